"""Facts about plants that are not scored."""

from __future__ import annotations

import pytest

from evbattery.values.vocabulary import Modality
from tests.reading.plant_facts import PLANT, claims, values


@pytest.mark.parametrize(
    ("sentence", "attribute", "expected"),
    [
        ("It runs with an automation rate of roughly 70%.", "automation_rate", "about 70%"),
        ("The line has a 92% yield rate.", "yield_rate", "92%"),
        ("The line boasts 95% localization of equipment.", "localisation_rate", "95%"),
        ("The plant is targeting the European energy storage market.", "market", "ESS"),
        ("Local opposition from farmers has been loud.", "opposition", "farmers"),
    ],
)
def test_extras_are_read(sentence: str, attribute: str, expected: str) -> None:
    """Rates, markets and opposition are claims of their own."""
    assert values(PLANT + sentence, attribute) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Automation rose by 20%.",
        "The new cells are 40% more potent.",
        "Conductivity improved by 60% and pressure fell by 90%.",
        "Prototypes showed a 150% increase in cell capacity.",
    ],
)
def test_improvements_are_no_rates(sentence: str) -> None:
    """A gain in percent is no rate of a plant."""
    text = PLANT + sentence
    rates = [values(text, name) for name in ("automation_rate", "yield_rate", "localisation_rate")]
    assert rates == [[], [], []]


def test_what_a_gwh_costs_is_possible() -> None:
    """A cost per GWh is an estimate; its conversion is the same claim."""
    text = PLANT + "Insiders speak of costs of 1.2-1.8 billion yuan (160-250 million USD) per GWh."
    (claim,) = claims(text, "unit_cost")
    assert (str(claim.value), claim.modality) == ("CNY 1.2–1.8 billion", Modality.POSSIBLE)
    assert values(text, "investment") == []


def test_a_continent_is_a_region() -> None:
    """A part of the world wider than a country is the region of a plant."""
    assert values("Voltera Energy is considering a second battery plant in Europe.", "region") == ["Europe"]


def test_rough_times_stay_in_their_words() -> None:
    """A time without a date is kept as the text gives it."""
    assert values(PLANT + "The plant is planned for near-term development.", "schedule") == ["near-term"]
