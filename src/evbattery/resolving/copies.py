"""Copies: articles that say a thing once however often they are printed.

Articles with one and the same text are copies of each other whenever they are printed. Those that are only near each
other, with another headline or with cuts, are copies of one story if they come within two weeks; what is printed later
may be last month's bulletin with new figures, and counts as news. Each claim of a story counts from the day of the
first copy that makes it, so a figure that a later version changes is newer than the one that it replaces.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Final

import attrs

from evbattery.claims import Article, Claim, Reading
from evbattery.resolving.memory import Memory

#: From the first to the last copy of a story; longer than a weekly, shorter than a monthly takes to the next issue.
_SPREAD: Final = datetime.timedelta(days=14)


@attrs.frozen
class Copies:
    """Which articles are copies, and when what they say was first published."""

    #: From the id of an article to that of the first article with its text, and with its story.
    _text: Mapping[str, str]
    _story: Mapping[str, str]
    #: From the id of the first article with a text to the earliest day that one of its copies gives.
    _published: Mapping[str, datetime.date]
    #: For a story in several versions, from what it says to the earliest day of one that says it, if any has a day.
    _said: Mapping[str, Mapping[Hashable, datetime.date | None]]

    @classmethod
    def among(
        cls,
        readings: Collection[Reading],
        stories: Iterable[Sequence[Article]] = (),
        remember: Memory | None = None,
    ) -> Copies:
        """Find the copies; texts that differ in white space alone are copies too.

        Args:
            readings: those of all articles.
            stories: the articles that are near each other, in groups.
            remember: what was made before.
        """
        remember = remember or Memory()
        by_text: dict[bytes, str] = {}
        text: dict[str, str] = {}
        published: dict[str, datetime.date] = {}
        for article in sorted((one.article for one in readings), key=lambda article: article.id):
            original = by_text.setdefault(remember(_words, article), article.id)
            text[article.id] = original
            if article.published is not None:
                published[original] = min(article.published, published.get(original, article.published))
        versions: dict[str, str] = {}
        for story in stories:
            for group in _of_one_time({text[one.id] for one in story}, published):
                versions.update(dict.fromkeys(group, min(group)))
        said: dict[str, dict[Hashable, datetime.date | None]] = {one: {} for one in versions.values()}
        for reading in readings if versions else ():
            original = text[reading.article.id]
            days = said.get(versions.get(original, ""), {})
            for what in map(_what, reading.claims if original in versions else ()):
                known = (day for day in (days.get(what), published.get(original)) if day is not None)
                days[what] = min(known, default=None)
        return cls(text, {id: versions.get(first, first) for id, first in text.items()}, published, said)

    def text(self, article: str) -> str:
        """The id of the first article with the text of the article with that id; itself if it is unknown."""
        return self._text.get(article, article)

    def story(self, article: str) -> str:
        """The id of the first article with its story; itself if it is unknown."""
        return self._story.get(article, article)

    def days(self, article: str, claims: Iterable[Claim]) -> tuple[datetime.date | None, ...]:
        """The earliest day on which a copy says each of an article's claims, or one day for all of them."""
        if (said := self._said.get(self.story(article))) is not None:
            return tuple(said[_what(claim)] for claim in claims)
        return (self._published.get(self.text(article)),)


def _words(article: Article) -> bytes:
    """The same for all texts of the same words: a digest, because texts are long."""
    return blake2b(" ".join(article.text.split()).encode("utf-8", "surrogatepass")).digest()


def _of_one_time(texts: Collection[str], published: Mapping[str, datetime.date]) -> Iterator[list[str]]:
    """Texts in groups of those that come out together; those without a day go with the first."""
    group: list[str] = []
    first: datetime.date | None = None
    for text in sorted(texts, key=lambda text: (published.get(text, datetime.date.min), text)):
        day = published.get(text)
        if first is not None and day is not None and day - first > _SPREAD:
            if len(group) > 1:
                yield group
            group, first = [], day
        group.append(text)
        first = first or day
    if len(group) > 1:
        yield group


def _what(claim: Claim) -> Hashable:
    """What a claim says, whichever words say it."""
    return (
        claim.subject, claim.attribute, claim.value, claim.modality, claim.when, claim.party, claim.qualifiers,
    )  # fmt: skip
