"""Write docs/atlas.schema.json: the JSON Schema of atlas documents, made from the classes they are written with.

``python scripts/generate_schema.py`` writes it; with ``--check`` it fails if the file is not what would be written.
"""

from __future__ import annotations

import datetime
import enum
import inspect
import json
import sys
import types
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from evbattery.atlas._document_parts import AtlasWire
from evbattery.claims._wire_values import (
    ChemistryValue,
    CountryValue,
    DateValue,
    DateWire,
    MoneyValue,
    QuantityValue,
    quantity_kinds,
)
from evbattery.values.chemistry import chemistries

Schema: TypeAlias = dict[str, object]

TARGET = Path(__file__).parents[1] / "docs" / "atlas.schema.json"

_TEXT: Schema = {
    "description": "Text. It comes in parts where JSON would join two surrogates that stand side by side.",
    "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 2},
    ],
}
_NUMBER: Schema = {
    "description": "An exact number, written as text.",
    "type": "string",
    "pattern": r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$",
}
_DAY: Schema = {"description": "A day of the calendar.", "type": "string", "format": "date"}
_PERIOD: Schema = {"type": "string", "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?$"}

#: Types that are written as text of a form of their own.
_NAMED: dict[type, tuple[str, Schema]] = {
    str: ("Text", _TEXT),
    Decimal: ("Number", _NUMBER),
    datetime.date: ("Day", _DAY),
}
_PLAIN: dict[type, str] = {bool: "boolean", int: "integer", types.NoneType: "null"}
#: Fields that are text to the classes and have a narrower form.
_NARROWER: dict[tuple[type, str], Schema] = {
    (DateWire, "date"): _PERIOD,
    (DateValue, "date"): _PERIOD,
    (MoneyValue, "currency"): {"type": "string", "pattern": "^[A-Z]{3}$"},
    (CountryValue, "code"): {"type": "string", "pattern": "^[A-Z]{2}$"},
    (ChemistryValue, "name"): {"enum": [known.name for known in chemistries()]},
    (QuantityValue, "kind"): {"enum": list(quantity_kinds())},
}
#: Fields that say what an object is: they have a default in Python, and are never left out of a document.
_ALWAYS = ("type", "format", "version")


def schema() -> Schema:
    """The whole schema."""
    made = _Definitions()
    root = made.of(AtlasWire)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "evbattery atlas, version 1",
        **root,
        "$defs": dict(sorted(made.definitions.items())),
    }


@attrs.define
class _Definitions:
    """The schemas of types; those with a name are gathered to be referred to."""

    definitions: dict[str, Schema] = attrs.field(factory=dict)

    def of(self, kind: object) -> Schema:
        """The schema of a type of the wire."""
        origin: object = get_origin(kind)
        if origin is Literal:
            return {"const": get_args(kind)[0]}
        if origin is tuple:
            return {"type": "array", "items": self.of(get_args(kind)[0])}
        if origin in (Union, types.UnionType):
            return {"anyOf": [self.of(member) for member in get_args(kind)]}
        if not inspect.isclass(kind):
            raise TypeError(f"no schema is known for {kind!r}; wire classes hold none of these")
        if attrs.has(kind):
            return self._named(kind.__name__.removesuffix("Wire"), self._object(kind))
        if issubclass(kind, enum.Enum):
            words = [member.value for member in kind]
            return self._named(kind.__name__, {"description": inspect.getdoc(kind), "enum": words})
        if kind in _NAMED:
            return self._named(*_NAMED[kind])
        return {"type": _PLAIN[kind]}

    def _named(self, name: str, schema: Schema) -> Schema:
        self.definitions[name] = schema
        return {"$ref": f"#/$defs/{name}"}

    def _object(self, kind: type[attrs.AttrsInstance]) -> Schema:
        hints = get_type_hints(kind)
        fields = attrs.fields(kind)
        properties = {
            field.name: _NARROWER.get((kind, field.name)) or self.of(hints[field.name]) for field in fields
        }
        made: Schema = {
            "description": inspect.getdoc(kind),
            "type": "object",
            "properties": properties,
            "required": [
                field.name for field in fields if field.default is attrs.NOTHING or field.name in _ALWAYS
            ],
            "additionalProperties": False,
        }
        if kind is QuantityValue:
            made["oneOf"] = [
                {"properties": {"kind": {"const": name}, "unit": {"const": quantity.UNIT}}}
                for name, quantity in quantity_kinds().items()
            ]
        return made


def rendered() -> str:
    """The text of the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the file, or compare it."""
    text = rendered()
    if "--check" not in arguments:
        TARGET.write_text(text, encoding="utf-8")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(
        f"{TARGET.name} is not what the classes say; run python scripts/generate_schema.py", file=sys.stderr
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
