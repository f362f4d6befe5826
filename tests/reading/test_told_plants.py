"""Plants that a text tells without a plant noun, and what holds for a plant when nothing speaks against it."""

from __future__ import annotations

import pytest

from tests.reading.facts import Facts, plants

LEAD = "Battery news\n\nDemand for lithium-ion batteries and battery cells keeps growing.\n\n"


def told(text: str) -> list[Facts]:
    """The plants of a text that is about batteries."""
    return plants(LEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB makes battery cells in Linköping.",
        "Varnhem Batteries AB has started production in Linköping.",
        "Varnhem Batteries AB has poured the first concrete in Linköping.",
        "Varnhem Batteries AB will invest 200 million euros in Linköping to make battery cells.",
        "The battery cells are made by Varnhem Batteries AB in Linköping.",
        "In Linköping, Varnhem Batteries AB puts together battery packs.",
        "In Linköping, where Varnhem Batteries AB makes battery cells, it rained.",
        "Varnhem Batteries AB is moving production to Linköping.",
        "Varnhem Batteries AB gave up on Linköping.",
        "Varnhem Batteries AB has chosen Linköping for its cell factory.",
        "Varnhem Batteries AB, the battery maker, is busy. Most of its cells come from Linköping.",
        "Varnhem Batteries AB, the battery maker, is busy. Linköping makes two million cells a year.",
        "Cell production in Linköping, which Varnhem Batteries AB halted in May, has resumed.",
    ],
)
def test_deeds_in_a_town_tell_of_a_plant(text: str) -> None:
    """Where a company makes battery goods, begins, moves or gives up making them, it has a plant."""
    (facts,) = told(text)
    assert facts["operator"] == {"Varnhem Batteries"}
    assert facts["location_city"] == {"Linköping"}


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB does not make battery cells in Linköping.",
        "Varnhem Batteries AB made its debut in Linköping.",
        "Varnhem Batteries AB started talks in Linköping.",
        "Varnhem Batteries AB assembles solar panels in Linköping.",
        "Will Varnhem Batteries AB make battery cells in Linköping?",
        "Varnhem Batteries AB makes progress with cells in Linköping.",
        "Linköping has had bad luck with batteries, Varnhem Batteries AB says.",
    ],
)
def test_other_deeds_in_a_town_tell_of_none(text: str) -> None:
    """Denials, questions, other goods and mere doings in a town imply no plant."""
    assert told(text) == []


@pytest.mark.parametrize(
    "phrase",
    ["works", "campus", "complex", "hub", "base", "operation", "hall", "recycling centre", "lines"],
)
def test_whose_and_where_make_a_plant(phrase: str) -> None:
    """A noun that may mean anything means a plant where a company and a town stand in its phrase."""
    (facts,) = told(f"Varnhem Batteries AB's {phrase} in Linköping is busy.")
    assert facts["location_city"] == {"Linköping"}


@pytest.mark.parametrize(
    "text",
    [
        "The technology works with Varnhem Batteries AB's cells in Linköping.",
        "Varnhem Batteries AB asked a unit of the army in Linköping.",
        "Varnhem Batteries AB serves a swap hub in Linköping.",
    ],
)
def test_nouns_of_others_make_none(text: str) -> None:
    """The same nouns without an owner, and the verb "works", introduce nothing."""
    assert told(text) == []


def test_the_plants_of_several_towns_are_several() -> None:
    """Towns joined behind or before the noun have one plant each."""
    for text in (
        "Varnhem Batteries AB has frozen its factories in Linköping and Västerås.",
        "Varnhem Batteries AB's Linköping and Västerås factories are on hold.",
    ):
        assert [facts["location_city"] for facts in told(text)] == [{"Linköping"}, {"Västerås"}]
    (one,) = told("Varnhem Batteries AB is building a factory in Linköping, Sweden.")
    assert one["location_country"] == {"SE"}


def test_items_that_open_with_a_place_are_about_its_plant() -> None:
    """In a round-up each opening gives its item's plant the town; one opening alone is a dateline."""
    items = (
        "LINKÖPING, Sweden. Varnhem Batteries AB has switched on its cell hall.\n\n"
        "GYŐR, Hungary. Orsola Cells Kft. is still waiting for machines for its battery plant."
    )
    first, second = told(items)
    assert (first["operator"], first["location_city"]) == ({"Varnhem Batteries"}, {"Linköping"})
    assert (second["operator"], second["location_country"]) == ({"Orsola Cells"}, {"HU"})
    assert told("LINKÖPING, Sweden. Varnhem Batteries AB presented its battery cells.") == []


def test_lines_of_company_and_town_are_plants() -> None:
    """Bulleted lines and rows that begin with a company and its town are plants; other lines are none."""
    rows = (
        "Varnhem Batteries AB and Orsola Cells Kft. are battery makers.\n\n"
        "- Varnhem Batteries AB, Linköping: 8 GWh of cells\n- Orsola Cells Kft. (Győr): 3 GWh of cells\n"
    )
    assert [facts["location_city"] for facts in told(rows)] == [{"Linköping"}, {"Győr"}]
    assert told("- Varnhem Batteries AB: 8 GWh; share 2%\n- Orsola Cells Kft.: 3 GWh; share 1%\n") == []


