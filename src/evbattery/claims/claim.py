"""The claim: one thing that one article says about one subject, with the words that say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar, cast

import attrs

from evbattery.claims._shown import shown
from evbattery.claims.article import Article
from evbattery.claims.attribute_table import attribute
from evbattery.claims.attributes import Attribute, ClaimValue, SubjectKind
from evbattery.claims.evidence import Evidence
from evbattery.claims.qualifiers import NONE, Qualifiers
from evbattery.claims.record_fields import read_fields
from evbattery.claims.record_values import ClaimRecord, decode, encode
from evbattery.errors import ClaimError, DateError
from evbattery.values.bounds import Bound
from evbattery.values.chemistry import Chemistry
from evbattery.values.countries import Country
from evbattery.values.dates import PartialDate
from evbattery.values.money import Money
from evbattery.values.quantity import Quantity
from evbattery.values.vocabulary import FacilityKind, Modality, PartnershipKind, Role, Status

V = TypeVar("V", bound=ClaimValue)


def _check_texts(**fields: object) -> None:
    """Refuse what is neither text nor left out; names that no spelling fits would fail far from here."""
    for name, value in fields.items():
        if value is not None and not isinstance(value, str):
            raise ClaimError(f"{name} is {shown(value)}; it must be text")


@attrs.frozen
class Subject:
    """What a claim is about: a kind and a name that is unique within its article."""

    kind: SubjectKind
    name: str

    def __attrs_post_init__(self) -> None:
        _check_texts(name=self.name)
        if not self.name.strip():
            raise ClaimError(
                f"a {self.kind.value} without a name can be no subject; name it by operator and place"
            )

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name!r}"


@attrs.frozen
class Claim:
    """One statement of one article about one subject.

    Raises:
        ClaimError: if the subject's kind has no such attribute, or the value is of a type that the attribute does
            not have.
    """

    subject: Subject
    attribute: Attribute[ClaimValue]
    value: ClaimValue
    evidence: Evidence
    modality: Modality = Modality.ACTUAL
    #: The date that the value holds for ("30 GWh by 2027").
    when: PartialDate | None = None
    #: Whose stake, whose share.
    party: str | None = None
    qualifiers: Qualifiers = NONE
    #: To whom the article attributes it.
    said_by: str | None = None
    #: The name of the rule that made it; two rules that say the same make the same claim.
    rule: str = attrs.field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        if self.attribute.kind is not self.subject.kind:
            raise ClaimError(
                f"{self.attribute} cannot be said of {self.subject}, which is a {self.subject.kind.value}"
            )
        if attribute(self.attribute.kind, self.attribute.name) != self.attribute:
            raise ClaimError(
                f"{self.attribute} is not the attribute of that name; take it from evbattery.claims"
            )
        if not isinstance(self.value, self.attribute.types):
            wanted = " or ".join(kind.__name__ for kind in self.attribute.types)
            raise ClaimError(
                f"{self.attribute} of {self.subject} is {shown(self.value)}; it must be {wanted}"
            )
        if isinstance(self.value, str) and not self.value.strip():
            raise ClaimError(f"{self.attribute} of {self.subject} is empty text")
        _check_texts(party=self.party, said_by=self.said_by, rule=self.rule)

    @property
    def bound(self) -> Bound:
        """How the value bounds the truth; a deadline ("by 2027") is an upper bound."""
        if isinstance(self.value, (Quantity, Money)):
            return self.value.bound
        if isinstance(self.value, PartialDate) and self.value.by:
            return Bound.AT_MOST
        return Bound.EXACT

    @property
    def superseded(self) -> bool:
        """Whether the same article says that the value was replaced."""
        return self.qualifiers.get("superseded") is True

    def value_of(self, wanted: Attribute[V]) -> V:
        """The value, typed by the attribute it is read under.

        Raises:
            ClaimError: if the claim has another attribute.
        """
        if self.attribute != wanted:
            raise ClaimError(f"this claim is about {self.attribute}, not {wanted}")
        # The constructor checked the value against the types of this very attribute.
        return cast(V, self.value)

    def to_record(self) -> ClaimRecord:
        """The claim as a row of the claims table.

        The table has coarser columns than a claim has parts: it names the main kind of a chemistry, numbers are
        floats where they are not whole, and neither the name of the rule nor the "by" of ``when`` has a column.
        Whole claims are written by ``Atlas.to_json``.
        """
        value, unit = encode(self.attribute, self.value)
        return {
            "article": self.evidence.article.id,
            "subject_kind": self.subject.kind.value,
            "subject": self.subject.name,
            "attribute": self.attribute.name,
            "value": value,
            "unit": unit,
            "bound": self.bound.value,
            "modality": self.modality.value,
            "when": None if self.when is None else str(self.when),
            "party": self.party,
            "qualifiers": dict(self.qualifiers),
            "said_by": self.said_by,
            "quote": self.evidence.quote,
            "start": self.evidence.start,
            "end": self.evidence.end,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, object], article: Article) -> Claim:
        """Read a row of the claims table back, checked against the article that it was taken from.

        Raises:
            ClaimError: if a column is missing, unknown or of the wrong type, or the row is about another article.
            EvidenceError: if the quote does not stand in the article.
        """
        fields = read_fields(record, article.id)
        quote = fields.text("quote")
        evidence = Evidence.of(article, quote, fields.whole("start"))
        if fields.whole("end") != evidence.end:
            raise ClaimError(
                f"end is {shown(record['end'])}; a quote of {len(quote)} characters ends at {evidence.end}"
            )
        kind = fields.word("subject_kind", SubjectKind)
        about = attribute(kind, fields.text("attribute"))
        bound = fields.word("bound", Bound)
        when = fields.optional("when")
        return cls(
            subject=Subject(kind, fields.text("subject")),
            attribute=about,
            value=decode(about, record["value"], record["unit"], bound),
            evidence=evidence,
            modality=fields.word("modality", Modality),
            when=None if when is None else _date(when),
            party=fields.optional("party"),
            qualifiers=fields.qualifiers(),
            said_by=fields.optional("said_by"),
        )

    def __str__(self) -> str:
        return f"{self.subject}: {self.attribute.name} = {show(self.value)}"


def show(value: ClaimValue) -> str:
    """A value as people read it."""
    if isinstance(value, Country | Chemistry):
        return value.name
    if isinstance(value, Status | FacilityKind | Role | PartnershipKind):
        return str(value.value)
    return str(value)


def _date(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except DateError as error:
        raise ClaimError(f"when: {error}") from None
