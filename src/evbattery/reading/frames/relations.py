"""Nouns that say what one company is to another: its customer, supplier, partner, backer, parent, unit.

Such a noun has places for two companies, and these are few: "Foo, a supplier of Bar", "Foo is Bar's supplier", "Foo,
its supplier", "Bar's supplier Foo", "Bar has a new supplier, Foo".
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs

from evbattery.patterns import Gated, patterns
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import clause, is_negated
from evbattery.reading.document import Sentence
from evbattery.reading.frames.owner_words import UNIT
from evbattery.reading.frames.tie_words import GOODS
from evbattery.reading.inflection import irregular_pasts
from evbattery.reading.mentions import Organisation, OrgMention

_INVESTOR = r"backer|investor|shareholder|stakeholder|financier"


class Relation(enum.Enum):
    """What one company is to the other, by the nouns that say it."""

    CUSTOMER = r"customers?|clients?|buyers?|takers?|offtakers?|purchasers?"
    SUPPLIER = r"suppliers?|vendors?"
    LICENSEE = r"licensees?|licensors?"
    PARTNER = r"partners?|ally|allies"
    BACKER = rf"(?:{_INVESTOR})s?|owners"
    PARENT = r"(?:parents?|mother)(?: company| group| firm)?|owner"
    UNIT = rf"{UNIT}|(?:part|member)(?= of)"


_NOUN = "(?:" + "|".join(f"(?P<{one.name}>{one.value})" for one in Relation) + ")(?![\\w-])"
#: What may stand behind a name: "Foo China", "Foo (FOO)".
_BRACKETS = r"(?: Ⓛ(?= is| was|,| and))?(?: ?\([^()]{1,60}\))*"
#: Words before the noun; none that takes back what it says, and no preposition.
_WORDS = (
    r"(?:(?!(?:of|to|for|from|by|with|in|at|and|as|that|which|who|former|formerly|ex|old|previous|earlier|once|one-time|potential|possible|"
    r"prospective|future|likely|alleged|rumou?red|other|another|no|not|any|is|was|said|says|the|an?|without|launch)(?![\w-]))"
    r"(?:[\w'-]+|[⓪ⒹⓍⓁⓃ](?:[-'][\w-]+)?),? ){0,4}?(?:[a-z]+ and )?"
)
#: Words before a company that describe it: "the Swedish maker of cells ".
_DESCRIBED = (
    r"(?:(?!(?:with|by|from|in|at|to|for|on|into|and|that|which|who|is|was|has|will|about|under)\b)"
    r"[\w'ⓁⓍ-]+ ){0,5}?"
)
#: Between the noun and the name that goes with it stand no verbs.
_APPOSED = (
    r"(?:(?:the|an?) )?(?:(?!(?:[a-z]+ed|with|by|from|in|at|to|for|on|into|and|that|which|who|is|was|has|had|will|"
    rf"up|buys|sells|makes|takes|wants|plans|builds|owns|gets|{'|'.join(irregular_pasts())})\b)[\w'ⓁⓍ-]+ ){{0,4}}?"
)
_ITEM = (
    r"(?:(?!(?:has|is|was|will|[a-z]+ed|took|bought|sold|with|to|from|in|that|which|who)\b)[\w'ⓁⓍ-]+ ){0,4}?"
    rf"Ⓞ{_BRACKETS}"
)
#: "Foo, a unit of Bar, and Baz": of two, a comma ends what is said of the first.
_LIST = rf"Ⓞ{_BRACKETS}(?:(?:(?:, {_ITEM})+,?)? (?:and|or|as well as) {_ITEM})?"
_IS = (
    r"(?:,? (?:which|who|that))?(?: in Ⓓ| since Ⓓ)?(?: also| now| still| already)? (?:is|was|remains?|has been|"
    r"had been|bec[oa]mes?|will be|will become|has become|stays)(?: also| now| still| already)?"
)
_SAID_OF = rf"(?P<who>Ⓞ){_BRACKETS}(?: of (?:the )?Ⓛ)?(?:,| -|{_IS}|,? itself)"
_END = r"(?=[,.;:)]|$| (?:since|for|of|in|on|and|until|with|who|which|that|from|to)\b)"
_OF = (
    rf"(?: (?:of|for|with) (?:[\wⓍ⓪-]+ ){{0,3}}?(?:{GOODS}(?: and [\w-]+)?|⓪))? "
    rf"(?:of|to|for|at|in|behind|inside|within|owned by|belonging to)(?: both)? {_DESCRIBED}"
    rf"(?P<whose>{_LIST})(?!'s? (?!own))"
)
_HAS = (
    r"(?: [a-z]+ly| now| today| also| already)? (?:has|have|had|(?:has |have |had )?(?:found|won|gained|got|signed up|"
    r"landed|named|presented)|finds|wins|gains|gets|names)"
)
#: Companies in the places that the noun has for them.
_PLACES = patterns(
    (
        rf"(?:{_SAID_OF}|(?P<it>\b[Ii]t){_IS}) (?:(?:an?|the|one of the|among the|both an?|now an?|itself an?) )?"
        rf"{_WORDS}{_NOUN}{_OF}",
        rf"{_SAID_OF} (?:one of |among )?(?:(?P<whose>Ⓞ)'s?|(?P<its>its|their|whose)) {_WORDS}{_NOUN}{_END}",
        rf"(?:(?P<whose>Ⓞ)'s?|\b(?P<its>[Ii]ts|[Tt]heir|[Ww]hose|[Oo]ur(?! owners?\b))) {_WORDS}{_NOUN},? "
        rf"(?:(?:is|are|was|include|includes|including|included):? {_DESCRIBED}|{_APPOSED})(?P<who>{_LIST})(?!')",
        rf"(?P<who>Ⓞ) \((?P<its>its|their) {_WORDS}{_NOUN}\)",
        rf"(?P<whose>Ⓞ) \((?:its )?{_WORDS}{_NOUN}:? (?P<who>Ⓞ(?:,? (?:and )?Ⓞ)*)\)",
        rf"(?P<whose>Ⓞ){_BRACKETS}{_HAS} (?:(?:an?|its|the|yet) )?{_WORDS}{_NOUN}"
        rf"(?: (?:for|of|in|since|to|on) [^.;:,Ⓞ]{{0,40}}|(?: today| now))?(?:,|:| -| in) {_DESCRIBED}(?P<who>{_LIST})",
        rf"(?:(?P<whose>Ⓞ)|(?P<its>\w)),? (?:of|in) which {_DESCRIBED}(?P<who>{_LIST}){_IS} (?:an?|the|one of the) "
        rf"{_WORDS}{_NOUN}",
        rf"\b(?:[Aa]mong )?[Tt]he {_WORDS}{_NOUN}{_OF},? (?:is|are|was|were|includes?) {_DESCRIBED}(?P<who>{_LIST})",
        rf"(?:(?P<whose>Ⓞ)|\b[Ii]t)[^.;Ⓞ]{{0,60}}?\b(?:counts?|counted|has|having|lists?|numbers|includes?|names?|"
        rf"with) "
        rf"{_DESCRIBED}(?P<who>{_LIST}) (?:among|as) (?:its |an? |the |one of its )?{_WORDS}{_NOUN}",
    )
)
#: "Foo, a customer since 2009", "Foo is the largest investor": of whom the text is about.
_TOPICS = Gated(
    rf"(?P<who>Ⓞ){_BRACKETS}(?:, [^.;Ⓞ]{{3,60}},)?(?:,|{_IS}) (?:an?|one of the|the|(?:also|both) an?) {_WORDS}"
    rf"(?:(?P<CUSTOMER>customer|client|buyer)|(?P<BACKER>{_INVESTOR}))"
    r"(?= since\b|,|[.;]|$| as well\b| too\b| and (?:an?|its)\b)"
)
_LIKEWISE = re.compile(r" (?:as well|too)\b")
#: "Foo with its arm Bar": Foo's, whoever the sentence is about.
_BESIDE = re.compile(rf"(?P<org>Ⓞ){_BRACKETS}(?: and|,? (?:with|through|via)) $")
_IN_WHICH = re.compile(r"\b(?:in|of|to|with|for|from) which $")
#: Who is lost, left or measured against is a customer or a backer no more: "lost its customer Foo".
_LOST = re.compile(
    r"\b(?:los(?:e|es|t|ing)|unlike|instead of|against|replac\w+|drop(?:s|ped|ping)|sue[sd]?|left|leaves|once|until|"
    r"than|wants?|"
    r"seeks?|hop(?:es?|ed|ing)|would|could|may|might|rumou?red|ousted|ditch(?:es|ed))\b"
)
_GONE = re.compile(
    r"(?: [^ .;]+)?,? (?:who |which )?(?:has |had |have )?(?:sold out|pulled out|withdr[ae]wn?|quit|left|"
    r"went bankrupt|walked away)\b|"
    r"[^.;,]{0,12} (?:until (?:last|recently|then|now)|in the past|at the time|no longer|no more)\b"
)
#: "Its first customer, Foo, is ill, and the lines stand still": the customer of a plant.
_OF_PLANT = re.compile(r"Ⓕ|\b(?:plants?|factory|works|lines?|halls?)\b")
#: A denial stands no further before the words.
_REACH = 30


@attrs.frozen
class Related:
    """Who is what to whom, and where the words stand in the masked sentence."""

    who: tuple[Organisation, ...]
    relation: Relation
    whose: tuple[Organisation, ...]
    start: int
    end: int


def related(sentence: Sentence, topic: Organisation | None) -> Iterator[Related]:
    """The companies of a sentence that a noun relates to each other."""
    taken: list[int] = []
    for pattern in _PLACES.possible(sentence.masked.text):
        for match in sentence.masked.find(pattern):
            taken.append(match.end())
            who, whose = _named(sentence, match, "who"), _named(sentence, match, "whose")
            who = who or _meant(sentence, match, topic, whose)
            yield from _related(sentence, match, who, whose or _meant(sentence, match, topic, who))
    for match in sentence.masked.find(_TOPICS):
        who = _named(sentence, match, "who") if match.end() not in taken else ()
        # Whom the sentence before was about did the same: "Both invested in it. Foo is an investor as well".
        likewise = _LIKEWISE.match(sentence.masked.text, match.end()) is not None and topic not in (
            None,
            *who,
        )
        whose = (topic,) if likewise and topic is not None else _meant(sentence, match, topic, who)
        yield from _related(sentence, match, who, whose)


def _related(
    sentence: Sentence, match: re.Match[str], who: tuple[Organisation, ...], whose: tuple[Organisation, ...]
) -> Iterator[Related]:
    who = tuple(org for org in who if org not in whose)
    low = max(clause(sentence, match.start())[0], match.start() - _REACH)
    text = sentence.masked.text
    gone = _LOST.search(text, low, match.end()) or _GONE.match(text, match.end())
    if who and whose and not gone and not is_negated(sentence, low, match.end()):
        groups = match.re.groupindex
        relation = next(one for one in Relation if one.name in groups and match[one.name])
        if relation is Relation.CUSTOMER and "its" in groups and match["its"] and _OF_PLANT.search(text):
            return
        yield Related(who, relation, whose, *match.span())


def _named(sentence: Sentence, match: re.Match[str], group: str) -> tuple[Organisation, ...]:
    if group not in match.re.groupindex or match[group] is None:
        return ()
    mentions = (m for _, m in sentence.masked.inside(*match.span(group)) if isinstance(m, OrgMention))
    return tuple(dict.fromkeys(org for m in mentions for org in m.orgs))


def _meant(
    sentence: Sentence, match: re.Match[str], topic: Organisation | None, other: tuple[Organisation, ...]
) -> tuple[Organisation, ...]:
    """Whom "it" or "its" stands for, who is somebody else than the *other* company."""
    text = sentence.masked.text
    beside = _BESIDE.search(text, 0, match.start())
    if beside is not None:
        return _named(sentence, beside, "org")
    nearest = nearest_company(sentence, match.start())
    # "Foo chose Bar, in which its parent holds shares": not Bar's.
    pool = (None if _IN_WHICH.search(text, 0, match.start()) else nearest, sentence.focus, topic)
    return tuple(org for org in pool if org is not None and org not in other)[:1]
