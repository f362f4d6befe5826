"""The figure of a market: its size, or the shares in it, for a region, a segment and a time."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from evbattery.claims import ClaimValue, market
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, MarketId
from evbattery.entities.shown import Shown
from evbattery.entities.statement import Statement
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

    _SINGLE = (market.SIZE,)

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
        """The part of the market that shows for each holder that is given one."""
        return tuple(
            MarketShare(one.statement.party, one.statement.qualifier("segment"), one.value)
            for one in self._shown_shares.values()
        )

    @property
    def _shown_shares(self) -> Mapping[tuple[str, str], Shown[Ratio]]:
        holders: dict[tuple[str, str], list[Statement]] = {}
        for one in self.said_of(market.SHARE):
            narrowed = (one.qualifier(key) for key in one.claim.qualifiers)
            holder = ", ".join(filter(None, (one.party and one.party.value, *narrowed)))
            holders.setdefault((market.SHARE.name, holder), []).append(one)
        policy = self.policies.of(market.SHARE)
        found = {holder: policy.pick(market.SHARE, said) for holder, said in holders.items()}
        return {holder: shown for holder, shown in found.items() if shown is not None}

    @property
    def shown_values(self) -> Mapping[tuple[str, str], Shown[ClaimValue]]:
        """What shows for each attribute that has one value, shares by their holders."""
        return {**super().shown_values, **self._shown_shares}

    def _qualifier(self, key: str) -> str | None:
        found = (one.qualifier(key) for one in self.statements if one.counts)
        return next((text for text in found if text), None)
