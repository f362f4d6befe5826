"""The one converter between plain data (JSON, TOML) and wire classes: strict, and with the path of every problem.

Nothing is coerced: text stays text, a whole number is neither a float nor a truth value, and unknown keys are refused.
Decimals are written as text, dates as ISO 8601 text, and the members of a union have their name under the key ``type``.
"""

from __future__ import annotations

import datetime
import enum
import inspect
import json
import re
import types
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Literal, TypeGuard, TypeVar, Union, cast, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn

from evbattery.claims import _hooks
from evbattery.claims._hooks import ShapeError, wrong
from evbattery.claims._plain import RepeatedKeys, is_list, is_object
from evbattery.claims.record_values import RecordValue

T = TypeVar("T")
Hook = Callable[[object, object], object]

_PLAIN_KEY = re.compile(r"[a-zA-Z_]\w*", re.ASCII)


def members(union: object) -> dict[str, type]:
    """The wire classes of a union by their ``type``; empty for everything else."""
    if get_origin(union) not in (Union, types.UnionType):
        return {}
    classes = [(attrs.fields_dict(member), member) for member in get_args(union) if attrs.has(member)]
    return {str(fields["type"].default): member for fields, member in classes if "type" in fields}


def _is_enum(kind: object) -> bool:
    return inspect.isclass(kind) and issubclass(kind, enum.Enum)


def _is_literal(kind: object) -> bool:
    origin: object = get_origin(kind)
    return origin is Literal


def _is_list(kind: object) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def _class_hook(kind: type, converter: Converter) -> Hook:
    structure = cast(Hook, make_dict_structure_fn(kind, converter))

    def hook(value: object, _: object) -> object:
        if not is_object(value):
            keys = ", ".join(field.name for field in attrs.fields(kind))
            raise wrong(value, f"an object with the keys {keys}")
        problems: list[Exception] = []
        for key in value.repeated if isinstance(value, RepeatedKeys) else ():
            problems.append(ShapeError("stands twice"))
            problems[-1].add_note(AttributeValidationNote("", key, kind))
        try:
            made = structure(value, kind)
        except ClassValidationError as error:
            raise error.derive([*problems, *error.exceptions]) from None
        if problems:
            raise ExceptionGroup("keys stand twice", problems)
        return made

    return hook


def _list_hook(kind: type, converter: Converter) -> Hook:
    structure = homogenous_tuple_structure_factory(kind, converter)

    def hook(value: object, _: object) -> object:
        if not is_list(value):
            raise wrong(value, "a list")
        return structure(value, kind)

    return hook


def _union_hook(union: type, converter: Converter) -> Hook:
    tagged = members(union)
    hooks = {tag: converter.get_structure_hook(member) for tag, member in tagged.items()}

    def hook(value: object, _: object) -> object:
        if value is None and type(None) in get_args(union):
            return None
        if not is_object(value):
            raise wrong(value, "an object with a type")
        tag = value.get("type")
        if not isinstance(tag, str) or tag not in hooks:
            raise wrong(value, "an object whose type is one of " + ", ".join(sorted(hooks)))
        return hooks[tag](value, tagged[tag])

    return hook


@cache
def _converter() -> Converter:
    made = Converter(
        detailed_validation=True, forbid_extra_keys=True, unstruct_collection_overrides={tuple: list}
    )
    made.register_structure_hook_func(_is_enum, _hooks.choice)
    made.register_structure_hook_func(_is_literal, _hooks.constant)
    made.register_structure_hook_func(lambda kind: kind == str | bool, _hooks.text_or_truth)
    # The values of table rows are checked against their attribute, which the converter does not know.
    made.register_structure_hook_func(lambda kind: kind == RecordValue, lambda value, _: value)
    made.register_structure_hook_factory(attrs.has, _class_hook)
    made.register_structure_hook_factory(_is_list, _list_hook)
    made.register_structure_hook_factory(lambda kind: bool(members(kind)), _union_hook)
    made.register_structure_hook(str, _hooks.text)
    made.register_structure_hook(int, _hooks.whole)
    made.register_structure_hook(bool, _hooks.truth)
    made.register_structure_hook(Decimal, _hooks.decimal)
    made.register_structure_hook(datetime.date, _hooks.date)
    made.register_unstructure_hook(Decimal, lambda number: f"{number:f}")
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    return made


def to_plain(wire: object) -> object:
    """The plain data of a wire object: objects, lists, text, whole numbers, truth values and null."""
    plain: object = _converter().unstructure(wire)
    return plain


def from_plain(data: object, kind: type[T], path: str = "$") -> tuple[T | None, list[str]]:
    """The wire object that plain data stands for, or None and one line for each thing that is wrong with it."""
    try:
        hook = _converter().get_structure_hook(kind)
        return hook(data, kind), []
    except (ExceptionGroup, ValueError) as error:
        return None, list(_lines(error, path))


def step(key: str | int) -> str:
    """One step of a path: ``.start``, ``[3]`` or ``["odd key"]``."""
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{json.dumps(key)}]"


def _lines(error: Exception, path: str) -> Iterator[str]:
    # cattrs' own list of problems loses the place of whatever was raised by a constructor; this one loses nothing.
    if _is_group(error):
        for part in error.exceptions:
            yield from _lines(part, path + _place(part))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(field.name for field in attrs.fields(error.cl))
        for key in sorted(error.extra_fields):
            yield f"{path}{step(key)} is not known here; the keys are {known}"
    elif type(error) is KeyError:
        yield f"{path} is missing"
    elif isinstance(error, ShapeError):
        yield f"{path} {error}"
    else:
        yield f"{path}: {error}"


def _is_group(error: Exception) -> TypeGuard[ExceptionGroup[Exception]]:
    return isinstance(error, ExceptionGroup)


def _place(error: Exception) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return step(note.name)
        if isinstance(note, IterableValidationNote):
            return step(note.index)
    return ""
