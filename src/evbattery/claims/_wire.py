"""Articles, claims, refusals, readings and corrections as they are written: flat classes of plain fields.

Each class is the shape of one object of the document; its fields are the keys. How they become the real thing, with
every check that the real thing makes, is in :mod:`evbattery.claims._build`.
"""

from __future__ import annotations

import datetime
from typing import Literal, TypeAlias

import attrs

from evbattery.claims._wire_values import DateWire, ValueWire, value_to_wire
from evbattery.claims.article import Article
from evbattery.claims.attributes import SubjectKind
from evbattery.claims.claim import Claim
from evbattery.claims.corrections import (
    ClaimCorrection,
    Correction,
    JudgementCorrection,
    NameCorrection,
    PublishedCorrection,
)
from evbattery.claims.judgements import Verdict
from evbattery.claims.reading import Reading
from evbattery.claims.refusal import Refusal, RefusalReason
from evbattery.values.vocabulary import Modality


@attrs.frozen(kw_only=True)
class ArticleWire:
    """A text as it was given, and what is known about it."""

    id: str
    text: str
    published: datetime.date | None = None
    source: str | None = None

    @classmethod
    def of(cls, article: Article) -> ArticleWire:
        """The article as it is written."""
        return cls(id=article.id, text=article.text, published=article.published, source=article.source)


@attrs.frozen(kw_only=True)
class QualifierWire:
    """One thing that narrows a claim."""

    name: str
    value: str | bool


@attrs.frozen(kw_only=True)
class ClaimWire:
    """One thing that the article says about one subject; the quote stands at start:end of its text."""

    subject_kind: SubjectKind
    subject: str
    attribute: str
    value: ValueWire
    modality: Modality = Modality.ACTUAL
    when: DateWire | None = None
    party: str | None = None
    qualifiers: tuple[QualifierWire, ...] = ()
    said_by: str | None = None
    rule: str = ""
    quote: str
    start: int
    end: int

    @classmethod
    def of(cls, claim: Claim) -> ClaimWire:
        """The claim as it is written."""
        return cls(
            subject_kind=claim.subject.kind,
            subject=claim.subject.name,
            attribute=claim.attribute.name,
            value=value_to_wire(claim.value),
            modality=claim.modality,
            when=None if claim.when is None else DateWire.of(claim.when),
            party=claim.party,
            qualifiers=tuple(
                QualifierWire(name=name, value=value) for name, value in claim.qualifiers.items()
            ),
            said_by=claim.said_by,
            rule=claim.rule,
            quote=claim.evidence.quote,
            start=claim.evidence.start,
            end=claim.evidence.end,
        )


@attrs.frozen(kw_only=True)
class RefusalWire:
    """A span that was seen and became no claim, and why."""

    reason: RefusalReason
    note: str
    quote: str
    start: int
    end: int

    @classmethod
    def of(cls, refusal: Refusal) -> RefusalWire:
        """The refusal as it is written."""
        evidence = refusal.evidence
        return cls(
            reason=refusal.reason,
            note=refusal.note,
            quote=evidence.quote,
            start=evidence.start,
            end=evidence.end,
        )


@attrs.frozen(kw_only=True)
class ReadingWire:
    """All that was got from one article, in the order of its text."""

    article: ArticleWire
    claims: tuple[ClaimWire, ...] = ()
    refusals: tuple[RefusalWire, ...] = ()

    @classmethod
    def of(cls, reading: Reading) -> ReadingWire:
        """The reading as it is written."""
        return cls(
            article=ArticleWire.of(reading.article),
            claims=tuple(map(ClaimWire.of, reading.claims)),
            refusals=tuple(map(RefusalWire.of, reading.refusals)),
        )


@attrs.frozen(kw_only=True)
class PublishedCorrectionWire:
    """The day on which an article that does not state it was published."""

    type: Literal["published"] = "published"
    article: str
    published: datetime.date
    reason: str
    by: str | None = None
    on: datetime.date | None = None


@attrs.frozen(kw_only=True)
class NameCorrectionWire:
    """A name in an article that stands for another company."""

    type: Literal["name"] = "name"
    article: str
    name: str
    stands_for: str
    reason: str
    by: str | None = None
    on: datetime.date | None = None


@attrs.frozen(kw_only=True)
class ClaimCorrectionWire:
    """A value that an article has wrong; without a right one the claim is withdrawn."""

    type: Literal["claim"] = "claim"
    article: str
    subject_kind: SubjectKind
    subject: str
    attribute: str
    wrong: ValueWire | None = None
    right: ValueWire | None = None
    reason: str
    by: str | None = None
    on: datetime.date | None = None


@attrs.frozen(kw_only=True)
class MentionWire:
    """A name for something; in one article, for a facility."""

    name: str
    article: str = ""


@attrs.frozen(kw_only=True)
class JudgementCorrectionWire:
    """Whether two mentions are of one thing."""

    type: Literal["judgement"] = "judgement"
    verdict: Verdict
    kind: SubjectKind
    a: MentionWire
    b: MentionWire
    reason: str
    by: str | None = None
    on: datetime.date | None = None


CorrectionWire: TypeAlias = (
    PublishedCorrectionWire | NameCorrectionWire | ClaimCorrectionWire | JudgementCorrectionWire
)


@attrs.frozen(kw_only=True)
class OneCorrectionWire:
    """A correction that stands alone: the converter reads classes, and a union is none."""

    correction: CorrectionWire


def correction_to_wire(correction: Correction) -> CorrectionWire:
    """The correction as it is written."""
    match correction:
        case PublishedCorrection():
            return PublishedCorrectionWire(
                article=correction.article,
                published=correction.published,
                reason=correction.reason,
                by=correction.by,
                on=correction.on,
            )
        case NameCorrection():
            return NameCorrectionWire(
                article=correction.article,
                name=correction.name,
                stands_for=correction.stands_for,
                reason=correction.reason,
                by=correction.by,
                on=correction.on,
            )
        case JudgementCorrection():
            return JudgementCorrectionWire(
                verdict=correction.verdict,
                kind=correction.a.kind,
                a=MentionWire(name=correction.a.name, article=correction.a.article),
                b=MentionWire(name=correction.b.name, article=correction.b.article),
                reason=correction.reason,
                by=correction.by,
                on=correction.on,
            )
        case ClaimCorrection():
            return ClaimCorrectionWire(
                article=correction.article,
                subject_kind=correction.attribute.kind,
                subject=correction.subject,
                attribute=correction.attribute.name,
                wrong=None if correction.wrong is None else value_to_wire(correction.wrong),
                right=None if correction.right is None else value_to_wire(correction.right),
                reason=correction.reason,
                by=correction.by,
                on=correction.on,
            )
