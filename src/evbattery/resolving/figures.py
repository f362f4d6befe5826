"""Which figures of two plants agree: capacities, cost and jobs, each with those of its unit or currency."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from evbattery.claims import ClaimValue
from evbattery.entities.agreement import agree, dimension
from evbattery.values import Bound, Money, Quantity
from evbattery.values.bounds import Bounded


def compared(one: Iterable[ClaimValue], other: Iterable[ClaimValue]) -> dict[str, bool]:
    """For each unit and currency that is among both figures, whether any of them agree."""
    found: dict[str, bool] = {}
    for here, there in itertools.product(one, other):
        if isinstance(here, (Quantity, Money)) and isinstance(there, (Quantity, Money)):
            unit = dimension(here)
            # "More than 10" agrees with nearly everything.
            if unit == dimension(there) and {here.bound, there.bound} <= {Bound.EXACT, Bound.APPROX}:
                found[unit] = found.get(unit, False) or agree(here, there) or _about(here, there)
    return found


def _about(here: Bounded, there: Bounded) -> bool:
    """Whether two figures, one of which is rounded, are within a twentieth of each other, or alike in three digits."""
    low, high = sorted((here.low, there.low))
    if Bound.APPROX in (here.bound, there.bound):
        return (high - low) * 20 <= high
    digits = min(len(end.normalize().as_tuple().digits) for end in (low, high))
    return digits > 2 and f"{low:.{digits - 1}e}" == f"{high:.{digits - 1}e}"
