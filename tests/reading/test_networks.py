"""What is read of networks of swapping stations."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def told(text: str) -> dict[str, list[tuple[str, str]]]:
    """Scored attributes and values of each claim about a network, by the network's name."""
    found: dict[str, list[tuple[str, str]]] = {}
    for claim in conclude(annotate(Article(text=text, published=datetime.date(2025, 8, 1)))).claims:
        record = claim.to_record()
        if record["subject_kind"] == "network" and record["attribute"] in (
            "operator",
            "stations",
            "city",
            "target_date",
        ):
            found.setdefault(str(record["subject"]), []).append(
                (str(record["attribute"]), str(record["value"]))
            )
    return {name: sorted(facts) for name, facts in found.items()}


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Nio runs 2,400 battery swap stations in China.", "2400"),
        ("The carmaker Nio has opened 30 power exchange stations in China.", "30"),
        ("Nio operates a dozen battery changing stations in China.", "12"),
        ("Nio plans to build 700 exchanges outside China as part of its battery-swapping service.", "700"),
    ],
)
def test_stations_are_counted_in_every_spelling(words: str, number: str) -> None:
    """Swapping, exchanging and changing are one trade, as translations have it; numbers may be words."""
    assert list(told(words).values()) == [[("operator", "NIO"), ("stations", number)]] or list(
        told(words).values()
    ) == [[("operator", "Nio"), ("stations", number)]]


def test_networks_of_one_operator_in_places_apart_are_several() -> None:
    """Stations in China and in Europe are two networks; those of a city belong to its country's."""
    facts = told(
        "Gogoro runs 2,500 battery swap stations in Taiwan. In Nepal Gogoro has 12 swap stations, ten of them in"
        " Kathmandu."
    )
    assert [[value for attribute, value in found if attribute == "stations"] for found in facts.values()] == [
        ["2500"],
        ["12"],
    ]


def test_a_city_with_stations_is_a_claim() -> None:
    """Where the service started is the network's city; where it is only considered is not."""
    assert ("city", "Jakarta") in told("Gogoro launched its battery-swapping network in Jakarta.")["Gogoro"]
    assert told("Gogoro is considering a battery swap network in Jakarta.") == {}


def test_a_deadline_is_the_target_date() -> None:
    """A number of stations that is to be reached by a date has that date as its target."""
    facts = told(
        "Sun Mobility, a battery swapping company, runs 650 stations in India and plans to have 5,000 stations "
        "by 2027."
    )
    assert ("target_date", "2027") in next(iter(facts.values()))


@pytest.mark.parametrize(
    "words",
    [
        "Tesla operates 50,000 charging stations and has no plans for battery swapping.",
        "Shell closed 30 petrol stations.",
        "The company swaps its chief executive; it has 12 stations on the railway.",
    ],
)
def test_other_stations_are_no_network(words: str) -> None:
    """Charging, petrol and railway stations do not swap batteries."""
    assert told(words) == {}


def test_a_brand_names_the_network() -> None:
    """A brand for swapping services is the network, its company the operator."""
    facts = told(
        "In January CATL entered the trade, releasing SWAPLY, a brand for power exchange services. The CATL "
        "SWAPLY power exchange service was launched in Xiamen."
    )
    assert facts == {"SWAPLY": [("city", "Xiamen"), ("operator", "CATL")]}


def test_places_tell_the_networks_of_one_operator_apart() -> None:
    """Stations in another city are another network, also where the number stands without its noun."""
    facts = told(
        "Battery-swapping company Voltride runs 120 swap stations in Kampala and another 35 in the Rwandan capital, "
        "Kigali. In Lagos it intends to have 200 by the end of 2027."
    )
    assert sorted(value for kind in facts.values() for key, value in kind if key == "city") == [
        "Kampala",
        "Kigali",
        "Lagos",
    ]
    assert sorted(value for kind in facts.values() for key, value in kind if key == "stations") == [
        "120",
        "200",
        "35",
    ]


def test_all_that_an_operator_has_is_no_part_of_one_country_s() -> None:
    """A number for several countries stands beside that for one."""
    facts = told(
        "Voltride, a battery swapping company, has 210 swap points in Kenya. Continent-wide the firm counts just over "
        "1,400 in seven countries."
    )
    assert len(facts) == 2


def test_who_owns_the_operator_runs_no_stations() -> None:
    """A shareholder before the operator's noun is not the operator."""
    facts = told(
        "Swapping is up. Voltride is green. The Nio-owned firm has 210 battery swap points in Kenya."
    )
    assert all(("operator", "Nio") not in kind for kind in facts.values())


def test_another_operator_s_stations_are_its_own() -> None:
    """A company right before the number runs those stations, also in a text about another one."""
    facts = told(
        "Voltride, a battery swapping company, runs 90 swap stations in Kampala. In Nairobi, home-grown Arc Ride runs "
        "170 and has promised 600 by December 2026."
    )
    own = next(kind for name, kind in facts.items() if "Arc Ride" in name)
    assert {("stations", "170"), ("stations", "600"), ("target_date", "2026-12")} <= set(own)
