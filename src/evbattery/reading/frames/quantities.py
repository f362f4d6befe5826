"""Figures as typed quantities."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias, TypeVar

from evbattery.errors import EvbatteryError
from evbattery.reading.document import Document
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.mentions import Measured
from evbattery.values.money import Currency, Money, money
from evbattery.values.quantity import Quantity

#: Currency by the sum, low and high.
Dollars: TypeAlias = dict[tuple[Decimal, Decimal], str]
_OTHER_DOLLARS = frozenset(("CAD", "AUD", "NZD", "SGD", "HKD", "TWD"))

Q = TypeVar("Q", bound=Quantity)


def quantity(
    figure: Figure, kind: type[Q], unit: str | None = None, factor: Decimal = Decimal(1)
) -> Q | None:
    """The figure as a quantity of *kind*, or None where it makes none (a negative count)."""
    try:
        return kind.of(figure.low * factor, unit, to=figure.high * factor, bound=figure.bound)
    except EvbatteryError:
        return None


def stated_dollars(document: Document) -> Dollars:
    """The sums that the article gives in dollars other than those of the United States, with their currency."""
    return {
        (m.figure.low, m.figure.high): m.figure.unit
        for sentence in document.sentences
        for m in sentence.mentions()
        if isinstance(m, Measured) and m.figure.kind is FigureKind.MONEY and m.figure.unit in _OTHER_DOLLARS
    }


def amount(figure: Figure, dollars: Dollars | None = None) -> Money[Currency] | None:
    """A sum of money, or None where the figure makes none.

    A sum in US dollars that *dollars* holds in another dollar is that one: headlines leave out whose dollars they mean.
    """
    code = figure.unit
    if dollars and code == "USD":
        code = dollars.get((figure.low, figure.high), code)
    try:
        return money(code, figure.low, figure.high, bound=figure.bound)
    except EvbatteryError:
        return None
