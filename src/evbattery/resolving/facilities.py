"""Facilities: which subjects of which articles are one plant.

Subjects of different articles are one facility when they share an operator and a city and nothing that is known of
both (country, state, kind) differs. Everything less stays apart; what might still be one is listed as unsure. Plants
are compared within a city only, and within it through their operators, so the work grows with the claims.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import attrs

from evbattery.claims import Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, judge
from evbattery.resolving.plants import Plant

Parts: TypeAlias = list[list[Plant]]
Parents: TypeAlias = Mapping[CompanyId, frozenset[CompanyId]]


@attrs.define
class _Matching:
    """One run of matching; it gathers the judgements on the way."""

    parents: Parents
    judgements: list[Judgement] = attrs.field(factory=list[Judgement])

    def split(self, plants: Sequence[Plant]) -> Parts:
        """The plants of one city in groups that are one facility each."""
        parts: Parts = []
        for together in self.by_operator(plants):
            parts += self.refine(together)
        return parts

    def refine(self, plants: list[Plant]) -> Parts:
        """Divide plants that share operators by what else is known of them."""
        for what, known in _DIFFERENCES:
            groups = self.by_difference(plants, what, known)
            if len(groups) > 1:
                return [part for group in groups for part in self.split(group)]
        return self.by_article(plants)

    def by_operator(self, plants: Sequence[Plant]) -> Parts:
        """Join plants that share an operator, and a venture's plant with that of the one owner named beside it."""
        groups = Groups(len(plants))
        operated: dict[CompanyId, list[int]] = {}
        for number, plant in enumerate(plants):
            for operator in plant.operators:
                operated.setdefault(operator, []).append(number)
        for numbers in operated.values():
            groups.join(numbers)
        owned: dict[CompanyId, dict[int, int]] = {}
        for number, plant in enumerate(plants):
            for owner in {owner for operator in plant.operators for owner in self.parents.get(operator, ())}:
                owned.setdefault(owner, {}).setdefault(groups.root(number), number)
        joins: list[tuple[int, int]] = []
        for owner, ventures in sorted(owned.items()):
            if owner not in operated:
                continue
            own = operated[owner][0]
            others = [number for root, number in sorted(ventures.items()) if root != groups.root(own)]
            for other in others:
                reason = f"in one city, and an operator of one belongs to {owner}, the operator of the other"
                sure = len(others) == 1
                self.say(Verdict.SAME if sure else Verdict.UNSURE, plants[own], plants[other], reason)
                if sure:
                    joins.append((own, other))
        for join in joins:
            groups.join(join)
        return [[plants[number] for number in numbers] for numbers in groups.lists()]

    def by_difference(self, plants: list[Plant], what: str, known: Callable[[Plant], str | None]) -> Parts:
        """Divide plants by one thing; where it differs, plants of which it is not known stand alone."""
        groups: dict[str, list[Plant]] = {}
        unknown: list[Plant] = []
        for plant in plants:
            value = known(plant)
            if value is None:
                unknown.append(plant)
            else:
                groups.setdefault(value, []).append(plant)
        if len(groups) < 2:
            return [plants]
        parts = [group for _, group in sorted(groups.items())]
        for one, other in itertools.pairwise(parts):
            reason = f"the {what} differs: {known(one[0])} and {known(other[0])}"
            self.say(Verdict.NOT_SAME, one[0], other[0], reason)
        for plant in unknown:
            reason = f"no {what} is given, and the operators have {len(parts)} plants here that differ in it"
            self.say(Verdict.UNSURE, plant, parts[0][0], reason)
        return [*parts, *([plant] for plant in unknown)]

    def by_article(self, plants: list[Plant]) -> Parts:
        """Keep apart what one article tells apart; then only equal names are one across articles."""
        articles: dict[str, list[Plant]] = {}
        for plant in plants:
            for article in sorted(plant.articles):
                articles.setdefault(article, []).append(plant)
        reason = "the same operator, city and kind"
        if all(len(together) == 1 for together in articles.values()):
            self.chain(Verdict.SAME, plants, reason)
            return [plants]
        for together in articles.values():
            self.chain(Verdict.NOT_SAME, together, "one article speaks of both under two names")
        named: dict[str, list[Plant]] = {}
        for plant in plants:
            named.setdefault(plant.folded_name, []).append(plant)
        parts = list(named.values())
        for part in parts:
            self.chain(Verdict.SAME, part, f"{reason}, and the same name")
        firsts = [part[0] for part in parts]
        for one, other in itertools.pairwise(firsts):
            if one.articles.isdisjoint(other.articles):
                self.say(
                    Verdict.UNSURE, one, other, f"{reason}, but an article tells several plants here apart"
                )
        return parts

    def chain(self, verdict: Verdict, plants: Sequence[Plant], reason: str) -> None:
        """Judge each plant beside the next one."""
        for one, other in itertools.pairwise(plants):
            self.say(verdict, one, other, reason)

    def say(self, verdict: Verdict, one: Plant, other: Plant, reason: str) -> None:
        """Note a judgement."""
        self.judgements.append(judge(verdict, one.mention, other.mention, reason))


#: What keeps plants of one operator in one city apart when it differs.
_DIFFERENCES: tuple[tuple[str, Callable[[Plant], str | None]], ...] = (
    ("country", lambda plant: plant.country),
    ("state or province", lambda plant: plant.state),
    ("kind", lambda plant: plant.kind),
)


def match(plants: Sequence[Plant], parents: Parents) -> tuple[Parts, list[Judgement]]:
    """The plants in groups that are one facility each, and the judgements that made them so.

    Args:
        plants: in an order that does not depend on that of the articles.
        parents: whose unit or venture each company is.
    """
    matching = _Matching(parents)
    cities: dict[str, list[Plant]] = {}
    alone: Parts = []
    for plant in plants:
        if plant.city is None or not plant.operators or plant.is_sum:
            alone.append([plant])
        else:
            cities.setdefault(plant.city, []).append(plant)
    parts = [part for together in cities.values() for part in matching.split(together)]
    _list_possible(matching, alone, parts)
    return parts + alone, matching.judgements


def _list_possible(matching: _Matching, alone: Parts, parts: Parts) -> None:
    """Note plants without a city that may be another one of the same operators."""
    beside: dict[tuple[frozenset[CompanyId], str | None], Plant] = {}
    for part in parts:
        beside.setdefault((part[0].operators, part[0].country), part[0])
    for (plant,) in alone:
        if plant.city is not None or not plant.operators or plant.is_sum:
            continue
        other = beside.setdefault((plant.operators, plant.country), plant)
        kinds = {plant.kind, other.kind} - {None}
        if other.articles.isdisjoint(plant.articles) and len(kinds) < 2:
            matching.say(Verdict.UNSURE, plant, other, "the same operators, but not both have a city")
