"""Atlas documents: lossless in writing, and strict in reading, with the place of everything that is wrong."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evbattery.atlas import Atlas
from evbattery.atlas.document import from_json, to_json
from evbattery.claims import (
    Article,
    Claim,
    ClaimCorrection,
    Evidence,
    NameCorrection,
    PublishedCorrection,
    Qualifiers,
    Reading,
    Refusal,
    RefusalReason,
    Subject,
    SubjectKind,
    attributes,
    facility,
    product,
)
from evbattery.entities import LATEST, Policies, Policy, most_trusted
from evbattery.errors import FormatError
from evbattery.values.bounds import Bound
from evbattery.values.chemistry import chemistries
from evbattery.values.dates import PartialDate
from evbattery.values.money import money
from evbattery.values.quantity import Quantity
from tests.strategies import atlases, gwh, policies

PLANT = Subject(SubjectKind.FACILITY, "Oxbow Windsor")


def state(atlas: Atlas) -> object:
    """All that an atlas holds, with what equality leaves out: the rules of claims and the problems."""
    return attrs.asdict(atlas, recurse=False), [claim.rule for claim in atlas.claims], atlas.problems


@given(atlases(), policies())
def test_documents_are_read_back(atlas: Atlas, shown_by: Policies) -> None:
    """What is written is what is read, down to rules, problems and policies, and is written the same again."""
    noted = attrs.evolve(atlas, problems=("a.txt: cannot be read",), policies=shown_by)
    again = from_json(to_json(noted))
    assert again == noted
    assert state(again) == state(noted)
    assert to_json(again) == to_json(noted)


# High and low surrogates, which JSON joins to one character when they stand side by side.
broken_text = st.text(st.sampled_from('\ud83d\ude00\udfff\ud800a\n"\\é😀\u2028\x00'), min_size=1)


@given(broken_text, broken_text)
@example("\ud83d\ude00", "\ud83d\ud83d\ude00\ude00")
def test_text_of_any_characters_is_read_back(text: str, other: str) -> None:
    """Surrogates, alone or side by side, come back as they were, in every field that holds text."""
    article = Article(text, id=other, source=other)
    claim = Claim(
        Subject(SubjectKind.FACILITY, f"name {other}"),
        facility.OPERATOR,
        f"operator {other}",
        Evidence(article, 0, len(text)),
        party=other,
        qualifiers=Qualifiers({other: other}),
        said_by=other,
        rule=other,
    )
    refusal = Refusal(RefusalReason.COMPARISON, Evidence(article, len(text) - 1, len(text)), other)
    correction = NameCorrection(
        article=other, reason=f"why {other}", name=f"x{other}", stands_for=f"y{other}"
    )
    atlas = Atlas((Reading(article, (claim,), (refusal,)),), (correction,), (other,))
    document = to_json(atlas)
    document.encode("utf-8")
    assert state(from_json(document)) == state(atlas)


def claim_of(value: Any, about: Any = facility.CAPACITY, **fields: Any) -> Claim:
    """A claim with that value."""
    article = Article("All of this is in the text.", id="note")
    return Claim(Subject(about.kind, "It"), about, value, Evidence(article, 0, 3), **fields)


@pytest.mark.parametrize(
    "claim",
    [
        claim_of(gwh("0.000000000000000000000000000000000000000000000000000000000001")),
        claim_of(gwh("123456789012345678901234567890.5", bound=Bound.AT_MOST)),
        claim_of(money("CNY", "1.5e9", "2e9", Bound.APPROX), facility.INVESTMENT),
        claim_of(PartialDate.year(9999).as_deadline(), facility.PRODUCTION_START),
        claim_of(PartialDate.day(1, 1, 1), facility.PRODUCTION_START),
        claim_of(gwh(1), when=PartialDate.quarter(2027, 3).as_deadline()),
        claim_of(gwh(1), qualifiers=Qualifiers({"near": False, "phase": "2", "": "x", "superseded": True})),
        *(claim_of(known, product.CHEMISTRY) for known in chemistries()),
    ],
    ids=lambda claim: str(claim.value),
)
def test_values_are_read_back_whole(claim: Claim) -> None:
    """Digits, deadlines and fine chemistries, which rows of the table may lose, are kept by the document."""
    atlas = Atlas.from_readings([Reading(claim.evidence.article, (claim,))])
    assert from_json(to_json(atlas)) == atlas


def test_every_kind_of_quantity_can_be_written() -> None:
    """No attribute has a quantity that a document could not hold."""
    kinds = {(about, kind) for about in attributes() for kind in about.types if issubclass(kind, Quantity)}
    assert len(kinds) > 15
    for about, kind in kinds:
        claim = claim_of(kind.of("2.5", to=3, bound=Bound.AT_LEAST), about)
        atlas = Atlas.from_readings([Reading(claim.evidence.article, (claim,))])
        assert from_json(to_json(atlas)) == atlas


def small() -> Any:
    """A document with one of everything, as plain data."""
    article = Article("Oxbow runs a 20 GWh plant.", id="note", published=datetime.date(2025, 7, 31))
    words = Evidence.of(article, "20 GWh", 13)
    claims = (
        Claim(
            PLANT,
            facility.CAPACITY,
            gwh(20),
            words,
            when=PartialDate.year(2027),
            qualifiers=Qualifiers({"phase": "1"}),
        ),
        Claim(PLANT, facility.OPERATOR, "Oxbow", words),
        Claim(PLANT, facility.INVESTMENT, money("USD", 5), words),
    )
    # In the order in which an atlas has them.
    corrections = (
        ClaimCorrection(
            article="note", reason="a slip", subject=PLANT.name, attribute=facility.CAPACITY, right=gwh(2)
        ),
        PublishedCorrection(article="note", reason="it says so", published=datetime.date(2025, 7, 31)),
    )
    refusal = Refusal(RefusalReason.COMPARISON, words, "as large as another")
    ours = Policy("ours", (most_trusted("wire.example"), LATEST))
    atlas = Atlas((Reading(article, claims, (refusal,)),), corrections).with_policy(ours, facility.JOBS)
    return json.loads(to_json(atlas))


def problems_of(data: Any) -> tuple[str, ...]:
    """What is wrong with a document."""
    with pytest.raises(FormatError) as caught:
        from_json(data if isinstance(data, str) else json.dumps(data))
    for problem in caught.value.problems[:20]:
        assert problem in str(caught.value)
    return caught.value.problems


def put(*path: str | int, value: Any) -> Callable[[Any], None]:
    """A change of a document: another value at a path."""

    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[Any], None]:
    """A change of a document: nothing at a path."""

    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        del data[path[-1]]

    return change


FIRST = ("readings", 0, "claims", 0)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (put("readings", value={}), "$.readings is {}; it must be a list"),
        (put("readings", value="text"), "$.readings is 'text'; it must be a list"),
        (put("extra", value=1), "$.extra is not known here; the keys are format, version, readings"),
        (put("od d", value=1), '$["od d"] is not known here'),
        (drop("readings"), "$.readings is missing"),
        (put("problems", value=[3]), "$.problems[0] is 3; it must be text"),
        (put("readings", 0, value=None), "$.readings[0] is None; it must be an object with the keys article"),
        (drop("readings", 0, "article"), "$.readings[0].article is missing"),
        (put("readings", 0, "article", "text", value=5), "$.readings[0].article.text is 5; it must be text"),
        (
            put("readings", 0, "article", "text", value=["a", "b"]),
            "article.text is ['a', 'b']; it must be text",
        ),
        (
            put("readings", 0, "article", "published", value="20250731"),
            "it must be a date such as '2025-07-31'",
        ),
        (put("readings", 0, "article", "published", value="2025-02-30"), "not in the calendar"),
        (
            put(*FIRST, "start", value="13"),
            "$.readings[0].claims[0].start is '13'; it must be a whole number",
        ),
        (
            put(*FIRST, "start", value=13.0),
            "$.readings[0].claims[0].start is 13.0; it must be a whole number",
        ),
        (
            put(*FIRST, "start", value=True),
            "$.readings[0].claims[0].start is True; it must be a whole number",
        ),
        (put(*FIRST, "start", value=12), "$.readings[0].claims[0].quote: a quote of 6 characters from 12"),
        (put(*FIRST, "quote", value="21 GWh"), "$.readings[0].claims[0].quote: article 'note' says '20 GWh'"),
        (put(*FIRST, "rule", value=None), "$.readings[0].claims[0].rule is None; it must be text"),
        (
            put(*FIRST, "modality", value="sure"),
            "claims[0].modality is 'sure'; it must be one of actual, planned",
        ),
        (put(*FIRST, "modality", value=["actual"]), "claims[0].modality is ['actual']; it must be one of"),
        (put(*FIRST, "subject", value=" "), "$.readings[0].claims[0].subject: a facility without a name"),
        (
            put(*FIRST, "attribute", value="launch"),
            "$.readings[0].claims[0].attribute: a facility has no attribute",
        ),
        (put(*FIRST, "attribute", value="jobs"), "$.readings[0].claims[0]: facility.jobs of facility"),
        (
            put(*FIRST, "when", "date", value="soon"),
            "$.readings[0].claims[0].when: 'soon' is no partial date",
        ),
        (
            put(*FIRST, "when", "by", value=1),
            "$.readings[0].claims[0].when.by is 1; it must be true or false",
        ),
        (
            put(*FIRST, "value", value=20),
            "$.readings[0].claims[0].value is 20; it must be an object with a type",
        ),
        (
            put(*FIRST, "value", value={"type": "number"}),
            "it must be an object whose type is one of chemistry",
        ),
        (
            put(*FIRST, "value", value={"type": ["text"]}),
            "it must be an object whose type is one of chemistry",
        ),
        (put(*FIRST, "value", "low", value=20), "value.low is 20; it must be a number written as text"),
        (put(*FIRST, "value", "low", value="NaN"), "value.low: 'NaN' is not a number"),
        (put(*FIRST, "value", "low", value="1e999"), "value.low: 1.000000E+999 is out of range"),
        (
            put(*FIRST, "value", "low", value="21"),
            "$.readings[0].claims[0].value: AnnualEnergyCapacity from 21 to 20",
        ),
        (
            put(*FIRST, "value", "unit", value="GWh"),
            "unit is 'GWh'; AnnualEnergyCapacity is written in 'GWh/yr'",
        ),
        (put(*FIRST, "value", "kind", value="Power"), "value: 'Power' is no kind of quantity; the kinds are"),
        (put(*FIRST, "value", value={"type": "country", "code": "USA"}), "value: 'USA' is written 'US'"),
        (
            put(*FIRST, "value", value={"type": "country", "code": "XX"}),
            "$.readings[0].claims[0].value: 'XX'",
        ),
        (
            put(*FIRST, "value", value={"type": "chemistry", "name": "NCM 811"}),
            "'NCM 811' is written 'NMC811'",
        ),
        (
            put("readings", 0, "claims", 2, "value", "currency", value="XYZ"),
            "claims[2].value: 'XYZ' is not the ISO",
        ),
        (put(*FIRST, "qualifiers", value={}), "$.readings[0].claims[0].qualifiers is {}; it must be a list"),
        (
            put(*FIRST, "qualifiers", 0, "value", value=1),
            "qualifiers[0].value is 1; it must be text, true or false",
        ),
        (
            put(*FIRST, "qualifiers", value=[{"name": "a", "value": "b"}] * 2),
            "qualifiers[1].name: 'a' stands twice",
        ),
        (put("readings", 0, "refusals", 0, "reason", value="no"), "$.readings[0].refusals[0].reason is 'no'"),
        (put("readings", 0, "refusals", 0, "end", value=0), "$.readings[0].refusals[0].quote: a quote of 6"),
        (put("corrections", 1, "type", value="day"), "$.corrections[1] is {"),
        (
            put("corrections", 1, "reason", value=""),
            "$.corrections[1]: a correction of article 'note' has no reason",
        ),
        (
            put("corrections", 0, "attribute", value="x"),
            "$.corrections[0].attribute: a facility has no attribute 'x'",
        ),
        (
            put("corrections", 0, "attribute", value="jobs"),
            "$.corrections[0]: the right value of facility.jobs is",
        ),
        (
            put("corrections", 0, "right", "bound", value="x"),
            "$.corrections[0].right.bound is 'x'; it must be one of",
        ),
        (
            put("policies", 0, "criteria", 0, "name", value="x"),
            "$.policies[0].criteria[0]: no document can hold the criterion 'x'; it can hold 'an actual thing",
        ),
        (
            put("policies", 1, "criteria", 0, "trusted", value=["b.example"]),
            "criterion 'the most trusted of wire.example'; it can hold 'the most trusted of b.example'",
        ),
        (
            put("policies", 1, "criteria", 0, "trusted", value=[" "]),
            "$.policies[1].criteria[0]: the sources to trust are (' ',)",
        ),
        (
            put("policies", 1, "of", "attribute", value="x"),
            "$.policies[1].of: a facility has no attribute 'x'",
        ),
    ],
)
def test_wrong_parts_are_named_with_their_path(change: Callable[[Any], None], problem: str) -> None:
    """One wrong part gives one problem, with its path and what would be right."""
    data = small()
    change(data)
    (found,) = problems_of(data)
    assert problem in found


def test_all_problems_are_listed() -> None:
    """Wrong shapes, and values and quotes that do not fit, are all listed, wherever they stand."""
    data = small()
    data["readings"].append(copy.deepcopy(data["readings"][0]))
    data["readings"].append(5)
    put(*FIRST, "start", value="x")(data)
    put(*FIRST, "more", value="x")(data)
    put("readings", 0, "claims", 1, "quote", value="other words")(data)
    put("readings", 0, "claims", 1, "attribute", value="nothing")(data)
    put("readings", 0, "refusals", 0, "end", value=1)(data)
    drop("readings", 1, "article")(data)
    put("readings", 1, "claims", 0, "value", "unit", value="GWh")(data)
    put("corrections", 1, "reason", value=" ")(data)
    put("corrections", 0, "right", value=7)(data)
    places = [problem.split(": ")[0].split(" is ")[0] for problem in problems_of(data)]
    assert sorted(places) == [
        "$.corrections[0].right",
        "$.corrections[1]",
        "$.readings[0].claims[0].more",
        "$.readings[0].claims[0].start",
        "$.readings[0].claims[1].attribute",
        "$.readings[0].claims[1].quote",
        "$.readings[0].refusals[0].quote",
        "$.readings[1].article",
        "$.readings[1].claims[0].value",
        "$.readings[2]",
    ]


def test_long_lists_of_problems_are_cut_in_the_message_alone() -> None:
    """A message shows the first problems and says how many more there are; the error has all."""
    data = small()
    data["problems"] = [1] * 50
    with pytest.raises(FormatError, match=r"50 things wrong(?s:.*)and 30 more") as caught:
        from_json(json.dumps(data))
    assert len(caught.value.problems) == 50


def test_repeated_articles_and_keys_are_problems() -> None:
    """Two readings of one article, and a key that stands twice, are not silently one."""
    data = small()
    data["readings"] *= 2
    (found,) = problems_of(data)
    assert found == "$.readings[1].article.id: 'note' is the id of $.readings[0] too"
    twice = json.dumps(small()).replace('"start": 13', '"start": 1, "start": 13', 1)
    (found,) = problems_of(twice)
    assert found == "$.readings[0].claims[0].start stands twice"
    wrong_too = twice.replace('"end": 19', '"end": "19"', 1)
    assert len(problems_of(wrong_too)) == 2


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("", "an atlas document is JSON; this is not: Expecting value in line 1, column 1"),
        ("{", "this is not: Expecting property name"),
        ("\ufeff{}", "this is not: Unexpected UTF-8 BOM"),
        ('{"format": NaN}', "NaN is no JSON number"),
        ("[Infinity]", "Infinity is no JSON number"),
        ("9" * 5000, "this is not: Exceeds the limit"),
        ("[" * 100_000, "does not nest this deeply"),
        ('{"a":' * 100_000, "does not nest this deeply"),
        ("3", "this is 3; an atlas document has the keys format = 'evbattery atlas', version = 1"),
        ("[]", r"this is \[\]; an atlas document has"),
        ("null", "this is None; an atlas document has"),
        ("{}", "another kind of document: its format is missing"),
        ('{"type": "FeatureCollection", "features": []}', "its format is missing; an atlas document has"),
        ('{"format": "csv"}', "its format is 'csv'"),
        ('{"format": ["evbattery atlas"]}', "another kind of document"),
        (
            '{"format": "evbattery atlas"}',
            "version of this atlas document is None; this evbattery reads version 1",
        ),
        ('{"format": "evbattery atlas", "version": 2}', "is 2; this evbattery reads version 1"),
        ('{"format": "evbattery atlas", "version": true}', "is True; this evbattery reads"),
        ('{"format": "evbattery atlas", "version": 1.0}', "is 1.0; this evbattery reads"),
        ('{"format": "evbattery atlas", "version": "1"}', "is '1'; this evbattery reads"),
        (b"{}", "is text .str., not bytes; decode bytes as UTF-8 first"),
        (None, "not NoneType"),
        ({}, "not dict"),
    ],
)
def test_foreign_documents_are_refused(document: Any, message: str) -> None:
    """What is no atlas document of this version is refused with what one looks like."""
    with pytest.raises(FormatError, match=message) as caught:
        from_json(document)
    assert caught.value.problems == (f"$: {caught.value}",)


@given(st.text())
@example("\ud800")
@example("1e400")
def test_no_text_raises_anything_else(text: str) -> None:
    """Any text at all is a FormatError or an atlas."""
    with pytest.raises(FormatError):
        from_json(text)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A document with something else at some place, or nothing, or with a few characters lost."""
    data = small()
    node, key = data, draw(st.sampled_from(sorted(data)))
    while isinstance(node[key], dict | list) and node[key] and draw(st.integers(0, 5)):
        node = node[key]
        key = draw(st.sampled_from(sorted(node)) if isinstance(node, dict) else st.integers(0, len(node) - 1))
    junk = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters())
    other = draw(
        st.just(drop) | (junk | st.lists(junk, max_size=2) | st.dictionaries(st.text(), junk, max_size=2))
    )
    if other is drop:
        del node[key]
    else:
        node[key] = other
    text = json.dumps(data)
    if draw(st.booleans()):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + text[at + draw(st.integers(1, 3)) :]
    return text


@given(damaged())
@settings(max_examples=300)
def test_damaged_documents_raise_nothing_else(document: str) -> None:
    """A document with any damage is refused as such, or is a sound document still."""
    try:
        atlas = from_json(document)
    except FormatError:
        return
    assert from_json(to_json(atlas)) == atlas
