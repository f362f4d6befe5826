"""Which phase of a plant a figure is told of."""

from __future__ import annotations

from typing import Final

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.cues import insensitive

_PHASE: Final = insensitive(
    r"\b(?:first|initial|second|third|final|later) (?:phases?|stages?|steps?)\b|\b(?:phase|stage)"
    r" (?:one|two|three|1|2|3|I|II|III)\b|\bwhen (?:complete|completed|finished)\b|\bonce complete\b|"
    r"\bat full (?:load|stretch|capacity)\b"
)
_REACH: Final = 60


def phase_at(sentence: Sentence, place: int) -> str | None:
    """The phase that the clause of a figure names nearest to it, in small letters."""
    found = [
        phase
        for phase in _PHASE.finditer(sentence.masked.text, *clause(sentence, place))
        if abs(phase.start() - place) <= _REACH
    ]
    return min(found, key=lambda phase: abs(phase.start() - place)).group().lower() if found else None
