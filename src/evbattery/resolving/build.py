"""From groups of subjects to entities: names, aliases, references, stakes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

import attrs

from evbattery.claims import partnership
from evbattery.entities import (
    Facility,
    FacilityId,
    MarketFigure,
    MarketId,
    NetworkId,
    Partnership,
    PartnershipId,
    Product,
    ProductId,
    Stake,
    Statement,
    SwapNetwork,
)
from evbattery.entities.stakes import stakes_of
from evbattery.resolving.memory import Memory
from evbattery.resolving.others import node_time
from evbattery.resolving.statements import Node
from evbattery.values import PartnershipKind


class _Subject(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def statements(self) -> tuple[Statement, ...]: ...


@attrs.frozen
class _Identified:
    """What a group of subjects has in common with every entity."""

    value: str
    name: str
    aliases: tuple[str, ...]
    statements: tuple[Statement, ...]

    @classmethod
    def of(cls, group: Sequence[_Subject]) -> _Identified:
        first = min(group, key=lambda one: (one.text, one.name))
        # The longest name says most; the articles' own names stay as aliases.
        name = min((one.name for one in group), key=lambda name: (-len(name), name))
        statements = sorted((one for node in group for one in node.statements), key=lambda one: one.order)
        aliases = tuple(sorted({one.name for one in group} - {name}))
        return cls(f"{first.text}/{first.name}", name, aliases, tuple(statements))


def facilities(
    parts: Iterable[Sequence[_Subject]], remember: Memory
) -> tuple[tuple[Facility, ...], dict[tuple[str, str], FacilityId]]:
    """The facilities, sorted by id, still without stakes, and from (text, name) of a subject to the one that it is."""
    built: list[Facility] = []
    index: dict[tuple[str, str], FacilityId] = {}
    for part in parts:
        built.append(remember(_facility, *part))
        index.update(dict.fromkeys([(one.text, one.name) for one in part], built[-1].id))
    return _sorted(built), index


def _facility(*part: _Subject) -> Facility:
    one = _Identified.of(part)
    return Facility(one.name, one.aliases, one.statements, id=FacilityId(one.value, one.name))


def partnerships(
    parts: Iterable[Sequence[Node]], index: Mapping[tuple[str, str], FacilityId], remember: Memory
) -> tuple[Partnership, ...]:
    """The partnerships with their stakes, sorted by id."""
    found = (remember(_partnership, *part) for part in parts)
    return _sorted(
        remember(_holding, bare, *map(index.get, limits)) if limits else bare for bare, limits in found
    )


def _partnership(*part: Node) -> tuple[Partnership, tuple[tuple[str, str], ...]]:
    """A partnership without its stakes, and the text and name of the facility that each of them is limited to."""
    one = _Identified.of(part)
    bare = Partnership(one.name, one.aliases, one.statements, id=PartnershipId(one.value, one.name))
    texts = {statement: node.text for node in part for statement in node.statements}
    said = bare.said_of(partnership.STAKE)
    return bare, tuple((texts[one], one.qualifier("facility") or "") for one in said)


def _holding(bare: Partnership, *limits: FacilityId | None) -> Partnership:
    """The partnership with its stakes."""
    # Of a company that is bought the rest is its old owners', who need not be a party.
    shared = bare.parties if bare.kind is PartnershipKind.JOINT_VENTURE else ()
    said = zip(bare.said_of(partnership.STAKE), limits, strict=True)
    return attrs.evolve(bare, stakes=stakes_of(said, shared))


def with_stakes(found: Iterable[Facility], partners: Iterable[Partnership]) -> tuple[Facility, ...]:
    """The facilities with the stakes that partnerships give in them."""
    stakes: dict[FacilityId, list[Stake]] = {}
    for one in partners:
        for stake in one.stakes:
            if stake.facility is not None:
                stakes.setdefault(stake.facility, []).append(stake)
    return tuple(
        attrs.evolve(one, stakes=tuple(stakes[one.id])) if one.id in stakes else one for one in found
    )


def products(parts: Iterable[Sequence[Node]]) -> tuple[Product, ...]:
    """The products, sorted by id."""
    found = map(_Identified.of, parts)
    return _sorted(
        Product(one.name, one.aliases, one.statements, id=ProductId(one.value, one.name)) for one in found
    )


def networks(parts: Iterable[Sequence[Node]]) -> tuple[SwapNetwork, ...]:
    """The networks, sorted by id."""
    found = map(_Identified.of, parts)
    return _sorted(
        SwapNetwork(one.name, one.aliases, one.statements, id=NetworkId(one.value, one.name)) for one in found
    )


def markets(parts: Iterable[Sequence[Node]]) -> tuple[MarketFigure, ...]:
    """The figures of markets, sorted by id."""
    built: list[MarketFigure] = []
    for part in parts:
        one, year = _Identified.of(part), node_time(part[0])
        ref = MarketId(one.value if year is None else f"{one.value}/{year!r}", one.name)
        built.append(MarketFigure(one.name, one.aliases, one.statements, id=ref, year=year))
    return _sorted(built)


_Kind = TypeVar("_Kind", Facility, Partnership, Product, SwapNetwork, MarketFigure)


def _sorted(entities: Iterable[_Kind]) -> tuple[_Kind, ...]:
    return tuple(sorted(entities, key=lambda entity: entity.id.value))
