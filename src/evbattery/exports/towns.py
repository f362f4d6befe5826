"""The town of a facility among those that are known, so that it can be put on a map."""

from __future__ import annotations

import attrs

from evbattery.entities import Place
from evbattery.values import AdminArea, City, Coordinates, beyond_doubt, find_places, lies_in


@attrs.frozen
class Town:
    """A city with its coordinates."""

    city: City
    coordinates: Coordinates


def town_of(place: Place) -> Town | str:
    """The town that articles name, or why it is not known: a country has to be stated, and one town has to fit.

    A state or county that is stated has to fit, too, and of several towns that do, one has to be beyond doubt.
    """
    if place.city is None:
        return "no article names a town"
    if place.country is None:
        return f"no article gives the country of {place.city}"
    where = ", ".join(filter(None, (place.city, place.admin, place.country.name)))
    fitting = tuple(
        one
        for one in find_places(place.city)
        if isinstance(one, City) and one.country == place.country and _may_lie_in(one, place.admin)
    )
    if not fitting:
        return f"no town of 5,000 people is known as {where}"
    city = beyond_doubt(fitting)
    if not isinstance(city, City):
        return f"{where} may be any of {len(fitting)} towns"
    point = city.coordinates
    return f"the coordinates of {city} are not known" if point is None else Town(city, point)


def _may_lie_in(city: City, admin: str | None) -> bool:
    """Whether nothing speaks against a city's lying in a stated area; of a county only the state counts."""
    if admin is None or not city.admin:
        return True
    areas = [one for one in find_places(admin) if isinstance(one, AdminArea) and one.country == city.country]
    return any(lies_in(city, one) or one.admin == city.admin for one in areas)
