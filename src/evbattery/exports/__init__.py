"""Ways out: the claims table for spreadsheets, maps, FollowTheMoney, and the table back."""

from evbattery.exports.claims_table import (
    ReadTable,
    claims_from_csv,
    claims_from_json_lines,
    claims_to_csv,
    claims_to_json_lines,
)
from evbattery.exports.followthemoney import atlas_to_followthemoney
from evbattery.exports.geojson import facilities_to_geojson

__all__ = [
    "ReadTable",
    "atlas_to_followthemoney",
    "claims_from_csv",
    "claims_from_json_lines",
    "claims_to_csv",
    "claims_to_json_lines",
    "facilities_to_geojson",
]
