"""One plant of an article, as the text builds it up phrase by phrase, and what a heading allows to speak of."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.figures import FigureKind
from evbattery.reading.locations import Location
from evbattery.reading.mentions import Organisation
from evbattery.values.vocabulary import FacilityKind

#: A headline and the paragraph under it introduce what the rest tells again.
_LEAD = 1
#: Of more plants than these none is told by its rank.
_MOST_PARTS = 10
#: What stands in the field, not the cells in it.
_SYSTEMS = re.compile(
    r"\b(?:systems?|containers?|B?ESS|packs?|products?|megapacks?|powerwalls?)\b", re.IGNORECASE
)


@attrs.define(eq=False)
class Site:
    """One plant of the article."""

    phrases: list[tuple[Sentence, FacilityPhrase]] = attrs.Factory(list[tuple[Sentence, FacilityPhrase]])
    location: Location = attrs.Factory(Location)
    owners: list[Organisation] = attrs.Factory(list[Organisation])
    #: The companies that are said to build, run or give it up, where no phrase names its owner.
    doers: list[Organisation] = attrs.Factory(list[Organisation])
    kind: FacilityKind | None = None
    #: Whether the words themselves say the kind, not merely "battery plant".
    kind_said: bool = False
    #: Where the kind is told, when by no phrase about the plant.
    kind_span: tuple[int, int] | None = None
    ordinal: str | None = None
    name: str | None = None
    plural: bool = False
    count: int | None = None
    #: The plants that it stands for, told one by one in a list or as "the first" and "the second" of so many; those of
    #: a number may have no phrases yet. And the site that stands for it and others.
    parts: list[Site] = attrs.Factory(list["Site"])
    whole: Site | None = None
    #: Whether a list tells the plants that it stands for.
    is_listed: bool = False
    #: Whether what is told of it is told of each of its parts, figures included.
    each: bool = False
    #: The companies of the sentences that speak of it.
    around: dict[int, Organisation] = attrs.Factory(dict[int, Organisation])
    #: The figures, each with its kind, and the materials that the phrases about it hold.
    sizes: set[tuple[FigureKind, Decimal]] = attrs.Factory(set[tuple[FigureKind, Decimal]])
    materials: set[str] = attrs.Factory(set[str])
    #: Whether the headline speaks of it, and whether more than the headline and the lead do.
    in_headline: bool = False
    in_body: bool = False

    def add(self, sentence: Sentence, phrase: FacilityPhrase) -> None:
        """Take up one more phrase about the plant."""
        self.phrases.append((sentence, phrase))
        self.doers += (one for one in phrase.doers if all(one is not other for other in self.doers))
        self.sizes |= phrase.sizes
        self.materials |= phrase.materials
        self.around.update((id(org), org) for _, m in sentence.orgs() for org in m.orgs)
        if sentence.focus is not None:
            self.around[id(sentence.focus)] = sentence.focus
        self.is_listed |= phrase.listed
        headline = sentence.block.kind is BlockKind.HEADLINE
        lead = sentence.paragraph <= _LEAD and sentence.block.kind is BlockKind.PARAGRAPH
        self.in_headline |= headline
        self.in_body |= not (headline or lead)

    def take(self, part: Site) -> None:
        """Take in one of the plants that it stands for."""
        self.parts.append(part)
        part.whole = self

    def await_parts(self, count: int) -> None:
        """Expect so many plants to be told one by one."""
        for _ in range(min(count, _MOST_PARTS)):
            self.take(Site())

    def may_be(self, kind: FacilityKind) -> bool:
        """Whether its words leave open that it makes this; "a storage battery plant" may make cells."""
        open_ess = self.kind is FacilityKind.ESS and kind is FacilityKind.CELL
        return not self.kind_said or (
            open_ess and not any(_SYSTEMS.search(told.words) for _, told in self.phrases)
        )

    @property
    def sentences(self) -> int:
        """How many sentences speak of it."""
        return len({sentence.index for sentence, _ in self.phrases})

    @property
    def last(self) -> int:
        """Number of the sentence that spoke of it last."""
        return self.phrases[-1][0].index if self.phrases else -1

    @property
    def where_kind(self) -> tuple[int, int] | None:
        """The span of the words that tell its kind."""
        spans = (
            p.kind_span or (p.start, p.end)
            for _, p in self.phrases
            if p.kind is self.kind and p.kind is not None
        )
        return next(spans, self.kind_span)

    @property
    def introduced(self) -> bool:
        """Whether only the headline or the lead has spoken of it so far."""
        return bool(self.phrases) and not self.in_body

    @property
    def is_split(self) -> bool:
        """Whether it is a group whose plants the text tells one by one; then they count, not the group."""
        return not self.is_listed and any(part.phrases for part in self.parts)


@attrs.frozen(eq=False)
class Topics:
    """What a heading names: the section below it is about these companies and towns alone."""

    orgs: tuple[Organisation, ...] = ()
    towns: frozenset[str] = frozenset()
    #: Whether it opens an item about somebody unknown, which no plant told before can be meant in.
    closed: bool = False

    def allow(self, site: Site) -> bool:
        """Whether the section may speak of a plant without naming it."""
        if self.closed:
            return False
        if self.orgs and site.owners:
            return any(org is owner for org in self.orgs for owner in site.owners)
        if self.towns and site.location.city is not None:
            return site.location.city.name.casefold() in self.towns
        return True
