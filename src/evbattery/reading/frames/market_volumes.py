"""Volumes of a trade in gigawatt-hours: what was installed, used or shipped somewhere, whoever made it."""

from __future__ import annotations

import re

import attrs

from evbattery.patterns import Gated
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_names import region_beyond, region_in
from evbattery.reading.frames.market_periods import period_in
from evbattery.reading.frames.market_phrases import Market
from evbattery.reading.mentions import ChemistryMention, Measured, PlaceMention
from evbattery.values.countries import Country

_NOUN = (
    r"(?:installations?|installed (?:base|capacity|volume)|(?:installation|usage|shipment|loading|"
    r"sales) volumes?|usage|additions|"
    r"consumption|demand|deployments?|shipments?|loaded (?:capacity|volume)|uptake|sales of)"
)
_VERB = (
    r"(?:installed|used|consumed|deployed|shipped|loaded|sold|fitted|delivered|registered|added|connected|"
    r"(?:went|gone|built|put|flowed) into|found their way)"
)
#: What is counted, before its figure: "Installations of Ⓧ batteries reached Ⓔ"; or what happened to it behind.
_MEASURED = Gated(rf"\b(?:{_NOUN}|{_VERB})\b", re.IGNORECASE)
_GOODS = re.compile(r"\b(?:batter(?:y|ies)|cells|storage|BESS|ESS|packs)\b|Ⓧ", re.IGNORECASE)
_CARS = re.compile(r"\b(?:cars?|vehicles?|EVs?|NEVs?|power batter|traction)", re.IGNORECASE)
_STORAGE = re.compile(r"\b(?:storage|BESS|ESS|stationary|grid)\b", re.IGNORECASE)
#: "..., and those of Ⓧ batteries Ⓔ", "of which Ⓔ were Ⓧ batteries".
_THOSE = re.compile(r"\b(?:those|that) of (?:[\w-]+ |Ⓧ ){1,4}(?:batteries|cells|packs)? ?(?:[a-z]+ ){0,2}$")
_OF_WHICH = re.compile(r"\b(?:[Oo]f (?:that|this|which|them|these|the total)|[Aa]mong them)\b")
_WERE = re.compile(r"^ (?:(?:was|were|are|is|being) )?Ⓧ(?: \(Ⓧ\))? (?:batter|cell|pack)")
_TAKING = re.compile(r"Ⓧ(?: \(Ⓧ\))? (?:batteries|cells|packs)(?: [a-z]+){0,4} $")
#: Other things that are counted in gigawatt-hours.
_OTHERWISE = re.compile(
    r"\b(?:output|production|produced|exports?|exported|imports?|plants?|factor(?:y|ies)|orders?|backlog|pipeline|fleet|"
    r"contracts?|per year|annual capacity|nameplate|cumulative total|average)\b|Ⓕ",
    re.IGNORECASE,
)
#: Somebody whose own volume it is.
_ACTORS = re.compile(
    r"\b(?:it|they|we|he|who|makers?|manufacturers?|suppliers|producers|companies|trio|players|group|together|"
    r"top \w+)\b",
    re.IGNORECASE,
)
_NO_GOODS = re.compile(
    r"^[^,;]{0,60}\bby Ⓞ|^ (?:worth )?of (?:electricity|energy|power)\b(?!-| storage| batter| cells)|"
    r"^ (?:in)?to the (?:[a-z]+ )?grid\b"
)
_EARLIER = re.compile(
    r"\b(?:from|than|compared (?:with|to)|against|versus|over|after|by)"
    r"(?: (?:about|around|some|just|only|nearly|an?|the))* $"
)
_ATTRIBUTED = re.compile(
    r"(?:according to|by|from|says?|said|data|figures) Ⓞ|Ⓞ(?:,| \([^)]*\))? (?:said|says|showed|shows|reported)"
)


