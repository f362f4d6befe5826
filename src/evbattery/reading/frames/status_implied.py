"""The status of a plant that no words tell: what its dates, its capacity and its owner's having it imply."""

from __future__ import annotations

import re
from typing import Final

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.patterns import Gated
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.values.dates import PartialDate, Precision
from evbattery.values.vocabulary import Modality, Status

#: What a plant has come to by a date that is past; until then it is planned.
_IMPLIES: Final[tuple[tuple[Attribute[ClaimValue], Status], ...]] = (
    (facility.PRODUCTION_START, Status.OPERATING),
    (facility.CONSTRUCTION_START, Status.UNDER_CONSTRUCTION),
)
#: What a company has runs: "Foo has Ⓕ and Ⓕ".
_HAS = Gated(
    r"Ⓞ,? (?:[^.;ⒻⓄ]{0,40}? )?(?:already |now |also |still )?(?:has|have) (?:only |just )?(?:Ⓕ,? (?:and )?)*$"
)
#: What is made larger or other is there: "to expand Ⓕ", "an extension of Ⓕ", "will retool Ⓕ".
_GROWS = Gated(
    r"\b(?:(?:expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|enlarg(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|re-?tool(?:s|ed|ing)?|"
    r"re-?equip(?:s|ped|ping)?|moderni[sz](?:e|es|ed|ing)|overhaul(?:s|ed|ing)?|repurpos(?:e|es|ed|ing)|"
    r"(?:expansion|extension|enlargement|moderni[sz]ation|upgrade|overhaul) of|"
    r"add(?:s|ed|ing)? (?:an?|another|two|three|more|new)(?: [\w-]+){0,3} (?:lines?|halls?|phases?) (?:to|at)) "
    r"(?:and [\w-]+ |(?:[\w-]+ ){0,2}?lines (?:at|in|of) )?|"
    r"(?:turn|convert|switch|refit)(?:s|es|ed|ted|ing|ting)?(?: over)? (?:[\w-]+ ){0,2}?lines (?:at|in|of) |"
    r"(?:doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|increas(?:e|es|ed|ing)|"
    r"shift(?:s|ed|ing)?) (?:the )?(?:annual )?(?:production |manufacturing )?(?:capacity|output|"
    r"production|operations) "
    r"(?:of|at|in) )(?=Ⓕ)"
)
#: Behind words of planning: what is planned is growth.
_PLANS_GROWTH = Gated(
    r"(?: to| for| of| on| in| an?| the| its| their| further| major| investing| invest| spend(?:ing)?| [ⓂⒺ]){0,6} "
    r"(?:expand|expansions?|extend|extension|enlarge\w*|double|triple|upgrades?|re-?tool|re-?equip|moderni[sz]e|overhaul|"
    r"repurpose|be (?:ramped up|expanded|extended|enlarged|doubled|tripled|upgraded|moderni[sz]ed|retooled))\b|"
    r" (?:an?|another|two|three|more|new)(?: [\w-]+){0,3} (?:lines?|halls?|shifts?|"
    r"phases?) (?:to|at|in) (?=Ⓕ)"
)
#: Who works or what comes from where, at present: "workers at Ⓕ", "batteries from Ⓕ".
_LIVES = Gated(
    r"(?:(?<!construction )(?<!building )\b(?:workers|employees|staff|workforce|strikes?|lay-?offs|"
    r"(?:cut|cuts|cutting|axes?|axed|shed|sheds|slash\w*|lost) (?:[\w-]+ |Ⓝ ){0,4}?jobs|shifts?|yields?|"
    r"scrap rates?|output) (?:at|of|in)|\b(?:cells|batteries|packs|modules|cathodes|anodes|products)(?: \w+ing)? from) "
    r"(?:[a-z-]+ ){0,2}?(?=Ⓕ)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|plan\w*|to be|due|expected|future|promis\w+|create\w*|"
    r"hire|recruit\w*|"
    r"construction|once|when|if|agree\w*|contract)\b"
)
#: What makes a capacity one that is there: "can take in", "has a capacity of".
_CAN = re.compile(
    r"(?<!\bto )\b(?:can|has|have|does|swallows?|makes?|produces?|process(?:es)?|turns? out|handles?|treats?|runs?|"
    r"recycles?|currently|today|now|existing|current)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:as soon as|once|when (?:both|all|complete|completed|finished|full|fully|it)|until)\b",
    re.IGNORECASE,
)
#: "Began this month": the month is not over, and yet it has begun.
_BEGUN = re.compile(r"\b(?:began|begun|started|commenced|broke|broken|laid|turned|opened|earlier this)\b")
_RECENT = 366
_ENDS = re.compile(r"[?!\n]|\. ")
#: So many characters before a capacity say whether it is there.
_NEAR = 30


