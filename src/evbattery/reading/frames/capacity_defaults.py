"""What an output without explaining words is taken for: gigawatt-hours beside a plant are its yearly capacity."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.capacity_words import CAPACITY
from evbattery.reading.frames.cues import Surroundings
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

#: So much energy is no battery's: in a clause about a plant it is what the plant makes in a year.
GRAND: Final = Decimal("0.1")
#: "Ⓣ of scrap and of spent batteries are to be treated there every year": the period stands behind.
_YEARLY: Final = re.compile(
    r"[^.;:ⒺⓉⓃⓂ]{0,70}?\b(?:(?<!over )(?<!within )(?<!in )(?<!half )(?<!than )(?<!twice )(?<!once )(?<!for )a year"
    r"(?! (?:ago|earlier|later|before|after|old))|annually|per year|per annum|over (?:twelve|12) months|"
    r"each year|every year|yearly|p\.a\.)(?!\w)"
)
_EVERY_YEAR: Final = re.compile(r"\b(?:[Ee]very|[Ee]ach) year,? (?:[\w-]+ ){0,4}$")
#: What was made leaves the plant.
_LEAVES: Final = re.compile(
    r"\b(?:leav\w+|left|roll\w* (?:out|off)|c[oa]m(?:e|es|ing) (?:out of|off|from)) (?:of )?(?:its |the |their )?"
    r"(?:[\w-]+ )?(?:lines?|plant|factory|works|gates?|halls?|Ⓕ)"
)
_WITH: Final = re.compile(r"(?:^|, )(?:with|at) (?:[a-z]+ ){0,3}$", re.IGNORECASE)
#: Companies, products, shares and spans of time, whose gigawatt-hours are sold, stored or used.
_OTHERS: Final = re.compile(
    r"[ⓄⒷ⓪ⒽⒼ]|\b(?:stor(?:e|es|ed|age)|grid|batter(?:y|ies) of|over (?:the|two|three|four|five)(?! months))\b"
)


def is_yearly(sentence: Sentence, place: int) -> bool:
    """Whether the clause says that a figure is one a year."""
    start, end = clause(sentence, place)
    text = sentence.masked.text
    return (
        _YEARLY.match(text, place + 1, end) is not None or _EVERY_YEAR.search(text, start, place) is not None
    )


def is_made(sentence: Sentence) -> bool:
    """Whether the sentence tells of making: "Ⓝ packs will be assembled there every year"."""
    return _LEAVES.search(sentence.masked.text) is not None or any(
        group.says(VerbClass.PRODUCE) and not group.negated for group in verb_groups(sentence.masked.text)
    )


def is_grand(sentence: Sentence, around: Surroundings) -> bool | None:
    """Whether gigawatt-hours that no word explains can be nothing but what the plant spoken of makes in a year."""
    text = sentence.masked.text
    # "Foo builds Ⓕ, with Ⓔ in a first step": the clause goes on about the plant.
    if "Ⓕ" in around.before + around.behind or _WITH.search(around.before):
        return True
    return (_OTHERS.search(text) is None and CAPACITY.against.search(text) is None) or None
