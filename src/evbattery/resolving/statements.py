"""From claims to statements: corrections applied, copies recognised, companies resolved."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import attrs

from evbattery.claims import (
    Article,
    ClaimCorrection,
    Correction,
    NameCorrection,
    Reading,
    Subject,
    SubjectKind,
)
from evbattery.entities import CompanyId, Statement
from evbattery.resolving.copies import Copies
from evbattery.resolving.corrected import Told
from evbattery.resolving.memory import Memory
from evbattery.resolving.names import CompanyNames
from evbattery.resolving.reviewing import Reviewed
from evbattery.resolving.runs import ARTICLE, runs
from evbattery.resolving.short_names import begin_alike


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


#: Those of a run of stories.
Nodes: TypeAlias = tuple[Node, ...]


def nodes_of(
    readings: Sequence[Reading],
    corrections: Sequence[Correction],
    copies: Copies,
    companies: Reviewed,
    remember: Memory,
) -> tuple[Mapping[SubjectKind, Sequence[Nodes]], CompanyNames]:
    """The subjects of all texts with their statements, by text and name, and what the company names in them mean.

    Args:
        readings: sorted by the ids of their articles.
        corrections: all of them.
        copies: the texts of the articles.
        companies: what reviewers judged of companies.
        remember: what was made before.
    """
    told = [
        remember.run(_Stories.of, run)
        for run in runs(_stories(readings, corrections, copies, remember), ARTICLE)
    ]
    names = CompanyNames.among(
        {text: said for stories in told for text, said in stories.alike},
        companies,
        [former for stories in told for former in stories.former],
        frozenset[str]().union(*(stories.names for stories in told)),
        remember,
    )
    nodes: dict[SubjectKind, list[Nodes]] = {kind: [] for kind in SubjectKind}
    for stories in told:
        for kind, found in remember.run(_nodes, stories.stories, stories, *stories.meanings(names)).items():
            nodes[kind].append(found)
    return nodes, names


def _stories(
    readings: Sequence[Reading], corrections: Iterable[Correction], copies: Copies, remember: Memory
) -> Sequence[Reading | _Story]:
    """The stories by their first articles; one in a single article that nobody corrects is what is read in that."""
    # What is wrong in an article is wrong in its copies.
    corrected: dict[str, list[Correction]] = {}
    for correction in corrections:
        if isinstance(correction, (NameCorrection, ClaimCorrection)):
            corrected.setdefault(copies.text(correction.article), []).append(correction)
    made = {*copies.several, *map(copies.story, corrected)}
    if not made:
        return readings
    stories: list[Reading | _Story] = []
    for reading in readings:
        id = reading.article.id
        story = copies.story(id)
        if story not in made:
            stories.append(reading)
        elif story == id:
            told = [
                remember(Told.of, one, *corrected.get(copies.text(one.article.id), ()))
                for one in copies.several.get(id, (reading,))
            ]
            each = (copies.days(one.article, (said.claim for said in one.claims)) for one in told)
            days: _Days = tuple(one[0] if len(one) == 1 else one for one in each)
            stories.append(remember(_Story.of, reading.article, remember.same(days), *told))
    return stories


#: For each of some articles the days on which its story first said each claim, or all of them.
_Days: TypeAlias = tuple[tuple[datetime.date | None, ...] | datetime.date | None, ...]


@attrs.frozen
class _Story:
    """What the copies of one story tell."""

    #: The first article with it.
    article: Article
    told: tuple[Told, ...]
    days: _Days
    #: All names of companies, sorted.
    names: tuple[str, ...]

    @classmethod
    def of(cls, article: Article, days: _Days, *told: Told) -> _Story:
        names = {name for one in told for claim in one.claims for name in claim.names}
        return cls(article, told, days, tuple(sorted(names)))

    @classmethod
    def alone(cls, reading: Reading) -> _Story:
        return cls.of(reading.article, (reading.article.published,), Told.of(reading))

    def nodes(self, *companies: CompanyId) -> Nodes:
        """Its subjects, by name, with the companies that the names mean."""
        meaning = dict(zip(self.names, companies, strict=True))
        groups: dict[Subject, list[Statement]] = {}
        for told, days in zip(self.told, self.days, strict=True):
            each = days if isinstance(days, tuple) else (days,) * len(told.claims)
            for one, day in zip(told.claims, each, strict=True):
                statement = one.statement(meaning, day, self.article.id)
                groups.setdefault(one.subject, []).append(statement)
        return tuple(
            Node(
                subject.kind,
                self.article.id,
                subject.name,
                tuple(sorted(groups[subject], key=lambda one: one.order)),
            )
            for subject in sorted(groups, key=lambda one: one.name)
        )


@attrs.frozen
class _Stories:
    """A run of stories, with the names of companies in them."""

    stories: tuple[_Story, ...]
    #: Names in stories of which none begins with another one of its story.
    names: tuple[str, ...]
    #: The other stories, by the ids of their first articles, each with its names.
    alike: tuple[tuple[str, tuple[str, ...]], ...]
    #: Names of companies, each with its story and what that says that they were before.
    former: tuple[tuple[str, str, str], ...]

    @classmethod
    def of(cls, remember: Memory, given: Sequence[Reading | _Story]) -> _Stories:
        stories = tuple(one if isinstance(one, _Story) else remember(_Story.alone, one) for one in given)
        names, alike = set[str](), list[tuple[str, tuple[str, ...]]]()
        for story in stories:
            if begin_alike(story.names):
                alike.append((story.article.id, story.names))
            else:
                names.update(story.names)
        former = (
            (story.article.id, one.subject.name, one.company)
            for story in stories
            for told in story.told
            for one in told.claims
            if one.company and one.is_former_name
        )
        return cls(stories, tuple(names), tuple(alike), tuple(former))

    def meanings(self, names: CompanyNames) -> list[CompanyId]:
        """What each of the names means, in their order."""
        local = (names.company(text, name) for text, said in self.alike for name in said)
        return [*map(names.elsewhere.__getitem__, self.names), *local]


def _nodes(
    remember: Memory, stories: Sequence[_Story], run: _Stories, *companies: CompanyId
) -> Mapping[SubjectKind, Nodes]:
    """The subjects of each kind, with the companies that the names mean."""
    meanings = iter(companies)
    elsewhere = dict(zip(run.names, meanings, strict=False))
    local = {text: dict(zip(names, meanings, strict=False)) for text, names in run.alike}
    nodes: dict[SubjectKind, list[Node]] = {}
    for story in stories:
        meaning = local.get(story.article.id, elsewhere)
        for node in remember(_Story.nodes, story, *(meaning[name] for name in story.names)):
            nodes.setdefault(node.kind, []).append(node)
    return {kind: tuple(found) for kind, found in nodes.items()}
