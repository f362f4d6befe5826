"""How the areas, cities and names that ``generate_places.py`` gathers are laid out in the files of the package.

``places.xz`` holds columns, separated by lines that hold a single form feed, after a header of comments. Areas come
first, sorted by country, kind and larger area, then the cities in the order of their areas, the largest first; cities
without an area follow one that has no name. The columns of text:

- the name of each area and city,
- their other names, folded (that of an abbreviation starts with a comma, because it is read as a place only after one),
- of areas alone the country, the kind, the larger area, and the number of cities.

Then come columns of bytes: how many of the other names each area and city has, and of cities the first two digits of
the population and the number of zeros after them. Populations are cut, not rounded, so that no threshold of two digits
is crossed.

``coordinates.xz`` holds columns of two-byte numbers behind the header: a latitude for each area and then for each city,
and after all of them the longitudes likewise, the low bytes before the high ones. The coordinate of a city is what its
area has plus what it has itself, in hundredths of a degree, from -2 ** 15 on. An area has the median of its cities.
"""

from __future__ import annotations

import collections
import itertools
import statistics
from typing import NamedTuple

from evbattery.values.place_keys import place_key

HEADER = (
    "# Made by scripts/generate_places.py. Do not edit.\n"
    "# Cities and continents: GeoNames (https://www.geonames.org), CC BY 4.0, selected and reshaped.\n"
    "# Countries and subdivisions: ISO 3166 by way of pycountry (LGPL 2.1, data of Debian's iso-codes).\n"
)
# A coordinate that is none, in hundredths of a degree.
NOWHERE = 30_000

# Name, country, kind and larger area.
Area = tuple[str, str, str, str]


class CityRow(NamedTuple):
    """What is kept of a city; ``area`` is the number of its area, ``position`` in hundredths of a degree."""

    name: str
    country: str
    area: int | None
    population: int
    position: tuple[int, ...]


def packed(areas: list[Area], cities: list[CityRow], names: dict[str, list[str]]) -> tuple[bytes, bytes]:
    """What ``places.xz`` and ``coordinates.xz`` hold, with the places numbered as the files order them."""
    members: dict[tuple[str, int | None], list[int]] = collections.defaultdict(list)
    for number, city in enumerate(cities):
        members[city.country, city.area].append(number)
    listed: list[tuple[Area, int | None]] = [(area, number) for number, area in enumerate(areas)]
    listed += [(("", country, "", ""), None) for country, area in members if area is None]
    listed.sort(key=lambda item: (item[0][1:], place_key(item[0][0]), item[1] or 0))
    inside = [members[area[1], number] for area, number in listed]
    order = [*itertools.chain.from_iterable(inside)]
    places = [(area[0], f"a{number}") for area, number in listed]
    places += [(cities[number].name, f"c{number}") for number in order]

    keys_of: dict[str, list[str]] = collections.defaultdict(list)
    for key, readings in sorted(names.items()):
        for reading in readings:
            keys_of[reading].append(key)
    other_keys = [[key for key in keys_of[reading] if key != place_key(name)] for name, reading in places]
    texts = [
        [name for name, _ in places],
        [*itertools.chain.from_iterable(other_keys)],
        *(list(column) for column in list(zip(*(area for area, _ in listed), strict=True))[1:]),
        [str(len(each)) for each in inside],
    ]
    people = [str(cities[number].population) for number in order]
    digits, zeros = bytes(int(each[:2]) for each in people), bytes(len(each[2:]) for each in people)
    coordinates = (
        column([[cities[number].position[axis] for number in each] for each in inside]) for axis in (0, 1)
    )
    lines = ("\n".join(text).encode("utf-8") for text in texts)
    return framed(*lines, bytes(map(len, other_keys)) + digits + zeros), framed(b"".join(coordinates))


def framed(*parts: bytes) -> bytes:
    """Parts of a file behind the header."""
    return b"\n\f\n".join([HEADER.rstrip("\n").encode("utf-8"), *parts])


def column(coordinates: list[list[int]]) -> bytes:
    """One coordinate of the cities of each area: a number for each area, then one for each city."""
    medians = [statistics.median_low(each) if each else 0 for each in coordinates]
    rest = [one - median for each, median in zip(coordinates, medians, strict=True) for one in each]
    return shorts([median + 2**15 for median in medians]) + shorts(rest)


def shorts(numbers: list[int]) -> bytes:
    """Numbers of two bytes, modulo their range: all low bytes, then all high ones."""
    return bytes(number % 2**8 for number in numbers) + bytes(number // 2**8 % 2**8 for number in numbers)
