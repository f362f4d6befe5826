"""What stands around a phrase about a plant and belongs to it: its place at a distance, its builder behind it."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.coreference import nearest_company
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.place_phrases import CHAIN, CHOSEN, FAR_PLACE, FRONTED, TIED_PLACE, WHERE, WON

#: What ties a plant that is known to a place further behind: its size, or that it was promised to the place.
_SIZED = Gated(
    r" (?:of|with) (?:an? )?(?:annual|planned|nameplate|design) (?:output|capacity)|,? (?:it |"
    r"that it )?(?:had |has |was )?(?:planned|announced|slated|earmarked|proposed)\b"
)
#: "GYŐR, Hungary (Wire) - ", and what says that a plant stands where the article was written.
_DATELINE = re.compile(rf"(?P<places>{CHAIN})(?:,? Ⓓ)?(?: \([^()]{{2,40}}\))? (?:-|--|:) ")
_HERE = Gated(r"[^.;ⒻⓁ]{0,40}?\b(?:here|in (?:the|this) (?:village|town|city|community|municipality))\b")
#: "The hall that it is building": whose the plant is stands behind it.
_BUILT_BY = Gated(
    r",? (?:that |which )?(?:it|they) (?:is|are|has been|have been|plans to|wants to|"
    r"had promised to|intends to|has|had)? ?(?:now |already )?(?:build|open|plan|construct|set|"
    r"run|operat|announce|promise)"
)


def take_here(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give a plant "here" the place of the dateline that its sentence begins with."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.places or phrase.plural or not _HERE.match(sentence.masked.text, place + 1):
        return
    match = _DATELINE.match(sentence.masked.text)
    if match is not None:
        phrase.places = _places(sentence, match)


def take_far_place(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give the phrase the place that stands at a distance behind it or at the front, if it has none of its own."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.places or (phrase.plural and phrase.count is None):
        return
    text = sentence.masked.text
    match = (
        FAR_PLACE if phrase.reference is Reference.NEW or _SIZED.match(text, place + 1) else TIED_PLACE
    ).match(text, place + 1)
    if match is None and _may_stand_there(phrase):
        match = FRONTED.match(text)
    if match is None:
        match = next(
            (where for where in WHERE.finditer(text, 0, place + 1) if where.end() == place + 1), None
        )
    if match is None and (won := WON.search(text, max(0, place - 60), place)) is not None:
        match = (
            won
            if not text[won.end() - 4 : won.end()].endswith("for ") or CHOSEN.search(text, 0, won.start())
            else None
        )
    if match is not None:
        phrase.places = _places(sentence, match)


def _places(sentence: Sentence, match: re.Match[str]) -> tuple[tuple[str, PlaceMention], ...]:
    """The places of a match, each with the preposition that ties it."""
    group = next((name for name in ("places", "places2", "label") if match.groupdict().get(name)), "places")
    prep = next((match[name] for name in ("prep", "prep2") if match.groupdict().get(name)), "in")
    return tuple(
        (prep.lower(), m)
        for _, m in sentence.masked.inside(*match.span(group))
        if isinstance(m, PlaceMention)
    )


def take_builder(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give "the hall that it is building" its builder: the company that "it" stands for."""
    place = sentence.masked.position(phrase)
    if place is not None and not phrase.owners and _BUILT_BY.match(sentence.masked.text, place + 1):
        own = nearest_company(sentence, place)
        phrase.owners = (own,) if own is not None else ()


def _may_stand_there(phrase: FacilityPhrase) -> bool:
    return phrase.reference is Reference.NEW or (
        phrase.reference is Reference.POSSESSED and phrase.kind is not None
    )
