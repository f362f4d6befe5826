"""Plants that are told by the ground or the building that they are to stand in: "has rented a bakery in Győr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import OTHER_GOODS
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import GOODS, implied_phrase
from evbattery.values.vocabulary import FacilityKind, Status

_BUILDING = (
    rf"(?:warehouses?|buildings?|bakery|brewery|barracks|airfield|dealership|foundry|tannery|supermarket|shopping mall|"
    rf"fields?|land|plot|lot|parcel|acres|hectares|floors?|basement|premises|hangar|depots?|garages?|barn|shipyard|"
    rf"(?:{OTHER_GOODS} )?(?:works|mill)|{OTHER_GOODS} (?:factory|plant|hall|shed)|[Ⓢ])"
)
#: What is taken or made over for a plant, with the town where it stands.
_GROUND = (
    rf"(?:(?!(?:and|but|which|that|who|where|from|with)\b)[\w'Ⓢ&Ⓞ-]+ ){{0,7}}?{_BUILDING}(?: (?:[a-z]+ed by|of) Ⓞ)?"
    rf"(?: of [^.;,ⓁⒻ]{{1,40}}?)?,? (?P<prep>in|at|near|outside|"
    rf"on the edge of) (?:the )?(?:[a-z]+ of )?(?P<places>{CHAIN})"
    r"(?!'s |-)"
)
_TAKES = (
    r"(?:rent|leas|option|occup|fit(?:s|ted|ting)? out|convert|turn|refurbish|renovat|strip|buy|bought|acquir|purchas|"
    r"secur|reserv|want|need|chose|choos|pick|select|settl|took|tak(?:e|en|es|ing) (?:over|on)|mov(?:es?|ed|"
    r"ing) (?:in)?to|"
    r"exercis\w+ an option)"
)
_TAKEN = Gated(rf"\b{_TAKES}[a-z]*(?: (?:on|for|into))? {_GROUND}")
#: What is taken is no plant yet.
_WANTS = re.compile(r"want|need|secur|reserv|choo?s|pick|select|option|exercis")
#: "Makes cells in an old mill in Győr."
_WORKS_IN = Gated(rf"\b(?:in|at|from|inside) (?:an?|the|what (?:is|was)) {_GROUND}")
#: "Has rented a mill in Győr to find out how to make cells."
_STUDIES = re.compile(
    r",? (?:to|for) (?:find(?:ing)? out|try(?:ing)? out|test|develop|study|research|learn|investigat)"
)
#: "Is turning a mill in Győr into a plant", "has bought a plot in Győr for a plant": the plant is told.
_INTO = re.compile(r",? (?:into|for|to (?:build|house)|as (?:the|a) (?:site|home|location) (?:for|of)) Ⓕ")


def plants_by_grounds(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """A phrase for the town of a building that a company takes, in a sentence about battery goods."""
    text = sentence.masked.text
    if not GOODS.search(text):
        return
    for pattern in (_TAKEN, _WORKS_IN):
        for match in sentence.masked.find(pattern):
            places = [
                m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)
            ]
            named = any(place < match.start() for place, _ in sentence.orgs()) or re.search(
                r"\b[Ii]t\b", text[: match.start()]
            )
            owner = nearest_company(sentence, match.start()) if named else None
            if (
                owner is None
                or not is_spot(places[0])
                or "Ⓕ" in text[clause(sentence, match.start())[0] : match.start()]
            ):
                continue
            if _INTO.match(text, match.end()):
                phrase = sentence.masked.at[text.index("Ⓕ", match.end())]
                if (
                    isinstance(phrase, FacilityPhrase)
                    and phrase.reference is Reference.NEW
                    and not phrase.places
                ):
                    phrase.places = tuple((match["prep"], m) for m in places)
                return
            state = Status.PLANNED if _WANTS.match(text, match.start()) else None
            study = _STUDIES.match(text, match.end()) is not None
            kind = FacilityKind.R_AND_D if study else kind_of(text[match.end() :][:80])
            yield implied_phrase(sentence, match, (owner,), kind, state)
            return
