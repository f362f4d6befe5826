"""From a block of a page to its sentences, as spans of the page's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from evbattery.reading.lines import BLANKS, marker_end

if TYPE_CHECKING:
    from evbattery.reading.blocks import Block

Span: TypeAlias = tuple[int, int]

# The tokenizer's time grows with the square of its input on rows of brackets and stops, so it is shown a window at
# a time. Longer sentences than this exist only in broken pages and are cut at a blank.
_WINDOW = 4000
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
# Words with a stop that ends no sentence, whatever comes next; and those that end none before a figure.
_TITLES = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Rev|Hon|St|Mt|Ft|vs|e\.g|i\.e|cf|approx|viz|resp|incl|ca)"
    r"|(?<![A-Za-z])(?:[A-Z]\.)*[A-Z] [A-Z])\.$"
)
_BEFORE_FIGURE = re.compile(rf"\b(?:{_MONTHS}|No|Nos|Fig|Figs|Art|Sec|Vol|Ch|pp?|Rs|est|max|min|about)\.$")
_GOES_ON = re.compile(r"[a-zà-öø-ÿ]+(?![A-Z\w])|[,;:)\]%”’]|(?:Inc|Corp|Co|Ltd|LLC|PLC|plc)\b")
_FIGURE = re.compile(r"[\d$€£¥]")
# Scraped text loses the blank after a stop ('areas.The deal') and between a heading and its paragraph. Not in
# 'Amazon.Com' or in addresses.
_GLUED = re.compile(
    r"(?<=[a-z0-9)%][.!?])(?=“?[A-Z][a-z]*[ ,’'])(?!Com\b|Net\b|Org\b)"
    r"|(?<=[.!?][\"”])(?=[A-Z][a-z]*[ ,’'])"
    r"|(?<=[a-z]{3})(?=(?:The|At|In|This|While|As|On|For|With|It|If|When|Adding|Amid|An?) [a-z])"
    r"|(?<=[。！？])(?=[^\s」』”])"
)
# The tokenizer's model takes some everyday words for abbreviations ('month.', 'lead.'), in a quotation as well.
_PLAIN_STOP = re.compile(
    r"(?<![\w.])(?P<word>[a-z]{3,30}|(?:Series|Phase) [A-H])[.!?][\"”’]?(?= +[\"“‘]?[A-Z])"
)
_SHORTENED = frozenset("approx avg dept est excl ext govt incl intl max min resp tel vol".split())
# Dots that lead the eye along a row of figures.
_LEADER = re.compile(r"\s\.+$")
_DOTTED = re.compile(r"\s\.{3,}$")
_WORD_BEFORE = re.compile(r"\S{1,40}$")
_ADDRESS = re.compile(r"[/@]|www\.")


def sentences(text: str, block: Block) -> tuple[Span, ...]:
    """Return the spans of the sentences of a block, in order, without blanks around them and without its list marker.

    Spans do not overlap and hold every visible character of the block after the marker. Abbreviations, initials,
    decimal figures and quotations do not end a sentence; a stop without a blank after it does where a new word begins.

    >>> from evbattery.reading.blocks import blocks
    >>> page = "- The U.S. plant of Foo Co., Ltd. opened on [Dec. 21]. It makes 0.2 GWh.Jobs number 40."
    >>> [page[start:end] for start, end in sentences(page, blocks(page)[0])]
    ['The U.S. plant of Foo Co., Ltd. opened on [Dec. 21].', 'It makes 0.2 GWh.', 'Jobs number 40.']
    """
    start = marker_end(text, block.start, block.end)
    found: list[Span] = []
    for begin, end in _trimmed(text, _split(text, start, block.end)):
        if found and begin == found[-1][1] and text[begin] == '"':
            # Without a blank before it, a quote closes.
            found[-1] = (found[-1][0], begin + 1)
            begin += 1
        if found and end - found[-1][0] <= _WINDOW and _belong_together(text, found[-1], (begin, end)):
            begin = found.pop()[0]
        found.append((begin, end))
    return tuple(_trimmed(text, _unglued(text, found)))


def _split(text: str, start: int, stop: int) -> Iterator[Span]:
    """Yield touching spans of ``text[start:stop]`` from windows that each begin where a sentence does."""
    # Imported here: it loads a model, and importing this package reads no file.
    import nupunkt

    while start < stop:
        window = text[start : min(start + _WINDOW, stop)]
        ends = [end for _, end in nupunkt.sent_spans(window)]
        if start + len(window) < stop:
            # The last sentence may go on past the window: it is read again with what follows.
            blank = window.rfind(" ", 1)
            ends = ends[:-1] or [blank if blank > 0 else len(window)]
        else:
            ends.append(len(window))
        begin = start
        for end in ends:
            yield start, begin + end
            start = begin + end


def _unglued(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield the spans, split where the tokenizer missed an end."""
    for begin, end in spans:
        for at in sorted({*_lost_blanks(text, begin, end), *_plain_stops(text, begin, end)}):
            yield begin, at
            begin = at
        yield begin, end


def _lost_blanks(text: str, begin: int, end: int) -> Iterator[int]:
    for found in _GLUED.finditer(text, begin + 1, end - 1):
        word = _WORD_BEFORE.search(text, max(begin, found.start() - 40), found.start())
        if word is None or not _ADDRESS.search(word.group()):
            yield found.start()


def _plain_stops(text: str, begin: int, end: int) -> Iterator[int]:
    for found in _PLAIN_STOP.finditer(text, begin, end):
        if found["word"] not in _SHORTENED:
            yield found.end()


def _belong_together(text: str, one: Span, other: Span) -> bool:
    """Whether the tokenizer broke a sentence between two spans."""
    tail = text[max(one[0], one[1] - 40) : one[1]]
    if _GOES_ON.match(text, other[0], other[1]) or _TITLES.search(tail):
        return True
    if other[1] - other[0] <= 3 and not any(map(str.isalnum, text[other[0] : other[1]])):
        return True
    if _DOTTED.search(tail):
        return True
    before_figure = _BEFORE_FIGURE.search(tail) or _LEADER.search(tail)
    return before_figure is not None and _FIGURE.match(text, other[0]) is not None


def _trimmed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for begin, end in spans:
        words = text[begin:end]
        left = len(words) - len(words.lstrip(BLANKS))
        if left < len(words):
            yield begin + left, begin + len(words.rstrip(BLANKS))
