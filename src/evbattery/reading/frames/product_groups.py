"""Several batteries that are spoken of at once: "both", "all three"."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from evbattery.reading.frames.product_phrases import Reference, Way
from evbattery.reading.proposals import ProductSubject, Proposal

_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}


@attrs.define(eq=False)
class Groups:
    """The groups of one article's batteries, each with a subject that stands for all its members."""

    _last: list[ProductSubject] = attrs.field(factory=list[ProductSubject], init=False)
    _wholes: list[ProductSubject] = attrs.field(factory=list[ProductSubject], init=False)
    _members: dict[int, list[ProductSubject]] = attrs.field(
        factory=dict[int, list[ProductSubject]], init=False
    )

    def note(self, references: Sequence[Reference]) -> None:
        """Note the batteries that a sentence names."""
        named = {id(r.product): r.product for r in references if r.product and r.phrase.way is Way.NAME}
        self._last = list(named.values()) or self._last

    def all(self, words: str) -> ProductSubject | None:
        """What "all three" stands for: those named last, if they are as many."""
        counts = (int(word) if word.isdigit() else _COUNTS.get(word) for word in words.lower().split())
        told = next(filter(None, counts), len(self._last))
        if len(self._last) < 2 or told != len(self._last):
            return None
        whole = ProductSubject("", self._last[0].maker)
        self._members[id(whole)] = self._last
        # Kept, so that no other subject gets its identity.
        self._wholes.append(whole)
        return whole

    def spread(self, proposals: Sequence[Proposal]) -> list[Proposal]:
        """The proposals, each that is about a group once for every member."""
        return [
            attrs.evolve(one, topic=topic)
            for one in proposals
            for topic in self._members.get(id(one.topic), [one.topic])
        ]
