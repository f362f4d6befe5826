"""Ventures with a name: told after their owners ("Foo and Bar build a plant. The venture, Baz, ..."), and their plants.

A venture that has a name runs its plant, and its owners are its parents; one without a name is run by its owners.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from evbattery.claims import facility
from evbattery.patterns import Gated
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.bonds import Bond, Bonds, Passage
from evbattery.reading.frames.plants import propose_operator
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.vocabulary import PartnershipKind

_JOINT = PartnershipKind.JOINT_VENTURE
_SEVERAL = 2
#: "The joint venture, Baz, plans", "their venture, called Baz, will": nobody else is said to own it.
_NAMED = Gated(
    r"(?:^|[,;] |\b(?:by|through|via|for|and|but) )(?:[Tt]he|[Tt]heir) (?:[\w/:-]+ ){0,2}?(?:joint[- ])?venture"
    r"(?: company)?,? (?:(?:which is |which will be |to be )?(?:called|named|dubbed|known as) )?(?P<venture>Ⓞ)"
    r"(?!'| (?:and|of|between|with) |, Ⓞ)"
)
_AS_CALLED = Gated(
    r"(?P<venture>Ⓞ), as (?:the|their) (?:[\w-]+ ){0,2}?(?:joint )?venture (?:is|will be|has been) "
    r"(?:called|named|known)\b"
)


def read_named_ventures(document: Document, sites: Sites, findings: Findings) -> None:
    """Let a venture whose name is told behind the plant of its owners run that plant."""
    runs: dict[int, tuple[Site, Organisation]] = {}
    for sentence in document.sentences:
        named = _named(sentence)
        site = sites.in_focus(sentence) if named is not None else None
        if named is None or site is None or id(site) in runs or len(site.owners) < _SEVERAL:
            continue
        if _names_only(sentence, named[0], site.owners):
            runs[id(site)] = site, named[0]
    _hand_over(runs, findings)


def name_venture(sentence: Sentence, bonds: Bonds) -> None:
    """Note the name of the venture that the sentences before told of, or whose owners acted in the last one."""
    named = _named(sentence)
    bond = _unnamed(sentence, named[0], bonds) if named is not None else None
    if named is None or bond is None:
        return
    bond.venture, match = named
    bond.venture_passage = Passage(
        *sentence.masked.span(*match.span()), modality(sentence, match.start()), said_by(sentence)
    )
    bond.seen.append(sentence.index)


def _named(sentence: Sentence) -> tuple[Organisation, re.Match[str]] | None:
    """The venture that gets its name in a sentence, and the words that give it."""
    match = _NAMED.search(sentence.masked.text) or _AS_CALLED.search(sentence.masked.text)
    mention = sentence.masked.at.get(match.start("venture")) if match is not None else None
    return (mention.org, match) if match is not None and isinstance(mention, OrgMention) else None


def _names_only(sentence: Sentence, venture: Organisation, owners: Sequence[Organisation]) -> bool:
    """Whether a sentence names no company but a venture, which is none of its owners, and these."""
    others = [org for _, m in sentence.orgs() for org in m.orgs if org is not venture]
    theirs = all(any(org is owner for owner in owners) for org in others)
    return theirs and all(owner is not venture for owner in owners)


def _unnamed(sentence: Sentence, venture: Organisation, bonds: Bonds) -> Bond | None:
    """The venture without a name that the sentence means; None where it names others than the owners."""
    told = bonds.in_mind(sentence, (_JOINT,))
    parties = tuple(told.parties) if told is not None else bonds.pair
    if len(parties) < _SEVERAL or not _names_only(sentence, venture, parties):
        return None
    if told is not None:
        return told if told.venture is None else None
    span = sentence.masked.span(0, len(sentence.masked.text))
    passage = Passage(*span, modality(sentence, 0), said_by(sentence))
    return bonds.tie(parties, _JOINT, passage, strong=True)


def run_by_ventures(bonds: Bonds, sites: Sites, findings: Findings) -> None:
    """Let ventures with a name run the plants that exactly their owners were said to run."""
    named: dict[frozenset[int], list[Bond]] = {}
    for bond in bonds.found:
        if (
            bond.kind is _JOINT
            and bond.venture is not None
            and not bond.superseded
            and len(bond.parties) >= _SEVERAL
        ):
            named.setdefault(frozenset(map(id, bond.parties)), []).append(bond)
    runs: dict[int, tuple[Site, Organisation]] = {}
    for site in sites.every():
        ventures = named.get(frozenset(map(id, site.owners)), [])
        # Of two ventures of the same owners nobody says which one runs the plant.
        if len(ventures) == 1 and ventures[0].venture is not None:
            runs[id(site)] = site, ventures[0].venture
    _hand_over(runs, findings)


def _hand_over(runs: Mapping[int, tuple[Site, Organisation]], findings: Findings) -> None:
    """Let each venture be the operator where the owners of its plant were first told."""
    told: dict[int, Proposal] = {}
    kept: list[Proposal] = []
    for one in findings.proposals:
        if one.attribute == facility.OPERATOR and id(one.topic) in runs:
            told.setdefault(id(one.topic), one)
        else:
            kept.append(one)
    findings.proposals = kept
    for key, first in told.items():
        site, venture = runs[key]
        site.owners = []
        propose_operator(site, venture, first.start, first.end, findings)
