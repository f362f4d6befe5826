"""Who has held which stake, and since when: the stakes that articles give, in the order of the days that they hold for.

A later article with another figure tells that a stake changed; articles of one day, or without one, that disagree leave
two figures beside each other. Who is not among those that are later told to hold all holds nothing any more.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, TypeAlias

import attrs

from evbattery.claims import partnership
from evbattery.entities.ids import CompanyId, FacilityId
from evbattery.entities.stake_turns import Turn, date_of, day, first, time
from evbattery.entities.stakes import ROUNDING, Stake, remainder
from evbattery.entities.statement import Statement
from evbattery.values import PartialDate

#: Three stakes of a third each, rounded to whole per cents, are all.
_WHOLE: Final = 1 - 3 * ROUNDING

#: The days of articles that tell who holds all, and who that is.
_Tables: TypeAlias = Mapping[datetime.date, frozenset[CompanyId]]


def stake_history(
    statements: Iterable[tuple[Statement, FacilityId | None]], parties: Sequence[CompanyId]
) -> tuple[Stake, ...]:
    """The stakes that statements give, and where there are two parties and one stake is given, the other one.

    Args:
        statements: those about ``partnership.STAKE`` that are neither denied nor withdrawn, each with the facility
            that it is limited to.
        parties: those who share all of it; empty where others may hold the rest.

    Returns:
        The stakes by what they are in, in the order of time.
    """
    told: defaultdict[FacilityId | None, list[Stake]] = defaultdict(list)
    for said, place in statements:
        share = said.value_of(partnership.STAKE)
        if share is not None and said.party is not None:
            told[place].append(Stake(said.party, share, said, place, since=date_of(said)))
    found = (one for stakes in told.values() for one in _in_one_thing(stakes, parties))
    return tuple(sorted(found, key=_order))


def _in_one_thing(told: Sequence[Stake], parties: Sequence[CompanyId]) -> Iterator[Stake]:
    stated = [one for one in told if not _replaced(one)]
    tables = _tables(one for one in stated if not one.planned)
    by_holder: defaultdict[CompanyId, list[Stake]] = defaultdict(list)
    for one in (*told, *(_rests(stated, parties) if len(parties) == 2 else ())):
        by_holder[one.company].append(one)
    for mine in by_holder.values():
        actual = list(_one_after_another([one for one in mine if not one.planned], tables))
        yield from actual
        settled = Turn.of(actual)
        for plan in _one_after_another([one for one in mine if one.planned], {}):
            # A plan that came true is none any more, and one that did not is older than what came instead.
            if not settled.gives(plan):
                instead = first(one for one in actual if Turn.of([plan]).ends_before(one))
                yield (
                    plan if plan.former or instead is None else attrs.evolve(plan, former=True, until=instead)
                )


def _rests(stated: Sequence[Stake], parties: Sequence[CompanyId]) -> Iterator[Stake]:
    """What each stake of two leaves to the other party, of whom articles of the same day give none."""
    known = {(one.company, one.statement.published) for one in stated}
    for stake in stated:
        others, rest = set(parties) - {stake.company}, remainder(stake.share)
        if rest is not None and rest.high > 0 and len(others) == 1:
            other = others.pop()
            if (other, stake.statement.published) not in known:
                yield attrs.evolve(stake, company=other, share=rest, derived=True)


def _tables(settled: Iterable[Stake]) -> _Tables:
    shares: defaultdict[datetime.date, dict[CompanyId, Decimal]] = defaultdict(dict)
    for one in settled:
        if one.statement.published is not None:
            table = shares[one.statement.published]
            table[one.company] = min(one.share.lower, table.get(one.company, one.share.lower))
    return {day: frozenset(table) for day, table in shares.items() if sum(table.values()) >= _WHOLE}


def _one_after_another(mine: Sequence[Stake], tables: _Tables) -> Iterator[Stake]:
    """The stakes of one holder, each with its end if another one took its place or an article says that it ended."""
    turns: list[Turn] = []
    for one in sorted((one for one in mine if not _replaced(one)), key=time):
        if not turns or (turns[-1].ends_before(one) and not turns[-1].gives_only(one)):
            turns.append(Turn())
        # Of one without a date nobody knows when it held.
        same = (turn for turn in reversed(turns) if one.since is None and turn.gives_only(one))
        next(same, turns[-1]).add(one)
    replaced = [one for one in mine if _replaced(one)]
    for number, turn in enumerate(turns, 1):
        following = turns[number].told if number < len(turns) else ()
        ends = (one for one in replaced if turn.ends_before(one) and turn.gives(one))
        until = first(following) or first(ends) or _left_out(turn, tables)
        for one in turn.figures():
            yield attrs.evolve(one, since=turn.since, former=until is not None, until=until)
    for one in Turn.of(one for one in replaced if not any(turn.gives(one) for turn in turns)).figures():
        yield attrs.evolve(one, since=one.statement.claim.when, former=True, until=day(one))


def _left_out(turn: Turn, tables: _Tables) -> PartialDate | None:
    """The first day after a turn on which others are told to hold all."""
    holder = turn.told[0].company
    days = (later for later, holders in tables.items() if later > turn.reported and holder not in holders)
    found = min(days, default=None)
    return None if found is None else PartialDate.from_date(found)


def _replaced(one: Stake) -> bool:
    return one.statement.claim.superseded


def _order(one: Stake) -> tuple[object, ...]:
    return "" if one.facility is None else one.facility.value, *time(one), one.company.value
