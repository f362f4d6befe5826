"""Figures as texts give them: an exact number or a range, and how firmly it is said.

Numbers are decimals throughout, and their sums and products are exact: an operation that would have to drop a
digit raises instead. Only conversions that divide (ten seconds in minutes) round, to 28 significant digits.
"""

from __future__ import annotations

import decimal
import enum
import re
from decimal import Decimal
from typing import ClassVar, Self, TypeAlias

import attrs

from evbattery.errors import QuantityError, UnitMismatchError

Number: TypeAlias = int | str | Decimal
"""What a figure can be made from. A float is none of them: 0.1 as a float is not one tenth."""

# Figures lie below 10**30 and have at most 60 decimals, so no sum or product of two of them needs more than
# 256 digits.
_MAX_WHOLE_DIGITS = 30
_MAX_DECIMALS = 60
_EXACT = decimal.Context(
    prec=256, traps=[decimal.Inexact, decimal.InvalidOperation, decimal.Overflow, decimal.DivisionByZero]
)
_ROUNDED = decimal.Context(prec=28, rounding=decimal.ROUND_HALF_EVEN, traps=[decimal.InvalidOperation])
_PLAIN_NUMBER = re.compile(r"[+-]?(?:\d{1,100}(?:\.\d{0,100})?|\.\d{1,100})(?:[eE][+-]?\d{1,3})?", re.ASCII)


