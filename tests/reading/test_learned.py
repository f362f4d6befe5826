"""What the reader learned: weights, towns that are likely to have a plant, names that are likely batteries'."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading import likely_products, likely_towns
from evbattery.reading.learned import Learned, learned
from tests.reading.told import plant_in, told_of_products, towns_of_plants

MODELS = (likely_towns.MODEL, likely_products.MODEL)


@given(
    st.dictionaries(st.text(max_size=3), st.floats(-9, 9)),
    st.lists(st.text(max_size=3)),
    st.floats(-9, 9),
)
def test_a_probability_is_one_and_grows_with_what_speaks_for_it(
    weights: dict[str, float], seen: list[str], bias: float
) -> None:
    """A probability lies between 0 and 1, what was never seen changes nothing, and a weight above 0 raises it."""
    model = Learned(bias, {**weights, "for": 1.0})
    plain = model.probability(seen)
    assert 0 <= plain <= 1
    assert model.probability([*seen, "a feature that nothing has"]) == plain
    assert model.probability([*seen, "for"]) >= plain


@pytest.mark.parametrize("name", MODELS)
def test_no_weight_is_for_a_name(name: str) -> None:
    """Weights are for words of the language in masked text, in small letters: none knows a company or a town."""
    model = learned(name)
    assert len(model.weights) > 1000
    words = [
        feature.partition("=")[2] for feature in model.weights if feature[:2] in ("L=", "R=", "S=", "N=")
    ]
    assert words
    assert all(word == word.lower() for word in words)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "Oxbow Cells sells to carmakers. For the battery cells that Oxbow Cells is going to make for Harrow Motors "
            "in Smyrna, Tennessee, scrap will be collected by a partner.",
            "Smyrna",
        ),
        (
            "Oxbow Cells makes battery cells. The coating machines will be relocated to the base in Lund, Sweden, "
            "where the other lines are.",
            "Lund",
        ),
    ],
)
def test_the_words_around_a_town_show_its_plant(text: str, town: str) -> None:
    """Where no rule fits, a town is taken for that of a plant by the words around it, and for that of its maker."""
    assert "operator Oxbow Cells" in plant_in(text, town)


@pytest.mark.parametrize(
    "said",
    [
        "said on Tuesday at a battery fair in Leeds, England, that prices will fall.",
        "has its head office in Leeds, England.",
        "was founded by two chemists from Leeds, England.",
        "will move its headquarters to Leeds, England.",
        "has been sued over a patent in Leeds, England.",
        "has opened a sales office for its batteries in Leeds, England.",
        "signed a deal to supply battery cells to a bus maker in Leeds, England.",
        "tested its battery cells at a track in Leeds, England.",
        "presented its sodium-ion cell in Leeds, England, in May.",
        "sees its battery cells power buses in Leeds, England.",
    ],
)
def test_a_town_of_offices_fairs_and_courts_has_no_plant(said: str) -> None:
    """Battery companies have more to do in towns than to make batteries there."""
    assert not towns_of_plants(f"Oxbow Cells, a maker of battery cells, {said}")


def test_the_words_around_a_name_show_a_battery() -> None:
    """A name in quotes before what it is said to hold is a battery's, and its maker's."""
    text = 'Oxbow Cells launched three batteries. The third is the "Quoll" energy storage cell. It holds 1.88 kWh.'
    facts = told_of_products(text, datetime.date(2025, 9, 10))
    assert {("Quoll", "maker", "Oxbow Cells"), ("Quoll", "energy", "1.88")} <= facts
