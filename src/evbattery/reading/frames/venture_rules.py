"""Companies that several others own together, by the words for how they share them."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, PAIR, TieRule, gap, rule
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind

_FOUND = (
    r"(?:set(?:s|ting)? up|found(?:s|ed|ing)?|form(?:s|ed|ing)?|creat(?:e|es|ed|ing)|establish(?:es|ed|ing)?|"
    r"launch(?:es|ed|ing)?|start(?:s|ed|ing)?|incorporat(?:e|es|ed|ing))"
)
_OWN = r"(?:owns?|holds?|ha(?:s|ve|d)|controls?|shares?|took|takes?|owned|held)"
#: What is owned together, without the word for a joint venture.
_FIRM = r"(?:company|business|firm|entity|subsidiary|enterprise|unit|undertaking|operation|operating company)"
_NAMED = r"(?:,? (?:to be )?(?:called|named|dubbed|known as|under the name(?: of)?|by the name of))?,? (?P<venture>Ⓞ)"
#: No further owners follow that are no companies ("... and its founders").
_ALL = r"(?!,? and\b)(?!, (?:the|its|several|other)\b)(?! (?:group|fund))"
_HALF = r"(?:half|⓪|50 per cent)"

#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule(
        "in which several hold",
        rf"(?:(?P<venture>Ⓞ),? {gap(60)})?\bin which (?P<orgs>{PAIR}) (?:each |both |now |will |jointly )?{_OWN}\b "
        rf"{gap(25)}(?:half|⓪|equal|stakes?|shares?|interests?|thirds?|quarter|fifths?)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "half of which",
        rf"(?P<venture>Ⓞ),? {gap(40)}\b{_HALF} of (?:which|it|whose shares) (?:belongs? to|is (?:owned|"
        r"held) by|are (?:owned|held) by) "
        rf"(?P<one>Ⓞ)(?: and|,)(?: the other)? {_HALF} (?:to|by) (?P<orgs>Ⓞ)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "split between",
        rf"(?P<venture>Ⓞ)(?:'s? (?:ownership|shares|capital|equity))?(?:, which)?,? (?:(?:is|are|was|were|will be) )?"
        r"(?:split|divided|shared|owned) (?:[^.;?Ⓞ]{0,30}? )?(?:between|among) "
        rf"(?P<orgs>{PAIR})",
        _K.JOINT_VENTURE,
    ),
    rule(
        "founded by several",
        r"(?P<venture>Ⓞ),? (?:which )?(?:(?:is|was|were|has been|had been|being) )?(?:being )?"
        rf"{_FOUND}(?: (?:in|on|last|this|early|late|as)\b[^.,;:?Ⓞ]{{0,40}}?)? (?:jointly |"
        rf"together )?by (?P<orgs>{PAIR})",
        _K.JOINT_VENTURE,
    ),
    rule(
        "several found a company",
        rf"(?P<orgs>{PAIR}) {gap(30)}\b{_FOUND} (?:an? |their |its )(?:[\w⓪/:-]+ ){{0,3}}?{_FIRM}(?:{_NAMED})?",
        _K.JOINT_VENTURE,
    ),
    rule(
        "one owns with",
        rf"(?P<venture>Ⓞ),? (?:{gap(40)}\b(?:that|which) )?(?:that |which )(?P<one>Ⓞ) (?:has |had |"
        r"have |also )?(?:owns?|runs?|"
        rf"operates?|controls?|holds?|{_FOUND}) (?:{gap(15)})?(?:jointly |together )?with (?P<orgs>{LIST})",
        _K.JOINT_VENTURE,
    ),
    rule(
        "partners in",
        rf"(?P<orgs>{PAIR}),? (?:which |who )?(?:are |as |the )(?:the )?(?:[\w-]+ )?(?:partners|"
        r"co-owners|joint owners|owners) "
        rf"(?:in|of|behind) (?P<venture>Ⓞ)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "its owners are",
        r"(?P<venture>Ⓞ)'s? (?:[\wⓃ-]+ )?(?:owners|parents|parent companies|"
        rf"founding partners),? (?:are )?(?P<orgs>{PAIR}){_ALL}",
        _K.JOINT_VENTURE,
    ),
    rule(
        "owners of",
        r"\b(?:[Tt]he )?(?:[\wⓃ-]+ )?(?:owners|parents|parent companies|"
        rf"founding partners) of (?P<venture>Ⓞ),? (?:are )?(?P<orgs>{PAIR}){_ALL}",
        _K.JOINT_VENTURE,
    ),
    rule(
        "joint venture by",
        rf"(?P<orgs>{PAIR}),? {gap(60)}\b(?:through|via|in) (?:their|its|an?) (?:joint[- ]venture|"
        r"JV|50[-/:]50 venture)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "jointly owned",
        r"\b(?:(?:jointly|equally|co-?|half-)[ -]?(?:owned|held|run|controlled|operated)|shared|"
        r"(?:owned|held) (?:in equal parts|equally|jointly|50[-/:]50)) (?:by|between) "
        rf"(?P<orgs>{PAIR})",
        _K.JOINT_VENTURE,
    ),
    rule(
        "halves",
        r"\bbelong(?:s|ed|ing)? (?:half|⓪) to (?P<one>Ⓞ)(?: and|,) (?:half|⓪) to (?P<orgs>Ⓞ)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "shared shares",
        r"\b(?:owned|held|controlled) ⓪ by (?P<one>Ⓞ)(?: and|,| with) ⓪ by (?P<orgs>Ⓞ)",
        _K.JOINT_VENTURE,
    ),
    rule(
        "set up with",
        rf"(?P<venture>Ⓞ),? {gap(60)}\bit (?:set up|founded|formed|created|established|started) "
        rf"(?:together |jointly )?with (?P<orgs>{LIST})",
        _K.JOINT_VENTURE,
        subject=True,
    ),
)
