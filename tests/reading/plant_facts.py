"""What a text says of its plants, as plain words for tests."""

from __future__ import annotations

import datetime

from evbattery.claims import Article, Claim, Reading, SubjectKind
from evbattery.reading import read

#: A plant for sentences that speak of one without naming it.
PLANT = "Voltera Energy is building a battery cell plant in Győr, Hungary. "


def reading(text: str, published: datetime.date | None = None) -> Reading:
    """The reading of one text."""
    return read(Article(text, published=published))


def claims(text: str, attribute: str, published: datetime.date | None = None) -> list[Claim]:
    """The claims about plants of one attribute, in the order of the text."""
    found = reading(text, published).claims
    return [c for c in found if c.subject.kind is SubjectKind.FACILITY and c.attribute.name == attribute]


def values(text: str, attribute: str, published: datetime.date | None = None) -> list[str]:
    """Their values as text."""
    return [str(claim.value) for claim in claims(text, attribute, published)]
