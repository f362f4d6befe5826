"""Companies as the atlas hands them out: with what they operate, make and agree on."""

from __future__ import annotations

import attrs

from evbattery.atlas.facilities import FacilityCollection
from evbattery.entities import Company, CompanyId, Partnership, Product, SwapNetwork
from evbattery.resolving import Resolution


@attrs.frozen
class AtlasCompany(Company):
    """A company with links to the rest of its atlas; the links do not count when companies are compared."""

    _facilities: FacilityCollection = attrs.field(alias="facilities", kw_only=True, eq=False, repr=False)
    _resolution: Resolution = attrs.field(alias="resolution", kw_only=True, eq=False, repr=False)

    @classmethod
    def linked(cls, company: Company, facilities: FacilityCollection, resolution: Resolution) -> AtlasCompany:
        """The company with links to all facilities and the other entities of an atlas."""
        return cls(
            company.name,
            company.aliases,
            company.statements,
            id=company.id,
            record=company.record,
            policies=company.policies,
            facilities=facilities,
            resolution=resolution,
        )

    @property
    def facilities(self) -> FacilityCollection:
        """The facilities that it operates or is to operate, alone or with others."""
        return self._facilities.operated_by(self.id)

    @property
    def owners(self) -> tuple[CompanyId, ...]:
        """Whose unit or venture it is, as articles say, or else as the gazetteer knows."""
        return tuple(sorted(self._resolution.owners.get(self.id, ())))

    @property
    def ventures(self) -> tuple[CompanyId, ...]:
        """Its units and joint ventures."""
        return tuple(sorted(unit for unit, owners in self._resolution.owners.items() if self.id in owners))

    @property
    def partnerships(self) -> tuple[Partnership, ...]:
        """The partnerships that it is a party of."""
        return tuple(one for one in self._resolution.partnerships if self.id in one.parties)

    @property
    def products(self) -> tuple[Product, ...]:
        """The products that it makes."""
        return tuple(one for one in self._resolution.products if self.id in one.makers)

    @property
    def networks(self) -> tuple[SwapNetwork, ...]:
        """The swap networks that it runs."""
        return tuple(one for one in self._resolution.networks if self.id in one.operators)
