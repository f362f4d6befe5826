"""The base of every quantity: a bounded figure in the one unit of its class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import ClassVar, Self

import attrs

from evbattery.errors import QuantityError
from evbattery.values.bounds import (
    Additive,
    Bound,
    Bounded,
    Number,
    exact,
    figures,
    product,
    quotient,
)


@attrs.frozen(repr=False)
class Quantity(Bounded):
    """A figure or range in ``UNIT``, as a text states it, with its bound.

    Each subclass is one dimension with one unit, so that figures of unlike units cannot meet by mistake. Two
    quantities are equal when class, figures and bound are. ``low`` and ``high`` are the stated figures, in
    ``UNIT``; they differ only where the text states a range.
    """

    UNIT: ClassVar[str]
    """The unit of ``low`` and ``high``."""
    SINGULAR: ClassVar[str] = ""
    """How ``UNIT`` reads after the figure 1, where that differs."""
    UNITS: ClassVar[Mapping[str, Decimal]] = MappingProxyType({})
    """Further units, and how much of ``UNIT`` one of them is."""
    PARTS: ClassVar[Mapping[str, Decimal]] = MappingProxyType({})
    """Further units whose size in ``UNIT`` is no finite decimal, and how many make one ``UNIT``."""

    @classmethod
    def of(
        cls, value: Number, unit: str | None = None, *, to: Number | None = None, bound: Bound = Bound.EXACT
    ) -> Self:
        """The quantity of a figure, or of a range from ``value`` to ``to``, in ``unit`` or else in ``UNIT``.

        Raises QuantityError for a float or text that is no number, an unknown unit, a range that runs
        backwards, and a figure that the dimension cannot have.

        >>> from evbattery.values import AnnualEnergyCapacity
        >>> AnnualEnergyCapacity.of(1500, "MWh/yr", to=2000)
        AnnualEnergyCapacity.of('1.5', 'GWh/yr', to=2)
        """
        low = cls._from_unit(exact(value), unit)
        return cls(low, low if to is None else cls._from_unit(exact(to), unit), bound)

    def in_unit(self, unit: str) -> tuple[Decimal, Decimal]:
        """The stated low and high figures in another unit of the same dimension.

        Figures with more than 28 significant digits there are rounded to 28. Raises QuantityError for a unit
        of another dimension.

        >>> from evbattery.values import Energy
        >>> Energy.of("1.5", "MWh").in_unit("kWh")
        (Decimal('1500'), Decimal('1500'))
        """
        return exact(self._to_unit(self.low, unit)), exact(self._to_unit(self.high, unit))

    @classmethod
    def units(cls) -> tuple[str, ...]:
        """The units that ``of`` and ``in_unit`` understand, the unit of the class first."""
        return (cls.UNIT, *cls.UNITS, *cls.PARTS)

    @classmethod
    def _from_unit(cls, value: Decimal, unit: str | None) -> Decimal:
        if unit is None or unit == cls.UNIT:
            return value
        if unit in cls.PARTS:
            return quotient(value, cls.PARTS[unit])
        return product(value, cls._factor(unit))

    @classmethod
    def _to_unit(cls, value: Decimal, unit: str) -> Decimal:
        if unit == cls.UNIT:
            return value
        if unit in cls.PARTS:
            return product(value, cls.PARTS[unit])
        return quotient(value, cls._factor(unit))

    @classmethod
    def _factor(cls, unit: str) -> Decimal:
        if unit not in cls.UNITS:
            raise QuantityError(f"{unit!r} is no unit of {cls.__name__}; it takes {', '.join(cls.units())}")
        return cls.UNITS[unit]

    def __str__(self) -> str:
        """The quantity in plain English: 'at least 3,000 cycles', 'about 20 GWh/yr', '3–30 kWh'."""
        unit = self.SINGULAR if self.SINGULAR and self.low == self.high == 1 else self.UNIT
        return self._hedged(f"{figures(self.low, self.high)} {unit}")

    def __repr__(self) -> str:
        return self._call(type(self).__name__, repr(self.UNIT))


@attrs.frozen(repr=False)
class ExtensiveQuantity(Additive, Quantity):
    """A quantity that adds up over things: capacities, energies, counts, but no temperatures or densities."""

    @classmethod
    def zero(cls) -> Self:
        """Exactly nothing, in the unit of the class: the start of a sum."""
        return cls(Decimal(0), Decimal(0))

    @classmethod
    def total(cls, items: Iterable[Self]) -> Self:
        """The sum of quantities of this class; exactly zero when there are none.

        Raises UnitMismatchError when an item is of another class.

        >>> from evbattery.values import AnnualEnergyCapacity, Bound
        >>> first, second = AnnualEnergyCapacity.of(20), AnnualEnergyCapacity.of(30, bound=Bound.AT_LEAST)
        >>> print(AnnualEnergyCapacity.total([first, second]))
        at least 50 GWh/yr
        """
        return sum(items, start=cls.zero())
