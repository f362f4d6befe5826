"""Scoring: how much of an annotation a reader finds, and how much of what it finds is right.

The subjects of an article are aligned one to one within their kind, so that most facts match; names decide ties alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from evbattery.claims import ClaimRecord, attributes
from tests.corpus.agreeing import agrees, is_optional, name_words
from tests.corpus.annotations import Fact
from tests.corpus.assignment import best_pairs

_SCORED = frozenset((one.kind.value, one.name) for one in attributes() if one.scored)
#: What a word that two names share is worth beside a fact that matches.
_NAME_WORD = 0.01


@attrs.frozen
class Score:
    """Facts that were found, facts that were missed, and claims that are no facts."""

    found: tuple[Fact, ...] = ()
    missed: tuple[Fact, ...] = ()
    extra: tuple[ClaimRecord, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score(self.found + other.found, self.missed + other.missed, self.extra + other.extra)

    @property
    def precision(self) -> float:
        """The part of the claims that is right; 1 where there is none."""
        return _part(len(self.found), len(self.extra))

    @property
    def recall(self) -> float:
        """The part of the facts that is found; 1 where there is none."""
        return _part(len(self.found), len(self.missed))

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        counts = f"{len(self.found)} found, {len(self.missed)} missed, {len(self.extra)} wrong"
        return f"precision {self.precision:.3f} recall {self.recall:.3f} F1 {self.f1:.3f} ({counts})"


def _part(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def score(facts: Sequence[Fact], claims: Iterable[ClaimRecord]) -> Score:
    """Compare the claims of one article with its facts."""
    wanted = _by_subject(facts)
    given = {subject: _distinct(group) for subject, group in _by_subject(claims).items()}
    partner = _aligned(wanted, given)
    found: list[Fact] = []
    missed: list[Fact] = []
    extra = [claim for subject in given if subject not in partner.values() for claim in given[subject]]
    for subject, group in wanted.items():
        said = given[partner[subject]] if subject in partner else []
        matches = _matches(group, said)
        for place, fact in enumerate(group):
            if not is_optional(fact):
                (found if place in matches else missed).append(fact)
        extra += [claim for place, claim in enumerate(said) if place not in matches.values()]
    extra.sort(key=lambda claim: (claim["start"], claim["end"], claim["subject_kind"], claim["attribute"]))
    return Score(tuple(found), tuple(missed), tuple(extra))


def ungrounded(text: str, claims: Iterable[ClaimRecord]) -> list[ClaimRecord]:
    """The claims whose quote does not stand in the text where they say it does."""
    return [one for one in claims if not one["quote"] or text[one["start"] : one["end"]] != one["quote"]]


_Subject = tuple[str, str]


def _by_subject(rows: Iterable[Any]) -> dict[_Subject, list[Any]]:
    """The scored rows by kind and name of their subject."""
    groups: dict[_Subject, list[Any]] = {}
    for row in rows:
        if (row["subject_kind"], row["attribute"]) in _SCORED:
            groups.setdefault((row["subject_kind"], row["subject"]), []).append(row)
    return groups


def _distinct(claims: Iterable[ClaimRecord]) -> list[ClaimRecord]:
    """The claims, each once however often the article says it."""
    once: dict[str, ClaimRecord] = {}
    for claim in claims:
        once.setdefault(
            json.dumps([claim["attribute"], claim["value"], claim["unit"], claim["party"]]), claim
        )
    return list(once.values())


def _matches(facts: Sequence[Fact], claims: Sequence[ClaimRecord]) -> dict[int, int]:
    """For each fact that a claim matches, that claim; a claim matches one fact."""
    pairs: dict[int, int] = {}
    for place, fact in enumerate(facts):
        free = (at for at, claim in enumerate(claims) if at not in pairs.values() and agrees(fact, claim))
        first = next(free, None)
        if first is not None:
            pairs[place] = first
    return pairs


def _aligned(
    wanted: Mapping[_Subject, Sequence[Fact]], given: Mapping[_Subject, Sequence[ClaimRecord]]
) -> dict[_Subject, _Subject]:
    """The claimed subject that is taken for each annotated one; they share a fact at least."""
    partner: dict[_Subject, _Subject] = {}
    for kind in dict.fromkeys(kind for kind, _ in wanted):
        rows = [subject for subject in wanted if subject[0] == kind]
        columns = [subject for subject in given if subject[0] == kind]
        gains = [
            [
                len(_matches(wanted[row], given[column]))
                + _NAME_WORD * len(name_words(row[1]) & name_words(column[1]))
                for column in columns
            ]
            for row in rows
        ]
        for row, column in best_pairs(gains):
            if gains[row][column] >= 1:
                partner[rows[row]] = columns[column]
    return partner
