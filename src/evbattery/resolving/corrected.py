"""Claims as reviewers leave them: corrected, with the names of companies that are still to be resolved."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import (
    Article,
    Claim,
    ClaimCorrection,
    ClaimValue,
    Correction,
    Reading,
    Subject,
    SubjectKind,
    company,
)
from evbattery.entities import CompanyId, Statement
from evbattery.resolving.renaming import COMPANY_VALUED, Renaming
from evbattery.values import Modality


@attrs.frozen
class Told:
    """The claims of one article."""

    article: Article
    claims: tuple[Corrected, ...]

    @classmethod
    def of(cls, reading: Reading, *corrections: Correction) -> Told:
        """What is read in it, by those of *corrections* that are for its text."""
        renaming = Renaming.of(corrections)
        overruling = sorted(
            (one for one in corrections if isinstance(one, ClaimCorrection)),
            key=lambda one: (one.article, one.subject, repr(one)),
        )
        claims = dict.fromkeys(reading.claims)
        return cls(reading.article, tuple(Corrected.of(claim, renaming, overruling) for claim in claims))


@attrs.frozen
class Corrected:
    """One claim."""

    claim: Claim
    subject: Subject
    value: ClaimValue | None
    company: str | None
    party: str | None
    corrections: tuple[Correction, ...]

    @classmethod
    def of(cls, claim: Claim, renaming: Renaming, overruling: Iterable[ClaimCorrection]) -> Corrected:
        """The claim, its names replaced and its value that of the last correction that overrules it."""
        value: ClaimValue | None = claim.value
        named, party = renaming.companies(claim)
        corrections: tuple[Correction, ...] = renaming.applied(claim)
        article = claim.evidence.article.id
        last = [one for one in overruling if attrs.evolve(one, article=article).overrules(claim)][-1:]
        for correction in last:
            value = correction.right
            named = value if isinstance(value, str) and claim.attribute in COMPANY_VALUED else None
        return cls(claim, renaming.subject(claim), value, named, party, (*corrections, *last))

    def statement(self, meaning: Mapping[str, CompanyId], day: datetime.date | None, story: str) -> Statement:
        """What it says of a company when names have their *meaning*, by the *day* and the *story* of its text."""
        value = self.value
        if self.company is not None and value is not None:
            # The name that counts, where a reviewer says that another stands for it.
            value = self.company
        return Statement(
            claim=self.claim,
            value=value,
            company=None if value is None or self.company is None else meaning[self.company],
            party=None if self.party is None else meaning[self.party],
            published=day,
            corrections=self.corrections,
            story=story,
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The companies' names in it."""
        subject = self.subject.name if self.subject.kind is SubjectKind.COMPANY else None
        return tuple(name for name in (subject, self.company, self.party) if name is not None)

    @property
    def is_former_name(self) -> bool:
        """Whether it says what its subject was called before."""
        claim = self.claim
        return claim.attribute == company.FORMER_NAME and claim.modality is Modality.ACTUAL
