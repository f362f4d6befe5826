"""Numbers of swapping stations: with their noun, as the rank of the latest, and those that leave the noun out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

import attrs

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.continued_words import YEAR
from evbattery.reading.frames.going_on import turns_elsewhere
from evbattery.reading.frames.network_words import NOUN, ONE_STATION, PLACES, STATION, STATIONS, TRADE
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.hedges import hedge_before
from evbattery.reading.inflection import any_form
from evbattery.reading.mentions import Measured
from evbattery.reading.numerals import Numeral, read_numerals
from evbattery.reading.ordinals import ORDINAL, ordinal_value
from evbattery.values.measures import StationCount

#: "Its 1,500th station": so many there are.
_RANK = Gated(
    rf"(?<![\w.,])(?P<number>{ORDINAL}) (?:of (?:its|the|Ⓞ's) )?(?:(?:[\w:-]+|Ⓞ) ){{0,4}}?(?:{STATION}|"
    rf"such [a-z]+)\b(?! Ⓝ)",
    re.IGNORECASE,
)
#: A rank without the noun: "the 27th in Europe".
_RANK_ALONE = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts) (?P<number>{ORDINAL})(?=,? (?:in|at) (?:Ⓛ|Europe|Asia|Africa)| (?:has )?(?:opened|opens|"
    rf"went live)\b)"
)
_VERBS = any_form(
    "want plan target pledge promise build open install operate run have count own reach pass exceed hit get put "
    "foresee mean number include make need set"
)
_HEDGES = (
    r"(?:(?:its first|about|around|some|roughly|nearly|almost|more than|over|at least|up to|as many as|only|just|"
    r"barely|once|"
    r"even|already|now|currently|fully|another|a further|further|a total of|an additional) )*$"
)
#: What a number without its noun stands behind, where stations were spoken of.
_AHEAD = re.compile(
    rf"(?:(?:^|[;\"] |\b(?:(?:{_VERBS})(?: up)?|aim(?:s|ed|ing)? (?:for|at)|to (?:be|come)|"
    r"there (?:are|were|is)|will be|should be|would be|up from|from|to|at|with|plus|against|and|"
    r"of which|one of|total of|intends? to have|(?:(?:plan|room|tender|order|hope)s?|hoping) for|"
    r"(?:goal|target|aim|number|count|tally|total)(?: [\w'-]+| Ⓓ){0,5} (?:is|was|are|were|stands at|stood at|at|of|to)"
    rf"(?: once)?) |Ⓛ,? ){_HEDGES})"
)
#: Behind a comma or a colon a number is one of stations only before words that say so.
_LOOSELY = re.compile(rf"[,:] {_HEDGES}")
_FIRMLY = re.compile(
    r" (?:to Ⓞ|(?:in|across|around) (?:the )?Ⓛ|(?:of (?:them|these|those) )?(?:the property of|run by|owned by|"
    r"belonging to)|by (?:the )?Ⓓ|so far)"
)
_OF_ITS = re.compile(rf" of (?:its|their|these|those|Ⓞ's) (?:[\w-]+ )?(?:{STATION}|{PLACES})\b")
#: What follows such a number: where, by when, or the end of the clause.
_BEHIND = re.compile(
    rf"\+?(?: of (?:them|these|those(?: [a-z]+)?|which|(?:its|their|the|these) (?:[\w-]+ )?"
    rf"(?:{STATION}|{PLACES})))?(?: (?:in|by|across|"
    r"outside|throughout|along|around|on|so|at|per|before|until|when|with|that|today|now|more|others?|the property|"
    r"run by|owned by|belonging|here|there|overall|nationwide|elsewhere|spread|"
    r"(?:is|are|being|remains?|was|were) (?:the|its) (?:[\w-]+ )?(?:target|goal|aim)|"
    r"(?:currently |now )?(?:under construction|being built)|"
    r"and (?:has|have|had|is|wants?|plans?|aims?|will|hopes?|intends?|promises?)|"
    r"(?:are|is|were|have been|had been|will be|should) (?:under|to|planned|due|already|foreseen|promised|expected|"
    r"running|in use|open|up|scheduled|added|follow)|(?:remain|follow|stand|stay|belong|exist)|to Ⓞ|are Ⓞ)|"
    r"[,.;)](?!\d)|\"| Ⓓ|$| and (?:the )?Ⓛ| and \S+ in Ⓛ| and a )"
)
#: Nouns that repeat one told before: "a thousand new ones", "thirty-one such corners".
_ONES = re.compile(
    r"(?:(?:more|new|further|additional|others?|ones)\b(?: (?:ones|in|by)\b|$)|today\b|mark\b|belong\b)|(?:such|"
    r"of (?:these|those)) \w+"
)
#: Such nouns for them as only the sentence can tell.
_CALLED = re.compile(rf"(?:[\w-]+ ){{0,2}}?{PLACES}\b")
#: What else is counted in the trade, by a noun before the number in the same clause; not where stations stand.
_OTHERS = re.compile(
    rf"Ⓝ (?!(?:[\w-]+ )?(?:{STATION}|{PLACES}|ones|others|cities|towns|countries|markets|provinces|times|years|"
    r"months|days)\b)(?:[\w-]+ )?[a-z]+s\b[^.;:]{0,60}$|Ⓝ cities,? (?:up |down )?from $|"
    r"\b(?:motor(?:cycles|bikes)|(?:e-)?bikes|scooters|vehicles|cars|trucks|rickshaws|riders|drivers|"
    r"customers|users|subscribers|batteries|packs|jobs|work (?:to|for)|"
    r"people|employees|staff|swaps|minutes|seconds|age|aged|page|"
    r"(?:he|she|who) (?:is|was))\b[^.;:]{0,60}$|[ⒽⓂ⓪ⒺⓀ][^.;:Ⓞ]{0,30}$",
    re.IGNORECASE,
)
_FEWEST, _MOST = 2, 999_999


@attrs.frozen(eq=False)
class Count:
    """So many stations, at a position of the masked sentence, with the span of the article that says so."""

    start: int
    end: int
    value: StationCount
    evidence: tuple[int, int]
    #: Whether it leaves out its noun.
    bare: bool = False


def station_counts(sentence: Sentence) -> Iterator[Count]:
    """Numbers of stations that carry the noun, and the rank of the latest."""
    masked = sentence.masked
    for place, figure, end in _figures(sentence):
        noun = STATIONS.match(figure.noun)
        value = quantity(figure, StationCount) if noun else None
        if value is not None and noun is not None:
            end = end or place + 2 + noun.end()
            yield Count(place, end, value, (figure.start, min(figure.end + 1 + noun.end(), sentence.end)))
    for match in masked.find(ONE_STATION):
        yield Count(match.start(), match.end(), StationCount.of(1), masked.span(*match.span()))
    for match in masked.find(_RANK):
        yield _ranked(sentence, match)


def _ranked(sentence: Sentence, match: re.Match[str]) -> Count:
    number = StationCount.of(ordinal_value(match["number"]))
    return Count(*match.span(), number, sentence.masked.span(*match.span()))


def _figures(sentence: Sentence) -> Iterator[tuple[int, Figure, int]]:
    """The counts of a sentence with their places, and where the phrase about a plant ends that one stands in, or 0."""
    for place, mention in sentence.masked.at.items():
        inside = mention.inside if isinstance(mention, FacilityPhrase) else (mention,)
        figures = [m.figure for m in inside if isinstance(m, Measured)][:1]
        if figures and figures[0].kind is FigureKind.COUNT:
            yield place, figures[0], place + 1 if isinstance(mention, FacilityPhrase) else 0


def bare_counts(sentence: Sentence) -> Iterator[Count]:
    """Numbers that leave out the noun or repeat it, where stations were spoken of before."""
    masked = sentence.masked
    text = masked.text
    for place, figure, _ in _figures(sentence):
        called = _CALLED.match(figure.noun) is not None and TRADE.search(text) is not None
        again = _ONES.match(figure.noun) or _stands(text, place, place + 1, place)
        value = quantity(figure, StationCount) if called or again else None
        if value is not None and (called or not _counts_others(text[:place])):
            yield Count(place, place + 1, value, (figure.start, figure.end), bare=not called)
    numerals = list(read_numerals(text, 0, len(text)))
    for one, following in zip_longest(numerals, numerals[1:]):
        bound, start = hedge_before(text, 0, one.start)
        last = one
        if (
            following is not None
            and text[one.end : following.start] == " to "
            and not text.endswith("from ", 0, start)
        ):
            last = following
        if (
            _counts(one)
            and _counts(last)
            and _stands(text, one.start, last.end, start)
            and not _counts_others(text[:start])
        ):
            value = (
                StationCount.of(one.value, to=last.value, bound=bound) if one.value <= last.value else None
            )
            if value is not None:
                yield Count(one.start, last.end, value, masked.span(one.start, last.end), bare=True)
    for match in _RANK_ALONE.finditer(text):
        yield attrs.evolve(_ranked(sentence, match), bare=True)


def _counts_others(before: str) -> bool:
    """Whether the words before a number speak last of something else that is counted."""
    other = _OTHERS.search(before)
    return (other is not None and NOUN.search(before, other.start()) is None) or turns_elsewhere(before)


def _stands(text: str, start: int, end: int, hedged: int) -> bool:
    """Whether a number between two positions stands where one of stations does, with its hedge from *hedged* on."""
    before = text[:start]
    return bool(
        _OF_ITS.match(text, end)
        or (_AHEAD.search(before) and _BEHIND.match(text, end))
        or (_LOOSELY.search(before) and _FIRMLY.match(text, end))
        or (text.endswith("from ", 0, hedged) and text.startswith(" to ", end))
    )


def _counts(numeral: Numeral) -> bool:
    """Whether a number may count stations, and is no year."""
    whole = numeral.value % 1 == 0
    return whole and _FEWEST <= numeral.value <= _MOST and not (numeral.bare and numeral.value in YEAR)
