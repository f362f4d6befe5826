"""Capacities whose noun the text leaves out because it told just before what is made: "1,200 a year"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.errors import EvbatteryError
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.frames.plant_verb_words import NOUNS_TOO
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.hedges import hedge_before
from evbattery.reading.mentions import Measured
from evbattery.reading.numerals import read_numerals
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.capacity import (
    AnnualCapacity,
    AnnualCellCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
)

_A_YEAR: Final = insensitive(
    r"^ (?:of (?:them|these|those) |units |pieces |sets )?(?:a year|annually|per year|per annum|each year|"
    r"every year|yearly)(?!\w)"
)
#: What a count counts that was named before.
_PRONOUN: Final = insensitive(r"(?:of (?:them|these|those)|units|pieces|sets)\b")
_GOODS: Final = (
    (insensitive(r"\bcells?\b"), AnnualCellCapacity),
    (insensitive(r"\b(?:packs?|batter(?:y|ies)|modules?)\b"), AnnualPackCapacity),
    (
        insensitive(
            r"\b(?:cars?|vehicles?|motor(?:bikes?|cycles?)|scooters|buses|trucks|vans|tricycles|rickshaws)\b"
        ),
        AnnualVehicleCapacity,
    ),
)


@attrs.frozen(eq=False)
class BareCapacity:
    """A capacity and where its number stands in the masked sentence."""

    start: int
    end: int
    value: AnnualCapacity


def bare_capacities(sentence: Sentence) -> Iterator[BareCapacity]:
    """The capacities of a sentence that say "a year" and what is made, and leave out the noun behind the number."""
    text = sentence.masked.text
    if not any(word in text for word in ("year", "annual", "annum")):
        return
    for place, mention in sentence.masked.at.items():
        if (
            isinstance(mention, Measured)
            and mention.figure.per == "year"
            and _PRONOUN.match(mention.figure.noun)
        ):
            made = _made(text, place) or _named(sentence)
            value = quantity(mention.figure, made) if made is not None else None
            if value is not None:
                yield BareCapacity(place, place + 1, value)
    for numeral in read_numerals(text, 0, len(text)):
        period = _A_YEAR.match(text[numeral.end :]) if numeral.value > 1 else None
        kind = _made(text, numeral.start) if period is not None else None
        if period is None or kind is None:
            continue
        bound, start = hedge_before(text, 0, numeral.start)
        try:
            yield BareCapacity(start, numeral.end + period.end(), kind.of(numeral.value, bound=bound))
        except EvbatteryError:
            continue


def _named(sentence: Sentence) -> type[AnnualCapacity] | None:
    """What the phrase about the plant says is made there: "a pack factory for 60,000 pieces a year"."""
    for mention in sentence.masked.at.values():
        if isinstance(mention, FacilityPhrase):
            return next((kind for pattern, kind in _GOODS if pattern.search(mention.words)), None)
    return None


def _made(text: str, before: int) -> type[AnnualCapacity] | None:
    """What the last verb of making before a position makes."""
    verbs = [
        one
        for one in verb_groups(text)
        if one.end <= before
        and one.says(VerbClass.PRODUCE)
        and not one.negated
        and not NOUNS_TOO.match(text, one.verb)
    ]
    if not verbs or before - verbs[-1].end > 140:
        return None
    found = [
        (match.start(), kind)
        for pattern, kind in _GOODS
        if (match := pattern.search(text, verbs[-1].end, before)) is not None
    ]
    return min(found)[1] if found else None
