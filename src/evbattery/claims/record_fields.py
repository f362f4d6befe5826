"""The columns of a row of the claims table, each checked for its type before it is used."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TypeVar

import attrs

from evbattery.claims._plain import is_mapping
from evbattery.claims._shown import shown
from evbattery.claims.qualifiers import Qualifiers, QualifierValue
from evbattery.claims.record_values import ClaimRecord
from evbattery.errors import ClaimError

_COLUMNS = ClaimRecord.__annotations__.keys()

W = TypeVar("W", bound=enum.Enum)


@attrs.frozen
class Fields:
    """Typed access to the columns of one row; each accessor raises :class:`ClaimError` for a wrong type."""

    record: Mapping[str, object]

    def text(self, column: str) -> str:
        """A column that must hold text."""
        value = self.record[column]
        if not isinstance(value, str):
            raise ClaimError(f"{column} is {shown(value)}; it must be text")
        return value

    def optional(self, column: str) -> str | None:
        """A column that holds text or nothing."""
        return None if self.record[column] is None else self.text(column)

    def whole(self, column: str) -> int:
        """A column that must hold a whole number."""
        value = self.record[column]
        if not isinstance(value, int) or isinstance(value, bool):
            raise ClaimError(f"{column} is {shown(value)}; it must be a whole number")
        return value

    def word(self, column: str, vocabulary: type[W]) -> W:
        """A column that must hold a word of *vocabulary*."""
        value = self.record[column]
        for member in vocabulary:
            if member.value == value:
                return member
        known = ", ".join(str(member.value) for member in vocabulary)
        raise ClaimError(f"{column} is {shown(value)}; it must be one of {known}")

    def qualifiers(self) -> Qualifiers:
        """The column of qualifiers."""
        value = self.record["qualifiers"]
        if not is_mapping(value):
            raise ClaimError(f"qualifiers is {shown(value)}; it must be an object")
        return Qualifiers({key: _qualifier(key, item) for key, item in value.items()})


def _qualifier(key: str, value: object) -> QualifierValue:
    if not isinstance(value, str | bool):
        raise ClaimError(f"qualifier {shown(key)} is {shown(value)}; it must be text, true or false")
    return value


def read_fields(record: Mapping[str, object], article_id: str) -> Fields:
    """The fields of a row about the article *article_id*.

    Raises:
        ClaimError: if a column is missing or unknown, or the row names another article.
    """
    fields = Fields(_as_object(record))
    missing, unknown = _COLUMNS - record.keys(), record.keys() - _COLUMNS
    if missing or unknown:
        lists = ", ".join(sorted(missing)) or "none", ", ".join(sorted(map(shown, unknown))) or "none"
        raise ClaimError(
            f"a claim has the columns {', '.join(_COLUMNS)}; missing: {lists[0]}; unknown: {lists[1]}"
        )
    if record["article"] != article_id:
        raise ClaimError(
            f"article is {shown(record['article'])}; this claim is read against article {article_id!r}"
        )
    return fields


def _as_object(record: object) -> Mapping[str, object]:
    if not is_mapping(record):
        raise ClaimError(
            f"{shown(record)} is no row of claims; a row is an object with the columns {', '.join(_COLUMNS)}"
        )
    return record
