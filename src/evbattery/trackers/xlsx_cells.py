"""A sheet of a spreadsheet as a table. Its text has a line for each row, with the cells separated by tabs."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterable, Iterator

from evbattery.errors import ArticleError, FormatError, MissingExtraError
from evbattery.trackers.cells import Cell, Row, Table, check_columns

_UNREADABLE = (zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError)


def read_xlsx(data: bytes, source: str) -> Table:
    """The table of the first sheet that has any; its first row that is not empty names the columns.

    Formulas count as the values that the spreadsheet last showed. Rows have the numbers of the sheet.

    Raises:
        ArticleError: if it is no spreadsheet.
        FormatError: if no sheet has a table, or two of its columns have one name.
        MissingExtraError: if the extra ``xlsx`` is not installed.
    """
    try:
        from openpyxl import load_workbook
    except ModuleNotFoundError:
        raise MissingExtraError.of("xlsx", "reading a spreadsheet") from None
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except _UNREADABLE as error:
        raise ArticleError(f"{source}: is no spreadsheet (.xlsx): {error}") from None
    try:
        for sheet in book.worksheets:
            lines = [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
            if any(any(line) for line in lines):
                return _table(lines)
    except _UNREADABLE as error:
        raise ArticleError(f"{source}: a sheet of it is broken: {error}") from None
    finally:
        book.close()
    raise FormatError(f"{source}: no sheet of it has a table")


def _table(lines: list[list[str]]) -> Table:
    head = next(number for number, line in enumerate(lines) if any(line))
    columns = tuple(lines[head])
    while not columns[-1]:
        columns = columns[:-1]
    check_columns(columns)
    rows: list[Row] = []
    at = 0
    for number, line in enumerate(lines):
        cells = {column: cell for column, cell in zip(columns, _cells(line, at), strict=False) if cell.text}
        if number > head and cells:
            rows.append(Row(number + 1, cells))
        at += sum(map(len, line)) + len(line)
    return Table("".join("\t".join(line) + "\n" for line in lines), columns, tuple(rows))


def _cells(line: Iterable[str], at: int) -> Iterator[Cell]:
    for text in line:
        yield Cell(text, at, at + len(text))
        at += len(text) + 1


def _text(value: object) -> str:
    """The value of a cell in one line, a date without its midnight, a whole number without decimals."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())
