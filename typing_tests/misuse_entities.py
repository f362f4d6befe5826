"""Wrong uses of entities; type checkers must refuse every marked line, each in its own words."""

from __future__ import annotations

from evbattery.atlas import Atlas, Total
from evbattery.claims import company, facility
from evbattery.entities import (
    LATEST,
    CompanyId,
    Criterion,
    Facility,
    FacilityId,
    Policy,
    ProductId,
    Stake,
    most_trusted,
)
from evbattery.values import AnnualEnergyCapacity, AnnualMassCapacity, Energy, PartialDate, Ratio


def takes_a_company(_: CompanyId) -> None:
    """Something that needs a reference to a company."""


def references_are_not_interchangeable(plant: FacilityId, item: ProductId, stake: Stake) -> None:
    """A reference to a facility or a product is none to a company."""
    takes_a_company(plant)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_a_company(item)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_a_company("Gotion")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Stake(plant, Ratio.of(1), stake.statement)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def operators_are_companies(atlas: Atlas, plant: Facility) -> None:
    """Facilities are looked up by company, not by facility."""
    atlas.facilities.operated_by(plant)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    atlas.facilities.operated_by(plant.id)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def totals_of_unlike_units_do_not_mix(
    energy: Total[AnnualEnergyCapacity], mass: Total[AnnualMassCapacity], atlas: Atlas
) -> None:
    """GWh/yr do not add to t/yr, and there is no total of what is no capacity."""
    assert energy.quantity is not None
    assert mass.quantity is not None
    energy.quantity + mass.quantity  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
    atlas.capacity_by_region(unit=Energy)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def a_year_is_a_number(atlas: Atlas, plant: Facility) -> None:
    """A year is no text and no date, and is named in totals, where the unit comes first."""
    atlas.capacity_by_region(year="2027")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    atlas.facilities.total_capacity(2027)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    plant.capacity_in(PartialDate.year(2027))  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    mass: AnnualMassCapacity | None = plant.capacity_in(2027).quantity  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    assert mass


def entities_are_frozen(plant: Facility) -> None:
    """An entity is a view and cannot be written to."""
    plant.name = "Another"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def attributes_keep_their_types(plant: Facility) -> None:
    """What shows for jobs is a number of jobs, no money; a company's attribute gives its own type."""
    jobs: Ratio | None = plant.value(facility.JOBS)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    country: str | None = plant.value(company.HQ_COUNTRY)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    assert jobs or country


def policies_are_made_of_criteria(atlas: Atlas) -> None:
    """A criterion ranks statements by whole numbers, sources are named one by one, and a policy holds criteria."""
    Criterion("by name", lambda one: one.claim.subject.name)  # type: ignore[arg-type, return-value]  # pyright: ignore[reportArgumentType]
    Policy("ours", (most_trusted,))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    most_trusted(["wire.example"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    atlas.with_policy(LATEST)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    atlas.with_policy(Policy("ours", (LATEST,)), "capacity")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
