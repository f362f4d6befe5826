"""Mentions: what is seen in a text, with spans and types, before anything is concluded from it.

Every mention has a one-character tag. A sentence in which mentions are replaced by their tags (see
:mod:`evbattery.reading.masking`) can be matched by patterns that say "a company", "a sum of money", "a plant".
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from evbattery.reading.date_mentions import DateMention
from evbattery.reading.figures import Figure, FigureKind
from evbattery.values.chemistry import Chemistry
from evbattery.values.countries import Country
from evbattery.values.places import AdminArea, City

#: The tags, one character each, as they stand in patterns. Letters in circles do not occur in prose.
ORG, PLACE, DATE, PERSON, PRODUCT, CHEMISTRY, FACILITY, MEDIA = "ⓄⓁⒹⓅⒷⓍⒻⓇ"

#: The tag of each kind of figure.
FIGURE_TAGS = {
    FigureKind.ENERGY: "Ⓔ",
    FigureKind.POWER: "Ⓖ",
    FigureKind.CHARGE: "Ⓐ",
    FigureKind.SPECIFIC_ENERGY: "Ⓦ",
    FigureKind.ENERGY_DENSITY: "Ⓥ",
    FigureKind.MASS: "Ⓣ",
    FigureKind.MONEY: "Ⓜ",
    FigureKind.PERCENT: "⓪",
    FigureKind.TEMPERATURE: "Ⓨ",
    FigureKind.DISTANCE: "Ⓚ",
    FigureKind.DURATION: "Ⓗ",
    FigureKind.CYCLES: "Ⓒ",
    FigureKind.AREA: "Ⓢ",
    FigureKind.COUNT: "Ⓝ",
}

#: Every tag, for patterns that skip over one.
TAGS = "".join((ORG, PLACE, DATE, PERSON, PRODUCT, CHEMISTRY, FACILITY, MEDIA, *FIGURE_TAGS.values()))


@attrs.define(eq=False)
class Mention:
    """A span of the article's text that names or measures something."""

    start: int
    end: int
    TAG: ClassVar[str] = ""

    @property
    def tag(self) -> str:
        """The character that stands for it in a masked sentence."""
        return self.TAG


@attrs.define(eq=False)
class Organisation:
    """One company as the article speaks of it: every name that it uses, and the fullest."""

    name: str
    names: set[str] = attrs.Factory(set[str])
    #: ISO code of the headquarters by the gazetteer; knowledge, not a claim.
    country: str | None = None
    roles: tuple[str, ...] = ()
    #: Whether the gazetteer knows it.
    known: bool = False
    first: int = 0


@attrs.define(eq=False)
class OrgMention(Mention):
    """A company by name, or by a noun that stands for one or several ("the automaker", "both partners")."""

    TAG: ClassVar[str] = ORG
    org: Organisation
    anaphoric: bool = False
    #: The further companies that a plural noun stands for.
    others: tuple[Organisation, ...] = ()

    @property
    def orgs(self) -> tuple[Organisation, ...]:
        """Every company that the mention stands for."""
        return (self.org, *self.others)


@attrs.define(eq=False)
class PlaceMention(Mention):
    """A place name with all its readings."""

    TAG: ClassVar[str] = PLACE
    name: str
    readings: tuple[City | AdminArea | Country, ...]


@attrs.define(eq=False)
class Dated(Mention):
    """A date, resolved or not."""

    TAG: ClassVar[str] = DATE
    date: DateMention


@attrs.define(eq=False)
class Measured(Mention):
    """A figure with its unit."""

    figure: Figure

    @property
    def tag(self) -> str:
        """The character for the kind of figure."""
        return FIGURE_TAGS[self.figure.kind]


@attrs.define(eq=False)
class Person(Mention):
    """A person, with the position that the text gives."""

    TAG: ClassVar[str] = PERSON
    name: str


@attrs.define(eq=False)
class Medium(Mention):
    """A newspaper, agency or broadcaster: it says things and builds nothing."""

    TAG: ClassVar[str] = MEDIA
    name: str


@attrs.define(eq=False)
class ProductMention(Mention):
    """A named battery, cell, pack or system."""

    TAG: ClassVar[str] = PRODUCT
    name: str
    #: The noun for its kind behind the name, in small letters: "pack".
    noun: str = ""


@attrs.define(eq=False)
class ChemistryMention(Mention):
    """The name of a chemistry."""

    TAG: ClassVar[str] = CHEMISTRY
    chemistry: Chemistry
