"""What can be said of a product."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import Attribute, SubjectKind
from evbattery.values.chemistry import Chemistry
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Cycles, Distance, Duration, Energy, SpecificEnergy, Temperature

_KIND: Final = SubjectKind.PRODUCT

MAKER: Final[Attribute[str]] = Attribute(_KIND, "maker", (str,))
CHEMISTRY: Final[Attribute[Chemistry]] = Attribute(_KIND, "chemistry", (Chemistry,))
CELL_SPECIFIC_ENERGY: Final[Attribute[SpecificEnergy]] = Attribute(
    _KIND, "cell_specific_energy", (SpecificEnergy,)
)
PACK_SPECIFIC_ENERGY: Final[Attribute[SpecificEnergy]] = Attribute(
    _KIND, "pack_specific_energy", (SpecificEnergy,)
)
ENERGY: Final[Attribute[Energy]] = Attribute(_KIND, "energy", (Energy,))
CYCLE_LIFE: Final[Attribute[Cycles]] = Attribute(_KIND, "cycle_life", (Cycles,))
RANGE_KM: Final[Attribute[Distance]] = Attribute(_KIND, "range_km", (Distance,))
CHARGE_TIME: Final[Attribute[Duration]] = Attribute(_KIND, "charge_time", (Duration,))
OPERATING_TEMPERATURE: Final[Attribute[Temperature]] = Attribute(
    _KIND, "operating_temperature", (Temperature,)
)
#: When it was first shown or first sold, the earlier of the two.
LAUNCH: Final[Attribute[PartialDate]] = Attribute(_KIND, "launch", (PartialDate,))
LIFETIME_KM: Final[Attribute[Distance]] = Attribute(_KIND, "lifetime_km", (Distance,), scored=False)
CATHODE: Final[Attribute[str]] = Attribute(_KIND, "cathode", (str,), scored=False)
ANODE: Final[Attribute[str]] = Attribute(_KIND, "anode", (str,), scored=False)
ELECTROLYTE: Final[Attribute[str]] = Attribute(_KIND, "electrolyte", (str,), scored=False)
#: When small numbers are to be in use.
SMALL_SCALE_USE: Final[Attribute[PartialDate]] = Attribute(
    _KIND, "small_scale_use", (PartialDate,), scored=False
)
MASS_PRODUCTION: Final[Attribute[PartialDate]] = Attribute(
    _KIND, "mass_production", (PartialDate,), scored=False
)
