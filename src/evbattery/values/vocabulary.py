"""The closed vocabularies of the claims table: statuses, kinds, roles and modalities.

The words are those of the table that claims are exchanged in; trackers of battery plants use the same ones, with
finer shades (rumoured, mothballed) that map onto these.
"""

from __future__ import annotations

import enum


class Modality(enum.Enum):
    """How firmly an article says a thing."""

    ACTUAL = "actual"
    PLANNED = "planned"
    #: May, could, considered, rumoured, or estimated by a third party.
    POSSIBLE = "possible"
    DENIED = "denied"


class Status(enum.Enum):
    """Where a facility stands between idea and closure."""

    CONSIDERING = "considering"
    ANNOUNCED = "announced"
    PLANNED = "planned"
    UNDER_CONSTRUCTION = "under_construction"
    OPERATING = "operating"
    PAUSED = "paused"
    DELAYED = "delayed"
    CANCELLED = "cancelled"
    CLOSED = "closed"


class FacilityKind(enum.Enum):
    """What a facility makes in the end."""

    CELL = "cell"
    PACK = "pack"
    MODULE = "module"
    MATERIALS = "materials"
    RECYCLING = "recycling"
    R_AND_D = "r_and_d"
    PILOT = "pilot"
    ESS = "ess"
    VEHICLE_ASSEMBLY_WITH_BATTERIES = "vehicle_assembly_with_batteries"
    OTHER = "other"


class Role(enum.Enum):
    """What a company does in the industry."""

    CELL_MAKER = "cell_maker"
    AUTOMAKER = "automaker"
    MATERIALS = "materials"
    RECYCLER = "recycler"
    ESS = "ess"
    SWAP = "swap"
    STARTUP = "startup"
    OTHER = "other"


class PartnershipKind(enum.Enum):
    """What binds the parties of a partnership."""

    JOINT_VENTURE = "joint_venture"
    SUPPLY = "supply"
    INVESTMENT = "investment"
    LICENSING = "licensing"
    DEVELOPMENT = "development"
    OFFTAKE = "offtake"
    MERGER_ACQUISITION = "merger_acquisition"
    MOU = "mou"
