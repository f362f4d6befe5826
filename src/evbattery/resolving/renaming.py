"""Name corrections: what an article's names stand for according to a reviewer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import Claim, NameCorrection, Subject, company, facility, network, partnership, product
from evbattery.resolving.copies import Copies

#: The attributes whose values are names of companies.
COMPANY_VALUED = frozenset(
    {
        company.BACKER,
        company.FORMER_NAME,
        company.PARENT,
        facility.OPERATOR,
        facility.CUSTOMER,
        network.OPERATOR,
        partnership.PARTY,
        product.MAKER,
    }
)


@attrs.frozen
class Renaming:
    """The name corrections of all articles, found by text and name; they hold for copies of the article too."""

    _copies: Copies
    #: From (text, name) to the correction.
    _by_name: Mapping[tuple[str, str], NameCorrection]

    @classmethod
    def of(cls, corrections: Iterable[object], copies: Copies) -> Renaming:
        """Collect the name corrections; of several for one name in one text the last in order counts."""
        found = sorted(
            (one for one in corrections if isinstance(one, NameCorrection)),
            key=lambda one: (one.article, one.name, one.stands_for, one.reason),
        )
        return cls(copies, {(copies.text(one.article), one.name): one for one in found})

    def name(self, claim: Claim, name: str) -> str:
        """What a name in the claim stands for."""
        correction = self._by_name.get((self._copies.text(claim.evidence.article.id), name))
        return name if correction is None else correction.stands_for

    def subject(self, claim: Claim) -> Subject:
        """The claim's subject under the name that counts."""
        return Subject(claim.subject.kind, self.name(claim, claim.subject.name))

    def applied(self, claim: Claim) -> tuple[NameCorrection, ...]:
        """The corrections that touch the claim."""
        names = {name for name in (claim.subject.name, claim.party, claim.value) if isinstance(name, str)}
        text = self._copies.text(claim.evidence.article.id)
        found = (self._by_name.get((text, name)) for name in names)
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.name))

    def companies(self, claim: Claim) -> tuple[str | None, str | None]:
        """The names of the companies in the claim's value and party, as they count."""
        value = claim.value if claim.attribute in COMPANY_VALUED and isinstance(claim.value, str) else None
        return (
            None if value is None else self.name(claim, value),
            None if claim.party is None else self.name(claim, claim.party),
        )
