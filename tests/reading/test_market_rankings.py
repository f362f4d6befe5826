"""Shares of a market in rankings of bare figures, and what only looks like a share."""

from __future__ import annotations

import datetime

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


def test_a_ranking_with_dots_gives_shares() -> None:
    """Dots may lead from a company to its share, under a line that names the source of the figures."""
    text = (
        "H1 2025, global, cells for storage (source: Formosa Monitor)\n\n"
        "1. CATL ............. 28.6%\n2. EVE Energy ....... 14.1%\n3. BYD .............. 11.8%\n"
    )
    assert shares(text) == [("CATL", "0.286"), ("EVE Energy", "0.141"), ("BYD", "0.118")]


def sizes(text: str) -> list[tuple[str, str]]:
    """Name and size of each market."""
    article = Article(text=text, published=datetime.date(2025, 9, 10))
    records = [claim.to_record() for claim in conclude(annotate(article)).claims]
    return [(str(r["subject"]), str(r["value"])) for r in records if r["attribute"] == "size"]


def test_what_all_makers_ship_is_a_market() -> None:
    """What makers ship around the world is a market; what two of them ship, or one, is none."""
    text = "{who} shipped 240 GWh of storage cells around the world between January and June."
    assert sizes(text.format(who="Makers of storage cells")) == [("Global energy storage 2025-H1", "240")]
    assert sizes(text.format(who="The two makers")) == []
    assert sizes(text.format(who="CATL")) == []


YEARS = """Home batteries in Europe

Share of European home storage

                      {head}
Huawei                 17%      15%
BYD                    16%      21%
"""


def test_columns_headed_by_years_give_a_share_for_each() -> None:
    """Two years above two percentages."""
    assert shares(YEARS.format(head="2024     2023")) == [
        ("Huawei", "0.17"),
        ("Huawei", "0.15"),
        ("BYD", "0.16"),
        ("BYD", "0.21"),
    ]


@pytest.mark.parametrize(
    ("words", "market"),
    [
        ("In Germany, Tindra is ahead with 16%, followed by BYD with 14%.", "Germany"),
        (
            "In Germany the order is different: there Tindra is ahead with 16%, followed by BYD with 14%.",
            "Germany",
        ),
        ("In Europe, Tindra is ahead with 16%, followed by BYD with 14%.", "Europe"),
    ],
)
def test_shares_are_of_the_place_at_the_front_of_their_sentence(words: str, market: str) -> None:
    """What is told of one country is not told of the continent."""
    text = f"BYD has a share of 15% of the European market for home batteries. {words}"
    claims = conclude(annotate(Article(text=text))).claims
    named = {str(claim.value): claim.subject.name for claim in claims if claim.attribute.name == "share"}
    assert named["14%"].startswith(market)
    assert named["15%"].startswith("Europe")
