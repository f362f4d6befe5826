"""What is left open when every frame has read: the figures and dates that no claim tells.

Each is asked once what it would have been (:mod:`~evbattery.reading.frames.left_open_figures`,
:mod:`~evbattery.reading.frames.left_open_dates`). A number that the article's claims tell anywhere is not asked again
where it is repeated, and a repeated refusal is given once.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import accumulate
from typing import TypeAlias

import attrs

from evbattery.claims import ClaimValue
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.left_open_dates import date_verdicts
from evbattery.reading.frames.left_open_figures import Verdict, misread, verdict
from evbattery.reading.mentions import Dated, Measured, Mention
from evbattery.reading.proposals import Doubt, Findings
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Ratio
from evbattery.values.money import Money
from evbattery.values.quantity import Quantity

_Key: TypeAlias = tuple[object, ...]
_OWN_FAMILY = {FigureKind.MONEY: "money", FigureKind.PERCENT: "ratio"}


def doubt_left_open(document: Document, findings: Findings) -> None:
    """Note a doubt on each figure and date that was seen, is of a kind that is read, and became no claim."""
    told = _Told.by(document, findings)
    for sentence in document.sentences:
        # What a company always says of itself at the end is no news.
        if sentence.block.kind is not BlockKind.BOILERPLATE:
            findings.doubts += _doubts(sentence, told)


def _doubts(sentence: Sentence, told: _Told) -> Iterator[Doubt]:
    """The doubts of a sentence; each value is noted as told, so that it is doubted once."""
    dates = [(place, m) for place, m in _mentions(sentence) if isinstance(m, Dated) and not told.tells(m)]
    verdicts: list[tuple[int, int, Verdict]] = [
        (m.start, m.end, found) for _, m, found in date_verdicts(sentence, dates) if told.note(m)
    ]
    for place, mention in _mentions(sentence):
        if isinstance(mention, Measured) and not told.tells(mention):
            found = verdict(sentence, place, mention)
            if found is not None and told.note(mention):
                verdicts.append((mention.start, mention.end, found))
    verdicts += [(*sentence.masked.span(start, end), found) for start, end, found in misread(sentence)]
    for start, end, (reason, note) in verdicts:
        yield Doubt(reason, start, end, note)


def _mentions(sentence: Sentence) -> Iterator[tuple[int, Mention]]:
    """The mentions of a sentence with their positions, those inside a phrase about a plant at its position."""
    for place, mention in sentence.masked.at.items():
        yield place, mention
        if isinstance(mention, FacilityPhrase):
            yield from ((place, inner) for inner in mention.inside)


@attrs.frozen(eq=False)
class _Told:
    """What the claims of an article tell and its refusals already name."""

    #: By the family of values: where the spans start, and how far those that start there or before reach.
    spans: dict[str, tuple[list[int], list[int]]]
    keys: set[_Key]

    @classmethod
    def by(cls, document: Document, findings: Findings) -> _Told:
        """All that was proposed or doubted."""
        spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for proposal in findings.proposals:
            spans[_family(proposal.value)].append((proposal.start, proposal.end))
        doubted = [(doubt.start, doubt.end) for doubt in findings.doubts]
        for family in ("money", "ratio", "quantity", "date"):
            spans[family] += doubted
        told = cls({family: _reaches(found) for family, found in spans.items()}, set())
        told.keys.update(
            _key(mention)
            for sentence in document.sentences
            for _, mention in _mentions(sentence)
            if isinstance(mention, (Measured, Dated)) and told._covers(mention)
        )
        told.keys.update((proposal.when,) for proposal in findings.proposals if proposal.when is not None)
        return told

    def tells(self, mention: Measured | Dated) -> bool:
        """Whether a claim states the number or the date, there or elsewhere."""
        return _key(mention) in self.keys or self._covers(mention)

    def note(self, mention: Measured | Dated) -> bool:
        """Take the number or date for told; False where it was told already."""
        known = _key(mention) in self.keys
        self.keys.add(_key(mention))
        return not known

    def _covers(self, mention: Measured | Dated) -> bool:
        family = _OWN_FAMILY.get(mention.figure.kind, "quantity") if isinstance(mention, Measured) else "date"
        starts, reaches = self.spans.get(family, ([], []))
        before = bisect.bisect_right(starts, mention.start)
        return before > 0 and reaches[before - 1] >= mention.end


def _reaches(spans: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    ordered = sorted(spans)
    return [start for start, _ in ordered], list(accumulate((end for _, end in ordered), max))


def _family(value: ClaimValue) -> str:
    """Which figures a value can rest on; words and names rest on none."""
    if isinstance(value, Money):
        return "money"
    if isinstance(value, Ratio):
        return "ratio"
    if isinstance(value, PartialDate):
        return "date"
    return "quantity" if isinstance(value, Quantity) else "words"


def _key(mention: Measured | Dated) -> _Key:
    """What makes two mentions the same number or date; one that is not resolved is like no other."""
    if isinstance(mention, Dated):
        return (mention.start,) if mention.date.value is None else (mention.date.value,)
    figure = mention.figure
    number: tuple[Decimal, Decimal] = figure.low, figure.high
    return (figure.kind, *number, figure.unit)
