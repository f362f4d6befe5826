"""Dates as precise as a text gives them: a year, a half, a quarter, a month, a day, or a deadline."""

from __future__ import annotations

import calendar
import datetime
import enum
import re
from typing import Self

import attrs

from evbattery.errors import DateError, UnitMismatchError


class Precision(enum.Enum):
    """How long the period is that a date names."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


_MONTHS = {Precision.YEAR: 12, Precision.HALF: 6, Precision.QUARTER: 3, Precision.MONTH: 1}
_FINENESS = {precision: rank for rank, precision in enumerate(Precision)}
_WRITTEN = re.compile(
    r"(?P<year>\d{4})(?:-(?:H(?P<half>\d)|Q(?P<quarter>\d)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?", re.ASCII
)


@attrs.frozen(repr=False)
class PartialDate:
    """A calendar period between the years 1 and 9999, or with ``by`` any time up to its end.

    ``start`` is the first day of the period and ``precision`` its length; class methods make them from
    numbers. Dates are ordered by their earliest day, then the latest, then deadlines after periods, then
    coarse before fine.

    Raises DateError when ``start`` is no first day of a period of that precision.

    >>> PartialDate.quarter(2025, 3).earliest, str(PartialDate.quarter(2025, 3))
    (datetime.date(2025, 7, 1), '2025-Q3')
    """

    precision: Precision = attrs.field(validator=attrs.validators.instance_of(Precision))
    start: datetime.date
    by: bool = False

    def __attrs_post_init__(self) -> None:
        if type(self.start) is not datetime.date:
            raise DateError(f"{self.start!r} is not a date; a partial date starts on a day without a time")
        months = _MONTHS.get(self.precision)
        if months and (self.start.day != 1 or (self.start.month - 1) % months):
            raise DateError(f"{self.start} starts no {self.precision.value}; give the first day of one")

    @classmethod
    def year(cls, year: int) -> Self:
        """A calendar year."""
        return cls(Precision.YEAR, _day(year, 1, 1))

    @classmethod
    def half(cls, year: int, half: int) -> Self:
        """The first or second half of a year."""
        return cls(Precision.HALF, _day(year, 6 * _counted("half", half, 2) - 5, 1))

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Self:
        """A quarter of a year, 1 to 4."""
        return cls(Precision.QUARTER, _day(year, 3 * _counted("quarter", quarter, 4) - 2, 1))

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """A month, 1 to 12."""
        return cls(Precision.MONTH, _day(year, month, 1))

    @classmethod
    def day(cls, year: int, month: int, day: int) -> Self:
        """A single day."""
        return cls(Precision.DAY, _day(year, month, day))

    @classmethod
    def from_date(cls, date: datetime.date) -> Self:
        """The day of a date; the time of a datetime is dropped."""
        return cls.day(date.year, date.month, date.day)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The period that is written as ``2025``, ``2025-H2``, ``2025-Q3``, ``2025-07`` or ``2023-12-21``.

        Raises DateError for other text and for days that the calendar does not have.
        """
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise DateError(
                f"{text[:40]!r} is no partial date; write 2025, 2025-H2, 2025-Q3, 2025-07 or 2025-07-31"
            )
        numbers = {name: int(digits) for name, digits in found.groupdict().items() if digits is not None}
        year = numbers["year"]
        if "half" in numbers:
            return cls.half(year, numbers["half"])
        if "quarter" in numbers:
            return cls.quarter(year, numbers["quarter"])
        if "day" in numbers:
            return cls.day(year, numbers["month"], numbers["day"])
        return cls.month(year, numbers["month"]) if "month" in numbers else cls.year(year)

    def as_deadline(self) -> Self:
        """Any time up to the end of the period: "by 2027"."""
        return attrs.evolve(self, by=True)

    @property
    def earliest(self) -> datetime.date:
        """The first day that it can be; the first of all days for a deadline."""
        return datetime.date.min if self.by else self.start

    @property
    def latest(self) -> datetime.date:
        """The last day that it can be."""
        months = _MONTHS.get(self.precision)
        if months is None:
            return self.start
        last_month = self.start.month + months - 1
        return datetime.date(self.start.year, last_month, calendar.monthrange(self.start.year, last_month)[1])

    def contains(self, date: datetime.date) -> bool:
        """Whether it can be on that day."""
        day = datetime.date(date.year, date.month, date.day)
        return self.earliest <= day <= self.latest

    def surely_before(self, other: PartialDate) -> bool:
        """Whether every day of this date comes before every day of the other."""
        return self.latest < other.earliest

    def within(self, other: PartialDate) -> bool:
        """Whether every day of this date is one of the other's."""
        return other.earliest <= self.earliest and self.latest <= other.latest

    def __lt__(self, other: PartialDate) -> bool:
        return _sort_key(self) < _sort_key(other)

    def __le__(self, other: PartialDate) -> bool:
        return _sort_key(self) <= _sort_key(other)

    def __gt__(self, other: PartialDate) -> bool:
        return _sort_key(self) > _sort_key(other)

    def __ge__(self, other: PartialDate) -> bool:
        return _sort_key(self) >= _sort_key(other)

    def __str__(self) -> str:
        """The period as ``parse`` reads it; ``by`` does not show."""
        year, month = f"{self.start.year:04}", self.start.month
        match self.precision:
            case Precision.YEAR:
                return year
            case Precision.HALF:
                return f"{year}-H{(month + 5) // 6}"
            case Precision.QUARTER:
                return f"{year}-Q{(month + 2) // 3}"
            case Precision.MONTH:
                return f"{year}-{month:02}"
            case Precision.DAY:
                return self.start.isoformat()

    def __repr__(self) -> str:
        """The call that makes this date."""
        return f"PartialDate.parse({str(self)!r})" + (".as_deadline()" if self.by else "")


def _sort_key(date: object) -> tuple[datetime.date, datetime.date, bool, int]:
    if not isinstance(date, PartialDate):
        raise UnitMismatchError(f"cannot compare a PartialDate and {date!r}; make a PartialDate of it first")
    # "By 2025" and "by December 2025" allow the same days but are not equal, so the precision breaks the tie.
    return date.earliest, date.latest, date.by, _FINENESS[date.precision]


def _counted(what: str, number: int, most: int) -> int:
    if not 1 <= number <= most:
        raise DateError(f"there is no {what} {number} of a year; give 1 to {most}")
    return number


def _day(year: int, month: int, day: int) -> datetime.date:
    try:
        return datetime.date(year, month, day)
    except (ValueError, OverflowError) as error:
        raise DateError(f"year {year}, month {month}, day {day} is not in the calendar: {error}") from None
