"""Named and unnamed batteries told by weak signs that add up, and what only looks like one."""

from __future__ import annotations

import datetime
import functools

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.mentions import ProductMention
from tests.reading.told import told_of_products


def names(text: str) -> set[str]:
    """The products that a text names."""
    sentences = annotate(Article(text=text)).sentences
    return {m.name for one in sentences for m in one.mentions() if isinstance(m, ProductMention)}


told = functools.partial(told_of_products, published=datetime.date(2025, 9, 18))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Samsung SDI pulled the cover off Merlin, a family of cells for tractors.", "Merlin"),
        ("The start-up makes a flat prismatic by the name of Kelp9.", "Kelp9"),
        ("The product they build is called the Merlin 48. Each battery is tested twice.", "Merlin 48"),
        (
            "The latest model, the SeaStack 2.0, was shown in May. It stores 5 MWh of battery energy.",
            "SeaStack 2.0",
        ),
        ("SeaStack 2 in figures:\n\n- 190 Wh/kg\n- 4,000 cycles\n", "SeaStack 2"),
        ("The cell is called the 4680 Bharat Cell, and the batteries are light.", "Bharat Cell"),
        ('The third is the "Merlin" 588Ah energy storage cell. Its batteries last long.', "Merlin"),
        ("CATL's Merlin Plus reaches 205 Wh/kg.", "Merlin Plus"),
        ("A quicker LFP cell goes by the name of SwiftVolt and will be sold from June.", "SwiftVolt"),
    ],
)
def test_signs_that_add_up_show_a_battery_s_name(words: str, name: str) -> None:
    """Naming, apposition, showing, a heading of figures and a brand's shape together are enough."""
    assert name in names(words)


@pytest.mark.parametrize(
    "words",
    [
        "Battery giant Norvane is a cell maker. Norvane employs 300 people.",
        "The battery fair in the Hallwang, a modern exhibition centre, opened on Monday.",
        "The Kestrel, a delivery van, has a battery from CATL.",
        "The battery plant in Bharat is called the 4680 works.",
        "The fair in Linz shows a 588Ah energy storage cell.",
        "Typical LFP packs reach 150 Wh/kg.",
        "Norvane is making cells in Graz; Norvane said the batteries sell well.",
        "Bavarian cells are dear, and battery makers know it.",
    ],
)
def test_companies_places_vehicles_and_adjectives_are_no_batteries(words: str) -> None:
    """A name that acts, is driven, is visited or only opens a sentence names no battery."""
    assert names(words) == set()


def test_a_product_takes_the_place_of_a_company_that_nobody_knows() -> None:
    """A name behind words of naming is the battery's, whatever verbs follow it elsewhere."""
    facts = told(
        "CATL showed a sodium-ion cell by the name of BrineFlash on Tuesday. BrineFlash will come out of "
        "the plant in Yibin. BrineFlash stores 175 Wh/kg."
    )
    assert {("BrineFlash", "maker", "CATL"), ("BrineFlash", "cell_specific_energy", "175")} <= facts


def test_a_company_stays_one_beside_its_product() -> None:
    """The maker whose name begins the product's name is still the maker."""
    facts = told(
        "Merlin Cells builds packs for motorcycles in Kampala. The pack they build is called the Merlin 48. "
        "It stores 3 kWh and survives 2,000 cycles."
    )
    assert ("Merlin 48", "maker", "Merlin Cells") in facts
    assert ("Merlin 48", "cycle_life", "2000") in facts


def test_each_product_has_its_own_maker() -> None:
    """The maker of a rival's battery is not that of the others."""
    facts = told(
        "Sunwoda unveiled a quick LFP cell called Dart 3 and a semi-solid one called Brook. Dart 3 reaches 190 Wh/kg. "
        "CATL's Merlin Plus stores 205 Wh/kg, measured for the whole pack."
    )
    assert {
        ("Dart 3", "maker", "Sunwoda"),
        ("Brook", "maker", "Sunwoda"),
        ("Merlin Plus", "maker", "CATL"),
        ("Merlin Plus", "pack_specific_energy", "205"),
    } <= facts


def test_an_unnamed_generation_keeps_its_figures_across_paragraphs() -> None:
    """A figure that nothing but a battery has belongs to the one in mind, also a few paragraphs on."""
    facts = told(
        "On Tuesday, the Taiwanese battery developer ProLogium showed its fifth generation in Munich.\n\n"
        "Everyone here has a cell in a case. What is in yours?\n\nThe cell on the table comes to 390 Wh/kg.\n\n"
        "Does it last?\n\nAt least 1,100 cycles."
    )
    subject = "ProLogium generation"
    assert {
        (subject, "maker", "ProLogium"),
        (subject, "launch", "2025-09-16"),
        (subject, "cell_specific_energy", "390"),
        (subject, "cycle_life", "1100"),
    } <= facts


def test_batteries_in_general_are_no_product() -> None:
    """What most cells can do is said of no company's battery."""
    assert (
        told("CATL makes lithium-ion batteries. Most LFP cells reach 170 Wh/kg and last 3,000 cycles.")
        == set()
    )


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It works from -35 up to 50 °C.", "[-35, 50]"),
        ("It is rated from forty below to 45 degrees above zero.", "[-40, 45]"),
        ("In the cold it goes down to minus 30, at the hot end to 60.", "[-30, 60]"),
    ],
)
def test_the_ends_of_a_range_of_temperature_may_stand_apart(words: str, value: str) -> None:
    """Signs, words and "below zero" tell that two numbers are a range of temperature."""
    facts = told(f"CATL unveiled the Merlin cell, a sodium-ion cell. {words}")
    assert ("Merlin", "operating_temperature", value) in facts


@pytest.mark.parametrize(
    "words",
    [
        "It was kept in an oven from -35 up to 50 °C.",
        "It sank from minus 3 to 5 percent.",
        "It scored -3 to 5.",
    ],
)
def test_other_pairs_of_numbers_are_no_temperatures_of_use(words: str) -> None:
    """Tests, percentages and scores are not what a battery works at."""
    facts = told(f"CATL unveiled the Merlin cell, a sodium-ion cell. {words}")
    assert not any(attribute == "operating_temperature" for _, attribute, _ in facts)


def test_minutes_and_seconds_are_one_time() -> None:
    """A time whose seconds were left out would be wrong."""
    facts = told("CATL showed the Merlin cell. It charges in four minutes and 30 seconds.")
    assert {value for _, attribute, value in facts if attribute == "charge_time"} == {"4.5"}


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Merlin, a sodium-ion cell, was first put on display at a fair in August 2025.", "2025-08"),
        ("The Merlin cell has been on sale since 2024.", "2024"),
        ("Merlin, our sodium-ion cell, went out to the first paying customers in January 2024.", "2024-01"),
    ],
)
def test_showing_has_many_verbs(words: str, date: str) -> None:
    """A display, a start of sale and a first delivery are the launch."""
    assert ("Merlin", "launch", date) in told(f"{words} CATL says so about the battery.")


def test_a_news_release_shows_no_battery() -> None:
    """The noun is no verb of showing."""
    facts = told(
        "CATL's first pack, called the Merlin system, rolled off the line. According to the news release of "
        "May 3, 2025, the battery sells well."
    )
    assert not any(attribute == "launch" for _, attribute, _ in facts)
