"""The reading: all that was got from one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import attrs

from evbattery.claims.article import Article
from evbattery.claims.attributes import Attribute, ClaimValue
from evbattery.claims.claim import Claim, Subject
from evbattery.claims.refusal import Refusal
from evbattery.errors import ClaimError, UnknownEntityError

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

    def about(self, subject: Subject | str) -> Reading:
        """The same reading with the claims about one subject only, and without the refusals, which have none.

        A name means every subject of that name.

        Raises:
            UnknownEntityError: if there is no claim about it; the message lists the subjects.
        """
        claims = tuple(claim for claim in self.claims if subject in (claim.subject, claim.subject.name))
        if not claims:
            known = ", ".join(dict.fromkeys(str(claim.subject) for claim in self.claims)) or "nothing"
            raise UnknownEntityError(f"{self} has no claim about {subject!s}; it has some about {known}")
        return attrs.evolve(self, claims=claims, refusals=())

    def explain(self) -> str:
        """The reading as plain text: the article with its claims marked in place, and what each of them says."""
        from evbattery.claims import explaining

        return explaining.explain(self)

    def to_html(self) -> str:
        """The reading as one HTML document, without script, that fetches nothing from anywhere.

        The words of each claim and refusal are marked and lead to a row that tells its parts, which leads back.
        Characters that no page can hold (NUL, lone surrogates) show as U+FFFD.
        """
        from evbattery.claims import page

        return page.document(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from evbattery.claims import page

        return page.fragment(self)

    def __str__(self) -> str:
        return f"reading of {self.article.id}: {len(self.claims)} claims, {len(self.refusals)} refusals"
