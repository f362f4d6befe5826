"""From place names beside each other to one location: a city, its state, its country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from evbattery.reading.mentions import PlaceMention
from evbattery.values.countries import Country
from evbattery.values.places import AdminArea, City, beyond_doubt, country_of, lies_in

#: The kind of the areas that are countries of their own within a state.
_CITY_STATES = frozenset(("SG", "MC", "HK", "MO"))
#: Prepositions that say that a place is only nearby.
_BESIDE = frozenset(("near", "outside", "close to", "not far from", "just outside"))
_NATION = "Country of the UK"


@attrs.define
class Location:
    """Where something is, as far as the text tells, each part with the mention that tells it."""

    city: PlaceMention | None = None
    admin: PlaceMention | None = None
    country: PlaceMention | None = None
    #: The country, by name or by the state or the city beyond doubt.
    code: Country | None = None
    admin_area: AdminArea | None = None
    near: bool = False
    #: Names with several readings that nothing in the text decides between.
    ambiguous: tuple[PlaceMention, ...] = ()
    #: Whether the text itself (a country, a state) gives the country, or only the gazetteer's knowledge of a city.
    stated: bool = False

    def __bool__(self) -> bool:
        return self.city is not None or self.admin is not None or self.code is not None

    def fits(self, other: Location) -> bool:
        """Whether both can be the same spot: nothing that both tell differs, and a city lies in the state told."""
        if self.city and other.city:
            # "The Valencia plant" may stand in a town of the province of that name.
            one, two = self.admin, other.admin
            return same_name(self.city, other.city) or any(
                area is not None and same_name(area, city)
                for area, city in ((one, other.city), (two, self.city))
            )
        if self.code and other.code and self.code != other.code:
            return False
        if self.admin and other.admin:
            if is_county(self.admin) or is_county(other.admin):
                return (
                    self.admin_area is None
                    or other.admin_area is None
                    or _may_hold(self.admin_area, other.admin_area)
                )
            return same_name(self.admin, other.admin) or self.admin_area == other.admin_area is not None
        return _may_lie_in(self.city, other.admin_area) and _may_lie_in(other.city, self.admin_area)

    def same_spot(self, other: Location) -> bool:
        """Whether both tell the same town or state, not merely the same country."""
        if not self.fits(other):
            return False
        if self.city and other.city:
            return True
        one, two = self.city or self.admin, other.city or other.admin
        if one is None or two is None:
            return False
        return same_name(one, two) or not (is_county(one) or is_county(two))

    def lies_near(self, other: Location) -> bool:
        """Whether the one is told by its own town and the other by a town that it is only near."""
        towns = self.city is not None and other.city is not None
        return (
            towns and self.near is not other.near and self.around(state=True).fits(other.around(state=True))
        )

    def around(self, *, state: bool) -> Location:
        """The state with its country, or the country alone."""
        if not state:
            return Location(country=self.country, code=self.code, stated=self.stated)
        return Location(
            admin=self.admin,
            admin_area=self.admin_area,
            country=self.country,
            code=self.code,
            stated=self.stated,
        )

    def join(self, other: Location) -> None:
        """Take over what the other location tells and this one does not."""
        if other.city and (self.city is None or (self.near and not other.near)):
            # "A plant near Győr" that stands in a village is that village's.
            self.city, self.near = other.city, other.near
        if self.admin is None or (other.admin is not None and is_county(self.admin)):
            self.admin, self.admin_area = other.admin or self.admin, other.admin_area or self.admin_area
        self.country = self.country or other.country
        if other.code and (self.code is None or (other.stated and not self.stated)):
            self.code, self.stated = other.code, other.stated
        self.ambiguous = self.ambiguous or other.ambiguous


def is_spot(place: PlaceMention) -> bool:
    """Whether the name can be that of a town, or of a place that no table holds."""
    larger = any(isinstance(one, Country) and one.alpha_2 not in _CITY_STATES for one in place.readings)
    larger = larger or is_state(place)
    return not place.readings or (any(isinstance(one, City) for one in place.readings) and not larger)


def is_state(place: PlaceMention) -> bool:
    """Whether the name is that of a state or a province, beyond doubt."""
    reading = beyond_doubt(place.readings)
    return isinstance(reading, AdminArea) and reading.kind not in ("area", _NATION)


def holds(area: PlaceMention, town: PlaceMention) -> bool:
    """Whether a name that some town bears too is that of the state or country in which the town before it lies."""
    areas = [reading for reading in area.readings if not isinstance(reading, City)]
    return any(not town.readings or any(lies_in(one, larger) for one in town.readings) for larger in areas)


def is_county(place: PlaceMention) -> bool:
    """Whether the name is that of a county, which lies in a state and is not one itself."""
    return place.name.endswith((" County", " Parish"))


def same_name(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether two mentions can be of one place."""
    return one.name.casefold() == other.name.casefold() or bool(
        set(one.readings) & set(other.readings) - {None}
    )


def _may_hold(one: AdminArea, other: AdminArea) -> bool:
    return one == other or lies_in(one, other) or lies_in(other, one)


def _may_lie_in(city: PlaceMention | None, area: AdminArea | None) -> bool:
    if city is None or area is None or not city.readings:
        return True
    return any(lies_in(reading, area) for reading in city.readings if isinstance(reading, City))


