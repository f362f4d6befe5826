"""Plants in round-ups, datelines, label lines and beside other plants."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants, said
from tests.reading.plant_facts import PLANT, claims, values

ROUND_UP = """Battery plants this week

GYŐR 🇭🇺 Voltera Energy: on course
Voltera Energy's cell plant in Győr, Hungary, should deliver its first packs in 2027. It costs €1.1bn.

TERMOLI 🇮🇹 Verkor: the wait goes on
The plan on paper: 40 GWh a year, €2.3bn, 1,700 jobs.
"""


def test_a_heading_with_words_opens_a_section() -> None:
    """Figures under "TOWN Company: words" belong to that company's plant in that town, not to the one before."""
    by_town = {str(*facts["location_city"]): facts for facts in plants(ROUND_UP)}
    assert set(by_town) == {"Győr", "Termoli"}
    first, second = by_town["Győr"], by_town["Termoli"]
    assert "jobs" not in first
    assert "jobs" in second
    assert second["operator"] == {"Verkor"}
    assert second["location_country"] == {"IT"}


def test_a_section_about_an_unknown_company_elsewhere_gives_the_plant_above_nothing() -> None:
    """A flag and a town open a section of their own, even where the company is not recognised."""
    text = ROUND_UP.replace("TERMOLI 🇮🇹 Verkor", "Sines 🇵🇹 lumavolt")
    assert all("jobs" not in facts for facts in plants(text))


@pytest.mark.parametrize(
    "heading",
    ["MOST CLICKED LAST WEEK", "Most read this month", "Last week's top clicks", "What you read most"],
)
def test_teasers_give_no_plants(heading: str) -> None:
    """A list of what readers clicked on is no part of the article."""
    text = f"Battery news\n\n{PLANT}\n\n{heading}\n1. Panasonic's Kansas plant reaches 30 GWh\n2. All about salt\n"
    assert said(text, "location_city") == [{"Győr"}]


def test_a_dateline_tells_where_here_is() -> None:
    """A plant "here" stands in the town of the dateline, and the town is never its operator."""
    text = (
        "Battery plant is off\n\nMARLOW SPRINGS, Ohio - Voltera Energy Inc. told the council it would not build "
        "the $500-million battery plant here.\n\nThe Marlow Springs battery plant was to employ 400 people."
    )
    (facts,) = plants(text)
    assert facts["operator"] == {"Voltera Energy"}
    assert facts["location_city"] == {"Marlow Springs"}


def test_label_lines_tell_of_the_plant() -> None:
    """Lines of a label and a value tell place, cost and start of the plant that the text is about."""
    text = (
        "Voltera Energy to build cell factory\n\nVoltera Energy will build a cell factory.\n\nKey facts\n"
        "- Location: Győr, Hungary\n- Stage 1 nameplate: 3 GWh per annum\n- Stage 1 capital cost: €210 million\n"
        "- First saleable cells: H2 2027\n"
    )
    (facts,) = plants(text)
    assert facts["location_city"] == {"Győr"}
    assert facts["production_start"] == {"2027-H2"}
    assert {"capacity", "investment"} <= set(facts)


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("It will make its first cells in the first quarter of 2027.", "2027-Q1"),
        ("Series production at the plant got under way in March 2025.", "2025-03"),
        ("The plant should deliver its first batch in 2027.", "2027"),
        ("It will hand over its first packs in May 2026.", "2026-05"),
        ("The line was built with the first ones rolling out in 2028.", "2028"),
    ],
)
def test_production_starts_by_many_verbs(sentence: str, start: str) -> None:
    """What leaves a plant for the first time starts its production."""
    assert values(PLANT + sentence, "production_start") == [start]


@pytest.mark.parametrize(
    "sentence",
    [
        "A study promised 1,900 spin-off jobs.",
        "The project would sustain a further 2,000 jobs in the supply chain.",
        "The company has let go 120 workers.",
        "The mayor wants to see an ammonia terminal. It would bring 90 jobs.",
    ],
)
def test_jobs_of_others_are_none_of_the_plant(sentence: str) -> None:
    """Jobs at suppliers, jobs that were lost and those at other works are no jobs at the plant."""
    assert claims(PLANT + sentence, "jobs") == []


def test_a_plant_next_door_is_another_one_in_the_same_town() -> None:
    """What stands "next door" and what is "a sister plant" is a second plant that shares the town of the first."""
    text = PLANT + "A sister plant beside it will open in 2029."
    first, second = plants(text)
    assert first["location_city"] == second["location_city"] == {"Győr"}
    assert "production_start" not in first


MAP = """Cell plants on our map

Győr (Hungary)
The furthest along is Voltera Energy, a cell maker. Its factory has been making 4 GWh a year since May 2024.

Sagunto, Spain
The cell maker Ostrel drives piles here. Its factory is to reach 40 GWh a year.
"""


def test_a_heading_that_is_a_town_places_what_stands_below_it() -> None:
    """A line with a town and its country or region heads the paragraphs up to the next such line."""
    by_town = {str(*facts["location_city"]): facts for facts in plants(MAP)}
    assert by_town["Győr"]["operator"] == {"Voltera Energy"}
    assert by_town["Győr"]["capacity"] == {4}
    assert by_town["Sagunto"]["operator"] == {"Ostrel"}
    assert by_town["Sagunto"]["capacity"] == {40}


BOARD = """Status board: Finland's battery materials

Where things stand, town by town.

KOKKOLA
Who: BASF, Germany
What: lithium hydroxide refinery, 15,000 t/yr
When: under construction since March 2023; start-up in 2026
Cost: €783m

KOTKA
Who: Umicore, Belgium
What: cathode factory, 60,000 t/yr
Cost: €774m. Jobs: 270
"""


def test_towns_in_capitals_above_labels_are_plants() -> None:
    """A line that is a town and nothing else opens what is listed below it, label by label."""
    by_town = {str(*facts["location_city"]): facts for facts in plants(BOARD)}
    assert set(by_town) == {"Kokkola", "Kotka"}
    assert by_town["Kokkola"]["operator"] == {"BASF"}
    assert by_town["Kokkola"]["capacity"] == {15_000}
    assert by_town["Kotka"]["operator"] == {"Umicore"}
    assert by_town["Kotka"]["jobs"] == {270}


def test_lines_that_are_no_towns_open_nothing() -> None:
    """Headings of a page stay headings."""
    text = BOARD.replace("KOKKOLA", "OVERVIEW").replace("KOTKA", "CONTACT")
    assert not any("location_city" in facts for facts in plants(text))
