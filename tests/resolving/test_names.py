"""Which spellings are one company."""

from __future__ import annotations

import pytest

from evbattery.claims import Verdict
from evbattery.resolving.names import CompanyNames


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gotion", "Gotion High-Tech Co., Ltd."),
        ("GM", "General Motors"),
        ("Pinewood Batteries", "PINEWOOD BATTERIES, INC."),
    ],
)
def test_aliases_are_one_company(one: str, other: str) -> None:
    """The gazetteer's aliases and other legal forms are one company, across articles."""
    names = CompanyNames.among({"a": [one], "b": [other]})
    assert names.company("a", one) == names.company("b", other)


def test_a_short_name_is_the_longer_one_of_its_article() -> None:
    """Beside "Oxbow Cells", "Oxbow" is that company, in other articles too, and a judgement says why."""
    names = CompanyNames.among({"a": ["Oxbow", "Oxbow Cells"], "b": ["Oxbow"]})
    assert names.company("a", "Oxbow") == names.company("a", "Oxbow Cells") == names.company("b", "Oxbow")
    assert str(names.company("b", "Oxbow")) == "Oxbow Cells"
    (judgement,) = names.judgements
    assert judgement.verdict is Verdict.SAME
    assert "no other name begins with" in judgement.reason


def test_a_chain_of_names_is_one_company() -> None:
    """Each name begins the next one."""
    spellings = ("Oxbow", "Oxbow Cells", "Oxbow Cells Europe")
    names = CompanyNames.among({"a": spellings})
    assert len({names.company("a", name) for name in spellings}) == 1


def test_a_short_name_of_two_stays_apart() -> None:
    """Where two names begin with it, a short name is none of them, and both pairs are unsure."""
    names = CompanyNames.among({"a": ["Oxbow", "Oxbow Cells", "Oxbow Motors"]})
    assert len({names.company("a", name) for name in ("Oxbow Cells", "Oxbow Motors", "Oxbow")}) == 3
    assert [judgement.verdict for judgement in names.judgements] == [Verdict.UNSURE, Verdict.UNSURE]


def test_a_name_with_a_legal_form_is_no_short_name() -> None:
    """It is written in full somewhere, and so another company than the longer name that begins with it."""
    names = CompanyNames.among({"a": ["Oxbow", "Oxbow Cells"], "b": ["Oxbow S.A."]})
    assert names.company("a", "Oxbow") == names.company("b", "Oxbow S.A.")
    assert names.company("a", "Oxbow") != names.company("a", "Oxbow Cells")
    assert [judgement.verdict for judgement in names.judgements] == [Verdict.UNSURE]


def test_articles_that_disagree_settle_nothing_elsewhere() -> None:
    """A short name that means different companies in two articles means none of them in a third."""
    names = CompanyNames.among(
        {"a": ["Oxbow", "Oxbow Cells"], "b": ["Oxbow", "Oxbow Motors"], "c": ["Oxbow"]}
    )
    assert names.company("a", "Oxbow") == names.company("a", "Oxbow Cells")
    assert names.company("b", "Oxbow") == names.company("b", "Oxbow Motors")
    assert names.company("c", "Oxbow") not in {names.company("a", "Oxbow"), names.company("b", "Oxbow")}


def test_names_that_never_meet_are_unsure() -> None:
    """A name that begins another one of another article may be that company."""
    names = CompanyNames.among({"a": ["Oxbow Cells"], "b": ["Oxbow"]})
    assert names.company("a", "Oxbow Cells") != names.company("b", "Oxbow")
    assert [judgement.verdict for judgement in names.judgements] == [Verdict.UNSURE]


def test_known_companies_do_not_swallow_each_other() -> None:
    """That the gazetteer knows the short name decides against the longer one beside it."""
    names = CompanyNames.among({"a": ["Tesla", "Tesla Grohmann Hobart"]})
    assert names.company("a", "Tesla") != names.company("a", "Tesla Grohmann Hobart")
