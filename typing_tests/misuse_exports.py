"""Wrong uses of the exports and of places; type checkers must refuse every marked line, each in its own words."""

from __future__ import annotations

import evbattery as ev
from evbattery.values import AdminArea, City


def exports_take_what_they_write(atlas: ev.Atlas) -> None:
    """GeoJSON is made of facilities, not of an atlas or companies; entities are made of a whole atlas."""
    ev.facilities_to_geojson(atlas)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.facilities_to_geojson(atlas.companies)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.atlas_to_followthemoney(atlas.facilities)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def coordinates_may_be_missing(city: City, area: AdminArea) -> None:
    """They are not there for every city, for no area, and cannot be given to one."""
    city.coordinates.latitude  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    area.coordinates  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    city.coordinates = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
