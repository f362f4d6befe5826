"""Plants that are told by their towns, without a noun for the plant: "Győr makes 14 GWh of cells a year"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.asides import asides, is_aside
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.place_phrases import ASIDE_TOWN, CHAIN
from evbattery.reading.plant_deeds import (
    ACTS,
    GOODS,
    MAKES,
    MAKING,
    NO_CAPACITY,
    NOT_BATTERIES,
    implied_phrase,
    places_of,
    status_of,
)
from evbattery.reading.plants_by_metonyms import plants_by_metonyms
from evbattery.reading.plants_by_seats import plants_by_seats
from evbattery.reading.rosters import sized_in_a_row
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.vocabulary import FacilityKind, Role, Status

#: "Cell production in Győr", "construction at Győr": the noun for what is done stands beside the place.
_NOUN = re.compile(
    r"\b(?:[Pp]roduction|[Mm]anufacturing|[Aa]ssembly|[Cc]onstruction|[Gg]roundworks|[Rr]ecycling|[Oo]perations) "
    r"(?:of (?:[\w-]+ |Ⓧ ){1,4}?)?"
    rf"(?P<prep>in|at|near) (?P<places>{CHAIN})(?!'s |-based)"
)
#: Further towns of which the same is said.
_FURTHER = re.compile(rf"(?:,? (?:and|as well as) |, )(?:(?:in|at|near) )?(?P<places>{CHAIN})(?!'s |-based)")
#: "Győr, where Foo makes cells".
_WHERE = re.compile(
    rf"(?P<places>{CHAIN}){ASIDE_TOWN},? where (?:(?:the )?(?:[\w-]+ ){{0,4}}?(?P<org>Ⓞ)(?!')"
    r"(?:, [^.;Ⓕ]{3,60},(?= [a-z]+s\b))?|(?:it|they)(?= ))"
)
_GOODS_NEXT = re.compile(rf" (?:(?!for\b|of\b)[\w-]+ ){{0,3}}?(?:{GOODS.pattern})", re.IGNORECASE)
#: "In Győr, Foo puts together packs", "At Győr, an hour to the west, the first block turns out cells", "In Győr, output
#: is to begin": who makes goods in the town, a part of the plant that does, or the making itself.
_FRONT = re.compile(
    rf"(?:[A-Z][a-z]+, )?(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom) (?:(?:the )?Ⓛ, (?:in|at) )?"
    rf"(?P<places>{CHAIN})(?: near Ⓛ(?:, Ⓛ)?)?"
    r"(?:, (?!where|which)(?:[a-z]|Ⓚ|Ⓗ|Ⓝ)[^,.;ⓄⒻ]{1,40}(?=, ))?,? "
    r"(?:(?:the )?(?:[a-z-]+ ){0,3}?(?P<org>Ⓞ)(?!')|(?P<pronoun>it|they|we)(?= )|"
    r"(?:(?:the|a|an|its|some|about|around|roughly|over) )?(?:[\w-]+ |Ⓝ ){0,3}?(?:(?P<part>block|building|hall|phase|"
    r"train|machines|robots|workers|people|employees|staff|crews?|output)|(?P<making>production|manufacturing|"
    r"operations|construction|groundworks|earthworks|assembly|cell-making|recycling|start-up))(?= ))"
)
#: "Győr makes": a town at the front of its sentence, before a verb.
_TOWN_DOES = re.compile(rf"(?:But |And |Only |Meanwhile, )?(?P<places>{CHAIN}),? (?=[a-z])")
#: Whatever a town has, it is not by that a plant.
_HAVE = frozenset(("has", "have", "had", "having", "needs", "gets", "got"))
#: "Most of its cells come from Győr".
_ORIGIN = re.compile(
    r"(?:\b(?:[Ii]ts|their)|Ⓞ's|what Ⓞ (?:sells|makes|ships|delivers)) (?P<what>(?:[a-z-]+ ){0,3}?(?:cells|"
    r"packs|modules|batteries|output|"
    r"products|powder|material|anodes|cathodes)|) ?(?:still |all |now |already )?(?:come|comes|came|roll|"
    r"rolls) (?:from|out of|off) "
    rf"(?P<places>{CHAIN})(?!'s |-)"
)
#: "The joint venture with Foo in Győr".
_VENTURE = re.compile(
    rf"\b[Jj]oint venture (?P<tie>with|of|between) [^.;Ⓛ]{{0,60}}? (?P<prep>in|at|near) (?P<places>{CHAIN})(?!'s |-)"
)
#: "40 GWh in Győr": a capacity beside its town, and what else so many gigawatt-hours may be.
_SIZED = re.compile(
    r"(?:Ⓔ(?: of (?:annual |cell |production |yearly ){0,2}(?:capacity|output|cells|batteries))?"
    r"(?: a year| per year| annually)?|Ⓣ (?:a year|per year|annually|yearly|per annum))"
    rf" (?P<prep>in|at|for|near) (?P<places>{CHAIN})(?!'s |-)"
)
_PRONOUN = re.compile(r"\b(?:[Ii]t|[Tt]hey)\b")
#: Characters between a company and its verb, and of what is made behind the verb.
_BESIDE, _OBJECT = 20, 60


def plants_by_towns(sentence: Sentence, topic: Organisation | None) -> Iterator[FacilityPhrase]:
    """A phrase for each town at which battery goods are made; of no company named it is that of *topic*."""
    sized = sized_in_a_row(sentence)
    if sized:
        yield from sized
        return
    yield from _by_nouns(sentence)
    yield from _by_where(sentence)
    yield from _by_front(sentence, topic)
    yield from plants_by_seats(sentence)
    yield from _by_ventures(sentence)
    yield from _by_towns(sentence)
    yield from plants_by_metonyms(sentence)
    yield from _by_origin(sentence)
    yield from _by_capacity(sentence)


def _next_group(sentence: Sentence, position: int) -> VerbGroup | None:
    return next((one for one in verb_groups(sentence.masked.text) if one.start >= position), None)


def _by_nouns(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Cell production in Győr" in a sentence with one company that acts."""
    orgs = {id(m.org): m for _, m in sentence.orgs()}
    if len(orgs) != 1:
        return
    (mention,) = orgs.values()
    for match in sentence.masked.find(_NOUN):
        start, end = clause(sentence, match.start())
        acts = any(
            start <= group.start < end and group.says(*ACTS) and not group.negated
            for group in verb_groups(sentence.masked.text)
        )
        if acts and is_spot(places_of(sentence, match)[0][1]) and "Ⓕ" not in sentence.masked.text[start:end]:
            before = sentence.masked.text[max(0, match.start() - 30) : match.start()]
            if not NOT_BATTERIES.search(before):
                found: re.Match[str] | None = match
                while found is not None:
                    yield implied_phrase(sentence, found, mention.orgs, kind_of(before), None)
                    found = _FURTHER.match(sentence.masked.text, found.end())


