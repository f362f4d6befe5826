"""Facilities: which subjects of which articles are one plant.

Mentions that name a town come first: those in one town whose operators are the same, or belong together, are one plant
unless something that is known of both differs. Then, from the closest place to the vaguest, each mention that says less
joins the one plant that it fits; where it fits several, only a name or a figure that one of them shares decides, and
otherwise the mention stays alone and is listed as unsure. Mentions that fit no plant make plants of their own.
Mentions are compared through their operators and towns, and so the work grows with the claims. Companies that nothing
ties to each other are looked at apart.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Final

import attrs

from evbattery.claims import Mention, Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.evidence import Group, before_any
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement
from evbattery.resolving.memory import Memory
from evbattery.resolving.neighbours import list_neighbours
from evbattery.resolving.ownership import Ownership, Ties
from evbattery.resolving.plants import Level, Plant
from evbattery.resolving.settling import Settling
from evbattery.resolving.sites import Parts, Sites, connected

#: What makes mentions of one level and operator one plant if they fit none that is known.
_TOGETHER: Final[Mapping[Level, tuple[str, Callable[[Plant], Iterable[Hashable]]]]] = {
    Level.TOWN: ("the same operator, town and kind", lambda plant: [plant.town]),
    Level.NEAR: ("the same operator and kind near one town", lambda plant: [plant.town]),
    Level.STATE: ("the same operator, state and kind, and no town", lambda plant: plant.state),
    Level.COUNTRY: (
        "the same operator, country, and name or figure",
        lambda plant: plant.own | plant.figures,
    ),
    Level.NOWHERE: (
        "the same operator, and the same name or figure",
        lambda plant: plant.own | plant.figures,
    ),
}


def match(plants: Iterable[Plant], ownership: Ownership, remember: Memory) -> tuple[Parts, list[Judgement]]:
    """The facilities, each as the plants of single texts that it is, and the judgements that made them so.

    Args:
        plants: what single texts say of plants, by text and name.
        ownership: who belongs to whom.
        remember: what was made before.
    """
    alone: Parts = []
    compared: list[Plant] = []
    for plant in plants:
        operators = ownership.operators(plant.operators)
        run = plant if operators == plant.operators else remember(_run_by, plant, *sorted(operators))
        if plant.is_sum or not plant.operators:
            alone.append([run])
        else:
            compared.append(run)
    parts: Parts = []
    judgements: list[Judgement] = []
    for companies, together in _by_companies(compared, ownership):
        found, judged = remember(_divided, remember.same(ownership.ties(companies)), *together)
        parts += found
        judgements += judged
    return parts + alone, judgements


def _run_by(plant: Plant, *operators: CompanyId) -> Plant:
    return attrs.evolve(plant, operators=frozenset(operators))


def _by_companies(
    plants: Iterable[Plant], ownership: Ownership
) -> Iterable[tuple[Sequence[CompanyId], Sequence[Plant]]]:
    """Mentions with those of companies that operators tie to each other, directly or through others."""
    plants = tuple(plants)
    numbers: dict[CompanyId, int] = {}
    for plant in plants:
        for operator in plant.operators:
            numbers.setdefault(operator, len(numbers))
    groups = Groups(len(numbers))
    for plant in plants:
        if len(plant.operators) > 1:
            groups.join(numbers[one] for one in plant.operators)
    for operator, number in numbers.items():
        groups.join([number, *(numbers[one] for one in ownership.related(operator) if one in numbers)])
    companies: dict[int, list[CompanyId]] = {}
    for operator, number in numbers.items():
        companies.setdefault(groups.root(number), []).append(operator)
    together: dict[int, list[Plant]] = {}
    for plant in plants:
        together.setdefault(groups.root(numbers[next(iter(plant.operators))]), []).append(plant)
    return ((companies[root], found) for root, found in together.items())


def _divided(ties: Ties, *plants: Plant) -> tuple[Parts, list[Judgement]]:
    """The facilities of companies that have nothing to do with others."""
    ownership = Ownership.tied(ties)
    levels: dict[Level, list[Plant]] = {level: [] for level in Level}
    for plant in plants:
        levels[plant.level].append(plant)
    settling = Settling(ownership, _early(plants, ownership))
    sites, groups = Sites(settling), list[Group]()
    for level, (reason, keys) in _TOGETHER.items():
        near = _by_operator(groups, ownership)
        loose = settling.settle(levels[level], groups, near)
        groups += sites.divide(connected(loose, keys), reason)
        if level is Level.COUNTRY:
            _list_possible(loose, settling)
    list_neighbours(groups, settling)
    parts = [list(group.plants) for group in groups]
    return [*parts, *([plant] for plant in settling.alone)], settling.judgements


def _early(plants: Sequence[Plant], ownership: Ownership) -> frozenset[Mention]:
    """The mentions from before any article spoke of several plants that their operators may have there."""
    numbered: dict[CompanyId, list[Plant]] = {}
    for plant in plants:
        for operator in plant.operators if plant.number else ():
            for name in (operator, *ownership.related(operator)):
                numbered.setdefault(name, []).append(plant)
    return frozenset(
        plant.mention
        for plant in plants
        if not plant.number
        and before_any(plant, [other for one in sorted(plant.operators) for other in numbered.get(one, ())])
    )


def _by_operator(groups: Sequence[Group], ownership: Ownership) -> Callable[[Plant], list[int]]:
    """Finds the plants that a mention may mean by its operators; all of these have to fit, if they do any plant."""
    index: dict[CompanyId, list[int]] = {}
    for number, group in enumerate(groups):
        for operator in group.operators:
            index.setdefault(operator, []).append(number)

    def near(plant: Plant) -> list[int]:
        reached = [
            {number for name in (operator, *ownership.related(operator)) for number in index.get(name, ())}
            for operator in sorted(plant.operators)
        ]
        every = functools.reduce(lambda one, other: one & other, reached)
        return sorted(every or {number for numbers in reached for number in numbers})

    return near


def _list_possible(plants: Sequence[Plant], settling: Settling) -> None:
    """Note mentions without more than a country that may be one plant."""
    beside: dict[tuple[frozenset[CompanyId], frozenset[str], frozenset[str]], Plant] = {}
    for plant in plants:
        other = beside.setdefault((plant.operators, plant.country, plant.kind), plant)
        if other.articles.isdisjoint(plant.articles):
            settling.say(Verdict.UNSURE, plant, other, "the same operators, but no town of either is given")
