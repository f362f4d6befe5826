"""Who has operated a plant, and who took it over from whom.

That a later article names another company is no proof: of joint owners and of a unit and its owner an article may name
one. A company is a former operator where its own article says that it was replaced, or where from some day on articles
name others only, none of which they name before and none of which is its unit, venture or owner.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import TypeAlias

import attrs

from evbattery.entities.ids import CompanyId
from evbattery.entities.statement import Statement
from evbattery.values import PartialDate

#: A company and the one whose unit or venture it is.
Unit: TypeAlias = tuple[CompanyId, CompanyId]


@attrs.frozen
class Tenure:
    """A company that operates a plant, or did."""

    company: CompanyId
    #: The date that an article gives, else the day on which it was first named; None without either.
    since: PartialDate | None
    #: Whether it operates the plant no more.
    former: bool
    #: When the next ones are first named, or an article first says that it was replaced.
    until: PartialDate | None
    #: Whom it took over from.
    after: tuple[CompanyId, ...]
    statements: tuple[Statement, ...]

    def __str__(self) -> str:
        """The company and its time: 'Lyten since 2025-08-08, after Northvolt'."""
        since = "" if self.since is None else f" since {self.since}"
        until = f" until {self.until or 'an unknown day'}" if self.former else ""
        after = f", after {' and '.join(map(str, self.after))}" if self.after else ""
        return f"{self.company}{since}{until}{after}"


def tenures(
    counting: Sequence[Statement], replaced: Sequence[Statement], units: Collection[Unit]
) -> tuple[Tenure, ...]:
    """The operators by the time since when they are: of those that operated together by name.

    Args:
        counting: the statements on operators that count, as firm as there are.
        replaced: those that their own articles or later ones tell as replaced.
        units: which of the companies are units or ventures of which others.
    """
    said = _by_company(counting)
    gone = {one: mine for one, mine in _by_company(replaced).items() if one not in said}
    found = [
        Tenure(one, _first(mine), True, _first([end for end in mine if end.claim.superseded]), (), mine)
        for one, mine in sorted(gone.items())
    ]
    before: tuple[CompanyId, ...] = tuple(sorted(gone))
    shifts = _shifts(said, units)
    for number, shift in enumerate(shifts):
        last = number + 1 == len(shifts)
        until = None if last else _first([one for name in shifts[number + 1] for one in said[name]])
        found += (Tenure(one, _first(said[one]), not last, until, before, said[one]) for one in shift)
        before = tuple(shift)
    return tuple(found)


def _shifts(said: dict[CompanyId, tuple[Statement, ...]], units: Collection[Unit]) -> list[list[CompanyId]]:
    """The companies in groups of which each took over from the one before."""
    shifts: list[list[CompanyId]] = []
    last = datetime.date.min
    for _, name in sorted((min(map(_days, mine))[0], name) for name, mine in said.items()):
        first = min(map(_days, said[name]))[0]
        kin = any((name, one) in units or (one, name) in units for shift in shifts for one in shift)
        if not shifts or (first > last and not kin):
            shifts.append([])
        shifts[-1].append(name)
        last = max(last, *(day for _, day in map(_days, said[name])))
    return [sorted(shift) for shift in shifts]


def _by_company(said: Sequence[Statement]) -> dict[CompanyId, tuple[Statement, ...]]:
    found: dict[CompanyId, list[Statement]] = {}
    for one in said:
        if one.company is not None:
            found.setdefault(one.company, []).append(one)
    return {name: tuple(mine) for name, mine in found.items()}


def _date(said: Statement) -> PartialDate | None:
    if said.claim.when is not None or said.published is None:
        return said.claim.when
    return PartialDate.from_date(said.published)


def _first(said: Sequence[Statement]) -> PartialDate | None:
    return min((date for date in map(_date, said) if date is not None), default=None)


def _days(said: Statement) -> tuple[datetime.date, datetime.date]:
    """The days between which it was reported; any day for an article without a date."""
    if said.published is None:
        return datetime.date.min, datetime.date.max
    return said.published, said.published
