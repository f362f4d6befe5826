"""In which country a company has its seat, where the text says so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from evbattery.claims import company
from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.company_short_forms import is_nationality
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.plain_sentences import plain_sentence
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Organisation, OrgMention, PlaceMention
from evbattery.reading.nationality import (
    BOTH,
    CALLED,
    COMPANY,
    WORDS,
    counted_companies,
    counted_nation,
    countries_named,
    country_told,
    nation,
    org_at,
    people,
    told_nations,
)
from evbattery.reading.proposals import Findings, Proposal
from evbattery.values.countries import Country
from evbattery.values.place_scan import find_place_names

_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
_PLACES = r"(?P<place>Ⓛ(?:, Ⓛ)*)"
#: "the U.S. maker Ⓞ", "the New York firm Ⓞ", "the Itzehoe cell builder Ⓞ".
_PLACE_NOUN = Gated(
    rf"(?:^\W*|[.:;,)-] |\b(?:[Tt]he|[Aa]n?|by|of|and|with|from|to|for|between|[Aa]s|than|like|including|"
    rf"[Ii]ts) ){_PLACES} {WORDS}{COMPANY},? {CALLED}Ⓞ"
)
_PLACE_BASED = Gated(
    rf"{_PLACES}(?:-based|-headquartered|-area) (?:(?!(?:by|from|with|in|at|that|which|and|to|has|is|"
    r"was)\b)[\w'&-]+ ){0,5}?Ⓞ"
)
_OPENING = Gated(
    rf"\b(?:(?:Based|Headquartered|Domiciled|and (?:is |was )?(?:based|headquartered)) in|"
    rf"With (?:its |a )?(?:head office|headquarters|seat|main office) in) "
    rf"{_PLACES}[^.;Ⓞ]{{0,90}}?, (?:[a-z][\w-]* ){{0,4}}Ⓞ"
)

#: "Ⓞ, a Beijing start-up", "Ⓞ, Ⓛ's number two oil refiner".
_PLACE_BEHIND = Gated(
    rf"Ⓞ{_BRACKETS},? (?:is |was )?(?:(?:an?|the) "
    rf"(?:(?:[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est|[Cc]entral)(?:ern)? )?{_PLACES}(?:-based)?|"
    rf"(?P<owner>Ⓛ)'s) {BOTH}{COMPANY}\b(?!'s)"
)
_BASED = Gated(
    rf"Ⓞ{_BRACKETS},? ?(?:\(|which is |is |is an? (?:[\w&-]+ ){{0,6}}?{COMPANY} |an? [^.;:()Ⓞ]{{0,70}}?|"
    rf"the [^.;:()Ⓞ]{{0,70}}?|, )?(?:is )?(?:now |also |currently |still )?"
    rf"(?:(?:based|headquartered|head-?quartered) (?:in|at|near)|with (?:its |a )?(?:head(?:quarters|"
    rf" office)|registered office|global headquarters|seat|main office) in|whose headquarters (?:is|are) in|"
    rf"has its (?:headquarters|head office|registered office) in) (?:the )?{_PLACES}"
)
#: The same as a statement, for sentences without asides.
_IS_BASED = Gated(
    rf"Ⓞ (?:is|was) (?:now |also |currently |still )?(?:based|headquartered|domiciled) (?:in|at|near|"
    rf"outside) (?:the )?{_PLACES}"
)
#: "the Chinese Ⓞ", where no noun says what it is.
_NATION_ONLY = Gated(
    r"(?:\b[Tt]he |^\W?|[,;:] |\b(?:with|by|from|and|to|of|for|between|against|unlike|like|behind) )"
    r"(?P<nation>[A-Z][a-z]+(?: [A-Z][a-z]+)?) Ⓞ(?!'s|'| (?:plants?|factory|factories|unit|arm|subsidiary|"
    r"gigafactory|site|division|business|operations|joint venture|affiliate)\b)"
)
#: "Ⓞ is a recycling specialist from the Ⓛ", "Ⓞ, a maker of electric buses from Ⓛ".
_FROM_PLACE = Gated(
    rf"Ⓞ{_BRACKETS}(?:, (?:is |was )?| is | was | (?=group\b))(?:(?:an?|the) )?(?!as (?:an?|the|its|their)\b)"
    rf"{BOTH}{COMPANY}(?<!operator)(?<!owner)(?<!investor)(?<!provider)"
    rf"(?<!subsidiary)(?<!unit)(?<!arm)"
    rf"(?: of (?:(?!in\b|from\b)[\wⓍ-]+ ){{1,6}}?)? ?(?:from|of|in) (?:the )?{_PLACES}"
    rf"(?!'s|-| (?:[a-z-]+ ){{0,3}}{COMPANY},? Ⓞ)"
)
#: "Foo (Europe), with its seat in": not Foo itself.
_SUBSIDIARY = re.compile(r"Ⓞ \((?:Ⓛ|Europe|Asia|(?:North )?America|EMEA|APAC)\)")
_OWN_ARM = re.compile(r"\b(?:subsidiary|arm|unit|affiliate|division|daughter)(?: company)?,? Ⓞ$")
#: Who is served from a place does not sit there.
_SERVED = re.compile(
    r"\b(?:feed|suppl|serv|equip|ship|deliver|sell|s[oe]ld|export|buy|bought|import|get|sourc)\w* "
    r"(?:to )?(?:[\w'-]+ ){0,3}$"
)
_OF_PLACE = Gated(
    rf"Ⓞ{_BRACKETS}(?:,? of|,? from|, in) (?:the )?{_PLACES}(?=,|\.| has| have| had| is| was|$| grew|"
    r" said| says|;| and (?:the |an? )?(?:Ⓛ|[A-Z]|Ⓞ)| will| plans| wants| makes| met)"
)
#: "Ⓞ of the Ⓛ", where the place is a country.
_OF_COUNTRY = Gated(
    r"(?<![Tt]he )(?<!-)Ⓞ(?: \([^()]{1,60}\))*,? (?:also |itself |again )?(?:of|from) (?:the )?(?P<place>Ⓛ)(?!'s|-|, Ⓛ)"
)
#: "Ⓞ and Ⓞ, both of Ⓛ": each of them.
_BOTH_OF = Gated(
    rf"(?P<list>Ⓞ{_BRACKETS}(?:, Ⓞ{_BRACKETS})*,? and Ⓞ{_BRACKETS}),? (?:both|all|all three) "
    r"(?:of|from|based in|headquartered in) (?:the )?(?P<place>Ⓛ(?:, Ⓛ)*)"
)
_IN_BRACKETS = Gated(rf"Ⓞ \({_PLACES}\)")
#: "In Ⓛ the state company Ⓞ".
_OF_STATE = Gated(
    r"\b[Ii]n (?P<place>Ⓛ),? (?:the )?(?:state|national|public)(?:-owned|-run)? (?:[\w-]+ )?(?:company|firm|group|"
    r"producer|miner) "
    r"(?P<org>Ⓞ)"
)
#: "its headquarters in Ⓛ", "its native Ⓛ".
_ITS_SEAT = Gated(
    r"(?:\b[Ii]ts|(?P<org>Ⓞ)(?:'s?| has its)) (?:(?:global|main|current|new|European|corporate|"
    r"own) )?(?:(?:headquarters|head "
    r"office|"
    r"HQ|(?<=has its )seat|home (?:base|town|city)) (?:is |are )?(?:in|at|near|outside) (?:the )?|"
    r"home is (?:in )?(?:the )?|native |home (?:market|country|turf)"
    r"(?: of|,| in)? (?:the )?)(?P<place>Ⓛ(?:, Ⓛ)*)"
)
_OFFICE_MOVES = Gated(
    r"\b(?:head office|headquarters|HQ|domicile|registered office|(?:legal |corporate )?seat)(?: from "
    r"Ⓛ(?:, Ⓛ)*)? to (?P<place>Ⓛ(?:(?:,| in the| in) Ⓛ)*)"
)
_COMPATRIOT = Gated(r"\bcompatriots? Ⓞ")
_ANAPHOR = re.compile(
    r"(?:(?:[Tt]he|[Tt]hese)(?: two)?|[Bb]oth|An?) (?:(?P<based>[A-Z][^']{2,60}?)-(?:based|headquartered|area) |"
    r"(?P<nation>[A-Z][\w.]+(?: [A-Z][a-z]+)?) |(?P<people>(?:South )?[A-Z][a-z]+)$)|(?P<owner>[A-Z][\w .-]+?)['’]s "
)

Found = tuple[Organisation, Country, int, int]


def read_headquarters(document: Document, findings: Findings) -> None:
    """Propose the countries that the text gives as seats of companies."""
    bracketed = sum(1 for sentence in document.sentences for _ in sentence.masked.find(_IN_BRACKETS))
    last: Country | None = None
    named = countries_named(document.sentences)
    for orgs, match, sentence in counted_companies(document.sentences):
        where = counted_nation(match, sentence)
        if where is None:
            continue
        for org in orgs:
            span = sentence.masked.span(*match.span())
            findings.add(Proposal(org, company.HQ_COUNTRY, where, *span, rule="company: seats of several"))
    for sentence in document.sentences:
        found = [
            *_by_nation(sentence),
            *_by_place(sentence, bracketed > 1, named),
            *_anaphoric(sentence, document.text),
        ]
        for org, where, start, end in found:
            last = where
            findings.add(Proposal(org, company.HQ_COUNTRY, where, start, end, rule="company: seat"))
        for match in sentence.masked.find(_COMPATRIOT):
            mention = org_at(sentence.masked, match.end() - 1)
            if mention is not None and last is not None:
                findings.add(
                    Proposal(
                        mention.org,
                        company.HQ_COUNTRY,
                        last,
                        *sentence.masked.span(*match.span()),
                        rule="company: compatriot",
                    )
                )


def _by_nation(sentence: Sentence) -> Iterator[Found]:
    for org, where, start, end in told_nations(sentence):
        if _OWN_ARM.search(sentence.masked.text[start:end]) and org is nearest_company(sentence, start):
            continue  # Foo's Swedish subsidiary, Foo AB
        yield org, where, *sentence.masked.span(start, end)
    for match in sentence.masked.find(_NATION_ONLY):
        mention = org_at(sentence.masked, match.end() - 1)
        told = nation(match["nation"]) if is_nationality(match["nation"].split(" ")[-1]) else None
        if mention is not None and told is not None and not mention.anaphoric:
            yield mention.org, told, *sentence.masked.span(*match.span())


def _by_place(sentence: Sentence, bracketed: bool, named: Collection[Country]) -> Iterator[Found]:
    masked = sentence.masked
    yield from _based(masked, _BASED, named)
    yield from _based(plain_sentence(sentence).masked, _IS_BASED, named)
    patterns = [
        _PLACE_NOUN,
        _PLACE_BASED,
        _OPENING,
        _PLACE_BEHIND,
        _OF_PLACE,
        _FROM_PLACE,
        *([_IN_BRACKETS] if bracketed else []),
    ]
    for pattern in patterns:
        for match in masked.find(pattern):
            group = "owner" if pattern is _PLACE_BEHIND and match["owner"] else "place"
            where = country_told(
                [m for _, m in masked.inside(*match.span(group)) if isinstance(m, PlaceMention)], named
            )
            behind = pattern in (_PLACE_NOUN, _PLACE_BASED, _OPENING)
            mention = org_at(masked, match.end() - 1 if behind else match.start())
            if mention is None or where is None or mention.anaphoric:
                continue
            if _SUBSIDIARY.match(masked.text, match.start()) and pattern is not _IN_BRACKETS:
                continue
            if (
                pattern is _OF_PLACE
                and " from " in match.group()
                and _SERVED.search(masked.text[: match.start()])
            ):
                continue
            yield mention.org, where, *masked.span(*match.span())
    for match in masked.find(_OF_COUNTRY):
        mention, place = org_at(masked, match.start()), masked.at.get(match.start("place"))
        if mention is None or mention.anaphoric or not isinstance(place, PlaceMention):
            continue
        if " from " in match.group() and _SERVED.search(masked.text[: match.start()]):
            continue
        if any(isinstance(reading, Country) for reading in place.readings):
            where = country_told([place])
            if where is not None:
                yield mention.org, where, *masked.span(*match.span())
    for match in masked.find(_OF_STATE):
        mention, place = org_at(masked, match.start("org")), masked.at.get(match.start("place"))
        where = country_told([place]) if isinstance(place, PlaceMention) else None
        if mention is not None and where is not None:
            yield mention.org, where, *masked.span(*match.span())
    for match in masked.find(_BOTH_OF):
        where = country_told(
            [m for _, m in masked.inside(*match.span("place")) if isinstance(m, PlaceMention)], named
        )
        for _, one in masked.inside(*match.span("list")):
            if where is not None and isinstance(one, OrgMention) and not one.anaphoric:
                yield one.org, where, *masked.span(*match.span())
    for match in masked.find(_ITS_SEAT):
        where = country_told(
            [m for _, m in masked.inside(*match.span("place")) if isinstance(m, PlaceMention)]
        )
        mention = org_at(masked, match.start()) if match["org"] else None
        org = mention.org if mention is not None else nearest_company(sentence, match.start())
        if org is not None and where is not None and "European" not in match.group():
            yield org, where, *masked.span(*match.span())
    for match in masked.find(_OFFICE_MOVES):
        where = country_told(
            [m for _, m in masked.inside(*match.span("place")) if isinstance(m, PlaceMention)]
        )
        org = nearest_company(sentence, match.start())
        if org is not None and where is not None:
            yield org, where, *masked.span(*match.span())


def _based(masked: Masked, pattern: Gated, named: Collection[Country]) -> Iterator[Found]:
    """The seats of companies that are "based in" a place."""
    for match in masked.find(pattern):
        places = [m for _, m in masked.inside(*match.span("place")) if isinstance(m, PlaceMention)]
        where, mention = country_told(places, named), org_at(masked, match.start())
        if where is not None and mention is not None and not _SUBSIDIARY.match(masked.text, match.start()):
            yield mention.org, where, *masked.span(*match.span())


def _anaphoric(sentence: Sentence, text: str) -> Iterator[Found]:
    """The country that "the Chinese group" or "the Seoul-based company" gives to the company that it stands for."""
    for _, mention in sentence.orgs():
        match = _ANAPHOR.match(text[mention.start : mention.end]) if mention.anaphoric else None
        if match is None:
            continue
        words = match["based"] or match["nation"] or match["people"] or match["owner"]
        where = people(words) if match["people"] else None
        if where is None and match["nation"] and is_nationality(words.split(" ")[-1]):
            where = nation(words)
        where = where or _country_named(words)
        for org in mention.orgs:
            if where is not None and org.country in (None, where.alpha_2):
                yield org, where, mention.start, mention.end


def _country_named(name: str) -> Country | None:
    places = find_place_names(f"in {name}")
    return country_told([PlaceMention(p.start, p.end, p.name, p.readings) for p in places])
