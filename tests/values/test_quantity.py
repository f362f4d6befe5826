"""Quantities: exact figures, honest sums, and no mixing of units."""

from __future__ import annotations

import copy
import operator
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery import values
from evbattery.errors import QuantityError, UnitMismatchError
from evbattery.values import (
    AnnualCellCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
    Area,
    Bound,
    Cycles,
    Distance,
    Duration,
    Energy,
    EnergyDensity,
    ExtensiveQuantity,
    JobCount,
    Mass,
    PartCount,
    Quantity,
    Ratio,
    SpecificEnergy,
    StationCount,
    Temperature,
    Years,
)

EXTENSIVE: tuple[type[ExtensiveQuantity], ...] = (
    AnnualCellCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
    Area,
    Cycles,
    Distance,
    Duration,
    Energy,
    JobCount,
    Mass,
    PartCount,
    Ratio,
    StationCount,
    Years,
)
EVERY: tuple[type[Quantity], ...] = (*EXTENSIVE, EnergyDensity, SpecificEnergy, Temperature)

figures = st.decimals(min_value=0, max_value=10**12, places=6)
bounds = st.sampled_from(Bound)


@st.composite
def capacities(draw: st.DrawFn) -> AnnualEnergyCapacity:
    """Capacities with every bound, single figures, ranges and zeros among them."""
    low, more = draw(st.just(Decimal(0)) | figures), draw(st.just(Decimal(0)) | figures)
    return AnnualEnergyCapacity.of(low, to=low + more, bound=draw(bounds))


@st.composite
def capacities_with_a_value(draw: st.DrawFn) -> tuple[AnnualEnergyCapacity, Decimal]:
    """A capacity together with one of the values that its words allow."""
    capacity = draw(capacities())
    most = capacity.lower + 10**12 if capacity.upper is None else capacity.upper
    return capacity, draw(st.decimals(min_value=capacity.lower, max_value=most, places=6))


@given(capacities(), capacities())
def test_addition_is_commutative(left: AnnualEnergyCapacity, right: AnnualEnergyCapacity) -> None:
    """The order of two plants does not change their sum."""
    assert left + right == right + left


@given(capacities(), capacities(), capacities())
def test_addition_is_associative(
    first: AnnualEnergyCapacity, second: AnnualEnergyCapacity, third: AnnualEnergyCapacity
) -> None:
    """Nor does the way in which plants are grouped."""
    assert (first + second) + third == first + (second + third)


@given(capacities())
def test_zero_changes_nothing(capacity: AnnualEnergyCapacity) -> None:
    """An exact zero is neutral on both sides."""
    zero = AnnualEnergyCapacity.zero()
    assert capacity + zero == zero + capacity == capacity


@given(capacities(), capacities())
def test_sum_has_the_sums_of_the_limits(left: AnnualEnergyCapacity, right: AnnualEnergyCapacity) -> None:
    """The limits of a sum are exactly the sums of the limits; no limit stays no limit."""
    total = left + right
    assert total.lower == left.lower + right.lower
    if left.upper is None or right.upper is None:
        assert total.upper is None
    else:
        assert total.upper == left.upper + right.upper


@given(st.lists(capacities_with_a_value(), max_size=6))
def test_total_contains_the_sum_of_any_choice(chosen: list[tuple[AnnualEnergyCapacity, Decimal]]) -> None:
    """Whatever value each plant has within its words, their sum lies within the total."""
    total = AnnualEnergyCapacity.total(capacity for capacity, _ in chosen)
    value = sum((value for _, value in chosen), start=Decimal(0))
    assert total.lower <= value
    assert total.upper is None or value <= total.upper


@given(st.lists(figures))
def test_addition_is_exact(parts: list[Decimal]) -> None:
    """No digit is lost in a sum, however the figures differ in size."""
    millionths = sum(int(part * 10**6) for part in parts)
    assert AnnualEnergyCapacity.total(map(AnnualEnergyCapacity.of, parts)).low * 10**6 == millionths


def test_addition_keeps_far_apart_digits() -> None:
    """A sum may need more digits than the default decimal context has."""
    total = Energy.of("1e29") + Energy.of("1e-29")
    assert str(total.low) == "1" + 29 * "0" + "." + 28 * "0" + "1"


@given(capacities(), capacities(), st.integers(0, 1000))
def test_multiplication_distributes(
    left: AnnualEnergyCapacity, right: AnnualEnergyCapacity, factor: int
) -> None:
    """So many times a sum allows the same values as the sum of so many times the parts."""
    whole, parts = (left + right) * factor, factor * left + factor * right
    assert (whole.lower, whole.upper) == (parts.lower, parts.upper)


