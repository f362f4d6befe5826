"""What stands around a name in masked text, as features that a model weighs."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

_TOKEN = re.compile(r"[\u24ea-\u24ff\u24b6-\u24e9\u25ef]|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*|[^\w\s]")
#: Tokens on either side whose order counts for nothing, and those that count as a phrase.
_WINDOW, _PHRASE = 10, 3


@functools.lru_cache(maxsize=64)
def tokens(text: str) -> tuple[tuple[int, str], ...]:
    """The words and marks of masked text in small letters, each with its place."""
    return tuple((match.start(), match.group().lower()) for match in _TOKEN.finditer(text))


def surroundings(text: str, position: int) -> Iterator[str]:
    """The words left and right of the mention at *position* and those of the whole text.

    ``L=``, ``R=`` and ``S=`` are words left, right and anywhere, ``l2=`` and ``r2=`` the two words right beside it.

    >>> sorted(surroundings("Ⓞ in Ⓛ", 5))[:4]
    ['L=in', 'L=ⓞ', 'S=in', 'S=ⓛ']
    """
    found = tokens(text)
    words = [word for _, word in found]
    at = next((number for number, (place, _) in enumerate(found) if place == position), None)
    if at is None:
        return
    left, right = words[max(0, at - _WINDOW) : at], words[at + 1 : at + 1 + _WINDOW]
    yield from (
        {f"L={word}" for word in left} | {f"R={word}" for word in right} | {f"S={word}" for word in words}
    )
    for many in range(1, _PHRASE + 1):
        if len(left) >= many:
            yield f"l{many}={' '.join(left[-many:])}"
        if len(right) >= many:
            yield f"r{many}={' '.join(right[:many])}"
