"""What is told of phases, against the whole."""

from __future__ import annotations

import pytest

from evbattery.claims import facility
from evbattery.entities import Statement
from evbattery.entities.phases import phase_of
from evbattery.values import JobCount, Modality, PartialDate, Status, money
from tests.entities.histories import capacity, plant_of, said, starts, status
from tests.strategies import gwh

DAY = "2024-05-01"


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("1", "phase 1"),
        ("first phase", "phase 1"),
        ("initial stage", "phase 1"),
        ("Phase II", "phase 2"),
        ("line 2", "phase 2"),
        ("later phases", "later phases"),
        ("1+2", "1 2"),
        ("trial production", "trial production"),
        ("when complete", None),
        ("at full capacity", None),
        ("final stage", None),
    ],
)
def test_words_for_phases(words: str, phase: str | None) -> None:
    """Each phase has one name, and words for the whole name none."""
    told = capacity(DAY, 1, phase=words)
    assert phase_of(Statement(told, told.value)) == phase


def test_a_figure_of_a_phase_is_none_of_the_plant() -> None:
    """Capacity, cost and jobs of a phase show at the phase alone."""
    plant = plant_of(
        capacity(DAY, 8, phase="first phase"),
        capacity(DAY, 12, phase="2", modality=Modality.ACTUAL),
        said(DAY, facility.INVESTMENT, money("EUR", "1e9"), phase="1"),
        said(DAY, facility.JOBS, JobCount.of(300), phase="1"),
        starts(DAY, "2026"),
        starts(DAY, "2028", phase="phase two"),
        said(DAY, facility.STATUS, Status.UNDER_CONSTRUCTION, phase="1"),
        said("2025-01-01", facility.STATUS, Status.PLANNED, phase="2", modality=Modality.PLANNED),
    )
    assert (plant.capacity, plant.investment, plant.jobs) == (None, None, None)
    assert [str(one) for one in plant.phases] == [
        "phase 1: 8 GWh/yr, EUR 1 billion, 300 jobs, under_construction",
        "phase 2: 12 GWh/yr, planned, production from 2028",
    ]
    assert [one.capacity for one in plant.phases] == [gwh(8), gwh(12)]


def test_a_plant_is_built_and_runs_with_its_first_phase() -> None:
    """The state and the start of the first phase are those of the plant; those of later ones are not."""
    first = plant_of(
        said(DAY, facility.STATUS, Status.OPERATING, phase="trial production"), starts(DAY, "2026", phase="1")
    )
    assert (first.status, first.production_start) == (Status.OPERATING, PartialDate.year(2026))
    later = plant_of(
        said(DAY, facility.STATUS, Status.UNDER_CONSTRUCTION, phase="2"), starts(DAY, "2026", phase="2")
    )
    assert (later.status, later.production_start) == (None, None)


def test_a_figure_when_complete_is_that_of_the_whole() -> None:
    """It shows where no other does, and is none of a phase."""
    plant = plant_of(capacity(DAY, 32, phase="when complete"), capacity(DAY, 8, phase="1"))
    assert plant.capacity == gwh(32)
    assert [one.name for one in plant.phases] == ["phase 1"]


def test_phases_show_in_the_timeline_under_their_names() -> None:
    """Whatever the article calls them."""
    plant = plant_of(capacity(DAY, 8, phase="first stage", when="2026"), status(DAY, Status.PLANNED))
    assert [str(event) for event in plant.timeline] == [
        "2024-05-01: status = planned (reported, planned)",
        "2026: capacity = 8 GWh/yr (planned, phase 1)",
    ]
