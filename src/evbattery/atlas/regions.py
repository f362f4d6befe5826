"""Capacity by region: facilities grouped by place and status, and each group added up."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from evbattery.atlas.counting import C, count, split, stage, stages
from evbattery.atlas.facilities import STAGES
from evbattery.atlas.placing import UNPLACED, KnownHeadquarters, Placement, place
from evbattery.atlas.totals import RegionTotal
from evbattery.entities import Facility
from evbattery.values import RegionScheme, Status


def by_region(
    facilities: Iterable[Facility],
    unit: type[C],
    status: Status | Collection[Status] | None,
    scheme: RegionScheme,
    offices: KnownHeadquarters | None,
    year: int | None = None,
) -> tuple[RegionTotal[C], ...]:
    """One total for each group of countries that has facilities of the statuses asked for.

    Without a status, one for each group and each status in it. Groups come in alphabetical order, facilities that
    are in no group last.

    Args:
        facilities: those that are grouped.
        unit: the dimension of the capacities.
        status: as articles state it now, whichever the year.
        scheme: what the groups are.
        offices: where facilities count that no article places.
        year: at whose end the capacities count; None for those that show.
    """
    groups: dict[str, list[tuple[Facility, Placement]]] = {}
    for facility in facilities:
        placement = place(facility, scheme, offices)
        groups.setdefault(placement.region, []).append((facility, placement))
    totals: list[RegionTotal[C]] = []
    for region in sorted(groups, key=lambda region: (region == UNPLACED, region)):
        group = groups[region]
        if status is None:
            totals += _one_for_each_status(region, group, unit, year)
            continue
        asked = frozenset(map(stage, (status,) if isinstance(status, Status) else status))
        if any(stages(facility) & asked for facility, _ in group):
            single = next(iter(asked)) if len(asked) == 1 else None
            totals.append(_total(region, _of_year(region, year), group, unit, asked, single, year))
    return tuple(totals)


def _one_for_each_status(
    region: str, group: list[tuple[Facility, Placement]], unit: type[C], year: int | None
) -> Iterable[RegionTotal[C]]:
    for status in STAGES:
        part = [(facility, placement) for facility, placement in group if stage(facility.status) is status]
        if part:
            word = "status not stated" if status is None else status.value.replace("_", " ")
            label = f"{_of_year(region, year)}, {word}"
            yield _total(region, label, part, unit, frozenset({status}), status, year)


def _of_year(region: str, year: int | None) -> str:
    return region if year is None else f"{region} {year}"


def _total(
    region: str,
    label: str,
    group: list[tuple[Facility, Placement]],
    unit: type[C],
    statuses: frozenset[Status | None],
    status: Status | None,
    year: int | None,
) -> RegionTotal[C]:
    results = (count(facility, unit, statuses, placement, year) for facility, placement in group)
    counted, left_out = split(results)
    return RegionTotal(unit, counted, left_out, label, year, region=region, status=status)
