"""Reading: from the text of an article to claims with their evidence, and refusals with their reasons."""

from evbattery.reading.entry import read, rules

__all__ = ["read", "rules"]
