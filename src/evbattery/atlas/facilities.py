"""Collections of facilities: narrowed step by step, and added up by status."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, Self, TypeVar, overload

import attrs

from evbattery.atlas.counting import NOT_ASKED, C, Counted, LeftOut, NotCounted, count, split, stage, stages
from evbattery.atlas.finding import Finder
from evbattery.atlas.placing import UNPLACED, place
from evbattery.atlas.totals import Total
from evbattery.entities import Company, CompanyId, Facility
from evbattery.errors import UnknownPlaceError
from evbattery.values import AnnualEnergyCapacity, Country, FacilityKind, RegionScheme, Status, country
from evbattery.values.regions import regions

#: The statuses in the order in which totals are listed; a status that is not stated comes last.
STAGES: tuple[Status | None, ...] = (
    Status.OPERATING,
    Status.UNDER_CONSTRUCTION,
    Status.PLANNED,
    Status.CONSIDERING,
    Status.DELAYED,
    Status.PAUSED,
    Status.CANCELLED,
    Status.CLOSED,
    None,
)


class _Ordered(Protocol):
    def __lt__(self, other: Self, /) -> bool: ...


K = TypeVar("K", bound=_Ordered)


@attrs.frozen
class _Facilities:
    """What every collection of facilities can do. It is a sequence of those that it holds."""

    _held: tuple[Facility, ...]
    _finder: Finder[Company] = attrs.field(eq=False, repr=False)
    #: Facilities that may belong here, but no article says where they are.
    unplaced: tuple[Facility, ...] = attrs.field(default=(), kw_only=True, repr=False)
    #: Facilities in the same place and of the same kind with another status.
    of_other_status: tuple[Facility, ...] = attrs.field(default=(), kw_only=True, repr=False)

    def __iter__(self) -> Iterator[Facility]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __getitem__(self, position: int) -> Facility:
        return self._held[position]

    def __contains__(self, facility: object) -> bool:
        return facility in self._held

    def _keep(self, fits: Callable[[Facility], bool]) -> Self:
        return attrs.evolve(
            self,
            held=tuple(filter(fits, self._held)),
            unplaced=tuple(filter(fits, self.unplaced)),
            of_other_status=tuple(filter(fits, self.of_other_status)),
        )

    def _keep_placed(self, fits: Callable[[Facility], bool], known: Callable[[Facility], bool]) -> Self:
        """Keep the facilities that fit; those whose place is not known are noted beside them."""
        lost = tuple(one for one in self._held if not known(one))
        narrowed = attrs.evolve(self, unplaced=())._keep(fits)
        return attrs.evolve(narrowed, unplaced=self.unplaced + lost)

    def in_country(self, where: Country | str) -> Self:
        """Those that articles place in a country, given as such, by name or by code.

        Raises:
            UnknownCountryError: if there is no such country.
        """
        wanted = country(where) if isinstance(where, str) else where
        return self._keep_placed(
            lambda one: one.place.country == wanted, lambda one: one.place.country is not None
        )

    def in_region(self, region: str, scheme: RegionScheme = RegionScheme.CONTINENT) -> Self:
        """Those that articles place in one group of countries.

        Raises:
            UnknownPlaceError: if the scheme has no such group; the message lists those that it has.
        """
        if region not in regions(scheme):
            raise UnknownPlaceError(
                f"{scheme.value} has no region {region!r}; it has {', '.join(regions(scheme))}"
            )
        return self._keep_placed(
            lambda one: place(one, scheme).region == region, lambda one: place(one, scheme).region != UNPLACED
        )

    def of_kind(self, *kinds: FacilityKind) -> Self:
        """Those that make one of these things."""
        return self._keep(lambda one: one.kind in kinds)

    def operated_by(self, company: Company | CompanyId | str) -> Self:
        """Those that a company operates or is to operate, alone or with others.

        Raises:
            UnknownEntityError: if the atlas has no company of that name.
            AmbiguousEntityError: if it has several.
        """
        found = self._finder.find(company) if isinstance(company, str) else company
        wanted = found.id if isinstance(found, Company) else found
        return self._keep(lambda one: wanted in one.operators)

    def where(self, fits: Callable[[Facility], bool]) -> Self:
        """Those that a function of your own keeps."""
        return self._keep(fits)

    def sorted_by(self, key: Callable[[Facility], K | None], *, descending: bool = False) -> Self:
        """The same facilities by a key; those without one come last, whichever the direction."""
        keyed = [(one, key(one)) for one in self._held]
        known = [(one, found) for one, found in keyed if found is not None]
        known.sort(key=lambda pair: pair[1], reverse=descending)
        unknown = (one for one, found in keyed if found is None)
        return attrs.evolve(self, held=(*(one for one, _ in known), *unknown))

    def _total(
        self, unit: type[C], statuses: frozenset[Status | None], year: int | None, label: str = ""
    ) -> Total[C]:
        held = (*self._held, *self.of_other_status)
        counted, left_out = split(count(one, unit, statuses, year=year) for one in held)
        beside = (_as_unplaced(count(one, unit, statuses, year=year)) for one in self.unplaced)
        return Total(unit, counted, (*left_out, *beside), label, year)


@attrs.frozen
class FacilitiesOfStatus(_Facilities):
    """The facilities of one status or several, whose capacities may be added up."""

    statuses: frozenset[Status | None] = attrs.field(default=frozenset(), kw_only=True)

    @overload
    def total_capacity(self, *, year: int | None = None) -> Total[AnnualEnergyCapacity]: ...
    @overload
    def total_capacity(self, unit: type[C], *, year: int | None = None) -> Total[C]: ...
    def total_capacity(
        self, unit: type[C] | type[AnnualEnergyCapacity] = AnnualEnergyCapacity, *, year: int | None = None
    ) -> object:
        """The capacities in one unit added up, with what counts and what is left out.

        With a *year*, those that are to stand at its end by all that was reported; the statuses are those of now.
        """
        return self._total(unit, self.statuses, year)


@attrs.frozen
class FacilityCollection(_Facilities):
    """Facilities of any status."""

    def with_status(self, *statuses: Status) -> FacilitiesOfStatus:
        """Those of the statuses asked for; announced and planned are one.

        A facility on whose status articles contradict each other is kept if one of them has a status asked for; it
        does not count in totals.
        """
        wanted = frozenset(stage(status) for status in statuses)
        fits = {id(one) for one in self._held if stages(one) & wanted}
        return FacilitiesOfStatus(
            tuple(one for one in self._held if id(one) in fits),
            self._finder,
            unplaced=self.unplaced,
            of_other_status=tuple(one for one in self._held if id(one) not in fits),
            statuses=wanted,
        )

    @overload
    def total_capacity(self, *, year: int | None = None) -> tuple[Total[AnnualEnergyCapacity], ...]: ...
    @overload
    def total_capacity(self, unit: type[C], *, year: int | None = None) -> tuple[Total[C], ...]: ...
    def total_capacity(
        self, unit: type[C] | type[AnnualEnergyCapacity] = AnnualEnergyCapacity, *, year: int | None = None
    ) -> object:
        """One total for each status: capacities of different statuses are not added up unless asked for.

        With a *year*, those that are to stand at its end by all that was reported; the statuses are those of now.
        """
        present = {stage(one.status) for one in self._held}
        return tuple(self._total_of(status, unit, year) for status in STAGES if status in present)

    def _total_of(self, status: Status | None, unit: type[C], year: int | None) -> Total[C]:
        label = "status not stated" if status is None else status.value.replace("_", " ")
        kept = self._keep(lambda one: stage(one.status) is status)
        return kept._total(unit, frozenset({status}), year, label)


def _as_unplaced(result: Counted[C] | NotCounted) -> NotCounted:
    """Left out for want of a place, unless it was not asked for anyway."""
    if isinstance(result, NotCounted):
        return result if result.reason in NOT_ASKED else attrs.evolve(result, reason=LeftOut.UNPLACED)
    return NotCounted(result.facility, LeftOut.UNPLACED, result.claims)
