"""Claims: one statement about one subject, of a type that its attribute has."""

from __future__ import annotations

import importlib
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import (
    Article,
    Claim,
    Evidence,
    Qualifiers,
    Reading,
    Subject,
    SubjectKind,
    attribute,
    attributes,
    company,
    facility,
    product,
    show,
)
from evbattery.errors import ClaimError
from evbattery.values.bounds import Bound
from evbattery.values.dates import PartialDate
from tests.strategies import articles, claims, gwh, qualifiers, readings

ARTICLE = Article("Oxbow builds a 20 GWh plant in Windsor.", id="note")
PLANT = Subject(SubjectKind.FACILITY, "Oxbow Windsor")
WORDS = Evidence(ARTICLE, 0, 38)


@given(claims())
def test_claims_are_values(claim: Claim) -> None:
    """Claims are equal by what they say, hash accordingly, and survive pickling and printing."""
    again = attrs.evolve(claim, rule="another rule")
    assert again == claim
    assert hash(again) == hash(claim)
    assert pickle.loads(pickle.dumps(claim)) == claim
    assert str(claim).startswith(f"{claim.subject}: {claim.attribute.name} = ")
    assert show(claim.value)


@given(claims(), claims())
def test_values_are_read_under_their_own_attribute(claim: Claim, other: Claim) -> None:
    """A value is given out under its attribute alone."""
    assert claim.value_of(claim.attribute) == claim.value
    if other.attribute != claim.attribute:
        with pytest.raises(ClaimError, match="this claim is about"):
            claim.value_of(other.attribute)


@given(claims(), st.sampled_from(attributes()))
def test_attributes_fit_the_subject(claim: Claim, other: Any) -> None:
    """An attribute of another kind of subject is refused."""
    if other.kind is not claim.subject.kind:
        with pytest.raises(ClaimError, match="cannot be said of"):
            attrs.evolve(claim, attribute=other)


@pytest.mark.parametrize(
    ("about", "value", "message"),
    [
        (facility.CAPACITY, "20 GWh", "facility.capacity .* is '20 GWh'; it must be AnnualEnergyCapacity or"),
        (facility.CAPACITY, 20, "is 20; it must be"),
        (facility.CAPACITY, None, "is None; it must be"),
        (facility.OPERATOR, gwh(20), "is AnnualEnergyCapacity.of.*; it must be str"),
        (facility.OPERATOR, " ", "is empty text"),
        (facility.STATUS, "operating", "it must be Status"),
    ],
)
def test_values_of_other_types_are_refused(about: Any, value: Any, message: str) -> None:
    """A value that the attribute cannot have is a ClaimError that says which it can."""
    with pytest.raises(ClaimError, match=message):
        Claim(PLANT, about, value, WORDS)


@pytest.mark.parametrize("field", ["party", "said_by", "rule"])
def test_texts_are_texts(field: str) -> None:
    """A text field that holds something else is refused here, not where it is first used."""
    wrong: dict[str, Any] = {field: 3}
    with pytest.raises(ClaimError, match=f"{field} is 3; it must be text"):
        Claim(PLANT, facility.CAPACITY, gwh(20), WORDS, **wrong)


@pytest.mark.parametrize("name", ["", " \n", 3, b"name"])
def test_subjects_have_names(name: Any) -> None:
    """A subject without a name, or with something else for one, is refused."""
    with pytest.raises(ClaimError):
        Subject(SubjectKind.COMPANY, name)


def test_attributes_are_those_of_the_table() -> None:
    """Each attribute is found by kind and name; others, and made-up ones, raise with the list."""
    for known in attributes():
        assert attribute(known.kind, known.name) is known
    listed = "a company has no attribute 'capacity'; it has backer, former_name, hq_country"
    with pytest.raises(ClaimError, match=listed):
        attribute(SubjectKind.COMPANY, "capacity")
    with pytest.raises(ClaimError, match="is not the attribute of that name"):
        Claim(PLANT, attrs.evolve(facility.CAPACITY, types=(str,)), "20", WORDS)


def test_bound_comes_from_the_value() -> None:
    """A figure brings its bound, a deadline is an upper one, and everything else is exact."""
    made = Claim(PLANT, facility.CAPACITY, gwh(20, bound=Bound.AT_LEAST), WORDS)
    assert made.bound is Bound.AT_LEAST
    opening = PartialDate.year(2027)
    assert Claim(PLANT, facility.PRODUCTION_START, opening.as_deadline(), WORDS).bound is Bound.AT_MOST
    assert Claim(PLANT, facility.PRODUCTION_START, opening, WORDS).bound is Bound.EXACT
    assert Claim(PLANT, facility.OPERATOR, "Oxbow", WORDS).bound is Bound.EXACT


def test_superseded_is_a_qualifier() -> None:
    """Only the truth value counts; text under the same word does not."""
    made = Claim(PLANT, facility.CAPACITY, gwh(20), WORDS)
    assert not made.superseded
    assert attrs.evolve(made, qualifiers=Qualifiers({"superseded": True})).superseded
    assert not attrs.evolve(made, qualifiers=Qualifiers({"superseded": "no"})).superseded


@given(qualifiers(), qualifiers())
def test_qualifiers_are_immutable_mappings(left: Qualifiers, right: Qualifiers) -> None:
    """Qualifiers are equal whatever the order of their making, and additions make new ones."""
    assert Qualifiers(dict(reversed(list(left.items())))) == left
    assert hash(Qualifiers(dict(reversed(list(left.items()))))) == hash(left)
    both = left.with_(**right)
    assert dict(both) == {**left, **right}
    assert set(both) >= set(left)
    assert len(both) == len({*left, *right})
    assert repr(left) == f"Qualifiers({dict(left)!r})"


@pytest.mark.parametrize("items", [{1: "x"}, {"phase": 1}, {"phase": None}, {"phase": ["1"]}])
def test_qualifiers_hold_text_and_truth(items: Any) -> None:
    """Keys that are no text, and values that are neither text nor a truth value, are refused."""
    with pytest.raises(ClaimError, match="keys are text, values are text, True or False"):
        Qualifiers(items)


@given(readings())
def test_readings_give_claims_by_attribute(reading: Reading) -> None:
    """The claims of a reading under each attribute are all its claims, once."""
    found = [claim for about in attributes() for claim, _ in reading.of(about)]
    assert len(found) == len(reading.claims)
    assert str(reading).startswith(f"reading of {reading.article.id}")


@given(claims(ARTICLE), articles(id="other"))
def test_readings_hold_claims_of_their_article(claim: Claim, other: Article) -> None:
    """A claim with its evidence in another article is refused; an equal article will do."""
    assert Reading(Article(ARTICLE.text, id="note"), (claim,)).claims == (claim,)
    with pytest.raises(ClaimError, match="has its evidence in 'note', not in 'other'"):
        Reading(other, (claim,))


def test_attributes_speak_for_themselves() -> None:
    """An attribute reads as kind and name."""
    assert str(product.MAKER) == "product.maker"
    assert str(company.TICKER) == "company.ticker"


def test_the_repr_of_an_attribute_names_it() -> None:
    """What is shown for an attribute is what one types for it."""
    for one in attributes():
        room, name = repr(one).split(".")
        assert getattr(importlib.import_module(f"evbattery.claims.{room}"), name) == one
