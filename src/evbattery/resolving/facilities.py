"""Facilities: which subjects of which articles are one plant.

Mentions that name a town come first: those in one town whose operators are the same, or belong together, are one plant
unless something that is known of both differs. Then, from the closest place to the vaguest, each mention that says less
joins the one plant that it fits; where it fits several, only a name or a figure that one of them shares decides, and
otherwise the mention stays alone and is listed as unsure. Mentions that fit no plant make plants of their own.
Mentions are compared through their operators and towns, and so the work grows with the claims.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Final

import attrs

from evbattery.claims import Mention, Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.evidence import Group, before_any
from evbattery.resolving.judgements import Judgement
from evbattery.resolving.neighbours import list_neighbours, list_strangers
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Level, Plant
from evbattery.resolving.settling import Settling
from evbattery.resolving.sites import Parts, Sites, connected
from evbattery.resolving.undecided import divide_open

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


def match(plants: Sequence[Plant], ownership: Ownership) -> tuple[Parts, list[Judgement]]:
    """The facilities, each as the plants of single texts that it is, and the judgements that made them so.

    Args:
        plants: what single texts say of plants, by text and name.
        ownership: who belongs to whom.
    """
    levels: dict[Level, list[Plant]] = {level: [] for level in Level}
    alone: list[Plant] = []
    for plant in plants:
        run = attrs.evolve(plant, operators=ownership.operators(plant.operators))
        (alone if plant.is_sum or not plant.operators else levels[plant.level]).append(run)
    settling = Settling(ownership, _early(levels.values(), ownership))
    sites, groups = Sites(settling), list[Group]()
    for level, (reason, keys) in _TOGETHER.items():
        before = len(groups)
        divide = functools.partial(_divide, sites, keys, reason)
        groups = sites.settled(groups, levels[level], divide, functools.partial(_by_operator, ownership))
        if level is Level.COUNTRY:
            _list_possible([group.plants[0] for group in groups[before:]], settling)
    rest = [Group.of([plant]) for plant in alone]
    list_neighbours([*groups, *rest], settling)
    list_strangers([*groups, *rest], settling)
    groups += (*divide_open(sites), *rest)
    return [list(group.plants) for group in groups], settling.judgements


def _early(levels: Iterable[Sequence[Plant]], ownership: Ownership) -> frozenset[Mention]:
    """The mentions from before any article spoke of several plants that their operators may have there."""
    plants = [plant for together in levels for plant in together]
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


def _divide(
    sites: Sites, keys: Callable[[Plant], Iterable[Hashable]], reason: str, plants: Sequence[Plant]
) -> list[Group]:
    """The plants among mentions that fit none."""
    return sites.divide(connected(plants, keys), reason)


def _by_operator(ownership: Ownership, groups: Sequence[Group]) -> Callable[[Plant], list[int]]:
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
