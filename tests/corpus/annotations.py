"""The annotated articles: each text with the facts that a careful reader finds in it."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any, TypeAlias

import attrs

_HERE = Path(__file__).parent
_TEXTS = _HERE.parents[1] / "seeds"
_WRITTEN = _HERE / "written"

#: A row of the annotation: the columns of the claims table, with ``hint`` for where the text says it.
Fact: TypeAlias = dict[str, Any]


@attrs.frozen
class Annotated:
    """One article with its facts."""

    name: str
    text: str
    published: datetime.date | None
    facts: list[Fact]


def load_annotated() -> list[Annotated]:
    """Every annotated seed, by name."""
    return [_load(path, _TEXTS) for path in sorted((_HERE / "gold").glob("*.json"))]


def load_written() -> list[Annotated]:
    """Every article that was written for testing, by name."""
    return [_load(path, _WRITTEN) for path in sorted(_WRITTEN.glob("*.json"))]


def _load(path: Path, texts: Path) -> Annotated:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = (texts / f"{path.stem}.txt").read_bytes().decode("utf-8")
    day = gold["published"]
    return Annotated(path.stem, text, datetime.date.fromisoformat(day) if day else None, gold["facts"])
