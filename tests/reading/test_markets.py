"""What is read of markets: sizes and shares."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude
from tests.reading import told as of_kind


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


def shares(text: str) -> list[tuple[str, str]]:
    """Value and party of each share."""
    records = [
        claim.to_record()
        for claim in conclude(annotate(Article(text=text, published=datetime.date(2025, 8, 1)))).claims
    ]
    return [(str(r["value"]), str(r["party"])) for r in records if r["attribute"] == "share"]


def test_a_ranking_gives_a_share_in_each_line() -> None:
    """The last percentage without a sign is the share; those with one are growth."""
    assert shares(
        "The global market for electric-car batteries grew. The table (usage; growth; share):\n\n"
        "1. CATL: 200.5 GWh; +30.1%; 36.5%\n2. Samsung SDI: 15.0 GWh; -9.5%; 2.7%\n"
    ) == [("0.365", "CATL"), ("0.027", "Samsung SDI")]


def test_a_list_of_growth_rates_is_no_ranking_by_share() -> None:
    """Lines under words that speak of no share give none."""
    assert (
        shares("The global EV battery market grew.\n\nYields in the plants:\n\n- CATL: 95%\n- BYD: 93%\n")
        == []
    )


@pytest.mark.parametrize(
    "words",
    [
        "CATL's slice of the world market for electric-car batteries shrank to 36 percent.",
        "CATL was first in the world battery market with 36 percent of global revenue.",
        "China installed 70 GWh of power batteries in May. CATL accounted for 36 percent of installations.",
        "The battery market is small. CATL's 36 percent is second to none, of a market that grew to 50 GWh.",
    ],
)
def test_a_share_has_many_names(words: str) -> None:
    """Slices, revenue of the whole world and installations are shares of a market."""
    assert shares(words) == [("0.36", "CATL")]


@pytest.mark.parametrize(
    "words",
    [
        "CATL's slice of the cake was 36 percent larger in the battery market.",
        "In the battery market CATL made 36 percent of its revenue abroad.",
        "CATL holds 36 percent of the joint venture for the battery market.",
    ],
)
def test_growth_revenue_and_stakes_are_no_shares(words: str) -> None:
    """What is no part of a market is no share of one."""
    assert shares(words) == []


def test_what_a_country_installed_is_its_market() -> None:
    """So much of batteries installed, whoever made them, is the size; a company's own volume is none."""
    assert sizes("Last month China installed 70 GWh of power batteries.") != []
    assert sizes("Last month CATL installed 70 GWh of power batteries.") == []


def test_batteries_that_went_into_cars_of_the_world_are_its_market() -> None:
    """The amount may stand before the goods."""
    assert [
        value
        for value, _ in sizes(
            "Between "
            "January and July, 590 gigawatt-hours' worth of batteries went into electric cars registered around "
            "the globe."
        )
    ] == ["590"]


def test_the_title_of_another_report_gives_no_size() -> None:
    """A heading may be an advertisement."""
    assert sizes(
        "The global battery recycling market was valued at $8 billion in 2024, a study says.\n\nRelated Reports\n\n"
        "Lead Acid Battery Market Worth $58 Billion by 2030\n\nThe analysts are on call."
    ) == [("8000000000", "2024")]


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("Registered electric cars carried 600 GWh of batteries in 2024.", ("600", "2024")),
        ("Europe's drivers needed 190 GWh of batteries in 2024.", ("190", "2024")),
        (
            "A study puts the global market for battery swapping at $2 billion in 2024.",
            ("2000000000", "2024"),
        ),
        ("A study sees sodium-ion at more than $3 billion in 2030.", ("3000000000", "2030")),
        ("The installed battery capacity of China came to 548 GWh in 2024.", ("548", "2024")),
        (
            "The market for second-life batteries, worth 400 million euros in 2024, is young.",
            ("400000000", "2024"),
        ),
    ],
)
def test_a_market_is_what_its_users_took(words: str, size: tuple[str, str]) -> None:
    """Verbs of use and of valuing give sizes without the noun right before the figure."""
    assert sizes(words) == [size]


@pytest.mark.parametrize(
    "words",
    [
        "CATL's cars carried 600 GWh of batteries in 2024.",
        "A study values Northvolt at $12 billion.",
        "The plant needed 60 GWh of cells in 2024.",
    ],
)
def test_one_company_s_use_is_no_market(words: str) -> None:
    """What one company or plant took, or is worth, is no size of a market."""
    assert sizes(words) == []


def test_parts_of_the_world_in_a_study_are_series() -> None:
    """The part that leads has a size, and two years of another part are one market."""
    found = told(
        "A study says the global battery recycling market was worth $9 billion in 2024. Asia Pacific led with revenue "
        "of $5 billion; the European market stood at $1 billion in 2024 and is set to climb to $4 billion by 2033."
    )
    assert ("size", "5000000000", "", "Asia-Pacific battery recycling") in found
    assert len({subject for _, value, _, subject in found if value in ("1000000000", "4000000000")}) == 1


@pytest.mark.parametrize(
    "who", ["South Korean market researcher", "Japanese consultancy", "US research firm"]
)
def test_where_a_source_is_from_is_no_market(who: str) -> None:
    """A market is named by its region, not by that of whoever has counted it."""
    text = f"According to data by {who} Kanto Insights, global installations of EV batteries rose by 23% to 285.4 GWh."
    assert all("Global" in name for name in of_kind.told("market", text, "2024-07-03"))


@pytest.mark.parametrize(
    "words",
    [
        "CATL is the only company with an installed capacity exceeding 100 GWh.",
        "The others on the list are CALB and EVE Energy, with installed capacity of 13 GWh and 7 GWh.",
    ],
)
def test_what_makers_have_installed_is_no_market(words: str) -> None:
    """The volume of one maker is not how large the market is."""
    text = f"Global installations of EV batteries rose to 285 GWh in 2024. {words}"
    sizes = {
        fact
        for facts in of_kind.told("market", text, "2025-03-01").values()
        for fact in facts
        if "size" in fact
    }
    assert len(sizes) == 1
