"""Batteries without a name: those of a maker, told apart by what is said of their chemistry."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.document import Document
from evbattery.reading.mentions import ChemistryMention, Organisation
from evbattery.reading.naming import short_name
from evbattery.reading.proposals import ProductSubject
from evbattery.values.chemistry import Chemistry


@attrs.define(eq=False)
class Described:
    """The unnamed batteries of one article."""

    #: By maker: what the phrase said of their chemistry, and the subject.
    _known: dict[int, list[tuple[Chemistry | None, ProductSubject]]] = attrs.field(
        factory=dict[int, list[tuple[Chemistry | None, ProductSubject]]], init=False
    )

    def __bool__(self) -> bool:
        return bool(self._known)

    def all(self) -> list[ProductSubject]:
        """Every such battery."""
        return [subject for known in self._known.values() for _, subject in known]

    def of(self, maker: Organisation, chemistry: Chemistry | None, noun: str) -> ProductSubject:
        """The unnamed battery of a maker with that chemistry, as far as one is told."""
        known = self._known.setdefault(id(maker), [])
        for other, subject in known:
            if chemistry is None or other is None or other.claim_name == chemistry.claim_name:
                return subject
        subject = ProductSubject(_description(maker, chemistry, noun), maker)
        known.append((chemistry, subject))
        return subject


def _description(maker: Organisation, chemistry: Chemistry | None, noun: str) -> str:
    singular = re.sub(r"ies$", "y", noun).removesuffix("s")
    return " ".join(filter(None, (short_name(maker), chemistry.claim_name if chemistry else "", singular)))


def knows_one_chemistry(document: Document) -> bool:
    """Whether a text speaks of one chemistry at most, lithium-ion aside."""
    stated = {
        m.chemistry.claim_name
        for sentence in document.sentences
        for m in sentence.mentions()
        if isinstance(m, ChemistryMention)
    }
    return len(stated - {"Li-ion"}) <= 1
