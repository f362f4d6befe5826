"""Partnerships as plain trade prose tells them: in relative clauses, beside plants, by halves, in rounds of money."""

from __future__ import annotations

import pytest

from tests.reading.partnerships import ties

V, H, D, L = "Voltara Energy", "Hammond Motors", "Daeyang Cells", "Lithos Mining"
#: The company that the text is about.
ABOUT = f"{V} makes battery cells in Ohio. "


@pytest.mark.parametrize(
    ("text", "parties", "kind"),
    [
        # Who did it stands before a relative, whatever its part there.
        (
            f"The parts of {V} come from {D}, a Korean company that licensed its process to {V}.",
            {V, D},
            "licensing",
        ),
        (
            f"{D}, whose dry coating process the carmaker {H} licensed in 2020, shut its laboratory.",
            {D, H},
            "licensing",
        ),
        (
            f"The battery plant of {V} runs on three shifts under a licence granted by {D}.",
            {V, D},
            "licensing",
        ),
        # Who builds a plant with another one owns it with him.
        (
            f"{V} has been building a cell plant in Linz with the carmaker {H} since March.",
            {V, H},
            "joint_venture",
        ),
        (f"{V} is setting up a cell factory in Linz in partnership with {H}.", {V, H}, "joint_venture"),
        (ABOUT + f"Together with {H} it is planning a cell plant in Linz.", {V, H}, "joint_venture"),
        (
            f"{V} said a decision would be made on a cathode plant in Linz, together with {L}.",
            {V, L},
            "joint_venture",
        ),
        # A venture of two is theirs, whatever it is the first of.
        (
            f"{V} and {D} have agreed to set up a joint venture for battery recycling, the first between a cell "
            "maker and a recycler.",
            {V, D},
            "joint_venture",
        ),
        # What is left of a company is bought of whom the text has been about.
        (
            f"{V} makes battery cells. It filed for protection. {D} has bought what was left.",
            {V, D},
            "merger_acquisition",
        ),
        # Shares: signed up for, long held, raised to so much.
        (ABOUT + f"{L} signed up on May 12 for new shares for $40 million.", {V, L}, "investment"),
        (ABOUT + f"{L} has been a shareholder since 2021.", {V, L}, "investment"),
        (f"{H} raised its holding in {D}, a cell maker, to 51% in May.", {H, D}, "merger_acquisition"),
        (f"{H} raised its holding in {D}, a cell maker, to 30% in May.", {H, D}, "investment"),
    ],
)
def test_prose_ties_two_companies(text: str, parties: set[str], kind: str) -> None:
    """Who is tied, and by what, is told without a paper too, and without the partner in the place of an object."""
    told = ties(text)
    assert set(told) == {frozenset(parties)}
    assert told[frozenset(parties)]["kind"] == {kind}


@pytest.mark.parametrize(
    "text",
    [
        f"{V} built a cell plant in Linz with {H}'s help.",
        f"{V} built a cell plant in Linz with {H} as its contractor.",
        f"{V} is building a cell plant in Linz with money from the state.",
        ABOUT + "It set up a joint venture with a recycler, the first of its kind in Ohio.",
        ABOUT + f"{D} has bought what was left of the wine.",
        ABOUT + f"{D} obtains the right to market the cells.",
        ABOUT + f"{D} has signed up for the fair.",
        f"{V} has met {H}'s venture arm Nordlicht Capital at a battery fair in Linz.",
        f"European customers will continue to be served from Linz, {V}'s hometown, {H} said of its batteries.",
    ],
)
def test_what_looks_like_a_tie_is_none(text: str) -> None:
    """Help, customers, rights, fairs and partners without a name tie nobody."""
    assert not ties(text)


@pytest.mark.parametrize(
    ("text", "stakes"),
    [
        (
            f"Nordcell, a maker of battery cells, owned by {V} and {H} in equal parts, opened a year ago.",
            "0.5 0.5",
        ),
        (
            f"Battery cells: Nordcell is half {V}'s and half {H}'s. The joint venture has 40 workers.",
            "0.5 0.5",
        ),
        (f"{V} and {H} have formed a joint venture for battery cells. Each side is to own half.", "0.5 0.5"),
    ],
)
def test_halves_are_stakes(text: str, stakes: str) -> None:
    """Owners in equal parts have a half each, wherever the words for it stand."""
    told = ties(text)[frozenset({V, H})]
    assert told["kind"] == {"joint_venture"}
    assert " ".join(sorted(one.rsplit(" ", 1)[1] for one in told["stake"])) == stakes


def test_a_relative_tells_whose_stake_it_is() -> None:
    """In "in which it acquired a stake" the one that acts holds it, also behind a phrase that opens the sentence."""
    text = (
        f"In this connection {V} has entered into an offtake agreement with {D}, in which it acquired a 16.24% "
        "stake in May for $4.43 million."
    )
    told = ties(text)[frozenset({V, D})]
    assert told["stake"] == {f"{V} 0.1624"}
    assert told["value"] == {"4430000"}


def test_the_latter_may_be_a_company() -> None:
    """Plants buy nothing: "the latter will purchase" is the buyer, and what it buys the volume."""
    told = ties(f"{V} signed a cooperation agreement with {H}, the latter will purchase 10 GWh of cells.")
    assert told[frozenset({V, H})]["volume"] == {"10"}


def test_a_total_amount_is_the_value_of_the_deal() -> None:
    """The next sentence may give the sum without naming the deal."""
    told = ties(
        f"{V} signed a supply agreement with {H} for cells. The estimated total amount is about $310 million."
    )
    assert told[frozenset({V, H})]["value"] == {"310000000"}


@pytest.mark.parametrize(
    "text",
    [
        f"{V} announced a round of $250 million for its batteries, in which Kestrel Growth takes the lead.",
        f"{V} has closed a $250 million Series A round for its batteries. Kestrel Growth and Panasonic led it.",
        f"{V} makes batteries. The money comes from a round in August, when Kestrel Growth and the Swiss investor "
        "4150 put in 250 million dollars.",
    ],
)
def test_who_puts_money_in_is_a_company(text: str) -> None:
    """A round tells whose names are investors', known or not."""
    told = ties(text)
    (parties,) = told
    assert {V, "Kestrel Growth"} <= parties
    assert told[parties]["value"] == {"250000000"}


def test_nobody_invests_who_only_leads() -> None:
    """Who leads a team or a tour puts no money in."""
    assert not ties(f"{V} makes batteries. Its team is large. Kestrel Growth led it through the plant.")


def test_an_agreement_signed_by_it_is_of_the_company_in_focus() -> None:
    """A date before "it" makes nobody else act."""
    told = ties(
        ABOUT + f"Last year it signed an agreement with {H} to make packs. The licence runs for eight years."
    )
    assert told[frozenset({V, H})]["term_years"] == {"8"}


def test_a_company_led_by_another_is_the_party() -> None:
    """In "a contract with the Foo-led consortium Bar" the party is Bar."""
    told = ties(f"{V} signed a supply contract for battery cells with the {D}-led group Lithos Mining.")
    assert set(told) == {frozenset({V, L})}
