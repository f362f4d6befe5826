"""Towns that stand for their plants, and plants near one town and in another."""

from __future__ import annotations

import pytest

from tests.reading.told import plant_in, towns_of_plants

LEAD = "Marwell Cells, a battery maker, makes cells in Europe. "


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Győr is at 12 GWh since March.", "capacity 12"),
        ("Győr has been at 12 GWh a year since 2024.", "capacity 12"),
        ("Győr started in May with 12 GWh.", "capacity 12"),
        ("Győr is bigger, 28 GWh, and opens next year.", "capacity 28"),
        ("Győr, the older of the two, remains paused.", "status paused"),
        ("Győr is still under construction.", "status under_construction"),
    ],
)
def test_a_town_stands_for_its_plant(said: str, told: str) -> None:
    """What is true of works only is said of the works in the town."""
    assert {"operator Marwell Cells", told} <= plant_in(LEAD + said, "Győr")


@pytest.mark.parametrize(
    "said",
    [
        "Győr has 12 GWh of storage on its grid.",
        "Győr is at the top of the table.",
        "Győr remains a lovely town.",
    ],
)
def test_what_is_true_of_towns_tells_of_no_plant(said: str) -> None:
    """A town's own storage, rank and looks are no plant's."""
    assert "Győr" not in towns_of_plants(LEAD + said)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Marwell Cells has been producing in Győr since 2022.", "operating"),
        ("Marwell Cells gave up plans to build in Győr.", "cancelled"),
        ("Marwell Cells called off plans to build a battery plant in Győr.", "cancelled"),
        ("Marwell Cells has put on ice plans for a battery plant in Győr.", "paused"),
        ("Marwell Cells is building in Győr.", "under_construction"),
    ],
)
def test_a_maker_of_cells_makes_and_builds_what_needs_no_word(text: str, status: str) -> None:
    """What a battery maker produces, builds or gives up in a town is a plant."""
    assert f"status {status}" in plant_in(f"{text} Marwell Cells is a maker of battery cells.", "Győr")


def test_a_plant_near_one_town_may_stand_in_another() -> None:
    """What is first "a plant near Győr" and then "the plant in Komárom" stands in Komárom."""
    text = (
        "Marwell Cells broke ground on a battery plant near Győr, Hungary.\n\n"
        "The plant in Komárom, Hungary, will employ 300 people."
    )
    assert {"operator Marwell Cells", "jobs 300", "status under_construction"} <= plant_in(text, "Komárom")
    assert towns_of_plants(text) == {"Komárom"}


def test_two_plants_in_two_towns_stay_two() -> None:
    """Without "near" two towns are two plants."""
    text = (
        "Marwell Cells broke ground on a battery plant in Győr, Hungary.\n\n"
        "The plant in Komárom, Hungary, will employ 300 people."
    )
    assert "jobs 300" not in plant_in(text, "Győr")
