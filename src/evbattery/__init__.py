"""evbattery turns what is written about the battery industry into typed facts that can be checked.

>>> import evbattery as ev
>>> ev.AnnualEnergyCapacity.of(20) + ev.AnnualEnergyCapacity.of(30, bound=ev.Bound.AT_LEAST)
AnnualEnergyCapacity.of(50, 'GWh/yr', bound=Bound.AT_LEAST)

Everything that most programs need has its name here. Importing the package loads none of it: each name is looked up in
its room when it is first used.
"""

from __future__ import annotations

__version__ = "0.1.0"

# Type checkers know the name; importing it from typing would be most of the cost of importing this package.
TYPE_CHECKING = False

if TYPE_CHECKING:
    # For type checkers and editors, which see the real classes and functions.
    from evbattery.atlas import Atlas, find_duplicates
    from evbattery.claims import (
        Article,
        Claim,
        ClaimCorrection,
        Draft,
        Evidence,
        JudgementCorrection,
        Mention,
        NameCorrection,
        PublishedCorrection,
        Qualifiers,
        Reader,
        Reading,
        Refusal,
        RefusalReason,
        Subject,
        SubjectKind,
        Verdict,
        company,
        facility,
        market,
        network,
        partnership,
        product,
    )
    from evbattery.entities import (
        FIRMEST,
        LATEST,
        MOST_PRECISE,
        MOST_REPEATED,
        Criterion,
        Policy,
        most_trusted,
    )
    from evbattery.errors import (
        AmbiguousEntityError,
        AmbiguousPlaceError,
        ArticleError,
        ChemistryError,
        ClaimError,
        CorrectionError,
        CurrencyError,
        DateError,
        EvbatteryError,
        EvidenceError,
        FormatError,
        MissingExtraError,
        PolicyError,
        QuantityError,
        ReaderError,
        StoreError,
        UnitMismatchError,
        UnknownCountryError,
        UnknownEntityError,
        UnknownPlaceError,
    )
    from evbattery.exports import (
        ReadTable,
        atlas_to_followthemoney,
        claims_from_csv,
        claims_from_json_lines,
        claims_to_csv,
        claims_to_json_lines,
        facilities_to_geojson,
    )
    from evbattery.loaders import (
        article_from_html,
        load_seeds,
        read_articles,
        seed_articles,
    )
    from evbattery.reading import read
    from evbattery.store import Added, Store, open_store
    from evbattery.trackers import (
        TrackerColumn,
        TrackerMapping,
        read_tracker,
        tracker_mappings,
        tracker_template,
    )
    from evbattery.values import (
        AnnualCapacity,
        AnnualCellCapacity,
        AnnualEnergyCapacity,
        AnnualMassCapacity,
        AnnualPackCapacity,
        AnnualVehicleCapacity,
        Area,
        Bound,
        Chemistry,
        Country,
        Cycles,
        Distance,
        Duration,
        Energy,
        EnergyDensity,
        FacilityKind,
        JobCount,
        Mass,
        Modality,
        Money,
        PartCount,
        PartialDate,
        PartnershipKind,
        Quantity,
        Ratio,
        RegionScheme,
        Role,
        SpecificEnergy,
        StationCount,
        Status,
        Temperature,
        Years,
    )
