"""Two numbers that make one range: "1.5-2 billion yuan", "between 50 and 60", "-20 °C to 85 °C"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

import attrs

from evbattery.reading.figure_words import changes_before
from evbattery.reading.hedges import hedge_before
from evbattery.reading.measured import SIGNED, Measured, in_unit
from evbattery.reading.numerals import EXACT
from evbattery.reading.units import FigureKind
from evbattery.values import Bound

_ABOUT: Final = r"(?P<about>(?:about|around|roughly|some|nearly|approximately|almost|perhaps)\s)?"
_AT_MOST: Final = r"(?:as\s(?:much|many|high)\sas|up\sto|no\smore\sthan|at\smost)\s"
_JOIN: Final = re.compile(
    rf"(?P<dash>\s?[–~～−]\s?|-)|(?P<spaced>\s-\s)|(?:,?\sto\s|-to-|\suntil\s|\still\s)(?:{_AT_MOST})?{_ABOUT}"
    rf"|\s(?P<and>and)\s(?P<upper>{_AT_MOST})?{_ABOUT.replace('about>', 'near>')}"
)
_BETWEEN: Final = re.compile(
    r"(?<!\w)(?:between|anywhere\sfrom)\s(?:(?:about|around|some|roughly|approximately)\s)?\Z", re.IGNORECASE
)
_LONGEST_JOIN: Final = 30
_FROM: Final = re.compile(
    r"\bfrom\s(?:(?:about|around|some|roughly|approximately|just|the|an|initially|currently|today's)\s)*\Z"
)
#: "Raised by A to B": by how much, and to what.
_BY: Final = re.compile(
    r"\bby\s(?:(?:about|around|some|roughly|approximately|another|a\sfurther|up\sto)\s)?\Z"
)
_VARIES: Final = re.compile(
    r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|anything|estimat\w+|differ\w*)\b", re.IGNORECASE
)
_CHANGING: Final = frozenset({FigureKind.MONEY, FigureKind.MASS, FigureKind.COUNT})
_GRAND: Final = Decimal("0.05")  # GWh; less is what batteries hold, and of those there are ranges


def joined_range(
    text: str, start: int, left: Measured, right: Measured
) -> tuple[Measured, Bound, int | None] | None:
    """Return the range that two neighbouring numbers make, with its bound, or None.

    The third part says where the hedges start that are the ends of the range itself: "no less than A and as much as B".

    A number without a unit takes the other's, and the scale with it where only that makes sense: "1.5-2 billion".
    "From A to B" after a verb of change is two figures.
    """
    if not 1 <= right.start - left.end <= _LONGEST_JOIN:
        return None
    join = _JOIN.fullmatch(text, left.end, right.start)
    if join is None:
        return None
    bound, hedge_start = Bound.EXACT, None
    opening = left.sign_start if left.sign_start >= 0 else left.start
    if join["and"]:
        lower, lower_start = hedge_before(text, start, left.start)
        if join["upper"] and lower is Bound.AT_LEAST:
            hedge_start = lower_start
        elif not _BETWEEN.search(text, max(start, opening - 30), opening):
            return None
    elif not join["dash"] and (
        changes_before(text, start, left.start)
        or _is_change(text, start, left, right)
        or _BY.search(text, max(start, opening - 30), opening)
    ):
        return None
    if join["spaced"] and (left.open or right.open):
        return None
    if join["about"] or join["near"]:
        bound = Bound.APPROX
    ends = _alike(left, right)
    if ends is None or ends[0] >= ends[1]:
        return None
    low, high = ends
    unit, currency = right.unit or left.unit, right.currency or left.currency
    kind = right.kind if not right.open else left.kind
    first = left.sign_start if left.open and left.sign_start >= 0 and kind in SIGNED else left.start
    whole = attrs.evolve(right, start=first, kind=kind, low=low, high=high, unit=unit, currency=currency)
    return whole, bound, hedge_start


def _is_change(text: str, start: int, left: Measured, right: Measured) -> bool:
    """Whether "from A to B" tells of sums, goods or people that become more or fewer; only what varies has a range."""
    kind = left.kind if right.open else right.kind
    if kind not in _CHANGING and not (kind is FigureKind.ENERGY and right.high >= _GRAND):
        return False
    before = text[max(start, left.start - 50) : left.start]
    return _FROM.search(before) is not None and _VARIES.search(before) is None


def _alike(left: Measured, right: Measured) -> tuple[Decimal, Decimal] | None:
    """Both ends in the unit that they share, or None where they share none."""
    if not left.open and not right.open:
        if left.kind is not right.kind or left.currency != right.currency:
            return _shared_money(left, right)
        return _scaled(left, right), right.high
    if not left.open:
        # "$615-635": what follows without a unit belongs to money only.
        return (_scaled(left, right), right.high) if left.kind is FigureKind.MONEY else None
    sign = -1 if left.negative and right.kind in SIGNED else 1
    value = left.numeral.value
    if _takes_scale(left, right):
        value = EXACT.multiply(value, _scale(right))
    return in_unit(value * sign, right.unit), right.high


def _shared_money(left: Measured, right: Measured) -> tuple[Decimal, Decimal] | None:
    bare_dollars = {left.currency, right.currency} & {"$"} and left.kind is right.kind is FigureKind.MONEY
    return (_scaled(left, right), right.high) if bare_dollars else None


def _scale(measured: Measured) -> Decimal:
    value = measured.numeral.value
    if measured.unit is None and value:
        return EXACT.multiply(measured.numeral.scale, EXACT.divide(abs(measured.high), value))
    return measured.numeral.scale


def _takes_scale(left: Measured, right: Measured) -> bool:
    written = EXACT.divide(right.numeral.value, right.numeral.scale)
    unscaled = abs(left.low) == left.numeral.value or left.unit is not None
    return (
        left.numeral.scale == 1
        and unscaled
        and _scale(right) != 1
        and left.numeral.value < max(written, Decimal(1000))
    )


def _scaled(left: Measured, right: Measured) -> Decimal:
    return (
        EXACT.multiply(left.low, _scale(right))
        if left.unit is None and _takes_scale(left, right)
        else left.low
    )


def is_pairing(text: str, left: Measured, right: Measured) -> bool:
    """Tell whether two bare numbers are a pairing, such as "50-50" or a score, that counts nothing."""
    return left.open and right.open and text[left.end : right.start] in ("-", "–", "/", ":")
