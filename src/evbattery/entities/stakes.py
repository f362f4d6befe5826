"""Stakes: who holds how much, as stated, or as what the other party's stake leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

import attrs

from evbattery.entities.ids import CompanyId, FacilityId
from evbattery.entities.statement import Statement
from evbattery.values import Bound, Modality, PartialDate, Ratio

#: Articles round stakes to whole per cents: 50% is 50.01%, and three times 33% is all.
ROUNDING: Final = Decimal("0.005")
_OTHER_SIDE: Final = {Bound.AT_LEAST: Bound.AT_MOST, Bound.AT_MOST: Bound.AT_LEAST}


@attrs.frozen
class Stake:
    """One company's share in a partnership, or in one of its facilities, for as long as it held it."""

    company: CompanyId
    share: Ratio
    #: The statement that gives it, or gives the other party's.
    statement: Statement
    #: The facility that it is a share in; None for the partnership as a whole.
    facility: FacilityId | None = None
    #: Whether it is what the other party's stake leaves.
    derived: bool = False
    #: The date that an article gives, else the day on which it was first told; None without either, and for a plan
    #: without a date.
    since: PartialDate | None = None
    #: Whether it holds no more, because it was sold or became another one.
    former: bool = False
    #: When the next one is first told, or an article first says that it was replaced.
    until: PartialDate | None = None

    @property
    def planned(self) -> bool:
        """Whether the company is only to hold it, or may."""
        return self.statement.claim.modality is not Modality.ACTUAL

    def __str__(self) -> str:
        """The holder, the share and the time: 'Oxbow Cells: 51% since 2023-05-02 until 2025-08-08'."""
        where = "" if self.facility is None else f" of {self.facility}"
        since = "" if self.since is None else f" since {self.since}"
        until = f" until {self.until or 'an unknown day'}" if self.former else ""
        notes = [
            *(["planned"] if self.planned else []),
            *([f"derived from {self.statement.claim}"] if self.derived else []),
        ]
        return f"{self.company}: {self.share}{where}{since}{until}" + (
            f" ({', '.join(notes)})" if notes else ""
        )


def remainder(share: Ratio) -> Ratio | None:
    """What a share leaves to the only other party; None for a share of more than all.

    >>> print(remainder(Ratio.of("0.9")), remainder(Ratio.of("0.5", bound=Bound.AT_LEAST)), sep="; ")
    10%; up to 50%
    """
    if share.high > 1:
        return None
    return Ratio.of(1 - share.high, to=1 - share.low, bound=_OTHER_SIDE.get(share.bound, share.bound))


def held(history: Iterable[Stake]) -> tuple[Stake, ...]:
    """The stakes of a history that hold now, and those planned for companies without one that fit beside them."""
    now = [one for one in history if not one.former]
    taken: dict[FacilityId | None, dict[CompanyId, Decimal]] = {}
    for one in now:
        if not one.planned:
            holders = taken.setdefault(one.facility, {})
            holders[one.company] = min(one.share.lower, holders.get(one.company, one.share.lower))
    return tuple(
        sorted(
            (one for one in now if not one.planned or _fits(one, taken.get(one.facility, {}))), key=_by_holder
        )
    )


def _fits(plan: Stake, taken: Mapping[CompanyId, Decimal]) -> bool:
    return plan.company not in taken and plan.share.lower + sum(taken.values()) <= 1 + ROUNDING


def _by_holder(stake: Stake) -> tuple[object, ...]:
    place = "" if stake.facility is None else stake.facility.value
    return place, stake.company.value, stake.derived, stake.share.low, stake.share.high, stake.statement.order
