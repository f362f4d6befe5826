"""What is read of markets: sizes and shares."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def told(text: str) -> list[tuple[str, str, str, str]]:
    """Attribute, value, year and subject of each claim about a market."""
    records = [
        claim.to_record()
        for claim in conclude(annotate(Article(text=text, published=datetime.date(2025, 8, 1)))).claims
    ]
    return [
        (str(r["attribute"]), str(r["value"]), str(r["when"] or ""), str(r["subject"]))
        for r in records
        if r["subject_kind"] == "market"
    ]


def sizes(text: str) -> list[tuple[str, str]]:
    """Value and year of each size."""
    return [(value, when) for attribute, value, when, _ in told(text) if attribute == "size"]


@pytest.mark.parametrize(
    "words",
    [
        "The global lithium-ion battery market was valued at $54 billion in 2023.",
        "In 2023 the global market for lithium-ion batteries was worth $54 billion.",
        "Globally, the lithium-ion battery market stood at $54 billion in 2023.",
        "Analysts put the global lithium-ion battery market at $54 billion in 2023.",
        "The global business in lithium-ion batteries was worth $54 billion in 2023, a study says.",
    ],
)
def test_a_size_has_its_year(words: str) -> None:
    """Region and segment may stand before or behind the noun, the year too."""
    assert sizes(words) == [("54000000000", "2023")]


def test_figures_of_one_source_are_one_market() -> None:
    """A study's figures for two years are a series of one market."""
    found = told(
        "A study by Ardent Research sees the European battery recycling market growing from 2 billion euros in "
        "2024 to 9 billion euros by 2032."
    )
    assert [(value, when) for _, value, when, _ in found] == [("2000000000", "2024"), ("9000000000", "2032")]
    assert len({subject for *_, subject in found}) == 1


def test_figures_without_a_source_stand_for_themselves() -> None:
    """Where nobody is named who counted, two years need not be of one measure."""
    found = told(
        "The European market for electric boats was valued at 2 billion euros in 2024 and is projected to reach "
        "9 billion euros by 2032."
    )
    assert len({subject for *_, subject in found}) == 2


def test_demand_is_counted_in_energy() -> None:
    """A market of batteries is measured in gigawatt-hours, too."""
    assert sizes("Battery demand in India is forecast to grow from 20 GWh in 2023 to 160 GWh by 2030.") == [
        ("20", "2023"),
        ("160", "2030"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Norvik Energy will invest $2 billion in the European battery market.",
        "The European battery industry received 3 billion euros in subsidies.",
        "The company expects sales of $5 billion in the storage market.",
        "The storage market grew by 20% in 2024, and prices fell to $115 per kWh.",
        "Norvik Energy's battery business was valued at $3 billion in 2024.",
        "The joint venture, in which Norvik holds a 51% share, will supply the European battery market.",
    ],
)
def test_what_one_company_spends_or_sells_is_no_market(words: str) -> None:
    """Investments, sales, subsidies, prices and stakes are neither size nor share."""
    assert told(words) == []


def test_shares_have_their_holders() -> None:
    """A share names its holder, and a sentence that has one goes on with those of others."""
    text = (
        "Global EV battery installations reached 894.4 GWh in 2024, SNE Research said. CATL held a market share "
        "of 37.9%, followed by BYD with 17.2% "
        "and LG Energy Solution with 10.8%, up 4% from a year before."
    )
    claims = [c.to_record() for c in conclude(annotate(Article(text=text))).claims]
    assert [(r["value"], r["party"]) for r in claims if r["attribute"] == "share"] == [
        (0.379, "CATL"),
        (0.172, "BYD"),
        (0.108, "LG Energy Solution"),
    ]


def test_a_table_with_a_column_of_shares_is_read() -> None:
    """The column whose title is "Share" has each row's share; growth in another column is none."""
    text = (
        "EV battery use in 2024\n\nGlobal EV battery usage came to 800 GWh in 2024, a tracker said.\n\n| Rank | "
        "Maker | GWh | y/y | Share |\n"
        "| 1 | CATL | 300.0 | +31.0% | 37.5% |\n| 2 | BYD | 140.0 | +38.0% | 17.5% |\n"
    )
    assert [value for attribute, value, *_ in told(text) if attribute == "share"] == ["0.375", "0.175"]