def test_a_plant_takes_the_only_town_of_its_paragraph() -> None:
    """A plant without a place stands in the one town of its paragraph, unless that is the place of a fair."""
    text = "Linköping is a quiet town. Varnhem Batteries AB is to build a battery cell plant."
    assert told(text)[0]["location_city"] == {"Linköping"}
    text = (
        "At a fair in Linköping there was much talk. Varnhem Batteries AB is to build a battery cell plant."
    )
    assert "location_city" not in told(text)[0]


def test_a_plant_there_stands_in_the_town_before() -> None:
    """The word "there" is the town of the sentence before."""
    text = "The mood is bad in Linköping. Work on the battery plant there has stopped, says Varnhem Batteries AB."
    assert told(text)[0]["location_city"] == {"Linköping"}


def test_a_former_owner_is_none() -> None:
    """A former plant of one company is where another one works."""
    (facts,) = told(
        "Varnhem Batteries AB makes battery cells at a former Orsola Cells Kft. site in Linköping."
    )
    assert "Orsola Cells" not in facts["operator"]


def test_who_owns_the_plant_is_told_apart_from_who_speaks() -> None:
    """The words "which owns the line" outweigh the company that tells of the line."""
    (facts,) = told(
        "Orsola Cells Kft. says that the pilot line in Linköping is ready. "
        "Varnhem Batteries AB, which owns the line, will make battery cells on it."
    )
    assert facts["operator"] == {"Varnhem Batteries"}


def test_another_companys_new_plant_is_another_plant() -> None:
    """A plant that another company builds is none of those told before, even if both stand near the same town."""
    found = told(
        "Varnhem Batteries AB's Linköping battery plant opened.\n\n"
        "Orsola Cells Kft. has picked Linköping for a solid-state battery plant."
    )
    assert [facts["operator"] for facts in found] == [{"Varnhem Batteries"}, {"Orsola Cells"}]


def test_the_kind_is_that_of_the_goods_around() -> None:
    """A plant whose phrases leave its kind open makes what its sentences, else its article, speak of."""
    text = "Varnhem Batteries AB runs a plant in Linköping. It can take in 9,000 tonnes of black mass."
    assert told(text)[0]["kind"] == {"recycling"}
    text = "Varnhem Batteries AB runs a plant in Linköping. No cells will be made there, only battery packs."
    assert told(text)[0]["kind"] == {"pack"}
    text = "Varnhem Batteries AB plans a plant for 50,000 tonnes a year in Linköping. It sells its cathode powder "
    text += "to makers of cells."
    text += " Cells are in demand."
    assert told(text)[0]["kind"] == {"materials"}


@pytest.mark.parametrize(
    ("place", "city", "admin", "country"),
    [
        ("Zaragoza, in Spain's Aragón region", "Zaragoza", "Aragon", "ES"),
        ("Hubei province's Yichang", "Yichang", "Hubei", "CN"),
        ("Reno, in the US state of Nevada", "Reno", "Nevada", "US"),
        ("Camaçari in the Brazilian state of Bahia", "Camaçari", "Bahia", "BR"),
        ("Chonburi province, Thailand", None, "Chon Buri", "TH"),
        ("Kwinana, south of Perth, Western Australia", "Kwinana", "Western Australia", "AU"),
        ("Varnhemsby, in Bahia", "Varnhemsby", "Bahia", "BR"),
    ],
)
def test_places_within_places(place: str, city: str | None, admin: str, country: str) -> None:
    """The larger places around a town tell its state and country, however they are put; towns beside it do not."""
    (facts,) = told(f"Varnhem Batteries AB is building a battery cell plant in {place}.")
    assert facts.get("location_city", {None}) == {city}
    assert facts["location_admin"] == {admin}
    assert facts["location_country"] == {country}


def test_two_plants_in_one_sentence_keep_their_places() -> None:
    """What stands behind "and another in" is the place of the other plant."""
    found = told(
        "Varnhem Batteries AB runs a cell plant in Sanand, Gujarat, and another in Somerset, England."
    )
    assert [facts["location_country"] for facts in found] == [{"IN"}, {"GB"}]


def test_what_a_capacity_beside_a_town_is() -> None:
    """So many gigawatt-hours in a town are a plant there, unless they were ordered or sold there."""
    (facts,) = told("Varnhem Batteries AB had won support for 5 GWh for Linköping in Sweden.")
    assert facts["location_city"] == {"Linköping"}
    assert told("Varnhem Batteries AB sold 5 GWh in Linköping.") == []


def test_who_makes_what_another_buys() -> None:
    """The company of "from Foo, which makes them in" has the plant, not its customer."""
    (facts,) = told(
        "Orsola Cells Kft. is a battery maker. Teyn Motors AG, the carmaker, buys cells from Orsola Cells, which "
        "makes them in Linköping."
    )
    assert facts["operator"] == {"Orsola Cells"}


def test_where_batteries_store_power_is_no_plant() -> None:
    """A storage installation is no works, even where it is called a site or a project; a factory for storage is one."""
    stored = "PowerNova installed a battery storage system at its project site in Cramahe, Ontario."
    assert not told(stored)
    made = "Battery maker PowerNova opened a factory for battery storage systems in Guelph, Ontario."
    assert told(made)


def test_works_in_a_companys_name_is_no_plant() -> None:
    """A company called "... Works" is none of its plants."""
    text = "Battery manufacturer Marravane Cell Works is to develop a cell with its partner Oxbow Energy."
    assert not told(text)
