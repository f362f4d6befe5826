"""Figures that contradict each other: a plant does not cost five sums, so that none of them is asserted."""

from __future__ import annotations

from collections import defaultdict

from evbattery.claims import Attribute, ClaimValue, RefusalReason, facility
from evbattery.reading.proposals import Doubt, Findings, Proposal
from evbattery.reading.site import Site
from evbattery.values.money import Money

#: What a plant has one of; a text may tell a second one (a first phase, what is spent so far), hardly a third.
_SINGLE: tuple[Attribute[ClaimValue], ...] = (
    facility.INVESTMENT,
    facility.PRODUCTION_START,
    facility.CONSTRUCTION_START,
)
_MOST = 2


def without_contradictions(findings: Findings) -> list[Proposal]:
    """The proposals without those of which one plant has more than it can have; each of these becomes a doubt.

    Values that the text calls replaced do not count, nor do sums in another currency. What stands inside a phrase about
    the plant itself ("the $2 billion plant") is kept, because nothing but the plant can be meant.
    """
    told: dict[tuple[int, str, str], list[Proposal]] = defaultdict(list)
    for proposal in findings.proposals:
        if isinstance(proposal.topic, Site) and proposal.attribute in _SINGLE and not _is_narrowed(proposal):
            unit = proposal.value.code if isinstance(proposal.value, Money) else ""
            told[id(proposal.topic), proposal.attribute.name, unit].append(proposal)
    refused: set[int] = set()
    for group in told.values():
        if len(_distinct([proposal.value for proposal in group])) > _MOST:
            refused |= {id(proposal) for proposal in group if not _in_phrase(proposal)}
    for proposal in findings.proposals:
        if id(proposal) in refused:
            note = f"{proposal.attribute.name}: the text gives more values than one plant can have"
            findings.doubts.append(
                Doubt(RefusalReason.CONTRADICTING_FIGURES, proposal.start, proposal.end, note)
            )
    return [proposal for proposal in findings.proposals if id(proposal) not in refused]


def _distinct(values: list[ClaimValue]) -> list[ClaimValue]:
    """The values that differ by more than rounding: a headline's 2.6 billion is the 2.58 billion of the text."""
    found: list[ClaimValue] = []
    for value in values:
        if not any(value == other or _is_rounded(value, other) for other in found):
            found.append(value)
    return found


def _is_rounded(one: ClaimValue, other: ClaimValue) -> bool:
    return (
        isinstance(one, Money) and isinstance(other, Money) and abs(one.high - other.high) * 20 <= other.high
    )


def _is_narrowed(proposal: Proposal) -> bool:
    return any(key in proposal.qualifiers for key in ("superseded", "phase", "scope"))


def _in_phrase(proposal: Proposal) -> bool:
    site = proposal.topic
    return isinstance(site, Site) and any(
        phrase.start <= proposal.start and proposal.end <= phrase.end for _, phrase in site.phrases
    )
