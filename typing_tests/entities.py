"""Right uses of entities and totals; type checkers must accept every line."""

from __future__ import annotations

from typing import assert_type

from evbattery.atlas import Atlas, AtlasCompany, FacilitiesOfStatus, FacilityCollection, RegionTotal, Total
from evbattery.claims import ClaimValue, company, facility
from evbattery.entities import (
    LATEST,
    CapacityInYear,
    CompanyId,
    Criterion,
    Facility,
    Partnership,
    Phase,
    Place,
    Policy,
    Shown,
    Stake,
    Step,
    Tenure,
    most_trusted,
)
from evbattery.values import (
    AnnualCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    Country,
    Currency,
    JobCount,
    Money,
    PartialDate,
    Ratio,
    Status,
)


def properties_are_typed(plant: Facility) -> None:
    """Each property has the type of the attribute that it shows."""
    assert_type(plant.operators, tuple[CompanyId, ...])
    assert_type(plant.place, Place)
    assert_type(plant.place.country, Country | None)
    assert_type(plant.status, Status | None)
    assert_type(plant.capacity, AnnualCapacity | None)
    assert_type(plant.investment, Money[Currency] | None)
    assert_type(plant.jobs, JobCount | None)
    assert_type(plant.production_start, PartialDate | None)
    assert_type(plant.shown(facility.JOBS), Shown[JobCount] | None)
    assert_type(plant.shown_capacity(AnnualMassCapacity), Shown[AnnualMassCapacity] | None)
    assert_type(plant.phases, tuple[Phase, ...])
    assert_type(plant.phases[0].investment, Money[Currency] | None)
    assert_type(plant.operator_history, tuple[Tenure, ...])
    assert_type(plant.capacity_in(2027), CapacityInYear[AnnualEnergyCapacity])
    assert_type(plant.capacity_in(2027, AnnualMassCapacity).quantity, AnnualMassCapacity | None)
    assert_type(plant.capacity_steps(AnnualMassCapacity), tuple[Step[AnnualMassCapacity], ...])


def totals_are_typed(atlas: Atlas) -> None:
    """A total has the unit that was asked for, and only facilities of a status have a single one."""
    assert_type(atlas.company("Gotion"), AtlasCompany)
    assert_type(atlas.facilities.in_country("US"), FacilityCollection)
    operating = atlas.facilities.in_country("US").with_status(Status.OPERATING)
    assert_type(operating.in_region("Europe"), FacilitiesOfStatus)
    assert_type(operating.total_capacity(), Total[AnnualEnergyCapacity])
    assert_type(operating.total_capacity(AnnualMassCapacity), Total[AnnualMassCapacity])
    assert_type(atlas.facilities.total_capacity(), tuple[Total[AnnualEnergyCapacity], ...])
    regions = atlas.capacity_by_region(status=(Status.OPERATING, Status.PLANNED))
    assert_type(regions, tuple[RegionTotal[AnnualEnergyCapacity], ...])
    assert_type(operating.total_capacity(year=2027), Total[AnnualEnergyCapacity])
    assert_type(operating.total_capacity(AnnualMassCapacity, year=2027), Total[AnnualMassCapacity])
    assert_type(atlas.facilities.total_capacity(year=2027), tuple[Total[AnnualEnergyCapacity], ...])
    assert_type(atlas.capacity_by_region(year=2027), tuple[RegionTotal[AnnualEnergyCapacity], ...])
    in_tonnes = atlas.capacity_by_region(unit=AnnualMassCapacity)
    assert_type(in_tonnes, tuple[RegionTotal[AnnualMassCapacity], ...])


def a_stake_names_a_company(stake: Stake) -> None:
    """The holder is a company, the share a plain ratio."""
    assert_type(stake.company, CompanyId)
    assert_type(stake.share, Ratio)
    assert_type(stake.until, PartialDate | None)


def stakes_are_those_of_now_and_of_before(plant: Facility, agreement: Partnership) -> None:
    """A plant has them as its venture does."""
    assert_type(plant.stakes, tuple[Stake, ...])
    assert_type(agreement.stake_history, tuple[Stake, ...])


def a_policy_shows_typed_values(atlas: Atlas, plant: Facility) -> None:
    """Another policy gives another atlas, and what it shows has the type of the attribute."""
    ours = Policy(
        "ours", (most_trusted("wire.example"), LATEST, Criterion("said", lambda one: (one.counts,)))
    )
    assert_type(atlas.with_policy(ours, facility.CAPACITY, company.HQ_COUNTRY), Atlas)
    assert_type(plant.shown(facility.JOBS, ours), Shown[JobCount] | None)
    assert_type(plant.conflicts, tuple[Shown[ClaimValue], ...])
