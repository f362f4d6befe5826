"""What counts in a total of capacities and what is left out, facility by facility, each with its reason.

A facility counts once, whatever the shares of its owners are.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

from evbattery.atlas.placing import Placement
from evbattery.claims import Claim
from evbattery.entities import Facility, Shown
from evbattery.values import AnnualCapacity, Bound, Status

C = TypeVar("C", bound=AnnualCapacity)


class LeftOut(enum.Enum):
    """Why a facility does not count in a total."""

    NO_FIGURE = "without a figure"
    OTHER_UNIT = "with a figure in another unit"
    SUPERSEDED = "with a figure that was replaced"
    WITHDRAWN = "with a figure that a correction withdraws"
    #: The figure is for several plants together.
    SCOPE = "with a figure for several plants together"
    #: Articles disagree on its status, and nothing tells which is right.
    CONTRADICTING = "of contradicting status"
    #: It may or may not be in the place that was asked for.
    UNPLACED = "without a stated place"
    CANCELLED = "cancelled"
    OTHER_STATUS = "of another status"
    NO_STATUS = "without a stated status"


#: Facilities that were not asked for; they are no gap in the total and show in its explanation alone.
NOT_ASKED = frozenset({LeftOut.CANCELLED, LeftOut.OTHER_STATUS, LeftOut.NO_STATUS})


@attrs.frozen
class Counted(Generic[C]):
    """A facility that counts, with the capacity that shows for it."""

    facility: Facility
    shown: Shown[C]
    placement: Placement | None = None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claim that shows, and those that contradict it without ranking below it."""
        return (self.shown.claim, *(one.claim for one in self.shown.undecided))

    @property
    def quantity(self) -> C:
        """What it adds: the value that shows; where equals contradict each other, the range over all of them."""
        kind = type(self.shown.value)
        return span(
            (self.shown.value, *(one.value for one in self.shown.undecided if isinstance(one.value, kind)))
        )


@attrs.frozen
class NotCounted:
    """A facility that is left out, and why."""

    facility: Facility
    reason: LeftOut
    #: The claims that the reason rests on.
    claims: tuple[Claim, ...] = ()
    placement: Placement | None = None


def span(values: tuple[C, ...]) -> C:
    """The narrowest quantity that allows whatever one of the values allows.

    >>> from evbattery.values import AnnualEnergyCapacity
    >>> print(span((AnnualEnergyCapacity.of(20), AnnualEnergyCapacity.of(30))))
    20–30 GWh/yr
    """
    first = values[0]
    if len(values) == 1:
        return first
    lower = min(value.lower for value in values)
    uppers = [value.upper for value in values]
    if None in uppers:
        return attrs.evolve(first, low=lower, high=lower, bound=Bound.AT_LEAST)
    upper = max(upper for upper in uppers if upper is not None)
    about = any(value.bound is Bound.APPROX for value in values)
    return attrs.evolve(first, low=lower, high=upper, bound=Bound.APPROX if about else Bound.EXACT)


def stage(status: Status | None) -> Status | None:
    """The status that a facility is counted under: announced and planned are one."""
    return Status.PLANNED if status is Status.ANNOUNCED else status


def stages(facility: Facility) -> frozenset[Status | None]:
    """The statuses that a facility may be counted under: several where articles contradict each other undecidedly."""
    shown = facility.shown_status
    if shown is None:
        return frozenset({None})
    rivals = (rival.value for rival in shown.undecided)
    return frozenset({stage(shown.value), *(stage(rival) for rival in rivals if isinstance(rival, Status))})


def count(
    facility: Facility, unit: type[C], statuses: frozenset[Status | None], placement: Placement | None = None
) -> Counted[C] | NotCounted:
    """Whether a facility counts in a total of *statuses*; None among them is a status that is not stated."""
    found = stages(facility)
    if not found <= statuses:
        return _of_other_status(facility, contradicting=bool(found & statuses), placement=placement)
    shown = facility.shown_capacity(unit)
    return (
        _without_figure(facility, unit, placement) if shown is None else Counted(facility, shown, placement)
    )


def _of_other_status(facility: Facility, *, contradicting: bool, placement: Placement | None) -> NotCounted:
    shown = facility.shown_status
    if shown is None:
        return NotCounted(facility, LeftOut.NO_STATUS, (), placement)
    claims = (shown.claim, *(rival.claim for rival in shown.undecided))
    if contradicting:
        return NotCounted(facility, LeftOut.CONTRADICTING, claims, placement)
    reason = LeftOut.CANCELLED if shown.value is Status.CANCELLED else LeftOut.OTHER_STATUS
    return NotCounted(facility, reason, claims, placement)


def _without_figure(facility: Facility, unit: type[C], placement: Placement | None) -> NotCounted:
    every = facility.capacity_claims
    in_unit = [one for one in every if isinstance(one.claim.value, unit)]
    reasons = (
        (LeftOut.SCOPE, [one for one in in_unit if one.counts]),
        (LeftOut.OTHER_UNIT, [one for one in every if one.counts]),
        (LeftOut.SUPERSEDED, [one for one in in_unit if one.claim.superseded]),
        (LeftOut.WITHDRAWN, [one for one in in_unit if one.value is None]),
    )
    for reason, found in reasons:
        if found:
            return NotCounted(facility, reason, tuple(one.claim for one in found), placement)
    status = facility.shown_status
    return NotCounted(facility, LeftOut.NO_FIGURE, () if status is None else (status.claim,), placement)


def split(
    results: Iterable[Counted[C] | NotCounted],
) -> tuple[tuple[Counted[C], ...], tuple[NotCounted, ...]]:
    """What counts and what is left out."""
    counted: list[Counted[C]] = []
    left_out: list[NotCounted] = []
    for result in results:
        if isinstance(result, NotCounted):
            left_out.append(result)
        else:
            counted.append(result)
    return tuple(counted), tuple(left_out)
