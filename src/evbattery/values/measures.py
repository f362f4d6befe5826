"""Measured and counted quantities of cells, packs, vehicles, plants and contracts.

Factors of the customary units are exact by definition: the international mile, foot and acre (1959) in
metres, and the Fahrenheit scale through 32 °F = 0 °C and 212 °F = 100 °C.
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import final

import attrs

from evbattery.values.bounds import figures, plus, product, quotient
from evbattery.values.quantity import ExtensiveQuantity, Quantity


@final
@attrs.frozen(repr=False)
class Energy(ExtensiveQuantity):
    """Energy content of a cell, a pack or a shipment, in kWh. GWh a year are AnnualEnergyCapacity."""

    UNIT = "kWh"
    UNITS = MappingProxyType(
        {
            "Wh": Decimal("1e-3"),
            "MWh": Decimal(1000),
            "GWh": Decimal(1_000_000),
            "TWh": Decimal(1_000_000_000),
        }
    )


@final
@attrs.frozen(repr=False)
class Mass(ExtensiveQuantity):
    """Mass in metric tonnes."""

    UNIT = "t"
    UNITS = MappingProxyType({"kg": Decimal("1e-3"), "g": Decimal("1e-6"), "kt": Decimal(1000)})


@final
@attrs.frozen(repr=False)
class SpecificEnergy(Quantity):
    """Energy by mass, in Wh/kg. It does not add up."""

    UNIT = "Wh/kg"


@final
@attrs.frozen(repr=False)
class EnergyDensity(Quantity):
    """Energy by volume, in Wh/L. It does not add up."""

    UNIT = "Wh/L"


@final
@attrs.frozen(repr=False)
class Temperature(Quantity):
    """Temperature in degrees Celsius, from absolute zero on. It does not add up.

    >>> print(Temperature.of(-4, "°F", to=140))
    -20 to 60 °C
    """

    FLOOR = Decimal("-273.15")
    UNIT = "°C"

    @classmethod
    def units(cls) -> tuple[str, ...]:
        """The units that ``of`` and ``in_unit`` understand: °C and °F."""
        return cls.UNIT, "°F"

    @classmethod
    def _from_unit(cls, value: Decimal, unit: str | None) -> Decimal:
        if unit == "°F":
            return quotient(product(plus(value, Decimal(-32)), Decimal(5)), Decimal(9))
        return super()._from_unit(value, unit)

    @classmethod
    def _to_unit(cls, value: Decimal, unit: str) -> Decimal:
        if unit == "°F":
            return plus(product(value, Decimal("1.8")), Decimal(32))
        return super()._to_unit(value, unit)


@final
@attrs.frozen(repr=False)
class Distance(ExtensiveQuantity):
    """Distance in kilometres: a vehicle's range, a battery's life on the road."""

    UNIT = "km"
    UNITS = MappingProxyType({"mi": Decimal("1.609344"), "m": Decimal("1e-3")})


@final
@attrs.frozen(repr=False)
class Duration(ExtensiveQuantity):
    """A short time, such as that of a charge or a battery swap, in minutes."""

    UNIT = "min"
    UNITS = MappingProxyType({"h": Decimal(60)})
    PARTS = MappingProxyType({"s": Decimal(60)})


@final
@attrs.frozen(repr=False)
class Years(ExtensiveQuantity):
    """The term of a contract or a warranty, in years."""

    UNIT = "years"
    SINGULAR = "year"
    PARTS = MappingProxyType({"months": Decimal(12)})


@final
@attrs.frozen(repr=False)
class Cycles(ExtensiveQuantity):
    """Charge and discharge cycles."""

    UNIT = "cycles"
    SINGULAR = "cycle"


@final
@attrs.frozen(repr=False)
class JobCount(ExtensiveQuantity):
    """Jobs at a plant."""

    UNIT = "jobs"
    SINGULAR = "job"


@final
@attrs.frozen(repr=False)
class StationCount(ExtensiveQuantity):
    """Battery swapping stations."""

    UNIT = "stations"
    SINGULAR = "station"


@final
@attrs.frozen(repr=False)
class PartCount(ExtensiveQuantity):
    """A number of things that no other class counts."""

    UNIT = "count"

    def __str__(self) -> str:
        """The number alone: what is counted stands elsewhere."""
        return self._hedged(figures(self.low, self.high))


@final
@attrs.frozen(repr=False)
class Ratio(ExtensiveQuantity):
    """A share or a rate as a plain number: 0.4 is 40%.

    >>> print(Ratio.of(40, "%"))
    40%
    """

    UNIT = "1"
    UNITS = MappingProxyType({"%": Decimal("0.01")})

    def __str__(self) -> str:
        """The ratio in per cent."""
        return self._hedged(f"{figures(*self.in_unit('%'))}%")


@final
@attrs.frozen(repr=False)
class Area(ExtensiveQuantity):
    """Floor or land area in square metres."""

    UNIT = "m²"
    UNITS = MappingProxyType(
        {
            "ft²": Decimal("0.09290304"),
            "acres": Decimal("4046.8564224"),
            "ha": Decimal(10_000),
            "km²": Decimal(1_000_000),
        }
    )
