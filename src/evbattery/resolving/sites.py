"""Sites: mentions that name one place, divided into plants by what is known of them.

First by operator, country, state and kind; then plants whose operators belong together are joined; then what is left at
one site is divided by number, by what single articles tell apart, and by names.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import TypeAlias

import attrs

from evbattery.claims import Verdict
from evbattery.entities import CompanyId
from evbattery.resolving.evidence import (
    DIFFERENCES,
    Group,
    contradiction,
    figures_differ,
    telling,
    under_one_roof,
)
from evbattery.resolving.groups import Groups
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Plant
from evbattery.resolving.settling import Settling

Parts: TypeAlias = list[Sequence[Plant]]


@attrs.frozen
class Sites:
    """How mentions of one place are divided."""

    settling: Settling

    def divide(self, parts: Iterable[Sequence[Plant]], reason: str) -> list[Group]:
        """Mentions, given in parts of one place and operator each, in groups that are one plant each.

        Args:
            parts: the mentions.
            reason: what those of one part have in common, in words.
        """
        apart = [group for part in parts for group in self.by_kind(part)]
        return [
            group for site in self.link(self.by_unit(apart)) for group in self.by_number(site.plants, reason)
        ]

    def by_kind(self, plants: Sequence[Plant]) -> list[Group]:
        """Divide mentions by country, state and kind, and by operator where these had them connected."""
        return [
            group for together in connected(plants, lambda plant: [None]) for group in self.site(together)
        ]

    def site(self, plants: Sequence[Plant]) -> list[Group]:
        """Divide mentions that operators connect by the first thing that differs."""
        for what, known in DIFFERENCES[:-1]:
            values, waiting = _by_value(plants, known)
            if len(values) > 1:
                return self.settled(self.apart(what, values, self.by_kind), waiting, self.by_kind)
        return [Group.of(plants)] if plants else []

    def by_number(self, plants: Sequence[Plant], reason: str) -> list[Group]:
        """Divide mentions by which of several plants they mean."""
        numbers: dict[frozenset[str], set[str]] = {}
        for plant in plants:
            numbers.setdefault(plant.own, set()).update(self.settling.number(plant))

        def number(plant: Plant) -> Collection[str]:
            # A mention with a name of its own has the number that others of that name have.
            known = plant.number or (numbers[plant.own] if plant.own else self.settling.number(plant))
            return known if len(known) == 1 else plant.own

        values, waiting = _by_value(plants, number)
        # A second plant has a first one beside it, whether it is called so or not.
        numbered = any(plant.number for plant in plants)
        if not numbered or not (waiting or len(values) > 1):
            return self.by_article(plants, reason)
        groups = self.apart("number", values, lambda part: self.by_article(part, reason))
        return self.settled(groups, waiting, lambda loose: self.by_article(loose, reason))

    def by_article(self, plants: Sequence[Plant], reason: str) -> list[Group]:
        """Keep apart what one article tells apart: only mentions of the same name are one across articles then."""
        articles: dict[str, list[Plant]] = {}
        for plant in plants:
            for article in sorted(plant.articles):
                articles.setdefault(article, []).append(plant)
        several = [together for together in articles.values() if len(together) > 1]
        if not several:
            return self.by_name(plants, reason)
        for together in several:
            for one, other in itertools.pairwise(together):
                if one.is_row and one.own == other.own:
                    self.settling.say(Verdict.UNSURE, one, other, f"{reason}, in two rows of one list")
                else:
                    self.settling.say(
                        Verdict.NOT_SAME, one, other, "one article speaks of both under two names"
                    )
        names = {plant.folded_name for together in several for plant in together}
        values, waiting = _by_value(plants, lambda plant: names & {plant.folded_name})
        groups = [self.whole(part, f"{reason}, and the same name") for part in values.values()]
        return self.settled(groups, waiting, lambda loose: self.by_article(loose, reason))

    def by_name(self, plants: Sequence[Plant], reason: str) -> list[Group]:
        """Keep apart as unsure what has unlike names of its own."""
        values, waiting = _by_value(plants, lambda plant: plant.own)
        if len(values) < 2:
            return [self.whole(plants, reason)] if plants else []
        groups = [self.whole(part, f"{reason}, and the same name") for part in values.values()]
        for one, other in itertools.pairwise(groups):
            self.settling.say(Verdict.UNSURE, one.plants[0], other.plants[0], f"{reason}, but other names")
        return self.settled(groups, waiting, lambda loose: self.by_name(loose, reason))

    def apart(
        self,
        what: str,
        values: Mapping[str, Sequence[Plant]],
        divide: Callable[[Sequence[Plant]], list[Group]],
    ) -> list[Group]:
        """The groups of mentions that differ in something."""
        for one, other in itertools.pairwise(sorted(values)):
            roof = under_one_roof(Group.of(values[one]), Group.of(values[other]))
            verdict, reason = (
                Verdict.UNSURE if roof else Verdict.NOT_SAME,
                f"the {what} differs: {one} and {other}",
            )
            self.settling.say(verdict, values[one][0], values[other][0], reason)
        return [group for _, part in sorted(values.items()) for group in divide(part)]

    def settled(
        self,
        groups: list[Group],
        waiting: Sequence[Plant],
        divide: Callable[[Sequence[Plant]], list[Group]],
        index: Callable[[list[Group]], Callable[[Plant], Iterable[int]]] = lambda groups: (
            lambda _: range(len(groups))
        ),
    ) -> list[Group]:
        """Groups with the mentions that wait for them; those that fit none make groups of their own.

        Args:
            groups: the groups.
            waiting: the mentions.
            divide: divides those that fit none.
            index: finds the places in groups of those that a mention can be one of.
        """
        near = index(groups)
        fitting = {
            plant.mention: self.settling.fitting(Group.of([plant]), groups, near(plant)) for plant in waiting
        }
        # What fits none comes first: it makes the plants that the rest may be as well.
        groups = groups + divide([plant for plant in waiting if not fitting[plant.mention]])
        rest = [plant for plant in waiting if fitting[plant.mention]]
        return groups + divide(self.settling.settle(rest, groups, index(groups)))

    def whole(self, plants: Sequence[Plant], reason: str) -> Group:
        """The group of mentions that are one plant."""
        for one, other in itertools.pairwise(plants):
            self.settling.say(Verdict.SAME, one, other, reason)
        return Group.of(plants)

    def by_unit(self, groups: Sequence[Group]) -> list[Group]:
        """Leave open what names an owner and has figures of its unit's plant, where an article tells of both plants."""
        found, ownership = list(groups), self.settling.ownership
        for owner, units in sorted(_units(groups, ownership).items()):
            beside = {unit for unit in units if groups[owner].articles & groups[unit].articles}
            for plant in groups[owner].plants if beside else ():
                if not plant.figures:
                    continue
                one = Group.of([plant])
                rest = Group.of(other for other in found[owner].plants if other is not plant)
                fitting = {
                    unit: found[unit] for unit in beside if not contradiction(one, found[unit], ownership)
                }
                told = telling(one, {owner: rest, **fitting})
                if rest.plants and told is not None and told[0] != owner:
                    self.settling.leave(plant, [found[told[0]]], f"the owner's name, but {told[1]}")
                    found[owner] = rest
        return found

    def link(self, groups: Sequence[Group]) -> list[Group]:
        """Join sites of one town of which one is named by its operator and one by that one's owner or buyer."""
        ownership = self.settling.ownership
        joined, whole = Groups(len(groups)), dict(enumerate(groups))
        units = {
            number: {other for other in found if not contradiction(groups[number], groups[other], ownership)}
            for number, found in _units(groups, ownership).items()
        }
        for owner, found in sorted(units.items(), key=lambda item: (len(item[1]), item[0])):
            told = telling(groups[owner], {number: groups[number] for number in found})
            others = {told[0]} if told else found
            roots = {joined.root(other) for other in others} - {joined.root(owner)}
            for other in sorted(others):
                here, there = joined.root(owner), joined.root(other)
                if here == there:
                    continue
                # Where each is on the other's side of a purchase, neither may be on that of a third one.
                mutual = not told and owner in units.get(other, ()) and len(units[other]) > 1
                one, two = whole[here], whole[there]
                sure = len(roots) == 1 and not mutual and (bool(told) or not figures_differ(one, two))
                sure = sure and not contradiction(one, two, ownership)
                reason = f"in one town, and {ownership.tie(groups[owner].operators, groups[other].operators)}"
                verdict = Verdict.SAME if sure else Verdict.UNSURE
                self.settling.say(verdict, groups[owner].plants[0], groups[other].plants[0], reason)
                if sure:
                    joined.join((here, there))
                    whole[joined.root(here)] = Group.of((*one.plants, *two.plants))
        return [whole[numbers[0]] for numbers in joined.lists()]


