"""Totals that prove themselves: what they come to, what counts, and what is left out and why.

Unknown is not zero: facilities without a figure are left out with that reason, and a total of nothing but such
facilities has no quantity at all.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Generic, TypeVar

import attrs

from evbattery.atlas.counting import NOT_ASKED, C, Counted, LeftOut, NotCounted
from evbattery.atlas.explain import explain
from evbattery.claims import Claim
from evbattery.values import ExtensiveQuantity, Status


@attrs.frozen
class Total(Generic[C]):
    """A sum of capacities with everything that it rests on."""

    unit: type[C]
    counted: tuple[Counted[C], ...]
    left_out: tuple[NotCounted, ...]
    #: What it is a total of; empty for the facilities of a collection as they are.
    label: str = ""
    #: The year at whose end it counts; None for what shows of each facility.
    year: int | None = None

    @property
    def quantity(self) -> C | None:
        """The sum as an interval with its unit; None where no facility gives a figure."""
        return _sum(tuple(one.quantity for one in self.counted)) if self.counted else None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that count."""
        return tuple(claim for one in self.counted for claim in one.claims)

    @property
    def gaps(self) -> Mapping[LeftOut, int]:
        """How many of the facilities that were asked for are left out, by reason."""
        counts = {reason: sum(one.reason is reason for one in self.left_out) for reason in LeftOut}
        return {reason: count for reason, count in counts.items() if count and reason not in NOT_ASKED}

    @property
    def inferred(self) -> tuple[Counted[C], ...]:
        """The facilities whose place is inferred rather than stated."""
        return tuple(one for one in self.counted if one.placement is not None and one.placement.inferred)

    def __str__(self) -> str:
        """The sum, how many facilities count, and how many are missing: '1 GWh/yr (1 facility; 3 without a figure)'."""
        number = len(self.counted)
        parts = [f"{number} {'facility' if number == 1 else 'facilities'}"] if number else []
        parts += (f"{count} {reason.value}" for reason, count in self.gaps.items())
        parts += [f"{len(self.inferred)} placed by headquarters"] if self.inferred else []
        heading = f"{self.label}: " if self.label else ""
        return f"{heading}{self.quantity or 'no figure'} ({'; '.join(parts) or 'no facility'})"

    def explain(self) -> str:
        """Each facility that counts with its claim, the sentence and the article; each left out with the reason."""
        return explain(str(self), self.counted, self.left_out)


@attrs.frozen
class RegionTotal(Total[C]):
    """The total of one group of countries."""

    region: str = attrs.field(kw_only=True)
    #: The one status that it is a total of; None where several were asked for together, or the status is not stated.
    status: Status | None = attrs.field(default=None, kw_only=True)


Q = TypeVar("Q", bound=ExtensiveQuantity)


def _sum(values: tuple[Q, ...]) -> Q:
    return functools.reduce(lambda one, other: one + other, values)