@pytest.mark.parametrize(
    ("left", "right", "total"),
    [
        (Bound.EXACT, Bound.EXACT, "50 GWh/yr"),
        (Bound.EXACT, Bound.APPROX, "about 50 GWh/yr"),
        (Bound.AT_LEAST, Bound.APPROX, "at least 50 GWh/yr"),
        (Bound.AT_LEAST, Bound.AT_MOST, "at least 20 GWh/yr"),
        (Bound.AT_MOST, Bound.AT_MOST, "up to 50 GWh/yr"),
        (Bound.EXACT, Bound.AT_MOST, "20–50 GWh/yr"),
        (Bound.APPROX, Bound.AT_MOST, "about 20–50 GWh/yr"),
    ],
)
def test_sum_is_as_firm_as_its_parts(left: Bound, right: Bound, total: str) -> None:
    """The bound of a sum says what the bounds of its parts allow to say."""
    assert str(AnnualEnergyCapacity.of(20, bound=left) + AnnualEnergyCapacity.of(30, bound=right)) == total


@pytest.mark.parametrize("left", EVERY)
@pytest.mark.parametrize("right", EVERY)
def test_unlike_quantities_do_not_meet(left: type[Quantity], right: type[Quantity]) -> None:
    """Unlike quantities neither add nor compare, and are never equal, whatever their figures."""
    one, other = left.of(1), right.of(1)
    assert (one == other) is (left is right)
    if left is not right:
        with pytest.raises(UnitMismatchError, match=right.__name__):
            sorted([one, other])
        if isinstance(one, ExtensiveQuantity):
            with pytest.raises(UnitMismatchError, match=f"{left.__name__} is needed, not {right.__name__}"):
                one + other  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]


@pytest.mark.parametrize("kind", [Temperature, SpecificEnergy, EnergyDensity])
def test_intensive_quantities_do_not_add(kind: type[Quantity]) -> None:
    """A temperature plus a temperature is nothing; so with densities."""
    with pytest.raises(TypeError, match="unsupported operand"):
        kind.of(1) + kind.of(1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]


def test_total_refuses_foreign_items() -> None:
    """A total names the item that is not of its kind, and plain numbers have no unit."""
    with pytest.raises(UnitMismatchError, match=r"Mass\.of\(2, 't'\).*Energy is needed, not Mass"):
        Energy.total([Energy.of(1), Mass.of(2)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with pytest.raises(UnitMismatchError, match="not int"):
        Energy.of(1) + 1  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue,reportUnusedExpression]


@pytest.mark.parametrize(
    "figure", [1.5, True, None, "", "1,000", "1_000", "abc", "NaN", "inf", "١", " 1", "--1"]
)
def test_what_is_no_figure_is_refused(figure: object) -> None:
    """Floats, booleans and text that is no plain number make no quantity."""
    with pytest.raises(QuantityError):
        Energy.of(figure)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "figure",
    [
        "1e30",
        "1e999",
        "1e-61",
        "9" * 31,
        Decimal("NaN"),
        Decimal("-Infinity"),
        Decimal("1e999999"),
        Decimal("1." + "1" * 300),
        pytest.param(10**5000, id="10**5000"),
    ],
)
def test_figures_out_of_range_are_refused(figure: str | int | Decimal) -> None:
    """Absurd sizes are refused at once, and by a message that can be printed."""
    with pytest.raises(QuantityError, match=r"finite|out of range"):
        Energy.of(figure)


def test_impossible_quantities_are_refused() -> None:
    """Negative amounts, ranges that run backwards, and what is colder than absolute zero."""
    with pytest.raises(QuantityError, match="-1 is too small"):
        Energy.of(-1)
    with pytest.raises(QuantityError, match="from 30 to 3 runs backwards"):
        Energy.of(30, to=3)
    with pytest.raises(QuantityError, match=r"-273\.15"):
        Temperature.of(-274)
    with pytest.raises(QuantityError, match="a factor is zero or more"):
        operator.mul(Energy.of(1), -1)


@pytest.mark.parametrize("kind", EVERY)
def test_unknown_units_are_refused_by_a_list_of_known_ones(kind: type[Quantity]) -> None:
    """Units are spelled as listed, capitals included."""
    for attempt in (lambda: kind.of(1, "gwh"), lambda: kind.of(1).in_unit("gwh")):
        with pytest.raises(QuantityError, match=f"'gwh' is no unit of {kind.__name__}; it takes {kind.UNIT}"):
            attempt()


@pytest.mark.parametrize("kind", EVERY)
@given(figure=st.decimals(min_value=0, max_value=10**9, places=3))
def test_units_convert_back_and_forth(kind: type[Quantity], figure: Decimal) -> None:
    """A figure in any unit comes back from it, but for rounding past the 25th digit."""
    for unit in kind.units():
        back, _ = kind.of(figure, unit).in_unit(unit)
        assert abs(back - figure) <= (abs(figure) + 1) * Decimal("1e-26")


