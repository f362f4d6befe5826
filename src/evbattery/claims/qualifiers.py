"""Qualifiers: whatever else narrows a claim (phase, scope, of, region, segment, superseded)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from evbattery.claims._shown import shown
from evbattery.errors import ClaimError

QualifierValue: TypeAlias = str | bool


class Qualifiers(Mapping[str, QualifierValue]):
    """An immutable, hashable mapping from a word to text or a truth value.

    >>> Qualifiers({"superseded": True, "phase": "1"})
    Qualifiers({'phase': '1', 'superseded': True})

    Raises:
        ClaimError: if a key is not text, or a value is neither text nor a truth value.
    """

    __slots__ = ("_items",)
    _items: dict[str, QualifierValue]

    def __init__(self, items: Mapping[str, QualifierValue] | None = None) -> None:
        given = items or {}
        for key, value in given.items():
            _check(key, value)
        self._items = dict(sorted(given.items()))

    def __getitem__(self, key: str) -> QualifierValue:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(tuple(self._items.items()))

    def __repr__(self) -> str:
        return f"Qualifiers({self._items!r})"

    def with_(self, **items: QualifierValue) -> Qualifiers:
        """The same qualifiers and these."""
        return Qualifiers({**self._items, **items})


def _check(key: object, value: object) -> None:
    if not isinstance(key, str) or not isinstance(value, str | bool):
        raise ClaimError(
            f"qualifier {shown(key)} is {shown(value)}; keys are text, values are text, True or False"
        )


#: No qualifiers at all.
NONE = Qualifiers()
