"""Jobs: how many people a plant employs or will employ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from evbattery.claims import Qualifiers, facility
from evbattery.patterns import Gated
from evbattery.reading.binding import bound_sites, phrases_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause, is_compared, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.cues import Surroundings, is_wide, list_around
from evbattery.reading.frames.jobs_words import (
    BARE,
    BUILDERS,
    COMPANY_WIDE,
    CUE,
    EMPLOYS,
    HAS,
    LOCAL,
    LOST,
    NOUN,
    OF_ALL,
    OF_COMPANY,
    OTHERS,
    OWN,
    QUESTION,
    STAFF,
    STAFFING,
    STRONG,
    WITH,
    WORKERS,
)
from evbattery.reading.frames.times_of_figures import target_date
from evbattery.reading.frames.together import SCOPE, together
from evbattery.reading.hedges import hedge_before
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.bounds import Bound
from evbattery.values.measures import JobCount

_BOTH = Gated(
    r" (?:new )?(?:direct|full-time|permanent|skilled) and (?:[\w-]+ )?(?P<noun>jobs|positions|posts|"
    r"roles)\b"
)
#: "New, permanent jobs": adjectives with a comma between them.
_LISTED = re.compile(r" [\w-]+, [\w-]+ (?P<noun>jobs|positions|posts|roles)\b")
#: So short a sentence says no more than the number.
_BRIEF = 40
#: Fewer people are those who are seen at work, not those who are employed.
_FEWEST = 5
#: How far from the number a word stands that speaks of its people.
_NEAR = 35


@attrs.frozen(eq=False)
class _Number:
    """A number of jobs: where it stands in the masked sentence and what it is."""

    start: int
    end: int
    value: JobCount


def read_jobs(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose the number of jobs of each plant."""
    asked = questions(document)
    for sentence in document.sentences:
        for place, phrase in phrases_of(sentence):
            for number in _inside(place, phrase):
                _propose(sentence, number, sites, findings, (phrase.start, phrase.end))
        # What a company says of itself at the end counts the people of the company.
        if sentence.block.kind is BlockKind.BOILERPLATE:
            continue
        numbers = [
            n
            for place, m in list(sentence.masked.at.items())
            if isinstance(m, Measured)
            for n in counted(sentence, place, m)
        ]
        if not numbers and QUESTION.search(asked.get(sentence.index, "")):
            numbers += _bare(sentence, BARE)
        numbers += [one for pattern in (EMPLOYS, STAFFING, STRONG) for one in _bare(sentence, pattern)]
        for number in numbers:
            _propose(sentence, number, sites, findings)


def _inside(place: int, phrase: FacilityPhrase) -> Iterator[_Number]:
    """The people that a phrase about a plant counts: "a 2,000-worker plant"."""
    for measured in phrase.figures:
        figure = measured.figure
        if figure.kind is FigureKind.COUNT and WORKERS.match(figure.noun):
            yield _Number(place, place + 1, JobCount.of(figure.low, to=figure.high, bound=figure.bound))


def counted(sentence: Sentence, place: int, mention: Measured) -> Iterator[_Number]:
    """The figure, if it counts the people of a plant."""
    figure = mention.figure
    # "Direct and indirect jobs": the noun stands behind both.
    both = _BOTH.match(sentence.masked.text, place + 1)
    noun = NOUN.match(both["noun"] if both is not None else figure.noun)
    if noun is None and (listed := _LISTED.match(sentence.masked.text, place + 1)) is not None:
        noun = NOUN.match(listed["noun"])
    if (
        figure.kind is not FigureKind.COUNT
        or noun is None
        or figure.per is not None
        or figure.high < _FEWEST
        or is_compared(sentence, place)
        or is_wide(sentence, place)
    ):
        return
    around = Surroundings.of(sentence, place)
    start, end = clause(sentence, place)
    words = sentence.masked.text[start:end]
    near = sentence.masked.text[max(start, place - _NEAR) : min(end, place + _NEAR)]
    of_all = OF_ALL.search(around.before) is not None
    if (
        (LOST.search(near) and not of_all)
        or (COMPANY_WIDE.search(words) and not LOCAL.search(around.behind))
        or BUILDERS.search(words)
        or OTHERS.search(around.before)
        or OTHERS.match(around.behind)
    ):
        return
    cued = CUE.search(words) or WITH.search(around.before) or list_around(sentence, place)
    value = JobCount.of(figure.low, to=figure.high, bound=figure.bound)
    # "Foo's plant in Győr: Ⓝ employees", and a sentence of no more words.
    has = HAS.search(around.before)
    paid = STAFF.match(figure.noun) and (
        "Ⓕ" in sentence.masked.text[start:place] or len(words) < _BRIEF or has or of_all
    )
    cued = cued or (has and LOCAL.search(around.behind))
    if both is not None or OWN.match(figure.noun) or cued or paid:
        behind = re.match(rf"[ -](?:[\w'-]+ ){{0,3}}?{noun['head']}\b", sentence.masked.text[place + 1 :])
        yield _Number(place, place + 1 + (behind.end() if behind else 0), value)


def _bare(sentence: Sentence, pattern: Gated) -> Iterator[_Number]:
    """Numbers without a noun: behind a verb, behind a noun of people, or in an answer."""
    text = sentence.masked.text
    for match in pattern.finditer(text):
        start, end = clause(sentence, match.start())
        if OF_COMPANY.search(text, start, match.start()) and not LOCAL.search(text, start, end):
            continue
        name = "number" if match["number"] else "count"
        bound, start = hedge_before(text, 0, match.start(name))
        count = Decimal(match[name].replace(",", ""))
        yield _Number(
            start, match.end(name), JobCount.of(count, bound=bound if bound in Bound else Bound.EXACT)
        )


def _propose(
    sentence: Sentence,
    number: _Number,
    sites: Sites,
    findings: Findings,
    quoted: tuple[int, int] | None = None,
) -> None:
    for site in bound_sites(sentence, number.start, sites):
        _add(sentence, number, together(sentence, number.start, site, findings), findings, quoted)


def _add(
    sentence: Sentence, number: _Number, site: Site, findings: Findings, quoted: tuple[int, int] | None
) -> None:
    start, end = clause(sentence, number.start)
    text = sentence.masked.text
    cues = [cue.start() for cue in CUE.finditer(text, max(start, number.start - 60), number.start)]
    qualifiers: dict[str, str | bool] = {"superseded": True} if is_superseded(sentence, number.start) else {}
    if re.search(r"\bindirect", text[start:end]):
        qualifiers["scope"] = "direct and indirect"
    if site.plural:
        qualifiers["scope"] = SCOPE
    span = sentence.masked.span(cues[-1] if cues else number.start, number.end)
    findings.add(
        Proposal(
            site,
            facility.JOBS,
            number.value,
            *(quoted or span),
            rule="jobs",
            modality=modality(sentence, number.start),
            when=target_date(sentence, number.start),
            qualifiers=Qualifiers(qualifiers),
            said_by=said_by(sentence),
        )
    )
