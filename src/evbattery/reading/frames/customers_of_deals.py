"""Customers by contract: who buys under a supply deal takes what the seller's only works makes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import facility
from evbattery.patterns import Gated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.bonds import Bond, Bonds
from evbattery.reading.frames.tie_families import Families
from evbattery.reading.frames.tie_roles import Part, Run, runs_of
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.vocabulary import FacilityKind, Modality, PartnershipKind

_V = VerbClass
_TRADE = (PartnershipKind.SUPPLY, PartnershipKind.OFFTAKE)
#: Plants whose output is sold; of a pilot line it is not.
_SELLING = (
    FacilityKind.CELL,
    FacilityKind.PACK,
    FacilityKind.MODULE,
    FacilityKind.MATERIALS,
    FacilityKind.ESS,
)
_FIRM = (Modality.ACTUAL, Modality.PLANNED)
#: "Foo, which supplies Bar" alone may be of any plant.
_PAPER = re.compile(r"\b(?:agreement|contract|deal|order|off-?take|pact|memorandum)", re.IGNORECASE)
_ORDER_FROM = Gated(r"\b[Oo]rders? [^.;Ⓞ]{0,40}?(?:from|by) (?:the )?(?:[\wⓍⓁ-]+ ){0,3}?(?P<buyer>Ⓞ)")


def read_customers_of_deals(
    document: Document, bonds: Bonds, families: Families, sites: Sites, findings: Findings
) -> None:
    """Propose the buyers of supply deals as customers of the one plant that their supplier is said to have."""
    for bond in bonds.found:
        at = bond.kind_passage
        if bond.kind not in _TRADE or bond.superseded or len(bond.parties) != 2 or at.modality not in _FIRM:
            continue
        first, second = (_works(party, families, sites) for party in bond.parties)
        if bool(first) is bool(second):
            continue
        maker, buyer = bond.parties if first else bond.parties[::-1]
        works = [site for site in first or second if site.location.city is not None]
        signed = bond.details or _PAPER.search(document.text, at.start, at.end)
        if len(works) == 1 and signed and _buys(buyer, maker, bond, document):
            findings.add(
                Proposal(
                    works[0],
                    facility.CUSTOMER,
                    buyer.name,
                    at.start,
                    at.end,
                    "customer by contract",
                    at.modality,
                    said_by=at.speaker,
                )
            )


def _works(org: Organisation, families: Families, sites: Sites) -> list[Site]:
    """The plants of a company, or of the house that it belongs to, whose output is sold."""
    return [
        site
        for site in sites.found
        if site.kind in _SELLING and not site.is_split and not site.plural
        if any(owner is org or families.are_one(owner, org) for owner in site.owners)
    ]


def _buys(buyer: Organisation, maker: Organisation, bond: Bond, document: Document) -> bool:
    """Whether the sentences that tell the deal say which of the two buys, and that it is this one."""
    told = {
        one for index in dict.fromkeys(bond.seen) for one in _buyers(document.sentences[index], buyer, maker)
    }
    return told == {id(buyer)} or (not told and bond.kind is PartnershipKind.OFFTAKE)


def _buyers(sentence: Sentence, buyer: Organisation, maker: Organisation) -> Iterator[int]:
    """Who of the two buys in a sentence, by each verb of trade."""
    text = sentence.masked.text
    runs = runs_of(sentence)
    for group in verb_groups(text):
        sells = group.says(_V.SUPPLY)
        if not (sells or group.says(_V.PROCURE)):
            continue
        acting = _acting(runs, text, group.start, group.end, passive=group.passive)
        if acting is None or (group.passive and not sells):
            continue
        for one, other in ((buyer, maker), (maker, buyer)):
            if any(org is one for org in acting.orgs) and all(org is not other for org in acting.orgs):
                yield id(other if sells else one)
    for match in sentence.masked.find(_ORDER_FROM):
        mention = sentence.masked.at[match.start("buyer")]
        if getattr(mention, "org", None) is buyer:
            yield id(buyer)
        if getattr(mention, "org", None) is maker:
            yield id(maker)


def _acting(runs: list[Run], text: str, start: int, end: int, *, passive: bool) -> Run | None:
    """The company that does it: the nearest subject before the verb, behind a passive one who stands behind "by"."""
    if passive:
        return next((run for run in runs if run.start >= end and run.part is Part.BY), None)
    before = [run for run in runs if run.end <= start and run.part is Part.SUBJECT]
    return before[-1] if before else None
