"""Volumes of a trade in gigawatt-hours: what was installed, used or shipped somewhere, whoever made it."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from evbattery.patterns import Gated, patterns
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_names import region_beyond, region_in, segment_named
from evbattery.reading.frames.market_periods import period_in
from evbattery.reading.frames.market_phrases import Market
from evbattery.reading.frames.market_words import GOODS, OF_SOMEBODY
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
    r"\b(?:output|production|produced|exports?|exported|imports?|plants?|factor(?:y|ies)|orders?|backlog|pipeline|"
    r"fleet|"
    r"contracts?|per year|annual capacity|nameplate|cumulative total|average)\b|Ⓕ",
    re.IGNORECASE,
)
#: Somebody whose own volume it is.
_ACTORS = re.compile(
    r"\b(?:it|they|we|he|who|makers?|manufacturers?|suppliers|producers|companies|trio|players|group|together|"
    r"top \w+)\b",
    re.IGNORECASE,
)
#: "Foo and Bar, with installations of Ⓔ": theirs.
_HELD = re.compile(r"Ⓞ[^.;]*,? (?:with|having) ?$")
#: "Makers of cells shipped Ⓔ around the world": all of them.
_ALL_MAKERS = re.compile(
    r"^(?:(?:all|the world's|global) )?(?:[a-z]+ )?(?:makers|manufacturers|producers|suppliers|companies)\b|"
    r"\bworld (?:the |all )?(?:makers|manufacturers|producers)\b",
    re.IGNORECASE,
)
_WORLD = re.compile(r"\b(?:(?:around|across|all over) the world|worldwide|globally|world's)\b", re.IGNORECASE)
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


#: Ten megawatt-hours; less is what one battery or one plant holds.
LEAST = Decimal("0.01")


def volume_at(sentence: Sentence, place: int, mention: Measured, base: Market | None) -> Market | None:
    """The market of which the energy at *place* is the size, by its own words; *base* tells what they leave out."""
    figure = mention.figure
    if figure.kind is not FigureKind.ENERGY or figure.per is not None or figure.low < LEAST:
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
        or (
            _ACTORS.search(text[clause(sentence, place)[0] : place])
            and not (_ALL_MAKERS.search(text[:place]) and _WORLD.search(text))
        )
        or _others(sentence, start, place)
        or _HELD.search(text, 0, start)
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
        if isinstance(m, PlaceMention)
        and any(isinstance(reading, Country) for reading in m.readings)
        and not OF_SOMEBODY.match(words, at + 1)
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


_WANTED = (
    r"(?P<goods>(?:(?!of\b|on\b|for\b)[\w-]+ |Ⓧ ){0,3}?(?:batter(?:y|ies)|cells|packs|storage)\b)"
    r"(?! (?:plants?|factor\w+|maker|production|pipeline|material|research|project|compan|swap|pack|cell)|-)"
)
_TAKES = (
    r"(?:install|deploy|consum|absorb|swallow|connect|fitt?|switch|need|demand|devour)\w*|us(?:es?|ed)|"
    r"b(?:uys?|ought)|t(?:akes?|ook)|adds?|added|puts?|built|ate|got|plugged|wired"
)
_DONE = (
    r"(?:(?:will be|(?:was|were|are|been)(?: being)?) )?(?:(?:install|deploy|consum|absorb|connect|fitt|us|ship)ed|"
    r"sold|bought|put|built|traded)|(?:went|go|goes|gone|flowed|change[sd]? hands|found (?:their way|buyers|a home))"
)
#: What goods somebody, somewhere, took or paid for: "bought Ⓜ worth of batteries", "Ⓜ will be spent on batteries".
_TRADED = patterns(
    (
        rf"\b(?:{_TAKES})(?: [a-z]+){{0,3}}? (?P<size>[ⒺⓂ])'?(?: worth)? of {_WANTED}",
        rf"\b(?:spend|spent|spends|paid|pay) (?:[a-z]+ ){{0,3}}?(?P<size>Ⓜ) (?:[a-z]+ )?(?:on|for) {_WANTED}",
        r"(?P<size>Ⓜ) (?:(?:will|would|to|was|were|is|are|has|have|had|been|be|being) ){1,3}(?:[a-z]+ )?(?:spent|paid) "
        rf"(?:[a-z]+ ){{0,2}}(?:on|for) {_WANTED}",
        rf"(?i:{_WANTED}) (?:worth|for|to the value of|totall?ing) (?:[a-z]+ ){{0,3}}?(?P<size>[ⒺⓂ]),? (?:{_DONE})\b",
        rf"(?P<size>[ⒺⓂ])'?(?: worth)? of {_WANTED} (?:[\w-]+ ){{0,3}}?(?:{_DONE})\b",
        r"(?P<size>Ⓔ) (?P<goods>)(?:that|which) (?:[\w'Ⓛ-]+ ){0,4}?(?:went|built|put|fitted|gone) (?:in)?to "
        r"(?:[a-z]+ ){0,2}(?P<users>cars|vehicles|buses|trucks)\b",
        r"(?:is|are|was|were|be|remains?|makes?|made) (?:[a-z]+ ){0,3}?an? (?:[a-z]+ )?(?P<size>Ⓜ) (?P<goods>)"
        r"(?:market|business|trade|industry)",
        r"(?P<size>Ⓔ) of (?:[\w-]+ |Ⓧ ){0,3}?(?P<goods>(?:batteries|cells)) (?:in)?to (?:[\w-]+ ){0,3}?"
        r"(?:cars|vehicles|buses|trucks)\b",
    )
)
#: A company that is no source.
_ACTS = re.compile(
    r"(?<!to )(?<!says )(?<!said )(?<!data from )(?<!figures from )Ⓞ(?!,? (?:said|says|show|estimat|put|expect|reckon))"
)
#: Whoever spends for others, or for one purpose.
_PAYERS = re.compile(
    r"\b(?:it|he|who|governments?|ministry|state|army|commission|council|utility|company|firm|plants?|factor\w+|"
    r"invest\w*|grants?|subsid\w+|(?:battery|cell) makers?|top|biggest|largest)\b|Ⓕ",
    re.IGNORECASE,
)


def traded_at(sentence: Sentence, place: int, base: Market | None) -> Market | None:
    """The market whose goods somebody took, used or paid for in the amount at *place*; None where one company did."""
    masked = sentence.masked
    for pattern in _TRADED.possible(masked.text):
        for match in pattern.finditer(masked.text):
            if match.start("size") != place:
                continue
            start, end = clause(sentence, place)
            before = masked.text[:place]
            whole = re.search(r"(?:⓪|Ⓔ) of (?:the |those )?$", before)
            if not whole and (_ACTS.search(before) or _PAYERS.search(before) or _OTHERWISE.search(before)):
                return None
            market = _base(sentence, start, end, base)
            named = [*GOODS.finditer(masked.text, 0, place)] if not match["goods"] else []
            if base is not None or "users" in match.groupdict():
                return market
            if not (named or match["goods"]):
                # A market of what nobody says.
                return None
            goods = segment_named(sentence, *(named[-1].span() if named else match.span("goods")))
            return attrs.evolve(market, segment=goods if "batter" in goods or named else market.segment)
    return None
