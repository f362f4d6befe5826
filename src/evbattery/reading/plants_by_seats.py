"""Plants that are told by a company and the town beside its name: "Foo in Győr turns out cells"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import OrgMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import GOODS, implied_phrase, places_of, status_of
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

#: "Foo in Győr turns out cells".
_SEATED = re.compile(
    rf"(?P<org>Ⓞ)(?:, (?:an?|the|its)(?: group's)? (?:[\w-]+ ){{0,3}}?(?:subsidiary|unit|arm|company|firm|branch)|,)? "
    rf"(?P<prep>in|at|near) (?P<places>{CHAIN}),? "
)
#: "Three plants are under way: Foo in Győr, which opens in May, and Bar in Linz."
_PAIR = re.compile(rf"(?P<org>Ⓞ)(?:'s)?,? (?P<prep>in|at|near) (?P<places>{CHAIN})(?!'s |-)")
#: "A few hundred metres away, at Foo, where the kilns are being mounted": a company stands for its plant.
_AT_COMPANY = re.compile(
    r"(?P<near>(?:[^.;:,]{0,30}\b(?:metres|meters|yards|miles|kilomet(?:re|er)s|minutes|[a-z]+ (?:road|street|river))|"
    r"Ⓚ|"
    r"[Nn]earby|[Nn]ext door|[Aa]djacent)(?: (?:away|on|further on|further north|down the road|to the \w+))?,? )?"
    r"\b[Aa]t (?P<org>Ⓞ), where (?:the |its |an? )?(?:[\w-]+ ){0,2}?(?:furnaces?|machines?|lines?|roof|cranes?|walls?|"
    r"halls?|"
    r"foundations?|equipment|kilns?|reactors?|coaters?|mixers?|dry rooms?|shifts?|production|builders|workers)\b"
)
_SEVERAL = 2
#: Characters of what is made behind the verb.
_OBJECT = 60


def plants_by_seats(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """A phrase for each town beside a company that makes goods there, or has one of several plants there."""
    yield from _by_seats(sentence)
    yield from _by_pairs(sentence)


def _by_seats(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Foo in Győr turns out cells": who makes goods does so in the town beside its name."""
    text = sentence.masked.text
    for match in sentence.masked.find(_SEATED):
        group = next((one for one in verb_groups(text) if one.start >= match.end()), None)
        mention = sentence.masked.at.get(match.start("org"))
        if group is None or group.start > match.end() or group.negated or not isinstance(mention, OrgMention):
            continue
        what = text[group.end : clause(sentence, group.start)[1]][:_OBJECT]
        made = not group.passive and group.says(VerbClass.PRODUCE) and GOODS.search(what)
        if made and is_spot(places_of(sentence, match)[0][1]) and not re.search("[ⒻⓁ]", what):
            yield implied_phrase(sentence, match, mention.orgs, kind_of(what), status_of(group))


def plants_at_companies(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "At Foo, where the kilns are being mounted": where machines stand is a plant, perhaps beside the last."""
    for match in sentence.masked.find(_AT_COMPANY):
        mention = sentence.masked.at.get(match.start("org"))
        if isinstance(mention, OrgMention):
            yield FacilityPhrase(
                mention.start,
                mention.end,
                head="plant",
                words=match.group(),
                reference=Reference.NEW,
                plural=False,
                owners=mention.orgs,
                ordinal="another" if match["near"] else None,
                inside=(mention,),
                implied=True,
            )


def _by_pairs(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "Three plants are under way: Foo in Győr and Bar in Linz": each company with its town is one of them."""
    text = sentence.masked.text
    groups = [
        (place, m)
        for place, m in sentence.masked.at.items()
        if isinstance(m, FacilityPhrase) and m.plural and m.kind is not None
    ]
    start = text.find(": ", groups[0][0]) if groups else -1
    found = list(sentence.masked.find(_PAIR, start)) if start >= 0 else []
    if len(found) < _SEVERAL or "Ⓕ" in text[start:]:
        return
    for match in found:
        mention = sentence.masked.at.get(match.start("org"))
        if isinstance(mention, OrgMention) and is_spot(places_of(sentence, match)[0][1]):
            yield implied_phrase(sentence, match, mention.orgs, groups[0][1].kind, None)
