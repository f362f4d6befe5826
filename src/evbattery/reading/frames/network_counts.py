"""Numbers of swapping stations: with their noun, as the rank of the latest, and those that leave the noun out."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_phrases import FacilityPhrase
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.network_words import ONE_STATION, STATION, STATIONS
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.hedges import hedge_before
from evbattery.reading.mentions import Measured
from evbattery.values.measures import StationCount

#: "Its 1,500th station": so many there are.
_RANK = Gated(
    rf"(?<![\w.,])(?P<number>\d[\d,]*)(?:st|nd|rd|th) (?:(?:[\w-]+|Ⓞ) ){{0,4}}?{STATION}\b", re.IGNORECASE
)
#: A bare number in a text that counts stations: "and wants 2,000 by", "up from 120", "including 20 in", "Ⓛ 19".
_BARE = Gated(
    r"(?:\b(?:wants?|aims? (?:for|at)|targets?|targeting|plans?|up from|from|to|total of|reach\w*|ha[sd]|"
    r"have|be|are|were|"
    r"operates?|includ\w+|of which|further|another|against|and|runs?|running|counts?|counting|owns?|promis\w+|"
    r"pledg\w+|intends? to have|build|put up|open|install|hit|pass\w*|exceed\w*)"
    r"(?: (?:about|around|some|roughly|nearly|almost|more than|over|at least|up to|as many as|only|just|barely|"
    r"another|"
    r"a further|a total of)){0,2} |; |Ⓛ,? (?:has |have |with |had )?)"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d{2,5})\+?"
    r"(?=(?: of (?:them|these|those|which|the stations))?(?: (?:in|by|across|outside|throughout|along|"
    r"today|now|at the end|"
    r"so far|more|others?|(?:is|are|being|remains?) (?:the|its) (?:[\w-]+ )?(?:target|goal|aim)|"
    r"(?:currently |now )?(?:under construction|being built)|and (?:has|have|had|is|wants?|plans?|aims?|will|"
    r"hopes?|intends?|"
    r"promises?)|(?:are|is|were) (?:under|to|planned|due|already))\b|[,.;](?!\d)| Ⓓ|$| and (?:the )?Ⓛ))"
)
#: "180 stations in Foo and 90 in Bar".
_LISTED = re.compile(
    r"(?:\band|,) (?P<number>\d{1,3}(?:,\d{3})+|\d{2,5})"
    r"(?= (?:in|across|around|outside) (?:the )?(?:Ⓛ|Europe\b|Asia\b|Africa\b|North America\b))"
)
#: "From 120 to Ⓝ stations": the first number stands before what is counted.
_FROM = Gated(r"\bfrom (?P<number>\d[\d,]*)(?= to (?:[ⓃⒻ]))")
#: What else is counted in the trade, by a noun before the number in the same clause.
_OTHERS = re.compile(
    r"\b(?:motor(?:cycle|bike)s?|(?:e-)?bikes?|scooters?|vehicles?|cars?|trucks?|rickshaws?|riders?|drivers?|"
    r"customers?|users?|subscribers?|batteries|packs|jobs|people|employees|staff|swaps)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@attrs.frozen(eq=False)
class Count:
    """So many stations, at a position of the masked sentence, with the span of the article that says so."""

    start: int
    end: int
    value: StationCount
    evidence: tuple[int, int]


def station_counts(sentence: Sentence) -> Iterator[Count]:
    """Numbers of stations that carry the noun, and the rank of the latest."""
    masked = sentence.masked
    for place, mention in masked.at.items():
        figures = [mention.figure] if isinstance(mention, Measured) else []
        if isinstance(mention, FacilityPhrase):
            figures = [inner.figure for inner in mention.inside if isinstance(inner, Measured)][:1]
        for figure in figures:
            noun = STATIONS.match(figure.noun) if figure.kind is FigureKind.COUNT else None
            value = quantity(figure, StationCount) if noun else None
            if value is not None and noun is not None:
                end = place + 1 if isinstance(mention, FacilityPhrase) else place + 2 + noun.end()
                yield Count(place, end, value, (figure.start, min(figure.end + 1 + noun.end(), sentence.end)))
    for match in masked.find(ONE_STATION):
        yield Count(match.start(), match.end(), StationCount.of(1), masked.span(*match.span()))
    if any(STATIONS.match(m.figure.noun) for m in _measured(sentence)):
        for match in masked.find(_FROM):
            low = StationCount.of(match["number"].replace(",", ""))
            yield Count(*match.span("number"), low, masked.span(*match.span("number")))
    for match in masked.find(_RANK):
        number = StationCount.of(match["number"].replace(",", ""))
        yield Count(match.start(), match.end(), number, masked.span(*match.span()))


def _measured(sentence: Sentence) -> Iterator[Measured]:
    """The counts of a sentence, those inside phrases about plants too."""
    for mention in sentence.mentions():
        inside = mention.inside if isinstance(mention, FacilityPhrase) else (mention,)
        yield from (m for m in inside if isinstance(m, Measured) and m.figure.kind is FigureKind.COUNT)


def bare_counts(sentence: Sentence, after: int) -> Iterator[Count]:
    """Numbers behind *after* that leave out the noun, where stations were counted before."""
    masked = sentence.masked
    for match in (*_BARE.finditer(masked.text, after), *_LISTED.finditer(masked.text, after)):
        digits = match["number"]
        if _YEAR.fullmatch(digits) or _OTHERS.search(masked.text[: match.start("number")]):
            continue
        start, end = match.span("number")
        bound, _ = hedge_before(masked.text, 0, start)
        yield Count(
            start, end, StationCount.of(digits.replace(",", ""), bound=bound), masked.span(start, end)
        )
