"""The atlas: what some articles say together, and totals that prove themselves."""

from evbattery.atlas.atlas import Atlas
from evbattery.atlas.changes import Change, ChangeKind
from evbattery.atlas.companies import AtlasCompany
from evbattery.atlas.comparing import Comparison, Disagreement
from evbattery.atlas.counting import Counted, LeftOut, NotCounted
from evbattery.atlas.duplicates import find_duplicates
from evbattery.atlas.facilities import FacilitiesOfStatus, FacilityCollection
from evbattery.atlas.gaps import Gap, Missing
from evbattery.atlas.placing import UNPLACED, Headquarters, Placement
from evbattery.atlas.totals import RegionTotal, Total

__all__ = [
    "UNPLACED",
    "Atlas",
    "AtlasCompany",
    "Change",
    "ChangeKind",
    "Comparison",
    "Counted",
    "Disagreement",
    "FacilitiesOfStatus",
    "FacilityCollection",
    "Gap",
    "Headquarters",
    "LeftOut",
    "Missing",
    "NotCounted",
    "Placement",
    "RegionTotal",
    "Total",
    "find_duplicates",
]
