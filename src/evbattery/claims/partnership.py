"""What can be said of a partnership."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import Attribute, SubjectKind
from evbattery.values.measures import Energy, Mass, Ratio, Years
from evbattery.values.money import Currency, Money
from evbattery.values.vocabulary import PartnershipKind

_KIND: Final = SubjectKind.PARTNERSHIP

#: One claim for each company.
PARTY: Final[Attribute[str]] = Attribute(_KIND, "party", (str,))
KIND: Final[Attribute[PartnershipKind]] = Attribute(_KIND, "kind", (PartnershipKind,))
#: A party's share, with the claim's ``party``.
STAKE: Final[Attribute[Ratio]] = Attribute(_KIND, "stake", (Ratio,))
VALUE: Final[Attribute[Money[Currency]]] = Attribute(_KIND, "value", (Money,))
VOLUME: Final[Attribute[Energy | Mass]] = Attribute(_KIND, "volume", (Energy, Mass))
TERM_YEARS: Final[Attribute[Years]] = Attribute(_KIND, "term_years", (Years,))
#: What it is for.
PURPOSE: Final[Attribute[str]] = Attribute(_KIND, "purpose", (str,), scored=False)
#: What one party delivers, with the claim's ``party``.
SUPPLIES: Final[Attribute[str]] = Attribute(_KIND, "supplies", (str,), scored=False)
