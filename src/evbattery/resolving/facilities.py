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
import itertools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Final

import attrs

from evbattery.claims import Mention, Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.evidence import Group, before_any
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, once, stands
from evbattery.resolving.memory import Memory
from evbattery.resolving.neighbours import list_neighbours, list_strangers
from evbattery.resolving.ownership import Ownership, Ties
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


def match(plants: Iterable[Plant], ownership: Ownership, remember: Memory) -> tuple[Parts, list[Judgement]]:
    """The facilities, each as the plants of single texts that it is, and the judgements that made them so.

    Args:
        plants: what single texts say of plants, by text and name.
        ownership: who belongs to whom.
        remember: what was made before.
    """
    run: dict[frozenset[CompanyId], list[Plant]] = {}
    for plant in plants:
        run.setdefault(plant.operators, []).append(plant)
    unknown = [remember(_alone, plant) for plant in run.pop(frozenset(), ())]
    for named in [one for one in run if len(one) > 1]:
        operators = ownership.operators(named)
        if operators != named:
            theirs = (remember(_run_by, plant, *sorted(operators)) for plant in run.pop(named))
            run.setdefault(operators, []).extend(theirs)
    placed, parts, judgements = list[Group](), Parts(), list[Judgement]()
    for companies, together in _by_companies(run, ownership):
        found, plants_of_each, judged = remember(
            _divided, remember.same(ownership.ties(companies)), *together
        )
        placed += found
        parts += plants_of_each
        judgements += judged
    parts += (group.plants for group in unknown)
    return parts, [*judgements, *list_strangers([*placed, *unknown], ownership, remember)]


def _alone(plant: Plant) -> Group:
    return Group.of([plant])


def _run_by(plant: Plant, *operators: CompanyId) -> Plant:
    return attrs.evolve(plant, operators=frozenset(operators))


def _by_companies(
    run: Mapping[frozenset[CompanyId], Sequence[Plant]], ownership: Ownership
) -> Iterator[tuple[Sequence[CompanyId], Sequence[Plant]]]:
    """Mentions with those of companies that operators tie to each other, directly or through others."""
    numbers: dict[CompanyId, int] = {}
    for operators in run:
        for operator in operators:
            numbers.setdefault(operator, len(numbers))
    groups = Groups(len(numbers))
    for operators in run:
        if len(operators) > 1:
            groups.join(numbers[one] for one in operators)
    for operator in ownership.known.intersection(numbers):
        related = (one for one in ownership.related(operator) if one in numbers)
        groups.join(numbers[one] for one in (operator, *related))
    companies: dict[int, list[CompanyId]] = {}
    for operator, number in numbers.items():
        companies.setdefault(groups.root(number), []).append(operator)
    together: dict[int, list[Sequence[Plant]]] = {}
    for operators, plants in run.items():
        together.setdefault(groups.root(numbers[next(iter(operators))]), []).append(plants)
    for root, found in together.items():
        several = itertools.chain.from_iterable(found)
        yield (
            companies[root],
            found[0] if len(found) == 1 else sorted(several, key=attrgetter("text", "name")),
        )


def _divided(ties: Ties, *plants: Plant) -> tuple[list[Group], Parts, list[Judgement]]:
    """The facilities of companies that have nothing to do with others.

    First those that were not left open, then the plants of each, and what was judged and came out so.
    """
    ownership = Ownership.tied(ties)
    levels: dict[Level, list[Plant]] = {level: [] for level in Level}
    sums: list[Group] = []
    for plant in plants:
        if plant.is_sum:
            sums.append(_alone(plant))
        else:
            levels[plant.level].append(plant)
    settling = Settling(ownership, _early([plant for level in levels.values() for plant in level], ownership))
    sites, groups = Sites(settling), list[Group]()
    for level, (reason, keys) in _TOGETHER.items():
        before = len(groups)
        divide = functools.partial(_divide, sites, keys, reason)
        groups = sites.settled(groups, levels[level], divide, functools.partial(_by_operator, ownership))
        if level is Level.COUNTRY:
            _list_possible([group.plants[0] for group in groups[before:]], settling)
    groups += sums
    list_neighbours(groups, settling)
    parts = Parts(group.plants for group in (*groups, *divide_open(sites)))
    part_of = {plant.mention: number for number, part in enumerate(parts) for plant in part}
    return groups, parts, once(one for one in settling.judgements if stands(one, part_of))


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
