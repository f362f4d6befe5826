"""Interviews: a question that names a town opens what is said of the plant there, until the talk moves on.

"And Ostrava?" - "That one is slower. We want 12 GWh there."
"""

from __future__ import annotations

import re
from collections.abc import Callable

from evbattery.patterns import Gated
from evbattery.reading.company_focus import ASKED, is_interview, topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, PlaceMention

#: "And Ostrava?", "How is Ostrava doing?", "Then Dunkirk.", "Taoyuan first."
_LEAD = r"(?:(?:[Aa]nd|[Tt]hen|[Nn]ow|[Nn]ext|[Ff]irst|[Ss]o|[Oo]n) ?,? ?)*(?:(?:to|for|about|what about|how about) )?"
_TURN = Gated(
    rf"^\W*(?:(?:Q|Question|Interviewer|A|Answer): ?)?"
    rf"(?:{_LEAD}(?:[Ii]n |[Aa]t )?(?P<place>Ⓛ(?:, Ⓛ)?)(?: (?:first|then|next|now))?[.:?]|"
    r"[A-Z][\w']*(?: [a-z][\w']*){0,6} (?P<asked>Ⓛ(?:, Ⓛ)?)(?: [a-z]+){0,3}\?)\W*$"
)
#: A question of few words besides the plant.
_ABOUT_PLANT = re.compile(
    r"^\W*(?:(?:Q|Question|Interviewer): ?)?(?:[A-Z][\w']*(?: [a-z][\w']*){0,5} )?"
    r"Ⓕ(?: [a-z]+){0,3}\?\W*$"
)
_YOU = re.compile(r"\b[Yy]our?s?\b")
#: Fewer questions make no interview.
_QUESTIONS = 2

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_interviews(document: Document, mask: Mask) -> None:
    """Mask the town of each such question as the heading of what is said of the plant there."""
    owner = topic_company(document.sentences)
    if owner is None or not is_interview(document.sentences, _QUESTIONS):
        return
    for sentence in document.sentences:
        turn = _TURN.match(sentence.masked.text)
        if turn is None:
            _turn_to_plant(sentence, owner)
            continue
        span = turn.span("place" if turn["place"] else "asked")
        places = [m for _, m in sentence.masked.inside(*span) if isinstance(m, PlaceMention)]
        if not is_spot(places[0]):
            continue
        phrase = FacilityPhrase(
            *sentence.masked.span(*span),
            head="plant",
            words=turn.group(),
            reference=Reference.POSSESSED,
            plural=False,
            owners=(owner,),
            places=tuple(("in", place) for place in places),
            inside=tuple(places),
            heading=True,
            turn=True,
        )
        mask(document, sentence, [phrase])


def _turn_to_plant(sentence: Sentence, owner: Organisation) -> None:
    """As in "And the second plant, in Narvik?": a question that speaks of one plant opens what is said of it."""
    text = sentence.masked.text
    phrases = [m for m in sentence.mentions() if isinstance(m, FacilityPhrase)]
    if len(phrases) != 1 or not _ABOUT_PLANT.match(text) or not phrases[0].places or phrases[0].plural:
        return
    phrases[0].heading = phrases[0].turn = True
    phrases[0].owners = phrases[0].owners or (owner,)


def moves_on(sentence: Sentence) -> bool:
    """Whether the one who asks turns to somebody or somewhere else."""
    text = sentence.masked.text
    return (ASKED.search(text) or _YOU.search(text)) is not None and any(tag in text for tag in "ⓄⓁ")
