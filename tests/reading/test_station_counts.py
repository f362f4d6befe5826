"""Numbers of swapping stations and shares of markets in further wordings."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude
from tests.reading.told import told as told_by_subject


def told(text: str, kind: str) -> set[tuple[str, str, str]]:
    """Attribute, value and party of each claim about a subject of that kind."""
    claims = conclude(annotate(Article(text=text, published=datetime.date(2025, 9, 18)))).claims
    records = (claim.to_record() for claim in claims)
    return {
        (str(r["attribute"]), str(r["value"]), str(r["party"] or ""))
        for r in records
        if r["subject_kind"] == kind
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Carmaker Venlor had 1,420 battery swap stations in August and wants 2,000 by the end of 2027.",
            {("stations", "1420", ""), ("stations", "2000", ""), ("target_date", "2027", "")},
        ),
        (
            "Swap operator Venlor runs 140 swap sites across Nairobi and Mombasa.",
            {("stations", "140", ""), ("city", "Nairobi", ""), ("city", "Mombasa", "")},
        ),
        (
            "More than 3,000 power swap stations have been built by carmaker Venlor.",
            {("operator", "Venlor", "")},
        ),
        (
            "Carmaker Venlor has opened its 1,500th battery swap station in Chengdu.",
            {("stations", "1500", "")},
        ),
        (
            "Venlor, a provider of swap stations, said its swapping network would grow from 120 to 500 sites by 2028.",
            {("stations", "120", ""), ("stations", "500", ""), ("target_date", "2028", "")},
        ),
    ],
)
def test_stations_are_counted_in_many_ways(words: str, expected: set[tuple[str, str, str]]) -> None:
    """Numbers without their noun, ranks, passives and ranges count stations like plain numbers do."""
    assert expected <= told(words, "network")


def test_other_stations_are_no_network() -> None:
    """Charging and petrol stations are not swapping stations."""
    text = "Carmaker Venlor has 12,000 charging stations and 400 gas stations. It does not offer battery swapping."
    assert told(text, "network") == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Venlor's market share slipped to 36.2% from 38.1% a year earlier.",
            {("0.362", "Venlor"), ("0.381", "Venlor")},
        ),
        (
            "With 41 percent of the European battery market, battery maker Venlor was ahead of Samra (33 percent).",
            {("0.41", "Venlor"), ("0.33", "Samra")},
        ),
        (
            "Global battery demand was 500 GWh. Venlor Energy and Samra Power were third and fourth with shares of 9.4 "
            "percent and 4.1 percent, respectively.",
            {("0.094", "Venlor Energy"), ("0.041", "Samra Power")},
        ),
    ],
)
def test_shares_are_their_holders(words: str, expected: set[tuple[str, str]]) -> None:
    """A share belongs to the company named beside it, behind it, or at its place in a list."""
    shares = {(value, party) for attribute, value, party in told(words, "market") if attribute == "share"}
    assert shares == expected


def test_growth_and_stakes_are_no_shares() -> None:
    """Growth, sales and stakes in per cent give no share of a market."""
    text = "Recycler Venlor processed 30 percent more packs; its stake in the venture is 40 percent."
    assert told(text, "market") == set()


def test_demand_at_the_start_of_a_sentence_has_a_size() -> None:
    """Both figures of a growing demand are its sizes."""
    text = "Demand for lithium-ion batteries will exceed 4,700 GWh in 2030, up from 700 GWh in 2022, the study says."
    assert {("size", "4700", ""), ("size", "700", "")} <= told(text, "market")


@pytest.mark.parametrize(
    "words",
    [
        "Venlor sold and delivered six battery-swapping stations to two customers.",
        "Venlor makes battery swapping cabinets. A fleet ordered 40 swapping stations from it.",
    ],
)
def test_stations_that_are_sold_are_no_network(words: str) -> None:
    """Who supplies stations does not run them."""
    assert not any(attribute == "stations" for attribute, _, _ in told(words, "network"))


def test_cities_of_one_country_are_one_network_s() -> None:
    """Cities listed for an operator join its network in that country."""
    facts = told(
        "Riders can swap at about 900 Spiro points in Kenya. Close to 400 of the cabinets stand in Kenya, most of "
        "them in Nairobi, the rest in Mombasa and Kisumu. By the end of 2026 Spiro wants to have 2,500 of them. "
        "The number of its motorcycles is to go from 60,000 to 100,000.",
        "network",
    )
    assert {value for attribute, value, _ in facts if attribute == "city"} == {"Nairobi", "Mombasa", "Kisumu"}
    assert {value for attribute, value, _ in facts if attribute == "stations"} == {"900", "400", "2500"}
    assert sum(attribute == "operator" for attribute, _, _ in facts) == 1


def test_stations_of_somebody_unknown_are_refused() -> None:
    """Somebody without a name has stations too; they are not the operator's spoken of before."""
    facts = told(
        "Swap operator Voltride runs 90 swap stations in Kampala. A young scooter firm runs 38 stations in "
        "Kigali.",
        "network",
    )
    assert {value for attribute, value, _ in facts if attribute == "stations"} == {"90"}


