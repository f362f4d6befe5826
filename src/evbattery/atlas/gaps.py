"""What is missing: facilities of which something is not known, those first that matter most to totals."""

from __future__ import annotations

import datetime
import enum
import statistics
from collections.abc import Iterable, Sequence
from decimal import Decimal

import attrs

from evbattery.entities import Facility
from evbattery.entities.timeline import PAUSED_AFTER, InferredStatus, inferred_status, years_without_news
from evbattery.values import AnnualEnergyCapacity, FacilityKind


class Missing(enum.Enum):
    """What is not known of a facility."""

    CAPACITY = "no capacity"
    COUNTRY = "no country"
    STATUS = "no status"
    NEWS = f"no news for {PAUSED_AFTER} years"


@attrs.frozen
class Gap:
    """A facility and what is missing of it."""

    facility: Facility
    missing: tuple[Missing, ...]
    #: The capacity in GWh/yr that totals would gain or lose: its own, or without one the median of plants of its kind.
    #: A guess that orders gaps, and no fact.
    weight: Decimal
    #: What years without news suggest, which no article says.
    inferred: InferredStatus | None = None

    def __str__(self) -> str:
        words = ", ".join(one.value for one in self.missing)
        return f"{self.facility.name}: {words}" + (f"; {self.inferred}" if self.inferred else "")


def gaps(facilities: Sequence[Facility], on: datetime.date | None) -> tuple[Gap, ...]:
    """The gaps of some facilities, the weightiest first.

    Args:
        facilities: those that are looked at.
        on: the day from which the years without news count; None if no article is dated, and none are looked for.
    """
    typical = _typical(facilities)
    found = (_gap(one, typical, on) for one in facilities)
    return tuple(
        sorted((one for one in found if one.missing), key=lambda one: (-one.weight, one.facility.id))
    )


def _gap(facility: Facility, typical: dict[FacilityKind | None, Decimal], on: datetime.date | None) -> Gap:
    years = None if on is None else years_without_news(facility.statements, on)
    present = (
        (Missing.CAPACITY, facility.capacity is not None),
        (Missing.COUNTRY, facility.place.country is not None),
        (Missing.STATUS, facility.status is not None),
        (Missing.NEWS, years is None or years < PAUSED_AFTER),
    )
    own = _energy(facility)
    return Gap(
        facility,
        tuple(what for what, is_known in present if not is_known),
        typical.get(facility.kind, Decimal()) if own is None else own,
        None if on is None else inferred_status(facility.status, facility.statements, on),
    )


def _typical(facilities: Iterable[Facility]) -> dict[FacilityKind | None, Decimal]:
    """The median capacity of each kind, as far as it is given in GWh/yr."""
    known: dict[FacilityKind | None, list[Decimal]] = {}
    for one in facilities:
        capacity = _energy(one)
        if capacity is not None:
            known.setdefault(one.kind, []).append(capacity)
    return {kind: statistics.median(values) for kind, values in known.items()}


def _energy(facility: Facility) -> Decimal | None:
    shown = facility.shown_capacity(AnnualEnergyCapacity)
    return None if shown is None else shown.value.high
