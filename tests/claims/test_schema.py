"""The JSON Schema in the documentation describes the documents that are written."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from evbattery.atlas import Atlas
from evbattery.atlas.document import to_json
from evbattery.claims import Article, Reading
from scripts import generate_schema
from tests.claims.test_document import drop, put, small
from tests.strategies import atlases

SCHEMA = json.loads(generate_schema.TARGET.read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_schema_is_one() -> None:
    """The file is a JSON Schema of the draft that it names."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_schema_is_what_the_classes_say() -> None:
    """The file is what its script writes now."""
    assert generate_schema.TARGET.read_text(encoding="utf-8") == generate_schema.rendered()


@given(atlases())
def test_documents_are_valid(atlas: Atlas) -> None:
    """Every document that is written is valid."""
    VALIDATOR.validate(json.loads(to_json(atlas)))


def test_texts_in_parts_are_valid() -> None:
    """So is one with text that JSON cannot hold in one piece."""
    VALIDATOR.validate(json.loads(to_json(Atlas.from_readings([Reading(Article("\ud83d\ude00"))]))))


@pytest.mark.parametrize(
    "change",
    [
        put("version", value=2),
        put("format", value="csv"),
        put("extra", value=1),
        drop("readings"),
        drop("readings", 0, "claims", 0, "quote"),
        drop("readings", 0, "claims", 0, "value", "type"),
        put("readings", 0, "claims", 0, "start", value="13"),
        put("readings", 0, "claims", 0, "value", "low", value=20),
        put("readings", 0, "claims", 0, "value", "unit", value="GWh"),
        put("readings", 0, "claims", 0, "modality", value="sure"),
        put("readings", 0, "claims", 0, "qualifiers", 0, "value", value=1),
        put("corrections", 0, "type", value="day"),
    ],
)
def test_wrong_documents_are_invalid(change: Any) -> None:
    """The schema refuses wrong shapes as the reader does."""
    data = small()
    assert VALIDATOR.is_valid(data)
    change(data)
    assert not VALIDATOR.is_valid(data)
