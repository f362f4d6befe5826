"""Totals of a year: what was planned for it."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
from hypothesis import given
from hypothesis import strategies as st

from evbattery.atlas import Atlas, LeftOut
from evbattery.claims import Article, Claim, Qualifiers, Reading, facility
from evbattery.entities import CompanyId
from evbattery.values import AnnualMassCapacity, Modality, PartialDate, RegionScheme, Status
from tests.strategies import claim, gwh, plant, reading, reading_lists

TEXT = Article(
    "The works are to make 10 GWh in 2026 and 40 GWh by 2030.", id="news", published=datetime.date(2024, 5, 1)
)
LATER = Article("The works change hands.", id="later", published=datetime.date(2025, 5, 1))
YEARS = st.integers(2014, 2062)
ALL = tuple(Status)


def works(
    name: str, *more: Claim, status: Status | None = Status.PLANNED, code: str | None = "US"
) -> tuple[Claim, ...]:
    """A plant in a city of its own."""
    return (*plant(TEXT, name, city=name, country_code=code, status=status), *more)


def step(name: str, value: int, when: str | None = None, **qualifiers: bool | str) -> Claim:
    """A planned capacity."""
    date = None if when is None else PartialDate.parse(when)
    planned = claim(TEXT, facility.CAPACITY, name, gwh(value), modality=Modality.PLANNED, when=date)
    return attrs.evolve(planned, qualifiers=Qualifiers(qualifiers))


def atlas_of(*claims: tuple[Claim, ...]) -> Atlas:
    """An atlas of one article."""
    return Atlas.from_readings([reading(TEXT, *claims)])


def test_a_total_of_a_year() -> None:
    """What is planned for then, per region and status as of now, with the year in the label."""
    atlas = atlas_of(
        works("A", step("A", 10, "2026"), step("A", 40, "2030")),
        works("B", step("B", 5, "2027"), status=Status.UNDER_CONSTRUCTION),
        works("C", step("C", 7, "2026"), code="HU"),
    )
    assert [str(total) for total in atlas.capacity_by_region(year=2026)] == [
        "Europe 2026, planned: 7 GWh/yr (1 facility)",
        "North America 2026, under construction: no figure (1 not there yet)",
        "North America 2026, planned: 10 GWh/yr (1 facility)",
    ]
    together = atlas.capacity_by_region(year=2030, status=(Status.PLANNED, Status.UNDER_CONSTRUCTION))
    assert [str(total) for total in together] == [
        "Europe 2030: 7 GWh/yr (1 facility)",
        "North America 2030: 45 GWh/yr (2 facilities)",
    ]
    assert {total.year for total in together} == {2030}
    american = atlas.facilities.in_country("US").with_status(Status.PLANNED)
    assert american.total_capacity(year=2029).quantity == gwh(10)
    assert [total.quantity for total in atlas.facilities.total_capacity(year=2027)] == [gwh(5), gwh(17)]
    market = atlas.capacity_by_region(year=2027, status=ALL, scheme=RegionScheme.MARKET)
    assert [str(total) for total in market] == [
        "Europe 2027: 7 GWh/yr (1 facility)",
        "North America 2027: 15 GWh/yr (2 facilities)",
    ]


def test_reasons_for_leaving_out_of_a_year() -> None:
    """Every facility that does not count says why, with the claims that the reason rests on."""
    total = (
        atlas_of(
            works("later", step("later", 9, "2030")),
            works("undated", step("undated", 9)),
            works("stopped", step("stopped", 9, "2026"), status=Status.CLOSED),
            works(
                "possible",
                claim(TEXT, facility.CAPACITY, "possible", gwh(9), modality=Modality.POSSIBLE),
            ),
            works("none"),
            works("several", step("several", 9, "2026", scope="several plants together")),
            works("replaced", step("replaced", 9, "2026", superseded=True)),
            works("unit", claim(TEXT, facility.CAPACITY, "unit", AnnualMassCapacity.of(9))),
        )
        .facilities.with_status(Status.PLANNED, Status.CLOSED)
        .total_capacity(year=2027)
    )
    assert {one.facility.name: one.reason for one in total.left_out} == {
        "later": LeftOut.LATER,
        "undated": LeftOut.NO_DATE,
        "stopped": LeftOut.STOPPED,
        "possible": LeftOut.POSSIBLE,
        "none": LeftOut.NO_FIGURE,
        "several": LeftOut.SCOPE,
        "replaced": LeftOut.SUPERSEDED,
        "unit": LeftOut.OTHER_UNIT,
    }
    assert all(one.claims for one in total.left_out)
    assert total.quantity is None


def test_a_figure_of_a_phase_alone_is_left_out_of_totals_without_a_year() -> None:
    """It is not the plant's; in a year it counts by its own date."""
    atlas = atlas_of(works("A", step("A", 9, "2026", phase="first phase")))
    (total,) = atlas.capacity_by_region(status=Status.PLANNED)
    assert str(total) == "North America: no figure (1 with a figure for a phase alone)"
    (total,) = atlas.capacity_by_region(status=Status.PLANNED, year=2026)
    assert str(total) == "North America 2026: 9 GWh/yr (1 facility)"


