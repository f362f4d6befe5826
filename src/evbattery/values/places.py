"""Places by name: countries, administrative areas, cities and named areas, with all readings of a name."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from evbattery.errors import AmbiguousPlaceError, UnknownCountryError, UnknownPlaceError
from evbattery.values.coordinates import Coordinates, coordinates_of
from evbattery.values.countries import Country, countries_by_key, country, country_facts
from evbattery.values.place_keys import place_key
from evbattery.values.place_table import place_table

# A metropolis has to outweigh all other places of its name together by this factor to be meant without being said.
BEYOND_DOUBT = 20
# What a town without a figure counts for beside others of its name: GeoNames' limit for the table.
_SMALL_TOWN = 5_000
# The kind of areas that are no administrative unit, such as Silicon Valley.
NAMED_AREA = "area"


@attrs.frozen
class AdminArea:
    """A state, province, county or the like, or a named area (``kind`` is "area").

    ``admin`` is the larger area that it lies in within the country, if known, as "Georgia" of Bartow County.
    ``population`` adds up the cities that are known in it and is 0 where that is not known.
    """

    name: str
    country: Country
    kind: str
    admin: str = ""
    population: int = attrs.field(default=0, eq=False, repr=False)

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.admin, self.country.name)))


@attrs.frozen
class City:
    """A city, town or part of a city with at least 5,000 people or a seat of government.

    Smaller ones are known where they have battery plants, with a ``population`` of 0. ``admin`` is the name of the
    first-level area, empty where that is not known. Figures are GeoNames', cut to two digits.
    """

    name: str
    admin: str
    country: Country
    population: int

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.admin, self.country.name)))

    @property
    def coordinates(self) -> Coordinates | None:
        """Where it lies; None where that is not known, and for two of one name and size that lie apart.

        >>> find_places("Skelleftea")[0].coordinates
        Coordinates(latitude=64.75, longitude=20.95)
        """
        return _coordinates(self)


Place: TypeAlias = Country | AdminArea | City


@functools.lru_cache(maxsize=4096)
def _place(number: int) -> Place:
    table = place_table()
    name, population = table.names[number], table.population(number)
    listed = table.area_of(number)
    area = number if listed is None else listed
    nation = country_facts()[table.area_countries[area]].country
    if listed is None:
        return AdminArea(name, nation, table.area_kinds[area], table.area_admins[area], population)
    return City(name, table.names[area], nation, population)


@functools.lru_cache(maxsize=4096)
def readings_of_key(key: str) -> tuple[Place, ...]:
    """The readings of a folded name, as :func:`find_places` orders them; an abbreviation starts with a comma."""
    nation = countries_by_key().get(key)
    places = sorted(map(_place, place_table().numbers(key)), key=_rank)
    return (nation, *places) if nation else tuple(places)


@functools.cache
def _beginnings() -> set[str]:
    found: set[str] = set()
    keys: Iterable[str] = itertools.chain(place_table().lines, countries_by_key())
    while keys := {key[: key.rindex(" ")] for key in keys if " " in key}:
        found |= keys
    return found


def begins_a_name(key: str) -> bool:
    """Whether a folded name with another word after it begins one."""
    return key in _beginnings()


@functools.lru_cache(maxsize=4096)
def _coordinates(city: City) -> Coordinates | None:
    numbers = place_table().numbers(place_key(city.name))
    found = {coordinates_of(number) for number in numbers if _place(number) == city}
    return found.pop() if len(found) == 1 else None


def find_places(name: str) -> tuple[Place, ...]:
    """All readings of a name, whatever its accents: countries, then areas, then cities, each from the largest on.

    Abbreviations of states count ("Mich.", "MI"); codes of countries do not, beyond "US", "UK" and the like.
    A name that is unknown gives an empty tuple.

    >>> [str(place) for place in find_places("Skelleftea")]
    ['Skellefteå, Västerbotten, Sweden']
    """
    key = place_key(name)
    if not key:
        return ()
    abbreviated = readings_of_key(f",{key}") if name.isupper() or name.endswith(".") else ()
    return tuple(sorted(dict.fromkeys(readings_of_key(key) + abbreviated), key=_rank))


def _rank(place: Place) -> tuple[int, int]:
    if isinstance(place, Country):
        return 0, 0
    return (1 if isinstance(place, AdminArea) else 2), -place.population


def country_of(place: Place) -> Country:
    """The country that a place is or lies in."""
    return place if isinstance(place, Country) else place.country


def lies_in(place: Place, larger: Place) -> bool:
    """Whether a place is known to lie in a larger one, and is not that one itself."""
    if isinstance(place, Country) or isinstance(larger, City):
        return False
    if isinstance(larger, Country):
        return place.country == larger
    return place.country == larger.country and place != larger and place.admin == larger.name


def resolve_place(name: str, *, admin: str | None = None, country: str | None = None) -> Place:
    """The one place that a name means, within an area and a country where these are given.

    Without them a name counts as beyond doubt only where it is (1) a country that shares its name with no state or
    province of another one, (2) the one reading that there is, or (3) twenty times larger, by population, than all
    other readings together (the state of Michigan, the city of Munich). A city that is a state or municipality of its
    own (Berlin, Shanghai) is read as the city. Where several parts of a city or towns of one name are left within the
    constraints, the largest of them must be twenty times larger as well.

    >>> str(resolve_place("Fremont", admin="California")), str(resolve_place("Georgia", country="US"))
    ('Fremont, California, United States', 'Georgia, United States')

    Raises :class:`~evbattery.errors.AmbiguousPlaceError`, which lists the readings, where several are left, and
    :class:`~evbattery.errors.UnknownPlaceError` where none is.
    """
    every = find_places(name)
    left = tuple(place for place in every if _fits(place, admin, country))
    where = ", ".join(filter(None, (name, admin, country)))
    if not left:
        known = f"; known are {_listed(every)}" if every else ""
        raise UnknownPlaceError(f"{where!r} is no known place{known}")
    if found := beyond_doubt(left):
        return found
    raise AmbiguousPlaceError(f"{where!r} may be {_listed(left)}; name its state, province or country")


def beyond_doubt(readings: tuple[Place, ...]) -> Place | None:
    """The reading that is meant without being said, by the rule of :func:`resolve_place`, or ``None``.

    >>> beyond_doubt(find_places("Windsor")) is None, str(beyond_doubt(find_places("Xiamen")))
    (True, 'Xiamen, Fujian, China')
    """
    left = _without_doubles(readings)
    if len(left) == 1:
        return left[0]
    nations = [place for place in left if isinstance(place, Country)]
    if len(nations) == 1 and not any(isinstance(place, AdminArea) and not place.admin for place in left):
        return nations[0]
    # An area whose population is not known might be the larger one.
    if not left or any(isinstance(place, AdminArea) and not place.population for place in left):
        return None
    largest = max(left, key=_weight)
    others = sum(map(_weight, left)) - _weight(largest)
    return largest if _weight(largest) >= BEYOND_DOUBT * others else None


def _fits(place: Place, admin: str | None, within: str | None) -> bool:
    if within is not None and country_of(place).alpha_2 != _code(within):
        return False
    if admin is None:
        return True
    return any(lies_in(place, larger) for larger in find_places(admin))


@functools.lru_cache(maxsize=512)
def _code(name: str) -> str:
    try:
        return country(name).alpha_2
    except UnknownCountryError:
        raise UnknownPlaceError(f"{name!r} is no country to look for a place in") from None


def _without_doubles(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The readings without the areas that are one city, and without the capitals that are their own country."""
    cities = [place for place in places if isinstance(place, City)]
    same = {
        place
        for place in places
        if isinstance(place, AdminArea)
        and any(_is_city_state(place) and lies_in(city, place) for city in cities)
    }
    return tuple(place for place in places if place not in same)


