"""Phrases of trade: who is whose customer or supplier, and whose batteries are in whose products."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.frames.tie_cue import WITH, Cue
from evbattery.reading.frames.tie_cue_phrase import Phrase, phrase_cues
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import GOODS
from evbattery.values.vocabulary import PartnershipKind

_P = Part
_BUYERS = r"(?:customers?|clients?|buyers?|suppliers?|vendors?|offtakers?|takers?|purchasers?)"
#: "Its first customer for the cell will be Foo", "customers include Foo and Bar", "orders: Foo, 2 GWh".
_CUSTOMER = re.compile(
    r"(?<!potential )(?<!possible )(?<!prospective )(?<!target )\b(?:"
    rf"{_BUYERS}(?=(?: (?!who|which|that)(?:[\wⓍⓁⒹⒺⓂⒽ-]+|Ⓞ's)){{0,7}} (?:is|are|was|were|will be|"
    r"would be|is to be|to be|includ\w+|such as|like) (?!(?:serv|suppl|pa[iy]|deliver|equip|charg|inform|offer|"
    r"invit|told)\w*))|"
    r"(?:order books?|contracts|deals|agreements|offtakers|orders|customers|buyers|suppliers)"
    r"(?=[^.;:Ⓞ]{0,30}: (?:[^.;Ⓞ]{0,25} )?Ⓞ))",
    re.IGNORECASE,
)
#: "A carmaker, which sources identified as Foo", where a deal is spoken of.
_IDENTIFIED = re.compile(
    r"\b(?:identif(?:y|ies|ied)|named|revealed|unmasked)(?: [^.;,Ⓞ]{0,40})? (?:as|to be) "
    r"(?=(?:the )?(?:[\w-]+ ){0,3}?Ⓞ)"
)
_DEAL = re.compile(r"\b(?:customer|buyer|client|counterparty|contract|order|deal|agreement)\b", re.IGNORECASE)
#: "GAC is among the maker's customers", "counts BMW and GAC among its customers".
_AMONG = re.compile(
    r"\b(?:among|one of) (?:the |its |their )?(?=(?:Ⓞ's (?:[\wⓍ-]+ ){0,3}?)?(?:[\wⓍ-]+ ){0,3}?"
    r"(?:customers|clients|buyers|suppliers|offtakers)\b)"
)
_COUNTS = re.compile(
    r"\b(?:counts?|numbers?|lists?|names?) (?=Ⓞ[^.;]{0,60}? among (?:its|their|"
    r"the) (?:[\wⓍ-]+ ){0,3}?(?:customers|clients|"
    r"buyers|suppliers)\b)"
)
#: "Foo's plant can make Ⓣ and counts Bar among its customers": the plant's, without any deal.
_PLANTS_OWN = re.compile(r"Ⓕ[^.;Ⓞ]{0,120}\bcounts? Ⓞ")
_AS_CUSTOMER = re.compile(
    r"(?<=Ⓞ)(?: as (?:(?:an?|its|the|their|one of (?:its|their)) )?|, (?:an?|its|the|their|one of (?:its|their)) )"
    r"(?:[\wⓍ-]+ ){0,3}?"
    r"(?:customer|client|buyer|supplier|vendor)s?\b"
)
#: What a clause of customers speaks of when it is not of goods that are bought.
_NO_CUSTOMER = re.compile(
    r"\b(?:potential|prospective|possible|talks|negotiat\w+|rivals?|competitors?|compet\w+|charging)\b"
)
_SUPPLIER_OF = re.compile(r"\b(?:suppliers?|vendors?) (?=(?:of|to|for) (?:[\wⓍ-]+ ){0,8}?[ⓄⒻ])")
_CHOSEN = re.compile(
    r"\b(?:cho(?:ose|oses|se|sen|osing)|(?:nam|select|pick|tap|tapp|nominat|appoint|commission|mandat)"
    r"(?:s|ed|es|e|ing)?|sign(?:s|ed|ing)? up|(?:bring|brings|bringing|brought) in)(?: up)? "
    rf"(?=Ⓞ (?:(?:to (?:make|build|supply|produce|deliver|provide|develop)|for|as) [^.;Ⓞ]{{0,60}}?{GOODS}|"
    r"(?:as )?(?:its|the|an?|their|main|sole|preferred) (?:[\wⓍ-]+ ){0,4}?(?:supplier|provider|vendor|source)\b))"
)
#: Who uses the batteries of another company buys them: "Foo's larger models run on cells from Bar".
_USE = (
    r"(?:us(?:e|es|ed|ing)|(?:runs?|ran|running) (?:on|with)|rel(?:y|ies|ied|ying) on|fit(?:s|ted|ting)?|"
    r"install(?:s|ed|ing)?|mount(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|contain(?:s|ed|ing)?|"
    r"(?:equipped|fitted|built|kitted out) with|(?:powered|driven) by|featur(?:e|es|ed|ing)|"
    r"adopt(?:s|ed|ing)?|employ(?:s|ed|ing)?|integrat(?:e|es|ed|ing)|opt(?:s|ed|ing) for|"
    r"(?:draw(?:s|ing)?|get(?:s|ting)?) (?:their |its )?(?:power |energy |current )?from|"
    r"com(?:e|es|ing) with|switch(?:es|ed|ing)? to)"
)
_USES = re.compile(
    rf"\b{_USE}(?="
    # "... nickel-rich cells made by Foo"
    rf"(?: (?!to\b|by\b|from\b)[\w⓪ⓍⓁⒺⒷ/-]+){{0,6}}? {GOODS}(?: (?:it |they )?(?:[a-z]+ed |made |bought |built )"
    rf"{{0,2}}(?:from|by|of) (?:(?!Ⓞ)[\wⓁ'-]+ ){{0,4}}Ⓞ)(?!'s? (?:own|plant|factory))|"
    # "... Foo's cells"
    r"(?: (?!to\b|from\b)[a-z-]+){0,2} Ⓞ(?:'s?)?(?: [\wⓍ⓪-]+){0,3} (?:cells?|batter(?:y|ies)|packs?|cathodes?|"
    r"anodes?|modules?|materials?|Ⓑ)\b(?! (?:plants?|factor|technolog|maker|unit)))"
)
_PRODUCTS = (
    r"(?:cars?|models?|trucks?|vans?|bus(?:es)?|vehicles?|scooters?|motorcycles?|systems?|range|boats?|ships?|"
    r"aircraft|forklifts|trains?)"
)
#: The goods of one company go into the products of another: "Foo's packs already power its vans", "used by Bar".
_GOES_INTO = re.compile(
    rf"(?:Ⓞ's (?:[\wⓍ⓪-]+ ){{0,3}}?{GOODS}|{GOODS} (?:[a-z]+ )?(?:from|by|of) Ⓞ)(?: \([^()]*\))?"
    r"(?: (?!not\b|no\b|never\b)[a-z]+){0,5}? (?P<verb>power(?:s|ed|ing)?|drives?|drove|equips?|"
    r"(?:is|are|were|was|be|been) (?:\w+ )?(?:used|installed|fitted|built|put|deployed|found|integrated|chosen)"
    r"(?: (?:in|into|by|for|on|inside))?|"
    r"(?:go|goes|going|went|find their way|finds its way|ends? up) (?:\w+ )?(?:in|into|to|inside))"
    rf"(?= (?:[\wⓁⓃ⓪Ⓑ'-]+ ){{0,6}}?(?:Ⓞ|(?:its|their) (?:[\wⒷ-]+ ){{0,3}}{_PRODUCTS}\b))"
)
#: Not bought: made, tested or shown with it.
_NO_USE = re.compile(
    r"\b(?:plants?|factory|Ⓕ|gigafactory|line|prototypes?|demonstrat\w+|tests?|tested|testing|trial\w*|pilot|"
    r"samples?|could|may|might|recycl\w+|scrap|(?:old|used) (?:batteries|packs|cells)|spent|second[- ]life|"
    r"retired)\b"
)
#: Who works up the scrap of another: "will recycle scrap from Foo".
_SCRAP = re.compile(
    r"\b(?:recycl|process|collect|tak|take|recover|shred|treat|receiv|handl)(?:es?|s|ed|ing)?(?: back)?"
    r"(?: and [a-z]+)?(?= (?:[\wⓍ-]+ ){0,5}?(?:scrap|waste|batteries|black mass|rejects|packs|modules|cells) "
    r"(?:[\wⓍ-]+ ){0,3}?(?:from|of) [^.;]{0,40}?[ⓄⒻ])"
)
#: "Has committed itself to 10,000 tonnes", "have contracted for the delivery of".
_COMMITTED = re.compile(
    r"\b(?:(?:is|are|was|were|has been|have been) signed up (?:for|as)\b|"
    r"commit(?:s|ted|ting)? (?:itself |themselves )?(?:in Ⓓ )?to (?:(?:buy|take|purchase)(?:ing)? )?"
    r"(?:[\wⓍ-]+ ){0,4}?[ⒺⓉ]|"
    r"(?:contract|agree|sign)(?:s|ed)? (?:up )?(?:for|on) (?:the )?(?:delivery|supply|sale|purchase) of\b)"
)
#: "The order from Foo for the cells went to Bar".
_AWARDED = re.compile(
    r"\b(?:[Oo]rder|[Cc]ontract)\b[^.;]{0,80}? (?P<verb>(?:went|goes|go|going|is awarded|was awarded|was given)) "
    r"(?=to (?:the )?(?:[\w'-]+ ){0,4}?Ⓞ)"
)
_S = PartnershipKind.SUPPLY
_USED = frozenset((_P.OBJECT, _P.FROM, _P.BY, _P.OF, _P.WITH, _P.FOR, _P.SUBJECT, _P.INCLUDED))
_PHRASES = (
    Phrase(
        _AWARDED, _S, frozenset((_P.TO,)), subject=frozenset((_P.FROM, _P.OF, _P.BY, _P.FOR)), lonely=True
    ),
    Phrase(_SCRAP, _S, frozenset((_P.FROM, _P.OF)), apart=True),
    Phrase(_COMMITTED, _S, WITH | {_P.FROM, _P.TO}, sided=False, lonely=True),
    Phrase(_CHOSEN, _S, frozenset((_P.OBJECT,)), one=True),
    Phrase(_SUPPLIER_OF, _S, frozenset((_P.OF, _P.TO, _P.FOR)), apart=True),
    Phrase(
        _CUSTOMER,
        _S,
        frozenset((_P.OBJECT, _P.INCLUDED, _P.SUBJECT, _P.FOR)),
        apart=True,
        unless=_NO_CUSTOMER,
    ),
    Phrase(
        _AMONG,
        _S,
        frozenset((_P.BETWEEN, _P.OF, _P.OBJECT)),
        before=frozenset((_P.OBJECT,)),
        apart=True,
        unless=re.compile(rf"{_NO_CUSTOMER.pattern}|{_PLANTS_OWN.pattern}"),
    ),
    Phrase(_IDENTIFIED, _S, frozenset((_P.OBJECT, _P.SUBJECT)), one=True, lonely=True, needs=_DEAL),
    Phrase(_COUNTS, _S, frozenset((_P.OBJECT, _P.SUBJECT)), apart=True, one=True, unless=_PLANTS_OWN),
    Phrase(_AS_CUSTOMER, _S, before=frozenset((_P.OBJECT, _P.WITH, _P.TO, _P.FROM, _P.FOR))),
    Phrase(_USES, _S, _USED, apart=True, unless=_NO_USE),
    Phrase(
        _GOES_INTO,
        _S,
        frozenset((_P.IN, _P.BY, _P.FOR, _P.TO, _P.OF, _P.OBJECT, _P.SUBJECT)),
        subject=frozenset((_P.SUBJECT, _P.FROM, _P.BY, _P.OF)),
        apart=True,
        lonely=True,
        unless=_NO_USE,
    ),
)


def goods_cues(text: str) -> Iterator[Cue]:
    """The phrases of a plain sentence that tell of trade without an agreement."""
    return phrase_cues(_PHRASES, text)
