"""Companies that several others own together: a joint venture where the article tells their shares."""

from __future__ import annotations

import attrs

from evbattery.claims import company, partnership
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.bonds import Bond, Bonds, Passage
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings
from evbattery.values.vocabulary import PartnershipKind


@attrs.frozen
class Shared:
    """A company and those who own it together, with the words that name them all."""

    venture: Organisation
    owners: tuple[Organisation, ...]
    start: int
    end: int


def shared_companies(document: Document, findings: Findings) -> list[Shared]:
    """The companies of which one passage names several parents; parents of different passages may follow each other."""
    orgs = {m.org.name: m.org for sentence in document.sentences for _, m in sentence.orgs()}
    told: dict[tuple[int, int, int], tuple[Organisation, dict[str, None]]] = {}
    for one in findings.proposals:
        if one.attribute == company.PARENT and isinstance(one.topic, Organisation) and not one.qualifiers:
            _, names = told.setdefault((id(one.topic), one.start, one.end), (one.topic, {}))
            names[str(one.value)] = None
    found: list[Shared] = []
    for (_, start, end), (venture, names) in told.items():
        owners = tuple(orgs[name] for name in names if name in orgs and orgs[name] is not venture)
        if len(owners) > 1:
            found.append(Shared(venture, owners, start, end))
    return found


def tie_owners(sentence: Sentence, shared: list[Shared], bonds: Bonds) -> None:
    """Note the companies whose owners a plain sentence names, until their shares are told."""
    for one in shared:
        if not sentence.start <= one.start < sentence.end or bonds.of_venture(one.venture) is not None:
            continue
        passage = Passage(one.start, one.end)
        known = len(bonds.found)
        bond = bonds.tie(one.owners, PartnershipKind.JOINT_VENTURE, passage, strong=True)
        bond.tacit = len(bonds.found) > known
        if bond.venture is None:
            bond.venture, bond.venture_passage = one.venture, passage
        bond.seen.append(sentence.index)


def has_owners(bond: Bond) -> bool:
    """Whether shares of two partners were told."""
    held = {id(detail.party) for detail in bond.details if detail.attribute == partnership.STAKE}
    return len(held) > 1
