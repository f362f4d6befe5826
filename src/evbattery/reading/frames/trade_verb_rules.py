"""Supply told from the other side: who is supplied, whose contract it is, where the goods come from."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, TieRule, gap, rule
from evbattery.reading.frames.tie_words import GOODS
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind

_DELIVER = (
    r"(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|provid(?:e|es|ed|ing)|send(?:s|ing)?|"
    r"sell(?:s|ing)?|sold)"
)
_BE = r"(?:is|are|was|were|be|being|been)"

#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule("supplies us", rf"\b{_DELIVER}(?: {gap(50)} to)? (?P<pronoun>us)\b", _K.SUPPLY),
    rule(
        "whose contract",
        r"(?P<one>Ⓞ), whose (?:[\wⒽⓂ-]+ ){0,3}?(?:contract|order|supply (?:deal|agreement)|"
        r"off-?take (?:deal|agreement))\b",
        _K.SUPPLY,
        subject=True,
        weak=True,
    ),
    rule(
        "signed for",
        r"(?P<one>Ⓞ)(?:, [^,.;Ⓞ]{3,60},)? (?:has |have |had |already |also )*(?:signed(?: up)?|"
        r"committed itself|committed|contracted|"
        r"booked|reserved) (?:for |to )?(?:[\w-]+ ){0,3}?(?:[ⒺⓉ]|Ⓗ, [ⒺⓉ])",
        _K.SUPPLY,
        subject=True,
        weak=True,
    ),
    rule(
        "one said another buys",
        r"(?P<one>Ⓞ) (?:has |have )?(?:said|says|announced|reported|disclosed|"
        r"confirmed)(?: [^.;:?Ⓞ]{0,20}?)?(?: that)? (?P<two>Ⓞ) "
        r"(?:would|will|had|has|is to) (?:agreed to |committed to |undertaken to )?(?:take|buy|"
        r"purchase|order|ordered|bought|"
        rf"receive|supply|deliver|supplied) {gap(40)}{GOODS}",
        _K.SUPPLY,
        weak=True,
    ),
    rule(
        "signed up as supplier",
        r"\b(?:sign(?:s|ed)? up|sign(?:s|ed)? on|hired|won over|confirm(?:s|ed)) (?P<orgs>Ⓞ) as (?:its|an?|the) "
        r"(?:[\w-]+ ){0,3}?supplier",
        _K.SUPPLY,
        subject=True,
    ),
    rule(
        "who supplies is",
        rf"\b(?:[Ww]ho|[Ww]hat|[Tt]he one that) suppl(?:ies|ied)(?: {gap(25)})? (?:is|are|was|were) (?P<orgs>{LIST})",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
        topical=True,
    ),
    rule(
        "goods come from",
        rf"{GOODS}{gap(45)} (?:com(?:e|es|ing)|came|(?:is|are|were|will be) (?:bought|sourced|"
        r"purchased|imported|shipped)(?: in)?) "
        rf"from (?P<orgs>{LIST})(?!'s? (?:own|plants?|factory|factories|mine|site))",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
        topical=True,
    ),
    rule(
        "goods go to",
        rf"(?P<one>Ⓞ)(?:'s|')? {gap(30)}{GOODS}{gap(20)} (?:goes|go|will go|(?:is|are|will be) (?:sold|"
        r"shipped|delivered|supplied)) "
        rf"to (?P<orgs>{LIST})(?!'s? (?:plants?|factory|factories|works))",
        _K.SUPPLY,
        weak=True,
        apart=True,
    ),
    rule(
        "grant a licence",
        r"\b(?:grant(?:s|ed|ing)?|giv(?:es|en|ing)|gave|award(?:s|ed|ing)?|s[eo]ld|sells) (?P<orgs>Ⓞ) (?:an? |the )"
        r"(?:[\w-]+ ){0,2}?licen[cs]e\b",
        _K.LICENSING,
        subject=True,
    ),
    rule(
        "goods supplied by",
        rf"{GOODS}{gap(45)} {_BE} (?:supplied|delivered|provided) by (?P<orgs>{LIST})(?!'s? (?:own|plants?|factory))",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
        topical=True,
    ),
    rule(
        "supplied by, for its products",
        rf"(?P<one>Ⓞ) {gap(40)}\b(?:uses?|using|fits?|relies on|rely on|"
        rf"will use) {gap(25)}{GOODS} (?:from|supplied by|delivered by) "
        rf"(?P<orgs>{LIST})(?!'s? (?:own|plants?|factory))",
        _K.SUPPLY,
        weak=True,
        apart=True,
    ),
    rule(
        "secured supply from",
        r"\b(?:lock(?:s|ed|ing)? (?:in|up)|contract(?:s|ed|ing)?|reserv(?:e|es|ed|ing)|book(?:s|ed|"
        r"ing)?|import(?:s|ed|ing)?|"
        rf"obtain(?:s|ed|ing)?|draw(?:s|ing)?|drew) {gap(50)}{GOODS}{gap(40)} from "
        rf"(?P<orgs>{LIST})(?!'s? (?:plant|factory))",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
    ),
    rule(
        "made the supplier",
        r"\b(?:cho(?:se|sen|oses?|osing)|select(?:s|ed)?|pick(?:s|ed)?|nominat(?:es|ed)|appoint(?:s|ed)|nam(?:es|ed)) "
        rf"(?P<orgs>Ⓞ) as Ⓞ (?:of|for) (?:the |its )?(?:[\w-]+ ){{0,3}}?{GOODS}",
        _K.SUPPLY,
        subject=True,
    ),
    rule(
        "customer of",
        r"(?P<one>Ⓞ) (?:is|was|becomes|became|will be|remains) (?:also )?(?:an?|the|one of the|"
        r"its) (?:[\w-]+ ){0,2}?(?:customer|buyer|"
        r"client) (?:of|for) (?P<orgs>Ⓞ)(?!'s? (?:plant|factory|site))",
        _K.SUPPLY,
        weak=True,
    ),
    rule(
        "supplier of",
        r"(?P<one>Ⓞ),? (?:is|was|becomes|became|will be|remains|which is|as) (?:also )?(?:an?|the|"
        r"one of the) (?:[\w-]+ ){0,4}?"
        r"supplier (?:of|to|for) (?P<orgs>Ⓞ)(?!'s? (?:plant|factory|site))",
        _K.SUPPLY,
        weak=True,
    ),
    rule(
        "license on",
        rf"\blicen[cs]e (?:on|for|to use|to make|to build) {gap(50)}\b(?:of|from|by) (?P<orgs>{LIST})(?!'s)",
        _K.LICENSING,
        subject=True,
    ),
)
