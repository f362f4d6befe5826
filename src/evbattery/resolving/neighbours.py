"""Neighbours: plants of one operator in one town or in towns next to each other, which nothing else tells apart.

A plant between two towns is called by either, one in a village by the city beside it, and one in a district by that; a
wrong town may be given for a plant with the same figures, or of the same two companies together. In one town a list may
have a plant under its old operator and its new one. This is no proof, and so such plants stay two, and are listed as
unsure.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final

from evbattery.claims import Verdict
from evbattery.entities import CompanyId
from evbattery.entities.agreement import gist
from evbattery.resolving.evidence import DIFFERENCES, Group, differ, figures_agree, under_one_roof, union
from evbattery.resolving.judgements import Judgement
from evbattery.resolving.memory import Memory
from evbattery.resolving.ownership import Ownership, Ties
from evbattery.resolving.plants import Level
from evbattery.resolving.settling import Settling
from evbattery.values import City, Coordinates, find_places
from evbattery.values.place_keys import place_key

#: How far from the town that it is called by a plant can lie, in kilometres.
_FAR: Final = 40.0
#: Kilometres of a degree of latitude.
_DEGREE: Final = 111.2


def list_neighbours(groups: Sequence[Group], settling: Settling) -> None:
    """Say which plants may be one although their towns are two, or although nothing joined them in one town."""
    run: dict[CompanyId, list[int]] = {}
    for number, group in enumerate(groups):
        for operator in group.operators if group.towns else ():
            run.setdefault(operator, []).append(number)
    pairs = {
        tuple(sorted((one, other)))
        for operator, numbers in run.items()
        for name in (operator, *settling.ownership.related(operator))
        for one, other in itertools.product(numbers, run.get(name, ()))
        if one != other
    }
    found = {
        (one, other): where
        for one, other in sorted(pairs)
        if (where := _beside(groups[one], groups[other], settling)) and not _apart(groups[one], groups[other])
    }
    alike = {pair for pair in found if figures_agree(*(groups[number] for number in pair))}
    told = {number for pair in alike for number in pair}
    for pair, where in found.items():
        # What has the figures of one plant is not asked about with others.
        if pair in alike or told.isdisjoint(pair):
            here, there = (groups[number].plants[0] for number in pair)
            reason = f"operators that belong together, {where}, and nothing tells them apart"
            settling.say(Verdict.UNSURE, here, there, reason)


def list_strangers(groups: Iterable[Group], ownership: Ownership, remember: Memory) -> Iterator[Judgement]:
    """Say which plants of one town may be one although nobody names the operator of one of them, or names another."""
    towns: dict[str, list[Group]] = {}
    for group in groups:
        for town in group.named_towns:
            towns.setdefault(town, []).append(group)
    for _, beside in sorted(towns.items()):
        if len(beside) > 1:
            ties = ownership.ties(union(group.operators for group in beside))
            yield from remember(_strangers, remember.same(ties), *beside)


def _strangers(ties: Ties, *beside: Group) -> list[Judgement]:
    """The plants of one town of which that is to be said."""
    settling = Settling(Ownership.tied(ties), frozenset())
    known = [group for group in beside if group.operators]
    alike: dict[Hashable, Group] = {}
    for group in beside:
        if group.operators:
            figures = map(gist, sorted(group.figures, key=str))
            found = [alike.setdefault(figure, group) for figure in figures]
            found = [one for one in found if figures_agree(group, one) and not _tied(group, one, settling)]
            reason = "in one town, with the same figure, but other operators"
        else:
            found = known
            reason = "in one town, and nobody says who runs one of them"
        few = list(itertools.islice((one for one in found if not _apart(group, one)), 2))
        if few and (group.operators or len(few) == 1):
            settling.say(Verdict.UNSURE, group.plants[0], few[0].plants[0], reason)
    return settling.judgements


def _tied(one: Group, other: Group, settling: Settling) -> bool:
    """Whether two plants have an operator in common, or operators of which one belongs to the other."""
    return any(
        here == there or there in settling.ownership.related(here)
        for here, there in itertools.product(one.operators, other.operators)
    )


def _beside(one: Group, other: Group, settling: Settling) -> str:
    """How the places of two plants meet, in words; empty where they do not."""
    if one.towns & other.towns:
        return "in one town"
    if one.towns & other.areas or other.towns & one.areas:
        return "in a town and in the district of that name"
    state = one.states & other.states
    for here, there in itertools.product(_cities(one), _cities(other)):
        for nation in sorted((one.country or other.country) & (other.country or one.country)):
            apart = _kilometres(here, there, nation, (one.states, other.states))
            if apart is not None and apart <= _FAR:
                return f"in towns {apart:.0f} km apart"
            if apart is None and (state or _overlap(here, there)):
                return "in towns of which nobody knows how far they are apart"
    both = one.operators & other.operators
    if state and (len(both) > 1 or not both.isdisjoint(settling.ownership.ventures.values())):
        return "as a venture in towns of one state"
    return "with the same figures in towns of one state" if state and figures_agree(one, other) else ""


def _overlap(one: str, other: str) -> bool:
    """Whether one name is a part of the other: "Bitterfeld", "Bitterfeld-Wolfen"."""
    here, there = (set(place_key(name).split()) for name in (one, other))
    return here <= there or there <= here


def _apart(one: Group, other: Group) -> bool:
    """Whether an article speaks of both, or anything else differs: of two towns, a name of their own, too."""
    differing = {
        what
        for (what, _), here, there in zip(DIFFERENCES, one.known, other.known, strict=True)
        if differ(here, there)
    }
    if not one.towns & other.towns and differ(one.own, other.own):
        return True
    # Of one operator in one town, kinds that may be made under one roof were judged before.
    if not (one.towns & other.towns and one.operators & other.operators) and under_one_roof(one, other):
        differing -= {"kind"}
    # Rows of one list may be one plant under its old and its new operator.
    rows = one.operators.isdisjoint(other.operators) and all(plant.is_row for plant in one.plants)
    told = not rows and not one.articles.isdisjoint(other.articles)
    # A sum is listed with what has the figure of the sum.
    is_sum = any(plant.is_sum for plant in (*one.plants, *other.plants))
    return bool(differing) or told or (is_sum and not figures_agree(one, other))


def _cities(group: Group) -> list[str]:
    return sorted({plant.city for plant in group.plants if plant.city and plant.level is Level.TOWN})


@functools.lru_cache(maxsize=16_384)
def _kilometres(
    one: str, other: str, country: str, states: tuple[frozenset[str], frozenset[str]]
) -> float | None:
    """How far two towns of a country are apart, those of the names that lie closest; None where one is not known.

    Args:
        one: a town.
        other: another one.
        country: its ISO code.
        states: the states in which each can lie; empty where nothing says so.
    """
    distances = [
        math.hypot(
            here.latitude - there.latitude,
            (here.longitude - there.longitude) * math.cos(math.radians(here.latitude)),
        )
        for here, there in itertools.product(
            _spots(one, country, states[0]), _spots(other, country, states[1])
        )
    ]
    return min(distances) * _DEGREE if distances else None


@functools.lru_cache(maxsize=16_384)
def _spots(town: str, country: str, states: frozenset[str]) -> tuple[Coordinates, ...]:
    """Where the towns of a name in a country lie."""
    cities = (place for place in find_places(town) if isinstance(place, City))
    spots = (
        city.coordinates
        for city in cities
        if city.country.alpha_2 == country and (not states or f"{country}/{city.admin}" in states)
    )
    return tuple(spot for spot in spots if spot is not None)
