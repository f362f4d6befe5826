"""The steps in which a plant gets its capacity: each figure with the days on which it may come about.

A figure with a date comes about then. One without is what the plant begins to run with; what an article reports of a
plant that runs already stood at the latest on the day of the article; and a plan for such a plant may come about at any
time after it. A later article's plan replaces an earlier one where both cannot be steps of one growing plant.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

from evbattery.claims import facility
from evbattery.entities.agreement import agree
from evbattery.entities.phases import begins
from evbattery.entities.shown import Rival, Shown
from evbattery.entities.statement import Statement
from evbattery.entities.works import Works
from evbattery.values import AnnualCapacity, Bound, Modality, PartialDate, Status
from evbattery.values.bounds import plus

if TYPE_CHECKING:
    from evbattery.entities.facility import Facility

C = TypeVar("C", bound=AnnualCapacity)

_NEVER: Final = datetime.date.max
_REPLACED: Final = "the plan of a later article"
_UNFINISHED: Final = (
    Status.CONSIDERING,
    Status.ANNOUNCED,
    Status.PLANNED,
    Status.DELAYED,
    Status.UNDER_CONSTRUCTION,
)


@attrs.frozen(order=True)
class Days:
    """The days on which something may come about, from the first to the last of all where nobody says when."""

    latest: datetime.date
    earliest: datetime.date = datetime.date.min

    def by(self, day: datetime.date) -> bool | None:
        """Whether it has come about by the end of a day; None where that is open."""
        return True if self.latest <= day else False if self.earliest > day else None


@attrs.frozen
class Step(Generic[C]):
    """A capacity that a plant or one of its phases has or is to have, and since when."""

    shown: Shown[C]
    days: Days
    #: The phase whose own capacity it is; None for the whole.
    phase: str | None
    #: Whether it stood when it was reported; what did not is a plan.
    stands: bool

    @property
    def quantity(self) -> C:
        """The capacity; where equals contradict each other, the range over all of them."""
        return allowed(self.shown)


def allowed(shown: Shown[C]) -> C:
    """The narrowest quantity that allows what shows and what contradicts it undecidedly."""
    kind = type(shown.value)
    return span((shown.value, *(one.value for one in shown.undecided if isinstance(one.value, kind))))


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


def start_of(works: Works) -> Days | None:
    """The days on which production may begin, None where nobody says or what was said has not come true."""
    shown, status = works.shown(facility.PRODUCTION_START), works.shown_status
    days = None
    if shown is not None:
        dates = [shown.value, *(one.value for one in shown.undecided if isinstance(one.value, PartialDate))]
        days = Days(max(date.latest for date in dates), min(date.earliest for date in dates))
    known = None if status is None else status.statement.published
    if status is None or known is None:
        return days
    if status.value is Status.OPERATING:
        # It ran by then, whatever had been planned.
        return (
            Days(known)
            if days is None or days.earliest > known
            else Days(min(days.latest, known), days.earliest)
        )
    if shown is None or days is None or status.value not in _UNFINISHED:
        return days
    put_off = status.value is Status.DELAYED and (shown.statement.published or datetime.date.min) < known
    return None if put_off or days.latest < known else attrs.evolve(days, earliest=max(days.earliest, known))


def steps(plant: Facility, unit: type[C]) -> tuple[Step[C], ...]:
    """The steps of a plant in one dimension that are in force, the earlier ones first.

    What is only possible is no step, nor is a capacity of several plants together.
    """
    start = start_of(plant)
    parts: list[Step[C]] = []
    for phase in plant.phases:
        own = start_of(phase) or (start if begins(phase.name) else None)
        parts += _in_force(_told(phase, unit, own, phase.name))
    told = _told(plant, unit, start, None)
    dated = [one for one in told if one.shown.claim.when is not None]
    whole = _in_force([_placed(one, dated, parts) for one in told])
    whole = [_after_smaller(one, whole) for one in whole]
    reports = [one for one in whole if one.stands]
    if (
        start is not None
        and reports
        and all(one.days.latest > start.latest for one in whole if not one.stands)
    ):
        # Nobody tells of another capacity to begin with.
        whole[whole.index(reports[0])] = attrs.evolve(reports[0], days=min(start, reports[0].days))
    return tuple(sorted((*whole, *parts), key=_order))


def _told(works: Works, unit: type[C], start: Days | None, phase: str | None) -> list[Step[C]]:
    groups: dict[tuple[Days, bool, bool], list[Statement]] = {}
    for said in works.own_capacities(unit):
        if said.claim.modality is not Modality.POSSIBLE:
            groups.setdefault((*_days(said, start), said.claim.when is None), []).append(said)
    found: list[Step[C]] = []
    for (days, stands, _), said_then in groups.items():
        shown = works.picked_capacity(unit, said_then)
        if shown is not None:
            found.append(Step(shown, days, phase, stands))
    return found


def _days(said: Statement, start: Days | None) -> tuple[Days, bool]:
    """The days of a figure, and whether it stood when it was reported."""
    when, published = said.claim.when, said.published
    planned = said.claim.modality is Modality.PLANNED
    # What is still planned is not of a time that has gone by.
    if when is not None and not (planned and published is not None and when.latest < published):
        ahead = published is not None and (planned or when.by) and published <= when.latest
        return Days(
            when.latest, max(when.earliest, published) if ahead and published else when.earliest
        ), False
    if start is None or published is None or start.latest > published:
        return start or Days(_NEVER, published or datetime.date.min), False
    return (Days(_NEVER, published), False) if planned else (Days(published), True)


def _placed(whole: Step[C], dated: Sequence[Step[C]], parts: Sequence[Step[C]]) -> Step[C]:
    """A plan for the whole without a date of its own, dated by what else is told of the plant.

    It comes about when the same figure is told with a date, or with the last of the phases that it is the sum of.
    Beside a smaller figure with a date, or that of a phase, it is what the plant comes to some day.
    """
    if whole.stands or whole in dated:
        return whole
    same = [one.days for one in dated if agree(one.shown.value, whole.shown.value)]
    if same or adds_up(parts, whole):
        return attrs.evolve(whole, days=min(same) if same else max(one.days for one in parts))
    lower = whole.quantity.lower
    smaller = [one for one in dated if not one.stands and one.quantity.upper and one.quantity.upper < lower]
    return attrs.evolve(whole, days=attrs.evolve(whole.days, latest=_NEVER)) if parts or smaller else whole


def _after_smaller(one: Step[C], others: Sequence[Step[C]]) -> Step[C]:
    """A plan comes about after the smaller ones that are to come about by then: a plant grows step by step."""
    earlier = [
        other.days.earliest
        for other in others
        if not (one.stands or other.stands)
        and other.days.latest <= one.days.latest
        and other.quantity.upper is not None
        and other.quantity.upper < one.quantity.lower
    ]
    return attrs.evolve(one, days=attrs.evolve(one.days, earliest=max((one.days.earliest, *earlier))))


def adds_up(parts: Sequence[Step[C]], whole: Step[C]) -> bool:
    """Whether the figures of the phases are the parts of that of the whole."""
    if len(parts) < 2:
        return False
    low, high = added(one.quantity.lower for one in parts), added(one.quantity.upper for one in parts)
    lower, upper = whole.quantity.lower, whole.quantity.upper
    return (upper is None or (low or 0) <= upper) and (high is None or lower <= high)


def added(values: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of limits; None, which is no limit, if any of them is none."""
    known = tuple(values)
    limits = [value for value in known if value is not None]
    return functools.reduce(plus, limits, Decimal(0)) if len(limits) == len(known) else None


def _in_force(told: Sequence[Step[C]]) -> list[Step[C]]:
    """The steps that no later article replaces; those that replace others have them among the claims against them."""
    kept: list[Step[C]] = []
    for one in sorted(told, key=lambda one: (_published(one), one.shown.statement.order), reverse=True):
        place = next((place for place, later in enumerate(kept) if _replaces(later, one)), None)
        if place is None:
            kept.append(one)
        else:
            shown = kept[place].shown
            shown = attrs.evolve(shown, rivals=(*shown.rivals, Rival(one.shown.statement, _REPLACED)))
            kept[place] = attrs.evolve(kept[place], shown=shown)
    return sorted(kept, key=_order)


def _replaces(later: Step[C], one: Step[C]) -> bool:
    if one.stands or _published(later) <= _published(one):
        return False
    new, old = later.quantity, one.quantity
    less = new.upper is not None and new.upper < old.lower and later.days.latest >= one.days.latest
    return less or (old.upper is not None and new.lower > old.upper and later.days.latest <= one.days.latest)


def _published(step: Step[C]) -> datetime.date:
    return step.shown.statement.published or datetime.date.min


def _order(step: Step[C]) -> tuple[object, ...]:
    return step.days, step.phase or "", step.shown.statement.order
