"""The table behind a tracker file: rows of cells, each with its place in the text of the file."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from evbattery.claims._shown import shown
from evbattery.errors import FormatError


@attrs.frozen
class Cell:
    """What stands in one cell, and where."""

    #: The value as text, without the quotation marks and escapes of the file's format.
    text: str
    #: Offsets in the text of the file.
    start: int
    end: int

    def part(self, start: int, end: int) -> Cell:
        """A part of the value, in its place; a cell that is written with escapes is the place of all its parts."""
        text = self.text[start:end]
        if self.end - self.start != len(self.text):
            return Cell(text.strip(), self.start, self.end)
        start += len(text) - len(text.lstrip())
        return Cell(text.strip(), self.start + start, self.start + start + len(text.strip()))

    def trimmed(self) -> Cell:
        """The cell without the white space around its value."""
        return self.part(0, len(self.text))


@attrs.frozen
class Row:
    """One row: its number as people count in that file, from 1, and its cells that are not empty, by column."""

    number: int
    cells: Mapping[str, Cell]


@attrs.frozen
class Table:
    """The rows of a file, and the text that the places of the cells count in."""

    text: str
    #: The columns in their order.
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def check_columns(columns: tuple[str, ...]) -> None:
    """Refuse columns that cannot be told apart.

    Raises:
        FormatError: if there is none, or one has no name or that of another one; the last may be empty.
    """
    if not any(columns):
        raise FormatError("a table begins with a row that names its columns; this one has none")
    for number, column in enumerate(columns, start=1):
        if not column and number < len(columns):
            raise FormatError(f"column {number} of the table has no name; give it one in the first row")
        if column and columns.index(column) != number - 1:
            raise FormatError(f"two columns of the table have the name {shown(column)}; rename one of them")
