"""The attributes that a claim may have, each with the type of its value.

An :class:`Attribute` is generic over the type of its values, so that ``claim.value_of(facility.CAPACITY)`` is known
to be an annual capacity by the type checker. The attributes of the claims table are ``scored``; the further ones
are those the field records beside them.
"""

from __future__ import annotations

import enum
from typing import Generic, TypeAlias, TypeVar

import attrs

from evbattery.values.capacity import AnnualCapacity
from evbattery.values.chemistry import Chemistry
from evbattery.values.countries import Country
from evbattery.values.dates import PartialDate
from evbattery.values.money import Currency, Money
from evbattery.values.quantity import Quantity
from evbattery.values.vocabulary import FacilityKind, PartnershipKind, Role, Status

#: Whatever the value of a claim can be: a figure, a date, a country, a chemistry, a word of a vocabulary, or text.
ClaimValue: TypeAlias = (
    Quantity
    | Money[Currency]
    | PartialDate
    | Country
    | Chemistry
    | Status
    | FacilityKind
    | Role
    | PartnershipKind
    | str
)

V = TypeVar("V", bound=ClaimValue, covariant=True)


class SubjectKind(enum.Enum):
    """What a claim can be about."""

    COMPANY = "company"
    FACILITY = "facility"
    PRODUCT = "product"
    PARTNERSHIP = "partnership"
    MARKET = "market"
    NETWORK = "network"


@attrs.frozen(repr=False, cache_hash=True)
class Attribute(Generic[V]):
    """One thing that can be said of one kind of subject. Its repr is the name that it has in ``evbattery.claims``."""

    kind: SubjectKind
    name: str
    #: The classes whose instances are right values.
    types: tuple[type, ...]
    #: Whether the claims table scores it.
    scored: bool = True

    def __str__(self) -> str:
        return f"{self.kind.value}.{self.name}"

    def __repr__(self) -> str:
        return f"{self.kind.value}.{self.name.upper()}"


#: The classes of an annual capacity, for the attributes that have one.
ANNUAL: tuple[type, ...] = AnnualCapacity.__args__
