"""Starts that were put off or brought forward: "from Ⓓ to Ⓓ", the new date and the one that it replaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.claims import Attribute, facility
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.mentions import Dated
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.dates import PartialDate


@attrs.frozen
class Shift:
    """A date that a start was moved to, or from, with its position, and the words that say so."""

    attribute: Attribute[PartialDate]
    start: int
    end: int
    place: int
    dated: Dated
    #: Whether it is the date that was given up.
    old: bool


#: What is put off where a plant starts later; a laying of stones or a closing is something else.
_START: Final = insensitive(
    r"Ⓕ|\b(?:production|start(?:-?up)?|opening|launch|commissioning|operations?|manufacturing|schedule|timetable|"
    r"timeline|date|project|plant|factory|calendar|first cells)\b"
)
_POINTING: Final = re.compile(r"\b(?:[Ii]t|[Tt]hat|[Tt]his|[Ww]hich)\b")
_BUILDING: Final = insensitive(r"\b(?:construction|ground-?breaking|building(?: works?)?|groundworks?)\b")
_OTHER: Final = insensitive(
    r"\b(?:decision|completion|vote|talks|payment|sale|closing|hearing|delivery of|deliveries|"
    r"closure|models?|vehicles?|cars?|trucks?|scooters?|SUVs?|sedans?|results|meeting|dividend|expansion|"
    r"second phase|ramp-?up|contract|agreement|sign(?:ing)?|land)\b"
)
#: "A delay of a year until Ⓓ", "bring the start forward to Ⓓ".
_NOUN: Final = insensitive(
    r"\b(?:was|were|been|is) (?:moved|shifted|reset|changed|revised|adjusted) (?:\w+ )?(?=(?:to|from) [^.;Ⓓ]{0,12}Ⓓ)|"
    r"\b(?:(?:br(?:ing(?:s|ing)?|ought)|mov(?:e[sd]?|ing)|pull(?:s|ed|ing)?) forward|br(?:ing|"
    r"ought)(?= [^.;Ⓓ]{0,50} forward)|delay|postponement|deferral|slippage|rescheduling)\b"
)
_TO: Final = frozenset(("to", "until", "till"))


def shifts_in(sentence: Sentence, recent: bool) -> Iterator[Shift]:
    """The dates that starts were moved to and from; *recent* tells whether a start was spoken of just before."""
    text = sentence.masked.text
    verbs = [
        (group.start, group.end)
        for group in verb_groups(text)
        if group.says(VerbClass.DELAY) and not group.negated
    ]
    for start, end in (*verbs, *(noun.span() for noun in _NOUN.finditer(text))):
        low, high = clause(sentence, start)
        dates = [
            (place, mention)
            for place, mention in sentence.masked.inside(end, high)
            if isinstance(mention, Dated)
        ]
        goals = [(place, one) for place, one in dates if one.date.preposition in _TO]
        if not goals:
            continue
        place, goal = goals[-1]
        near = max(low, text.rfind(", ", low, start))
        if _OTHER.search(text, near, place):
            continue
        building = _BUILDING.search(text, near, place)
        if building is None and not _START.search(text, near, place):
            # The subject may stand before an aside: "the plant, once due in Ⓓ, has been moved back to Ⓓ".
            pointing = recent and _POINTING.search(text, low, start)
            if not pointing and (not _START.search(text, low, near) or _BUILDING.search(text, low, near)):
                continue
        attribute = facility.PRODUCTION_START if building is None else facility.CONSTRUCTION_START
        yield Shift(attribute, start, end, place, goal, old=False)
        for place, one in dates:
            if one is not goal and one.date.preposition == "from":
                yield Shift(attribute, start, end, place, one, old=True)
