"""Partnerships: which companies are tied, by what, with which shares, for how much and how long."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from evbattery.claims import Qualifiers, company, partnership
from evbattery.claims.qualifiers import NONE
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_focus import interviewed
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.bonds import Bond, Bonds, Detail
from evbattery.reading.frames.buyouts import find_buyout
from evbattery.reading.frames.customers_of_deals import read_customers_of_deals
from evbattery.reading.frames.named_ventures import name_venture, run_by_ventures
from evbattery.reading.frames.plain_sentences import plain_sentence
from evbattery.reading.frames.stakes import read_stakes
from evbattery.reading.frames.supplies import read_supplies
from evbattery.reading.frames.tie_denials import denies, is_untrue
from evbattery.reading.frames.tie_families import Families, unite_families
from evbattery.reading.frames.tie_finding import Found, find_ties
from evbattery.reading.frames.tie_lists import Listed
from evbattery.reading.frames.tie_owners import has_owners, shared_companies, tie_owners
from evbattery.reading.frames.tie_relations import relation_ties
from evbattery.reading.frames.tie_roles import joint_subject
from evbattery.reading.frames.tie_rounds import Rounds
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.frames.tie_terms import read_terms
from evbattery.reading.frames.towns import towns_of, without_towns
from evbattery.reading.frames.venture_owners import read_venture_owners
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites
from evbattery.values.measures import Ratio
from evbattery.values.vocabulary import Modality, PartnershipKind

#: Stands for the name of the plant until plants have their names.
SITE_NAME = "?"
#: Longer stretches are tables and lists run together, not sentences.
_LONGEST = 2000
_K = PartnershipKind
#: Who holds more of a company is its parent.
_HALF = Decimal("0.5")
_HOLDS = re.compile(
    r"(?<!to )\b(?:holds?|owns?|has|keeps?|holding|owning)\b(?! (?!owned)[a-z]+ed\b| bought\b| sold\b| paid\b)"
)
_LABELS = {
    _K.MOU: "memorandum",
    _K.JOINT_VENTURE: "joint venture",
    _K.SUPPLY: "supply",
    _K.OFFTAKE: "offtake",
    _K.LICENSING: "license",
    _K.INVESTMENT: "stake",
    _K.MERGER_ACQUISITION: "acquisition",
    _K.DEVELOPMENT: "development",
}


def read_ties(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose partnerships with their kinds, stakes, values, volumes and terms."""
    bonds = Bonds()
    towns = towns_of(document)
    topic, dominant = _topic(document, towns)
    asked, listed, rounds = questions(document), Listed(), Rounds()
    shared = shared_companies(document, findings)
    for whole in _in_sections(document):
        if is_untrue(whole):
            continue
        if denies(whole):
            bonds.found = [bond for bond in bonds.found if bond.seen != [whole.index - 1]]
        sentence = without_towns(whole, towns, topic)
        scene = Scene(sentence, bonds, topic, dominant)
        bought = find_buyout(scene)
        found = [bought] if bought is not None else find_ties(scene)
        told = listed.read(scene, asked.get(sentence.index, "")) if not found else None
        if told is not None:
            found = [Found(told, 0, 0)]
        found += [Found(*one) for one in rounds.read(scene)]
        raw = without_towns(document.sentences[whole.index], towns, topic)
        found += [Found(bond, 0, 0) for bond in relation_ties(raw, scene)]
        name_venture(sentence, bonds)
        _name_sellers(bonds)
        tie_owners(sentence, shared, bonds)
        read_stakes(sentence, found, bonds, sites)
        read_terms(sentence, found, bonds)
        read_supplies(sentence, bonds)
        bonds.pair = joint_subject(sentence)
        bonds.named = tuple(dict.fromkeys(org for _, mention in sentence.orgs() for org in mention.orgs))
        bonds.spoken += [org for _, mention in sentence.orgs() for org in mention.orgs]
    bonds.found = [bond for bond in bonds.found if not bond.tacit or has_owners(bond)]
    families = Families.of(findings)
    unite_families(bonds, families)
    for bond in bonds.found:
        if bond.kind is None and bond.alliance:
            bond.kind = _K.DEVELOPMENT
        _propose(bond, bonds, findings)
        _propose_backers(bond, document.text, findings)
    read_venture_owners(bonds, findings)
    run_by_ventures(bonds, sites, findings)
    read_customers_of_deals(document, bonds, families, sites, findings)


