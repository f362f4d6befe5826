"""What is told of several plants at once and holds for each of them: their state, their start, "each" of a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.claims import Qualifiers, facility
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.together import SCOPE
from evbattery.reading.mentions import Dated
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.rows import rows_of
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.dates import PartialDate
from evbattery.values.vocabulary import Status

#: What is true of several plants is true of each; their capacity and what they cost is that of all together.
_SHARED = frozenset(
    one.name
    for one in (
        facility.STATUS,
        facility.KIND,
        facility.OPERATOR,
        facility.CONSTRUCTION_START,
        facility.PRODUCTION_START,
        facility.CHEMISTRY,
        facility.CUSTOMER,
    )
)
_TOTALS = frozenset(one.name for one in (facility.CAPACITY, facility.INVESTMENT, facility.JOBS))
_STARTS = frozenset((facility.CONSTRUCTION_START.name, facility.PRODUCTION_START.name))
_ROWED = _STARTS | {facility.STATUS.name}
#: "And Linz, which is on hold".
_OF_ONE = re.compile(r",? (?:which|where|that) |,? (?:is|was|has) ")
_DATES = re.compile(r"Ⓓ(?:, (?:in )?Ⓓ)*,? and (?:in )?Ⓓ")


def share_among_plants(document: Document, sites: Sites, findings: Findings) -> None:
    """Give each of several plants what the text says of all of them."""
    for site in (*sites.found, *sites.shared.values()):
        for part in site.parts:
            part.owners = part.owners or list(site.owners)
        _take_owners(site)
    built = {
        id(part)
        for one in findings.proposals
        if isinstance(one.topic, Site) and one.value is Status.UNDER_CONSTRUCTION
        for part in one.topic.parts
    }
    # That all of them are being built says more than that one is to start.
    findings.proposals = [
        one for one in findings.proposals if not (id(one.topic) in built and one.value is Status.PLANNED)
    ]
    findings.proposals = [one for proposal in findings.proposals for one in _of_parts(proposal, findings)]
    _share_in_rows(document, sites, findings)


def _share_in_rows(document: Document, sites: Sites, findings: Findings) -> None:
    """Give every plant of a row the state and the start that its sentence tells before or behind the row."""
    rows = [(sentence, row) for sentence in document.sentences for row in rows_of(sentence, sites)]
    told: dict[int, list[Proposal]] = {id(site): [] for _, row in rows for _, site in row}
    others: list[Proposal] = []
    for proposal in findings.proposals:
        mine = told.get(id(proposal.topic)) if proposal.attribute.name in _ROWED else None
        (others if mine is None else mine).append(proposal)
    for sentence, row in rows:
        _share_in_row(sentence, row, told)
    findings.proposals = [*others, *(proposal for mine in told.values() for proposal in mine)]


def _of_parts(proposal: Proposal, findings: Findings) -> Iterator[Proposal]:
    """A proposal about all parts of a list as one for each part, where it holds for each."""
    whole = proposal.topic
    if not isinstance(whole, Site) or not whole.parts or not (whole.is_split or whole.is_listed):
        yield proposal
    elif whole.each or proposal.attribute.name in _SHARED:
        for part in whole.parts:
            if whole.each or not _has_own(part, proposal, whole, findings):
                yield attrs.evolve(proposal, topic=part, qualifiers=_without_scope(proposal))
    elif proposal.attribute.name in _TOTALS:
        yield proposal


def _has_own(part: Site, proposal: Proposal, whole: Site, findings: Findings) -> bool:
    """Whether the part tells such a thing itself; it may be run by more companies than it tells."""
    if proposal.attribute != facility.OPERATOR:
        return findings.has(part, proposal.attribute)
    others = {
        one.value for one in findings.proposals if one.topic is part and one.attribute == proposal.attribute
    }
    return bool(others - {owner.name for owner in whole.owners}) or proposal.value in others


def _take_owners(whole: Site) -> None:
    """Several plants without an owner of their own are those of the one who owns each of them."""
    owners = [tuple(map(id, one.owners)) for one in whole.parts if one.owners]
    if not whole.owners and len(set(owners)) == 1:
        whole.owners = list(next(one.owners for one in whole.parts if one.owners))


def _without_scope(proposal: Proposal) -> Qualifiers:
    return Qualifiers({key: value for key, value in proposal.qualifiers.items() if value != SCOPE})


def _share_in_row(sentence: Sentence, row: list[tuple[int, Site]], told: dict[int, list[Proposal]]) -> None:
    low, high = (sentence.masked.origins[place] for place in (row[0][0], row[-1][0]))
    around = [
        proposal
        for _, site in row
        for proposal in told[id(site)]
        if sentence.start <= proposal.start
        and proposal.end <= sentence.end
        and (not low < proposal.start <= high or (proposal.start == high and _is_of_all(sentence, row)))
    ]
    for proposal in around:
        values = _dates_of(sentence, proposal, len(row))
        if values is not None:
            told[id(proposal.topic)].remove(proposal)
        for number, (_, site) in enumerate(row):
            mine = told[id(site)]
            if values is not None:
                end = max(proposal.end, *(m.end for m in sentence.mentions() if isinstance(m, Dated)))
                mine.append(attrs.evolve(proposal, topic=site, value=values[number], end=end))
            elif site is not proposal.topic:
                # What is done to all of them weighs more than what goes on behind them.
                mine[:] = [one for one in mine if not _is_weaker(one, proposal, low, sentence.end)]
                if all(one.attribute != proposal.attribute for one in mine):
                    mine.append(attrs.evolve(proposal, topic=site))


def _is_of_all(sentence: Sentence, row: list[tuple[int, Site]]) -> bool:
    """Whether what follows the row is told of all: "its plants in Győr and Linz are on hold"."""
    place = row[-1][0]
    phrase = sentence.masked.at[place]
    one = _OF_ONE.match(sentence.masked.text, place + 1)
    return isinstance(phrase, FacilityPhrase) and phrase.together and one is None


def _is_weaker(one: Proposal, proposal: Proposal, low: int, end: int) -> bool:
    return one.attribute == proposal.attribute and proposal.start < low <= one.start <= end


def _dates_of(sentence: Sentence, proposal: Proposal, count: int) -> list[PartialDate] | None:
    """The dates of as many plants: "in 2023 and 2025"; None where the sentence gives one date for all."""
    if proposal.attribute.name not in _STARTS:
        return None
    for series in _DATES.finditer(sentence.masked.text):
        dates = [
            m.date.value
            for _, m in sentence.masked.inside(*series.span())
            if isinstance(m, Dated) and m.date.value is not None
        ]
        if proposal.value in dates and len(dates) == count:
            return dates
    return None
