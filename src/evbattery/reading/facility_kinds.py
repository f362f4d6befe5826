"""What a plant makes, by the words of a phrase about it."""

from __future__ import annotations

import re

from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.values.vocabulary import FacilityKind

_VEHICLES = (
    r"(?:cars|vehicles|buses|trucks|vans|scooters|motorcycles|motorbikes|bikes|e-bikes|rickshaws|"
    r"(?:two|three)-wheelers|tractors|EVs)"
)
_PACKS = r"(?:(?:their |its |swappable )?(?:battery packs|batteries|packs))"
#: What the words of a phrase say about what the plant makes, the first that fits decides.
KINDS: tuple[tuple[FacilityKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            FacilityKind.VEHICLE_ASSEMBLY_WITH_BATTERIES,
            rf"\b{_VEHICLES} and {_PACKS}(?! for)\b|(?<!for ){_PACKS} and (?:electric ){_VEHICLES}\b",
        ),
        (
            FacilityKind.R_AND_D,
            r"\b(?:research|R&D|technology cent|innovation cent|engineering cent|development cent|"
            r"tech cent|laborator(?:y|ies)\b|labs?\b)",
        ),
        (
            FacilityKind.RECYCLING,
            rf"\b(?:recycl\w+|{RECYCLED}|shredd(?:ing|er)|pre-?treatment|hydrometallurg\w+|spokes?\b|reclaim\w+|"
            r"disassembl\w+|dismantl\w+)",
        ),
        (FacilityKind.PILOT, r"\b(?:pilot|demonstration|demo)\b"),
        (
            FacilityKind.MATERIALS,
            rf"\b(?:{MATERIALS}|pCAM|CAM|refiner\w*|refining|converters?|conversion|materials?|"
            r"(?<!car )(?<!vehicle )(?<!EV )(?<!auto )components?|nickel|cobalt|silicon|salt|smelters?|"
            r"spheroni[sz]ation|graphiti[sz]ation|spodumene|battery-(?:grade|ready))\b",
        ),
        # Parts and machines of the trade that hold no energy.
        (
            FacilityKind.OTHER,
            r"\b(?:(?:battery|cell|pack)[- ](?:(?:cooling|thermal) )?(?:cans?|casings?|cases|housings?|enclosures?|"
            r"trays?|box(?:es)?|plates?|lids?|tabs?|connectors?|equipment|machine(?:ry|s)?|management systems?)|"
            r"(?:swap|swapping|charging|exchange) (?:stations?|cabinets?)|chargers?|busbars?|inverters?)\b",
        ),
        (FacilityKind.CELL, r"\bcells?\b|\blithium stacks\b"),
        (FacilityKind.MODULE, r"\bmodules?\b(?!.*\bpacks?\b)"),
        (FacilityKind.PACK, r"\b(?:packs?|modules?|battery assembly)\b"),
        (
            FacilityKind.CELL,
            r"Ⓧ (?:\w+ )?batter(?:y|ies) (?:for|used in|for use in) (?:the )?(?:energy |stationary )*(?:storage|ESS)\b",
        ),
        (
            FacilityKind.ESS,
            r"\b(?:energy storage|storage (?:systems?|plant|products?)|ESS(?! (?:use|lines?|batter|cells?)|-)|BESS|"
            r"(?:storage|grid|home|household|container) batter\w+|grid storage|Mega-?packs?|Power-?walls?|"
            r"batter\w+ for the grid)\b",
        ),
        (
            FacilityKind.CELL,
            r"\b(?:giga[- ]?(?:fabs?|factor\w+)|mega-?fabs?|mega-?fabrics?|batter(?:y|ies))\b",
        ),
    )
)


#: Modules that are counted in watts make power from light.
_WATTS = re.compile(
    r"\b\d[\d.,]* ?[GM]W (?:[\w-]+ )?(?:module|cell|panel)|Ⓖ (?:[\w-]+ )?(?:module|cell|panel)"
)
#: What goods are made of is made elsewhere: "packs from cells that come by ship".
_MADE_OF = re.compile(
    r"\b(?:from|out of|using) (?:[\w-]+ ){0,3}cells\b.*|"
    r"\bwith (?:[\w-]+ ){0,2}cells (?:from|by|of|made|bought|that)\b.*"
)


def kind_of(words: str) -> FacilityKind | None:
    """What a plant makes by the words of a phrase about it; "cell and pack" is a cell plant."""
    if _WATTS.search(words):
        return FacilityKind.OTHER
    words = _MADE_OF.sub("", words)
    if re.search(r"\bcells?\b", words) and re.search(r"\b(?:packs?|modules?)\b", words):
        return FacilityKind.CELL
    return next((kind for kind, pattern in KINDS if pattern.search(words)), None)


#: Words for single materials: a plant for one of them is none for another.
MATERIAL = re.compile(
    r"\b(?:cathode|anode|separator|electrolyte|graphite|hydroxide|carbonate|precursor|foil)", re.IGNORECASE
)
