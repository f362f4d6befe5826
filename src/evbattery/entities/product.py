"""The product: a cell, a pack or a battery with a name, as a view over the claims about it."""

from __future__ import annotations

import attrs

from evbattery.claims import product
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, ProductId
from evbattery.values import (
    Chemistry,
    Cycles,
    Distance,
    Duration,
    Energy,
    PartialDate,
    SpecificEnergy,
    Temperature,
)


@attrs.frozen
class Product(Entity):
    """A product. ``value(attribute)`` gives what has no property of its own."""

    _SINGLE = (
        product.CELL_SPECIFIC_ENERGY,
        product.PACK_SPECIFIC_ENERGY,
        product.CYCLE_LIFE,
        product.RANGE_KM,
        product.LAUNCH,
    )

    id: ProductId = attrs.field(kw_only=True)

    @property
    def makers(self) -> tuple[CompanyId, ...]:
        """The companies that make it."""
        return self.companies(product.MAKER)

    @property
    def chemistries(self) -> tuple[Chemistry, ...]:
        """Its chemistry, in as many words as articles use."""
        return self.values(product.CHEMISTRY)

    @property
    def cell_specific_energy(self) -> SpecificEnergy | None:
        """Energy by mass of the cell."""
        return self.value(product.CELL_SPECIFIC_ENERGY)

    @property
    def pack_specific_energy(self) -> SpecificEnergy | None:
        """Energy by mass of the whole pack."""
        return self.value(product.PACK_SPECIFIC_ENERGY)

    @property
    def energy(self) -> Energy | None:
        """Energy content."""
        return self.value(product.ENERGY)

    @property
    def cycle_life(self) -> Cycles | None:
        """Cycles that it lasts."""
        return self.value(product.CYCLE_LIFE)

    @property
    def driving_range(self) -> Distance | None:
        """How far a car drives on one charge."""
        return self.value(product.RANGE_KM)

    @property
    def charge_time(self) -> Duration | None:
        """How long a charge takes."""
        return self.value(product.CHARGE_TIME)

    @property
    def operating_temperature(self) -> Temperature | None:
        """The temperatures in which it works."""
        return self.value(product.OPERATING_TEMPERATURE)

    @property
    def launch(self) -> PartialDate | None:
        """When it was first shown or first sold."""
        return self.value(product.LAUNCH)
