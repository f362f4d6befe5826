"""Customers of plants: who takes what a plant makes, named without an agreement or with one."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import facility
from evbattery.reading.asides import is_aside
from evbattery.reading.binding import bound_site, phrases_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import clause, is_negated, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.customer_words import ANSWER, ASKS, PATTERNS, UNSURE
from evbattery.reading.mentions import Mention, Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

#: "Foo, which supplies Bar, runs a plant": whom a company supplies is not whom the plant does.
_OF_COMPANY = re.compile(r"Ⓞ,? $")


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
    if _OF_COMPANY.search(sentence.masked.text, 0, match.start()) and match.group().startswith("which"):
        return
    inside = [
        place
        for place, _ in phrases_of(sentence)
        if match.start() <= place < match.end() and not match.start("who") <= place < match.end("who")
    ]
    if not inside and is_aside(sentence.masked.text, match.start("who"), len(sentence.masked.text)):
        return  # "Foo, which supplies Bar, closed its plant": whom Foo supplies
    site = bound_site(_without_buyers(sentence, match), inside[0] if inside else match.start("who"), sites)
    if site is None or not _is_makers(sentence, match, site, sites):
        return
    # Of several who own the plant together one may be its customer; of one alone that goes without saying.
    of_owners = of_owners or len(site.owners) > 1
    for _, mention in sentence.masked.inside(*match.span("who")):
        for org in _companies(mention):
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


def _is_makers(sentence: Sentence, match: re.Match[str], site: Site, sites: Sites) -> bool:
    """Whether the plant is the only one of the company that the goods come from, where the words name one."""
    maker = sentence.masked.at.get(match.start("maker")) if match.groupdict().get("maker") else None
    if not isinstance(maker, OrgMention):
        return True
    theirs = [one for one in sites.found if any(one_of is maker.org for one_of in (*one.owners, *one.doers))]
    return len(theirs) == 1 and theirs[0] is site


def _companies(mention: Mention) -> tuple[Organisation, ...]:
    """The companies that a mention names; works that goods are sent to stand for theirs."""
    if isinstance(mention, FacilityPhrase):
        return mention.owners
    return mention.orgs if isinstance(mention, OrgMention) else ()


def _without_buyers(sentence: Sentence, match: re.Match[str]) -> Sentence:
    """The sentence as if its buyers were not named: who buys says nothing of whose plant it is."""
    low, high = match.span("who")
    at = {place: mention for place, mention in sentence.masked.at.items() if not low <= place < high}
    return attrs.evolve(sentence, masked=attrs.evolve(sentence.masked, at=at))
