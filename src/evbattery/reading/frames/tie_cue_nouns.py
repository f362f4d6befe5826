"""The nouns of a clause that name what ties companies: papers, and companies owned together; and work done together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.frames.tie_cue import LISTED, WITH, Cue, purpose, with_listed
from evbattery.reading.frames.tie_cue_phrase import Phrase, phrase_cues
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import (
    ALLIANCE,
    GOODS,
    NOUN,
    NOUNS,
    OTHER_BOND,
    PLURAL_NOUN,
    VENTURE_ACTS,
)
from evbattery.reading.shapes import is_headline
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_P = Part
NOUN_CUE = re.compile(rf"\b{NOUN}(?![\w'])", re.IGNORECASE)
_BEHIND: dict[PartnershipKind | None, frozenset[Part]] = {
    _K.JOINT_VENTURE: WITH | {_P.OF, _P.BY},
    _K.SUPPLY: WITH | {_P.FROM, _P.TO, _P.BY, _P.OBJECT, _P.INCLUDED, _P.OF, _P.FOR},
    _K.OFFTAKE: WITH | {_P.FROM, _P.TO, _P.BY, _P.INCLUDED},
    _K.LICENSING: WITH | {_P.FROM, _P.TO, _P.BY, _P.OF},
    _K.MERGER_ACQUISITION: WITH | {_P.OF, _P.FROM, _P.OBJECT, _P.FOR},
    _K.INVESTMENT: WITH | {_P.FROM, _P.BY, _P.IN},
    _K.MOU: WITH | {_P.FROM, _P.BY},
}
_CALLED = re.compile(r"[Vv]enture Ⓞ'")
#: "In a separate deal": not that which was told before.
_ANOTHER = re.compile(r"\b(?:separate|another|different|unrelated|similar|other) (?:[\wⓍ-]+ ){0,2}$")
#: "Orders from carmakers such as Foo are weak": no order of its own.
_AT_LARGE = re.compile(r" (?:from|by|for) [a-z-]+s,? (?:such as|like) ")
#: "The Battery Innovation Alliance" is a body, and "the order at the top" one of rank.
_BODY = re.compile(r"\b[A-Z][a-zA-Z]+ (?:Alliance|Partnership|Initiative|Venture|Cooperation|Collaboration)$")
_RANKED = re.compile(r" (?:at the (?:top|bottom)|of (?:magnitude|the day|things|priority|importance))\b")
_PAPERS = (_K.SUPPLY, _K.OFFTAKE, _K.LICENSING)
#: What a paper of trade is about.
_CONTENT = re.compile(rf"[ⒺⓉⒽ]|{GOODS}")
_SIGNED = re.compile(
    r"\b(?:signed|inked|sealed|concluded|struck|reached|agreed|entered into|finali[sz]ed|clinched) "
    r"(?:an?|its|the) (?:[\wⒽ-]+ ){0,3}$"
)
_TO_BUY = re.compile(r" to (?:buy|purchase|take|source|procure|supply|deliver|license)\b")
_FOR_GOODS = re.compile(
    rf"(?: in Ⓓ| Ⓓ)? (?:for|covering|on|about|over) (?:(?!the\b|an?\b)[\wⓍ-]+ ){{0,3}}?{GOODS}(?! (?:plant|factory))"
)
_DEVELOP = re.compile(
    r"\b(?:co-)?(?:develop|design|research|validat|engineer)(?:s|ed|ing|e|es|ment of)?\b|"
    r"\bwork(?:s|ed|ing) (?:closely )?(?=with (?:[\wⓍ-]+ ){0,3}?Ⓞ (?:on|to)\b)"
)
_JOINTLY = re.compile(r"\b(?:together|jointly|side by side|hand in hand|in tandem)\b(?! with)")
_WORK = re.compile(r"\b(?:develop|research|design|test|validat|engineer|work|commerciali|trial|pilot)\w*")
_UNDER = re.compile(r"\b[Uu]nder (?:[\wⓍ-]+ |Ⓗ ){1,4}$")
_IN = re.compile(r"\b[Ii]n (?:[a-z]+ )?$")
_WORKED = Phrase(_DEVELOP, _K.DEVELOPMENT, WITH)
_BUILDING = (
    r"(?:buil[dt]\w*|construct\w*|(?:set|put)(?:s|ting)? up|establish\w*|erect\w*|plan(?:s|ned|ning)?|creat(?:e|"
    r"es|ed|ing)|"
    r"launch(?:es|ed|ing)?|open(?:s|ed|ing)?)"
)
_TOGETHER = r"(?:together|jointly|in (?:partnership|co-?operation|collaboration|tandem)|hand in hand)"
#: Who builds a plant with another one owns it with him; who only helps, pays or buys does not.
_BUILT_WITH = re.compile(
    rf"\b(?P<verb>{_BUILDING}|(?:decision|plans?|proposal) [^.;ⓄⒻ]{{0,50}}?\b(?:on|for|"
    rf"about)) (?:[\w'-]+ ){{0,3}}?Ⓕ(?: for [^,.;Ⓞ]{{3,40}}| in Ⓓ)?,? (?:{_TOGETHER} )?with "
    r"(?:[\wⓍ-]+ ){0,3}?Ⓞ(?!'s? (?!group)|[^,.;]{0,20} as (?:an?|its|the) |,? (?:which|who) (?:is|will|has) (?:to )?"
    r"(?:suppl|fund|financ|provid|deliver))"
)
_WITH_BUILT = re.compile(
    rf"\b[Tt]ogether with (?:[\wⓍ-]+ ){{0,3}}?Ⓞ(?: group)?,? (?:(?:it|they|the company|Ⓞ) )?(?:[a-z]+ ){{0,3}}?"
    rf"(?P<verb>{_BUILDING}) (?:[\w'-]+ ){{0,3}}?Ⓕ"
)
_BUILT = tuple(Phrase(pattern, _K.JOINT_VENTURE, WITH) for pattern in (_BUILT_WITH, _WITH_BUILT))


def noun_cues(text: str) -> Iterator[Cue]:
    """The nouns of a plain sentence that name papers and companies owned together."""
    for match in NOUN_CUE.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        # "Foo Ventures" is a fund, "the charging venture Foo" a company.
        fund = match.group().startswith("V") and bool(before)
        if (
            _AT_LARGE.match(text, match.end())
            or (_BODY.search(before + match.group()) and not is_headline(text))
            or _RANKED.match(text, match.end())
            or OTHER_BOND.search(before)
            or fund
            or _CALLED.match(text, match.start())
        ):
            continue
        kind = next(kind for place, (kind, _) in enumerate(NOUNS) if match[f"noun_{place}"])
        if kind is _K.JOINT_VENTURE and VENTURE_ACTS.match(text, match.end()):
            continue
        named = kind is not None
        kind = kind or purpose(text, match.start())
        goods = _TO_BUY.search(text, match.end()) or _FOR_GOODS.match(text, match.end())
        trade = kind in _PAPERS or (kind is _K.MOU and goods is not None)
        yield Cue(
            *match.span(),
            kind,
            with_listed(_BEHIND.get(kind, WITH), text, match.end()),
            before=frozenset((_P.WITH, _P.FROM, _P.TO)) if _UNDER.search(before) else frozenset((_P.WITH,)),
            strong=named,
            apart=bool(PLURAL_NOUN.search(match.group())) or LISTED.match(text, match.end()) is not None,
            alliance=ALLIANCE.search(match.group()) is not None and not _IN.search(before),
            pair=True,
            under=_UNDER.search(before) is not None,
            lonely=trade
            and _ANOTHER.search(before) is None
            and (_CONTENT.search(text) is not None or _SIGNED.search(before) is not None),
        )


def work_cues(text: str) -> Iterator[Cue]:
    """What the companies of a plain sentence do together."""
    yield from phrase_cues((_WORKED, *_BUILT), text)
    for match in _JOINTLY.finditer(text):
        if _WORK.search(text, max(0, match.start() - 60), match.end() + 40):
            yield Cue(*match.span(), _K.DEVELOPMENT, frozenset(), pair=True)
