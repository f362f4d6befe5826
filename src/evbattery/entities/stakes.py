"""Stakes: who holds how much, as stated, or as what the other party's stake leaves."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import attrs

from evbattery.claims import partnership
from evbattery.entities.ids import CompanyId, FacilityId
from evbattery.entities.statement import Statement
from evbattery.values import Bound, Ratio

_OTHER_SIDE = {Bound.AT_LEAST: Bound.AT_MOST, Bound.AT_MOST: Bound.AT_LEAST}


@attrs.frozen
class Stake:
    """One company's share in a partnership, or in one of its facilities."""

    company: CompanyId
    share: Ratio
    #: The statement that gives it, or gives the other party's.
    statement: Statement
    #: The facility that it is a share in; None for the partnership as a whole.
    facility: FacilityId | None = None
    #: Whether it is what the other party's stake leaves.
    derived: bool = False

    def __str__(self) -> str:
        where = "" if self.facility is None else f" of {self.facility}"
        how = f" (derived from {self.statement.claim})" if self.derived else ""
        return f"{self.company}: {self.share}{where}{how}"


def remainder(share: Ratio) -> Ratio | None:
    """What a share leaves to the only other party; None for a share of more than all.

    >>> print(remainder(Ratio.of("0.9")), remainder(Ratio.of("0.5", bound=Bound.AT_LEAST)), sep="; ")
    10%; up to 50%
    """
    if share.high > 1:
        return None
    return Ratio.of(1 - share.high, to=1 - share.low, bound=_OTHER_SIDE.get(share.bound, share.bound))


def stakes_of(
    statements: Iterable[tuple[Statement, FacilityId | None]], parties: tuple[CompanyId, ...]
) -> tuple[Stake, ...]:
    """The stakes that statements give, and where there are two parties and one stake is given, the other one.

    The statements are those about ``partnership.STAKE`` that count, each with the facility that it is limited to.
    """
    stated: dict[Stake, None] = {}
    for statement, facility in statements:
        share = statement.value_of(partnership.STAKE)
        if share is not None and statement.party is not None:
            stated[Stake(statement.party, share, statement, facility)] = None
    return tuple(sorted((*stated, *_left(tuple(stated), parties)), key=_order))


def _left(stated: tuple[Stake, ...], parties: tuple[CompanyId, ...]) -> Iterable[Stake]:
    by_place: dict[FacilityId | None, list[Stake]] = {}
    for stake in stated:
        by_place.setdefault(stake.facility, []).append(stake)
    for facility, stakes in by_place.items():
        holders = {stake.company for stake in stakes}
        others = set(parties) - holders
        if len(parties) != 2 or len(holders) != 1 or len(others) != 1:
            continue
        # Where articles give several figures for the one stake, each leaves its own rest.
        for stake in stakes:
            rest = remainder(stake.share)
            if rest is not None:
                yield Stake(others.copy().pop(), rest, stake.statement, facility, derived=True)


def _order(stake: Stake) -> tuple[str, str, bool, Decimal, Decimal, tuple[object, ...]]:
    place = "" if stake.facility is None else stake.facility.value
    return place, stake.company.value, stake.derived, stake.share.low, stake.share.high, stake.statement.order
