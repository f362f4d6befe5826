"""Who does something to a plant: the companies that are said to build, run, own or give up the plant of a phrase."""

from __future__ import annotations

import re

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.subjects import companies_between, subjects
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

#: "Foo and Bar, who own the plant through their joint venture Baz": Baz runs it.
THROUGH = re.compile(
    r"Ⓕ[^.;Ⓞ]{0,30}? (?:through|via) (?:its|their|a|the) (?:[\w-]+ ){0,3}?(?:joint venture|"
    r"venture|subsidiary|unit|arm|affiliate) (?:[\w-]+ ){0,2}?(?P<orgs>Ⓞ)"
)
#: One company, or several in a row; "Foo, an arm of Bar" is none.
_RUN = (
    r"(?P<orgs>Ⓞ(?: \([^)]{1,50}\))?(?:(?:, | and |, and )(?:the )?"
    r"(?:(?!(?:of|by|with|from|in|for)\b)[\w-]+ ){0,3}?Ⓞ)*)"
)
#: What an aside about a company tells is not of the plant: "In Győr, Foo, which belongs to Bar, makes cells".
_FROM_PLANT = r"Ⓕ(?:(?!Ⓞ(?: \([^)]{1,50}\))?, (?:which|who|an?|the|itself)\b)[^.;]){0,60}?\b"
_PASSIVE = re.compile(
    rf"{_FROM_PLANT}(?<!⓪ )(?<!⓪-)(?:built|operated|owned|run|led|developed|managed|constructed|inaugurated|"
    r"opened|jointly (?:owned|built|operated|run)|belong(?:s|ing)|held) "
    rf"(?:[\w ]{{0,20}}?)?(?:jointly )?(?:by|to|between) (?:the )?(?:[\w-]+ ){{0,3}}?{_RUN}"
)
_LED = re.compile(r"Ⓕ \((?:led|operated|run|owned) by (?P<orgs>Ⓞ(?: and Ⓞ)*)\)")
_VENTURE = re.compile(
    rf"{_FROM_PLANT}joint venture (?:between|of) (?:the )?(?:[\w-]+ ){{0,3}}?(?P<orgs>Ⓞ(?:(?:, |"
    r" and |, and )(?:the )?(?:[\w-]+ ){0,3}?Ⓞ)+)"
)
#: "A joint venture between Foo and Bar, will build a plant", "a plant that Foo is building with Bar".
_RELATIVE = re.compile(
    r"Ⓕ(?:,? (?:that|which))? (?P<orgs>Ⓞ(?: and Ⓞ)*|it|they)(?: - [^-;.]{3,60} -| \([^()]{1,40}\))? "
)
#: "The Győr plant will be Foo's eighth".
_ONE_OF = re.compile(
    r"Ⓕ,? (?:is|was|will be|would be|becomes?|remains) (?P<orgs>Ⓞ)'s? (?:only|own|main|sole|newest|latest|largest|"
    r"biggest|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_WITH = re.compile(r"(?: together| jointly)? with (?:the )?(?:[\w-]+ ){0,3}?Ⓞ")
#: "Is building a plant in the state with Foo".
_SHARED = re.compile(
    r"(?: in the \w+)?(?:,? (?:together|jointly))? with (?:the |its )?(?:(?!from\b|help\b|support\b|backing\b)[\w-]+ )"
    r"{0,3}?Ⓞ(?!'s|-)(?! as )"
)
#: "Is building a plant with Foo in Győr".
_SHARED_INSIDE = re.compile(r"^(?!its\b|their\b)[^Ⓞ]*(?: together| jointly)? with Ⓞ(?: and Ⓞ)? [^Ⓞ]*$")
#: "Now belongs to Foo": whoever built it.
_NOW = re.compile(
    rf"Ⓕ[^.;]{{0,100}}?\bnow (?:belongs to|(?:is |being )?(?:owned|run|operated|held) by) (?:the )?"
    rf"(?:[\w-]+ ){{0,3}}?{_RUN}"
)
#: "Originally built by Foo", "built by Foo in Ⓓ and": whose it was.
_ONCE = re.compile(r"\b(?:originally|initially|once|formerly|previously|earlier|first|until)\b")
#: "Foo, which owns the plant".
_OWNING = re.compile(
    r"(?P<orgs>Ⓞ)(?: \([^()]{1,40}\))?,? (?:which|that|who) (?:also |now |already |currently |jointly )?"
    r"(?:owns?|runs?|operates?|built|is building|controls?) Ⓕ"
)
#: "Foo's interest in the plant", "sells its share in the plant to its partner Bar": both own it.
_SHARE = re.compile(
    r"(?P<orgs>Ⓞ)(?:'s|') (?:[\w⓪-]+ ){0,2}?(?:interest|stake|share|holding|half) in (?:the |an? )?(?:[\w-]+ ){0,3}Ⓕ"
)
_PARTNER = re.compile(
    r"Ⓕ,? to (?:its|the) (?:[\w-]+ ){0,3}?(?:partner|co-owner|shareholder)(?: in the [\w ]{3,20})?,? (?P<orgs>Ⓞ)"
)
#: What a company does to a plant of its own.
_DOINGS = (
    VerbClass.BUILD,
    VerbClass.OPEN,
    VerbClass.OPERATE,
    VerbClass.EXPAND,
    VerbClass.PAUSE,
    VerbClass.CANCEL,
    VerbClass.CLOSE,
    VerbClass.DELAY,
    VerbClass.CONSIDER,
    VerbClass.PLAN,
    VerbClass.START,
    VerbClass.SELL,
)
_NEAR = 60
#: "Runs a plant in Győr, a line in Linz and a laboratory": what is done to one is done to the next.
_JOINED = re.compile(r"Ⓕ[,;]?(?: and| as well as| or)? $")
#: "Has bought", "had been sold to Foo": it is done.
_DONE = frozenset("has have had been was were already now since also then recently".split())
_TOLD_OF = 90
#: Something else than the plant is sold: "Ⓕ opens; ⓪ of the unit was sold".
_APART = re.compile(r"[Ⓕ⓪;:]| whose ")
_BUYER = re.compile(r"(?: to| by)? (?:the )?(?:[\w-]+ ){0,4}?(?P<orgs>Ⓞ)(?!'s)")
#: "The plant, where Foo was trying to make cells": what is done there is done by whose it is.
_WHERE = re.compile(
    r"Ⓕ(?: (?:with|of|for) [^.;,Ⓞ]{1,30})?,? (?:where|(?:in|at|over|on|about|for) which) "
    r"(?:the )?(?:[\w-]+ ){0,3}?(?P<orgs>Ⓞ)(?!')"
)
_BESIDE = 25
#: Between a verb and the plant that it is done to stands no other thing that is done to.
_OTHER_THING = re.compile(r"[.;:ⓄⒻ]|\b(?:that|which|who|with|by|from|than|like|for|after|because|as)\b")
#: "Picked Győr for its plant."
_PICKED = re.compile(
    r"^(?: Ⓛ,?){1,3}(?: (?:an?|the) [^.;ⓄⒻ]{3,60}?,)? (?:for|as the (?:site|location|home) (?:of|for)) "
)
FROM_OTHERS = re.compile(
    r"\b(?:buy|buys|acquires?|acquiring|take over|helps? to|"
    r"helping to|scoop\w+ up|offers? to|supply|supplies|contract to)\b",
    re.IGNORECASE,
)


def stated_owners(sentence: Sentence, place: int) -> tuple[list[Organisation], tuple[int, int]]:
    """The companies by which a plant is said to be built, owned or run."""
    masked = sentence.masked
    held = next((m for m in _SHARE.finditer(masked.text, 0, place + 1) if m.end() == place + 1), None)
    if held is not None:
        return companies_between(sentence, *held.span("orgs")), held.span()
    for pattern in (THROUGH, _NOW, _ONE_OF, _PASSIVE, _LED, _VENTURE, _PARTNER, _RELATIVE):
        match = pattern.match(masked.text, place)
        if match is None or (pattern is _PASSIVE and _ONCE.search(match[0])):
            continue
        owners = companies_between(sentence, *match.span("orgs"))
        if pattern is _PARTNER:
            owners += subjects(sentence, place)
        if pattern is _RELATIVE:
            group = next((one for one in verb_groups(masked.text) if one.start >= match.end() - 1), None)
            if group is None or group.start > match.end() or group.passive or not group.says(*_DOINGS):
                continue
            if not owners:
                owners = list(subjects(sentence, place))
            shared = _WITH.match(masked.text, group.end)
            if shared is not None:
                owners += companies_between(sentence, *shared.span())
        if owners:
            return list(dict.fromkeys(owners)), match.span()
    owner = next((m for m in _OWNING.finditer(masked.text, 0, place + 1) if m.end() == place + 1), None)
    if owner is not None:
        return companies_between(sentence, *owner.span("orgs")), owner.span()
    return [], (place, place + 1)


def doers(sentence: Sentence, place: int) -> tuple[list[Organisation], tuple[int, int]]:
    """The subject of the verb that does something to the plant, or to the plants that it is joined to."""
    joined = _JOINED.search(sentence.masked.text, 0, place)
    if joined is not None:
        return doers(sentence, joined.start())
    start, _ = clause(sentence, place)
    for group in reversed(verb_groups(sentence.masked.text[:place])):
        between = sentence.masked.text[group.end : place]
        if group.start < start or len(between) > _NEAR or _OTHER_THING.search(_PICKED.sub("", between)):
            break
        if group.negated or group.passive or not group.says(*_DOINGS):
            continue
        if FROM_OTHERS.search(sentence.masked.text[max(0, group.start - 20) : place]):
            break
        owners = list(subjects(sentence, group.start))
        if owners and group.says(VerbClass.BUILD):
            owners += _partners(sentence, place)
        if owners:
            return owners, (group.start, place + 1)
    there = _WHERE.match(sentence.masked.text, place)
    if there is not None:
        acting = next((one for one in verb_groups(sentence.masked.text) if one.start >= there.end()), None)
        near = acting is not None and acting.start - there.end() < _BESIDE
        if acting is not None and near and acting.says(*_DOINGS, VerbClass.PRODUCE):
            return companies_between(sentence, *there.span("orgs")), there.span()
    return [], (place, place + 1)


def _partners(sentence: Sentence, place: int) -> list[Organisation]:
    """The companies with which the plant at *place* is built: behind it, or before the town that ends its phrase."""
    shared = _SHARED.match(sentence.masked.text, place + 1)
    if shared is not None:
        return companies_between(sentence, *shared.span())
    phrase = sentence.masked.at.get(place)
    if not isinstance(phrase, FacilityPhrase) or _SHARED_INSIDE.search(phrase.words) is None:
        return []
    return [org for m in phrase.inside if isinstance(m, OrgMention) for org in m.orgs]


def buyers(sentence: Sentence, place: int) -> tuple[list[Organisation], tuple[int, int]]:
    """Who is said to have bought the plant; of a purchase to come there is none yet."""
    text = sentence.masked.text
    for group in verb_groups(text):
        if group.negated or not group.finite or not _DONE.issuperset(group.auxiliaries):
            continue
        if text[group.verb : group.end].endswith("ing"):
            continue
        if group.says(VerbClass.ACQUIRE) and not group.passive and group.end < place:
            between = text[group.end : place]
            if len(between) < _BESIDE and not _OTHER_THING.search(between):
                return list(subjects(sentence, group.start)), (group.start, place + 1)
        near = (
            group.passive
            and 0 < group.start - place < _TOLD_OF
            and not _APART.search(text, place + 1, group.start)
        )
        behind = _BUYER.match(text, group.end) if near else None
        if behind is not None and group.says(VerbClass.ACQUIRE, VerbClass.SELL) and group.auxiliaries:
            return companies_between(sentence, *behind.span("orgs")), (place, behind.end())
    return [], (place, place + 1)
