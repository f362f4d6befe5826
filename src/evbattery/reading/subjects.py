"""Which companies are the subject of a verb: those at the head of its clause, and those that act with them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from evbattery.reading.asides import is_aside
from evbattery.reading.company_focus import is_for_whom
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Organisation, OrgMention

#: The companies before a verb: one, or several joined, at the head of the clause.
_SUBJECT = re.compile(
    r"Ⓞ(?: \([^)]{1,50}\))*"
    r"(?:(?:,| and| &| or|, and) (?:the )?(?:Ⓛ(?:'s|-based)? )?"
    r"(?:(?!(?:with|of|by|in|from|to|for|which|who|that|venture|unit|part|subsidiary|arm)\b)[a-zA-Z-]+ ){0,4}?"
    r"Ⓞ(?: \([^)]{1,50}\))*)*"
)
#: "Foo, a unit of Bar, and Baz will build": what stands between commas is told of Foo.
_BESIDE_ASIDE = re.compile(
    r"Ⓞ(?: \([^)]{1,50}\))*, (?:an?|the|part of|one of|which (?:is|are)|itself|owned by|backed by) "
    r"(?:[^.;,()]|\([^)]{1,50}\)){1,90}, and (?:the |its )?(?:[a-z-]+ ){0,3}(?P<second>Ⓞ)(?: \([^)]{1,50}\))*"
    r"(?:, [^.;,Ⓞ]{1,60},)?(?= (?:jointly |both |together )?(?:will|would|are|were|have|had|plan|want|intend|aim|hope|"
    r"agree|build|run|own|operate|[a-z]+ed|began|broke|set|put)\b)"
)
#: What parts these from a verb: something else is told.
_APART = re.compile(r"[ⓄⒻ⓪;:]| whose ")
_NOT_SUBJECT = re.compile(
    r"(?:according to|said|told|per|with|from|by|than|like|against|[Ff]or|to|of|at|including|"
    r"supplies|supply) (?:the )?(?:[\w-]+ ){0,3}$"
)
#: "A joint venture of Foo and Bar will run": both do.
_OWN_TOGETHER = re.compile(
    r"(?:^|\b[Aa] |\b[Tt]he )(?:[\w-]+ ){0,2}?(?:[Jj]oint )?[Vv]enture (?:of|between) (?:the )?$"
)
_TOGETHER = re.compile(
    r"(?<!Ⓞ, the )(?<!Ⓞ, a )\b(?:deal|partnership|joint venture|agreement|venture|together|alliance|team\w*|"
    r"memorandum[\w ]*|collaborat\w+|pact) with (?:the )?(?:[\w-]+ ){0,4}?Ⓞ"
)
#: "Its joint venture with Foo, Bar, runs": who acts is called by name behind what it is.
_NAMED_ARM = re.compile(
    r"\b(?:subsidiary|unit|arm|affiliate|division|(?:joint )?venture)"
    r"(?: (?:with|of|between) (?:the )?(?:[\w-]+ ){0,3}?Ⓞ(?:,? and (?:the )?(?:[\w-]+ ){0,3}?Ⓞ)?)?,? (?P<orgs>Ⓞ),? "
    r"(?:also |already |now |currently )?"
)
#: Whoever is paid to build a plant runs none.
_HIRED = re.compile(
    r"\b(?:contractors?|(?:construction|engineering|building) (?:firm|company|group|giant)|architects?) $",
    re.IGNORECASE,
)


def subjects(sentence: Sentence, verb: int) -> Iterable[Organisation]:
    """The companies that do what the verb at *verb* says, and those that do it with them."""
    text = sentence.masked.text
    pair = _BESIDE_ASIDE.search(text)
    if pair is not None and pair.end() <= verb and not _APART.search(text, pair.end(), verb):
        both = [sentence.masked.at[pair.start()], sentence.masked.at[pair.start("second")]]
        return [org for mention in both if isinstance(mention, OrgMention) for org in mention.orgs]
    arm = next((one for one in _NAMED_ARM.finditer(text, 0, verb) if one.end() == verb), None)
    if arm is not None:
        return companies_between(sentence, *arm.span("orgs"))
    runs = [
        run
        for run in _SUBJECT.finditer(text, 0, verb)
        if (
            _OWN_TOGETHER.search(text[max(0, run.start() - 60) : run.start()])
            or not _NOT_SUBJECT.search(text[max(0, run.start() - 40) : run.start()])
        )
        and not is_aside(text, run.start(), verb)
    ]
    acting = runs[-1].span() if runs else (0, 0)
    # "Foo (Bar 60%, Baz 40%)": Foo alone.
    owners = [
        org
        for place, m in sentence.orgs()
        if acting[0] <= place < acting[1] and not (is_aside(text, place, verb) or _is_hired(text, place))
        for org in m.orgs
    ]
    if not owners:
        every = [
            place
            for place, _ in sentence.orgs()
            if place < verb and not is_aside(text, place, verb) and not is_for_whom(text, place)
        ]
        if every:
            owners = companies_between(sentence, every[-1], every[-1] + 1)[:1]
        elif re.search(r"\b(?:it|they|we|It|They|We)\b", text[:verb]) and sentence.focus is not None:
            owners = [sentence.focus]
    shared = _TOGETHER.search(text, 0, verb)
    if shared:
        owners += companies_between(sentence, *shared.span())
    return dict.fromkeys(owners)


def companies_between(sentence: Sentence, start: int, end: int) -> list[Organisation]:
    """The companies that stand between two positions, but for those that only build for others."""
    text = sentence.masked.text
    return [
        org
        for place, m in sentence.masked.inside(start, end)
        if isinstance(m, OrgMention) and not _is_hired(text, place)
        for org in m.orgs
    ]


def _is_hired(text: str, place: int) -> bool:
    return _HIRED.search(text, max(0, place - 40), place) is not None
