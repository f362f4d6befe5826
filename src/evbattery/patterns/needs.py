"""What a regular expression cannot match without, read from its own text.

Needs are sets of keys, and a match needs a key of each set. A key is the beginning of a word or a single character.
The reading is on the safe side: what it does not understand (a range, a look-around, a repetition that may be empty)
asks for nothing, so that a pattern may be tried in vain but is never left out wrongly.
"""

from __future__ import annotations

import re
from typing import Final

#: What a match needs: one key of each set.
Needs = tuple[frozenset[str], ...]

#: A key has at most so many letters of a word, and at least two.
KEY: Final = 4
#: The key of any digit.
DIGIT: Final = r"\d"
#: More needs than this tell little more.
_MOST: Final = 5

_TOKEN: Final = re.compile(
    r"(?P<edge>\\b|\^|\\A|\(\?<!(?:\\w|\[\\w[^\\\]]*\])\))"
    r"|(?P<ahead>\(\?=)|(?P<look>\(\?(?:!|<=|<!))"
    r"|(?P<open>\((?:\?:|\?P<\w+>|\?[a-z-]+:|(?!\?)))"
    r"|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<maybe>[*?][?+]?|\{(?:0?,\d*|0)\}[?+]?)|(?P<some>(?:\+|\{\d+(?:,\d*)?\})[?+]?)"
    r"|(?P<digit>\\d|\[(?:\d(?:-\d)?)+\])|\[(?P<members>\^?\]?(?:\\.|[^\]\\])*)\]|(?P<blank>\\[sW])"
    r"|(?P<opaque>\(\?(?:P=\w+|[a-z]+)\)|\\(?:x..|u.{4}|[a-zA-Z0-9])|[.$])"
    r"|\\?(?P<literal>.)",
    re.DOTALL,
)
_BLANKS: Final = frozenset(" \t\n\r\xa0\u202f")


def folded(text: str) -> str:
    """*text* in small letters, as :data:`re.IGNORECASE` sees it where it looks for ASCII ones."""
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


def needs_of(pattern: str) -> Needs:
    """The needs of a pattern, those that the fewest texts meet first.

    >>> [sorted(need) for need in needs_of(r"Ⓞ (?:has )?(?:signed|agreed) (?:an?|the) [Dd]eals? with Ⓞ")]
    [['deal'], ['with'], ['agre', 'sign'], ['ⓞⓞ'], ['ⓞ']]
    """
    reading = _Reading(pattern)
    needs, _ = reading.alternatives(at_edge=False)
    return tuple(sorted(needs, key=lambda need: (_cost(need), sorted(need)))[:_MOST])


def _cost(need: frozenset[str]) -> int:
    """How many texts meet a need, roughly."""
    return sum({1: 9, 2: 6, 3: 3}.get(len(key), 1) for key in need)


class _Reading:
    """A pattern's tokens, read from left to right.

    An *edge* is a place that is the beginning of a word if a letter follows.
    """

    def __init__(self, pattern: str) -> None:
        self._tokens = list(_TOKEN.finditer(pattern))
        self._next = 0

    def alternatives(self, *, at_edge: bool) -> tuple[set[frozenset[str]], bool]:
        """Read up to the end of a group: what it needs, and whether it ends at an edge."""
        branches = [self._branch(at_edge)]
        while self._next < len(self._tokens) and self._tokens[self._next]["bar"]:
            self._next += 1
            branches.append(self._branch(at_edge))
        self._next += 1
        edge = all(ends for _, ends in branches)
        if len(branches) == 1:
            return branches[0][0], edge
        # What all need, and one of what each needs most.
        needs = branches[0][0].intersection(*(found for found, _ in branches[1:]))
        if all(found for found, _ in branches):
            needs.add(frozenset(key for found, _ in branches for key in min(found, key=_cost)))
        return needs, edge

    def _branch(self, edge: bool) -> tuple[set[frozenset[str]], bool]:
        needs: set[frozenset[str]] = set()
        #: The letters since the last edge; None where the last edge is not known.
        word: str | None = "" if edge else None
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token["bar"] or token["close"]:
                break
            self._next += 1
            if token["ahead"] or token["look"]:
                ahead, _ = self.alternatives(at_edge=word == "")
                # A character that is looked at may be read again: it would count twice.
                needs |= {need for need in ahead if token["ahead"] and all(len(key) > 1 for key in need)}
                continue
            letter, found, ends = self._item(token, word == "")
            repeat = self._repeat()
            if letter and word is not None and not repeat:
                word += letter
                continue
            _add(needs, _need_of_word(word))
            if letter and word is not None and repeat == "some":
                _add(needs, _need_of_word(word + letter))
            if repeat != "maybe":
                for need in found:
                    _add(needs, need)
            word = "" if ends and (repeat != "maybe" or word == "") else None
        _add(needs, _need_of_word(word))
        return needs, word == ""

    def _repeat(self) -> str:
        """How often what was just read is there: "maybe" not at all, "some" times, or, empty, once."""
        token = self._tokens[self._next] if self._next < len(self._tokens) else None
        kind = token.lastgroup if token is not None else None
        if kind not in ("maybe", "some"):
            return ""
        self._next += 1
        return kind

    def _item(self, token: re.Match[str], edge: bool) -> tuple[str, set[frozenset[str]], bool]:
        """A letter or digit; or else what the item needs and whether it ends at an edge."""
        if token["open"]:
            return "", *self.alternatives(at_edge=edge)
        if token["digit"]:
            return "", {frozenset((DIGIT,))}, False
        if token["edge"] or token["blank"]:
            return "", set(), True
        members = {folded(token["literal"])} if token["literal"] else _members(token["members"] or "")
        one = min(members, default="")
        if len(members) == 1 and one.isascii() and (one.isalnum() or one == "_"):
            return one, set(), False
        telling = members and not any(m in _BLANKS or m.isalpha() for m in members)
        needs = {frozenset(members)} if telling else set[frozenset[str]]()
        return "", needs, bool(members) and not any(m.isalnum() or m == "_" for m in members)


def _members(inside: str) -> set[str]:
    """The characters of a class in small letters; none where it has ranges, kinds of characters, or a negation."""
    if inside.startswith("^") or re.search(r"\\[a-zA-Z]|.-.", inside):
        return set()
    return set(folded(inside.replace("\\", "")))


def _need_of_word(word: str | None) -> frozenset[str] | None:
    return frozenset((word[:KEY],)) if word is not None and len(word) > 1 else None


def _add(needs: set[frozenset[str]], need: frozenset[str] | None) -> None:
    """Add a need; a tag that is needed again is needed twice."""
    if need is None:
        return
    key = min(need)
    if need in needs and len(need) == len(key) == 1 and not key.isascii():
        need = frozenset((key * 2,))
    needs.add(need)
