"""What type checkers infer from correct use of quantities."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from evbattery.values import (
    AnnualCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    Bound,
    Cycles,
    Energy,
    Temperature,
)

plant = AnnualEnergyCapacity.of(20, bound=Bound.APPROX)
assert_type(plant, AnnualEnergyCapacity)
assert_type(plant + AnnualEnergyCapacity.of("1500", "MWh/yr"), AnnualEnergyCapacity)
assert_type(plant * 2, AnnualEnergyCapacity)
assert_type(Decimal("0.5") * plant, AnnualEnergyCapacity)
assert_type(AnnualEnergyCapacity.zero(), AnnualEnergyCapacity)
assert_type(AnnualEnergyCapacity.total([plant, plant]), AnnualEnergyCapacity)
assert_type(sum([plant, plant], start=AnnualEnergyCapacity.zero()), AnnualEnergyCapacity)
assert_type(plant.low, Decimal)
assert_type(plant.lower, Decimal)
assert_type(plant.upper, Decimal | None)
assert_type(plant.bound, Bound)
assert_type(plant.in_unit("MWh/yr"), tuple[Decimal, Decimal])
assert_type(plant < AnnualEnergyCapacity.of(30), bool)
assert_type(max(plant, AnnualEnergyCapacity.of(30)), AnnualEnergyCapacity)
assert_type(sorted([Energy.of(3), Energy.of(1)]), list[Energy])
assert_type(Energy.of(3, to=30), Energy)
assert_type(Cycles.of("3000", bound=Bound.AT_LEAST), Cycles)
assert_type(Temperature.of(-20, to=85) < Temperature.of(100), bool)


def label(capacity: AnnualCapacity) -> str:
    """A function over capacities of every dimension tells them apart by class."""
    if isinstance(capacity, AnnualEnergyCapacity):
        assert_type(capacity, AnnualEnergyCapacity)
        return str(capacity + plant)
    return str(capacity)


assert_type(label(AnnualMassCapacity.of(40_000)), str)
