"""The owners of a company that several own together are its parents."""

from __future__ import annotations

from evbattery.claims import company
from evbattery.reading.frames.bonds import Bonds
from evbattery.reading.proposals import Findings, Proposal
from evbattery.values.vocabulary import PartnershipKind


def read_venture_owners(bonds: Bonds, findings: Findings) -> None:
    """Propose the partners of each joint venture that has a name as parents of the company of that name."""
    for bond in bonds.found:
        if bond.kind is not PartnershipKind.JOINT_VENTURE or bond.venture is None or bond.superseded:
            continue
        bought = [b for b in bonds.found if b.kind is PartnershipKind.MERGER_ACQUISITION and b.directed]
        sellers = {
            id(party)
            for b in bought
            for party in b.parties[1:]
            if b.has_party(bond.parties[0]) or bond.has_party(b.parties[0])
        }
        at = bond.venture_passage or bond.kind_passage
        for party in bond.parties:
            if party is not bond.venture and id(party) not in sellers:
                findings.add(
                    Proposal(
                        bond.venture,
                        company.PARENT,
                        party.name,
                        at.start,
                        at.end,
                        "company: venture's owner",
                        at.modality,
                        said_by=at.speaker,
                    )
                )
