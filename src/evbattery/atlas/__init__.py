"""The atlas: what some articles say together, and totals that prove themselves."""

from evbattery.atlas.atlas import Atlas
from evbattery.atlas.companies import AtlasCompany
from evbattery.atlas.counting import Counted, LeftOut, NotCounted
from evbattery.atlas.duplicates import find_duplicates
from evbattery.atlas.facilities import FacilitiesOfStatus, FacilityCollection
from evbattery.atlas.placing import UNPLACED, Headquarters, Placement
from evbattery.atlas.totals import RegionTotal, Total

__all__ = [
    "UNPLACED",
    "Atlas",
    "AtlasCompany",
    "Counted",
    "FacilitiesOfStatus",
    "FacilityCollection",
    "Headquarters",
    "LeftOut",
    "NotCounted",
    "Placement",
    "RegionTotal",
    "Total",
    "find_duplicates",
]