else:
    import importlib

    _ROOMS = {
        "evbattery.atlas": "Atlas find_duplicates",
        "evbattery.claims": (
            "Article Claim ClaimCorrection Draft Evidence JudgementCorrection Mention NameCorrection "
            "PublishedCorrection Qualifiers Reader Reading Refusal RefusalReason Subject SubjectKind Verdict "
            "company facility market network partnership product"
        ),
        "evbattery.entities": "FIRMEST LATEST MOST_PRECISE MOST_REPEATED Criterion Policy most_trusted",
        "evbattery.errors": (
            "AmbiguousEntityError AmbiguousPlaceError ArticleError ChemistryError ClaimError CorrectionError "
            "CurrencyError DateError EvbatteryError EvidenceError FormatError MissingExtraError PolicyError "
            "QuantityError ReaderError StoreError UnitMismatchError UnknownCountryError UnknownEntityError "
            "UnknownPlaceError"
        ),
        "evbattery.exports": (
            "ReadTable atlas_to_followthemoney claims_from_csv claims_from_json_lines claims_to_csv "
            "claims_to_json_lines facilities_to_geojson"
        ),
        "evbattery.loaders": "article_from_html load_seeds read_articles seed_articles",
        "evbattery.reading": "read",
        "evbattery.store": "Added Store open_store",
        "evbattery.trackers": "TrackerColumn TrackerMapping read_tracker tracker_mappings tracker_template",
        "evbattery.values": (
            "AnnualCapacity AnnualCellCapacity AnnualEnergyCapacity AnnualMassCapacity AnnualPackCapacity "
            "AnnualVehicleCapacity Area Bound Chemistry Country Cycles Distance Duration Energy EnergyDensity "
            "FacilityKind JobCount Mass Modality Money PartCount PartialDate PartnershipKind Quantity Ratio "
            "RegionScheme Role SpecificEnergy StationCount Status Temperature Years"
        ),
    }
    _ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        if name not in _ROOM_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(_ROOM_OF[name]), name)
        # Kept, so that the next look-up costs nothing.
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "FIRMEST",
    "LATEST",
    "MOST_PRECISE",
    "MOST_REPEATED",
    "Added",
    "AmbiguousEntityError",
    "AmbiguousPlaceError",
    "AnnualCapacity",
    "AnnualCellCapacity",
    "AnnualEnergyCapacity",
    "AnnualMassCapacity",
    "AnnualPackCapacity",
    "AnnualVehicleCapacity",
    "Area",
    "Article",
    "ArticleError",
    "Atlas",
    "Bound",
    "Chemistry",
    "ChemistryError",
    "Claim",
    "ClaimCorrection",
    "ClaimError",
    "CorrectionError",
    "Country",
    "Criterion",
    "CurrencyError",
    "Cycles",
    "DateError",
    "Distance",
    "Draft",
    "Duration",
    "Energy",
    "EnergyDensity",
    "EvbatteryError",
    "Evidence",
    "EvidenceError",
    "FacilityKind",
    "FormatError",
    "JobCount",
    "JudgementCorrection",
    "Mass",
    "Mention",
    "MissingExtraError",
    "Modality",
    "Money",
    "NameCorrection",
    "PartCount",
    "PartialDate",
    "PartnershipKind",
    "Policy",
    "PolicyError",
    "PublishedCorrection",
    "Qualifiers",
    "Quantity",
    "QuantityError",
    "Ratio",
    "ReadTable",
    "Reader",
    "ReaderError",
    "Reading",
    "Refusal",
    "RefusalReason",
    "RegionScheme",
    "Role",
    "SpecificEnergy",
    "StationCount",
    "Status",
    "Store",
    "StoreError",
    "Subject",
    "SubjectKind",
    "Temperature",
    "TrackerColumn",
    "TrackerMapping",
    "UnitMismatchError",
    "UnknownCountryError",
    "UnknownEntityError",
    "UnknownPlaceError",
    "Verdict",
    "Years",
    "__version__",
    "article_from_html",
    "atlas_to_followthemoney",
    "claims_from_csv",
    "claims_from_json_lines",
    "claims_to_csv",
    "claims_to_json_lines",
    "company",
    "facilities_to_geojson",
    "facility",
    "find_duplicates",
    "load_seeds",
    "market",
    "most_trusted",
    "network",
    "open_store",
    "partnership",
    "product",
    "read",
    "read_articles",
    "read_tracker",
    "seed_articles",
    "tracker_mappings",
    "tracker_template",
]
