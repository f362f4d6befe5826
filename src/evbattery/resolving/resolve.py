"""Resolving: from the readings of any articles to the entities that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import attrs

from evbattery.claims import Article, Correction, Mention, Reading, SubjectKind, Verdict
from evbattery.entities import (
    Company,
    CompanyId,
    Entity,
    Facility,
    FacilityId,
    MarketFigure,
    Partnership,
    Policies,
    Product,
    SwapNetwork,
)
from evbattery.resolving import build, facilities, others
from evbattery.resolving.companies import company_entities, owners
from evbattery.resolving.copied_plants import join_copies
from evbattery.resolving.copies import Copies
from evbattery.resolving.judgements import Judgement
from evbattery.resolving.memory import Memory
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Plant
from evbattery.resolving.reviewed_plants import review
from evbattery.resolving.reviewing import Conflict, Reviewed
from evbattery.resolving.statements import nodes_of


@attrs.frozen
class Resolution:
    """All entities of some articles, each kind sorted by id, and the judgements that joined or parted them."""

    companies: tuple[Company, ...]
    facilities: tuple[Facility, ...]
    products: tuple[Product, ...]
    partnerships: tuple[Partnership, ...]
    networks: tuple[SwapNetwork, ...]
    markets: tuple[MarketFigure, ...]
    judgements: tuple[Judgement, ...]
    #: Judgements of reviewers that contradict each other, of which none was followed.
    conflicts: tuple[Conflict, ...]
    #: Whose unit or venture each company is.
    owners: Mapping[CompanyId, frozenset[CompanyId]] = attrs.field(eq=False, repr=False)

    @property
    def unsure(self) -> tuple[Judgement, ...]:
        """The judgements that a person should look at."""
        return tuple(one for one in self.judgements if one.verdict is Verdict.UNSURE)

    def under(self, policies: Policies) -> Resolution:
        """The same entities, showing what *policies* pick; who is who does not depend on that."""
        return attrs.evolve(
            self,
            companies=_under(policies, self.companies),
            facilities=_under(policies, self.facilities),
            products=_under(policies, self.products),
            partnerships=_under(policies, self.partnerships),
            networks=_under(policies, self.networks),
            markets=_under(policies, self.markets),
        )


_E = TypeVar("_E", bound=Entity)


def _under(policies: Policies, entities: tuple[_E, ...]) -> tuple[_E, ...]:
    return tuple(attrs.evolve(one, policies=policies) for one in entities)


def resolve(
    readings: Iterable[Reading],
    corrections: Iterable[Correction] = (),
    stories: Iterable[Sequence[Article]] = (),
    memory: Memory | None = None,
) -> Resolution:
    """Derive the entities of some articles.

    The result is the same for every order of the readings and of the corrections, and a story that is given several
    times counts once. The time taken is nearly linear in the number of claims.

    Args:
        readings: those of all articles.
        corrections: what reviewers say.
        stories: the articles that are near copies of each other, in groups.
        memory: what an earlier resolution made; what its inputs are the same for is taken over.
    """
    remember = memory or Memory()
    ordered = sorted(readings, key=lambda reading: reading.article.id)
    given = tuple(corrections)
    copies = Copies.among(ordered, stories, remember)
    reviewed = Reviewed.of(given, copies)
    nodes, names = nodes_of(ordered, given, copies, reviewed.about(SubjectKind.COMPANY), remember)
    companies = company_entities(nodes[SubjectKind.COMPANY], names, remember)
    belongs = owners(companies)
    ownership = Ownership.of(belongs, nodes[SubjectKind.PARTNERSHIP], remember)
    mentioned = (remember(Plant.of, node) for node in nodes[SubjectKind.FACILITY])
    by_rules, plant_judgements = facilities.match(mentioned, ownership, remember)
    by_copies, copy_judgements = join_copies(by_rules)
    plants, followed = review(by_copies, reviewed.about(SubjectKind.FACILITY))
    found, index = build.facilities(plants, remember)
    agreements, agreement_judgements = others.match_by(
        nodes[SubjectKind.PARTNERSHIP], remember, others.partnership_identity, others.PARTNERSHIP_FIGURES
    )
    partners = build.partnerships(agreements, index, remember)
    goods, good_judgements = others.match_by(nodes[SubjectKind.PRODUCT], remember, others.product_identity)
    nets, net_judgements = others.match_by(nodes[SubjectKind.NETWORK], remember, others.network_identity)
    markets = [one for node in nodes[SubjectKind.MARKET] for one in remember(others.by_time, node)]
    sizes, size_judgements = others.match_by(markets, remember, others.market_identity)
    judgements = (
        *names.judgements,
        *followed,
        *(one for one in (*copy_judgements, *plant_judgements) if _stands(one, index)),
        *agreement_judgements,
        *good_judgements,
        *net_judgements,
        *size_judgements,
    )
    return Resolution(
        companies=companies,
        facilities=build.with_stakes(found, partners),
        products=build.products(goods),
        partnerships=partners,
        networks=build.networks(nets),
        markets=build.markets(sizes),
        judgements=_once(judgements),
        owners=belongs,
        conflicts=reviewed.conflicts,
    )


def _stands(judgement: Judgement, index: Mapping[tuple[str, str], FacilityId]) -> bool:
    """Whether it is what came out: a later step can part what an earlier one joined."""
    a, b = judgement.a, judgement.b
    together = index[a.article, a.name] == index[b.article, b.name]
    return together == (judgement.verdict is Verdict.SAME)


def _once(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The first judgement of each pair."""
    first: dict[tuple[Mention, Mention], Judgement] = {}
    for judgement in judgements:
        first.setdefault((judgement.a, judgement.b), judgement)
    return tuple(first.values())
