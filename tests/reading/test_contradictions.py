"""Figures that contradict each other, and figures that belong to something else."""

from __future__ import annotations

from evbattery.claims import Article, RefusalReason
from evbattery.reading import read

PLANT = "Volta Cells is building a battery plant in Linz, Austria. "


def _values(text: str, attribute: str) -> list[str]:
    return [str(claim.value) for claim in read(Article(text)).claims if claim.attribute.name == attribute]


def test_a_plant_does_not_cost_three_sums() -> None:
    """Where a text ties three sums to one plant none of them is asserted, and each is refused."""
    text = PLANT + (
        "The plant will cost EUR 1.2 billion. The investment in the plant is EUR 2.5 billion. "
        "The company invested EUR 400 million in the plant."
    )
    assert _values(text, "investment") == []
    reasons = [refusal.reason for refusal in read(Article(text)).refusals]
    assert reasons.count(RefusalReason.CONTRADICTING_FIGURES) == 3


def test_two_sums_are_kept() -> None:
    """A first sum and what was spent so far may both be told."""
    text = (
        PLANT
        + "The plant will cost EUR 1.2 billion. The company has invested EUR 400 million in the plant so far."
    )
    assert len(_values(text, "investment")) == 2


def test_engines_are_no_batteries() -> None:
    """The start of other goods is no start of the battery plant."""
    text = PLANT + "The company began production of motorcycle engines in 1985."
    assert _values(text, "production_start") == []


def test_earnings_are_no_market() -> None:
    """What a company earned in a market is not the size of the market."""
    text = (
        "Battery maker Volta Cells makes LFP cells in Linz, Austria, and saw a rise in market demand for batteries. "
        "Driven by sales growth, EBITDA for 2025 amounted to EUR 1.2 million."
    )
    assert _values(text, "size") == []
