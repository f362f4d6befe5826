"""Misuses of values that type checkers must reject: each line that suppresses an error has one to suppress.

mypy, strict and so warning of unused ignores, verifies the ignores meant for it. So does pyright, told to
disregard mypy's and to report unnecessary ones. A misuse that becomes legal makes both fail. Nothing is run.
"""
# pyright: reportUnusedExpression=false

from __future__ import annotations

from evbattery.values import (
    CNY,
    EUR,
    USD,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
    Bound,
    Currency,
    Cycles,
    Distance,
    Energy,
    EnergyDensity,
    JobCount,
    Money,
    PartialDate,
    SpecificEnergy,
    StationCount,
    Temperature,
    money,
)


def takes_capacity(capacity: AnnualEnergyCapacity) -> AnnualEnergyCapacity:
    """A signature that asks for an output a year."""
    return capacity


def takes_dollars(amount: Money[USD]) -> Money[USD]:
    """A signature that asks for US dollars."""
    return amount


def takes_any_money(amount: Money[Currency]) -> Money[Currency]:
    """A signature that asks for money of a currency that only data knows."""
    return amount


def unlike_things_do_not_add(
    capacity: AnnualEnergyCapacity,
    energy: Energy,
    mass: AnnualMassCapacity,
    dollars: Money[USD],
    yuan: Money[CNY],
) -> None:
    """Only figures of one kind have a sum."""
    capacity + dollars  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    dollars + capacity  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    energy + capacity  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    capacity + energy  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    capacity + mass  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    dollars + yuan  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    money("USD", 1) + dollars  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    capacity + 1  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    1 + capacity  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    AnnualPackCapacity.of(1) + AnnualVehicleCapacity.of(1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    JobCount.of(1) + StationCount.of(1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


def some_things_do_not_add_at_all(
    temperature: Temperature, specific: SpecificEnergy, density: EnergyDensity
) -> None:
    """Temperatures and densities have no sum."""
    temperature + temperature  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    temperature * 2  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    Temperature.total([temperature])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    specific + specific  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    density + density  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    PartialDate.year(2025) + PartialDate.year(2026)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


def sums_do_not_mix(
    capacity: AnnualEnergyCapacity, mass: AnnualMassCapacity, dollars: Money[USD], yuan: Money[CNY]
) -> None:
    """A total is of one kind and starts from a zero of that kind."""
    AnnualEnergyCapacity.total([capacity, mass])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    AnnualMassCapacity.total([capacity])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    sum([capacity, capacity])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
    Money.total([dollars, yuan], USD)  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    Money.total([dollars], EUR)  # type: ignore[misc]  # pyright: ignore[reportArgumentType]


def unlike_things_have_no_order(
    capacity: AnnualEnergyCapacity, energy: Energy, distance: Distance, dollars: Money[USD], yuan: Money[CNY]
) -> None:
    """Neither do unlike things compare."""
    _ = energy < capacity  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    _ = distance >= energy  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    _ = dollars < yuan  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    _ = capacity > 20  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    _ = PartialDate.year(2025) < 2026  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


def figures_are_not_floats() -> None:
    """A float is no figure."""
    Energy.of(1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Energy.of(1, to=1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Energy(1.5, 1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Money.of(2.36e9, USD)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    money("USD", 2.36e9)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Energy.of(3) * 0.5  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


def arguments_have_one_meaning(energy: Energy, capacity: AnnualEnergyCapacity, yuan: Money[CNY]) -> None:
    """A value of one kind does not pass for one of another."""
    takes_capacity(energy)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_capacity(20)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_dollars(yuan)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_dollars(money("USD", 1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Money.of(1, "USD")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Energy.of(1, bound="at_least")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Money.of(1, USD, CNY)  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    PartialDate.from_date("2025")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    yuan.narrow(Energy)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    Cycles.of(3000, Bound.AT_LEAST)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_any_money(yuan)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    capacity.low = energy.low  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
