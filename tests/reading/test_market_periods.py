"""Markets by region, segment and part of a year: which figure is the size of which, and whose shares are of it."""

from __future__ import annotations

import pytest

from tests.reading.told import told


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "China's January power battery installations rose 86.9 percent year-on-year to 16.2 GWh, "
            "the alliance CABIA said on Thursday. Ternary batteries installed in January were 7.3 "
            "GWh, up 35.2 percent. LFP battery installations were 8.9 GWh, accounting for 54.9 "
            "percent of the total.",
            "2024-02-08",
            {
                "China EV battery 2024-01": {"size 16.2"},
                "China NMC battery 2024-01": {"size 7.3"},
                "China LFP battery 2024-01": {"size 8.9"},
            },
        ),
        (
            "Global battery usage for electric vehicles reached 133.0 GWh in the first quarter of "
            "2023, up 38.6%, according to SNE Research. CATL recorded usage of 46.6 GWh during the "
            "period, securing a global market share of 35.0%. BYD accounted for 16.2% of the global "
            "market, and LG Energy Solution followed at 14.5%.",
            "2023-05-04",
            {
                "Global EV 2023-Q1": {
                    "share 0.145 LG Energy Solution",
                    "share 0.162 BYD",
                    "share 0.35 CATL",
                    "size 133",
                },
            },
        ),
        (
            "From January to November, cumulative EV battery installations worldwide came to 785.6 "
            "GWh, a gain of 26.4 percent. CATL's share was 36.8 percent in the eleven months, BYD's "
            "17.1 percent. Korean makers had a combined 19.8 percent.",
            "2025-01-10",
            {
                "Global EV battery January-November": {
                    "share 0.171 BYD",
                    "share 0.198 Korean makers",
                    "share 0.368 CATL",
                    "size 785.6",
                },
            },
        ),
        (
            "In June, 58.2 GWh of power batteries were installed in cars in China, 35.9% more than a "
            "year before. In the ternary segment, CATL led with 71.2%, ahead of CALB (7.4%). In the "
            "LFP segment it held 37 percent and BYD 25.5 percent.",
            "2025-07-11",
            {
                "China EV battery 2025-06": {"size 58.2"},
                "China NMC battery 2025-06": {"share 0.074 CALB", "share 0.712 CATL"},
                "China LFP battery 2025-06": {"share 0.255 BYD", "share 0.37 CATL"},
            },
        ),
        (
            "Batteries with a total of 237.6 GWh were installed in electric vehicles registered "
            "worldwide in the first five months of 2023, SNE Research said on Wednesday. CATL's share"
            " rose to 36.3% from 34.6% a year before, while the three Korean makers together fell to "
            "23.3%.",
            "2023-07-05",
            {
                "Global EV battery January-May": {
                    "share 0.233 Korean makers",
                    "share 0.346 CATL",
                    "share 0.363 CATL",
                    "size 237.6",
                },
            },
        ),
        (
            "In May, China's power battery installed base was 18.6 GWh, up 90.3 percent from a year "
            "ago. Among them, ternary batteries made up 8.3 GWh and LFP batteries 10.2 GWh. The top "
            "three makers supplied 78.6 percent of the total.",
            "2022-06-10",
            {
                "China EV battery 2022-05": {"share 0.786 top three makers", "size 18.6"},
                "China NMC battery 2022-05": {"size 8.3"},
                "China LFP battery 2022-05": {"size 10.2"},
            },
        ),
        (
            "CATL increased its share of China's EV battery market to 44.6 percent in February, from "
            "43.5 percent in January. BYD's slice shrank to 22.4 percent. Third was CALB with 5.7 "
            "percent.",
            "2025-03-11",
            {
                "China EV battery 2025-02": {
                    "share 0.057 CALB",
                    "share 0.224 BYD",
                    "share 0.435 CATL",
                    "share 0.446 CATL",
                },
            },
        ),
        (
            "In Europe, Korean manufacturers' market share fell to 37 percent in the first quarter, "
            "from 45 percent in the same quarter of 2024. Chinese rivals now command 57 percent.",
            "2025-05-20",
            {
                "Europe battery 2025-Q1": {
                    "share 0.37 Korean manufacturers",
                    "share 0.45 Korean manufacturers",
                    "share 0.57 Chinese rivals",
                },
            },
        ),
        (
            "In the first half, EV battery usage outside China climbed 23.8% to 209.2 GWh. LGES took "
            "21.0% of the market (down 4.1 points), while CATL's share rose to 29.2%. Panasonic's was"
            " 9.1%.",
            "2025-08-06",
            {
                "Outside China EV battery 2025-H1": {
                    "share 0.091 Panasonic",
                    "share 0.21 LGES",
                    "share 0.292 CATL",
                    "size 209.2",
                },
            },
        ),
        (
            "According to the alliance, 56.6 GWh of power batteries were loaded onto vehicles in "
            "March in China, a plus of 61.8 percent. CATL accounted for 44.3 percent of that, BYD for"
            " 22.8 percent.",
            "2025-04-10",
            {
                "China EV battery 2025-03": {"share 0.228 BYD", "share 0.443 CATL", "size 56.6"},
            },
        ),
        (
            "BYD's share of China's LFP battery market was 26.4 percent in 2024, second to CATL with "
            "37.4 percent. In ternary cells CATL dominates with 69 percent.",
            "2025-01-15",
            {
                "China LFP battery": {"share 0.264 BYD", "share 0.374 CATL"},
                "China NMC battery": {"share 0.69 CATL"},
            },
        ),
    ],
)
def test_a_part_of_a_year_and_a_segment_make_a_market(
    text: str, published: str, facts: dict[str, set[str]]
) -> None:
    """Months, cumulated months and chemistries are markets of their own, and what follows is of the one spoken of."""
    assert told("market", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Europe installed 17.2 GWh of battery storage in 2023, up from 8.8 GWh a year earlier, "
            "the association SolarPower Europe said. Germany alone added 5.9 GWh.",
            "2024-06-13",
            {
                "Europe battery": {"size 17.2"},
                "Germany battery": {"size 5.9"},
            },
        ),
        (
            "Global shipments of energy storage cells totalled 314.7 GWh in 2024, InfoLink reported, "
            "with the top five makers accounting for 73 percent. CATL shipped 110 GWh, or 35 percent "
            "of the total; EVE Energy was second with 16.2 percent.",
            "2025-01-21",
            {
                "Global battery": {"share 0.162 EVE Energy", "share 0.35 CATL", "size 314.7"},
            },
        ),
        (
            "Top battery suppliers by installations outside China, January to September:\n"
            "- LG Energy Solution 20.5%\n"
            "- CATL 29.3%\n"
            "- Panasonic 9.1%\n"
            "Total: 325.4 GWh",
            "2025-11-05",
            {
                "Outside China battery January-September": {
                    "share 0.091 Panasonic",
                    "share 0.205 LG Energy Solution",
                    "share 0.293 CATL",
                },
            },
        ),
        (
            "LFP batteries with 25.5 GWh made up 71.9 percent of all power battery installations in "
            "China in April. The total came to 35.4 GWh. CATL again ranked first at 43.48 percent, "
            "BYD second at 28.81 percent.",
            "2024-05-13",
            {
                "China LFP battery 2024-04": {"size 25.5"},
                "China EV battery 2024-04": {
                    "share 0.2881 BYD",
                    "share 0.4348 CATL",
                    "share 0.719",
                    "size 35.4",
                },
            },
        ),
        (
            "India's demand for lithium batteries is put at 29 GWh this year and could exceed 200 GWh"
            " in 2032.",
            "2025-12-09",
            {
                "India lithium battery": {"size 200", "size 29"},
            },
        ),
        (
            "Energy storage deployments in Australia hit 4.9 GWh in 2024 and are forecast to reach 8 "
            "GWh in 2025. Tesla supplied one third of it.",
            "",
            {
                "Australia energy storage": {"size 4.9", "size 8", "share 0.333333333333 Tesla"},
            },
        ),
    ],
)
def test_volumes_are_told_by_what_was_done_with_the_goods(
    text: str, published: str, facts: dict[str, set[str]]
) -> None:
    """Installed, added, shipped or used somewhere: the size of that market, whatever the order of the words."""
    assert told("market", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Ranking of power battery makers in China, January:\n"
            "1. CATL: 18.3 GWh, 47.1 percent\n"
            "2. BYD: 9.0 GWh, 23.3 percent\n"
            "3. CALB: 2.4 GWh, 6.2 percent",
            "2025-02-12",
            {
                "China battery 2025-01": {"share 0.062 CALB", "share 0.233 BYD", "share 0.471 CATL"},
            },
        ),
        (
            "CATL holds more than 40 per cent of the global market for energy storage batteries, its "
            "annual report says. EVE, REPT and Hithium had 11 per cent, 8 per cent and 7 per cent of "
            "the 185 GWh market, respectively.",
            "2024-07-08",
            {
                "Global energy storage battery": {
                    "share 0.07 Hithium",
                    "share 0.08 REPT",
                    "share 0.11 EVE",
                    "share 0.4 CATL",
                    "size 185",
                },
            },
        ),
        (
            "Among storage cell suppliers CATL was the largest with a 36.5 percent share of worldwide"
            " shipments last year, ahead of EVE Energy at 13.3 percent and Hithium at 11.1 percent, "
            "according to TrendForce.",
            "2025-02-20",
            {
                "Global battery": {"share 0.111 Hithium", "share 0.133 EVE Energy", "share 0.365 CATL"},
            },
        ),
        (
            "Sungrow was the biggest supplier of storage systems in Europe with 21 percent, followed "
            "by Tesla (18 percent), BYD (9 percent) and Huawei (8 percent).",
            "2025-12-03",
            {
                "Europe storage systems": {
                    "share 0.08 Huawei",
                    "share 0.09 BYD",
                    "share 0.18 Tesla",
                    "share 0.21 Sungrow",
                },
            },
        ),
    ],
)
def test_shares_are_of_those_beside_them(text: str, published: str, facts: dict[str, set[str]]) -> None:
    """In rankings, lists and sentences each share is of the company or the group of companies beside it."""
    assert told("market", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "The lithium-ion battery recycling market size was valued at $1.33 billion in 2020, and "
            "is projected to reach $38.21 billion by 2030, growing at a CAGR of 36.0% from 2021 to "
            "2030. Europe held more than 35.7% of the market.",
            "",
            {
                "li-ion battery recycling": {"size 1330000000", "size 38210000000"},
            },
        ),
        (
            "According to a new study, the global solid-state battery market is expected to grow from"
            " USD 0.98 billion in 2024 to USD 14.1 billion by 2032, a CAGR of 39.6%. North America "
            "accounted for USD 0.31 billion in 2024.",
            "",
            {
                "Global solid-state battery": {"size 14100000000", "size 980000000"},
                "North America solid-state battery": {"size 310000000"},
            },
        ),
        (
            "The European home battery market, worth EUR 4.2 billion in 2023, will more than double "
            "to EUR 9.1 billion by 2030, says the report.",
            "",
            {
                "Europe home battery": {"size 4200000000", "size 9100000000"},
            },
        ),
        (
            "The U.S. lithium-ion battery market was estimated at $17.2 billion in 2024 and is "
            "anticipated to expand at 15.3% a year to reach $62 billion by 2033. The automotive "
            "segment led with 45.1% of revenue.",
            "",
            {
                "US li-ion battery": {"size 17200000000", "size 62000000000"},
            },
        ),
    ],
)
def test_sizes_in_money_are_one_series(text: str, published: str, facts: dict[str, set[str]]) -> None:
    """A forecast is of the market whose size today is told; a part of the world has a market of its own."""
    assert told("market", text, published) == facts


