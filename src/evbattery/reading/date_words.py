"""Words of dates as data: months, weekdays, seasons, ordinals, and the words that give a date its direction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MONTHS: Final[Mapping[str, int]] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

WORDS_TOO: Final = frozenset({"march", "may", "mar", "jan", "dec", "sep", "jun", "jul"})
"""Month names that are words or names as well: alone they need a preposition."""

WEEKDAYS: Final[Mapping[str, int]] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
"""As :meth:`datetime.date.weekday` counts them."""

SEASONS: Final = ("spring", "summer", "autumn", "fall", "winter")

SEASON_STARTS: Final[Mapping[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
"""The month in which a season starts; a winter belongs to two years."""

ORDINALS: Final[Mapping[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip

PARTS_OF_YEAR: Final[Mapping[str, int]] = {
    "opening": 1, "front": 1, "last": 4, "closing": 4, "back": 2, "latter": 2,
}  # fmt: skip
"""Other words for the first and last quarter and for the halves of a year."""

EARLIER: Final = frozenset({"last", "past", "previous"})
LATER: Final = frozenset({"next", "coming", "following"})

NUMBERS: Final[Mapping[str, int]] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip

PREPOSITIONS: Final = (
    "no later than", "not later than", "as of", "as early as", "as soon as", "by", "in", "since", "from", "on",
    "until", "till", "before", "after", "through", "during", "around", "for", "at", "to", "of", "between", "and",
    "starting", "starting in", "beginning", "beginning in",
)  # fmt: skip
"""What may stand just before a date, longest first."""

DEADLINES: Final = frozenset({"by", "no later than", "not later than"})

AHEAD: Final = (
    "will", "would", "to begin", "to start", "to open", "to launch", "due", "plan", "plans", "planned", "planning",
    "expect", "expects", "expected", "scheduled", "slated", "target", "targets", "targeted", "aims", "intends",
    "set to", "is to", "are to", "pencilled in", "until", "hopes", "wants", "should", "by",
    "would", "shall", "want", "hope", "aim", "intend", "would like", "'d like", "\u2019d like",
)  # fmt: skip
"""Words that turn a date without a year to the time after the publication."""

BACK: Final = (
    "was", "were", "had", "has", "have", "did", "came", "went", "began", "broke", "won", "said", "took", "made", "left",
    "fell", "rose", "sold", "bought", "put", "ran", "saw", "got", "gave", "since", "held", "built", "ago",
)  # fmt: skip
"""Words, beside regular past tenses, that turn a date without a year to the time before the publication."""

NOT_AFTER_A_YEAR: Final = (
    r"%|°|percent|per\scent|[kMGT]?Wh?\b|kg|km|miles|mAh|tons?\b|tonnes?|metric|employees|workers|people|jobs|vehicles"
    r"|cars\b|packs\b|cells\b|units\b|stations|yuan|won\b|yen|euros?\b|dollars|million|billion|cycles|hours|"
    r"homes|[,.]\d"
)
"""What follows a four-digit number that is no year."""

NOT_BEFORE_A_YEAR: Final = (
    "about", "some", "roughly", "approximately", "nearly", "almost", "over", "more than", "at least", "up to",
    "as many as", "than", "no.", "nr.", "least", "creating", "employs", "employing", "code", "suite", "room",
)  # fmt: skip
