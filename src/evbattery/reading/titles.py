"""Which lines of a page are titles: its headline, with the kicker above it, and headings, but for labels."""

from __future__ import annotations

import re

from evbattery.reading.clutter import is_byline, is_clutter
from evbattery.reading.lines import pieces
from evbattery.reading.shapes import SHORT, STOP, Shape, shape_of

_KEY_VALUE = re.compile(r"[A-Z](?:[^:.!?(]|\([^():]*\)){1,40}: .*\d")
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+){0,3}: \S.{0,60}")
#: Characters; no headline is longer.
HEADLINE = 250
_HEADLINE_WORDS = 4
TOP = 12  # pieces; where a page still repeats its headline and pulls quotes out


class Lines:
    """The pieces of a page with their shapes, by number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces = pieces(text)
        self.shapes = [shape_of(text, piece) for piece in self.pieces]

    def words(self, i: int) -> str:
        """The piece without its list marker."""
        return self.text[self.pieces[i].words : self.pieces[i].end]

    def next(self, i: int) -> str:
        """The words of the piece below, "" at the end of the page."""
        return self.words(i + 1) if i + 1 < len(self.pieces) else ""

    def is_label(self, i: int) -> bool:
        """Whether a line is a label with its value: one with a figure, or one beside such lines."""
        words = self.words(i)
        if _KEY_VALUE.match(words) is not None:
            return True
        beside = [self.words(j) for j in (i - 1, i + 1) if 0 <= j < len(self.pieces)]
        return _LABEL.fullmatch(words) is not None and any(map(_KEY_VALUE.match, beside))

    def is_headline(self, i: int) -> bool:
        """Whether a line may be the headline, as the first title of its page: no kicker, and no whole sentence."""
        shape, words = self.shapes[i], self.words(i)
        if shape is Shape.SHORT:
            return not self._is_kicker(i)
        if shape is not Shape.PROSE or len(words) > HEADLINE or i + 1 >= len(self.pieces):
            return False
        return not re.search(r"[.:;][\]\"'”’)]*$", words)

    def _is_kicker(self, i: int) -> bool:
        """Whether a line of few words stands above the headline proper: 'Batteries'."""
        if _is_long(self.words(i)):
            return False
        for j in range(i + 1, min(len(self.pieces), i + TOP)):
            words = self.words(j)
            if self.shapes[j] is not Shape.SHORT:
                return False
            if _is_long(words) and not is_byline(words) and not is_clutter(words):
                return True
        return False

    def is_numbered_heading(self, i: int) -> bool:
        """Whether '3. A town' heads the paragraph below it, as the entries of a listicle do."""
        if not self.text[self.pieces[i].start : self.pieces[i].words].strip("( ").rstrip(".) \t\n").isdigit():
            return False
        words = self.words(i)
        below = self.shapes[i + 1] if i + 1 < len(self.pieces) else None
        return len(words) <= SHORT and not STOP.search(words) and below in (Shape.PROSE, Shape.CUT)


def _is_long(title: str) -> bool:
    return title.count(" ") + 1 >= _HEADLINE_WORDS
