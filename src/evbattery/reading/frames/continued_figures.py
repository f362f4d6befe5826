"""Figures that go on from one told just before and leave out what they measure: "24 GWh, rising to 40", "not 1,200".

What such a number measures, and of which plant, is what the figure before it measured. So this reads no kind of figure
of its own: it looks for numbers without a noun in the places where a figure goes on, and asks the figure before them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest
from typing import Final, TypeAlias

import attrs

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.errors import EvbatteryError
from evbattery.reading.binding import sites_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.continued_words import (
    ADVERB,
    CHANGES_TO,
    ENDS,
    FIRM,
    GOES_ON,
    LOOSE,
    MOST_TIMES,
    PREDICATE,
    TOPICS,
    VETOES,
    YEAR,
)
from evbattery.reading.frames.times_of_figures import target_date
from evbattery.reading.hedges import hedge_before
from evbattery.reading.mentions import Measured
from evbattery.reading.numerals import read_numerals
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.bounds import Bound
from evbattery.values.measures import JobCount
from evbattery.values.money import Currency, Money
from evbattery.values.quantity import Quantity

_Figure: TypeAlias = "Quantity | Money[Currency]"
_ATTRIBUTES: Final = (facility.CAPACITY, facility.INVESTMENT, facility.JOBS)
#: Words farther from a number say nothing of it.
_REACH: Final = 160


@attrs.frozen(eq=False)
class _Number:
    """A number without a noun: where it stands in the masked sentence with its hedge, and its ends."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    bound: Bound


@attrs.frozen(eq=False)
class _Told:
    """A figure that was told, and how far in its sentence it reaches."""

    sentence: Sentence
    start: int
    end: int
    proposal: Proposal


