"""The figure of a market: its size, or the shares in it, for a region, a segment and a time."""

from __future__ import annotations

import attrs

from evbattery.claims import ClaimValue, market
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, MarketId
from evbattery.entities.shown import Shown
from evbattery.values import Currency, Energy, Modality, Money, PartialDate, Ratio


@attrs.frozen
class MarketShare:
    """One company's or one segment's part of a market."""

    #: None where the holder is a segment and no company.
    company: CompanyId | None
    segment: str | None
    share: Ratio


@attrs.frozen
class MarketFigure(Entity):
    """What articles say of one market at one time."""

    id: MarketId = attrs.field(kw_only=True)
    #: The time that the figures hold for.
    year: PartialDate | None = attrs.field(default=None, kw_only=True)

    @property
    def region(self) -> str | None:
        """The part of the world."""
        return self._qualifier("region")

    @property
    def segment(self) -> str | None:
        """The part of the market."""
        return self._qualifier("segment")

    @property
    def size(self) -> Money[Currency] | Energy | None:
        """The size of the whole market."""
        return self.value(market.SIZE)

    @property
    def forecast(self) -> bool:
        """Whether the size is expected rather than measured."""
        shown = self.shown(market.SIZE)
        return shown is not None and shown.claim.modality is not Modality.ACTUAL

    @property
    def shares(self) -> tuple[MarketShare, ...]:
        """The parts of the market that are given."""
        found = ((one, one.value_of(market.SHARE)) for one in self.said_of(market.SHARE))
        return tuple(
            dict.fromkeys(
                MarketShare(one.party, one.qualifier("segment"), share)
                for one, share in found
                if share is not None
            )
        )

    def _qualifier(self, key: str) -> str | None:
        found = (one.qualifier(key) for one in self.statements if one.counts)
        return next((text for text in found if text), None)

    @property
    def conflicts(self) -> tuple[Shown[ClaimValue], ...]:
        """What shows although other claims disagree."""
        return self._contested((market.SIZE,))
