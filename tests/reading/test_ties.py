"""Partnerships: who is tied with whom, by what, and for how much."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude
from tests.reading.partnerships import ties

VH = frozenset(("Voltara Energy", "Hammond Motors"))
VD = frozenset(("Voltara Energy", "Daeyang Cells"))
HD = frozenset(("Hammond Motors", "Daeyang Cells"))
VL = frozenset(("Voltara Energy", "Lithos Mining"))


@pytest.mark.parametrize(
    ("text", "parties", "kind"),
    [
        ("Hammond Motors and Voltara Energy have formed a joint venture.", VH, "joint_venture"),
        ("The venture is jointly owned by Hammond Motors and Daeyang Cells.", HD, "joint_venture"),
        (
            "Voltara Energy signed a supply agreement with the truck manufacturer Hammond Motors.",
            VH,
            "supply",
        ),
        ("Hammond Motors agreed to buy cells from Daeyang Cells for its vans.", HD, "supply"),
        ("Voltara Energy won an order from Hammond Motors for battery modules.", VH, "supply"),
        ("Hammond Motors chose Daeyang Cells to supply batteries for its vans.", HD, "supply"),
        ("Daeyang Cells was awarded a contract by Hammond Motors to supply modules.", HD, "supply"),
        ("Voltara Energy has entered into an offtake agreement with Lithos Mining.", VL, "offtake"),
        ("Voltara Energy licenses its electrode technology to Daeyang Cells.", VD, "licensing"),
        ("Daeyang Cells has obtained a licence from Voltara Energy.", VD, "licensing"),
        ("Hammond Motors was acquired by Voltara Energy last year.", VH, "merger_acquisition"),
        ("The takeover of Lithos Mining by Voltara Energy was completed in May.", VL, "merger_acquisition"),
        ("Hammond Motors takes over insolvent battery maker Voltara Energy.", VH, "merger_acquisition"),
        ("Lithos Mining sold its Quebec refinery to Voltara Energy.", VL, "merger_acquisition"),
        ("Voltara Energy merged with Lithos Mining in 2021.", VL, "merger_acquisition"),
        ("Voltara Energy raised $350 million in a funding round led by Hammond Motors.", VH, "investment"),
        ("Voltara Energy, in which Hammond Motors holds 24.9 percent, makes cells.", VH, "investment"),
        ("Hammond Motors and Voltara Energy signed a non-binding memorandum of understanding.", VH, "mou"),
        ("Voltara Energy, together with Hammond Motors, will develop a sodium-ion cell.", VH, "development"),
        ("Voltara Energy has partnered with Hammond Motors on battery recycling.", VH, "development"),
    ],
)
def test_words_tell_who_is_tied_by_what(text: str, parties: frozenset[str], kind: str) -> None:
    """Nouns, verbs, passives and nominal phrases tell the parties and the kind of a partnership."""
    assert ties(text) == {parties: {**ties(text)[parties], "kind": {kind}}}


@pytest.mark.parametrize(
    "text",
    [
        "Voltara Energy denied that it had signed a supply deal with Hammond Motors.",
        "Voltara Energy has no agreement with Hammond Motors.",
        "Voltara Energy is in talks with Hammond Motors about a joint venture.",
        "Voltara Energy competes with Daeyang Cells and Hammond Motors.",
        "Voltara Energy signed a letter of intent with the government of Quebec.",
        "Voltara Energy signed a loan agreement with Hammond Motors.",
        "Is there a joint venture of Voltara Energy and Hammond Motors?",
        "Creditors sold the factory to Hammond Motors for $40 million. Voltara Energy regrets it.",
    ],
)
def test_what_is_no_partnership_gives_none(text: str) -> None:
    """Denials, talks, questions, rivals, governments and lenders make no partnership."""
    assert ties(text) == {}


def test_a_supplier_with_three_customers_has_three_partnerships() -> None:
    """Agreements in the plural tie the supplier with each customer on its own."""
    told = ties(
        "Voltara Energy has signed supply deals with Hammond Motors, Daeyang Cells and Lithos Mining."
    )
    assert set(told) == {VH, VD, VL}


def test_one_venture_of_three_is_one_partnership() -> None:
    """Three founders of one joint venture are three parties of one partnership."""
    told = ties("Voltara Energy, Hammond Motors and Daeyang Cells agreed to set up a joint venture.")
    assert set(told) == {VH | {"Daeyang Cells"}}


def test_later_sentences_add_to_the_deal_in_mind() -> None:
    """Value, volume and term may stand in sentences that only say "the deal" or "deliveries"."""
    told = ties(
        "Voltara Energy has signed a supply agreement with Hammond Motors. The deal is valued at $3.2 billion. "
        "Deliveries of up to 40 GWh are to run for seven years."
    )
    assert told[VH] == {"kind": {"supply"}, "value": {"3200000000"}, "volume": {"40"}, "term_years": {"7"}}


def test_figures_beside_the_deal_are_not_its_terms() -> None:
    """A plant's capacity, an investment in a plant and a conversion in brackets are no terms of a deal."""
    told = ties(
        "Voltara Energy signed a supply agreement with Hammond Motors worth 4 billion yuan ($550 million). "
        "Voltara Energy is building a plant in Ohio with a capacity of 30 GWh a year for $2 billion."
    )
    assert told[VH] == {"kind": {"supply"}, "value": {"4000000000"}}


