"""Who owns what with whom: ventures, their shares and their owners, and those who back a company."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude

Told = set[tuple[str, str, str]]


def told(text: str, attribute: str) -> Told:
    """Subject, party or nobody, and value of every claim of one attribute."""
    return {
        (claim.subject.name, claim.party or "", str(claim.to_record()["value"]))
        for claim in conclude(annotate(Article(text=text + "\n"))).claims
        if claim.attribute.name == attribute
    }


def stakes(text: str) -> set[tuple[str, str]]:
    """Holder and share of every stake."""
    return {(party, value) for _, party, value in told(text, "stake")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norrcell Energy, in which Halvorsen Motors and Tellus Group own half each, makes battery cells.",
            {("Halvorsen Motors", "0.5"), ("Tellus Group", "0.5")},
        ),
        (
            "Halvorsen Motors owns 35 per cent of Norrcell Energy, Brightwater Energy 40 and Tellus Group the rest.",
            {("Halvorsen Motors", "0.35"), ("Brightwater Energy", "0.4"), ("Tellus Group", "0.25")},
        ),
        (
            "Norrcell Energy, half of which belongs to Halvorsen Motors and half to Tellus Group, makes cells.",
            {("Halvorsen Motors", "0.5"), ("Tellus Group", "0.5")},
        ),
        (
            "Norrcell Energy is split four ways: Halvorsen Motors, Brightwater Energy, Tellus Group and Marrick "
            "Group own a quarter each.",
            {
                ("Halvorsen Motors", "0.25"),
                ("Brightwater Energy", "0.25"),
                ("Tellus Group", "0.25"),
                ("Marrick Group", "0.25"),
            },
        ),
        (
            "Norrcell Energy is a 60:40 joint venture between Halvorsen Motors and Tellus Group.",
            {("Halvorsen Motors", "0.6"), ("Tellus Group", "0.4")},
        ),
        (
            "Norrcell Energy belongs to Halvorsen Motors and Tellus Group, which have 70 and 30 per cent respectively.",
            {("Halvorsen Motors", "0.7"), ("Tellus Group", "0.3")},
        ),
        (
            "Halvorsen Motors will hold 60% and Brightwater Energy 40% of the joint venture, which will make cells.",
            {("Halvorsen Motors", "0.6"), ("Brightwater Energy", "0.4")},
        ),
    ],
)
def test_shares_are_read_however_they_are_told(text: str, expected: set[tuple[str, str]]) -> None:
    """Halves, quarters, ratios, bare numbers behind a percentage and what is left are shares of their holders."""
    assert stakes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Halvorsen Motors holds 35 per cent of the European battery market, Brightwater Energy 20 and "
        "Tellus Group the rest.",
        "Tellus Group sells half of its batteries in Norway and Marrick Group a quarter.",
        "Halvorsen Motors makes 60:40 blends of cathode powder for Tellus Group.",
    ],
)
def test_shares_of_markets_and_of_output_are_no_stakes(text: str) -> None:
    """A percentage or a fraction of a market, of sales or of a mixture is nobody's stake."""
    assert stakes(text) == set()


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Norrcell Energy, the venture of Halvorsen Motors, Brightwater Energy and Tellus Group, makes cells.",
            {"Halvorsen Motors", "Brightwater Energy", "Tellus Group"},
        ),
        (
            "Norrcell Energy was set up in 2021 by Halvorsen Motors and Tellus Group to make battery cells.",
            {"Halvorsen Motors", "Tellus Group"},
        ),
        (
            "Halvorsen Motors and Tellus Group have founded a company named Norrcell Energy that will make batteries.",
            {"Halvorsen Motors", "Tellus Group"},
        ),
        (
            "At Norrcell Energy, the joint venture that Halvorsen Motors runs with Tellus Group, cells are made.",
            {"Halvorsen Motors", "Tellus Group"},
        ),
        ("Norrcell Energy, majority-owned by Halvorsen Motors, makes battery cells.", {"Halvorsen Motors"}),
        ("Norrcell Energy, Tellus Group's battery arm, makes cells.", {"Tellus Group"}),
        ("Norrcell Energy's parent company, Tellus Group, will stop making battery cells.", {"Tellus Group"}),
        ("Tellus Group owns 72 percent of the battery maker Norrcell Energy.", {"Tellus Group"}),
    ],
)
def test_owners_are_parents(text: str, owners: set[str]) -> None:
    """Those who own a company, alone or together, are its parents."""
    assert {value for name, _, value in told(text, "parent") if name == "Norrcell Energy"} == owners


def test_an_arm_below_a_heading_is_the_company_of_the_heading() -> None:
    """A paragraph on "Foo's battery arm" under a heading that names one company tells who owns that company."""
    text = "Norrcell Energy: nearly there\n\nTellus Group's battery arm wants to ship cells this year."
    assert ("Norrcell Energy", "", "Tellus Group") in told(text, "parent")


@pytest.mark.parametrize(
    "text",
    [
        "Tellus Group also holds shares in Norrcell Energy, a battery maker.",
        "Norrcell Energy has Tellus Group as a shareholder and makes battery cells.",
        "Among the shareholders of Norrcell Energy is Tellus Group, and its battery line runs.",
        "Norrcell Energy, funded by Tellus Group, makes battery cells.",
        "Tellus Group has a stake of 8 percent in the battery maker Norrcell Energy.",
        "The battery maker Norrcell Energy has raised 80 million euros from Tellus Group.",
        "Tellus Group bought into the battery maker Norrcell Energy last year.",
    ],
)
def test_who_puts_money_in_backs(text: str) -> None:
    """Whoever holds a part of a company or has put money in is a backer, and no parent."""
    assert told(text, "backer") == {("Norrcell Energy", "", "Tellus Group")}
    assert told(text, "parent") == set()


def test_founded_in_a_town_and_backed_by_two_is_no_venture() -> None:
    """Who backs a company that was founded somewhere has not founded it."""
    text = (
        "The battery maker Norrcell Energy, founded in Bergen, is backed by Tellus Group and Marrick Group."
    )
    assert told(text, "parent") == set()
    assert told(text, "kind") == set()
    assert {value for _, _, value in told(text, "backer")} == {"Tellus Group", "Marrick Group"}


def test_who_invests_and_will_hold_a_share_is_the_holder() -> None:
    """A share told after "and" belongs to whoever acts, not to the company named right before."""
    text = (
        "The battery maker Norrcell Energy makes cells.\n\n"
        "Tellus Group is investing 45 million pounds in Norrcell Energy and will hold 9 percent of the battery maker."
    )
    assert stakes(text) == {("Tellus Group", "0.09")}


def test_a_denied_owner_is_none() -> None:
    """An owner that the text denies is not claimed."""
    assert (
        told("Norrcell Energy is no longer owned by Tellus Group, the battery maker said.", "parent") == set()
    )


@pytest.mark.parametrize(
    "round_",
    [
        "Honda and Toyota led it.",
        "Honda took part, as did Toyota, which led it.",
    ],
)
def test_a_sum_that_is_raised_is_a_round(round_: str) -> None:
    """Who leads or joins it in the next sentence is a backer, also where the word "round" is not said."""
    found = told(f"The cell maker Norrcell raised 55 million euros. {round_}", "backer")
    assert found == {("Norrcell", "", "Honda"), ("Norrcell", "", "Toyota")}


def test_who_is_said_to_have_led_something_else_is_no_backer() -> None:
    """A plant or a market that somebody leads is no round."""
    assert not told("The cell maker Norrcell opened a plant in Győr. Honda led it for years.", "backer")
