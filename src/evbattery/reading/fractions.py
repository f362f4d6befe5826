"""Parts of a whole in words: "half", "three quarters", "one in four", "every fifth"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

_PARTS: Final = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_NUMBERS: Final = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_NUMBER: Final = rf"{'|'.join(_NUMBERS)}"
_PART: Final = re.compile(
    rf"\b(?:(?P<every>every|each)|(?P<many>an?|{_NUMBER}))?(?(every) |(?(many)[ -]|))"
    rf"(?P<part>{'|'.join(_PARTS)})(?P<s>s?)\b"
    rf"|\b(?P<few>{_NUMBER}|\d) (?:in|of|out of) (?:every )?(?P<all>{_NUMBER}|10)\b",
    re.IGNORECASE,
)


@attrs.frozen
class Fraction:
    """A part of a whole that ``text[start:end]`` says."""

    start: int
    end: int
    value: Decimal
    #: Whether nothing but the words themselves makes it one: "third" alone may be an ordinal.
    sure: bool


def find_fractions(text: str, start: int = 0, end: int | None = None) -> Iterator[Fraction]:
    """The parts of a whole in ``text[start:end]``, in order.

    >>> [round(float(one.value), 2) for one in find_fractions("Three quarters, a tenth, one in five and every third.")]
    [0.75, 0.1, 0.2, 0.33]
    """
    for found in _PART.finditer(text, start, len(text) if end is None else end):
        few = _number(found["few"] or found["many"] or "one")
        parts = _number(found["all"]) if found["all"] else _PARTS[found["part"].lower()]
        if few <= parts:
            sure = bool(found["few"] or found["many"] or found["every"]) or parts == 2
            yield Fraction(*found.span(), Decimal(few) / parts, sure)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.get(word.lower(), 1)
