"""Units as they are written in prose, each with its kind, its canonical unit and the factor between them."""

from __future__ import annotations

import enum
import functools
import re
from decimal import Decimal
from typing import Final

import attrs


class FigureKind(enum.Enum):
    """What a figure measures."""

    # Members are compared by identity; the hash of an Enum is a function in Python, and is asked hundreds of times.
    __hash__ = object.__hash__

    ENERGY = "energy"
    POWER = "power"
    CHARGE = "charge"
    SPECIFIC_ENERGY = "specific energy"
    ENERGY_DENSITY = "energy density"
    MASS = "mass"
    MONEY = "money"
    PERCENT = "percent"
    TEMPERATURE = "temperature"
    DISTANCE = "distance"
    DURATION = "duration"
    CYCLES = "cycles"
    AREA = "area"
    COUNT = "count"


@attrs.frozen
class Unit:
    """One unit: ``figure * factor + offset`` is the figure in the canonical unit."""

    kind: FigureKind
    canonical: str
    factor: Decimal
    offset: Decimal = Decimal(0)
    yearly: bool = False
    """Whether the spelling itself says "per year" ("ktpa")."""


_K = FigureKind

# kind, canonical unit, factor, spellings whose case counts, spellings whose case does not. A space in a spelling stands
# for a space, a hyphen or nothing. Factors are exact by definition (SI; international mile, foot, acre and pound).
_ROWS: Final[tuple[tuple[FigureKind, str, str, str, str], ...]] = (
    (_K.ENERGY, "GWh", "0.000000001", "Wh WH", "watt hour|watt hours"),
    (_K.ENERGY, "GWh", "0.000001", "kWh KWh kWH KWH kwh kWhs", "kilowatt hour|kilowatt hours|kW hour|kW hours"),
    (_K.ENERGY, "GWh", "0.001", "MWh MWH Mwh mwh MWhs", "megawatt hour|megawatt hours|MW hour|MW hours"),
    (_K.ENERGY, "GWh", "1", "GWh GWH Gwh gwh GWhs", "gigawatt hour|gigawatt hours|GW hour|GW hours"),
    (_K.ENERGY, "GWh", "1000", "TWh TWH Twh twh TWhs", "terawatt hour|terawatt hours|TW hour|TW hours"),
    (_K.POWER, "GW", "0.000001", "kW KW", "kilowatt|kilowatts"),
    (_K.POWER, "GW", "0.001", "MW", "megawatt|megawatts"),
    (_K.POWER, "GW", "1", "GW", "gigawatt|gigawatts"),
    (_K.CHARGE, "Ah", "0.001", "mAh MAh mAH", "milliamp hour|milliamp hours|milliampere hours"),
    (_K.CHARGE, "Ah", "1", "Ah AH", "amp hour|amp hours|ampere hour|ampere hours"),
    (_K.MASS, "t", "0.000001", "g", "gram|grams|gramme|grammes"),
    (_K.MASS, "t", "0.001", "kg KG Kg kgs", "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos"),
    (_K.MASS, "t", "1", "t MT", "tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes"),
    (_K.MASS, "t", "1000", "kt kT", "kiloton|kilotons|kilotonne|kilotonnes"),
    (_K.MASS, "t", "1000000", "Mt", "megaton|megatons|megatonne|megatonnes"),
    (_K.MASS, "t", "0.90718474", "", "short ton|short tons"),
    (_K.MASS, "t", "0.00045359237", "lb lbs", "pound|pounds"),
    (_K.PERCENT, "1", "0.01", "% ％ pct", "percent|per cent|pct."),
    (_K.DISTANCE, "km", "1", "km KM", "kilometre|kilometres|kilometer|kilometers"),
    (_K.DISTANCE, "km", "1.609344", "mi", "mile|miles"),
    (_K.DISTANCE, "km", "0.001", "", "metre|metres|meter|meters"),
    (_K.DURATION, "min", "60", "h hr hrs", "hour|hours"),
    (_K.DURATION, "min", "1", "min mins", "minute|minutes"),
    (_K.DURATION, "s", "1", "", "seconds"),
    (_K.DURATION, "days", "1", "", "day|days"),
    (_K.DURATION, "days", "7", "", "week|weeks"),
    (_K.DURATION, "months", "1", "", "month|months"),
    (_K.DURATION, "years", "1", "yrs", "year|years"),
    (_K.AREA, "m²", "1", "m² m2 sqm", "square metre|square metres|square meter|square meters|sq m|flat meters"),
    (_K.AREA, "m²", "0.09290304", "ft² ft2 sqft", "square foot|square feet|sq ft|sq. ft.|sq. ft"),
    (_K.AREA, "m²", "10000", "ha", "hectare|hectares"),
    (_K.AREA, "m²", "4046.8564224", "", "acre|acres"),
    (_K.AREA, "m²", "1000000", "km² km2", "square kilometre|square kilometres|square kilometer|square kilometers"),
    (_K.AREA, "m²", "2589988.110336", "", "square mile|square miles"),
    (_K.CYCLES, "cycles", "1", "", "cycle|cycles"),
    (_K.TEMPERATURE, "°C", "1", "°C ºC ℃ ˚C", "degrees Celsius|degree Celsius|degrees centigrade|degrees C|deg C|° C"),
    (_K.TEMPERATURE, "°F", "1", "°F ºF ℉ ˚F", "degrees Fahrenheit|degree Fahrenheit|degrees F|deg F|° F"),
)  # fmt: skip

