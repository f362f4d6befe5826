"""What a plant makes where no phrase about it says so: what its sentences, its article or its company make."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.facility_words import POINTING
from evbattery.reading.figures import FigureKind
from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.reading.mentions import Measured, Organisation
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.vocabulary import FacilityKind, Role

#: The goods that tell a kind of plant, without the words for those who make or buy them ("cell makers").
_GOODS = {
    FacilityKind.RECYCLING: re.compile(
        rf"\b(?:recycl\w+|{RECYCLED}|(?:spent|used|old|end-of-life|worn-out|scrap) ⓧ|shred\w*|dismantl\w+|hydromet\w*)",
        re.IGNORECASE,
    ),
    FacilityKind.MATERIALS: re.compile(
        rf"\b(?:{MATERIALS}|Ⓧ powders?|refiner(?:y|ies))\b",
        re.IGNORECASE,
    ),
    FacilityKind.ESS: re.compile(
        r"\b(?:batter(?:y|ies) for the grid|grid batter(?:y|ies)|(?:container-sized |battery |"
        r"energy )storage (?:systems|units|"
        r"containers)|home batteries|megapacks?)\b",
        re.IGNORECASE,
    ),
    FacilityKind.CELL: re.compile(
        r"\b(?:cells?(?! (?:makers?|manufacturers?|customers?|phones?|buyers?|developer))|gigafactor(?:y|"
        r"ies)|electrode coating)\b",
        re.IGNORECASE,
    ),
    FacilityKind.PACK: re.compile(r"\b(?:battery packs?|packs)\b", re.IGNORECASE),
    FacilityKind.MODULE: re.compile(r"\b(?:battery )?modules\b", re.IGNORECASE),
}
#: What stands before goods that others make, or nobody.
_NOT_MADE = re.compile(
    r"\b(?:[Nn]o|not|(?:makers?|producers?|suppliers?|buyers?) of|from|instead of)(?: (?:[\w-]+|Ⓧ)){0,2} $"
)
#: "Will deliver film to Foo's plant": what comes in is made elsewhere.
_TAKEN_IN = re.compile(r"[^.;,Ⓕ]{0,30} to Ⓕ")
#: Of equal counts the rarer goods decide: cells are spoken of everywhere.
_ORDER = list(_GOODS)
_WEIGHED = [(kind, _GOODS[kind]) for kind in (FacilityKind.RECYCLING, FacilityKind.MATERIALS)]
#: Laboratories and offices make nothing.
_FOLLOWING = 3
_ASSEMBLY = re.compile(r"(?<!batter[yi] )(?<!cell )(?<!pack )(?<!module )\bassembly (?:plant|works|site)s?\b")
_MADE_BY = {
    Role.CELL_MAKER.value: FacilityKind.CELL,
    Role.MATERIALS.value: FacilityKind.MATERIALS,
    Role.RECYCLER.value: FacilityKind.RECYCLING,
    Role.ESS.value: FacilityKind.ESS,
}
#: How many mentions in the text one in the headline is worth.
_HEADLINE = 5


def read_default_kinds(document: Document, sites: Sites, listed: FacilityPhrase | None = None) -> None:
    """Give each plant of no kind that of the goods which its sentences speak of, else those of its article.

    *listed* are the plants that the headline of a round-up announces.
    """
    announced = None
    if (
        listed is not None
        and listed.kind is not None
        and not (listed.kind_is_general and listed.head in POINTING)
    ):
        announced = listed.kind, (listed.start, listed.end)
    for site in sites.every():
        for _, phrase in site.whole.phrases if site.whole is not None and site.kind is None else ():
            if phrase.plural and phrase.kind is not None and site.kind is None:
                site.kind, site.kind_span = phrase.kind, (phrase.start, phrase.end)
    for row in sites.rows.values():
        kinds = {id(site): site for site in row if site.kind is not None}
        if len({site.kind for site in kinds.values()}) == 1:
            like = next(iter(kinds.values()))
            for site in row:
                if site.kind is None:
                    site.kind, site.kind_span = like.kind, like.where_kind
    left = [
        site
        for site in sites.every()
        if site.kind is None and site.phrases and not site.is_split and not _is_assembly(site)
    ]
    if not left:
        return
    whole = _most(document.sentences, headline=_HEADLINE)
    sections: dict[int, list[Sentence]] = defaultdict(list)
    for number, section in sites.sections.items():
        sections[id(section)].append(document.sentences[number])
    for site in left:
        headed = announced if any(phrase.heading for _, phrase in site.phrases) else None
        below = sections[id(site)]
        near = list(_near(document, sites, site, below))
        # What is weighed in tonnes a year is no cells.
        weighed = _is_weighed(near) and (_most(near, weighed=True) or _most(document.sentences, weighed=True))
        # Nor is what is told in gigawatt-hours a material, whatever the rest of the text speaks of.
        sized = _sized(near) if whole is not None and whole[0] is FacilityKind.MATERIALS else None
        made = _made_by(site, site.owners)
        # In a text on cathodes the plant of a cell maker is one of cells, and of a text on cells it is the other way.
        passing = (
            made
            if made is not None and whole is not None and _is_upstream(made) != _is_upstream(whole)
            else None
        )
        told = weighed or _most(near) or _sized(below) or headed or sized or passing or whole or made
        own = _made_by(site, site.owners or site.doers)
        if told is None and any(Role.CELL_MAKER.value in one.roles for one in site.owners):
            told = _sized(near)
        # Cells are spoken of everywhere, also around the plants of those who make what goes into them.
        if told is not None and own is not None and told[0] is FacilityKind.CELL:
            told = own
        if told is not None:
            site.kind, site.kind_span = told


def _made_by(site: Site, owners: Iterable[Organisation]) -> tuple[FacilityKind, tuple[int, int]] | None:
    """What those who own or build the plant make, where that is one thing."""
    roles = {role for owner in owners for role in owner.roles} - {Role.STARTUP.value}
    # What a carmaker builds together with somebody else is what that one makes.
    roles -= {Role.AUTOMAKER.value} if len(roles) > 1 else set()
    kind = _MADE_BY.get(next(iter(roles))) if len(roles) == 1 else None
    first = site.phrases[0][1]
    return (kind, (first.start, first.end)) if kind is not None else None


def _is_upstream(told: tuple[FacilityKind, tuple[int, int]]) -> bool:
    """Whether it makes what cells are made of, or takes them apart."""
    return told[0] in (FacilityKind.MATERIALS, FacilityKind.RECYCLING)


def _sized(section: Iterable[Sentence]) -> tuple[FacilityKind, tuple[int, int]] | None:
    """A plant whose item in a list gives its size in GWh makes cells."""
    for sentence in section:
        for mention in sentence.mentions():
            if isinstance(mention, Measured) and mention.figure.kind is FigureKind.ENERGY:
                return FacilityKind.CELL, (mention.start, mention.end)
    return None


def _is_assembly(site: Site) -> bool:
    """Whether a phrase calls it an assembly plant and says nothing of batteries: it makes vehicles."""
    return any(_ASSEMBLY.search(phrase.words) for _, phrase in site.phrases)


def _near(document: Document, sites: Sites, site: Site, section: Iterable[Sentence]) -> Iterable[Sentence]:
    """The sentences of its section, those that speak of the plant, and those after them until another is spoken of."""
    seen: set[int] = set()
    for sentence in section:
        seen.add(sentence.index)
        yield sentence
    for sentence, _ in site.phrases:
        for number in range(sentence.index, min(sentence.index + _FOLLOWING, len(document.sentences))):
            one = document.sentences[number]
            others = [m for m in one.mentions() if isinstance(m, FacilityPhrase)]
            if number > sentence.index and (
                one.paragraph != sentence.paragraph
                or any(sites.by_phrase(m) not in (site, None) for m in others)
            ):
                break
            if number not in seen:
                seen.add(number)
                yield one


def _is_weighed(sentences: Iterable[Sentence]) -> bool:
    """Whether tonnes a year are told, and no energy or number of goods."""
    figures = [m.figure for s in sentences for m in s.mentions() if isinstance(m, Measured)]
    return any(one.kind is FigureKind.MASS and one.per is not None for one in figures) and not any(
        one.kind is FigureKind.ENERGY for one in figures
    )


def _most(
    sentences: Iterable[Sentence], headline: int = 1, *, weighed: bool = False
) -> tuple[FacilityKind, tuple[int, int]] | None:
    """The kind whose goods are named most often, and where they are named first; *weighed* goods are no cells."""
    counts: Counter[FacilityKind] = Counter()
    first: dict[FacilityKind, tuple[int, int]] = {}
    for sentence in sentences:
        weight = headline if sentence.block.kind is BlockKind.HEADLINE else 1
        for kind, pattern in _GOODS.items() if not weighed else _WEIGHED:
            for match in sentence.masked.find(pattern):
                text = sentence.masked.text
                if _NOT_MADE.search(text[max(0, match.start() - 30) : match.start()]) or _TAKEN_IN.match(
                    text, match.end()
                ):
                    continue
                counts[kind] += weight
                first.setdefault(kind, sentence.masked.span(*match.span()))
    if not counts:
        return None
    kind = max(counts, key=lambda one: (counts[one], -_ORDER.index(one)))
    return kind, first[kind]
