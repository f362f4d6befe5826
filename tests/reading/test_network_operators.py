"""Networks of swapping stations as the news tells of them: how many, where, by when, and whose."""

from __future__ import annotations

import pytest

from tests.reading.told import told


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Nio currently runs 60 battery swap stations in Europe, most of them in Norway and "
            "Germany. The 60th opened in late April. In China the company has 3,400 stations and "
            "wants 5,000 by the end of 2026.",
            "2025-07-01",
            {
                "Nio": {"operator Nio", "stations 60"},
                "Nio China": {"operator Nio", "stations 3400", "stations 5000", "target_date 2026"},
            },
        ),
        (
            "Sol Mobility plans to build 16,000 battery swap stations by 2025. Currently, it has 182 "
            "stations across 18 cities.",
            "2022-11-30",
            {
                "Sol Mobility": {
                    "operator Sol Mobility",
                    "stations 16000",
                    "stations 182",
                    "target_date 2025",
                },
            },
        ),
        (
            "CATL has put its 1,000th passenger-car swap station into service. The battery maker aims"
            " to operate more than 2,500 swap stations in over 120 Chinese cities by the end of 2026;"
            " 30,000 is the long-term target.",
            "2025-12-29",
            {
                "CATL": {
                    "operator CATL",
                    "stations 1000",
                    "stations 2500",
                    "stations 30000",
                    "target_date 2026",
                },
            },
        ),
        (
            "Taiwan's Gogoro has 1,924 battery swapping stations, with another 109 under "
            "construction. The network reaches Taipei, Taoyuan and Kaohsiung.",
            "2021-01-04",
            {
                "Gogoro": {
                    "city Kaohsiung",
                    "city Taipei",
                    "city Taoyuan",
                    "operator Gogoro",
                    "stations 109",
                    "stations 1924",
                },
            },
        ),
        (
            "Geely intends to have 5,000 battery swap stations around the world by 2025. Nio, its "
            "rival, plans 4,000 by the same date.",
            "2021-09-27",
            {
                "Geely": {"operator Geely", "stations 5000", "target_date 2025"},
                "Nio": {"operator Nio", "stations 4000"},
            },
        ),
        (
            "NIO launched its 1,200th Power Swap station in China in Suzhou. The company plans to "
            "have more than 1,300 by the end of 2022.",
            "2022-11-17",
            {
                "NIO": {"city Suzhou", "operator NIO", "stations 1200", "stations 1300", "target_date 2022"},
            },
        ),
        (
            "Indian swapping start-up Battery Smart operates over 1,500 swap stations in 50 cities, "
            "among them Delhi, Jaipur and Lucknow. It aims to double that number by 2027.",
            "2025-06-05",
            {
                "Battery Smart": {
                    "city Delhi",
                    "city Jaipur",
                    "city Lucknow",
                    "operator Battery Smart",
                    "stations 1500",
                },
            },
        ),
        (
            "Gogoro's network comprises 2,600 battery swap stations at 1,400 locations in Taiwan. A "
            "trial in Jakarta ended last year.",
            "2025-02-20",
            {
                "Gogoro": {"operator Gogoro", "stations 2600"},
            },
        ),
        (
            "By the end of November, Nio had installed 3,641 swap stations, 1,020 of them along motorways.",
            "2025-12-01",
            {
                "Nio": {"operator Nio", "stations 3641"},
            },
        ),
        (
            "Swap network operator Swobbee has 60 stations in Germany, in Berlin, Cologne and "
            "Freiburg among other cities, and targets 200 by the end of 2026.",
            "2025-04-02",
            {
                "Swobbee": {
                    "city Berlin",
                    "city Cologne",
                    "city Freiburg",
                    "operator Swobbee",
                    "stations 200",
                    "stations 60",
                    "target_date 2026",
                },
            },
        ),
        (
            "Aulton New Energy, a battery swapping company from Shanghai, has more than 800 stations "
            "in 60 Chinese cities, including Beijing, Guangzhou and Xiamen, and plans 10,000 by 2027.",
            "2025-11-11",
            {
                "Aulton New Energy": {
                    "city Beijing",
                    "city Guangzhou",
                    "city Xiamen",
                    "operator Aulton New Energy",
                    "stations 10000",
                    "stations 800",
                    "target_date 2027",
                },
            },
        ),
        (
            "The Ugandan swap network of Zembo, with 30 stations in Kampala today, is to grow to 100 "
            "stations by the end of next year.",
            "2025-05-22",
            {
                "Zembo": {
                    "city Kampala",
                    "operator Zembo",
                    "stations 100",
                    "stations 30",
                    "target_date 2026",
                },
            },
        ),
        (
            "Qiji Energy, CATL's truck swapping unit, completed its 100th station in March. By the "
            "end of the year there are to be 300.",
            "2025-04-08",
            {
                "Qiji Energy": {"operator Qiji Energy", "stations 100", "stations 300", "target_date 2025"},
            },
        ),
    ],
)
def test_stations_are_of_the_operator_beside_them(
    text: str, published: str, facts: dict[str, set[str]]
) -> None:
    """Counts with the noun and without it, lists of cities and dates go to whom they are told of."""
    assert told("network", text, published) == facts


@pytest.mark.parametrize(
    "text",
    [
        (
            "Supplier Boxwell has sold 500 swapping cabinets to operators in India. Charging network "
            "Evolt has 900 charging stations."
        ),
        ('"We have 1,300 charging parks and no intention of swapping batteries," the Tesla manager said.'),
        "U Power signed a deal to supply 200 battery swapping stations to a Portuguese firm.",
    ],
)
def test_no_network_is_told(text: str) -> None:
    """Stations that were sold, charging stations and a denial make none."""
    assert told("network", text) == {}
