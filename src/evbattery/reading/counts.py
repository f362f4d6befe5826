"""Bare numbers: what they count, or that they are a name, a label or a size and count nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from evbattery.reading.figure_words import (
    CELL_FORMATS,
    COUNTED,
    PEOPLE,
    names_a_thing,
    noun_after,
    noun_before,
)
from evbattery.reading.measured import Measured

NO_COUNTS: Final = frozenset(
    """
    times fold x ways things percentage percent points point st nd rd th am pm hp horsepower bhp kph mph km/h km mph
    rpm volt volts v kv amp amps watt watts kw mw w c f k db mb gb tb mp mm cm inch inches ft feet foot liter liters
    litre litres l ml barrels ounces oz hz mhz ghz nm bar psi basis bps cents cent pence degree degrees decade decades
    century centuries second seconds millimetres millimeters centimetres centimeters micron microns comments min likes
    shares other others thing half halves thirds quarters gen series phone ultra pro max of m mm² t them us you
    """.split()
)
"""Words after a number that make it a quantity of another kind, or nothing that is counted here."""

_YEARS: Final = range(1900, 2101)


def count_noun(
    text: str, start: int, end: int, measured: Measured, hedge_start: int, noun_start: int
) -> tuple[str, Decimal, Decimal] | None:
    """Return the noun, the low and the high of a count, or None for a number that counts nothing.

    Its hedges reach from ``hedge_start`` to ``noun_start``.
    """
    numeral = measured.numeral
    raw = text[numeral.start : numeral.end]
    written = noun_after(text, noun_start, end, scaled=numeral.scale != 1)
    noun = written.lower()
    words = noun.split()
    if words and words[0] in NO_COUNTS:
        return None
    hyphenated = text[noun_start : noun_start + 1] == "-" and bool(words)
    if hyphenated and words[0].split("-")[0] not in COUNTED:
        return None
    if not noun:
        noun = noun_before(text, start, hedge_start)
        if not noun:
            return None
    counts_people = not PEOPLE.isdisjoint(words) or not words
    low, high = measured.low, measured.high
    if numeral.loose_thousands is not None and low == high and text[numeral.end : noun_start] == "":
        low = high = numeral.loose_thousands
    if low != int(low) or high != int(high) or low < 0:
        return None
    if numeral.words and high <= 1:
        return None  # "one of", "one analyst": an article more than a number
    if raw.endswith(".0") and numeral.scale == 1:
        return None  # the version of a thing: "Foo 3.0 packs"
    if numeral.bare:
        if raw in CELL_FORMATS or (_is_title(text, numeral.start, written) and PEOPLE.isdisjoint(words)):
            return None
        if len(raw) == 4 and int(raw) in _YEARS and not (counts_people or words[-1] in COUNTED):
            return None
    if numeral.bare or numeral.words:
        named = names_a_thing(text, start, hedge_start)
        if named == "label" or (named == "name" and not counts_people and low < 10_000):
            return None
    return noun, low, high


def _is_title(text: str, start: int, noun: str) -> bool:
    """Tell an address ("500 Harbour Road") and a numbered line ("3 Methodology") by their capitals."""
    capitals = [word[0].isupper() for word in noun.split()]
    opens_line = start == 0 or text[start - 1] == "\n"
    return all(capitals[:2]) and (len(capitals) > 1 or opens_line) and bool(capitals)
