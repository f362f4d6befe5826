"""Whom a text and a sentence are about: the article's main company, and the one that "its" stands for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from evbattery.reading.anaphors import OFFICE_OF
from evbattery.reading.asides import is_aside
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_patterns import OFFICE
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.objects import is_object

#: From "its" to the subject behind the comma.
_AHEAD = re.compile(r"[^.;Ⓞ]{0,120}?, (?:the )?(?:[a-z-]+ ){0,4}?(?P<org>Ⓞ)(?!')")
#: What stands above what a page says of its own company.
_ABOUT = re.compile(r"^About (?:the )?Ⓞ[.:]?$")
ASKED = re.compile(r"\?\W*$")
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
#: Fewer questions, or fewer answers in the first person, make no interview.
_QUESTIONS, _ANSWERS = 3, 3
#: Before the company of the one who is asked, and before one that he or she has left.
_HEADS = re.compile(
    rf"\b(?:(?:co-)?founded|set up|started|heads?|leads?|runs?|manages|boss|director|{OFFICE})(?: (?:of|at))? (?:the )?"
    r"(?:[\w-]+ ){0,3}$"
)
_LEFT = re.compile(
    r"\b(?:worked (?:for|at)|formerly|previously|left|after (?:\w+ ){0,3}(?:at|with)|ex-|years (?:at|with)|before) "
    r"(?:the )?(?:[\w-]+ ){0,3}$"
)
#: "Its partner assembles packs": who does is not named.
_SOMEBODY = re.compile(
    r"(?:Its|Their|His|Her|One|Another|A) (?:[a-z-]+ ){0,2}?(?:partner|supplier|customer|client|rival|competitor|owner|"
    r"parent|neighbour|landlord|shareholder|investor|buyer|contractor|seller) (?:also |now |already )?"
    r"(?!(?:is|was|says|said|will be|has been)\b)[a-z]+\b(?! Ⓞ)"
)
#: Whoever is paid to build a plant is not whom a text is about.
_HIRED = re.compile(r"\b(?:[Cc]ontractors?|[Aa]rchitects?) (?:of )?$")
#: The headline and the introduction.
_LEAD = 2


def topic_company(sentences: Sequence[Sentence]) -> Organisation | None:
    """The company whose people say "we" and "our": the one that the page is "about", else the one named most."""
    about = {
        id(m.org): m.org
        for sentence in sentences
        if _ABOUT.match(sentence.masked.text)
        for _, m in sentence.orgs()
    }
    if len(about) == 1:
        return next(iter(about.values()))
    if (asked := interviewed(sentences)) is not None:
        return asked
    return main_company(sentences, Counter(id(m.org) for sentence in sentences for _, m in sentence.orgs()))


def is_interview(sentences: Sequence[Sentence], questions: int) -> bool:
    """Whether so many sentences ask, and enough speak in the first person."""
    asked = sum(1 for one in sentences if ASKED.search(one.masked.text))
    answered = sum(1 for one in sentences if _WE.search(one.masked.text))
    return asked >= questions and answered >= _ANSWERS


def interviewed(sentences: Sequence[Sentence]) -> Organisation | None:
    """Whose people answer, in an interview: the first company that its introduction names."""
    if not is_interview(sentences, _QUESTIONS):
        return None
    questions = (
        at
        for at, one in enumerate(sentences)
        if one.block.kind is not BlockKind.HEADLINE and ASKED.search(one.masked.text)
    )
    first = next(questions, 0)
    lead = [one for at, one in enumerate(sentences) if at < first or one.paragraph <= _LEAD]
    named = [(one.masked.text, place, m.org) for one in lead for place, m in one.orgs()]
    theirs = (org for text, place, org in named if _HEADS.search(text[max(0, place - 60) : place]))
    # Where she worked before is not what she is asked about.
    left = (org for text, place, org in named if not _LEFT.search(text[max(0, place - 60) : place]))
    return next(theirs, None) or next(left, None)


def is_of_somebody(text: str) -> bool:
    """Whether somebody who is not named acts in the sentence: "Its partner assembles packs"."""
    return _SOMEBODY.match(text) is not None


def is_hired(text: str, place: int) -> bool:
    """Whether the company at *place* is called the contractor or the architect of a plant."""
    return _HIRED.search(text, max(0, place - 40), place) is not None


def main_company(sentences: Sequence[Sentence], mentioned: Counter[int]) -> Organisation | None:
    """The company that the article names most; of equals the one that it names first."""
    named = [(sentence.masked.text, place, m.org) for sentence in sentences for place, m in sentence.orgs()]
    hired = {id(org) for text, place, org in named if is_hired(text, place)}
    # max() takes the first of equals.
    return max(
        (org for *_, org in named), key=lambda org: (id(org) not in hired, mentioned[id(org)]), default=None
    )


#: "Has signed up Foo and Bar as customers": who is won acts in nothing.
_WON = re.compile(
    r"Ⓞ [^.;,Ⓞ]{0,30}\b(?:counts?|counted|signs? up|signed up|lined up|wins?|won|lists?|named?s?|lands?|landed|"
    r"gain(?:s|ed)|attract(?:s|ed)|secure[sd]) (?:Ⓞ(?:, Ⓞ)*,? and )?$"
)
#: "With cells that Foo makes, and has been building": behind the comma somebody else acts.
_MADE_BY = re.compile(
    r"\b(?:cells|batteries|packs|modules|machines|materials?|powder|graphite|equipment|technology) (?:that|"
    r"which) (?:the )?$"
)
#: "For Foo it will make cells": somebody else makes them.
_FOR_WHOM = re.compile(r"(?:For|With|Under) (?:the )?(?:[\w-]+ ){0,3}(?P<org>Ⓞ),? (?:it|they)\b")


def is_for_whom(text: str, place: int) -> bool:
    """Whether the company at *place* is the one for or with whom "it", another one, does something."""
    match = _FOR_WHOM.match(text)
    return match is not None and match.start("org") == place


def nearest_company(sentence: Sentence, position: int) -> Organisation | None:
    """Whom "its" or "it" at *position* stands for: the subject before it in the sentence, else the company in focus."""
    text = sentence.masked.text
    before = [
        (place, mention.org)
        for place, mention in sentence.orgs()
        if place < position
        and not (is_aside(text, place, position) or is_for_whom(text, place))
        and not (_MADE_BY.search(text, 0, place) and "," in text[place:position])
    ]
    subjects = [
        org
        for place, org in before
        if not (is_object(text, place) or _WON.search(text, 0, place))
        or OFFICE_OF.search(text, max(0, place - 60), place)
    ]
    if subjects:
        return subjects[-1]
    if sentence.focus is not None and not any(org is sentence.focus for _, org in before):
        return sentence.focus
    if not before and sentence.focus is None and (ahead := _AHEAD.match(text, position)) is not None:
        # "Besides its plant in Győr, Foo has ...": of the first sentence, "its" is for the company to come.
        mention = sentence.masked.at.get(ahead.start("org"))
        return mention.org if isinstance(mention, OrgMention) else None
    return before[-1][1] if before else sentence.focus
