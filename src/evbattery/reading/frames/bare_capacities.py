"""Capacities whose unit or noun the text leaves out because it told it just before: "four by 2030", "1,200 a year"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
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
    AnnualEnergyCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
)

_A_YEAR: Final = insensitive(
    r"^ (?:of (?:them|these|those) |units |pieces |sets )?(?:a year|annually|per year|per annum|each year|"
    r"every year|yearly)(?!\w)"
)
#: What a count counts that was named before.
_PRONOUN: Final = insensitive(r"(?:of (?:them|these|those)|units|pieces|sets)\b")
#: Steps of a plan: the number before them has the unit of the step told before.
_STEP: Final = insensitive(
    r"^,? (?:by (?:the )?(?:Ⓓ|year after|end\b)|in (?:the )?(?:Ⓓ|end\b)|from (?:the )?Ⓓ|to (?:begin|"
    r"start) with|at first|"
    r"initially|to start|when (?:complete|finished|full))"
)
#: Before a number of steps: nothing is counted there that has a noun of its own.
_BEFORE: Final = insensitive(
    r"(?:^|[,;:] |\b(?:and|then|so|to|with|than|least|of|be|it|is) |\b(?:just|about|around|some|only) )$"
)
#: "A second hall would bring that to 6", "with room for four": the number ends its clause.
_RAISED: Final = insensitive(
    r"(?:\b(?:bring|tak|lift|rais|push|expand|doubl|tripl|increas|gr[eo]w|ris|climb|go|mov)\w*(?: [\w-]+){0,4} to|"
    r"\b(?:room|space|an option) for) (?:(?:just|about|around|some|up to|only) )?$"
)
_ENDS: Final = re.compile(r"^(?:[.,;)]|$)")
#: "From 4 to Ⓔ": a change, of which the first figure has no unit.
_CHANGE: Final = insensitive(r"^ to (?:(?:about|around|some|up to) )?Ⓔ")
_MOST: Final = Decimal(500)  # GWh a year; no plant makes more
_PLANT: Final = re.compile(r"Ⓕ|[Cc]apacity|[Oo]utput|[Pp]roduction")
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


def bare_capacities(sentence: Sentence, told: bool) -> Iterator[BareCapacity]:
    """The capacities of a sentence without a unit; *told* is whether one in GWh was told just before."""
    text = sentence.masked.text
    yearly = "year" in text or "annual" in text or "annum" in text
    changing = "from " in text and "Ⓔ" in text and _PLANT.search(text) is not None
    if not yearly and not told and not changing:
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
        behind = text[numeral.end :]
        kind: type[AnnualCapacity] | None = None
        end = numeral.end
        if yearly and numeral.value > 1 and (period := _A_YEAR.match(behind)) is not None:
            kind, end = _made(text, numeral.start), numeral.end + period.end()
        elif told and 0 < numeral.value <= _MOST and (step := _STEP.match(behind)) is not None:
            _, hedge = hedge_before(text, 0, numeral.start)
            if _BEFORE.search(text[:hedge]):
                kind, end = AnnualEnergyCapacity, numeral.end + step.end()
        elif (
            told
            and 0 < numeral.value <= _MOST
            and _ENDS.match(behind)
            and _RAISED.search(text[: numeral.start])
        ):
            kind = AnnualEnergyCapacity
        elif changing and 0 < numeral.value <= _MOST and _CHANGE.match(behind) is not None:
            _, hedge = hedge_before(text, 0, numeral.start)
            if text.endswith("from ", 0, hedge):
                kind = AnnualEnergyCapacity
        if kind is None:
            continue
        bound, start = hedge_before(text, 0, numeral.start)
        try:
            yield BareCapacity(start, end, kind.of(numeral.value, bound=bound))
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
