"""Supply told from either side, in the words of buyers, sellers and interviews."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude

Facts = dict[str, set[str]]


def supply(text: str) -> Facts:
    """Everything told of the partnerships of a text, by attribute."""
    facts: Facts = {}
    for claim in conclude(annotate(Article(text=text + "\n"))).claims:
        if claim.subject.kind.value == "partnership":
            facts.setdefault(claim.attribute.name, set()).add(str(claim.to_record()["value"]))
    return facts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hammond Motors picked Voltara Energy as battery supplier for its vans.", "supply"),
        ("Hammond Motors signed up Voltara Energy as its battery supplier for five years.", "supply"),
        ("Voltara Energy has locked in a ten-year supply of cells from Hammond Motors.", "supply"),
        ("Voltara Energy said Hammond Motors would take 9,000 tonnes of battery materials a year.", "supply"),
        (
            "Hammond Motors has dropped its cell contract with Voltara Energy, worth 2 billion euros.",
            "supply",
        ),
        ("Hammond Motors signed a letter of intent to buy cells from Voltara Energy.", "mou"),
        (
            "An offtake contract with Hammond Motors secures Voltara Energy 10,000 tonnes of graphite.",
            "offtake",
        ),
        ("Hammond Motors has taken a licence on the LFP process of Voltara Energy.", "licensing"),
    ],
)
def test_both_sides_and_kind(text: str, kind: str) -> None:
    """Buyer and seller are the parties, whichever of them the sentence is about, and the words give the kind."""
    facts = supply(text)
    assert facts["party"] == {"Hammond Motors", "Voltara Energy"}
    assert facts["kind"] == {kind}


def test_a_contract_in_a_relative_clause() -> None:
    """A contract told in passing is one with the company that the text is about, with its term and volume."""
    text = (
        "Voltara Energy makes battery cells.\n\n"
        "Hammond Motors, whose contract runs for seven years and covers 12 GWh a year, also holds "
        "shares in Voltara Energy."
    )
    facts = supply(text)
    assert facts["party"] == {"Hammond Motors", "Voltara Energy"}
    assert facts["term_years"] == {"7"}
    assert facts["volume"] == {"12"}


def test_us_in_an_interview_is_the_company_asked() -> None:
    """What is delivered "to us" is delivered to the company that is interviewed."""
    text = (
        "Voltara Energy makes battery cells. We spoke to Voltara Energy.\n\n"
        "Where does the graphite come from?\n\nLithos Mining delivers it to us under a ten-year contract."
    )
    facts = supply(text)
    assert facts["party"] == {"Lithos Mining", "Voltara Energy"}
    assert facts["term_years"] == {"10"}


def test_a_town_is_no_party() -> None:
    """Who buys cells "from" the town of a plant buys them from the company that the article is about."""
    text = (
        "ARNSKE, Denmark - Voltara Energy has given up its battery plant.\n\n"
        "Hammond Motors signed a letter of intent to buy cells from Voltara Energy.\n\n"
        "Voltara Energy had promised Hammond Motors batteries from Arnske."
    )
    assert "Arnske" not in supply(text)["party"]


@pytest.mark.parametrize(
    "text",
    [
        "Hammond Motors, unlike Voltara Energy, makes its own battery cells.",
        "Batteries from Voltara Energy are lighter than those from Hammond Motors.",
        "Voltara Energy denied that it was in talks with Hammond Motors about a battery contract.",
        "Hammond Motors, whose trucks run on batteries, said orders fell.",
    ],
)
def test_no_bond_without_words_that_bind(text: str) -> None:
    """Comparison, rivalry, denial and a plural order book tie nobody."""
    assert supply(text) == {}
