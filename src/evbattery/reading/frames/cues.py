"""What a figure is a figure of, told by the words around it: the nearest ones decide."""

from __future__ import annotations

import re
from typing import Final

import attrs

from evbattery.patterns import Gated
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Measured

_REACH_BEFORE = 160
_REACH_BEHIND = 60
#: A figure so near behind a colon is what the words before the colon announce.
_NEAR_COLON = 12
#: A conversion or an abbreviation in brackets says nothing of the figure beside it.
_BRACKETS = re.compile(r" ?\([^()]{0,40}\)")
_HEDGE = (
    r"(?:(?:about|around|roughly|some|nearly|almost|approximately|over|more than|well over|at least|"
    r"no less than|no fewer than|up to|as much as|as many as|upwards of|an estimated|another|a further|"
    r"a|an|the) ){0,2}"
)
_ITEM = (
    rf"{_HEDGE}[ⒺⓉⓂⓃ](?:-[\w-]+)?(?: \([^()]{{0,30}}\))?(?: (?!and\b|plus\b|with\b)(?:Ⓓ|"
    rf"[a-z][\w'-]*)){{0,6}}"
)
#: "Ⓜ, Ⓔ a year and some Ⓝ jobs": what a plant costs, makes and employs, told in one breath.
_LIST = Gated(rf"{_ITEM}(?:(?:, and|,| and| plus| with|, with) {_ITEM}){{1,9}}")
#: A plant, or what stands for one of several.
_PLANT = re.compile(r"Ⓕ|\b(?:second|third|fourth|other|another|new) one\b|\bProject [A-Z]")
_KINDS = {"Ⓜ": "money", "Ⓔ": "output", "Ⓣ": "output"}
_PEOPLE = re.compile(r"\b(?:jobs?|posts?|positions|employees|workers|staff|people|roles|hires)\b")

#: A plan, as far as no words say that it is for something else: "the plan to use peat", "an earlier scheme for land".
PLAN: Final = (
    r"(?<!\w)(?<!arlier )(?<!revious )(?<!nother )(?<!rival )(?:[Pp]rojects?|[Pp]lans?|[Ss]chemes?)(?!\w)"
    r"(?! to (?!build|construct|open|establish|set up|erect|locate|develop|invest|launch|add|convert|site|create|"
    r"install|start|begin|make|manufactur|produc|expand|double|recycl|process|restart|take over|buy)[a-z]"
    r"| (?:for|of) (?:the |an? |its )?(?!batter|cells?\b|manufactur|production|gigafactor|plant|factor|new)[a-z])"
)


def insensitive(pattern: str) -> Gated:
    """A pattern of words in either case."""
    return Gated(pattern, re.IGNORECASE)


@attrs.frozen
class Surroundings:
    """The clause around a figure, brackets left out."""

    before: str
    behind: str

    @classmethod
    def of(cls, sentence: Sentence, place: int) -> Surroundings:
        """What stands around *place*; in a list of figures, what stands around the list."""
        text = sentence.masked.text
        start, end = clause(sentence, place)
        listed = list_around(sentence, place)
        left = listed.start() if listed is not None else place
        if text[max(0, start - 2) : start] == ": " and left - start <= _NEAR_COLON:
            start, _ = clause(sentence, start - 2)  # "the biggest investment of the year: Ⓜ"
        before = text[max(start, left - _REACH_BEFORE) : left]
        return cls(
            _BRACKETS.sub("", before),
            _BRACKETS.sub("", text[place + 1 : min(end, place + 1 + _REACH_BEHIND)]),
        )


