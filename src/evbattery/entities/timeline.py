"""The timeline of a facility: what was said of it, in the order of the days that it holds for.

Each event keeps how its day is known. A start of construction or production is dated by its own value, a claim with a
date ("30 GWh by 2027") by that date, and everything else by the day on which it was reported, which is when it held at
the latest. What no article says and time suggests is an inference and no event.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from evbattery.claims import Attribute, ClaimValue, facility, partnership, show
from evbattery.entities.ids import CompanyId
from evbattery.entities.phases import phase_of
from evbattery.entities.statement import Statement
from evbattery.entities.tenures import Tenure
from evbattery.values import Modality, PartialDate, Status

#: What changes in the life of a plant.
_CHANGING: Final[frozenset[Attribute[ClaimValue]]] = frozenset(
    (
        facility.STATUS,
        facility.CAPACITY,
        facility.INVESTMENT,
        facility.JOBS,
        facility.OPERATOR,
        partnership.STAKE,
        facility.CONSTRUCTION_START,
        facility.PRODUCTION_START,
    )
)
#: Years without news after which a plant that was never finished counts as given up for now, and for good: the rule of
#: Global Energy Monitor's trackers.
PAUSED_AFTER: Final = 2
CANCELLED_AFTER: Final = 4
_UNFINISHED: Final = frozenset((Status.ANNOUNCED, Status.PLANNED, Status.UNDER_CONSTRUCTION, Status.DELAYED))


class Dating(enum.Enum):
    """How the day of an event is known."""

    #: The article says when.
    STATED = "stated"
    #: The day of the article.
    REPORTED = "reported"
    #: Neither is known.
    UNDATED = "undated"


@attrs.frozen
class Event:
    """One thing that was said of a facility, and the time that it holds for."""

    date: PartialDate | None
    dating: Dating
    statement: Statement
    #: Whom the operator that it names for the first time took over from.
    after: tuple[CompanyId, ...] = ()

    @property
    def attribute(self) -> Attribute[ClaimValue]:
        """What it is about."""
        return self.statement.claim.attribute

    @property
    def value(self) -> ClaimValue | None:
        """What it says; None where a correction withdraws it."""
        return self.statement.value

    @property
    def phase(self) -> str | None:
        """The phase of the plant that it is about; None for the whole."""
        return phase_of(self.statement)

    @property
    def replaced(self) -> bool:
        """Whether its own article says that something else took its place."""
        return self.statement.claim.superseded

    def __str__(self) -> str:
        claim = self.statement.claim
        when = "no date" if self.date is None else f"{self.date}"
        notes = [
            *([self.dating.value] if self.dating is Dating.REPORTED else []),
            *([claim.modality.value] if claim.modality is not Modality.ACTUAL else []),
            *([self.phase] if self.phase else []),
            *(
                [f"of {self.statement.party}"]
                if self.statement.party and self.attribute == partnership.STAKE
                else []
            ),
            *([f"after {' and '.join(map(str, self.after))}"] if self.after else []),
            *(["replaced"] if self.replaced else []),
            *(["withdrawn"] if self.value is None else []),
        ]
        said = show(claim.value if self.value is None else self.value)
        return f"{when}: {claim.attribute.name} = {said}" + (f" ({', '.join(notes)})" if notes else "")


@attrs.frozen
class InferredStatus:
    """A status that no article states, and what suggests it."""

    status: Status
    reason: str

    def __str__(self) -> str:
        return f"{self.status.value} (inferred: {self.reason})"


def timeline(statements: Iterable[Statement], history: Iterable[Tenure] = ()) -> tuple[Event, ...]:
    """The events of a facility, the undated ones last, in an order that does not depend on that of the statements.

    Args:
        statements: all that is said of it.
        history: its operators, of whom the events tell whom they took over from.
    """
    events = sorted(map(_event, (one for one in statements if one.claim.attribute in _CHANGING)), key=_order)
    after = {tenure.company: tenure.after for tenure in history}
    for number, event in enumerate(events):
        company = event.statement.company
        if event.attribute == facility.OPERATOR and company is not None and event.statement.counts:
            events[number] = attrs.evolve(event, after=after.pop(company, ()))
    return tuple(events)


def years_without_news(statements: Iterable[Statement], on: datetime.date) -> int | None:
    """Whole years from the last article about a plant up to a day; None if no article is dated by that day."""
    days = [one.published for one in statements if one.published is not None and one.published <= on]
    if not days:
        return None
    last = max(days)
    return on.year - last.year - ((on.month, on.day) < (last.month, last.day))


def inferred_status(
    status: Status | None, statements: Sequence[Statement], on: datetime.date
) -> InferredStatus | None:
    """What a plant that was never finished has come to if nobody has written of it for years; None for others.

    Args:
        status: the one that articles state.
        statements: all that is said of the plant.
        on: the day on which it is asked.
    """
    years = years_without_news(statements, on)
    if status not in _UNFINISHED or years is None or years < PAUSED_AFTER:
        return None
    last = max(one.published for one in statements if one.published is not None and one.published <= on)
    found = Status.CANCELLED if years >= CANCELLED_AFTER else Status.PAUSED
    return InferredStatus(found, f"no news since {last}")


def _event(statement: Statement) -> Event:
    claim, value = statement.claim, statement.value
    if isinstance(value, PartialDate):
        return Event(value, Dating.STATED, statement)
    if claim.when is not None:
        return Event(claim.when, Dating.STATED, statement)
    if statement.published is not None:
        return Event(PartialDate.from_date(statement.published), Dating.REPORTED, statement)
    return Event(None, Dating.UNDATED, statement)


def _order(event: Event) -> tuple[object, ...]:
    first, last = (datetime.date.max,) * 2 if event.date is None else (event.date.earliest, event.date.latest)
    return event.date is None, first, last, event.attribute.name, event.statement.order
