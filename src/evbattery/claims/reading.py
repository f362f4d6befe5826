"""The reading: all that was got from one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import attrs

from evbattery.claims.article import Article
from evbattery.claims.attributes import Attribute, ClaimValue
from evbattery.claims.claim import Claim
from evbattery.claims.refusal import Refusal
from evbattery.errors import ClaimError

V = TypeVar("V", bound=ClaimValue)


@attrs.frozen
class Reading:
    """The claims and refusals of one article, in the order of the text.

    Raises:
        ClaimError: if a claim or refusal has its evidence in another article.
    """

    article: Article
    claims: tuple[Claim, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    def __attrs_post_init__(self) -> None:
        items: tuple[Claim | Refusal, ...] = (*self.claims, *self.refusals)
        for item in items:
            if item.evidence.article is not self.article and item.evidence.article != self.article:
                raise ClaimError(
                    f"{item} has its evidence in {item.evidence.article.id!r}, not in {self.article.id!r}"
                )

    def of(self, attribute: Attribute[V]) -> Iterator[tuple[Claim, V]]:
        """The claims with that attribute, each with its value typed by it."""
        return ((claim, claim.value_of(attribute)) for claim in self.claims if claim.attribute == attribute)

    def __str__(self) -> str:
        return f"reading of {self.article.id}: {len(self.claims)} claims, {len(self.refusals)} refusals"