def volume_at(sentence: Sentence, place: int, mention: Measured, base: Market | None) -> Market | None:
    """The market of which the energy at *place* is the size, by its own words; *base* tells what they leave out."""
    figure = mention.figure
    if figure.kind is not FigureKind.ENERGY or figure.per is not None or figure.low < 1:
        return None
    start, end = piece(sentence, place)
    text = sentence.masked.text
    before, behind = text[start:place], text[place + 1 : end]
    counted = (
        _MEASURED.search(before)
        or (_MEASURED.search(behind) and (base is not None or _GOODS.search(text[start:end]) is not None))
        or (base is not None and _THOSE.search(before))
        or (
            base is not None
            and _OF_WHICH.search(text[:place])
            and (_WERE.match(behind) or _TAKING.search(before))
        )
    )
    if (
        not counted
        or _OTHERWISE.search(before)
        or _ACTORS.search(text[clause(sentence, place)[0] : place])
        or _others(sentence, start, place)
        or _NO_GOODS.search(behind)
        or _EARLIER.search(before)
        or (base is None and not _GOODS.search(text[start:end]))
    ):
        return None
    return refined(sentence, start, end, _base(sentence, start, end, base))


def piece(sentence: Sentence, place: int) -> tuple[int, int]:
    """The part of the clause around a figure that belongs to it and to no other of its kind."""
    start, end = clause(sentence, place)
    energies = [
        at
        for at, m in sentence.masked.at.items()
        if isinstance(m, Measured) and m.figure.kind is FigureKind.ENERGY and not m.figure.convertible
    ]
    earlier = max((at for at in energies if start <= at < place), default=None)
    if earlier is not None:
        joint = re.search(r", (?:and )?| and ", sentence.masked.text[earlier + 1 : place])
        start = earlier + 1 + (joint.end() if joint else 0)
    following = min([end, *(at for at in energies if at > place)])
    if following < end:
        ends = [m.start() for m in re.finditer(r", | and ", sentence.masked.text[place + 1 : following])]
        following = place + 1 + ends[-1] if ends else place + 1
    return start, following


def refined(sentence: Sentence, start: int, end: int, market: Market) -> Market:
    """The market with the chemistry and the period that the words between two positions tell of it."""
    stated = [
        m.chemistry
        for _, m in sentence.masked.inside(start, end)
        if isinstance(m, ChemistryMention) and m.chemistry.claim_name != "Li-ion"
    ]
    if stated and not any(
        name.lower() in market.segment.lower() for name in (stated[0].name, *stated[0].aliases)
    ):
        market = attrs.evolve(market, segment=f"{stated[0].claim_name} battery")
    told = period_in(sentence, 0, end)
    return market if told is None else attrs.evolve(market, period=told)


def _base(sentence: Sentence, start: int, end: int, base: Market | None) -> Market:
    """Region and goods: those of the words around the figure, else those spoken of before."""
    words = sentence.masked.text[:end]
    countries = [
        (at, m.name)
        for at, m in sentence.masked.inside(0, end)
        if isinstance(m, PlaceMention) and any(isinstance(reading, Country) for reading in m.readings)
    ]
    near_by = [name for at, name in countries if at >= start] or [name for _, name in countries]
    region = region_beyond(sentence) or next(iter(near_by), "")
    region = region or region_in(words) or (base.region if base else "")
    if base is not None and base.segment:
        return Market(region, base.segment, base.period)
    near = sentence.masked.text[start:end]
    if _STORAGE.search(near):
        return Market(region, "energy storage")
    return Market(region, "EV battery" if _CARS.search(sentence.masked.text) else "battery")


def _others(sentence: Sentence, start: int, place: int) -> bool:
    """Whether a company acts in the words before the figure, whose own volume it is then."""
    return "Ⓞ" in _ATTRIBUTED.sub("", sentence.masked.text[start:place]) or any(
        start <= at < place and m.anaphoric for at, m in sentence.orgs()
    )