def _is_city_state(area: AdminArea) -> bool:
    kind = area.kind.lower()
    return "city" in kind or kind in ("municipality", "metropolis", "capital region")


def _weight(place: Place) -> int:
    return (
        country_facts()[place.alpha_2].population
        if isinstance(place, Country)
        else place.population or _SMALL_TOWN
    )


def _listed(places: tuple[Place, ...]) -> str:
    shown = "; ".join(map(str, places[:8]))
    return f"{shown}; and {len(places) - 8} more" if len(places) > 8 else shown


_ADMIN_DEMONYMS = {
    "Alaskan": "Alaska", "Arizonan": "Arizona", "Californian": "California", "Coloradan": "Colorado",
    "Floridian": "Florida", "Hawaiian": "Hawaii", "Kansan": "Kansas", "Kentuckian": "Kentucky",
    "Michigander": "Michigan", "Minnesotan": "Minnesota", "Nevadan": "Nevada", "New Yorker": "New York",
    "Ohioan": "Ohio", "Oregonian": "Oregon", "Texan": "Texas", "Virginian": "Virginia",
    "Bavarian": "Bavaria", "Catalan": "Catalonia", "Saxon": "Saxony", "Scottish": "Scotland", "Welsh": "Wales",
    "English": "England", "Québécois": "Quebec", "Quebecois": "Quebec", "Tasmanian": "Tasmania",
}  # fmt: skip


def admin_by_demonym(word: str) -> AdminArea | None:
    """The state or region that an adjective or a word for its people points to, or ``None``.

    "English" is left to the caller to tell from the language.

    >>> str(admin_by_demonym("Californian"))
    'California, United States'
    """
    name = _ADMIN_DEMONYMS.get(word)
    areas = [place for place in find_places(name) if isinstance(place, AdminArea)] if name else []
    return areas[0] if areas else None
