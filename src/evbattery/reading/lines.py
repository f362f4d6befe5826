"""From the characters of a page to its pieces: lines, with hard-wrapped paragraphs put together again."""

from __future__ import annotations

import re
from itertools import pairwise

import attrs

# Form feeds, vertical tabs and the Unicode separators end a line as a newline does.
_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
#: Blanks, and characters that show nothing and would hide a line's true first and last character.
BLANKS = (
    " \t\n\r\v\f\x00\x1c\x1d\x1e\x1f\x85\xa0\xad\u1680\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
)
_MARKER = re.compile(
    r"(?:[-*+•‣▪◦·●○■□►▶▸➤›»–✓✔]|>{1,2}|\(?\d{1,2}[.)]"
    r"(?!\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?:\s+|$)"
)
_ROW = re.compile(r"\.{4,}\s|\s\.\s|\S(?:\t| {3,})\S|^\|")
_TERMINAL = re.compile(r"[.!?…:;。！？][\]\"'”’)»]*$")
_CONTINUES = re.compile(r"[a-zà-öø-ÿ]+(?!\w|\.\w|[@/]|:/)|[,;)%]|\.(?!\.)")
_OPEN_END = re.compile(
    r"(?:,|\(|\b(?:a|an|the|of|by|to|in|on|at|for|from|with|and|or|that|which|as|is|are|was|its|than|into))$"
)
#: "TOWN Foo: the wait goes on" above its paragraph.
_TOPIC = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'-]{3,}|[A-ZÀ-Þ][\w'-]+ [\U0001F1E6-\U0001F1FF]{2})(?:,? [^\s:.]+){1,6}: [^.:]{2,50}$"
)
#: What stands before a heading and never inside a sentence.
_ORNAMENTS = frozenset("★☆✦■□●►▶»§#=~")
_FIRST_WORD = re.compile(r"\S{1,60}")
# Hard wrapping stands at 60 to 80 columns in mail and agency copy; up to 110 are seen, below 40 are poems and menus.
_WRAP_MIN, _WRAP_MAX = 40, 110


@attrs.frozen
class Piece:
    """One line of a page, or the lines of one hard-wrapped paragraph.

    ``text[start:end]`` is the piece without the blanks around it, its list marker included; ``words`` is where the
    words begin, after the marker.
    """

    start: int
    words: int
    end: int
    blank_before: bool
    row: bool

    @property
    def marked(self) -> bool:
        """Whether the piece begins with a list marker."""
        return self.words > self.start


def marker_end(text: str, start: int, end: int) -> int:
    """Return where the words of ``text[start:end]`` begin, after a list marker if it has one.

    >>> marker_end("• Two plants", 0, 12)
    2
    """
    found = _MARKER.match(text, start, end)
    return found.end() if found and found.end() < end else start


def pieces(text: str) -> list[Piece]:
    """Split the text of a page into pieces, in order; every visible character is in exactly one of them.

    A line is a piece of its own unless it goes on with a sentence of the line before, or both belong to a
    paragraph wrapped at a fixed width. A list marker alone on its line belongs to the next line.
    """
    found: list[Piece] = []
    run: list[Piece] = []
    for piece in _attached(text, _lines(text)):
        if piece.blank_before and run:
            found.extend(_unwrapped(text, run))
            run = []
        run.append(piece)
    found.extend(_unwrapped(text, run))
    return found


def _lines(text: str) -> list[Piece]:
    lines: list[Piece] = []
    before = 0
    for line in _LINE.finditer(text):
        words = line.group().strip(BLANKS)
        if not words:
            continue
        start = line.start() + len(line.group()) - len(line.group().lstrip(BLANKS))
        end = start + len(words)
        blank = len(_LINE_END.findall(text, before, start)) > 1
        lines.append(Piece(start, marker_end(text, start, end), end, blank, bool(_ROW.search(words[:400]))))
        before = end
    return lines


def _attached(text: str, lines: list[Piece]) -> list[Piece]:
    """Give a marker that stands alone on its line to the line after it."""
    found: list[Piece] = []
    lone: Piece | None = None
    for line in lines:
        if lone is not None:
            # A marker on both lines: the second one counts.
            line = attrs.evolve(line, start=lone.start, blank_before=lone.blank_before)
            lone = None
        elif line.end - line.start <= 3 and _MARKER.fullmatch(text, line.start, line.end):
            lone = line
            continue
        found.append(line)
    if lone is not None:
        found.append(lone)
    return found


def _unwrapped(text: str, run: list[Piece]) -> list[Piece]:
    """Join the lines of a run without blank lines where one goes on with the sentence of the line before."""
    if len(run) < 2:
        return run
    width = max((p.end - p.start for p in run if p.end - p.start <= _WRAP_MAX), default=0)
    goes_on = [False] + [_goes_on(text, a, b) for a, b in pairwise(run)]
    fills = [False] + [_fills(text, a, b, width) for a, b in pairwise(run)]
    # A sentence that goes on at the full width shows that the paragraphs of this run are wrapped there.
    wrapped = width >= _WRAP_MIN and any(a and b for a, b in zip(goes_on, fills, strict=True))
    joined: list[Piece] = []
    for i, piece in enumerate(run):
        if goes_on[i] or (wrapped and fills[i]):
            joined[-1] = attrs.evolve(joined[-1], end=piece.end)
        else:
            joined.append(piece)
    return joined


def _goes_on(text: str, line: Piece, after: Piece) -> bool:
    """Whether the line after is in the middle of a sentence that the line began."""
    if after.marked or line.row or after.row:
        return False
    tail = text[max(line.words, line.end - 80) : line.end]
    if (
        _TERMINAL.search(tail)
        or tail.isupper()
        or _is_topic(text, line, after)
        or text[after.start] in _ORNAMENTS
    ):
        return False
    return bool(_CONTINUES.match(text, after.start, after.end) or _OPEN_END.search(tail))


def _is_topic(text: str, line: Piece, after: Piece) -> bool:
    """Whether a short line that opens with a word in capitals or a flag and has a colon stands above a sentence."""
    return (
        line.end - line.start < _WRAP_MIN * 2
        and _TOPIC.match(text, line.words, line.end) is not None
        and text[after.start].isupper()
    )


def _fills(text: str, line: Piece, after: Piece, width: int) -> bool:
    """Whether the first word of the line after would not have fitted on the line."""
    if after.marked or line.row or after.row or line.end - line.start > width:
        return False
    word = _FIRST_WORD.match(text, after.start, after.end)
    return word is not None and line.end - line.start + 1 + len(word.group()) > width
