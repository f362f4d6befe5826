"""What a plant makes its cells of: told of the plant, or of goods and lines after it was spoken of."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, claims


def chemistries(sentence: str) -> list[str]:
    """The chemistries that the plant has after a sentence."""
    return [str(claim.to_record()["value"]) for claim in claims(PLANT + sentence, "chemistry")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The factory will switch to LFP.",
        "The plant uses LFP chemistry.",
        "All cells will be LFP.",
        "The chemistry is lithium iron phosphate, which is heavier than what most cars have.",
    ],
)
def test_chemistries_of_goods_and_lines(sentence: str) -> None:
    """Goods, lines and technology in a sentence that speaks of nobody else are those of the plant in mind."""
    assert chemistries(sentence) == ["LFP"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Unlike LFP cells, they contain nickel.",
        "LFP cells have a market share of 40 per cent.",
        "Rivals make LFP cells.",
        "Nordbil unveiled a pack with LFP cells.",
        "Scrap of LFP cells is cheap.",
    ],
)
def test_chemistries_of_others(sentence: str) -> None:
    """Comparisons, markets, rivals, new products and scrap say nothing of what the plant makes."""
    assert chemistries(sentence) == []
