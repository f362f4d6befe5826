"""Supply, orders and licences by their verbs."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, PAIR, TieRule, gap, rule
from evbattery.reading.frames.tie_words import GOODS
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind


#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule(
        "one of them from",
        r"\b[Oo]ne of (?:them|these|those|the [\w-]+),? (?:is|was|comes|came) from "
        rf"(?P<orgs>{LIST})",
        _K.SUPPLY,
        subject=True,
    ),
    rule(
        "agree on",
        rf"(?P<orgs>{PAIR}) (?:have |has |had )?[Aa]gree(?:d|s)? {gap(50)}(?:[Ss]upply|"
        r"[Dd]eliver\w*|[Oo]ff-?take|[Pp]urchase|[Ss]ale)\b",
        _K.SUPPLY,
    ),
    rule(
        "goods for, under",
        rf"{GOODS} for (?P<orgs>{LIST})(?! (?:plant|factory)){gap(80)}\bunder (?:[\wⒽⒹⓂ'-]+ "
        rf"){{1,5}}?(?:contract|agreement|deal|order)",
        _K.SUPPLY,
        subject=True,
        apart=True,
        topical=True,
    ),
    rule(
        "contract for goods",
        r"(?P<orgs>Ⓞ) (?:has |have |had )?(?:sign(?:s|ed)|conclude(?:s|d)|agree(?:s|d)|won|"
        rf"win(?:s)?|secure(?:s|d)) an? (?:[\wⒽⓂ-]+ ){{0,4}}?(?:contract|order|supply deal|supply "
        rf"agreement) for (?:the )?(?:[\w-]+ ){{0,3}}?{GOODS}(?! (?:plant|factory))(?!{gap(60)} "
        r"(?:with|from) Ⓞ)",
        _K.SUPPLY,
        subject=True,
        weak=True,
    ),
    rule(
        "order from",
        rf"\b(?:[Oo]rders?|[Cc]ontracts?|deals?) (?:for {gap(50)}|worth Ⓜ |of Ⓔ |of Ⓣ )?(?:from|"
        rf"by) (?P<orgs>{LIST})",
        _K.SUPPLY,
        subject=True,
        apart=True,
    ),
    rule(
        "come to terms",
        r"\b(?:come to terms|agreed|reached agreement|struck a bargain),?(?: in principle,?)? "
        rf"with (?P<orgs>{LIST}) on (?:the )?(?:[\w-]+ ){{0,2}}?(?:sale|supply|purchase|delivery|"
        r"deliveries)",
        _K.SUPPLY,
        subject=True,
    ),
    rule(
        "customer signed",
        rf"(?P<one>Ⓞ)'s (?:[\w-]+ ){{0,2}}?customers? (?:is|are|include) (?P<orgs>{LIST}), which "
        r"(?:has |have |had )?(?:sign(?:ed|s)|agreed|ordered|committed|contracted)",
        _K.SUPPLY,
        apart=True,
    ),
    rule(
        "customers supplied",
        r"(?P<orgs>Ⓞ), one of (?:the|its|the main|several) (?:[\w-]+ )?(?:customers|clients|"
        r"carmakers|automakers) (?:that |which |whom )?(?P<one>Ⓞ) suppl\w+(?: (?:besides|"
        rf"alongside|along with|in addition to|as well as) (?P<more>{LIST}))?",
        _K.SUPPLY,
        apart=True,
    ),
    rule(
        "supply to",
        r"\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|provid(?:e|es|ed|"
        rf"ing)|sell(?:s|ing)?|sold) (?:[^.;:?Ⓞ]{{0,50}}?){GOODS}{gap(50)} to "
        rf"(?P<orgs>{LIST})(?!'s? (?:plant|factory))",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
    ),
    rule(
        "supply with",
        rf"\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)) (?P<orgs>{LIST}) with {gap(40)}{GOODS}",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
    ),
    rule(
        "supplies",
        r"(?P<one>Ⓞ)(?:, which)? (?:will |also |already |currently |has |have |is )*(?:to )?suppl(?:y|ies|ied|"
        rf"ying) (?P<orgs>{LIST})(?=[,.;]| (?:besides|from|under|and|for))",
        _K.SUPPLY,
        weak=True,
        apart=True,
    ),
    rule(
        "goods from",
        r"\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|order(?:s|ed|ing)?|sourc(?:e|es|ed|"
        r"ing)|procur(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|tak(?:e|es|ing)|get(?:s|ting)?|"
        rf"receiv(?:e|es|ing)) {gap(50)}{GOODS}{gap(40)} from (?P<orgs>{LIST})(?!'s? (?:plant|"
        r"factory))",
        _K.SUPPLY,
        subject=True,
        weak=True,
        apart=True,
    ),
    rule(
        "chosen to supply",
        r"\b(?:cho(?:se|sen|oses?|osing)|select(?:s|ed)?|pick(?:s|ed)?|tap(?:s|ped)?(?: up)?|"
        rf"nominat(?:es|ed)|appoint(?:s|ed)|nam(?:es|ed)|award(?:s|ed)) (?P<orgs>{LIST}) (?:to "
        rf"(?:supply|deliver|provide)|as (?:its |an? |the |preferred )?(?:[\w-]+ ){{0,3}}?supplier)",
        _K.SUPPLY,
        subject=True,
        apart=True,
    ),
    rule(
        "chosen by",
        r"(?P<one>Ⓞ) (?:was|were|has been|have been|is) (?:chosen|selected|picked|tapped|"
        r"nominated|appointed|named) (?:by (?P<orgs>Ⓞ) (?:to (?:supply|deliver|provide)|as "
        rf"{gap(20)}supplier)|as {gap(25)}supplier (?:by|to|for|of) (?P<more>Ⓞ))",
        _K.SUPPLY,
    ),
    rule(
        "license to",
        rf"\b(?:sub-?)?licen[cs](?:e|es|ed|ing) {gap(60)}\b(?P<word>to|from) (?P<orgs>{LIST})",
        _K.LICENSING,
        subject=True,
    ),
    rule(
        "under licence",
        rf"\b(?:under|on) (?:an? )?(?:[\w-]+ )?licen[cs]e from (?P<orgs>{LIST})",
        _K.LICENSING,
        subject=True,
    ),
)
