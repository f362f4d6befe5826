"""Dates in text, each as precise as the words make it and resolved only as far as the evidence goes.

Dates that depend on today ("last month", "on Wednesday", "in July") are resolved against the day of
publication, and stay unresolved without one. A day without a year takes the year that the text itself gives with
that month, or the one that puts it nearest to the publication. A month, quarter or half without a year is the
next where its clause looks ahead ("will", "by", "is due"), else the latest that had begun by the publication,
unless nothing in the clause looks back and the next is at most a third of a year away. A week becomes the
shortest calendar period that covers it.
"""

from __future__ import annotations

import datetime
import re

import attrs

from evbattery.reading.date_patterns import counted_after, counted_before, pattern, preposition
from evbattery.reading.date_resolving import NO_SUCH_DAY, Resolution, resolve
from evbattery.reading.date_words import DEADLINES, SEASON_STARTS, WORDS_TOO
from evbattery.values import PartialDate

__all__ = ["DateMention", "find_dates"]

_FIRM: frozenset[str] = frozenset({"in", "by", "since", "from", "until", "till", "during", "before", "after"})


@attrs.frozen
class DateMention:
    """One date that stands in ``text[start:end]``."""

    start: int
    end: int
    value: PartialDate | None
    """The date, a deadline after "by"; None where it cannot be resolved, and ``reason`` says why."""
    relative: bool
    """Whether the date depends on the day of publication."""
    preposition: str
    """The preposition before the date in lower case ("by", "in", "since", ...), or empty."""
    reason: str


def find_dates(
    text: str, start: int = 0, end: int | None = None, *, published: datetime.date | None = None
) -> list[DateMention]:
    """Return the dates in ``text[start:end]`` in order of their position, never overlapping.

    ``published`` is the day that relative dates count from. Never raises on any text.

    >>> [str(mention.value) for mention in find_dates("Output is to begin by the end of 2026, not in Q3 2025.")]
    ['2026', '2025-Q3']
    """
    stop = len(text) if end is None else min(end, len(text))
    mentions: list[DateMention] = []
    for found in pattern().finditer(text, start, stop):
        word = _preposition(text, start, found.start())
        if _is_no_date(found, word, start, stop):
            continue
        if found["number28"]:
            word = "since"
        try:
            resolution = resolve(found, published)
        except (ValueError, OverflowError):
            if "-" in found.group() or "." in found.group():
                continue  # a version or an identifier, no misprinted date
            resolution = Resolution(None, False, NO_SUCH_DAY)
        value = resolution.value
        if value is not None and word in DEADLINES:
            value = value.as_deadline()
        mentions.append(
            DateMention(found.start(), found.end(), value, resolution.relative, word, resolution.reason)
        )
    return mentions


#: "No earlier than 2027" is a date, "more than 2027" a figure.
_THAN = re.compile(r"\b(?:earlier|later|sooner)\sthan\s\Z")
#: What has gone on for a number of years began so many years ago: "has been making cells here for".
_LASTING = re.compile(
    r"\b(?:has|have|had)\s(?:now\s|already\s)?(?:been\s(?:\w+ly\s)?(?!(?:talk|negotiat|wait|plan|work|try|bound|sign)\w*)\w+ing|"
    r"produced|processed|manufactured|assembled|recycled|operated|refined|made|run)\b[^.;:!?()]{0,80}?\s"
    r"(?:for|since|over)\s(?:(?:the\s)?(?:past|last)\s|about\s|some\s|almost\s|nearly\s|more\sthan\s|over\s)?\Z"
)


def _preposition(text: str, start: int, pos: int) -> str:
    found = preposition().search(text, max(start, pos - 60), pos)
    return re.sub(r"\s+", " ", found["word"]).lower() if found else ""


def _is_no_date(found: re.Match[str], word: str, start: int, stop: int) -> bool:
    """Tell the words and numbers that only look like dates: a figure, a verb, the weekday of a full date."""
    text = found.string
    group = found.groupdict()
    if group["year22"]:
        before = counted_before().search(text, max(start, found.start() - 14), found.start())
        if before is not None and not _THAN.search(text, max(start, found.start() - 14), found.start()):
            return True
        follows = counted_after().match(text, found.end(), stop)
        # "In 2024 people came" is a year; "2000 people" and "2030 GWh" are figures.
        return follows is not None and not (
            word in _FIRM and follows.group().strip().isalpha() and len(follows.group()) > 3
        )
    if group["number28"]:
        return _LASTING.search(text, max(start, found.start() - 110), found.start()) is None
    if month := group["month9"]:
        named = month.lower()
        if len(named) < 5 and named not in ("may", "june", "july") and word not in _FIRM:
            return True
        return named in WORDS_TOO and word not in _FIRM | {"of"}
    if group["season17"]:
        season = group["season17"].lower()
        bare = word in _FIRM and season in SEASON_STARTS and text[found.start() - 4 : found.start()] == "the "
        return not (group["dir17"] or group["year17"] or bare)
    if group["half13"] or group["half14"] or group["half15"]:
        written = group["year13"] or group["short13"] or group["dir13"] or group["the13"]
        return not written and word not in _FIRM
    if (group["yearend24"] or "").lower() == "christmas":
        return word not in ("by", "before", "until")
    if group["weekday21"]:
        return _full_date_follows(text, found.end(), stop)
    if day := group["day5"] or group["day6"]:
        return not 1 <= int(re.sub(r"\D", "", day)) <= 31
    return False


def _full_date_follows(text: str, pos: int, stop: int) -> bool:
    follows = pattern().search(text, pos, min(stop, pos + 34))
    if follows is None or follows.start() - pos > 4 or text[pos : follows.start()].strip(" ,("):
        return False
    return any(follows[name] for name in ("day1", "day5", "day6"))
