"""Whose share passes to whom, and where a clause about another company begins."""

from __future__ import annotations

import pytest

from tests.reading.partnerships import ties
from tests.reading.told import told

V, H, D, K = "Voltrane", "Helmgarth", "Dornvik", "Kestrav"
#: What makes them companies of the industry.
ABOUT = f"{V} makes battery cells. {H} is a carmaker. {D} is a carmaker from Sweden. {K} is a battery company.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{V} ended its alliance with {K}, and {D} will fill the gap.",
        f"{V} has a joint venture with {K}, and {D} helps with money.",
        f"{V} has a joint venture with {K}, and its owner {D} watches.",
    ],
)
def test_who_acts_behind_a_comma_is_no_partner(text: str) -> None:
    """In "with Foo, and Bar will" Bar begins a clause of its own and is not tied with Foo."""
    found = ties(ABOUT + text)
    assert frozenset((V, K)) in found
    assert not any({K, D} <= parties for parties in found)


def test_a_list_before_the_last_comma_is_one_list() -> None:
    """In "Foo, Bar, and Baz signed in May" the comma before "and" ends no clause."""
    found = ties(f"{ABOUT}{V} has supply contracts with {H}, {D}, and {K} signed in May.")
    assert {frozenset((V, one)) for one in (H, D, K)} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        f"{H} buys cells from {V}, and its supplier {K} delivers packs.",
        f"{H} ended its alliance with {V}, and its supplier {K} will fill the gap.",
    ],
)
def test_its_behind_a_comma_is_of_the_subject(text: str) -> None:
    """In "Foo buys from Bar, and its supplier Baz" it is Foo's supplier."""
    found = ties(ABOUT + text)
    assert "supply" in found[frozenset((H, K))]["kind"]
    assert not any({V, K} <= parties for parties in found)


@pytest.mark.parametrize(
    ("text", "parties", "kind", "stake"),
    [
        (f"{V} sold a 10% stake to {H} for €40 million.", {V, H}, "investment", f"{H} 0.1"),
        (f"{V} sold a 20% stake in itself to {H}.", {V, H}, "investment", f"{H} 0.2"),
        (f"{V} sold 51% of its shares to {H}.", {V, H}, "merger_acquisition", f"{H} 0.51"),
        (f"{H} bought {D}'s 19.5% stake in {K}.", {H, K}, "investment", f"{H} 0.195"),
        (f"{H} has acquired {D}'s 30% interest in {K}.", {H, K}, "investment", f"{H} 0.3"),
        (f"{D} has sold its 19.5% stake in {K} to {H}.", {D, H}, "merger_acquisition", f"{H} 0.195"),
    ],
)
def test_a_share_that_is_sold_is_the_buyers(text: str, parties: set[str], kind: str, stake: str) -> None:
    """What is sold belongs to the buyer; less than half of a company sold by itself is an investment."""
    found = ties(ABOUT + text)
    assert set(found) == {frozenset(parties)}
    assert found[frozenset(parties)] == {"kind": {kind}, "stake": {stake}} | (
        {"value": {"40000000"}} if "€" in text else {}
    )


def test_a_sold_share_is_no_supply() -> None:
    """A word for batteries behind a stake that is sold makes no delivery of it."""
    found = ties(f"{ABOUT}{D} sold its stake in {K} to {H}, both battery makers said.")
    assert all(facts["kind"] == {"merger_acquisition"} for facts in found.values())


@pytest.mark.parametrize(
    "text",
    [
        f"{H} has chosen {V} as its partner in Ohio.",
        f"{H} named {V} as its battery supplier in Hungary.",
        f"{H} counts on {V} as a supplier in Spain.",
    ],
)
def test_where_a_partner_is_needed_is_no_seat(text: str) -> None:
    """The words "Foo as its supplier in Hungary" tells no seat of Foo; "Foo, a supplier from Hungary" does."""
    assert not any(w.startswith("hq_country") for w in told("company", ABOUT + text).get(V, ()))
    assert "hq_country HU" in told("company", f"{V}, a battery supplier from Hungary, hires.")[V]


def test_a_share_in_a_company_is_no_share_of_a_market() -> None:
    """What is told as "Foo's 50% share in Bar's battery plant" is a part of Bar."""
    assert told("market", f"{ABOUT}{H} will acquire {D}'s 50% share in {V}'s battery plant.") == {}


def test_what_several_have_together_is_no_share_of_one() -> None:
    """A combined share of a market is given to none of those who have it together."""
    said = told(
        "market",
        f"{V}, {K} and Nordcell, all battery makers, held a combined 45% of the battery market in 2024, down from 60%. "
        f"{V} and {K} together had 18% of the world battery market in 2023; Zellwerk had 37%.",
    )
    shares = {words for facts in said.values() for words in facts if words.startswith("share")}
    assert not any(name in words for words in shares for name in (V, K, "Nordcell"))


