"""What type checkers infer from correct use of money."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from evbattery.values import CNY, USD, Bound, Currency, Money, currency, money

investment = Money.of("2.36e9", USD)
assert_type(investment, Money[USD])
assert_type(investment + Money.of(5, USD), Money[USD])
assert_type(investment * 2, Money[USD])
assert_type(Money.of("1.5e9", CNY, to="2e9", bound=Bound.APPROX), Money[CNY])
assert_type(Money.zero(CNY), Money[CNY])
assert_type(Money.total([investment, investment], USD), Money[USD])
assert_type(investment < Money.of(5, USD), bool)
assert_type(investment.code, str)
assert_type(investment.upper, Decimal | None)

assert_type(currency("SEK"), type[Currency])
stated = money("USD", "2.36e9")
assert_type(stated, Money[Currency])
assert_type(stated + money("USD", 1), Money[Currency])
assert_type(stated.narrow(USD), Money[USD])
assert_type(stated.narrow(USD) + investment, Money[USD])
