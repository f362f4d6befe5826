"""What a figure says of a battery, by the words around it."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from evbattery.claims import Attribute, ClaimValue, product
from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.product_phrases import COMPARED
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Measured, ProductMention
from evbattery.values.measures import Cycles, Distance, Duration, Energy, SpecificEnergy, Temperature

#: No single product that is sold holds more; beyond it the figure is a plant's or a project's.
_MOST_ENERGY = Decimal("0.02")
_LONGEST_RANGE = 3000
_SHORTEST_RANGE = 20
_LONGEST_CHARGE = 24 * 60

#: "The cell packs 300 Wh/kg" has a verb.
_PACK = re.compile(
    r"\b(?:pack|system|module)s?\b(?!(?: \w+){0,2} ?$)|\bafter (?:grouping|packing|integration|assembly)\b",
    re.IGNORECASE,
)
#: A determiner before it tells that it is no verb.
_THE_PACK = re.compile(
    r"\b(?:the|its|a|whole|entire|complete|finished) (?:pack|system|module)\b", re.IGNORECASE
)
_CELL = re.compile(r"\bcells?\b", re.IGNORECASE)
_AT_PACK = re.compile(
    r"^,? \(?(?:[a-z]+ ){0,2}?(?:at|for|in|on|of) (?:the |a )?(?:\w+ )?(?:pack|system|module)|^ \((?:pack|"
    r"system)|^ (?:pack|"
    r"system)\b"
)
_AT_CELL = re.compile(r"^,? \(?(?:at|for|in|on) (?:the |a )?(?:\w+ )?cells?\b|^ \(?cells?\b")

_RANGE = re.compile(
    r"\b(?:range|autonomy|mileage|driv\w+|drove|travel\w*|between charges|on (?:a|one|each|a single|"
    r"a full) (?:full )?charge|per charge|battery life|endurance|cruis\w+|"
    r"enough for|good for|did|cover(?:s|ed)?|runs?|go(?:es)?|"
    r"WLTP|CLTC|EPA|NEDC|Chinese cycle)\b",
    re.IGNORECASE,
)
_LIFETIME = re.compile(
    r"\b(?:lifespan|lifetime|service life|(?<!battery )life of|warranty|lasts?|over its life)\b",
    re.IGNORECASE,
)
_NOT_RANGE = re.compile(
    (
        r"\b(?:on-road|road test\w*|testing|tested|(?<!battery )life\b|odometer|away|from the|km of|tests?|north|south|"
        r"east|"
        r"west|per hour|top speed|extend\w* (?:the )?range by|extra|additional|more range)\b|Ⓚ/h"
    ),
    re.IGNORECASE,
)
#: The distance that is charged in some minutes is no range.
_GAINED = Gated(
    r"Ⓗ(?:(?! and | with |[.;,])[^Ⓗ]){0,60}Ⓚ|Ⓚ(?:(?! and | with |[.;,])[^Ⓗ]){0,40}Ⓗ|\b(?:adds?|adding|"
    r"gains?|gaining|put|puts|recover\w*|regain\w*|replenish\w*|recharg\w+|top\w* up)\b[^.;,Ⓚ]{0,25}Ⓚ"
)
_CHARGE = re.compile(
    r"\b(?:(?:re|super|fast-|flash-)?charg\w+|for the same|from (?:flat|empty|zero|low|dead) to|to full|fills? up|"
    r"filled up|plug\w*|juice\w*|top[- ]?ups?|"
    r"replenish\w*)\b|⓪|Ⓚ",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"(?:,| and)? [\w-]+ seconds?\b")
_NOT_CHARGE = re.compile(
    (
        r"\b(?:swap\w*|exchang\w+|discharg\w+|ago|later|drive|driving time|drill|oven|standby|backup|runaway|"
        r"fire|flames?)\b"
    ),
    re.IGNORECASE,
)
_OPERATES = re.compile(
    (
        r"\b(?:perform\w*|operat\w+|works?|working|function\w*|stabl[ye]|temperatures?|weather|range|between|"
        r"window|withstand\w*|cope\w*|usable|used|tolerat\w+|from)\b"
    ),
    re.IGNORECASE,
)
_NOT_OPERATING = re.compile(
    (
        r"\b(?:thermal chamber|chamber|oven|sinter\w*|furnace|test(?:s|ing|ed)?|melting|runaway|thermometer|"
        r"store[ds]?|storage temperature|outside temperature|anneal\w*)\b"
    ),
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:h[eo]lds?|holding|stor(?:e|es|ed|ing)|capacit(?:y|ies) (?:of|is|at|ranging from|from)|packs?|"
    r"packing|contain(?:s|ing)?|"
    r"deliver(?:s|ing)?|provid(?:e|es|ing)|(?:energy|electricity) (?:content )?of|[Ii]t(?:'s| is)|rated at|"
    r"rating of|size of|"
    r"Energy:|Capacity:|(?:Ⓑ|container|system|pack|battery|cell|unit|cabinet):|(?:comes?|available|offered|"
    r"sold) (?:in|with)(?: [\wⓃ-]+){0,2}(?: sizes| versions|"
    r" variants| capacities)?[,:]?)"
    r"(?: (?:an?|of|up|to|about|around|some|more|less|than|over|as|much|nearly|almost|at|least|most|roughly|"
    r"approximately|"
    r"gross|net|usable|sizes|either|between)){0,4} (?:Ⓔ(?:,| and| or|, and| to) )*$",
    re.IGNORECASE,
)
_BATTERY_BEHIND = re.compile(
    r"^(?:-class)?,? (?:(?:[\w-]+|Ⓧ|\"?Ⓑ\"?) ){0,3}?(?:batter(?:y|ies)|packs?|modules?|systems?|units?|"
    r"(?:storage )?containers?|"
    r"versions?|Ⓑ)(?! (?:plant|factory|mak\w+|project|order|line))"
)
_HEDGE_AT_END = re.compile(
    r"\b(?:more|less|fewer|better|higher|no less|not less|no fewer|no more|longer|greater) than $",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:\b(?:than|compar(?:ed|es|ing) (?:to|with)|versus|vs\.?|unlike|against|instead of|conventional|"
    r"typical|"
    r"industry average|average|up from|down from|just|previous\w*|current(?:ly)?|today's|existing|"
    r"earlier|predecessor\w*) )(?:(?! and )[^.;,ⒺⓌⒸⓀⒽⓎ⓪ⓃⓉ]){0,30}$",
    re.IGNORECASE,
)
_FOR_ANOTHER = Gated(rf" (?:for|in|of|from) (?:the |an? |its |today's )?(?:{COMPARED})\b", re.IGNORECASE)
#: "just 10 minutes" is no comparison, and "current" only before a noun of its own.
_ONLY = re.compile(r"\b(?:just|currently) (?:\w+ ){0,2}$", re.IGNORECASE)


#: So much more or less than another.
_DIFFERENCE = re.compile(
    r"(?:-[a-z]+)? (?:less|more|shorter|longer|faster|quicker|slower|fewer|better|higher|lower|farther|further)\b"
)


@attrs.frozen
class Fact:
    """One thing that a figure says of a product."""

    attribute: Attribute[ClaimValue]
    value: ClaimValue


def is_comparison(sentence: Sentence, place: int) -> bool:
    """Whether the figure is that of something with which the product is compared."""
    if _FOR_ANOTHER.match(sentence.masked.text, place + 1):
        return True
    text = sentence.masked.text
    raised = re.match(rf" to (?:(?:an?|the|up|more|than|[a-z]+) ){{0,3}}{text[place]}", text[place + 1 :])
    if raised and text[place] != "Ⓨ" and re.search(r"\bfrom (?:[a-z]+ ){0,2}$", text[:place]):
        # "Raises it from Ⓦ to Ⓦ": the first one was before.
        return True
    if _DIFFERENCE.match(text, place + 1):
        return True
    before = _HEDGE_AT_END.sub("", text[max(0, place - 70) : place])
    return bool(_COMPARED.search(before)) and not _ONLY.search(before)


def fact_of(sentence: Sentence, place: int, mention: Measured) -> Fact | None:
    """What the figure at *place* says of a battery, or None where the words around it do not tell."""
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
            and (listed or _OPERATES.search(around))
            and not _NOT_OPERATING.search(around)
        ):
            return _fact(product.OPERATING_TEMPERATURE, quantity(figure, Temperature))
        return None
    if kind is FigureKind.DURATION and figure.unit == "min" and figure.high <= _LONGEST_CHARGE:
        # "Four minutes and 37 seconds" is not four minutes.
        if _CHARGE.search(around) and not _NOT_CHARGE.search(around) and not _SECONDS.match(behind):
            return _fact(product.CHARGE_TIME, quantity(figure, Duration))
        return None
    if kind is FigureKind.ENERGY and figure.high < _MOST_ENERGY and figure.per is None:
        if (
            sentence.block.kind is BlockKind.LIST_ITEM
            or _HOLDS.search(before)
            or _BATTERY_BEHIND.match(behind)
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
    if _AT_CELL.match(behind):
        return False
    told = max(_last(_PACK, before), _last(_THE_PACK, before))
    return bool(_AT_PACK.match(behind)) or told > _last(_CELL, before)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _distance(figure: Figure, around: str, text: str, place: int) -> Fact | None:
    nearer = text[max(0, place - 30) : place] + re.split(r"[,;] | and ", text[place : place + 30])[0]
    if _LIFETIME.search(nearer) or figure.high > _LONGEST_RANGE:
        return _fact(product.LIFETIME_KM, quantity(figure, Distance)) if _LIFETIME.search(nearer) else None
    gained = any(
        match.start() <= place < match.end()
        for match in _GAINED.finditer(text, max(0, place - 90), place + 60)
    )
    if figure.high < _SHORTEST_RANGE or gained or not _RANGE.search(around) or _NOT_RANGE.search(nearer):
        return None
    return _fact(product.RANGE_KM, quantity(figure, Distance))
