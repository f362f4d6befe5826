"""Masked sentences: text in which every mention is one character, so that patterns can speak of kinds of things.

``Ⓞ plans a Ⓜ battery plant in Ⓛ`` is what a rule sees of "Foo plans a $2 billion battery plant in Győr". Offsets lead
back to the article's text.
"""

from __future__ import annotations

import bisect
import functools
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from evbattery.patterns import Gated
from evbattery.reading.mentions import TAGS, Mention

#: Characters that patterns need not tell apart: typographic quotes, dashes and spaces, each one character long.
_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\n": " ",
        "\r": " ",
        "\t": " ",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        **dict.fromkeys(TAGS, " "),
    }
)


def plain(text: str) -> str:
    """*text* with typographic variants made plain, character by character, so that offsets stay."""
    return text.translate(_PLAIN)


# The sentences of an article are masked one by one, and several times over.
_plain_article = functools.lru_cache(maxsize=2)(plain)


def plain_part(text: str, start: int, end: int) -> str:
    """``plain(text[start:end])``, for many parts of one article."""
    return _plain_article(text)[start:end]


_Made = TypeVar("_Made")
_START: Callable[[Mention], int] = attrgetter("start")


@attrs.frozen(eq=False)
class Masked:
    """A stretch of text with mentions replaced by tags, and the way back to the article."""

    text: str
    #: For each character of ``text``, where it begins in the article, and one more for the end.
    origins: Sequence[int]
    #: Mention by its position in ``text``.
    at: dict[int, Mention]
    _known: dict[object, Any] = attrs.field(factory=dict[object, Any], init=False, repr=False)

    def once(self, work: Callable[[Masked], _Made]) -> _Made:
        """What *work* makes of it, made once however many rules ask; *work* depends on nothing else."""
        known = self._known
        if work not in known:
            known[work] = work(self)
        made: _Made = known[work]
        return made

    @classmethod
    def of(cls, text: str, start: int, end: int, mentions: Sequence[Mention]) -> Masked:
        """Mask ``text[start:end]``; *mentions* are in order and do not overlap."""
        words = plain_part(text, start, end)
        parts: list[str] = []
        origins: list[int] = []
        at: dict[int, Mention] = {}
        here = start
        for mention in mentions:
            parts.append(words[here - start : mention.start - start])
            origins.extend(range(here, mention.start))
            at[len(origins)] = mention
            origins.append(mention.start)
            parts.append(mention.tag)
            here = mention.end
        parts.append(words[here - start :])
        origins.extend(range(here, end + 1))
        return cls("".join(parts), origins, at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The article's span of ``self.text[start:end]``."""
        last = self.at.get(end - 1)
        return self.origins[start], last.end if last is not None else self.origins[end - 1] + 1

    def place(self, offset: int) -> int:
        """Where the article's character at *offset* stands in ``text``, on the mention that covers it if one does."""
        return max(0, bisect.bisect_right(self.origins, offset) - 1)

    def inside(self, start: int, end: int) -> Iterator[tuple[int, Mention]]:
        """The mentions between two positions, in order, each with its position."""
        return ((place, mention) for place, mention in self.at.items() if start <= place < end)

    def position(self, mention: Mention) -> int | None:
        """Where the mention stands in ``text``, or None if it is not in this sentence."""
        return next((place for place, other in self.at.items() if other is mention), None)

    def find(
        self, pattern: re.Pattern[str] | Gated, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """All matches of *pattern* in the masked text."""
        return pattern.finditer(self.text, start, sys.maxsize if end is None else end)


def without_overlaps(mentions: Sequence[Mention], rank: Sequence[str]) -> list[Mention]:
    """The mentions in order, of those that overlap the one whose tag comes first in *rank*, then the longer.

    Linear but for the sort.
    """
    order = {tag: place for place, tag in enumerate(rank)}
    kept: list[Mention] = []
    together: list[Mention] = []
    reach = 0
    for mention in sorted(mentions, key=_START):
        if mention.end <= mention.start:
            continue
        if mention.start >= reach:
            kept += together if len(together) < 2 else _winners(together, order)
            together = []
        together.append(mention)
        reach = max(reach, mention.end)
    return kept + (together if len(together) < 2 else _winners(together, order))


def _winners(mentions: Sequence[Mention], order: Mapping[str, int]) -> list[Mention]:
    """Those that are left of mentions that overlap: placed greedily in order of rank."""
    by_rank = sorted(mentions, key=lambda m: (order.get(m.tag, len(order)), m.start - m.end, m.start))
    taken: list[Mention] = []
    covered: set[int] = set()
    for mention in by_rank:
        spots = range(mention.start, mention.end)
        if mention.start not in covered and mention.end - 1 not in covered and covered.isdisjoint(spots):
            covered.update(spots)
            taken.append(mention)
    return sorted(taken, key=_START)


def without(masked: Masked, spans: Iterable[tuple[int, int]]) -> Masked:
    """The masked text without *spans*, which are in order and apart."""
    parts: list[str] = []
    origins: list[int] = []
    here = 0
    dropped: list[tuple[int, int]] = []
    for start, end in spans:
        parts.append(masked.text[here:start])
        origins.extend(masked.origins[here:start])
        dropped.append((start, end))
        here = end
    if not dropped:
        return masked
    parts.append(masked.text[here:])
    origins.extend(masked.origins[here:])
    moved = 0
    following = iter(dropped)
    gap = next(following, None)
    kept: dict[int, Mention] = {}
    for place, mention in masked.at.items():
        while gap is not None and gap[1] <= place:
            moved += gap[1] - gap[0]
            gap = next(following, None)
        if gap is None or place < gap[0]:
            kept[place - moved] = mention
    return Masked("".join(parts), origins, kept)
