"""What is read of batteries, cells and packs."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def told(text: str) -> dict[str, set[tuple[str, str]]]:
    """Attribute and value of each claim about a product, by the product's name."""
    found: dict[str, set[tuple[str, str]]] = {}
    for claim in conclude(annotate(Article(text=text, published=datetime.date(2025, 8, 1)))).claims:
        record = claim.to_record()
        if record["subject_kind"] == "product":
            found.setdefault(str(record["subject"]), set()).add(
                (str(record["attribute"]), str(record["value"]))
            )
    return found


def test_a_named_battery_has_its_maker_and_its_figures() -> None:
    """What follows a battery's name is said of it, also where only "it" stands for the name."""
    facts = told(
        "Norvik Energy unveiled its Kestrel battery on 3 June 2025. The Kestrel, a sodium-ion pack for vans, "
        "stores 62 kWh "
        "and reaches 145 Wh/kg at pack level. It survives more than 6,000 cycles and charges from 10 to 80 "
        "percent in "
        "18 minutes. The battery works between -30°C and 60°C."
    )
    assert facts["Kestrel"] == {
        ("maker", "Norvik Energy"),
        ("chemistry", "Na-ion"),
        ("energy", "62"),
        ("pack_specific_energy", "145"),
        ("cycle_life", "6000"),
        ("charge_time", "18"),
        ("operating_temperature", "[-30, 60]"),
        ("launch", "2025-06-03"),
    }


@pytest.mark.parametrize(
    "words",
    [
        "Norvik Energy has developed a lithium iron phosphate cell called Heron.",
        "Norvik Energy showed Heron, its new LFP cell.",
        "Norvik Energy sells its Heron LFP cells to bus makers.",
        'Norvik Energy presented an LFP cell dubbed "Heron".',
        "Norvik Energy has launched an LFP family that it calls Heron.",
    ],
)
def test_a_name_is_seen_however_it_is_given(words: str) -> None:
    """Naming verbs, appositions, possessives and quotation marks all give a battery its name."""
    facts = told(words)["Heron"]
    assert ("maker", "Norvik Energy") in facts
    assert ("chemistry", "LFP") in facts


def test_an_unnamed_battery_is_named_by_its_maker() -> None:
    """A battery that a company presents without a name is a product when a figure is given of it."""
    facts = told(
        "Norvik Energy says its solid-state battery has an energy density of 450 Wh/kg and recharges in 9 minutes."
    )
    assert facts == {
        "Norvik Energy solid-state battery": {
            ("maker", "Norvik Energy"),
            ("chemistry", "solid-state"),
            ("cell_specific_energy", "450"),
            ("charge_time", "9"),
        }
    }


def test_a_battery_without_a_figure_and_without_a_name_is_no_product() -> None:
    """Every maker has batteries; a mention alone says nothing."""
    assert (
        told("Norvik Energy sells its sodium-ion batteries to Volvo and plans a battery plant in Ohio.") == {}
    )


def test_two_products_of_one_sentence_keep_their_figures_apart() -> None:
    """A figure belongs to the last battery named before it."""
    facts = told(
        "Norvik Energy presented two products on June 12, 2024: the Delta One, an LMFP pack with 240 Wh/kg, and "
        "the Delta Two, "
        "a sodium-ion pack with 160 Wh/kg. Delta One lasts 4,000 cycles."
    )
    assert facts["Delta One"] >= {
        ("chemistry", "LMFP"),
        ("cell_specific_energy", "240"),
        ("cycle_life", "4000"),
        ("launch", "2024-06-12"),
    }
    assert facts["Delta Two"] >= {
        ("chemistry", "Na-ion"),
        ("cell_specific_energy", "160"),
        ("launch", "2024-06-12"),
    }


@pytest.mark.parametrize(
    "words",
    [
        "Conventional lithium-ion cells manage about 260 Wh/kg.",
        "The previous generation offered 160 Wh/kg.",
        "That compares with 230 Wh/kg for the average pack.",
        "Ordinary packs last 1,500 cycles.",
    ],
)
def test_a_comparison_is_no_claim(words: str) -> None:
    """What other batteries or earlier generations reach is not said of the battery at hand."""
    facts = told(f"Norvik Energy presented Heron, its new LFP cell. The cell reaches 205 Wh/kg. {words}")
    assert {
        value
        for attribute, value in facts["Heron"]
        if attribute in ("cell_specific_energy", "pack_specific_energy", "cycle_life")
    } == {"205"}


def test_charged_distance_is_no_range() -> None:
    """Five minutes for 400 km are a charging time; the range is what a full charge gives."""
    facts = told(
        "Norvik Energy launched a pack called Heron. Five minutes of charging add 400 km, and the Heron gives a "
        "car a range of up to "
        "900 km on a single charge."
    )
    assert {fact for fact in facts["Heron"] if fact[0] in ("range_km", "charge_time")} == {
        ("range_km", "900"),
        ("charge_time", "5"),
    }


def test_a_specification_list_belongs_to_the_product_of_its_heading() -> None:
    """Lines with labels are read as facts of the product that heads the list."""
    facts = told(
        "Norvik Energy shows sodium pack\n\nNorvik Energy has shown a sodium-ion pack called Heron.\n\nHERON AT "
        "A GLANCE\n- Chemistry: sodium-ion\n"
        "- Energy density: 155 Wh/kg (cell)\n- Cycle life: more than 8,000 cycles\n- Driving range: up to 450 km\n"
    )
    assert facts["Heron"] >= {
        ("chemistry", "Na-ion"),
        ("cell_specific_energy", "155"),
        ("cycle_life", "8000"),
        ("range_km", "450"),
    }


def test_the_figures_of_a_vehicle_are_not_the_pack_s() -> None:
    """A sentence about a car gives the car's range."""
    facts = told(
        "Kontor Motors sells the Aster with a pack from Samsung SDI. The SUV drives 480 km on a charge."
    )
    assert not any(attribute == "range_km" for found in facts.values() for attribute, _ in found)


def test_our_cell_is_the_speaker_s() -> None:
    """In a quotation "our" stands for the company of the person who speaks."""
    facts = told('"Our cells reach 310 Wh/kg today," said Anna Berg, chief executive of Norvik Energy.')
    assert facts == {"Norvik Energy cell": {("maker", "Norvik Energy"), ("cell_specific_energy", "310")}}


def test_a_plant_s_name_is_no_product() -> None:
    """A plant that is named after its town makes batteries of no such name."""
    assert (
        told(
            "Norvik Energy will open its Kokomo battery plant in 2027. The Kokomo battery plant makes LFP cells."
        )
        == {}
    )
