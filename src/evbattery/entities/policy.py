"""Policies: which of several statements shows, by criteria that have names.

What a claim is about goes before who makes it: a plan never stands for what is there, nor a phase for the whole, where
both are given. Between statements of the same thing a policy decides, and it can be replaced. It asks its criteria in
turn; each keeps the statements that it ranks highest, and is named as what decided against those that it drops although
they disagree with the one that shows. Of the statements that no criterion parts the most precise one shows; that it is
precise does not make it right, so the others that disagree with it stay undecided.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar

import attrs

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.entities.agreement import agree
from evbattery.entities.criteria import FINAL, FIRMEST, FURTHEST, LATEST, WHOLE, Criterion, precise
from evbattery.entities.shown import Rival, Shown
from evbattery.entities.statement import Statement
from evbattery.errors import PolicyError
from evbattery.values import Money, Quantity

V = TypeVar("V", bound=ClaimValue)


@attrs.frozen
class Policy:
    """A named list of criteria, the most important first."""

    name: str
    criteria: tuple[Criterion, ...] = attrs.field(converter=tuple[Criterion, ...])

    def pick(self, attribute: Attribute[V], statements: Sequence[Statement]) -> Shown[V] | None:
        """The statement that shows, out of those about *attribute*; None where there are none.

        The result does not depend on the order of the statements.
        """
        pool = sorted(statements, key=_printed)
        dropped: list[Rival] = []
        for criterion in self.criteria:
            ranked = list(zip(pool, criterion.ranks(pool), strict=True))
            best = max((rank for _, rank in ranked), default=())
            dropped += (Rival(lost, criterion.name) for lost, rank in ranked if rank != best)
            pool = [kept for kept, rank in ranked if rank == best]
        if not pool:
            return None
        shown = max(pool, key=precise)
        value = shown.value_of(attribute)
        if value is None:
            return None
        rivals = (*dropped, *map(Rival, pool))
        return Shown(
            value, shown, self.name, tuple(one for one in rivals if not _compatible(shown, one.statement))
        )


def _printed(statement: Statement) -> tuple[object, ...]:
    """The key that puts the first copy of a story first."""
    day = statement.claim.evidence.article.published
    return day is None, day or datetime.date.max, statement.order


def _compatible(shown: Statement, other: Statement) -> bool:
    if shown.value is None or other.value is None or agree(shown.value, other.value):
        return True
    # Steps at other times and of other phases are a timeline; nothing in them contradicts.
    return isinstance(shown.value, (Quantity, Money)) and _aspect(shown) != _aspect(other)


def _aspect(statement: Statement) -> tuple[object, ...]:
    claim = statement.claim
    return claim.when, claim.qualifiers.get("phase"), claim.qualifiers.get("scope")


_OF_VALUES: Final = (FIRMEST, WHOLE, FINAL)
_OF_STATUS: Final = (FURTHEST, WHOLE, FIRMEST)
#: What shows unless another policy is given: the newest word.
LATEST_ARTICLE: Final = Policy("latest", (LATEST,))


@attrs.frozen
class Policies:
    """Which policy picks what shows, attribute by attribute."""

    general: Policy = LATEST_ARTICLE
    #: Those of single attributes, sorted.
    special: tuple[tuple[Attribute[ClaimValue], Policy], ...] = ()

    def replaced(self, policy: Policy, attributes: Sequence[Attribute[ClaimValue]] = ()) -> Policies:
        """These with another policy for some attributes, or without any named, for all."""
        if not attributes:
            return Policies(policy)
        special = {**dict(self.special), **dict.fromkeys(attributes, policy)}
        return Policies(self.general, tuple(sorted(special.items(), key=lambda one: str(one[0]))))

    def of(self, attribute: Attribute[ClaimValue]) -> Policy:
        """The policy of an attribute with the criteria that go before it, or for a status after it."""
        return self._whole.get(attribute, self._values)

    def united(self, other: Policies) -> Policies:
        """The policies of two atlases that become one.

        Raises:
            PolicyError: if both were given some, and they differ.
        """
        if other in (self, DEFAULT):
            return self
        if self == DEFAULT:
            return other
        raise PolicyError(
            f"one atlas shows by {self.general.name!r} and the other by {other.general.name!r}, or they differ in "
            "single attributes; give both the same with with_policy before they are merged"
        )

    @cached_property
    def _whole(self) -> Mapping[Attribute[ClaimValue], Policy]:
        given = {facility.STATUS: self.general, **dict(self.special)}
        return {one: complete(policy, one) for one, policy in given.items()}

    @cached_property
    def _values(self) -> Policy:
        return complete(self.general, facility.CAPACITY)


def complete(policy: Policy, attribute: Attribute[ClaimValue]) -> Policy:
    """The policy with those of the criteria that tell what a claim is about that it does not place itself.

    A plant changes, so of its status the policy decides first, and where it leaves it open, the later stage shows.
    """
    before, after = ((), _OF_STATUS) if attribute == facility.STATUS else (_OF_VALUES, ())
    given = policy.criteria
    return Policy(
        policy.name,
        (*(one for one in before if one not in given), *given, *(one for one in after if one not in given)),
    )


DEFAULT: Final = Policies()
