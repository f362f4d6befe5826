"""The state of a plant by the class of verbs, their voice and tense, wherever the plant stands."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import claims

_TOWN = "battery maker Voltera Energy's cell plant in Győr, Hungary"
_NEW = "Voltera Energy, a battery maker, unveiled a cell plant in Győr, Hungary. "


def states(text: str) -> list[str]:
    """The states that a text gives its plants."""
    return [getattr(claim.value, "value", "") for claim in claims(text, "status")]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("has pulled the plug on {}", "cancelled"),
        ("has shuttered {}", "closed"),
        ("has put {} on hold", "paused"),
        ("is putting the finishing touches to {}", "under_construction"),
        ("cut the ribbon on {}", "operating"),
        ("received the green light for {}", "planned"),
        ("is mulling {}", "considering"),
    ],
)
def test_what_is_done_to_a_plant(sentence: str, status: str) -> None:
    """The class of the verb tells the status of the plant that it acts on, with a preposition or without."""
    text = f"Battery maker Voltera Energy {sentence.format('its cell plant in Győr, Hungary')}."
    assert states(text) == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("{} has stalled", "paused"),
        ("{} is nearing completion", "under_construction"),
        ("{} has been turning lithium into cells since 2021", "operating"),
        ("{}, half-finished, is for sale", "under_construction"),
        ("{} is dead", "cancelled"),
        ("Construction at {} is progressing", "under_construction"),
    ],
)
def test_what_a_plant_is_and_does(sentence: str, status: str) -> None:
    """What is said of the plant itself, by verbs and adjectives, tells its status."""
    assert states(f"{sentence.format(_TOWN.replace('battery', 'Battery', 1))}.") == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Cranes already tower over the site.", "under_construction"),
        ("Commissioning has begun.", "under_construction"),
        ("It now makes 4 GWh of cells a year.", "operating"),
        ("The scheme was abandoned.", "cancelled"),
    ],
)
def test_what_stands_for_the_plant_told_before(sentence: str, status: str) -> None:
    """A pronoun, a building site or "the scheme" speaks of the plant that the sentence before told of."""
    assert states(_NEW + sentence) == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "The company did not say that the plant had been shuttered.",
        "If prices fall, the company will not go ahead with the plant.",
        "Workers at the plant would be hired once it is up and running.",
        "The owner of the plant has closed a funding round.",
        "Several announced plants have been shelved in Europe.",
        "Bo Ek, who runs the project, lives in Győr.",
    ],
)
def test_what_says_nothing_of_its_state(sentence: str) -> None:
    """Denials, conditions, other objects, plants at large and people leave the plan a plan."""
    assert states(_NEW + sentence) == ["planned"]


def test_a_pause_before_production_is_over() -> None:
    """A standstill that the text tells before it tells of what goes on now does not show."""
    text = f"Work on {_TOWN} came to a standstill in 2023. The plant has been shipping cells since 2024."
    assert states(text) == ["operating"]


def test_dates_imply_a_state() -> None:
    """A plant of which only the future start is told is planned."""
    text = "The start-up of battery maker Voltera Energy's cell plant in Győr, Hungary: 2031."
    assert states(text) in (["planned"], [])
