"""Customers of plants."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, values


@pytest.mark.parametrize(
    "sentence",
    [
        "Larkin Motors is the launch customer.",
        "Output goes to Larkin Motors.",
        "The plant's main customer is Larkin Motors.",
        "Larkin Motors will take the entire output.",
        "The plant will supply cells to Larkin Motors.",
        "The batteries are destined for Larkin Motors.",
        "Voltera Energy has signed up Larkin Motors as the first customer for the plant.",
        "Voltera Energy counts Larkin Motors among the customers of the plant.",
        "Cells from the plant of Voltera Energy go to Larkin Motors.",
        "The plant, in which Voltera is investing 2 billion euros, is to supply Larkin Motors with cells.",
    ],
)
def test_buyers_are_customers(sentence: str) -> None:
    """Whoever takes what a plant makes is its customer."""
    assert values(PLANT + "\nLarkin Motors makes electric cars.\n" + sentence, "customer") == [
        "Larkin Motors"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Larkin Motors is tipped as a customer.",
        "Larkin Motors could become a customer.",
        "Larkin Motors is not a customer of the plant.",
        "The company denied that Larkin Motors is the launch customer.",
        "Larkin Motors builds cars nearby.",
        "Voltera Energy has won Larkin Motors as a shareholder.",
    ],
)
def test_rumours_are_no_customers(sentence: str) -> None:
    """Who may buy, does not buy or merely stands by is no customer."""
    assert values(PLANT + sentence, "customer") == []


def test_two_customers_are_two_claims() -> None:
    """Buyers that are named together are a customer each."""
    text = PLANT + "Larkin Motors and Brenner Automotive are the anchor customers."
    assert values(text, "customer") == ["Larkin Motors", "Brenner Automotive"]


def test_the_answer_to_who_buys_names_customers() -> None:
    """After "Who gets the batteries?" a company is a customer."""
    text = PLANT + "\n\nWho gets the batteries?\n\nLarkin Motors, for its new truck."
    assert values(text, "customer") == ["Larkin Motors"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Carmaker Nordbil buys most of the output.", ["Nordbil"]),
        ("The plant makes cells for carmaker Nordbil.", ["Nordbil"]),
        ("Carmaker Nordbil will remain a customer.", ["Nordbil"]),
        ("Carmaker Nordbil has signed for a third of the output.", ["Nordbil"]),
        ("Carmaker Nordbil could become a customer.", []),
        ("Carmaker Nordbil buys most of its cells in Asia.", []),
    ],
)
def test_who_takes_what_a_plant_makes(sentence: str, expected: list[str]) -> None:
    """A buyer may be told by a share of the output, by its role or as what the goods are for."""
    assert values(PLANT + sentence, "customer") == expected


def test_whom_a_company_supplies_is_not_whom_its_plant_does() -> None:
    """A relative clause behind a company tells its customers, not those of the plant that the sentence goes on to."""
    text = "Battery maker Foo, which supplies Kia and Ford, plans to convert its cell plant in Ulsan, South Korea."
    assert not values(text, "customer")


_WORKS = "Silexa makes anode material at its plant in Linz, Austria."


@pytest.mark.parametrize(
    "deal",
    [
        "Silexa will supply 3,000 tonnes of anode material to Larkin Motors.",
        "Larkin Motors has ordered 3,000 tonnes of anode material from Silexa.",
        "Silexa has signed an offtake agreement with Larkin Motors for 3,000 tonnes.",
    ],
)
def test_buyers_by_contract_are_customers_of_the_only_plant(deal: str) -> None:
    """Who buys from a company under a supply deal takes what its only plant makes."""
    assert values(f"{_WORKS}\n{deal}", "customer") == ["Larkin Motors"]


@pytest.mark.parametrize(
    "deal",
    [
        "Larkin Mining will supply 3,000 tonnes of graphite to Silexa.",
        "Silexa may supply 3,000 tonnes of anode material to Larkin Motors.",
        "Silexa has a supply agreement with Larkin Motors. It is also building an anode plant in Graz, Austria.",
    ],
)
def test_suppliers_and_buyers_from_several_plants_are_none(deal: str) -> None:
    """Who supplies the plant, may buy, or buys from one of two plants is no customer of it."""
    assert values(f"{_WORKS}\n{deal}", "customer") == []
