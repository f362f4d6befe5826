"""Where a plant stands, by the words, their tense, and what denies or undoes them."""

from __future__ import annotations

import pytest

import evbattery as ev
from tests.reading.facts import said

_PLANT = "Varnhem Batteries AB planned a battery plant in Linköping, Sweden. "


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The plant went into operation on Monday.", "operating"),
        ("The company opened the plant in May.", "operating"),
        ("The plant, which has been making cells since 2022, is growing.", "operating"),
        ("Series production has begun at the plant.", "operating"),
        ("It broke ground on the plant in March.", "under_construction"),
        ("The plant is being fitted out.", "under_construction"),
        ("The company is building the plant now.", "under_construction"),
        ("The plant is to open in 2029.", "planned"),
        ("The plant should come on stream in 2029.", "planned"),
        ("Work on the site has not started.", "planned"),
        ("The company has abandoned the plant.", "cancelled"),
        ("The company will not build the plant.", "cancelled"),
        ("The plant has been cancelled.", "cancelled"),
        ("It put the plant on ice.", "paused"),
        ("Construction of the plant was halted.", "paused"),
        ("The company halted work on the plant.", "paused"),
    ],
)
def test_words_for_each_status(sentence: str, status: str) -> None:
    """Verbs and their tense tell the status, and the firmest word shows."""
    assert said(_PLANT + sentence, "status") == [{status}]


@pytest.mark.parametrize(
    "sentence",
    [
        "The company did not say the plant had been cancelled.",
        "It rejected suggestions that the plant had been scrapped.",
        "If demand stays low, it will not build the plant.",
        "Could the plant be cancelled?",
        "Once it is running, the plant will employ 300 people.",
    ],
)
def test_what_leaves_a_plan_a_plan(sentence: str) -> None:
    """Denials, conditions and questions do not stop a plant, and what is to come does not start it."""
    assert said(_PLANT + sentence, "status") == [{"planned"}]


def test_something_under_discussion_is_considered() -> None:
    """A plant that a company only thinks about is considered."""
    text = "Varnhem Batteries AB is considering a battery plant in Linköping, Sweden."
    assert said(text, "status") == [{"considering"}]


def test_a_pause_that_is_over() -> None:
    """A pause after which work went on is kept as superseded, and the plant is under construction again."""
    text = (
        "Varnhem Batteries AB will build a battery plant in Linköping, Sweden. "
        "The company paused work on the plant in May. "
        "It resumed construction of the plant in August."
    )
    found = {
        c.value: dict(c.qualifiers) for c in ev.read(ev.Article(text)).claims if c.attribute.name == "status"
    }
    assert {
        getattr(value, "value", value): bool(more.get("superseded")) for value, more in found.items()
    } == {
        "under_construction": False,
        "paused": True,
    }
