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
from evbattery.entities import Absence, Facility, Shown
from evbattery.entities.steps import allowed
from evbattery.values import AnnualCapacity, Status

C = TypeVar("C", bound=AnnualCapacity)


class LeftOut(enum.Enum):
    """Why a facility does not count in a total."""

    NO_FIGURE = "without a figure"
    OTHER_UNIT = "with a figure in another unit"
    SUPERSEDED = "with a figure that was replaced"
    WITHDRAWN = "with a figure that a correction withdraws"
    #: The figure is for several plants together.
    SCOPE = "with a figure for several plants together"
    PHASE = "with a figure for a phase alone"
    #: In a total of a year: nothing is planned to be there by then.
    LATER = Absence.LATER.value
    STOPPED = Absence.STOPPED.value
    NO_DATE = Absence.NO_DATE.value
    POSSIBLE = Absence.POSSIBLE.value
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
    """A facility that counts, with what it adds."""

    facility: Facility
    #: What it adds; where equals contradict each other, the range over all of them.
    quantity: C
    #: The capacity that shows for it; in a total of a year, each step that may count.
    shown: tuple[Shown[C], ...]
    placement: Placement | None = None
    #: The claims that date it, in a total of a year.
    dates: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that show, and those that contradict them without ranking below them."""
        every = (one for shown in self.shown for one in (shown.statement, *shown.undecided))
        return tuple(dict.fromkeys(one.claim for one in every))


@attrs.frozen
class NotCounted:
    """A facility that is left out, and why."""

    facility: Facility
    reason: LeftOut
    #: The claims that the reason rests on.
    claims: tuple[Claim, ...] = ()
    placement: Placement | None = None


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
    facility: Facility,
    unit: type[C],
    statuses: frozenset[Status | None],
    placement: Placement | None = None,
    year: int | None = None,
) -> Counted[C] | NotCounted:
    """Whether a facility counts in a total of *statuses*; None among them is a status that is not stated."""
    found = stages(facility)
    if not found <= statuses:
        return _of_other_status(facility, contradicting=bool(found & statuses), placement=placement)
    if year is not None:
        return _in_year(facility, unit, year, placement)
    shown = facility.shown_capacity(unit)
    if shown is None:
        return _without_figure(facility, unit, placement)
    return Counted(facility, allowed(shown), (shown,), placement)


def _in_year(
    facility: Facility, unit: type[C], year: int, placement: Placement | None
) -> Counted[C] | NotCounted:
    found = facility.capacity_in(year, unit)
    if found.quantity is not None:
        dates = tuple(one.claim for one in found.dates)
        return Counted(facility, found.quantity, tuple(one.shown for one in found.steps), placement, dates)
    if found.absence is None:
        return _without_figure(facility, unit, placement)
    return NotCounted(facility, LeftOut(found.absence.value), found.claims, placement)


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
        (LeftOut.SCOPE, [one for one in in_unit if one.counts and "scope" in one.claim.qualifiers]),
        (LeftOut.PHASE, [one for one in in_unit if one.counts]),
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
