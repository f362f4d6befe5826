"""Where a plant stands, told by lines without a noun for it: "Location: Győr", "a lease over 9 ha at Győr"."""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.binding import phrases_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.locations import is_spot, same_name
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.reading.place_memory import PlaceMemory
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_in_mind import site_in_mind
from evbattery.reading.site import Site
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
_LATELY = 2
#: "Foo in Győr: what we know".
_IN_HEADLINE = Gated(
    rf"Ⓞ(?:'s [\w-]+)? (?:in|at|near|comes to|heads for|goes to) (?P<places>{CHAIN})(?!'s|-)"
)
#: "It will be in Győr": the plant spoken of in the sentence before.
_IT_IS = Gated(
    rf"^(?:And |But |So )?(?:It|That|This|The site)(?:'ll| will| would|'d| should| is| is to|"
    r" was to|'s| is now| is due to)"
    r"(?: be| stand| rise| go up| come up| sit| end up| lie)?(?: built| located| situated| sited| going up| rising)?,? "
    rf"(?:in|at|near|outside|on the (?:outskirts|edge) of) (?:the )?(?:[a-z]+ of )?(?P<places>{CHAIN})(?!'s|-| that\b)"
)


def _just_told(sentence: Sentence, sites: Sites) -> Site | None:
    """The plant that the sentences right before speak of, which "it" stands for."""
    site = sites.in_focus(sentence)
    return site if site is not None and sentence.index - site.last <= _LATELY else None


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
        if match is None and (match := _IT_IS.match(text)) is not None:
            site = _just_told(sentence, sites)
        if match is None or site is None or site.plural or site.location.city or site.location.admin:
            continue
        chain = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        location = memory.locate_chain([("in", mention) for mention in chain])
        if site.location.fits(location):
            site.location.join(location)


def place_by_headline(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give the plant that a text tells first the town that its headline ties to the plant's company: "Foo in Győr"."""
    for sentence in document.sentences:
        match = _IN_HEADLINE.search(sentence.masked.text)
        if sentence.block.kind is not BlockKind.HEADLINE or match is None:
            continue
        first = next((one for one in sites.found if one.phrases), None)
        acting = sentence.masked.at.get(match.start())
        chain = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        if first is None or not isinstance(acting, OrgMention) or not is_spot(chain[0]):
            continue
        theirs = all(any(owner is org for org in acting.orgs) for owner in first.owners)
        known = any(
            one.location.city is not None and same_name(one.location.city, chain[0]) for one in sites.every()
        )
        if first.location or first.plural or first.is_split or not theirs or known:
            continue
        location = memory.locate_chain([("in", mention) for mention in chain])
        first.location.join(location)
