"""Where plants stand that are told over several sentences, by headlines, datelines and items of lists."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants, said


@pytest.mark.parametrize(
    "words",
    [
        "It will be in Bytom.",
        "It'll be in Bytom, on the land of a former mine.",
        "It will stand in Bytom and have two halls.",
        "It is to go up near Bytom.",
        "We know the place. It should be built in Bytom.",
    ],
)
def test_it_stands_where_the_next_sentence_says(words: str) -> None:
    """A sentence like "it will be in Foo" tells where the plant of the sentence before stands."""
    before = "Umicore runs a battery plant in Gliwice, Poland. It will build another factory."
    text = f"{before} {words} It will make 2 GWh."
    assert said(text, "location_city") == [{"Gliwice"}, {"Bytom"}]
    assert said(text, "capacity") == [set(), {2}]


@pytest.mark.parametrize(
    "words",
    [
        "It is based in Bytom.",
        "It is in Bytom that the company was founded.",
        "It will be in talks with Bytom.",
    ],
)
def test_what_else_is_somewhere(words: str) -> None:
    """A company's seat, and what is only told of a town, is no plant's place."""
    text = f"Umicore runs a battery plant in Gliwice, Poland. It will build another factory. {words}"
    assert {"Bytom"} not in said(text, "location_city")


def test_the_headline_tells_the_town_of_the_plant_that_is_told_first() -> None:
    """Behind "Foo in Győr" the plant of Foo that no sentence places is the one in Győr."""
    text = (
        "SK On in Iváncsa: what we know\n\nWhose factory is it?\nIt belongs to SK On, which makes battery cells. "
        "The company has others in Hungary, in Komárom.\n\nHow big is the new one?\nIt should come to 30 GWh a year."
    )
    (first, *_) = plants(text)
    assert first["location_city"] == {"Iváncsa"}


def test_a_dateline_may_stand_below_the_lines_of_the_page() -> None:
    """The name of the paper, its menu and the author's line do not hide that the text is from a small town."""
    text = (
        "THE CREEK COURIER\nServing the county since 1891\n\nHome | News | Sports\n\nBattery recycler cuts ribbon\n\n"
        "By D. Whitaker\n\nTOCCOA, Ga. — The Li-Cycle battery recycling plant opened its doors on Wednesday. It takes "
        "in 10,000 tons a year.\n\nMost scrap comes from SK On, which makes cells down the road in Commerce."
    )
    assert {"Toccoa"} in said(text, "location_city")


def test_items_are_headed_by_a_company_and_its_town() -> None:
    """A list of companies with their towns tells one plant for each, whether the companies are known or not."""
    text = (
        "Three battery plants to watch\n\n- Norlith, Erfurt, Germany. It makes cells there since 2024.\n"
        "- Umicore, Nysa, Poland. Cathode plant, 20,000 tonnes a year.\n"
        "- Epsilox, Linz, Austria. 20 GWh a year from 2027.\n"
    )
    found = {next(iter(one["location_city"])): one["operator"] for one in plants(text)}
    assert found == {"Erfurt": {"Norlith"}, "Nysa": {"Umicore"}, "Linz": {"Epsilox"}}


@pytest.mark.parametrize("verb", ["came on stream in 2022", "ran from 2022 on", "opened in 2022"])
def test_the_second_of_two_is_a_plant(verb: str) -> None:
    """An ordinal alone stands for one of the plants before any verb of its state."""
    text = (
        "SK On has two battery plants in Komárom, Hungary. The first plant has been running since 2020 and can make "
        f"7.5 GWh a year. The second {verb}; its capacity is 10 GWh."
    )
    assert said(text, "capacity") == [{7.5}, {10}]


def test_cells_are_spoken_of_where_other_things_are_made() -> None:
    """What the one owner of a plant makes goes before the cells that are named around it."""
    text = (
        "The cathode maker Topsil is building a factory in Linz, Austria. Its powder goes into the cells of several "
        "battery makers. Cells need a lot of it."
    )
    assert said(text, "kind") == [{"materials"}]
