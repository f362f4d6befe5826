"""Where a plant stands whose phrases name no place: in the only town of its paragraph."""

from __future__ import annotations

import re

from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_focus import topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.phrase_surroundings import ELSEWHERE
from evbattery.reading.place_memory import PlaceMemory
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

#: "GYŐR, Hungary, May 3 (Wire) - ": where the article was written.
_DATELINE = re.compile(
    rf"^{CHAIN}(?:,? Ⓓ)?(?: ?(?:\([^()]{{2,40}}\)|/[^/]{{2,40}}/|[A-Z][\w ]{{2,20}}))? ?(?:--?|:|\|)"
)
#: The headline and the paragraph under it.
_LEAD = 1
#: A heading that is a town: "2. Győr, Hungary".
_HEADING = re.compile(rf"\W*(?:\d{{1,2}} ?[.)/:-]? ?)?(?P<places>{CHAIN})[.:]?")
_MADE = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|production|manufactur\w+|mak(?:e|es|ing)|produc\w+|buil[dt]\w*|opens?|opened|lines?)\b|Ⓕ"
)
_WHETHER = re.compile(r"\b(?:[Ww]hether|may|might|could|consider\w*|mull\w*|weigh\w*)\b")
_TOWN = re.compile(
    rf"(?P<prep>\b(?:in|at|near|outside|In|At|Near|Outside) (?:the )?(?:[a-z]+ of )?|^)(?P<places>{CHAIN})"
    r"(?!'s |-| (?:says|said|wants|hopes|offer\w*|approv\w*|promis\w*|will|would|has (?:said|offered|"
    r"promised|approved))\b)"
)


def place_by_paragraphs(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give each plant without a place the one town of the paragraph that introduces it and no other plant."""
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    alone = {number: _spoken_of(paragraph, sites) for number, paragraph in paragraphs.items()}
    for site in sites.every():
        if site.plural or site.is_split or site.location.city or site.location.admin:
            continue
        if site.phrases and site.phrases[0][1].another:
            continue  # "A second plant": the town may be that of the first one.
        first = next((s for s, _ in site.phrases if s.block.kind is not BlockKind.HEADLINE), None)
        if first is None or alone[first.paragraph] is not site:
            continue
        towns = [found for sentence in paragraphs[first.paragraph] for found in _towns(sentence)]
        if towns and len({town[0].name.casefold() for town in towns}) == 1:
            location = memory.locate_chain([("in", mention) for mention in towns[0]])
            if site.location.fits(location):
                site.location.join(location)


def place_by_headings(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give the one plant that a section introduces without a place the town that is the section's heading."""
    chain: list[PlaceMention] = []
    sections: list[tuple[list[PlaceMention], set[int]]] = []
    for sentence in document.sentences:
        if sentence.block.kind is BlockKind.HEADING:
            match = _HEADING.fullmatch(sentence.masked.text)
            low, high = match.span("places") if match is not None else (0, 0)
            chain = [m for _, m in sentence.masked.inside(low, high) if isinstance(m, PlaceMention)]
            sections.append((chain, set()))
        elif chain:
            sections[-1][1].add(sentence.index)
    for chain, numbers in sections:
        new = [site for site in sites.every() if site.phrases and site.phrases[0][0].index in numbers]
        if len(new) == 1 and not (new[0].location or new[0].plural) and is_spot(chain[0]):
            new[0].location.join(memory.locate_chain([("in", mention) for mention in chain]))


def place_by_lead(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give the plants of the company that the article is about the one town where its lead says that goods are made."""
    topic = topic_company(document.sentences)
    lead = [s for s in document.sentences if s.paragraph <= _LEAD]
    told = [(sentence, town) for sentence in lead for town in _towns(sentence)]
    if len({town[0].name.casefold() for _, town in told}) != 1 or not any(
        _MADE.search(s.masked.text) for s, _ in told
    ):
        return
    for site in sites.every():
        first = site.phrases[0] if site.phrases else None
        if first is None or site.location or site.plural or site.is_split or first[1].another:
            continue
        if _WHETHER.search(first[0].masked.text):
            continue  # Where a plant would stand that may never be built is as open as the rest.
        theirs: list[Organisation | None] = [*site.owners, *site.doers] or [first[0].focus]
        if topic is not None and any(one is topic for one in theirs):
            location = memory.locate_chain([("in", mention) for _, town in told for mention in town])
            if site.location.fits(location):
                site.location.join(location)


def _spoken_of(paragraph: list[Sentence], sites: Sites) -> Site | None:
    """The one plant that the paragraph speaks of."""
    phrases = [m for sentence in paragraph for m in sentence.mentions() if isinstance(m, FacilityPhrase)]
    spoken = {id(site): site for one in phrases if (site := sites.by_phrase(one)) is not None}
    return next(iter(spoken.values())) if len(spoken) == 1 else None


def _towns(sentence: Sentence) -> list[list[PlaceMention]]:
    """The chains of a sentence that name a town at which something is, each by its mentions."""
    text = sentence.masked.text
    if "Ⓛ" not in text:
        return []
    dateline = _DATELINE.match(text)
    found: list[list[PlaceMention]] = []
    for match in sentence.masked.find(_TOWN, dateline.end() if dateline is not None else 0):
        chain = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        if is_spot(chain[0]) and not ELSEWHERE.search(text[max(0, match.start() - 60) : match.start()]):
            found.append(chain)
    return found
