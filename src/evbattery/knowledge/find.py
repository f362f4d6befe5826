"""Companies of the gazetteer found in running text."""

from __future__ import annotations

import functools
import re

import attrs

from evbattery.knowledge.companies import CompanyRecord, companies
from evbattery.knowledge.names import LEGAL_FORMS, fold

SHORT = 5
"""Spellings of at most so many characters are found only in their own case, or all in capitals."""

_WORD = re.compile(r"[^\W_]+|&")
# The next word of a name, with what may stand before it: a full stop and a space only after an initial.
_NEXT = re.compile(
    r"(?P<gap>(?:(?<=\b[A-Z])\.[ ]|[ \t\xa0]+|[-\u2010\u2011\u2013'\u2019/.]|\r?\n[ \t]*)?)"
    r"(?P<word>[^\W_]+|&)"
)
_HYPHENS = frozenset("-\u2010\u2011\u2013")
_DOMAIN = re.compile(r"\.(?:com|cn|net|org|io|eu|de|jp|kr)(?![^\W_])")
_DOTTED = frozenset(
    {"Inc", "Corp", "Co", "& Co", "Ltd", "Pty", "Pte", "Pvt", "Sdn", "Bhd", "Tbk", "Ltda", "Lda"}
)


@attrs.frozen
class CompanyMention:
    """A company's name in a text.

    Attributes:
        start: where the name starts, in characters.
        end: where it ends; a legal form after the name is inside, a possessive 's is not.
        record: the company.
        ordinary: whether the words could as well be an ordinary word or the name of something else ("Shell",
            "Lotus"), so that a reader should want more of the context before believing it.
    """

    start: int
    end: int
    record: CompanyRecord
    ordinary: bool


def _key(word: str) -> str:
    return "and" if word == "&" else fold(word)


@attrs.frozen
class _Spelling:
    words: tuple[str, ...]
    short: bool
    exact: bool
    ordinary: bool
    record: CompanyRecord

    def fits(self, words: list[str], hyphened: list[bool]) -> bool:
        """Tell whether words that agree when folded are written as this proper name is."""
        if self.exact or self.short:
            capitals = not self.exact and sum(map(len, words)) > 2 and "".join(words).isupper()
            return capitals or tuple(words) == self.words
        return all(
            hyphen or own == "&" or written[0] == own[0] or not written[0].islower()
            for written, own, hyphen in zip(words, self.words, hyphened, strict=True)
        )


@attrs.define
class _Node:
    children: dict[str, _Node] = attrs.field(factory=dict[str, "_Node"])
    spellings: list[_Spelling] = attrs.field(factory=list[_Spelling])


@functools.cache
def _names() -> tuple[_Node, re.Pattern[str]]:
    """Build the tree of names by words, and the pattern of words that a name can start with."""
    root = _Node()
    initials: set[str] = set()
    for record in companies():
        for text in record.spellings:
            words = tuple(_WORD.findall(text))
            node = root
            for word in words:
                node = node.children.setdefault(_key(word), _Node())
            node.spellings.append(
                _Spelling(words, len(text) <= SHORT, text in record.exact, text in record.ordinary, record)
            )
            initials |= {text[0], text[0].upper()}
    # The class comes first, so that the scanner skips to it at full speed; then the word must begin there.
    letters = "".join(map(re.escape, sorted(initials)))
    return root, re.compile(rf"[{letters}](?<![^\W_].)[^\W_]*", re.DOTALL)


@functools.cache
def _legal_tail() -> re.Pattern[str]:
    def pattern(form: str) -> str:
        if form == "AS":
            return "AS(?! [A-Z])"  # "TESLA AS A BATTERY MAKER" is a headline, not a Norwegian company
        # The dots of forms in small letters must stand: "as" is a word.
        dot = r"\.?" if form[0].isupper() else r"\."
        spelled = re.escape(form).replace(r"\.", dot).replace(r"\ ", r"[ \xa0]?").replace(",", ",?")
        return spelled + (r"\.?" if form in _DOTTED else "")

    forms = "|".join(pattern(form) for form in sorted(set(LEGAL_FORMS), key=lambda form: (-len(form), form)))
    return re.compile(rf"(?:,?(?:[ \xa0]|\r?\n)(?:{forms})(?![-‐‑–]?[^\W_]))+")


def _longest_name(text: str, first: re.Match[str], end: int) -> tuple[int, _Spelling] | None:
    """Follow the tree from a first word on: the end of the longest name that fits, and its spelling."""
    found: tuple[int, _Spelling] | None = None
    words: list[str] = []
    hyphened: list[bool] = []
    node, match, word, gap = _names()[0], first, first.group(), ""
    while following := node.children.get(_key(word)):
        node = following
        words.append(word)
        hyphened.append(gap in _HYPHENS)
        for spelling in node.spellings:
            if spelling.fits(words, hyphened):
                found = match.end(), spelling
        step = _NEXT.match(text, match.end(), end) if node.children else None
        if step is None:
            break
        match, gap, word = step, step["gap"], step["word"]
    return found


def find_companies(text: str, start: int = 0, end: int | None = None) -> list[CompanyMention]:
    """Find the names and aliases of known companies between two offsets of a text.

    The longest name wins, and names are whole words. A name of at most :data:`SHORT` characters counts in its
    own case or in capitals, an alias marked as such only as written; of longer names each word begins with a
    capital letter, except after a hyphen. A legal form that follows belongs to the name, its full stop
    included ("Inc."). A name in an address on the web ("Tesla.com") does not count. The time taken is linear
    in the length of the text.

    >>> text = "Gotion High-Tech Co., Ltd. and Ford's river plant"
    >>> [(text[m.start : m.end], m.record.name) for m in find_companies(text)]
    [('Gotion High-Tech Co., Ltd.', 'Gotion High-Tech'), ('Ford', 'Ford')]
    >>> find_companies("they ford the river with a tesla coil")
    []
    """
    stop = len(text) if end is None else min(end, len(text))
    mentions: list[CompanyMention] = []
    done = start
    for first in _names()[1].finditer(text, start, stop):
        if first.start() < done:
            continue
        found = _longest_name(text, first, stop)
        if found is None:
            continue
        at, spelling = found
        cut = at == stop < len(text) and text[at].isalnum()
        if cut or text[first.start() - 1 : first.start()] == "@" or _DOMAIN.match(text, at):
            continue
        tail = _legal_tail().match(text, at, stop)
        done = tail.end() if tail else at
        ordinary = spelling.ordinary and tail is None
        mentions.append(CompanyMention(first.start(), done, spelling.record, ordinary))
    return mentions
