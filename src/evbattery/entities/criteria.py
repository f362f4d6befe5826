"""Criteria: the rules by which one of several statements shows, each with the words that name it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeAlias

import attrs

from evbattery.entities.agreement import gist
from evbattery.entities.sources import TrustedFirst, independent
from evbattery.entities.statement import Statement
from evbattery.values import Bound, Modality, Money, PartialDate, Precision, Quantity, Status

#: Ranks are compared with those of the same criterion only; the greatest shows.
Rank: TypeAlias = tuple[int, ...]

_FIRMNESS = {Modality.ACTUAL: 3, Modality.PLANNED: 2, Modality.POSSIBLE: 1, Modality.DENIED: 0}
_EXACTNESS = {Bound.EXACT: 2, Bound.APPROX: 1, Bound.AT_LEAST: 0, Bound.AT_MOST: 0}
_FINENESS = {precision: rank for rank, precision in enumerate(Precision)}
#: Stages in the order in which a plant goes through them; equal ones do not tell which came later.
_STAGE = {
    Status.CONSIDERING: 0,
    Status.ANNOUNCED: 1,
    Status.PLANNED: 1,
    Status.DELAYED: 2,
    Status.PAUSED: 2,
    Status.UNDER_CONSTRUCTION: 2,
    Status.OPERATING: 3,
    Status.CANCELLED: 3,
    Status.CLOSED: 4,
}


def firm(statement: Statement) -> Rank:
    """How firmly it is said: what is over what is planned, that over what may be."""
    return (_FIRMNESS[statement.claim.modality],)


def precise(statement: Statement) -> Rank:
    """How much a value leaves open: exact over about over up to, one figure over a range, a day over a year."""
    value = statement.value
    if isinstance(value, (Quantity, Money)):
        # In thousandths of the greater end, so that ranges of any unit compare.
        width = 0 if value.low == value.high else -int((value.high - value.low) * 1000 / abs(value.high))
        return _EXACTNESS[value.bound], value.low == value.high, width
    if isinstance(value, PartialDate):
        return not value.by, _FINENESS[value.precision]
    return (0,)


def _whole(statement: Statement) -> Rank:
    return ("scope" not in statement.claim.qualifiers, "phase" not in statement.claim.qualifiers)


def _final(statement: Statement) -> Rank:
    # What holds without a date holds for the whole; of dated steps the last is what it comes to.
    when = statement.claim.when
    return (1, 0) if when is None else (0, when.latest.toordinal())


def _latest(statement: Statement) -> Rank:
    return (0 if statement.published is None else statement.published.toordinal(),)


def _stage(statement: Statement) -> Rank:
    return (_STAGE[statement.value] if isinstance(statement.value, Status) else 0,)


def _once(statement: Statement) -> Rank:
    return (1,)


@attrs.frozen
class Criterion:
    """One rule of a policy: what ranks statements, and the words that name it.

    >>> quoted = Criterion("who is quoted", lambda one: (one.claim.said_by is not None,))
    """

    name: str
    rank: Callable[[Statement], Rank]

    def ranks(self, pool: Sequence[Statement]) -> Sequence[Rank]:
        """The rank of each statement among those that are still in question."""
        return [self.rank(one) for one in pool]


@attrs.frozen
class _Repetition(Criterion):
    """Ranks a value by all who give it, which no statement tells by itself."""

    def ranks(self, pool: Sequence[Statement]) -> Sequence[Rank]:
        same: defaultdict[Hashable, list[Statement]] = defaultdict(list)
        for one in pool:
            same[gist(one.value)].append(one)
        counts = {value: independent(group) for value, group in same.items()}
        return [(counts[gist(one.value)],) for one in pool]


FIRMEST = Criterion("an actual thing over a plan, a plan over a possibility", firm)
WHOLE = Criterion("the whole over a phase", _whole)
FINAL = Criterion("what holds without a date over dated steps, the last step over earlier ones", _final)
FURTHEST = Criterion("the later stage", _stage)
#: A story counts from the day on which its first copy said so.
LATEST = Criterion("the latest article, and a dated one over one without a date", _latest)
MOST_PRECISE = Criterion("the most precise value", precise)
#: Sources are independent if they share neither a story nor a publisher.
MOST_REPEATED = _Repetition("the value that most independent sources give", _once)


def criteria() -> tuple[Criterion, ...]:
    """The criteria that need nothing else to be known."""
    return FIRMEST, WHOLE, FINAL, FURTHEST, LATEST, MOST_PRECISE, MOST_REPEATED


def most_trusted(*sources: str) -> Criterion:
    """Sources in the order of trust, the most trusted first; articles of others come last.

    A source is a host with its subdomains (``reuters.com``), the beginning of an address or path up to a slash, or the
    id of an article, such as a tracker's.

    Raises:
        PolicyError: if none is given, or one is blank.
    """
    trust = TrustedFirst(sources)
    return Criterion(f"the most trusted of {', '.join(sources)}", trust)
