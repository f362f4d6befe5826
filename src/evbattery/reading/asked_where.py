"""Questions that ask where, and the towns that answer them: where Foo makes its cells, and where a plant stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company, topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import NOT_BATTERIES, implied_phrase, places_of
from evbattery.values.vocabulary import Status

#: "Where does Foo make the things?"
_MAKES = Gated(
    r"\bwhere(?: exactly)? (?:does|do|is|are|(?P<future>will)) (?:the )?(?P<who>Ⓞ|company|it|they|(?P<you>you)) "
    r"(?P<plan>going to )?(?:mak|build|produc|assembl|manufactur)(?:e|ing)?(?P<what>[^?Ⓕ]{0,40})\?",
    re.IGNORECASE,
)
#: "Where exactly is it being built?"
_STANDS = Gated(
    r"\bwhere(?: exactly)? (?:is|will|would|does) (?:it|Ⓕ) (?:being built|be built|stand|be|go|go up|going up|rise|"
    r"located|going to be)\?",
    re.IGNORECASE,
)
_FIRST = re.compile(rf"\W*(?:A(?:nswer)?: )?(?P<prep>At|In|Near|Outside) (?P<places>{CHAIN})(?!'s |-)")
_TOWN = re.compile(
    rf"[^.;Ⓞ]{{0,80}}?\b(?P<prep>[Aa]t|[Ii]n|[Nn]ear|(?:just )?[Oo]utside) (?P<places>{CHAIN})(?!'s |-)"
)

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_answers_where(document: Document, mask: Mask) -> None:
    """Mask the town that answers where a company makes its goods; where a plant stands, it is the plant's."""
    topic = topic_company(document.sentences)
    for asked, sentence in pairwise(document.sentences):
        if _STANDS.search(asked.masked.text):
            _place(sentence)
        question = _MAKES.search(asked.masked.text)
        answer = _FIRST.match(sentence.masked.text) if question is not None else None
        if question is None or answer is None or NOT_BATTERIES.search(question["what"]):
            continue
        owner = topic if question["you"] else nearest_company(asked, question.end("who"))
        state = None if question["future"] or question["plan"] else Status.OPERATING
        if owner is not None and is_spot(places_of(sentence, answer)[0][1]):
            mask(
                document,
                sentence,
                [implied_phrase(sentence, answer, (owner,), kind_of(question["what"]), state)],
            )


def _place(sentence: Sentence) -> None:
    """Give the one plant of an answer the town that it names."""
    found = _TOWN.match(sentence.masked.text)
    phrases = [m for m in sentence.mentions() if isinstance(m, FacilityPhrase)]
    free = [one for one in phrases if one.reference is Reference.KNOWN and not one.places]
    if found is not None and free and len(free) == len(phrases):
        places = places_of(sentence, found)
        if is_spot(places[0][1]):
            free[0].places = tuple((prep.removeprefix("just ").lower(), m) for prep, m in places)
