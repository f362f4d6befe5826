"""Copies of one story: the same text under other datelines and bylines, with other page furniture and small cuts.

A story is the set of its runs of four words. Two articles are copies when at least half of all their runs stand in
both; articles that only tell the same news share few. That share is estimated by one-permutation MinHash (Li, Owen
and Zhang, 2012): each run falls into one of 192 bins by its hash, each bin keeps its smallest, and the share of bins
that agree estimates the share of runs, with a standard error below 0.04. Only articles with the same three bins
somewhere are compared (banding, or locality-sensitive hashing), so the time grows with the number of articles, not
with its square.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from zlib import crc32

import attrs

from evbattery.claims import Article

#: The share of runs from which on two articles are copies.
_SHARE = 0.5
_RUN = 4
_BINS = 192
_BAND = 3
#: A band that more stories share comes from words that pages of one origin have in common; more are not remembered.
_CROWD = 50
#: Chinese and Japanese have no blanks: each character counts as a word.
_WORD = re.compile(r"[\u3041-\u30fe\u3400-\u9fff]|[^\W\u3041-\u30fe\u3400-\u9fff]+")


def find_duplicates(articles: Iterable[Article]) -> tuple[tuple[Article, ...], ...]:
    """The groups of articles that are copies of one story, each of two or more.

    Headlines, bylines, page clutter and what a release says about its companies are not compared. The order and
    repetition of the articles make no difference. In each group the articles are sorted by their day of
    publication, those without one last, and then by id; the groups are sorted by their first article.

    >>> story = "Foo Cells opened a battery plant in Luleå on Monday. It will employ 300 people and make 4 GWh a year."
    >>> copies = [Article(f"{town} - {story}", id=town) for town in ("LULEÅ", "STOCKHOLM")]
    >>> [[article.id for article in group] for group in find_duplicates(copies)]
    [['LULEÅ', 'STOCKHOLM']]
    """
    # The text belongs to the key: articles with one id may come from several collections.
    ordered = sorted({(one.id, one.text, one.published): one for one in articles}.values(), key=_place)
    stories = [_Story.of(one) for one in ordered]
    groups = _Groups(len(stories))
    buckets: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for number, story in enumerate(stories):
        for band in story.bands():
            # One story of each kind stands for all its copies, so that a story with many costs no more than others.
            first = buckets[band]
            if not any(groups.join(other, number, stories) for other in first) and len(first) < _CROWD:
                first.append(number)
    return tuple(tuple(ordered[number] for number in group) for group in groups.found())


def _place(article: Article) -> tuple[bool, str, str, str]:
    day = article.published
    return day is None, "" if day is None else day.isoformat(), article.id, article.text


@attrs.frozen
class _Story:
    """The smallest hash of a run in each bin, or -1 for a bin without any."""

    bins: tuple[int, ...]

    @classmethod
    def of(cls, article: Article) -> _Story:
        bins = [-1] * _BINS
        for run in _runs(article.text):
            value, place = divmod(crc32(run.encode("utf-8", "surrogatepass")), _BINS)
            if bins[place] < 0 or value < bins[place]:
                bins[place] = value
        return cls(tuple(bins))

    def bands(self) -> Iterator[tuple[int, ...]]:
        """The keys under which a copy would be found: three bins each, with their place."""
        for start in range(0, _BINS, _BAND):
            band = self.bins[start : start + _BAND]
            if max(band) >= 0:
                yield start, *band

    def share(self, other: _Story) -> float:
        """The share of runs that stand in both, of all that stand in either."""
        pairs = [pair for pair in zip(self.bins, other.bins, strict=True) if pair != (-1, -1)]
        return sum(a == b for a, b in pairs) / len(pairs)


def _runs(text: str) -> Iterator[str]:
    # Imported here: an atlas of claims from elsewhere does not wait for the reader's vocabulary.
    from evbattery.reading.blocks import BlockKind, blocks

    story = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    parts = [text[block.start : block.end] for block in blocks(text) if block.kind in story] or [text]
    words = [word for part in parts for word in _WORD.findall(part.casefold())]
    if words:
        for start in range(max(1, len(words) - _RUN + 1)):
            yield " ".join(words[start : start + _RUN])


class _Groups:
    """Which of some stories are copies of each other, as a forest whose roots are the first of each group."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))

    def join(self, one: int, other: int, stories: list[_Story]) -> bool:
        """Whether two stories are copies; if so, they are in one group from now on."""
        a, b = self._root(one), self._root(other)
        if a != b:
            if stories[one].share(stories[other]) < _SHARE:
                return False
            self._parents[max(a, b)] = min(a, b)
        return True

    def found(self) -> list[list[int]]:
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parents)):
            groups[self._root(number)].append(number)
        return [group for group in groups.values() if len(group) > 1]

    def _root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number
