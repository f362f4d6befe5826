"""What companies do at their plants, as classes of words, and the phrases that such deeds imply."""

from __future__ import annotations

import re

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup
from evbattery.values.vocabulary import FacilityKind, Status

#: What is begun, moved or stopped where cells are made: "production", "construction".
MAKING = re.compile(
    r"\b(?:production|manufactur(?:e|ing)|assembly|output|operations?|mass-?production|cell-?making|construction|"
    r"concrete|"
    r"ground-?breaking|groundworks|earthworks|piling|excavation|foundation stone|cornerstone|"
    r"building works?|(?<!the )ground|capacity)\b"
)
#: What other plants make, and what is done in a town without a plant.
NOT_BATTERIES = re.compile(
    r"\b(?:solar|vehicles?|cars?|trucks?|vans?|buses|bus|engines?|motors?|wafers?|chips?|panels?|phones?|"
    r"money|profits?|losses|debut|progress|deliver(?:y|ies)|sales|calls?|stops?|agreements?|decisions?|"
    r"trials? with|talks|negotiations?|tests?|exports?)\b"
)
#: What so many gigawatt-hours may be besides a plant's capacity.
NO_CAPACITY = re.compile(
    r"\b(?:orders?|ordered|suppl\w+|deliver\w*|market|demand|installed|installations?|sold|sales|shipped|"
    r"shipments|projects?|"
    r"storage (?:systems?|facility|plant)|contracts?|grid|mines?|mining|ore|deposits?|"
    r"bought|buys?|purchas\w+|sells?|needs?|consum\w+|"
    r"exports?|imports?|tender|registered|usage|grew|fell)\b"
)
#: Goods that a battery plant makes, behind "made", "assembled" and the like.
GOODS = re.compile(
    r"\b(?:cells?|batteries|battery (?:systems?|materials?|components?|units?)|packs?|modules?|mega-?packs?|"
    rf"power-?walls?|electrodes?|{MATERIALS}|{RECYCLED}|"
    r"storage (?:systems?|units|containers)|(?:lithium|nickel|manganese|cobalt) \w+)\b|[ⓍⒷⒺ]",
    re.IGNORECASE,
)
#: Verbs for making goods and for running a plant, and for whatever a company does to a plant of its own.
MAKES = (VerbClass.PRODUCE, VerbClass.OPERATE)
ACTS = (
    *MAKES,
    VerbClass.START,
    VerbClass.BUILD,
    VerbClass.OPEN,
    VerbClass.EXPAND,
    VerbClass.INVEST,
    VerbClass.PAUSE,
    VerbClass.CANCEL,
    VerbClass.CLOSE,
    VerbClass.DELAY,
    VerbClass.PLAN,
    VerbClass.MOVE,
)


def places_of(sentence: Sentence, match: re.Match[str]) -> tuple[tuple[str, PlaceMention], ...]:
    """The places of a match, each with the preposition that ties it."""
    prep = match.groupdict().get("prep") or "in"
    return tuple(
        ("in" if prep in ("to", "from", "for") else prep, m)
        for _, m in sentence.masked.inside(*match.span("places"))
        if isinstance(m, PlaceMention)
    )


def implied_phrase(
    sentence: Sentence,
    match: re.Match[str],
    owners: tuple[Organisation, ...],
    kind: FacilityKind | None,
    state: Status | None,
) -> FacilityPhrase:
    """The places of a match as a phrase about the plant that the sentence implies there."""
    return FacilityPhrase(
        *sentence.masked.span(*match.span("places")),
        head="plant",
        words=match.group(),
        reference=Reference.POSSESSED,
        plural=False,
        owners=owners,
        kind=kind,
        places=places_of(sentence, match),
        inside=tuple(m for _, m in sentence.masked.inside(*match.span("places"))),
        state=state,
        implied=True,
    )


def status_of(group: VerbGroup) -> Status | None:
    """That a plant runs, where its company is said to make goods there at present."""
    running = group.finite and not group.is_future and group.says(*MAKES)
    return Status.OPERATING if running else None
