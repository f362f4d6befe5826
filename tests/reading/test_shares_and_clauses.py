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
