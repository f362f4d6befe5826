"""From groups of subjects to entities: names, aliases, references, stakes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

import attrs

from evbattery.claims import partnership
from evbattery.entities import (
    CompanyId,
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
from evbattery.entities.stake_history import stake_history
from evbattery.entities.tenures import Unit
from evbattery.resolving.memory import Memory
from evbattery.resolving.others import node_time
from evbattery.resolving.statements import Node
from evbattery.values import Modality, PartnershipKind


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


def facilities(parts: Iterable[Sequence[_Subject]], remember: Memory) -> tuple[Facility, ...]:
    """The facilities, still without stakes."""
    return tuple(remember(_facility, *part) for part in parts)


def _facility(*part: _Subject) -> Facility:
    one = _Identified.of(part)
    return Facility(one.name, one.aliases, one.statements, id=FacilityId(one.value, one.name))


def partnerships(
    parts: Iterable[Sequence[Node]],
    plants: Sequence[Sequence[_Subject]],
    found: Iterable[Facility],
    remember: Memory,
) -> tuple[Partnership, ...]:
    """The partnerships with their stakes, sorted by id.

    Args:
        parts: the subjects of each.
        plants: the subjects of each facility.
        found: the facilities.
        remember: what was made before.
    """
    bare = [remember(_partnership, *part) for part in parts]
    texts = {text for _, limits in bare for text, _ in limits}
    index = {
        (plant.text, plant.name): one.id
        for part, one in (zip(plants, found, strict=True) if texts else ())
        for plant in part
        if plant.text in texts
    }
    return _sorted(
        remember(_holding, one, *map(index.get, limits)) if limits else one for one, limits in bare
    )


def _partnership(*part: Node) -> tuple[Partnership, tuple[tuple[str, str], ...]]:
    """A partnership without its stakes, and the text and name of the facility that each of them is limited to."""
    one = _Identified.of(part)
    bare = Partnership(one.name, one.aliases, one.statements, id=PartnershipId(one.value, one.name))
    texts = {statement: node.text for node in part for statement in node.statements}
    return bare, tuple((texts[one], one.qualifier("facility") or "") for one in _on_stakes(bare))


def _on_stakes(bare: Partnership) -> tuple[Statement, ...]:
    """The statements on stakes, those that their own articles tell as replaced among them."""
    said = bare.every_statement(partnership.STAKE)
    return tuple(one for one in said if one.claim.modality is not Modality.DENIED and one.value is not None)


def _holding(bare: Partnership, *limits: FacilityId | None) -> Partnership:
    """The partnership with its stakes."""
    # Of a company that is bought the rest is its old owners', who need not be a party.
    shared = bare.parties if bare.kind is PartnershipKind.JOINT_VENTURE else ()
    said = zip(_on_stakes(bare), limits, strict=True)
    return attrs.evolve(bare, stake_history=stake_history(said, shared))


def linked(
    found: Iterable[Facility],
    partners: Iterable[Partnership],
    owners: Mapping[CompanyId, frozenset[CompanyId]],
    remember: Memory,
) -> tuple[Facility, ...]:
    """The facilities, sorted by id, with the stakes that partnerships give in them and who belongs to whom."""
    stakes: dict[FacilityId, list[Stake]] = {}
    ventures: dict[frozenset[CompanyId], list[Partnership]] = {}
    for one in partners:
        for stake in one.stake_history:
            if stake.facility is not None:
                stakes.setdefault(stake.facility, []).append(stake)
        if one.kind is PartnershipKind.JOINT_VENTURE:
            ventures.setdefault(frozenset(one.parties), []).append(one)
    # Of several ventures of the same parties nobody says which one runs a plant.
    single = {over: several[0] for over, several in ventures.items() if len(several) == 1 < len(over)}
    held = {over: venture for over, venture in single.items() if venture.stake_history}
    pairs = remember.same(frozenset((unit, owner) for unit, over in owners.items() for owner in over))
    return _sorted(
        _with_venture(remember(_linked, one, pairs, *stakes.get(one.id, ())), held, owners, remember)
        if pairs or stakes or held
        else one
        for one in found
    )


def _linked(bare: Facility, pairs: frozenset[Unit], *stakes: Stake) -> Facility:
    return (attrs.evolve(bare, stake_history=stakes) if stakes else bare).with_units(pairs)


def _with_venture(
    one: Facility,
    ventures: Mapping[frozenset[CompanyId], Partnership],
    owners: Mapping[CompanyId, frozenset[CompanyId]],
    remember: Memory,
) -> Facility:
    """The facility, if no stakes are told in itself, with those in the venture whose parties or unit run it."""
    if not ventures or one.stake_history:
        return one
    operators = frozenset(one.operators)
    # An owner that is named beside its unit is no further operator.
    units = operators - {owner for unit in operators for owner in owners.get(unit, ())} or operators
    venture = ventures.get(owners.get(next(iter(units)), units) if len(units) == 1 else units)
    return one if venture is None else remember(_owned, one, venture)


def _owned(one: Facility, venture: Partnership) -> Facility:
    whole = tuple(stake for stake in venture.stake_history if stake.facility is None)
    return attrs.evolve(one, stake_history=whole)


def products(parts: Iterable[Sequence[Node]], remember: Memory) -> tuple[Product, ...]:
    """The products, sorted by id."""
    return _sorted(remember(_product, *part) for part in parts)


def _product(*part: Node) -> Product:
    one = _Identified.of(part)
    return Product(one.name, one.aliases, one.statements, id=ProductId(one.value, one.name))


def networks(parts: Iterable[Sequence[Node]], remember: Memory) -> tuple[SwapNetwork, ...]:
    """The networks, sorted by id."""
    return _sorted(remember(_network, *part) for part in parts)


def _network(*part: Node) -> SwapNetwork:
    one = _Identified.of(part)
    return SwapNetwork(one.name, one.aliases, one.statements, id=NetworkId(one.value, one.name))


def markets(parts: Iterable[Sequence[Node]], remember: Memory) -> tuple[MarketFigure, ...]:
    """The figures of markets, sorted by id."""
    return _sorted(remember(_market, *part) for part in parts)


def _market(*part: Node) -> MarketFigure:
    one, year = _Identified.of(part), node_time(part[0])
    ref = MarketId(one.value if year is None else f"{one.value}/{year!r}", one.name)
    return MarketFigure(one.name, one.aliases, one.statements, id=ref, year=year)


_Kind = TypeVar("_Kind", Facility, Partnership, Product, SwapNetwork, MarketFigure)


def _sorted(entities: Iterable[_Kind]) -> tuple[_Kind, ...]:
    return tuple(sorted(entities, key=attrgetter("id.value")))
