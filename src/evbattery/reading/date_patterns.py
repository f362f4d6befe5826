"""The shapes of dates in prose, as one regular expression with a named group for each part.

Names end in a digit that tells the alternatives apart; :mod:`evbattery.reading.date_resolving` reads them. Every
quantifier is bounded, so a scan is linear.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from evbattery.patterns import beginnings
from evbattery.reading.date_words import (
    AHEAD,
    BACK,
    EARLIER,
    LATER,
    MONTHS,
    NOT_AFTER_A_YEAR,
    NOT_BEFORE_A_YEAR,
    NUMBERS,
    ORDINALS,
    PARTS_OF_YEAR,
    PREPOSITIONS,
    SEASONS,
    WEEKDAYS,
)

_S: Final = "(?:[ \t\u00a0\u202f]{1,2}|[ ]?\r?\n)"
_YEAR: Final = r"(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])"
_DAY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_NOT_A_DAY: Final = rf"(?![0-9]|[.,:][0-9]|{_S}?(?:{NOT_AFTER_A_YEAR}))"
_PARTS: Final = "middle|end|year-end|beginning|start|close|turn"


def _any(words: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", _S) for word in sorted(words, key=len, reverse=True))


def _month(name: str) -> str:
    # Names and words share their letters ("may", "march"): a month has a capital, or only capitals.
    return rf"(?P<{name}>{_any([m.title() for m in MONTHS] + [m.upper() for m in MONTHS])})"


def _any_case_month(name: str) -> str:
    return rf"(?P<{name}>(?i:{_any(list(MONTHS))}))"


_DIRECTION: Final = rf"(?i:last|this|next|{_any([*EARLIER, *LATER])})"
_OF_YEAR: Final = (
    rf"(?:,?{_S}(?:of{_S}|in{_S})?(?:the{_S})?(?:(?i:fiscal|financial){_S})?(?:(?:year{_S})?(?P<year@>{_YEAR})"
    rf"|(?P<dir@>(?i:last|this|next)){_S}(?:calendar{_S})?year(?!\w)|(?P<same@>same){_S}year(?!\w)|"
    rf"(?P<the@>year)(?![\w-])))"
)

_ALTERNATIVES: Final = (
    # 2023-12-17, 2022.07.22
    r"(?<![.-])(?P<year1>(?:19|20)[0-9]{2})(?P<sep1>[-./])(?P<month1>[0-9]{1,2})(?P=sep1)(?P<day1>[0-9]{1,2})"
    r"(?![0-9]|[-/][0-9])",
    # 12/21/2023
    rf"(?P<left2>[0-9]{{1,2}})/(?P<right2>[0-9]{{1,2}})/(?P<year2>{_YEAR})(?![\w/])",
    # 2025-Q3, 2025 H1; 2025-07
    rf"(?P<year3>{_YEAR})[ -]?(?P<letter3>[QH])(?P<number3>[1-4])(?!\w)",
    rf"(?P<year4>{_YEAR})-(?P<month4>0[1-9]|1[0-2])(?![\w-])",
    # 21 December 2023, 24 of February of 2025, 9 May
    rf"(?P<day5>{_DAY}){_S}(?:of{_S})?{_any_case_month('month5')}(?!\w)"
    rf"(?:\.?,?{_S}(?:of{_S})?(?P<year5>{_YEAR})(?!\w))?",
    # Dec. 21, 2023; Oct 28 2024; Dec. 21
    rf"{_any_case_month('month6')}\.?{_S}(?:the{_S})?(?P<day6>{_DAY}){_NOT_A_DAY}(?!\w)(?:,?{_S}(?P<year6>{_YEAR})(?!\w))?",
    # Dec. 2023, May 2024
    rf"{_any_case_month('month7')}\.?,?{_S}(?:of{_S})?(?P<year7>{_YEAR})(?!\w)",
    # March next year, last November, March
    rf"{_month('month23')},?{_S}(?:of{_S})?(?P<shift23>(?i:last|this|next)){_S}year(?!\w)",
    rf"(?P<dir8>{_DIRECTION}){_S}{_month('month8')}(?!\w)",
    rf"{_month('month9')}(?!\w)",
    # Q3 2025, 3Q25, third quarter of 2025, the fourth quarter
    rf"(?:Q(?P<quarter10>[1-4])|(?P<quarter11>[1-4])Q|(?P<quarter12>(?i:{_any(list(ORDINALS))}))(?:{_S}|-)quarter)"
    rf"(?:{_OF_YEAR.replace('@', '10')}|[ '’]{{0,1}}(?P<short10>[0-9]{{2}}{_NOT_A_DAY}|{_YEAR}))?(?!\w|{_S}of{_S})",
    # last quarter of 2026
    rf"(?P<quarter26>(?i:last|closing|opening)){_S}quarter{_OF_YEAR.replace('@', '26')}(?!\w)",
    # H2 2024, 1H25, second half of 2025, first half of this year
    rf"(?:H(?P<half13>[12])|(?P<half14>[12])H|(?P<half15>(?i:first|second|1st|2nd|back|latter|front))(?:{_S}|-)half)"
    rf"(?:{_OF_YEAR.replace('@', '13')}|[ '’]{{0,1}}(?P<short13>[0-9]{{2}}{_NOT_A_DAY}|{_YEAR}))?(?!\w|{_S}of{_S}|-)",
    # end of 2026, mid-2025, late last year, later this year, end of the year
    rf"(?P<part16>(?i:(?:early|mid|late)(?:-|{_S}(?:in{_S})?)|(?:earlier|later){_S}(?:in{_S})?|"
    # "To start next year" is a verb, "end 2026" is a date.
    rf"(?:{_PARTS})(?:-|{_S}of{_S})|(?:middle|end|christmas|year-end){_S}))"
    rf"(?:the{_S})?(?:calendar{_S})?"
    rf"(?:(?:year{_S})?(?P<year16>{_YEAR})|(?P<dir16>(?i:last|this|next)){_S}year|(?P<the16>year))(?![\w-])",
    # spring of 2021, autumn 2022, last summer
    rf"(?:(?P<dir17>{_DIRECTION}){_S})?(?P<season17>(?i:{_any(list(SEASONS))}))(?:{_S}(?:of{_S})?(?P<year17>{_YEAR}))?(?!\w)",
    # last year, this quarter, next Monday
    # later that year, in the same year
    rf"(?P<same29>(?i:later{_S}(?:in{_S})?(?:that|the{_S}same)|same)){_S}year(?!\w)",
    rf"(?P<dir18>{_DIRECTION}){_S}(?P<unit18>(?i:year|quarter|month|week|{_any(list(WEEKDAYS))}))(?!\w|-)",
    # two years ago
    rf"(?P<number19>(?i:{_any(list(NUMBERS))}|[0-9]{{1,2}})){_S}(?P<unit19>year|month|week|day)s?{_S}(?:ago|"
    rf"earlier{_S}today)(?!\w)",
    # in two years' time, three months from now, in two years
    rf"(?P<number27>(?i:{_any(list(NUMBERS))}|[0-9]{{1,2}})){_S}(?P<unit27>year|month)s?"
    rf"(?:(?:['’]s?)?{_S}(?:time|from{_S}now|hence)(?!\w))",
    # has made cells for ten years
    rf"(?P<number28>(?i:{_any(list(NUMBERS))}|[0-9]{{1,2}})){_S}(?P<unit28>year)s(?![\w-])",
    r"(?P<word20>(?i:yesterday|today|tomorrow))(?!\w)",
    rf"(?P<weekday21>{_any([day.title() for day in WEEKDAYS])})(?!\w)",
    rf"(?:[FC]Y{_S}?)?(?P<year22>{_YEAR})(?![\w$€£¥]|-[0-9]{{3}}(?![0-9])|-[^\W\d_]{{1,12}}-)",
)

_YEAR_END: Final = (
    rf"(?:(?P<yearend24>(?i:year-end|year’s end|year's end|year{_S}is{_S}(?:out|over|up)|year{_S}ends|christmas))"
    rf"(?![\w-])(?!{_S}[0-9]{{4}}))"
)

#: The words that an alternative can begin with; others begin with a digit, or are in :data:`_BEGINNING`.
_FIRST_WORDS: Final = (
    *(MONTHS.keys() | WEEKDAYS.keys() | ORDINALS.keys() | PARTS_OF_YEAR.keys() | NUMBERS.keys()),
    *(EARLIER | LATER | frozenset(SEASONS) | frozenset(_PARTS.split("|"))),
    *(
        "this",
        "early",
        "mid",
        "late",
        "earlier",
        "later",
        "same",
        "year",
        "christmas",
        "yesterday",
        "today",
        "tomorrow",
    ),
)
#: What every date begins with: one look here spares the alternatives at nearly all words.
_BEGINNING: Final = rf"(?=[0-9]|Q[1-4]|H[12]|[FC]Y|(?i:{beginnings(_FIRST_WORDS)}))"


@functools.cache
def pattern() -> re.Pattern[str]:
    """The pattern of all dates; alternatives are tried in order, the fuller ones first."""
    return re.compile(rf"(?<![\w$€£¥₩₹#@]){_BEGINNING}(?:{_YEAR_END}|{'|'.join(_ALTERNATIVES)})")


@functools.cache
def month_with_year() -> re.Pattern[str]:
    """A month beside a year, for finding the year of a day that has none."""
    return re.compile(
        rf"(?<!\w){_any_case_month('month')}(?!\w)\.?,?{_S}(?:{_DAY},?{_S})?(?:of{_S})?(?P<year>{_YEAR})(?!\w)"
    )


#: "Later that year" speaks of a year told so many characters before at most.
_RECALLED: Final = 400
_TOLD: Final = re.compile(r"(?<![\w$€£¥₩₹#@.,-])(?:19|20)\d\d(?![\w%]|[.,]\d)")


def year_told(text: str, pos: int) -> int | None:
    """The year in figures that stands last before a position."""
    years = _TOLD.findall(text, max(0, pos - _RECALLED), pos)
    return int(years[-1]) if years else None


@functools.cache
def preposition() -> re.Pattern[str]:
    """The preposition that ends a text, and what may stand between it and a date."""
    return re.compile(
        rf"(?<!\w)(?P<word>(?i:{_any(list(PREPOSITIONS))})){_S}(?:at{_S}least{_S}|about{_S}|around{_S})?(?:the{_S})?"
        rf"(?:(?:very{_S})?(?:end|beginning|start|middle|close|turn|course){_S}of{_S}(?:the{_S})?)?"
        rf"(?:(?:early|mid|late)(?:-|{_S}(?:in{_S})?))?(?:(?:calendar{_S})?year{_S})?[\[(]?\Z"
    )


@functools.cache
def counted_after() -> re.Pattern[str]:
    """What makes four digits before it a figure."""
    return re.compile(rf"{_S}?(?:{NOT_AFTER_A_YEAR})|-(?:{NOT_AFTER_A_YEAR})")


@functools.cache
def counted_before() -> re.Pattern[str]:
    """What makes four digits after it a figure or a number of a thing."""
    return re.compile(rf"(?<!\w)(?i:{_any(list(NOT_BEFORE_A_YEAR))}){_S}\Z|[.,/][0-9]{{0,4}}\Z|[^\W\d_]-\Z")


@functools.cache
def looks_ahead() -> re.Pattern[str]:
    """Words that turn the clause before a date to the future."""
    return re.compile(rf"(?<!\w)(?i:{_any(list(AHEAD))})(?!\w)")


@functools.cache
def looks_back() -> re.Pattern[str]:
    """Words that turn the clause before a date to the past."""
    return re.compile(rf"(?<!\w)(?i:{_any(list(BACK))}|[^\W\d_]{{3,20}}ed)(?!\w)")
