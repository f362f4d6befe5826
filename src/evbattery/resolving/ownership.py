"""Who belongs to whom: by which companies a plant may be called beside the one that runs it."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import TypeAlias

import attrs

from evbattery.claims import partnership
from evbattery.entities import CompanyId, Entity
from evbattery.resolving.memory import Memory
from evbattery.resolving.statements import Nodes
from evbattery.values import Modality, PartnershipKind

#: For each of some companies of which there is anything to say, by their ids: those above it, those below it, the other
#: sides of purchases, and whether it is the only venture of its owners.
Ties: TypeAlias = tuple[
    tuple[str, frozenset[str], frozenset[str], frozenset[tuple[str, datetime.date | None]], bool], ...
]


@attrs.frozen
class Ownership:
    """Owners, units and purchases."""

    #: The companies that a company belongs to, those above its owners among them.
    above: Mapping[CompanyId, frozenset[CompanyId]]
    #: The other way round.
    below: Mapping[CompanyId, frozenset[CompanyId]]
    #: The only venture of some owners.
    ventures: Mapping[frozenset[CompanyId], CompanyId]
    #: The other sides of purchases that articles report as done, with the first day on which one does, if any is dated.
    deals: Mapping[CompanyId, Mapping[CompanyId, datetime.date | None]]

    @classmethod
    def of(
        cls, owners: Mapping[CompanyId, frozenset[CompanyId]], agreements: Iterable[Nodes], remember: Memory
    ) -> Ownership:
        """From whose unit each company is and from the agreements of all texts."""
        above = {company: _above(company, owners) for company in owners}
        below: dict[CompanyId, set[CompanyId]] = {}
        for company, over in above.items():
            for owner in over:
                below.setdefault(owner, set()).add(company)
        deals: dict[CompanyId, dict[CompanyId, datetime.date | None]] = {}
        for one, other, day in itertools.chain.from_iterable(
            remember(_purchases, nodes) for nodes in agreements
        ):
            for side, opposite in ((one, other), (other, one)):
                known = deals.setdefault(side, {})
                days = [found for found in (day, known.get(opposite)) if found is not None]
                known[opposite] = min(days, default=None)
        ventures: dict[frozenset[CompanyId], list[CompanyId]] = {}
        for company, over in owners.items():
            ventures.setdefault(over, []).append(company)
        return cls(
            above=above,
            below={owner: frozenset(units) for owner, units in below.items()},
            ventures={over: units[0] for over, units in ventures.items() if len(over) > 1 == len(units)},
            deals=deals,
        )

    def operators(self, named: frozenset[CompanyId]) -> frozenset[CompanyId]:
        """Who runs a plant of which companies are named.

        Not the owner beside its unit; and where all owners of only one venture are named, that venture.
        """
        venture = self.ventures.get(named)
        if venture is not None:
            return frozenset({venture})
        units = named - {owner for company in named for owner in self.above.get(company, ())}
        # Articles can say of two companies that each belongs to the other.
        return units or named

    def tie(self, one: Iterable[CompanyId], other: Iterable[CompanyId]) -> str:
        """What ties operators of two plants, in words; empty where nothing does."""
        pairs = list(itertools.product(sorted(one), sorted(other)))
        for unit, owner in (*pairs, *((second, first) for first, second in pairs)):
            if owner in self.above.get(unit, ()):
                return f"{unit} belongs to {owner}"
        traded = (f"of {first} and {second} one bought the other or its plant" for first, second in pairs)
        return next(traded, "")

    def related(self, company: CompanyId) -> frozenset[CompanyId]:
        """The companies by which a company's plants may be called."""
        none = frozenset[CompanyId]()
        return (
            self.above.get(company, none) | self.below.get(company, none) | self.deals.get(company, {}).keys()
        )

    @cached_property
    def known(self) -> frozenset[CompanyId]:
        """The companies of which there is anything to say."""
        return frozenset({*self.above, *self.below, *self.deals, *self.ventures.values()})

    def ties(self, companies: Iterable[CompanyId]) -> Ties:
        """What there is between some companies and others, in a form that is equal where that is the same."""
        none, ventures = frozenset[CompanyId](), frozenset(self.ventures.values())
        return tuple(
            (
                one.value,
                frozenset(other.value for other in self.above.get(one, none)),
                frozenset(other.value for other in self.below.get(one, none)),
                frozenset((other.value, day) for other, day in self.deals.get(one, {}).items()),
                one in ventures,
            )
            for one in sorted(self.known.intersection(companies), key=attrgetter("value"))
        )

    @classmethod
    def tied(cls, ties: Ties) -> Ownership:
        """The ownership in which there is that and nothing else."""
        return cls(
            above={CompanyId(one): frozenset(map(CompanyId, above)) for one, above, *_ in ties},
            below={CompanyId(one): frozenset(map(CompanyId, below)) for one, _, below, *_ in ties},
            # Whose the venture is was settled before.
            ventures={frozenset({CompanyId(one)}): CompanyId(one) for one, *_, venture in ties if venture},
            deals={
                CompanyId(one): {CompanyId(other): day for other, day in deals}
                for one, _, _, deals, _ in ties
                if deals
            },
        )


def _above(company: CompanyId, owners: Mapping[CompanyId, frozenset[CompanyId]]) -> frozenset[CompanyId]:
    found, waiting = set[CompanyId](), [company]
    while waiting:
        new = owners.get(waiting.pop(), frozenset()) - found
        found |= new
        waiting += new
    return frozenset(found - {company})


def _purchases(nodes: Nodes) -> tuple[tuple[CompanyId, CompanyId, datetime.date | None], ...]:
    """The two sides of each agreement that is a purchase and reported as done, and its day."""
    found: list[tuple[CompanyId, CompanyId, datetime.date | None]] = []
    for node in nodes:
        seen = Entity(node.name, (), node.statements)
        kind = seen.shown(partnership.KIND)
        parties = seen.companies(partnership.PARTY)
        if (
            kind is not None
            and kind.value is PartnershipKind.MERGER_ACQUISITION
            and kind.claim.modality is Modality.ACTUAL
            and len(parties) == 2
        ):
            found.append((*parties, kind.statement.published))
    return tuple(found)
