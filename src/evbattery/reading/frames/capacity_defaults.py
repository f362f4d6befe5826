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
#: What is delivered in the course of years is an order, no capacity.
_LASTING: Final = re.compile(r"[^.;,]{0,30}? (?:over|across|during|for) (?:the )?(?:next |coming )?Ⓗ")
#: Companies, products, shares and spans of time, whose gigawatt-hours are sold, stored or used.
_OTHERS: Final = re.compile(
    r"[ⓄⒷ⓪ⒽⒼ]|\b(?:stor(?:e|es|ed|age)|grid|batter(?:y|ies) of|over (?:the|two|three|four|five)(?! months))\b"
)


def is_yearly(sentence: Sentence, place: int) -> bool:
    """Whether the clause says behind a figure that it is one a year."""
    _, end = clause(sentence, place)
    return _YEARLY.match(sentence.masked.text, place + 1, end) is not None


def is_made(sentence: Sentence) -> bool:
    """Whether the sentence tells of making: "Ⓝ packs will be assembled there every year"."""
    return any(
        group.says(VerbClass.PRODUCE) and not group.negated for group in verb_groups(sentence.masked.text)
    )


def is_grand(sentence: Sentence, around: Surroundings) -> bool | None:
    """Whether gigawatt-hours that no word explains can be nothing but what the plant spoken of makes in a year."""
    if _LASTING.match(around.behind):
        return False
    if "Ⓕ" in around.before + around.behind:
        return True
    text = sentence.masked.text
    return (_OTHERS.search(text) is None and CAPACITY.against.search(text) is None) or None
