"""Stations that are counted in words, by rank, without their noun, or in places that the text spoke of before."""

from __future__ import annotations

import pytest

from evbattery.reading.ordinals import ordinal_value
from tests.reading.told import told


@pytest.mark.parametrize(
    ("words", "number"),
    [("27th", 27), ("twentieth", 20), ("forty-first", 41), ("Hundredth", 100), ("1,500th", 1500)],
)
def test_ordinals_have_a_value(words: str, number: int) -> None:
    """In figures and in words."""
    assert ordinal_value(words) == number


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Voltride swaps the batteries of scooters. It opened its twentieth swap station in Kampala on Friday "
            "and will go on "
            "until there are fifty.",
            {"Voltride": {"operator Voltride", "stations 20", "stations 50", "city Kampala"}},
        ),
        (
            "Swap operator Voltride has 40 cabinets in Nairobi, plus six in Mombasa.",
            {
                "Voltride": {"operator Voltride", "stations 40", "city Nairobi"},
                "Voltride Mombasa": {"operator Voltride", "stations 6", "city Mombasa"},
            },
        ),
        (
            "Swobbee lets couriers change their batteries at 60 stations in Germany. Paris, where there are eleven, "
            "comes next.",
            {
                "Swobbee": {"operator Swobbee", "stations 60"},
                "Swobbee Paris": {"operator Swobbee", "stations 11", "city Paris"},
            },
        ),
        (
            "Swap operator Voltride prefers depth: 46 swap stations, all of them in Nairobi and the towns around it, "
            "against 31 in Kigali.",
            {
                "Voltride": {"operator Voltride", "stations 46", "city Nairobi"},
                "Voltride Kigali": {"operator Voltride", "stations 31", "city Kigali"},
            },
        ),
        (
            "Swap operator Voltride has passed the 800 mark. Guangzhou alone has 61 of its stations.",
            {
                "Voltride": {"operator Voltride", "stations 800"},
                "Voltride Guangzhou": {"operator Voltride", "stations 61", "city Guangzhou"},
            },
        ),
        (
            "Immotor's swap cabinets are all over Shenzhen. The firm counted 5,300 in the city in June.",
            {"Immotor": {"operator Immotor", "stations 5300", "city Shenzhen"}},
        ),
        (
            "Oyika finds Jakarta big enough. The company operates 46 swap stations there.",
            {"Oyika": {"operator Oyika", "stations 46", "city Jakarta"}},
        ),
        (
            "Sun Mobility and Indian Oil have more than 370 swapping stations between them.",
            {"Indian Oil": {"operator Sun Mobility", "operator Indian Oil", "stations 370"}},
        ),
        (
            "Riders in Kenya swap at 300 places. Some 210 belong to Spiro, 90 to Arc Ride.",
            {"Spiro": {"operator Spiro", "stations 210"}, "Arc Ride": {"operator Arc Ride", "stations 90"}},
        ),
        (
            "Twenty-three swap stations for lorries serve Tangshan, 18 of them the property of Aulton.",
            {
                "Tangshan swap stations": {"city Tangshan", "stations 23"},
                "Aulton": {"operator Aulton", "stations 18"},
            },
        ),
    ],
)
def test_stations_are_counted_without_noun_or_name(text: str, facts: dict[str, set[str]]) -> None:
    """Ranks, number words, ellipses, "there" and "the city"; stations of nobody are those of their town."""
    assert told("network", text, "2025-08-01") == facts


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Swap operator Voltride has 14 stations in Lagos and is promising 120 for 2027.",
            "target_date 2027",
        ),
        ("Swap operator Voltride plans 1,000 swap stations in 2026, in Accra too.", "target_date 2026"),
        ("Swap operator Voltride runs four stations. The target for 2026 is 40.", "target_date 2026"),
    ],
)
def test_stations_that_are_to_come_have_a_date(text: str, date: str) -> None:
    """Behind the number or before it, with "for" and "in" as with "by"."""
    assert any(date in facts for facts in told("network", text, "2025-08-01").values())


@pytest.mark.parametrize(
    "text",
    [
        "Voltride swaps the batteries of scooters in Kampala. A swap takes five minutes, down from ten.",
        "Voltride swaps batteries. Its founder is sixty, she says, and has 40 pairs of shoes.",
        "Voltride swaps the batteries of 400 scooters. It has 30 employees and wants 50.",
        "Swap operator Voltride works on page 4 of its plan. In 2025 it made nine losses.",
        "NIO swaps batteries in China. Stations are few in Norway: it has four showrooms there and plans six.",
        "Voltride changes batteries at its stations. It has 20 dealers and wants 30.",
        "Interest-rate swaps were quiet on Friday. Dealers in Singapore counted 40 exchanges in the whole session.",
        "The mayors swapped jokes. The two cities have 31 stations on the new railway line between them.",
    ],
)
def test_other_numbers_count_no_stations(text: str) -> None:
    """Minutes, ages, employees, pages and the stations of railways."""
    assert not any(
        "stations" in fact for facts in told("network", text, "2025-08-01").values() for fact in facts
    )


def test_what_was_reached_long_ago_is_no_target() -> None:
    """A date behind stations that stand already says nothing of a plan."""
    facts = told(
        "network",
        "Spiro swaps batteries. It counts 1,500 stations, ten times as many as two years ago.",
        "2025-08-01",
    )
    assert facts == {"Spiro": {"operator Spiro", "stations 1500"}}


@pytest.mark.parametrize(
    "text",
    [
        "Its tenth birthday, the first in Taipei, was in 2025. Riders pay 40 to 50 dollars.",
        "The share is at 3, down from 5. It lost 40 in court.",
        "Its vans are in 20 cities, from 12 in 2023, and two million people know them.",
        "Kenya has 1,200 motorcycles, Uganda 300 in Kampala. Fares are at 50.",
        "Investors put in 65 million dollars, and 20 in 2022.",
        "The road has 40 bridges and there are 12 in Hebei.",
    ],
)
def test_numbers_behind_stations_may_count_something_else(text: str) -> None:
    """Money, shares, towns, vehicles and bridges go on from no number of stations."""
    assert told("network", f"Voltride runs 600 swap stations. {text}", "2025-08-01") == {
        "Voltride": {"operator Voltride", "stations 600"}
    }


def test_a_place_that_has_stations_is_no_company() -> None:
    """Nothing is run by a town that counts stations or by a month that stands before a deed of the trade."""
    facts = told("network", "Lagos counts 40 swap stations. In May 12 more were opened.", "2025-08-01")
    assert not any(fact.startswith("operator") for one in facts.values() for fact in one)
