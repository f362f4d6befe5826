"""What stands around a name in a masked sentence, as features that a model weighs."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from evbattery.reading.document import Sentence

_TOKEN = re.compile(r"[\u24ea-\u24ff\u24b6-\u24e9]|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*|[^\w\s]")
#: Tokens on either side whose order counts for nothing, and those that count as a phrase.
_WINDOW, _PHRASE = 10, 3
_MANY = 3


@functools.lru_cache(maxsize=64)
def _tokens(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((match.start(), match.group().lower()) for match in _TOKEN.finditer(text))


def surroundings(sentence: Sentence, position: int) -> Iterator[str]:
    """The words left and right of the mention at *position*, those of its sentence, and which companies are about.

    ``L=``, ``R=`` and ``S=`` are words left, right and anywhere, ``l2=`` and ``r2=`` the two words right beside it.
    """
    tokens = _tokens(sentence.masked.text)
    words = [word for _, word in tokens]
    at = next((number for number, (place, _) in enumerate(tokens) if place == position), None)
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
    yield f"block={sentence.block.kind.value}"
    if sentence.index == 0:
        yield "first"
    companies = sentence.orgs()
    yield f"companies={min(len(companies), _MANY)}"
    yield from {f"role={role}" for _, mention in companies for role in mention.org.roles}
    if sentence.focus is not None:
        yield "focus"
        yield from {f"focus={role}" for role in sentence.focus.roles}
