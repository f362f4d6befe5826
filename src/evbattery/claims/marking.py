"""Where the words of claims and refusals lie in a text: the text cut into pieces that the same ones cover.

Spans of evidence nest, cross and coincide. The pieces do not: side by side they are the text, so that marking them is
simple in plain text as in HTML.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from evbattery.claims.evidence import Evidence


@attrs.frozen
class Piece:
    """A stretch of text, with the numbers of the spans that cover it: places in the sequence of spans."""

    start: int
    end: int
    #: In the order of their beginning, the longer first.
    covering: tuple[int, ...]
    #: Those of them that begin with this piece.
    opening: tuple[int, ...]
    #: Those that end with it.
    closing: tuple[int, ...]


def pieces(text: str, spans: Sequence[Evidence]) -> list[Piece]:
    """The text in order, cut wherever a span begins or ends."""
    cuts = sorted({0, len(text), *(one.start for one in spans), *(one.end for one in spans)})
    starting: dict[int, list[int]] = {}
    for number in sorted(range(len(spans)), key=lambda number: (-spans[number].end, number)):
        starting.setdefault(spans[number].start, []).append(number)
    found: list[Piece] = []
    covering: list[int] = []
    for start, end in pairwise(cuts):
        opening = starting.get(start, [])
        covering = [number for number in covering if spans[number].end > start] + opening
        closing = [number for number in covering if spans[number].end == end]
        found.append(Piece(start, end, tuple(covering), tuple(opening), tuple(closing)))
    return found