@pytest.mark.parametrize(
    ("stated", "converted"),
    [
        (Energy.of(1, "GWh"), Energy.of(1_000_000)),
        (AnnualEnergyCapacity.of(500, "MWh/yr"), AnnualEnergyCapacity.of("0.5")),
        (AnnualMassCapacity.of(1, "Mt/yr"), AnnualMassCapacity.of(1_000_000)),
        (Mass.of(1, "g"), Mass.of("0.000001")),
        (Distance.of(400, "mi"), Distance.of("643.7376")),
        (Duration.of(90, "s"), Duration.of("1.5")),
        (Years.of(18, "months"), Years.of("1.5")),
        (Temperature.of(-40, "°F", to=212), Temperature.of(-40, to=100)),
        (Ratio.of("12.5", "%"), Ratio.of("0.125")),
        (Area.of(1, "ft²"), Area.of("0.09290304")),
    ],
)
def test_conversions_are_exact(stated: Quantity, converted: Quantity) -> None:
    """Other units end up in the unit of the class, without rounding where a finite decimal exists."""
    assert stated == converted


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (AnnualEnergyCapacity.of(1), "1 GWh/yr"),
        (AnnualEnergyCapacity.of("20.0", bound=Bound.APPROX), "about 20 GWh/yr"),
        (AnnualEnergyCapacity.of(50, bound=Bound.AT_MOST), "up to 50 GWh/yr"),
        (Energy.of(3, to=30), "3–30 kWh"),
        (Cycles.of(3000, bound=Bound.AT_LEAST), "at least 3,000 cycles"),
        (Temperature.of(-20, to=85), "-20 to 85 °C"),
        (Ratio.of("0.40"), "40%"),
        (Ratio.of("0.2", to="0.3", bound=Bound.APPROX), "about 20–30%"),
        (JobCount.of(1), "1 job"),
        (AnnualVehicleCapacity.of(500_000), "500,000 vehicles/yr"),
        (PartCount.of(1500), "1,500"),
        (Years.of("2.5"), "2.5 years"),
    ],
)
def test_quantities_read_as_english(quantity: Quantity, text: str) -> None:
    """What a quantity prints is what one would write."""
    assert str(quantity) == text


@pytest.mark.parametrize("kind", EVERY)
@given(low=figures, more=figures, bound=bounds)
def test_repr_can_be_pasted_back(kind: type[Quantity], low: Decimal, more: Decimal, bound: Bound) -> None:
    """The representation of a quantity is code that makes an equal one."""
    quantity = kind.of(low, to=low + more, bound=bound)
    assert eval(repr(quantity), dict(vars(values))) == quantity


@given(figures, st.integers(0, 9))
def test_equal_figures_are_equal_quantities(figure: Decimal, zeros: int) -> None:
    """Trailing zeros and exponents make no difference to equality or hash."""
    padded = Decimal(f"{figure:f}" + "0" * zeros)
    assert Energy.of(padded) == Energy.of(figure) == Energy.of(f"{figure:E}")
    assert hash(Energy.of(padded)) == hash(Energy.of(figure))
    assert repr(Energy.of(padded)) == repr(Energy.of(figure))


@given(capacities(), capacities(), capacities())
def test_order_is_total(
    first: AnnualEnergyCapacity, second: AnnualEnergyCapacity, third: AnnualEnergyCapacity
) -> None:
    """Of two quantities exactly one is smaller unless they are equal, and sorting is settled."""
    assert [first < second, first == second, first > second].count(True) == 1
    assert (first <= second) is (not first > second)
    assert (first >= second) is (not first < second)
    low, middle, high = sorted([first, second, third])
    assert low <= middle <= high
    assert low <= high


@pytest.mark.parametrize("kind", EVERY)
def test_quantities_are_small_fixed_values(kind: type[Quantity]) -> None:
    """A quantity has no dictionary, cannot be changed, and survives copying and pickling."""
    quantity = kind.of(3, to=4, bound=Bound.APPROX)
    assert not hasattr(quantity, "__dict__")
    with pytest.raises(AttributeError):
        quantity.low = Decimal(1)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    assert pickle.loads(pickle.dumps(quantity)) == copy.deepcopy(quantity) == quantity


def test_limits_follow_from_the_bound() -> None:
    """What the words allow: "up to" from the floor, "at least" without end, "about" without a margin."""
    three, four, zero = Decimal(3), Decimal(4), Decimal(0)
    for quantity, lower, upper in [
        (Energy.of(3, to=4), three, four),
        (Energy.of(3, bound=Bound.APPROX), three, three),
        (Energy.of(3, bound=Bound.AT_MOST), zero, three),
        (Energy.of(3, bound=Bound.AT_LEAST), three, None),
    ]:
        assert quantity.lower == lower
        assert quantity.upper == upper
    assert Temperature.of(85, bound=Bound.AT_MOST).lower == Decimal("-273.15")
