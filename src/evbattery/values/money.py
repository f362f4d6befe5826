"""Money as texts state it: an amount or a range in one currency, with its bound.

The currency is part of the type, so that amounts in unlike currencies cannot be added without an exchange
rate.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Generic, Self, TypeVar, final

import attrs

from evbattery.errors import UnitMismatchError
from evbattery.values.bounds import Additive, Bound, Number, exact, figures, product
from evbattery.values.currencies import Currency as Currency
from evbattery.values.currencies import currency

C = TypeVar("C", bound=Currency)
D = TypeVar("D", bound=Currency)

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
# Past three decimals ("USD 2.364123 billion") the full figure reads better.
_DECIMALS_WITH_SCALE = 3


def _check_code(_money: object, _field: object, code: str) -> None:
    currency(code)


@final
@attrs.frozen(repr=False)
class Money(Additive, Generic[C]):
    """An amount or range in the currency ``code``, absolute: 2.36 billion is 2360000000.

    ``low`` and ``high`` are the stated amounts; they differ only where the text states a range. Amounts in
    one currency add up; amounts in several raise UnitMismatchError, and are an error for type checkers.

    Raises CurrencyError for an unknown code and QuantityError for a negative amount.
    """

    code: str = attrs.field(kw_only=True, validator=_check_code)

    @staticmethod
    def of(
        value: Number, currency: type[D], *, to: Number | None = None, bound: Bound = Bound.EXACT
    ) -> Money[D]:
        """The amount ``value``, or the range from ``value`` to ``to``, in a currency.

        Raises QuantityError for a float or text that is no number, a negative amount, and a range that runs
        backwards.

        >>> from evbattery.values import USD
        >>> print(Money.of("2.36e9", USD))
        USD 2.36 billion
        """
        low = exact(value)
        return Money(low, low if to is None else exact(to), bound, code=currency.code)

    @staticmethod
    def zero(currency: type[D]) -> Money[D]:
        """Exactly nothing in a currency: the start of a sum."""
        return Money.of(0, currency)

    @staticmethod
    def total(items: Iterable[Money[D]], currency: type[D]) -> Money[D]:
        """The sum of amounts in a currency; exactly zero when there are none.

        Raises UnitMismatchError when an amount is in another currency.
        """
        return sum(items, start=Money.zero(currency))

    def narrow(self, currency: type[D]) -> Money[D]:
        """The same amount, for type checkers known to be in ``currency``; nothing is converted.

        Raises UnitMismatchError when the amount is in another currency.

        >>> from evbattery.values import EUR
        >>> money("EUR", 5).narrow(EUR) + Money.of(7, EUR)
        Money.of(12, EUR)
        """
        if currency.code != self.code:
            raise UnitMismatchError(
                f"{self} is not in {currency.code}; convert it with an exchange rate first"
            )
        return Money(self.low, self.high, self.bound, code=self.code)

    def _kind(self) -> str:
        return f"Money[{self.code}]"

    def _same_kind(self, low: Decimal, high: Decimal, bound: Bound) -> Self:
        return type(self)(low, high, bound, code=self.code)

    def __str__(self) -> str:
        """The amount in plain English, unrounded: 'about USD 1.5–2 billion'."""
        return self._hedged(f"{self.code} {_scaled(self.low, self.high)}")

    def __repr__(self) -> str:
        return self._call("Money", self.code)


def money(code: str, low: Number, high: Number | None = None, bound: Bound = Bound.EXACT) -> Money[Currency]:
    """The amount in a currency that only data knows, by its ISO 4217 code.

    Raises CurrencyError for an unknown code, otherwise what ``Money.of`` raises.

    >>> print(money("CNY", "1.5e9", "2e9"))
    CNY 1.5–2 billion
    """
    return Money.of(low, currency(code), to=high, bound=bound)


def _scaled(low: Decimal, high: Decimal) -> str:
    for exponent, word in _SCALES:
        if (low or high).adjusted() >= exponent:
            shrink = Decimal(1).scaleb(-exponent)
            ends = exact(product(low, shrink)), exact(product(high, shrink))
            if all(_decimals(end) <= _DECIMALS_WITH_SCALE for end in ends):
                return f"{figures(*ends)} {word}"
            break
    return figures(low, high)


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
