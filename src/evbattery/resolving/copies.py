"""Copies: articles that say a thing once however often they are printed.

Articles with one and the same text are copies of each other whenever they are printed. Those that are only near each
other, with another headline or with cuts, are copies of one story if they come within two weeks; what is printed later
may be last month's bulletin with new figures, and counts as news. Each claim of a story counts from the day of the
first copy that makes it, so a figure that a later version changes is newer than the one that it replaces.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Final

import attrs

from evbattery.claims import Article, Claim, Reading
from evbattery.resolving.memory import Memory
from evbattery.resolving.runs import ARTICLE, runs

#: From the first to the last copy of a story; longer than a weekly, shorter than a monthly takes to the next issue.
_SPREAD: Final = datetime.timedelta(days=14)


@attrs.frozen
class Copies:
    """Which articles are copies, and when what they say was first published."""

    #: What is said of each story that several articles have, by the id of the first of them.
    several: Mapping[str, tuple[Reading, ...]]
    #: From the id of an article of these to that of the first article with its text, and with its story.
    _text: Mapping[str, str]
    _story: Mapping[str, str]
    #: From the id of the first article with a text to the earliest day that one of its copies gives.
    _published: Mapping[str, datetime.date]
    #: For a story in several versions, from what it says to the earliest day of one that says it, if any has a day.
    _said: Mapping[str, Mapping[Hashable, datetime.date | None]]

    @classmethod
    def among(
        cls,
        readings: Sequence[Reading],
        stories: Iterable[Sequence[Article]] = (),
        remember: Memory | None = None,
    ) -> Copies:
        """Find the copies; texts that differ in white space alone are copies too.

        Args:
            readings: those of all articles, sorted by the ids of these.
            stories: the articles that are near each other, in groups.
            remember: what was made before.
        """
        remember = remember or Memory()
        words = [one for run in runs(readings, ARTICLE) for one in remember(_words, *run)]
        ids = [reading.article.id for reading in readings]
        # The first one of each text comes last, and stays.
        first = dict(zip(reversed(words), reversed(ids), strict=True))
        originals = map(first.__getitem__, words)
        text = {id: original for id, original in zip(ids, originals, strict=True) if id != original}
        near = [{text.get(one.id, one.id) for one in story} for story in stories]
        known = dict(zip(ids, readings, strict=True)) if text or near else {}
        published: dict[str, datetime.date] = {}
        shared = sorted({*text, *text.values(), *itertools.chain.from_iterable(near)})
        for id in shared:
            day, original = known[id].article.published, text.get(id, id)
            if day is not None:
                published[original] = min(day, published.get(original, day))
        versions: dict[str, str] = {}
        for group in (group for texts in near for group in _of_one_time(texts, published)):
            versions.update(dict.fromkeys(group, min(group)))
        members: dict[str, list[Reading]] = {}
        for id in shared:
            original = text.get(id, id)
            members.setdefault(versions.get(original, original), []).append(known[id])
        said: dict[str, dict[Hashable, datetime.date | None]] = {}
        for story in dict.fromkeys(versions.values()):
            days = said.setdefault(story, {})
            for reading in members[story]:
                day = published.get(text.get(reading.article.id, reading.article.id))
                for what in map(_what, reading.claims):
                    days[what] = min((one for one in (days.get(what), day) if one is not None), default=None)
        return cls(
            {story: tuple(found) for story, found in members.items() if len(found) > 1},
            text,
            {one.article.id: story for story, found in members.items() for one in found},
            published,
            said,
        )

    def text(self, article: str) -> str:
        """The id of the first article with the text of the article with that id; itself if it is unknown."""
        return self._text.get(article, article)

    def story(self, article: str) -> str:
        """The id of the first article with its story; itself if it is unknown."""
        return self._story.get(article, article)

    def days(self, article: Article, claims: Iterable[Claim]) -> tuple[datetime.date | None, ...]:
        """The earliest day on which a copy says each of an article's claims, or one day for all of them."""
        if (said := self._said.get(self.story(article.id))) is not None:
            return tuple(said[_what(claim)] for claim in claims)
        return (self._published.get(self.text(article.id), article.published),)


def _words(*readings: Reading) -> tuple[bytes, ...]:
    """For each article the same as for all with the same words: a digest, because texts are long."""
    texts = (" ".join(one.article.text.split()).encode("utf-8", "surrogatepass") for one in readings)
    return tuple(blake2b(text, digest_size=16).digest() for text in texts)


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
