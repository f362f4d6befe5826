"""The company: a maker, a customer, an investor, as a view over the claims about it."""

from __future__ import annotations

import attrs

from evbattery.claims import company
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId
from evbattery.knowledge import CompanyRecord
from evbattery.values import Country, Role


@attrs.frozen
class Company(Entity):
    """A company. What articles say of it is claims; what the gazetteer knows of it is ``record``."""

    _SINGLE = (company.HQ_COUNTRY,)

    id: CompanyId = attrs.field(kw_only=True)
    #: General knowledge about it, no claim of any article; None where the gazetteer does not know it.
    record: CompanyRecord | None = attrs.field(default=None, kw_only=True, repr=False)

    @property
    def hq_country(self) -> Country | None:
        """Where its headquarters are, as articles say; the gazetteer's knowledge is not used here."""
        return self.value(company.HQ_COUNTRY)

    @property
    def roles(self) -> tuple[Role, ...]:
        """What it does in the industry, as articles say."""
        return self.values(company.ROLE)

    @property
    def backers(self) -> tuple[CompanyId, ...]:
        """Who holds shares in it or funds it."""
        return self.companies(company.BACKER)

    @property
    def parents(self) -> tuple[CompanyId, ...]:
        """Whose unit, subsidiary or joint venture it is."""
        return self.companies(company.PARENT)

    @property
    def tickers(self) -> tuple[str, ...]:
        """Its listings, ``NYSE:GM``."""
        return self.values(company.TICKER)
