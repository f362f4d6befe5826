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
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

import attrs

from evbattery.claims import Article, Evidence, Reading
from evbattery.resolving.groups import Groups
from evbattery.resolving.memory import Memory
from evbattery.resolving.runs import ARTICLE, runs

#: The share of runs from which on two articles are copies.
_SHARE = 0.5
_RUN = 4
_BINS = 192
_BAND = 3
#: A band that more stories share comes from words that pages of one origin have in common; more are not remembered.
_CROWD = 50
#: Characters on either side of a claim that copies have in common; a headline or cut spoils few claims of a story.
_MARGIN = 40
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
    groups = Groups(len(stories))
    buckets: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for number, story in enumerate(stories):
        for band in story.bands():
            # One story of each kind stands for all its copies, so that a story with many costs no more than others.
            first = buckets[band]
            for other in first:
                if groups.root(other) == groups.root(number) or stories[other].share(story) >= _SHARE:
                    groups.join((other, number))
                    break
            else:
                if len(first) < _CROWD:
                    first.append(number)
    return tuple(tuple(ordered[number] for number in group) for group in groups.lists() if len(group) > 1)


def near_copies(readings: Sequence[Reading], remember: Memory) -> tuple[tuple[Article, ...], ...]:
    """The copies among the articles that say something, found from what they say.

    Only articles that make a claim in the same words before or behind the same others are compared. Rows of a tracker
    are no story, and come again in its next edition.
    """
    said, again = set[int](), set[int]()
    told = [(run, *remember(_told, *run)) for run in runs(readings, ARTICLE)]
    for _, words, twice in told:
        again.update(said.intersection(words), twice)
        said.update(words)
    if not again:
        return ()
    alike = [one for run, words, _ in told if not again.isdisjoint(words) for one in run]
    groups, first = Groups(len(alike)), dict[int, int]()
    for number, reading in enumerate(alike):
        for word in again.intersection(remember(_said, reading)):
            groups.join((first.setdefault(word, number), number))
    together = ([alike[number].article for number in group] for group in groups.lists() if len(group) > 1)
    return tuple(story for articles in together for story in remember(_copies, *articles))


def _copies(*articles: Article) -> tuple[tuple[Article, ...], ...]:
    return find_duplicates(articles)


def _told(*readings: Reading) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What some readings say, each thing once, and what several of them say."""
    counts = Counter(words for reading in readings for words in _said(reading))
    return tuple(counts), tuple(words for words, count in counts.items() if count > 1)


def _said(reading: Reading) -> tuple[int, ...]:
    """The words of each claim with what stands before and behind them, as hashes."""
    evidence = {one.evidence for one in reading.claims if "row" not in one.qualifiers}
    return tuple({hash(words) for one in evidence for words in _surroundings(one)})


def _surroundings(evidence: Evidence) -> Iterator[str]:
    """The words with what stands before them, and with what follows, as far as there is enough of it to tell."""
    text, start, end = evidence.article.text, evidence.start, evidence.end
    for part in (text[max(0, start - _MARGIN) : end], text[start : end + _MARGIN]):
        if len(part) > _MARGIN:
            yield " ".join(part.casefold().split())


def _place(article: Article) -> tuple[bool, str, str, str]:
    day = article.published
    return day is None, "" if day is None else day.isoformat(), article.id, article.text


@attrs.frozen
class _Story:
    """The smallest hash of a run in each bin, or -1 for a bin without any."""

    bins: Sequence[int]

    @classmethod
    def of(cls, article: Article) -> _Story:
        bins = array("i", [-1]) * _BINS
        for run in _runs(article.text):
            value, place = divmod(crc32(run.encode("utf-8", "surrogatepass")), _BINS)
            if bins[place] < 0 or value < bins[place]:
                bins[place] = value
        return cls(bins)

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
