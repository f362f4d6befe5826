"""The capacity of a plant in a year: what stands at the end of it by all that was reported.

It is the nameplate: what the plant is built for and not what it makes.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

from evbattery.claims import Claim, facility
from evbattery.entities.phases import begins, phase_of
from evbattery.entities.statement import Statement
from evbattery.entities.steps import Days, Step, added, adds_up, start_of, steps
from evbattery.values import AnnualCapacity, Bound, PartialDate, Status

if TYPE_CHECKING:
    from evbattery.entities.facility import Facility

C = TypeVar("C", bound=AnnualCapacity)

_STOPS: Final = (Status.PAUSED, Status.CANCELLED, Status.CLOSED)


class Absence(enum.Enum):
    """Why a plant has no capacity in a year, although articles give one."""

    STOPPED = "cancelled, paused or closed by then"
    LATER = "not there yet"
    NO_DATE = "without a date"
    POSSIBLE = "with a figure that is only possible"


@attrs.frozen
class CapacityInYear(Generic[C]):
    """The capacity of a plant at the end of a year, with what it rests on."""

    year: int
    #: None where the plant has none then, or nobody gives one.
    quantity: C | None
    #: Why there is none; None where there is one, and where nobody gives one in that unit.
    absence: Absence | None
    #: The steps that count, those that may have come about by then among them.
    steps: tuple[Step[C], ...]
    #: What else it rests on: when production begins, what stops it.
    dates: tuple[Statement, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that it rests on: those that give capacities, and those that date them."""
        shown = (said for one in self.steps for said in (one.shown.statement, *one.shown.undecided))
        return tuple(dict.fromkeys(said.claim for said in (*shown, *self.dates)))

    def __str__(self) -> str:
        """The year and the capacity: '2027: 10–40 GWh/yr'."""
        return f"{self.year}: {self.quantity or (self.absence.value if self.absence else 'no figure')}"


def in_year(plant: Facility, unit: type[C], year: int) -> CapacityInYear[C]:
    """The capacity of a plant in one dimension at the end of a year.

    Raises:
        DateError: if there is no such year in the calendar.
    """
    day = PartialDate.year(year).latest
    every = steps(plant, unit)
    if not every:
        possible = plant.own_capacities(unit)
        return CapacityInYear(year, None, Absence.POSSIBLE if possible else None, (), possible)
    stop, stopping = _stop(plant)
    if stop is not None and stop.by(day):
        return CapacityInYear(year, None, Absence.STOPPED, (), stopping)
    start, shown = start_of(plant), plant.shown(facility.PRODUCTION_START)
    begun = None if start is None else start.by(day)
    dates = () if shown is None else (shown.statement,)
    counted, low, high = _level(every, day)
    if not counted and begun:
        # It runs, and is on the way to its first figure.
        counted = every[:1]
        high = counted[0].quantity.upper
    if not counted or begun is False:
        dated = begun is False or any(one.days.latest < datetime.date.max for one in every)
        return CapacityInYear(year, None, Absence.LATER if dated else Absence.NO_DATE, every, dates)
    if start is None and all(one.days.latest == datetime.date.max for one in counted):
        return CapacityInYear(year, None, Absence.NO_DATE, every, dates)
    if stop is not None and stop.by(day) is None:
        low, dates = Decimal(0), (*dates, *stopping)
    elif start is not None and begun is None:
        low = Decimal(0)
    return CapacityInYear(year, _quantity(low, high, counted), None, counted, dates)


def _level(
    every: Sequence[Step[C]], day: datetime.date
) -> tuple[tuple[Step[C], ...], Decimal, Decimal | None]:
    """The steps that count on a day, and the least and the most that they come to; None for no limit."""
    whole, parts = ([one for one in every if (one.phase is None) is is_whole] for is_whole in (True, False))
    reached = [one for one in whole if one.days.by(day)]
    last = max((one.days.latest for one in reached), default=datetime.date.min)
    base = [one for one in reached if one.days.latest == last]
    open_ = [one for one in whole if one.days.by(day) is None]
    more = [one for one in parts if one.days.by(day) is not False]
    if base:
        # A plan for the whole has all phases in it, and a report those that stood by then.
        reports = all(one.stands for one in base)
        more = [one for one in more if reports and one.days.latest > last and not begins(one.phase or "")]
    plans = [one for one in whole if not one.stands]
    sure = [one.quantity.lower for one in more if one.days.by(day)]
    low = Decimal(0)
    if base:
        # A plan without a date is for more, not for less than what there is.
        low = min(one.quantity.lower for one in (*base, *open_) if one.days.latest < datetime.date.max)
    if sure:
        together = not base and any(adds_up(parts, one) for one in plans)
        low = max(low, (added(sure) or low) if together else max(sure))
    grown = added((_most([one.quantity.upper for one in base]), *(one.quantity.upper for one in more)))
    high = _most([grown, *(one.quantity.upper for one in open_)])
    limit = _most([one.quantity.upper for one in plans])
    if more and plans and limit is not None and limit >= low:
        high = limit if high is None else min(high, limit)
    return (*base, *open_, *more), low, high


def _stop(plant: Facility) -> tuple[Days | None, tuple[Statement, ...]]:
    """The days on which it may stop for good or for now, and who says so; None if it goes on."""
    shown = plant.shown_status
    said = () if shown is None else (shown.statement, *shown.undecided)
    stops = tuple(one for one in said if one.value in _STOPS)
    if not stops:
        whole = [one for one in plant.said_of(facility.STATUS) if phase_of(one) is None]
        closing = [one for one in whole if one.value is Status.CLOSED]
        dated = [(one.claim.when, one) for one in closing if one.claim.when is not None]
        if not dated:
            return None, ()
        when, last = max(dated, key=lambda pair: (pair[1].published or datetime.date.min, pair[1].order))
        return Days(when.latest, when.earliest), (last,)
    days = max(map(_stopped, stops, [plant] * len(stops)))
    start = plant.shown(facility.PRODUCTION_START)
    again = None if start is None else start.statement.published
    if stops[0].value is Status.PAUSED and start is not None and again is not None:
        # A start that is planned for after the pause ends it.
        if again >= (stops[0].published or again) and start.value.earliest > days.latest:
            return None, ()
    return days if len(stops) == len(said) else attrs.evolve(days, latest=datetime.date.max), stops


def _stopped(said: Statement, plant: Facility) -> Days:
    if said.value is Status.CANCELLED:
        return Days(datetime.date.min)
    when, known = said.claim.when, said.published or datetime.date.min
    if when is not None:
        return Days(when.latest, when.earliest)
    running = (one for one in plant.said_of(facility.STATUS) if one.value is Status.OPERATING)
    before = (one.published for one in running if one.published is not None and one.published < known)
    return Days(known, max(before, default=datetime.date.min))


def _most(values: Sequence[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return max(known, default=Decimal(0)) if len(known) == len(values) else None


def _quantity(low: Decimal, high: Decimal | None, counted: Sequence[Step[C]]) -> C:
    first = counted[0].quantity
    if len(counted) == 1 and (low, high) == (first.lower, first.upper):
        return first
    if high is None:
        return attrs.evolve(first, low=low, high=low, bound=Bound.AT_LEAST)
    if not low:
        return attrs.evolve(first, low=high, high=high, bound=Bound.AT_MOST)
    about = any(one.quantity.bound is Bound.APPROX for one in counted)
    return attrs.evolve(first, low=low, high=high, bound=Bound.APPROX if about else Bound.EXACT)
