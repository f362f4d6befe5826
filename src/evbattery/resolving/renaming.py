"""Name corrections: what an article's names stand for according to a reviewer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import Claim, NameCorrection, Subject, company, facility, network, partnership, product

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
    """The name corrections of one text, which hold for all its copies, by name."""

    _by_name: Mapping[str, NameCorrection]

    @classmethod
    def of(cls, corrections: Iterable[object]) -> Renaming:
        """Collect the name corrections; of several for one name the last in order counts."""
        found = sorted(
            (one for one in corrections if isinstance(one, NameCorrection)),
            key=lambda one: (one.article, one.name, one.stands_for, one.reason),
        )
        return cls({one.name: one for one in found})

    def name(self, name: str) -> str:
        """What a name stands for."""
        correction = self._by_name.get(name)
        return name if correction is None else correction.stands_for

    def subject(self, claim: Claim) -> Subject:
        """The claim's subject under the name that counts."""
        return Subject(claim.subject.kind, self.name(claim.subject.name))

    def applied(self, claim: Claim) -> tuple[NameCorrection, ...]:
        """The corrections that touch the claim."""
        names = {name for name in (claim.subject.name, claim.party, claim.value) if isinstance(name, str)}
        found = map(self._by_name.get, names)
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.name))

    def companies(self, claim: Claim) -> tuple[str | None, str | None]:
        """The names of the companies in the claim's value and party, as they count."""
        value = claim.value if claim.attribute in COMPANY_VALUED and isinstance(claim.value, str) else None
        return (
            None if value is None else self.name(value),
            None if claim.party is None else self.name(claim.party),
        )
