"""The scoring rules: what agrees, how subjects are aligned, and what is counted."""

from __future__ import annotations

import itertools
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import ClaimRecord
from tests.corpus.agreeing import agrees
from tests.corpus.annotations import Fact
from tests.corpus.assignment import best_pairs
from tests.corpus.scoring import Score, score, ungrounded


def claim(attribute: str, value: Any, *, subject: str = "Plant", **columns: Any) -> ClaimRecord:
    """A claim about a plant, or about another kind of subject."""
    row: Any = {
        "article": "note",
        "subject_kind": "facility",
        "subject": subject,
        "attribute": attribute,
        "value": value,
        "unit": None,
        "bound": "exact",
        "modality": "actual",
        "when": None,
        "party": None,
        "qualifiers": {},
        "said_by": None,
        "quote": "a",
        "start": 0,
        "end": 1,
    }
    return cast(ClaimRecord, {**row, **columns})


def fact(attribute: str, value: Any, *, subject: str = "Plant", **columns: Any) -> Fact:
    """A fact about a plant, or about another kind of subject."""
    return {"subject_kind": "facility", "subject": subject, "attribute": attribute, "value": value, **columns}


@pytest.mark.parametrize(
    ("attribute", "wanted", "said", "right"),
    [
        ("operator", "Gotion High-Tech Co., Ltd.", "Gotion", True),
        ("operator", "CATL", "Contemporary Amperex Technology Co., Limited", False),
        ("operator", "General Motors", "GM", True),
        ("operator", "G.M.", "General Motors Company", True),
        ("operator", "Škoda Auto", "Skoda", True),
        ("operator", "LG Energy Solution", "LG Chem", False),
        ("operator", "Group", "Holdings", False),
        ("location_city", "Big Rapids", "Rapids", True),
        ("location_city", "Ulm", "Bonn", False),
        ("production_start", "2023", "2023-12-21", True),
        ("production_start", "2023-12-21", "2023-12", False),
        ("production_start", "2025-H2", "2025-Q3", True),
        ("production_start", "2025-H1", "2025-Q3", False),
        ("production_start", "soon", "Soon", True),
        ("production_start", "soon", "2025", False),
        ("status", "planned", "announced", True),
        ("status", "planned", "operating", False),
        ("kind", "cell", "pilot", True),
        ("chemistry", "LFP", "lithium iron phosphate", True),
        ("chemistry", "NMC", "ternary", True),
        ("chemistry", "NMC", "LFP", False),
        ("jobs", 1000, 1009, True),
        ("jobs", 1000, 1011, False),
        ("jobs", 1000, [1000, 1100], False),
        ("jobs", [1000, 1100], [1000, 1100], True),
        ("jobs", 1000, "many", False),
    ],
)
def test_values(attribute: str, wanted: Any, said: Any, right: bool) -> None:
    """Names agree as sets of words or initials, dates may be finer, figures differ by 1 % at most."""
    assert agrees(fact(attribute, wanted), claim(attribute, said)) is right


@pytest.mark.parametrize(
    ("wanted", "unit", "said", "other", "right"),
    [
        (20, "GWh/yr", 20000, "MWh/yr", True),
        (20, "GWh/yr", 20, "GWh", True),
        (20, "GWh/yr", 20, "t/yr", False),
        (2, "kt/yr", 2000, "t/yr", True),
        (2_000_000_000, "USD", 2_000_000_000, "EUR", False),
        (500_000, "vehicles/yr", 500_000, "vehicles", True),
    ],
)
def test_units(wanted: float, unit: str, said: float, other: str, right: bool) -> None:
    """Figures agree across units of one dimension and never across two."""
    assert agrees(fact("capacity", wanted, unit=unit), claim("capacity", said, unit=other)) is right


def test_other_right_answers() -> None:
    """A fact may accept other values, units and attributes."""
    accepting = fact(
        "capacity",
        20,
        unit="GWh/yr",
        value_aliases=[21],
        qualifiers={"accept": 25, "accept_unit": ["cells/yr"], "accept_attribute": "jobs"},
    )
    for value in (20, 21, 25):
        for unit in ("GWh/yr", "cells/yr"):
            assert agrees(accepting, claim("capacity", value, unit=unit))
            assert agrees(accepting, claim("jobs", value, unit=unit))
    assert not agrees(accepting, claim("investment", 20, unit="GWh/yr"))


def test_stakes_are_somebodys() -> None:
    """A stake agrees only where its holder does."""
    wanted = fact("stake", 0.5, qualifiers={"party": "Ford Motor"})
    assert agrees(wanted, claim("stake", 0.5, party="Ford"))
    assert not agrees(wanted, claim("stake", 0.5, party="SK On"))
    assert not agrees(wanted, claim("stake", 0.5))


def test_subjects_are_aligned_by_what_is_said_of_them() -> None:
    """Names of subjects do not matter where the facts tell them apart."""
    facts = [fact("jobs", 10, subject="A"), fact("kind", "pack", subject="A"), fact("jobs", 20, subject="B")]
    claims = [
        claim("jobs", 20, subject="A"),
        claim("jobs", 10, subject="B"),
        claim("kind", "pack", subject="B"),
    ]
    assert score(facts, claims) == Score(found=tuple(facts))


def test_what_is_counted() -> None:
    """Repeated claims count once, optional facts never, unscored attributes not at all; a subject needs a fact."""
    facts = [fact("jobs", 10), fact("kind", "cell", qualifiers={"optional": True}), fact("status", "planned")]
    repeated = claim("jobs", 10, quote="b")
    wrong = claim("jobs", 11)
    claims = [
        claim("jobs", 10),
        repeated,
        wrong,
        claim("kind", "cell"),
        claim("area", 5),
        claim("jobs", 9, subject="Q"),
    ]
    result = score(facts, claims)
    assert result.found == (facts[0],)
    assert result.missed == (facts[2],)
    assert result.extra == (claims[-1], wrong)
    assert result.precision == pytest.approx(1 / 3)
    assert result.recall == 0.5
    assert result.f1 == pytest.approx(0.4)
    assert str(result) == "precision 0.333 recall 0.500 F1 0.400 (1 found, 1 missed, 2 wrong)"
    assert str(Score()) == "precision 1.000 recall 1.000 F1 1.000 (0 found, 0 missed, 0 wrong)"


def test_ungrounded_claims_are_found() -> None:
    """A claim is grounded when its quote stands where it says."""
    claims = [claim("jobs", 1), claim("jobs", 2, quote="b"), claim("jobs", 3, quote="", end=0)]
    assert ungrounded("abc", claims) == claims[1:]


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(st.integers(0, 9), min_size=n, max_size=n), max_size=4)
    )
)
def test_pairs_are_the_best(gains: list[list[int]]) -> None:
    """No other pairing of rows and columns gains more, and each row or each column has its partner."""
    pairs = best_pairs(gains)
    rows, columns = len(gains), len(gains[0]) if gains else 0
    assert len(pairs) == min(rows, columns)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    few, many = sorted((rows, columns))
    best = max(
        sum(gains[one][other] if rows <= columns else gains[other][one] for one, other in enumerate(order))
        for order in itertools.permutations(range(many), few)
    )
    assert sum(gains[row][column] for row, column in pairs) == best
