"""What stands around a mention: its clause, how firmly the clause speaks, whose words it reports."""

from __future__ import annotations

import bisect
import functools
import re

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Medium, OrgMention, Person
from evbattery.values.vocabulary import Modality

_CLAUSE = Gated(
    r"; |(?<![A-Z]{2}): |, (?:while|but|whereas|although|and then|after which|with)\b|, and (?=(?:it|"
    r"the|its|a|is|was|will|has)\b|[ⓄⒻ] (?:has|have|is|will|would|takes?|buys?|plans?|wants?|makes?|expects?)\b)|"
    r" and (?=which\b)|(?: - )|\. "
)

_POSSIBLE = Gated(
    r"\b(?:could|may|might|consider(?:s|ed|ing)?|possibl[ey]|potential(?:ly)?|rumou?red|reportedly|"
    r"mulling|weighing|mulls?|explor(?:e|es|ing)|"
    r"evaluat(?:e|es|ing)|stud(?:y|ies|ying) (?:whether|the)|predict\w*|estimat\w+ by|speculat\w+|"
    r"in talks|under (?:study|consideration|discussion)|"
    r"undecided|option to|insiders|whisper\w*|talked about|has not (?:yet )?decided|room to)\b",
    re.IGNORECASE,
)
_PLANNED = Gated(
    r"\b(?:will|would|shall|wants?|plans?|planned|planning|intend(?:s|ed)?|aim(?:s|ed|ing)?|expect(?:s|ed|"
    r"ing)?|(?:is|are|was|were) (?:to|set to|due to|slated|scheduled|"
    r"supposed|meant|projected|designed|targeted|seen)|set to|due to|slated|scheduled|target(?:s|ed|"
    r"ing)?|propos(?:e|ed|es)|future|upcoming|"
    r"once|when (?:complete|completed|finished|fully|full)|eventual(?:ly)?|to (?:build|invest|open|"
    r"construct|create|employ|reach|begin|start)|"
    r"promis(?:e|es|ed)|pledg(?:e|es|ed)|design work|drawing board|in the works|anticipat(?:e|ed|es)|"
    r"hop(?:es|ed|ing)|agreed to|ambition|goal|forecast)\b",
    re.IGNORECASE,
)
_NEGATED = Gated(
    r"\b(?:no longer|not|never|denied|denies|deny|rejected|without|nor|neither|no plans?|refuted)\b|"
    r"n't\b",
    re.IGNORECASE,
)

#: Words that tie a figure to something else than the subject at hand.
COMPARISON = re.compile(
    r"\b(?:largest|biggest|costliest)\b[^.;,]{0,40} (?:behind|after)(?: only)? (?:the )?$|"
    r"\b(?:more|less|fewer|larger|smaller|bigger|higher|lower) than (?:the|that of|its|their|what) $|"
    r"(?:\b(?:(?<!more )(?<!less )(?<!fewer )(?<!later )(?<!rather )than|compared (?:to|with)|versus|"
    r"as (?:big|large|much) as that|(?:times|about|roughly|half|twice|is|almost|nearly) the size of|"
    r"rival(?:s|ling)?|unlike|in contrast to|far from the|next to the|"
    r"(?:more|less) than (?:half|a third|a quarter) of what|"
    r"drawing comparisons? to|industry average|on average|average|typical|"
    r"conventional) )[^.;]{0,40}$",
    re.IGNORECASE,
)
SUPERSEDED = Gated(
    r"\b(?:original(?:ly)?|initially planned|previous(?:ly)? (?:planned|announced|expected|said)?|"
    r"down from|up from|instead of|at first|had (?:planned|promised|expected|intended|hoped|"
    r"been (?:expected|planned|due|supposed|slated|designed|announced|drawn up))|(?:would|should) have|was (?:to have|"
    r"supposed to|meant to|once)|were to have|(?:once|originally|initially) (?:slated|"
    r"planned|promised|foreseen|scheduled|due|expected|targeted)|"
    r"first promise|earlier (?:plan|target|figure|promise)|back then|no longer|was drawn up|"
    r"had been(?! (?:\w+ly )?(?:laid|thrown|poured|cast|turned|broken|begun|started|opened|inaugurated|"
    r"commissioned)\b))\b",
    re.IGNORECASE,
)


#: "Cost: Ⓜ", "First cells: by the Ⓓ": a label says what follows it, so it belongs to the same clause.
_LABEL = Gated(r"(?:^|[.;] )(?:[\w'-]+ ){0,4}[\w'-]+: ")


