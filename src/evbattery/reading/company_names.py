"""Capitalised names in running text that could be companies' names, with what speaks against them taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

import attrs

from evbattery.reading.company_cues import (
    BODIES,
    INNER_BREAKS,
    INSTITUTIONS,
    LEGAL_PREFIXES,
    MEDIA,
    OPENERS,
    OTHER_ENDINGS,
    SITE_NOUNS,
    TELLING_ENDINGS,
)
from evbattery.reading.company_patterns import CANDIDATE, COMPANY_NOUN, NAME, legal_tail
from evbattery.reading.company_short_forms import bare_length, bare_name, is_generic, is_nationality
from evbattery.reading.company_units import ABROAD, called_unit, is_unit
from evbattery.reading.exchanges import EXCHANGES
from evbattery.reading.mentions import Mention, PlaceMention

Span = tuple[int, int]
#: What a plant for it is named after, as well as its maker.
_GOODS = frozenset(("Anode", "Cathode"))
#: How long a noun before a name may be.
_NOUN_REACH = 24
#: How far a legal form with dots ("S.A.") goes on behind the letters that a name is made of.
_DOTTED = 8
_SMALL = ("&", "of", "i", "de", "du")
#: Nouns in capitals that a headline puts before a name.
_HEADLINE_NOUNS = frozenset("Giant Giants Maker Startup Start-up Recycler Automaker Carmaker Miner".split())
#: Adjectives that are the only words of their own in names of companies.
_REGIONAL = frozenset("Nordic Baltic Iberian Alpine Atlantic Pacific Andean".split())
_ACRONYM = re.compile(r" \((?:the )?\"?(?P<short>[A-Z][A-Z&]{1,7})\"?\)")
_EXCHANGE = re.compile(EXCHANGES)
_INITIALS = re.compile(r"[A-Z]{2,3} [A-Z][a-z]")
_NO_NAME = re.compile(r"[A-Z]{2,}s|Q[1-4]|[A-Z]\d?|\d+(?:st|nd|rd|th|\w?)(?<!\dM)")
#: A noun that makes what follows a company's name, with all its words.
_APPOSED = re.compile(
    rf", an? (?:[a-z-]+ ){{0,3}}?(?:{COMPANY_NOUN}|assembler|importer|integrator)\b(?! of the )"
)
#: "Construction of Foo's plant": what is done, and no part of a name.
_DEED = re.compile(
    r"(?!Corporat|Federat|Confederat|Associat|Foundat|Institut|Organi[sz]at)(?:[A-Z][a-z]{3,}(?:tion|sion|ment|ing)|Sale|"
    r"Start|Delivery|Deliveries|Closure|Purchase|Takeover) of "
)
_NOUN_BEFORE = re.compile(rf"\b(?:{COMPANY_NOUN}),? \Z")


@attrs.define(eq=False)
class Candidate(Mention):
    """A name that may be a company's; ``name`` is without its legal form."""

    TAG: ClassVar[str] = CANDIDATE
    name: str
    #: A legal form or a telling last word makes it a company's whatever stands around it.
    telling: bool = False
    legal: bool = False
    #: The unit of a company whose name it goes on from: "Foo Canada, a unit of Foo".
    unit: bool = False


def find_candidates(
    text: str,
    span: Span,
    known: Sequence[Span],
    others: Sequence[Mention],
    brand: re.Pattern[str] | None = None,
    small: re.Pattern[str] | None = None,
) -> Iterator[Candidate]:
    """The names in one sentence that may be companies'.

    *known* are spans of companies of the gazetteer, *others* what else is named there: dates, figures, media, people
    and places. A place may begin a longer name ("Indonesia Battery Corporation"), everything else may not.
    """
    start, end = span
    places = set[int]()
    blocked = set[int]()
    for mention in others:
        (places if isinstance(mention, PlaceMention) else blocked).update(range(mention.start, mention.end))
    sure = {spot for a, b in known for spot in range(a, b)}
    for match in NAME.finditer(text, start, end):
        branded = brand.match(text, match.start(), end) if brand else None
        for words in _runs(text, match.start(), branded.end() if branded else match.end(), blocked):
            found = _candidate(text, words, span, places, sure)
            if found is not None:
                yield found
    for match in small.finditer(text, start, end) if small else ():
        if match.start() not in sure | blocked:
            tail = legal_tail().match(text, match.end(), end)
            yield Candidate(
                match.start(), tail.end() if tail else match.end(), match.group(), legal=tail is not None
            )


def _runs(text: str, at: int, stop: int, blocked: set[int]) -> Iterator[list[Span]]:
    """The words of a name, parted where something else is named and where a headline goes on."""
    run: list[Span] = []
    for match in re.finditer(r"\S+", text[at:stop]):
        word = at + match.start(), at + match.end()
        if word[0] in blocked or (run and match.group() in INNER_BREAKS):
            yield run
            run = []
        else:
            run.append(word)
    yield run


