"""Mappings: what the columns of a tracker mean, as data that people write in TOML.

A mapping names the tracker, says what a row is called, which rows are of the field, and what each column says::

    name = "our spreadsheet"
    subject = "{Plant}"

    [keep]
    Sector = ["Batteries"]

    [[columns]]
    column = "Plant owner"
    attribute = "facility.operator"
    split = [" / "]

    [[columns]]
    column = "Capacity (GWh)"
    attribute = "facility.capacity"
    unit = "GWh/yr"

    [[columns]]
    column = "Stage"
    attribute = "facility.status"
    words = { Live = "operating", Building = "under_construction" }
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from evbattery.claims import Attribute, ClaimValue, SubjectKind, attribute
from evbattery.claims._converter import from_plain
from evbattery.errors import ClaimError, FormatError
from evbattery.values import Bound, Modality

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


@attrs.frozen(kw_only=True)
class TrackerColumn:
    """What the cells of one column say. A column that says two things has two of these."""

    column: str
    #: Kind of subject and attribute: ``facility.capacity``, ``company.hq_country``.
    attribute: str
    #: What the subject is called where it is not the row's plant: ``{company}``.
    subject: str | None = None
    #: The unit of the figures, or the currency; or the column that says it.
    unit: str | None = None
    unit_column: str | None = None
    #: What the words of that column mean, where they are not units themselves.
    units: Mapping[str, str] = attrs.field(factory=dict[str, str])
    #: What one of the figures is worth in the unit: 1000000 for "million USD".
    scale: int = 1
    bound: Bound = Bound.EXACT
    #: How firm it is; without it, figures of plants that do not run yet are planned.
    modality: Modality | None = None
    #: What the words of the column mean. A word that is not here has to be right as it stands.
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    #: Cells that say nothing.
    empty: tuple[str, ...] = ()
    #: What stands between several values in one cell. A cell that names several subjects so is about none of them.
    split: tuple[str, ...] = ()
    #: Whether what stands in parentheses is no part of the value: "BlueOval SK (Ford, SK On)".
    without_parentheses: bool = False
    #: Whether the first of a month or year stands for all of it, where dates have to have a day: 2024-09-01 is 2024-09.
    padded_dates: bool = False
    #: Why the column makes no claim although it seems to say this: no currency is given, for instance.
    refuse: str | None = None

    @property
    def about(self) -> Attribute[ClaimValue]:
        """The attribute.

        Raises:
            ClaimError: if there is none of that name.
        """
        kind, _, name = self.attribute.partition(".")
        known = [one.value for one in SubjectKind]
        if kind not in known:
            raise ClaimError(f"{self.attribute!r} is no attribute; one begins with {', '.join(known)}")
        return attribute(SubjectKind(kind), name)


@attrs.frozen(kw_only=True)
class TrackerMapping:
    """What a tracker's columns mean.

    Raises:
        FormatError: if it names an attribute that there is not; ``problems`` lists each with its place.
    """

    name: str
    #: What a row's plant is called, with the names of columns in braces; the first whose columns are all filled.
    subject: tuple[str, ...]
    columns: tuple[TrackerColumn, ...]
    #: Only rows with one of these words in the column are plants of the field; the others are left out.
    keep: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])

    def __attrs_post_init__(self) -> None:
        problems: list[str] = []
        for index, column in enumerate(self.columns):
            try:
                _ = column.about
            except ClaimError as error:
                problems.append(f"$.columns[{index}].attribute: {error}")
        if problems:
            raise _refused(self.name, problems)

    @classmethod
    def from_toml(cls, text: str) -> TrackerMapping:
        """Read a mapping from TOML text.

        Raises:
            FormatError: if it is no mapping; ``problems`` lists all that is wrong, each with its place.
        """
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise _refused("this text", [f"$: {error}"]) from None
        made, problems = from_plain(data, cls)
        if made is None:
            raise _refused("this text", problems)
        return made

    @property
    def needed(self) -> frozenset[str]:
        """The columns without which a file is another tracker's."""
        return frozenset(self.keep) | frozenset(_PLACEHOLDER.findall(self.subject[-1]))

    def fits(self, columns: Sequence[str]) -> int:
        """How many of the mapping's columns a table has; 0 if it lacks one that is needed."""
        known = {plain_name(column) for column in columns}
        return len({one.column for one in self.columns} & known) if self.needed <= known else 0


def plain_name(column: str) -> str:
    """The column that a cell's place in a list belongs to: ``aliases[]`` for ``aliases[0]``."""
    return re.sub(r"\[\d+\]", "[]", column)


def filled(pattern: str, cells: Mapping[str, str]) -> str | None:
    """A name with its columns filled in; None if one of them is empty."""
    wanted = _PLACEHOLDER.findall(pattern)
    if not all(column in cells for column in wanted):
        return None
    return _PLACEHOLDER.sub(lambda found: cells[found[1]], pattern)


def _refused(what: str, problems: Sequence[str]) -> FormatError:
    lines = "".join(f"\n  {problem}" for problem in problems)
    return FormatError(f"{what} is no mapping of a tracker:{lines}", tuple(problems))
