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
from evbattery.reading.learned import learned
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.surroundings import surroundings

#: The model, and from what probability on it is believed: of the towns that it finds in articles that it was not
#: learned on, seven of eight have a plant (docs/reading.md).
MODEL, SURE = "plant_towns", 0.85

#: The town with the larger places that it lies in, and the plant without a place whose town it is.
_CHAIN = re.compile(CHAIN)
_OF_PLACE = re.compile(r"Ⓕ[^.;ⓄⒻⓁ]{0,70} (?:in|at|near|outside) (?:the )?$")

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


@attrs.frozen(eq=False)
class LikelyTown:
    """A mention of a town, and how likely it is that it tells where a plant stands."""

    sentence: Sentence
    place: PlaceMention
    probability: float


def town_features(sentence: Sentence, position: int, place: PlaceMention) -> Iterator[str]:
    """What is seen of a town before plants are masked."""
    yield from surroundings(sentence, position)
    if place.readings:
        yield "known"


def likely_towns(document: Document) -> list[LikelyTown]:
    """The towns of an article whose plants are not masked yet, each with its probability, the likeliest first."""
    model = learned(MODEL)
    found = [
        LikelyTown(sentence, place, model.probability(town_features(sentence, position, place)))
        for sentence in document.sentences
        for position, place in sentence.masked.at.items()
        if isinstance(place, PlaceMention) and is_spot(place)
    ]
    return sorted((town for town in found if town.probability >= SURE), key=lambda town: -town.probability)


def mask_likely_towns(document: Document, towns: list[LikelyTown], mask: Mask) -> None:
    """Mask each likely town that no phrase tells a plant of as a plant of the company that the sentence is about."""
    phrases = [m for one in document.sentences for m in one.mentions() if isinstance(m, FacilityPhrase)]
    told = {place.name.casefold() for phrase in phrases for _, place in phrase.places}
    for town in towns:
        position = town.sentence.masked.position(town.place)
        owner = nearest_company(town.sentence, position) if position is not None else None
        if position is None or owner is None or town.place.name.casefold() in told:
            continue
        told.add(town.place.name.casefold())
        masked = town.sentence.masked
        chain = _CHAIN.match(masked.text, position)
        span = chain.span() if chain is not None else (position, position + 1)
        places = [m for _, m in masked.inside(*span) if isinstance(m, PlaceMention)]
        of_place = _OF_PLACE.search(masked.text, 0, position)
        phrase = masked.at.get(of_place.start()) if of_place is not None else None
        if isinstance(phrase, FacilityPhrase) and not (phrase.places or phrase.plural):
            phrase.places = tuple(("in", place) for place in places)
        else:
            mask(document, town.sentence, [_phrase(town, position, owner, places)])


def _phrase(
    town: LikelyTown, position: int, owner: Organisation, places: list[PlaceMention]
) -> FacilityPhrase:
    start, end = clause(town.sentence, position)
    text = town.sentence.masked.text
    return FacilityPhrase(
        places[0].start,
        places[-1].end,
        head="plant",
        words=text[position : position + 1],
        reference=Reference.POSSESSED,
        plural=False,
        owners=(owner,),
        kind=kind_of(text[start:end]),
        places=tuple(("in", place) for place in places),
        inside=tuple(places),
        implied=True,
    )