def _candidate(
    text: str, words: list[Span], span: Span, places: set[int], known: set[int]
) -> Candidate | None:
    end = span[1]

    def word(place: int) -> str:
        return text[slice(*words[place])]

    while words and (word(0) in OPENERS or word(0) in _SMALL or _DEED.match(text, words[0][0], words[-1][1])):
        words = words[1:]
    if len(words) > 2 and word(0) == "South" and word(1).endswith("s") and is_nationality(word(1)[:-1]):
        words = words[2:]  # "the South Koreans Foo and Bar"
    whole_length = len(words)
    while words and (word(-1) in SITE_NOUNS or word(-1) in _SMALL):
        words = words[:-1]
    # The "Linz Anode Refinery" refines anodes in Linz.
    sited = len(words) < whole_length and word(-1) in _GOODS if words else False
    of = next((place for place in range(2, len(words)) if word(place) == "of"), len(words))
    if of < len(words) and word(of - 1) in TELLING_ENDINGS:
        words = words[:of]  # "Foo Energy of Cork"
    if not words or word(0) in INSTITUTIONS or word(-1) in OTHER_ENDINGS or _is_institution(text, words):
        return None
    formal = len(words) > 1 and word(0) in LEGAL_PREFIXES
    before = words[0][0]
    words = words[1:] if formal else words
    start = words[0][0]
    bare = start + bare_length(text[start : min(end, words[-1][1] + _DOTTED)], words[-1][1] - start)
    tail = legal_tail().match(text, bare, end) if bare > start else None
    defined = _defined(text, start, words[-1][1])
    unit = is_unit(text, words, tail.end() if tail else words[-1][1], span, places)
    # "Nordic Batteries, an assembler of packs": a name, whatever it is made of.
    apposed = len(words) > 1 and _APPOSED.match(text, words[-1][1]) is not None
    whole = defined or formal or tail is not None or unit or apposed
    while not whole and len(words) > 1 and (words[-1][0] in places or word(-1) in _SMALL):
        words = words[:-1]
    telling = (
        len(words) > 1
        and word(-1) in TELLING_ENDINGS
        and not sited
        and (apposed or not is_generic([text[slice(*w)] for w in words]))
    )
    while (
        not whole
        and len(words) > 1
        and not _NOUN_BEFORE.search(text, max(0, words[0][0] - _NOUN_REACH), words[0][0])
        and ((words[0][0] in places and not telling) or is_nationality(word(0)) or word(0) in _HEADLINE_NOUNS)
        and not (telling and len(words) == 2 and word(0) in _REGIONAL)
    ):
        words = words[1:]
    start, stop = words[0][0], bare if tail else words[-1][1]
    inside = [w for w in words if w[0] in known]
    more = (formal or tail is not None or unit) and any(
        spot not in known for spot in range(start, stop) if text[spot] != " "
    )
    # A known name in the middle of another one is none: "Southern Tier Power".
    within = telling and words[0][0] not in known and words[-1][0] not in known
    if inside and not (defined or more or unit or within or _extends(text, start, stop, known)):
        return None
    spelled = text[start:stop].split(" ")
    name = text[start:stop]
    if tail:
        name = text[start : tail.end()]
        # The form is all that tells "Foo AB" from Foo, whose unit it is.
        abroad = ABROAD.match(text, stop) if unit else None
        if abroad is not None:
            name = text[start : abroad.end()]
        elif not unit or len(spelled) > 1:
            name = bare_name(name)
    if not whole and (is_generic(spelled) or all(w[0] in places for w in words)):
        return None
    if (
        len(name) < 2
        or name in MEDIA
        or _EXCHANGE.fullmatch(name)
        or _NO_NAME.fullmatch(name)
        or spelled[-1] in OTHER_ENDINGS
        or name.replace("-", "").isdigit()
        or is_nationality(name.removesuffix("s"))
    ):
        return None
    legal = formal or tail is not None
    return Candidate(
        before if formal else start, tail.end() if tail else stop, name, telling or legal, legal, unit
    )


def _is_institution(text: str, words: list[Span]) -> bool:
    """Whether a word inside makes it one: "U.S. Department of Energy"."""
    names = [text[slice(*word)] for word in words]
    return any(one in BODIES and other == "of" for one, other in pairwise(names))


def _extends(text: str, start: int, stop: int, known: set[int]) -> bool:
    """Whether a known company's name goes on as another's: "Voltrane" known, "Voltrane Battery Materials" another.

    Initials before the name make another one too, where they stand there twice or behind "its unit": "NV Voltrane".
    """
    if _INITIALS.match(text, start, stop) and stop - 1 in known and start not in known:
        return text.count(text[start:stop]) > 1 or called_unit(text, start)
    rest = [m.group() for m in re.finditer(r"\S+", text[start:stop]) if start + m.start() not in known]
    return start in known and bool(rest) and (rest[-1] in TELLING_ENDINGS or rest[-1] == "Fund")


def _defined(text: str, start: int, stop: int) -> bool:
    """Whether initials in parentheses show all the words to be one name."""
    match = _ACRONYM.match(text, stop)
    initials = "".join(word[0] for word in text[start:stop].split(" ") if word[0].isupper())
    return match is not None and len(initials) > 1 and match["short"] == initials


_INITIALLED = re.compile(
    r"\b(?P<long>[A-Z][\w-]+(?: (?:of|and|the|for|[A-Z][\w-]+)){1,6}) \((?:the )?\"?(?P<short>[A-Z][A-Z&]{1,7})\"?\)"
)


def initials_of_others(text: str) -> frozenset[str]:
    """Initials that the text introduces for something that is no company: "Inflation Reduction Act (IRA)"."""
    found = set[str]()
    for match in _INITIALLED.finditer(text):
        words = match["long"].split(" ")
        if (
            words[-1] in OTHER_ENDINGS
            or words[-1] in SITE_NOUNS
            or any(word in INSTITUTIONS for word in words)
        ):
            found.add(match["short"])
    return frozenset(found)
