"""CSV text as a table, with the place of each cell.

The :mod:`csv` module reads the same files, but does not say where a cell stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from evbattery.claims._shown import shown
from evbattery.errors import FormatError
from evbattery.trackers.cells import Cell, Row, Table, check_columns

#: What separates cells, the likeliest first; the header decides.
_SEPARATORS: Final = (",", ";", "\t", "|")
_LINE_END: Final = re.compile(r"\r\n?|\n")


def read_csv(text: str) -> Table:
    """The table that CSV text holds; its first row names the columns.

    Cells are separated by commas, semicolons, tabs or bars, whichever the header has most of, and quoted with double
    quotation marks that are doubled inside (RFC 4180). Rows are counted as a spreadsheet does: the header is row 1.

    Raises:
        FormatError: if there is no header, a column has no name or the name of another one, or a quotation mark is
            never closed.
    """
    start = 1 if text.startswith("\ufeff") else 0
    header = _LINE_END.split(text[start:], maxsplit=1)[0]
    separator = max(_SEPARATORS, key=header.count)
    lines = _lines(text, start, separator)
    no_cells: list[Cell] = []
    columns = tuple(cell.text for cell in next(lines, no_cells))
    check_columns(columns)
    rows = (
        Row(number, {column: cell for column, cell in zip(columns, cells, strict=False) if cell.text})
        for number, cells in enumerate(lines, start=2)
    )
    return Table(text, columns, tuple(row for row in rows if row.cells))


def _lines(text: str, at: int, separator: str) -> Iterator[list[Cell]]:
    """The cells of each row, in their order."""
    plain = re.compile(f"[^{re.escape(separator)}\r\n]*")
    quoted = re.compile(r'"((?:[^"]|"")*)"')
    while at < len(text):
        cells: list[Cell] = []
        while True:
            if text.startswith('"', at):
                found = quoted.match(text, at)
                if found is None:
                    raise FormatError(f"the quotation mark at {shown(text[at : at + 30])} is never closed")
                cells.append(Cell(found[1].replace('""', '"'), found.start(1), found.end(1)).trimmed())
                # What follows the closing mark, if anything, belongs to no cell.
                at = _end(plain, text, found.end())
            else:
                end = _end(plain, text, at)
                cells.append(Cell(text[at:end], at, end).trimmed())
                at = end
            if not text.startswith(separator, at):
                break
            at += len(separator)
        yield cells
        line_end = _LINE_END.match(text, at)
        at = len(text) if line_end is None else line_end.end()


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()
