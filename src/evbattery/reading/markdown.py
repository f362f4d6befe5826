"""Markdown as its reader sees it: without the marks, and with the way back to the text as given.

``The [plant](https://example.org) makes **12 GWh**`` is read as "The plant makes 12 GWh". The evidence of a claim is
then the span of the text as given that holds those words, marks in between included. Links by reference, inline HTML
and emphasis inside of emphasis are read as they stand.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TypeVar

import attrs

from evbattery.claims import Article, Claim, Evidence, Reading, Refusal

E = TypeVar("E", Claim, Refusal)

#: The block of metadata that a file begins with: YAML between "---", TOML between "+++".
_FRONT_MATTER = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n"
    r"(?P<fields>(?=[\w-]+\s*[:=])(?:[^\n]{0,2000}\n){1,100}?)"
    r"(?P=fence)[ \t]*(?:\r?\n|\Z)"
)
_DATE = re.compile(
    r"^(?:date|published|pubdate|publish_?date|date_?published)\s*[:=]\s*[\"']?(\d{4}-\d\d-\d\d)(?!\d)",
    re.MULTILINE | re.IGNORECASE,
)
_TITLE = re.compile(
    r"^title\s*[:=]\s*(?P<quote>[\"']?)(?P<title>\S[^\n]*?)(?P=quote)[ \t]*\r?$", re.MULTILINE
)
_IMAGE = r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,1000}\)"
#: What a mark is; a group named ``kept`` is what of it is read.
_MARKS = re.compile(
    # Headings; lines under headings and between sections.
    r"^[ ]{0,3}#{1,6}[ \t]+(?=\S)"
    r"|^[ ]{0,3}(?:=|-[ ]?|\*[ ]?|_[ ]?){3,}[ \t]*$"
    rf"|\[{_IMAGE}\]\([^()\n]{{0,1000}}\)|{_IMAGE}"
    # Links: the target has no blank, but may have a title behind it.
    r"|\[(?P<link>[^\[\]]{1,500})\]\(<?[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?>?"
    r"(?:\s+(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?\)"
    # Emphasis. A single mark stands at the edges of words, so that footnotes and file_names are left alone.
    r"|(?P<stars>\*{2,3})(?=[^\s*])(?P<bold>[^*]{1,500}?)(?<=[^\s*])(?P=stars)"
    r"|(?<![\w_])__(?=[^\s_])(?P<strong>[^_]{1,500}?)(?<=[^\s_])__(?![\w_])"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>[^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])(?P<slanted>[^_\n]{1,300}?)(?<=[^\s_])_(?![\w_])"
    r"|(?<!`)`(?P<code>[^`\n]{1,300})`(?!`)"
    r"|\\(?=[!-/:-@\[-`{-~])",
    re.MULTILINE,
)
_DEPTH = 3  # a link in bold italics


@attrs.frozen
class Unmarked:
    """A text without marks: the stretches of the text as given that are left of it."""

    text: str
    #: Where each stretch begins in this text, and where in the text as given.
    begins: Sequence[int]
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Unmarked | None:
        """*text* without its marks, or None if it has none."""
        kept = list(_kept(text))
        if kept == [(0, len(text))]:
            return None
        begins = accumulate((end - start for start, end in kept[:-1]), initial=0)
        return cls("".join(text[a:b] for a, b in kept), tuple(begins), tuple(a for a, _ in kept))

    def origin(self, offset: int) -> int:
        """Where the character at *offset* stands in the text as given."""
        stretch = bisect_right(self.begins, offset) - 1
        return self.origins[stretch] + offset - self.begins[stretch]

    def restored(self, reading: Reading, article: Article) -> Reading:
        """A reading of this text as one of the article as given, with the date that was found."""
        given = attrs.evolve(article, published=reading.article.published)
        return Reading(given, self._moved(reading.claims, given), self._moved(reading.refusals, given))

    def _moved(self, items: Iterable[E], article: Article) -> tuple[E, ...]:
        return tuple(
            attrs.evolve(
                item, evidence=Evidence(article, self.origin(one.start), self.origin(one.end - 1) + 1)
            )
            for item in items
            for one in (item.evidence,)
        )


def front_matter_date(text: str) -> datetime.date | None:
    r"""The day of publication in the metadata at the top of a Markdown file.

    >>> front_matter_date("---\ntitle: A plant\ndate: 2025-03-14T09:30:00+01:00\n---\n\nIt opened last month.")
    datetime.date(2025, 3, 14)
    """
    front = _FRONT_MATTER.match(text)
    found = _DATE.search(front["fields"]) if front else None
    try:
        return None if found is None else datetime.date.fromisoformat(found[1])
    except ValueError:
        return None


def _kept(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that are no marks, in order."""
    front = _FRONT_MATTER.match(text)
    start = front.end() if front else 0
    if front is not None and (title := _TITLE.search(text, front.start("fields"), front.end("fields"))):
        if text.find(title["title"], start) < 0:
            # A title that stands nowhere else is the headline, with the line end that it had.
            yield title.start("title"), title.end("title")
            yield title.end(), title.end() + 1
    yield from _stretches(text, start, len(text), _DEPTH)


def _stretches(text: str, start: int, end: int, depth: int) -> Iterator[tuple[int, int]]:
    here = start
    for mark in _MARKS.finditer(text, start, end):
        if mark.start() > here:
            yield here, mark.start()
        here = mark.end()
        if mark.lastgroup is not None:
            a, b = mark.span(mark.lastgroup)
            yield from _stretches(text, a, b, depth - 1) if depth else iter([(a, b)])
    if here < end or start == end == 0:
        yield here, end
