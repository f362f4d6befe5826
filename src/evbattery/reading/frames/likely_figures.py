"""Figures of which no rule could tell what they are, by the words around them.

Asked last, and only about what no frame has claimed: a model that was learned for each attribute says how likely the
figure is that, and the plant is the one that the sentence has in mind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from evbattery.claims import Attribute, ClaimValue, Qualifiers, facility
from evbattery.reading.binding import bound_site
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import is_compared, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.capacity import as_capacity
from evbattery.reading.frames.cues import is_wide
from evbattery.reading.frames.investment import is_price
from evbattery.reading.frames.quantities import amount
from evbattery.reading.frames.times_of_figures import phase_at, target_date
from evbattery.reading.learned import learned
from evbattery.reading.left_open import Told
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites
from evbattery.reading.surroundings import surroundings
from evbattery.values.vocabulary import FacilityKind


@attrs.frozen
class Asked:
    """An attribute with its model and the probability from which on it is believed (docs/reading.md)."""

    attribute: Attribute[ClaimValue]
    model: str
    sure: float


ASKED: Final = (
    Asked(facility.CAPACITY, "plant_capacity", 0.7),
    Asked(facility.INVESTMENT, "plant_investment", 0.75),
)


def read_likely_figures(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose what is likely a plant's capacity or its cost, where nothing has been made of it."""
    told = Told.by(document, findings)
    for sentence in document.sentences:
        if sentence.block.kind is BlockKind.BOILERPLATE or sentence.masked.text.rstrip().endswith("?"):
            continue
        for place, mention in candidates(sentence):
            if told.tells(mention) or is_compared(sentence, place) or is_wide(sentence, place):
                continue
            found = _proposed(sentence, place, mention, sites)
            if found is not None and told.note(mention):
                findings.add(found)


def candidates(sentence: Sentence) -> Iterator[tuple[int, Measured]]:
    """The figures of a sentence outside of its phrases about plants, each with its place."""
    for place, mention in sentence.masked.at.items():
        if isinstance(mention, Measured):
            yield place, mention


def value_of(attribute: Attribute[ClaimValue], mention: Measured) -> ClaimValue | None:
    """The figure as a value of the attribute, None where it can be none."""
    if attribute is facility.CAPACITY:
        return as_capacity(mention.figure)
    return amount(mention.figure) if attribute is facility.INVESTMENT and is_price(mention) else None


def figure_features(sentence: Sentence, place: int) -> Iterator[str]:
    """What is seen of a figure: the words around it, and how many plants its sentence names."""
    yield from surroundings(sentence.masked.text, place)
    yield f"plants={min(sentence.masked.text.count('Ⓕ'), 2)}"


def _proposed(sentence: Sentence, place: int, mention: Measured, sites: Sites) -> Proposal | None:
    for asked in ASKED:
        value = value_of(asked.attribute, mention)
        if value is None or learned(asked.model).probability(figure_features(sentence, place)) < asked.sure:
            continue
        site = bound_site(sentence, place, sites)
        if site is None or site.plural or site.kind is FacilityKind.R_AND_D:
            return None
        extra: dict[str, str | bool] = {"superseded": True} if is_superseded(sentence, place) else {}
        if (phase := phase_at(sentence, place)) is not None:
            extra["phase"] = phase
        return Proposal(
            site,
            asked.attribute,
            value,
            mention.start,
            mention.end,
            rule=f"{asked.attribute.name} by the words around it",
            modality=modality(sentence, place),
            when=target_date(sentence, place),
            qualifiers=Qualifiers(extra),
            said_by=said_by(sentence),
        )
    return None