def read_continued_figures(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose the numbers that go on from a capacity, an investment or jobs of the same sentence or the one before."""
    told = _told(document, findings)
    before: list[_Told] = []
    for sentence in document.sentences:
        here = told.get(sentence.index, [])
        near = before and before[-1].sentence.index == sentence.index - 1
        if (here or near) and sentence.block.kind is not BlockKind.BOILERPLATE:
            for number in _numbers(sentence):
                found = _continued(sentence, number, here, before if near else [], sites)
                if found is not None:
                    findings.add(found.proposal)
                    here.append(found)
                    here.sort(key=lambda one: one.start)
        before = here


def _told(document: Document, findings: Findings) -> dict[int, list[_Told]]:
    """The figures of plants by the number of the sentence that tells them, in order."""
    found: dict[int, list[_Told]] = defaultdict(list)
    starts = [sentence.start for sentence in document.sentences]
    for proposal in findings.proposals:
        if proposal.attribute in _ATTRIBUTES and isinstance(proposal.topic, Site):
            sentence = document.sentences[max(0, bisect_right(starts, proposal.start) - 1)]
            if sentence.start <= proposal.start and proposal.end <= sentence.end:
                origins = sentence.masked.origins
                ends = bisect_left(origins, proposal.start), bisect_left(origins, proposal.end)
                found[sentence.index].append(_Told(sentence, *ends, proposal))
    for told in found.values():
        told.sort(key=lambda one: one.start)
    return found


def _numbers(sentence: Sentence) -> Iterator[_Number]:
    """The numbers of a sentence that have no noun, "between three and five" as one."""
    text = sentence.masked.text
    numerals = list(read_numerals(text, 0, len(text)))
    taken = 0
    for one, following in zip_longest(numerals, numerals[1:]):
        if one.start < taken or (one.bare and one.value in YEAR):
            continue
        if (
            following is not None
            and text[one.end : following.start] == " and "
            and text.endswith("between ", 0, one.start)
        ):
            taken = following.end
            yield _Number(one.start, following.end, one.value, following.value, Bound.EXACT)
            continue
        bound, start = hedge_before(text, 0, one.start)
        yield _Number(start, one.end, one.value, one.value, bound)
    for place, mention in sentence.masked.at.items():
        if isinstance(mention, Measured) and mention.tag == "Ⓝ" and ADVERB.match(mention.figure.noun):
            figure = mention.figure
            _, start = hedge_before(text, 0, place)
            yield _Number(start, place + 1, figure.low, figure.high, figure.bound)


def _continued(
    sentence: Sentence, number: _Number, here: list[_Told], before: list[_Told], sites: Sites
) -> _Told | None:
    """The number as a figure of its plant, if it goes on from one."""
    text = sentence.masked.text
    head = text[max(0, number.start - _REACH) : number.start]
    tail = text[number.end : number.end + _REACH]
    firm = bool(FIRM.search(head)) or bool(PREDICATE.match(tail))
    earlier = [one for one in here if one.end <= number.start]
    later = [one for one in here if one.end > number.end]
    if CHANGES_TO.match(tail) and head.endswith("from ") and later:
        anchors = later[:1]
    elif (
        any(one.start < number.end and number.start < one.end for one in here)
        or not (ENDS.match(tail) or PREDICATE.match(tail))
        or not (firm or LOOSE.search(head))
    ):
        return None
    else:
        # Of another sentence a number speaks only where no other reading is left.
        anchors = [*before, *earlier][::-1] if firm or (not head and before) else earlier[::-1]
    topic = _topic(sentence, number.start)
    for anchor in anchors:
        if topic is not None and anchor.proposal.attribute is not topic:
            continue
        if anchor.sentence is not sentence and topic is None and head and not GOES_ON.search(head):
            continue
        veto = VETOES[anchor.proposal.attribute]
        since = anchor.end if anchor.sentence is sentence else 0
        if veto.search(text, max(since, number.start - _REACH), number.start):
            continue
        value = _like(anchor.proposal.value, number)
        if value is not None:
            site = _site(sentence, number, anchor, sites)
            return _made(sentence, number, anchor, site, value) if site is not None else None
    return None


def _topic(sentence: Sentence, position: int) -> Attribute[ClaimValue] | None:
    """What the last noun before a number says that is told of: a capacity, an investment or jobs."""
    start, _ = clause(sentence, position)
    said = [
        (match.end(), attribute)
        for attribute, pattern in TOPICS.items()
        for match in pattern.finditer(sentence.masked.text, max(start, position - _REACH), position)
    ]
    return max(said, key=lambda one: one[0])[1] if said else None


def _like(told: ClaimValue, number: _Number) -> _Figure | None:
    """The number as a figure of the kind of one that was told; None where it is too far from it."""
    if not isinstance(told, (Quantity, Money)):
        return None
    scale = Decimal(1)
    if isinstance(told, Money) and number.low < 10_000:
        # "SEK 1.1 billion ... we have spent 1.46".
        scale = Decimal(10) ** (told.low.adjusted() // 3 * 3)
    low, high = number.low * scale, number.high * scale
    if low <= 0 or low == told.low == told.high or not told.low / MOST_TIMES <= low <= told.high * MOST_TIMES:
        return None
    if isinstance(told, JobCount) and low != int(low):
        return None
    try:
        return attrs.evolve(told, low=low, high=high, bound=number.bound)
    except EvbatteryError:
        return None


def _site(sentence: Sentence, number: _Number, anchor: _Told, sites: Sites) -> Site | None:
    """The plant of the figure before, unless the number's own clause speaks of another one."""
    start, end = clause(sentence, number.start)
    low = max(start, anchor.end) if anchor.sentence is sentence else start
    named = [site for place, site in sites_of(sentence, sites) if low <= place < end]
    site = anchor.proposal.topic
    if isinstance(site, Site) and all(one is site for one in named):
        return site
    return named[0] if len({id(one) for one in named}) == 1 else None


def _made(sentence: Sentence, number: _Number, anchor: _Told, site: Site, value: _Figure) -> _Told:
    qualifiers = anchor.proposal.qualifiers
    kept = {key: qualifiers[key] for key in ("scope",) if key in qualifiers}
    if is_superseded(sentence, number.start):
        kept["superseded"] = True
    proposal = attrs.evolve(
        anchor.proposal,
        topic=site,
        value=value,
        start=sentence.masked.span(number.start, number.end)[0],
        end=sentence.masked.span(number.start, number.end)[1],
        rule=f"{anchor.proposal.attribute.name}: continued",
        modality=modality(sentence, number.start),
        when=target_date(sentence, number.start),
        qualifiers=type(qualifiers)(kept),
        said_by=said_by(sentence),
    )
    return _Told(sentence, number.start, number.end, proposal)
