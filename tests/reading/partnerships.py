"""What the reader says of the partnerships of a short text, for tests to compare."""

from __future__ import annotations

from evbattery.claims import Article, Claim, SubjectKind
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude

Told = dict[frozenset[str], dict[str, set[str]]]


def ties(text: str) -> Told:
    """The partnerships of a text: for each set of parties its kinds, stakes, values, volumes and terms."""
    by_subject: dict[str, list[Claim]] = {}
    for claim in conclude(annotate(Article(text=text + "\n"))).claims:
        if claim.subject.kind is SubjectKind.PARTNERSHIP:
            by_subject.setdefault(claim.subject.name, []).append(claim)
    told: Told = {}
    for claims in by_subject.values():
        parties = frozenset(str(claim.value) for claim in claims if claim.attribute.name == "party")
        facts = told.setdefault(parties, {})
        for claim in claims:
            if claim.attribute.name == "party":
                continue
            value = claim.to_record()["value"]
            words = f"{claim.party} {value}" if claim.party else str(value)
            facts.setdefault(claim.attribute.name, set()).add(words)
    return told
