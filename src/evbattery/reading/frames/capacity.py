"""Annual capacities: figures in GWh, tonnes, vehicles, packs or cells a year, tied to a plant."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.claims import Qualifiers, facility
from evbattery.reading.binding import beside_laboratory, bound_sites, phrases_of
from evbattery.reading.contexts import clause, is_compared, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.bare_capacities import bare_capacities
from evbattery.reading.frames.capacity_defaults import GRAND, is_grand, is_made, is_yearly
from evbattery.reading.frames.capacity_words import (
    ALLOWED,
    CAPACITY,
    CELLS,
    DENIED,
    EQUIVALENT,
    HELD,
    NOT_PRODUCT,
    OF_OTHER_SPAN,
    PACKS,
    VEHICLES,
    WANTED,
)
from evbattery.reading.frames.cues import Surroundings, is_part, is_wide, list_around
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.frames.times_of_figures import phase_at, target_date
from evbattery.reading.frames.together import SCOPE, together
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.capacity import (
    AnnualCapacity,
    AnnualCellCapacity,
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    AnnualPackCapacity,
    AnnualVehicleCapacity,
)
from evbattery.values.vocabulary import FacilityKind

#: The least energy that is the yearly output of a plant rather than what a battery holds.
_LEAST = Decimal("0.05")
#: What weighs less is a dose or a density, no plant's output.
_LEAST_MASS = Decimal(1)
_OF_CELLS = re.compile(r" (?:worth )?of (?:[\w-]+ ){0,2}(?:cells|batteries|packs|modules)\b")
#: "That is enough for Ⓝ cars" speaks of what was told just before.
_THAT = re.compile(
    r"(?:That|This|It|Which)\b[^.;,]{0,20}? (?:to )?(?:enough|sufficient|equivalent|the equivalent|"
    r"up to)\b|"
    r"(?:That|This|It)(?:'s| is) (?:enough|sufficient|equivalent)\b|That corresponds"
)
_QUANTITIES = (FigureKind.ENERGY, FigureKind.MASS)


def read_capacities(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose the capacity of every plant whose figure the text gives."""
    asked = questions(document)
    told: Sentence | None = None
    for sentence in document.sentences:
        for place, phrase in phrases_of(sentence):
            site = sites.by_phrase(phrase)
            for measured in phrase.figures if site is not None and not is_compared(sentence, place) else ():
                value = as_capacity(measured.figure) if not CAPACITY.against.search(phrase.words) else None
                if value is not None and site is not None:
                    _propose(sentence, place, site, value, (phrase.start, phrase.end), findings)
                    told = sentence
        for place, mention in list(sentence.masked.at.items()):
            if isinstance(mention, Measured):
                known = told is not None and sentence.index - told.index <= 1
                if _read(sentence, place, mention, asked.get(sentence.index, ""), known, sites, findings):
                    told = sentence
        for bare in bare_capacities(sentence):
            for site in () if is_compared(sentence, bare.start) else _producers(sentence, bare.start, sites):
                span = sentence.masked.span(bare.start, bare.end)
                _propose(sentence, bare.start, site, bare.value, span, findings)


def as_capacity(figure: Figure) -> AnnualCapacity | None:
    """The figure as an annual capacity, if its unit, its period and its noun allow that."""
    if figure.kind is FigureKind.ENERGY and figure.high < _LEAST and figure.per is None:
        return None
    if figure.kind is FigureKind.MASS and figure.high < _LEAST_MASS:
        return None
    if figure.per not in (None, "year") or (figure.convertible and figure.kind in _QUANTITIES):
        return None
    if figure.kind is FigureKind.ENERGY:
        return quantity(figure, AnnualEnergyCapacity)
    if figure.kind is FigureKind.MASS:
        return quantity(figure, AnnualMassCapacity)
    if figure.kind is FigureKind.COUNT:
        if VEHICLES.match(figure.noun):
            return quantity(figure, AnnualVehicleCapacity)
        if CELLS.match(figure.noun):
            return quantity(figure, AnnualCellCapacity)
        if PACKS.match(figure.noun):
            return quantity(figure, AnnualPackCapacity)
    return None


