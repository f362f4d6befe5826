"""Where cities lie on the globe, kept apart from their names: few programs ask for it."""

from __future__ import annotations

import functools
import lzma
from importlib import resources

import attrs

from evbattery.values.place_table import place_table


@attrs.frozen
class Coordinates:
    """The middle of a town in degrees of WGS 84, north and east of zero. Source: GeoNames.

    Rounded to hundredths: a step is about a kilometre, less than a town is wide.
    """

    latitude: float
    longitude: float


def coordinates_of(number: int) -> Coordinates | None:
    """Where the city with a number in the table of places lies; None where that is not known."""
    area = place_table().area_of(number)
    if area is None:
        return None
    latitude, longitude = (
        # The number of the area brings that of the city near zero; both count modulo two bytes, from the least on.
        (_short(areas, area) + _short(cities, number - len(place_table().area_countries))) % 2**16 - 2**15
        for areas, cities in _columns()
    )
    return Coordinates(latitude / 100, longitude / 100) if abs(latitude) <= 9000 else None


@functools.cache
def _columns() -> tuple[tuple[bytes, bytes], tuple[bytes, bytes]]:
    """The latitudes and the longitudes: a column for areas and one for cities each."""
    packed = (resources.files("evbattery.values") / "data" / "coordinates.xz").read_bytes()
    _, _, numbers = lzma.decompress(packed).partition(b"\n\f\n")
    half, areas = len(numbers) // 2, 2 * len(place_table().area_countries)
    north, east = numbers[:half], numbers[half:]
    return (north[:areas], north[areas:]), (east[:areas], east[areas:])


def _short(column: bytes, at: int) -> int:
    """A number of two bytes; a column holds all low bytes before all high ones."""
    return column[at] + 2**8 * column[at + len(column) // 2]
