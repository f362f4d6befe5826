"""Cells: what CSV and JSON hold, and that each cell stands in the file where it is said to stand."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.errors import FormatError
from evbattery.trackers.cells import Table
from evbattery.trackers.csv_cells import read_csv
from evbattery.trackers.json_cells import read_json_table

_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",;\t\n é'), max_size=12)


def texts(table: Table) -> list[dict[str, str]]:
    """The cells of each row as plain text."""
    return [{column: cell.text for column, cell in row.cells.items()} for row in table.rows]


@given(st.lists(st.lists(_TEXTS, min_size=3, max_size=3), max_size=5), st.sampled_from(",;\t|"))
def test_csv_is_read_as_the_csv_module_reads_it(rows: list[list[str]], separator: str) -> None:
    """The same cells, without the white space around them; one that needs no escapes stands in the text as it is."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator)
    writer.writerows([["plant", "city", "note"], *rows])
    text = written.getvalue()
    table = read_csv(text)
    wanted = [
        {
            name: cell.strip()
            for name, cell in zip(("plant", "city", "note"), row, strict=True)
            if cell.strip()
        }
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    ][1:]
    assert texts(table) == [row for row in wanted if row]
    for row in table.rows:
        for cell in row.cells.values():
            if '"' not in cell.text:
                assert text[cell.start : cell.end] == cell.text


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS,
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=4,
)


@given(st.lists(st.dictionaries(_TEXTS, _JSON, max_size=4), min_size=1, max_size=4), st.booleans())
def test_json_is_read_as_the_json_module_reads_it(rows: list[dict[str, object]], has_escapes: bool) -> None:
    """Every text, number and truth value is a cell, with the path to it as its column."""
    text = json.dumps(rows, ensure_ascii=has_escapes, indent=1)
    wanted = [dict(_flat(row, None)) for row in rows]
    assert texts(read_json_table(text)) == [row for row in wanted if row]
    assert texts(read_json_table(json.dumps({"version": 3, "plants": rows}))) == [
        row for row in wanted if row
    ]
    for row in read_json_table(text).rows:
        for cell in row.cells.values():
            place = text[cell.start : cell.end]
            assert place == cell.text or "\\" in place


def _flat(value: object, path: str | None) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [
            pair
            for key, one in value.items()
            for pair in _flat(one, key if path is None else f"{path}.{key}")
        ]
    if isinstance(value, list):
        return [pair for number, one in enumerate(value) for pair in _flat(one, f"{path or ''}[{number}]")]
    text = value.strip() if isinstance(value, str) else json.dumps(value)
    return [] if value is None or not text else [(path or "", text)]


def test_rows_have_the_numbers_that_people_count() -> None:
    """In CSV the header is row 1 and empty rows count, in JSON the first object is row 1."""
    assert [row.number for row in read_csv("\ufeffplant,city\na,b\n\nc,d").rows] == [2, 4]
    assert [row.number for row in read_json_table('[{"a": 1}, {}, {"a": null}, {"a": 2}]').rows] == [1, 4]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has none"),
        (",,\n1,2,3", "has none"),
        ("plant,,city\n", "column 2 of the table has no name"),
        ("plant,city,plant\n", "two columns of the table have the name 'plant'"),
        ('plant,city\n"a,b\n', "never closed"),
    ],
)
def test_broken_csv_is_refused(text: str, message: str) -> None:
    """The message names what is wrong and where."""
    with pytest.raises(FormatError, match=message):
        read_csv(text)


@pytest.mark.parametrize("text", ["", "[", "3", "[]", "[1]", '{"a": [{}], "b": [{}]}', "[" * 100_000])
def test_json_without_one_list_of_objects_is_refused(text: str) -> None:
    """Whatever else it may be."""
    with pytest.raises(FormatError):
        read_json_table(text)


def test_json_that_nests_deeply_is_refused() -> None:
    """A walk through it would go too deep."""
    depth = 450
    with pytest.raises(FormatError, match="nest"):
        read_json_table('[{"a": ' + "[" * depth + "1" + "]" * depth + "}]")
