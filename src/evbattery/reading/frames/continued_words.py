"""The words of figures that go on from one told before: where they stand, and what they are told of."""

from __future__ import annotations

import re
from typing import Final

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.patterns import Gated
from evbattery.reading.frames.capacity_words import CAPACITY
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.frames.investment_words import INVESTMENT
from evbattery.reading.frames.jobs_words import LOST
from evbattery.reading.inflection import any_form

#: The same words that make a figure with a noun something else make one without.
VETOES: Final[dict[Attribute[ClaimValue], Gated]] = {
    facility.CAPACITY: CAPACITY.against,
    facility.INVESTMENT: INVESTMENT.against,
    facility.JOBS: LOST,
}
#: Nouns that say of what a number is, when the figure before it was of something else.
TOPICS: Final[dict[Attribute[ClaimValue], Gated]] = {
    facility.CAPACITY: insensitive(r"\b(?:capacity|output|production|nameplate|throughput)\b|[ⒺⓉ]"),
    facility.INVESTMENT: insensitive(
        r"\b(?:costs?|investments?|budget|bill|outlay|capex|spending|price tag)\b|Ⓜ"
    ),
    facility.JOBS: insensitive(
        r"\b(?:head ?count|workforce|staff\w*|employees|employment|jobs|workers|people|payroll|team|posts|positions)\b"
    ),
}
#: A number that goes on from another is not so many times larger or smaller.
MOST_TIMES: Final = 40
_GROWS: Final = any_form(
    "rise grow climb increase go expand bring take lift raise push double triple quadruple jump fall drop cut "
    "reduce shrink "
    "trim scale ramp swell extend boost lower move"
)
_REACHES: Final = any_form("reach hit top exceed pass surpass total number add fill")
#: What a plan or a count is called when it is not said of what: "the original target was 2,500".
_FIGURE: Final = r"(?:figure|number|target|plan|goal|aim|promise|total|estimate|original|forecast|budget)"
_IS: Final = (
    r"(?:is|was|were|are|had been|has been|will be|would be|be|stands at|stood at|(?:is|was) going to be)"
)
#: A place where a number can only be of what was told before.
FIRM: Final = insensitive(
    rf"\b(?:(?:{_GROWS})(?: [\w-]+){{0,4}}? (?:to|from|by (?:another|a further))|(?:{_REACHES})|"
    rf"{_FIGURE}(?: [\w-]+){{0,3}}? {_IS}(?: for)?|(?:[Ii]t|that|this|which) {_IS}|from|instead of|rather than|"
    r"down from|up from|room for|an option for|(?:another|a further|an additional)) $"
)
_DOES: Final = any_form(
    "make produce employ need cost spend invest plan want expect target foresee promise hire recruit create"
)
#: A place where a number may be of what the same sentence told.
LOOSE: Final = insensitive(
    r"(?:^|[,;:(] |\b(?:and|so|then|but|or|to|than|not|only|just|later|now|today|first|against|with|be|become|have|has|"
    rf"{_DOES}) )$"
)
#: What a number that goes on stands before: the end of its clause, or when it holds.
ENDS: Final = insensitive(
    r"^(?:[.,;)!?]|:(?!\d)|$| Ⓓ|"
    r",? (?:by|in|from|until|at|on|for) (?:the )?(?:Ⓓ|year after|end\b|start\b|beginning|first|"
    r"final|second|"
    r"last|full|later|moment|outset|second)|,? (?:at first|initially|later|today|now|currently|eventually|"
    r"to start|to begin|"
    r"then|when|once|as soon as|instead|rather than|instead of|(?:are|were|is|will|would|"
    r"should) (?:to )?(?:be hired|be added|follow|come)|follows?)\b|more(?=[.,;]|$)|,? (?:and|but|or|from|to) )"
)
#: A sentence that goes on about what the one before it told.
GOES_ON: Final = insensitive(
    rf"\b(?:it|its|that|this|they|these|{_FIGURE}|(?:hall|line|block|phase|stage|step|expansion|extension)s?)\b|[ⒻⓁ]"
)
#: "Eight is the figure for later."
PREDICATE: Final = insensitive(
    rf"^ (?:is|was|had been|remains) (?:the |its |a |an )?(?:[\w-]+ ){{0,2}}{_FIGURE}\b"
)
CHANGES_TO: Final = insensitive(r"^ to (?:[a-z]+ ){0,3}[ⒺⓉⓂⓃ]")
YEAR: Final = range(1900, 2101)
#: Counts whose noun is none: "1,200 eventually".
ADVERB: Final = re.compile(r"^(?:\w+ly|instead|more|today|tomorrow|nowadays)\b(?! \w)")
