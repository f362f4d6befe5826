"""From claims to statements: corrections applied, copies recognised, companies resolved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import attrs

from evbattery.claims import (
    Claim,
    ClaimCorrection,
    ClaimValue,
    Correction,
    Reading,
    SubjectKind,
    company,
)
from evbattery.entities import Statement
from evbattery.resolving.copies import Copies
from evbattery.resolving.names import CompanyNames
from evbattery.resolving.renaming import COMPANY_VALUED, Renaming
from evbattery.resolving.reviewing import Reviewed
from evbattery.values import Modality


@attrs.frozen
class Node:
    """What one story says of one subject: the smallest thing that resolving joins."""

    kind: SubjectKind
    #: The id of the first article with that text, or another version of its story.
    text: str
    name: str
    statements: tuple[Statement, ...]

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles that speak of it."""
        return frozenset(one.claim.evidence.article.id for one in self.statements)


_Overruling: TypeAlias = Mapping[tuple[str, str], tuple[ClaimCorrection, ...]]


def _overruling(corrections: Iterable[Correction], copies: Copies) -> _Overruling:
    """The claim corrections by text and subject: what is wrong in an article is wrong in its copies."""
    found: dict[tuple[str, str], tuple[ClaimCorrection, ...]] = {}
    claim_corrections = (one for one in corrections if isinstance(one, ClaimCorrection))
    for one in sorted(claim_corrections, key=lambda one: (one.article, one.subject, repr(one))):
        key = (copies.text(one.article), one.subject)
        found[key] = (*found.get(key, ()), one)
    return found


def _corrected(
    claim: Claim, text: str, overruled_by: _Overruling
) -> tuple[ClaimValue | None, ClaimCorrection | None]:
    value: ClaimValue | None = claim.value
    last = None
    for correction in overruled_by.get((text, claim.subject.name), ()):
        if attrs.evolve(correction, article=claim.evidence.article.id).overrules(claim):
            value, last = correction.right, correction
    return value, last


def nodes_of(
    readings: Sequence[Reading], corrections: Sequence[Correction], copies: Copies, companies: Reviewed
) -> tuple[tuple[Node, ...], CompanyNames]:
    """The subjects of all texts with their statements, and what the company names in them mean.

    Args:
        readings: sorted by the ids of their articles.
        corrections: all of them.
        copies: the texts of the articles.
        companies: what reviewers judged of companies.
    """
    renaming, overruled_by = Renaming.of(corrections, copies), _overruling(corrections, copies)
    prepared = [
        _Prepared.of(claim, copies, renaming, overruled_by)
        for reading in readings
        for claim in dict.fromkeys(reading.claims)
    ]
    names = CompanyNames.among(
        ((one.text, name) for one in prepared for name in one.names),
        companies,
        ((one.text, one.subject, one.company) for one in prepared if one.company and one.is_former_name),
    )
    groups: dict[tuple[SubjectKind, str, str], list[Statement]] = {}
    for one in prepared:
        key = (one.claim.subject.kind, one.text, one.subject)
        groups.setdefault(key, []).append(one.statement(names, copies))
    nodes = (
        Node(kind, text, name, tuple(sorted(group, key=lambda one: one.order)))
        for (kind, text, name), group in groups.items()
    )
    return tuple(sorted(nodes, key=lambda node: (node.kind.value, node.text, node.name))), names


@attrs.frozen
class _Prepared:
    """A claim on its way: corrected, its company names still to be resolved."""

    claim: Claim
    text: str
    subject: str
    value: ClaimValue | None
    company: str | None
    party: str | None
    corrections: tuple[Correction, ...]

    @classmethod
    def of(
        cls,
        claim: Claim,
        copies: Copies,
        renaming: Renaming,
        overruled_by: _Overruling,
    ) -> _Prepared:
        article = claim.evidence.article.id
        value, overruled = _corrected(claim, copies.text(article), overruled_by)
        named, party = renaming.companies(claim)
        if overruled is not None:
            named = value if isinstance(value, str) and claim.attribute in COMPANY_VALUED else None
        corrections: list[Correction] = [
            *renaming.applied(claim),
            *([] if overruled is None else [overruled]),
        ]
        subject = renaming.subject(claim).name
        return cls(claim, copies.story(article), subject, value, named, party, tuple(corrections))

    @property
    def names(self) -> tuple[str, ...]:
        subject = self.subject if self.claim.subject.kind is SubjectKind.COMPANY else None
        return tuple(name for name in (subject, self.company, self.party) if name is not None)

    @property
    def is_former_name(self) -> bool:
        """Whether it says what its subject was called before."""
        claim = self.claim
        return claim.attribute == company.FORMER_NAME and claim.modality is Modality.ACTUAL

    def statement(self, names: CompanyNames, copies: Copies) -> Statement:
        value = self.value
        if self.company is not None and value is not None:
            # The name that counts, where a reviewer says that another stands for it.
            value = self.company
        return Statement(
            claim=self.claim,
            value=value,
            company=None if self.company is None or value is None else names.company(self.text, self.company),
            party=None if self.party is None else names.company(self.text, self.party),
            published=copies.first_published(self.claim),
            corrections=self.corrections,
            story=self.text,
        )