def _read(
    sentence: Sentence,
    place: int,
    mention: Measured,
    question: str,
    known: bool,
    sites: Sites,
    findings: Findings,
) -> bool:
    """Propose the figure as a capacity if it is one, and tell whether it was."""
    figure = mention.figure
    around = Surroundings.of(sentence, place)
    if is_compared(sentence, place) or is_wide(sentence, place):
        return False
    value = as_capacity(figure)
    if value is None or is_part(around) or not is_capacity(sentence, place, figure, around, question, known):
        return False
    producers = _producers(sentence, place, sites)
    for site in producers:
        whole = together(sentence, place, site, findings)
        _propose(sentence, place, whole, value, (_tight(sentence, place), mention.end), findings)
    return bool(producers)


def _producers(sentence: Sentence, place: int, sites: Sites) -> tuple[Site, ...]:
    """The plants in mind; where it is a laboratory, which has no capacity, the one plant beside it."""
    bound = bound_sites(sentence, place, sites)
    if all(site.kind is not FacilityKind.R_AND_D for site in bound):
        return bound
    return beside_laboratory(sites)


def is_capacity(
    sentence: Sentence, place: int, figure: Figure, around: Surroundings, question: str, known: bool
) -> bool:
    """Whether the words say that the figure is what a plant makes in a year, whichever plant it is."""
    if ALLOWED.search(around.before) or WANTED.search(around.before) or DENIED.search(around.before):
        return False
    if figure.kind in _QUANTITIES and OF_OTHER_SPAN.match(around.behind):
        return False
    if HELD.search(sentence.masked.text[:place]) and figure.per is None:
        return False
    fit = CAPACITY.fit(around, question)
    if fit is None and list_around(sentence, place) is not None:
        fit = True
    annual = figure.per == "year" or is_yearly(sentence, place)
    if figure.kind is FigureKind.COUNT:
        # A number of cars is a capacity a year, or what a capacity told just before is enough for.
        tied = bool(EQUIVALENT.search(around.before)) and (known or not _THAT.match(around.before))
        return (
            fit is not False and tied and (annual or known)
            if VEHICLES.match(figure.noun)
            else (bool(fit) and (annual or (known and tied)))
            or (fit is None and annual and is_made(sentence))
        )
    if figure.kind is FigureKind.MASS and NOT_PRODUCT.match(around.behind):
        return False
    if fit is None and known and EQUIVALENT.search(around.before) and _OF_CELLS.match(around.behind):
        return True
    if fit is None and figure.kind is FigureKind.ENERGY and figure.high >= GRAND:
        fit = is_grand(sentence, around)
    # So many GWh or tonnes a year are made nowhere but in a plant.
    return fit is True or (fit is None and annual)


def _tight(sentence: Sentence, place: int) -> int:
    """Where the words that say the capacity begin: at the nearest cue before the figure."""
    text = sentence.masked.text
    start, _ = clause(sentence, place)
    cues = [cue.start() for cue in CAPACITY.strong.finditer(text, max(start, place - 90), place)]
    return sentence.masked.origins[cues[-1]] if cues else sentence.masked.origins[place]


def _propose(
    sentence: Sentence,
    place: int,
    site: Site,
    value: AnnualCapacity,
    span: tuple[int, int],
    findings: Findings,
) -> None:
    extra: dict[str, str | bool] = {}
    if is_superseded(sentence, place):
        extra["superseded"] = True
    if (phase := phase_at(sentence, place)) is not None:
        extra["phase"] = phase
    if site.plural:
        extra["scope"] = SCOPE
    findings.add(
        Proposal(
            site,
            facility.CAPACITY,
            value,
            *span,
            rule="capacity",
            modality=modality(sentence, place),
            when=target_date(sentence, place),
            qualifiers=Qualifiers(extra),
            said_by=said_by(sentence),
        )
    )
