"""The nouns of a clause that tie companies, and phrases that do as much: papers, purchases, shares, customers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypedDict

from evbattery.reading.frames.tie_cue import FIRM, HELD, LISTED, SUBJECT, WITH, Cue, purpose, with_listed
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import ALLIANCE, GOODS, NOUN, NOUNS, OTHER_BOND, PLURAL_NOUN
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.vocabulary import PartnershipKind


class _Words(TypedDict, total=False):
    """What a phrase says beside its kind; see :class:`Cue`."""

    strong: bool
    sided: bool
    reverse: bool
    one: bool
    apart: bool
    founds: bool
    lonely: bool
    round: bool


_K = PartnershipKind
_P = Part
_V = VerbClass
#: Nouns that name no paper and tie all the same.
_DEED = re.compile(
    r"\b(?:(?P<bought>(?:[Tt]ake-?over|[Aa]cquisition|[Bb]uy-?out)s?(?! (?:of (?:land|machin\w+|equipment|a site)))|"
    r"(?:[Pp]urchase|[Oo]ffer|[Bb]id)(?= (?:[^.;:Ⓞ]{0,30} )?(?:of|for) (?:[^.;:]{0,30} )?Ⓞ))|"
    r"(?P<stake>(?:[Ss]takes?|[Ss]hareholdings?|[Hh]oldings?|[Ii]nterests?|[Ss]hares)"
    r"(?= (?:[\wⓂ-]+ ){0,2}?(?:in|of|at) Ⓞ)|"
    r"[Ss]take(?=[.,;]| for Ⓜ| worth| in Ⓓ| Ⓓ|$))|"
    r"(?P<round>(?:[Ff]unding|[Ff]inancing|[Ii]nvestment|[Cc]apital|[Ss]eed|[Ee]quity) (?:round|raise)s?\b|"
    r"[Rr]ound(?=[ ,.;]|$)))|"
    r"(?P<part>⓪|\b(?:half|an? (?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters))(?= (?:of|in|at) Ⓞ)|"
    r"(?P<holder>\b(?:shareholder|co-owner|owner|investor)) (?=(?:of|in|at) Ⓞ[^.;]{0,20}⓪)"
)
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
_ANOTHER = re.compile(r"\b(?:separate|another|different|unrelated|similar|other) (?:[\w-]+ ){0,2}$")
_PAPERS = (_K.SUPPLY, _K.OFFTAKE, _K.LICENSING)
#: What a paper of trade is about.
_CONTENT = re.compile(rf"[ⒺⓉⒽ]|{GOODS}")
_TO_BUY = re.compile(r" to (?:buy|purchase|take|source|procure|supply|deliver|license)\b")
_CUSTOMER = re.compile(
    r"\b(?:(?:[Cc]ustomers?|[Cc]lients?|[Bb]uyers?|[Ss]uppliers?|[Vv]endors?)"
    r"(?= (?:is|are|was|were|will be|includ\w+|such as) )|"
    r"(?:[Oo]rder books?|[Cc]ontracts|[Dd]eals|[Aa]greements|[Oo]fftakers|[Oo]rders|"
    r"[Cc]ustomers|[Bb]uyers|[Ss]uppliers)"
    r"(?=[^.;:Ⓞ]{0,30}: (?:[^.;Ⓞ]{0,25} )?Ⓞ))"
)
_HALVES = re.compile(
    r"\b(?:half[- ]and[- ]half|fifty-fifty|(?:in|with|at) equal (?:parts|shares|halves|stakes)|equally|jointly)"
    r"(?=(?: owned| held| controlled)?(?: between|[.,;]|$| and\b| in Ⓓ| since))"
)
#: "Foo, owned in equal parts by Bar and Baz": what they own stands before.
_HALVES_OF = re.compile(
    r"\b(?:(?:owned|held|controlled|run) )?(?:half[- ]and[- ]half|fifty-fifty|50[-/:]50|"
    r"(?:in|with|at) equal (?:parts|shares|halves|stakes)|equally|jointly)"
    r"(?: owned| held| controlled)?(?= by Ⓞ(?:, Ⓞ)*(?:,? and|,| &) Ⓞ)"
)
_RAISED = re.compile(
    r"\b(?:rais|secur|receiv|collect|obtain|attract|rak)(?:es?|ed|ing|ed in)?(?: [\w-]+){0,3} Ⓜ"
    r"(?! (?:loan|grant|contract|order|deal)\b)"
    r"(?=[^.;Ⓞ]{0,40}\b(?:from|led by|by) (?:[\w-]+ ){0,3}?Ⓞ)"
)
#: "Has committed itself to 10,000 tonnes", "have contracted for the delivery of".
_COMMITTED = re.compile(
    r"\bcommit(?:s|ted|ting)? (?:itself |themselves )?to (?:(?:buy|take|purchase)(?:ing)? )?(?:[\w-]+ ){0,4}?[ⒺⓉ]|"
    r"\b(?:contract|agree|sign)(?:s|ed)? (?:up )?(?:for|on) (?:the )?(?:delivery|supply|sale|purchase) of\b"
)
#: Who joins a company with money.
_ABOARD = re.compile(
    r"\b(?:com(?:es?|ing)|came|get(?:s|ting)?|got|step(?:s|ped)?|jump(?:s|ed)?) (?:in\b(?= as)|on board\b|aboard\b)"
)
_INVESTOR = re.compile(r"\b(?:investors?|shareholders?|backers?|venture (?:arm|unit|fund)|owner)\b")
_PART_OWNED = re.compile(r"⓪[ -](?:owned|held) by (?=Ⓞ(?!,? and Ⓞ|, Ⓞ))")
_DEVELOP = re.compile(
    r"\b(?:co-)?(?:develop|design|research|validat|engineer)(?:s|ed|ing|e|es|ment of)?\b|"
    r"\bwork(?:s|ed|ing) (?:closely )?(?=with (?:[\w-]+ ){0,3}?Ⓞ (?:on|to)\b)"
)
_GOES = re.compile(r"\b(?:go|goes|went|gone|pass|passes|passed|fall|fell|transferred)(?= to Ⓞ)")
_PRICED = re.compile(r"Ⓜ|\b(?:sale|sold|buyer|takeover|insolven\w+|bankrupt\w*|deal)\b")
_AS_CUSTOMER = re.compile(
    r"(?<=Ⓞ) as (?:an?|its|the|their|one of its) (?:[\w-]+ ){0,3}?(?:customer|client|buyer|supplier|vendor)\b"
)
_SUPPLIER_OF = re.compile(r"\b(?:suppliers?|vendors?) (?=(?:of|to|for) (?:[\w-]+ ){0,8}?Ⓞ)")
_CHOSEN = re.compile(
    r"\b(?:cho(?:ose|oses|se|sen|osing)|select|pick|tap|tapp|nominat|appoint|commission|mandat)(?:s|ed|es|"
    r"ing)?(?: up)? "
    rf"(?=Ⓞ (?:to (?:make|build|supply|produce|deliver|provide|develop)|for|as) [^.;Ⓞ]{{0,60}}?{GOODS})"
)
_JOINTLY = re.compile(r"\b(?:together|jointly|side by side|hand in hand|in tandem)\b(?! with)")
_WORK = re.compile(r"\b(?:develop|research|design|test|validat|engineer|work|commerciali|trial|pilot)\w*")
_TO_BUYER = re.compile(r"\bto (?:the )?(?:[\w-]+ ){0,3}?Ⓞ")
_UNDER = re.compile(r"\b[Uu]nder (?:[\w-]+ |Ⓗ ){1,4}$")
_IN = re.compile(r"\b[Ii]n (?:[a-z]+ )?$")
_CONTROL = re.compile(r"\b(?:majority|controlling) $")
_JOINED = re.compile(
    r"\b(?:led|leads|joined|joins|took part in|takes part in|participated in) (?:an?|the|its) [^.;Ⓞ]{0,30}$"
)
#: Phrases with what they say of the companies behind them.
_PHRASES: tuple[tuple[re.Pattern[str], PartnershipKind, frozenset[Part], _Words], ...] = (
    (_HALVES_OF, _K.JOINT_VENTURE, frozenset((_P.BY,)), {"strong": True, "founds": True, "reverse": True}),
    (_HALVES, _K.JOINT_VENTURE, frozenset((_P.BY, _P.BETWEEN, _P.OF)), {"strong": True}),
    (_RAISED, _K.INVESTMENT, frozenset((_P.FROM, _P.BY, _P.INCLUDED)), {"sided": True, "round": True}),
    (_PART_OWNED, _K.INVESTMENT, frozenset((_P.BY,)), {"sided": True, "reverse": True, "one": True}),
    (_COMMITTED, _K.SUPPLY, WITH | {_P.FROM, _P.TO}, {"lonely": True}),
    (_DEVELOP, _K.DEVELOPMENT, WITH, {"sided": True}),
    (_CHOSEN, _K.SUPPLY, frozenset((_P.OBJECT,)), {"sided": True, "one": True}),
    (_SUPPLIER_OF, _K.SUPPLY, frozenset((_P.OF, _P.TO, _P.FOR)), {"sided": True, "apart": True}),
)


def noun_cues(text: str) -> Iterator[Cue]:
    """The nouns of a plain sentence that name papers and companies owned together."""
    for match in NOUN_CUE.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        # "Foo Ventures" is a fund, "the charging venture Foo" a company.
        fund = match.group().startswith("V") and bool(before)
        if OTHER_BOND.search(before) or fund or _CALLED.match(text, match.start()):
            continue
        kind = next(kind for place, (kind, _) in enumerate(NOUNS) if match[f"noun_{place}"])
        named = kind is not None
        kind = kind or purpose(text, match.start())
        trade = kind in _PAPERS or (kind is _K.MOU and _TO_BUY.search(text, match.end()) is not None)
        yield Cue(
            *match.span(),
            kind,
            with_listed(_BEHIND.get(kind, WITH), text, match.end()),
            before=frozenset((_P.WITH, _P.FROM, _P.TO)) if _UNDER.search(before) else frozenset((_P.WITH,)),
            strong=named,
            apart=bool(PLURAL_NOUN.search(match.group())) or LISTED.match(text, match.end()) is not None,
            alliance=ALLIANCE.search(match.group()) is not None and not _IN.search(before),
            pair=True,
            lonely=trade and _CONTENT.search(text) is not None and _ANOTHER.search(before) is None,
        )


def deed_cues(text: str) -> Iterator[Cue]:
    """Phrases of a plain sentence that tie without the name of a paper."""
    for pattern, kind, behind, words in _PHRASES:
        for match in pattern.finditer(text):
            yield Cue(*match.span(), kind, behind, **words)
    if FIRM.search(text):
        for match in _CUSTOMER.finditer(text):
            parts = frozenset((_P.OBJECT, _P.INCLUDED, _P.SUBJECT))
            yield Cue(*match.span(), _K.SUPPLY, parts, sided=True, apart=True)
    for match in _AS_CUSTOMER.finditer(text):
        parts = frozenset((_P.OBJECT, _P.WITH))
        yield Cue(*match.span(), _K.SUPPLY, frozenset(), before=parts, sided=True)
    if _INVESTOR.search(text):
        for match in _ABOARD.finditer(text):
            yield Cue(
                *match.span(), _K.INVESTMENT, frozenset((_P.AT, _P.IN)), sided=True, buyer=True, lonely=True
            )
    for match in _GOES.finditer(text) if _PRICED.search(text) else ():
        yield from sale_cues(*match.span(), text[match.end() :], text, passive=True)
    for match in _JOINTLY.finditer(text):
        if _WORK.search(text, max(0, match.start() - 60), match.end() + 40):
            yield Cue(*match.span(), _K.DEVELOPMENT, frozenset(), pair=True)
    for match in _DEED.finditer(text):
        yield from _of_deed(match, text)


def _of_deed(match: re.Match[str], text: str) -> Iterator[Cue]:
    before = text[max(0, match.start() - 90) : match.start()]
    if match["bought"]:
        behind = frozenset((_P.OF, _P.FOR, _P.BY))
        yield Cue(*match.span(), _K.MERGER_ACQUISITION, behind, strong=True, buyer=True)
    elif match["round"]:
        behind = frozenset((_P.BY, _P.FROM, _P.OF, _P.IN, _P.INCLUDED))
        joined = _JOINED.search(before) is not None
        yield Cue(*match.span(), _K.INVESTMENT, behind, sided=True, lonely=joined, round=True)
    else:
        groups = verb_groups(before)
        control = match["stake"] is not None and _CONTROL.search(before) is not None
        bought = any(g.says(_V.ACQUIRE, _V.PROCURE, _V.BACK, _V.INVEST) for g in groups)
        held = any(g.says(_V.OWN, _V.EXPAND) for g in groups) or before.endswith("with ")
        if bought or held or match["holder"]:
            behind = frozenset((_P.IN, _P.OF, _P.AT))
            lonely = match["stake"] is not None and "Ⓞ" not in text[match.end() : match.end() + 25]
            kind = _K.MERGER_ACQUISITION if control and bought else _K.INVESTMENT
            yield Cue(
                *match.span(), kind, behind, sided=True, buyer=bought, one=True, lonely=lonely, apart=True
            )


def sale_cues(start: int, end: int, ahead: str, text: str, *, passive: bool) -> Iterator[Cue]:
    """The sale of a company or a plant to a buyer who is named behind; *passive* where what is sold stands before."""
    before = text[max(0, start - 120) : start]
    if _TO_BUYER.search(ahead) and (HELD.search(before) if passive else HELD.search(ahead)):
        yield Cue(
            start,
            end,
            _K.MERGER_ACQUISITION,
            frozenset((_P.TO,)),
            subject=frozenset((_P.SUBJECT, _P.OF)) if passive else SUBJECT,
            sided=True,
            reverse=True,
            buyer=True,
            one=True,
        )
