"""The period that figures of a market are for, where it is less than a year: a month, a quarter, "January to May".

Monthly and cumulated figures of the same trade are figures of two markets. A whole year is told by ``when`` instead.
"""

from __future__ import annotations

import calendar
import re

from evbattery.reading.date_words import MONTHS
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Dated, Measured
from evbattery.reading.number_words import SMALL
from evbattery.values.dates import PartialDate, Precision

_YEAR = 12
_HALVES = {(1, 6): "H1", (7, 12): "H2"}
_SHORT = frozenset((Precision.MONTH, Precision.QUARTER, Precision.HALF))
#: Two dates that bound one period.
_SPAN = re.compile(r"(?:\b(?:[Ff]rom|[Bb]etween) )?Ⓓ(?: to | and | through | until |-| - )Ⓓ(?!,? Ⓓ)")
#: So many months or quarters from the start of a year.
_CUMULATED = re.compile(
    r"\b(?:(?:first|opening|initial) (?:Ⓝ|[a-z]+) (?:months|quarters)|first Ⓗ|year[- ]to[- ]date|"
    r"so far (?:Ⓓ|this year))",
    re.IGNORECASE,
)
#: Another period, with which this one is compared, and the day on which somebody says so.
_OTHER = re.compile(
    r"(?:\b(?:over|against|vs\.?|since|by|before|after|until|as of|published|released|reported|said|says|"
    r"issued|updated)(?: \w+){0,2}|\b(?:from|than|compared with|compared to|versus)\b[^,.;:]{0,40}|[Oo]n|\(data) $"
)


def period_in(sentence: Sentence, start: int, end: int) -> str | None:
    """The period that the words between two positions tell: empty for a whole year, None where they tell none."""
    text = sentence.masked.text
    if text.lstrip().startswith("|"):
        return None
    bounds: set[int] = set()
    for match in _SPAN.finditer(text, start, end):
        places = _bounds(sentence, match)
        if places and not _is_other(text, match.start()):
            first, last = (value.start for at in places if (value := _value(sentence, at)) is not None)
            return _months(first.month, last.month, last.year)
        bounds.update(places)
    cumulated = _CUMULATED.search(text, start, end)
    if cumulated is not None and not _is_other(text, cumulated.start()):
        return _cumulated(sentence, cumulated)
    for at, mention in sentence.masked.inside(start, end):
        value = mention.date.value if isinstance(mention, Dated) else None
        # "January-May 2025": only the end of it is a date with a year.
        opens = re.search(r"\b([A-Z][a-z]+)\.?(?:-| to | - )$", text[max(0, at - 16) : at])
        if value is None or at in bounds or _is_other(text, at - len(opens.group()) if opens else at):
            continue
        if value.precision in _SHORT:
            month = MONTHS.get(opens[1].lower()) if opens else None
            return _months(month, value.start.month, value.start.year) if month else str(value)
        if value.precision is Precision.YEAR:
            return ""
    return None


def _is_other(text: str, at: int) -> bool:
    return bool(_OTHER.search(text[max(0, at - 60) : at]))


def _bounds(sentence: Sentence, match: re.Match[str]) -> tuple[int, ...]:
    """Where the two dates of a span stand; none where one is a day or of no known month."""
    places = tuple(at for at in range(*match.span()) if match.string[at] == "Ⓓ")
    values = [_value(sentence, at) for at in places]
    return places if all(value is not None and value.precision in _SHORT for value in values) else ()


def _value(sentence: Sentence, at: int) -> PartialDate | None:
    mention = sentence.masked.at.get(at)
    return mention.date.value if isinstance(mention, Dated) else None


def _cumulated(sentence: Sentence, match: re.Match[str]) -> str:
    """The first months of a year, as "from January to" the last of them where their number is told."""
    number = re.search(r"Ⓗ|Ⓝ|[a-z]+(?= months)", match.group())
    mention = sentence.masked.at.get(match.start() + number.start()) if number else None
    word = number.group() if number else ""
    months = mention.figure.low if isinstance(mention, Measured) else SMALL.get(word)
    if months is None or "quarter" in match.group() or not 1 <= months <= _YEAR:
        return match.group().lower()
    return _months(1, int(months))


def _months(first: int, last: int, year: int | None = None) -> str:
    """From one month to another, a half of a *year* by its own name; else the figures' own dates tell the year."""
    if year is not None and (first, last) in _HALVES:
        return f"{year}-{_HALVES[first, last]}"
    return f"{calendar.month_name[first]}-{calendar.month_name[last]}"
