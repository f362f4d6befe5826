"""Settling: a mention joins the one plant that it fits; where it fits several, it stays alone unless one is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import attrs

from evbattery.claims import Mention, Verdict
from evbattery.resolving.evidence import DIFFERENCES, FIRST, Group, contradiction, doubt, telling, union
from evbattery.resolving.judgements import Judgement, judge
from evbattery.resolving.ownership import Ownership
from evbattery.resolving.plants import Level, Plant

#: How often mentions are looked at, each time with what others have told meanwhile of the plants that they joined.
_ROUNDS: Final = 4


@attrs.frozen
class Open:
    """A mention that was left open, with a mention of each plant that it may be, and why that is not settled."""

    plant: Plant
    candidates: tuple[Plant, ...]
    reason: str


@attrs.define
class Settling:
    """What has been judged so far."""

    ownership: Ownership
    #: Mentions from before any article spoke of a second plant that their operators may have there.
    early: frozenset[Mention]
    left: list[Open] = attrs.field(factory=list[Open])
    judgements: list[Judgement] = attrs.field(factory=list[Judgement])

    def settle(
        self, waiting: Iterable[Plant], groups: list[Group], near: Callable[[Plant], Iterable[int]]
    ) -> list[Plant]:
        """Join mentions to the groups that they fit, and return those that fit none.

        Args:
            waiting: the mentions.
            groups: the groups, each of which is replaced by one with the mentions that join it.
            near: the places in *groups* of those that a mention can be one of.
        """
        loose: list[Plant] = []
        left = [(plant, Group.of([plant])) for plant in waiting]
        for turn in range(_ROUNDS):
            chosen: dict[int, list[tuple[Plant, str]]] = {}
            later: list[tuple[Plant, Group]] = []
            for plant, one in left:
                fitting = self.fitting(one, groups, near(plant))
                if not fitting:
                    loose.append(plant)
                    continue
                why = self.unproven(one, groups[fitting[0]])
                found = None
                if len(fitting) == 1 and not why:
                    found = fitting[0], "the only plant of its operators that fits"
                elif turn:
                    # Not at once: what fits one plant only helps to tell what the rest means.
                    found = telling(one, {number: groups[number] for number in fitting})
                if found is not None:
                    chosen.setdefault(found[0], []).append((plant, found[1]))
                elif turn < _ROUNDS - 1:
                    later.append((plant, one))
                else:
                    several = f"{len(fitting)} plants of its operators fit, and nothing tells which it is"
                    several = several if len(fitting) > 1 else why
                    self.leave(plant, [groups[number] for number in fitting], several)
            for number, joining in chosen.items():
                groups[number] = self.join(groups[number], joining)
            left = later
        return loose

    def fitting(self, one: Group, groups: Sequence[Group], near: Iterable[int]) -> list[int]:
        """The groups that nothing parts from a mention; near a town those in its state, if there are any."""
        (plant,) = one.plants
        found = [number for number in near if not contradiction(one, groups[number], self.ownership)]
        if not plant.number and self.number(plant):
            found = [number for number in found if not groups[number].number - FIRST]
        if plant.level is Level.NEAR:
            # "Near Reno" can be in Reno or in a town beside it, and seldom in another state.
            return [number for number in found if plant.states & groups[number].states] or found
        return found

    def number(self, plant: Plant) -> frozenset[str]:
        """Which of several plants it is: the first one if no article had spoken of another one yet."""
        return plant.number or (FIRST if plant.mention in self.early else frozenset())

    def unproven(self, one: Group, other: Group) -> str:
        """What is missing before a mention is the only plant that it fits; empty where nothing is."""
        if not _placed(one.plants[0], other):
            return "the same operator, but nothing says that the place is the same"
        why = doubt(one, other)
        return f"the only plant of its operators that fits, but {why}" if why else ""

    def join(self, group: Group, joining: Sequence[tuple[Plant, str]]) -> Group:
        """A group with the mentions that chose it, but for those that cannot be one plant with each other."""
        articles = Counter(article for plant, _ in joining for article in plant.articles)
        differing = [
            known
            for (_, known), there in zip(DIFFERENCES, group.known, strict=True)
            if not there and len(union(known(plant) for plant, _ in joining)) > 1
        ]
        kept: list[Plant] = []
        for plant, reason in joining:
            if any(articles[one] > 1 for one in plant.articles) or any(known(plant) for known in differing):
                self.leave(plant, [group], "others that fit it, too, are other plants")
            else:
                kept.append(plant)
                self.say(Verdict.SAME, plant, group.plants[0], reason)
        return Group.of((*group.plants, *kept)) if kept else group

    def leave(self, plant: Plant, groups: Iterable[Group], reason: str) -> None:
        """Leave a mention open, as one that may be any of some plants."""
        self.left.append(Open(plant, tuple(group.plants[0] for group in groups), reason))

    def say(self, verdict: Verdict, one: Plant, other: Plant, reason: str) -> None:
        """Note a judgement."""
        self.judgements.append(judge(verdict, one.mention, other.mention, reason))


def _placed(plant: Plant, group: Group) -> bool:
    """Whether the place that a mention gives is that of a group, and not only unlike none."""
    if plant.level is Level.NOWHERE:
        return False
    if plant.state and plant.level is not Level.TOWN:
        return bool(plant.state & group.states)
    return plant.town in group.towns or bool(plant.country & group.country)
