"""Ways to tie companies that the parts of a clause do not tell, and where the name of a joint venture stands."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, Table
from evbattery.reading.frames.share_words import BARE as SHARE
from evbattery.reading.frames.tie_rules import LIST, PAIR, gap, rule
from evbattery.reading.frames.tie_words import GOODS, HOLDING, NOUN
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind

#: "A contract with Foo secures Bar ten years of supply": who is served is the other party.
_SERVES = (
    r"(?:secures?|gives?|guarantees?|provides?|brings?|ensures?|grants?|allows?|lets?|assures?|earns?|"
    r"will give|will secure)"
)

_DELIVER = (
    r"(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|provid(?:e|es|ed|ing)|send(?:s|ing)?|"
    r"sell(?:s|ing)?|sold)"
)

#: In the order in which they are tried.
RULES = Table(
    (
        rule(
            "noun between",
            rf"\b{NOUN}(?: [^.;:?Ⓞ]{{0,60}}?)?,? (?:between|among|of|by|involving|uniting|linking) "
            rf"(?:both )?(?P<orgs>{PAIR})",
        ),
        rule(
            "noun with",
            rf"\b(?<![Ii]n ){NOUN}(?: (?!compet|compar|along|unlike|consist|nothing|starting|"
            rf"begin)[^.;:?Ⓞ]{{0,45}}?)?,? with (?:both )?(?P<orgs>{LIST})(?! (?:government|ministry|"
            rf"authorities)| as (?:an? |the )?(?:second|third|back-?up|further|additional|alternative)\b)"
            rf"(?! {_SERVES} Ⓞ)",
            subject=True,
        ),
        rule("noun with pronoun", rf"\b{NOUN} with (?P<pronoun>them|it|you|us)\b", subject=True),
        rule(
            "another with",
            r"\b(?:[Aa]nother|[Aa] (?:second|third|further|similar)|[Tt]he (?:other|second|third|"
            r"first)|(?<=: )one|(?<=and )one)(?: one| such "
            r"\w+)?,? (?:is |was |comes |came |has been signed |signed )?(?:with|from) (?P<orgs>"
            + LIST
            + ")",
            subject=True,
        ),
        rule(
            "order of",
            rf"(?P<one>Ⓞ) {gap(60)}\b(?:said|disclosed|announced|confirmed|reported) "
            rf"(?:{gap(15)})?that (?P<two>Ⓞ) (?:has |had |would )?(?:walk\w* away|withdr[ae]w\w*|"
            r"pull\w* out|cancel\w*|terminat\w*|end\w*|back\w* out|scrapp?\w*|drop\w*|exit\w*|placed?|"
            rf"award\w*|extend\w*) {gap(25)}{NOUN}",
        ),
        rule(
            "replaced",
            r"\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|succeed(?:s|ed)|in place of|instead "
            rf"of) (?:the|an?|their|its) (?:earlier |previous |original |former |older |planned )?{NOUN}",
        ),
        rule(
            "one of them from",
            r"\b[Oo]ne of (?:them|these|those|the [\w-]+),? (?:is|was|comes|came) from "
            rf"(?P<orgs>{LIST})",
            _K.SUPPLY,
            subject=True,
        ),
        rule(
            "contract for goods",
            r"(?P<orgs>Ⓞ) (?:has |have |had )?(?:sign(?:s|ed)|conclude(?:s|d)|agree(?:s|d)|won|"
            rf"win(?:s)?|secure(?:s|d)) an? (?:[\wⒽⓂ-]+ ){{0,4}}?(?:contract|order|supply deal|supply "
            rf"agreement) for (?:the )?(?:[\wⓍ-]+ ){{0,3}}?{GOODS}(?! (?:plant|factory))(?!{gap(60)} "
            r"(?:with|from) Ⓞ)",
            _K.SUPPLY,
            subject=True,
            weak=True,
        ),
        rule(
            "customers supplied",
            r"(?P<orgs>Ⓞ), one of (?:the|its|the main|several) (?:[\wⓍ-]+ )?(?:customers|clients|"
            r"carmakers|automakers) (?:that |which |whom )?(?P<one>Ⓞ) suppl\w+(?: (?:besides|"
            rf"alongside|along with|in addition to|as well as) (?P<more>{LIST}))?",
            _K.SUPPLY,
            apart=True,
        ),
        rule(
            "chosen to supply",
            r"\b(?:cho(?:se|sen|oses?|osing)|select(?:s|ed)?|pick(?:s|ed)?|tap(?:s|ped)?(?: up)?|"
            rf"nominat(?:es|ed)|appoint(?:s|ed)|nam(?:es|ed)|award(?:s|ed)) (?P<orgs>{LIST}) (?:to "
            rf"(?:supply|deliver|provide)|as (?:its |an? |the |preferred )?(?:[\wⓍ-]+ ){{0,3}}?(?:supplier|"
            rf"vendor|source)s?\b)",
            _K.SUPPLY,
            subject=True,
            apart=True,
        ),
        rule("supplies us", rf"\b{_DELIVER}(?: {gap(50)} to)? (?P<pronoun>us)\b", _K.SUPPLY),
        rule(
            "goods come from",
            rf"{GOODS}{gap(45)} (?:com(?:e|es|ing)|came|(?:is|are|were|will be) (?:bought|sourced|"
            r"purchased|imported|shipped)(?: in)?) "
            rf"from (?P<orgs>{LIST})(?!'s? (?:own|plants?|factory|factories|mine|site))"
            rf"(?:(?:,|,? and) (?:its |the |their )?[a-z]+(?: [a-z]+)? from (?P<more>{LIST}))?",
            _K.SUPPLY,
            subject=True,
            weak=True,
            apart=True,
            topical=True,
        ),
        rule(
            "set up with",
            rf"(?P<venture>Ⓞ),? {gap(60)}\bit (?:set up|founded|formed|created|established|started) "
            rf"(?:together |jointly )?with (?P<orgs>{LIST})",
            _K.JOINT_VENTURE,
            subject=True,
        ),
        rule(
            "sold to",
            rf"\b(?:sells?|sold|selling|sale of|divest\w*)(?! (?:an? )?(?:[a-z]+ )?(?:⓪|minority)[^.;Ⓞ]{{0,40}} to )"
            rf" {gap(50)}{HOLDING}{gap(30)}(?: in Ⓞ)? to "
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
            "in which it holds",
            rf"(?P<orgs>Ⓞ), (?:[^.;:Ⓞ]{{0,70}}? )?(?:in|of) which (?P<one>Ⓞ) (?:[\wⓍ-]+ )?(?:holds?|owns?|has|took|"
            rf"bought|acquired|controls?) {gap(25)}{SHARE}",
            _K.INVESTMENT,
        ),
        rule(
            "which it bought",
            rf"(?P<orgs>Ⓞ)(?:, [^.;:,Ⓞ]{{3,60}})?,? (?:which|that) (?P<one>Ⓞ) (?:has |had )?(?:bought|acquired|"
            rf"purchased|"
            rf"took over|swallowed)(?! (?:{GOODS}|from))",
            _K.MERGER_ACQUISITION,
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
            "joined a programme",
            rf"(?P<orgs>{PAIR}) (?:have |has |will )?(?:join(?:ed)?|launch(?:ed)?|start(?:ed)?|beg[au]n|set up) "
            rf"{gap(25)}(?:programme|program|project|initiative|consortium|effort)\b {gap(60)}"
            rf"(?:the (?P<count>Ⓝ) (?:companies|partners|firms|groups) |they )?{gap(40)}\b(?:together|jointly)\b",
            _K.DEVELOPMENT,
        ),
        rule(
            "together with",
            rf"\b(?:launched|started|piloted|run|founded|begun) (?:{gap(30)})?together with "
            rf"(?P<orgs>{LIST})",
            subject=True,
            weak=True,
        ),
    ),
    lambda one: one.pattern,
)

#: Whether the sentence names what the owners own together: "Ⓥ, a joint venture of", "Ⓥ is owned by".
VENTURE_BEFORE = Gated(
    r"(?P<venture>Ⓞ)(?:, as [\w ]+,)? ?(?:,|is|was|-|will be|\(|, which is)? (?:now |still "
    r")?(?:an?|the|their|its) (?:[\w⓪/:-]+ ){0,4}?$"
)
VENTURE_BEHIND = re.compile(
    r"^(?:[^.;:Ⓞ]{0,40}?\b(?:called|named|dubbed|known as|to be called|by the name of)| (?:for|"
    r"to make) [^.;:,Ⓞ]{2,40},)?"
    r",? "
    r"(?P<venture>Ⓞ)"
)