def grows(text: str, place: int) -> bool:
    """Whether what is planned by the words that end at *place* is the growth of a plant."""
    return _PLANS_GROWTH.match(text, place) is not None


def has_begun(site: Site, document: Document, findings: Findings) -> bool:
    """Whether a date that is past says that the plant produces, whatever its next plans are."""
    return document.article.published is not None and any(
        p.modality is Modality.ACTUAL and not _is_to_come(p.value, document, begun=True)
        for p in findings.proposals
        if p.topic is site and p.attribute == facility.PRODUCTION_START and "superseded" not in p.qualifiers
    )


def derive_status(site: Site, document: Document, findings: Findings) -> None:
    """Propose what follows from the rest that the text tells of a plant whose status no words give."""
    told = [p for p in findings.proposals if p.topic is site and "superseded" not in p.qualifiers]
    dated: tuple[Status, Proposal] | None = None
    for attribute, past in _IMPLIES:
        found = next((p for p in told if p.attribute == attribute), None)
        if found is None or found.modality is Modality.POSSIBLE:
            continue
        # A day that is past is no plan, whatever else its clause plans.
        past_day = _is_past_day(found.value, document)
        begun = _BEGUN.search(document.text, found.start, found.end) is not None
        future = (found.modality is not Modality.ACTUAL and not past_day) or _is_to_come(
            found.value, document, begun=begun
        )
        if not future:
            dated = past, found
            break
        dated = dated or (Status.PLANNED, found)
    if dated is not None:
        status, found = dated
        modality = Modality.PLANNED if status is Status.PLANNED else Modality.ACTUAL
        rule = f"status implied by {found.attribute.name}"
        findings.add(
            Proposal(
                site,
                facility.STATUS,
                status,
                found.start,
                found.end,
                rule=rule,
                modality=modality,
                said_by=found.said_by,
            )
        )
        return
    for sentence, phrase in site.phrases:
        place = sentence.masked.position(phrase)
        if place is not None and _HAS.search(sentence.masked.text, 0, place):
            rule = "status implied by having it"
            span = phrase.start, phrase.end
            findings.add(
                Proposal(site, facility.STATUS, Status.OPERATING, *span, rule=rule, said_by=said_by(sentence))
            )
            return
    for sentence, phrase in site.phrases:
        place = sentence.masked.position(phrase)
        if not place:
            continue
        signs = [_GROWS] if _TO_COME.search(sentence.masked.text) else [_GROWS, _LIVES]
        found_signs = (
            m for sign in signs for m in sentence.masked.find(sign, 0, place + 1) if m.end() == place
        )
        grown = next(found_signs, None)
        if grown is not None:
            rule, span = "status implied by growth", sentence.masked.span(grown.start(), place + 1)
            findings.add(
                Proposal(site, facility.STATUS, Status.OPERATING, *span, rule=rule, said_by=said_by(sentence))
            )
            return
    for p in told:
        there = _CAN.search(_ENDS.split(document.text[max(0, p.start - _NEAR) : p.end])[-1])
        ahead = _ONCE.search(document.text, max(0, p.start - 3 * _NEAR), p.end + 3 * _NEAR)
        if p.attribute == facility.CAPACITY and p.modality is Modality.ACTUAL and there and not ahead:
            rule = "status implied by capacity"
            findings.add(Proposal(site, facility.STATUS, Status.OPERATING, p.start, p.end, rule=rule))
            return


def _is_past_day(value: ClaimValue, document: Document) -> bool:
    """Whether it is a month or a day of the last twelve months: a text says so where a plan was missed."""
    published = document.article.published
    if not isinstance(value, PartialDate) or published is None or value.precision is Precision.YEAR:
        return False
    return value.latest <= published and (published - value.latest).days < _RECENT


def _is_to_come(value: ClaimValue, document: Document, *, begun: bool) -> bool:
    published = document.article.published
    if not isinstance(value, PartialDate) or published is None:
        return False
    return (value.earliest if begun else value.latest) > published
