"""Whether two values of one attribute can both be true."""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal

from evbattery.claims import ClaimValue
from evbattery.knowledge.names import fold
from evbattery.values import Chemistry, Currency, Money, PartialDate, Quantity, Status

#: The table counts these as the same.
_ONE_STAGE = frozenset({Status.ANNOUNCED, Status.PLANNED})


def agree(one: ClaimValue, other: ClaimValue) -> bool:
    """Whether nothing in the two values contradicts.

    Figures agree when their intervals meet, dates when they share a day, chemistries when one is a kind of the
    other, text when it is equal but for case. Figures in unlike units or currencies say nothing about each other.

    >>> from evbattery.values import AnnualEnergyCapacity, Bound
    >>> agree(AnnualEnergyCapacity.of(30), AnnualEnergyCapacity.of(50, bound=Bound.AT_MOST))
    True
    """
    if isinstance(one, (Quantity, Money)) and isinstance(other, (Quantity, Money)):
        return dimension(one) != dimension(other) or _meet(one, other)
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return one.earliest <= other.latest and other.earliest <= one.latest
    if isinstance(one, Chemistry) and isinstance(other, Chemistry):
        return one.is_a(other) or other.is_a(one)
    if isinstance(one, str) and isinstance(other, str):
        return fold(one) == fold(other)
    return bool(one == other) or {one, other} <= _ONE_STAGE


def gist(value: ClaimValue | None) -> Hashable:
    """What values that say the same share: figures their ends, whatever the bound, and text its words.

    >>> gist("Göd") == gist("göd"), gist(Status.ANNOUNCED) == gist(Status.PLANNED)
    (True, True)
    """
    if isinstance(value, (Quantity, Money)):
        return dimension(value), value.low, value.high
    if isinstance(value, PartialDate):
        return value.earliest, value.latest
    if isinstance(value, str):
        return fold(value)
    return Status.PLANNED if value in _ONE_STAGE else value


def dimension(value: ClaimValue) -> str:
    """What must be the same before two values compare: the unit, the currency, or the class."""
    if isinstance(value, Money):
        return value.code
    return value.UNIT if isinstance(value, Quantity) else type(value).__name__


def _meet(one: Quantity | Money[Currency], other: Quantity | Money[Currency]) -> bool:
    return not (_below(one.upper, other.lower) or _below(other.upper, one.lower))


def _below(upper: Decimal | None, lower: Decimal) -> bool:
    return upper is not None and upper < lower
