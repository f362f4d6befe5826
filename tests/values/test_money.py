"""Money: one currency at a time, exact, and readable."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.errors import CurrencyError, EvbatteryError, QuantityError, UnitMismatchError
from evbattery.values import CNY, EUR, USD, Bound, Currency, Money, currencies, currency, money

amounts = st.decimals(min_value=0, max_value=10**13, places=2)


@st.composite
def dollars(draw: st.DrawFn) -> Money[USD]:
    """Amounts in US dollars with every bound."""
    low, more = draw(amounts), draw(st.just(Decimal(0)) | amounts)
    return Money.of(low, USD, to=low + more, bound=draw(st.sampled_from(Bound)))


@given(dollars(), dollars(), dollars())
def test_addition_is_commutative_and_associative(
    first: Money[USD], second: Money[USD], third: Money[USD]
) -> None:
    """Amounts in one currency add up the same in every order and grouping."""
    assert first + second == second + first
    assert (first + second) + third == first + (second + third)
    assert first + Money.zero(USD) == first
    assert Money.total([first, second, third], USD) == first + second + third


@given(dollars(), dollars())
def test_sum_has_the_sums_of_the_limits(left: Money[USD], right: Money[USD]) -> None:
    """The limits of a sum are exactly the sums of the limits."""
    total = left + right
    assert total.lower == left.lower + right.lower
    assert total.upper == (None if left.upper is None or right.upper is None else left.upper + right.upper)


def test_currencies_do_not_meet() -> None:
    """Unlike currencies neither add, nor compare, nor pass for each other, and are never equal."""
    dollar, yuan, euro = money("USD", 1), money("CNY", 1), Money.of(1, EUR)
    assert dollar != yuan
    with pytest.raises(UnitMismatchError, match=r"Money\[USD\] is needed, not Money\[CNY\]"):
        dollar + yuan  # pyright: ignore[reportUnusedExpression]
    with pytest.raises(UnitMismatchError, match="cannot compare"):
        sorted([dollar, yuan])
    with pytest.raises(UnitMismatchError, match="CNY 1 is not in USD"):
        yuan.narrow(USD)
    with pytest.raises(UnitMismatchError):
        Money.total([euro], USD)  # type: ignore[misc]  # pyright: ignore[reportArgumentType]


def test_empty_total_is_zero_in_its_currency() -> None:
    """The sum of no amounts still has a currency."""
    assert Money.total([], CNY) == Money.of(0, CNY)
    assert Money.of(5, CNY) * 0 == Money.zero(CNY)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Money.of("2.36e9", USD), "USD 2.36 billion"),
        (Money.of("1.5e9", CNY, to="2e9", bound=Bound.APPROX), "about CNY 1.5–2 billion"),
        (Money.of(900_000_000, EUR, to=1_200_000_000), "EUR 900–1,200 million"),
        (Money.of(10**12, USD, bound=Bound.AT_LEAST), "at least USD 1 trillion"),
        (Money.of(2_364_123_456, USD), "USD 2,364,123,456"),
        (Money.of("1234.50", EUR, bound=Bound.AT_MOST), "up to EUR 1,234.5"),
        (Money.of(0, USD), "USD 0"),
    ],
)
def test_money_reads_as_english(amount: Money[Currency], text: str) -> None:
    """Large amounts are put in millions and up, but never rounded."""
    assert str(amount) == text


@given(dollars())
def test_repr_can_be_pasted_back(amount: Money[USD]) -> None:
    """The representation of an amount is code that makes an equal one."""
    assert eval(repr(amount), {"Money": Money, "USD": USD, "Bound": Bound}) == amount


def test_amounts_from_data_equal_typed_ones() -> None:
    """A code in data and a class in code make the same amount, with the same hash."""
    stated, typed = money("USD", "2.360e9"), Money.of(2_360_000_000, USD)
    assert stated.narrow(USD) == typed
    assert hash(stated) == hash(typed)
    assert typed.low == typed.high == Decimal(2_360_000_000)
    assert (typed.bound, typed.code) == (Bound.EXACT, "USD")


@pytest.mark.parametrize("code", ["usd", "US$", "", "XXX", "XAU", "EURO"])
def test_unknown_codes_are_refused(code: str) -> None:
    """Only codes of money in use make money; the message shows the code and what one looks like."""
    for attempt in (lambda: currency(code), lambda: money(code, 1), lambda: Money(1, 1, code=code)):
        with pytest.raises(CurrencyError, match=f"{code!r} is not the ISO 4217 code".replace("$", r"\$")):
            attempt()


def test_amounts_that_are_none_are_refused() -> None:
    """No float, no debt, no range that runs backwards."""
    with pytest.raises(QuantityError, match="float"):
        Money.of(2.36e9, USD)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(QuantityError, match="too small"):
        money("USD", -1)
    with pytest.raises(EvbatteryError, match="runs backwards"):
        money("USD", 2, 1)


def test_every_currency_has_a_class_of_its_own() -> None:
    """Codes are the names of the classes, are unique, and lead back to them."""
    markers = Currency.__subclasses__()
    assert len(markers) == len({marker.code for marker in markers}) > 150
    for marker in markers:
        assert currency(marker.code) is marker is getattr(currencies, marker.code)
        assert marker.name
        assert marker.__doc__ == f"{marker.name} ({marker.code})."
