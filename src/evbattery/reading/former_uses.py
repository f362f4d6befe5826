"""What a site was before: "the former brake works, which closed in 2009 with the loss of 640 jobs".

Such a clause tells of another plant than the one that is to stand there, which has no name; so nothing is read in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.facility_words import OTHER_GOODS
from evbattery.reading.masking import Masked

_GROUND = (
    r"(?:[a-z]*works|plants?|factor(?:y|ies)|mill|foundry|smelter|site|[a-z]*yard|refinery|mine|pit|warehouse|base|airfield|"
    r"airport|barracks|brewery|complex|hall|building|land|station|school|field)"
)
_FORMER = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir) (?:[a-z-]+ )?"
    rf"(?:former|old|disused|abandoned|derelict|empty|vacant|shuttered|closed|defunct|one-time|bankrupt|{OTHER_GOODS}) "
    rf"(?:[\w&'ⓁⓄ-]+ ){{0,5}}?{_GROUND}(?: (?:in|at|near|on|off|outside|by) [^,.;]{{1,60}}?)?(?:, Ⓛ)*"
    r"(?P<clause>,? (?:which|that|where|whose) (?P<told>[^,.;]{3,160}))(?=[,.;]|$)"
)
_PAST = re.compile(
    r"^(?:[\w'Ⓝ-]+ ){0,3}?(?:closed|shut|ceased|stopped|stood|lay|lain|went|employed|made|built|produced|smelted|"
    r"once|used to|was|were|has been|had|until|burn(?:ed|t)|filed|worked|lived)\b"
)


def former_uses(masked: Masked) -> Iterator[tuple[int, int]]:
    """The parts of the article that tell, in a sentence, what a site was used for before."""
    for one in masked.find(_FORMER):
        if _PAST.search(one["told"]) is not None:
            yield masked.span(*one.span("clause"))
