"""Plants that versions of one story name differently.

A version with a cut or another headline may lose the town or the name of a plant, but its figures stay. So where the
figures of a plant in one version, and whose, what and where it is as far as that is said there, are also said of one
plant of the other version, and of no other there, the two are one.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable

from evbattery.claims import Mention, Verdict
from evbattery.entities.agreement import gist
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, judge
from evbattery.resolving.memory import Memory
from evbattery.resolving.plants import Plant
from evbattery.resolving.sites import Parts
from evbattery.values import Country, FacilityKind, Money, Quantity


def join_copies(parts: Parts, several: Collection[str], remember: Memory) -> tuple[Parts, list[Judgement]]:
    """Join the parts that hold such plants, unless one article tells plants of the two apart.

    Args:
        parts: what was found to be one plant.
        several: the stories that are in several articles.
        remember: what was made before.
    """
    stories: dict[str, list[Plant]] = {}
    part_of: dict[Mention, int] = {}
    for number, part in enumerate(parts) if several else ():
        for plant in part:
            if plant.text in several:
                stories.setdefault(plant.text, []).append(plant)
                part_of[plant.mention] = number
    pairs = [pair for plants in stories.values() for pair in remember(_pairs, *plants)]
    if not pairs:
        return parts, []
    articles = {
        number: frozenset[str]().union(*(plant.articles for plant in parts[number]))
        for number in part_of.values()
    }
    groups = Groups(len(parts))
    judgements: list[Judgement] = []
    for one, other in pairs:
        a, b = groups.root(part_of[one.mention]), groups.root(part_of[other.mention])
        if a != b and articles[a].isdisjoint(articles[b]):
            groups.join((a, b))
            articles[groups.root(a)] = articles[a] | articles[b]
            reason = "in two versions of one story, of which one says the figures of the other"
            judgements.append(judge(Verdict.SAME, one.mention, other.mention, reason))
    if not judgements:
        return parts, []
    joined = [
        [plant for number in group for plant in parts[number]] if len(group) > 1 else parts[group[0]]
        for group in groups.lists()
    ]
    return joined, judgements


def _pairs(*plants: Plant) -> tuple[tuple[Plant, Plant], ...]:
    """The plants of one story that are others of it."""
    found: list[tuple[Plant, Plant]] = []
    if len({plant.articles for plant in plants}) < 2:
        return ()
    said = [_said(plant) for plant in plants]
    for one, less in zip(plants, said, strict=True):
        fuller = [
            other
            for other, more in zip(plants, said, strict=True)
            if less <= more and one.articles.isdisjoint(other.articles)
        ]
        if len(fuller) == 1 and any(isinstance(value, tuple) for _, value, *_ in less):
            found.append((one, fuller[0]))
    return tuple(found)


def _said(plant: Plant) -> frozenset[tuple[Hashable, ...]]:
    """The figures of a plant and what identifies it, without what changes in its life."""
    return frozenset(
        (one.claim.attribute, one.company or gist(one.value), one.claim.when, one.qualifier("phase"))
        for one in plant.statements
        if isinstance(one.value, (Quantity, Money, str, Country, FacilityKind))
    )
