"""What many words begin with, as one small pattern: one look at a word spares a long list of alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterable


def beginnings(words: Iterable[str], letters: int = 3) -> str:
    """A pattern for the first *letters* of any of *words*, which looks at each letter once.

    It is for a look-ahead, ``(?=...)``, in front of the alternatives themselves. A word with fewer letters is whole: no
    other letter or digit follows it.

    >>> beginnings(["may", "march", "a"], 2)
    'a(?:(?![A-Za-z0-9]))|m(?:a)'
    """
    rest: dict[str, set[str]] = {}
    for word in words:
        rest.setdefault(word[:1], set()).add(word[1:])
    return "|".join(
        "(?![A-Za-z0-9])"
        if not first
        else re.escape(first)
        if letters == 1
        else f"{re.escape(first)}(?:{beginnings(more, letters - 1)})"
        for first, more in sorted(rest.items())
    )
