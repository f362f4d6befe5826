"""What speaks for and against two groups of mentions being one plant: a few named rules, and never a score."""

from __future__ import annotations

import datetime
import functools
import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

import attrs

from evbattery.claims import ClaimValue
from evbattery.entities import CompanyId
from evbattery.resolving.figures import compared
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Level, Plant
from evbattery.values import FacilityKind

#: What keeps plants apart where it differs, with the word for it, in the order in which it is looked at.
DIFFERENCES: Final[tuple[tuple[str, Callable[[Plant], frozenset[str]]], ...]] = (
    ("country", lambda plant: plant.country),
    ("state or province", lambda plant: plant.state),
    ("kind", lambda plant: plant.kind),
    ("number", lambda plant: plant.number),
)


#: Kinds that are often made under one roof, of which one source names one and another source another one.
_ONE_ROOF: Final = frozenset(
    kind.value
    for kind in (
        FacilityKind.CELL,
        FacilityKind.MODULE,
        FacilityKind.PACK,
        FacilityKind.ESS,
        FacilityKind.PILOT,
    )
)

#: The number of the first of several plants.
FIRST: Final = frozenset({"1"})

T = TypeVar("T")


def union(sets: Iterable[frozenset[T]]) -> frozenset[T]:
    """All that is in any of some sets."""
    return frozenset(itertools.chain.from_iterable(sets))


@attrs.frozen
class Group:
    """Mentions that are one plant, and all that they say of it."""

    plants: tuple[Plant, ...]
    articles: frozenset[str]
    operators: frozenset[CompanyId]
    towns: frozenset[str]
    #: Those and the ones that they are near.
    named_towns: frozenset[str]
    #: Districts and states that are named.
    areas: frozenset[str]
    states: frozenset[str]
    own: frozenset[str]
    figures: frozenset[ClaimValue]
    #: What is known of the things that keep plants apart, in the order of :data:`DIFFERENCES`.
    known: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, plants: Iterable[Plant]) -> Group:
        """The group of some mentions."""
        members = tuple(plants)
        # A larger town nearby can lie in another state.
        states = [plant.states for plant in members if plant.states and plant.level is not Level.NEAR]
        # One mention of Fremont in California tells which of three Fremonts the others mean.
        agreed = functools.reduce(lambda one, other: one & other, states, union(states))
        return cls(
            plants=members,
            articles=union(plant.articles for plant in members),
            operators=union(plant.operators for plant in members),
            towns=frozenset(plant.town for plant in members if plant.town and not plant.level),
            named_towns=frozenset(plant.town for plant in members if plant.town),
            areas=union(plant.areas for plant in members),
            states=agreed or union(states),
            own=union(plant.own for plant in members),
            figures=union(plant.figures for plant in members),
            known=tuple(union(map(known, members)) for _, known in DIFFERENCES),
        )

    @property
    def country(self) -> frozenset[str]:
        """The country."""
        return self.known[0]

    @property
    def kind(self) -> frozenset[str]:
        """What it makes."""
        return self.known[2]

    @property
    def number(self) -> frozenset[str]:
        """Which of several plants it is."""
        return self.known[-1]

    @property
    def since(self) -> datetime.date | None:
        """The first day on which a mention is dated."""
        return min((plant.published for plant in self.plants if plant.published is not None), default=None)


def contradiction(one: Group, other: Group, ownership: Ownership) -> str:
    """Why two groups cannot be one plant; empty where nothing says so."""
    for (what, _), here, there in zip(DIFFERENCES, one.known, other.known, strict=True):
        if differ(here, there):
            return f"the {what} differs: {min(here)} and {min(there)}"
    if differ(one.towns, other.towns):
        return f"the town differs: {min(one.towns)} and {min(other.towns)}"
    if not one.towns & other.towns and differ(one.states, other.states):
        return f"the state or province differs: {min(one.states)} and {min(other.states)}"
    if _told_apart(one, other):
        return "one article speaks of both"
    if _both_before_purchase(one, other, ownership):
        return "both operators had a plant here before one bought the other"
    return ""


def under_one_roof(one: Group, other: Group) -> bool:
    """Whether plants of one site may be one although sources name other kinds.

    Not where most figures differ, nor where one article tells of both, unless these are rows of a list that agree in
    one; and only if a figure agrees if such kinds are seldom made together.
    """
    kinds, agreed = one.kind | other.kind, compared(one.figures, other.figures).values()
    if len(kinds) < 2 or figures_differ(one, other):
        return False
    both = one.articles & other.articles
    rows = all(plant.is_row for plant in (*one.plants, *other.plants) if plant.articles & both)
    return (rows and any(agreed)) if both else (kinds <= _ONE_ROOF or any(agreed))


