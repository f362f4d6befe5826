"""Figures in text: quantities, money, percentages, temperatures, durations and counts, with their spans.

The scanner is anchored on numbers (:mod:`evbattery.reading.measured`): each has its currency or unit, is joined with
its neighbour where the two make a range, and then given its hedges, its period and its noun. What cannot be told apart
from a model number, a date, a telephone number or a label is left out. The scan is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from evbattery.reading.counts import count_noun
from evbattery.reading.currencies import DOLLAR
from evbattery.reading.date_mentions import DateMention, find_dates
from evbattery.reading.figure_ranges import is_pairing, joined_range
from evbattery.reading.figure_words import annual_before, per_after
from evbattery.reading.hedges import hedge_after, hedge_before
from evbattery.reading.measured import Measured, measured_numbers
from evbattery.reading.numerals import EXACT
from evbattery.reading.units import FigureKind, unit_at
from evbattery.values import Bound

__all__ = ["Figure", "FigureKind", "find_figures"]


@attrs.frozen
class Figure:
    """One figure that stands in ``text[start:end]``, in a canonical unit."""

    start: int
    end: int
    """The span of the number with its unit, its currency and both ends of a range, without the hedge."""
    kind: FigureKind
    low: Decimal
    high: Decimal
    """The figure in ``unit``, the same twice unless the text states a range; shares are 0 to 1."""
    unit: str
    """GWh, GW, Ah, Wh/kg, Wh/L, t, km, min, s, days, months, years, cycles, °C, m², 1 for shares, an ISO 4217 code for
    money, and empty for counts."""
    bound: Bound
    hedge_start: int
    """Where the hedge before the figure starts, or ``start``."""
    per: str | None
    """The period ("year", "month", ...) or for prices the thing ("kWh", "t", "vehicle", ...) that it is per."""
    noun: str
    """What a count counts, in lower case, up to four words; a label or verb before it may imply it ("Jobs: 300")."""
    convertible: bool
    """Whether the figure is a conversion of the figure right before it: "€1 billion ($1.1 billion)"."""


_LIMIT: Final = Decimal(10**18)  # no figure of the industry comes near; what does is an identifier
_NO_YEARS: Final = frozenset(
    {FigureKind.PERCENT, FigureKind.TEMPERATURE, FigureKind.DISTANCE, FigureKind.DURATION, FigureKind.AREA}
)
_LISTED: Final = re.compile(r"\+?\s?[—–:]")
#: American tons in a tonne, and the other way round; they are written with one word.
_SHORT_TONS: Final = (Decimal("1.1023"), Decimal("0.9072"))
_ROUNDED: Final = Decimal("0.02")
_HOURS: Final = ("h", "hr", "hrs", "hour", "hours")
#: Units of which the second goes on from the first.
_FINER: Final = frozenset((("h", "min"), ("min", "s")))
_JOINED: Final = re.compile(r"(?:,|,? and)?[ \u00a0]?")
_PARENTHESIS: Final = re.compile(r"[^\d().;!?\n]{0,30}\([^\d()\n]{0,20}")
_APPOSITION: Final = re.compile(r",?\s(?:or|i\.e\.|equal\sto|equivalent\sto|which\sis)\s|\s[/=]\s")


def find_figures(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    dollar: str = "USD",
    dates: Sequence[DateMention] | None = None,
) -> list[Figure]:
    """Return the figures of ``text[start:end]`` in order of their position, never overlapping.

    ``dollar`` is the ISO 4217 code that a bare "$" stands for; ``dates`` are the dates there where they are known.
    Offsets are those of ``text``. Never raises on any text.

    >>> [(f.low, f.unit, f.per, f.bound.value) for f in find_figures("It can make up to 20 gigawatt-hours a year.")]
    [(Decimal('20'), 'GWh', 'year', 'at_most')]
    """
    stop = len(text) if end is None else min(end, len(text))
    known = find_dates(text, start, stop) if dates is None else dates
    numbers = measured_numbers(text, start, stop, [(mention.start, mention.end) for mention in known])
    figures: list[Figure] = []
    index = 0
    while index < len(numbers):
        this, bound, hedge_start, used = numbers[index], Bound.EXACT, None, 1
        if index + 1 < len(numbers):
            following = numbers[index + 1]
            if joined := joined_range(text, start, this, following):
                (this, bound, hedge_start), used = joined, 2
            elif is_pairing(text, this, following):
                index += 2
                continue
        index += used
        figure = _figure(text, start, stop, this, bound, hedge_start, dollar)
        # A sign between two numbers is the first one's ("10₩20"); what the second measures is then not known.
        if figure is not None and not (figures and figure.start < figures[-1].end):
            converts = bool(figures) and _converts(text, figures[-1], figure)
            if converts:
                figure = attrs.evolve(figure, convertible=True)
                figures[-1], figure = _sharing_period(text, stop, figures[-1], figure)
            if figures and (whole := _one_time(text, figures[-1], figure)):
                figures[-1] = whole
            else:
                figures.append(figure)
    return figures


def _one_time(text: str, first: Figure, then: Figure) -> Figure | None:
    """The time that hours and minutes, or minutes and seconds, make: "two hours and 30 minutes"."""
    units = "h" if text[: first.end].endswith(_HOURS) else first.unit, then.unit
    if units not in _FINER or then.low != then.high or not _JOINED.fullmatch(text, first.end, then.start):
        return None
    scale = 1 if units[0] == "h" else 60
    return attrs.evolve(
        first,
        end=then.end,
        low=first.low * scale + then.low,
        high=first.high * scale + then.low,
        unit=then.unit,
    )


def _sharing_period(text: str, end: int, stated: Figure, again: Figure) -> tuple[Figure, Figure]:
    """Give both what stands behind the parenthesis: "1.5 billion yuan ($205 million) per GWh"."""
    if stated.per or again.per or text[again.end : again.end + 1] != ")":
        return stated, again
    per, _ = per_after(text, again.end + 1, end)
    return attrs.evolve(stated, per=per), attrs.evolve(again, per=per)


def _figure(
    text: str,
    start: int,
    end: int,
    measured: Measured,
    bound: Bound,
    hedge_start: int | None,
    dollar: str,
) -> Figure | None:
    if measured.kind is FigureKind.COUNT and _LISTED.match(text, measured.end, end):
        measured = _listed(text, start, end, measured)
    years = (
        measured.kind is FigureKind.DURATION
        and measured.unit is not None
        and measured.unit.canonical not in ("min", "s")
    )
    before, hedged_from = hedge_before(text, start, measured.start, years=years)
    if hedge_start is None:
        hedge_start = hedged_from
    else:
        before = Bound.EXACT
    after, after_end = hedge_after(text, measured.end, end)
    bounds = [found for found in (measured.bound, bound, before, after) if found is not Bound.EXACT]
    low, high, noun = measured.low, measured.high, ""
    if measured.kind is FigureKind.COUNT:
        counted = count_noun(text, start, end, measured, hedge_start, after_end)
        if counted is None:
            return None
        noun, low, high = counted
    if max(abs(low), abs(high)) >= _LIMIT:
        return None
    per, _ = per_after(text, after_end, end)
    if per is None and measured.unit is not None and measured.unit.yearly:
        per = "year"
    if per is None and measured.kind not in _NO_YEARS and annual_before(text, start, hedge_start):
        per = "year"
    unit = measured.unit.canonical if measured.unit else measured.currency
    firm = [found for found in bounds if found is not Bound.APPROX]
    return Figure(
        start=measured.start,
        end=measured.end,
        kind=measured.kind,
        low=_plainest(low),
        high=_plainest(high),
        unit=dollar if unit == DOLLAR else unit,
        bound=(firm or bounds or [Bound.EXACT])[0],
        hedge_start=hedge_start,
        per=per,
        noun=noun,
        convertible=False,
    )


def _plainest(value: Decimal) -> Decimal:
    """The value without trailing zeros and without an exponent."""
    shortest = EXACT.normalize(value)
    return EXACT.quantize(shortest, Decimal(1)) if shortest == shortest.to_integral_value() else shortest


def _listed(text: str, start: int, end: int, measured: Measured) -> Measured:
    """Read "1,000+ — charging cycles" at the start of a line, where the unit stands behind a dash or colon."""
    mark = _LISTED.match(text, measured.end, end)
    opens_line = measured.start == start or text[measured.start - 1] == "\n"
    if mark is None or not opens_line or measured.low != measured.high:
        return measured
    found = unit_at(text, mark.end(), end)
    if found is None:
        return measured
    unit, stop = found
    value = measured.low * unit.factor + unit.offset
    bound = Bound.AT_LEAST if mark.group().startswith("+") else measured.bound
    return attrs.evolve(measured, end=stop, kind=unit.kind, unit=unit, low=value, high=value, bound=bound)


def _converts(text: str, previous: Figure, figure: Figure) -> bool:
    """Tell whether a figure says the one before it again in another currency or unit."""
    if previous.kind is not figure.kind or figure.hedge_start < previous.end or not figure.kind.value:
        return False
    gap = text[previous.end : min(figure.hedge_start, previous.end + 60)]
    hedged = figure.hedge_start < figure.start
    stated_again = (
        _PARENTHESIS.fullmatch(gap) or _APPOSITION.fullmatch(gap) or (hedged and gap in (", ", ","))
    )
    if not stated_again or figure.hedge_start - previous.end > 60:
        return False
    if figure.kind is FigureKind.MONEY:
        return figure.unit != previous.unit
    if (
        figure.kind is FigureKind.COUNT
        or not previous.low
        or text[previous.start : previous.end] == text[figure.start : figure.end]
    ):
        return False
    # The same quantity in another unit agrees up to rounding; 20 GWh (40 GWh later) does not.
    times = figure.low / previous.low
    short = figure.kind is FigureKind.MASS and any(abs(times - one) < _ROUNDED for one in _SHORT_TONS)
    return (abs(times - 1) <= Decimal("0.06") and times != 1) or short
