"""The partnership: a joint venture, a supply agreement, a licence, as a view over the claims about it."""

from __future__ import annotations

import attrs

from evbattery.claims import partnership
from evbattery.entities.entity import Entity
from evbattery.entities.ids import CompanyId, PartnershipId
from evbattery.entities.stakes import Stake, held
from evbattery.values import Currency, Energy, Mass, Money, PartnershipKind, Years


@attrs.frozen
class Partnership(Entity):
    """What binds two or more companies."""

    _SINGLE = (partnership.KIND, partnership.VALUE, partnership.VOLUME, partnership.TERM_YEARS)

    id: PartnershipId = attrs.field(kw_only=True)
    #: Stated stakes, and where there are two parties, what one stake leaves to the other, in the order of time.
    stake_history: tuple[Stake, ...] = attrs.field(
        default=(), kw_only=True, repr=lambda stakes: f"<{len(stakes)}>"
    )

    @property
    def stakes(self) -> tuple[Stake, ...]:
        """The stakes that hold now, and those that are planned for companies without one and fit beside them.

        Articles that disagree leave more than one of a company.
        """
        return held(self.stake_history)

    @property
    def parties(self) -> tuple[CompanyId, ...]:
        """The companies that it binds."""
        return self.companies(partnership.PARTY)

    @property
    def kind(self) -> PartnershipKind | None:
        """What binds them."""
        return self.value(partnership.KIND)

    @property
    def worth(self) -> Money[Currency] | None:
        """The value of the agreement."""
        return self.value(partnership.VALUE)

    @property
    def volume(self) -> Energy | Mass | None:
        """What is to be delivered under it."""
        return self.value(partnership.VOLUME)

    @property
    def term(self) -> Years | None:
        """How long it runs."""
        return self.value(partnership.TERM_YEARS)

    @property
    def purposes(self) -> tuple[str, ...]:
        """What it is for."""
        return self.values(partnership.PURPOSE)
