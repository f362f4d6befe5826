"""The statement: a claim as it counts, after corrections and with its companies resolved."""

from __future__ import annotations

import datetime
from typing import TypeVar, cast

import attrs

from evbattery.claims import Attribute, Claim, ClaimValue, Correction, show
from evbattery.entities.ids import CompanyId
from evbattery.values import Modality

V = TypeVar("V", bound=ClaimValue)


@attrs.frozen
class Statement:
    """A claim, and what it counts as.

    The claim is as the article makes it; ``value`` is what a correction says instead, where one overrules it.
    """

    claim: Claim
    #: None where a correction withdraws the claim.
    value: ClaimValue | None
    #: The company that the value names, where the attribute has companies as values.
    company: CompanyId | None = None
    #: The company whose stake or share it is.
    party: CompanyId | None = None
    #: The day on which the text was first published, if one of its copies is dated.
    published: datetime.date | None = None
    corrections: tuple[Correction, ...] = ()
    #: The id of the first article that has the story; copies of one are one source.
    story: str = ""

    @property
    def counts(self) -> bool:
        """Whether it says what is or is meant to be: not withdrawn, not denied, not replaced by its own article."""
        return (
            self.value is not None
            and self.claim.modality is not Modality.DENIED
            and not self.claim.superseded
        )

    def value_of(self, wanted: Attribute[V]) -> V | None:
        """The value that counts, typed by the attribute; None if withdrawn.

        Raises:
            ClaimError: if the claim has another attribute.
        """
        self.claim.value_of(wanted)
        # A correction's value is checked against the same attribute before it gets here.
        return cast("V | None", self.value)

    def qualifier(self, key: str) -> str | None:
        """The text of a qualifier, None where there is none."""
        found = self.claim.qualifiers.get(key)
        return found if isinstance(found, str) else None

    @property
    def source(self) -> str:
        """Where it stands, for people: the article, the row of a tracker, and the day that it counts from."""
        row = self.qualifier("row")
        parts = (self.claim.evidence.article.id, row and f"row {row}", self.published)
        return ", ".join(str(part) for part in parts if part)

    @property
    def order(self) -> tuple[object, ...]:
        """A key that sorts the statements of any articles, whichever came first and under whatever id it is printed."""
        claim = self.claim
        return (
            claim.evidence.article.text,
            claim.evidence.start,
            claim.evidence.end,
            str(claim.subject),
            str(claim.attribute),
            claim.modality.value,
            show(claim.value),
            repr(claim.value),
            repr((claim.when, claim.party, claim.qualifiers, claim.said_by)),
            claim.evidence.article.id,
        )
