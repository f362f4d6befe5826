"""Partnerships by the parts that companies play in a clause, beside nouns and verbs that tie them."""

from __future__ import annotations

import pytest

from tests.reading.partnerships import ties

V, H, D, L = "Voltara Energy", "Hammond Motors", "Daeyang Cells", "Lithos Mining"
#: The company that the text is about.
ABOUT = "Voltara Energy makes cells in Ohio. "


@pytest.mark.parametrize(
    ("text", "parties", "kind"),
    [
        # Goods, from either side, active and passive, as nouns and as verbs.
        (f"{H} will source its cells from {D} from 2027 on.", {H, D}, "supply"),
        (f"{D} clinched a deal worth $2 billion to equip the vans of {H} with batteries.", {H, D}, "supply"),
        (f"{H} has reserved 10 GWh a year at {V} until 2030.", {V, H}, "supply"),
        (f"{V} secured {H} as a customer for its cells under a five-year contract.", {V, H}, "supply"),
        (f"{V}'s biggest customer is {H}, which has ordered 12 GWh.", {V, H}, "supply"),
        (f"{H} has tapped {D} to make batteries for its vans.", {H, D}, "supply"),
        (f"Customers include {H}, with whom {V} signed a framework for 8 GWh of packs.", {V, H}, "supply"),
        (f"The cells come from {D}; {H} and {D} have a supply agreement.", {H, D}, "supply"),
        (f"{V}, {H} ink $3 billion battery supply deal", {V, H}, "supply"),
        (f"{D} remains the battery supplier of {H}.", {H, D}, "supply"),
        (f"{V} raised $100 million from {H}.", {V, H}, "investment"),
        # Licences.
        (f"{V} will pay {D} a royalty for its patents under a licence agreement.", {V, D}, "licensing"),
        (f"{V} relies on know-how from {D} under a technology licence.", {V, D}, "licensing"),
        (f"The licence that {V} bought from {D} runs for ten years.", {V, D}, "licensing"),
        # Companies founded and owned together.
        (f"{V} formed NordCell together with {H} in 2022.", {V, H}, "joint_venture"),
        (f"Through a joint venture with {V}, {H} is building a plant.", {V, H}, "joint_venture"),
        (f"{V} and {H} own NordCell half and half.", {V, H}, "joint_venture"),
        # Purchases of companies, of plants and of shares.
        (f"The assets of {V} went to {H} for $40 million.", {V, H}, "merger_acquisition"),
        (f"{H} took control of {V} in 2022.", {V, H}, "merger_acquisition"),
        (f"The daughter that {H} acquired from {V} makes packs.", {V, H}, "merger_acquisition"),
        (f"{V} was taken over by a consortium of {H} and {L}.", {V, H, L}, "merger_acquisition"),
        (f"{H} took part in the funding round of {V}.", {V, H}, "investment"),
        (f"{H} owns a quarter of {V}.", {V, H}, "investment"),
        (f"{H} raised its stake in {V} from 20 to 35 percent.", {V, H}, "investment"),
        # Work done together.
        (f"{V} and {H} are jointly developing a solid-state cell.", {V, H}, "development"),
        (f"{V} signed with {H} to validate its cells.", {V, H}, "development"),
    ],
)
def test_parts_tell_who_is_tied(text: str, parties: set[str], kind: str) -> None:
    """Whatever the order of the words: who stands where decides who is tied, the cue decides by what."""
    told = ties(text)
    assert set(told) == {frozenset(parties)}
    assert told[frozenset(parties)]["kind"] == {kind}


@pytest.mark.parametrize(
    ("text", "other", "kind"),
    [
        (f"Its largest customer, {H}, has just renewed its contract for five years.", H, "supply"),
        (f"{H} has booked 12 GWh a year under a long-term contract.", H, "supply"),
        (f"The cathode material comes from {L} under a ten-year contract.", L, "supply"),
        (f"{H} bought the company in 2021.", H, "merger_acquisition"),
        (f"{H} put in $40 million.", H, "investment"),
        (f"{H} took a 9 percent stake in 2021.", H, "investment"),
        (f"Together with {H} it is developing a solid-state cell.", H, "development"),
        (f"Who has signed a contract? On paper, one: {H}.", H, None),
    ],
)
def test_the_other_side_may_stand_in_an_earlier_sentence(text: str, other: str, kind: str | None) -> None:
    """A deal that names one company is one with the company that the text is about."""
    told = ties(ABOUT + text)
    assert set(told) == {frozenset((V, other))}
    assert told[frozenset((V, other))].get("kind", {None}) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        f"{H} has signed supply contracts with Chinese firms.",
        f"{H} has ordered 20 GWh of cells from a Korean maker.",
        f"{H} makes cars. The company has signed a deal with a supplier.",
        f"Last year {H} acquired a mine in Chile.",
        f"{H} plans to invest $3 billion in batteries.",
        f"{H} has a market share of 20 percent.",
        f"{H} built the plant under a contract with the city.",
        f"{V} and {H} both signed supply contracts with Chinese makers.",
        f"{V} lost a contract to {D}.",
        f"{V} overtook {H} in deliveries.",
        f"{V} and {H} are members of an industry alliance.",
        f"{V} has taken legal action against {H} over the licence.",
        f"{V} hired an engineer from {D}.",
        f"Analysts at {H} expect {V} to sign contracts soon.",
        f"Orders from carmakers such as {H} are weak, {V} said.",
    ],
)
def test_partners_without_a_name_rivals_and_others_are_not_tied(text: str) -> None:
    """Unnamed partners, rivals, sources, employers and what a company does for itself tie nobody."""
    assert ties(ABOUT + text) == {}


