"""From claims to statements: corrections applied, copies recognised, companies resolved."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import attrs

from evbattery.claims import (
    Claim,
    ClaimCorrection,
    ClaimValue,
    Correction,
    NameCorrection,
    Reading,
    Subject,
    SubjectKind,
    company,
)
from evbattery.entities import CompanyId, Statement
from evbattery.resolving.copies import Copies
from evbattery.resolving.memory import Memory
from evbattery.resolving.names import CompanyNames
from evbattery.resolving.renaming import COMPANY_VALUED, Renaming
from evbattery.resolving.reviewing import Reviewed
from evbattery.values import Modality

T = TypeVar("T")


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


def nodes_of(
    readings: Sequence[Reading],
    corrections: Sequence[Correction],
    copies: Copies,
    companies: Reviewed,
    remember: Memory,
) -> tuple[Mapping[SubjectKind, Sequence[Node]], CompanyNames]:
    """The subjects of all texts with their statements, by text and name, and what the company names in them mean.

    Args:
        readings: sorted by the ids of their articles.
        corrections: all of them.
        copies: the texts of the articles.
        companies: what reviewers judged of companies.
        remember: what was made before.
    """
    # What is wrong in an article is wrong in its copies.
    corrected: dict[str, list[Correction]] = {}
    for correction in corrections:
        if isinstance(correction, (NameCorrection, ClaimCorrection)):
            corrected.setdefault(copies.text(correction.article), []).append(correction)
    stories: dict[str, list[_Told]] = {}
    for reading in readings:
        id = reading.article.id
        told = remember(_Told.of, reading, *corrected.get(copies.text(id), ()))
        stories.setdefault(copies.story(id), []).append(told)
    names = CompanyNames.among(
        {
            text: story[0].names if len(story) == 1 else remember(_names, *story)
            for text, story in stories.items()
        },
        companies,
        ((text, name, old) for text, story in stories.items() for one in story for name, old in one.former),
        remember,
    )
    nodes: dict[SubjectKind, list[Node]] = {kind: [] for kind in SubjectKind}
    for text, story in sorted(stories.items()):
        parts: list[Mapping[Subject, Sequence[Statement]]] = []
        for one in story:
            days = copies.days(one.article, (said.claim for said in one.claims))
            when = days[0] if len(days) == 1 else remember(_together, *days)
            meanings = [names.company(text, name) for name in one.names]
            parts.append(remember(_Told.statements, one, text, when, *meanings))
        for node in remember(_nodes, text, *parts):
            nodes[node.kind].append(node)
    return nodes, names


def _together(*given: T) -> tuple[T, ...]:
    return given


def _names(*story: _Told) -> tuple[str, ...]:
    return tuple(sorted({name for one in story for name in one.names}))


def _nodes(text: str, *parts: Mapping[Subject, Sequence[Statement]]) -> tuple[Node, ...]:
    """The subjects of one story, by name."""
    groups: dict[Subject, list[Statement]] = {}
    for part in parts:
        for subject, statements in part.items():
            groups.setdefault(subject, []).extend(statements)
    return tuple(
        Node(subject.kind, text, subject.name, tuple(sorted(groups[subject], key=lambda one: one.order)))
        for subject in sorted(groups, key=lambda one: one.name)
    )


@attrs.frozen
class _Told:
    """The claims of one article on their way: corrected, their company names still to be resolved."""

    article: str
    claims: tuple[_Prepared, ...]
    #: All names of companies, sorted.
    names: tuple[str, ...]
    #: Names of companies, each with what an article says that they were before.
    former: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, reading: Reading, *corrections: Correction) -> _Told:
        renaming = Renaming.of(corrections)
        overruling = sorted(
            (one for one in corrections if isinstance(one, ClaimCorrection)),
            key=lambda one: (one.article, one.subject, repr(one)),
        )
        claims = tuple(_Prepared.of(claim, renaming, overruling) for claim in dict.fromkeys(reading.claims))
        names = tuple(sorted({name for one in claims for name in one.names}))
        former = tuple(
            (one.subject.name, one.company) for one in claims if one.company and one.is_former_name
        )
        return cls(reading.article.id, claims, names, former)

    def statements(
        self,
        story: str,
        days: tuple[datetime.date | None, ...] | datetime.date | None,
        *companies: CompanyId,
    ) -> Mapping[Subject, Sequence[Statement]]:
        """What is said of each subject.

        Args:
            story: the id of the first article with it.
            days: on which the story first said each claim, or all of them.
            companies: what each of the names means.
        """
        meaning: dict[str | None, CompanyId] = dict(zip(self.names, companies, strict=True))
        groups: dict[Subject, list[Statement]] = {}
        each = days if isinstance(days, tuple) else (days,) * len(self.claims)
        for one, day in zip(self.claims, each, strict=True):
            value = one.value
            if one.company is not None and value is not None:
                # The name that counts, where a reviewer says that another stands for it.
                value = one.company
            statement = Statement(
                claim=one.claim,
                value=value,
                company=None if value is None else meaning.get(one.company),
                party=meaning.get(one.party),
                published=day,
                corrections=one.corrections,
                story=story,
            )
            groups.setdefault(one.subject, []).append(statement)
        return groups


@attrs.frozen
class _Prepared:
    """A claim, corrected, with its company names."""

    claim: Claim
    subject: Subject
    value: ClaimValue | None
    company: str | None
    party: str | None
    corrections: tuple[Correction, ...]

    @classmethod
    def of(cls, claim: Claim, renaming: Renaming, overruling: Iterable[ClaimCorrection]) -> _Prepared:
        value: ClaimValue | None = claim.value
        named, party = renaming.companies(claim)
        corrections: tuple[Correction, ...] = renaming.applied(claim)
        last = None
        for correction in overruling:
            if attrs.evolve(correction, article=claim.evidence.article.id).overrules(claim):
                value, last = correction.right, correction
        if last is not None:
            named = value if isinstance(value, str) and claim.attribute in COMPANY_VALUED else None
            corrections = (*corrections, last)
        return cls(claim, renaming.subject(claim), value, named, party, corrections)

    @property
    def names(self) -> tuple[str, ...]:
        subject = self.subject.name if self.subject.kind is SubjectKind.COMPANY else None
        return tuple(name for name in (subject, self.company, self.party) if name is not None)

    @property
    def is_former_name(self) -> bool:
        """Whether it says what its subject was called before."""
        claim = self.claim
        return claim.attribute == company.FORMER_NAME and claim.modality is Modality.ACTUAL
