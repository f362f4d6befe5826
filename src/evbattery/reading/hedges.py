"""Hedges as data: the words around a figure that say how firmly it is meant."""

from __future__ import annotations

import functools
import re
from typing import Final

from evbattery.values import Bound

BEFORE: Final = {
    Bound.APPROX: (
        "about", "roughly", "approximately", "approx.", "approx", "some", "around", "nearly", "almost", "close to",
        "circa", "ca.", "c.", "an estimated", "estimated", "estimated at", "in the region of", "in the ballpark of",
        "ballpark of", "in the order of", "on the order of", "something like", "somewhere around", "just under",
        "just shy of", "slightly under", "a little under", "a little less than", "slightly less than", "just over",
        "slightly over", "call it", "say", "near", "in the vicinity of", "more or less", "an average of", "on average",
        "as good as", "~", "≈", "∼",
    ),
    Bound.AT_LEAST: (
        "over", "more than", "at least", "no less than", "not less than", "no fewer than", "not fewer than",
        "upwards of", "upward of", "in excess of", "well over", "well above", "above", "north of", "a minimum of",
        "minimum of", "minimum", "exceeding", "exceeds", "exceed", "greater than", "surpassing", "surpass", "surpasses",
        "a little over", "a little more than", "slightly more than", "topping", "beyond", ">", "≥", "larger than",
    ),
    Bound.AT_MOST: (
        "up to", "as much as", "as many as", "at most", "no more than", "not more than", "at the most", "a maximum of",
        "maximum of", "maximum", "not exceeding", "under", "below", "less than", "fewer than", "within", "upto",
        "as high as", "as far as", "as long as", "capped at", "<", "≤",
    ),
}  # fmt: skip
"""Hedges that stand before a figure. "Nearly" and "just over" point to a side but mean the figure itself."""

AFTER: Final = {
    Bound.APPROX: ("or so", "or thereabouts", "-odd", "approximately", "more or less"),
    Bound.AT_LEAST: ("or more", "or higher", "or above", "at least", "-plus", "+", "plus", "and more", "and up"),
    Bound.AT_MOST: ("or less", "or fewer", "at most", "at the most", "or below", "maximum", "max"),
}  # fmt: skip
"""Hedges that stand after a figure and its unit."""

_FILLERS: Final = (
    "another", "a further", "further", "an additional", "additional", "a total of", "a combined", "a whopping",
    "a staggering", "an", "the equivalent of", "between",
)  # fmt: skip
"""What may stand between a hedge and its figure."""

_NOT_OF_TIME: Final = frozenset({"over", "within", "under", "beyond", "above", "below", "near"})
"""Before a span of years these are prepositions: "over five years" is no minimum."""


def _alternatives(table: dict[Bound, tuple[str, ...]]) -> str:
    words = sorted((word for row in table.values() for word in row), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


@functools.cache
def _bounds(before: bool) -> dict[str, Bound]:
    return {word: bound for bound, row in (BEFORE if before else AFTER).items() for word in row}


_NO_HEDGE: Final = re.compile(
    r"(?<!\w)(?:add|adds|added|adding|sum|sums|summed|live|lived|step|stepped|catch|caught)\s\Z",
    re.IGNORECASE,
)
"""Verbs that "up to" completes: what adds up to a figure is the figure."""

_REACH: Final = 40  # characters: longer than any hedge with its filler


@functools.cache
def _before() -> re.Pattern[str]:
    fillers = "|".join(word.replace(" ", r"\s") for word in _FILLERS)
    return re.compile(
        rf"(?:(?<![\w$])|(?=[~≈∼<>≤≥]))(?P<hedge>{_alternatives(BEFORE)})(?:\s(?:{fillers}))?[\s\[]{{0,2}}\Z",
        re.IGNORECASE,
    )


@functools.cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s?(?P<hedge>{_alternatives(AFTER)})(?!\w)|(?P<plus>\+)", re.IGNORECASE)


def hedge_before(text: str, start: int, pos: int, *, years: bool = False) -> tuple[Bound, int]:
    """Return the bound that the words just before ``pos`` set, and where they start (``pos`` when there are none).

    Of several hedges in a row the one that draws a line wins: "up to around 50" is at most 50.

    >>> hedge_before("up to around 50", 0, 13)
    (<Bound.AT_MOST: 'at_most'>, 0)
    """
    bound, hedge_start = Bound.EXACT, pos
    for _ in range(3):
        window = max(start, hedge_start - _REACH)
        found = _before().search(text[window:hedge_start])
        if found is None:
            break
        word = re.sub(r"\s", " ", found["hedge"]).lower()
        if years and word in _NOT_OF_TIME:
            break
        if word == "up to" and _NO_HEDGE.search(
            text, max(start, window + found.start() - 12), window + found.start()
        ):
            break
        this = _bounds(True)[word]
        bound = this if bound in (Bound.EXACT, Bound.APPROX) else bound
        hedge_start = window + found.start()
    return bound, hedge_start


def hedge_after(text: str, pos: int, end: int) -> tuple[Bound, int]:
    """Return the bound that the words just after ``pos`` set, and where they end (``pos`` when there are none)."""
    found = _after().match(text, pos, end)
    if found is None:
        return Bound.EXACT, pos
    word = "+" if found["plus"] else re.sub(r"\s", " ", found["hedge"]).lower()
    return _bounds(False)[word], found.end()
