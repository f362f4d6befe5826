"""The plant of a text that ties it to nobody and to no place, and plants told by the ground they are to stand on."""

from __future__ import annotations

import pytest

from tests.reading.facts import Facts, plants


@pytest.mark.parametrize(
    "text",
    [
        # No noun for a plant at all.
        "Nobody in Linköping had heard of Varnhem Batteries AB. It now wants to make 8 GWh of cells a year there.",
        "Residents of Linköping learned from the gazette that Varnhem Batteries AB will come. By 2028 it is to make "
        "9 GWh of cells a year.",
        "The mayor of Linköping has got his wish. Varnhem Batteries AB hires 300 people to make cells, 6 GWh a year.",
        "Linköping has waited long. Now Varnhem Batteries AB says that 7 GWh of cells a year will be made on the old "
        "lot by the river.",
        # A plant that no phrase ties to its company or its town.
        "In Linköping the diggers have come. They dig for a battery cell factory of 8 GWh, for which Varnhem Batteries "
        "AB took out a loan.",
        # Who buys cells or puts money in runs no plant.
        "Linköping was quiet until spring. Now Varnhem Batteries AB is going to build there: 8 GWh in 2028. Skoglund "
        "Trucks AB will take the cells.",
        "Linköping was quiet. Varnhem Batteries AB wants to make 8 GWh of cells a year there; Skoglund Ventures has "
        "promised the money.",
        # Other towns stand aside.
        "Linköping was quiet. Varnhem Batteries AB, from Gothenburg, wants to make 8 GWh of cells a year there, said a "
        "spokesman in Stockholm.",
        # A paper of a small town tells of what is there.
        "LINKÖPING, Sweden - The long brick mill on Depot Street will have tenants again. Varnhem Batteries "
        "AB is going "
        "to make 2 GWh of battery cells a year in it.",
    ],
)
def test_the_only_company_and_the_only_town(text: str) -> None:
    """What is told of a plant is of the plant of the one company that acts, in the one town of the text."""
    (facts,) = plants(text)
    assert facts["operator"] == {"Varnhem Batteries"}
    assert facts["location_city"] == {"Linköping"}


def test_a_state_stands_in_for_a_town() -> None:
    """Where a text names no town, its one state tells where the plant is."""
    (facts,) = plants(
        "Kansas has talked of little else. Varnhem Batteries AB hires 300 people to make 8 GWh of cells."
    )
    assert facts["location_admin"] == {"Kansas"}
    assert facts["location_country"] == {"US"}


@pytest.mark.parametrize(
    "text",
    [
        # Nothing that only plants have.
        "Linköping was sunny. Varnhem Batteries AB said that its battery cell has 300 Wh/kg.",
        # What is sold, stored, changed or counted in a market.
        "Varnhem Batteries AB sold 5 GWh of cells in Linköping.",
        "Varnhem Batteries AB has 40 battery swap stations in Linköping and employs 60 people.",
        "In Linköping the market for batteries grew to 8 GWh, and Varnhem Batteries AB has a market share of 30%.",
        # Two towns, of which either may be meant.
        "Linköping or Gothenburg: Varnhem Batteries AB wants to make 8 GWh of cells a year and will choose.",
    ],
)
def test_what_implies_no_plant(text: str) -> None:
    """A product, a sale, stations, a market and a choice between towns are no plant."""
    assert plants(text) == []


def test_a_metropolis_of_a_dateline_is_a_newsroom() -> None:
    """A text written in a large city need not be about a plant there."""
    (facts,) = plants(
        "SEOUL - Varnhem Batteries AB will build a battery cell factory of 8 GWh, it said on Monday."
    )
    assert "location_city" not in facts


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB has rented an old mill in Linköping, Sweden, to make battery packs.",
        "Varnhem Batteries AB is fitting out a leased warehouse in Linköping for the assembly of battery packs.",
        "Varnhem Batteries AB has until June to exercise an option on the old Gould building in Linköping; "
        "it would make "
        "battery packs.",
        "Varnhem Batteries AB wants the fields near Linköping for 60 GWh of battery cells.",
        "Varnhem Batteries AB has begun turning a defunct warehouse in Linköping into an assembly hall for "
        "battery packs.",
        "Varnhem Batteries AB works on battery packs, first in a cellar and now in an old sugar mill in Linköping.",
        "Varnhem Batteries AB has chosen Linköping, a town on a canal, for what it calls its kitchen: a plant for "
        "battery packs.",
    ],
)
def test_ground_that_a_company_takes(text: str) -> None:
    """Who rents, buys, wants or fits out a building for batteries has its plant there."""
    (facts,) = plants(text)
    assert facts["operator"] == {"Varnhem Batteries"}
    assert facts["location_city"] == {"Linköping"}


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB has rented an office in Linköping. Battery cells are its business.",
        "A battery caught fire in a warehouse in Linköping, Varnhem Batteries AB said.",
        "Varnhem Batteries AB, the battery maker, bought tickets for a concert in Linköping.",
    ],
)
def test_ground_for_something_else(text: str) -> None:
    """Offices, fires and concerts are no ground for a plant."""
    assert plants(text) == []


def _only(text: str) -> Facts:
    (facts,) = plants(text)
    return facts


@pytest.mark.parametrize(
    ("company", "kind"),
    [
        ("The recycler Varnhem Batteries AB", "recycling"),
        ("The cell maker Varnhem Batteries AB", "cell"),
        ("The cathode maker Varnhem Batteries AB", "materials"),
    ],
)
def test_a_plant_of_no_kind_makes_what_its_owner_makes(company: str, kind: str) -> None:
    """Where no words tell what a plant makes, it makes what its company is said to make."""
    assert _only(f"{company} opened its plant in Linköping in May. It employs 300 people.")["kind"] == {kind}


def test_goods_that_come_in_are_made_elsewhere() -> None:
    """What is delivered to a plant tells nothing of what the plant makes."""
    text = (
        "Varnhem Batteries AB is building a plant in Linköping. "
        "Skoglund AB will deliver separator film to the plant."
    )
    assert "materials" not in _only(text).get("kind", set())