def test_each_of_several_customers_is_tied_on_its_own() -> None:
    """An order book that lists companies with what they take is one partnership with each."""
    told = ties(f"{ABOUT}The order book: {H}, 4 GWh over four years, and {D}, 9 GWh over six years.")
    assert told[frozenset((V, H))] == {"kind": {"supply"}, "volume": {"4"}, "term_years": {"4"}}
    assert told[frozenset((V, D))] == {"kind": {"supply"}, "volume": {"9"}, "term_years": {"6"}}


def test_the_two_are_those_named_before() -> None:
    """Those who are called "the two companies" founded what the sentence names."""
    told = ties(f"{V} has bought a plant from {H}. The two companies set up NordCell in 2022.")
    assert told[frozenset((V, H))]["kind"] == {"merger_acquisition", "joint_venture"}


def test_lines_below_a_heading_of_two_companies_tell_of_their_deal() -> None:
    """A list that gives companies, type, volume and term line by line tells one partnership."""
    intro = f"{L} mines graphite. {H} makes cars.\n\n"
    text = f"{intro}ANODES: {L} / {H}\n\nType: offtake, binding\n\nVolume: 9,000 t\n\nTerm: 2026 to 2031, six years\n"
    told = ties(text)
    assert told == {frozenset((L, H)): {"kind": {"offtake"}, "volume": {"9000"}, "term_years": {"6"}}}
    assert ties(f"{intro}ANODES: {L} / {H}\n\nColour: black\n") == {}


@pytest.mark.parametrize(
    ("text", "stakes"),
    [
        (f"The joint venture's owners: {V} 65%, {H} 35%.", {f"{V} 0.65", f"{H} 0.35"}),
        (
            f"{V} owns 75 percent of the joint venture; the remaining quarter belongs to {H}.",
            {f"{V} 0.75", f"{H} 0.25"},
        ),
        (f"{H} takes 40 percent of the joint firm, {V} keeps 60.", {f"{H} 0.4", f"{V} 0.6"}),
    ],
)
def test_shares_that_make_up_the_whole(text: str, stakes: set[str]) -> None:
    """Owners may be listed with their shares, in figures or fractions, or by what is left."""
    assert ties(text)[frozenset((V, H))]["stake"] == stakes


def test_a_pronoun_means_the_deal_of_the_sentence_before() -> None:
    """A sentence on what "it" covers tells of the deal just told, and of none told further above."""
    deal = f"{V} has signed a contract with {H}. "
    assert ties(f"{deal}It covers 12 GWh of cells.")[frozenset((V, H))]["volume"] == {"12"}
    far = ties(f"{deal}The state gave the company a grant. It covers 12 GWh of cells.")
    assert "volume" not in far[frozenset((V, H))]


def test_the_years_that_a_deal_covers_are_not_counted() -> None:
    """A span of years states no number of years: nothing is claimed that the words do not say."""
    deal = f"{V} has signed a supply contract with {H}"
    assert "term_years" not in ties(f"{deal}, covering the years 2024 to 2027.")[frozenset((V, H))]
    assert ties(f"{deal} for four years.")[frozenset((V, H))]["term_years"] == {"4"}


def test_who_acts_may_stand_before_a_colon() -> None:
    """Behind a colon "it" is the company that the sentences before are about."""
    text = f"The company {V} makes cells. One thing {V} has is technology: it took over {H} in 2022."
    assert ties(text)[frozenset((V, H))]["kind"] == {"merger_acquisition"}


@pytest.mark.parametrize(
    "sale",
    [
        f"{V} agreed to sell its battery arm to {H}.",
        f"{V} agrees to hand over its battery unit to {H}.",
        f"{V} has agreed to sell its unfinished battery plant to {H}, a company that makes battery systems.",
    ],
)
def test_a_business_that_is_sold_is_no_supply_of_what_it_makes(sale: str) -> None:
    """Who sells a battery arm or a battery plant sells no batteries."""
    assert ties(sale)[frozenset((V, H))]["kind"] == {"merger_acquisition"}
    assert len(ties(sale)) == 1


def test_batteries_that_are_sold_are_a_supply() -> None:
    """Goods of a company stay goods, whatever word stands before them."""
    assert ties(f"{V} sells its battery cells to {H}.")[frozenset((V, H))]["kind"] == {"supply"}


INTERVIEW = f"""{V} is a cell maker. We met its founder.

How big are you?

We are forty. We buy hard carbon from {H}, and we make the cathode ourselves.

And now?

We go on. Our line is full. We like it.

Really?

We do.
"""


def test_in_an_interview_we_is_the_company_that_the_introduction_names() -> None:
    """An answer in the first person ties the company that is asked with whom it names."""
    assert ties(INTERVIEW)[frozenset((V, H))]["kind"] == {"supply"}
