"""Which plant of a sentence a verb is said of, and on which one it acts."""

from __future__ import annotations

import re

from evbattery.reading.frames.plant_verb_words import (
    GOVERNOR,
    LED,
    PART,
    PATH,
    REACH,
    STOPS,
    SUBJECT,
    TAIL,
)
from evbattery.reading.frames.status_words import TALKS_ON
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup


def is_joined(text: str, start: int, end: int) -> bool:
    """Whether two verbs share their subject: "Ⓕ makes cells and employs Ⓝ"."""
    return re.search(r"(?:,| and| but| or)(?: \w+)? ?$", text[start:end]) is not None


def subject_of(text: str, low: int, high: int) -> int | None:
    """The plant, or what stands for it, that the verb at *high* may be said of."""
    found = None
    for match in SUBJECT.finditer(text, max(low, high - REACH)):
        if match.end() > high:
            break
        if PART.match(text, match.end()) or GOVERNOR.search(
            text, max(low, match.start() - 40), match.start()
        ):
            continue
        found = match
    if found is None or TALKS_ON.search(text, found.end(), high) is not None:
        return None
    if "Ⓞ" in text[found.end() : high] and not TAIL.match(text[found.end() : high]):
        return None
    return found.start()


def object_of(text: str, group: VerbGroup, others: tuple[VerbGroup, ...], high: int) -> int | None:
    """The plant that the verb acts on."""
    # "Ⓞ closed Ⓕ", "Ⓞ halted construction of Ⓕ"; in "closed a round for Ⓕ" something else is closed.
    inside = text.find("Ⓕ", group.verb, group.end)
    if inside >= 0:
        return inside  # "has put Ⓕ on hold"
    limit = min([high, group.end + REACH, *(other.start for other in others if other.finite)])
    # "Pulled the plug on Ⓕ", "walked away from Ⓕ": the preposition belongs to the verb.
    led = LED.match(text, group.end) if group.says(*STOPS, VerbClass.OPEN) else None
    start = led.end() if led is not None else group.end
    at = text.find("Ⓕ", start, limit)
    return at if at >= 0 and not PART.match(text, at + 1) and PATH.match(text[start:at]) else None
