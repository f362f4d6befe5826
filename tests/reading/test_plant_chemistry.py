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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Production starts with NMC; LFP will be added later.", ["NMC", "LFP"]),
        ("An LFP version is to follow.", ["LFP"]),
        ("Instead of NMC the plant will make LFP.", ["LFP"]),
        ("Initially, high-nickel NCM cells will be produced.", ["NMC"]),
        ("The cathode is out of nickel, cobalt and manganese.", []),
        ("The cells have a cathode out of nickel, cobalt and manganese.", ["NMC"]),
        ("The cells store power with sodium.", ["Na-ion"]),
        ("The company has a licence for LFP technology from CATL.", []),
    ],
)
def test_chemistries_in_other_words(sentence: str, expected: list[str]) -> None:
    """Versions, later additions and metals told one by one count; what is given up or only licensed does not."""
    assert chemistries(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The first products will be high-nickel NCA and NCM cathodes.", ["NCA", "NMC"]),
        ("Mid-nickel grades and LFP will be added later.", ["NMC", "LFP"]),
        ("The cathodes go into solid-state batteries of a customer.", []),
        ("LFP cells are gaining ground.", []),
    ],
)
def test_chemistries_of_works_for_materials(sentence: str, expected: list[str]) -> None:
    """Cathodes and grades are what they make; the batteries of others are not."""
    text = (
        "Battery materials producer Hanbit Materials is building a cathode materials plant in Győr, Hungary. "
    )
    assert [str(claim.to_record()["value"]) for claim in claims(text + sentence, "chemistry")] == expected