_YEARLY_MASS: Final[tuple[tuple[str, str], ...]] = (
    ("1", "tpa tpy TPA TPY"),
    ("1000", "ktpa ktpy KTPA kTPA"),
    ("1000000", "Mtpa mtpa Mtpy"),
)

_CYCLE_WORDS: Final = (
    "charge|charging|discharge|discharging|charge-discharge|charge/discharge|charge-and-discharge|full|complete"
    "|deep|life|test|equivalent|battery|fast-charge|fast-charging|recharge|recharging"
)
"""What may stand between a figure and "cycles"."""

_DEGREES: Final = r"°(?!\w)|degrees(?!\w)"
"""Degrees with no scale named are Celsius: outside the United States no other is used for batteries."""


def _pattern_of(spelling: str) -> str:
    return re.escape(spelling).replace(r"\ ", "(?:[ \t\u00a0\u202f]|\r?\n|[-\u2010\u2011]|)")


def _key(spelling: str) -> str:
    return re.sub(r"[\s\u2010\u2011-]", "", spelling)


@functools.cache
def _tables() -> tuple[re.Pattern[str], dict[str, Unit], dict[str, Unit]]:
    exact: dict[str, Unit] = {}
    folded: dict[str, Unit] = {}
    words: list[str] = []
    for kind, canonical, factor, abbreviations, names in _ROWS:
        unit = Unit(kind, canonical, Decimal(factor))
        exact |= dict.fromkeys(abbreviations.split(), unit)
        folded |= {_key(name).lower(): unit for name in names.split("|") if name}
        words += [name for name in names.split("|") if name]
    for factor, abbreviations in _YEARLY_MASS:
        exact |= dict.fromkeys(abbreviations.split(), Unit(_K.MASS, "t", Decimal(factor), yearly=True))
    # Both lists run from long to short; names come first, so that "MW hours" is not read as "MW".
    long_first = [_pattern_of(name) for name in sorted(words, key=len, reverse=True)]
    short = [re.escape(name) for name in sorted(exact, key=len, reverse=True)]
    pattern = re.compile(
        rf"(?P<name>(?i:{'|'.join(long_first)}))(?!\w)|(?P<exact>{'|'.join(short)})(?![\w²])"
        rf"|(?P<cycles>(?i:(?:(?:{_CYCLE_WORDS})(?:[ \t\u00a0]|\r?\n|-)){{1,3}}cycles?))(?!\w)|(?P<degrees>{_DEGREES})"
    )
    return pattern, exact, folded


_JOIN: Final = re.compile("(?:[ \t\u00a0\u2009\u202f]{0,2}[-\u2010\u2011]?|[ \t]?\r?\n)")
_PER_MASS_OR_VOLUME: Final = re.compile(
    r"\s?(?:/|·|⋅|per\s|a\s|(?:for|into|in|to)\s(?:each|every|the|a)\s|-per-)\s?"
    r"(?:(?P<mass>kg|kilograms?|kilogrammes?|kilo)|(?P<volume>L|l|lit(?:re|er)s?))(?!\w)"
)
_RATE: Final = re.compile(r"/100|\s?/\s?(?:100\s|h\b|s\b|sec|hour|km|mi\b|mile)")

_CELSIUS_AT_ZERO_FAHRENHEIT: Final = Decimal(-32) * 5 / 9


def unit_at(text: str, pos: int, end: int) -> tuple[Unit, int] | None:
    """Return the unit written at ``text[pos:end]``, after a space, a hyphen or nothing, and where it ends.

    Energy per kilogram or litre is a unit of its own; a speed or a consumption ("km/h", "kWh/100 km") is none here.

    >>> unit_at("301 watt-hours per kilogram", 3, 27)[0].canonical
    'Wh/kg'
    """
    join = _JOIN.match(text, pos, end)
    pattern, exact, folded = _tables()
    found = pattern.match(text, join.end() if join else pos, end)
    if found is None:
        return None
    if found["degrees"] or found["cycles"]:
        if found["degrees"] == "degrees" and text[found.start() - 1 : found.start()] == "-":
            return None  # "a 360-degrees view"
        kind = _K.TEMPERATURE if found["degrees"] else _K.CYCLES
        return Unit(kind, "°C" if found["degrees"] else "cycles", Decimal(1)), found.end()
    unit = exact[found["exact"]] if found["exact"] else folded[_key(found["name"]).lower()]
    if unit.canonical == "°F":
        unit = Unit(_K.TEMPERATURE, "°C", Decimal(5) / 9, _CELSIUS_AT_ZERO_FAHRENHEIT)
    if unit.kind is _K.ENERGY and (per := _PER_MASS_OR_VOLUME.match(text, found.end(), end)):
        kind, canonical = (_K.SPECIFIC_ENERGY, "Wh/kg") if per["mass"] else (_K.ENERGY_DENSITY, "Wh/L")
        return Unit(kind, canonical, unit.factor * 10**9), per.end()
    if _RATE.match(text, found.end(), end):
        return None
    return unit, found.end()
