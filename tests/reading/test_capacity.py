"""Capacities of plants, in the language of business news."""

from __future__ import annotations

import pytest

from evbattery.claims import RefusalReason
from evbattery.values.vocabulary import Modality
from tests.reading.plant_facts import PLANT, claims, reading, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will have an annual capacity of 20 GWh.", ["20 GWh/yr"]),
        ("The plant is designed for 12 gigawatt-hours a year.", ["12 GWh/yr"]),
        ("Its nameplate is about 15 GWh.", ["about 15 GWh/yr"]),
        ("The factory will churn out up to 40 GWh of cells annually.", ["up to 40 GWh/yr"]),
        ("The first phase is sized for 8 GWh, rising to 32 GWh when complete.", ["8 GWh/yr", "32 GWh/yr"]),
        ("Output could double to 24 GWh by 2030.", ["24 GWh/yr"]),
        ("The plant will make 10,000 tonnes of cathode material a year.", ["10,000 t/yr"]),
        ("It can process 4,000 tons of spent batteries per year.", ["4,000 t/yr"]),
        ("The plant is to turn out 200,000 battery packs a year.", ["200,000 packs/yr"]),
        ("Capacity will be 18 GWh, enough for 250,000 electric cars.", ["18 GWh/yr", "250,000 vehicles/yr"]),
        (
            "Once finished it will be good for 16 GWh, or some 40 million cells.",
            ["16 GWh/yr", "about 40,000,000 cells/yr"],
        ),
    ],
)
def test_capacities_are_read_in_every_unit(sentence: str, expected: list[str]) -> None:
    """What a plant can make in a year is its capacity, in the unit and with the bound of the text."""
    assert values(PLANT + sentence, "capacity") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The company has an order backlog of 30 GWh.",
        "It signed a contract to supply 5 GWh of cells a year to Larkin Motors.",
        "Larkin Motors would take 9 GWh a year under the agreement.",
        "The grid storage project has 2 GWh installed.",
        "The pack holds 90 kWh.",
        "The plant consumes 40,000 tonnes of water a year.",
        "Demand for batteries in the region will reach 900 GWh a year by 2030.",
        "Last year the company shipped 7 GWh.",
        "The building covers 100,000 square metres.",
        "It may use the license to produce up to 10 GWh.",
    ],
)
def test_other_amounts_are_no_capacities(sentence: str) -> None:
    """Orders, demand, shipments, water and what one battery holds are not what a plant can make."""
    assert values(PLANT + sentence, "capacity") == []


def test_a_replaced_capacity_is_kept_and_marked() -> None:
    """A plan that the text says was replaced stays a claim, marked as superseded."""
    text = PLANT + "It will make 18 GWh a year. The original plan was for 30 GWh."
    assert [(str(c.value), c.superseded) for c in claims(text, "capacity")] == [
        ("18 GWh/yr", False),
        ("30 GWh/yr", True),
    ]


def test_what_may_come_is_possible() -> None:
    """A capacity that is only considered is possible, not planned."""
    (claim,) = claims(PLANT + "Capacity could later be doubled to 60 GWh.", "capacity")
    assert claim.modality is Modality.POSSIBLE


def test_the_date_of_a_capacity_goes_with_it() -> None:
    """The year for which a capacity is meant is its ``when``."""
    (claim,) = claims(PLANT + "It is to reach a capacity of 30 GWh by 2028.", "capacity")
    assert (str(claim.value), claim.when and claim.when.latest.year) == ("30 GWh/yr", 2028)


def test_phases_are_told() -> None:
    """The phase that a capacity belongs to is a qualifier."""
    (claim,) = claims(PLANT + "The first phase will have a capacity of 8 GWh.", "capacity")
    assert claim.qualifiers.get("phase") == "first phase"


def test_a_comparison_is_no_capacity() -> None:
    """The size of another plant, named for comparison, is nobody's capacity here."""
    text = PLANT + "It will make 10 GWh a year, less than the 50 GWh of some rivals."
    assert values(text, "capacity") == ["10 GWh/yr"]


def test_a_question_says_what_its_answer_measures() -> None:
    """The figure of an answer is what the question asks for."""
    text = PLANT + "\n\nHow big is it?\n\nAbout 20 GWh.\n\nWhat does it cost?\n\nSome 2 billion euros."
    assert values(text, "capacity") == ["about 20 GWh/yr"]
    assert values(text, "investment") == ["about EUR 2 billion"]


def test_gigawatts_are_refused() -> None:
    """A capacity in GW is refused with its reason, never turned into GWh."""
    found = reading(PLANT + "The factory will have a capacity of 12 GW.")
    assert RefusalReason.UNIT_NOT_UNDERSTOOD in [refusal.reason for refusal in found.refusals]
    assert values(PLANT + "The factory will have a capacity of 12 GW.", "capacity") == []


def test_capacities_of_several_plants_are_none_of_one() -> None:
    """The total of a company's plants is a claim about all of them, with its scope."""
    text = PLANT + "The project will bring the company's total capacity to 90 GWh a year."
    assert [(str(c.value), c.qualifiers.get("scope")) for c in claims(text, "capacity")] == [
        ("90 GWh/yr", "several plants together")
    ]


def test_improvements_in_percent_are_no_figures_of_plants() -> None:
    """A gain in cell capacity is no capacity of a plant."""
    text = PLANT + "Prototypes from the line show a 150% increase in cell capacity and 60% more conductivity."
    assert values(text, "capacity") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It should start with four gigawatt-hours, twelve by 2030.", ["4 GWh/yr", "12 GWh/yr"]),
        ("Capacity will climb from 4 to 12 GWh.", ["12 GWh/yr", "4 GWh/yr"]),
        ("The plant is to go from 2 GWh to 16 GWh over a decade.", ["2 GWh/yr", "16 GWh/yr"]),
        (
            "It has been putting together packs since May, about 20,000 of them a year.",
            ["about 20,000 packs/yr"],
        ),
        ("From 2027, 9,000 tonnes of scrap are to be treated at the plant every year.", ["9,000 t/yr"]),
        ("Eight gigawatt-hours, that is the goal.", ["8 GWh/yr"]),
        ("30,000 packs will be assembled there each year.", ["30,000 packs/yr"]),
    ],
)
def test_units_and_periods_that_stand_elsewhere(sentence: str, expected: list[str]) -> None:
    """A step of a plan has the unit told before it, a number the goods made, and "every year" may stand behind."""
    assert values(PLANT + sentence, "capacity") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Nordbil has booked 12 GWh a year.",
        "The plant uses 12 GWh of electricity a year.",
        "The storage park holds 12 GWh.",
        "Foss takes 12 GWh over four years.",
        "The powder is pressed to 2.6 g at the plant every year.",
        "It will open in 2027, and twelve in the village are glad.",
    ],
)
def test_other_energies_and_numbers(sentence: str) -> None:
    """What is ordered, used or stored is no capacity, nor is a number of anything else."""
    assert values(PLANT + sentence, "capacity") == []


def test_a_laboratory_has_no_capacity() -> None:
    """Gigawatt-hours after a sentence about a research site are the plant's."""
    text = (
        PLANT + "Its research centre in Graz, Austria, tests cells. An expansion to 40 GWh is the ambition."
    )
    assert {claim.subject.name for claim in claims(text, "capacity")} == {"Voltera Energy Győr"}
