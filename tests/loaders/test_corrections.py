"""Corrections from TOML: strict, with the place of every problem."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import ClaimCorrection, NameCorrection, PublishedCorrection, facility
from evbattery.errors import CorrectionError
from evbattery.loaders.corrections import parse_corrections, read_corrections
from evbattery.values.bounds import Bound
from evbattery.values.dates import PartialDate
from evbattery.values.money import money
from evbattery.values.vocabulary import Status
from tests.strategies import gwh

ALL = """
[[claim]]
article = "a"
subject_kind = "facility"
subject = "Oxbow Windsor"
attribute = "capacity"
wrong = { value = 20, unit = "GWh/yr" }
right = { value = [2, 2.5], unit = "GWh/yr", bound = "approx" }
reason = "a slip"

[[claim]]
article = "a"
subject_kind = "facility"
subject = "Oxbow Windsor"
attribute = "status"
right = { value = "paused" }
reason = "the company says so"
by = "reviewer"
on = "2025-08-01"

[[claim]]
article = "a"
subject_kind = "facility"
subject = "Oxbow Windsor"
attribute = "production_start"
wrong = { value = "2027", bound = "at_most" }
reason = "about another plant"

[[name]]
article = "b"
name = "Azure"
stands_for = "NIO"
reason = "a machine translation"

[[published]]
article = "a"
published = 2022-09-09
reason = "printed on the page"
on = 2025-08-01
"""


def test_all_kinds_are_read() -> None:
    """Each table is the correction that it says, with values as in the claims table."""
    day, plant = datetime.date(2025, 8, 1), "Oxbow Windsor"
    assert parse_corrections(ALL.encode(), "file") == (
        PublishedCorrection(
            article="a", published=datetime.date(2022, 9, 9), reason="printed on the page", on=day
        ),
        NameCorrection(article="b", name="Azure", stands_for="NIO", reason="a machine translation"),
        ClaimCorrection(
            article="a",
            subject=plant,
            attribute=facility.CAPACITY,
            wrong=gwh(20),
            right=gwh(2, to="2.5", bound=Bound.APPROX),
            reason="a slip",
        ),
        ClaimCorrection(
            article="a",
            subject=plant,
            attribute=facility.STATUS,
            right=Status.PAUSED,
            reason="the company says so",
            by="reviewer",
            on=day,
        ),
        ClaimCorrection(
            article="a",
            subject=plant,
            attribute=facility.PRODUCTION_START,
            wrong=PartialDate.year(2027).as_deadline(),
            reason="about another plant",
        ),
    )


def test_empty_files_correct_nothing() -> None:
    """A file of comments is a file without corrections."""
    assert parse_corrections(b"# nothing yet\n", "file") == ()


@pytest.mark.parametrize(
    ("wrong", "right", "problem"),
    [
        ("[[name]]", "[[names]]", "names is not known here; the keys are published, name, claim"),
        ("[[name]]", "[name]", r"name is \{.*; it must be a list"),
        ('stands_for = "NIO"', "", r"name\[0\].stands_for is missing"),
        ('stands_for = "NIO"', 'stands_for = ""', r"name\[0\]: 'Azure' stands for ''; both must be names"),
        ('name = "Azure"', "name = 3", r"name\[0\].name is 3; it must be text"),
        (
            'reason = "a machine translation"',
            'reason = " "',
            r"name\[0\]: a correction of article 'b' has no reason",
        ),
        (
            "2022-09-09",
            "2022-09-09T10:00:00",
            r"published\[0\].published is datetime.*must be a date such as",
        ),
        ("2022-09-09", '"9 Sept"', r"published\[0\].published is '9 Sept'; it must be a date"),
        ("2022-09-09", "2022-02-30", "is no TOML"),
        ('"facility"', '"plant"', r"claim\[0\].subject_kind is 'plant'; it must be one of company"),
        ('"capacity"', '"output"', r"claim\[0\].attribute: a facility has no attribute 'output'"),
        ("value = 20,", "value = '20',", r"claim\[0\].wrong: facility.capacity is '20'; it must be a number"),
        (
            "value = 20,",
            "value = nan,",
            r"claim\[0\].wrong: facility.capacity is nan: NaN is not a finite number",
        ),
        ("value = 20,", "", r"claim\[0\].wrong.value is missing"),
        ('unit = "GWh/yr" }', 'unit = "GWh" }', r"claim\[0\].wrong: facility.capacity is 20 in 'GWh'"),
        ('"approx"', '"circa"', r"claim\[0\].right.bound is 'circa'; it must be one of exact, approx"),
        (
            '"paused"',
            '"on hold"',
            r"claim\[1\].right: facility.status is 'on hold'; it must be one of considering",
        ),
        ("[2, 2.5]", "[2.5, 2]", r"claim\[0\].right: .*runs backwards"),
    ],
)
def test_problems_have_their_place(wrong: str, right: str, problem: str) -> None:
    """A wrong table is a CorrectionError that names the file, the place and what would be right."""
    assert wrong in ALL
    with pytest.raises(CorrectionError, match=f"^file: (?s:.*){problem}"):
        parse_corrections(ALL.replace(wrong, right, 1).encode(), "file")


def test_all_problems_are_listed() -> None:
    """Every problem of a file is in the message, shapes and meanings."""
    text = ALL.replace('"paused"', '"on hold"').replace('"Azure"', "3").replace("[2, 2.5]", "[2.5, 2]")
    with pytest.raises(CorrectionError) as caught:
        parse_corrections(text.encode(), "file")
    for place in ("name[0].name", "claim[0].right", "claim[1].right"):
        assert f"\n  {place}" in str(caught.value)


@pytest.mark.parametrize("data", [b"\xff", b"a = [" * 100_000, b"a = " + b"9" * 5000, b"a"])
def test_files_of_another_kind_are_refused(data: bytes) -> None:
    """What is no TOML is a CorrectionError with the name of the file."""
    with pytest.raises(CorrectionError, match=r"^file: "):
        parse_corrections(data, "file")


@given(st.binary() | st.text().map(str.encode))
def test_no_file_raises_anything_else(data: bytes) -> None:
    """Any bytes at all are corrections or a CorrectionError."""
    try:
        parse_corrections(data, "file")
    except CorrectionError:
        return


def test_files_are_read(tmp_path: Path) -> None:
    """Corrections are read from a path; a path without a file is a CorrectionError."""
    file = tmp_path / "corrections.toml"
    file.write_text(ALL, encoding="utf-8")
    assert len(read_corrections(file)) == len(read_corrections(str(file))) == 5
    with pytest.raises(CorrectionError, match=r"gone\.toml: cannot be read: No such file"):
        read_corrections(tmp_path / "gone.toml")
    with pytest.raises(CorrectionError, match="is no path of a file"):
        read_corrections("a\x00b")


def test_money_is_corrected_in_its_currency() -> None:
    """An amount has its currency for a unit, and keeps every digit of the file."""
    text = """
    [[claim]]
    article = "a"
    subject_kind = "facility"
    subject = "Oxbow Windsor"
    attribute = "investment"
    right = { value = 2360000000.25, unit = "USD" }
    reason = "the company's release"
    """
    (correction,) = parse_corrections(text.encode(), "file")
    assert isinstance(correction, ClaimCorrection)
    assert correction.right == money("USD", Decimal("2360000000.25"))