def test_a_total_of_a_year_explains_itself() -> None:
    """Each step with its date, the claims that date it, and the plans that were replaced."""
    start = claim(TEXT, facility.PRODUCTION_START, "A", PartialDate.year(2025), modality=Modality.PLANNED)
    (total,) = atlas_of(works("A", start, step("A", 10, "2026"), step("A", 40, "2030"))).capacity_by_region(
        status=Status.PLANNED, year=2026
    )
    assert total.explain().splitlines() == [
        "North America 2026: 10 GWh/yr (1 facility)",
        "Counted:",
        "  A (A, United States; planned): 10 GWh/yr",
        "    capacity: 10 GWh/yr (for 2026)",
        '    "The works are to make 10 GWh in 2026 and 40 GWh by 2030." [planned]',
        "    article news (2024-05-01), characters 0-56",
        "    production_start: 2025",
        '    "The works are to make 10 GWh in 2026 and 40 GWh by 2030." [planned]',
        "    article news (2024-05-01), characters 0-56",
    ]


def test_unplaced_plants_may_be_placed_by_headquarters_in_a_year() -> None:
    """As in other totals."""
    atlas = atlas_of(works("A", step("A", 9, "2026"), code=None))
    (total,) = atlas.capacity_by_region(status=Status.PLANNED, year=2026, place_by_headquarters=True)
    assert str(total) == "Asia 2026: 9 GWh/yr (1 facility; 1 placed by headquarters)"


def test_a_unit_is_no_successor_of_its_owner_in_an_atlas() -> None:
    """The atlas knows from the gazetteer whose unit it is."""
    old = works("A")
    new = plant(LATER, "A", operators=("Gotion", "PowerCo"), city="A", country_code="US")
    other = plant(LATER, "A", operators=("Gotion",), city="A", country_code="US")
    of_owner = reading(TEXT, (*old, claim(TEXT, facility.OPERATOR, "A", "Volkswagen")))
    for later, units in ((new, {(CompanyId("PowerCo"), CompanyId("Volkswagen"))}), (other, set())):
        (found,) = Atlas.from_readings([of_owner, reading(LATER, later)]).facilities
        assert found.units == units


@given(reading_lists(), YEARS, st.sampled_from(RegionScheme), st.booleans())
def test_groups_of_a_year_partition_the_whole(
    readings: list[Reading], year: int, scheme: RegionScheme, by_headquarters: bool
) -> None:
    """Each facility counts in one group or is left out of one with a reason, and the sums add up."""
    atlas = Atlas.from_readings(readings)
    whole = atlas.facilities.with_status(*ALL).total_capacity(year=year)
    groups = atlas.capacity_by_region(
        status=ALL, scheme=scheme, place_by_headquarters=by_headquarters, year=year
    )
    in_groups = sorted(counted.facility.id for group in groups for counted in group.counted)
    assert in_groups == sorted(one.facility.id for one in whole.counted)
    sums = [group.quantity for group in groups if group.quantity is not None]
    if whole.quantity is None:
        assert not sums
    else:
        assert sum((one.lower for one in sums), Decimal(0)) == whole.quantity.lower
    parts = atlas.capacity_by_region(scheme=scheme, year=year)
    told = sorted(
        [one.facility.id for part in parts for one in part.counted]
        + [one.facility.id for part in parts for one in part.left_out]
    )
    assert told == sorted(one.id for one in atlas.facilities)


@given(reading_lists(), YEARS)
def test_repeating_an_article_changes_no_year(readings: list[Reading], year: int) -> None:
    """Nor does their order."""
    once = Atlas.from_readings(readings).capacity_by_region(year=year)
    again = Atlas.from_readings([*reversed(readings), *readings]).capacity_by_region(year=year)
    assert [(str(one), one.quantity) for one in again] == [(str(one), one.quantity) for one in once]


@given(reading_lists(), YEARS)
def test_what_is_cancelled_or_told_as_replaced_never_counts(readings: list[Reading], year: int) -> None:
    """No claim of a plant that was cancelled for sure, nor one that was replaced, is among those that count."""
    for total in Atlas.from_readings(readings).capacity_by_region(year=year):
        assert total.status is not Status.CANCELLED or not total.counted
        assert not any(one.superseded or one.modality is Modality.DENIED for one in total.claims)
