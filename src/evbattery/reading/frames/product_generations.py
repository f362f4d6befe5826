"""Generations of one battery: "the second generation of its battery", "Foo Gen 3", "the first generation"."""

from __future__ import annotations

import re

import attrs

from evbattery.patterns import Gated
from evbattery.reading.proposals import ProductSubject

_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
#: The number of a generation that is to come.
NEXT = -1
_RANK = rf"(?:{'|'.join(_WORDS)}|\d(?:st|nd|rd|th))"
_TOLD = re.compile(
    rf"\b(?:(?P<rank>{_RANK})[- ](?:gen(?:eration)?|version|iteration)|(?P<original>original)|"
    r"(?P<next>next)[- ]gen(?:eration)?|"
    r"gen(?:eration)?[- ]?(?P<number>\d))(?!\w)",
    re.IGNORECASE,
)
#: Words before a battery that say which generation it is; "of its" may stand between.
_AHEAD = re.compile(
    rf"{_TOLD.pattern}(?:,? (?:of|the|its|their|our|Ⓞ's?|(?!and |or |in |with |that |which )[a-z][\w-]*|"
    rf"Ⓧ(?: \(Ⓧ\))?)){{0,8}} ?\"?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"\"?,? (?:of the )?{_TOLD.pattern}", re.IGNORECASE)
#: A generation by itself, of the battery that the text speaks of.
ALONE = Gated(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|Ⓞ's?) (?:(?:{_RANK})[- ](?:gen(?:eration)?|version|iteration)|original)"
    r"(?: (?:versions?|ones?|iterations?|variants?|models?|batter(?:y|ies)|cells?|packs?|products?)\b|"
    r"(?= ?[,.;:)]|'s|$| (?:was|is|has|had|needs?|needed|takes?|"
    r"took|will|can|could|offers?|offered|reach\w*|manag\w+|came|went|which|that|still|us(?:es|ed)|charg\w+|holds?|held|"
    r"stor\w+|packs?|launch\w*|unveil\w*|introduc\w*|releas\w*|deliver\w*|provid\w+)\b))"
)


def generation(text: str, start: int, end: int) -> int:
    """Which generation the words of, before or behind a phrase for a battery make it; 0 where they tell none."""
    told = _TOLD.search(text, start, end) or _AHEAD.search(text[max(0, start - 90) : start])
    told = told or _BEHIND.match(text[end : end + 30])
    if told is None:
        return 0
    if told["next"]:
        return NEXT
    word = "first" if told["original"] else (told["rank"] or told["number"]).lower()
    return _WORDS.index(word) + 1 if word in _WORDS else int(word[0])


@attrs.define(eq=False)
class Generations:
    """The generations of the batteries of one text; the one that is told first is the battery itself."""

    _seen: set[int] = attrs.field(factory=set[int], init=False)
    _first: dict[int, int] = attrs.field(factory=dict[int, int], init=False)
    _others: dict[tuple[int, int], ProductSubject] = attrs.field(
        factory=dict[tuple[int, int], ProductSubject], init=False
    )
    _roots: dict[int, ProductSubject] = attrs.field(factory=dict[int, ProductSubject], init=False)

    def root(self, subject: ProductSubject) -> ProductSubject:
        """The battery of which *subject* is another generation, else itself."""
        return self._roots.get(id(subject), subject)

    def of(self, subject: ProductSubject, number: int) -> ProductSubject:
        """The generation of that number of a battery, of which *subject* is any generation."""
        root = self.root(subject)
        is_new = id(root) not in self._seen
        self._seen.add(id(root))
        if not number:
            return subject
        if is_new if number == NEXT else self._first.setdefault(id(root), number) == number:
            return root
        other = self._others.get((id(root), number))
        if other is None:
            word = "next" if number == NEXT else _WORDS[number - 1] if number <= len(_WORDS) else str(number)
            other = self._others[id(root), number] = ProductSubject(
                f"{root.name} {word} generation", root.maker
            )
            self._roots[id(other)] = root
        return other