@pytest.mark.parametrize(
    ("text", "stakes"),
    [
        (
            "Voltara Energy and Hammond Motors formed a venture, in which Voltara Energy will hold 60 percent and "
            "Hammond Motors the remaining 40 percent.",
            {"Voltara Energy 0.6", "Hammond Motors 0.4"},
        ),
        (
            "NordCell is a joint venture owned 51% by Voltara Energy and 49% by Hammond Motors.",
            {"Voltara Energy 0.51", "Hammond Motors 0.49"},
        ),
        (
            "A joint venture of Voltara Energy and Hammond Motors, which holds 51% to Voltara Energy's 49%.",
            {"Voltara Energy 0.49", "Hammond Motors 0.51"},
        ),
        (
            "Voltara Energy and Hammond Motors signed for a 50-50 joint venture.",
            {"Voltara Energy 0.5", "Hammond Motors 0.5"},
        ),
        ("Hammond Motors bought a 20 percent stake in Voltara Energy.", {"Hammond Motors 0.2"}),
        ("Voltara Energy, which is 30%-owned by Hammond Motors, makes cells.", {"Hammond Motors 0.3"}),
        ("Hammond Motors will acquire all outstanding shares of Voltara Energy.", {"Hammond Motors 1"}),
    ],
)
def test_stakes_belong_to_their_holders(text: str, stakes: set[str]) -> None:
    """A share belongs to the company that the words give it to, on either side of the percentage."""
    assert ties(text)[VH]["stake"] == stakes


def test_a_share_of_the_output_is_no_stake() -> None:
    """What a company buys or sells of another's output is no share in the company."""
    told = ties(
        "Hammond Motors signed an offtake agreement with Lithos Mining. Hammond Motors has 25 percent of its output."
    )
    assert "stake" not in told[frozenset(("Hammond Motors", "Lithos Mining"))]


def test_two_bonds_of_one_pair_are_two_partnerships() -> None:
    """A joint venture and an earlier memorandum of the same companies are told apart."""
    text = (
        "Voltara Energy and Hammond Motors have formed a joint venture. It grew out of a memorandum of understanding "
        "that Voltara Energy and Hammond Motors signed in 2023."
    )
    claims = [c for c in conclude(annotate(Article(text=text))).claims if c.attribute.name == "kind"]
    kinds = {claim.subject.name: claim.to_record()["value"] for claim in claims}
    assert sorted(str(kind) for kind in kinds.values()) == ["joint_venture", "mou"]


def test_long_runs_of_deals_take_linear_time() -> None:
    """A text that repeats one sentence many times is read without blow-up and gives one partnership."""
    told = ties("Voltara Energy signed a supply deal with Hammond Motors.\n\n" * 300)
    assert set(told) == {VH}
