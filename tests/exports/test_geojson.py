"""GeoJSON of facilities: valid by RFC 7946, in the town that articles name and nowhere else."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

import evbattery as ev
from evbattery.claims import facility
from evbattery.values import Bound
from tests.strategies import atlases, claim, gwh, plant, reading

#: What RFC 7946 asks of a FeatureCollection of points (sections 3.1.2, 3.2, 3.3 and 4; no "crs" since 2016).
SCHEMA = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {"type": "array", "items": {"$ref": "#/$defs/feature"}},
        **dict.fromkeys(("coordinates", "geometries", "geometry", "properties", "crs"), False),
    },
    "$defs": {
        "feature": {
            "type": "object",
            "required": ["type", "geometry", "properties"],
            "properties": {
                "type": {"const": "Feature"},
                "id": {"type": ["string", "number"]},
                "geometry": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/point"}]},
                "properties": {"type": ["object", "null"]},
                **dict.fromkeys(("coordinates", "geometries", "features", "crs"), False),
            },
        },
        "point": {
            "type": "object",
            "required": ["type", "coordinates"],
            "additionalProperties": False,
            "properties": {
                "type": {"const": "Point"},
                "coordinates": {
                    "type": "array",
                    "prefixItems": [
                        {"type": "number", "minimum": -180, "maximum": 180},
                        {"type": "number", "minimum": -90, "maximum": 90},
                    ],
                    "minItems": 2,
                    "maxItems": 2,
                },
            },
        },
    },
}


def features(text: str) -> list[dict[str, Any]]:
    """The features of a text, which must be JSON that any program reads and a FeatureCollection."""

    def refuse(constant: str) -> object:
        raise AssertionError(f"{constant} is no number of JSON")

    data = json.loads(text.encode("utf-8"), parse_constant=refuse)
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    found: list[dict[str, Any]] = data["features"]
    return found


def of(*said: tuple[ev.Claim, ...] | ev.Claim) -> dict[str, Any]:
    """The one feature of the plant that claims are about."""
    (found,) = features(
        ev.facilities_to_geojson(ev.Atlas.from_readings([reading(ARTICLE, *said)]).facilities)
    )
    return found


ARTICLE = ev.Article("Oxbow Cells runs the Oxbow plant.", id="news")
NAME = "Oxbow plant"


def test_a_plant_stands_in_its_town_with_what_articles_say() -> None:
    """Every property has the value that the facility shows, and the position says that it is the town's."""
    found = of(
        plant(
            ARTICLE,
            NAME,
            operators=("Oxbow Cells", "Merak Motors"),
            city="Luleå",
            country_code="SE",
            capacity=gwh(30, bound=Bound.AT_LEAST),
        )
    )
    assert found == {
        "type": "Feature",
        "id": "news/Oxbow plant",
        "geometry": {"type": "Point", "coordinates": [22.15, 65.58]},
        "properties": {
            "name": "Oxbow plant",
            "aliases": [],
            "operators": ["Merak Motors", "Oxbow Cells"],
            "kind": "cell",
            "status": "operating",
            "capacity": "at least 30 GWh/yr",
            "capacity_low": 30,
            "capacity_high": None,
            "capacity_unit": "GWh/yr",
            "place": "Luleå, Sweden",
            "country": "SE",
            "claims": 7,
            "articles": ["news"],
            "position": "the middle of Luleå, Norrbotten, Sweden, not the plant itself",
        },
    }


@pytest.mark.parametrize(
    ("city", "admin", "nation", "why"),
    [
        (None, None, "SE", "no article names a town"),
        ("Luleå", None, None, "no article gives the country of Luleå"),
        ("Marshall", None, "US", "Marshall, United States may be any of 4 towns"),
        ("Torrelavín", "Aragon", "ES", "no town of 5,000 people is known as Torrelavín, Aragon, Spain"),
        # The towns of that name that are known lie in other states.
        (
            "Waterbury",
            "Vermont",
            "US",
            "no town of 5,000 people is known as Waterbury, Vermont, United States",
        ),
        ("McCarran", "Nevada", "US", "the coordinates of McCarran, Nevada, United States are not known"),
        # A state of that name is no town.
        ("Bavaria", None, "DE", "no town of 5,000 people is known as Bavaria, Germany"),
    ],
)
def test_a_plant_whose_town_is_in_doubt_has_no_geometry(
    city: str | None, admin: str | None, nation: str | None, why: str
) -> None:
    """Nothing is guessed: the position says why there is none."""
    found = of(plant(ARTICLE, NAME, city=city, admin=admin, country_code=nation))
    assert found["geometry"] is None
    assert found["properties"]["position"] == why


