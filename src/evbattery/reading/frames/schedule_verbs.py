"""What verbs say of beginnings, whatever stands between them and their dates: "has been coating foil there since Ⓓ"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.claims import Attribute, facility
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.frames.plant_verb_vetoes import ASIDE
from evbattery.reading.frames.plant_verb_words import BUILDING_WORKS, GOODS_BUILT, NO_GOODS, RUNS
from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.reading.mentions import Dated
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.dates import PartialDate


@attrs.frozen
class Cue:
    """Words of beginning in a masked sentence, and what begins."""

    attribute: Attribute[PartialDate]
    start: int
    end: int
    words: str


_GOODS: Final = (
    r"(?:cells?|batter(?:y|ies)|packs?|modules?|products?|batch(?:es)?|output|production|deliver(?:y|ies)|shipments?|"
    rf"tonnes?|tons?|kilos|kilograms?|materials?|powder|salts|{MATERIALS}|{RECYCLED}|systems|containers|units)"
)
_MAKING: Final = insensitive(
    r"\b(?:production|manufacturing|manufacture|operations?|output|making|producing|assembling|assembly|recycling|"
    r"processing|shipping|shipments|deliver(?:ing|ies)|crushing|shredding|turning out|running|operating|"
    r"with (?:the )?(?:[\w'-]+ |Ⓧ ){0,2}?(?:cells|packs|modules|batteries))\b"
)
_BUILDING: Final = insensitive(
    rf"\b(?:to build|construction|constructing|building|erecting|fit-?out|{BUILDING_WORKS}|work (?:on|at))\b"
)
#: Work that a line begins is what it is for, work on a line is its building.
_WORK: Final = insensitive(r"^ (?:its )?work(?! (?:on|at)\b)")
_PLANT_BEFORE: Final = re.compile(r"Ⓕ[^.;Ⓞ]*$")
_SINCE: Final = frozenset(("since",))
_FROM: Final = frozenset(
    ("from", "as of", "as from", "starting", "starting in", "since", "beginning", "beginning in")
)
_FIRST: Final = insensitive(
    rf"\b(?:first of (?:them|these)|(?:first|initial|earliest) "
    rf"(?:(?!(?:orders?|contracts?|deals?|agreements?|customers?|buyers?|for|of|to|in)\b)[\w'-]+ |Ⓧ ){{0,3}}?"
    rf"{_GOODS})(?!\w)"
)
#: Goods that are to be had from a plant at a date: "cells from Ⓕ are expected in Ⓓ", "expect cells from the site in Ⓓ".
_GOODS_FROM: Final = insensitive(
    rf"\bexpect(?:s|ed)? (?:the )?(?:first )?{_GOODS} from (?:Ⓕ|there|the (?:site|plant|factory|works|line))|"
    rf"(?:^|[,;:-] |\band |\bbut )(?:the )?(?:first )?{_GOODS} (?:should have |were to have |will |"
    rf"would |should |are to |"
    rf"were to |is to |are due to )?follow(?:ed|s)?(?= (?:in |by |from |at |early |late )?(?:the )?Ⓓ)|"
    r"\b(?:commissioning|start-up|launch|opening) (?:comes|follows|is to (?:come|follow)|will (?:come|follow)) "
    r"(?:in|by|at|before|towards)\b"
)
#: Goods by themselves; machines, systems and raw materials are delivered to a plant as well.
_OUTPUT: Final = (
    rf"(?:cells?|batter(?:y|ies)|packs?|modules?|products|batch(?:es)?|output|production|tonnes?|tons?|salts|"
    rf"{MATERIALS}|{RECYCLED}|(?<=first )(?:deliver(?:y|ies)|shipments?))"
)
_ASIDE: Final = (
    r"(?:,? (?:in|at|of|for|from|with|near|by|which|once) [^.;:,ⒹⓄ]{0,40}|, [^.;:,ⒹⓄ]{0,50},){0,2}"
)
_PREPOSITION: Final = (
    r"(?:now |only )?(?:for|in|by|at|from|before|towards?|around|to)(?: the)?(?: [a-z]+(?: of)?)? ?"
)
_AT: Final = rf"(?= {_PREPOSITION}Ⓓ)"
_WHEN: Final = rf"(?= (?:{_PREPOSITION})?Ⓓ)"
#: "Of which the first two, in Ⓧ, are due by Ⓓ", "the project, once pencilled in for Ⓓ".
_DUE_AT: Final = insensitive(
    rf"(?<![\w-])(?:Ⓕ|{_OUTPUT}|[ⒺⓉ]|stages?|(?:phases?|stage|block|line)(?: one| 1| I)?|both|blocks?|"
    rf"first (?:one|two|line|of)|opening|"
    rf"launch|start-?up|start|"
    rf"commissioning|project){_ASIDE},? (?:(?:is|are|was|were|had been|has been|have been|"
    rf"remains?)(?: still| now| only|"
    r" originally| initially)?|(?:once|originally|initially)) (?:due|promised|pencill?ed in|slated|scheduled|targeted|"
    rf"foreseen|expected|planned|envisaged|aimed|set)(?: to follow)?{_AT}"
)
#: "Speaks of a start in Ⓓ", "aims for first cells by Ⓓ", "had pencilled in Ⓓ for Ⓕ".
_AIMS: Final = insensitive(
    r"(?<!\w)(?:pencil\w* in|promis\w+|target\w*|ey(?:es|ed|eing)|aim\w* (?:for|at)|sp[eo]aks?(?:ing)? of|talks? of|"
    r"fores(?:ees?|aw)|plan(?:s|ned|ning)?|envisag\w+|schedul\w+|guid\w+ (?:for|to)|expect(?:s|ed|ing)?|anticipat\w+|"
    r"on (?:track|course|schedule) for|hop\w+ for|set\w* \w+ sights on) (?:"
    rf"(?:an? |the |its |their )?(?:first |commercial |"
    rf"official )*(?:start(?:-?up)?(?! of (?:construction|building))|opening|"
    rf"launch|commissioning|(?:[\w-]+ )?production|{_OUTPUT})(?! (?:capacity|volume|target|cost|increase|"
    r"line|site|facility|plant))(?: (?:at|of|in|from) [ⒻⓁ],?)?"
    rf"{_WHEN}|Ⓓ for (?:the )?(?:Ⓕ|start|opening|launch|production|first))"
)
#: "Not before Ⓓ will cells be made there".
_ONLY_THEN: Final = insensitive(
    r"\b(?:not|only) (?:before|until|from|in) (?:the )?Ⓓ (?:will|can|is|are) [^.;]{0,40}?\b(?:made|"
    r"produced|production|making|"
    r"assembled|manufactured|open|start|run|running|cells|batteries)(?!\w)"
)
#: Goods that leave a plant for the first time, or go on leaving it.
_LEAVING: Final = insensitive(
    rf"(?<!\w)(?:{_GOODS}|it|they),? (?:[\w'-]+ ){{0,3}}?(?:leav(?:e|es|ing)|left|com(?:e|es|ing) (?:off|"
    rf"out)|came (?:off|out)|"
    r"roll(?:s|ed|ing)? (?:off|out)|follow(?:s|ed|ing)?|flow(?:s|ed|ing)?|ship(?:s|ped|ping)?)(?!\w)"
)
#: A plant that is to come at a date.
_COMING: Final = insensitive(
    r"[ⒻⓁ](?:,[^.;]{0,80},|,)? (?:still |now )?(?:should|will|would|shall|is to|are to|is due to|is set to|"
    r"is expected to|are due to) "
    r"(?:\w+ly )?(?:follow|come(?! to\b)|arrive|start|begin|open|go live|be (?:ready|running|up|open|online|"
    r"operational|in (?:operation|production|service)|on ?stream)|join)(?!\w)|"
    # "Ⓕ will cost Ⓜ and start in Ⓓ", "that one is to make Ⓔ a year and to open in Ⓓ".
    r"(?:Ⓕ|\b(?:It|That one|This one)) (?:should|will|would|is to|is due to|is set to|is expected to) [^.;ⓄⒻⒹ]{3,60}? "
    r"and (?:to )?(?:start|begin|open|go live)(?: up| production| operations)?(?= (?:in|by|at|from|before|around) )"
)
#: The plant spoken of before that is to be there at a date.
_IT_READY: Final = insensitive(
    r"(?<!\w)it (?:should|will|would|is to|is due to|is set to|is expected to|is supposed to) (?:\w+ly |"
    r"also |then )?be "
    r"(?:ready(?: for| to)?|up|open|in operation|in service|in production|operational)(?!\w)"
)
#: A plant that is to be running by a date.
_RUNNING_BY: Final = insensitive(
    r"\b(?:(?:should|will|would|to|may|could) (?:already |also )?be|ready to|able to|to have (?:Ⓕ|it|production)) "
    r"(?:\w+ly )?(?:producing|running|operating|making|manufactur\w+|produce|operate|recycling|turning out|"
    r"up and running)(?!\w)"
)
_BUILT: Final = re.compile(GOODS_BUILT)
_SITE: Final = insensitive(
    r"\b(?:(?:builders|(?:construction )?(?:workers|crews)|cranes) (?:have |had )?(?:mov|roll|"
    r"arriv)\w*|first (?:pile|spade|sod|shovel|excavators?|diggers?|bulldozers?|concrete)|excavators|"
    r"diggers|bulldozers|"
    r"shovels(?! of)|spades|ground (?:was |is to be |will be |is |to be )?broken)(?!\w)"
)
_RISING_SINCE: Final = insensitive(
    r"\b(?:going up|rising|taking shape|under construction|being (?:built|erected|constructed|put up)|"
    rf"{BUILDING_WORKS} (?:are|is|ha(?:s|ve) been) (?:ongoing|under ?way|going on)) since\b"
)
_OPEN_SINCE: Final = insensitive(
    r"(?<!\w)(?:open|active|live|in use|up and running|(?:production|operations?|manufacturing|output) "
    r"(?:there |at Ⓕ )?(?:is|are|has been|have been|was|were) under ?way|(?:stably |steadily )?(?:operat|produc|r[ua]n|"
    r"work)\w*) since(?!\w)"
)


def verb_cues(sentence: Sentence) -> Iterator[Cue]:
    """The words of beginning of a sentence that has a date."""
    text = sentence.masked.text
    dates = [(place, m) for place, m in sentence.masked.at.items() if isinstance(m, Dated)]
    if not dates:
        return
    for group in verb_groups(text):
        attribute = _attribute(text, group, sentence, dates)
        if attribute is not None and not group.negated:
            yield Cue(attribute, group.start, group.end, text[group.start : group.end])
    for pattern, attribute in (
        (_FIRST, facility.PRODUCTION_START),
        (_COMING, facility.PRODUCTION_START),
        (_RUNNING_BY, facility.PRODUCTION_START),
        (_OPEN_SINCE, facility.PRODUCTION_START),
        (_GOODS_FROM, facility.PRODUCTION_START),
        (_DUE_AT, facility.PRODUCTION_START),
        (_AIMS, facility.PRODUCTION_START),
        (_ONLY_THEN, facility.PRODUCTION_START),
        (_IT_READY, facility.PRODUCTION_START),
        (_SITE, facility.CONSTRUCTION_START),
        (_RISING_SINCE, facility.CONSTRUCTION_START),
    ):
        for match in pattern.finditer(text):
            yield Cue(attribute, match.start(), match.end(), match.group())
    for match in _LEAVING.finditer(text):
        if "first" in text[max(0, match.start() - 30) : match.end()] or _has_date(
            sentence, match.end(), dates, _SINCE
        ):
            yield Cue(facility.PRODUCTION_START, match.start(), match.end(), match.group())


def _attribute(
    text: str, group: VerbGroup, sentence: Sentence, dates: list[tuple[int, Dated]]
) -> Attribute[PartialDate] | None:
    """What the verb says begins."""
    low, high = clause(sentence, group.verb)
    behind = text[group.end : min(high, group.end + 60)]
    if group.says(VerbClass.START) and not text.startswith("re", group.verb):
        if _WORK.match(behind) and _PLANT_BEFORE.search(text[low : group.start]):
            return facility.PRODUCTION_START
        before = ASIDE.sub("", text[max(low, group.start - 60) : group.start])
        if _BUILDING.search(behind) or (_BUILDING.search(before) and not _MAKING.search(behind)):
            return facility.CONSTRUCTION_START
        if _MAKING.search(behind) or _MAKING.search(before):
            return facility.PRODUCTION_START
        if re.search(r"\b[Ww]ork $", before):
            return facility.CONSTRUCTION_START
        return None
    if group.says(VerbClass.OPEN) and not text.startswith(("launch", "reopen"), group.verb):
        near = text[max(low, group.start - 50) : group.end + 50]
        return facility.PRODUCTION_START if "Ⓕ" in near else None
    if group.says(VerbClass.BUILD) and text.startswith(
        ("br", "lay the", "laid the", "laying the"), group.verb
    ):
        return facility.CONSTRUCTION_START
    if group.says(VerbClass.BUILD) and group.passive and group.is_future and "Ⓕ" in text[low : group.start]:
        return facility.CONSTRUCTION_START if _has_date(sentence, group.end, dates, _FROM) else None
    if (
        group.says(VerbClass.BUILD)
        and text.startswith("building", group.verb)
        and "been" in group.auxiliaries
    ):
        built = facility.PRODUCTION_START if _BUILT.match(text, group.end) else facility.CONSTRUCTION_START
        return built if _has_date(sentence, group.end, dates, _SINCE) else None
    if group.says(VerbClass.OPERATE) and RUNS.match(text, group.verb) and "been" in group.auxiliaries:
        return facility.PRODUCTION_START if _has_date(sentence, group.end, dates, _SINCE) else None
    if (
        group.says(VerbClass.PRODUCE)
        and not text.startswith(("buil", "pack"), group.verb)
        and not NO_GOODS.match(text, group.end)
    ):
        lasting = "been" in group.auxiliaries or not group.is_future
        wanted = (
            _SINCE
            if lasting and group.finite
            else _FROM
            if group.is_future or not group.finite
            else frozenset[str]()
        )
        return facility.PRODUCTION_START if _has_date(sentence, group.end, dates, wanted) else None
    return None


def _has_date(
    sentence: Sentence, place: int, dates: list[tuple[int, Dated]], prepositions: frozenset[str]
) -> bool:
    """Whether a date with one of the prepositions stands in the clause."""
    low, high = clause(sentence, place - 1)
    return any(low <= at < high and dated.date.preposition in prepositions for at, dated in dates)