def locate(places: Sequence[tuple[str, PlaceMention]], hints: Iterable[Country] = ()) -> Location:
    """The location that place names beside each other give.

    The widest name decides first: a country or a state that can be nothing else narrows the readings of the names
    before it. *hints* are the countries that the article speaks of elsewhere; they decide between a state and a
    country of one name, and never choose a city.
    """
    location = Location()
    if not places:
        return location
    if places[0][0] == "" and is_spot(places[0][1]) and all(prep in _BESIDE for prep, _ in places if prep):
        # "The Foo works near Bar" stand in Foo.
        places = [(prep, mention) for prep, mention in places if not prep]
    # What stands behind the plant tells its town before what stands in its name ("the Foo works in Bar").
    mentions = [mention for prep, mention in places if prep] + [
        mention for prep, mention in places if not prep
    ]
    location.near = any(prep and prep not in ("in", "at", "within") for prep, _ in places)
    hinted = set(hints)
    country = next(
        (r for m in reversed(mentions) if isinstance(r := beyond_doubt(m.readings), Country)), None
    )
    counties = [mention for mention in mentions if is_county(mention)]
    mentions = [mention for mention in mentions if mention not in counties]
    within = {country_of(reading) for county in counties for reading in county.readings}
    if len(within) == 1 and country is None:
        country = next(iter(within))
    for mention in reversed(mentions):
        reading = _area(mention, country, hinted) or _area_around(mention, mentions)
        if reading is None and country is None and mentions[0] is not mention and not mentions[0].readings:
            # What an unknown town lies in is no town: "Puriton, Somerset".
            areas = [one for one in mention.readings if not isinstance(one, City)]
            reading = areas[0] if len(areas) == 1 else None
        if isinstance(reading, Country):
            location.country, location.code, location.stated = mention, reading, True
            country = reading
            if reading.alpha_2 in _CITY_STATES:
                location.city = mention
        elif isinstance(reading, AdminArea) and reading.kind == "area":
            location.city, location.code, location.stated = mention, country_of(reading), True
        elif isinstance(reading, AdminArea):
            # "Somerset, England": the smaller of two areas is the one to tell.
            if location.admin is None or (
                location.admin_area is not None and location.admin_area.kind == _NATION
            ):
                location.admin, location.admin_area = mention, reading
                location.code, location.stated = country_of(reading), True
                country = location.code
    used = (location.country, location.admin, location.city)
    for mention in mentions:
        if mention in used or location.city is not None:
            continue
        _take_city(location, mention)
    if location.city is not None and location.admin is None:
        _take_namesake(location, mentions)
    if counties and location.admin is None:
        _take_county(location, counties[0])
    return location


def _take_namesake(location: Location, mentions: Sequence[PlaceMention]) -> None:
    """Take "Sagunto, Valencia" for a town in a province that is called like its capital."""
    assert location.city is not None
    towns = {(r.admin, r.country) for r in location.city.readings if isinstance(r, City)}
    for mention in mentions[mentions.index(location.city) + 1 :]:
        capitals = [r for r in mention.readings if isinstance(r, City) and (r.admin, r.country) in towns]
        if mention not in (location.country, location.city) and len(capitals) == 1:
            location.admin = mention
            location.code, location.stated = capitals[0].country, True
            return


def _take_county(location: Location, mention: PlaceMention) -> None:
    location.admin = mention
    reading = beyond_doubt(mention.readings)
    if isinstance(reading, AdminArea):
        location.admin_area = reading
        if location.code is None:
            location.code, location.stated = country_of(reading), True


def _area(mention: PlaceMention, country: Country | None, hinted: set[Country]) -> Country | AdminArea | None:
    """The country or state that the name stands for, None where it is a city or cannot be decided."""
    sure = beyond_doubt(mention.readings)
    if isinstance(sure, (Country, AdminArea)):
        return sure
    areas = [r for r in mention.readings if isinstance(r, (Country, AdminArea))]
    if isinstance(sure, City) or not areas:
        return None
    # "Georgia" is the state where the text is about the United States, the country where it names Tbilisi's.
    wanted = {country} if country is not None else hinted
    inside = [area for area in areas if country_of(area) in wanted]
    return inside[0] if len(inside) == 1 else None


def _area_around(mention: PlaceMention, mentions: Sequence[PlaceMention]) -> AdminArea | None:
    """The area that the name stands for because a town named before it lies there ("Ichihara, Chiba")."""
    towns = [
        r
        for other in mentions[: mentions.index(mention)]
        if other.name != mention.name
        for r in other.readings
        if isinstance(r, City)
    ]
    around = [
        r for r in mention.readings if isinstance(r, AdminArea) and any(lies_in(town, r) for town in towns)
    ]
    return around[0] if len(around) == 1 else None


def _take_city(location: Location, mention: PlaceMention) -> None:
    if mention.readings and not any(isinstance(reading, City) for reading in mention.readings):
        # "Georgia" is a state or a country, and no town.
        location.ambiguous = (*location.ambiguous, mention)
        return
    location.city = mention
    if location.code is not None:
        return
    countries = {country_of(reading) for reading in mention.readings}
    sure = beyond_doubt(mention.readings)
    if sure is not None:
        location.code = country_of(sure)
    elif len(countries) == 1:
        location.code = countries.pop()
    elif mention.readings:
        location.ambiguous = (*location.ambiguous, mention)