@pytest.mark.parametrize(
    ("city", "admin", "nation", "point"),
    [
        ("Marshall", "Michigan", "US", [-84.96, 42.27]),
        # Of a town in a county it is known in which state it lies.
        ("Cartersville", "Bartow County", "US", [-84.8, 34.17]),
        ("Bridgwater", "Somerset", "GB", [-3.0, 51.13]),
        ("Munich", "Bayern", "DE", [11.58, 48.14]),
        # Singapore is a country as well.
        ("Singapore", None, "SG", [103.85, 1.29]),
    ],
)
def test_states_and_counties_tell_towns_apart(
    city: str, admin: str | None, nation: str, point: list[float]
) -> None:
    """What is stated beside the town picks it."""
    found = of(plant(ARTICLE, NAME, city=city, admin=admin, country_code=nation))
    assert found["geometry"] == {"type": "Point", "coordinates": point}


def test_a_plant_near_a_town_says_so() -> None:
    """A plant near Munich is shown in Munich, and called near."""
    found = of(
        plant(ARTICLE, NAME, country_code="DE"),
        claim(ARTICLE, facility.LOCATION_CITY, NAME, "Munich", near=True),
    )
    assert found["properties"]["place"] == "near Munich, Germany"
    assert "the middle of Munich, Bavaria, Germany, which it is near" in found["properties"]["position"]


@pytest.mark.parametrize(
    ("capacity", "low", "high", "unit"),
    [
        (gwh(20, 30), 20, 30, "GWh/yr"),
        (gwh("0.5"), 0.5, 0.5, "GWh/yr"),
        (gwh(30, bound=Bound.AT_MOST), 0, 30, "GWh/yr"),
        (ev.AnnualMassCapacity.of(33_000, bound=Bound.APPROX), 33_000, 33_000, "t/yr"),
    ],
)
def test_capacities_are_numbers_in_their_unit(
    capacity: ev.AnnualCapacity, low: float, high: float, unit: str
) -> None:
    """The interval that the words allow."""
    said = of(plant(ARTICLE, NAME, capacity=capacity))["properties"]
    assert (said["capacity_low"], said["capacity_high"], said["capacity_unit"]) == (low, high, unit)


@given(atlases())
@settings(max_examples=50, deadline=None)
def test_every_atlas_is_valid_geojson(atlas: ev.Atlas) -> None:
    """A feature for each facility in the order given, whatever characters the texts have; the same text each time."""
    text = ev.facilities_to_geojson(atlas.facilities)
    found = features(text)
    assert [one["properties"]["claims"] for one in found] == [len(one.claims) for one in atlas.facilities]
    assert len({one["id"] for one in found}) == len(found)
    assert ev.facilities_to_geojson(ev.Atlas.from_json(atlas.to_json()).facilities) == text
    for one, held in zip(found, atlas.facilities, strict=True):
        assert one["geometry"] is None or held.place.country is not None


def test_half_a_character_does_not_spoil_the_file() -> None:
    """A name with a lone surrogate is written with the sign for what cannot be read."""
    article = ev.Article("\ud83d plant", id="half")
    atlas = ev.Atlas.from_readings([reading(article, plant(article, "\ud83d plant"))])
    (found,) = features(ev.facilities_to_geojson(atlas.facilities))
    assert found["properties"]["name"] == "\ufffd plant"


def test_a_selection_is_a_collection_of_its_own() -> None:
    """Any facilities can be given, none as well."""
    assert features(ev.facilities_to_geojson([])) == []
    atlas = ev.load_seeds()
    chosen = atlas.facilities.in_country("US")
    assert [one["id"] for one in features(ev.facilities_to_geojson(chosen))] == [
        one.id.value for one in chosen
    ]
