"""The capacity of a plant in a year."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import Claim, facility
from evbattery.entities import Absence, Facility
from evbattery.errors import DateError
from evbattery.values import AnnualEnergyCapacity, AnnualMassCapacity, Modality, PartialDate, Status
from tests.entities.histories import capacity, plant_of, said, starts, status
from tests.strategies import gwh

ACTUAL, POSSIBLE = Modality.ACTUAL, Modality.POSSIBLE
BY_2027 = PartialDate.year(2027).as_deadline()


def told(plant: Facility, *years: int) -> list[str]:
    """What it comes to in some years, without the year in front."""
    return [str(plant.capacity_in(year)).partition(": ")[2] for year in years]


def test_steps_with_dates_hold_until_the_next() -> None:
    """Ten in 2026 and forty in 2030 are nothing in 2025, ten until 2029 and forty from 2030."""
    plant = plant_of(capacity("2024-05-01", 10, when="2026"), capacity("2024-05-01", 40, when="2030"))
    assert told(plant, 2025, 2026, 2029, 2030, 2040) == [
        "not there yet",
        "10 GWh/yr",
        "10 GWh/yr",
        "40 GWh/yr",
        "40 GWh/yr",
    ]


def test_a_deadline_leaves_open_when() -> None:
    """By 2027 may be sooner, but not before it was planned."""
    grows = plant_of(
        status("2024-05-01", Status.OPERATING),
        capacity("2024-05-01", 10, modality=ACTUAL),
        capacity("2024-05-01", 40, when=BY_2027),
    )
    assert told(grows, 2023, 2024, 2026, 2027) == [
        "up to 10 GWh/yr",
        "10–40 GWh/yr",
        "10–40 GWh/yr",
        "40 GWh/yr",
    ]
    in_turn = plant_of(capacity("2024-05-01", 10, when="2026"), capacity("2024-05-01", 40, when=BY_2027))
    assert told(in_turn, 2025, 2026, 2027) == ["not there yet", "10–40 GWh/yr", "40 GWh/yr"]
    starts_by = plant_of(capacity("2024-05-01", 40), starts("2024-05-01", "2027", by=True))
    assert told(starts_by, 2026, 2027) == ["up to 40 GWh/yr", "40 GWh/yr"]


@pytest.mark.parametrize(
    ("when", "there"),
    [("2026-12", True), ("2026-H2", True), ("2026-Q4", True), ("2026", True), ("2027-01", False)],
)
def test_a_year_counts_at_its_end(when: str, there: bool) -> None:
    """Whatever comes about within a year is there at its end, however coarse its date."""
    plant = plant_of(capacity("2024-05-01", 10), starts("2024-05-01", when))
    assert told(plant, 2026) == ["10 GWh/yr" if there else "not there yet"]


def test_nothing_counts_before_production_starts() -> None:
    """A figure without a date is what the plant begins with; one with a date does not come before it."""
    for figure in (capacity("2024-05-01", 12), capacity("2024-05-01", 12, when="2026")):
        plant = plant_of(starts("2024-05-01", "2027"), figure)
        assert told(plant, 2025, 2026, 2027) == ["not there yet", "not there yet", "12 GWh/yr"]


def test_a_plant_that_runs_is_on_the_way_to_its_first_figure() -> None:
    """Between the start and the first figure with a date it may have any part of it."""
    plant = plant_of(starts("2024-05-01", "2025"), capacity("2024-05-01", 30, when="2028"))
    assert told(plant, 2024, 2025, 2027, 2028) == [
        "not there yet",
        "up to 30 GWh/yr",
        "up to 30 GWh/yr",
        "30 GWh/yr",
    ]


def test_a_figure_without_a_date_beside_smaller_ones_is_for_some_day() -> None:
    """It is what the plant comes to, not what it begins with."""
    plant = plant_of(
        starts("2024-05-01", "2026"), capacity("2024-05-01", 5, when="2026"), capacity("2024-05-01", 48)
    )
    assert told(plant, 2025, 2026) == ["not there yet", "5–48 GWh/yr"]
    same = plant_of(
        starts("2024-05-01", "2026"), capacity("2024-05-01", 20, when="2028"), capacity("2024-05-01", 20)
    )
    assert told(same, 2027, 2028) == ["up to 20 GWh/yr", "20 GWh/yr"]


def test_a_capacity_without_any_date_is_left_out() -> None:
    """Unknown is not zero, and a report without a day is of no year."""
    planned = plant_of(status("2024-05-01", Status.PLANNED), capacity("2024-05-01", 10))
    running = plant_of(status(None, Status.OPERATING), capacity(None, 10, modality=ACTUAL))
    for plant in (planned, running):
        assert plant.capacity_in(2030).absence is Absence.NO_DATE
        assert plant.capacity_in(2030).quantity is None
    assert plant_of(status("2024-05-01", Status.PLANNED)).capacity_in(2030).absence is None
    assert planned.capacity_in(2030, AnnualMassCapacity).absence is None


def test_a_plan_for_a_running_plant_without_a_date_makes_a_range() -> None:
    """It may come about at any time from then on; a smaller one is no step back."""
    runs = (status("2024-05-01", Status.OPERATING), capacity("2024-05-01", 10, modality=ACTUAL))
    assert told(plant_of(*runs, capacity("2024-05-01", 30)), 2024, 2030) == ["10–30 GWh/yr", "10–30 GWh/yr"]
    assert told(plant_of(*runs, capacity("2024-05-01", 2)), 2030) == ["10 GWh/yr"]


def test_what_is_only_possible_is_not_planned() -> None:
    """May and could plan nothing."""
    plant = plant_of(starts("2024-05-01", "2026"), capacity("2024-05-01", 10, modality=POSSIBLE))
    assert plant.capacity_in(2030).absence is Absence.POSSIBLE


def test_a_later_plan_replaces_an_earlier_one() -> None:
    """Less at the same time or later, and more at the same time or sooner, cannot be steps of one plan."""
    old, new = capacity("2023-05-01", 40, when="2027"), capacity("2024-05-01", 20, when="2028")
    found = plant_of(old, new).capacity_in(2028)
    assert found.quantity == gwh(20)
    assert [one.claim for one in found.steps[0].shown.against] == [old]
    assert told(plant_of(old, new), 2027) == ["not there yet"]
    assert told(plant_of(old, capacity("2024-05-01", 60, when="2026")), 2026, 2027) == [
        "60 GWh/yr",
        "60 GWh/yr",
    ]
    assert told(plant_of(old, capacity("2024-05-01", 60, when="2030")), 2027, 2030) == [
        "40 GWh/yr",
        "60 GWh/yr",
    ]


def test_what_a_later_article_tells_as_replaced_no_longer_counts() -> None:
    """The earlier article did not know yet."""
    old, gone = capacity("2023-05-01", 40, when="2027"), capacity("2024-05-01", 40, superseded=True)
    assert plant_of(old, gone).capacity_in(2027).quantity is None
    assert plant_of(old, gone).capacity is None
    again = capacity("2025-05-01", 40, when="2028")
    assert told(plant_of(old, gone, again), 2027, 2028) == ["not there yet", "40 GWh/yr"]


def test_a_start_that_did_not_come_true_is_no_start() -> None:
    """A plant that is still being built after its day, or was put off since, has no date."""
    plan = (starts("2022-05-01", "2024"), capacity("2022-05-01", 10))
    building = status("2025-05-01", Status.UNDER_CONSTRUCTION)
    assert plant_of(*plan, building).capacity_in(2030).absence is Absence.NO_DATE
    assert plant_of(*plan, status("2023-05-01", Status.DELAYED)).capacity_in(2030).absence is Absence.NO_DATE
    assert told(plant_of(*plan, building, starts("2025-05-01", "2026")), 2024, 2026) == [
        "not there yet",
        "10 GWh/yr",
    ]


def test_a_plant_that_grew_had_less_before() -> None:
    """What was reported earlier stood then; when between the reports it grew nobody says."""
    plant = plant_of(
        status("2023-05-01", Status.OPERATING),
        starts("2023-05-01", "2020"),
        capacity("2023-05-01", 30, modality=ACTUAL),
        capacity("2026-05-01", 40, modality=ACTUAL),
    )
    assert told(plant, 2019, 2020, 2024, 2026) == [
        "not there yet",
        "30–40 GWh/yr",
        "30–40 GWh/yr",
        "40 GWh/yr",
    ]


def test_what_is_stopped_counts_no_more() -> None:
    """Cancelled plants count in no year, closed and paused ones until then; a planned closure has its date."""
    runs = (
        starts("2019-05-01", "2020"),
        status("2022-05-01", Status.OPERATING),
        capacity("2022-05-01", 10, modality=ACTUAL),
    )
    stopped = "cancelled, paused or closed by then"
    cancelled = plant_of(*runs, status("2025-05-01", Status.CANCELLED))
    assert told(cancelled, 2021, 2026) == [stopped, stopped]
    for one in (Status.CLOSED, Status.PAUSED):
        assert told(plant_of(*runs, status("2025-05-01", one)), 2021, 2023, 2025) == [
            "10 GWh/yr",
            "up to 10 GWh/yr",
            stopped,
        ]
    closing = plant_of(*runs, status("2024-05-01", Status.CLOSED, when="2028"))
    assert told(closing, 2027, 2028) == ["10 GWh/yr", stopped]


def test_a_start_planned_for_after_a_pause_ends_it() -> None:
    """Production is to begin again; a start that was planned before the pause says nothing."""
    paused = (status("2025-05-01", Status.PAUSED), capacity("2024-05-01", 10))
    assert told(plant_of(*paused, starts("2025-05-01", "2027")), 2026, 2027) == ["not there yet", "10 GWh/yr"]
    assert plant_of(*paused, starts("2024-05-01", "2027")).capacity_in(2027).absence is Absence.STOPPED


def test_articles_that_contradict_each_other_on_the_end_make_a_range() -> None:
    """Where nothing tells whether it runs or was cancelled, both may be."""
    day = "2025-05-01"
    plant = plant_of(
        starts(day, "2020"),
        capacity(day, 10, modality=ACTUAL),
        status(day, Status.OPERATING),
        status(day, Status.CANCELLED),
    )
    assert told(plant, 2025) == ["up to 10 GWh/yr"]


def test_phases_count_from_their_own_start() -> None:
    """They add up where the figure of the whole is their sum; else they are at least the greatest of them."""
    day = "2024-05-01"
    parts = (
        starts(day, "2026"),
        capacity(day, 20, phase="first phase"),
        capacity(day, 20, phase="phase two"),
        starts(day, "2028", phase="phase two"),
    )
    assert told(plant_of(*parts, capacity(day, 40)), 2025, 2026, 2027, 2028) == [
        "not there yet",
        "20 GWh/yr",
        "20 GWh/yr",
        "40 GWh/yr",
    ]
    assert told(plant_of(*parts), 2027, 2028) == ["20 GWh/yr", "20–40 GWh/yr"]
    first = plant_of(starts(day, "2026"), capacity(day, 25, phase="1"), capacity(day, 50))
    assert told(first, 2026) == ["25–50 GWh/yr"]


def test_a_phase_adds_to_what_stands() -> None:
    """A plant of ten with a second phase of twenty comes to twenty at least and thirty at most."""
    day = "2024-05-01"
    runs = (status(day, Status.OPERATING), capacity(day, 10, modality=ACTUAL))
    second = capacity(day, 20, phase="2", when="2028")
    assert told(plant_of(*runs, second), 2027, 2028) == ["10 GWh/yr", "20–30 GWh/yr"]
    whole = capacity(day, 25, phase="when complete")
    assert told(plant_of(*runs, second, whole), 2028) == ["20–25 GWh/yr"]


def test_an_answer_names_its_claims() -> None:
    """The claims that give the figure and those that date it; a year outside the calendar is an error."""
    figure, start = capacity("2024-05-01", 10), starts("2024-05-01", "2026")
    found = plant_of(figure, start).capacity_in(2026)
    assert found.claims == (figure, start)
    assert str(found) == "2026: 10 GWh/yr"
    with pytest.raises(DateError, match="year 0"):
        plant_of(figure, start).capacity_in(0)


# Laws. A plan is a list of growing figures, each with the years between which it comes about.

_YEARS = st.integers(2025, 2040)


@st.composite
def plans(
    draw: st.DrawFn,
) -> tuple[list[Claim], list[tuple[AnnualEnergyCapacity, PartialDate]], PartialDate | None]:
    """The claims of one article of 2024, the steps that they give, and the start."""
    day = "2024-06-30"
    years = sorted(draw(st.lists(_YEARS, min_size=1, max_size=4, unique=True)))
    ends = sorted(
        draw(st.lists(st.integers(1, 200), min_size=2 * len(years), max_size=2 * len(years), unique=True))
    )
    steps = []
    for year, low, high in zip(years, ends[::2], ends[1::2], strict=True):
        date = PartialDate.parse(f"{year}{draw(st.sampled_from(('', '-H1', '-Q3', '-11')))}")
        value = gwh(low, draw(st.sampled_from((None, high))))
        steps.append((value, date.as_deadline() if draw(st.booleans()) else date))
    start = draw(st.none() | st.just(PartialDate.year(draw(st.integers(2025, years[0])))))
    claims = [
        said(day, facility.CAPACITY, value, modality=Modality.PLANNED, when=when) for value, when in steps
    ]
    claims += [] if start is None else [starts(day, str(start))]
    return claims, steps, start


@given(plans(), _YEARS, st.data())
def test_the_interval_contains_every_way_that_a_plan_can_go(
    plan: tuple[list[Claim], list[tuple[AnnualEnergyCapacity, PartialDate]], PartialDate | None],
    year: int,
    data: st.DataObject,
) -> None:
    """Whenever each step comes about and whatever its value, what stands then lies within the answer."""
    claims, steps, start = plan
    end = datetime.date(year, 12, 31)
    level, day = Decimal(0), datetime.date(2024, 6, 30)
    for value, when in steps:
        # A growing plan takes its steps one after the other.
        day = data.draw(st.dates(max(day, when.earliest), when.latest))
        if day <= end:
            level = data.draw(st.sampled_from((value.low, value.high)))
    if start is not None and data.draw(st.dates(start.earliest, start.latest)) > end:
        level = Decimal(0)
    found = plant_of(*claims).capacity_in(year)
    if found.quantity is None:
        assert found.absence is Absence.LATER
        assert level == 0
    else:
        assert found.quantity.lower <= level
        assert found.quantity.upper is not None
        assert level <= found.quantity.upper


@given(plans(), _YEARS, _YEARS)
def test_a_plan_that_nothing_ends_never_shrinks(
    plan: tuple[list[Claim], list[tuple[AnnualEnergyCapacity, PartialDate]], PartialDate | None],
    one: int,
    other: int,
) -> None:
    """Both ends of the answer grow with the year, and what is there stays."""
    plant = plant_of(*plan[0])
    before, after = (plant.capacity_in(year).quantity for year in sorted((one, other)))
    if before is not None:
        assert after is not None
        assert before.lower <= after.lower
        assert before.upper is not None
        assert after.upper is not None
        assert before.upper <= after.upper


@given(plans(), _YEARS)
def test_what_is_cancelled_or_replaced_adds_nothing(
    plan: tuple[list[Claim], list[tuple[AnnualEnergyCapacity, PartialDate]], PartialDate | None], year: int
) -> None:
    """A plant that was cancelled has nothing in any year, and replaced figures change no answer."""
    claims = plan[0]
    cancelled = plant_of(*claims, status("2025-01-01", Status.CANCELLED)).capacity_in(year)
    assert (cancelled.quantity, cancelled.absence) == (None, Absence.STOPPED)
    more = capacity("2024-06-30", 999, when="2026", superseded=True)
    assert plant_of(*claims, more).capacity_in(year) == plant_of(*claims).capacity_in(year)
