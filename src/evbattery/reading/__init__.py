"""The reader: from the text of an article to claims with their evidence, and refusals with their reasons."""

from evbattery.reading.reader import read

__all__ = ["read"]
