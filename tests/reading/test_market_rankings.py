"""Shares of a market in rankings of bare figures, and what only looks like a share."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def shares(text: str) -> list[tuple[str, str]]:
    """Holder and value of each share of a market."""
    records = [claim.to_record() for claim in conclude(annotate(Article(text=text))).claims]
    return [(str(r["party"]), str(r["value"])) for r in records if r["attribute"] == "share"]


RANKING = """Electric cars carried 900 GWh of batteries in 2024. The top three, {head}:

- CATL ........ 38.0 (2023: 36.0)
- BYD ......... 17.2 (15.9)
- Panasonic ... 3.9

{tail}
"""


@pytest.mark.parametrize(
    ("head", "tail"), [("by share", "That is all."), ("for what it is worth", "All in per cent.")]
)
def test_a_ranking_in_bare_figures_gives_shares(head: str, tail: str) -> None:
    """The words before or behind the lines say that the figures are per cent."""
    assert shares(RANKING.format(head=head, tail=tail)) == [
        ("CATL", "0.38"),
        ("BYD", "0.172"),
        ("Panasonic", "0.039"),
    ]


def test_a_ranking_in_other_figures_gives_none() -> None:
    """Bare figures of which nobody says that they are per cent are no shares."""
    assert shares(RANKING.format(head="in gigawatt-hours", tail="That is all.")) == []


def test_a_part_of_a_company_is_no_share() -> None:
    """A stake beside a share of a market stays out."""
    text = "CATL holds 51% of the venture and 20% of the global market for bus batteries."
    assert shares(text) == [("CATL", "0.2")]
