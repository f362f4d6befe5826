"""Purchases, shares and funding rounds."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, PAIR, TieRule, gap, rule
from evbattery.reading.frames.tie_words import HOLDING
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind

_ALL = (
    r"(?:(?:all|the whole|the entirety|what is left|the rest|the remainder|the remains|parts?|⓪|"
    r"(?:full |sole |complete )?(?:control|ownership))(?: of)? (?:(?:the )?(?:outstanding |"
    r"remaining |issued |assets |shares |stock |capital |business )*(?:of |in )?)?|"
    r"(?:the |its )?(?:[\w-]+ ){0,4}?(?:assets|business|remains|shares) (?:of|in) )?"
)
_BUY = (
    r"(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought(?: out)?|tak(?:e|es|ing|en) over|took over|"
    r"purchas(?:e|es|ed|ing)|snap(?:s|ped|ping)? up|swallow(?:s|ed|ing)?|scoop(?:s|ed|ing)? up|"
    r"absorb(?:s|ed|ing)?)"
)
_ROUND = (
    r"(?:(?:[\w-]+ )?(?:[Ff]unding|[Ff]inancing|[Ii]nvestment|Series [A-H]\d?|[Ss]eed)(?: "
    r"[Ff]unding| [Ff]inancing)? |Ⓜ (?:[\w-]+ ){0,3}?)?[Rr]ound"
)

#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule(
        "take over",
        rf"\b{_BUY} {_ALL}(?P<orgs>Ⓞ(?! and Ⓞ|, Ⓞ)|{LIST}'s?(?= ))(?P<thing>'s? (?:[\w-]+ "
        rf"){{0,4}}?{HOLDING})?(?!'s)(?! ?(?:cells|batter|packs|shares|stock|Ⓑ|Ⓔ|(?:[\w-]+ "
        r")?(?:cells|batter)))",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
        by_share=True,
    ),
    rule(
        "buy a holding from",
        rf"\b{_BUY} {gap(70)}{HOLDING}{gap(40)} from (?P<orgs>{LIST})",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "buy a holding of",
        rf"\b{_BUY} (?:the |an? |all |two |most )(?:[\w-]+ ){{0,4}}?(?:business(?:es)?|units?|"
        r"divisions?|arm|operations?|activities|"
        r"plants?|factor(?:y|ies)|assets?|Ⓕ) (?:of|belonging to|owned by) (?P<orgs>Ⓞ)(?! and Ⓞ)",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "buy the business",
        rf"(?P<one>Ⓞ)(?:,| has| is to| will| had| agreed to| agrees to){{0,2}} {_BUY} (?:the|its) "
        rf"(?:[\w-]+ ){{0,2}}?(?:business|remains|assets|company's assets|insolvent \w+)\b(?! of)",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "taken over by",
        rf"(?P<one>Ⓞ),? {gap(50)}\b(?:was|were|is|are|been|being|be|got) (?:being |to be "
        r")?(?:acquired|bought(?: up| out)?|taken over|purchased|swallowed|snapped up|rescued) by "
        rf"(?P<orgs>{LIST})",
        _K.MERGER_ACQUISITION,
    ),
    rule(
        "takeover of",
        r"\b(?:[Tt]ake-?over|[Aa]cquisition|[Bb]uy-?out|[Pp]urchase) (?:by (?P<one>Ⓞ) )?of "
        rf"{_ALL}(?P<orgs>Ⓞ)(?:'s (?:[\w-]+ ){{0,4}}?{HOLDING})?(?! shares)(?: by (?P<two>Ⓞ))?",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "owner of all",
        r"\b(?:(?:full|sole|complete|outright) (?:control|ownership|owner) of) (?P<orgs>Ⓞ)",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "contract for assets",
        rf"\b(?:contract|agreement|deal)s? for {gap(50)}\bassets of (?P<orgs>{LIST})",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "bid for",
        rf"\b(?:offer|bid)s? {gap(40)}\bfor (?P<orgs>Ⓞ)(?:'s (?:[\w-]+ ){{0,3}}?{HOLDING})?",
        _K.MERGER_ACQUISITION,
        subject=True,
        buyer=True,
    ),
    rule(
        "sold to",
        rf"\b(?:sells?|sold|selling|sale of|divest\w*) {gap(50)}{HOLDING}{gap(30)}(?: in Ⓞ)? to "
        rf"(?P<orgs>{LIST})(?!'s)",
        _K.MERGER_ACQUISITION,
        subject=True,
    ),
    rule(
        "goes to, in a sale",
        rf"\b(?:goes|went|go|passes|passed) to (?P<orgs>Ⓞ) {gap(25)}\b(?:sale|deal|transaction)\b",
        _K.MERGER_ACQUISITION,
        subject=True,
    ),
    rule(
        "merge",
        rf"\bmerg(?:e|es|ed|ing) (?:[\w-]+ ){{0,4}}?with (?P<orgs>{LIST})",
        _K.MERGER_ACQUISITION,
        subject=True,
    ),
    rule(
        "two merge",
        rf"(?P<orgs>{PAIR}) {gap(30)}\b(?:to merge|merged|will merge|are merging|agreed? to merge)\b",
        _K.MERGER_ACQUISITION,
    ),
    rule(
        "stake in",
        r"\b(?:tak(?:e|es|en|ing)|took|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|"
        r"ed|ing)|paid|pay(?:s|ing)?|secur(?:e|es|ed|ing)|snap(?:s|ped)? up|"
        rf"pick(?:s|ed)? up|obtain(?:s|ed)?) {gap(60)}\b(?:stakes?|shares?|interest|shareholding|"
        rf"holding|⓪) (?:{gap(25)})?(?:in|of) (?P<orgs>Ⓞ)(?!'s)",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
        by_share=True,
    ),
    rule(
        "paid for a share",
        rf"\b(?:paid|pay(?:s|ing)?|spent) {gap(15)}Ⓜ for {gap(20)}⓪ of (?P<orgs>Ⓞ)",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
        by_share=True,
    ),
    rule(
        "a stake",
        r"(?P<one>Ⓞ)(?: has| will| is to)? (?:takes?|took|taken|buys|bought) (?:an? )(?:[\w⓪-]+ "
        r"){0,2}?(?:stake|shareholding|share)(?=[.;,]| for| worth|$)",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
        weak=True,
    ),
    rule(
        "holds a share of",
        rf"(?P<one>Ⓞ)(?:, which|, who)? {gap(45)}\b(?:owns?|holds?|has|have|owned|held) "
        rf"{gap(15)}⓪(?: stake| share| interest| holding)? (?:of|in) (?P<orgs>Ⓞ)(?!'s)",
        _K.INVESTMENT,
    ),
    rule(
        "part-owned by",
        r"(?P<orgs>Ⓞ),? (?:which is |is |was )?⓪[- ](?:owned|held) by (?P<one>Ⓞ)",
        _K.INVESTMENT,
    ),
    rule(
        "in which it holds",
        rf"(?P<orgs>Ⓞ), [^.;:Ⓞ]{{0,70}}?\bin which (?P<one>Ⓞ) (?:[\w-]+ )?(?:holds?|owns?|has|took|"
        rf"bought|acquired|controls?) {gap(25)}⓪",
        _K.INVESTMENT,
    ),
    rule(
        "invest in",
        r"\b(?:invest(?:s|ed|ing)?|inject(?:s|ed|ing)?|put(?:s|ting)?|pump(?:s|ed|ing)?|"
        rf"plough(?:s|ed|ing)?|pour(?:s|ed|ing)?)(?: {gap(30)}Ⓜ)?(?: {gap(12)})? (?:in|into) "
        r"(?P<orgs>Ⓞ)(?!'s| plant| factory)",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
    ),
    rule(
        "enter with a share",
        r"\b(?:enter(?:s|ed|ing)?|com(?:e|es|ing)|came|got|buy(?:s|ing)?|bought)(?: in| into)? "
        r"with ⓪ (?:at|in|of|into) (?P<orgs>Ⓞ)",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
    ),
    rule(
        "backer put in",
        rf"(?P<one>Ⓞ) {gap(40)}\b(?:backer|investor|shareholder)\b[^.:?Ⓞ]{{0,40}}?\b(?:put(?:s|"
        rf"ting)? in|invest(?:s|ed|ing)?|inject(?:s|ed|ing)?|commit(?:s|ted)?) {gap(20)}Ⓜ",
        _K.INVESTMENT,
        subject=True,
        buyer=True,
    ),
    rule(
        "among backers, led",
        rf"(?P<one>Ⓞ),? {gap(20)}\bamong (?P<its>its|their|Ⓞ's) (?:backers|investors|"
        rf"shareholders)[;,.]? (?:and )?{gap(15)}\bled (?:an?|the|its) {_ROUND}",
        _K.INVESTMENT,
        subject=True,
    ),
    rule(
        "round led by",
        rf"\b{_ROUND},? (?:was |were |that was |which was )?(?:co-)?led by (?P<orgs>{LIST})",
        _K.INVESTMENT,
        subject=True,
    ),
    rule(
        "led a round",
        rf"(?P<one>Ⓞ) (?:has |had |also )?(?:co-)?led (?:an?|the) {_ROUND} (?:in|at|for|of) "
        r"(?P<orgs>Ⓞ)",
        _K.INVESTMENT,
    ),
    rule(
        "raised from",
        rf"\b(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)) {gap(20)}Ⓜ "
        rf"{gap(40)}\b(?:from|led by) (?P<orgs>{LIST})",
        _K.INVESTMENT,
        subject=True,
    ),
    rule(
        "invested by",
        rf"(?P<one>Ⓞ),? {gap(60)}\ban? (?:strategic |key |lead )?investment (?:of Ⓜ )?(?:from|by) "
        rf"(?P<orgs>{LIST})",
        _K.INVESTMENT,
    ),
)
