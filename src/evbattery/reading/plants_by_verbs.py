"""Plants that are told by what a company does somewhere, without a noun for the plant: "Foo makes cells in Győr".

The place stands for the plant, so it becomes the phrase: "Foo makes cells in Ⓕ".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import HEAD
from evbattery.reading.locations import is_spot, is_state
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import (
    ACTS,
    GOODS,
    MAKES,
    MAKING,
    NOT_BATTERIES,
    implied_phrase,
    places_of,
    status_of,
)
from evbattery.reading.plants_by_grounds import plants_by_grounds
from evbattery.reading.plants_by_towns import plants_by_towns
from evbattery.reading.several_towns import further_towns
from evbattery.reading.subjects import subjects
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.vocabulary import FacilityKind, Role

#: From a verb to the place where it happens: a few words that name nothing else, then "in", "at" or "near".
_PLACE = re.compile(
    r"(?P<what>(?: by (?:the )?(?:[\w-]+ ){0,2}Ⓞ)?[^.;:ⓄⒻⓁⓇ\"]{0,90}?)(?:\b(?P<prep>in|at|near|outside|"
    r"to|from|for) |(?<= )(?=Ⓛ))"
    rf"(?:(?:the (?:[a-z]+ ){{0,3}}of|nearby|neighbou?ring|adjacent) )?(?P<places>{CHAIN})(?!'s |-based|-listed)"
)
_BY = re.compile(r"[^.;]{0,40}?\bby (?:the )?(?:[\w-]+ ){0,3}?(?P<org>Ⓞ)")
_ALSO_BY = re.compile(
    rf",? (?:and |or )?(?:also )?by (?:the )?(?:[\w-]+ ){{0,3}}?(?P<org>Ⓞ) (?P<prep>in|at|near) (?P<places>{CHAIN})"
)
#: "Cells that Foo makes in Győr": what is made stands before.
_GOODS_THAT = re.compile(
    rf"(?:{GOODS.pattern})[^.;,ⓄⒻ]{{0,20}}? (?:that|which) (?:the )?(?:[\w-]+ ){{0,3}}?Ⓞ $", re.IGNORECASE
)
#: "Its battery plans for Győr."
_PLANS = re.compile(
    r"\b(?:battery|cell|gigafactory)\b[^.;]{0,20} (?:plans?|project|ambitions?|scheme) $", re.IGNORECASE
)
#: "..., Foo said": who speaks of what was made is who made it.
_SPEAKER = re.compile(
    r"[^.;Ⓞ]{0,40}?, (?:the )?(?:[\w-]+ ){0,3}?(?P<org>Ⓞ) (?:said|says|announced|confirmed|reported|told)\b"
)
#: "From Foo, which makes them in Győr": whoever buys the cells does not make them.
_RELATIVE = re.compile(r"Ⓞ(?: \([^()]{1,40}\))?, (?:which|who) (?:also |already |now |still )?$")
_PRONOUN = re.compile(
    r"(?:^|[\s,\"(])(?:it|they|(?P<own>we)|which|that|"
    r"who)(?:'ve|'re|'s|'ll|'d)?(?: \w+ly| also| now| already| still)?$",
    re.IGNORECASE,
)
#: What takes batteries apart.
_TAKES_APART = re.compile(r"(?:recycl|shred|crush|reclaim|recover|dismantl|treat)")
#: What stands for a plant between a verb and a town: "runs it at Győr", "is building one in Győr".
_IT = frozenset(("it", "them", "one", "two", "three", "its own"))
#: "Makes them across the state in Győr": where it lies from here.
_FROM_HERE = re.compile(
    r"(?: across the \w+| (?:further|farther) \w+| nearby| (?:down|up) the road| (?:some )?Ⓚ (?:away|\w+)|,)+ ?$"
)
#: "Makes packs for electric buses and vans": what they go into is made elsewhere.
_FOR_WHAT = re.compile(r"\bfor (?:[\w-]+,? ){1,6}")
#: "Supplies Foo with powder from Győr".
_WHOM = re.compile(r" (?:the )?(?:[\w-]+ ){0,3}?Ⓞ(?= with )")
#: What brings production to a town.
_MOVED = re.compile(r"\b(?:mov|shift|relocat|transfer|bring)\w* ")
#: "Foo closes the plant and makes cells in Győr": what goes on behind "and" is told of the company, not of the plant.
_SHARES = re.compile(r",? (?:and|but) (?:[a-z]+ly |also |already |now |then |still |it |they )?$")
#: "Makes cells there, said a spokesman in Győr."
_ELSEWHERE = re.compile(r"\bt?here\b|\b(?:said|says|spokes\w+)\b")
#: A town may be what is closed, given up or chosen: "Foo abandons Győr".
_GIVES_UP = (VerbClass.PAUSE, VerbClass.CANCEL, VerbClass.CLOSE)
#: "Chose Győr for a Ⓜ truck factory."
_FOR_OTHERS = re.compile(
    r",? (?:for|as the site of) (?:an?|its|the) (?:[\w$Ⓜ-]+ ){0,4}?(?:truck|car|vehicle|bus|van|engine|motor|tractor|"
    r"solar|chip|steel) (?:assembly )?(?:factory|plant|works)\b"
)
_PUTS_TOGETHER = re.compile(r"assembl|put")
#: Companies that make nothing else.
_TRADE = frozenset(role.value for role in (Role.CELL_MAKER, Role.MATERIALS, Role.RECYCLER))
_SEVERAL = 2
#: Characters behind a town in which the goods may be named that are made there.
_TOLD_THERE = 60
_CHOOSES = frozenset("pick picks picked picking choose chooses chose chosen select selects selected".split())


def plants_by_verbs(sentence: Sentence, topic: Organisation | None) -> Iterator[FacilityPhrase]:
    """A phrase for each place at which a company is said to make battery goods; "we" stands for *topic*."""
    text = sentence.masked.text
    if "Ⓛ" not in text or text.endswith("?"):
        return
    taken = {id(place) for m in sentence.mentions() if isinstance(m, FacilityPhrase) for _, place in m.places}
    for found in (
        *_by_groups(sentence, topic),
        *plants_by_towns(sentence, topic),
        *plants_by_grounds(sentence),
    ):
        if not any(id(place) in taken for _, place in found.places):
            for one in _in_each_town(sentence, found):
                taken |= {id(place) for _, place in one.places}
                yield one


def _in_each_town(sentence: Sentence, found: FacilityPhrase) -> list[FacilityPhrase]:
    """The phrase itself, or one for each town of the row that it begins: "makes cells in Győr and in Linz"."""
    position = sentence.masked.position(found.places[0][1])
    groups = further_towns(sentence, position) if position is not None else []
    if len(groups) < _SEVERAL or not all(is_spot(group[0][1]) for group in groups):
        return [found]
    return [
        attrs.evolve(
            found,
            start=group[0][1].start,
            end=group[-1][1].end,
            places=tuple((found.places[0][0], m) for _, m in group),
            inside=tuple(m for _, m in group),
        )
        for group in groups
    ]


def _by_groups(sentence: Sentence, topic: Organisation | None) -> Iterator[FacilityPhrase]:
    text = sentence.masked.text
    for group in verb_groups(text):
        if group.negated or not group.says(*ACTS, VerbClass.SUPPLY):
            continue
        whom = _WHOM.match(text, group.end) if group.says(VerbClass.SUPPLY) else None
        match = _PLACE.match(text, whom.end() if whom is not None else group.end)
        if match is None or not (_is_making(group, text, match) or _is_trade(sentence, group, match)):
            continue
        start, _ = clause(sentence, group.start)
        joined = _SHARES.search(text, start, group.start)
        if "Ⓕ" in text[joined.start() if joined else start : group.start] or HEAD.search(match["what"]):
            continue
        places = places_of(sentence, match)
        owners = _makers(sentence, group, match.end(), topic)
        makes = group.says(VerbClass.PRODUCE) and bool(GOODS.search(match["what"]))
        # Of a whole state it takes that goods are made there by their name, of a country that they are at present.
        wide = makes and (is_state(places[0][1]) or status_of(group) is not None)
        if not match["prep"] and (named := _introduced(sentence, match.end())) is not None:
            # "Has chosen Győr for a plant": the plant is told, and this is where it stands.
            named.places = places
            continue
        if owners and (is_spot(places[0][1]) or wide):
            kind = _kind(group, text, match["what"])
            # Who "is building in Győr" makes nothing there yet.
            state = status_of(group) if makes or not group.says(VerbClass.BUILD) else None
            phrase = implied_phrase(sentence, match, owners, kind, state)
            phrase.in_passing = _RELATIVE.search(text, 0, group.start) is not None
            yield phrase
            for other in _by_others(sentence, match.end()) if group.passive else ():
                yield implied_phrase(sentence, other, _orgs(sentence, other), kind, status_of(group))


def _introduced(sentence: Sentence, position: int) -> FacilityPhrase | None:
    """The new plant without a place behind *position*."""
    phrases = (
        m for place, m in sentence.masked.at.items() if place >= position and isinstance(m, FacilityPhrase)
    )
    return next((one for one in phrases if one.reference is Reference.NEW and not one.places), None)


def _by_others(sentence: Sentence, position: int) -> Iterator[re.Match[str]]:
    """Further companies that make the same elsewhere: "made by Foo in Győr and by Bar in Linz"."""
    while (match := _ALSO_BY.match(sentence.masked.text, position)) is not None:
        if is_spot(places_of(sentence, match)[0][1]):
            yield match
        position = match.end()


def _orgs(sentence: Sentence, match: re.Match[str]) -> tuple[Organisation, ...]:
    mention = sentence.masked.at.get(match.start("org"))
    return mention.orgs if isinstance(mention, OrgMention) else ()


def _is_making(group: VerbGroup, text: str, match: re.Match[str]) -> bool:
    """Whether the verb says that battery goods are made: of the object behind it, or of the subject if passive."""
    what = _FROM_HERE.sub(" ", match["what"])
    if NOT_BATTERIES.search(_FOR_WHAT.sub(" ", what)) or _ELSEWHERE.search(what):
        return False
    if match["prep"] and group.says(VerbClass.EXPAND) and not what.strip() and not group.passive:
        return True
    if match["prep"] and group.says(*_GIVES_UP) and what.strip() == "on":
        return True
    if not match["prep"]:
        chosen = text[group.verb : group.end].lower() in _CHOOSES
        chosen = chosen and not _FOR_OTHERS.match(text, match.end())
        return what.strip() in ("", "on") and not group.passive and (group.says(*_GIVES_UP) or chosen)
    if match["prep"] != "to" and what.strip() in _IT and group.says(*MAKES, VerbClass.BUILD, VerbClass.OPEN):
        return True
    if match["prep"] == "for":
        return group.says(*_GIVES_UP, VerbClass.DELAY) and _PLANS.search(what) is not None
    if match["prep"] == "from":
        # "Ships cells from Győr": they are made there.
        return (
            group.says(VerbClass.SUPPLY) and group.finite and not group.passive and bool(GOODS.search(what))
        )
    if match["prep"] == "to" and not _MOVED.search(text[group.start : match.start("places")]):
        return False
    if MAKING.search(what):
        return True
    if _TAKES_APART.match(text, group.verb) and not what.strip() and not group.passive:
        return True
    if group.says(VerbClass.INVEST):
        return "Ⓜ" in what and bool(GOODS.search(text))
    if (
        group.says(VerbClass.PRODUCE, VerbClass.BUILD)
        and not group.passive
        and _GOODS_THAT.search(text, 0, group.start)
    ):
        return True
    if not group.says(VerbClass.PRODUCE):
        return False
    if not what.strip() and not group.passive:
        # "Assembles in Győr, where it has room for 60,000 packs a year".
        return GOODS.search(text, match.end(), match.end() + _TOLD_THERE) is not None
    return bool(GOODS.search(text[max(0, group.start - 80) : group.start] if group.passive else what))


def _is_trade(sentence: Sentence, group: VerbGroup, match: re.Match[str]) -> bool:
    """Whether a company of the trade makes or builds somewhere what needs no word: "Foo produces in Győr"."""
    if match["prep"] not in ("in", "at", "near") or match["what"].strip() or group.passive:
        return False
    maker = nearest_company(sentence, group.start)
    return (
        group.says(VerbClass.PRODUCE, VerbClass.BUILD)
        and maker is not None
        and not _TRADE.isdisjoint(maker.roles)
    )


def _kind(group: VerbGroup, text: str, what: str) -> FacilityKind | None:
    if _TAKES_APART.match(text, group.verb):
        return FacilityKind.RECYCLING
    return kind_of(what) or (kind_of(text[max(0, group.start - 80) : group.start]) if group.passive else None)


def _makers(
    sentence: Sentence, group: VerbGroup, end: int, topic: Organisation | None
) -> tuple[Organisation, ...]:
    """Who does what the verb says: its subject, or behind a passive the company after "by"."""
    masked = sentence.masked
    if group.passive:
        by = _BY.match(masked.text, group.end) or _BY.match(masked.text, end)
        if by is not None:
            mention = masked.at.get(by.start("org"))
            return mention.orgs if isinstance(mention, OrgMention) else ()
        if (speaker := _SPEAKER.match(masked.text, end)) is not None and not any(
            place < group.start for place, _ in sentence.orgs()
        ):
            mention = masked.at.get(speaker.start("org"))
            return mention.orgs if isinstance(mention, OrgMention) else ()
    relative = _RELATIVE.search(masked.text, 0, group.start)
    if relative is not None:
        mention = masked.at.get(relative.start())
        return mention.orgs if isinstance(mention, OrgMention) else ()
    pronoun = _PRONOUN.search(masked.text[: group.start].rstrip())
    if pronoun is not None and pronoun["own"]:
        return (topic,) if topic is not None else ()
    if not (group.passive or pronoun or any(place < group.start for place, _ in sentence.orgs())):
        return ()
    maker = nearest_company(sentence, group.start)
    joint = tuple(subjects(sentence, group.start))
    return joint if any(org is maker for org in joint) else (maker,) if maker is not None else ()
