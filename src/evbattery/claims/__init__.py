"""Articles, and what they say: claims with their evidence, and refusals with their reasons."""

from evbattery.claims import company, facility, market, network, partnership, product
from evbattery.claims.article import Article
from evbattery.claims.attribute_table import attribute, attributes
from evbattery.claims.attributes import Attribute, ClaimValue, SubjectKind
from evbattery.claims.claim import Claim, Subject, show
from evbattery.claims.corrections import (
    ClaimCorrection,
    Correction,
    JudgementCorrection,
    NameCorrection,
    PublishedCorrection,
    corrected_days,
)
from evbattery.claims.draft import Draft, Reader
from evbattery.claims.evidence import Evidence
from evbattery.claims.judgements import Mention, Verdict
from evbattery.claims.qualifiers import Qualifiers, QualifierValue
from evbattery.claims.reading import Reading
from evbattery.claims.record_values import ClaimRecord, RecordValue
from evbattery.claims.refusal import Refusal, RefusalReason

__all__ = [
    "Article",
    "Attribute",
    "Claim",
    "ClaimCorrection",
    "ClaimRecord",
    "ClaimValue",
    "Correction",
    "Draft",
    "Evidence",
    "JudgementCorrection",
    "Mention",
    "NameCorrection",
    "PublishedCorrection",
    "QualifierValue",
    "Qualifiers",
    "Reader",
    "Reading",
    "RecordValue",
    "Refusal",
    "RefusalReason",
    "Subject",
    "SubjectKind",
    "Verdict",
    "attribute",
    "attributes",
    "company",
    "corrected_days",
    "facility",
    "market",
    "network",
    "partnership",
    "product",
    "show",
]
