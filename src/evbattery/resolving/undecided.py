"""What is left open: mentions that may be any of several plants, or none of them.

Some of them are one plant, whichever it is: they share a name of their own, two figures, or a number and a figure.
Each is listed with the plants that it may be, if these are few, and with what else is left open and looks like it.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final

from evbattery.claims import ClaimValue, Verdict
from evbattery.entities.agreement import gist
from evbattery.resolving.evidence import Group, contradiction
from evbattery.resolving.plants import Plant
from evbattery.resolving.settling import Open
from evbattery.resolving.sites import Sites, connected

#: Among how many plants a person can tell which one is meant.
_FEW: Final = 3


def divide_open(sites: Sites) -> list[Group]:
    """The plants among what was left open, each listed as unsure."""
    settling = sites.settling
    left = {one.plant.mention: one for one in settling.left}
    settling.left.clear()
    reason = "the same operator, and the same name or figures"
    # Each by itself: a place alone, which joins an owner's mention to its unit's, tells nothing of what is open.
    parts = connected([one.plant for one in left.values()], _marks)
    groups = [group for part in parts for group in sites.divide([part], reason)]
    groups += [Group.of([one.plant]) for one in settling.left]
    alike: dict[Hashable, Group] = {}
    for group in groups:
        said = [left[plant.mention] for plant in group.plants]
        candidates = _candidates(said)
        if len(candidates) <= _FEW:
            for candidate in candidates:
                settling.say(Verdict.UNSURE, group.plants[0], candidate, said[0].reason)
        figures = itertools.product(sorted(group.operators), _gists(group.figures))
        for key in (tuple(one.mention for one in candidates), *figures):
            other = alike.setdefault(key, group)
            if other is not group and not contradiction(group, other, settling.ownership):
                why = "the same figure or plants of their operators fit"
                settling.say(Verdict.UNSURE, group.plants[0], other.plants[0], why)
                alike[key] = group
    return groups


def _marks(plant: Plant) -> Iterator[Hashable]:
    """What two mentions of one operator hardly share unless they mean one plant."""
    yield from plant.own
    figures = _gists(plant.figures)
    yield from itertools.product(plant.number, figures)
    yield from itertools.combinations(figures, 2)


def _gists(figures: Iterable[ClaimValue]) -> list[Hashable]:
    """What figures say, each once, in an order that is the same in every run."""
    return sorted({gist(figure) for figure in figures}, key=repr)


def _candidates(said: Sequence[Open]) -> list[Plant]:
    """The plants that all mentions may be, or else that any may be."""
    every = [one for one in said[0].candidates if all(one in other.candidates for other in said)]
    return every or list(dict.fromkeys(one for other in said for one in other.candidates))
