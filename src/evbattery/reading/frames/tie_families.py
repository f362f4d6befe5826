"""Companies of one house: a parent and its unit are one party, and a deal that is told of both is one deal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from evbattery.claims import company
from evbattery.reading.frames.bonds import Bond, Bonds, may_be
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
#: A parent sells its unit, an owner buys the rest of it: there both are parties.
_OF_OWNERS = (_K.MERGER_ACQUISITION, _K.INVESTMENT)
#: Kinds that the words "work together" do not rule out.
_LOOSE = (None, _K.DEVELOPMENT)


@attrs.frozen
class Families:
    """Who owns whom, by name, as far as the article has told it."""

    owners: dict[str, set[str]]

    @classmethod
    def of(cls, findings: Findings) -> Families:
        """The families among what was concluded of companies."""
        owners: dict[str, set[str]] = {}
        for proposal in findings.proposals:
            if proposal.attribute == company.PARENT and isinstance(proposal.topic, Organisation):
                owners.setdefault(proposal.topic.name, set()).add(str(proposal.value))
        return cls(owners)

    def sole_owners(self) -> dict[str, str]:
        """The owner of each company that one other alone owns."""
        return {name: next(iter(owners)) for name, owners in self.owners.items() if len(owners) == 1}

    def is_unit(self, one: Organisation, other: Organisation) -> bool:
        """Whether the other company alone owns the first."""
        return self.owners.get(one.name) == {other.name}

    def is_shared(self, one: Organisation, others: Iterable[Organisation]) -> bool:
        """Whether several of the other companies own the first together."""
        owners = self.owners.get(one.name, set())
        return len(owners) > 1 and owners <= {other.name for other in others}

    def are_one(self, one: Organisation, other: Organisation) -> bool:
        """Whether two companies are one party: the same, a unit and its parent, or a name and the start of another."""
        names = one.name.split(), other.name.split()
        short = min(map(len, names))
        return self.is_unit(one, other) or self.is_unit(other, one) or names[0][:short] == names[1][:short]


def unite_families(bonds: Bonds, families: Families) -> None:
    """Take out units that stand beside their parents, and make one bond of those that differ by them alone."""
    for bond in bonds.found:
        bond.parties = _parties(bond, families)
    bonds.found = [bond for bond in bonds.found if len(bond.parties) > 1]
    _unite_rounds(bonds)
    kept: list[Bond] = []
    for bond in bonds.found:
        same = next((other for other in kept if _is_same(other, bond, families)), None)
        if same is None:
            kept.append(bond)
        else:
            kept[kept.index(same)] = _united(same, bond, families)
    bonds.found = kept


def _unite_rounds(bonds: Bonds) -> None:
    """Make one bond of those who took part in one round, whether they led it or joined it."""
    rounds: list[Bond] = []
    for bond in [bond for bond in bonds.found if bond.financed is not None]:
        same = next((one for one in rounds if _is_same_round(one, bond)), None)
        if same is None:
            rounds.append(bond)
            continue
        same.parties += [org for org in bond.parties if not same.has_party(org)]
        same.details += bond.details
        bonds.found = [one for one in bonds.found if one is not bond]


def _is_same_round(one: Bond, other: Bond) -> bool:
    return one.paragraph == other.paragraph and any(one.has_party(org) for org in other.parties)


def _parties(bond: Bond, families: Families) -> list[Organisation]:
    if bond.kind is _K.JOINT_VENTURE:
        return [org for org in bond.parties if not families.is_shared(org, bond.parties)]
    if bond.kind in _OF_OWNERS:
        return bond.parties
    kept: list[Organisation] = []
    for org in bond.parties:
        if not any(families.is_unit(org, other) or families.is_unit(other, org) for other in kept):
            kept.append(org)
    return kept


def _is_same(one: Bond, other: Bond, families: Families) -> bool:
    """Whether two bonds differ by nothing but the name of one house."""
    if one.kind in _OF_OWNERS or other.kind in _OF_OWNERS:
        return _is_same_purchase(one, other, families)
    if len(one.parties) != len(other.parties):
        return False
    mine = [org for org in one.parties if not other.has_party(org)]
    theirs = [org for org in other.parties if not one.has_party(org)]
    loose = (one.alliance and one.kind in _LOOSE) or (other.alliance and other.kind in _LOOSE)
    return (
        len(mine) == len(theirs) == 1
        and families.are_one(mine[0], theirs[0])
        and (loose or may_be(one.kind, other.kind))
    )


def _is_same_purchase(one: Bond, other: Bond, families: Families) -> bool:
    """Whether a company and its unit buy the same from the same."""
    if one.kind is not other.kind or not (one.directed and other.directed):
        return False
    buyer, another = one.parties[0], other.parties[0]
    return one.parties[1:] == other.parties[1:] and (
        families.is_unit(buyer, another) or families.is_unit(another, buyer)
    )


def _united(one: Bond, other: Bond, families: Families) -> Bond:
    """The bond of the unit, which says more than that of its parent, with what is told of either."""
    kept, dropped = (other, one) if _is_narrower(other.parties, one.parties, families) else (one, other)
    if kept.kind is None or (kept.alliance and kept.kind in _LOOSE and dropped.kind is not None):
        kept.kind, kept.kind_passage = dropped.kind, dropped.kind_passage
    kept.details += dropped.details
    kept.directed = kept.directed or dropped.directed
    kept.alliance = kept.alliance or dropped.alliance
    return kept


def _is_narrower(ones: Sequence[Organisation], others: Sequence[Organisation], families: Families) -> bool:
    mine = next(org for org in ones if org not in others)
    theirs = next(org for org in others if org not in ones)
    return families.is_unit(mine, theirs) or len(mine.name.split()) > len(theirs.name.split())
