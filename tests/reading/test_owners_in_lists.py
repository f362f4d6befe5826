"""Owners and investors told as a list: shares first or last, in brackets, of "the latter", of a round."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants
from tests.reading.partnerships import ties
from tests.reading.told import told

#: What makes the text one of the industry.
ABOUT = "The battery industry is growing.\n\n"
BAR, BAZ = "Bar Group", "Baz Industries"


@pytest.mark.parametrize(
    "text",
    [
        f"Foo Cells, 60% {BAR} and 40% {BAZ}, opens its plant in Linz next year.",
        f"Foo Cells ({BAR} 60%, {BAZ} 40%) opens its plant in Linz next year.",
        f"Who: Foo Cells; 60% {BAR} of South Africa (JSE: BAR), 40% {BAZ}, which belongs to the state",
        f"{BAR} and {BAZ} own 60% and 40% of Foo Cells.",
        f"Foo Cells is owned 60:40 by {BAR} and {BAZ}.",
        f"Shareholders of Foo Cells: {BAR} 60%, {BAZ} 40%.",
    ],
)
def test_shares_of_the_whole_make_a_joint_venture(text: str) -> None:
    """Companies named with nothing but shares that make up the whole own it together."""
    assert ties(ABOUT + text)[frozenset((BAR, BAZ))] == {
        "kind": {"joint_venture"},
        "stake": {f"{BAR} 0.6", f"{BAZ} 0.4"},
    }


@pytest.mark.parametrize(
    "text",
    [
        f"The battery market: {BAR} 60%, {BAZ} 40%.",
        f"Output grew 60% at {BAR} and 40% at {BAZ}.",
        f"Shares rose: {BAR} 6%, {BAZ} 4%.",
    ],
)
def test_other_shares_make_none(text: str) -> None:
    """Shares of a market, growth and share prices tie nobody."""
    assert ties(f"{ABOUT}{BAR} and the firm {BAZ} make cells.\n\n{text}") == {}


def test_owners_beside_a_company_do_not_act() -> None:
    """Who owns a company, in brackets or a relative clause, runs none of its plants."""
    for owners in (
        f" ({BAR} 60%, {BAZ} 40%)",
        f", 60% {BAR} and 40% {BAZ},",
        f", which belongs to {BAR} and {BAZ},",
        f", which belongs half to {BAR} and half to {BAZ},",
    ):
        (plant,) = plants(f"{ABOUT}Foo Cells{owners} is building a cell plant in Linz, Austria.")
        assert plant["operator"] == {"Foo Cells"}, owners


def test_the_latter_holds_a_share() -> None:
    """In "a venture of Foo and Bar, held at 85% by the latter" the share is Bar's."""
    text = f"{ABOUT}Foo CAM is a joint venture of {BAR} and {BAZ}, held at 85% by the "
    assert ties(text + "latter.")[frozenset((BAR, BAZ))]["stake"] == {f"{BAZ} 0.85"}
    assert ties(text + "former.")[frozenset((BAR, BAZ))]["stake"] == {f"{BAR} 0.85"}


def test_shares_between_the_owners_of_a_venture() -> None:
    """Owners are a list also where each is told with its share; those without a name are not made up."""
    text = f"{ABOUT}The joint venture of refiner {BAR}, which has 51%, {BAZ}, with 34%, and three makers was founded."
    assert ties(text)[frozenset((BAR, BAZ))] == {
        "kind": {"joint_venture"},
        "stake": {f"{BAR} 0.51", f"{BAZ} 0.34"},
    }


def test_a_share_in_a_venture_is_none_in_the_partner() -> None:
    """A holding "in the venture with Bar" backs the venture, not Bar."""
    companies = told("company", f"{ABOUT}{BAR} has an 80% holding in the venture with {BAZ}.")
    assert not any("backer" in fact for facts in companies.values() for fact in facts)


@pytest.mark.parametrize(
    "text",
    [
        "Theora has closed a Series A of €15 million with Zeta Global and Enpara.",
        "Theora has closed its Series B round with Zeta Global and Enpara.",
    ],
)
def test_a_round_with_investors(text: str) -> None:
    """Who a round is closed with puts money in, also where nothing else shows it to be a company."""
    text = f"{ABOUT}{text} The German start-up makes cells."
    assert {"backer Zeta Global", "backer Enpara"} <= told("company", text)["Theora"]


def test_what_money_is_put_into_is_a_company() -> None:
    """Money that a company puts "into Foo" makes Foo one."""
    text = f"{ABOUT}Factora makes its own cells. Stellantis put $75 million into Factora in 2021."
    assert "backer Stellantis" in told("company", text)["Factora"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Foo Cells, the automation company of Bar Group, makes cells.", "parent Bar Group"),
        ("Foo Cells, the affiliate company of Bar Group, makes cells.", "parent Bar Group"),
        ("Foo Cells, which is Bar Group's subordinate enterprise, makes cells.", "parent Bar Group"),
        ("Foo Cells, a Bar Group company, makes cells.", "parent Bar Group"),
        ("Foo Cells, of the Bar group (BIT: BARR), makes cells.", "parent Bar"),
        ("Bar Group, which also owns a piece of Foo Cells, makes cars.", "backer Bar Group"),
        (
            "Foo Cells makes cells. Bar Group, which like Ford is a shareholder in Foo Cells, sells cars.",
            "backer Bar Group",
        ),
        (
            "Foo Cells, in which Bar Group and Baz Industries hold stakes, makes cells.",
            "backer Baz Industries",
        ),
        ("Foo Cells makes cells. Bar Group and Baz Industries come in as shareholders.", "backer Bar Group"),
        (
            "Foo Cells makes cells. The carmaker Bar Group is both an investor and its customer.",
            "backer Bar Group",
        ),
    ],
)
def test_owners_by_other_words(text: str, fact: str) -> None:
    """Owners and backers told by an apposition, a piece of a company, or beside another role."""
    assert fact in told("company", ABOUT + text)["Foo Cells"]


@pytest.mark.parametrize(
    "text",
    [
        "Foo Cells works with Bar Group, a leading technology company of Sweden.",
        "Foo Cells bought a piece of land from Bar Group.",
        "Bar Group bought a piece of equipment for Foo Cells.",
    ],
)
def test_who_only_deals_with_a_company_owns_none(text: str) -> None:
    """Land, machines and a country own nobody."""
    companies = told("company", ABOUT + text)
    assert not any(fact.startswith(("parent", "backer")) for facts in companies.values() for fact in facts)


@pytest.mark.parametrize("paper", ["a supply agreement", "a five-year offtake agreement"])
def test_a_paper_signed_alone_is_signed_with_the_topic(paper: str) -> None:
    """Who signs a paper of trade, with nobody named, signs it with the company that the text is about."""
    text = f"{ABOUT}Silexa makes anode powder in Linz. Japan's Panasonic signed {paper} at the end of 2023."
    assert frozenset(("Silexa", "Panasonic")) in ties(text)
    assert not ties(f"{ABOUT}Silexa makes anode powder. Panasonic signed {paper} with a rival.")


def test_an_earlier_backer_is_not_of_this_round() -> None:
    """In "Foo, backed by Bar, raised Ⓜ" Bar backs Foo and has no part in the round."""
    text = f"{ABOUT}The anode developer Sila, backed by Mercedes-Benz and Bar Ventures, raised $375 million."
    assert "backer Mercedes-Benz" in told("company", text)["Sila"]
    assert not ties(text)
    assert ties(f"{ABOUT}Sila raised $375 million in a round backed by Mercedes-Benz and Bar Ventures.")
