"""The built-in reader: from an article to drafts of its claims, and to refusals, by rules."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.claims import Article, Draft, Evidence, Qualifiers, Reading, Refusal, RefusalReason, Subject
from evbattery.reading.annotate import annotate
from evbattery.reading.contradictions import without_contradictions
from evbattery.reading.coreference import resolve_anaphors
from evbattery.reading.document import Document
from evbattery.reading.facility_phrases import find_facility_phrases
from evbattery.reading.frames.capacity import read_capacities
from evbattery.reading.frames.company_facts import read_company_facts
from evbattery.reading.frames.continued_figures import read_continued_figures
from evbattery.reading.frames.customers import read_customers
from evbattery.reading.frames.investment import read_investments
from evbattery.reading.frames.jobs import read_jobs
from evbattery.reading.frames.markets import read_markets
from evbattery.reading.frames.named_ventures import read_named_ventures
from evbattery.reading.frames.networks import read_networks
from evbattery.reading.frames.operators import read_operators
from evbattery.reading.frames.plant_chemistry import read_plant_chemistries
from evbattery.reading.frames.plant_extras import read_plant_extras
from evbattery.reading.frames.plants import read_plants
from evbattery.reading.frames.product_facts import read_products
from evbattery.reading.frames.schedule import read_schedules
from evbattery.reading.frames.sharing import share_among_plants
from evbattery.reading.frames.status import read_statuses
from evbattery.reading.frames.tables import read_tables
from evbattery.reading.frames.tie_families import Families
from evbattery.reading.frames.ties import read_ties
from evbattery.reading.grounding import ground
from evbattery.reading.left_open import doubt_left_open
from evbattery.reading.naming import name_topics
from evbattery.reading.proposals import Doubt, Findings, Proposal
from evbattery.reading.relevance import is_about_batteries
from evbattery.reading.site import Site
from evbattery.reading.telling_apart import find_sites


def propose(article: Article) -> Iterator[Draft | Refusal]:
    """What the rules find in an article."""
    document = annotate(article)
    return _proposed(document) if is_about_batteries(document) else _off_topic(document)


def conclude(document: Document) -> Reading:
    """The reading of a document, whatever it is about."""
    return ground(document.article, _proposed(document))


def _proposed(document: Document) -> Iterator[Draft | Refusal]:
    """What every frame makes of the sentences of a document."""
    resolve_anaphors(document)
    findings = Findings()
    # Before plants are masked: "the carmaker's plant" tells what the company is.
    read_company_facts(document, findings)
    find_facility_phrases(document)
    sites = find_sites(document)
    sites.parents = Families.of(findings).sole_owners()
    read_operators(document, sites, findings)
    read_plants(document, sites, findings)
    read_named_ventures(document, sites, findings)
    read_capacities(document, sites, findings)
    read_investments(document, sites, findings)
    read_jobs(document, sites, findings)
    read_continued_figures(document, sites, findings)
    read_schedules(document, sites, findings)
    read_statuses(document, sites, findings)
    read_tables(document, sites, findings)
    read_customers(document, sites, findings)
    read_plant_extras(document, sites, findings)
    read_ties(document, sites, findings)
    products = read_products(document, findings)
    read_plant_chemistries(document, sites, products, findings)
    share_among_plants(document, sites, findings)
    read_markets(document, findings)
    read_networks(document, findings)
    yield from _drafts(findings)
    doubt_left_open(document, findings)
    yield from _refusals(document.article, findings)


def _off_topic(document: Document) -> Iterator[Refusal]:
    """One refusal, on the words that the page begins with."""
    for first in document.sentences[:1]:
        note = "the text is not about the battery industry, as far as its words tell"
        evidence = Evidence(document.article, first.start, first.end)
        yield Refusal(RefusalReason.OFF_TOPIC, evidence, note)


def _drafts(findings: Findings) -> Iterator[Draft]:
    """Drafts of the proposals, in the order of the text: one for each value of each subject."""
    proposals = sorted(_with_subject(findings), key=lambda p: (p.start, p.end))
    names = name_topics([p.topic for p in proposals])
    drafts: dict[tuple[object, ...], Draft] = {}
    for proposal in proposals:
        draft = _draft(proposal, names, findings)
        drafts.setdefault((draft.subject, draft.attribute, draft.value, draft.party), draft)
    yield from drafts.values()


def _refusals(article: Article, findings: Findings) -> Iterator[Refusal]:
    """A refusal for each doubt, one for each reason and place, in the order of the text."""
    doubts = {(one.reason, one.start, one.end): one for one in findings.doubts if one.start < one.end}
    for one in sorted(doubts.values(), key=lambda doubt: (doubt.start, doubt.end)):
        yield Refusal(one.reason, Evidence(article, one.start, one.end), one.note)


def _with_subject(findings: Findings) -> list[Proposal]:
    """The proposals without those about plants that nobody is known to run: such plants cannot be told apart."""
    kept: list[Proposal] = []
    nameless: dict[int, list[Proposal]] = {}
    for proposal in without_contradictions(findings):
        if not isinstance(proposal.topic, Site) or proposal.topic.owners:
            kept.append(proposal)
        else:
            nameless.setdefault(id(proposal.topic), []).append(proposal)
    for told in nameless.values():
        first = told[0]
        if not any(one.start <= first.start and first.end <= one.end for one in kept):
            names = ", ".join(sorted({proposal.attribute.name for proposal in told}))
            note = f"a plant that the text ties to no company; told of it: {names}"
            findings.doubts.append(
                Doubt(RefusalReason.SUBJECT_NOT_IDENTIFIABLE, first.start, first.end, note)
            )
    return kept


def _draft(proposal: Proposal, names: dict[int, Subject], findings: Findings) -> Draft:
    qualifiers = proposal.qualifiers
    site = findings.stake_sites.get(id(proposal))
    if site is not None and id(site) in names:
        qualifiers = Qualifiers({**qualifiers, "facility": names[id(site)].name})
    return Draft(
        subject=names[id(proposal.topic)],
        attribute=proposal.attribute,
        value=proposal.value,
        start=proposal.start,
        end=proposal.end,
        modality=proposal.modality,
        when=proposal.when,
        party=proposal.party,
        qualifiers=qualifiers,
        said_by=proposal.said_by,
        rule=proposal.rule,
    )
