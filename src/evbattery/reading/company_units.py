"""Names of units that go on from their owners' names: "Foo Canada, a unit of Foo", "its subsidiary, Foo AB"."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

Span = tuple[int, int]
#: How long the words between the noun for a unit and its name may be.
_REACH = 48
#: "(Thailand)" behind a name tells the unit from its owner.
ABROAD = re.compile(r" \([A-Z][a-z]+\)")
_UNIT = r"(?:subsidiary|unit|arm|affiliate|division|offshoot|daughter)(?: company)?"
#: "its Swedish subsidiary, Foo AB": the words before the name of a company's unit, and those behind it.
_BEFORE = re.compile(rf"\b{_UNIT}(?: in [A-Z]\w+)?,? \Z")
_BEHIND = re.compile(
    rf",? (?:is |which is |was )?(?:an?|its|the|one of) (?:[\w-]+ ){{0,3}}?{_UNIT}(?= (?:of|in)\b|,)"
)


def called_unit(text: str, start: int, low: int = 0) -> bool:
    """Whether what stands before a name, no further back than *low*, calls it a unit."""
    return _BEFORE.search(text, max(low, start - _REACH), start) is not None


def is_unit(text: str, words: Sequence[Span], stop: int, span: Span, places: Container[int]) -> bool:
    """Whether the text calls it a unit, and its name goes on with a place or from another name of its sentence."""
    first = words[0][0]
    if not (_BEHIND.match(text, stop, span[1]) or called_unit(text, first, span[0])):
        return False
    if len(words) > 1 and words[-1][0] in places and words[0][0] not in places:
        return True
    elsewhere = [
        m.start() for m in re.finditer(rf"\b{re.escape(text[slice(*words[0])])}\b", text[span[0] : span[1]])
    ]
    return any(span[0] + at not in range(first, stop) for at in elsewhere) and stop > words[0][1]
