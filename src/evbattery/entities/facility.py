"""The facility: a plant, line or laboratory, as a view over the claims about it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Final, TypeVar, cast

import attrs

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, FacilityId
from evbattery.entities.place import Place
from evbattery.entities.shown import Shown
from evbattery.entities.stakes import Stake
from evbattery.entities.statement import Statement
from evbattery.entities.timeline import Event, InferredStatus, inferred_status, timeline
from evbattery.values import (
    AnnualCapacity,
    AnnualCellCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
    Chemistry,
    Currency,
    FacilityKind,
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
class Facility(Entity):
    """A facility. Properties give the value that shows; ``shown(attribute)`` gives the claim behind it."""

    _SINGLE = (
        facility.LOCATION_CITY,
        facility.LOCATION_COUNTRY,
        facility.KIND,
        facility.INVESTMENT,
        facility.JOBS,
        facility.CONSTRUCTION_START,
        facility.PRODUCTION_START,
    )

    id: FacilityId = attrs.field(kw_only=True)
    #: Stakes that partnerships give in this facility. They never multiply its capacity.
    stakes: tuple[Stake, ...] = attrs.field(default=(), kw_only=True)

    @property
    def operators(self) -> tuple[CompanyId, ...]:
        """The companies that operate it, or are to; joint owners of a venture without a name are several."""
        return self.companies(facility.OPERATOR)

    @property
    def place(self) -> Place:
        """Where it stands."""
        city = self.shown(facility.LOCATION_CITY)
        return Place(
            city=None if city is None else city.value,
            admin=self.value(facility.LOCATION_ADMIN),
            country=self.value(facility.LOCATION_COUNTRY),
            region=self.value(facility.REGION),
            near=city is not None and city.claim.qualifiers.get("near") is True,
        )

    @property
    def kind(self) -> FacilityKind | None:
        """What it makes in the end."""
        return self.value(facility.KIND)

    @property
    def shown_status(self) -> Shown[Status] | None:
        """The status that shows: unless another policy is given that of the latest article, else the furthest stage."""
        return self.shown(facility.STATUS)

    @property
    def status(self) -> Status | None:
        """The stage that it is at; None where articles only say what may become of it, or nothing."""
        shown = self.shown_status
        return None if shown is None else shown.value

    def shown_capacity(self, unit: type[C]) -> Shown[C] | None:
        """The capacity that shows in one dimension, with the claims behind it and against it."""
        said = tuple(one for one in self._of_it(facility.CAPACITY) if isinstance(one.value, unit))
        shown = self.policies.of(facility.CAPACITY).pick(facility.CAPACITY, said)
        # Only statements of that unit went in.
        return cast("Shown[C] | None", shown)

    def _of_it(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        # "May be closed" and "is to open next year" say nothing of the stage that the plant is at. What several plants
        # have together, or one partner pays, is not the plant's.
        said = self.said_of(attribute)
        if attribute == facility.STATUS:
            return tuple(one for one in said if _is_firm_status(one))
        if attribute in (facility.CAPACITY, facility.INVESTMENT):
            return tuple(
                one for one in said if "scope" not in one.claim.qualifiers and one.claim.party is None
            )
        return said

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
    def chemistries(self) -> tuple[Chemistry, ...]:
        """The chemistries that it makes."""
        return self.values(facility.CHEMISTRY)

    @property
    def customers(self) -> tuple[CompanyId, ...]:
        """The companies that buy from it."""
        return self.companies(facility.CUSTOMER)

    @property
    def timeline(self) -> tuple[Event, ...]:
        """What was said of its status, capacity, cost, jobs, operators and dates, by the time that it holds for."""
        return timeline(self.statements)

    def inferred_status(self, on: datetime.date) -> InferredStatus | None:
        """What it has come to by a day if it was never finished and nobody has written of it for years.

        No article says so: ``status`` stays what articles state. After two years it counts as paused, after four as
        cancelled, as in the trackers of Global Energy Monitor.
        """
        return inferred_status(self.status, self.statements, on)

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
