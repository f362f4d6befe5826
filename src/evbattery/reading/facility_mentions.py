"""A phrase that speaks of a plant: how it refers, and what it tells by itself."""

from __future__ import annotations

import enum
import re
from decimal import Decimal
from typing import ClassVar

import attrs

from evbattery.reading.facility_kinds import MATERIAL
from evbattery.reading.facility_words import POINTING
from evbattery.reading.figures import FigureKind
from evbattery.reading.mentions import (
    FACILITY,
    ChemistryMention,
    Measured,
    Mention,
    Organisation,
    PlaceMention,
)
from evbattery.values.vocabulary import FacilityKind, Status

#: The head of a phrase that has none: "the first", "a third one".
ELLIPSIS = "one"
#: The head of a phrase that is the name of a plant.
NAME = "name"


class Reference(enum.Enum):
    """How a phrase refers: to something new, to something known, or to each of several."""

    NEW = "new"
    KNOWN = "known"
    POSSESSED = "possessed"
    EACH = "each"
    BARE = "bare"


@attrs.define(eq=False)
class FacilityPhrase(Mention):
    """One phrase about one plant, or about several at once."""

    TAG: ClassVar[str] = FACILITY
    head: str
    #: The words of the phrase, mentions masked.
    words: str
    reference: Reference
    plural: bool
    count: int | None = None
    owners: tuple[Organisation, ...] = ()
    #: Who is said to build, run or give up the plant, where the phrase itself names no owner.
    doers: tuple[Organisation, ...] = ()
    ordinal: str | None = None
    kind: FacilityKind | None = None
    #: Places with the preposition that ties them ("" when they stand before the head).
    places: tuple[tuple[str, PlaceMention], ...] = ()
    inside: tuple[Mention, ...] = ()
    #: The status that making or raising something somewhere implies.
    state: Status | None = None
    #: Whether it is the heading of a section about the plant.
    heading: bool = False
    #: Whether the section is no longer than its paragraph.
    item: bool = False
    #: Whether it is a question that turns to the plant, so that the section ends where the talk moves on.
    turn: bool = False
    #: Whether a verb and a place tell of the plant, without a noun for it.
    implied: bool = False
    #: Where the kind is told, when not by the phrase itself.
    kind_span: tuple[int, int] | None = None
    #: Whether the words at that place say no more than that it makes batteries.
    makes_batteries: bool = False
    #: Whether a relative clause tells of it in passing: "bought from Foo, which makes them in Győr".
    in_passing: bool = False
    #: The plant's own name, where the phrase has or is one.
    name: str | None = None
    #: The phrase about several plants that announces this one, in a list of them.
    part_of: FacilityPhrase | None = None
    #: Whether one plural tells it with others: "its plants in Győr and Linz".
    together: bool = False
    #: Whether it announces plants that a list behind it tells one by one.
    listed: bool = False

    @property
    def figures(self) -> list[Measured]:
        """The figures inside the phrase."""
        return [m for m in self.inside if isinstance(m, Measured)]

    @property
    def sizes(self) -> set[tuple[FigureKind, Decimal]]:
        """The figures inside the phrase, each with its kind."""
        return {(m.figure.kind, m.figure.low) for m in self.figures}

    @property
    def materials(self) -> set[str]:
        """The words for battery materials in the phrase."""
        return {word.lower() for word in MATERIAL.findall(self.words)}

    @property
    def chemistries(self) -> list[ChemistryMention]:
        """The chemistries inside the phrase."""
        return [m for m in self.inside if isinstance(m, ChemistryMention)]

    @property
    def kind_is_general(self) -> bool:
        """Whether the words say no more than that batteries are made ("battery plant", "gigafactory")."""
        told = self.makes_batteries if self.kind_span is not None else "cell" not in self.words.lower()
        return self.kind is FacilityKind.CELL and told

    @property
    def pointing(self) -> bool:
        """Whether it can only point back: "the site", "the project", "the first", without a word on what is made."""
        introduces = self.reference in (Reference.NEW, Reference.POSSESSED) and bool(
            self.places or self.figures or self.chemistries
        )
        return (
            self.head in (*POINTING, ELLIPSIS)
            and (self.kind is None or (self.kind_span is not None and self.reference is Reference.KNOWN))
            and self.name is None
            and not introduces
        )

    @property
    def by_pronoun(self) -> bool:
        """Whether a pronoun alone tells whose it is: "its plant"."""
        return self.words.lower().startswith(("its ", "their "))

    @property
    def tells_only_pronoun(self) -> bool:
        """Whether it says nothing of the plant but "its"."""
        told = self.kind or self.places or self.figures or self.ordinal or self.name or self.chemistries
        return self.by_pronoun and not told and not self.plural

    @property
    def generic(self) -> bool:
        """Whether it speaks of plants at large ("battery factories"), of none in particular."""
        return (
            self.plural
            and self.count is None
            and not self.places
            and self.reference in (Reference.BARE, Reference.NEW)
        )

    @property
    def another(self) -> bool:
        """Whether it sets its plant apart from one told before: "a second plant", "another factory"."""
        known = self.reference is Reference.KNOWN and self.ordinal != "another"
        return self.ordinal in _APART and not known

    @property
    def adjoins(self) -> bool:
        """Whether it stands beside the plant told before: "the adjoining laboratory"."""
        return self.ordinal == "another" and _ADJOINING.search(self.words) is not None


_ADJOINING = re.compile(
    r"\b(?:neighbou?ring|nearby|adjoining|adjacent|metres|meters|yards|next door|road|street)\b",
    re.IGNORECASE,
)
_APART = frozenset(
    (
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "2nd",
        "3rd",
        "other",
        "another",
        "existing",
        "further",
        "separate",
        "additional",
    )
)
