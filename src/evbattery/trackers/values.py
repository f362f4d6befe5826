"""From the text of a cell to a typed value: figures with scale and unit, words by their table, dates, places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from evbattery.claims import ClaimValue
from evbattery.claims._shown import shown
from evbattery.claims.record_values import decode
from evbattery.errors import ClaimError
from evbattery.trackers.mapping import TrackerColumn
from evbattery.values import Bound, Money, Quantity

#: "1900", "1,900", "1 900", "12.5": thousands are marked by commas or blanks, decimals by a full stop.
_NUMBER: Final = r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
#: A figure as spreadsheets have it, with the marks that people put before and behind: "~40", ">= 40", "40+", "20-40".
_FIGURE: Final = re.compile(
    rf"(?P<before>~|≈|about|approx\.?|ca?\.|>=?|≥|over|at least|min\.?|<=?|≤|up to|max\.?)?\s*"
    rf"(?P<low>{_NUMBER})(?:\s*(?:-|–|to)\s*(?P<high>{_NUMBER}))?\s*(?P<behind>\+)?",
    re.IGNORECASE,
)
_PADDED: Final = re.compile(r"(\d{4})(?:-01|(-\d{2}))-01")
_BOUNDS: Final[Mapping[str, Bound]] = {
    **dict.fromkeys(("~", "≈", "about", "approx", "approx.", "c.", "ca."), Bound.APPROX),
    **dict.fromkeys((">", ">=", "≥", "over", "at least", "min", "min.", "+"), Bound.AT_LEAST),
    **dict.fromkeys(("<", "<=", "≤", "up to", "max", "max."), Bound.AT_MOST),
}


def value_of(column: TrackerColumn, text: str, unit: str | None) -> ClaimValue | None:
    """What a cell says; None where the mapping has it that the word says nothing.

    Args:
        column: what the mapping says of the column.
        text: the cell, or one of the values in it.
        unit: the unit or currency of its figures.

    Raises:
        ClaimError: if it says nothing that the attribute can have.
    """
    about = column.about
    if any(issubclass(kind, (Quantity, Money)) for kind in about.types):
        low, high, bound = _figure(text)
        scaled = [_plain(end * column.scale) for end in (low, high)]
        return decode(about, scaled, unit, column.bound if bound is Bound.EXACT else bound)
    words = {word.casefold(): meaning for word, meaning in column.words.items()}
    word = words.get(text.casefold(), text)
    if column.padded_dates and (padded := _PADDED.fullmatch(word)):
        word = padded[1] + (padded[2] or "")
    return decode(about, word, None, Bound.EXACT) if word else None


def _figure(text: str) -> tuple[Decimal, Decimal, Bound]:
    found = _FIGURE.fullmatch(text.strip())
    if found is None:
        raise ClaimError(
            f"{shown(text)} is no figure; one is written as 1900, 1,900, 12.5, 20-40, ~40, >40 or 40+"
        )
    mark = (found["before"] or found["behind"] or "").lower()
    low = _number(found["low"])
    return low, _number(found["high"]) if found["high"] else low, _BOUNDS.get(mark, Bound.EXACT)


def _number(digits: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", digits))


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)
