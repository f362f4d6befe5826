"""When building and production of a plant start: dates tied to words of beginning."""

from __future__ import annotations

import re

from evbattery.claims import Attribute, ClaimValue, Qualifiers, facility
from evbattery.reading.binding import bound_site
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.schedule_shifts import shifts_in
from evbattery.reading.frames.schedule_starts import (
    ENTRY,
    START,
    Start,
    answers_in,
    dates_in,
    slipped_in,
    starts_in,
)
from evbattery.reading.frames.schedule_verbs import Cue
from evbattery.reading.frames.schedule_vetoes import is_start
from evbattery.reading.frames.schedule_words import ESTABLISHED, OPENING
from evbattery.reading.frames.times_of_figures import phase_at
from evbattery.reading.mentions import Dated
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.dates import PartialDate
from evbattery.values.vocabulary import FacilityKind, Modality

#: The rule of a start that is no more than an opening.
_OPENED = "schedule: opening"
_AT = re.compile(r" (?:at|in|of|from) Ⓕ")


def read_schedules(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose the start of construction and of production of each plant."""
    asked = questions(document)
    heading: Dated | None = None
    chronicle: Dated | None = None
    paragraph = -1
    told = -10
    for sentence in document.sentences:
        if sentence.block.kind is BlockKind.HEADING:
            heading = chronicle = _only_date(sentence)
        elif sentence.paragraph != paragraph:
            chronicle = _entry_date(sentence) or heading
        paragraph = sentence.paragraph
        question = asked.get(sentence.index, "")
        replaced = {shift.place for shift in shifts_in(sentence, recent=True) if shift.old}
        starts = [start for start in starts_in(sentence, question) if start.place not in replaced]
        if any(start.attribute is facility.PRODUCTION_START for start in starts):
            told = sentence.index
        starts = [*starts, *slipped_in(sentence, told, starts)] or list(answers_in(sentence, question))
        for start in starts:
            _read(document, sentence, start, sites, findings)
            if start.attribute is facility.PRODUCTION_START:
                told = sentence.index
        if chronicle is not None and not starts:
            _read_chronicle(sentence, chronicle, sites, findings)
        _read_established(sentence, sites, findings)
    _drop_late_openings(findings)


def _drop_late_openings(findings: Findings) -> None:
    """A plant that was opened after its production had started did not start by the opening."""
    starts = [
        p
        for p in findings.proposals
        if p.attribute is facility.PRODUCTION_START and isinstance(p.value, PartialDate)
    ]
    firm = [p for p in starts if p.rule != _OPENED and p.modality is Modality.ACTUAL]
    late = [
        p
        for p in starts
        if p.rule == _OPENED and any(p.topic is f.topic and _before(f.value, p.value) for f in firm)
    ]
    findings.proposals[:] = [p for p in findings.proposals if p not in late]


def _before(one: ClaimValue, other: ClaimValue) -> bool:
    return isinstance(one, PartialDate) and isinstance(other, PartialDate) and one.latest < other.latest


def _only_date(sentence: Sentence) -> Dated | None:
    mention = sentence.masked.at.get(0)
    return mention if isinstance(mention, Dated) and len(sentence.masked.text.strip(" :.-")) == 1 else None


def _entry_date(sentence: Sentence) -> Dated | None:
    mention = sentence.masked.at.get(0)
    return mention if isinstance(mention, Dated) and ENTRY.match(sentence.masked.text) else None


def _read(document: Document, sentence: Sentence, start: Start, sites: Sites, findings: Findings) -> None:
    site = _right_behind(sentence, max(start.end, start.place + 1), sites) or bound_site(
        sentence, start.start, sites
    )
    if site is None:
        return
    first, last = sentence.masked.span(min(start.start, start.place), max(start.end, start.place + 1))
    # A bare year that was given up ("rather than 2027") is no mention: its place is that of its first digit.
    span = first, max(last, start.dated.end)
    if start.dated.date.value is None:
        # The text's own words for the time stay, as words; the date itself is refused with all that is left open.
        words = document.text[start.dated.start : start.dated.end]
        findings.add(
            Proposal(
                site,
                facility.SCHEDULE,
                words,
                *span,
                rule="schedule: unresolved date",
                modality=modality(sentence, start.place),
            )
        )
        return
    attribute = facility.ESTABLISHED if site.kind is FacilityKind.R_AND_D else start.attribute
    _propose(
        site,
        attribute,
        start.dated.date.value,
        sentence,
        start.place,
        span,
        findings,
        superseded=start.superseded,
        opening=bool(OPENING.match(sentence.masked.text[start.start : start.end].strip())),
    )


def _right_behind(sentence: Sentence, end: int, sites: Sites) -> Site | None:
    """The plant that stands right behind what begins and when: "the start of production in Ⓓ at Ⓕ"."""
    behind = _AT.match(sentence.masked.text, end)
    phrase = sentence.masked.at.get(behind.end() - 1) if behind is not None else None
    return sites.by_phrase(phrase) if isinstance(phrase, FacilityPhrase) else None


def _read_chronicle(sentence: Sentence, chronicle: Dated, sites: Sites, findings: Findings) -> None:
    """Propose what the sentence of a chronicle says began: its date is that of the entry."""
    for attribute, pattern in START:
        for cue in sentence.masked.find(pattern):
            words = Cue(attribute, cue.start(), cue.end(), cue.group())
            site = bound_site(sentence, cue.start(), sites) if is_start(sentence, words, "") else None
            if (
                site is None
                or chronicle.date.value is None
                or modality(sentence, cue.start()) is not Modality.ACTUAL
            ):
                continue
            _propose(
                site,
                attribute,
                chronicle.date.value,
                sentence,
                cue.start(),
                (min(chronicle.start, sentence.start), sentence.masked.span(*cue.span())[1]),
                findings,
            )
            return


def _read_established(sentence: Sentence, sites: Sites, findings: Findings) -> None:
    """Propose when a plant was set up, for research sites."""
    for cue in sentence.masked.find(ESTABLISHED):
        start, end = clause(sentence, cue.start())
        after = next(
            (
                m
                for at, m in sentence.masked.inside(cue.end(), end)
                if isinstance(m, FacilityPhrase) and at - cue.end() < 40
            ),
            None,
        )
        site = sites.by_phrase(after) if after is not None else None
        for place, dated in dates_in(sentence, start, end)[:1] if site is not None else ():
            if site is not None and dated.date.value is not None:
                span = sentence.masked.span(min(cue.start(), place), max(cue.end(), place + 1))
                _propose(site, facility.ESTABLISHED, dated.date.value, sentence, place, span, findings)


def _propose(
    site: Site,
    attribute: Attribute[PartialDate],
    value: PartialDate,
    sentence: Sentence,
    place: int,
    span: tuple[int, int],
    findings: Findings,
    *,
    opening: bool = False,
    superseded: bool = False,
) -> None:
    qualifiers: dict[str, str | bool] = (
        {"superseded": True} if superseded or is_superseded(sentence, place) else {}
    )
    if (phase := phase_at(sentence, place)) is not None:
        qualifiers["phase"] = phase
    rule = _OPENED if opening else f"schedule: {attribute.name}"
    findings.add(
        Proposal(
            site,
            attribute,
            value,
            *span,
            rule=rule,
            modality=modality(sentence, place),
            qualifiers=Qualifiers(qualifiers),
            said_by=said_by(sentence),
        )
    )
