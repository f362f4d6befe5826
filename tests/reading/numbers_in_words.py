"""Numbers as they stand in words: an independent, forgiving look at a quote, to check figures against it.

Figures are compared by their significant digits: "$2 billion" has those of 2000000000, "85%" those of 0.85.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_UNITS += "seventeen eighteen nineteen".split()
_TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: Decimal(value) for value, word in enumerate(_UNITS)}
_WORDS |= {word: Decimal(10 * (value + 1)) for value, word in enumerate(_TENS)}
_WORDS |= {word: Decimal(1) for word in "a an hundred thousand million billion trillion bn mn".split()}
_WORDS |= {
    "dozen": Decimal(12),
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
}
_PARTS = "third fourth fifth sixth seventh eighth ninth tenth".split()
_WORDS |= {word + end: 1 / Decimal(part) for part, word in enumerate(_PARTS, 3) for end in ("", "s")}
_ORDINALS = {
    word: Decimal(rank)
    for rank, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)
}
_ORDINALS |= {
    word: Decimal(rank) for rank, word in enumerate("eighth ninth tenth eleventh twelfth".split(), 8)
}
_ORDINALS |= {f"{word}th": Decimal(rank) for rank, word in enumerate(_UNITS) if rank > 12}
_ORDINALS |= {f"{word[:-1]}ieth": Decimal(10 * rank) for rank, word in enumerate(_TENS, 1) if rank > 1}
_ORDINALS |= {"hundredth": Decimal(1), "thousandth": Decimal(1)}
_WORDS |= {"equal": Decimal("0.5"), "equally": Decimal("0.5")}
_WORDS |= {word: Decimal(1) for word in "all full fully entire entirely sole solely whole wholly".split()}
_NUMERAL = re.compile(r"\d[\d.,\u00a0\u202f ]*\d|\d")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_COMPOUND = re.compile(rf"(\d+) ({'|'.join(_SCALES)}) (?:and )?(\d+) ({'|'.join(_SCALES)})")
_REST = re.compile(r"\b(?:rest|remainder|remaining|balance)\b", re.IGNORECASE)
#: "Nine hundred and fifty", "two thousand four hundred": the second number behind the first.
_HUNDREDS = re.compile(r"\b([a-z]+) (hundred|thousand),? (?:and )?([a-z]+)(?:[- ]([a-z]+))?")
_FRACTION = re.compile(r"(\d+)/(\d+)")


def stands_in(value: Decimal, quote: str) -> bool:
    """Whether the significant digits of *value* are those of a number in *quote*; three digits are enough.

    A part of a whole may be "the rest", whatever the others leave.
    """
    is_rest = 0 < value < 1 and _REST.search(quote) is not None
    return is_rest or any(_same_digits(value, number) for number in _numbers(quote))


def _same_digits(one: Decimal, other: Decimal) -> bool:
    if not one or not other:
        return one == other
    small, great = sorted((abs(one.normalize()), abs(other.normalize())))
    shifted = great.scaleb(small.adjusted() - great.adjusted())
    return abs(shifted - small) <= small * Decimal("0.005")


def _numbers(quote: str) -> Iterator[Decimal]:
    for match in _NUMERAL.finditer(quote):
        yield from _readings(match.group())
    for match in _FRACTION.finditer(quote):
        if int(match.group(2)):
            yield Decimal(match.group(1)) / Decimal(match.group(2))
    for high, scale, low, other in _COMPOUND.findall(quote):
        # "1 trillion 700 billion".
        yield Decimal(high).scaleb(_SCALES[scale]) + Decimal(low).scaleb(_SCALES[other])
    for high, scale, *low in _HUNDREDS.findall(quote.lower()):
        if high in _WORDS and low[0] in _WORDS:
            first, second = (_WORDS.get(word, Decimal(0)) for word in low)
            great = _WORDS[high] * (100 if scale == "hundred" else 1000)
            yield from (great + first, great + first + second, great + first * 100)
    if "½" in quote:
        yield Decimal("0.5")
    words = [_WORDS[word] for word in re.findall(r"[a-z]+", quote.lower()) if word in _WORDS]
    numerals = [number for match in _NUMERAL.finditer(quote) for number in _readings(match.group())]
    for number in words + numerals:
        yield number
        # "Twenty-five", "three and a half", "two dozen", "three quarters", "2.5 dozen".
        for other in words:
            yield from (number + other, number * other)
            # "One in five".
            if other:
                yield number / other
    for rank in (_ORDINALS[word] for word in re.findall(r"[a-z]+", quote.lower()) if word in _ORDINALS):
        yield from (rank, *(rank + other for other in words))


def _readings(numeral: str) -> Iterator[Decimal]:
    """A numeral as English and other languages read it: with points or commas for decimals or between thousands."""
    parts = re.split(r"[\u00a0\u202f ]", numeral)
    for text in (numeral, *parts):
        bare = re.sub(r"[\u00a0\u202f ]", "", text).strip(".,")
        yield Decimal(re.sub("[.,]", "", bare))
        for sign, other in ((".", ","), (",", ".")):
            plain = bare.replace(other, "")
            if plain.count(sign) == 1:
                yield Decimal(plain.replace(sign, "."))