def test_holders_of_shares_join_no_round_and_get_no_role() -> None:
    """Who is among the shareholders of a start-up is no start-up, and not part of what it has just raised."""
    text = f"{V}, a battery start-up whose shareholders are {H}, {D} and {K}, raised €2 billion."
    companies = told("company", text)
    assert {f"backer {name}" for name in (H, D, K)} <= set(companies[V])
    assert not any(words.startswith("role") for name in (H, D, K) for words in companies.get(name, ()))
    assert ties(text) == {}


def test_whom_suppliers_serve_is_not_what_they_are() -> None:
    """Those of whom it is told that "suppliers to carmakers are Foo and Bar" are no carmakers."""
    companies = told("company", f"The biggest suppliers of battery cells to carmakers are {V} and {K}.")
    assert not any("automaker" in words for facts in companies.values() for words in facts)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{V} has a licence from {K}, and {H} from {D}.", [(V, K), (H, D)]),
        (f"{H} gets its LFP cells from {V}, and {D} from {K}.", [(H, V), (D, K)]),
        (f"{H} has a joint venture with {V}, and {D} with {K}.", [(H, V), (D, K)]),
        (f"{H} signed contracts for cells with {V}, and {D} with {K} and {V}.", [(H, V), (D, K), (D, V)]),
    ],
)
def test_a_clause_without_a_verb_goes_on_like_the_one_before(text: str, pairs: list[tuple[str, str]]) -> None:
    """What is told as "Foo gets cells from Bar, and Baz from Qux" is two bonds."""
    assert set(ties(ABOUT + text)) == {frozenset(pair) for pair in pairs}


@pytest.mark.parametrize(
    "text",
    [
        f"{V} said rumours of a licence deal with {H} were wrong.",
        f"Reports that {V} will supply {H} with cells are untrue, the carmaker said.",
        f"A report about a supply deal between {V} and {H} was dismissed as baseless.",
        f"{V} called a report of a joint venture with {H} false.",
    ],
)
def test_what_is_reported_and_untrue_is_no_bond(text: str) -> None:
    """Reports that turn out wrong tie nobody."""
    assert ties(ABOUT + text) == {}


def test_a_second_paper_is_not_with_the_partner_of_the_first() -> None:
    """In "a venture with Foo and a licence from Bar" Foo has no part in the licence."""
    found = ties(f"{ABOUT}{H} has a joint venture with {V} and a licence from {K}.")
    assert {parties: facts["kind"] for parties, facts in found.items()} == {
        frozenset((H, V)): {"joint_venture"},
        frozenset((H, K)): {"licensing"},
    }


@pytest.mark.parametrize(
    ("text", "suppliers"),
    [
        (
            f"{H} has awarded contracts worth more than €10 billion to {V} and {K} for cylindrical cells.",
            {V, K},
        ),
        (f"{H} has awarded contracts to {V} and {K} for battery cells.", {V, K}),
        (f"{H} awarded {V} a contract for cells, with {K} as second source.", {V}),
    ],
)
def test_who_is_awarded_a_contract_supplies(text: str, suppliers: set[str]) -> None:
    """In "awarded contracts" the noun behind the verb is no verb, and who gets one supplies."""
    found = ties(ABOUT + text)
    assert set(found) == {frozenset((H, one)) for one in suppliers}
    assert all(facts["kind"] == {"supply"} for facts in found.values())


def test_a_stake_in_a_project_is_none_in_its_company() -> None:
    """Who holds a part of a company's project is not a backer of the company."""
    companies = told("company", f"{ABOUT}{H} took a 7.5% stake in {V}'s Lone Pine lithium project.")
    assert f"backer {H}" not in companies.get(V, set())
    assert f"backer {H}" in told("company", f"{ABOUT}{H} took a 7.5% stake in {V}.")[V]


def test_whom_a_company_supplies_are_no_customers_of_its_plant() -> None:
    """In "Foo, which supplies Bar, postponed its plant" nothing is said of who buys from the plant."""
    text = f"{V}, which supplies {H} and {D} with cells, postponed its battery plant in Lyon."
    assert not any(w.startswith("customer") for facts in told("facility", text).values() for w in facts)


def test_who_holds_no_shares_backs_nobody() -> None:
    """Of "no shares" nothing is held."""
    assert f"backer {H}" not in told("company", f"{ABOUT}{H} holds no shares in {V}.").get(V, set())


def test_a_sum_is_of_the_sale_that_it_stands_behind() -> None:
    """Of two sales in a sentence the second one's price is not the first one's."""
    found = ties(
        f"{ABOUT}{V} sold its storage business to {H} for an undisclosed sum and its stake in {K} to {D} "
        "for €78 million."
    )
    assert "value" not in found[frozenset((V, H))]


def test_what_follows_an_aside_says_nothing_of_the_partners_in_it() -> None:
    """In "Foo, whose partners are Bar and Baz, licensed its process to Qux" only Qux has a licence."""
    found = ties(f"{ABOUT}{V}, whose partners are {H} and {D}, licensed its cell process to {K}.")
    assert {p for p, facts in found.items() if "licensing" in facts.get("kind", ())} == {frozenset((V, K))}
