"""The signs of the state of a plant: what one place of the text says of it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

import attrs

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.status_words import IN_PHRASE
from evbattery.reading.mentions import Dated
from evbattery.reading.site import Site
from evbattery.values.vocabulary import Status

#: How far an adjective begins before a plant that it speaks of: "its half-finished Ⓕ".
_AHEAD = 30
#: "Has closed Ⓕ": what may be an adjective is a verb.
_HAS = re.compile(r"\b(?:has|have|had|having)(?: \w+)? $")
_GOING_ON = re.compile(r"\b(?:is|are|has|have) (?:\w+ )?(?:been )?\w+ing\b|\bnow\b")
#: "Production starts in Ⓓ" is as good as the future where the date is.
_PRESENT = re.compile(
    r"\b(?:starts?|begins?|commences?|kicks? off|opens?|launche?s?|goes|enters?|breaks?|lays?|gets?|comes?)\b",
    re.IGNORECASE,
)

#: "Construction of Ⓕ is running": the work runs, not yet the plant.
_RUNS = re.compile(r"\b(?:running|runs)$")
_WORK = re.compile(
    r"\b(?:[Cc]onstruction|[Bb]uilding|[Ww]ork)(?: work)?(?: (?:of|on|at) [^.;Ⓕ]{0,20}Ⓕ[^.;Ⓕ]{0,40})? $"
)


@attrs.frozen(eq=False)
class Sign:
    """One state that the text gives to a plant, and where."""

    status: Status
    sentence: Sentence
    start: int
    end: int

    def is_after(self, other: Sign) -> bool:
        """Whether the text tells it later, and of what goes on now."""
        return self.sentence.index > other.sentence.index and _GOING_ON.search(self.words) is not None

    @property
    def words(self) -> str:
        """The words of the masked sentence that say it."""
        return self.sentence.masked.text[self.start : self.end]


def ahead(sign: Sign, published: datetime.date | None) -> Sign:
    """The sign; planned where the present tense and a date tell of what is to come, or built where the work runs."""
    if _RUNS.search(sign.words) and _WORK.search(sign.sentence.masked.text, 0, sign.start):
        return attrs.evolve(sign, status=Status.UNDER_CONSTRUCTION)
    if sign.status not in (Status.OPERATING, Status.UNDER_CONSTRUCTION) or not _PRESENT.search(sign.words):
        return sign
    low, high = clause(sign.sentence, sign.start)
    dates = [m.date.value for _, m in sign.sentence.masked.inside(low, high) if isinstance(m, Dated)]
    to_come = any(date is not None and (published is None or date.latest > published) for date in dates)
    return attrs.evolve(sign, status=Status.PLANNED) if to_come else sign


def implied(site: Site) -> Iterator[Sign]:
    """The phrase itself may say that the plant runs ("Foo makes cells in Győr", "its existing plant")."""
    for sentence, phrase in site.phrases:
        place = sentence.masked.position(phrase)
        if place is None:
            continue
        if phrase.state is not None:
            yield Sign(phrase.state, sentence, place, place + 1)
        elif phrase.ordinal == "existing":
            yield Sign(Status.OPERATING, sentence, place, place + 1)
        for status, pattern in IN_PHRASE:
            before = list(pattern.finditer(sentence.masked.text, max(0, place - _AHEAD), place))
            beside = bool(before) and before[-1].end() == place - 1
            verbal = beside and _HAS.search(sentence.masked.text, 0, before[-1].start()) is not None
            if pattern.search(phrase.words) or (beside and not verbal):
                yield Sign(status, sentence, place, place + 1)