def test_a_wish_behind_two_counts_is_about_the_whole_network() -> None:
    """In "900 in Kenya and 60 in Rwanda, and wants 2,000" what is wanted is not for Rwanda."""
    text = "Swap operator Voltride has 900 swap stations in Kenya and 60 in Rwanda, and wants 2,000 by 2027."
    said = told_by_subject("network", text)
    assert "stations 60" in said["Voltride Rwanda"]
    assert "stations 2000" not in said["Voltride Rwanda"]
    assert "stations 2000" in said["Voltride"]


def test_stations_behind_a_semicolon_are_those_of_who_is_named_there() -> None:
    """A name that was not made out to be a company has the stations of its own clause."""
    text = "Swap operator Voltride has 900 swap stations in Kenya; Karibu's Boda Ride had 160 at the end of 2023."
    assert "160" not in {value for attribute, value, _ in told(text, "network") if attribute == "stations"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The number of petrol stations stood barely higher at 2,487.",
        "It also has 39 supercharging stations.",
        "The charging points come to 4,000.",
    ],
)
def test_stations_without_a_swap_are_no_swap_stations(sentence: str) -> None:
    """Petrol pumps and chargers beside a network are not counted with it."""
    facts = told(f"Swap operator Voltride has 900 battery swap stations in Kenya. {sentence}", "network")
    assert {value for attribute, value, _ in facts if attribute == "stations"} == {"900"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "This week it opened its first six in Rio de Janeiro. By the end of 2026 there should be 120 in Rio, and "
            "600 in all of Brazil.",
            {"Rio de Janeiro": {"6", "120"}, "Brazil": {"600"}},
        ),
        (
            "Campinas and Curitiba will each get 40 stations in 2026.",
            {"Campinas": {"40"}, "Curitiba": {"40"}},
        ),
        ("It will open 12 stations each in Campinas and Santos.", {"Campinas": {"12"}, "Santos": {"12"}}),
        (
            "Bogotá, where the company tried its luck with six stations, was abandoned.",
            {"Bogotá": {"6"}},
        ),
    ],
)
def test_each_place_has_a_network_of_its_own(words: str, expected: dict[str, set[str]]) -> None:
    """A further town, each of several towns and the whole country are told apart from the town told first."""
    text = f"The swap operator Venlor runs 230 swap stations in Greater São Paulo. {words}"
    found = {
        name.removeprefix("Venlor").strip(): {
            fact.split(" ")[1] for fact in facts if fact.startswith("stations")
        }
        for name, facts in told_by_subject("network", text, "2025-09-18").items()
    }
    assert found == {"": {"230"}} | expected


def test_a_word_with_a_capital_is_no_short_form_of_another_town() -> None:
    """A first word stands for a town only where that town was spoken of."""
    text = "The swap operator Venlor runs 230 swap stations in São Paulo and wants 120 in Rio."
    facts = told_by_subject("network", text, "2025-09-18")
    assert not any("city Rio de Janeiro" in one for one in facts.values())
