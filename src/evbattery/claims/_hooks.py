"""Strict hooks for the plain values of wire data: each takes what it names, and refuses everything else in words."""

from __future__ import annotations

import datetime
import enum
import itertools
import re
from decimal import Decimal
from typing import get_args

from evbattery.claims._plain import is_list
from evbattery.claims._shown import shown
from evbattery.values.bounds import exact

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)

#: Two surrogates side by side. JSON joins their escapes to one character, so text that holds them is written in parts.
SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class ShapeError(ValueError):
    """Raised for data of the wrong shape; turned into a line with its path before anybody sees it."""


def wrong(value: object, wanted: str) -> ShapeError:
    """The error for a value that is not what was wanted."""
    return ShapeError(f"is {shown(value)}; it must be {wanted}")


def text(value: object, _: object = None) -> str:
    """Text, or text in parts that were divided between two surrogates."""
    if isinstance(value, str):
        return value
    parts = [part for part in value if isinstance(part, str) and part] if is_list(value) else []
    if is_list(value) and len(parts) == len(value) > 1:
        if all(SURROGATE_PAIR.match(left[-1] + right[0]) for left, right in itertools.pairwise(parts)):
            return "".join(parts)
    raise wrong(value, "text")


def whole(value: object, _: object) -> int:
    """A whole number; neither a truth value nor a float."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong(value, "a whole number")
    return value


def truth(value: object, _: object) -> bool:
    """A truth value; not a number."""
    if not isinstance(value, bool):
        raise wrong(value, "true or false")
    return value


def text_or_truth(value: object, _: object) -> str | bool:
    """The value of a qualifier."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) or is_list(value):
        return text(value)
    raise wrong(value, "text, true or false")


def decimal(value: object, _: object) -> Decimal:
    """An exact number, written as text."""
    if not isinstance(value, str):
        raise wrong(value, "a number written as text, such as '2.5'")
    return exact(value)


def date(value: object, _: object) -> datetime.date:
    """A day: ISO 8601 text, or a date of TOML."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError as error:
            raise ShapeError(f"is {value!r}, which is not in the calendar: {error}") from None
    raise wrong(value, "a date such as '2025-07-31'")


def choice(value: object, vocabulary: type[enum.Enum]) -> enum.Enum:
    """A word of a vocabulary."""
    for member in vocabulary:
        if isinstance(value, str) and member.value == value:
            return member
    raise wrong(value, "one of " + ", ".join(str(member.value) for member in vocabulary))


def constant(value: object, literal: object) -> object:
    """The one value, or one of the few, that a Literal allows."""
    for allowed in get_args(literal):
        if type(value) is type(allowed) and value == allowed:
            return value
    raise wrong(value, " or ".join(repr(allowed) for allowed in get_args(literal)))
