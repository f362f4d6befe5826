"""The words of customers: who takes goods, how goods reach a buyer, what a plant does for one, what buyers are called.

Verbs are given by their base and stand for all their forms. Each pattern names the buyers as ``who``.
"""

from __future__ import annotations

import re
from typing import Final

from evbattery.patterns import Gated, patterns
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.goods import MATERIALS
from evbattery.reading.inflection import any_form as _verbs

_GOODS: Final = (
    rf"(?:cells|batteries|packs|modules|output|production|products?|materials?|{MATERIALS}|volumes?|storage systems|"
    r"capacity)"
)
#: The goods of the plant spoken of, not any: "the cells", "half of its output", "everything".
_OUTPUT: Final = (
    rf"(?:(?:(?:all|most|half|part|some|much|the bulk|a (?:third|quarter|half|part|share|large part)|⓪|"
    rf"(?:two|three) (?:thirds|quarters)|the (?:first|lion's share)) of )?(?:the|these|those|this|Ⓕ's|"
    rf"(?:the )?(?:plant|factory|site)'s) (?:[\w-]+ |Ⓧ ){{0,4}}?{_GOODS}|(?:its|their) (?:[\w-]+ )?(?:output|"
    rf"production|capacity|volumes?)|"
    rf"(?:all|most|half) (?:of )?the {_GOODS}|everything)"
)
_FEW: Final = r"(?:[\w'-]+ |Ⓧ |Ⓛ'?s? ){0,4}?"
#: What may stand before a company's name: "the carmaker", "German truck maker".
_ROLE: Final = (
    r"(?:(?:the |its |their )?(?:(?!(?:agreements?|contracts?|deals?|chains?|with|from|of|to|by|and|in|at)\b)[\w-]+ |"
    r"Ⓛ(?:'s|n)? ){0,3}?)?"
)
_LIST: Final = r"Ⓞ(?:(?:,|,? and|,? as well as| &) (?:(?!Ⓞ)[^.;,()]){0,30}?Ⓞ){0,5}"
_ORGS: Final = rf"(?P<who>{_LIST})"
#: A company, or its works.
_GOAL: Final = rf"(?P<who>{_LIST}|Ⓕ)"
_HELPERS: Final = (
    r"(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|should|shall|to|due|set|expected|planned|about|"
    r"already|now|also|then|still|first|\w+ly|agreed|undertaken|committed|pledged|contracted|promised|plans?|intends?|"
    r"wants?) ){0,6}"
)
_HERE: Final = (
    r"(?:(?:(?:(?:made|built|produced|manufactured|assembled|coming|that come) )?(?:from|at|in|out of|off)|by|of) "
    r"(?:Ⓕ(?: of Ⓞ)?|Ⓛ|it|the \w+)|(?:made |built |produced )?(?:from )?t?here)"
)
_TAKES: Final = _verbs(
    "take buy use receive get purchase off-take offtake absorb procure source put install fit mount collect "
    "obtain draw "
    "order book reserve"
)
_REACHES: Final = _verbs("go deliver ship sell supply send provide dispatch flow head")
_MEANT: Final = (
    "destined|earmarked|bound|reserved|intended|meant|allocated|booked|spoken for|set aside|sold out"
)
_PUT_IN: Final = (
    _verbs("use install fit mount build deploy") + "|end(?:s|ed)? up|find(?:s)? (?:their|its) way|go|goes"
)
_DRIVES: Final = _verbs("power drive equip propel feed")
_SERVES: Final = _verbs("supply serve equip feed")
_HANDS: Final = _verbs("deliver ship send provide supply sell")
_MAKES: Final = _verbs("make produce build manufacture assemble")
_WINS: Final = _verbs("count have list name sign win land gain find secure attract") + "|signed up|lined up"
_MAINLY: Final = r"(?:(?:chiefly|mainly|mostly|exclusively|solely|primarily|among others) )?"
_RANK: Final = (
    r"(?:launch|anchor|first|main|largest|biggest|key|sole|only|lead|leading|exclusive|principal|primary|named|"
    r"confirmed|major|initial|foundation|top)"
)
_BUYER: Final = r"(?:customers?|buyers?|takers?|off-?takers?|clients?|purchasers?)"

