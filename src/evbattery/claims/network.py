"""What can be said of a network of battery-swapping stations."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import Attribute, SubjectKind
from evbattery.values.dates import PartialDate
from evbattery.values.measures import PartCount, StationCount

_KIND: Final = SubjectKind.NETWORK

OPERATOR: Final[Attribute[str]] = Attribute(_KIND, "operator", (str,))
STATIONS: Final[Attribute[StationCount]] = Attribute(_KIND, "stations", (StationCount,))
CITY: Final[Attribute[str]] = Attribute(_KIND, "city", (str,))
TARGET_DATE: Final[Attribute[PartialDate]] = Attribute(_KIND, "target_date", (PartialDate,))
#: What it is made of: block, station, app.
PART: Final[Attribute[str]] = Attribute(_KIND, "part", (str,), scored=False)
PLANNED_CITIES: Final[Attribute[PartCount]] = Attribute(_KIND, "planned_cities", (PartCount,), scored=False)
#: A part of the world that it serves or may serve.
REGION: Final[Attribute[str]] = Attribute(_KIND, "region", (str,), scored=False)
