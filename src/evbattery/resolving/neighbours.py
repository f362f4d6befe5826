"""Neighbours: plants of one operator in one town or in towns next to each other, which nothing else tells apart.

A plant between two towns is called by either, one in a village by the city beside it, and one in a district by that.
This is no proof, and so such plants stay two, and are listed as unsure.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from typing import Final

from evbattery.claims import Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.evidence import DIFFERENCES, Group, differ, under_one_roof
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
    for one, other in sorted(pairs):
        here, there = groups[one], groups[other]
        if (where := _beside(here, there)) and not _apart(here, there):
            reason = f"operators that belong together, {where}, and nothing tells them apart"
            settling.say(Verdict.UNSURE, here.plants[0], there.plants[0], reason)


def _beside(one: Group, other: Group) -> str:
    """How the places of two plants meet, in words; empty where they do not."""
    if one.towns & other.towns:
        return "in one town"
    if one.towns & other.areas or other.towns & one.areas:
        return "in a town and in the district of that name"
    for here, there in itertools.product(_cities(one), _cities(other)):
        for nation in sorted((one.country or other.country) & (other.country or one.country)):
            apart = _kilometres(here, there, nation)
            if apart is not None and apart <= _FAR:
                return f"in towns {apart:.0f} km apart"
            if apart is None and (one.states & other.states or _overlap(here, there)):
                return "in towns of which nobody knows how far they are apart"
    return ""


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
    if not one.towns & other.towns:
        if differ(one.own, other.own):
            return True
        # Of one town, kinds that may be made under one roof were judged before.
        differing -= {"kind"} if under_one_roof(one, other) else set()
    return bool(differing) or not one.articles.isdisjoint(other.articles)


def _cities(group: Group) -> list[str]:
    return sorted({plant.city for plant in group.plants if plant.city and plant.level is Level.TOWN})


@functools.lru_cache(maxsize=16_384)
def _kilometres(one: str, other: str, country: str) -> float | None:
    """How far two towns of a country are apart, those of the names that lie closest; None where one is not known."""
    distances = [
        math.hypot(
            here.latitude - there.latitude,
            (here.longitude - there.longitude) * math.cos(math.radians(here.latitude)),
        )
        for here, there in itertools.product(*(_spots(town, country) for town in (one, other)))
    ]
    return min(distances) * _DEGREE if distances else None


@functools.lru_cache(maxsize=16_384)
def _spots(town: str, country: str) -> tuple[Coordinates, ...]:
    """Where the towns of a name in a country lie."""
    cities = (place for place in find_places(town) if isinstance(place, City))
    spots = (city.coordinates for city in cities if city.country.alpha_2 == country)
    return tuple(spot for spot in spots if spot is not None)