#: The plant is that of the sentence, or the one in mind.
PATTERNS: Final = patterns(
    (
        # "Output goes to Ⓞ", "the cells are destined for vehicles of Ⓞ"
        rf"\b{_GOODS}(?: {_HERE})?,? (?:(?:which|that) )?{_HELPERS}(?:{_REACHES}|{_MEANT})"
        rf"(?: \w+)? (?:to|for) {_FEW}{_GOAL}",
        rf"\b(?:(?:half|most|all|part|some|⓪) of (?:it|them|which|that)|the (?:rest|remainder|"
        rf"others?)),? (?:{_HELPERS}(?:{_REACHES}|{_MEANT})|"
        rf"is|are|will be)(?: to| for) {_FEW}{_GOAL}",
        rf"(?:\b(?:{_GOODS}|half|all|most|everything)|⓪)[^.;ⓄⒻ]{{0,40}}? (?:{_MEANT}|booked up|snapped up|bought up|"
        rf"used) (?:by|for) {_ROLE}{_ORGS}",
        rf"\b(?:deliver(?:y|ies)|shipments?) (?:from {_HERE} )?(?:will |are to |is to |are |is )?(?:go |goes |"
        rf"going )?to {_ROLE}{_ORGS}",
        # "Under a contract with Ⓞ, Ⓕ will deliver cells"
        rf"\b(?:contract|agreement|deal|order) (?:with|from|by) {_ROLE}{_ORGS}[^.;Ⓞ]{{0,30}}, (?:Ⓕ|"
        rf"it) {_HELPERS}(?:{_SERVES}|"
        rf"{_HANDS}|{_MAKES})\b",
        # "The batteries will power cars by Ⓞ", "the cells go into the Ⓞ Model"
        rf"(?<!\w)(?:[Tt]he|[Ii]ts|[Tt]hese|Ⓕ's|from Ⓕ|from there|made there) ?(?:[\w-]+ |"
        rf"Ⓧ ){{0,4}}?{_GOODS}?(?: {_HERE})?,? {_HELPERS}"
        rf"(?:(?:{_DRIVES})|(?:{_PUT_IN})(?: up)? (?:in|into|by)) {_FEW}(?:(?:by|of|from) )?{_ORGS}",
        # "Ⓞ, which is to take the cells", "Ⓞ is buying half of the output"
        rf"{_ORGS}(?:,? (?:which|who)|, [^,.;Ⓞ]{{2,60}},)? {_HELPERS}(?:{_TAKES}|buying|signed(?: up)?(?: for)?|"
        rf"committed (?:itself )?to (?:buy|tak)ing) {_OUTPUT}(?! (?:contracts?|orders?|makers?|business|share)|"
        rf" (?:of|from|by|(?:made|supplied|produced) by) (?:the )?(?:[\w-]+ )?Ⓞ)\b",
        # "Ⓞ will source cells from there"
        rf"{_ORGS}(?:,? (?:which|who)|, [^,.;Ⓞ]{{2,60}},)? {_HELPERS}(?:{_TAKES}|buying|committed (?:itself )?to "
        rf"(?:buy|tak)ing|signed(?: up)? for) {_FEW}{_GOODS} {_HERE}",
        # "Ⓞ will buy its graphite from Ⓞ", if that has one plant
        rf"{_ORGS} {_HELPERS}(?:{_TAKES}|buying) {_FEW}{_GOODS} from (?P<maker>Ⓞ)",
        # "Ⓞ would take Ⓣ a year"
        rf"{_ORGS} (?:(?:is to|are to|will|would|(?:has|have) \w+ to|agreed to) (?:{_TAKES})|takes?|"
        rf"gets?) (?:no less than |at least |"
        rf"up to |about |some |around |more than )?[ⒺⓉ](?! of (?:orders|capacity))",
        # "Ⓞ is the launch customer", "Ⓞ has been named as the first customer"
        rf"{_ORGS},? (?:(?:is|are|was|were|be|been|remains?|stays?|becomes?|has|have|will|would|to|also|named|"
        rf"announced|"
        rf"signed(?: up)?|on|as|confirmed) ){{0,6}}(?:(?:the|its|their|a|an|one of (?:the|its)|among (?:the|"
        rf"its)) )?(?:(?:plant|"
        rf"factory|site|Ⓕ)'s )?(?:{_RANK} )*{_BUYER}\b",
        # "Ⓕ's customers include Ⓞ", "the first customer is Ⓞ"
        rf"(?<!\w)(?:{_RANK}|Ⓕ's|Ⓞ's|its|[Ii]ts|[Tt]he|one|another|^)(?: {_RANK})* ?{_BUYER}(?: (?:of|at|for) (?:the |"
        rf"its )?(?:Ⓕ|\w+)| named "
        rf"(?:so far|by Ⓞ)| so far)?(?: (?:is|are|will be|includes?|including|such as|like)|:|,) {_FEW}{_ORGS}",
        rf"\b(?:its|the plant's|the factory's|the site's|Ⓕ's) {_BUYER} (?:include|are|is) {_FEW}{_ORGS}",
        rf"\b[Aa]mong (?:the|its|Ⓕ's)(?: (?:plant|factory|site)'s)? (?:{_RANK} )?{_BUYER}(?: of Ⓕ)? (?:is|"
        rf"are) {_FEW}{_ORGS}",
        rf"(?:Ⓕ|\b[Ii]t) (?:counts|has|lists|names) {_ORGS} (?:among|as) (?:its|the|one of its)(?: {_RANK})* {_BUYER}",
        # "Ⓞ has signed up Ⓞ as the first customer for Ⓕ"
        rf"\b(?:{_WINS}) {_ORGS} (?:among|as) (?:(?:its|the|an?|one of (?:its|the)) )?(?:{_RANK} )*{_BUYER} "
        r"(?:of|for|at) Ⓕ",
        # "Ⓞ will make cells for Ⓞ in Ⓕ", "makes cells in Ⓕ, chiefly for Ⓞ"
        rf"\b(?:{_MAKES}) {_FEW}{_GOODS} {_MAINLY}for {_ROLE}{_ORGS} (?:in|at) Ⓕ",
        rf"\b(?:{_MAKES}) {_FEW}{_GOODS} (?:in|at) Ⓕ,? {_MAINLY}for {_ROLE}{_ORGS}",
        rf"(?:Ⓕ|\b[Ii]t) {_HELPERS}(?:{_SERVES}) {_BUYER} (?:such as|like|including) {_FEW}{_ORGS}",
        # "cells for Ⓞ are to come off the lines"
        rf"\b{_GOODS} (?:for|to) {_ORGS} (?:are|is|will|would|have|has)(?: \w+){{0,3}}? (?:come|coming|"
        rf"came|roll|rolling|rolled|be made|be produced|be built|been made|made|produced|built|leave)\b",
        # "Ⓕ will supply Ⓞ", "it is being built to deliver cells to Ⓞ"
        rf"(?:Ⓕ|\b[Ii]t|^They|\b[Tt]hat|"
        rf"\bwhich)(?:, (?:in which|where|which) [^.;,Ⓕ]{{1,60}})?,? (?:[^.;ⓄⒻ]{{0,40}} )?(?:{_SERVES}) "
        rf"(?:(?:with )?{_FEW}{_GOODS} (?:to|for) )?"
        rf"{_ROLE}{_GOAL}",
        rf"(?:Ⓕ|\b[Ii]t|^They|\b[Tt]hat|\bwhich),? (?:[^.;ⓄⒻ]{{0,40}} )?(?:{_HANDS}) {_FEW}{_GOODS} (?:to|"
        rf"for) {_ROLE}{_GOAL}",
        rf"(?:Ⓕ|\b[Ii]t|^They),? (?:[^.;ⓄⒻ]{{0,100}} )?(?:{_MAKES}) {_FEW}{_GOODS} (?:exclusively |solely |mainly "
        rf"|primarily )?for {_ROLE}{_GOAL}",
        # "A plant which sent Ⓞ the first batch"
        rf"Ⓕ[^.;Ⓞ]{{0,40}}? (?:sent|delivered|shipped|supplied|has sent|has supplied)"
        rf" {_ORGS} (?:(?:the|its|a) )?(?:first )?(?:batch|{_GOODS}|deliveries)",
    ),
    re.IGNORECASE,
)
ASKS: Final = insensitive(
    r"\b(?:who\b[^?]{0,25}?\b(?:gets?|buys?|buy|takes?|take|uses?|customers?)\b|which (?:carmakers|"
    r"automakers|customers))"
)
ANSWER: Final = Gated(
    rf"^(?:A: )?(?:\w+ ){{0,3}}?{_ORGS}(?: itself| themselves)?(?=[,.;]|$| (?:for|and|in the first|"
    rf"gets?|takes?|will|buys?|(?:has|have) (?:signed|ordered|booked|reserved)|is to|are to|first|"
    rf"is going|are going)\b)"
)
UNSURE: Final = insensitive(
    r"\b(?:tipped|rumou?r\w*|speculat\w*|may|might|could|possibl[ey]|would like|hopes?|hoped|denied|denies|"
    r"declined|talks|competitors?|rival|cancel\w*|withdr\w+|lost|former|potential|prospective)\b"
)
