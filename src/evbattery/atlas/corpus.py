"""The corpus behind an atlas: readings of articles, with the corrections of reviewers and what picks what shows."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cached_property
from typing import Self

import attrs

from evbattery.atlas.duplicates import find_duplicates
from evbattery.atlas.merging import merged, united
from evbattery.claims import (
    Article,
    Attribute,
    Claim,
    ClaimCorrection,
    ClaimValue,
    Correction,
    NameCorrection,
    Reading,
)
from evbattery.entities import DEFAULT, Policies, Policy
from evbattery.resolving import Memory


@attrs.frozen
class Corpus:
    """Readings of articles, each once, and what goes with them; all that is state in an :class:`Atlas`."""

    #: One for each article, sorted by the article's id.
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=merged)
    corrections: tuple[Correction, ...] = attrs.field(default=(), converter=united)
    #: What could not be read or was left aside, a line each.
    problems: tuple[str, ...] = attrs.field(default=(), eq=False)
    #: What picks the values that show where claims disagree.
    policies: Policies = attrs.field(default=DEFAULT, kw_only=True)
    #: What is kept of the work for this atlas, and was of that for an earlier one; nothing without it.
    _memory: Memory | None = attrs.field(default=None, eq=False, repr=False, kw_only=True, alias="memory")

    @classmethod
    def from_readings(cls, readings: Iterable[Reading], corrections: Iterable[Correction] = ()) -> Self:
        """The atlas of some readings, in any order; repeated articles count once."""
        return cls(tuple(readings), tuple(corrections))

    def merge(self, other: Self) -> Self:
        """The atlas of the articles and corrections of both.

        Raises:
            ArticleError: if the two have one id for different texts.
            PolicyError: if both were given policies, and they differ.
        """
        return attrs.evolve(
            self,
            readings=self.readings + other.readings,
            corrections=self.corrections + other.corrections,
            problems=tuple(dict.fromkeys((*self.problems, *other.problems))),
            policies=self.policies.united(other.policies),
            memory=None,
        )

    __or__ = merge

    def as_of(self, date: datetime.date) -> Self:
        """What had been reported by the end of a day: only articles published by then.

        Articles without a date are left out, and listed in ``problems``.
        """
        known = tuple(one for one in self.readings if _published_by(one.article, date))
        lines = (f"article {one.id} has no publication date; left out as of {date}" for one in self.undated)
        return attrs.evolve(self, readings=known, problems=(*self.problems, *lines), memory=None)

    def with_policy(self, policy: Policy, *attributes: Attribute[ClaimValue]) -> Self:
        """The same atlas where another policy picks what shows: for some attributes, or without any named, for all.

        Who is who does not depend on it. Attributes that have several values at a time, such as operators, show all.
        """
        return attrs.evolve(self, policies=self.policies.replaced(policy, attributes))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles, sorted by id."""
        return tuple(reading.article for reading in self.readings)

    @cached_property
    def duplicates(self) -> tuple[tuple[Article, ...], ...]:
        """The articles that are copies of one story, in groups; see :func:`evbattery.find_duplicates`.

        Their claims are all kept: a story that ten papers print is one source, and not ten. Copies that come within two
        weeks make one story of what they say.
        """
        return find_duplicates(self.articles)

    @property
    def undated(self) -> tuple[Article, ...]:
        """The articles without a publication date."""
        return tuple(article for article in self.articles if article.published is None)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, by article and place in the text."""
        return tuple(claim for reading in self.readings for claim in reading.claims)

    def overruled(self, correction: Correction) -> tuple[Claim, ...]:
        """The claims that a correction overrules; none for a correction of a publication date."""
        if not isinstance(correction, (NameCorrection, ClaimCorrection)):
            return ()
        return tuple(claim for claim in self.claims if correction.overrules(claim))


def _published_by(article: Article, date: datetime.date) -> bool:
    return article.published is not None and article.published <= date
