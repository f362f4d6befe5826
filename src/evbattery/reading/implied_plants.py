"""Plants that "one", "another" or an ordinal stands for: "the second one", "the first will assemble packs"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.facility_words import HEAD
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.place_phrases import POST_PLACE
from evbattery.reading.several_towns import told_by_towns
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

#: "The first will assemble packs", after two plants were told: an ordinal that stands for one of them.
_ELLIPTIC = Gated(
    r"(?:^|[.;] |, |while |and )(?:[Ff]or |[Aa]t |[Oo]f )?(?P<ordinal>[Tt]he (?:first|second|third|former|latter|"
    r"fourth|fifth|other|elder|older|younger|newer)(?: one)?)"
    # Only companies do these.
    r"(?!,? (?:(?:will|would|has|had|may|can|could|should|is to) )?(?:also )?(?:purchas(?:e|es|ed)|buys?|bought|"
    r"pa(?:y|ys|id)|"
    r"signs?|signed|invests?|invested|owns?|owned|holds?|held|acquires?|acquired|licen[cs]es?|sells?|sold)\b)"
    r"(?=,? (?:next door|is|was|will|would|has|had|"
    r"should|could|may|represents?|targets?|focus\w*|"
    r"makes?|employs|employed|began|started|opens?|opened|closes|closed|came|comes|went|goes|runs?|ran|can|cannot|"
    r"produces|produced|turns|turned|builds|built|costs?|took|takes|got|gets|needs|needed|supplies|supplied|serves|"
    r"served|follows|followed|lies|sits|rises|remains|belongs|belonged|reached|received|processes|delivers|does|did|"
    r"stands|stood|to|which|a|in|with|targeting|due|of Ⓕ|Ⓔ)\b|, Ⓔ|,? Ⓔ| of Ⓔ| Ⓜ|"
    r"(?<=former|latter) [Ⓝ\d]|"
    r",? (?:in|at|near|outside) (?:the )?(?:[a-z]+ of )?Ⓛ)"
)
_AGES = {"elder": "first", "older": "first", "younger": "second", "newer": "second"}
#: "A second one is under construction in Ⓛ", "a third is being studied", "the one in Ⓛ", "the second stage, 9 GWh, is
#: being built", "a first block of 8 GWh is to rise beside it".
_ANOTHER = Gated(
    r"\b(?P<words>(?:(?:[Aa]|[Ii]ts|[Tt]he(?= \w+ (?:stage|phase|train|line|block|hall|section|module)\b))"
    r"(?: planned| possible| new)?(?: (?P<ordinal>second|third|fourth|fifth|further))"
    r"(?:,? (?:[a-z-]+ ){0,2}one)?|[Aa] first(?= (?:[a-z]+ )?(?:stage|train|line|block|hall|section|module) "
    r"[^.;ⓄⒻ]{0,50}\b(?:beside|next to|alongside) (?:it|that)\b)|"
    r"[Aa]nother(?: one)?|(?:[Aa]n?|[Ii]ts) (?:[a-z-]+ ){0,3}?(?:sister|twin|"
    r"counterpart)|(?:[Aa]n?|[Ii]ts) (?:[a-z-]+ ){0,2}?(?:new|newer|bigger|larger|smaller|similar|identical|separate) "
    r"one|(?P<pointed>(?:[Tt]he one|[Tt]hat)(?= (?:in|near|at) Ⓛ)|"
    r"[Tt]he (?:Ⓛ|[A-Z][a-z]+(?: Korean)?) one)))"
    r"(?P<part> (?:[a-z]+ )?(?:stage|phase|train|line|block|hall|building|unit|section|module)(?=[ ,]))?"
    r"(?=,? (?:is|was|has|will|would|stands|should|opened|makes|made|began|started|employs|under construction|"
    r"of [ⓉⒺ]|priced|worth|planned|due|in the (?:same )?(?:city|town|state|province|region|county|country)|"
    r"nearby|next (?:door|to)|beside|alongside|across|opposite|there)\b|"
    r"(?<!phase)(?<!stage),? with (?:an? )?(?:[a-z-]+ ){0,3}[ⒺⓉ]|"
    r",? (?:in|near|at|outside) Ⓛ| Ⓛ|, [ⓁⒺⓉ]|,? of [ⓉⒺ]|, with (?!Ⓞ)| for (?:[\w-]+ ){0,2}(?:cells|batteries|packs|"
    r"modules)\b)"
)
#: What a part of a plant is said to be or to come to that makes it a plant of its own, beside the verbs of such deeds.
_STATE = re.compile(
    r"[^.;]{0,60}?\b(?:under construction|on hold|going up|due|stands|follows?|next to|"
    r"beside|empty|(?:called|put) off|on (?:the drawing board|paper))\b"
)
_EVERY = re.compile(
    r"(?:All (?:two|three|four|five|Ⓝ)|Both|All of them)(?= (?:are|were|have|will|make|use|opened|began|started|run)\b)"
)
_PLANT = re.compile(r"\b(?:plant|factory|gigafactory|site|facility|works|line|complex)\b", re.IGNORECASE)
_STATES = (
    VerbClass.BUILD,
    VerbClass.OPEN,
    VerbClass.PLAN,
    VerbClass.CONSIDER,
    VerbClass.PAUSE,
    VerbClass.CANCEL,
    VerbClass.DELAY,
)
#: "A plant in Győr and one that is being built in Linz", "the third, in Graz".
_ONE = Gated(
    r"(?:(?:\b(?:and|with|them|including|plus|has|have|had|operates|runs|building|opened|planned|for|also)|,) "
    r"(?P<one>one)|"
    r"\b[Tt]he (?P<ordinal>other|first|second|third|fourth|fifth)(?: one)?)(?=[ ,])"
)
#: "Two more, in Győr and Linz": as many plants as towns.
_MORE = Gated(
    r"\b(?:(?P<count>two|three|four|five|six) (?:more|others|(?:more|other|further|additional) ones)|"
    r"(?:another|a further) (?P<further>two|three|four|five|six))(?=[,:]? (?:in|at|near) )"
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
#: Characters between a part and what is done to it.
_PART_REACH = 60
_RANKED = re.compile(r"\b(?:is|are|was|were|be|become|becomes|became|as|among|remains) $")


def implied_plants(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """Plants that "one" or an ordinal stands for."""
    yield from _ones(sentence)
    yield from _elliptic(sentence)
    yield from _others(sentence)
    yield from _all(sentence)
    yield from _more(sentence)


def _elliptic(sentence: Sentence) -> Iterator[FacilityPhrase]:
    for match in sentence.masked.find(_ELLIPTIC):
        ordinal = match["ordinal"].split(" ")[1]
        ordinal = _AGES.get(ordinal, ordinal)
        end, places = _behind(sentence, match.end("ordinal"))
        yield FacilityPhrase(
            *sentence.masked.span(match.start("ordinal"), end),
            head=ELLIPSIS,
            words=match["ordinal"],
            reference=Reference.KNOWN,
            plural=False,
            ordinal=ordinal,
            places=places,
        )


def _all(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "All three make cells": every plant of those told in a row just before."""
    match = _EVERY.match(sentence.masked.text)
    if match is not None:
        yield FacilityPhrase(
            *sentence.masked.span(*match.span()),
            head=ELLIPSIS,
            words=match.group(),
            reference=Reference.EACH,
            plural=True,
        )


