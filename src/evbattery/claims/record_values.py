"""Values of claims in the table form: numbers in a unit, dates and words as text."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias, TypedDict, TypeVar

from evbattery.claims._plain import is_list
from evbattery.claims._shown import shown
from evbattery.claims.attributes import Attribute, ClaimValue
from evbattery.errors import ClaimError, EvbatteryError
from evbattery.values.bounds import Bound
from evbattery.values.chemistry import Chemistry, chemistry
from evbattery.values.countries import Country, country
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Energy, JobCount, PartCount, Ratio
from evbattery.values.money import Money, money
from evbattery.values.quantity import Quantity
from evbattery.values.vocabulary import FacilityKind, PartnershipKind, Role, Status

W = TypeVar("W", Status, FacilityKind, Role, PartnershipKind)

#: A number, a range of two numbers, or text.
RecordValue: TypeAlias = str | int | float | list[int | float]


class ClaimRecord(TypedDict):
    """One row of the claims table."""

    article: str
    subject_kind: str
    subject: str
    attribute: str
    value: RecordValue
    unit: str | None
    bound: str
    modality: str
    when: str | None
    party: str | None
    qualifiers: dict[str, str | bool]
    said_by: str | None
    quote: str
    start: int
    end: int


#: Counts and shares have no unit in the table.
_BARE = (JobCount, PartCount, Ratio)
#: Volumes of trade and markets are written in GWh, everything else that holds energy in kWh.
_IN_GWH = ("volume", "size")


def record_unit(attribute: Attribute[ClaimValue], kind: type[Quantity]) -> str | None:
    """The unit that the table writes for quantities of *kind* under *attribute*."""
    if kind in _BARE:
        return None
    if kind is Energy and attribute.name in _IN_GWH:
        return "GWh"
    return kind.UNIT


def plain_number(value: Decimal) -> int | float:
    """A figure as JSON writes it."""
    return int(value) if value == value.to_integral_value() else float(value)


def encode(attribute: Attribute[ClaimValue], value: ClaimValue) -> tuple[RecordValue, str | None]:
    """The columns ``value`` and ``unit``."""
    if isinstance(value, Money):
        low, high, unit = value.low, value.high, value.code
    elif isinstance(value, Quantity):
        named = record_unit(attribute, type(value))
        low, high = value.in_unit(named or value.UNIT)
        unit = named or ""
    elif isinstance(value, Country):
        return value.alpha_2, None
    elif isinstance(value, Chemistry):
        return value.claim_name, None
    elif isinstance(value, (Status, FacilityKind, Role, PartnershipKind)):
        return value.value, None
    else:
        return str(value), None
    return (plain_number(low) if low == high else [plain_number(low), plain_number(high)]), unit or None


def _figures(attribute: Attribute[ClaimValue], value: object) -> tuple[Decimal, Decimal]:
    ends = value if is_list(value) and len(value) == 2 else [value, value]
    return _figure(attribute, ends[0]), _figure(attribute, ends[1])


def _figure(attribute: Attribute[ClaimValue], value: object) -> Decimal:
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, float):
        # The shortest decimal that is this float, not the binary fraction behind it.
        return Decimal(repr(value))
    raise ClaimError(f"{attribute} is {shown(value)}; it must be a number or a list of two numbers")


def decode(attribute: Attribute[ClaimValue], value: object, unit: object, bound: Bound) -> ClaimValue:
    """The typed value of a row, chosen by the attribute and, where that allows several types, by the unit.

    Raises:
        ClaimError: if the value, the unit or the bound does not fit the attribute.
    """
    try:
        if Money in attribute.types and isinstance(unit, str) and len(unit) == 3 and unit.isupper():
            low, high = _figures(attribute, value)
            return money(unit, low, high, bound=bound)
        quantities = [kind for kind in attribute.types if issubclass(kind, Quantity)]
        for kind in quantities:
            named = record_unit(attribute, kind)
            if unit == named:
                low, high = _figures(attribute, value)
                return kind.of(low, named or kind.UNIT, to=high, bound=bound)
        if quantities or Money in attribute.types:
            units = [record_unit(attribute, kind) or "no unit" for kind in quantities]
            known = " or ".join(units + ["a currency of ISO 4217"] * (Money in attribute.types))
            raise ClaimError(
                f"{attribute} is {shown(value)} in {shown(unit)}; it must be a number in {known}"
            )
        return _word(attribute, value, unit, bound)
    except ClaimError:
        raise
    except EvbatteryError as error:
        raise ClaimError(f"{attribute} is {shown(value)}: {error}") from error


def _word(attribute: Attribute[ClaimValue], value: object, unit: object, bound: Bound) -> ClaimValue:
    if not isinstance(value, str):
        raise ClaimError(f"{attribute} is {shown(value)}; it must be text")
    if unit is not None:
        raise ClaimError(f"{attribute} is {shown(value)} in {shown(unit)}; it has no unit")
    kind = attribute.types[0]
    if kind is PartialDate and bound in (Bound.EXACT, Bound.AT_MOST):
        date = PartialDate.parse(value)
        return date.as_deadline() if bound is Bound.AT_MOST else date
    if bound is not Bound.EXACT:
        allowed = "exact or at_most" if kind is PartialDate else "exact"
        raise ClaimError(f"{attribute} is {shown(value)} with the bound {bound.value}; it must be {allowed}")
    if kind is Country:
        return country(value)
    if kind is Chemistry:
        return chemistry(value)
    if kind is Status:
        return _member(attribute, Status, value)
    if kind is FacilityKind:
        return _member(attribute, FacilityKind, value)
    if kind is Role:
        return _member(attribute, Role, value)
    if kind is PartnershipKind:
        return _member(attribute, PartnershipKind, value)
    return value


def _member(attribute: Attribute[ClaimValue], vocabulary: type[W], value: str) -> W:
    for member in vocabulary:
        if member.value == value:
            return member
    known = ", ".join(str(member.value) for member in vocabulary)
    raise ClaimError(f"{attribute} is {shown(value)}; it must be one of {known}")