@attrs.frozen
class Cues:
    """The words that make a figure one thing, and those that make it another."""

    #: Before the figure; the nearest of these and of ``against`` decides.
    strong: Gated
    against: Gated
    #: Right behind the figure; they go before what stands ahead of it.
    behind: Gated
    behind_against: Gated
    #: Questions that such a figure answers.
    question: Gated
    #: Words that say that there is a figure, not of what: they speak of a plant only where one is named before them.
    weak: Gated | None = None

    def fit(self, around: Surroundings, question: str = "") -> bool | None:
        """Whether the words say that the figure is of this kind; None where they say nothing either way."""
        if self.behind_against.match(around.behind):
            return False
        if self.behind.match(around.behind):
            return not self._last(self.against, around.before[-30:]) > self._last(
                self.strong, around.before[-30:]
            )
        if question and self.question.search(question) and self._last(self.against, around.before[-30:]) < 0:
            return True
        strong, against = self._last(self.strong, around.before), self._last(self.against, around.before)
        if strong != against:
            return strong > against
        if self.weak is not None and self.weak.search(around.before) and _PLANT.search(around.before):
            return True
        return None

    @staticmethod
    def _last(pattern: Gated, text: str) -> int:
        return max((match.end() for match in pattern.finditer(text)), default=-1)


#: Whoever has or wants so much is larger than any plant: an industry, a country, a government.
_WIDE = Gated(
    r"(?:^|[,;:] |\band |\bthat )(?:(?:[Tt]he |[Ii]ts |this )?(?:[\w-]+ ){0,2}?(?:governments?|ministry|"
    r"industry|sector|"
    r"country|nation|continent|world|EU|European Union|state|province|market)|Ⓛ(?: and Ⓛ)?|Europe|Asia|"
    r"North America)(?:'s)? "
    r"(?:(?:is|are|was|were|has|have|had|will|would|already|also|now|currently|alone) )*(?:have|has|had|want|"
    r"wants|wanted|"
    r"aim|aims|aimed|target|targets|plan|plans|planned|need|needs|employ|employs|employed|employing|make|makes|"
    r"made|produce|"
    r"produces|produced|account|accounts|reach|hit)\b[^.;Ⓕ]{0,60}$|"
    r"\b(?:[Gg]lobal|[Ww]orld(?:wide)?|[Ii]ndustry-wide|[Nn]ational|[Nn]ationwide|Europe(?:an)?(?:'s)?|"
    r"the (?:country|nation|"
    r"continent|world|industry|sector)'s) (?:[\w-]+ ){0,2}?(?:capacity|output|production|demand|investments?|spending|"
    r"employment)\b[^.;Ⓕ]{0,60}$|"
    r"(?:(?<![Tt]he )(?<!these )Ⓝ|\b(?:dozens of|many|several|all)) (?:[\w-]+ ){0,4}?(?:projects|companies|"
    r"firms|investments|"
    r"manufacturers|suppliers|"
    r"plants)\b[^.;]{0,90}$"
)


_PART = re.compile(r"\b(?:including|of which|of this|of that|among them) (?:[a-z]+ ){0,3}$", re.IGNORECASE)


def is_part(around: Surroundings) -> bool:
    """Whether the figure is a part of one that was told before it: "including Ⓜ for a laboratory"."""
    return _PART.search(around.before) is not None


def is_wide(sentence: Sentence, place: int) -> bool:
    """Whether the figure is told of a country, a government or an industry rather than of a plant."""
    start, _ = clause(sentence, place)
    return _WIDE.search(sentence.masked.text, max(start, place - _REACH_BEFORE), place) is not None


def list_around(sentence: Sentence, place: int) -> re.Match[str] | None:
    """The list of figures of several kinds that the figure at *place* stands in, if it is about a plant."""
    for found in _LIST.finditer(sentence.masked.text):
        if found.start() <= place < found.end():
            return found if len(_kinds(sentence, found)) > 1 else None
    return None


def _kinds(sentence: Sentence, found: re.Match[str]) -> set[str]:
    kinds: set[str] = set()
    for _, mention in sentence.masked.inside(*found.span()):
        if isinstance(mention, Measured):
            kind = _KINDS.get(mention.tag)
            if mention.tag == "Ⓝ" and _PEOPLE.search(mention.figure.noun):
                kind = "people"
            if kind is not None:
                kinds.add(kind)
    return kinds
