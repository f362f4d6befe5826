"""Texts and JSON as columns hold them, without loss."""

from __future__ import annotations

from typing import TypeAlias

from evbattery.claims._json import read_json, refused, write_json
from evbattery.claims._plain import is_object
from evbattery.claims._shown import shown

#: What a column can hold.
Cell: TypeAlias = str | bytes | int | None


def cell(text: str) -> str | bytes:
    """A text as a column holds it: as text, or where it has lone surrogates, which no text of SQLite can, as bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def optional_cell(text: str | None) -> str | bytes | None:
    """The same where there may be no text."""
    return None if text is None else cell(text)


def from_cell(held: object) -> object:
    """What a column held, bytes as the text that they are of."""
    return held.decode("utf-8", "surrogatepass") if isinstance(held, bytes) else held


def to_json(plain: object) -> str:
    """Plain data as JSON in one line."""
    return write_json(plain, indent=None).rstrip("\n")


def object_from_json(text: object) -> dict[str, object]:
    """The object that such a column holds.

    Raises:
        FormatError: if it holds none.
    """
    plain = read_json(text, "this column")
    if not is_object(plain):
        raise refused(f"this column is a JSON object, not {shown(plain)}")
    return plain
