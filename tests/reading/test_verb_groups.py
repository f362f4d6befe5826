"""Verb groups: which words are verbs of a class, what belongs to them, and in which voice they stand."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading.inflection import Form, forms
from evbattery.reading.verb_classes import VerbClass, verb_table
from evbattery.reading.verb_groups import VerbGroup, verb_groups


def only(text: str) -> VerbGroup:
    """The one verb group of a masked sentence."""
    (group,) = verb_groups(text)
    return group


@pytest.mark.parametrize(
    ("base", "written"),
    [
        ("build", "build builds built building"),
        ("scrap", "scrap scraps scrapped scrapping"),
        ("close", "close closes closed closing"),
        ("supply", "supply supplies supplied supplying"),
        ("open", "open opens opened opening"),
        ("cancel", "cancel cancels canceled cancelled canceling cancelling"),
        ("commit", "commit commits committed committing"),
        ("begin", "begin begins began begun beginning"),
        ("employ", "employ employs employed employing"),
        ("axe", "axe axes axed axing"),
        ("go", "go goes went gone going"),
        ("undertake", "undertake undertakes undertook undertaken undertaking"),
    ],
)
def test_forms(base: str, written: str) -> None:
    """A verb has the forms that English writes, and no others."""
    doubled = {"begining", "beginning"} if base == "begin" else set()
    assert {word for word, _ in forms(base)} - doubled == set(written.split()) - doubled


@pytest.mark.parametrize(
    ("text", "verb_class", "passive", "finite"),
    [
        ("Ⓞ is now building Ⓕ in Ⓛ.", VerbClass.BUILD, False, True),
        ("Ⓕ will be erected in Ⓛ.", VerbClass.BUILD, True, True),
        ("The plant, erected by Ⓞ, is large.", VerbClass.BUILD, True, False),
        ("Ⓞ, a maker of trams, opened Ⓕ in Ⓓ.", VerbClass.OPEN, False, True),
        ("Ⓞ set a factory up in Ⓛ.", VerbClass.BUILD, False, True),
        ("Ⓞ has put Ⓕ on hold.", VerbClass.PAUSE, False, True),
        ("Ⓞ's newly opened plant", VerbClass.OPEN, True, False),
        ("batteries made in Ⓛ", VerbClass.PRODUCE, True, False),
        ("Ⓕ goes into operation in Ⓓ.", VerbClass.OPEN, False, True),
        ("the cost of employing Ⓝ people", VerbClass.EMPLOY, False, False),
    ],
)
def test_voice(text: str, verb_class: VerbClass, passive: bool, finite: bool) -> None:
    """The voice tells whether what stands before does something or has it done to it."""
    group = next(one for one in verb_groups(text) if one.says(verb_class))
    assert group.passive is passive
    assert group.finite is finite


@pytest.mark.parametrize(
    "text",
    [
        "A battery supply deal with Ⓞ",
        "supplies of cells",
        "the make of the car",
        "its plans",
        "cell production",
    ],
)
def test_nouns_are_no_verbs(text: str) -> None:
    """A noun that is written like a verb is none where an article, an adjective or a preposition stands before it."""
    assert not [one for one in verb_groups(text) if one.finite]


def test_denial_and_future() -> None:
    """Denials and modal verbs among the auxiliaries are told."""
    group = only("Ⓕ will not be built.")
    assert group.negated
    assert group.is_future
    assert not only("Ⓕ was built.").negated


@given(
    st.text(alphabet="ⓄⒻⓁⒹ ,.'abtuildonwe-", max_size=60)
    | st.lists(st.sampled_from(sorted(verb_table()))).map(" ".join)
)
def test_groups_lie_in_the_text_and_in_order(text: str) -> None:
    """Whatever the text: groups lie within it, in order, and their verbs do not overlap."""
    groups = verb_groups(text)
    assert all(0 <= one.start <= one.verb < one.end <= len(text) for one in groups)
    assert all(a.end <= b.verb for a, b in itertools.pairwise(groups))


def test_every_class_has_verbs() -> None:
    """No class of verbs is empty, and every form in the table comes from a verb's inflection."""
    classes = {one for readings in verb_table().values() for _, found, _ in readings for one in found}
    assert classes == set(VerbClass)
    assert all(shapes <= set(Form) for readings in verb_table().values() for *_, shapes in readings)


@pytest.mark.parametrize(
    ("text", "verb_class"),
    [
        ("Ⓞ took control of Ⓞ in Ⓓ.", VerbClass.ACQUIRE),
        ("Ⓞ came to terms with Ⓞ.", VerbClass.SIGN),
        ("Ⓞ and Ⓞ set up a company.", VerbClass.FOUND),
        ("Ⓞ locked in cells from Ⓞ.", VerbClass.PROCURE),
        ("Ⓞ hands over its scrap to Ⓞ.", VerbClass.SUPPLY),
    ],
)
def test_verbs_that_tie_companies(text: str, verb_class: VerbClass) -> None:
    """Verbs of several words belong to their class, also where "of" stands behind them."""
    assert any(group.says(verb_class) and group.finite for group in verb_groups(text))


def test_an_adjective_behind_a_copula_is_no_verb() -> None:
    """An adjective with the form of a verb says how something is, a participle what was done to it."""
    assert not verb_groups("Start-up is close.")
    assert not verb_groups("The hall is open.")
    assert only("Both halls are closed.").passive


def test_a_plant_may_do_something() -> None:
    """A base form right behind a plant is its verb: "deliveries from the plant start"."""
    assert only("Deliveries from Ⓕ start in Ⓓ.").says(VerbClass.START)


@pytest.mark.parametrize(
    ("text", "auxiliaries"),
    [
        ("Ⓞ will own and run Ⓕ.", ("will",)),
        ("Ⓞ is to build Ⓕ and employ Ⓝ people.", ("is", "to")),
        ("Ⓞ would close Ⓕ and open a plant.", ("would",)),
        ("Ⓞ own and run Ⓕ.", ()),
        ("Ⓞ will sell Ⓕ; they run Ⓕ.", ()),
    ],
)
def test_a_joined_verb_shares_its_auxiliaries(text: str, auxiliaries: tuple[str, ...]) -> None:
    """A base form behind "and" stands under the modal verb of the one that it is joined to."""
    assert verb_groups(text)[-1].auxiliaries == auxiliaries
