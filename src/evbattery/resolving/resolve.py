"""Resolving: from the readings of any articles to the entities that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar

import attrs

from evbattery.claims import Article, Correction, Reading, SubjectKind, Verdict
from evbattery.entities import (
    Company,
    CompanyId,
    Entity,
    Facility,
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
from evbattery.resolving.judgements import Judgement, once, stands
from evbattery.resolving.memory import Memory
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Plant
from evbattery.resolving.reviewed_plants import review
from evbattery.resolving.reviewing import Conflict, Reviewed
from evbattery.resolving.runs import ARTICLE
from evbattery.resolving.sites import Parts
from evbattery.resolving.statements import Node, nodes_of


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
    ordered = sorted(readings, key=ARTICLE)
    given = tuple(corrections)
    copies = Copies.among(ordered, stories, remember)
    reviewed = Reviewed.of(given, copies)
    nodes, names = nodes_of(ordered, given, copies, reviewed.about(SubjectKind.COMPANY), remember)
    companies = company_entities(chain.from_iterable(nodes[SubjectKind.COMPANY]), names, remember)
    belongs = owners(companies, remember)
    ownership = Ownership.of(belongs, nodes[SubjectKind.PARTNERSHIP], remember)
    mentioned = chain.from_iterable(remember.run(_plants, run) for run in nodes[SubjectKind.FACILITY])
    by_rules, plant_judgements = facilities.match(mentioned, ownership, remember)
    by_copies, copy_judgements = join_copies(by_rules, copies.several.keys(), remember)
    plants, followed = review(by_copies, reviewed.about(SubjectKind.FACILITY))
    found = build.facilities(plants, remember)
    agreements, agreement_judgements = others.match_by(
        nodes[SubjectKind.PARTNERSHIP], remember, others.partnership_identity, others.PARTNERSHIP_FIGURES
    )
    partners = build.partnerships(agreements, plants, found, remember)
    goods, good_judgements = others.match_by(nodes[SubjectKind.PRODUCT], remember, others.product_identity)
    nets, net_judgements = others.match_by(nodes[SubjectKind.NETWORK], remember, others.network_identity)
    markets = [remember.run(others.by_time, run) for run in nodes[SubjectKind.MARKET]]
    sizes, size_judgements = others.match_by(markets, remember, others.market_identity)
    if plants is not by_rules:
        plant_judgements = _standing((*copy_judgements, *plant_judgements), by_rules, plants)
    judgements = (
        *once(names.judgements),
        *_beside(once(followed), plant_judgements),
        *agreement_judgements,
        *good_judgements,
        *net_judgements,
        *size_judgements,
    )
    return Resolution(
        companies=companies,
        facilities=build.linked(found, partners, belongs, remember),
        products=build.products(goods, remember),
        partnerships=partners,
        networks=build.networks(nets, remember),
        markets=build.markets(sizes, remember),
        judgements=judgements,
        owners=belongs,
        conflicts=reviewed.conflicts,
    )


def _plants(remember: Memory, nodes: Sequence[Node]) -> tuple[Plant, ...]:
    return tuple(remember(Plant.of, node) for node in nodes)


def _standing(judgements: Iterable[Judgement], before: Parts, after: Parts) -> list[Judgement]:
    """The judgements that stand after some parts were joined or divided."""
    kept = set(map(id, before))
    changed = (part for part in after if id(part) not in kept)
    part_of = {plant.mention: number for number, part in enumerate(changed) for plant in part}
    texts = {mention.article for mention in part_of}
    return [
        one for one in judgements if {one.a.article, one.b.article}.isdisjoint(texts) or stands(one, part_of)
    ]


def _beside(followed: Sequence[Judgement], judgements: Sequence[Judgement]) -> Iterable[Judgement]:
    """The judgements that were followed, and the others but for those of the same pairs."""
    pairs = {(one.a, one.b) for one in followed}
    texts = {one.a.article for one in followed}
    others = (one for one in judgements if one.a.article not in texts or (one.a, one.b) not in pairs)
    return (*followed, *others) if pairs else judgements
