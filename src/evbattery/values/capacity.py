"""What a plant can make in a year, one class for each thing that capacity is counted in.

They are different dimensions: a plant's GWh/yr say nothing certain about its packs or its tonnes.
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import TypeAlias, final

import attrs

from evbattery.values.quantity import ExtensiveQuantity


@final
@attrs.frozen(repr=False)
class AnnualEnergyCapacity(ExtensiveQuantity):
    """Energy content of the batteries that a plant can make in a year, in GWh/yr.

    >>> print(AnnualEnergyCapacity.of("0.5", "TWh/yr"))
    500 GWh/yr
    """

    UNIT = "GWh/yr"
    UNITS = MappingProxyType({"TWh/yr": Decimal(1000), "MWh/yr": Decimal("1e-3"), "kWh/yr": Decimal("1e-6")})


@final
@attrs.frozen(repr=False)
class AnnualMassCapacity(ExtensiveQuantity):
    """Mass of material that a plant can make or recycle in a year, in metric tonnes a year."""

    UNIT = "t/yr"
    UNITS = MappingProxyType({"Mt/yr": Decimal(1_000_000), "kt/yr": Decimal(1000), "kg/yr": Decimal("1e-3")})


@final
@attrs.frozen(repr=False)
class AnnualPackCapacity(ExtensiveQuantity):
    """Battery packs that a plant can make in a year."""

    UNIT = "packs/yr"
    SINGULAR = "pack/yr"


@final
@attrs.frozen(repr=False)
class AnnualVehicleCapacity(ExtensiveQuantity):
    """Vehicles that a plant can make, or supply with batteries, in a year."""

    UNIT = "vehicles/yr"
    SINGULAR = "vehicle/yr"


@final
@attrs.frozen(repr=False)
class AnnualCellCapacity(ExtensiveQuantity):
    """Battery cells that a plant can make in a year."""

    UNIT = "cells/yr"
    SINGULAR = "cell/yr"


AnnualCapacity: TypeAlias = (
    AnnualEnergyCapacity
    | AnnualMassCapacity
    | AnnualPackCapacity
    | AnnualVehicleCapacity
    | AnnualCellCapacity
)
"""A capacity of any of the five dimensions."""