def doubt(one: Group, other: Group) -> str:
    """What makes it doubtful that two groups are one plant although nothing contradicts it; empty where nothing is."""
    if one.own and other.own and not any(itertools.starmap(_part_of, itertools.product(one.own, other.own))):
        return "their names differ"
    # A second plant stands beside a first one, which a mention without a number may mean as well.
    if one.number != other.number:
        return "one has a number and the other has none"
    # Plans grow: near a town or in a state one figure may differ, unless there is a new name, too.
    close = one.plants[0].level in (Level.NEAR, Level.STATE) and (other.own or not one.own)
    least = 2 if close else 1
    return "no figure of theirs agrees" if figures_differ(one, other, least) else ""


def figures_differ(one: Group, other: Group, least: int = 1) -> bool:
    """Whether both have figures of one kind, or of so many, and none agrees."""
    agreed = compared(one.figures, other.figures).values()
    return len(agreed) >= least and 2 * sum(agreed) < len(agreed)


def figures_agree(one: Group, other: Group) -> bool:
    """Whether both have figures of one kind, and at least half of them agree."""
    agreed = compared(one.figures, other.figures).values()
    return any(agreed) and 2 * sum(agreed) >= len(agreed)


def telling(one: Group, candidates: Mapping[int, Group]) -> tuple[int, str] | None:
    """The number of the only candidate that a mention shares a name of its own or figures with, and which of these."""
    named = [number for number, other in candidates.items() if one.own & other.own]
    if len(named) == 1:
        return named[0], "the same operator and the same name of its own"
    figures = {number: compared(one.figures, other.figures).values() for number, other in candidates.items()}
    some = [number for number, found in figures.items() if any(found)]
    every = [number for number in some if all(figures[number])]
    alone = (
        len(every) == 1
        and len(figures[every[0]]) == 1
        and not (one.operators & candidates[every[0]].operators)
    )
    if len(every) == 1 and not (
        alone and not all(f and not any(f) for n, f in figures.items() if n != every[0])
    ):
        return every[0], "the same operator, and figures that agree with no other plant of its"
    # Plans grow: where one figure agrees and another differs, all other candidates have to differ in all.
    rest = [found for number, found in figures.items() if number not in some]
    if not every and len(some) == 1 and rest and all(rest):
        return some[0], "the same operator, and a figure that agrees with no other plant of its"
    return None


def differ(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether two plants have a thing known of both, and none in common."""
    return bool(here) and bool(there) and here.isdisjoint(there)


def _part_of(here: str, there: str) -> bool:
    """Whether one name has all words of the other one."""
    one, other = set(here.split()), set(there.split())
    return one <= other or other <= one


def before_any(plant: Plant, others: Iterable[Plant]) -> bool:
    """Whether a mention is older than those of other plants that may stand in its town, if one of them is dated.

    It does not count where two figures agree and none differs: then it may be such a mention itself.
    """
    beside = [
        other
        for other in others
        if (plant.level or other.level or other.town == plant.town)
        and not any(differ(known(plant), known(other)) for _, known in DIFFERENCES)
    ]
    days = [other.published for other in beside if other.published is not None]
    if not days or plant.published is None or plant.published >= min(days):
        return False
    agreed = (compared(plant.figures, other.figures).values() for other in beside)
    return not any(len(found) > 1 and all(found) for found in agreed)


def _told_apart(one: Group, other: Group) -> bool:
    """Whether one article has a mention in each group, other than its first plant here and its second one there."""
    both = one.articles & other.articles
    return bool(both) and any(
        here.articles & there.articles and not differ(here.number, there.number)
        for here in one.plants
        if here.articles & both
        for there in other.plants
    )


def _both_before_purchase(one: Group, other: Group, ownership: Ownership) -> bool:
    if one.operators & other.operators:
        return False
    days = [
        ownership.deals[here][there]
        for here in one.operators & ownership.deals.keys()
        for there in other.operators & ownership.deals[here].keys()
    ]
    told = [day for day in days if day is not None]
    since = [day for day in (one.since, other.since) if day is not None]
    return bool(told) and len(since) == 2 and max(since) < min(told)
