"""The claims table as JSON Lines and CSV, for spreadsheets and other programs, and back.

A cell of CSV that begins like a formula (``=``, ``+``, ``-``, ``@``, a tab or a line end) runs in a spreadsheet.
A text that does is written with an apostrophe in front, which is taken off again when the table is read; so is one that
begins with an apostrophe itself. Source: OWASP, "CSV Injection".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

import attrs

from evbattery.claims import Article, Claim, ClaimRecord, SubjectKind, attribute
from evbattery.claims._json import read_json, write_json
from evbattery.claims._plain import is_object
from evbattery.claims._shown import shown
from evbattery.errors import EvbatteryError, FormatError
from evbattery.exports.json_lines import LINE_ENDS
from evbattery.values import Money, Quantity

_DANGEROUS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
_COLUMNS: Final = tuple(ClaimRecord.__annotations__)
#: Columns that have no cell where they say nothing.
_OPTIONAL: Final = frozenset(("unit", "when", "party", "said_by"))
#: Columns that hold JSON; ``value`` does where it is a figure.
_JSON: Final = frozenset(("qualifiers", "start", "end"))

T = TypeVar("T")


@attrs.frozen
class ReadTable:
    """The claims of a table, and a line for each row that makes none."""

    claims: tuple[Claim, ...]
    problems: tuple[str, ...] = ()


def claims_to_json_lines(claims: Iterable[Claim]) -> str:
    """A line for each claim: an object with the columns of the claims table."""
    return "".join(write_json(claim.to_record(), indent=None) for claim in claims).translate(LINE_ENDS)


def claims_to_csv(claims: Iterable[Claim]) -> str:
    """A row for each claim under the columns of the claims table; ranges and qualifiers are JSON in their cells.

    No cell is run as a formula by a spreadsheet.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_COLUMNS)
    for claim in claims:
        writer.writerow([_cell(value) for value in claim.to_record().values()])
    return written.getvalue()


def claims_from_json_lines(text: str, articles: Iterable[Article]) -> ReadTable:
    """Read claims back, each checked against the article that it was taken from.

    A line that is no claim, or whose quote or article is not there, is a problem with its number; the rest is read.
    """
    lines = ((number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip())
    return _read(lines, lambda line: read_json(line, "a claim"), articles)


def claims_from_csv(text: str, articles: Iterable[Article]) -> ReadTable:
    """The same for comma-separated values; rows are counted from the header, which is row 1.

    Raises:
        FormatError: if the first row does not name the columns of the claims table.
    """
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    no_cells: list[str] = []
    header = next(lines, no_cells)
    if sorted(header) != sorted(_COLUMNS):
        wanted = ", ".join(_COLUMNS)
        raise FormatError(f"the first row is {shown(header)}; that of a claims table names {wanted}")
    rows = ((number, row) for number, row in enumerate(lines, start=2) if row)
    return _read(rows, lambda row: _record(dict(zip(header, row, strict=False))), articles)


def _read(
    rows: Iterable[tuple[int, T]], record_of: Callable[[T], object], articles: Iterable[Article]
) -> ReadTable:
    known = {article.id: article for article in articles}
    claims: list[Claim] = []
    problems: list[str] = []
    for number, row in rows:
        try:
            record = record_of(row)
            if not is_object(record):
                raise FormatError(f"{shown(record)} is no claim; a claim is an object")
            article = known.get(str(record.get("article")))
            if article is None:
                raise FormatError(f"there is no article {shown(record.get('article'))} among those given")
            claims.append(Claim.from_record(record, article))
        except EvbatteryError as error:
            problems.append(f"row {number}: {error}")
    return ReadTable(tuple(claims), tuple(problems))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_DANGEROUS) else value
    return write_json(value, indent=None).rstrip("\n")


def _record(cells: Mapping[str, str]) -> dict[str, object]:
    """The row with its numbers and objects, as it is in JSON.

    Raises:
        EvbatteryError: if there is no such attribute, or a cell that should be JSON is none.
    """
    return {column: _value(column, cells.get(column, ""), cells) for column in _COLUMNS}


def _value(column: str, cell: str, cells: Mapping[str, str]) -> object:
    if column in _OPTIONAL and not cell:
        return None
    if column in _JSON or (column == "value" and _is_figure(cells)):
        return read_json(cell, column)
    return cell[1:] if cell.startswith("'") else cell


def _is_figure(cells: Mapping[str, str]) -> bool:
    """Whether the value is a number: the date 2025 and the quantity 2025 look alike in a cell."""
    kinds = {kind.value: kind for kind in SubjectKind}
    kind = kinds.get(cells.get("subject_kind", ""))
    if kind is None:
        raise FormatError(
            f"subject_kind is {shown(cells.get('subject_kind'))}; it is one of {', '.join(kinds)}"
        )
    return any(
        issubclass(one, (Quantity, Money)) for one in attribute(kind, cells.get("attribute", "")).types
    )
