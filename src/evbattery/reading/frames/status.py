"""Where a plant stands between idea and closure: which of the states that the text gives it shows."""

from __future__ import annotations

import re
from collections import defaultdict

from evbattery.claims import Qualifiers, facility
from evbattery.claims.qualifiers import NONE
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document
from evbattery.reading.frames.status_cues import WEAK, resumed_in, signs_in
from evbattery.reading.frames.status_implied import derive_status, has_begun
from evbattery.reading.frames.status_signs import Sign, ahead, implied
from evbattery.reading.frames.status_words import UNTRUE
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.vocabulary import FacilityKind, Modality, Status

#: What a later or firmer statement overrides; the first that a text says of a plant shows.
_RANK = (
    Status.CANCELLED,
    Status.CLOSED,
    Status.PAUSED,
    Status.OPERATING,
    Status.UNDER_CONSTRUCTION,
    Status.DELAYED,
    Status.PLANNED,
    Status.CONSIDERING,
)
_MODALITY = {Status.PLANNED: Modality.PLANNED, Status.CONSIDERING: Modality.POSSIBLE}
_NOT_BEGUN = re.compile(r"^(?:[Ww]ork|[Cc]onstruction|[Bb]uilding|start of|[Gg]round|it)\b.*(?:has not|is )")
_CEREMONY = re.compile(r"stone|[Gg]round")
_SUPERSEDED = Qualifiers({"superseded": True})


def read_statuses(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose one status for each plant, the firmest that the text gives it, and those that it says are over."""
    if not sites.found:
        return
    signs: dict[int, list[Sign]] = defaultdict(list)
    resumed: dict[int, Sign] = {}
    for sentence in document.sentences:
        if sentence.masked.text.rstrip().endswith("?") or UNTRUE.search(sentence.masked.text):
            continue
        for site, sign in signs_in(sentence, sites):
            # What is told of both is told of each.
            for one in site.parts if any(site is row for row in sites.shared.values()) else (site,):
                signs[id(one)].append(sign)
        resumed.update((id(site), sign) for site, sign in resumed_in(sentence, sites))
    for told_of in signs.values():
        told_of[:] = [ahead(sign, document.article.published) for sign in told_of]
    for site in sites.every():
        if site.is_split:
            continue
        own = signs[id(site)] or (signs[id(site.whole)] if site.whole is not None else [])
        again = resumed.get(id(site))
        own = [*own, *implied(site)] or ([again] if again is not None else [])
        weak = all(sign.status in WEAK for sign in own)
        if own and weak and site.kind is FacilityKind.R_AND_D:
            continue
        if not own or (weak and has_begun(site, document, findings)):
            derive_status(site, document, findings)
        else:
            _propose(site, own, again, findings)


def _propose(site: Site, signs: list[Sign], resumed: Sign | None, findings: Findings) -> None:
    best = min(signs, key=lambda sign: (_RANK.index(sign.status), sign.sentence.index))
    over: Sign | None = None
    if best.status is Status.PAUSED and resumed is not None and resumed.sentence.index >= best.sentence.index:
        # The pause is over; what is said besides, or the restart itself, shows.
        over = best
        left = [sign for sign in signs if sign.status in (Status.OPERATING, Status.UNDER_CONSTRUCTION)]
        best = min(left, key=lambda sign: _RANK.index(sign.status), default=resumed)
    elif best.status is Status.PAUSED and (
        since := [sign for sign in signs if sign.status is Status.OPERATING and sign.is_after(best)]
    ):
        best = since[0]
    elif best.status is Status.CANCELLED:
        paused = (sign for sign in signs if sign.status is Status.PAUSED)
        over = next((sign for sign in paused if sign.sentence is not best.sentence), None)
    elif best.status is Status.UNDER_CONSTRUCTION and _CEREMONY.search(best.words):
        # A first stone was laid, but construction is still to start.
        best = next(
            (sign for sign in signs if sign.status is Status.PLANNED and _NOT_BEGUN.search(sign.words)), best
        )
    _add(site, best, NONE, findings)
    if over is not None:
        _add(site, over, _SUPERSEDED, findings)


def _add(site: Site, sign: Sign, qualifiers: Qualifiers, findings: Findings) -> None:
    span = sign.sentence.masked.span(sign.start, sign.end)
    findings.add(
        Proposal(
            site,
            facility.STATUS,
            sign.status,
            *span,
            rule=f"status: {sign.status.value}",
            modality=_MODALITY.get(sign.status, Modality.ACTUAL),
            qualifiers=qualifiers,
            said_by=said_by(sign.sentence),
        )
    )
