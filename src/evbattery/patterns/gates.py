"""Patterns that are tried only where they could match: each has a gate, which is derived from the pattern itself.

Most rules speak of something that a given sentence does not even mention. What a pattern cannot match without - a word
that begins in a certain way, a character such as a tag - is worked out from its text once
(:mod:`evbattery.patterns.needs`); what a sentence has is collected once (:func:`traits`). A pattern whose needs the
sentence does not meet is not run. The answer is the same in every case, so whoever writes a rule need not think of it.
"""

from __future__ import annotations

import functools
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Generic, TypeVar

from evbattery.patterns.needs import DIGIT, KEY, Needs, folded, needs_of

_WORD_BEGINS = re.compile(rf"(?<!\w)\w{{2,{KEY}}}")
_DIGIT = re.compile(DIGIT)
_NONE: Final[Iterator[re.Match[str]]] = iter(())
_Row = TypeVar("_Row")


#: Texts longer than this are no sentences; they have about everything, and would take room when remembered.
LONG: Final = 10_000


@functools.lru_cache(maxsize=1024)
def traits(text: str) -> frozenset[str]:
    """What patterns can ask of a text: its characters and the beginnings of its words, in small letters.

    A character that is no ASCII is there twice over where the text has it more than once.

    >>> sorted(traits("Ⓞ and Ⓞ planned"))
    [' ', 'a', 'an', 'and', 'd', 'e', 'l', 'n', 'p', 'pl', 'pla', 'plan', 'ⓞ', 'ⓞⓞ']
    """
    text = folded(text)
    found = set(text)
    begins = _WORD_BEGINS.findall(text)
    found.update([one * 2 for one in found if one > "\x7f" and text.count(one) > 1])
    found.update(begins)
    if _DIGIT.search(text):
        found.add(DIGIT)
    for letters in range(2, KEY):
        found.update([begin[:letters] for begin in begins])
    return frozenset(found)


class Gated:
    """A regular expression that looks at a text only where the text has what every match needs.

    It is used as a compiled one is, and compiled when it is first needed.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"Gated({self.pattern!r}, {self.flags})"

    @functools.cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern compiled, without its gate."""
        return re.compile(self.pattern, self.flags)

    @functools.cached_property
    def needs(self) -> Needs:
        """What every match needs: one of each set."""
        return needs_of(self.pattern)

    @functools.cached_property
    def groupindex(self) -> dict[str, int]:
        """The named groups with their numbers."""
        return dict(self.regex.groupindex)

    def could_match(self, text: str) -> bool:
        """Whether the text has what every match needs; where it has not, no part of it matches."""
        if len(text) > LONG:
            return True
        has = traits(text)
        for need in self.needs:  # noqa: SIM110 - most fail at the first, before a generator is made
            if need.isdisjoint(has):
                return False
        return True

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        return self.regex.search(text, start, end) if self.could_match(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at *start*."""
        return self.regex.match(text, start, end) if self.could_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        return self.regex.fullmatch(text) if self.could_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]``."""
        # The gate once more, as nothing is asked so often: thousands of times for an article.
        if len(text) <= LONG:
            has = traits(text)
            for need in self.needs:
                if need.isdisjoint(has):
                    return _NONE
        return self.regex.finditer(text, start, end)

    def finditer_in(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]``, by the gate of that part alone: for sentences of a whole article."""
        return self.regex.finditer(text, start, end) if self.could_match(text[start:end]) else iter(())


class Table(Generic[_Row]):
    """Rows that each have a pattern, found by what a text has: the work grows with the rows that could match.

    >>> rows = {"purchase": Gated("Ⓞ buys Ⓞ"), "plant": Gated("Ⓞ builds Ⓕ")}
    >>> Table(rows.items(), lambda row: row[1]).possible("Ⓞ now builds Ⓕ")
    [('plant', Gated('Ⓞ builds Ⓕ', 0))]
    """

    def __init__(self, rows: Iterable[_Row], pattern: Callable[[_Row], Gated]) -> None:
        self._rows = tuple(rows)
        self._pattern = pattern

    def __iter__(self) -> Iterator[_Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @functools.cached_property
    def _index(self) -> tuple[frozenset[str], dict[str, list[int]], list[int], Sequence[Needs]]:
        """The rows by each key of the need that the fewest texts meet, and those that need nothing."""
        needs = [self._pattern(row).needs for row in self._rows]
        by_key: dict[str, list[int]] = defaultdict(list)
        always: list[int] = []
        for number, own in enumerate(needs):
            for key in own[0] if own else ():
                by_key[key].append(number)
            if not own:
                always.append(number)
        return frozenset(by_key), dict(by_key), always, [own[1:] for own in needs]

    def possible(self, text: str) -> list[_Row]:
        """The rows whose patterns could match the text, in the order of the table."""
        if len(text) > LONG:
            return list(self._rows)
        keys, by_key, always, needs = self._index
        has = traits(text)
        if not always and has.isdisjoint(keys):
            return []
        numbers = set(always)
        for key in keys & has:
            numbers.update(by_key[key])
        return [
            self._rows[number] for number in sorted(numbers) if not any(map(has.isdisjoint, needs[number]))
        ]


def patterns(rows: Iterable[str], flags: int = 0) -> Table[Gated]:
    """A table whose rows are the patterns themselves."""
    return Table([Gated(row, flags) for row in rows], lambda row: row)
