"""The values of claims as they are written: wire classes with a ``type``, and the way there and back."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Literal, NoReturn, TypeAlias

import attrs

from evbattery.claims.attribute_table import attributes
from evbattery.claims.attributes import ClaimValue
from evbattery.errors import ClaimError
from evbattery.values.bounds import Bound
from evbattery.values.chemistry import Chemistry, chemistry
from evbattery.values.countries import Country, country
from evbattery.values.dates import PartialDate
from evbattery.values.money import Money, money
from evbattery.values.quantity import Quantity
from evbattery.values.vocabulary import FacilityKind, PartnershipKind, Role, Status


@attrs.frozen
class DateWire:
    """A partial date; ``by`` makes it a deadline."""

    date: str
    by: bool = False

    @classmethod
    def of(cls, value: PartialDate) -> DateWire:
        """The date as it is written."""
        return cls(str(value), value.by)

    def value(self) -> PartialDate:
        """The date itself; raises DateError."""
        date = PartialDate.parse(self.date)
        return date.as_deadline() if self.by else date


@attrs.frozen(kw_only=True)
class TextValue:
    """Free text: a name, a place, a purpose."""

    type: Literal["text"] = "text"
    text: str


@attrs.frozen(kw_only=True)
class QuantityValue:
    """A figure or range in the unit of its kind of quantity."""

    type: Literal["quantity"] = "quantity"
    kind: str
    low: Decimal
    high: Decimal
    unit: str
    bound: Bound


@attrs.frozen(kw_only=True)
class MoneyValue:
    """An amount or range in a currency of ISO 4217."""

    type: Literal["money"] = "money"
    currency: str
    low: Decimal
    high: Decimal
    bound: Bound


@attrs.frozen(kw_only=True)
class DateValue:
    """A partial date as the value of a claim; ``by`` makes it a deadline."""

    type: Literal["date"] = "date"
    date: str
    by: bool = False


@attrs.frozen(kw_only=True)
class CountryValue:
    """A country by its ISO 3166-1 alpha-2 code."""

    type: Literal["country"] = "country"
    code: str


@attrs.frozen(kw_only=True)
class ChemistryValue:
    """A chemistry by its name, as fine as it was read."""

    type: Literal["chemistry"] = "chemistry"
    name: str


@attrs.frozen(kw_only=True)
class StatusValue:
    """Where a facility stands."""

    type: Literal["status"] = "status"
    word: Status


@attrs.frozen(kw_only=True)
class FacilityKindValue:
    """What a facility makes."""

    type: Literal["facility_kind"] = "facility_kind"
    word: FacilityKind


@attrs.frozen(kw_only=True)
class RoleValue:
    """What a company does."""

    type: Literal["role"] = "role"
    word: Role


@attrs.frozen(kw_only=True)
class PartnershipKindValue:
    """What binds the parties of a partnership."""

    type: Literal["partnership_kind"] = "partnership_kind"
    word: PartnershipKind


ValueWire: TypeAlias = (
    TextValue
    | QuantityValue
    | MoneyValue
    | DateValue
    | CountryValue
    | ChemistryValue
    | StatusValue
    | FacilityKindValue
    | RoleValue
    | PartnershipKindValue
)


@cache
def quantity_kinds() -> dict[str, type[Quantity]]:
    """The kinds of quantity that a claim can have, by name."""
    kinds = {kind for attribute in attributes() for kind in attribute.types if issubclass(kind, Quantity)}
    return {kind.__name__: kind for kind in sorted(kinds, key=lambda kind: kind.__name__)}


def value_to_wire(value: ClaimValue) -> ValueWire:
    """The value as it is written, whole: the finest chemistry, every digit, the deadline of a date."""
    match value:
        case Money():
            return MoneyValue(currency=value.code, low=value.low, high=value.high, bound=value.bound)
        case Quantity():
            kind = type(value)
            return QuantityValue(
                kind=kind.__name__, low=value.low, high=value.high, unit=kind.UNIT, bound=value.bound
            )
        case PartialDate():
            return DateValue(date=str(value), by=value.by)
        case Country():
            return CountryValue(code=value.alpha_2)
        case Chemistry():
            return ChemistryValue(name=value.name)
        case Status():
            return StatusValue(word=value)
        case FacilityKind():
            return FacilityKindValue(word=value)
        case Role():
            return RoleValue(word=value)
        case PartnershipKind():
            return PartnershipKindValue(word=value)
        case str():
            return TextValue(text=value)


def value_from_wire(wire: ValueWire) -> ClaimValue:
    """The value itself.

    Raises:
        EvbatteryError: a leaf of it, for a figure, unit, currency, date, country or chemistry that there is not.
    """
    match wire:
        case TextValue():
            return wire.text
        case QuantityValue():
            return _quantity(wire)
        case MoneyValue():
            return money(wire.currency, wire.low, wire.high, wire.bound)
        case DateValue():
            return DateWire(wire.date, wire.by).value()
        case CountryValue():
            found = country(wire.code)
            return found if found.alpha_2 == wire.code else _refuse(wire.code, found.alpha_2)
        case ChemistryValue():
            known = chemistry(wire.name)
            return known if known.name == wire.name else _refuse(wire.name, known.name)
        case StatusValue() | FacilityKindValue() | RoleValue() | PartnershipKindValue():
            return wire.word


def _refuse(given: str, right: str) -> NoReturn:
    raise ClaimError(f"{given!r} is written {right!r}")


def _quantity(wire: QuantityValue) -> Quantity:
    kinds = quantity_kinds()
    if wire.kind not in kinds:
        raise ClaimError(f"{wire.kind!r} is no kind of quantity; the kinds are {', '.join(kinds)}")
    kind = kinds[wire.kind]
    if wire.unit != kind.UNIT:
        raise ClaimError(f"unit is {wire.unit!r}; {wire.kind} is written in {kind.UNIT!r}")
    return kind(wire.low, wire.high, wire.bound)
