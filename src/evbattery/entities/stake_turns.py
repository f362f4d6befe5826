"""What one company holds at one time: one figure, or several where articles disagree."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import attrs

from evbattery.entities.agreement import agree
from evbattery.entities.criteria import precise
from evbattery.entities.stakes import ROUNDING, Stake
from evbattery.entities.statement import Statement
from evbattery.values import Modality, PartialDate, Ratio


@attrs.define(eq=False)
class Turn:
    """The stakes of one company that are told for one time."""

    told: list[Stake] = attrs.Factory(list[Stake])
    #: The shares that they give, each once.
    _shares: dict[Ratio, None] = attrs.Factory(dict[Ratio, None])
    #: The last day of them; the last of all where one has no day.
    _last: datetime.date = datetime.date.min

    @classmethod
    def of(cls, told: Iterable[Stake]) -> Turn:
        """The turn of some stakes."""
        turn = cls()
        for one in told:
            turn.add(one)
        return turn

    def add(self, one: Stake) -> None:
        """Take in another one."""
        self.told.append(one)
        self._shares[one.share] = None
        date = day(one)
        self._last = max(self._last, datetime.date.max if date is None else date.latest)

    def gives(self, one: Stake) -> bool:
        """Whether any of its figures is that of a stake, but for rounding."""
        return any(_alike(one.share, share) for share in self._shares)

    def gives_only(self, one: Stake) -> bool:
        """Whether all of them are."""
        return all(_alike(one.share, share) for share in self._shares)

    def ends_before(self, one: Stake) -> bool:
        """Whether a stake is of a later time, or reported later, than all of these."""
        date = day(one)
        return date is not None and self._last < date.earliest

    @property
    def since(self) -> PartialDate | None:
        """The first date that is given for them."""
        return min((one.since for one in self.told if one.since is not None), default=None)

    @property
    def reported(self) -> datetime.date:
        """The day of the last article that gives one; the last of all where one has no day."""
        return max(one.statement.published or datetime.date.max for one in self.told)

    def figures(self) -> Sequence[Stake]:
        """One stake for each figure: of the stated ones if there are any, each in its most precise words."""
        kept = Turn()
        stated = [one for one in self.told if not one.derived] or self.told
        for one in sorted(sorted(stated, key=time), key=_exactness, reverse=True):
            if not kept.gives(one):
                kept.add(one)
        return kept.told


def date_of(said: Statement) -> PartialDate | None:
    """Since when a stake is held: the date that is given, else, if it is held, the day on which it is told."""
    if said.claim.when is not None or said.claim.modality is not Modality.ACTUAL:
        return said.claim.when
    return _reported(said)


def day(one: Stake) -> PartialDate | None:
    """The time that a stake is told for; of a plan and of what was replaced, when it was reported."""
    replaced = one.statement.claim.superseded
    return _reported(one.statement) if one.planned or replaced else one.since


def first(stakes: Iterable[Stake]) -> PartialDate | None:
    """The first time that any of some stakes is told for."""
    return min((date for date in map(day, stakes) if date is not None), default=None)


def time(one: Stake) -> tuple[object, ...]:
    """A key for the order of time, those without a day last."""
    date = day(one)
    earliest, latest = (datetime.date.max,) * 2 if date is None else (date.earliest, date.latest)
    return earliest, latest, one.derived, one.statement.order


def _alike(one: Ratio, other: Ratio) -> bool:
    near = one.low <= other.high + ROUNDING and other.low <= one.high + ROUNDING
    return near or agree(one, other)


def _exactness(one: Stake) -> tuple[object, ...]:
    exponent = one.share.low.normalize().as_tuple().exponent
    return *precise(one.statement), -exponent if isinstance(exponent, int) else 0


def _reported(said: Statement) -> PartialDate | None:
    return None if said.published is None else PartialDate.from_date(said.published)
