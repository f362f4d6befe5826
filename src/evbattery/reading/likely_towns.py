"""Plants whose town the words around it make likely, where no phrase and no rule has told of a plant there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import clause
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import HEAD, NOT_PLANTS
from evbattery.reading.learned import learned
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, OrgMention, PlaceMention
from evbattery.reading.phrase_edges import left_edge
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.surroundings import surroundings

#: The model, and from what probability on it is believed: of the towns that it finds in articles that it was not
#: learned on, seven of eight have a plant (docs/reading.md).
MODEL, SURE = "plant_towns", 0.85

#: The town with the larger places that it lies in, and the plant right before it.
_CHAIN = re.compile(CHAIN)
_OF_PLACE = re.compile(r"Ⓕ(?:[^.;ⓄⒻⓁ]{0,70} (?:in|at|near|outside) (?:the )?|, )$")
#: What stands between a plant and the town of another one.
_ANOTHER = re.compile(r"\b(?:after|than|besides|unlike|like|before|while)\b")
#: Right before the town: whose works they are, or who does something there.
_OWNER = re.compile(
    r"(?:\bby (?P<doer>Ⓞ)|(?P<owner>Ⓞ)'s? (?:[\w-]+ ){1,4})[^.;,ⓄⒻ]{0,30}?(?:in|at|near|outside) (?:Ⓛ and )?$"
)

#: What companies have and do in towns besides making goods, which a text about plants would outweigh.
_ELSE = re.compile(
    r"\b(?:headquarter\w*|(?:head|sales|service|engineering|patent|branch) offices?|offices?|courts?|sued?|lawsuit|"
    r"fair|show|expo|conference|summit|exhibition|congress|university|institute|exchange|embassy|ministry|born|founded|"
    r"showrooms?|dealers?|warehouses?|ports?|ceremon(?:y|ies)|meetings?|spoke)\b[^.;ⒻⓄ]{0,60}$|"
    r"\b(?:north|south|east|west)[a-z-]* of $|Ⓚ(?: away)? from $|"
    # Whoever is supplied has works of another kind.
    r"\b(?:maker|manufacturer|customer|client|operator|developer|utility|supplier|buyer|company|firm|start-?up|rival|"
    r"partner)s? (?:in|near|from|at) $|"
    r"\bto Ⓞ(?:'s [\w-]+(?: [\w-]+)?)? (?:in|at|near) $"
)
#: What is done in a town to goods that are made elsewhere, where no plant is spoken of.
_SHOWN = re.compile(
    r"\b(?:present(?:s|ed|ing)?|show(?:s|ed|n|ing|cas\w+)?|unveil\w*|exhibit\w*|demonstrat\w*|debut\w*|tests?|tested|"
    r"sign(?:s|ed|ing)?|(?:batteries|cells|packs) power|powers|powered|hires?|hired|meets?|met|voted?|sells?|sold)\b"
)
#: Stations stand in towns as well.
_STATIONS = re.compile(r"\b(?:stations|cabinets|swap\w*)\b")
_MANY, _NEAR = 3, 50

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


@attrs.frozen(eq=False)
class LikelyTown:
    """A mention of a town, and how likely it is that it tells where a plant stands."""

    sentence: Sentence
    place: PlaceMention
    probability: float


def town_features(sentence: Sentence, position: int, place: PlaceMention) -> Iterator[str]:
    """What is seen of a town before plants are masked: words, the kind of block, which companies are about."""
    yield from surroundings(sentence.masked.text, position)
    yield f"block={sentence.block.kind.value}"
    if sentence.index == 0:
        yield "first"
    if place.readings:
        yield "known"
    companies = sentence.orgs()
    yield f"companies={min(len(companies), _MANY)}"
    yield from {f"role={role}" for _, mention in companies for role in mention.org.roles}
    if sentence.focus is not None:
        yield "focus"
        yield from {f"focus={role}" for role in sentence.focus.roles}


def likely_towns(document: Document) -> list[LikelyTown]:
    """The towns of an article whose plants are not masked yet, each with its probability, the likeliest first."""
    model = learned(MODEL)
    found = [
        LikelyTown(sentence, place, model.probability(town_features(sentence, position, place)))
        for sentence in document.sentences
        for position, place in sentence.masked.at.items()
        if isinstance(place, PlaceMention)
        and is_spot(place)
        and not _ELSE.search(sentence.masked.text, 0, position)
    ]
    return sorted((town for town in found if town.probability >= SURE), key=lambda town: -town.probability)


def mask_likely_towns(document: Document, towns: list[LikelyTown], mask: Mask) -> None:
    """Mask each likely town that no phrase tells a plant of, or give it to the plant whose town it must be."""
    phrases = [m for one in document.sentences for m in one.mentions() if isinstance(m, FacilityPhrase)]
    told = {place.name.casefold() for phrase in phrases for _, place in phrase.places}
    for town in towns:
        masked = town.sentence.masked
        position = masked.position(town.place)
        if position is None or town.place.name.casefold() in told or _is_of_else(town.sentence, position):
            continue
        told.add(town.place.name.casefold())
        chain = _CHAIN.match(masked.text, position)
        span = chain.span() if chain is not None else (position, position + 1)
        places = [m for _, m in masked.inside(*span) if isinstance(m, PlaceMention)]
        phrase = _without_place(town.sentence, position)
        if phrase is not None:
            phrase.places = tuple(("in", place) for place in places)
        elif owners := _owners(town.sentence, position):
            mask(document, town.sentence, [_phrase(town, position, owners, places)])


def _is_of_else(sentence: Sentence, position: int) -> bool:
    """Whether the clause tells of goods shown or sold there, of swap stations, or of works of another trade."""
    text = sentence.masked.text
    start, end = clause(sentence, position)
    if "Ⓕ" not in text[start:end] and _SHOWN.search(text, start, end):
        return True
    works = list(HEAD.finditer(text, max(start, position - _NEAR), position))[-1:]
    works = works or list(HEAD.finditer(text, position, min(end, position + _NEAR)))[:1]
    other = (NOT_PLANTS.search(text[left_edge(text, head.start(), start) : head.end()]) for head in works)
    return _STATIONS.search(text, start, end) is not None or any(other)


def _without_place(sentence: Sentence, position: int) -> FacilityPhrase | None:
    """The one plant of the clause that has no place yet, and is right before the town or new to the text."""
    masked = sentence.masked
    start, end = clause(sentence, position)
    phrases = [
        (place, m)
        for place, m in masked.at.items()
        if start <= place < end and isinstance(m, FacilityPhrase) and not m.plural
    ]
    before = _OF_PLACE.search(masked.text, 0, position)
    for place, phrase in phrases:
        between = masked.text[place:position] if place < position else ""
        new = len(phrases) == 1 and phrase.reference in (Reference.NEW, Reference.POSSESSED)
        if _ANOTHER.search(between):
            continue
        if not phrase.places and (new or (before is not None and before.start() == place)):
            return phrase
    return None


def _owners(sentence: Sentence, position: int) -> tuple[Organisation, ...]:
    """Whose plant stands in the town: that of who is named right before it, or acts behind it, else in focus."""
    masked = sentence.masked
    beside = _OWNER.search(masked.text, 0, position)
    if beside is not None:
        mention = masked.at.get(beside.start("doer" if beside["doer"] else "owner"))
        return mention.orgs if isinstance(mention, OrgMention) else ()
    behind = [(place, m) for place, m in sentence.orgs() if place > position]
    if behind and len(behind) == len(sentence.orgs()):
        joint = [
            m.org
            for (one, m), (two, _) in zip(behind[1:], behind, strict=False)
            if masked.text[two + 1 : one] == " and "
        ]
        return (*behind[0][1].orgs, *joint[:1])
    owner = nearest_company(sentence, position)
    return (owner,) if owner is not None else ()


def _phrase(
    town: LikelyTown, position: int, owners: tuple[Organisation, ...], places: list[PlaceMention]
) -> FacilityPhrase:
    start, end = clause(town.sentence, position)
    text = town.sentence.masked.text
    return FacilityPhrase(
        places[0].start,
        places[-1].end,
        head="plant",
        words=text[position : position + 1],
        reference=Reference.KNOWN,
        plural=False,
        owners=owners,
        kind=kind_of(text[start:end]),
        places=tuple(("in", place) for place in places),
        inside=tuple(places),
        implied=True,
    )