@functools.lru_cache(maxsize=64)
def _boundaries(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the clauses of a sentence end, and where the next ones start."""
    labels = {label.end() for label in _LABEL.finditer(text)}
    found = [m.span() for m in _CLAUSE.finditer(text) if m.end() not in labels]
    return tuple(start for start, _ in found), tuple(end for _, end in found)


def clause(sentence: Sentence, position: int) -> tuple[int, int]:
    """The positions between which the clause around *position* stands; a label of a line belongs to its clause."""
    text = sentence.masked.text
    ends, starts = _boundaries(text)
    before = bisect.bisect_right(starts, position)
    behind = bisect.bisect_right(ends, position)
    return starts[before - 1] if before else 0, ends[behind] if behind < len(ends) else len(text)


#: "Opened Ⓕ in Ⓓ and plans to enlarge it": a verb with its own tense speaks for itself, and so does what came before.
_JOINT = re.compile(
    r" and (?:(?:now|also|then|later|already) )?(?=(?:plans|wants|intends|expects|hopes|aims|will|would|could|may|"
    r"might|"
    r"is|are|was|were|has|had|can) )| (?:after|following|since) (?:the |its |a |an )?(?=(?:[a-z]+ )?(?:start|launch|"
    r"opening|inauguration|completion|purchase|acquisition|takeover|closure|beginning) of\b)"
)
#: What is told at the front as known ("After the opening of Ⓕ in Ⓓ, ") is as firm as its own words.
_FRONTED = re.compile(
    r"(?:After|Since|Following|Besides|Although|Though|Having|Despite|Whereas|In addition to|Apart from) "
    r"[^,;]{3,120}, (?!Ⓛ)"
)


def modality(sentence: Sentence, position: int) -> Modality:
    """How firmly the clause around *position* speaks."""
    start, end = clause(sentence, position)
    text = sentence.masked.text
    joints = [joint.start() for joint in _JOINT.finditer(text, start, end)]
    start = max((joint for joint in joints if joint <= position), default=start)
    end = min((joint for joint in joints if joint > position), default=end)
    fronted = _FRONTED.match(text, start)
    if fronted is not None:
        start, end = (fronted.end(), end) if position >= fronted.end() else (start, min(end, fronted.end()))
    words = text[start:end]
    if _POSSIBLE.search(words):
        return Modality.POSSIBLE
    if _PLANNED.search(words):
        return Modality.PLANNED
    return Modality.ACTUAL


def is_negated(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word of denial stands between two positions."""
    return bool(_NEGATED.search(sentence.masked.text, start, end))


#: "Raised by Ⓔ to Ⓔ": the first is no figure of its own, but how much there was added or taken.
_STEP = re.compile(r"\bby (?:(?:about|around|some|roughly|another|a further|up to) )?$")
_STEPPED = re.compile(r"(?: a year)? to (?:[a-z]+ ){0,3}[ⒺⓉⓃⓂ\d]")


def is_compared(sentence: Sentence, position: int) -> bool:
    """Whether what stands at *position* is what something is compared with, or a step to the next figure."""
    text = sentence.masked.text
    return is_step(text, position, position + 1) or bool(
        COMPARISON.search(text[max(0, position - 60) : position])
    )


def is_step(text: str, start: int, end: int) -> bool:
    """Whether the figure between two positions is what was added or taken on the way to the next one."""
    return _STEP.search(text, max(0, start - 20), start) is not None and _STEPPED.match(text, end) is not None


#: "Twice as large as Ⓕ", "modelled on Ⓕ": a plant with which the one that the talk is of is compared.
_BENCHMARK = re.compile(
    r"\b(?:as [\w-]+(?: [\w-]+)? as|than|(?:modell?ed|based|patterned) on|(?:similar|identical|comparable|equal) to|"
    r"the size of|cop(?:y|ies) of|compared (?:with|to)|(?:times|twice|half|double) what [^.;Ⓕ]{0,50})"
    r"(?: (?:at|in|of|that (?:of|at|in)|those (?:of|at|in)))? $"
)
#: Who doubles the size of a plant speaks of that plant.
_RESIZED = re.compile(
    r"\b(?:doubled|doubles|doubling|tripled|triples|tripling|(?:to|will|would) (?:double|triple)|increas\w+|reduc\w+|"
    r"cuts?) the size of $"
)


def is_benchmark(text: str, place: int) -> bool:
    """Whether the plant at *place* is only what another one is compared with."""
    start = max(0, place - 80)
    return _BENCHMARK.search(text, start, place) is not None and _RESIZED.search(text, start, place) is None


def is_superseded(sentence: Sentence, position: int) -> bool:
    """Whether the clause says that what stands at *position* was replaced."""
    start, _ = clause(sentence, position)
    return bool(SUPERSEDED.search(sentence.masked.text, max(start, position - 80), position))


_SAYS = Gated(
    r"(?:,? (?:according to|as per|per|as|told|in the) (?P<after>[ⓇⓄⓅ])|"
    r"(?P<before>[ⓇⓄⓅ])(?:,[^,]{0,80},)? (?:said|says|told|reported|reports|noted|wrote|estimated?s?|"
    r"confirmed))"
)


_SOURCES = Gated(r"\b(?:industry )?(?P<who>insiders|observers|analysts|people familiar)\b", re.IGNORECASE)
_RELEASE = Gated(r"\b(?:press|news) release\b", re.IGNORECASE)


def said_by(sentence: Sentence) -> str | None:
    """To whom the sentence attributes what it says: people of the trade, a medium, a person or a company."""
    masked = sentence.masked
    sources = _SOURCES.search(masked.text)
    if sources is not None:
        return "industry insiders" if sources["who"].lower() == "insiders" else "observers"
    for match in _SAYS.finditer(masked.text):
        place = match.start("after") if match["after"] else match.start("before")
        mention = masked.at.get(place)
        if isinstance(mention, (Medium, Person)):
            return mention.name
        if isinstance(mention, OrgMention):
            return mention.org.name
    return "press release" if _RELEASE.search(masked.text) else None
