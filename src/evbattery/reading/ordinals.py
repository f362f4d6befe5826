"""Ordinal numbers in figures and in words: "27th", "second", "twenty-fifth", "hundredth"."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = "second third fourth fifth sixth seventh eighth ninth".split()
_TEENS: Final = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_NUMBERS: Final = {word: number for number, word in enumerate([*_UNITS, *_TEENS.split()], 2)} | {
    "hundredth": 100,
    "thousandth": 1000,
}
_TENS: Final = {
    word: 10 * number
    for number, word in enumerate("twent thirt fort fift sixt sevent eight ninet".split(), 2)
}
#: An ordinal from the second on, as part of a pattern; what is first may be the only one.
ORDINAL: Final = (
    rf"(?:\d[\d,]*(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})(?:ieth|y[- ](?:first|{'|'.join(_UNITS)}))|"
    rf"(?:one[- ])?(?:{'|'.join(_NUMBERS)}))\b"
)


def ordinal_value(words: str) -> int:
    """The number that an ordinal stands for.

    >>> [ordinal_value(words) for words in ("1,500th", "second", "Twentieth", "forty-first", "hundredth")]
    [1500, 2, 20, 41, 100]
    """
    if words[0].isdigit():
        return int(re.sub(r"\D", "", words))
    *before, last = re.split("[- ]", words.lower())
    tens = _TENS.get(before[0].removesuffix("y"), 0) if before else _TENS.get(last.removesuffix("ieth"), 0)
    return tens + (_NUMBERS.get(last, 1 if before else 0))
