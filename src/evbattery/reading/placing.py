"""Where a plant stands, told by lines without a noun for it: "Location: Győr", "a lease over 9 ha at Győr"."""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.binding import phrases_of, site_in_mind
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.place_memory import PlaceMemory
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.sites import Sites

_LABEL = Gated(
    rf"^(?:[-*•] )?(?:[\w-]+ ){{0,2}}?(?:[Ll]ocation|[Ss]ite|[Aa]ddress|[Pp]lace|[Ww]here): (?:in |at |"
    rf"near )?"
    rf"(?P<places>{CHAIN})"
)
#: The ground for a plant, in a line of a list: "30-year lease executed over 11 hectares at Győr".
_GROUND = Gated(
    rf"\b(?:[Ll]ease|[Ll]eased|[Ll]and|[Pp]lot|[Ss]ite|[Pp]arcel)\b[^.;ⓄⒻⓁ]{{0,60}}? (?:at|in|near) "
    rf"(?P<places>{CHAIN})"
)


def place_by_lines(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give plants without a place the one that a label or the ground leased for them tells."""
    for sentence in document.sentences:
        if phrases_of(sentence):
            continue
        text = sentence.masked.text
        match = _LABEL.match(text)
        if match is None and sentence.block.kind is BlockKind.LIST_ITEM:
            match = _GROUND.search(text)
        site = site_in_mind(sentence, sites) if match is not None else None
        if match is None or site is None or site.plural or site.location.city or site.location.admin:
            continue
        chain = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        location = memory.locate_chain([("in", mention) for mention in chain])
        if site.location.fits(location):
            site.location.join(location)
