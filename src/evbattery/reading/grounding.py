"""Grounding: what a reader proposes becomes a claim only where the words of the article bear it out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from evbattery.claims import (
    Article,
    Attribute,
    Claim,
    Draft,
    Evidence,
    Qualifiers,
    Reading,
    Refusal,
    RefusalReason,
    Subject,
)
from evbattery.errors import ClaimError, EvidenceError
from evbattery.reading.date_mentions import find_dates
from evbattery.reading.locating import locate
from evbattery.reading.quoted_numbers import missing_figures
from evbattery.values.bounds import figures
from evbattery.values.dates import PartialDate, Precision
from evbattery.values.money import Money
from evbattery.values.quantity import Quantity
from evbattery.values.vocabulary import Modality

#: How far around its words the clause of a date is looked at: "in July" alone does not tell which one.
_CLAUSE = 300
#: How much a refusal shows of an article in which the words of its draft do not stand.
_OPENING = 80
#: What the fields of a draft must be; the claim that is made of it checks the others.
_FIELDS: Mapping[str, type | tuple[type, ...]] = {
    "subject": Subject,
    "attribute": Attribute,
    "quote": (str, type(None)),
    "start": (int, type(None)),
    "end": (int, type(None)),
    "modality": Modality,
    "when": (PartialDate, type(None)),
    "qualifiers": Mapping,
}


def ground(article: Article, proposed: Iterable[Draft | Refusal]) -> Reading:
    """The reading of an article with any text: each draft a claim or a refusal, in the order of the text.

    What is said more than once is one claim, on the words that stand first.
    """
    items = [item if isinstance(item, Refusal) else _grounded(article, item) for item in proposed]
    claims = [item for item in items if isinstance(item, Claim)]
    refusals = [item for item in items if isinstance(item, Refusal)]
    once: dict[tuple[object, ...], Claim] = {}
    for claim in sorted(claims, key=_place):
        once.setdefault(_said(claim), claim)
    return Reading(
        article,
        tuple(once.values()),
        tuple(dict.fromkeys(sorted(refusals, key=_place))),
    )


def _grounded(article: Article, draft: Draft) -> Claim | Refusal:
    """The claim, or a refusal: on the words of the draft, or on the first of the article where those are not in it."""
    evidence = Evidence(article, 0, min(len(article.text), _OPENING))
    try:
        _check_fields(draft)
        evidence = locate(article, draft)
        claim = _claim(draft, evidence)
        _check_stated(claim)
    except (ClaimError, EvidenceError) as error:
        note = f"{_shown(draft)}: {error}"
        return Refusal(RefusalReason.UNGROUNDED, evidence, note)
    return claim


def _check_fields(draft: Draft) -> None:
    for name, kind in _FIELDS.items():
        found: object = getattr(draft, name)
        if not isinstance(found, kind):
            raise ClaimError(f"{name} of a draft cannot be of the type {type(found).__name__}")


def _claim(draft: Draft, evidence: Evidence) -> Claim:
    return Claim(
        subject=draft.subject,
        attribute=draft.attribute,
        value=draft.value,
        evidence=evidence,
        modality=draft.modality,
        when=draft.when,
        party=draft.party,
        qualifiers=Qualifiers(draft.qualifiers),
        said_by=draft.said_by,
        rule=draft.rule,
    )


def _check_stated(claim: Claim) -> None:
    """Refuse a figure or a date that the words do not state."""
    value, evidence = claim.value, claim.evidence
    if isinstance(value, Quantity | Money):
        missing = missing_figures(value, evidence.article.text, evidence.start, evidence.end)
        lacking = " and ".join(figures(number, number) for number in missing)
    elif isinstance(value, PartialDate) and not _states_date(evidence, value):
        lacking = "this date"
    else:
        return
    if lacking:
        raise EvidenceError(f"{lacking} does not stand in the words {evidence.quote!r}")


def _states_date(evidence: Evidence, date: PartialDate) -> bool:
    """Whether the words name a period within the date; a relative one counts from the day of publication."""
    article, start, end = evidence.article, evidence.start, evidence.end
    # A bare year ("rather than 2027") is found by its digits alone: elsewhere it might be any number.
    if date.precision is Precision.YEAR and re.search(rf"(?<!\d){date}(?!\d)", evidence.quote):
        return True
    stretches = ((start, end), (max(0, start - _CLAUSE), min(len(article.text), end + _CLAUSE)))
    return any(
        date.start <= mention.value.start and mention.value.latest <= date.latest
        for stretch in stretches
        for mention in find_dates(article.text, *stretch, published=article.published)
        if mention.value is not None and start <= mention.start and mention.end <= end
    )


def _shown(draft: Draft) -> str:
    """A draft as a refusal names it, whatever its fields hold."""
    return f"{draft.attribute!s:.60} of {draft.subject!s:.60} as {draft.value!s:.60}"


def _place(item: Claim | Refusal) -> tuple[int, int]:
    return item.evidence.start, item.evidence.end


def _said(claim: Claim) -> tuple[object, ...]:
    """All that a claim says, without the words and the rule."""
    return (
        claim.subject,
        claim.attribute,
        claim.value,
        claim.modality,
        claim.when,
        claim.party,
        claim.qualifiers,
        claim.said_by,
    )
