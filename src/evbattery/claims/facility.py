"""What can be said of a facility."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import ANNUAL, Attribute, SubjectKind
from evbattery.values.capacity import AnnualCapacity
from evbattery.values.chemistry import Chemistry
from evbattery.values.countries import Country
from evbattery.values.dates import PartialDate
from evbattery.values.measures import JobCount, Ratio
from evbattery.values.money import Currency, Money
from evbattery.values.vocabulary import FacilityKind, Status

_KIND: Final = SubjectKind.FACILITY

#: One claim for each operator.
OPERATOR: Final[Attribute[str]] = Attribute(_KIND, "operator", (str,))
LOCATION_CITY: Final[Attribute[str]] = Attribute(_KIND, "location_city", (str,))
#: State, province or county.
LOCATION_ADMIN: Final[Attribute[str]] = Attribute(_KIND, "location_admin", (str,))
LOCATION_COUNTRY: Final[Attribute[Country]] = Attribute(_KIND, "location_country", (Country,))
KIND: Final[Attribute[FacilityKind]] = Attribute(_KIND, "kind", (FacilityKind,))
STATUS: Final[Attribute[Status]] = Attribute(_KIND, "status", (Status,))
CAPACITY: Final[Attribute[AnnualCapacity]] = Attribute(_KIND, "capacity", ANNUAL)
#: What is spent on the plant; not grants, loans or contract values.
INVESTMENT: Final[Attribute[Money[Currency]]] = Attribute(_KIND, "investment", (Money,))
JOBS: Final[Attribute[JobCount]] = Attribute(_KIND, "jobs", (JobCount,))
CONSTRUCTION_START: Final[Attribute[PartialDate]] = Attribute(_KIND, "construction_start", (PartialDate,))
PRODUCTION_START: Final[Attribute[PartialDate]] = Attribute(_KIND, "production_start", (PartialDate,))
CHEMISTRY: Final[Attribute[Chemistry]] = Attribute(_KIND, "chemistry", (Chemistry,))
CUSTOMER: Final[Attribute[str]] = Attribute(_KIND, "customer", (str,))
AUTOMATION_RATE: Final[Attribute[Ratio]] = Attribute(_KIND, "automation_rate", (Ratio,), scored=False)
YIELD_RATE: Final[Attribute[Ratio]] = Attribute(_KIND, "yield_rate", (Ratio,), scored=False)
#: The part of the equipment that is made at home.
LOCALISATION_RATE: Final[Attribute[Ratio]] = Attribute(_KIND, "localisation_rate", (Ratio,), scored=False)
#: Investment for each GWh/yr.
UNIT_COST: Final[Attribute[Money[Currency]]] = Attribute(_KIND, "unit_cost", (Money,), scored=False)
#: The end market that it serves, ``ESS``.
MARKET: Final[Attribute[str]] = Attribute(_KIND, "market", (str,), scored=False)
#: A part of the world wider than a country, ``Europe``.
REGION: Final[Attribute[str]] = Attribute(_KIND, "region", (str,), scored=False)
#: When it was set up, for sites that do not produce.
ESTABLISHED: Final[Attribute[PartialDate]] = Attribute(_KIND, "established", (PartialDate,), scored=False)
#: A time that the text gives without a date: ``near-term``, ``this year``.
SCHEDULE: Final[Attribute[str]] = Attribute(_KIND, "schedule", (str,), scored=False)
#: Who stands against it.
OPPOSITION: Final[Attribute[str]] = Attribute(_KIND, "opposition", (str,), scored=False)
