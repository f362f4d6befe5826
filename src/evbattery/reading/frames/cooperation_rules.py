"""Companies that work together without a paper that has a name."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, PAIR, TieRule, gap, rule
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind

_MEET = (
    r"(?:team(?:s|ed|ing)? up|partner(?:s|ed|ing)?(?: up)?|join(?:s|ed|ing)? (?:forces|hands)|"
    r"co-?operat(?:e|es|ed|ing)|collaborat(?:e|es|ed|ing)|work(?:s|ed|ing)? (?:together|closely|"
    r"jointly)|link(?:s|ed|ing)? up|tie(?:s|d)? up|all(?:y|ied))"
)

#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule("meet with", rf"\b{_MEET} with (?P<orgs>{LIST})", subject=True, weak=True),
    rule(
        "two meet",
        rf"(?P<orgs>{PAIR}) {gap(50)}\b(?:(?:have|had|has)(?: also| now)? been (?:[\w-]+ "
        r")?partners|(?:are|became|become) (?:[\w-]+ )?partners|(?:to |will |are |have |agreed to "
        rf"|plan to )(?:be )?{_MEET}|{_MEET})\b",
        weak=True,
    ),
    rule(
        "joined a programme",
        rf"(?P<orgs>{PAIR}) (?:have |has |will )?(?:join(?:ed)?|launch(?:ed)?|start(?:ed)?|beg[au]n|set up) {gap(25)}"
        rf"(?:programme|program|project|initiative|consortium|effort)\b {gap(60)}"
        rf"(?:the (?P<count>Ⓝ) (?:companies|partners|firms|groups) |they )?{gap(40)}\b(?:together|jointly)\b",
        _K.DEVELOPMENT,
    ),
    rule(
        "develop together",
        rf"(?P<orgs>{PAIR}) {gap(40)}\b(?:(?:co-|jointly )(?:develop|design|research)\w*|"
        rf"develop\w* {gap(60)}(?:together|jointly|in tandem))",
        _K.DEVELOPMENT,
        weak=True,
    ),
    rule(
        "co-develop with",
        rf"\b(?:co-|jointly )develop\w* {gap(60)}\bwith (?P<orgs>{LIST})",
        _K.DEVELOPMENT,
        subject=True,
        weak=True,
    ),
    rule(
        "work with",
        rf"\bwork(?:s|ed|ing)? (?:closely )?with (?P<orgs>{LIST}) (?:on|to develop|to design|to test)\b",
        _K.DEVELOPMENT,
        subject=True,
        weak=True,
    ),
    rule(
        "develop together with",
        rf"(?P<one>Ⓞ),? (?:together|jointly|along) with (?P<orgs>{LIST}),? {gap(40)}\bdevelop\w*",
        _K.DEVELOPMENT,
        weak=True,
    ),
    rule(
        "develop with",
        rf"\bdevelop(?:s|ed|ing)? {gap(50)}(?:together|jointly|in partnership|in cooperation|in "
        rf"collaboration) with (?P<orgs>{LIST})",
        _K.DEVELOPMENT,
        subject=True,
        weak=True,
    ),
    rule(
        "in partnership with",
        r"\b[Ii]n (?:close |strategic )?(?:partnership|co-?operation|collaboration|alliance|"
        rf"tandem|conjunction) with (?P<orgs>{LIST})",
        subject=True,
        weak=True,
    ),
    rule(
        "together with",
        rf"\b(?:launched|started|piloted|run|founded|begun) (?:{gap(30)})?together with "
        rf"(?P<orgs>{LIST})",
        subject=True,
        weak=True,
    ),
    rule(
        "its partner", r"\bwhere (?P<orgs>Ⓞ) is (?:its|their) (?:[\w-]+ )?partner\b", subject=True, weak=True
    ),
    rule(
        "as a partner",
        rf"\bwith (?P<orgs>{LIST}) as (?:its|an?|their) (?:[\w-]+ )?partners?\b",
        subject=True,
        weak=True,
    ),
)
