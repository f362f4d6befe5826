"""The status of a plant that no words tell: what its dates, its capacity and its owner's having it imply."""

from __future__ import annotations

import re
from typing import Final

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.patterns import Gated
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Site
from evbattery.values.dates import PartialDate
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
#: What makes a capacity one that is there: "can take in", "has a capacity of".
_CAN = re.compile(
    r"\b(?:can|has|have|does|swallows?|makes?|produces?|process(?:es)?|turns? out|handles?|treats?|runs?|"
    r"recycles?|currently|today|now|existing|current)\b",
    re.IGNORECASE,
)
#: So many characters before a capacity say whether it is there.
_NEAR = 30


def derive_status(site: Site, document: Document, findings: Findings) -> None:
    """Propose what follows from the rest that the text tells of a plant whose status no words give."""
    told = [p for p in findings.proposals if p.topic is site and "superseded" not in p.qualifiers]
    for attribute, past in _IMPLIES:
        found = next((p for p in told if p.attribute == attribute), None)
        if found is None or found.modality is Modality.POSSIBLE:
            continue
        future = found.modality is not Modality.ACTUAL or _is_to_come(found.value, document)
        status, modality = (Status.PLANNED, Modality.PLANNED) if future else (past, Modality.ACTUAL)
        rule = f"status implied by {attribute.name}"
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
    for p in told:
        there = _CAN.search(document.text, max(0, p.start - _NEAR), p.end)
        if p.attribute == facility.CAPACITY and p.modality is Modality.ACTUAL and there:
            rule = "status implied by capacity"
            findings.add(Proposal(site, facility.STATUS, Status.OPERATING, p.start, p.end, rule=rule))
            return


def _is_to_come(value: ClaimValue, document: Document) -> bool:
    published = document.article.published
    return isinstance(value, PartialDate) and published is not None and value.latest > published
