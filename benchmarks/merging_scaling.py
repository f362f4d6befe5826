"""How the cost of one atlas grows with the number of articles, from their claims to facilities, companies and totals.

    python benchmarks/merging_scaling.py --articles 100000

The articles are made up: each tells of one of a tenth as many plants, under one of several names for plant and company,
in the town where it stands, with a capacity, a status and a deal. The last lines are the exponent of growth between the
smallest and the largest number (1 is in proportion to it), the memory that a claim takes once everything is derived,
and the processor times of one more article in a store, without and with asking the open store for its atlas again,
beside that of making the atlas of the store anew.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import math
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import evbattery as ev
from evbattery.claims import Attribute, ClaimValue
from evbattery.values import country

_SMALLEST = 1000
_TOWNS = tuple(
    f"{first}{last}"
    for first in ("Lind", "Ost", "Nor", "Sund", "Berg", "Alm", "Hav", "Gran", "Ek", "Sten")
    for last in ("by", "borg", "vik", "heim", "dal", "stad", "holm", "torp", "fors", "ås")
)
_STATUSES = (ev.Status.PLANNED, ev.Status.UNDER_CONSTRUCTION, ev.Status.OPERATING)


def reading(number: int, plants: int) -> ev.Reading:
    """One article with the nine claims that it makes."""
    plant = number % plants
    company, town = f"Maker{plant // 3} Cells", f"{_TOWNS[plant % len(_TOWNS)]} {plant // len(_TOWNS)}"
    customer = f"Carmaker{plant % 97} Motors"
    operator = company if number % 2 else f"{company} Inc."
    capacity = ev.AnnualEnergyCapacity.of(plant % 40 + 1)
    day = datetime.date(2020, 1, 1) + datetime.timedelta(days=number % 2000)
    article = ev.Article(
        f"{operator} has {capacity} in {town} for {customer}, says number {number}.",
        id=f"{number}",
        published=day,
    )
    name, deal = (
        (f"{company} {town}", f"{company} and {customer}") if number % 3 else (f"Giga {town}", "the deal")
    )
    said: tuple[tuple[Attribute[ClaimValue], str, ClaimValue], ...] = (
        (ev.facility.OPERATOR, name, operator),
        (ev.facility.LOCATION_CITY, name, town),
        (ev.facility.LOCATION_COUNTRY, name, country("SE")),
        (ev.facility.KIND, name, ev.FacilityKind.CELL),
        (ev.facility.STATUS, name, _STATUSES[min(number * 3 // (10 * plants), 2)]),
        (ev.facility.CAPACITY, name, capacity),
        (ev.partnership.PARTY, deal, operator),
        (ev.partnership.PARTY, deal, customer),
        (ev.partnership.KIND, deal, ev.PartnershipKind.SUPPLY),
    )
    evidence = ev.Evidence(article, 0, len(article.text))
    claims = (
        ev.Claim(ev.Subject(about.kind, subject), about, value, evidence) for about, subject, value in said
    )
    return ev.Reading(article, tuple(claims))


def readings(articles: int) -> Iterator[ev.Reading]:
    """That many articles."""
    return (reading(number, max(articles // 10, 1)) for number in range(articles))


def derive(articles: list[ev.Reading]) -> ev.Atlas:
    """The atlas with everything that is derived from it."""
    atlas = ev.Atlas.from_readings(articles)
    atlas.capacity_by_region(status=ev.Status.OPERATING)
    return atlas


def seconds(articles: list[ev.Reading]) -> float:
    """The processor time of an atlas."""
    gc.collect()
    start = time.process_time()
    derive(articles)
    return time.process_time() - start


def bytes_of_a_claim(articles: int) -> float:
    """The memory of readings, entities and indexes together, for each claim."""
    gc.collect()
    tracemalloc.start()
    atlas = derive(list(readings(articles)))
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(atlas.claims)


def store_times(articles: list[ev.Reading]) -> tuple[float, float, float]:
    """The processor times of one more article in a store, of its atlas then, and of making that from the file."""
    with tempfile.TemporaryDirectory() as folder, ev.open_store(Path(folder) / "store.evb") as store:
        store.add_readings(articles[1:])
        asked(store)
        start = time.process_time()
        store.add_readings(articles[:1])
        added = time.process_time() - start
        again = asked(store)
        with ev.open_store(store.path) as other:
            return added, again, asked(other)


def asked(store: ev.Store) -> float:
    """The processor time until a store has shown all of its atlas."""
    gc.collect()
    start = time.process_time()
    store.atlas().capacity_by_region(status=ev.Status.OPERATING)
    return time.process_time() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--articles", type=int, default=16_000, help="the largest number; the smallest is 1,000"
    )
    largest = max(parser.parse_args().articles, 2 * _SMALLEST)
    counts = [_SMALLEST]
    while counts[-1] * 2 < largest:
        counts.append(counts[-1] * 2)
    counts.append(largest)
    seconds(list(readings(_SMALLEST)))
    took: list[float] = []
    sys.stdout.write(f"{'articles':>9} {'claims':>9} {'seconds':>8}\n")
    for count in counts:
        made = list(readings(count))
        took.append(seconds(made))
        sys.stdout.write(f"{count:9,} {sum(len(one.claims) for one in made):9,} {took[-1]:8.2f}\n")
        sys.stdout.flush()
    growth = math.log(took[-1] / took[0]) / math.log(counts[-1] / counts[0])
    sys.stdout.write(f"exponent of growth: {growth:.2f}\n")
    sys.stdout.write(f"bytes of a claim: {bytes_of_a_claim(2 * _SMALLEST):,.0f}\n")
    added, again, anew = store_times(list(readings(largest)))
    sys.stdout.write(f"one more article in the store: {added / anew:.5f} of making its atlas anew\n")
    sys.stdout.write(f"one more article and the atlas again: {(added + again) / anew:.5f} of it\n")


if __name__ == "__main__":
    main()
