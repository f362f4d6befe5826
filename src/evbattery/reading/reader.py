"""Reading: from an article to its claims and refusals."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import Article, Claim, Evidence, Qualifiers, Reading, Refusal, RefusalReason, Subject
from evbattery.errors import ClaimError, EvidenceError
from evbattery.reading.annotate import annotate
from evbattery.reading.contradictions import without_contradictions
from evbattery.reading.coreference import resolve_anaphors
from evbattery.reading.dateline import dateline
from evbattery.reading.document import Document
from evbattery.reading.facility_phrases import find_facility_phrases
from evbattery.reading.frames.capacity import read_capacities
from evbattery.reading.frames.company_facts import read_company_facts
from evbattery.reading.frames.customers import read_customers
from evbattery.reading.frames.investment import read_investments
from evbattery.reading.frames.jobs import read_jobs
from evbattery.reading.frames.markets import read_markets
from evbattery.reading.frames.networks import read_networks
from evbattery.reading.frames.operators import read_operators
from evbattery.reading.frames.plant_chemistry import read_plant_chemistries
from evbattery.reading.frames.plant_extras import read_plant_extras
from evbattery.reading.frames.plants import read_plants
from evbattery.reading.frames.product_facts import read_products
from evbattery.reading.frames.schedule import read_schedules
from evbattery.reading.frames.status import read_statuses
from evbattery.reading.frames.ties import read_ties
from evbattery.reading.markdown import Unmarked, front_matter_date
from evbattery.reading.naming import name_topics
from evbattery.reading.proposals import Doubt, Findings, Proposal
from evbattery.reading.relevance import is_about_batteries
from evbattery.reading.sites import Site
from evbattery.reading.telling_apart import find_sites

#: What no article's text begins with, and a NUL, which no text has.
_NOT_TEXT = re.compile(
    r"[\s\ufeff]*(?:<!--|<!DOCTYPE\s|<\?xml\s|</?(?:html|head|body|div|article|section|main|header|p|h[1-6]|table|ul|ol|span|a|b|script|"
    r"style|meta|title|svg)(?=[\s/>]))|[^\x00]*\x00",
    re.IGNORECASE,
)


def read(article: Article) -> Reading:
    """Read one article into claims and refusals.

    The same article always gives the same reading; no article makes it raise. Where the caller gives no publication
    date and the page states one, in the front matter of Markdown or in a dateline, the reading's article carries the
    page's. Markdown is read as given; HTML is refused as a whole, because offsets into it would be no evidence:
    :func:`evbattery.article_from_html` gives its text.
    """
    if _NOT_TEXT.match(article.text):
        evidence = Evidence(article, 0, min(len(article.text), 80))
        note = "this is markup or binary data, not text; evbattery.article_from_html gives the text of an HTML page"
        return Reading(article, refusals=(Refusal(RefusalReason.NOT_AN_ARTICLE, evidence, note),))
    if article.published is None:
        article = attrs.evolve(article, published=front_matter_date(article.text))
    unmarked = Unmarked.of(article.text)
    if unmarked is None:
        return _read(article)
    return unmarked.restored(_read(attrs.evolve(article, text=unmarked.text)), article)


def _read(article: Article) -> Reading:
    if article.published is None:
        article = attrs.evolve(article, published=dateline(article.text))
    document = annotate(article)
    return conclude(document) if is_about_batteries(document) else _off_topic(document)


def conclude(document: Document) -> Reading:
    """Apply every frame to the sentences of a document, whatever it is about."""
    resolve_anaphors(document)
    findings = Findings()
    # Before plants are masked: "the carmaker's plant" tells what the company is.
    read_company_facts(document, findings)
    find_facility_phrases(document)
    sites = find_sites(document)
    read_operators(document, sites, findings)
    read_plants(document, sites, findings)
    read_capacities(document, sites, findings)
    read_investments(document, sites, findings)
    read_jobs(document, sites, findings)
    read_schedules(document, sites, findings)
    read_statuses(document, sites, findings)
    read_customers(document, sites, findings)
    read_plant_extras(document, sites, findings)
    read_ties(document, sites, findings)
    products = read_products(document, findings)
    read_plant_chemistries(document, sites, products, findings)
    read_markets(document, findings)
    read_networks(document, findings)
    return _assert(document.article, findings)


def _off_topic(document: Document) -> Reading:
    """No claims, and one refusal that says why, on the words that the page begins with."""
    if not document.sentences:
        return Reading(document.article)
    first = document.sentences[0]
    note = "the text is not about the battery industry, as far as its words tell"
    evidence = Evidence(document.article, first.start, first.end)
    return Reading(document.article, refusals=(Refusal(RefusalReason.OFF_TOPIC, evidence, note),))


def _assert(article: Article, findings: Findings) -> Reading:
    """Claims from proposals, in the order of the text, each said once."""
    proposals = sorted(_with_subject(findings), key=lambda p: (p.start, p.end))
    names = name_topics([p.topic for p in proposals])
    claims: dict[tuple[object, ...], Claim] = {}
    for proposal in proposals:
        try:
            claim = _claim(article, proposal, names, findings)
        except (ClaimError, EvidenceError) as error:
            findings.doubts.append(Doubt(RefusalReason.UNGROUNDED, proposal.start, proposal.end, str(error)))
        else:
            claims.setdefault((claim.subject, claim.attribute, claim.value, claim.party), claim)
    doubts = sorted(
        (doubt for doubt in findings.doubts if doubt.start < doubt.end), key=lambda d: (d.start, d.end)
    )
    refusals = {
        (one.reason, one.start, one.end): Refusal(one.reason, Evidence(article, one.start, one.end), one.note)
        for one in doubts
    }
    return Reading(article, tuple(claims.values()), tuple(refusals.values()))


def _with_subject(findings: Findings) -> list[Proposal]:
    """The proposals without those about plants that nobody is known to run: such plants cannot be told apart."""
    kept: list[Proposal] = []
    nameless: set[int] = set()
    for proposal in without_contradictions(findings):
        if not isinstance(proposal.topic, Site) or proposal.topic.owners:
            kept.append(proposal)
        elif id(proposal.topic) not in nameless:
            nameless.add(id(proposal.topic))
            note = "a plant that the text ties to no company"
            findings.doubts.append(
                Doubt(RefusalReason.SUBJECT_NOT_IDENTIFIABLE, proposal.start, proposal.end, note)
            )
    return kept


def _claim(article: Article, proposal: Proposal, names: dict[int, Subject], findings: Findings) -> Claim:
    qualifiers = proposal.qualifiers
    site = findings.stake_sites.get(id(proposal))
    if site is not None and id(site) in names:
        qualifiers = Qualifiers({**qualifiers, "facility": names[id(site)].name})
    words = article.text[proposal.start : proposal.end]
    start = proposal.start + len(words) - len(words.lstrip())
    return Claim(
        subject=names[id(proposal.topic)],
        attribute=proposal.attribute,
        value=proposal.value,
        evidence=Evidence(article, start, start + len(words.strip())),
        modality=proposal.modality,
        when=proposal.when,
        party=proposal.party,
        qualifiers=qualifiers,
        said_by=proposal.said_by,
        rule=proposal.rule,
    )
