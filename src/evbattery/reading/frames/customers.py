"""Customers of plants: who takes what a plant makes, named without an agreement or with one."""

from __future__ import annotations

import re
from typing import Final

import attrs

from evbattery.claims import facility
from evbattery.patterns import Gated, patterns
from evbattery.reading.binding import bound_site, phrases_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause, is_negated, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.mentions import OrgMention
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites

_GOODS = (
    r"(?:cells|batteries|packs|modules|output|production|products?|materials?|precursors?|cathodes?|"
    r"anodes?|electrolytes?|hydroxide|graphite|separators?|volumes?|foils?)"
)
_FEW = r"(?:[\w'-]+ |Ⓧ |Ⓛ'?s? ){0,4}?"
#: What may stand before a company's name: "the carmaker", "German truck maker".
_ROLE = r"(?:(?:the |its |their )?(?:[\w-]+ |Ⓛ(?:'s|n)? ){0,2}?)?"
_ORGS = r"(?P<who>Ⓞ(?:(?:,|,? and|,? as well as| &) (?:(?!Ⓞ)[^.;,()]){0,30}?Ⓞ){0,4})"
_TAKE = r"(?:take|buy|use|receive|get|purchase|off-?take|absorb|procure|source|put|install|fit|mount)"
_WILL = (
    r"(?:is to|are to|will|would|(?:has|have) (?:agreed|undertaken|committed|pledged|contracted|promised) to|agreed to|"
    r"plans? to|intends? to|wants? to)"
)

