"""References to entities, one class for each kind, so that a company cannot stand where a facility is meant."""

from __future__ import annotations

from typing import final

import attrs


@attrs.frozen(order=True)
class _Id:
    """What makes an entity the one that it is, and the name to show for it."""

    value: str
    #: For people only; it does not count when two references are compared.
    name: str = attrs.field(default="", eq=False, order=False)

    def __str__(self) -> str:
        return self.name or self.value


@final
@attrs.frozen(order=True)
class CompanyId(_Id):
    """A reference to a company: its name in the gazetteer, or else its name without case and legal form."""


@final
@attrs.frozen(order=True)
class FacilityId(_Id):
    """A reference to a facility: the first article that speaks of it and its name there."""


@final
@attrs.frozen(order=True)
class ProductId(_Id):
    """A reference to a product."""


@final
@attrs.frozen(order=True)
class PartnershipId(_Id):
    """A reference to a partnership."""


@final
@attrs.frozen(order=True)
class NetworkId(_Id):
    """A reference to a network of battery-swapping stations."""


@final
@attrs.frozen(order=True)
class MarketId(_Id):
    """A reference to the figures of one market."""
