"""The network of battery-swapping stations, as a view over the claims about it."""

from __future__ import annotations

import attrs

from evbattery.claims import network
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, NetworkId
from evbattery.values import PartialDate, StationCount


@attrs.frozen
class SwapNetwork(Entity):
    """A network of battery-swapping stations."""

    _SINGLE = (network.STATIONS, network.TARGET_DATE)

    id: NetworkId = attrs.field(kw_only=True)

    @property
    def operators(self) -> tuple[CompanyId, ...]:
        """The companies that run it."""
        return self.companies(network.OPERATOR)

    @property
    def stations(self) -> StationCount | None:
        """How many stations it has, or is to have where no article gives a number that there are."""
        return self.value(network.STATIONS)

    @property
    def cities(self) -> tuple[str, ...]:
        """The cities that it serves or is to serve."""
        return self.values(network.CITY)

    @property
    def target_date(self) -> PartialDate | None:
        """When a planned number of stations is to be reached."""
        return self.value(network.TARGET_DATE)
