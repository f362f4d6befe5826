"""Readings and corrections as rows, and rows as readings and corrections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

from evbattery.claims import Article, Claim, Correction, Reading, Refusal
from evbattery.claims._build import Builder
from evbattery.claims._converter import from_plain, to_plain
from evbattery.claims._plain import is_object
from evbattery.claims._wire import (
    ArticleWire,
    ClaimWire,
    OneCorrectionWire,
    RefusalWire,
    correction_to_wire,
)
from evbattery.store.columns import Cell, cell, from_cell, object_from_json, optional_cell, to_json

T = TypeVar("T")

#: The columns of each table, in the order in which rows have them.
ARTICLE: Final = ("id", "text", "published", "source")
CLAIM: Final = (
    "article", "position", "subject_kind", "subject", "attribute", "value", "unit", "bound", "modality", "when",
    "party", "qualifiers", "said_by", "quote", "start", "end", "exact",
)  # fmt: skip
REFUSAL: Final = ("article", "position", "reason", "note", "quote", "start", "end")
#: The keys of a claim that its columns hold whole; the others are in ``exact``.
_PLAIN: Final = (
    "subject_kind",
    "subject",
    "attribute",
    "modality",
    "party",
    "said_by",
    "quote",
    "start",
    "end",
)
#: The keys of a claim that no column holds whole: a chemistry's cathode, a decimal's digits, the "by" of a date.
_EXACT: Final = ("value", "when", "qualifiers", "rule")

#: A row as the file gives it.
Row: TypeAlias = Sequence[object]


def article_row(article: Article) -> tuple[Cell, ...]:
    """The article as a row."""
    published = None if article.published is None else article.published.isoformat()
    return cell(article.id), cell(article.text), published, optional_cell(article.source)


def article_of(builder: Builder, row: Row) -> Article | None:
    """The article that a row holds; what is wrong goes to the builder's problems."""
    fields = _fields(ARTICLE, row)
    path = f"articles[{fields['id']!r}]"
    wire = _wire(builder, fields, ArticleWire, path)
    return None if wire is None else builder.article(wire, path)


def claim_rows(reading: Reading) -> list[tuple[Cell, ...]]:
    """The claims of a reading as rows, in their order."""
    return [_claim_row(position, claim) for position, claim in enumerate(reading.claims)]


def _claim_row(position: int, claim: Claim) -> tuple[Cell, ...]:
    record = claim.to_record()
    whole = to_plain(ClaimWire.of(claim))
    exact = {key: whole[key] for key in _EXACT} if is_object(whole) else {}
    return (
        cell(record["article"]),
        position,
        record["subject_kind"],
        cell(record["subject"]),
        record["attribute"],
        to_json(record["value"]),
        record["unit"],
        record["bound"],
        record["modality"],
        record["when"],
        optional_cell(record["party"]),
        to_json(record["qualifiers"]),
        optional_cell(record["said_by"]),
        cell(record["quote"]),
        record["start"],
        record["end"],
        to_json(exact),
    )


def refusal_rows(reading: Reading) -> list[tuple[Cell, ...]]:
    """The refusals of a reading as rows, in their order."""
    return [_refusal_row(position, refusal) for position, refusal in enumerate(reading.refusals)]


def _refusal_row(position: int, refusal: Refusal) -> tuple[Cell, ...]:
    evidence = refusal.evidence
    return (
        cell(evidence.article.id),
        position,
        refusal.reason.value,
        cell(refusal.note),
        cell(evidence.quote),
        evidence.start,
        evidence.end,
    )


def correction_row(correction: Correction) -> tuple[Cell, ...]:
    """The correction as a row."""
    return cell(correction.article), to_json(to_plain(correction_to_wire(correction)))


def reading_of(
    builder: Builder, article: Row, claims: Iterable[Row], refusals: Iterable[Row]
) -> Reading | None:
    """The reading that rows hold, checked as strictly as a new one; what is wrong goes to the builder's problems."""
    fields = _fields(ARTICLE, article)
    path = f"articles[{fields['id']!r}]"
    return builder.reading(
        _wire(builder, fields, ArticleWire, path),
        [_claim(builder, _fields(CLAIM, row), path) for row in claims],
        [_refusal(builder, _fields(REFUSAL, row), path) for row in refusals],
        path,
    )


def correction_of(builder: Builder, article: object, text: object) -> Correction | None:
    """The correction that a row holds."""
    path = f"corrections[{from_cell(article)!r}]"
    plain = builder.attempt(path, object_from_json, text)
    alone = None if plain is None else _wire(builder, {"correction": plain}, OneCorrectionWire, path)
    return None if alone is None else builder.correction(alone.correction, path)


def _claim(builder: Builder, fields: dict[str, object], path: str) -> ClaimWire | None:
    path = f"{path}.claims[{fields['position']}]"
    exact = builder.attempt(f"{path}.exact", object_from_json, fields["exact"])
    if exact is None:
        return None
    return _wire(builder, {key: fields[key] for key in _PLAIN} | exact, ClaimWire, path)


def _refusal(builder: Builder, fields: dict[str, object], path: str) -> RefusalWire | None:
    path = f"{path}.refusals[{fields.pop('position')}]"
    del fields["article"]
    return _wire(builder, fields, RefusalWire, path)


def _fields(columns: Sequence[str], row: Row) -> dict[str, object]:
    return {column: from_cell(held) for column, held in zip(columns, row, strict=True)}


def _wire(builder: Builder, fields: Mapping[str, object], kind: type[T], path: str) -> T | None:
    wire, problems = from_plain(fields, kind, path)
    builder.problems += problems
    return wire
