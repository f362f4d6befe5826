"""What the article tells of a town once: its state and country hold wherever the town is named again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

import attrs

from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import Location, is_spot, locate
from evbattery.reading.mentions import Mention, PlaceMention
from evbattery.reading.place_phrases import ANY_CHAIN, ASIDE_CHAIN
from evbattery.values.countries import Country, country_by_demonym
from evbattery.values.places import AdminArea, City, beyond_doubt, lies_in

#: "The province of Foo", "Foo county".
_AREA_BEFORE = re.compile(
    r"\b(?:province|state|region|county|district|prefecture|department|canton) of (?:the )?$"
)
_AREA_BEHIND = re.compile(
    r",? (?:province|state|region|county|district|prefecture|department|voivodeship|governorate)\b",
    re.IGNORECASE,
)
#: A state or country behind the town that it belongs to.
_CHAINED = re.compile(r"[ⓁⒻ],? (?:in )?$")
#: "The Polish lines", "its Hungarian plant", but not "a Chinese-owned plant".
_NATION_WORD = re.compile(r"(?<![\w-])(?P<word>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![\w-])")
_DETERMINER = re.compile(r"^(?:The|This|That|Its|Their|An?) ")


@attrs.define
class PlaceMemory:
    """The towns of an article with the larger places that it names with them, and the countries that it speaks of."""

    towns: dict[str, Location] = attrs.Factory(dict[str, Location])
    countries: Collection[Country] = ()
    #: The states and provinces that the article names beyond doubt, each where a paragraph does so first, with all
    #: places that the paragraph names, and the town right before it that it belongs to ("Győr, Foo County").
    areas: Sequence[tuple[AdminArea, PlaceMention, Collection[str], str | None]] = ()

    @classmethod
    def of(cls, document: Document) -> PlaceMemory:
        """Read every "Town, State, Country" of the document, those of the phrases about plants included."""
        memory = cls(countries=_countries(document), areas=_areas(document))
        for sentence in document.sentences:
            chains: list[tuple[tuple[str, PlaceMention], ...]] = []
            chains += [
                m.places for m in sentence.mentions() if isinstance(m, FacilityPhrase) and len(m.places) > 1
            ]
            for match in sentence.masked.find(ANY_CHAIN):
                chains.append(
                    tuple(
                        ("", m)
                        for _, m in sentence.masked.inside(*match.span())
                        if isinstance(m, PlaceMention)
                    )
                )
            for match in sentence.masked.find(ASIDE_CHAIN):
                # The town may stand at the end of a phrase about its plant.
                towns = _places_in(sentence.masked.at[match.start("town")])[-1:]
                around = [
                    m
                    for _, m in sentence.masked.inside(*match.span("area" if match["area"] else "area2"))
                    if isinstance(m, PlaceMention)
                ]
                chains.append(
                    tuple(
                        ("", m) for m in (*towns, *(m for m in around if not is_spot(m) or len(around) == 1))
                    )
                )
            for chain in chains:
                location = locate(chain, memory.countries)
                if location.city is not None and (location.admin is not None or location.stated):
                    memory.towns.setdefault(location.city.name.casefold(), location)
        return memory

    def locate_chain(self, places: Sequence[tuple[str, PlaceMention]]) -> Location:
        """The location that places beside each other give, with what the article tells of them elsewhere."""
        location = locate(places, self.countries)
        if location.city is not None:
            known = self.towns.get(location.city.name.casefold())
            if known is not None and location.fits(known):
                near = location.near
                location.join(known)
                location.near = near
                if location.code is not None:
                    location.ambiguous = ()
            if location.code is None:
                location.code = self._country_of(location.city)
                location.ambiguous = () if location.code is not None else location.ambiguous
            if location.admin is None:
                self._take_area(location, location.city)
        return location

    def _take_area(self, location: Location, town: PlaceMention) -> None:
        """Add the one state that the town lies in and that is named in a paragraph with it: "Ontario's minister"."""
        towns = [one for one in town.readings if isinstance(one, City)]
        around = {
            area: mention
            for area, mention, beside, own in reversed(self.areas)
            if town.name in beside
            and (towns or own in (None, town.name))
            and location.code in (None, area.country)
            and (not towns or any(lies_in(city, area) for city in towns))
        }
        if not towns and len({area for area, *_ in self.areas}) > 1:
            return  # A town that no table holds may lie in any of several states.
        if len(around) == 1:
            ((area, location.admin),) = around.items()
            location.admin_area, location.code = area, area.country
            location.ambiguous = ()

    def _country_of(self, town: PlaceMention) -> Country | None:
        """The country of a town of several readings, where the article speaks of that country and of no other one."""
        towns = [reading for reading in town.readings if isinstance(reading, City)]
        named = {reading.country for reading in towns} & set(self.countries)
        largest = max(towns, key=lambda one: one.population, default=None)
        return largest.country if largest is not None and named == {largest.country} else None

    def locate(self, phrase: FacilityPhrase) -> Location:
        """Where the plant of a phrase stands, by its own places and by its word for a nation."""
        location = self.locate_chain(phrase.places)
        if location.code is None and phrase.reference in (Reference.KNOWN, Reference.POSSESSED):
            told = _NATION_WORD.finditer(_DETERMINER.sub("", phrase.words))
            words = [country_by_demonym(match["word"]) for match in told]
            location.code = next((code for code in words if code is not None), None)
            location.stated = location.code is not None
        return location


def _areas(document: Document) -> list[tuple[AdminArea, PlaceMention, Collection[str], str | None]]:
    """The states that the article names beyond doubt, or by a word that tells a state from a town."""
    found: dict[
        tuple[AdminArea, int, str | None], tuple[AdminArea, PlaceMention, Collection[str], str | None]
    ] = {}
    names: dict[int, set[str]] = {}
    for sentence in document.sentences:
        beside = names.setdefault(sentence.paragraph, set())
        beside |= {name.name for name in _named(sentence)}
        text = sentence.masked.text
        for place, mention in sentence.masked.at.items():
            said = _AREA_BEFORE.search(text, max(0, place - 40), place) or _AREA_BEHIND.match(text, place + 1)
            behind = _CHAINED.search(text, max(0, place - 40), place)
            last = _places_in(sentence.masked.at[behind.start()])[-1:] if behind is not None else []
            chain = [*last, *_places_in(mention)]
            for name in chain[len(last) :]:
                own = next((one.name for one in chain[: chain.index(name)] if is_spot(one)), None)
                for area in name.readings if said else (beyond_doubt(name.readings),):
                    if isinstance(area, AdminArea) and area.kind != "area":
                        found.setdefault((area, sentence.paragraph, own), (area, name, beside, own))
    return list(found.values())


def _named(sentence: Sentence) -> Iterator[PlaceMention]:
    """The places that a sentence names, those of its plants included."""
    return (place for mention in sentence.mentions() for place in _places_in(mention))


def _places_in(mention: Mention) -> list[PlaceMention]:
    places = [m for _, m in mention.places] if isinstance(mention, FacilityPhrase) else [mention]
    return [place for place in places if isinstance(place, PlaceMention)]


def _countries(document: Document) -> frozenset[Country]:
    """The countries that the article names beyond doubt, by themselves or by their states and towns."""
    found: set[Country] = set()
    for sentence in document.sentences:
        for place in _named(sentence):
            reading = beyond_doubt(place.readings)
            if isinstance(reading, Country):
                found.add(reading)
            elif isinstance(reading, (AdminArea, City)):
                found.add(reading.country)
    return frozenset(found)
