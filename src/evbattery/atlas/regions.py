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
) -> tuple[RegionTotal[C], ...]:
    """One total for each group of countries that has facilities of the statuses asked for.

    Without a status, one for each group and each status in it. Groups come in alphabetical order, facilities that
    are in no group last.
    """
    groups: dict[str, list[tuple[Facility, Placement]]] = {}
    for facility in facilities:
        placement = place(facility, scheme, offices)
        groups.setdefault(placement.region, []).append((facility, placement))
    totals: list[RegionTotal[C]] = []
    for region in sorted(groups, key=lambda region: (region == UNPLACED, region)):
        group = groups[region]
        if status is None:
            totals += _one_for_each_status(region, group, unit)
            continue
        asked = frozenset(map(stage, (status,) if isinstance(status, Status) else status))
        if any(stages(facility) & asked for facility, _ in group):
            single = next(iter(asked)) if len(asked) == 1 else None
            totals.append(_total(region, region, group, unit, asked, single))
    return tuple(totals)


def _one_for_each_status(
    region: str, group: list[tuple[Facility, Placement]], unit: type[C]
) -> Iterable[RegionTotal[C]]:
    for status in STAGES:
        part = [(facility, placement) for facility, placement in group if stage(facility.status) is status]
        if part:
            word = "status not stated" if status is None else status.value.replace("_", " ")
            yield _total(region, f"{region}, {word}", part, unit, frozenset({status}), status)


def _total(
    region: str,
    label: str,
    group: list[tuple[Facility, Placement]],
    unit: type[C],
    statuses: frozenset[Status | None],
    status: Status | None,
) -> RegionTotal[C]:
    results = (count(facility, unit, statuses, placement) for facility, placement in group)
    counted, left_out = split(results)
    return RegionTotal(unit, counted, left_out, label, region=region, status=status)
