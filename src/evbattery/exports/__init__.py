"""Ways out: the claims table for spreadsheets and other programs."""

from evbattery.exports.claims_table import (
    ReadTable,
    claims_from_csv,
    claims_from_json_lines,
    claims_to_csv,
    claims_to_json_lines,
)

__all__ = ["ReadTable", "claims_from_csv", "claims_from_json_lines", "claims_to_csv", "claims_to_json_lines"]