def _in_sections(document: Document) -> Iterator[Sentence]:
    """The plain sentences; under a heading that names one company, that company is in focus until another is."""
    section: Organisation | None = None
    spoken: set[int] = set()
    for sentence in map(plain_sentence, (s for s in document.sentences if len(s.masked.text) <= _LONGEST)):
        orgs = [org for _, mention in sentence.orgs() for org in mention.orgs]
        if sentence.block.kind in (BlockKind.HEADING, BlockKind.HEADLINE):
            section, spoken = (orgs[0] if len(set(map(id, orgs))) == 1 else None), set()
        elif section is not None and id(sentence.focus) not in spoken:
            sentence.focus = section
        yield sentence
        spoken.update(map(id, orgs))


def _topic(document: Document, towns: set[int]) -> tuple[Organisation | None, bool]:
    """The company that the article speaks of most, and whether it does so far more than of any other."""
    spoken = Counter(
        org
        for sentence in document.sentences
        for _, mention in sentence.orgs()
        for org in mention.orgs
        if id(org) not in towns
    )
    first, second, *_ = [*spoken.most_common(2), (None, 0), (None, 0)]
    asked = interviewed(document.sentences)
    if asked is not None:
        return asked, True
    return first[0], first[1] >= 2 * second[1]


def _name_sellers(bonds: Bonds) -> None:
    """Who buys the rest of a company that he owns with others buys it from them."""
    for bond in bonds.found:
        if bond.kind is _K.MERGER_ACQUISITION and bond.directed and len(bond.parties) == 2:
            buyer, target = bond.parties
            owned = bonds.of_venture(target)
            if owned is not None and owned is not bond and owned.has_party(buyer):
                bond.parties = [buyer, *(party for party in owned.parties if party is not buyer)]


def _propose(bond: Bond, bonds: Bonds, findings: Findings) -> None:
    tie = bond.tie
    tie.parties = list(bond.parties)
    ids = {id(party) for party in bond.parties}
    earlier = bonds.found[: bonds.found.index(bond)]
    if bond.kind is not None and any({id(p) for p in other.parties} == ids for other in earlier):
        tie.label = _LABELS[bond.kind]
    words = Qualifiers({"superseded": True}) if bond.superseded else NONE
    for party in tie.parties:
        at = bond.passage
        findings.add(
            Proposal(
                tie,
                partnership.PARTY,
                party.name,
                at.start,
                at.end,
                "partnership: party",
                at.modality,
                qualifiers=words,
                said_by=at.speaker,
            )
        )
    if bond.kind is not None:
        at = bond.kind_passage
        findings.add(
            Proposal(
                tie,
                partnership.KIND,
                bond.kind,
                at.start,
                at.end,
                "partnership: kind",
                at.modality,
                qualifiers=words,
                said_by=at.speaker,
            )
        )
    for detail in bond.details:
        _propose_detail(bond, detail, findings)


def _propose_backers(bond: Bond, text: str, findings: Findings) -> None:
    """Who takes part in a round of financing, or holds a part of a company, is its backer."""
    told = [(bond.financed, party, bond.passage) for party in bond.parties if bond.financed is not None]
    if bond.kind is _K.INVESTMENT and len(bond.parties) == 2:
        holder, held = bond.parties
        told += [
            (held, holder, one.passage)
            for one in bond.details
            if one.party is holder and isinstance(one.value, Ratio) and one.value.high <= _HALF
            if one.qualifiers == NONE and one.site is None
            if _HOLDS.search(text, one.passage.start, one.passage.end)
        ]
    for backed, backer, at in told:
        if backer is not backed and at.modality is Modality.ACTUAL:
            findings.add(
                Proposal(
                    backed,
                    company.BACKER,
                    backer.name,
                    at.start,
                    at.end,
                    "company: backer",
                    said_by=at.speaker,
                )
            )


def _propose_detail(bond: Bond, detail: Detail, findings: Findings) -> None:
    qualifiers = (
        detail.qualifiers if detail.site is None else Qualifiers({**detail.qualifiers, "facility": SITE_NAME})
    )
    at = detail.passage
    proposal = Proposal(
        bond.tie,
        detail.attribute,
        detail.value,
        at.start,
        at.end,
        f"partnership: {detail.attribute.name}",
        at.modality,
        party=detail.party.name if detail.party is not None else None,
        qualifiers=qualifiers,
        said_by=at.speaker,
    )
    findings.add(proposal)
    if detail.site is not None:
        findings.stake_sites[id(proposal)] = detail.site
