"""The date of publication that a page states about itself."""

from __future__ import annotations

import datetime
import re

from evbattery.reading.blocks import BlockKind, blocks
from evbattery.reading.clutter import DATE_LABEL, PAGE_DATE, is_page_date

# A page states its date at its top; prose further down speaks of other dates.
_TOP = 20_000
_PARAGRAPHS = 2
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Before the date of an agency's dateline stand places and desks, all in capitalised words.
_ASIDE = re.compile(r"\([^()]{1,40}\)")
_PLACE_WORD = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w.'’]*)?|de|del|la|of|and|the")
_PLACE_WORDS = 12
_AFTER_DATELINE = re.compile(
    r"(?:,? \d\d?[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?\)?"
    r" ?(?:/[^/]{1,40}/|\([^()]{1,40}\))? ?(?:[-–—/]+|:)\s*\S"
)
# 'Updated 8 August' after a full date: the year is that of the first date, or the year after.
_YEARLESS = re.compile(
    r"\b(?:updated|modified|revised)\b[ :,]{0,3}(?:on )?(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)? (?P<m1>[a-z]{3,9})\.?"
    r"|(?P<m2>[a-z]{3,9})\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?)\b(?!,? \d{4}| of)",
    re.IGNORECASE,
)
# The page's own date and its agency's may lie a few days apart: the page cannot be older than the later one.
_SAME_STORY = datetime.timedelta(days=7)


def dateline(text: str) -> datetime.date | None:
    r"""Return the date of publication that the page states about itself, or None.

    Bylines ('Published: 20 June 2025'), lines that hold little but a date, and the datelines of agencies
    ('SEOUL, Feb. 21, 2022 /Wire/ --') at the top of the page count; dates in sentences do not. A stated date of
    update counts as the date of publication. None where no full date is stated, or where several disagree.

    >>> dateline("New plant\n\nPosted: Feb. 4, 2025 / Updated: Feb. 7, 2025\n\nThe plant makes cells.")
    datetime.date(2025, 2, 7)
    """
    top = text[:_TOP]
    updates: list[datetime.date] = []
    labelled: list[datetime.date] = []
    others: list[datetime.date] = []
    paragraphs = 0
    for block in blocks(top):
        line = top[block.start : block.end]
        if block.kind is BlockKind.BYLINE:
            for found in PAGE_DATE.finditer(line):
                day = _day(found)
                if day is None or not is_page_date(line, found):
                    continue
                label = DATE_LABEL.search(line[max(0, found.start() - 60) : found.start()])
                (others if label is None else updates if label["update"] else labelled).append(day)
            updates.extend(_yearless(line, labelled + others))
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.BOILERPLATE):
            day = _agency(line)
            if day is not None:
                others.append(day)
            paragraphs += 1
            if paragraphs == _PARAGRAPHS:
                break
    if updates:
        return max(updates + labelled)
    return _agreed(labelled or others)


def _agreed(days: list[datetime.date]) -> datetime.date | None:
    if not days or max(days) - min(days) > _SAME_STORY:
        return None
    return max(days)


def _agency(paragraph: str) -> datetime.date | None:
    """The date of 'PLACE, date (Agency) - ' at the start of a paragraph."""
    found = PAGE_DATE.search(paragraph[:160])
    if found is None:
        return None
    places = re.split(r"[\s,/|(–—-]+", _ASIDE.sub(" ", paragraph[: found.start()]))
    if len(places) > _PLACE_WORDS or not all(map(_PLACE_WORD.fullmatch, places)):
        return None
    return _day(found) if _AFTER_DATELINE.match(paragraph, found.end()) else None


def _yearless(line: str, known: list[datetime.date]) -> list[datetime.date]:
    found = _YEARLESS.search(line)
    if found is None or not known:
        return []
    first = max(known)
    for year in (first.year, first.year + 1):
        day = _date(year, found["m1"] or found["m2"], found["d1"] or found["d2"])
        if day is not None and day >= first:
            return [day]
    return []


def _day(found: re.Match[str]) -> datetime.date | None:
    """The date that `PAGE_DATE` found; None where day and month could be either way round."""
    if found["y4"] is not None:
        first, second = int(found["a4"]), int(found["b4"])
        if first <= 12 and second <= 12 and first != second and found["sep4"] != ".":
            return None
        month, day = (first, second) if second > 12 else (second, first)
        return _date(int(found["y4"]), str(month), str(day))
    for i in "1235":
        if found[f"y{i}"] is not None:
            return _date(int(found[f"y{i}"]), found[f"m{i}"], found[f"d{i}"])
    return None


def _date(year: int, month: str, day: str) -> datetime.date | None:
    name = month[:3].lower()
    number = int(month) if month.isdecimal() else _MONTHS.index(name) + 1 if name in _MONTHS else 0
    try:
        return datetime.date(year, number, int(day))
    except ValueError:
        return None
