"""Phrases of owning: shares held or bought, investors, companies that go to a buyer, ventures in equal parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.frames.tie_cue import HELD, SUBJECT, Cue
from evbattery.reading.frames.tie_cue_phrase import Phrase, phrase_cues
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_P = Part
_V = VerbClass
#: Nouns that name no paper and tie all the same.
_DEED = re.compile(
    r"\b(?:(?P<bought>(?:[Tt]ake-?over|[Aa]cquisition|[Bb]uy-?out)s?(?! (?:of (?:land|machin\w+|equipment|a site)))|"
    r"(?:[Pp]urchase|[Oo]ffer|[Bb]id)(?= (?:[^.;:Ⓞ]{0,30} )?(?:of|for) (?:[^.;:]{0,30} )?Ⓞ))|"
    r"(?P<stake>(?:[Ss]takes?|[Ss]hareholdings?|[Hh]oldings?|[Ii]nterests?|[Ss]hares)"
    r"(?= (?:[\wⓂ-]+ ){0,2}?(?:in|of|at) (?:(?!(?:for|of|to|by|with|in|and|or|that|which)\b)[\w'ⓍⓁ-]+ ){0,4}?Ⓞ)|"
    r"[Mm]inority (?:share|interest|holding)(?=[.,;]| in|$)|[Ss]take(?=[.,;]| for Ⓜ| worth| in Ⓓ| Ⓓ|$)))|"
    r"(?P<part>⓪|\b(?:half|an? (?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters))(?= (?:of|in|at) Ⓞ)|"
    r"(?P<holder>\b(?:shareholder|co-owner|owner|investor)) (?=(?:of|in|at) Ⓞ[^.;]{0,20}⓪)"
)
_EQUAL = r"(?:half[- ]and[- ]half|fifty-fifty|(?:in|with|at) equal (?:parts|shares|halves|stakes))"
_EQUAL_END = r"(?= between|[.,;]|$| and\b| in Ⓓ| since)"
_HALVES = re.compile(
    rf"\b(?:{_EQUAL}(?: owned| held| controlled)?{_EQUAL_END}|"
    rf"(?:equally|jointly) (?:owned|held|controlled){_EQUAL_END}|"
    rf"(?:(?<=owned )|(?<=held )|(?<=shared )|(?<=split )|(?<=divided ))(?:equally|jointly))"
)
#: "Foo, owned in equal parts by Bar and Baz": what they own stands before.
_HALVES_OF = re.compile(
    r"\b(?:(?:owned|held|controlled|run) )?(?:half[- ]and[- ]half|fifty-fifty|\d\d[-/:]\d\d|"
    r"(?:in|with|at) equal (?:parts|shares|halves|stakes)|equally|jointly)"
    r"(?: owned| held| controlled)?(?= by Ⓞ(?:, Ⓞ)*(?:,? and|,| &) Ⓞ)"
)
#: Who joins a company with money.
_ABOARD = re.compile(
    r"\b(?:com(?:es?|ing)|came|get(?:s|ting)?|got|step(?:s|ped)?|jump(?:s|ed)?) (?:in\b(?= as)|on board\b|aboard\b)"
)
_INVESTOR = re.compile(r"\b(?:investors?|shareholders?|backers?|venture (?:arm|unit|fund)|owner)\b")
_PART_OWNED = re.compile(r"⓪[ -](?:(?:owned|held) by|in the hands of|the property of) (?=Ⓞ(?!,? and Ⓞ|, Ⓞ))")
_GOES = re.compile(r"\b(?:go|goes|went|gone|pass|passes|passed|fall|fell|transferred)(?= to Ⓞ)")
_PRICED = re.compile(r"Ⓜ|\b(?:sale|sold|buyer|takeover|insolven\w+|bankrupt\w*|deal)\b")
#: "Has won Foo and Bar as investors", "is joining Foo as an investor", "becomes a shareholder in Foo".
_AS_INVESTOR = re.compile(
    r"(?<=Ⓞ) as (?:an?|its|their|the)?(?: ?(?:new|lead|anchor|strategic|minority|financial|further|"
    r"first|major|largest|cornerstone))* ?"
    r"(?:investors?|shareholders?|backers?)\b"
)
_OF_ROUND = re.compile(r"\b(?:rounds?|financing|Series [A-H])\b")
_BECOMES_OWNER = re.compile(
    r"\b(?:bec[oa]mes?|becoming|become|(?:has|have) (?:long )?been) (?:an?|the|its|"
    r"one of the)(?: [\w⓪-]+){0,3} (?:investors?|"
    r"shareholders?|backers?|co-owners?)\b"
    r"(?= (?:in|of|at) (?:[\wⓍ-]+ ){0,3}?Ⓞ| (?:with|after|by|when|through|since)\b|[.,;]|$)"
)
#: An insolvent company goes to who is chosen from among the bidders.
_BIDDER = re.compile(
    r"\b(?:cho(?:ose|se|sen)|select(?:s|ed)?|nam(?:es|ed)|pick(?:s|"
    r"ed)?) (?=Ⓞ[^.;]{0,60}?\b(?:as (?:the |its )?(?:preferred |winning )?"
    r"(?:bidder|buyer)|to (?:acquire|buy|take over))\b)"
)
_TO_BUYER = re.compile(r"\bto (?:the )?(?:[\wⓍ-]+ ){0,3}?Ⓞ")
#: "Foo's 24% stake in Bar".
_POSSESSED = re.compile(r"Ⓞ's (?:[\w⓪Ⓜ-]+ ){0,3}$")
_CONTROL = re.compile(r"\b(?:majority|controlling) $")
#: "The sale of Foo to Bar".
_SALE = re.compile(r"\b[Ss]ale of (?=(?:the )?(?:[\w'Ⓧ-]+ ){0,4}?Ⓞ to (?:the )?(?:[\w'-]+ ){0,4}?Ⓞ)")
#: "Have each put Ⓜ into Foo".
_PUT = re.compile(
    r"\b(?:put|puts|putting|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|sank|sinks|plough(?:s|ed|ing)?|inject(?:s|ed|ing)?)"
    r"(?= (?:[\w-]+ ){0,3}?(?:Ⓜ|money|cash|capital|sum)(?: [\w-]+){0,3}? into (?:the )?(?:[\w'-]+ ){0,4}?Ⓞ)"
)
#: "Has signed up for new shares".
_SUBSCRIBED = re.compile(
    r"\b(?:subscrib(?:e|es|ed|ing)|(?:sign(?:s|ed|ing)?|step(?:s|ped)?) up)(?: (?:in |on )?Ⓓ)? (?:for|to) "
    r"(?=(?:[\w⓪Ⓝ-]+ ){0,4}?(?:shares|stock|(?:capital|share|rights) (?:increase|issue))\b)"
)
_PHRASES = (
    Phrase(
        _SUBSCRIBED,
        _K.INVESTMENT,
        frozenset((_P.IN, _P.OF, _P.FROM, _P.BY)),
        buyer=True,
        one=True,
        lonely=True,
    ),
    Phrase(_PUT, _K.INVESTMENT, frozenset((_P.IN,)), buyer=True, one=True, apart=True),
    Phrase(
        _HALVES_OF, _K.JOINT_VENTURE, frozenset((_P.BY,)), strong=True, sided=False, founds=True, reverse=True
    ),
    Phrase(_HALVES, _K.JOINT_VENTURE, frozenset((_P.BY, _P.BETWEEN, _P.OF)), strong=True, sided=False),
    Phrase(_PART_OWNED, _K.INVESTMENT, frozenset((_P.BY,)), reverse=True, one=True),
    Phrase(_AS_INVESTOR, _K.INVESTMENT, before=frozenset((_P.OBJECT, _P.WITH)), apart=True, unless=_OF_ROUND),
    Phrase(_BECOMES_OWNER, _K.INVESTMENT, frozenset((_P.IN, _P.OF, _P.AT)), apart=True, lonely=True),
    Phrase(_ABOARD, _K.INVESTMENT, frozenset((_P.AT, _P.IN)), buyer=True, lonely=True, needs=_INVESTOR),
    Phrase(_SALE, _K.MERGER_ACQUISITION, frozenset((_P.OF, _P.TO)), sided=False),
    Phrase(
        _BIDDER,
        _K.MERGER_ACQUISITION,
        frozenset((_P.OBJECT,)),
        subject=frozenset((_P.OF, _P.FOR)),
        reverse=True,
        buyer=True,
        one=True,
    ),
)


def share_cues(text: str) -> Iterator[Cue]:
    """The phrases of a plain sentence that tell of shares, purchases and common property."""
    yield from phrase_cues(_PHRASES, text)
    for match in _GOES.finditer(text) if _PRICED.search(text) else ():
        yield from sale_cues(*match.span(), text[match.end() :], text, passive=True)
    for match in _DEED.finditer(text):
        yield from _of_deed(match, text)


def _of_deed(match: re.Match[str], text: str) -> Iterator[Cue]:
    before = text[max(0, match.start() - 90) : match.start()]
    if match["bought"]:
        behind = frozenset((_P.OF, _P.FOR, _P.BY))
        yield Cue(*match.span(), _K.MERGER_ACQUISITION, behind, strong=True, buyer=True)
    else:
        groups = verb_groups(before)
        control = match["stake"] is not None and _CONTROL.search(before) is not None
        bought = any(g.says(_V.ACQUIRE, _V.PROCURE, _V.BACK, _V.INVEST) for g in groups)
        held = any(g.says(_V.OWN, _V.EXPAND) for g in groups) or before.endswith("with ")
        held = held or _POSSESSED.search(before) is not None or text.startswith(" of Ⓞ in Ⓞ", match.end())
        if bought or held or match["holder"]:
            of_holder = text.startswith(" of Ⓞ in Ⓞ", match.end())
            behind = frozenset((_P.IN, _P.AT)) if of_holder else frozenset((_P.IN, _P.OF, _P.AT))
            lonely = match["stake"] is not None and "Ⓞ" not in text[match.end() : match.end() + 25]
            kind = _K.MERGER_ACQUISITION if control and bought else _K.INVESTMENT
            yield Cue(
                *match.span(),
                kind,
                behind,
                subject=frozenset((_P.OF,)) if of_holder else SUBJECT,
                sided=True,
                buyer=bought,
                one=True,
                lonely=lonely,
                apart=True,
            )


#: A part of a company that is sold; less than half of it gives no say.
_PART_SOLD = re.compile(
    r"(?:⓪|\b(?:half|two[ -]thirds|three[ -]quarters|(?P<less>(?:an?|one) (?:third|quarter|fifth|tenth))))"
    r"(?: of| in) (?:(?:the|its|their) |Ⓞ)|(?P<minor>\bminority )"
)


def sale_cues(start: int, end: int, ahead: str, text: str, *, passive: bool) -> Iterator[Cue]:
    """The sale of a company or a plant to a buyer who is named behind; *passive* where what is sold stands before."""
    before = text[max(0, start - 120) : start]
    part = _PART_SOLD.search(before if passive else ahead)
    sold = part is not None or (HELD.search(before) if passive else HELD.search(ahead)) is not None
    if _TO_BUYER.search(ahead) and sold:
        yield Cue(
            start,
            end,
            _K.INVESTMENT if part is not None and (part["less"] or part["minor"]) else _K.MERGER_ACQUISITION,
            frozenset((_P.TO,)),
            subject=frozenset((_P.SUBJECT, _P.OF)) if passive else SUBJECT,
            sided=True,
            reverse=True,
            buyer=True,
            one=True,
        )
