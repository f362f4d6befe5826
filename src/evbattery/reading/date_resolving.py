"""From a match of a date to a partial date, as far as the text and the day of publication tell."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Mapping
from typing import Final

import attrs

from evbattery.reading.date_patterns import looks_ahead, looks_back, month_with_year, year_told
from evbattery.reading.date_words import (
    EARLIER,
    LATER,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS_OF_YEAR,
    SEASON_STARTS,
    WEEKDAYS,
)
from evbattery.values import PartialDate

NO_PUBLICATION_DATE: Final = "no publication date"
OTHER_DATE: Final = "relative to another date"
SWAPPED: Final = "day and month could be swapped"
BETWEEN_YEARS: Final = "between two years"
NO_SUCH_DAY: Final = "no such day"


#: ", released in": what was done to what stands before is past, whatever else the clause speaks of.
_DONE = re.compile(
    r", (?:which was |that was |first )?(?!planned|expected|scheduled|slated|targeted|projected|anticipated|proposed)"
    r"[a-z]{3,20}ed (?:back )?in $"
)
#: "Since December" is past, whatever else the clause speaks of.
_SINCE = re.compile(
    r"\b[Ss]ince (?:(?:the |about )?(?:early|late|mid|end of|middle of|beginning of)?[ -]?)?$"
)
#: "The plant, announced in May, opens on": what is told last is to come, or news.
_PRESENT = re.compile(r"\b(?:opens|starts|begins|goes|launches|closes|comes|ends)\b")


@attrs.frozen
class Resolution:
    """What a date in the text comes to: a value, or the reason why there is none."""

    value: PartialDate | None
    relative: bool = False
    reason: str = ""


@functools.lru_cache(maxsize=4)
def _years_of_months(text: str) -> Mapping[int, frozenset[int]]:
    years: dict[int, frozenset[int]] = {}
    for found in month_with_year().finditer(text):
        month = MONTHS[found["month"].lower()]
        years[month] = years.get(month, frozenset()) | {int(found["year"])}
    return years


@attrs.frozen
class Clock:
    """The day of publication, and whether the clause before a date looks ahead of it or back."""

    today: datetime.date
    ahead: bool
    back: bool

    def period(self, number: int, per_year: int, direction: str) -> int:
        """The year of a month (12), quarter (4) or half (2) that is named without one."""
        current = (self.today.month - 1) * per_year // 12 + 1
        if direction in EARLIER:
            return self.today.year - (number >= current)
        if direction in LATER:
            return self.today.year + (number <= current)
        if direction == "this":
            return self.today.year
        # Without a verb to tell, "in June" written in April is the coming one, in December the past one.
        soon = not self.back and (number - current) % per_year <= per_year // 3
        if self.ahead or soon:
            return self.today.year + (number < current)
        return self.today.year - (number > current)


def resolve(found: re.Match[str], published: datetime.date | None) -> Resolution:
    """Return what a match of the date pattern comes to.

    Raises ValueError or OverflowError where it leaves the calendar.
    """
    part = {
        name.rstrip("0123456789"): value for name, value in found.groupdict().items() if value is not None
    }
    if found["number27"] is not None:
        part["ahead"] = found["number27"]
    if "letter" in part:
        number, year = int(part["number"]), int(part["year"])
        if part["letter"] == "H":
            return Resolution(PartialDate.half(year, number))
        return Resolution(PartialDate.quarter(year, number))
    if "left" in part:
        return _slashed(int(part["left"]), int(part["right"]), int(part["year"]))
    clock = None
    if published is not None:
        clause = _clause_before(found.string, found.start())
        done = bool(_DONE.search(clause))
        done = done or bool(_SINCE.search(clause))
        ahead = bool(looks_ahead().search(clause)) and not done
        back = bool(looks_back().search(clause)) and not _PRESENT.search(clause)
        clock = Clock(published, ahead, done or back)
    if "month" in part:
        return _month(part, found.string, clock)
    if "same" in part or (part.get("dir", "").lower() == "following" and part.get("unit") == "year"):
        told = year_told(found.string, found.start())
        if told is None:
            return Resolution(None, True, OTHER_DATE)
        if "quarter" not in part and "half" not in part:
            return Resolution(PartialDate.year(told + ("dir" in part)))
        part["year"] = str(told)
    if "quarter" in part or "half" in part:
        return _part_of_year(part, clock)
    if "part" in part or "yearend" in part or "season" in part:
        return _coarse_year(part, clock)
    if "year" in part:
        return Resolution(PartialDate.year(int(part["year"])))
    if part.get("dir", "").lower() in ("previous", "following"):
        return Resolution(None, True, OTHER_DATE)
    if clock is None:
        return Resolution(None, True, NO_PUBLICATION_DATE)
    return Resolution(_from_today(part, clock.today), True)


def _clause_before(text: str, pos: int) -> str:
    return re.split(r"[.;!?]\s|\n", text[max(0, pos - 90) : pos])[-1]


def _slashed(left: int, right: int, year: int) -> Resolution:
    if left > 12 or left == right:
        return Resolution(PartialDate.day(year, right, left))
    if right > 12:
        return Resolution(PartialDate.day(year, left, right))
    return Resolution(None, False, SWAPPED)


def _month(part: Mapping[str, str], text: str, clock: Clock | None) -> Resolution:
    name = part["month"].lower()
    month = MONTHS[name] if name in MONTHS else int(name)
    day = int(re.sub(r"\D", "", part["day"])) if "day" in part else None
    if "year" in part:
        year = int(part["year"])
        return Resolution(
            PartialDate.month(year, month) if day is None else PartialDate.day(year, month, day)
        )
    if day is not None:
        years = _years_of_months(text).get(month, frozenset())
        if len(years) == 1:
            return Resolution(PartialDate.day(min(years), month, day))
        if clock is None:
            return Resolution(None, True, NO_PUBLICATION_DATE)
        today = clock.today
        near = [PartialDate.day(year, month, day) for year in _near(today.year) if _exists(year, month, day)]
        past = [date for date in near if date.start <= today] if clock.back and not clock.ahead else []
        return Resolution(min(past or near, key=lambda date: abs(date.start - today)), True)
    direction = part.get("dir", "").lower()
    if direction in ("previous", "following"):
        return Resolution(None, True, OTHER_DATE)
    if clock is None:
        return Resolution(None, True, NO_PUBLICATION_DATE)
    if "shift" in part:
        return Resolution(PartialDate.month(clock.today.year + _shift(part["shift"]), month), True)
    return Resolution(PartialDate.month(clock.period(month, 12, direction), month), True)


def _near(year: int) -> range:
    return range(max(1, year - 1), min(9999, year + 1) + 1)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def _part_of_year(part: Mapping[str, str], clock: Clock | None) -> Resolution:
    per_year = 4 if "quarter" in part else 2
    word = part["quarter" if per_year == 4 else "half"].lower()
    number = ORDINALS.get(word) or PARTS_OF_YEAR.get(word) or int(word)
    make = PartialDate.quarter if per_year == 4 else PartialDate.half
    written = part.get("year") or part.get("short")
    if written is not None:
        year = int(written)
        return Resolution(make(year if year > 99 else 2000 + year, number))
    if clock is None:
        return Resolution(None, True, NO_PUBLICATION_DATE)
    if "dir" in part or "the" in part:
        return Resolution(make(clock.today.year + _shift(part.get("dir", "this")), number), True)
    return Resolution(make(clock.period(number, per_year, ""), number), True)


def _shift(direction: str) -> int:
    direction = direction.lower()
    return -1 if direction in EARLIER else 1 if direction in LATER else 0


def _coarse_year(part: Mapping[str, str], clock: Clock | None) -> Resolution:
    if "year" in part:
        year, relative = int(part["year"]), False
    elif clock is None:
        return Resolution(None, True, NO_PUBLICATION_DATE)
    else:
        year, relative = clock.today.year + _shift(part.get("dir", "this")), True
        if "season" in part and "dir" not in part:
            year = clock.period(SEASON_STARTS[part["season"].lower()], 12, "")
    if part.get("part", "").lower().startswith("turn") and relative:
        return Resolution(None, True, BETWEEN_YEARS)
    # Early in a year is its first half for certain; "late" and "mid" reach into either.
    early = re.match(r"early\b", part.get("part", ""), re.IGNORECASE) is not None
    return Resolution(PartialDate.half(year, 1) if early else PartialDate.year(year), relative)


def _from_today(part: Mapping[str, str], today: datetime.date) -> PartialDate:
    """The period that "last month", "on Wednesday" or "two years ago" names as seen from a day."""
    if "word" in part:
        days = {"yesterday": -1, "today": 0, "tomorrow": 1}[part["word"].lower()]
        return PartialDate.from_date(today + datetime.timedelta(days=days))
    direction = part.get("dir", "").lower()
    unit = (part.get("unit") or part["weekday"]).lower()
    if unit in WEEKDAYS:
        back = (today.weekday() - WEEKDAYS[unit]) % 7
        if direction in EARLIER:
            back = back or 7
        elif direction in LATER:
            back -= 7
        return PartialDate.from_date(today - datetime.timedelta(days=back))
    steps = _shift(direction)
    if "number" in part:
        word = part["number"].lower()
        steps = NUMBERS[word] if word in NUMBERS else int(word)
        steps = steps if "ahead" in part else -steps
    if unit == "day":
        return PartialDate.from_date(today + datetime.timedelta(days=steps))
    if unit == "week":
        monday = today - datetime.timedelta(days=today.weekday() - 7 * steps)
        return _covering(monday, monday + datetime.timedelta(days=6))
    if unit == "year":
        return PartialDate.year(today.year + steps)
    months = today.year * 12 + today.month - 1
    if unit == "month":
        return PartialDate.month((months + steps) // 12, (months + steps) % 12 + 1)
    quarters = months // 3 + steps
    return PartialDate.quarter(quarters // 4, quarters % 4 + 1)


def _covering(first: datetime.date, last: datetime.date) -> PartialDate:
    """The shortest period with a name that covers both days; a week has none of its own."""
    if (first.year, first.month) == (last.year, last.month):
        return PartialDate.month(first.year, first.month)
    for period in (
        PartialDate.quarter(first.year, (first.month + 2) // 3),
        PartialDate.half(first.year, (first.month + 5) // 6),
    ):
        if period.contains(last):
            return period
    return PartialDate.year(first.year)
