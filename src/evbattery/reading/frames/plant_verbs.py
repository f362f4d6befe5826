"""What verbs and adjectives say of the state of a plant, whatever stands between them and the plant.

The class of a verb, its voice and its tense decide: "has shelved Ⓕ" and "Ⓕ, for years a rumour, is being built" need no
pattern of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.plant_arguments import is_joined, object_of, subject_of
from evbattery.reading.frames.plant_verb_vetoes import (
    AHEAD,
    ASIDE,
    CONDITION,
    DENIED,
    DONE,
    FIRM,
    IF,
    NOT,
    OF_FIGURE,
)
from evbattery.reading.frames.plant_verb_words import (
    BE,
    BUILDING_SUBJECT,
    COPULA,
    GOES_ON,
    IDIOMS,
    INTRANSITIVE,
    MAKING_SUBJECT,
    MAYBE,
    NEXT,
    NO_GOODS,
    NO_OBJECT,
    NOUN,
    NOUNS_TOO,
    OUTPUT,
    PATH,
    REACH,
    RUNS,
    SITE_WORK,
    STATES,
    STATIVE,
    STOPS,
    WHO,
)
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.vocabulary import Status

#: "Production would have begun": it has not.
_WOULD = frozenset(("would", "should", "could", "might"))


@attrs.frozen
class PlantVerb:
    """One state that a sentence gives to a plant, with the position of the plant or of what stands for it."""

    status: Status
    #: Where the plant stands, or None where nothing in the sentence stands for it.
    plant: int | None
    start: int
    end: int


def plant_verbs(sentence: Sentence) -> Iterator[PlantVerb]:
    """The states that the verbs and adjectives of a sentence give to plants."""
    text = sentence.masked.text
    groups = verb_groups(text)
    for order, group in enumerate(groups):
        low, high = clause(sentence, group.verb)
        if order and groups[order - 1].finite:
            low = (
                max(low, groups[order - 1].end)
                if not is_joined(text, groups[order - 1].end, group.start)
                else low
            )
        subject = subject_of(text, low, group.start)
        plant = object_of(text, group, groups[order + 1 :], high)
        planned = group.passive and group.says(VerbClass.PLAN)
        if subject is not None and planned and OF_FIGURE.search(text, subject + 1, group.start):
            subject = None
        if group.passive and not group.finite:
            # "The shuttered Ⓕ", "Ⓕ, shuttered in Ⓓ": it belongs to what stands beside it.
            beside = subject is not None and NEXT.match(text[subject + 1 : group.start])
            subject = subject if beside else plant if plant is not None and plant - group.end < 25 else None
        status = _status(text, group, low, subject, plant)
        if status is not None:
            where = plant if plant is not None and not group.passive else subject
            yield PlantVerb(status, where, group.start, group.end)
    yield from _states(text)
    yield from _idioms(sentence)
    for going in GOES_ON.finditer(text):
        subject = subject_of(text, clause(sentence, going.start())[0], going.start())
        if subject is not None and text[subject] == "Ⓕ" and NEXT.match(text[subject + 1 : going.start()]):
            yield PlantVerb(Status.OPERATING, subject, going.start(), going.end())
    for work in SITE_WORK.finditer(text):
        low, _ = clause(sentence, work.start())
        if not NOT.search(text, low, work.end()) and not CONDITION.search(text, low, work.start()):
            yield PlantVerb(Status.UNDER_CONSTRUCTION, None, work.start(), work.end())


def _status(text: str, group: VerbGroup, low: int, subject: int | None, plant: int | None) -> Status | None:
    """What the verb says of the plant that it acts on (*plant*) or that it is said of (*subject*)."""
    if "have" in group.auxiliaries and not _WOULD.isdisjoint(group.auxiliaries):
        return None
    if group.negated or CONDITION.search(text, low, group.start) or DENIED.search(text, low, group.start):
        return None
    target = subject if group.passive else plant
    future, maybe = group.is_future, not MAYBE.isdisjoint(group.auxiliaries)
    stop = next((status for verb_class, status in STOPS.items() if group.says(verb_class)), None)
    alone = subject is not None and NO_OBJECT.match(text[group.end :]) is not None
    if stop is not None and (target is not None or (alone and group.says(*INTRANSITIVE))):
        return None if (future or maybe) and not DONE.search(text, low, group.start) else stop
    if group.passive and target is not None and text.startswith("launch", group.verb) and text[target] == "Ⓕ":
        return None if future else Status.OPERATING
    if group.says(VerbClass.START) and (
        subject is not None
        or plant is not None
        or "Ⓞ" in text[low : group.start]
        or BUILDING_SUBJECT.search(text, low, group.start)
    ):
        return _started(text, group, low)
    if target is not None:
        if group.says(VerbClass.OPEN) and not text.startswith("launch", group.verb):
            return _planned(maybe) if future else Status.OPERATING if _is_done(text, group) else None
        if group.says(VerbClass.BUILD) and not STATIVE.match(text, group.verb):
            progressive = "being" in group.auxiliaries or (not group.passive and _is_progressive(text, group))
            return _planned(maybe) if future else Status.UNDER_CONSTRUCTION if progressive else None
        if group.says(VerbClass.EXPAND) and text.startswith("ramp", group.verb):
            return None if future else Status.OPERATING
        if group.says(VerbClass.OPERATE) and RUNS.match(text, group.verb) and group.finite:
            if WHO.search(text[: group.start]):
                return None
            return None if future else Status.OPERATING
        if group.says(VerbClass.CONSIDER):
            return Status.CONSIDERING
        if group.says(VerbClass.PLAN) and not future:
            return Status.PLANNED
        return None
    if subject is not None and group.says(VerbClass.PRODUCE) and OUTPUT.match(text, group.end):
        # "It now makes Ⓔ of cells a year": the plant spoken of before.
        can = group.auxiliaries == ("can",)
        return None if (future and not can) or group.passive or not group.finite else Status.OPERATING
    if subject is not None and not group.passive and group.finite and text[subject] == "Ⓕ":
        near = NEXT.match(text[subject + 1 : group.start]) is not None
        if near and text.startswith("ramp", group.verb):
            return None if future else Status.OPERATING
        if group.says(VerbClass.OPEN):
            return (
                Status.PLANNED
                if future
                else Status.OPERATING
                if near and alone and _is_past(text, group)
                else None
            )
        if (NOUNS_TOO.match(text, group.verb) and not near) or NO_GOODS.match(text, group.end):
            return None
        if RUNS.match(text, group.verb) or (
            group.says(VerbClass.PRODUCE) and not text.startswith("buil", group.verb)
        ):
            can = "can" in group.auxiliaries
            return Status.OPERATING if can or not future else None if maybe else Status.PLANNED
        if group.says(VerbClass.EMPLOY) and text.startswith("employ", group.verb):
            return None if future else Status.OPERATING
    return None


def _started(text: str, group: VerbGroup, low: int) -> Status | None:
    """What begins: the building, or what the plant is for."""
    behind = text[group.end : group.end + 70]
    if FIRM.match(behind):
        return None
    before = ASIDE.sub("", text[max(low, group.start - REACH) : group.start])
    building = NOUN["build"].match(behind) or BUILDING_SUBJECT.search(before)
    making = NOUN["make"].match(behind) or MAKING_SUBJECT.search(before)
    if not building and not making:
        return None
    if not MAYBE.isdisjoint(group.auxiliaries):
        return Status.CONSIDERING
    if group.is_future:
        return Status.PLANNED
    if not _is_done(text, group) and not _is_progressive(text, group):
        return None
    return Status.UNDER_CONSTRUCTION if building else Status.OPERATING


def _planned(maybe: bool) -> Status:
    return Status.CONSIDERING if maybe else Status.PLANNED


def _is_done(text: str, group: VerbGroup) -> bool:
    """Whether the verb tells of something past, or of something as news: a gerund and an infinitive do not."""
    return not text[group.verb : group.end].split(" ")[0].endswith("ing")


def _is_past(text: str, group: VerbGroup) -> bool:
    """Whether it tells of the past; "Ⓕ opens in Ⓓ" is as good as the future."""
    return text[group.verb : group.end].split(" ")[0].endswith(("ed", "ne", "nt", "me"))


def _is_progressive(text: str, group: VerbGroup) -> bool:
    return text[group.verb : group.end].split(" ")[0].endswith("ing") and not BE.isdisjoint(group.auxiliaries)


def _idioms(sentence: Sentence) -> Iterator[PlantVerb]:
    text = sentence.masked.text
    for status, pattern in IDIOMS:
        for idiom in pattern.finditer(text):
            low, high = clause(sentence, idiom.start())
            if status is Status.OPERATING and AHEAD.search(text, low, idiom.start()):
                continue
            denied = status is not Status.CANCELLED and DENIED.search(text, low, idiom.start())
            if denied or CONDITION.search(text, low, idiom.start()) or IF.search(text, 0, idiom.start()):
                continue
            behind = text.find("Ⓕ", idiom.start(), min(high, idiom.end() + REACH))
            if behind >= idiom.end() and not PATH.match(text[idiom.end() : behind]):
                behind = -1
            plant = behind if behind >= 0 else subject_of(text, low, idiom.start())
            if plant is not None:
                yield PlantVerb(status, plant, idiom.start(), idiom.end())


def _states(text: str) -> Iterator[PlantVerb]:
    for copula in COPULA.finditer(text):
        low = max(0, copula.start() - REACH)
        for status, state in STATES:
            found = state.search(text[copula.end() : copula.end() + 60])
            if found is None:
                continue
            subject = subject_of(text, max(low, text.rfind(". ", low, copula.start())), copula.start())
            told = subject is not None and OF_FIGURE.search(text, subject + 1, copula.start()) is None
            if subject is not None and told and not CONDITION.search(text, low, copula.start()):
                yield PlantVerb(status, subject, copula.start(), copula.end() + found.end())
            break
