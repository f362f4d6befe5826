"""The one plant of a text that speaks of one company and of one town: what no phrase ties is told of these.

A short piece of news need not say "the plant of Foo in Győr": "In Győr the diggers have come. Foo will make 8 GWh of
cells a year there." Where only one company acts and something is told of only one town, whatever is told of a plant is
of that company's plant in that town.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from evbattery.patterns import Gated
from evbattery.reading.asides import is_aside
from evbattery.reading.company_focus import topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.locations import is_spot, is_state
from evbattery.reading.mentions import Measured, Organisation, OrgMention, PlaceMention
from evbattery.reading.objects import is_object
from evbattery.reading.phrase_surroundings import ELSEWHERE
from evbattery.reading.place_memory import PlaceMemory
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import ACTS, NO_CAPACITY, implied_phrase
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.places import City

_PLACES = re.compile(rf"(?P<places>{CHAIN})")
#: A town that the talk is not of: where somebody comes from or has an office, and what lies near the town meant.
_ASIDE = re.compile(
    r"(?:Ⓞ(?:'s [a-z]+)?,? of|\b(?:cars|vehicles|lorries|trucks|buses|vans|scooters|bikes) in|\bfrom|"
    r"\b(?:spokes\w+|correspondent|reporter|delegation|councillors|lawmakers|office|court|fair|minister|"
    r"embassy|bank|university|hotel|lawyers?|shipped|sold|sent|ordered|still) (?:\w+ )?in|\bhead\w* for|"
    r"[ⓀⓗⒽ] (?:\w+ )?(?:of|"
    r"from|to)|Ⓛ,? (?:(?:just |not far )?(?:near|outside|from)|close to|[a-z]+ of)|\bcoming up|"
    r"\b(?:makers?|company|firm|group|start-?up|producers?|suppliers?|owners?|brand)\b[^.;,]{0,50} (?:in|of|"
    r"from)|\b(?:by|to) sea \w+) $"
)
_NOT_HERE = re.compile(
    r"(?:'s)? (?:district of|dealer|university|exchange|dealership|stock|fair|government|office|court)|-based|"
    r"-listed|-born"
)
#: "GYŐR, Hungary -", "(Győr, 3 May)": where the text was written, which is where it speaks of only in a small town.
_DATELINE = re.compile(
    rf"^\(?(?P<places>{CHAIN})(?:,? Ⓓ)?\)?(?: ?(?:\([^()]{{2,40}}\)|/[^/]{{2,40}}/|"
    rf"[A-Z][\w ]{{2,20}}))? ?(?:--?|:|\||\))"
)
_NEWSROOM = 200_000
#: The headline and the paragraph under it.
_LEAD = 2
#: A place in its sentence.
Told: TypeAlias = "tuple[Sentence, re.Match[str]]"
#: Who puts money into companies runs no plant.
_INVESTOR = re.compile(r"\b(?:Ventures?|Capital|Partners|Funds?|Bank|Equity|Holdings?)\b")
#: "Foo's German arm", "Foo's sixty technicians": they act for Foo.
_OF_IT = re.compile(
    r"'s (?:[\wⓃ-]+ ){0,2}(?:arm|unit|subsidiary|division|workers|technicians|engineers|people|staff|"
    r"employees)\b(?!, Ⓞ)"
)
_WHICH = re.compile(r", which ")
_HAVE = frozenset(("has", "have", "had", "having"))
#: Characters between a company and its verb.
_BESIDE = 60
_VENTURE = re.compile(r"\b(?:joint(?:ly)?|venture|together|partners)\b")
_JOINED = re.compile(r"Ⓞ(?:, Ⓞ)*,? and Ⓞ(?!')")
#: What is told of plants: what they make in a year, and whom they employ.
_MADE = Gated(
    r"Ⓣ(?: of [^.;,]{1,40}?)? (?:a|per) (?:year|day|annum)|"
    r"Ⓝ (?:[\w-]+ |Ⓧ ){0,3}?(?:cells|packs|modules|batteries) (?:a|per) (?:year|month|day)"
)
_AT_WORK = Gated(r"Ⓝ (?:[\w-]+ ){0,2}?(?:jobs|posts|positions|people|workers|employees|staff|roles|hands)\b")
#: No battery holds so many gigawatt-hours.
_LARGE = Decimal("0.005")
#: Stations where batteries are changed are no plants, and a market is no company's.
_OTHERS = Gated(r"\bswap\w*\b|\bstations\b|\bmarket shares?\b|\bauctions?\b|\binstallations\b")


def only_place(document: Document) -> Told | None:
    """The one town of which the text tells something, where it is first told; without any town, the one state."""
    towns = _places(document, is_spot) or datelines(document)
    told = towns or _places(document, is_state)
    return next(iter(told.values())) if len(told) == 1 else None


def _places(document: Document, wanted: Callable[[PlaceMention], bool]) -> dict[str, Told]:
    """The places of a sort of which the text tells something, each where it is first told."""
    found: dict[str, Told] = {}
    for sentence in document.sentences:
        text = sentence.masked.text
        dateline = _DATELINE.match(text)
        for match in sentence.masked.find(_PLACES, dateline.end() if dateline is not None else 0):
            place = sentence.masked.at.get(match.start("places"))
            before = text[max(0, match.start() - 60) : match.start()]
            if (
                isinstance(place, PlaceMention)
                and wanted(place)
                and not (
                    _ASIDE.search(before) or ELSEWHERE.search(before) or _NOT_HERE.match(text, match.end())
                )
            ):
                found.setdefault(place.name.casefold(), (sentence, match))
    return found


def datelines(document: Document) -> dict[str, Told]:
    """The small town where the text was written: what it tells is likely to be there."""
    found: dict[str, Told] = {}
    for sentence in document.sentences:
        match = _DATELINE.match(sentence.masked.text)
        town = sentence.masked.at.get(match.start("places")) if match is not None else None
        if (
            match is not None
            and isinstance(town, PlaceMention)
            and is_spot(town)
            and not _is_large(sentence, match)
        ):
            found.setdefault(town.name.casefold(), (sentence, match))
    return found


def _is_large(sentence: Sentence, match: re.Match[str]) -> bool:
    town = sentence.masked.at[match.start("places")]
    assert isinstance(town, PlaceMention)
    return any(isinstance(one, City) and one.population > _NEWSROOM for one in town.readings)


def only_actors(document: Document) -> tuple[Organisation, ...]:
    """The one company that does something in the text, or those that do all of it together.

    Of several it is the one that does what is done to plants, or else the one that is named most: who buys cells or
    puts money in is none.
    """
    acting: dict[int, Organisation] = {}
    building: dict[int, Organisation] = {}
    joint: set[int] = set()
    shared = False
    for sentence in document.sentences:
        text = sentence.masked.text
        for place, mention in sentence.orgs():
            owned = text.startswith("'", place + 1) and _OF_IT.match(text, place + 1) is None
            relative = _WHICH.match(text, place + 1) is not None
            if owned or (not relative and (is_object(text, place) or is_aside(text, place, len(text)))):
                continue
            orgs = {id(org): org for org in mention.orgs if not _INVESTOR.search(org.name)}
            acting |= orgs
            group = next((one for one in verb_groups(text) if one.start > place), None)
            if group is None or group.negated or group.start - place > _BESIDE:
                continue
            if group.says(*ACTS) and text[group.verb : group.end].lower() not in _HAVE:
                building |= orgs
        for run in sentence.masked.find(_JOINED):
            group = next((one for one in verb_groups(text) if one.start >= run.end()), None)
            acts = group is not None and group.start - run.end() < _BESIDE and group.says(*ACTS)
            shared = shared or acts or _VENTURE.search(text) is not None
            joint |= {
                id(org)
                for _, m in sentence.masked.inside(*run.span())
                if isinstance(m, OrgMention)
                for org in m.orgs
            }
    if acting and (len(acting) == 1 or acting.keys() == joint):
        # Those who sign or report side by side need not run a plant together.
        return tuple(acting.values()) if len(acting) == 1 or shared else ()
    if len(building) == 1:
        return tuple(building.values())
    main = topic_company(document.sentences)
    return (main,) if main is not None and not _INVESTOR.search(main.name) else ()


def _tells_of_plant(sentence: Sentence) -> bool:
    """Whether the sentence counts what only plants make in a year, or people at work."""
    large = any(
        isinstance(m, Measured) and m.figure.kind is FigureKind.ENERGY and m.figure.low >= _LARGE
        for m in sentence.mentions()
    )
    text = sentence.masked.text
    return _AT_WORK.search(text) is not None or (
        (large or _MADE.search(text) is not None) and NO_CAPACITY.search(text) is None
    )


def mask_only_plant(document: Document) -> bool:
    """Take the one town of the text for the plant of its one company, where no phrase speaks of a plant."""
    sentences = document.sentences
    if not any(map(_tells_of_plant, sentences)) or any(_OTHERS.search(s.masked.text) for s in sentences):
        return False
    place, owners = only_place(document), only_actors(document)
    if place is None or not owners:
        return False
    sentence, match = place
    phrase = implied_phrase(sentence, match, owners, None, None)
    kept = [m for m in sentence.mentions() if not (phrase.start <= m.start and m.end <= phrase.end)]
    sentence.mask(document.text, sorted([*kept, phrase], key=lambda m: m.start))
    return True


def single(sites: Sites) -> Site | None:
    """The one plant of a text, None where there are none or several."""
    told = sites.every()
    return told[0] if len(told) == 1 and told[0].phrases and not (told[0].plural or told[0].each) else None


def place_by_text(document: Document, memory: PlaceMemory, sites: Sites) -> None:
    """Give the one plant of a text the one town of which the text tells something.

    What a text from a small town tells first stands there, if nothing is said of where.
    """
    site, place = single(sites), only_place(document)
    if site is None:
        first = next((one for one in sites.found if one.phrases), None)
        place = next(iter(datelines(document).values()), None)
        # What stands above a dateline is the page's.
        lead = _LEAD if place is None else max(_LEAD, place[0].paragraph + 1)
        if first is not None and not first.plural and first.phrases[0][0].paragraph <= lead:
            site = first
    if site is None or site.location.city is not None or site.phrases[0][1].another or place is None:
        return
    sentence, match = place
    chain = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
    location = memory.locate_chain([("in", mention) for mention in chain])
    if site.location.fits(location):
        site.location.join(location)
