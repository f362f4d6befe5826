"""What can be said of a market."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import Attribute, SubjectKind
from evbattery.values.measures import Energy, Ratio
from evbattery.values.money import Currency, Money

_KIND: Final = SubjectKind.MARKET

#: The size of a whole market.
SIZE: Final[Attribute[Money[Currency] | Energy]] = Attribute(_KIND, "size", (Money, Energy))
#: One company's or one segment's part of it.
SHARE: Final[Attribute[Ratio]] = Attribute(_KIND, "share", (Ratio,))
