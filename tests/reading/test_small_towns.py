"""Towns that no table holds, told by what stands beside their names."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.mentions import PlaceMention
from tests.reading.facts import plant, plants


def towns(text: str) -> list[str]:
    """The names of the places of a text that no table holds."""
    return [
        m.name
        for sentence in annotate(Article(text=text)).sentences
        for m in sentence.mentions()
        if isinstance(m, PlaceMention) and not m.readings
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The diggers came to a field in Quorndale on Monday.",
        "People outside Quorndale heard of it too.",
        "The works will stand in neighbouring Quorndale.",
        "It was built behind the potash works at Quorndale, which closed in 1994.",
        "The cells roll out of Quorndale by the million.",
        "The first stone was laid in the harbour of Quorndale.",
        "The district council of Quorndale voted against it.",
        "They chose Quorndale, a canal town in the north, over two rivals.",
        "Quorndale's mayor was the first to know.",
        "Quorndale is not the first village to be told so.",
        "The lorries meet at Quorndale, not far from Leipzig.",
        "It has two factories at Quorndale.",
        "It is still turning out truck batteries at Quorndale.",
        "Packs get screwed together at Quorndale.",
    ],
)
def test_words_that_tie_towns(text: str) -> None:
    """Prepositions of place, councils, mayors, harbours and appositions tell a town."""
    assert towns(text) == ["Quorndale"]


@pytest.mark.parametrize(
    "text",
    [
        "She holds shares in Quorndale and in nothing else.",
        "He invested 20 million euros in Quorndale last year.",
        "Half of the money went to a stake in Quorndale.",
        "Engineers at Quorndale found the fault.",
        "The plan was drawn up in Quorndale's name.",
        "The two agreed in Principle on Monday.",
        "It speaks in English to everybody.",
        "They believe in Christmas again.",
        "It was a vote of confidence in European supply.",
        "The gates of Coldwater Industrial Park stood open.",
        "Quorndale Bus, a maker of city buses, joined in.",
        "The law was passed in Parliament.",
    ],
)
def test_names_that_are_no_towns(text: str) -> None:
    """Shares, languages, feasts, peoples, parks and companies are no towns."""
    assert towns(text) == []


def test_a_word_of_everyday_speech_is_a_town_where_a_plant_stands() -> None:
    """Sparks is a town behind "plant in", and sparks elsewhere."""
    text = "Varnhem Batteries AB is expanding its cell plant in Sparks. Sparks flew in Sparks."
    assert plant(text)["location_city"] == {"Sparks"}


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB is building a battery plant in Quorndale, a town of 19,000 in Saxony.",
        "Varnhem Batteries AB is building a battery plant at Quorndale, near Leipzig in Saxony.",
        "In Saxony, the mayor of Quorndale is pleased. Varnhem Batteries AB is building a battery plant in Quorndale.",
    ],
)
def test_what_lies_around_a_small_town(text: str) -> None:
    """An apposition, a neighbour and the one state of the paragraph tell where a small town lies."""
    facts = plant(text)
    assert facts["location_city"] == {"Quorndale"}
    assert facts["location_admin"] == {"Saxony"}
    assert facts["location_country"] == {"DE"}


def test_of_several_states_none_is_around_a_small_town() -> None:
    """Where a text names several states, a town that no table holds may lie in any of them."""
    text = (
        "Bavaria and Saxony both wanted it. Varnhem Batteries AB is building a battery plant in Quorndale. "
        "Quorndale won."
    )
    assert "location_admin" not in plant(text)


def test_a_plant_in_the_town_of_a_province() -> None:
    """The Quebec town is the town that was named before."""
    text = (
        "The question is asked often in Bécancour. Varnhem Batteries AB needs 300 hands for its cathode plant in the "
        "Quebec town."
    )
    facts = plant(text)
    assert facts["location_city"] == {"Bécancour"}
    assert facts["location_admin"] == {"Quebec"}


def test_a_paragraph_that_opens_with_a_town_is_about_the_plant_there() -> None:
    """Another plant than the one of the paragraph before, wherever else the sentence points."""
    text = (
        "Varnhem Batteries AB runs its battery plant in Linköping flat out.\n\nA question about Clarksville, "
        "Tennessee, "
        "got a shorter answer. Construction of the cell plant was halted over ties to China."
    )
    paused = [facts for facts in plants(text) if facts.get("status") == {"paused"}]
    assert [facts["location_city"] for facts in paused] == [{"Clarksville"}]
