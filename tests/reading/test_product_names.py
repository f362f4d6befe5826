"""Products by all the ways in which a text gives them a name."""

from __future__ import annotations

import datetime
import functools

import pytest

from evbattery.reading.product_names import candidates, is_name
from tests.reading.told import told_of_products

told = functools.partial(told_of_products, published=datetime.date(2025, 9, 18))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Battery maker Orvane launched Petrel 3.0, the third generation of its sodium-ion battery.",
            "Petrel 3.0",
        ),
        ("The Petrel Pro from battery giant Orvane is an LFP battery that lasts 4,000 cycles.", "Petrel Pro"),
        (
            "Battery maker Orvane revealed Petrel, which uses sulfur. Petrel cells weigh in at 510 Wh/kg.",
            "Petrel",
        ),
        ("Battery maker Orvane showed two products: the Petrel cell for vans and a charger.", "Petrel"),
        ("Battery maker Orvane has a new cell. Named Petrel, it reaches 400 Wh/kg.", "Petrel"),
        (
            "Battery maker Orvane plans a solid-state cell. The cell, internally known as OV-S1, is small.",
            "OV-S1",
        ),
        (
            "The Petrel Pack, developed by battery maker Orvane, is a 210-kWh battery for trucks.",
            "Petrel Pack",
        ),
        ("Battery maker Orvane launched Tianhe, a sodium-ion battery, in Munich.", "Tianhe"),
    ],
)
def test_a_product_is_found_by_the_words_around_its_name(words: str, name: str) -> None:
    """Launches, copulas, appositions, figures and names shared with a town all show a battery, and its maker."""
    assert (name, "maker", "Orvane") in told(words)


@pytest.mark.parametrize(
    "words",
    [
        "Carmaker Orvane unveiled the L9, its flagship SUV, on Monday. It has batteries.",
        "Battery maker Orvane plans a plant in Ohio. The Ohio cells go to vans.",
        "Prismatic cells reach 180 Wh/kg today, analysts say.",
        "The cells are NOT a solid-state battery, says battery maker Orvane.",
        "Third comes the Ulmen cell builder Orvane.",
    ],
)
def test_other_names_are_no_products(words: str) -> None:
    """Vehicles, places, kinds of cells, words in capitals and descriptions of companies name no battery."""
    assert told(words) == set()


def test_a_table_of_figures_is_the_products() -> None:
    """Lines under a heading for figures go on about the battery before it, a bare number of cycles included."""
    facts = told(
        "Orvane unveils Petrel 3.0\n\nBattery maker Orvane on September 9 launched Petrel 3.0, its new sodium-ion "
        "battery.\n\nKey specs:\n- Energy density: 175 Wh/kg\n- Cycle life: 10,000\n- Charging: 10-80% in 15 minutes\n"
    )
    assert {
        ("launch", "2025-09-09"),
        ("cell_specific_energy", "175"),
        ("cycle_life", "10000"),
        ("charge_time", "15"),
    } <= {(attribute, value) for name, attribute, value in facts if name == "Petrel 3.0"}


def test_a_chemistry_said_of_all_is_that_of_each() -> None:
    """Where a text knows one chemistry, "two sodium-ion batteries" tells it of those named next."""
    facts = told(
        "Battery maker Orvane brings two sodium-ion batteries to market. The Petrel A1 is a cell for buses. "
        "The Petrel A2, a pouch cell, lasts 2,000 cycles."
    )
    assert {("Petrel A1", "chemistry", "Na-ion"), ("Petrel A2", "chemistry", "Na-ion")} <= facts


def test_figures_of_a_vehicle_are_not_its_suppliers_battery() -> None:
    """What a car drives is no range of an unnamed battery in it."""
    facts = told("The car has a 120-kWh battery from battery maker Orvane and drives 720 km on a charge.")
    assert not any(attribute == "range_km" for _, attribute, _ in facts)


def test_candidates_leave_out_words_that_only_open_a_sentence() -> None:
    """An article or a participle before a name is no part of it; words of the trade are no names."""
    assert list(candidates("Named Petrel, it beats the K-Pack 48")) == [(6, "Petrel"), (27, "K-Pack 48")]
    assert [is_name(name) for name in ("Lithium", "Swedish", "eTern 2")] == [False, False, True]


@pytest.mark.parametrize("event", ["Battery Show", "Battery Expo", "Cell Summit", "Battery Day"])
def test_where_a_battery_is_shown_is_no_battery(event: str) -> None:
    """Fairs have the words of the trade in their names."""
    text = f"The SV-2 cell of Norox Energy, presented in June at the {event} in Stuttgart, reaches 390 Wh/kg."
    assert {name for name, _, _ in told(text)} == {"SV-2"}


def test_the_noun_behind_a_list_is_that_of_all_its_names() -> None:
    """Of "the Foo 20 and Bar 25 packs" both are packs."""
    text = (
        "Norox Energy makes the Choco 20 and Choco 25 battery packs. Both were first shown in December 2024."
    )
    assert {(name, "launch", "2024-12") for name in ("Choco 20", "Choco 25")} <= told(text)
    assert told("Norox Energy will supply Ford and Honda battery cells.") == set()