def _units(groups: Sequence[Group], ownership: Ownership) -> dict[int, set[int]]:
    """For each group, those in its town that units of its operators run, or the other side of a purchase."""
    towns: dict[tuple[str, CompanyId], list[int]] = {}
    for number, group in enumerate(groups):
        for key in itertools.product(group.towns, group.operators):
            towns.setdefault(key, []).append(number)
    units: dict[int, set[int]] = {}
    for number, group in enumerate(groups):
        for town, operator in itertools.product(group.towns, group.operators):
            for unit in (*ownership.below.get(operator, ()), *ownership.deals.get(operator, ())):
                for other in towns.get((town, unit), ()):
                    if other != number:
                        units.setdefault(number, set()).add(other)
    return units


def _by_value(
    plants: Iterable[Plant], value: Callable[[Plant], Collection[str]]
) -> tuple[dict[str, list[Plant]], list[Plant]]:
    """Plants by a value that each has once or not at all, and those that have none."""
    values: dict[str, list[Plant]] = {}
    waiting: list[Plant] = []
    for plant in plants:
        found = min(value(plant), default=None)
        (waiting if found is None else values.setdefault(found, [])).append(plant)
    return values, waiting


def connected(plants: Sequence[Plant], keys: Callable[[Plant], Iterable[Hashable]]) -> Parts:
    """Plants in groups of those that share an operator and a key, directly or through others."""
    groups = Groups(len(plants))
    keyed: dict[Hashable, list[int]] = {}
    for number, plant in enumerate(plants):
        for key in itertools.product(plant.operators, keys(plant)):
            keyed.setdefault(key, []).append(number)
    for numbers in keyed.values():
        groups.join(numbers)
    return [[plants[number] for number in numbers] for numbers in groups.lists()]
