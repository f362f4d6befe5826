"""JSON text as a table, with the place of each cell.

A row is an object of the list that the file holds. The cells of nested objects have columns like ``sources.status``,
those of lists like ``aliases[0]``.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.claims._json import read_json
from evbattery.claims._plain import is_list, is_object
from evbattery.errors import FormatError
from evbattery.trackers.cells import Cell, Row, Table

_BLANK: Final = re.compile(r"[ \t\r\n]*")
_SCALAR: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,\]}]+', re.DOTALL)
#: How deep the objects and lists of a row may stand in one another; trackers need three levels.
_DEPTH: Final = 50


def read_json_table(text: str) -> Table:
    """The table that JSON text holds: a list of objects, or an object in which one member is such a list.

    Rows are counted from 1.

    Raises:
        FormatError: if it holds something else, or a row nests more than 50 levels.
    """
    begin = 1 if text.startswith("\ufeff") else 0
    data = read_json(text[begin:], "a tracker")
    walk = _Walk(text, begin)
    tables: list[list[dict[str, Cell]]] = []
    if _is_rows(data):
        tables.append(walk.rows())
    elif is_object(data):
        for key in walk.members():
            if _is_rows(data[key]):
                tables.append(walk.rows())
            else:
                walk.cells()
    if len(tables) != 1:
        raise FormatError(
            "a tracker in JSON is a list of objects, one for each row, or an object with one such list"
        )
    (rows,) = tables
    columns = dict.fromkeys(column for row in rows for column in row)
    return Table(
        text, tuple(columns), tuple(Row(number, row) for number, row in enumerate(rows, start=1) if row)
    )


def _is_rows(data: object) -> bool:
    return is_list(data) and bool(data) and all(is_object(row) for row in data)


@attrs.define
class _Walk:
    """A walk through JSON text that is known to be sound, from value to value."""

    text: str
    at: int

    def rows(self) -> list[dict[str, Cell]]:
        """The rows of the list that comes next."""
        return [self.cells() for _ in self.items()]

    def cells(self) -> dict[str, Cell]:
        """The cells of the value that comes next, by the path from it to them."""
        return {path: cell for path, cell in self.value(None, 0) if cell.text}

    def value(self, path: str | None, depth: int) -> Iterator[tuple[str, Cell]]:
        """The cells of the value that comes next, with their paths; ``null`` is no cell."""
        if depth > _DEPTH:
            raise FormatError(f"a tracker nests no more than {_DEPTH} levels; this is another kind of file")
        self.skip()
        if self.text[self.at] == "{":
            for key in self.members():
                yield from self.value(key if path is None else f"{path}.{key}", depth + 1)
        elif self.text[self.at] == "[":
            for number in self.items():
                yield from self.value(f"{path or ''}[{number}]", depth + 1)
        else:
            token, start = self.scalar()
            if token.startswith('"'):
                yield path or "", Cell(json.loads(token), start + 1, self.at - 1).trimmed()
            elif token != "null":
                yield path or "", Cell(token, start, self.at)

    def members(self) -> Iterator[str]:
        """The keys of the object that comes next; after each one its value has to be walked over."""
        for _ in self.items():
            key: str = json.loads(self.scalar()[0])
            self.skip(past=":")
            yield key

    def items(self) -> Iterator[int]:
        """The numbers of the items of the list or object that comes next; each has to be walked over."""
        self.skip()
        self.at += 1
        self.skip()
        for number in itertools.count():
            if self.text[self.at] in "}]":
                break
            yield number
            self.skip(past=",")
        self.at += 1

    def scalar(self) -> tuple[str, int]:
        """The text of the string, number or word that begins here, and where it begins."""
        found = _SCALAR.match(self.text, self.at)
        if found is None:
            raise FormatError(f"there is no value at character {self.at} of the tracker")
        self.at = found.end()
        return found[0], found.start()

    def skip(self, past: str = "") -> None:
        """Go past white space, and past a mark if it comes next."""
        self.at = self._blank(self.at)
        if past and self.text.startswith(past, self.at):
            self.at = self._blank(self.at + 1)

    def _blank(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        return at if found is None else found.end()
