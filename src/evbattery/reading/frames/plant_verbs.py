"""What verbs and adjectives say of the state of a plant, whatever stands between them and the plant.

The class of a verb, its voice and its tense decide: "has shelved Ⓕ" and "Ⓕ, for years a rumour, is being built" need no
pattern of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.plant_arguments import is_joined, object_of, subject_of
from evbattery.reading.frames.plant_idioms import FOR_GOOD, TEMPORARY
from evbattery.reading.frames.plant_turns import PlantVerb, turns
from evbattery.reading.frames.plant_verb_vetoes import (
    ASIDE,
    CONDITION,
    DENIED,
    DONE,
    FIRM,
    OF_DEED,
    OF_FIGURE,
    TO_FIGURE,
    UNDECIDED,
)
from evbattery.reading.frames.plant_verb_words import (
    BE,
    BUILDING_SUBJECT,
    ENDING,
    ENLARGES,
    INTRANSITIVE,
    IT,
    MAKING_SUBJECT,
    MAYBE,
    NEXT,
    NO_GOODS,
    NO_OBJECT,
    NOUN,
    NOUNS_TOO,
    OUTPUT,
    REACH,
    RUNS,
    STATIVE,
    STOPS,
    TO_KNOW,
    WHO,
    YET,
)
from evbattery.reading.frames.status_words import GIVEN_UP, TALKED
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.vocabulary import Status

#: "Said that it would be delayed": it is.
_SAID = frozenset(("will", "would"))
#: "Production would have begun": it has not.
_WOULD = frozenset(("would", "should", "could", "might", "to"))


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
        pronoun = IT.match(text, group.end) if plant is None and not group.passive else None
        if pronoun is not None and group.says(*STOPS, VerbClass.OPEN, VerbClass.BUILD, VerbClass.CONSIDER):
            plant = pronoun.start("it")
        planned = group.passive and group.says(VerbClass.PLAN)
        if subject is not None and planned and OF_FIGURE.search(text, subject + 1, group.start):
            subject = None
        if group.passive and not group.finite:
            # "The shuttered Ⓕ", "Ⓕ, shuttered in Ⓓ": it belongs to what stands beside it.
            beside = subject is not None and NEXT.match(text[subject + 1 : group.start])
            subject = subject if beside else plant if plant is not None and plant - group.end < 25 else None
        status = _status(text, group, low, subject, plant)
        if status is Status.OPERATING and "once" in group.auxiliaries:
            continue  # "Where others once made batteries".
        if status is not None:
            where = plant if plant is not None and not group.passive else subject
            yield PlantVerb(status, where, group.start, group.end, by_pronoun=pronoun is not None)
    yield from turns(sentence)


def _status(text: str, group: VerbGroup, low: int, subject: int | None, plant: int | None) -> Status | None:
    """What the verb says of the plant that it acts on (*plant*) or that it is said of (*subject*)."""
    if "have" in group.auxiliaries and not _WOULD.isdisjoint(group.auxiliaries):
        return None
    # "Before being pushed back" tells what happened.
    open_ = CONDITION.search(text, low, group.start) and group.auxiliaries[:1] != ("being",)
    given_up = group.negated and plant is not None and text[plant] != "Ⓕ" and group.says(VerbClass.BUILD)
    if given_up and not _SAID.isdisjoint(group.auxiliaries) and not YET.search(text, group.end):
        return Status.CANCELLED
    if (
        group.negated
        or open_
        or DENIED.search(text, low, group.start)
        or UNDECIDED.search(text, 0, group.start)
    ):
        return None
    target = subject if group.passive else plant
    future = group.is_future
    maybe = not MAYBE.isdisjoint(group.auxiliaries) or TALKED.search(text, low, group.start) is not None
    stop = next((status for verb_class, status in STOPS.items() if group.says(verb_class)), None)
    alone = subject is not None and NO_OBJECT.match(text[group.end :]) is not None
    if stop is not None and (target is not None or (alone and group.says(*INTRANSITIVE))):
        if _is_of_growth(text, group, low, subject, plant):
            return None
        # Who says that it will put off or drop a plant has done so; a plant that will close runs until then.
        told = not _SAID.isdisjoint(group.auxiliaries) and group.says(VerbClass.DELAY, VerbClass.CANCEL)
        if (future or maybe) and not told and not DONE.search(text, low, group.start):
            return None
        return _how_long(text, group, stop, subject, plant)
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
            done = Status.OPERATING if _is_done(text, group) else None
            return (
                _planned(maybe)
                if future
                else Status.UNDER_CONSTRUCTION
                if _is_progressive(text, group) and text.startswith("commission", group.verb)
                else done
            )
        if group.says(VerbClass.BUILD) and not (
            STATIVE.match(text, group.verb) or TO_FIGURE.match(text, group.end)
        ):
            if future and GIVEN_UP.search(text[max(0, group.start - 40) : group.start]):
                return None
            progressive = "being" in group.auxiliaries or (not group.passive and _is_progressive(text, group))
            return _planned(maybe) if future else Status.UNDER_CONSTRUCTION if progressive else None
        if group.says(VerbClass.EXPAND) and text.startswith("ramp", group.verb):
            return None if future else Status.OPERATING
        if group.says(VerbClass.OPERATE) and RUNS.match(text, group.verb) and group.finite:
            if WHO.search(text[: group.start]):
                return None
            return None if future else Status.OPERATING
        if group.says(VerbClass.CONSIDER):
            return None if OF_DEED.search(text, low, target) else Status.CONSIDERING
        if group.says(VerbClass.PLAN) and not future and not TO_KNOW.match(text, group.end):
            return None if _is_of_growth(text, group, low, subject, plant) else Status.PLANNED
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
                if near and alone and _is_done(text, group)
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


def _how_long(text: str, group: VerbGroup, stop: Status, subject: int | None, plant: int | None) -> Status:
    """A stop by whether it is said to be for a time or for good."""
    near = text[max(0, group.start - 25) : max(group.end, plant or 0) + 25]
    if stop in (Status.CLOSED, Status.DELAYED) and TEMPORARY.search(near):
        return Status.PAUSED
    places = [place for place in (subject, plant) if place is not None]
    around = text[min([group.start, *places]) : max([group.end, *places]) + 25]
    if stop is Status.PAUSED and FOR_GOOD.search(around):
        return Status.CLOSED if MAKING_SUBJECT.search(around) else Status.CANCELLED
    return stop


def _is_of_growth(text: str, group: VerbGroup, low: int, subject: int | None, plant: int | None) -> bool:
    """Whether what is stopped is the growth of a plant: "has halted the expansion of Ⓕ"."""
    if plant is not None and plant >= group.end:
        return ENLARGES.search(text, group.end, plant) is not None
    near = max(low, (subject if subject is not None else group.start) - 40)
    return ENLARGES.search(text, near, group.start) is not None


def _started(text: str, group: VerbGroup, low: int) -> Status | None:
    """What begins: the building, or what the plant is for."""
    behind = text[group.end : group.end + 70]
    if FIRM.match(behind):
        return None
    before = ASIDE.sub("", text[max(low, group.start - REACH) : group.start])
    if ENDING.search(before):
        return None
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


def _is_progressive(text: str, group: VerbGroup) -> bool:
    return text[group.verb : group.end].split(" ")[0].endswith("ing") and not BE.isdisjoint(group.auxiliaries)
