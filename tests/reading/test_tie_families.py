"""Partnerships: who is one party with whom, and what looks like a deal and is none."""

from __future__ import annotations

import pytest

from tests.reading.partnerships import ties

V, H, D, L = "Voltara Energy", "Hammond Motors", "Daeyang Cells", "Lithos Mining"
#: The companies that the texts are about.
ABOUT = (
    f"The battery maker {V} makes cells in Ohio. {H} is a carmaker. {D} makes battery cells too. "
    f"{L} mines lithium.\n\n"
)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            f"{V} and PackWorks, the {H} group's battery company, have signed a supply agreement.",
            {V, "PackWorks"},
        ),
        (f"{V} has signed a supply agreement with {H}' battery company PackWorks.", {V, "PackWorks"}),
        (f"{V} and its wholly owned subsidiary, PackWorks GmbH, signed a supply contract with {H}.", {V, H}),
    ],
)
def test_a_parent_and_its_unit_are_one_party(text: str, parties: set[str]) -> None:
    """Whose unit a partner is does not make its owner a further partner."""
    assert set(ties(ABOUT + text)) == {frozenset(parties)}


def test_a_deal_told_of_the_parent_and_of_the_unit_is_one() -> None:
    """The headline names the group, the text its unit: one deal, with the unit."""
    told = ties(
        f"{V} expands collaboration with {H}\n\n{V} makes battery cells. "
        f"PackWorks GmbH, a subsidiary of {H}, has signed a licence agreement with {V}."
    )
    assert set(told) == {frozenset(("PackWorks", V))}
    assert told[frozenset(("PackWorks", V))]["kind"] == {"licensing"}


def test_a_company_is_no_partner_of_its_own_unit() -> None:
    """Companies of one house that work together are no partnership, companies of two are one."""
    assert (
        ties(
            f"{ABOUT}PackWorks GmbH is a subsidiary of {V}. {V} and PackWorks are jointly developing a cell."
        )
        == {}
    )
    assert frozenset((V, D)) in ties(f"{ABOUT}{V} and {D} are jointly developing a cell.")


def test_a_unit_may_be_sold_by_its_parent() -> None:
    """Where the unit itself is bought, its parent is a party: it sells."""
    told = ties(f"{ABOUT}PackWorks GmbH is a subsidiary of {V}. {H} has agreed to buy PackWorks from {V}.")
    assert any(
        {H, V} <= parties and facts["kind"] == {"merger_acquisition"} for parties, facts in told.items()
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{H} and {D} have held half of NordCell each since 2022.",
        f"NordCell, owned fifty-fifty by {H} and {D}, makes battery cells.",
        f"NordCell, owned by {H} and {D}, makes battery cells. {H} has 50% of the shares, {D} the other 50%.",
    ],
)
def test_owners_of_one_company_are_tied_without_it(text: str) -> None:
    """Those who own a company in equal parts have a joint venture; the company is no partner of its owners."""
    told = ties(ABOUT + text)
    assert set(told) == {frozenset((H, D))}
    assert told[frozenset((H, D))]["kind"] == {"joint_venture"}
    assert told[frozenset((H, D))]["stake"] == {f"{H} 0.5", f"{D} 0.5"}


def test_owners_without_shares_are_no_partnership() -> None:
    """That a company belongs to several others says who its parents are, and tells of no deal."""
    assert ties(f"{ABOUT}NordCell, owned by {H} and {D}, makes battery cells in Sweden.") == {}


def test_those_who_take_part_in_one_round_are_one_partnership() -> None:
    """Who leads a round and who joins it are told one after the other; rounds of two companies stay apart."""
    told = ties(f"{ABOUT}{H} led {V}'s Series B round. The round included money from {L}.")
    assert set(told) == {frozenset((H, V, L))}
    apart = ties(f"{ABOUT}{H} led {V}'s Series B round.\n\n{L} led {D}'s Series A round.")
    assert set(apart) == {frozenset((H, V)), frozenset((L, D))}


