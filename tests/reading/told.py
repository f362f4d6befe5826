"""What the reader says of the subjects of one kind, for tests to compare."""

from __future__ import annotations

import datetime

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def told(kind: str, text: str, published: str = "") -> dict[str, set[str]]:
    """Attribute, value and party of each scored claim, by the name of its subject, whatever the text is about."""
    day = datetime.date.fromisoformat(published) if published else None
    found: dict[str, set[str]] = {}
    for claim in conclude(annotate(Article(text=text, published=day))).claims:
        record = claim.to_record()
        if record["subject_kind"] == kind and claim.attribute.scored:
            value = record["value"]
            words = (
                record["attribute"],
                f"{value:.12g}" if isinstance(value, (int, float)) else value,
                record["party"],
            )
            found.setdefault(str(record["subject"]), set()).add(" ".join(str(word) for word in words if word))
    return found


def plant_in(text: str, town: str) -> set[str]:
    """What is told of the plant in a town; that there is one such plant is part of what is promised."""
    plants = told("facility", text, "2025-09-10").values()
    (facts,) = (one for one in plants if f"location_city {town}" in one)
    return facts


def towns_of_plants(text: str) -> set[str]:
    """The towns in which a text tells of plants."""
    facts = (fact for one in told("facility", text, "2025-09-10").values() for fact in one)
    return {fact.removeprefix("location_city ") for fact in facts if fact.startswith("location_city ")}


def told_of_products(text: str, published: datetime.date) -> set[tuple[str, str, str]]:
    """Subject, attribute and value of each claim about a product."""
    claims = conclude(annotate(Article(text=text, published=published))).claims
    records = (claim.to_record() for claim in claims)
    return {
        (str(r["subject"]), str(r["attribute"]), str(r["value"]))
        for r in records
        if r["subject_kind"] == "product"
    }