def _more(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """As in "runs a plant in Győr and plans two more, in Linz and Brno"."""
    masked = sentence.masked
    for match in masked.find(_MORE):
        if HEAD.search(masked.text, 0, match.start()) is not None:
            phrase = FacilityPhrase(
                *masked.span(*match.span()),
                head=ELLIPSIS,
                words=match.group(),
                reference=Reference.NEW,
                plural=True,
                count=_COUNTS[match["count"] or match["further"]],
                ordinal="another",
            )
            yield from told_by_towns(sentence, phrase, *match.span())


def _ones(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """One of several plants, told by its town."""
    text = sentence.masked.text
    for match in sentence.masked.find(_ONE):
        start = match.start("one") if match["one"] else match.start()
        post = POST_PLACE.match(text, match.end())
        if post is None or (match["one"] and HEAD.search(text, 0, start) is None):
            continue
        towns = [m for _, m in sentence.masked.inside(*post.span("places")) if isinstance(m, PlaceMention)]
        # "It would be the first in Thailand" ranks it, and tells of no other one.
        if not is_spot(towns[0]) or _RANKED.search(text, 0, start):
            continue
        yield FacilityPhrase(
            *sentence.masked.span(start, post.end()),
            head=ELLIPSIS,
            words=text[start : post.end()],
            reference=Reference.NEW if match["one"] or match["ordinal"] == "other" else Reference.KNOWN,
            plural=False,
            ordinal=match["ordinal"] or "another",
            places=tuple((post["prep"], m) for m in towns),
        )


def _others(sentence: Sentence) -> Iterator[FacilityPhrase]:
    for match in sentence.masked.find(_ANOTHER):
        text = sentence.masked.text
        pointed = match["pointed"] is not None
        if match["part"] and not _has_state(text, match.end()):
            continue
        if match["words"].lower() == "that" and not _PLANT.search(text[: match.start()]):
            continue
        end, places = _behind(sentence, match.end("part") if match["part"] else match.end("words"))
        inside = tuple(
            m for _, m in sentence.masked.inside(*match.span("words")) if isinstance(m, PlaceMention)
        )
        yield FacilityPhrase(
            *sentence.masked.span(match.start("words"), end),
            head=ELLIPSIS,
            words=sentence.masked.text[match.start("words") : end],
            reference=Reference.KNOWN if pointed else Reference.NEW,
            plural=False,
            ordinal=None if pointed else match["ordinal"] or "another",
            places=(*(("", m) for m in inside), *places),
        )


def _has_state(text: str, position: int) -> bool:
    """Whether what follows tells what becomes of a part of a plant, so that it is told apart from the plant."""
    group = next((one for one in verb_groups(text) if one.start >= position), None)
    told = (
        group is not None and group.passive and group.says(*_STATES) and group.start - position < _PART_REACH
    )
    return told or _STATE.match(text, position) is not None


def _behind(sentence: Sentence, position: int) -> tuple[int, tuple[tuple[str, PlaceMention], ...]]:
    """The place right behind a position, and where it ends."""
    post = POST_PLACE.match(sentence.masked.text, position)
    if post is None:
        return position, ()
    inside = sentence.masked.inside(*post.span("places"))
    return post.end(), tuple((post["prep"], m) for _, m in inside if isinstance(m, PlaceMention))