@pytest.mark.parametrize(
    "text",
    [
        # A lot that was sent, or goods to try out.
        f"{V} shipped its first 200 cells to {H} last week.",
        f"{V} has delivered samples of its cell to {H} and {D}.",
        f"{V} has begun to deliver cells to {H} for testing.",
        f"{V} previously supplied cells to {H}.",
        # Capital that others raised, and shares sold on the market.
        f"{V} has raised less than the capital raised by some peers, Francis said.",
        f"{V} signed a purchase agreement with Lincoln Capital for up to $20 million of ordinary shares.",
        # Members of an association, the name of a fund, somebody else's owner.
        f"{V} has become a member of the Clean Transport Collaboration with {H} and {D}.",
        f"Investors are Doral Ventures and {H}.",
        # What is bought of a company without a word on the company.
        f'"We bought it too early," people say at the grave of {L}.',
    ],
)
def test_what_looks_like_a_deal(text: str) -> None:
    """Shipments, samples, share sales and memberships tie nobody."""
    assert ties(ABOUT + text) == {}


@pytest.mark.parametrize(
    ("text", "parties", "kind"),
    [
        (f"{V} will deliver cells to {H} under a five-year contract.", {V, H}, "supply"),
        (f"{H} will buy 25% of the production of {V}.", {V, H}, "offtake"),
        (f"{H} took a majority stake in {V}.", {V, H}, "merger_acquisition"),
        (f"{H} took a minority stake in {V}.", {V, H}, "investment"),
        (f"{V} has signed a binding agreement with {H} to buy 10 million shares.", {V, H}, "investment"),
        (f"{V} and {H} have agreed to turn the plant into a battery factory.", {V, H}, "development"),
        (f"{H} has committed itself to 10,000 tonnes of graphite from {L}.", {L, H}, "supply"),
    ],
)
def test_what_is_a_deal(text: str, parties: set[str], kind: str) -> None:
    """The same words with an agreement, a part of the output or of the shares tie the two companies."""
    told = ties(ABOUT + text)
    assert set(told) == {frozenset(parties)}
    assert told[frozenset(parties)]["kind"] == {kind}


def test_a_paper_of_its_own_is_a_deal_of_its_own() -> None:
    """Behind "dropping a deal with" stands no partner of the deal before, nor behind "and Foo's investment in"."""
    assert set(ties(f"{ABOUT}{V} will partner with {H} on cells, dropping a deal with {D}.")) == {
        frozenset((V, H)),
        frozenset((V, D)),
    }
    assert frozenset((V, L, D)) not in ties(
        f"{ABOUT}This follows {V}'s deal with {L} and {D}'s investment in a plant."
    )


def test_partners_named_as_examples_have_deals_of_their_own() -> None:
    """Carmakers of whom some are named have one partnership each."""
    told = ties(f"{ABOUT}{V} has tied up with several carmakers, including {H} and Fjordauto.")
    assert set(told) == {frozenset((V, H)), frozenset((V, "Fjordauto"))}


def test_shares_in_two_companies_are_two_partnerships() -> None:
    """Who holds shares in two companies ties them to himself, not to each other."""
    assert set(ties(f"{ABOUT}{L} holds shares in {V} and {D}.")) == {frozenset((L, V)), frozenset((L, D))}


def test_the_owner_of_a_partner_is_none() -> None:
    """What a company does that another one owns is not done by its owner."""
    told = ties(f"{ABOUT}{H}, a bus maker that {L} owns, will buy cells from {V} under a contract.")
    assert set(told) == {frozenset((H, V))}


@pytest.mark.parametrize(
    "text",
    [
        "Its storage shipments came to 14 GWh last year.",
        f"{V}'s facilities totalling 2.4 GWh are in operation.",
        "It will pay 100 million euros over the next two years.",
    ],
)
def test_what_is_no_term_and_no_volume_of_a_deal(text: str) -> None:
    """Shipments, facilities and payments beside a deal are not its volume nor its term."""
    facts = ties(f"{ABOUT}{V} has signed a supply contract with {H}. {text}")[frozenset((V, H))]
    assert not facts.keys() & {"volume", "term_years"}


def test_a_joint_venture_signs_for_itself() -> None:
    """What a joint venture signs ties it, and not its owners, with the other side."""
    told = ties(
        f"{ABOUT}The cell maker NordCell, a joint venture of {H} and {L}, has signed a supply contract with {V}."
    )
    assert told.keys() == {frozenset((H, L)), frozenset(("NordCell", V))}
