"""What is told alike of a plant and of each of its phases: status, capacity, cost, jobs and dates."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import ClassVar, Final, TypeVar, cast

import attrs

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.entities.agreement import agree, dimension
from evbattery.entities.entity import Entity
from evbattery.entities.shown import Shown
from evbattery.entities.statement import Statement
from evbattery.values import (
    AnnualCapacity,
    AnnualCellCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
    Currency,
    JobCount,
    Modality,
    Money,
    PartialDate,
    Quantity,
    Status,
)

C = TypeVar("C", bound=AnnualCapacity)

#: The dimensions of a capacity in the order in which one of them stands for the plant.
CAPACITY_UNITS: Final[tuple[type[AnnualCapacity], ...]] = (
    AnnualEnergyCapacity,
    AnnualCellCapacity,
    AnnualPackCapacity,
    AnnualMassCapacity,
    AnnualVehicleCapacity,
)

#: A plan to do one of these things is no more than a plan.
_EVENTS: Final = frozenset({Status.OPERATING, Status.PAUSED, Status.CANCELLED, Status.CLOSED})


@attrs.frozen
class Works(Entity):
    """What is built at one place: a plant, or a phase of one."""

    _SINGLE: ClassVar[tuple[Attribute[ClaimValue], ...]] = (
        facility.INVESTMENT,
        facility.JOBS,
        facility.CONSTRUCTION_START,
        facility.PRODUCTION_START,
    )

    def said_of(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute that count.

        What a later article tells as replaced no longer counts in the earlier ones either.
        """
        said = super().said_of(attribute)
        replaced = [one for one in self.every_statement(attribute) if one.claim.superseded]
        return (
            tuple(one for one in said if not any(_replaces(old, one) for old in replaced))
            if replaced
            else said
        )

    def _of_it(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        # "May be closed" and "is to open next year" say nothing of the stage that it is at. What several plants have
        # together, or one partner pays, is not its own.
        said = self.said_of(attribute)
        if attribute == facility.STATUS:
            return tuple(one for one in said if _is_firm_status(one))
        if attribute in (facility.CAPACITY, facility.INVESTMENT):
            return tuple(
                one for one in said if "scope" not in one.claim.qualifiers and one.claim.party is None
            )
        return said

    @property
    def shown_status(self) -> Shown[Status] | None:
        """The status that shows: unless another policy is given that of the latest article, else the furthest stage."""
        return self.shown(facility.STATUS)

    @property
    def status(self) -> Status | None:
        """The stage that it is at; None where articles only say what may become of it, or nothing."""
        shown = self.shown_status
        return None if shown is None else shown.value

    def own_capacities(self, unit: type[Quantity]) -> tuple[Statement, ...]:
        """The statements that say what its capacity in one dimension is: its own, not that of a part or of several."""
        return tuple(one for one in self._of_it(facility.CAPACITY) if isinstance(one.value, unit))

    def shown_capacity(self, unit: type[C]) -> Shown[C] | None:
        """The capacity that shows in one dimension, with the claims behind it and against it."""
        key = cast("Hashable", unit)
        if key not in self._picked:
            self._picked[key] = self.picked_capacity(unit, self.own_capacities(unit))
        # The policy picked it in this dimension.
        return cast("Shown[C] | None", self._picked[key])

    def picked_capacity(self, unit: type[C], said: Sequence[Statement]) -> Shown[C] | None:
        """The one of some statements about capacity that the policy picks in one dimension."""
        policy = self.policies.of(facility.CAPACITY)
        shown = policy.pick(facility.CAPACITY, [one for one in said if isinstance(one.value, unit)])
        # Only statements of that unit went in.
        return cast("Shown[C] | None", shown)

    @property
    def capacity_claims(self) -> tuple[Statement, ...]:
        """All statements about capacity, denied, replaced and withdrawn ones among them."""
        return self.every_statement(facility.CAPACITY)

    def capacity_statements(self, unit: type[Quantity]) -> tuple[Statement, ...]:
        """The statements about capacity in one dimension that count, those with a scope too."""
        return tuple(one for one in self.said_of(facility.CAPACITY) if isinstance(one.value, unit))

    @property
    def capacities(self) -> tuple[AnnualCapacity, ...]:
        """The capacity that shows in each dimension in which one is given."""
        found = (self.shown_capacity(unit) for unit in CAPACITY_UNITS)
        return tuple(shown.value for shown in found if shown is not None)

    @property
    def capacity(self) -> AnnualCapacity | None:
        """The capacity that shows, in GWh/yr where that is given; other dimensions are in ``capacities``."""
        return next(iter(self.capacities), None)

    @property
    def investment(self) -> Money[Currency] | None:
        """What is spent on it."""
        return self.value(facility.INVESTMENT)

    @property
    def jobs(self) -> JobCount | None:
        """The jobs at it."""
        return self.value(facility.JOBS)

    @property
    def construction_start(self) -> PartialDate | None:
        """When building began or is to begin."""
        return self.value(facility.CONSTRUCTION_START)

    @property
    def production_start(self) -> PartialDate | None:
        """When production began or is to begin."""
        return self.value(facility.PRODUCTION_START)

    @property
    def shown_values(self) -> Mapping[tuple[str, str], Shown[ClaimValue]]:
        """What shows for each attribute that has one value, by its name and, for capacities, the unit."""
        found: dict[tuple[str, str], Shown[ClaimValue] | None] = {
            ("status", ""): self.shown_status,
            **{("capacity", unit.UNIT): self.shown_capacity(unit) for unit in CAPACITY_UNITS},
        }
        known = {key: shown for key, shown in found.items() if shown is not None}
        return {**known, **super().shown_values}


def _is_firm_status(statement: Statement) -> bool:
    """Whether the statement says that the plant is at that stage, not that it will or may get there."""
    modality = statement.claim.modality
    if modality is Modality.POSSIBLE:
        return statement.value is Status.CONSIDERING
    return modality is Modality.ACTUAL or statement.value not in _EVENTS


def _replaces(old: Statement, one: Statement) -> bool:
    """Whether a statement tells what one of an earlier article says as replaced."""
    if old.published is None or one.published is None or old.published <= one.published:
        return False
    if old.value is None or one.value is None or old.qualifier("phase") != one.qualifier("phase"):
        return False
    return dimension(old.value) == dimension(one.value) and agree(old.value, one.value)
