"""Whether an article is about the battery industry at all.

Words of the trade are counted by kind, not by number: an article about power banks says "lithium" ten times, one about
a cell plant says what is made, how much of it, and where. Words that only sound alike (a baseball battery, a battery of
tests, a phone's battery life) count against the bare word.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from evbattery.patterns import folded
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import Organisation, ProductMention
from evbattery.reading.relevance_topics import ELSEWHERE, TELLING, TOPICS

#: An article with as much weight is about the industry; a brief of three sentences reaches it with two strong topics.
THRESHOLD = 4
#: A few sentences have room for one topic.
SHORT = 450
THRESHOLD_OF_SHORT = 3
#: Mentions of another world beyond so many take nothing more away; two mentions take its full weight.
_MOST = 4

#: What companies do that live by cells or by swapping them; an article that names one is near the trade.
_OF_THE_TRADE = frozenset(("cell_maker", "swap"))
_BESIDE = frozenset(("startup", "materials", "recycler", "ess"))
_CALLED = re.compile(
    r"\b(?:Cells?|Batter(?:y|ies|ie|ien|ij|ijen|i)|Batería|Akku\w*|Accum\w+|Lithium|Cathode|Anode|Separators?|"
    r"New Energy)\b"
)
#: What one such company counts for, or a battery with a name; what a company beside them, and any other one that the
#: gazetteer knows.
_COMPANY, _NEIGHBOUR, _FURTHER = 3, 2, 1

#: What makes a carmaker that also swaps batteries one of the trade.
_SWAPS = re.compile(
    r"\b(?:[Ss]wap(?:s|ping)?|lockers|cabinets|(?<!ing )(?<!petrol )(?<!gas )[Ss]tations?|"
    r"(?:flat|empty) batter(?:y|ies))\b"
)

_LETTERS = re.compile(r"\\.|[A-Z]")


def is_of_the_trade(text: str, threshold: int = THRESHOLD, companies: Sequence[int] = ()) -> bool:
    """Whether the weights of a text's topics and of its *companies*, less other worlds, reach a threshold.

    The company that is nearest to the trade counts in full, each other one a little.

    >>> is_of_the_trade("The 20 GWh battery plant makes LFP cells."), is_of_the_trade("The battery had a good inning.")
    (True, False)
    """
    text = folded(text)
    wanted = threshold + _elsewhere(text)
    nearest = max(companies, default=0)
    told, telling = nearest + _FURTHER * len(companies[1:]), nearest > _FURTHER
    if telling and told >= wanted:
        return True
    # Most articles of the trade have shown it after a few topics.
    for name, weight, pattern in _topics():
        if pattern.search(text):
            told, telling = told + weight, telling or name in TELLING
            if telling and told >= wanted:
                return True
    return False


def is_about_batteries(document: Document) -> bool:
    """Whether the article's body is about the battery industry; where it is not, nothing in it is a claim."""
    body = " ".join(document.text[sentence.start : sentence.end] for sentence in document.sentences)
    known = [near for near in map(_nearness, _companies(document)) if near]
    if any(isinstance(m, ProductMention) for sentence in document.sentences for m in sentence.mentions()):
        known.append(_COMPANY)
    if _SWAPS.search(body) and any(map(is_swapper, _companies(document))):
        known.append(THRESHOLD)
    return is_of_the_trade(body, THRESHOLD if len(body) > SHORT else THRESHOLD_OF_SHORT, known)


def _companies(document: Document) -> Iterable[Organisation]:
    """The companies of an article, each once."""
    named = [org for sentence in document.sentences for _, m in sentence.orgs() for org in m.orgs]
    return {id(org): org for org in named}.values()


def _nearness(org: Organisation) -> int:
    """How near the company is to the trade, by what it is known for, or by its name where it is not known."""
    roles = {*org.roles}
    if _CALLED.search(org.name):
        return _COMPANY
    if not roles <= _OF_THE_TRADE | _BESIDE:
        return _FURTHER
    if not roles:
        return 0
    return _COMPANY if roles & _OF_THE_TRADE else _NEIGHBOUR


def names_a_swapper(sentence: Sentence) -> bool:
    """Whether the sentence names a company that is known to swap batteries."""
    return any(is_swapper(org) for _, mention in sentence.orgs() for org in mention.orgs)


def is_swapper(org: Organisation) -> bool:
    """Whether a company is known to swap batteries and not to make them or sell fuel beside."""
    return "swap" in org.roles and not {"cell_maker", "other"} & {*org.roles}


def _elsewhere(text: str) -> int:
    """What other worlds take away from a text in small letters."""
    anything, rows = _other_worlds()
    if anything.search(text) is None:
        return 0
    return sum(weight * min(_MOST, _told_of(row, text)) for weight, row in rows) // 2


def _told_of(row: re.Pattern[str], text: str) -> int:
    """How much a text speaks of another world: half by its mentions, half by how many different words it has for it."""
    words = [match.group().removesuffix("s") for match in row.finditer(text)]
    return (len(words) + len(set(words)) + 1) // 2


@functools.cache
def _topics() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """The topics with their weights and patterns, those that tell most first."""
    rows = [(name, weight, _in_small_letters((pattern,))) for name, (weight, pattern) in TOPICS.items()]
    return tuple(sorted(rows, key=lambda row: row[0] not in TELLING))


@functools.cache
def _other_worlds() -> tuple[re.Pattern[str], tuple[tuple[int, re.Pattern[str]], ...]]:
    """One pattern that finds any other world, and each with its weight."""
    rows = ELSEWHERE.values()
    return (
        _in_small_letters(pattern for _, pattern in rows),
        tuple((weight, _in_small_letters((pattern,))) for weight, pattern in rows),
    )


def _in_small_letters(rows: Iterable[str]) -> re.Pattern[str]:
    """Any of *rows*, for a text in small letters: there it is several times as fast as one that ignores the case."""
    joined = "|".join(f"(?:{row})" for row in rows)
    return re.compile(_LETTERS.sub(lambda one: one[0] if one[0][0] == "\\" else one[0].lower(), joined))
