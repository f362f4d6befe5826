"""Companies, facilities, products, partnerships, networks and markets: frozen views over claims."""

from evbattery.entities.company import Company
from evbattery.entities.criteria import (
    FINAL,
    FIRMEST,
    FURTHEST,
    LATEST,
    MOST_PRECISE,
    MOST_REPEATED,
    WHOLE,
    Criterion,
    criteria,
    most_trusted,
)
from evbattery.entities.entity import Entity
from evbattery.entities.facility import Facility
from evbattery.entities.ids import CompanyId, FacilityId, MarketId, NetworkId, PartnershipId, ProductId
from evbattery.entities.market import MarketFigure, MarketShare
from evbattery.entities.network import SwapNetwork
from evbattery.entities.partnership import Partnership
from evbattery.entities.phases import Phase
from evbattery.entities.place import Place
from evbattery.entities.planned import Absence, CapacityInYear
from evbattery.entities.policy import DEFAULT, Policies, Policy
from evbattery.entities.product import Product
from evbattery.entities.shown import Rival, Shown
from evbattery.entities.stakes import Stake
from evbattery.entities.statement import Statement
from evbattery.entities.steps import Step
from evbattery.entities.tenures import Tenure
from evbattery.entities.timeline import Dating, Event, InferredStatus
from evbattery.entities.works import CAPACITY_UNITS, Works

__all__ = [
    "CAPACITY_UNITS",
    "DEFAULT",
    "FINAL",
    "FIRMEST",
    "FURTHEST",
    "LATEST",
    "MOST_PRECISE",
    "MOST_REPEATED",
    "WHOLE",
    "Absence",
    "CapacityInYear",
    "Company",
    "CompanyId",
    "Criterion",
    "Dating",
    "Entity",
    "Event",
    "Facility",
    "FacilityId",
    "InferredStatus",
    "MarketFigure",
    "MarketId",
    "MarketShare",
    "NetworkId",
    "Partnership",
    "PartnershipId",
    "Phase",
    "Place",
    "Policies",
    "Policy",
    "Product",
    "ProductId",
    "Rival",
    "Shown",
    "Stake",
    "Statement",
    "Step",
    "SwapNetwork",
    "Tenure",
    "Works",
    "criteria",
    "most_trusted",
]
