"""What a figure says of a battery, by the words around it."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import Attribute, ClaimValue, product
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.product_cue_words import (
    AT_CELL,
    AT_PACK,
    BATTERY_BEHIND,
    CELL,
    CHARGE,
    COMPARED,
    DIFFERENCE,
    FITS,
    FOR_ANOTHER,
    GAINED,
    HEDGE_AT_END,
    HOLDS,
    LIFETIME,
    LIST,
    LIST_ON,
    LONGEST_CHARGE,
    LONGEST_RANGE,
    MOST_ENERGY,
    NOT_CHARGE,
    NOT_HELD,
    NOT_HELD_BEHIND,
    NOT_OPERATING,
    NOT_RANGE,
    OF_DRIVING,
    ONLY,
    OPERATES,
    PACK,
    RANGE,
    SHORTEST_RANGE,
    THE_PACK,
)
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Measured, ProductMention
from evbattery.values.measures import Cycles, Distance, Duration, Energy, SpecificEnergy, Temperature


@attrs.frozen
class Fact:
    """One thing that a figure says of a product."""

    attribute: Attribute[ClaimValue]
    value: ClaimValue


def in_list(text: str, place: int) -> bool:
    """Whether what stands at *place* is one of a bare list of figures: "Ⓑ: Ⓔ, Ⓧ, Ⓒ", "a pack (Ⓔ)"."""
    return bool(LIST.search(text[:place]) and LIST_ON.match(text[place + 1 :]))


def is_comparison(sentence: Sentence, place: int) -> bool:
    """Whether the figure is that of something with which the product is compared."""
    if FOR_ANOTHER.match(sentence.masked.text, place + 1):
        return True
    text = sentence.masked.text
    raised = re.match(rf" to (?:(?:an?|the|up|more|than|[a-z]+) ){{0,3}}{text[place]}", text[place + 1 :])
    if raised and text[place] != "Ⓨ" and re.search(r"\bfrom (?:[a-z]+ ){0,2}$", text[:place]):
        # "Raises it from Ⓦ to Ⓦ": the first one was before.
        return True
    if DIFFERENCE.match(text, place + 1):
        return True
    before = HEDGE_AT_END.sub("", text[max(0, place - 70) : place])
    return bool(COMPARED.search(before)) and not ONLY.search(before)


def fact_of(sentence: Sentence, place: int, mention: Measured, near: int = -1) -> Fact | None:
    """What the figure at *place* says of a battery, or None where the words around it do not tell.

    *near* is where a phrase for the battery ends in its clause, if one does: then an energy is what it holds unless a
    word tells of another one.
    """
    figure = mention.figure
    text = sentence.masked.text
    start, end = _stretch(sentence, place)
    before, behind = text[max(start, place - 70) : place], text[place + 1 : min(end, place + 60)]
    around = before + text[place] + behind
    kind = figure.kind
    if kind is FigureKind.SPECIFIC_ENERGY:
        for at, mentioned in sentence.masked.inside(max(start, place - 70), place):
            if isinstance(mentioned, ProductMention) and mentioned.noun:
                before = f"the {mentioned.noun} {text[at + 1 : place]}"
        attribute = product.PACK_SPECIFIC_ENERGY if _at_pack(before, behind) else product.CELL_SPECIFIC_ENERGY
        return _fact(attribute, quantity(figure, SpecificEnergy))
    if kind is FigureKind.CYCLES:
        return _fact(product.CYCLE_LIFE, quantity(figure, Cycles))
    if kind is FigureKind.DISTANCE:
        return _distance(figure, around, text, place)
    if kind is FigureKind.TEMPERATURE:
        listed = sentence.block.kind is BlockKind.LIST_ITEM
        if (
            figure.low != figure.high
            and (listed or OPERATES.search(around))
            and not NOT_OPERATING.search(around)
        ):
            return _fact(product.OPERATING_TEMPERATURE, quantity(figure, Temperature))
        return None
    if kind is FigureKind.DURATION and figure.unit in ("min", "s") and figure.high <= LONGEST_CHARGE:
        if CHARGE.search(around) and not NOT_CHARGE.search(around) and not OF_DRIVING.match(behind):
            return _fact(product.CHARGE_TIME, quantity(figure, Duration, figure.unit))
        return None
    if kind is FigureKind.ENERGY and figure.high < MOST_ENERGY and figure.per is None:
        if (
            sentence.block.kind is BlockKind.LIST_ITEM
            or HOLDS.search(before)
            or BATTERY_BEHIND.match(behind)
            or FITS.match(behind)
            or in_list(text, place)
            or (near >= 0 and not NOT_HELD.search(text[near:place]) and not NOT_HELD_BEHIND.match(behind))
        ):
            return _fact(product.ENERGY, quantity(figure, Energy, "GWh"))
    return None


def _stretch(sentence: Sentence, place: int) -> tuple[int, int]:
    """The clause around *place*, with the label before it: "Driving range: up to 500 km"."""
    if sentence.block.kind is BlockKind.LIST_ITEM:
        return 0, len(sentence.masked.text)
    start, end = clause(sentence, place)
    if sentence.masked.text[:start].endswith(": "):
        start = clause(sentence, start - 2)[0]
    return start, end


def _fact(attribute: Attribute[ClaimValue], value: ClaimValue | None) -> Fact | None:
    return None if value is None else Fact(attribute, value)


def _at_pack(before: str, behind: str) -> bool:
    """Whether a specific energy is the pack's: what stands right behind it decides, then the last noun before it."""
    if AT_CELL.match(behind):
        return False
    told = max(_last(PACK, before), _last(THE_PACK, before))
    return bool(AT_PACK.match(behind)) or told > _last(CELL, before)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _distance(figure: Figure, around: str, text: str, place: int) -> Fact | None:
    nearer = text[max(0, place - 30) : place] + re.split(r"[,;] | and ", text[place : place + 30])[0]
    if LIFETIME.search(nearer) or figure.high > LONGEST_RANGE:
        return _fact(product.LIFETIME_KM, quantity(figure, Distance)) if LIFETIME.search(nearer) else None
    gained = any(
        match.start() <= place < match.end()
        for match in GAINED.finditer(text, max(0, place - 90), place + 60)
    )
    told = RANGE.search(around) or in_list(text, place)
    if figure.high < SHORTEST_RANGE or gained or not told or NOT_RANGE.search(nearer):
        return None
    return _fact(product.RANGE_KM, quantity(figure, Distance))
