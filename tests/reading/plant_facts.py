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


_FIGURES = ("capacity", "investment", "jobs", "customer")


def figures(text: str) -> set[str]:
    """What a text says of the figures and customers of its plants: "capacity 24 GWh/yr", ranges as "jobs 300-500"."""
    found = set[str]()
    for claim in reading(text).claims:
        record = claim.to_record()
        if record["subject_kind"] == "facility" and record["attribute"] in _FIGURES:
            value = record["value"]
            ends = [str(one) for one in (value if isinstance(value, (list, tuple)) else [value])]
            plain = "-".join(one.removesuffix(".0") for one in ends)
            found.add(" ".join(part for part in (record["attribute"], plain, record["unit"]) if part))
    return found
