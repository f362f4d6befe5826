"""From text to a document: blocks, sentences, and every mention in them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from evbattery.claims import Article
from evbattery.reading.blocks import BlockKind, blocks
from evbattery.reading.companies import find_organisations
from evbattery.reading.date_mentions import find_dates
from evbattery.reading.document import Document, Sentence
from evbattery.reading.dollars import bare_dollar
from evbattery.reading.figures import find_figures
from evbattery.reading.former_uses import former_uses
from evbattery.reading.masking import Masked, without_overlaps
from evbattery.reading.mentions import (
    CHEMISTRY,
    DATE,
    FIGURE_TAGS,
    MEDIA,
    ORG,
    PERSON,
    PLACE,
    PRODUCT,
    ChemistryMention,
    Dated,
    Measured,
    Medium,
    Mention,
)
from evbattery.reading.people import find_media, find_people, find_sources
from evbattery.reading.place_mentions import find_place_mentions
from evbattery.reading.products import find_products
from evbattery.reading.sentences import sentences
from evbattery.values.chemistry import find_chemistries

#: Whose reading of a stretch of text wins where two overlap.
#: A product stands where a company does only if the company gave way to it.
_RANK = (DATE, *FIGURE_TAGS.values(), MEDIA, PRODUCT, ORG, PERSON, PLACE, CHEMISTRY)
#: "Sodium battery" is a chemistry and what is made of it.
_NOUN = re.compile(r"[ -](?:batter(?:y|ies)|cells?|packs?)\Z")
_SKIPPED = frozenset((BlockKind.CLUTTER, BlockKind.BYLINE))


def annotate(article: Article) -> Document:
    """The document of an article: its body's sentences, each masked by its mentions."""
    text = article.text
    body = [block for block in blocks(text) if block.kind not in _SKIPPED]
    split = [(number, block, span) for number, block in enumerate(body) for span in sentences(text, block)]
    spans = [span for _, _, span in split]
    mentions = find_mentions(text, spans, article.published, bare_dollar(text, body))
    document = Document(article, [])
    following = iter(mentions)
    mention = next(following, None)
    for index, (paragraph, block, (start, end)) in enumerate(split):
        own: list[Mention] = []
        while mention is not None and mention.start < end:
            if mention.start >= start and mention.end <= end:
                own.append(mention)
            mention = next(following, None)
        masked = Masked.of(text, start, end, own)
        sentence = Sentence(index, start, end, block, paragraph, masked, hidden=tuple(former_uses(masked)))
        if sentence.hidden:
            sentence.mask(text, own)
        document.sentences.append(sentence)
    return document


def find_mentions(
    text: str, spans: Sequence[tuple[int, int]], published: datetime.date | None, dollar: str
) -> list[Mention]:
    """Every mention in *spans*, in order and without overlaps."""
    found: list[Mention] = []
    for start, end in spans:
        dates = find_dates(text, start, end, published=published)
        found += (Dated(date.start, date.end, date) for date in dates)
        figures = find_figures(text, start, end, dollar=dollar, dates=dates)
        found += (Measured(one.start, one.end, one) for one in figures)
        found += find_media(text, start, end)
    found += find_people(text, spans)
    found += find_place_mentions(text, spans)
    companies = find_organisations(text, spans, found)
    # "Asahi Kasei" is no paper.
    longer = {spot for one in companies for spot in range(one.start, one.end)}
    found = [m for m in found if not (isinstance(m, Medium) and m.start in longer and m.end in longer)]
    found += companies
    named = without_overlaps(found, _RANK)
    sources = [source for start, end in spans for source in find_sources(text, start, end)]
    free = [s for s in sources if not any(m.start <= s.start < m.end for m in companies)]
    found += free
    chemistries = [
        ChemistryMention(a, noun.start() if (noun := _NOUN.search(text, a, b)) else b, item)
        for start, end in spans
        for a, b, item in find_chemistries(text, start, end)
    ]
    found += find_products(text, spans, without_overlaps([*named, *chemistries], _RANK))
    found += chemistries
    return without_overlaps(found, _RANK)
