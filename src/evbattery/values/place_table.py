"""The table of areas and cities behind :mod:`evbattery.values.places`, unpacked from the data of the package.

``scripts/packing_places.py`` packs it and says how. What the file can do without is made here: the folded names, the
area of each city, and the population of each area.
"""

from __future__ import annotations

import bisect
import functools
import itertools
import lzma
import operator
from importlib import resources

import attrs

from evbattery.values.place_keys import place_keys

_SECTION = b"\n\f\n"


@attrs.frozen(eq=False)
class PlaceTable:
    """Areas and cities by number: first all areas, then the cities of each area, the largest first."""

    names: list[str]
    area_countries: list[str]
    area_kinds: list[str]
    area_admins: list[str]
    #: How many cities come before those of each area; an area without a name holds those of a country at large.
    cities_before: list[int]
    #: A population is the first number times ten to the power of the second.
    _digits: bytes
    _zeros: bytes
    #: The last of the lines of keys that holds each folded name, the place that each line is about, and the other
    #: places of names that several bear.
    lines: dict[str, int]
    _bearers: list[int]
    _more: dict[str, list[int]]

    @classmethod
    def unpack(cls, packed: bytes) -> PlaceTable:
        """The table from the bytes of the file."""
        _, *texts, numbers = lzma.decompress(packed).split(_SECTION, 7)
        names, *columns = (text.decode("utf-8") for text in texts)
        other_keys, countries, kinds, admins, counts = (column.split("\n") for column in columns)
        before = [0, *itertools.accumulate(map(int, counts))]
        size = len(countries) + before[-1]
        bearers = [*range(size)]
        for number in itertools.compress(range(size), numbers):
            bearers += [number] * numbers[number]
        keys = place_keys(names).split("\n") + other_keys
        # The dictionary keeps the last line with a key, and most keys have one: only the others take a loop.
        lines = dict(zip(keys, itertools.count()))
        kept = bytearray(len(keys))
        for line in lines.values():
            kept[line] = True
        more: dict[str, list[int]] = {}
        for line in itertools.compress(itertools.count(), map(operator.not_, kept)):
            more.setdefault(keys[line], []).append(bearers[line])
        digits, zeros = numbers[size : size + before[-1]], numbers[size + before[-1] :]
        return cls(names.split("\n"), countries, kinds, admins, before, digits, zeros, lines, bearers, more)

    def numbers(self, key: str) -> list[int]:
        """The places that bear a folded name."""
        line = self.lines.get(key)
        # One letter is no name: "Å" is a village.
        return [] if line is None or len(key) < 2 else [self._bearers[line], *self._more.get(key, ())]

    def area_of(self, number: int) -> int | None:
        """The number of the area that lists a city, or ``None`` for the number of an area."""
        city = number - len(self.area_countries)
        return None if city < 0 else bisect.bisect_right(self.cities_before, city) - 1

    def population(self, number: int) -> int:
        """The people of a city, or of all cities of an area; 0 if that is not known."""
        city = number - len(self.area_countries)
        if city < 0:
            cities = range(self.cities_before[number], self.cities_before[number + 1])
        else:
            cities = range(city, city + 1)
        return sum(self._digits[each] * 10 ** self._zeros[each] for each in cities)


@functools.cache
def place_table() -> PlaceTable:
    """The table of the package, unpacked once."""
    return PlaceTable.unpack((resources.files("evbattery.values") / "data" / "places.xz").read_bytes())
