"""Right uses of the exports and of places; type checkers must accept every line."""

from __future__ import annotations

from typing import assert_type

import evbattery as ev
from evbattery.values import City, Coordinates


def exports_are_text(atlas: ev.Atlas) -> None:
    """All facilities, a selection and a list of them make GeoJSON; an atlas makes entities."""
    assert_type(ev.facilities_to_geojson(atlas.facilities), str)
    assert_type(ev.facilities_to_geojson(atlas.facilities.with_status(ev.Status.OPERATING)), str)
    assert_type(ev.facilities_to_geojson([atlas.facilities[0]]), str)
    assert_type(ev.atlas_to_followthemoney(atlas), str)


def a_city_has_coordinates_or_none(city: City) -> None:
    """A point has a latitude and a longitude by name."""
    assert_type(city.coordinates, Coordinates | None)
    if city.coordinates is not None:
        assert_type(city.coordinates.latitude, float)
