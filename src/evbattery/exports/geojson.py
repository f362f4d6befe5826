"""Facilities as GeoJSON (RFC 7946), for maps."""

from __future__ import annotations

from collections.abc import Iterable

from evbattery.claims.record_values import plain_number
from evbattery.entities import Facility
from evbattery.exports.json_lines import json_line
from evbattery.exports.towns import town_of

#: GeoNames' licence asks for it; RFC 7946 allows members of one's own.
_ATTRIBUTION = "Coordinates of towns: GeoNames (https://www.geonames.org), CC BY 4.0"


def facilities_to_geojson(facilities: Iterable[Facility]) -> str:
    """A FeatureCollection with a Feature on a line for each facility, in the order given.

    A plant is put into the middle of its town, which is known to about a kilometre; where in or around the town it
    stands is not. ``position`` says which town that is, or why the geometry is null.
    """
    features = ",\n".join(json_line(_feature(facility)) for facility in facilities)
    head = f'{{"type": "FeatureCollection", "attribution": {json_line(_ATTRIBUTION)}, "features": ['
    return f"{head}\n{features}\n]}}\n"


def _feature(facility: Facility) -> dict[str, object]:
    town = town_of(facility.place)
    if isinstance(town, str):
        geometry, position = None, town
    else:
        geometry = {"type": "Point", "coordinates": [town.coordinates.longitude, town.coordinates.latitude]}
        near = ", which it is near" if facility.place.near else ""
        position = f"the middle of {town.city}{near}, not the plant itself"
    return {
        "type": "Feature",
        "id": facility.id.value,
        "geometry": geometry,
        "properties": {**_said(facility), "position": position},
    }


def _said(facility: Facility) -> dict[str, object]:
    """What articles say, flat, as programs for maps want it."""
    place, capacity = facility.place, facility.capacity
    upper = None if capacity is None else capacity.upper
    return {
        "name": facility.name,
        "aliases": facility.aliases,
        "operators": [str(operator) for operator in facility.operators],
        "kind": None if facility.kind is None else facility.kind.value,
        "status": None if facility.status is None else facility.status.value,
        "capacity": None if capacity is None else str(capacity),
        # What the words allow: "at least 30" has no upper end, "up to 30" begins at zero.
        "capacity_low": None if capacity is None else plain_number(capacity.lower),
        "capacity_high": None if upper is None else plain_number(upper),
        "capacity_unit": None if capacity is None else capacity.UNIT,
        "place": str(place),
        "country": None if place.country is None else place.country.alpha_2,
        "claims": len(facility.claims),
        "articles": sorted({claim.evidence.article.id for claim in facility.claims}),
    }
