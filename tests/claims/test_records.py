"""Rows of the claims table: what is written is what is read back, as far as the table has columns for it."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import Article, Claim, ClaimRecord, Evidence, Subject, SubjectKind, facility, product
from evbattery.errors import ClaimError, EvbatteryError, EvidenceError
from evbattery.values.bounds import Bound
from evbattery.values.chemistry import chemistry
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Temperature
from tests.strategies import claims, gwh

ARTICLE = Article("Oxbow builds a 20 GWh plant in Windsor.", id="note")
CLAIM = Claim(
    Subject(SubjectKind.FACILITY, "Oxbow Windsor"),
    facility.CAPACITY,
    gwh(20),
    Evidence.of(ARTICLE, "20 GWh", 15),
)


def without_deadline(claim: Claim) -> Claim:
    """The claim as the table can hold it: its column for the date has no place for "by"."""
    return attrs.evolve(claim, when=None if claim.when is None else attrs.evolve(claim.when, by=False))


@given(claims())
def test_records_are_read_back(claim: Claim) -> None:
    """A claim written as a row, through JSON too, is read back as the same claim."""
    record = claim.to_record()
    assert Claim.from_record(record, claim.evidence.article) == without_deadline(claim)
    assert Claim.from_record(json.loads(json.dumps(record)), claim.evidence.article) == without_deadline(
        claim
    )


@given(claims())
def test_records_are_stable(claim: Claim) -> None:
    """A row that was read is written as the same row."""
    record = claim.to_record()
    assert Claim.from_record(record, claim.evidence.article).to_record() == record


def test_record_has_the_columns_of_the_table() -> None:
    """Numbers stand in the unit of the table, and words as the table spells them."""
    assert CLAIM.to_record() == {
        "article": "note",
        "subject_kind": "facility",
        "subject": "Oxbow Windsor",
        "attribute": "capacity",
        "value": 20,
        "unit": "GWh/yr",
        "bound": "exact",
        "modality": "actual",
        "when": None,
        "party": None,
        "qualifiers": {},
        "said_by": None,
        "quote": "20 GWh",
        "start": 15,
        "end": 21,
    }


def test_ranges_deadlines_and_fine_chemistries() -> None:
    """A range is a list, "by" is an upper bound, and a fine chemistry is written as its main kind."""
    cell = Subject(SubjectKind.PRODUCT, "Cell")
    warm = Claim(
        cell, product.OPERATING_TEMPERATURE, Temperature.of(-20, to="85.5"), CLAIM.evidence
    ).to_record()
    assert (warm["value"], warm["unit"]) == ([-20, 85.5], "°C")
    start = attrs.evolve(
        CLAIM, attribute=facility.PRODUCTION_START, value=PartialDate.year(2027).as_deadline()
    )
    assert (start.to_record()["value"], start.to_record()["bound"]) == ("2027", "at_most")
    fine = attrs.evolve(CLAIM, attribute=facility.CHEMISTRY, value=chemistry("NMC811"))
    assert fine.to_record()["value"] == "NMC"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"value": "20"}, "is '20'; it must be a number"),
        ({"value": True}, "is True; it must be a number"),
        ({"value": [1, 2, 3]}, "must be a number or a list of two numbers"),
        ({"value": [3, 1]}, "runs backwards"),
        ({"value": float("nan")}, "is not a finite number"),
        ({"value": float("inf")}, "is not a finite number"),
        ({"value": -1}, "too small"),
        ({"value": 10**5000}, "out of range"),
        ({"value": [[[[[]]]]]}, "must be a number"),
        ({"unit": "GWh"}, "in 'GWh'; it must be a number in GWh/yr or t/yr or packs/yr"),
        ({"unit": None}, "in None; it must be"),
        ({"unit": ["GWh/yr"]}, "must be a number in GWh/yr"),
        ({"bound": "roughly"}, "bound is 'roughly'; it must be one of exact, approx"),
        ({"bound": 1}, "bound is 1; it must be one of"),
        ({"modality": None}, "modality is None; it must be one of"),
        ({"subject_kind": "plant"}, "subject_kind is 'plant'; it must be one of company, facility"),
        ({"subject": ""}, "without a name"),
        ({"subject": 3}, "subject is 3; it must be text"),
        ({"attribute": "launch"}, "a facility has no attribute 'launch'"),
        ({"attribute": ["capacity"]}, "attribute is .*; it must be text"),
        ({"attribute": "operator"}, "operator is 20; it must be text"),
        ({"attribute": "operator", "value": "Oxbow"}, "it has no unit"),
        ({"attribute": "status", "value": "open", "unit": None}, "must be one of considering, announced"),
        ({"attribute": "kind", "value": "factory", "unit": None}, "must be one of cell, pack"),
        ({"attribute": "status", "value": "operating", "unit": None, "bound": "approx"}, "it must be exact"),
        (
            {"attribute": "production_start", "value": "2027", "unit": None, "bound": "approx"},
            "exact or at_most",
        ),
        ({"attribute": "production_start", "value": "soon", "unit": None}, "'soon' is no partial date"),
        ({"attribute": "location_country", "value": "Atlantis", "unit": None}, "Atlantis"),
        ({"attribute": "chemistry", "value": "cheese", "unit": None}, "cheese"),
        ({"attribute": "investment", "unit": "XXX"}, "XXX"),
        ({"when": "soon"}, "when: 'soon' is no partial date"),
        ({"when": 2027}, "when is 2027; it must be text"),
        ({"party": 3}, "party is 3; it must be text"),
        ({"qualifiers": None}, "qualifiers is None; it must be an object"),
        ({"qualifiers": {"phase": 1}}, "qualifier 'phase' is 1; it must be text, true or false"),
        ({"article": "other"}, "article is 'other'; this claim is read against article 'note'"),
        ({"end": 22}, "end is 22; a quote of 6 characters ends at 21"),
        ({"end": 10**5000}, "a whole number of"),
        ({"start": True}, "start is True; it must be a whole number"),
        ({"start": 15.0}, "start is 15.0; it must be a whole number"),
    ],
)
def test_wrong_rows_are_refused(changes: dict[str, Any], message: str) -> None:
    """A row with a wrong column is a ClaimError that names the column, the value and what would be right."""
    with pytest.raises(ClaimError, match=message):
        Claim.from_record({**CLAIM.to_record(), **changes}, ARTICLE)


@pytest.mark.parametrize(
    "changes", [{"start": 14}, {"start": -1}, {"start": 10**5000}, {"quote": ""}, {"quote": "30 GWh"}]
)
def test_rows_without_evidence_are_refused(changes: dict[str, Any]) -> None:
    """A quote that does not stand where the row says is an EvidenceError."""
    with pytest.raises(EvidenceError):
        Claim.from_record({**CLAIM.to_record(), **changes}, ARTICLE)


MORE_COLUMNS: dict[object, object] = {**dict(CLAIM.to_record().items()), "more": 1, 5: 6}


@pytest.mark.parametrize("record", [None, 3, "row", [], {}, {3: 4}, MORE_COLUMNS])
def test_rows_of_other_columns_are_refused(record: Any) -> None:
    """What is no row at all, and rows that lack columns or have more, are refused with the list of columns."""
    with pytest.raises(ClaimError, match="the columns article, subject_kind"):
        Claim.from_record(record, ARTICLE)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(tuple(ClaimRecord.__annotations__)), junk)
def test_no_row_raises_anything_else(column: str, value: object) -> None:
    """Whatever stands in a column, a row is a claim or an error of this package."""
    try:
        claim = Claim.from_record({**CLAIM.to_record(), column: value}, ARTICLE)
    except EvbatteryError:
        return
    assert claim.evidence == CLAIM.evidence


def test_dates_of_toml_are_no_columns() -> None:
    """A date object is not the text that the column holds."""
    with pytest.raises(ClaimError, match=r"when is datetime\.date"):
        Claim.from_record({**CLAIM.to_record(), "when": datetime.date(2027, 1, 1)}, ARTICLE)


def test_capacity_bound_is_read_back() -> None:
    """The bound of a figure is a column of its own."""
    lower = attrs.evolve(CLAIM, value=gwh("0.5", bound=Bound.AT_LEAST))
    assert lower.to_record()["bound"] == "at_least"
    assert Claim.from_record(lower.to_record(), ARTICLE) == lower
