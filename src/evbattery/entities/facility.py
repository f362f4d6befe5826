"""The facility: a plant, line or laboratory, as a view over the claims about it."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Set
from functools import cached_property
from typing import Final, Self, TypeVar, overload

import attrs

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.entities.ids import CompanyId, FacilityId
from evbattery.entities.phases import Phase, begins, phase_of, phases
from evbattery.entities.place import Place
from evbattery.entities.planned import CapacityInYear, in_year
from evbattery.entities.stakes import Stake, held
from evbattery.entities.statement import Statement
from evbattery.entities.steps import Step, steps
from evbattery.entities.tenures import Tenure, Unit, tenures
from evbattery.entities.timeline import Event, InferredStatus, inferred_status, timeline
from evbattery.entities.works import Works
from evbattery.values import AnnualCapacity, AnnualEnergyCapacity, Chemistry, FacilityKind, Modality

C = TypeVar("C", bound=AnnualCapacity)

#: What is told of a phase is not true of the whole; but a plant is built and runs as soon as its first phase does.
_OF_PARTS: Final = frozenset((facility.CAPACITY, facility.INVESTMENT, facility.JOBS, facility.UNIT_COST))
_OF_BEGINNINGS: Final = frozenset((facility.STATUS, facility.CONSTRUCTION_START, facility.PRODUCTION_START))


@attrs.frozen
class Facility(Works):
    """A facility. Properties give the value that shows; ``shown(attribute)`` gives the claim behind it."""

    _SINGLE = (facility.LOCATION_CITY, facility.LOCATION_COUNTRY, facility.KIND, *Works._SINGLE)

    id: FacilityId = attrs.field(kw_only=True)
    #: Stakes in this facility and in the venture whose parties operate it, in the order of time.
    stake_history: tuple[Stake, ...] = attrs.field(
        default=(), kw_only=True, repr=lambda stakes: f"<{len(stakes)}>"
    )
    #: Which of its operators are units or ventures of which others.
    units: frozenset[Unit] = attrs.field(default=frozenset(), kw_only=True)

    def _of_it(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        said = super()._of_it(attribute)
        if not any("phase" in one.claim.qualifiers for one in said):
            return said
        beginning = attribute in _OF_BEGINNINGS
        if not beginning and attribute not in _OF_PARTS:
            return said
        parts = [(one, phase_of(one)) for one in said]
        return tuple(one for one, part in parts if part is None or (beginning and begins(part)))

    @cached_property
    def operators(self) -> tuple[CompanyId, ...]:
        """The companies that operate it, or are to; joint owners of a venture without a name are several.

        Who operated it before is in ``operator_history``.
        """
        every = self.companies(facility.OPERATOR)
        former = {one.company for one in self.operator_history if one.former} if len(every) > 1 else ()
        return tuple(one for one in every if one not in former)

    @property
    def stakes(self) -> tuple[Stake, ...]:
        """Who holds how much of it now. Stakes never multiply its capacity."""
        return held(self.stake_history)

    @property
    def operator_history(self) -> tuple[Tenure, ...]:
        """Its former operators and its present ones, by the time since when they are."""
        said = self.said_of(facility.OPERATOR)
        replaced = [
            one
            for one in self.every_statement(facility.OPERATOR)
            if one not in said and one.value is not None and one.claim.modality is not Modality.DENIED
        ]
        return tenures(self.firmest(facility.OPERATOR), replaced, self.units)

    def with_units(self, pairs: Set[Unit]) -> Self:
        """The same facility with those units and ventures that are both among its operators with their owner."""
        named = {one.company for one in self.every_statement(facility.OPERATOR) if one.company is not None}
        kin = frozenset(pair for pair in itertools.permutations(named, 2) if pair in pairs)
        return attrs.evolve(self, units=kin) if kin else self

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases that articles tell of, each with what is told of it alone."""
        return phases(self.statements, self.policies)

    @cached_property
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

    @overload
    def capacity_in(self, year: int) -> CapacityInYear[AnnualEnergyCapacity]: ...
    @overload
    def capacity_in(self, year: int, unit: type[C]) -> CapacityInYear[C]: ...
    def capacity_in(
        self, year: int, unit: type[C] | type[AnnualEnergyCapacity] = AnnualEnergyCapacity
    ) -> object:
        """The capacity that is to stand at the end of a year by all that was reported, or why there is none."""
        return in_year(self, unit, year)

    def capacity_steps(self, unit: type[C]) -> tuple[Step[C], ...]:
        """The capacities that it has or is to have in one dimension, each with the time from which it holds."""
        return steps(self, unit)

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
        """What was said of its status, capacity, cost, jobs, owners and dates, by the time that it holds for."""
        stated = (one.statement for one in self.stake_history if not one.derived)
        return timeline((*self.statements, *dict.fromkeys(stated)), self.operator_history)

    def inferred_status(self, on: datetime.date) -> InferredStatus | None:
        """What it has come to by a day if it was never finished and nobody has written of it for years.

        No article says so: ``status`` stays what articles state. After two years it counts as paused, after four as
        cancelled, as in the trackers of Global Energy Monitor.
        """
        return inferred_status(self.status, self.statements, on)
