"""Products, networks, markets and partnerships: which subjects of which articles are one."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Sequence

import attrs

from evbattery.claims import Attribute, ClaimValue, Mention, Verdict, network, partnership, product
from evbattery.entities import CompanyId, Entity, Statement
from evbattery.entities.agreement import agree
from evbattery.knowledge.names import fold
from evbattery.resolving.judgements import Judgement, judge
from evbattery.resolving.memory import Memory
from evbattery.resolving.statements import Node, Nodes
from evbattery.values import PartialDate

#: What identifies a subject across articles; None where nothing does.
Identity = Callable[[Node], Hashable | None]


def _seen(node: Node) -> Entity:
    return Entity(node.name, (), node.statements)


def _folded(node: Node) -> str:
    return " ".join(fold(node.name).split())


def _of_companies(attribute: Attribute[str]) -> Identity:
    def identity(node: Node) -> Hashable | None:
        companies = _seen(node).companies(attribute)
        return (_folded(node), *(one.value for one in companies)) if companies else None

    return identity


product_identity: Identity = _of_companies(product.MAKER)
"""The maker and the name."""

network_identity: Identity = _of_companies(network.OPERATOR)
"""The operator and the name."""


def market_identity(node: Node) -> Hashable:
    """The name and the time: figures for two years are two figures."""
    return _folded(node), node_time(node)


def node_time(node: Node) -> PartialDate | None:
    """The time that a market's figures hold for."""
    return node.statements[0].claim.when


def by_time(remember: Memory, nodes: Sequence[Node]) -> Nodes:
    """The nodes of markets, each divided into one for each time that its claims hold for."""
    return tuple(part for node in nodes for part in remember(_by_time, node))


def _by_time(node: Node) -> Nodes:
    times: dict[PartialDate | None, list[Statement]] = {}
    for statement in node.statements:
        times.setdefault(statement.claim.when, []).append(statement)
    return tuple(attrs.evolve(node, statements=tuple(part)) for part in times.values())


def partnership_identity(node: Node) -> Hashable | None:
    """Two parties or more, and the kind of the agreement."""
    seen = _seen(node)
    parties: tuple[CompanyId, ...] = seen.companies(partnership.PARTY)
    kind = seen.value(partnership.KIND)
    # Words alone are told apart the fastest.
    return (kind.value, *(one.value for one in parties)) if len(parties) > 1 and kind is not None else None


#: Where figures of one agreement differ, it may be two agreements.
PARTNERSHIP_FIGURES: tuple[Attribute[ClaimValue], ...] = (
    partnership.VALUE,
    partnership.VOLUME,
    partnership.TERM_YEARS,
)


def match_by(
    nodes: Iterable[Nodes],
    remember: Memory,
    identity: Identity,
    figures: Sequence[Attribute[ClaimValue]] = (),
) -> tuple[list[Sequence[Node]], list[Judgement]]:
    """The nodes in groups of equal identity, and the judgements that made them so.

    Where one article has several of one identity, or their *figures* disagree, all of them stay apart as unsure.
    """
    groups: dict[Hashable, list[Node]] = {}
    parts: list[Sequence[Node]] = []
    for run in nodes:
        for key, node in zip(remember(_each, identity, run), run, strict=True):
            if key is None:
                parts.append((node,))
            else:
                groups.setdefault(key, []).append(node)
    judgements: list[Judgement] = []
    for group in groups.values():
        divided, judged = remember(_divided, figures, *group)
        parts += divided
        judgements += judged
    return parts, judgements


def _each(identity: Identity, nodes: Nodes) -> tuple[Hashable | None, ...]:
    return tuple(map(identity, nodes))


def _divided(
    figures: Sequence[Attribute[ClaimValue]], *group: Node
) -> tuple[tuple[Sequence[Node], ...], tuple[Judgement, ...]]:
    """Nodes of one identity as one group or as many."""
    doubt = _doubt(group, figures)
    verdict = Verdict.UNSURE if doubt else Verdict.SAME
    reason = doubt or "the same companies and the same name or kind"
    return tuple((node,) for node in group) if doubt else (group,), tuple(
        judge(verdict, _mention(one), _mention(other), reason) for one, other in itertools.pairwise(group)
    )


def _doubt(group: Sequence[Node], figures: Sequence[Attribute[ClaimValue]]) -> str:
    articles = [article for node in group for article in node.articles]
    if len(set(articles)) < len(articles):
        return "one article speaks of several that look the same"
    for attribute in figures:
        values = [value for node in group if (value := _seen(node).value(attribute)) is not None]
        if any(not agree(values[0], value) for value in values[1:]):
            return f"the figures differ: {attribute.name} is given as {values[0]} and otherwise"
    return ""


def _mention(node: Node) -> Mention:
    return Mention(node.kind, node.name, node.text)