class Bound(enum.Enum):
    """How a text limits a figure: as it stands, roughly, from below, or from above."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


_HEDGES = {Bound.EXACT: "", Bound.APPROX: "about ", Bound.AT_LEAST: "at least ", Bound.AT_MOST: "up to "}
_BOUND_ORDER = {bound: rank for rank, bound in enumerate(Bound)}


def exact(value: Number) -> Decimal:
    """The number as a decimal in its plainest form: no trailing zeros, no exponent, no minus zero.

    Raises QuantityError for floats and booleans, for text that is no plain number, for NaN and infinity, from
    10**30 on, and with more than 60 decimals.

    >>> exact("2.360e9")
    Decimal('2360000000')
    """
    return _plainest(_decimal(value))


def _decimal(value: object) -> Decimal:
    if isinstance(value, str) and _PLAIN_NUMBER.fullmatch(value):
        return Decimal(value)
    if isinstance(value, str):
        raise QuantityError(
            f"{value[:60]!r} is not a number; write digits with a point, such as '1500' or '2.36e9'"
        )
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise QuantityError(
        f"{value!r} is a {type(value).__name__}; a figure is an int, a Decimal or text such as '1.5'"
    )


def _plainest(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise QuantityError(f"{number} is not a finite number; a figure needs one")
    if not number:
        return Decimal(0)
    try:
        if number.adjusted() < _MAX_WHOLE_DIGITS:
            shortest = _EXACT.normalize(number)
            exponent = shortest.as_tuple().exponent
            if isinstance(exponent, int) and exponent >= -_MAX_DECIMALS:
                return _EXACT.quantize(shortest, Decimal(1)) if exponent > 0 else shortest
    except decimal.Inexact:
        pass  # More digits than the limits allow: the same refusal as below.
    raise QuantityError(
        f"{number:.6E} is out of range; "
        f"figures lie below 1E+{_MAX_WHOLE_DIGITS} and have at most {_MAX_DECIMALS} decimals"
    )


def plus(left: Decimal, right: Decimal) -> Decimal:
    """The exact sum of two figures."""
    return _EXACT.add(left, right)


def product(left: Decimal, right: Decimal) -> Decimal:
    """The exact product of two figures."""
    return _EXACT.multiply(left, right)


def quotient(left: Decimal, right: Decimal) -> Decimal:
    """The quotient of two figures, rounded half to even to 28 significant digits."""
    return _ROUNDED.divide(left, right)


def figures(low: Decimal, high: Decimal) -> str:
    """One figure or a range in plain English, with thousands separators.

    >>> figures(Decimal(3), Decimal(3000)), figures(Decimal(-20), Decimal(85))
    ('3–3,000', '-20 to 85')
    """
    if low == high:
        return f"{low:,f}"
    # A dash between signed numbers would read as another minus.
    return f"{low:,f} to {high:,f}" if low < 0 else f"{low:,f}–{high:,f}"


def literal(number: Decimal) -> str:
    """The figure as a Python literal that ``exact`` takes: an int, or a string where there are decimals."""
    return str(number) if number == number.to_integral_value() else repr(str(number))


@attrs.frozen(repr=False)
class Bounded:
    """A stated figure or range in one unit, with its bound; the base of quantities and money.

    Figures of one kind have an order for sorting: by the stated low end, then the high end, then the bound.
    What is certain about two figures shows in ``lower`` and ``upper`` instead.

    Raises QuantityError where the range runs backwards or goes below ``FLOOR``, the least that there can be.
    """

    FLOOR: ClassVar[Decimal] = Decimal(0)

    low: Decimal = attrs.field(converter=exact)
    high: Decimal = attrs.field(converter=exact)
    bound: Bound = attrs.field(default=Bound.EXACT, validator=attrs.validators.instance_of(Bound))

    def __attrs_post_init__(self) -> None:
        kind = type(self).__name__
        if self.low > self.high:
            raise QuantityError(
                f"{kind} from {self.low} to {self.high} runs backwards; give the smaller figure first"
            )
        if self.low < self.FLOOR:
            raise QuantityError(
                f"{kind} of {self.low} is too small; {self.FLOOR} is the least that it can be"
            )

    @property
    def lower(self) -> Decimal:
        """The least value that the words allow: the floor for "up to". "About" adds no tolerance."""
        return self.FLOOR if self.bound is Bound.AT_MOST else self.low

    @property
    def upper(self) -> Decimal | None:
        """The greatest value that the words allow, or None where they set no limit ("at least")."""
        return None if self.bound is Bound.AT_LEAST else self.high

    def __lt__(self, other: Self) -> bool:
        self._check_alike(other, "compare")
        return self._sort_key() < other._sort_key()

    def __le__(self, other: Self) -> bool:
        self._check_alike(other, "compare")
        return self._sort_key() <= other._sort_key()

    def __gt__(self, other: Self) -> bool:
        self._check_alike(other, "compare")
        return self._sort_key() > other._sort_key()

    def __ge__(self, other: Self) -> bool:
        self._check_alike(other, "compare")
        return self._sort_key() >= other._sort_key()

    def _sort_key(self) -> tuple[Decimal, Decimal, int]:
        return self.low, self.high, _BOUND_ORDER[self.bound]

    def _kind(self) -> str:
        """What must agree before two figures meet; shown in messages."""
        return type(self).__name__

    def _check_alike(self, other: object, verb: str) -> None:
        found = other._kind() if isinstance(other, Bounded) else type(other).__name__
        if found != self._kind():
            raise UnitMismatchError(
                f"cannot {verb} {self!r} and {other!r}: {self._kind()} is needed, not {found}"
            )

    def _call(self, called: str, unit: str) -> str:
        """The call of ``of`` that makes this figure."""
        to = "" if self.high == self.low else f", to={literal(self.high)}"
        bound = "" if self.bound is Bound.EXACT else f", bound={self.bound}"
        return f"{called}.of({literal(self.low)}, {unit}{to}{bound})"

    def _hedged(self, text: str) -> str:
        return _HEDGES[self.bound] + text


@attrs.frozen(repr=False)
class Additive(Bounded):
    """A figure that adds up: the sum of two is a figure of the same kind.

    Sums are exact, commutative and associative, an exact zero changes nothing, and the sum's ``lower`` and
    ``upper`` are the sums of the parts'.
    """

    def __add__(self, other: Self) -> Self:
        """The sum, as firm as its parts allow.

        With an "at least" among them the sum is "at least"; "up to" figures alone give "up to", and mixed
        with others a range; "about" stays "about".
        """
        self._check_alike(other, "add")
        if other._is_zero():
            return self
        if self._is_zero():
            return other
        bounds = {self.bound, other.bound}
        low, high = plus(self.lower, other.lower), plus(self.high, other.high)
        if Bound.AT_LEAST in bounds:
            return self._same_kind(low, low, Bound.AT_LEAST)
        if bounds == {Bound.AT_MOST}:
            return self._same_kind(plus(self.low, other.low), high, Bound.AT_MOST)
        return self._same_kind(low, high, Bound.APPROX if Bound.APPROX in bounds else Bound.EXACT)

    def __mul__(self, factor: int | Decimal) -> Self:
        """The figure so many times over; nothing times anything is exactly zero.

        Raises QuantityError for a negative factor and for floats.
        """
        times = exact(factor)
        if times < 0:
            raise QuantityError(f"cannot take {self} {factor} times; a factor is zero or more")
        bound = self.bound if times else Bound.EXACT
        return self._same_kind(product(self.low, times), product(self.high, times), bound)

    __rmul__ = __mul__

    def _same_kind(self, low: Decimal, high: Decimal, bound: Bound) -> Self:
        return type(self)(low, high, bound)

    def _is_zero(self) -> bool:
        return not self.high and self.bound is Bound.EXACT
