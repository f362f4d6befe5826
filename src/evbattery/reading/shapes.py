"""What a piece of a page looks like on its own: a title, prose, a list item, a row of a table."""

from __future__ import annotations

import enum
import re

from evbattery.reading.lines import Piece
from evbattery.values.places import find_places


class Shape(enum.Enum):
    """What a piece looks like before its neighbours are asked."""

    SHORT = "short"  # a line without a full stop, as a heading or a teaser is
    PROSE = "prose"
    CUT = "cut"  # a sentence cut off by an ellipsis
    ITEM = "item"
    ROW = "row"


#: Characters; a heading or the title of a teaser is not longer.
SHORT = 120
#: The end of a sentence at the end of a piece. A question may be a title.
STOP = re.compile(r"[.!:;。！？][\]\"'”’)»*]*$|[?][\]\"'”’)»*]+$")
# A full stop within a line after a plain word: more than a title.
_INNER_STOP = re.compile(r"\b(?:[a-z]{3,}|\d+%?)[.!][\]\"'”’)]*\s+[\"“‘'(]?[A-Z\d]")
_CUT = re.compile(r"(?:\.{3}|…)[\]\"'”’)]*$")
_ABBREVIATED = re.compile(r"\b(?:Inc|Co|Corp|Ltd|Bros|Jr|Sr|plc|Pte|S\.A|N\.V|U\.S|U\.K)\.$")
_COLON_HEADING = re.compile(r"[^.!?:]{1,50}:$")
#: "Foo and Bar, Town, Ont.": names alone, the last of which is shortened.
_NAMES = re.compile(
    r"(?:(?:^| )(?:[^\W\d_a-zß-ÿ]\S*|\d\S*|[-–—|&]|and|of|in|at|near|the|de|du|la|le|sur|am|an|der|upon|[ld]['’]\S+))+"
)
_SHORTENED_PLACE = re.compile(r", (?P<place>[A-Z][\w.]{0,6}\.)\)?:?$")
_ENUMERATION = re.compile(r"[^,]+(?:, [^,]+){2,}|[^,]+ [-–—|] [^,]+(?:, [^,]+)?")
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[a-z]{3,}")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def shape_of(text: str, piece: Piece) -> Shape:
    r"""Return the shape of a piece of the text.

    >>> from evbattery.reading.lines import pieces
    >>> page = "Key players\nThe market has three.\n- Acme"
    >>> [shape_of(page, piece).value for piece in pieces(page)]
    ['short', 'prose', 'item']
    """
    if piece.marked:
        return Shape.ITEM
    if piece.row:
        return Shape.ROW
    size = piece.end - piece.start
    tail = text[max(piece.start, piece.end - 80) : piece.end]
    if _CUT.search(tail):
        return Shape.CUT
    if size <= 80 and (
        _ABBREVIATED.search(tail)
        or _COLON_HEADING.fullmatch(tail)
        or _names_a_place(text[piece.start : piece.end])
    ):
        return Shape.SHORT
    if size > SHORT or STOP.search(tail) or _INNER_STOP.search(text, piece.start, piece.end):
        return Shape.PROSE
    return Shape.SHORT


def _names_a_place(line: str) -> bool:
    """Whether a line is made of names and ends with the abbreviation of a state or province: "Foo, Town, Ont."."""
    found = _SHORTENED_PLACE.search(line)
    return found is not None and bool(find_places(found["place"])) and _NAMES.fullmatch(line) is not None


def is_headline(words: str) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell nothing.

    >>> is_headline("Kestrel Signs Letter of Intent for Business Combination"), is_headline("Kestrel signs a letter")
    (True, False)
    """
    # Most lines are sentences, which a look at their end tells.
    if words.rstrip()[-1:] in (".", "!", "?", '"', "”"):
        return False
    if _ENUMERATION.fullmatch(words) and not _SMALL_WORD.search(words):
        return False
    long = _LONG_WORD.findall(words)
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)
