"""Whether the figures of a value stand in the words that are said to state them.

A figure stands there in whatever unit, scale and notation: 3.5 billion as "3,500m", "three and a half billion" or
"3,5 Mrd.". A number with a unit beside it counts in that unit only, so that "20 MWh" states no 20 GWh; a number
without one may be meant in any unit of the value. Nothing is rounded.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, TypeAlias

import attrs

from evbattery.reading.date_mentions import DateMention, find_dates
from evbattery.reading.figures import Figure, FigureKind, find_figures
from evbattery.reading.fractions import find_fractions
from evbattery.reading.numerals import EXACT, Numeral, read_numerals
from evbattery.reading.ordinals import ORDINAL, ordinal_value
from evbattery.values.measures import Ratio, Temperature
from evbattery.values.money import Currency, Money
from evbattery.values.quantity import Quantity

Measure: TypeAlias = Quantity | Money[Currency]

#: A conversion that divides rounds to 28 digits, one from Fahrenheit to a thousandth of a degree.
_RELATIVE: Final = Decimal("1e-9")
_OF_A_DEGREE: Final = Decimal("0.0005")
#: A third is written 0.33 or 0.333.
_OF_A_FRACTION: Final = Decimal("0.005")

#: What a bare number may be followed by: letters for a scale, and the scales of other languages.
_SCALE_WORDS: Final = {
    "k": 3, "tsd": 3, "mille": 3, "mil": 3, "m": 6, "mio": 6, "million": 6, "millionen": 6, "millones": 6,
    "milioni": 6, "milhões": 6, "b": 9, "mrd": 9, "md": 9, "mds": 9, "mld": 9, "milliard": 9, "milliards": 9,
    "milliarden": 9, "miliardi": 9, "bilhões": 9, "t": 12,
}  # fmt: skip
_SCALE: Final = re.compile(
    rf"[ \u00a0\u202f]?({'|'.join(sorted(_SCALE_WORDS, key=len, reverse=True))})(?!\w)", re.IGNORECASE
)
#: Words that say how many without a number.
_COUNT: Final = re.compile(
    r"\b(?:(?P<one>an?|single|sole|lone)|(?P<two>both|couple|pair|twin))\b", re.IGNORECASE
)
_RANK: Final = re.compile(rf"\b{ORDINAL}", re.IGNORECASE)
_SHARED: Final = re.compile(
    r"\b(?:(?P<even>equal(?:ly)?|evenly)|all|full|fully|entire|entirely|sole|solely|whole|wholly)\b",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"\b(?:rest|remainder|remaining|balance)\b", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[.!?]\s|\n")
#: How far back a sentence is followed.
_REACH: Final = 300


@attrs.frozen
class _Stated:
    """The numbers of some words that have neither unit nor currency."""

    bare: tuple[Decimal, ...]
    fractions: tuple[Decimal, ...]


def missing_figures(value: Measure, text: str, start: int, end: int) -> tuple[Decimal, ...]:
    """The figures of *value* that ``text[start:end]`` does not state; none where it states both ends.

    >>> from evbattery.values import AnnualEnergyCapacity
    >>> missing_figures(AnnualEnergyCapacity.of(20), "twenty GWh, not 30 MWh", 0, 22)
    ()
    >>> missing_figures(AnnualEnergyCapacity.of(30), "twenty GWh, not 30 MWh", 0, 22)
    (Decimal('30'),)
    """
    if isinstance(value, Ratio) and _is_rest(value, text, start, end):
        return ()
    figures, dates = _found(text, start, end)
    measured = [one for one in figures if one.kind is not FigureKind.COUNT]
    ends = ((value.low, False), (value.high, True)) if value.low != value.high else ((value.low, False),)
    left = [(figure, high) for figure, high in ends if not _is_measured(value, high, measured)]
    if not left:
        return ()
    stated = _stated(text, start, end, figures, dates)
    return tuple(figure for figure, high in left if not _stands(value, high, stated))


# Several claims stand on the same words.
@functools.lru_cache(maxsize=64)
def _found(text: str, start: int, end: int) -> tuple[Sequence[Figure], Sequence[DateMention]]:
    dates = find_dates(text, start, end)
    figures = find_figures(text, start, end, dates=dates)
    return [one for one in figures if not _is_cut(text, start, end, one)], dates


def _is_measured(value: Measure, high: bool, measured: Sequence[Figure]) -> bool:
    """Whether an end of the value stands with a unit."""
    for figure in measured:
        wanted = _in_unit_of(figure, value)
        if wanted is not None and any(_same(wanted[high], one, value) for one in (figure.low, figure.high)):
            return True
    return False


def _stands(value: Measure, high: bool, stated: _Stated) -> bool:
    """Whether an end of the value stands without a unit."""
    if isinstance(value, Ratio) and any(
        abs((value.low, value.high)[high] - one) < _OF_A_FRACTION for one in stated.fractions
    ):
        return True
    return any(_same(abs(ends[high]), one, value) for ends in _in_all_units(value) for one in stated.bare)


def _in_unit_of(figure: Figure, value: Measure) -> tuple[Decimal, Decimal] | None:
    """The ends of the value in the unit of a figure, or None where that is no unit of the value."""
    if isinstance(value, Money):
        alike = figure.unit == value.code or (_is_dollar(figure.unit) and _is_dollar(value.code))
        return (value.low, value.high) if figure.kind is FigureKind.MONEY and alike else None
    units = type(value).units()
    unit = next((unit for unit in (figure.unit, f"{figure.unit}/yr") if unit in units), None)
    return None if unit is None else value.in_unit(unit)


def _in_all_units(value: Measure) -> Iterator[tuple[Decimal, Decimal]]:
    if isinstance(value, Money):
        yield value.low, value.high
    else:
        yield from (value.in_unit(unit) for unit in type(value).units())


def _is_dollar(code: str) -> bool:
    # Whose dollars a bare "$" means, other parts of the article say.
    return code in ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD")


def _same(wanted: Decimal, written: Decimal, value: Measure) -> bool:
    slack = _OF_A_DEGREE if isinstance(value, Temperature) else abs(written) * _RELATIVE
    return abs(wanted - written) <= slack


def _stated(
    text: str, start: int, end: int, figures: Sequence[Figure], dates: Sequence[DateMention]
) -> _Stated:
    taken = [(one.start, one.end) for one in figures if one.kind is not FigureKind.COUNT]
    taken += [(date.start, date.end) for date in dates]
    bare: list[Decimal] = []
    for one in figures:
        bare += (one.low, one.high) if one.kind is FigureKind.COUNT else ()
    for numeral in read_numerals(text, start, end):
        inside = any(first <= numeral.start < last for first, last in taken)
        if not inside and not _is_cut(text, start, end, numeral):
            bare += _readings(text, numeral, end)
    bare += (Decimal(ordinal_value(found.group())) for found in _RANK.finditer(text, start, end))
    bare += (Decimal(1 if found["one"] else 2) for found in _COUNT.finditer(text, start, end))
    fractions = tuple(_fractions(text, start, end))
    return _Stated(tuple(bare), fractions)


def _is_cut(text: str, start: int, end: int, found: Figure | Numeral) -> bool:
    """Whether the words begin or end in the middle of the number: "2" is no figure of "2027"."""
    before, after = text[max(0, found.start - 2) : found.start], text[found.end : found.end + 2]
    return (found.start == start and re.search(r"\d[.,]?\Z", before) is not None) or (
        found.end == end and re.match(r"[.,]?\d", after) is not None
    )


def _readings(text: str, numeral: Numeral, end: int) -> Iterator[Decimal]:
    yield numeral.value
    if numeral.loose_thousands is not None:
        yield numeral.loose_thousands
    if numeral.scale == 1 and (scale := _SCALE.match(text, numeral.end, end)):
        yield EXACT.multiply(numeral.value, Decimal(10) ** _SCALE_WORDS[scale[1].lower()])


def _is_rest(share: Ratio, text: str, start: int, end: int) -> bool:
    """Whether the words say "the rest", and the share is what the shares before it in the sentence leave."""
    if not _REST.search(text, start, end):
        return False
    breaks = [found.end() for found in _SENTENCE.finditer(text, max(0, start - _REACH), start)]
    begin = breaks[-1] if breaks else max(0, start - _REACH)
    figures = find_figures(text, begin, end)
    shares = [one.low for one in figures if one.kind is FigureKind.PERCENT]
    # "Foo owns 35 per cent, Bar 40 and Baz the rest."
    shares += (
        numeral.value / 100
        for numeral in read_numerals(text, begin, end)
        if not numeral.words and not any(one.start <= numeral.start < one.end for one in figures)
    )
    shares += _fractions(text, begin, end)
    return share.low == share.high and abs(1 - sum(shares) - share.low) < _OF_A_FRACTION


def _fractions(text: str, start: int, end: int) -> Iterator[Decimal]:
    yield from (one.value for one in find_fractions(text, start, end))
    yield from (
        Decimal("0.5") if found["even"] else Decimal(1) for found in _SHARED.finditer(text, start, end)
    )
