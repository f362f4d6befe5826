"""Phrases that tie companies without the name of a paper: a pattern each, and what it says of those beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from evbattery.reading.frames.tie_cue import SUBJECT, Cue
from evbattery.reading.frames.tie_roles import Part
from evbattery.values.vocabulary import PartnershipKind


@attrs.frozen
class Phrase:
    """A pattern over plain sentences; the cue stands where its group ``verb`` does, else where all of it does."""

    pattern: re.Pattern[str]
    kind: PartnershipKind
    #: Parts of companies behind it, and before it, that are on the far side; and of those who act.
    behind: frozenset[Part] = frozenset()
    before: frozenset[Part] = frozenset((Part.WITH,))
    subject: frozenset[Part] = SUBJECT
    strong: bool = False
    sided: bool = True
    apart: bool = False
    reverse: bool = False
    buyer: bool = False
    one: bool = False
    founds: bool = False
    lonely: bool = False
    pair: bool = False
    #: Words that must, and words that must not, stand in the sentence.
    needs: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def cues(self, text: str) -> Iterator[Cue]:
        """The cues of a plain sentence."""
        if self.needs is not None and self.needs.search(text) is None:
            return
        if self.unless is not None and self.unless.search(text) is not None:
            return
        group = "verb" if "verb" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            yield Cue(
                *match.span(group),
                self.kind,
                self.behind,
                before=self.before,
                subject=self.subject,
                strong=self.strong,
                sided=self.sided,
                apart=self.apart,
                reverse=self.reverse,
                buyer=self.buyer,
                one=self.one,
                founds=self.founds,
                lonely=self.lonely,
                pair=self.pair,
            )


def phrase_cues(phrases: Iterable[Phrase], text: str) -> Iterator[Cue]:
    """The cues of all phrases in a plain sentence."""
    for phrase in phrases:
        yield from phrase.cues(text)
