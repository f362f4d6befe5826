"""The annotation as readings: what a perfect reader would claim, for tests of what is done with claims."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import evbattery as ev
from evbattery.claims import Claim, Subject, SubjectKind
from evbattery.claims.attribute_table import attribute
from evbattery.claims.record_values import decode
from evbattery.errors import ClaimError
from tests.corpus.annotations import Annotated, Fact, load_corpus

#: What annotators noted for scoring, which no claim says.
_FOR_SCORING = frozenset({"accept", "accept_as", "accept_attribute", "accept_unit", "optional"})
#: Units that annotators left out, because the attribute says them.
_UNITS = {"term_years": "years", "stations": "stations", "cycle_life": "cycles"}


@functools.cache
def gold_readings() -> tuple[ev.Reading, ...]:
    """One reading for each annotated article, by name."""
    return tuple(gold_reading(article) for article in load_corpus())


def gold_reading(annotated: Annotated) -> ev.Reading:
    """The facts of an article as claims, but for the few whose unit or bound no claim can have."""
    article = ev.Article(annotated.text, id=annotated.name, published=annotated.published)
    return ev.Reading(article, tuple(_claims(article, annotated.facts)))


def _claims(article: ev.Article, facts: list[Fact]) -> Iterator[Claim]:
    for fact in facts:
        more = dict(fact.get("qualifiers") or {})
        about = attribute(SubjectKind(fact["subject_kind"]), fact["attribute"])
        unit = fact.get("unit") or _UNITS.get(about.name)
        modality = more.pop("modality", "actual")
        party = more.pop("party", None)
        try:
            value = decode(about, fact["value"], unit, ev.Bound(more.pop("bound", "exact")))
        except ClaimError:
            continue
        yield Claim(
            subject=Subject(about.kind, fact["subject"]),
            attribute=about,
            value=value,
            evidence=_evidence(article, fact["hint"]),
            modality=ev.Modality("possible" if modality == "estimated" else modality),
            party=party,
            qualifiers=ev.Qualifiers(
                {
                    key: one if isinstance(one, bool) else str(one)
                    for key, one in more.items()
                    if key not in _FOR_SCORING
                }
            ),
        )


def _evidence(article: ev.Article, hint: str) -> ev.Evidence:
    """The words of the hint; the whole text where it paraphrases."""
    start = article.text.find(hint)
    return (
        ev.Evidence(article, 0, len(article.text))
        if start < 0
        else ev.Evidence(article, start, start + len(hint))
    )
