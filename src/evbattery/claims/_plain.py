"""Plain data as JSON and TOML give it: what is an object and what is a list, for type checkers too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeGuard


class RepeatedKeys(dict[str, object]):
    """An object in which keys stand more than once; a plain dict would silently keep the last of them."""

    def __init__(self, members: Iterable[tuple[str, object]], repeated: Iterable[str]) -> None:
        super().__init__(members)
        self.repeated = tuple(repeated)


def is_object(data: object) -> TypeGuard[dict[str, object]]:
    """Whether it is an object; parsers give no other keys than text."""
    return isinstance(data, dict)


def is_list(data: object) -> TypeGuard[list[object]]:
    """Whether it is a list."""
    return isinstance(data, list)


def is_mapping(data: object) -> TypeGuard[Mapping[str, object]]:
    """Whether it maps keys to values; that the keys are text is for the caller to check."""
    return isinstance(data, Mapping)


def member(data: object, key: str) -> object:
    """What an object has under a key; None if it has nothing there, or is no object."""
    return data.get(key) if is_object(data) else None


def items(data: object, key: str) -> list[object]:
    """The items of the list that an object has under a key; none if there is no such list."""
    found = member(data, key)
    return found if is_list(found) else []
