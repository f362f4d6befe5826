"""The annotated articles: each text with the facts that a careful reader finds in it."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any, TypeAlias

import attrs

_HERE = Path(__file__).parent
_SEEDS = _HERE.parents[1] / "seeds"
#: The part of the corpus that is real text.
SEEDS = "seeds"

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
    return [article for article in load_corpus() if part_of(article.name) == SEEDS]


def load_corpus() -> list[Annotated]:
    """Every annotated article, by name."""
    return [_load(path) for path in sorted((_HERE / "gold").glob("*.json"))]


def part_of(name: str) -> str:
    """The part of the corpus that an article belongs to: ``seeds``, or the letter that its name begins with."""
    return SEEDS if name[0].isdigit() else name[0]


def _load(path: Path) -> Annotated:
    gold = json.loads(path.read_text(encoding="utf-8"))
    folder = _SEEDS if part_of(path.stem) == SEEDS else _HERE / "articles"
    text = (folder / f"{path.stem}.txt").read_bytes().decode("utf-8")
    day = gold["published"]
    return Annotated(path.stem, text, datetime.date.fromisoformat(day) if day else None, gold["facts"])
