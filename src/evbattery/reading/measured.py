"""Numbers with what they are measured in: each number of a text with its sign, its currency or its unit.

Numbers that stand for no quantity (parts of model numbers, times of day, telephone numbers, dates) are dropped here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from evbattery.reading.currencies import DOLLAR, currency_after, currency_before, whose_dollars
from evbattery.reading.number_words import MONEY_SCALES
from evbattery.reading.numerals import EXACT, GAP, HYPHEN, Numeral, read_numerals
from evbattery.reading.units import FigureKind, Unit, unit_at
from evbattery.values import Bound

_SIGN: Final = re.compile(
    rf"(?:(?<![^\s(\[,:;/])(?P<mark>[-−–+])|(?<!\w)(?P<word>minus|plus|negative){GAP})\Z", re.IGNORECASE
)
SIGNED: Final = frozenset({FigureKind.TEMPERATURE, FigureKind.PERCENT, FigureKind.MONEY})
"""Kinds that go below zero. "Plus" is a sign only of temperatures: "plus $200 million" adds something."""

#: "20 gigawatt-hours (GWh)": the unit again, for those who do not know it.
_ABBREVIATED: Final = re.compile(r" \((?:[kMGT]Wh|[kMG]W|mAh|Ah|kt|Wh/kg|kWh/kg)\)")
_BELOW: Final = re.compile(
    rf"{GAP}(?:of{GAP}frost|below{GAP}(?:zero|freezing)|under{GAP}zero)(?!\w)", re.IGNORECASE
)

_MORE: Final = re.compile(
    rf"\+|{HYPHEN}(?:plus|odd)(?!\w)|{GAP}or{GAP}(?:more|fewer|less)(?!\w)", re.IGNORECASE
)
_LETTER_SCALE: Final = re.compile(
    rf"[ \u00a0]?(?P<letters>{'|'.join(sorted(MONEY_SCALES, key=len, reverse=True))})(?![\w$€£])"
)
_ATTACHED_SCALE: Final = re.compile(
    r"[kK](?!\w)|[mM][ -](?:(?:new|more|electric|metric)\s)?"
    r"(?:cars?|vehicles?|EVs|units|tonnes?|tons?|people|batter|packs|cells|homes|sq)"
)
"""Letters that are a scale without a currency too: "10k jobs", "1.3m vehicles"."""
_PART_OF_CODE: Final = re.compile(r"[\w#@&%^\\]\Z|[^\W\d_][-‐./]\Z|[0-9][-‐–:/.,]\Z|\.\Z|[$€£]?[0-9]{1,3}x\Z")
_CODE_GOES_ON: Final = re.compile(
    r":[0-9]|/[0-9]|-[0-9]+-[0-9]|[ \u00a0]?[ap]\.?m\b|[xX×][0-9]", re.IGNORECASE
)
_FRACTION_OF: Final = re.compile(
    r"(?:third|quarter|fifth|tenth|half|fraction|thirds|quarters|hundreds)\sof\s\Z", re.IGNORECASE
)


@attrs.frozen
class Measured:
    """A number, or two that make a range, with sign and unit."""

    start: int
    end: int
    """The span with the sign, the currency and the unit."""
    numeral: Numeral
    """The number itself; of a range the second one."""
    kind: FigureKind
    low: Decimal
    high: Decimal
    unit: Unit | None = None
    currency: str = ""
    bound: Bound = Bound.EXACT
    """What a mark between number and unit says ("1,000+ cycles")."""
    sign_start: int = -1
    """Where a sign before a number without a unit starts, which counts once a range lends it a unit; else -1."""
    negative: bool = False

    @property
    def open(self) -> bool:
        """Whether neither currency nor unit is written beside the number."""
        return self.unit is None and not self.currency


def in_unit(value: Decimal, unit: Unit | None) -> Decimal:
    """The value in the canonical unit; temperatures converted from Fahrenheit are rounded to a thousandth."""
    if unit is None:
        return value
    if unit.offset:
        return EXACT.quantize(EXACT.fma(value, unit.factor, unit.offset), Decimal("0.001")).normalize()
    return EXACT.multiply(value, unit.factor)


def measured_numbers(text: str, start: int, end: int, dates: Sequence[tuple[int, int]]) -> list[Measured]:
    """Return the numbers of ``text[start:end]`` that may be figures; ``dates`` are sorted spans to leave out."""
    found: list[Measured] = []
    date_starts = [span[0] for span in dates]
    for numeral in read_numerals(text, start, end):
        before = bisect_right(date_starts, numeral.start) - 1
        if before >= 0 and dates[before][1] > numeral.start:
            continue
        if before + 1 < len(dates) and dates[before + 1][0] < numeral.end and not numeral.words:
            continue
        one = _measure(text, start, end, numeral, found[-1] if found else None)
        if one is not None:
            found.append(one)
    return found


def _measure(text: str, start: int, end: int, numeral: Numeral, last: Measured | None) -> Measured | None:
    pos = numeral.start
    prefix = currency_before(text, start, pos)
    if prefix is None:
        joined = last is not None and pos - last.end <= 1
        if not joined and _PART_OF_CODE.search(text, max(start, pos - 5), pos):
            return None
        if numeral.words and _FRACTION_OF.search(text, max(start, pos - 14), pos):
            return None
    if _CODE_GOES_ON.match(text, numeral.end, end):
        return None
    currency, negative = "", False
    if prefix is not None:
        currency, pos, negative = prefix
    sign = _SIGN.search(text, max(start, pos - 10), pos)
    if sign is not None:
        negative = (
            negative
            or (sign["mark"] or "+") in "-−–"
            or (sign["word"] or "").lower() in ("minus", "negative")
        )
    after_money = last is not None and last.kind is FigureKind.MONEY and numeral.start - last.end <= 4
    value, stop, suffix = _scaled_money(text, numeral, end, bool(currency), after_money)
    bound, unit = Bound.EXACT, None
    if suffix is not None and currency in ("", DOLLAR, suffix[0]):
        currency, stop = suffix
    if currency == DOLLAR and (whose := whose_dollars(text, stop, end)):
        currency, stop = whose
    if not currency:
        unit, stop, bound = _unit(text, numeral, stop, end)
        if unit is None and text[stop : stop + 1].isalnum():
            return None
    kind = FigureKind.MONEY if currency else unit.kind if unit else FigureKind.COUNT
    if kind is FigureKind.TEMPERATURE and (below := _BELOW.match(text, stop, end)):
        negative, stop = True, below.end()
    sign_start = sign.start() if sign is not None else -1
    signed = kind in SIGNED and (negative or kind is FigureKind.TEMPERATURE)
    if sign is not None and signed:
        pos = sign.start()
    value = in_unit(EXACT.minus(value) if negative and signed else value, unit)
    if unit is not None and (short := _ABBREVIATED.match(text, stop, end)):
        stop = short.end()
    return Measured(pos, stop, numeral, kind, value, value, unit, currency, bound, sign_start, negative)


def _scaled_money(
    text: str, numeral: Numeral, end: int, has_currency: bool, after_money: bool
) -> tuple[Decimal, int, tuple[str, int] | None]:
    """The value with a scale letter where money is meant, where it ends, and the currency after it."""
    letters = _LETTER_SCALE.match(text, numeral.end, end) if numeral.scale == 1 else None
    if letters is not None:
        suffix = currency_after(text, letters.end(), end, scaled=True)
        if has_currency or after_money or suffix is not None:
            return EXACT.multiply(numeral.value, MONEY_SCALES[letters["letters"]]), letters.end(), suffix
        if _ATTACHED_SCALE.match(text, numeral.end, end):
            return EXACT.multiply(numeral.value, MONEY_SCALES[letters["letters"]]), letters.end(), None
    suffix = currency_after(text, numeral.end, end, scaled=numeral.scale != 1)
    return numeral.value, numeral.end, suffix


_OF: Final = re.compile(rf"{GAP}of(?={GAP})")
_AGE: Final = re.compile(r"[-\s]old(?!\w)")


def _unit(text: str, numeral: Numeral, stop: int, end: int) -> tuple[Unit | None, int, Bound]:
    """The unit after a number, where it ends, and the bound of a mark between them; an age is no duration."""
    if found := unit_at(text, stop, end):
        if found[0].kind is FigureKind.DURATION and _AGE.match(text, found[1], end):
            return None, stop, Bound.EXACT
        return *found, Bound.EXACT
    if numeral.scale != 1 and (of := _OF.match(text, stop, end)):
        if found := unit_at(text, of.end(), end):
            return *found, Bound.EXACT
    if more := _MORE.match(text, stop, end):
        if found := unit_at(text, more.end(), end):
            mark = more.group().lower()
            bound = Bound.AT_MOST if mark.endswith(("fewer", "less")) else Bound.AT_LEAST
            return *found, Bound.APPROX if mark.endswith("odd") else bound
    return None, stop, Bound.EXACT
