"""Items of a round-up: paragraphs that open with a place like a dateline, each about the plant that stands there.

"GYŐR, Hungary. Foo has switched on its new hall. ... LINZ, Austria. Bar is still waiting." One such opening is a
dateline; several make a round-up. The opening then stands for the plant of its item, as a heading would.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_owners import companies_between

#: Fewer openings are datelines.
_SEVERAL = 2
_OPENING = re.compile(
    rf"^(?:\d{{1,2}}[.)] ?|[-*•►▪>#]+ ?)?(?P<places>{CHAIN})(?: again| too)?(?:[.:|](?= |$)| [-|](?= |$)|$)"
)
_ORGS = r"Ⓞ(?:(?:/|,? and | & ) ?Ⓞ)*"
#: "Foo, Győr: ...", "Foo (Győr, Hungary) ...", "Foo | Győr | ...": a company and its town, before anything is said.
_NAMED = re.compile(
    rf"^(?:\d{{1,2}}[.)] ?|[^\w\sⓄⓁ]{{1,3}} ?)?(?P<orgs>{_ORGS})"
    rf"(?:,? \(|, ?| - | ?\| ?|: | in | at )(?P<places>{CHAIN})"
    r"(?:\)[:.,]?(?= |$|\*)|(?:[:;.|]|\*\*| -| \||,(?= [ⒺⓉⓂⒹ]))(?= |$|\*))"
)
#: What an item about a plant speaks of.
_MAKING = re.compile(
    r"[ⒺⓉⒻ]|\b(?:cells?|batter(?:y|ies)|packs?|modules|cathodes?|anodes?|production|black mass|recycl\w+|"
    r"plant|works)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?P<orgs>Ⓞ(?:(?:,| and|, and| &) (?:the )?(?:[A-Za-z-]+ ){0,3}?Ⓞ)*)")
_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING))

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_items(document: Document, mask: Mask) -> None:
    """Mask the opening of each item of a round-up as a phrase about its plant."""
    openings: list[tuple[Sentence, re.Match[str]]] = []
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph == paragraph or sentence.block.kind not in _KINDS:
            continue
        paragraph = sentence.paragraph
        text = sentence.masked.text
        match = _NAMED.match(text) or _OPENING.match(text) if "Ⓛ" in text else None
        if match is not None:
            openings.append((sentence, match))
    if len(openings) < _SEVERAL:
        return
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    for sentence, match in openings:
        item = paragraphs[sentence.paragraph]
        if not any(_MAKING.search(one.masked.text) for one in item):
            continue
        places = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        if not is_spot(places[0]):
            continue
        named = match.groupdict().get("orgs") is not None
        span = sentence.masked.span(match.start("orgs" if named else "places"), match.end("places"))
        phrase = FacilityPhrase(
            *span,
            head="plant",
            words=sentence.masked.text[: match.end("places")],
            reference=Reference.NEW,
            plural=False,
            owners=tuple(companies_between(sentence, *match.span("orgs"))) if named else _company(item),
            places=tuple(("in", place) for place in places),
            inside=tuple(m for _, m in sentence.masked.inside(*match.span())),
            heading=True,
            item=sentence.block.kind is not BlockKind.HEADING,
        )
        mask(document, sentence, [phrase])


def _company(item: list[Sentence]) -> tuple[Organisation, ...]:
    """Whose plant the item is about: the owner of the first plant that it speaks of, else the company named first."""
    for sentence in item:
        for mention in sentence.mentions():
            if (
                isinstance(mention, FacilityPhrase)
                and not mention.plural
                and mention.owners
                and not mention.places
            ):
                return mention.owners
    for sentence in item:
        match = _SUBJECT.search(sentence.masked.text)
        if match is not None:
            found = [m.orgs for place, m in sentence.orgs() if match.start() <= place < match.end()]
            return tuple(dict.fromkeys(org for orgs in found for org in orgs))
    return ()
