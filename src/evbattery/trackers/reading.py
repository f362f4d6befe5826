"""From rows to claims: each cell that the mapping explains, with the cell as its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.claims import (
    Article,
    Attribute,
    Claim,
    ClaimValue,
    Evidence,
    Qualifiers,
    Reading,
    Refusal,
    RefusalReason,
    Subject,
    SubjectKind,
    facility,
)
from evbattery.errors import ClaimError
from evbattery.trackers.cells import Cell, Row, Table
from evbattery.trackers.mapping import TrackerColumn, TrackerMapping, filled, plain_name
from evbattery.trackers.values import value_of
from evbattery.values import Country, Modality, Money, PartialDate, Quantity, Status

_PARENTHESES: Final = re.compile(r"\s*\([^()]*\)\s*$")
#: A county stands in many a column of cities; the claims table has it as an area.
_COUNTY: Final = re.compile(r"\bCounty$|^County\b")
#: What is a plan while the plant does not run.
_PLANS: Final[frozenset[Attribute[ClaimValue]]] = frozenset(
    (
        facility.CAPACITY,
        facility.INVESTMENT,
        facility.JOBS,
        facility.PRODUCTION_START,
        facility.CONSTRUCTION_START,
        facility.CUSTOMER,
    )
)
_BEFORE_RUNNING: Final = frozenset(
    (
        Status.CONSIDERING,
        Status.ANNOUNCED,
        Status.PLANNED,
        Status.UNDER_CONSTRUCTION,
        Status.DELAYED,
        Status.CANCELLED,
    )
)


def read_table(article: Article, table: Table, mapping: TrackerMapping) -> Reading:
    """What the rows of a tracker say, in their order; a cell that cannot be understood is a refusal."""
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    names: set[str] = set()
    for row in table.rows:
        if not _is_kept(row, mapping):
            continue
        name = _name(row, mapping)
        if name is None:
            wanted = " or ".join(mapping.subject)
            refusals.append(
                _refusal(article, row, RefusalReason.SUBJECT_NOT_IDENTIFIABLE, f"no name: {wanted} is empty")
            )
            continue
        if name in names:
            name = f"{name} (row {row.number})"
        names.add(name)
        reader = _RowReader(article, mapping, row, name)
        claims += reader.claims()
        refusals += reader.refusals
    return Reading(article, tuple(claims), tuple(refusals))


def _is_kept(row: Row, mapping: TrackerMapping) -> bool:
    texts = {column: cell.text for column, cell in row.cells.items()}
    return all(texts.get(column) in words for column, words in mapping.keep.items())


def _name(row: Row, mapping: TrackerMapping) -> str | None:
    texts = {column: cell.text for column, cell in row.cells.items()}
    return next((name for pattern in mapping.subject if (name := filled(pattern, texts))), None)


def _refusal(
    article: Article, row: Row, reason: RefusalReason, note: str, cell: Cell | None = None
) -> Refusal:
    place = cell or next(iter(row.cells.values()))
    return Refusal(reason, Evidence(article, place.start, place.end), f"row {row.number}: {note}")


@attrs.define
class _RowReader:
    """Reads one row."""

    article: Article
    mapping: TrackerMapping
    row: Row
    #: What the row's plant is called.
    name: str
    refusals: list[Refusal] = attrs.field(factory=list[Refusal])

    def claims(self) -> list[Claim]:
        """The claims of the row, by the columns of the mapping."""
        said = [claim for column in self.mapping.columns for claim in self.of_column(column)]
        statuses = {claim.value for claim in said if claim.attribute == facility.STATUS}
        if not statuses & _BEFORE_RUNNING:
            return said
        firm = {column.attribute for column in self.mapping.columns if column.modality is not None}
        plans = {about for about in _PLANS if str(about) not in firm}
        return [
            attrs.evolve(claim, modality=Modality.PLANNED) if claim.attribute in plans else claim
            for claim in said
        ]

    def of_column(self, column: TrackerColumn) -> Iterator[Claim]:
        """The claims of the cells of one column."""
        for place, cell in self.row.cells.items():
            if plain_name(place) != column.column or cell.text in column.empty:
                continue
            if column.refuse is not None:
                self.refuse(_reason(column.about), column, cell, column.refuse)
                continue
            for part in _parts(column, cell):
                try:
                    claim = self.claim(column, part)
                except ClaimError as error:
                    self.refuse(_reason(column.about), column, part, str(error))
                else:
                    if claim is not None:
                        yield claim

    def claim(self, column: TrackerColumn, cell: Cell) -> Claim | None:
        """The claim of one value, None where it says nothing."""
        value = value_of(column, cell.text, self.unit(column))
        if value is None:
            return None
        about = column.about
        if about == facility.LOCATION_CITY and _COUNTY.search(cell.text):
            about = facility.LOCATION_ADMIN
        return Claim(
            subject=Subject(about.kind, self.subject(column)),
            attribute=about,
            value=value,
            evidence=Evidence(self.article, cell.start, cell.end),
            modality=column.modality or Modality.ACTUAL,
            qualifiers=Qualifiers({"row": str(self.row.number), "column": column.column}),
            rule=f"tracker: {self.mapping.name}",
        )

    def subject(self, column: TrackerColumn) -> str:
        """What the column is about: the plant, or the company or other thing that another column names."""
        if column.subject is None:
            if column.about.kind is not SubjectKind.FACILITY:
                raise ClaimError(
                    f"{column.attribute} is not about the row's plant; the mapping has to give its subject"
                )
            return self.name
        texts = {place: cell.text for place, cell in self.row.cells.items()}
        named = filled(column.subject, texts)
        if named is None:
            raise ClaimError(f"its subject {column.subject} is empty")
        if any(_separators(column, named)):
            raise ClaimError(f"its subject {column.subject} is several, and it is not said which of them")
        return _PARENTHESES.sub("", named) if column.without_parentheses else named

    def unit(self, column: TrackerColumn) -> str | None:
        """The unit of the column's figures in this row.

        Raises:
            ClaimError: if the column that should say it is empty.
        """
        if column.unit_column is None:
            return column.unit
        cell = self.row.cells.get(column.unit_column)
        if cell is None:
            raise ClaimError(f"its unit should stand in {column.unit_column}, which is empty")
        return column.units.get(cell.text, cell.text)

    def refuse(self, reason: RefusalReason, column: TrackerColumn, cell: Cell, note: str) -> None:
        """Note a cell that makes no claim."""
        self.refusals.append(_refusal(self.article, self.row, reason, f"{column.column}: {note}", cell))


def _parts(column: TrackerColumn, cell: Cell) -> Iterator[Cell]:
    """The values in a cell, each in its place; what stands in parentheses is not divided."""
    separators = _separators(column, cell.text)
    cuts = [0, *(place for found in separators for place in found.span()), len(cell.text)]
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        part = cell.part(start, end)
        if column.without_parentheses and (found := _PARENTHESES.search(part.text)):
            part = part.part(0, found.start())
        if part.text and part.text not in column.empty:
            yield part


def _separators(column: TrackerColumn, text: str) -> Iterator[re.Match[str]]:
    pattern = "|".join(map(re.escape, column.split))
    found = re.finditer(rf"\([^()]*\)|({pattern})", text) if pattern else iter(())
    return (one for one in found if one[1])


def _reason(about: Attribute[ClaimValue]) -> RefusalReason:
    """The reason for which a cell of an attribute is refused."""
    kind = about.types[0]
    if issubclass(kind, (Quantity, Money)):
        return RefusalReason.UNIT_NOT_UNDERSTOOD
    if issubclass(kind, PartialDate):
        return RefusalReason.UNRESOLVED_DATE
    if issubclass(kind, Country):
        return RefusalReason.AMBIGUOUS_PLACE
    return RefusalReason.WORD_NOT_UNDERSTOOD
