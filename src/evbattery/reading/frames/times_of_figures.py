"""Which date and which phase of a plant a figure or a date is told of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeVar

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.mentions import DATE, TAGS, Dated
from evbattery.values.dates import PartialDate

T = TypeVar("T")

_PHASE: Final = insensitive(
    r"\b(?:first|initial|second|third|final|later)[- ](?:phases?|stages?|steps?)\b|\b(?:phase|stage)"
    r" (?:one|two|three|1|2|3|I|II|III)\b|\bwhen (?:complete|completed|finished)\b|\bonce complete\b|"
    r"\bat full (?:load|stretch|capacity)\b"
)
_PREPOSITIONS: Final = ("by", "in", "from", "until", "for")
#: What stands behind one of these is told of something else than the figure before it.
_ELSEWHERE: Final = re.compile(r"[,;:()]|\b(?:and|or|to|but)\b")
_REACH: Final = 60


def target_date(sentence: Sentence, place: int) -> PartialDate | None:
    """The date that a figure holds for: "by 2027", "in 2030" in the same clause, close to the figure."""
    return _told_of(
        sentence,
        place,
        (
            (at, at + 1, mention.date.value)
            for at, mention in sentence.masked.inside(*clause(sentence, place))
            if isinstance(mention, Dated)
            and mention.date.value is not None
            and mention.date.preposition in _PREPOSITIONS
        ),
    )


def phase_at(sentence: Sentence, place: int) -> str | None:
    """The phase that a figure or a date is told of, in the words of its clause in small letters."""
    found = _PHASE.finditer(sentence.masked.text, *clause(sentence, place))
    return _told_of(sentence, place, ((*phase.span(), phase.group().lower()) for phase in found))


def _told_of(sentence: Sentence, place: int, found: Iterable[tuple[int, int, T]]) -> T | None:
    """What stands right behind a figure, else before it, else farther behind; none of it another such figure's."""
    text = sentence.masked.text
    own = text[place] if text[place] in TAGS else ""
    ranked: list[tuple[bool, bool, int, T]] = []
    for start, end, value in found:
        behind = start > place
        between = text[place + 1 : start] if behind else text[end:place]
        if abs(start - place) > _REACH or (own and own in between):
            continue
        apart = bool(_ELSEWHERE.search(between))
        other = -1 if not own else text.find(own, end) if behind else text.rfind(own, 0, start)
        beside = (end, other) if behind else (other + 1, start)
        if behind and apart and own == DATE:
            # A phase that is told behind the date has its own.
            continue
        if other < 0 or (behind and not apart) or _ELSEWHERE.search(text, *beside):
            ranked.append((apart or not behind, behind, len(between), value))
    return min(ranked, key=lambda one: one[:3])[3] if ranked else None
