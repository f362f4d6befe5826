"""The claims table: what is written is read back, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given

import evbattery as ev
from evbattery.values import money
from tests.strategies import claim, readings

ARTICLE = ev.Article("Oxbow Cells will invest $2.4 billion in Windsor by 2027.", id="one")


def plain(claims: tuple[ev.Claim, ...]) -> tuple[ev.Claim, ...]:
    """Claims as coarse as the columns of the table."""
    return tuple(ev.Claim.from_record(one.to_record(), one.evidence.article) for one in claims)


@given(readings())
def test_what_is_written_is_read_back(reading: ev.Reading) -> None:
    """Every claim, in both forms, whatever characters its texts have."""
    for write, read in (
        (ev.claims_to_json_lines, ev.claims_from_json_lines),
        (ev.claims_to_csv, ev.claims_from_csv),
    ):
        assert read(write(reading.claims), [reading.article]) == ev.ReadTable(plain(reading.claims))


@given(readings())
def test_json_lines_are_rows_of_the_table(reading: ev.Reading) -> None:
    """One line for each claim, which any program reads as its row."""
    lines = ev.claims_to_json_lines(reading.claims).splitlines()
    assert len(lines) == len(reading.claims)
    for line, one in zip(lines, reading.claims, strict=True):
        if "\\ud" not in line:
            assert json.loads(line) == one.to_record()


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(1)", "\tx", "\rx", "'quoted'"])
def test_no_cell_is_a_formula(name: str) -> None:
    """A text that a spreadsheet would run has an apostrophe in front; a number below zero stays a number."""
    article = ev.Article(f"{name} runs from -20 °C.", id=name)
    claims = (
        claim(article, ev.product.MAKER, name, name, quote=name),
        claim(article, ev.product.OPERATING_TEMPERATURE, name, ev.Temperature.of(-20)),
    )
    written = ev.claims_to_csv(claims)
    rows = list(csv.DictReader(io.StringIO(written, newline="")))
    assert [row["value"] for row in rows] == [f"'{name}", "-20"]
    for row in rows:
        for column in ("article", "subject", "quote"):
            assert row[column].startswith("'")
    assert ev.claims_from_csv(written, [article]).claims == plain(claims)


def test_a_broken_row_loses_no_other() -> None:
    """Another quote, an article that is not there, a wrong attribute and no JSON: each a problem with its row."""
    good = claim(
        ARTICLE, ev.facility.INVESTMENT, "Oxbow Windsor", money("USD", "2.4e9"), quote="$2.4 billion"
    )
    (line,) = ev.claims_to_json_lines([good]).splitlines()
    spoilt = [line.replace("$2.4", "$2.5"), line.replace('"one"', '"two"'), line, "[]", "{"]
    table = ev.claims_from_json_lines("\n".join(spoilt), [ARTICLE])
    assert table.claims == (good,) == plain((good,))
    assert [problem.partition(":")[0] for problem in table.problems] == ["row 1", "row 2", "row 4", "row 5"]
    assert "there is no article 'two' among those given" in table.problems[1]
    rows = ev.claims_to_csv([good] * 3).split("\r\n")
    rows[1] = rows[1].replace("investment", "size")
    rows[2] = rows[2].replace("facility", "factory")
    table = ev.claims_from_csv("\ufeff" + "\r\n".join(rows), [ARTICLE])
    assert table.claims == (good,)
    assert [problem.partition(" ")[0] for problem in table.problems] == ["row", "row"]
    assert "a facility has no attribute 'size'" in table.problems[0]
    assert "subject_kind is 'factory'" in table.problems[1]


def test_another_table_is_refused() -> None:
    """Its columns are named, with those that a claims table has."""
    with pytest.raises(ev.FormatError, match="a claims table names article"):
        ev.claims_from_csv("plant,city\na,b\n", [ARTICLE])
