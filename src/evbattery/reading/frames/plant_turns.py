"""What adjectives, turns of speech and the work on its site say of the state of a plant."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.plant_arguments import subject_of
from evbattery.reading.frames.plant_idioms import COPULA, GOES_ON, IDIOMS, SITE_WORK, STATES
from evbattery.reading.frames.plant_verb_vetoes import AHEAD, CONDITION, DENIED, IF, NOT, OF_DEED, OF_FIGURE
from evbattery.reading.frames.plant_verb_words import LED, NEXT, PATH, REACH
from evbattery.values.vocabulary import Status

#: "Ⓕ is on schedule: the roof is closed": what is closed is no plant.
_OF_PART = re.compile(r"(?:[:;,]|\band|\bbut) (?:the|its|their|an?|one|two|some|most) (?:[\w-]+ ){1,3}$")


#: What an idiom tells of what is done at the plant in mind: "trial production is under way".
_MAKING = re.compile(r"(?:production|manufacturing|operations|assembly|recycling) (?:is|are) ")
_ENDS = re.compile(r"[.,;]|$| (?:since|until|for now|again)\b")
#: "On hold.": a line of a list that says no more.
_ALONE = re.compile(r"(?:Status: )?(?=[A-Z][^Ⓞ]{3,60}$)")


@attrs.frozen
class PlantVerb:
    """One state that a sentence gives to a plant, with the position of the plant or of what stands for it."""

    status: Status
    #: Where the plant stands, or None where nothing in the sentence stands for it.
    plant: int | None
    start: int
    end: int
    #: Whether an "it" behind the verb is all that stands for the plant.
    by_pronoun: bool = False


def turns(sentence: Sentence) -> Iterator[PlantVerb]:
    """The states that a sentence gives to plants by other words than the verbs of a class."""
    text = sentence.masked.text
    yield from _states(text)
    heads = sentence.block.kind in (BlockKind.HEADLINE, BlockKind.HEADING)
    alone = _ALONE.match(text) if not heads else None
    for status, state in STATES if alone is not None else ():
        found = state.match(text[alone.end() :]) if alone is not None else None
        if found is not None and alone is not None and _ENDS.match(text, alone.end() + found.end()):
            yield PlantVerb(status, None, alone.end(), alone.end() + found.end())
            break
    yield from _idioms(sentence)
    for going in GOES_ON.finditer(text):
        subject = subject_of(text, clause(sentence, going.start())[0], going.start())
        if subject is not None and text[subject] == "Ⓕ" and NEXT.match(text[subject + 1 : going.start()]):
            yield PlantVerb(Status.OPERATING, subject, going.start(), going.end())
    for work in SITE_WORK.finditer(text):
        low, _ = clause(sentence, work.start())
        real = not (NOT.search(text, low, work.end()) or AHEAD.search(text, low, work.start()))
        if real and not CONDITION.search(text, low, work.start()):
            yield PlantVerb(Status.UNDER_CONSTRUCTION, None, work.start(), work.end())


def _idioms(sentence: Sentence) -> Iterator[PlantVerb]:
    text = sentence.masked.text
    for status, pattern in IDIOMS:
        for idiom in pattern.finditer(text):
            low, high = clause(sentence, idiom.start())
            if status is Status.OPERATING and AHEAD.search(text, low, idiom.start()):
                continue
            denied = not NOT.search(idiom.group()) and DENIED.search(text, low, idiom.start())
            if denied or CONDITION.search(text, low, idiom.start()) or IF.search(text, 0, idiom.start()):
                continue
            led = LED.match(text, idiom.end())
            end = led.end() if led is not None else idiom.end()
            behind = text.find("Ⓕ", idiom.start(), min(high, end + REACH))
            if behind >= end and not PATH.match(text[end:behind]):
                behind = -1
            plant = behind if behind >= 0 else subject_of(text, low, idiom.start())
            if plant is not None or _MAKING.match(idiom.group()):
                yield PlantVerb(status, plant, idiom.start(), idiom.end())


def _states(text: str) -> Iterator[PlantVerb]:
    for copula in COPULA.finditer(text):
        low = max(0, copula.start() - REACH)
        for status, state in STATES:
            found = state.search(text[copula.end() : copula.end() + 60])
            if found is None:
                continue
            subject = subject_of(text, max(low, text.rfind(". ", low, copula.start())), copula.start())
            told = subject is not None and not (
                OF_FIGURE.search(text, subject + 1, copula.start())
                or _OF_PART.search(text, subject + 1, copula.start())
                or (status is Status.CONSIDERING and OF_DEED.search(text, low, subject))
            )
            if subject is not None and told and not CONDITION.search(text, low, copula.start()):
                yield PlantVerb(status, subject, copula.start(), copula.end() + found.end())
            break
