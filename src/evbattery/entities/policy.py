"""Policies: which of several statements shows, by rules that have names.

A policy asks its criteria in turn; each keeps the statements that it ranks highest. The first criterion that
drops a statement in disagreement with the one that shows is named as what decided. Of the statements that no
criterion parts, the most exact one shows; that it is exact does not make it right, so the others that disagree with
it stay undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, TypeVar

import attrs

from evbattery.claims import Attribute, ClaimValue
from evbattery.entities.agreement import agree
from evbattery.entities.shown import Shown
from evbattery.entities.statement import Statement
from evbattery.values import Bound, Modality, Money, PartialDate, Precision, Quantity, Status

V = TypeVar("V", bound=ClaimValue)

#: Ranks are compared with those of the same criterion only; the greater one shows.
Rank: TypeAlias = Callable[[Statement], tuple[int, ...]]

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
#: A plan to do one of these things is no more than a plan.
_EVENTS = frozenset({Status.OPERATING, Status.PAUSED, Status.CANCELLED, Status.CLOSED})


def _firm(statement: Statement) -> tuple[int, ...]:
    return (_FIRMNESS[statement.claim.modality],)


def _whole(statement: Statement) -> tuple[int, ...]:
    return ("scope" not in statement.claim.qualifiers, "phase" not in statement.claim.qualifiers)


def _final(statement: Statement) -> tuple[int, ...]:
    # What holds without a date holds for the whole; of dated steps the last is what it comes to.
    when = statement.claim.when
    return (1, 0) if when is None else (0, when.latest.toordinal())


def _latest(statement: Statement) -> tuple[int, ...]:
    return (0 if statement.published is None else statement.published.toordinal(),)


def _exact(statement: Statement) -> tuple[int, ...]:
    value = statement.value
    if isinstance(value, (Quantity, Money)):
        return _EXACTNESS[value.bound], value.low == value.high
    if isinstance(value, PartialDate):
        return not value.by, _FINENESS[value.precision]
    return (0,)


def _stage(statement: Statement) -> tuple[int, ...]:
    return (_STAGE[statement.value] if isinstance(statement.value, Status) else 0,)


@attrs.frozen
class Criterion:
    """One rule of a policy, with the words that name it."""

    name: str
    rank: Rank


FIRMEST = Criterion("an actual thing over a plan, a plan over a possibility", _firm)
WHOLE = Criterion("the whole over a phase", _whole)
FINAL = Criterion("what holds without a date over dated steps, the last step over earlier ones", _final)
LATEST = Criterion("the latest article, and a dated one over one without a date", _latest)
FURTHEST = Criterion("the later stage", _stage)


@attrs.frozen
class Policy:
    """A named list of criteria, the most important first."""

    name: str
    criteria: tuple[Criterion, ...]

    def pick(self, attribute: Attribute[V], statements: Sequence[Statement]) -> Shown[V] | None:
        """The statement that shows, out of those about *attribute*; None where there are none.

        The result does not depend on the order of the statements.
        """
        pool = sorted(statements, key=lambda statement: statement.order)
        dropped: list[tuple[Statement, str]] = []
        for criterion in self.criteria:
            best = max(map(criterion.rank, pool), default=())
            dropped += ((lost, criterion.name) for lost in pool if criterion.rank(lost) != best)
            pool = [kept for kept in pool if criterion.rank(kept) == best]
        if not pool:
            return None
        best_said = max(pool, key=_exact)
        value = best_said.value_of(attribute)
        if value is None:
            return None
        against = [(lost, rule) for lost, rule in dropped if not _compatible(best_said, lost)]
        return Shown(
            value,
            best_said,
            self.name,
            decided_by=against[0][1] if against else "",
            against=tuple(lost for lost, _ in against),
            undecided=tuple(rival for rival in pool if not _compatible(best_said, rival)),
        )


def _compatible(shown: Statement, other: Statement) -> bool:
    if shown.value is None or other.value is None or agree(shown.value, other.value):
        return True
    # Steps at other times and of other phases are a timeline; nothing in them contradicts.
    return isinstance(shown.value, (Quantity, Money)) and _aspect(shown) != _aspect(other)


def _aspect(statement: Statement) -> tuple[object, ...]:
    claim = statement.claim
    return claim.when, claim.qualifiers.get("phase"), claim.qualifiers.get("scope")


#: For everything but the status.
FIRMEST_LATEST = Policy("firmest, then latest", (FIRMEST, WHOLE, FINAL, LATEST))
#: For the status: a plant changes, so the newest word counts, and without dates the later stage.
LATEST_STAGE = Policy("latest, then furthest stage", (LATEST, FURTHEST, WHOLE, FIRMEST))


def is_firm_status(statement: Statement) -> bool:
    """Whether the statement says that the plant is at that stage, not that it will or may get there.

    "May be closed" and "is to open next year" say nothing of the stage that the plant is at.
    """
    modality = statement.claim.modality
    if modality is Modality.POSSIBLE:
        return statement.value is Status.CONSIDERING
    return modality is Modality.ACTUAL or statement.value not in _EVENTS
