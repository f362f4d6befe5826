"""Words of beginning in a sentence, each with the date that goes with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.claims import Attribute, facility
from evbattery.patterns import Gated
from evbattery.reading.contexts import clause
from evbattery.reading.date_mentions import DateMention
from evbattery.reading.document import Sentence
from evbattery.reading.frames.schedule_shifts import shifts_in
from evbattery.reading.frames.schedule_verbs import Cue, verb_cues
from evbattery.reading.frames.schedule_vetoes import denies_until, is_start
from evbattery.reading.frames.schedule_words import (
    ASKS_BUILDING,
    ASKS_OPENING,
    CONSTRUCTION,
    EVENT,
    GIVEN_UP,
    NEITHER,
    PRODUCTION,
    SLIPPED,
)
from evbattery.reading.mentions import Dated
from evbattery.values.dates import PartialDate

START = ((facility.CONSTRUCTION_START, CONSTRUCTION), (facility.PRODUCTION_START, PRODUCTION))
#: A date further from its verb belongs to something else.
_REACH = 110
#: What a comma between verb and date, or a date before its verb, weighs in characters of distance.
_COMMA, _FRONTED = 40, 15
#: A new date is taken for the start that was told so many sentences before at most.
_LATELY = 3
#: A date that says when somebody said, signed or decided something: "announced on Ⓓ that it will begin".
_OF_EVENT = Gated(rf"{EVENT.pattern}(?: (?:on|in|late|early|back|[\w-]+ly))* ?$", re.IGNORECASE)
#: "Ⓕ, run by Foo since Ⓓ, has started": the date is that of the aside.
_IN_ASIDE = re.compile(
    r"[^\s,], (?:[a-z]+ed|run|built|bought|led|held|sold|taken|idle|shut|now in the hands) (?:[^,;.:]{0,60} )?$"
)
#: What stands before a date at the head of its clause.
_FRONT = re.compile(r"(?:^|[.;:,] )(?:(?:[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|[Aa]t|[Oo]n)(?: [a-z]+){0,3} )?$")
#: A paragraph of a chronicle: "2021 - Foo opens a plant".
ENTRY = Gated(r"^Ⓓ ?(?:-|:) ")


@attrs.frozen(eq=False)
class Start:
    """One word of beginning and the date that goes with it."""

    attribute: Attribute[PartialDate]
    start: int
    end: int
    place: int
    dated: Dated
    cost: int
    #: Whether the text says that the date was given up for another.
    superseded: bool = False


def dates_in(sentence: Sentence, start: int, end: int) -> list[tuple[int, Dated]]:
    """The dates between two positions, each with its own."""
    return [(at, m) for at, m in sentence.masked.inside(start, end) if isinstance(m, Dated)]


def _worded(sentence: Sentence) -> Iterator[Cue]:
    for attribute, pattern in START:
        for match in sentence.masked.find(pattern):
            yield Cue(attribute, match.start(), match.end(), match.group())


def starts_in(sentence: Sentence, question: str) -> Iterator[Start]:
    """The words of beginning of a sentence, each with its date; a date goes with the nearest of them."""
    if "Ⓓ" not in sentence.masked.text:
        return
    entry = 1 if ENTRY.match(sentence.masked.text) else 0
    found: list[Start] = []
    for cue in (*_worded(sentence), *verb_cues(sentence)):
        if not is_start(sentence, cue, question):
            continue
        low, high = clause(sentence, cue.start)
        pairs = [_pair(sentence, cue, at, dated) for at, dated in dates_in(sentence, max(low, entry), high)]
        found += sorted((pair for pair in pairs if pair is not None), key=lambda pair: pair.cost)[:1]
    for place in sorted({pair.place for pair in found}):
        best = min((pair for pair in found if pair.place == place), key=lambda pair: pair.cost)
        yield best
        older = _given_up(sentence, place)
        if older is not None and all(pair.dated is not older[1] for pair in found):
            yield Start(best.attribute, best.start, best.end, *older, cost=0, superseded=True)


def _given_up(sentence: Sentence, place: int) -> tuple[int, Dated] | None:
    """The date that the one at *place* has replaced, with its position; it may be no more than the bare year."""
    match = GIVEN_UP.match(sentence.masked.text, place + 1)
    if match is None:
        return None
    mention = sentence.masked.at.get(match.end())
    if isinstance(mention, Dated):
        return match.end(), mention
    if match["year"] is None:
        return None
    start, end = sentence.masked.span(*match.span("year"))
    year = DateMention(
        start, end, PartialDate.year(int(match["year"])), relative=False, preposition="", reason=""
    )
    return match.start("year"), Dated(start, end, year)


#: "A year later than first announced, in Ⓓ": what was announced is no date.
_LATER_THAN = re.compile(
    r"(?:(?:an? |one |two |three |six |several |Ⓗ )(?:\w+ )?)?(?:later|earlier|sooner|"
    r"behind) than (?:\w+ )?(?:planned|announced|"
    r"expected|promised|foreseen|scheduled),?"
)


def _pair(sentence: Sentence, cue: Cue, place: int, dated: Dated) -> Start | None:
    if cue.start <= place < cue.end:
        return Start(cue.attribute, cue.start, cue.end, place, dated, 0)
    low, high = (cue.end, place) if cue.end <= place else (place + 1, cue.start)
    between = sentence.masked.text[low:high]
    if denies_until(sentence, cue):
        between = ""
    between = _LATER_THAN.sub("", between)
    if len(between) > _REACH or "Ⓓ" in between or EVENT.search(between) or NEITHER.search(between):
        return None
    if (
        place < cue.start
        and between.startswith(" and ")
        and not _FRONT.search(sentence.masked.text, 0, place)
    ):
        return None  # The date is that of the verb before "and".
    aside = sentence.masked.text.startswith(",", place + 1) and _IN_ASIDE.search(
        sentence.masked.text, 0, place
    )
    if place < cue.start and aside:
        return None
    if place < cue.start and _OF_EVENT.search(sentence.masked.text[max(0, place - 40) : place]):
        return None
    cost = len(between) + _COMMA * between.count(",") + (_FRONTED if place < cue.start else 0)
    return Start(cue.attribute, cue.start, cue.end, place, dated, cost)


def slipped_in(sentence: Sentence, told: int, starts: list[Start]) -> Iterator[Start]:
    """New dates for a start, with those that they replace, beside the *starts* that the sentence gives."""
    recent = sentence.index - told <= _LATELY
    given = {start.place for start in starts}
    for shift in shifts_in(sentence, recent):
        if shift.place not in given:
            given.add(shift.place)
            yield Start(shift.attribute, shift.start, shift.end, shift.place, shift.dated, 0, shift.old)
    for cue in sentence.masked.find(SLIPPED) if recent else ():
        for place, dated in dates_in(sentence, cue.end(), min(cue.end() + 20, len(sentence.masked.text)))[:1]:
            if place not in given:
                yield Start(facility.PRODUCTION_START, cue.start(), cue.end(), place, dated, 0)


def answers_in(sentence: Sentence, question: str) -> Iterator[Start]:
    """The bare date that answers "When does it open?"."""
    attribute = (
        facility.CONSTRUCTION_START
        if ASKS_BUILDING.search(question)
        else facility.PRODUCTION_START
        if ASKS_OPENING.search(question)
        else None
    )
    text = sentence.masked.text
    for place, dated in dates_in(sentence, 0, len(text))[:1] if attribute is not None else ():
        if place <= 30 and not EVENT.search(text, 0, place) and not NEITHER.search(text):
            yield Start(attribute or facility.PRODUCTION_START, 0, place + 1, place, dated, 0)