def _by_where(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Győr, where Foo makes cells"."""
    for match in sentence.masked.find(_WHERE):
        mention = sentence.masked.at.get(match.start("org")) if match["org"] else None
        maker = nearest_company(sentence, match.start()) if match["org"] is None else None
        owners = mention.orgs if isinstance(mention, OrgMention) else (maker,) if maker is not None else ()
        text = sentence.masked.text
        group = _next_group(sentence, match.end())
        if group is None or group.start - match.end() > _BESIDE or group.negated or not owners:
            continue
        _, end = clause(sentence, group.start)
        # "Has rented a hall to assemble packs": what is done there follows from what it is taken for.
        made = [group, *(one for one in verb_groups(text) if group.end < one.start < end and _is_goal(one))]
        for one in made:
            what = text[one.end : end]
            goods = GOODS.search(what) if one is group else _GOODS_NEXT.match(what)
            if one.says(VerbClass.PRODUCE) and goods and "Ⓕ" not in text[group.end : end]:
                state = status_of(group) if one is group else None
                yield implied_phrase(sentence, match, owners, kind_of(what), state)
                break


def _by_front(sentence: Sentence, topic: Organisation | None) -> Iterator[FacilityPhrase]:
    """As in "In Győr, Foo puts together packs", "In Győr, production is to begin"."""
    text = sentence.masked.text
    match = _FRONT.match(text)
    if match is None or not is_spot(places_of(sentence, match)[0][1]):
        return
    group = next(
        (one for one in verb_groups(text) if one.start >= match.end() and not _in_aside(text, one)), None
    )
    if group is None or group.negated or _names(text, match.end(), group.start):
        return
    mention = sentence.masked.at.get(match.start("org")) if match["org"] else None
    owners = mention.orgs if isinstance(mention, OrgMention) else ()
    focus = topic if match["part"] or match["pronoun"] == "we" else sentence.focus
    owners = owners or ((focus,) if focus is not None else ())
    _, end = clause(sentence, group.start)
    what = text[group.end : end]
    if match["making"]:
        before = text[match.end("places") : group.start]
        # "In Győr, construction of a stadium has begun": of what is told must be what a battery plant makes.
        of_goods = text[match.end() : match.end() + 4] != " of " or GOODS.search(before)
        told = group.says(*ACTS) and bool(of_goods) and not NOT_BATTERIES.search(before)
        kind = kind_of(before)
    else:
        made = what[:_OBJECT] if match["part"] else what
        done = _next_group(sentence, group.end)
        goes_on = done is not None and done.start == group.end + 1 and done.says(VerbClass.PRODUCE)
        begun = match["part"] is None and group.says(VerbClass.START)
        begun = begun and (goes_on or MAKING.search(what[:_OBJECT]) is not None)
        told = not group.passive and (group.says(VerbClass.PRODUCE) or begun) and bool(GOODS.search(made))
        kind = kind_of(what[:_OBJECT])
    if told and owners and not re.search("[ⒻⓁ]", what):
        yield implied_phrase(sentence, match, owners, kind, status_of(group))


def _is_goal(group: VerbGroup) -> bool:
    return group.auxiliaries[:1] == ("to",) and not group.negated


def _in_aside(text: str, group: VerbGroup) -> bool:
    return any(start <= group.start < end for start, end in asides(text))


def _names(text: str, start: int, end: int) -> bool:
    """Whether a company or a plant is named between two positions, but for what an aside names."""
    return any(text[place] in "ⒻⓄ" and not is_aside(text, place, end) for place in range(start, end))


def _by_towns(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Győr makes 14 GWh of cells a year": a town that does what only a plant does."""
    match = _TOWN_DOES.match(sentence.masked.text)
    if match is None or sentence.focus is None or not is_spot(places_of(sentence, match)[0][1]):
        return
    text = sentence.masked.text
    group = _next_group(sentence, match.end())
    if group is None or group.start - match.end() > 1 or not group.says(*ACTS, VerbClass.EMPLOY):
        return
    if text[group.verb : group.end].lower() in _HAVE:
        return
    _, end = clause(sentence, group.start)
    told = text[group.end : end]
    if (GOODS.search(told) or MAKING.search(told)) and not NOT_BATTERIES.search(told) and "Ⓞ" not in told:
        yield implied_phrase(sentence, match, (sentence.focus,), kind_of(told), status_of(group))


def _by_origin(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Most of its cells come from Győr": goods of a company that makes them."""
    for match in sentence.masked.find(_ORIGIN):
        maker = nearest_company(sentence, match.start())
        if (
            maker is not None
            and Role.AUTOMAKER.value not in maker.roles
            and is_spot(places_of(sentence, match)[0][1])
        ):
            yield implied_phrase(sentence, match, (maker,), kind_of(match["what"]), Status.OPERATING)


def _by_ventures(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "The joint venture with Foo in Győr will start production", where the venture has no name."""
    for match in sentence.masked.find(_VENTURE):
        groups = [
            one for one in verb_groups(sentence.masked.text) if one.start >= match.end() and not one.negated
        ]
        acting = next((one for one in groups if one.says(*MAKES, VerbClass.START, VerbClass.BUILD)), None)
        if (
            acting is None
            or "Ⓕ" in sentence.masked.text[match.start() : acting.end]
            or not is_spot(places_of(sentence, match)[0][1])
        ):
            continue
        owners = [
            org for place, m in sentence.orgs() if match.start() < place < acting.start for org in m.orgs
        ]
        focus = [sentence.focus] if sentence.focus is not None and match["tie"] == "with" else []
        yield implied_phrase(sentence, match, tuple(dict.fromkeys([*owners, *focus])), None, None)


def _by_capacity(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Foo plans 40 GWh in Győr"."""
    text = sentence.masked.text
    if not re.search("[ⒺⓉ]", text) or "Ⓕ" in text or NO_CAPACITY.search(text):
        return
    for match in sentence.masked.find(_SIZED):
        named = any(place < match.start() for place, _ in sentence.orgs()) or _PRONOUN.search(
            text, 0, match.start()
        )
        maker = nearest_company(sentence, match.start()) if named else None
        if maker is not None and is_spot(places_of(sentence, match)[0][1]):
            yield implied_phrase(
                sentence, match, (maker,), FacilityKind.CELL if match.group()[0] == "Ⓔ" else None, None
            )
