"""A short report on battery plants, made with evbattery."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import assert_type

import evbattery as ev
from evbattery.atlas import RegionTotal


def total_operating(atlas: ev.Atlas) -> ev.AnnualEnergyCapacity | None:
    """The capacity of all operating facilities together; None where no article gives a figure."""
    return atlas.facilities.with_status(ev.Status.OPERATING).total_capacity().quantity


def operating_by_region(atlas: ev.Atlas) -> Mapping[str, RegionTotal[ev.AnnualEnergyCapacity]]:
    """The total of each region, by the region's name."""
    return {total.region: total for total in atlas.capacity_by_region(status=ev.Status.OPERATING)}


def materials_in_tonnes(atlas: ev.Atlas) -> tuple[RegionTotal[ev.AnnualMassCapacity], ...]:
    """The planned output of materials: another unit, and so another type."""
    return atlas.capacity_by_region(status=ev.Status.PLANNED, unit=ev.AnnualMassCapacity)


def quotes(text: str, published: datetime.date) -> list[str]:
    """The words of an article on which its claims stand, in their order."""
    reading = ev.read(ev.Article(text=text, published=published))
    return [assert_type(claim.evidence.quote, str) for claim in reading.claims]


def main() -> None:
    """Print the report on the seed articles."""
    atlas = ev.load_seeds()
    for total in operating_by_region(atlas).values():
        print(total)
    print("together:", total_operating(atlas) or "no figure")


if __name__ == "__main__":
    main()