#: Each names the buyers as ``who``. The plant is that of the sentence, or the one in mind.
PATTERNS: Final = patterns(
    (
        # "Output goes to Ⓞ", "the cells are destined for Ⓞ"
        rf"\b{_GOODS}(?: from (?:it|Ⓕ|there))? (?:(?:will )?(?:go|goes)|(?:have|has) gone|(?:is|are|"
        rf"will be) (?:going|"
        rf"sold|destined|earmarked|bound|shipped|delivered|reserved|intended|meant|supplied))"
        rf" (?:\w+ )?(?:to|for) {_FEW}{_ORGS}",
        # "Ⓞ, which is to take the cells", "Ⓞ will take the entire output"
        rf"{_ORGS},? (?:(?:which|who) )?{_WILL} {_TAKE} (?:(?:all|most|half|part|some|the bulk) (?:of )?)?(?:(?:the|"
        rf"its|their|this|Ⓕ's) )?{_FEW}{_GOODS}\b",
        # "Ⓞ would take Ⓣ a year"
        rf"{_ORGS} {_WILL} {_TAKE} (?:no less than |at least |"
        rf"up to |about |some |around |more than )?[ⒺⓉ](?! of (?:orders|capacity))",
        # "Ⓞ is the launch customer"
        rf"{_ORGS} (?:is|are|was|were|(?:will|would|is to) (?:be|remain|stay|become)|remains?|stays?|becomes?)"
        rf" (?:(?:the|its|their|a|an|one of (?:the|its)) )?(?:(?:plant|factory|site|Ⓕ)'s )?(?:(?:launch|"
        rf"anchor|first|main|"
        rf"largest|biggest|key|sole|only|lead|exclusive|principal) )?(?:customers?|buyers?|takers?|off-?takers?)\b",
        # "the plant's customer is Ⓞ"
        rf"(?<!\w)(?:launch|anchor|first|main|largest|biggest|key|sole|only|lead|Ⓕ's|Ⓞ's|its|the)"
        rf" (?:launch |anchor |first |main |only |key )?customers?(?: of (?:the |its )?(?:Ⓕ|plant|unit|"
        rf"factory|line|site))? (?:is|are|will be) {_FEW}{_ORGS}",
        rf"\bfirst in (?:the )?(?:queue|line)\b[^.;Ⓞ]{{0,30}}? (?:is|are|stands?) {_ORGS}",
        # "Ⓞ has the whole lot spoken for", "reserved by Ⓞ"
        rf"{_ORGS} (?:has|have) (?:the whole lot|all of it|everything|(?:the|its) (?:entire|whole|full)"
        rf" (?:output|production|volume)) (?:spoken for|reserved|booked|secured)",
        rf"\b(?:spoken for|reserved|booked up|snapped up|bought up) (?:by|for) {_ORGS}",
        # "cells for Ⓞ are to come off the lines"
        rf"\b{_GOODS} (?:for|to) {_ORGS} (?:are|is|will|would|have|has)(?: \w+){{0,3}}? (?:come|coming|"
        rf"came|roll|rolling|rolled|be made|be produced|be built|been made|made|produced|built|leave)\b",
        # "Ⓕ will supply Ⓞ", "Ⓕ makes cells for Ⓞ"
        rf"Ⓕ,? (?:[^.;ⓄⒻ]{{0,40}}? )?(?:suppl(?:y|ies|ying)|feed(?:s|ing)?|serv(?:e|es|ing)|"
        rf"(?:deliver|ship|send)(?:s|ing)?(?= [^.;Ⓞ]{{0,30}}?to )) (?:{_FEW}{_GOODS} )?(?:(?:to|for) )?{_ROLE}{_ORGS}",
        rf"Ⓕ,? (?:[^.;ⓄⒻ]{{0,40}}? )?(?:mak(?:e|es|ing)|produc(?:e|es|ing)|build(?:s|ing)?|turn(?:s|"
        rf"ing)? out) {_FEW}{_GOODS} (?:exclusively |solely |mainly )?for {_ROLE}{_ORGS}",
        # "cells from Ⓕ will power cars by Ⓞ", "for the cars of Ⓞ"
        rf"\b{_GOODS} (?:from|made at|built at) Ⓕ (?:will |are to |would )?(?:power|drive|equip|go into|"
        rf"be used in) {_FEW}"
        rf"(?:(?:by|of|from) )?{_ORGS}",
        # "Ⓞ buys most of the output"
        rf"{_ORGS},? (?:which )?(?:already |now |also )?(?:buys|takes|gets|uses|receives|sources|(?:has |"
        rf"have )?(?:signed(?: up)?|booked|reserved|contracted)(?: for)?) (?:all|"
        rf"most|half|part|some|"
        rf"the bulk|a third|a quarter|three quarters|two thirds) of (?:(?:the|Ⓕ's) {_FEW}{_GOODS}|(?:its|"
        rf"their) (?:output|production))\b",
        # "a plant which sent Ⓞ the first batch"
        rf"Ⓕ[^.;Ⓞ]{{0,40}}? (?:sent|delivered|shipped|supplied|has sent|has supplied)"
        rf" {_ORGS} (?:(?:the|its|a) )?(?:first )?(?:batch|{_GOODS}|deliveries)",
        # "Ⓞ of Ⓛ has signed a long-term contract for precursors"
        rf"{_ORGS}(?: of Ⓛ)? (?:has|have) (?:already )?(?:signed|concluded|secured|agreed) (?:an? |"
        rf"the )(?:[\w-]+ ){{0,3}}?(?:contract|agreement|deal) for (?:the |its )?{_FEW}{_GOODS}\b",
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
    r"\b(?:tipped|rumou?r\w*|speculat\w*|may|might|could|possibl[ey]|would like|hopes?|denied|denies|"
    r"declined|talks|competitors?|rival)\b"
)


def read_customers(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose the customers of each plant."""
    asked = questions(document)
    for sentence in document.sentences:
        question = asked.get(sentence.index, "")
        # Only the first sentence of an answer names the buyers without saying that they buy.
        if question != asked.get(sentence.index - 1) and ASKS.search(question):
            answer = ANSWER.match(sentence.masked.text)
            if answer is not None:
                _propose(sentence, answer, sites, findings, of_owners=True)
        # What a company says of itself at the end is about the company.
        if sentence.block.kind is BlockKind.BOILERPLATE:
            continue
        for pattern in PATTERNS.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                _propose(sentence, match, sites, findings, of_owners=False)


def _propose(
    sentence: Sentence, match: re.Match[str], sites: Sites, findings: Findings, *, of_owners: bool
) -> None:
    start, end = clause(sentence, match.start("who"))
    low, high = min(start, match.start()), max(end, match.end())
    if UNSURE.search(sentence.masked.text, low, high) or is_negated(sentence, low, match.end()):
        return
    inside = [place for place, _ in phrases_of(sentence) if match.start() <= place < match.end()]
    site = bound_site(_without_buyers(sentence, match), inside[0] if inside else match.start("who"), sites)
    if site is None:
        return
    for _, mention in sentence.masked.inside(*match.span("who")):
        for org in mention.orgs if isinstance(mention, OrgMention) else ():
            if of_owners or all(org is not owner for owner in site.owners):
                span = sentence.masked.span(*match.span())
                findings.add(
                    Proposal(
                        site,
                        facility.CUSTOMER,
                        org.name,
                        *span,
                        rule="customer",
                        modality=modality(sentence, match.start("who")),
                        said_by=said_by(sentence),
                    )
                )


def _without_buyers(sentence: Sentence, match: re.Match[str]) -> Sentence:
    """The sentence as if its buyers were not named: who buys says nothing of whose plant it is."""
    low, high = match.span("who")
    at = {place: mention for place, mention in sentence.masked.at.items() if not low <= place < high}
    return attrs.evolve(sentence, masked=attrs.evolve(sentence.masked, at=at))
