"""Pairwise precision, recall and F1 of companies and plants against the truth, by kind of difficulty.

Joined is right where it is true. Pairs that are true, but that the articles leave open, need not be joined, and are
no merit where they are: they count neither as found nor as missed, but in a number of their own.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from random import Random
from typing import TypeVar

import attrs

from evbattery.claims import Reading
from evbattery.resolving import Resolution, resolve
from tests.industry.deciding import Deciding
from tests.industry.telling import CompanyMention, Industry, Mention, tell
from tests.industry.world import world

M = TypeVar("M", Mention, CompanyMention)


@attrs.define
class Score:
    """Pairs counted: those that are the same, those that were joined, and those that are both."""

    true: int = 0
    joined: int = 0
    both: int = 0

    @property
    def precision(self) -> float:
        """The part of what was joined that is the same; 1 if nothing was joined."""
        return self.both / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        """The part of what is the same that was joined; 1 if nothing is."""
        return self.both / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Score) -> Score:
        return Score(self.true + other.true, self.joined + other.joined, self.both + other.both)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.4f}  recall {self.recall:.4f}  F1 {self.f1:.4f}  "
            f"({self.true} pairs the same, {self.joined} joined, {self.joined - self.both} of them wrong)"
        )


@attrs.define
class Measured:
    """The scores of some industries, in all and by what makes the harder mention of a pair hard."""

    plants: Score = attrs.field(factory=Score)
    companies: Score = attrs.field(factory=Score)
    by_difficulty: dict[str, Score] = attrs.field(factory=dict[str, Score])
    #: Mentions of plants in all, and those that their articles leave open.
    mentions: int = 0
    undecided: int = 0
    #: Pairs of plants and of companies that were joined and are the same although the articles leave that open.
    guessed: int = 0
    #: In words, what was wrongly joined and wrongly parted.
    errors: list[str] = attrs.field(factory=list[str])


def industry(seed: int) -> Industry:
    """The industry of a seed."""
    random = Random(seed)
    return tell(world(random), random)


def measure(seeds: Iterable[int]) -> Measured:
    """Make the industries of some seeds, resolve their articles, and compare with the truth."""
    measured = Measured()
    for seed in seeds:
        made = industry(seed)
        _measure(made, resolve(made.readings), measured, f"industry {seed}")
    return measured


def _measure(made: Industry, found: Resolution, into: Measured, label: str) -> None:
    truth = Deciding(made)
    into.mentions += len(made.mentions)
    into.undecided += sum(one not in truth.decided for one in made.mentions)
    plant_of = {
        (claim.evidence.article.id, claim.subject.name): facility.id
        for facility in found.facilities
        for claim in facility.claims
    }
    frequent = Counter(one.difficulty for one in made.mentions)

    def harder(one: Mention, other: Mention) -> str:
        # The rarer of the two says what the pair is about; the plainest is the most frequent.
        return min(one.difficulty, other.difficulty, key=lambda what: (frequent[what], what))

    same = set(truth.pairs())
    joined = set(_joined(made.mentions, lambda one: plant_of[one.text, one.name]))
    lucky = {(one, other) for one, other in joined - same if one.plant == other.plant}
    joined -= lucky
    into.guessed += len(lucky)
    into.plants += _score(same, joined)
    for what in {harder(*pair) for pair in same | joined}:
        score = _score(_of(same, what, harder), _of(joined, what, harder))
        into.by_difficulty[what] = into.by_difficulty.get(what, Score()) + score
    into.errors += (f"{label}: joined {_shown(*pair)}" for pair in joined - same)
    into.errors += (f"{label}: parted {_shown(*pair)}" for pair in same - joined)
    _measure_companies(made, found, truth, into, label)


def _measure_companies(
    made: Industry, found: Resolution, truth: Deciding, into: Measured, label: str
) -> None:
    meaning = _meanings(made.readings, found)
    names = sorted(made.names, key=lambda one: (one.text, one.spelling, one.company))
    same = {_ordered(*pair) for pair in truth.company_pairs()}
    joined = {_ordered(*pair) for pair in _joined(names, lambda one: meaning[one.text, one.spelling])}
    lucky = {(one, other) for one, other in joined - same if one.company == other.company}
    joined -= lucky
    into.guessed += len(lucky)
    into.companies += _score(same, joined)
    for what in ("full", "short", "former"):
        score = _score(*({pair for pair in pairs if _form(pair) == what} for pairs in (same, joined)))
        key = f"company by its {what} name"
        into.by_difficulty[key] = into.by_difficulty.get(key, Score()) + score
    into.errors += (f"{label}: joined {one} and {other}" for one, other in joined - same)
    into.errors += (f"{label}: parted {one} and {other}" for one, other in same - joined)


def _meanings(readings: Iterable[Reading], found: Resolution) -> dict[tuple[str, str], Hashable]:
    """From the text and the spelling of a company to the entity that it became."""
    meaning: dict[tuple[str, str], Hashable] = {}
    for entity in (*found.companies, *found.facilities, *found.partnerships):
        for statement in entity.statements:
            claim = statement.claim
            if statement.company is not None:
                meaning[claim.evidence.article.id, str(claim.value)] = statement.company
    for company in found.companies:
        for claim in company.claims:
            meaning[claim.evidence.article.id, claim.subject.name] = company.id
    return meaning


def _joined(mentions: Iterable[M], entity: Callable[[M], Hashable]) -> Iterator[tuple[M, M]]:
    groups: dict[Hashable, list[M]] = {}
    for one in mentions:
        groups.setdefault(entity(one), []).append(one)
    for group in groups.values():
        yield from itertools.combinations(group, 2)


def _score(same: set[tuple[M, M]], joined: set[tuple[M, M]]) -> Score:
    return Score(len(same), len(joined), len(same & joined))


def _of(
    pairs: set[tuple[Mention, Mention]], what: str, kind: Callable[[Mention, Mention], str]
) -> set[tuple[Mention, Mention]]:
    return {pair for pair in pairs if kind(*pair) == what}


def _ordered(one: CompanyMention, other: CompanyMention) -> tuple[CompanyMention, CompanyMention]:
    first, second = sorted((one, other), key=lambda one: (one.text, one.spelling, one.company))
    return first, second


def _form(pair: tuple[CompanyMention, CompanyMention]) -> str:
    return max((one.form for one in pair), key=("full", "short", "former").index)


def _shown(one: Mention, other: Mention) -> str:
    return " and ".join(
        f"{mention.name!r} of {mention.text} ({mention.plant}, {mention.difficulty}, {mention.published}, "
        f"{mention.kind and mention.kind.value}, {sorted(mention.figures)})"
        for mention in (one, other)
    )
