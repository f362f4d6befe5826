"""Runs: a sequence in short parts of which one more item changes one.

What is made of each run by itself can be taken over from before for all runs but that one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from operator import attrgetter
from typing import Final, TypeVar

T = TypeVar("T")

#: How many items make a run, on average: the fewer, the less is made again; the more, the less there is to look up.
_LENGTH: Final = 32
#: The key of a reading.
ARTICLE: Final = attrgetter("article.id")


def runs(items: Sequence[T], key: Callable[[T], Hashable]) -> Iterator[Sequence[T]]:
    """The items in their order, in runs of which each ends where the key of an item alone says so."""
    start = 0
    for end, ending in enumerate(map(hash, map(key, items)), 1):
        if not ending % _LENGTH:
            yield items[start:end]
            start = end
    if start < len(items):
        yield items[start:]