@pytest.mark.parametrize(
    "text",
    [
        (
            "The company's share price rose 8 percent. It holds a 35 percent stake in the mine, and "
            "its revenue of $4.2 billion was 12 percent of the group's."
        ),
        (
            "Fluence's revenue grew 22 percent to $2.7 billion, and its backlog stands at $5.1 "
            "billion. The order book contains 18 GWh of storage. Output at the plant rose by 12 "
            "percent to 9 GWh."
        ),
        (
            "Tesla's energy division deployed 31.4 GWh last year. The company expects growth of at "
            "least 50 percent. Its operating margin was 6.2 percent."
        ),
        ("Battery output in China rose 12 percent to 139.6 GWh in August; exports came to 22.6 GWh."),
        (
            "Panasonic Energy shipped 9 GWh of battery cells in the quarter, 7 percent more than a "
            "year before."
        ),
        ("Battery makers ranked by growth: LG Energy Solution was second with 7.7% (86.9 GWh) growth."),
        "The batteries delivered 315 GWh of electricity to the national grid in eight months.",
    ],
)
def test_other_figures_of_a_trade_are_no_market(text: str) -> None:
    """Output, exports, orders, stocks, growth and what one company sold tell nothing of a market."""
    assert told("market", text) == {}


def test_a_compared_period_is_no_other_market() -> None:
    """What a figure is compared with does not change what the text speaks of."""
    text = (
        "In August, batteries with 62 GWh were installed in cars in China, up 12 percent from July. "
        "CATL led with a share of 42 percent, down from 43 percent in July. BYD followed at 21 percent."
    )
    assert told("market", text, "2025-09-11") == {
        "China EV battery 2025-08": {"size 62", "share 0.42 CATL", "share 0.43 CATL", "share 0.21 BYD"}
    }
