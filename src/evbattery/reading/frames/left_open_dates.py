"""Why a date that became no claim is worth a look: nothing tells which day it is, or what began on it."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.claims import RefusalReason
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.left_open_figures import Verdict
from evbattery.reading.frames.left_open_words import EVENT
from evbattery.reading.frames.schedule_starts import starts_in
from evbattery.reading.mentions import Dated
from evbattery.values.dates import Precision

#: How far from a date the word stands that says what happens on it.
_NEAR = 60


def date_verdicts(
    sentence: Sentence, open_dates: list[tuple[int, Dated]]
) -> Iterator[tuple[int, Dated, Verdict]]:
    """The dates among *open_dates*, which no claim tells, that are worth a look, with the reason.

    A date that nothing resolves is, where something begins or happens on it; any other, where production or building
    begins in it and no plant is there to begin; a day is more often that of the report.
    """
    starts = (
        {id(start.dated): start for start in starts_in(sentence, "") if not start.superseded}
        if open_dates
        else {}
    )
    for place, dated in open_dates:
        start = starts.get(id(dated))
        if dated.date.value is None:
            if start is not None or _is_event(sentence, place):
                what = f"{start.attribute.name} of a plant: " if start is not None else ""
                yield place, dated, (RefusalReason.UNRESOLVED_DATE, what + dated.date.reason)
        elif start is not None and dated.date.value.precision is not Precision.DAY:
            note = f"{start.attribute.name} of a plant that the text does not tie it to"
            yield place, dated, (RefusalReason.SUBJECT_NOT_IDENTIFIABLE, note)


def _is_event(sentence: Sentence, place: int) -> bool:
    start, end = clause(sentence, place)
    text = sentence.masked.text
    return bool(EVENT.search(text[max(start, place - _NEAR) : min(end, place + _NEAR)]))
