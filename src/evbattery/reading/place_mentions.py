"""Places in an article: those of the gazetteer, and towns that it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.knowledge.find import find_companies
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.small_towns import NO_TOWN, small_towns
from evbattery.values.countries import Country
from evbattery.values.place_keys import place_key
from evbattery.values.place_scan import find_place_names
from evbattery.values.place_words import ordinary_words
from evbattery.values.places import AdminArea, City, Place, find_places

#: A name before ", State" or ", Country" is a town, whether the gazetteer has it or not.
_TOWN = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|la|el|am|an der|upon|on|of|[A-ZÀ-Þ][\w'’-]+)){0,3}), $"
)
#: "Foo Energy of Graz, Austria": a company of the town, not "Port of Spain".
_OF_TOWN = re.compile(
    r"(?!(?:Port|Isle|Bay|City|Village|Town|Township|Cape|Gulf|Vale|Firth|Lake|Island|Point|Mount) )"
    r"[^,]*\bof (?=[A-ZÀ-Þ])"
)
#: A name behind a preposition of place and before "in State" is a town as well: "at Foo, in Bahia", "near Foo in Bar".
_TOWN_IN = re.compile(
    r"\b(?:in|at|near|outside|for) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|do|da|la|"
    r"el|[A-ZÀ-Þ][\w'’-]+)){0,3}),? in (?:the (?:[A-Z][a-z]+ )?(?:(?:province|state|region|county|district) of )?)?$"
)
_PLACED = re.compile(r"\b(?:in|at|near|outside|to|from|around) $")
#: What makes a name that of an area, whatever else bears it.
_AREA = re.compile(
    r" (?:[Ss]tate\b(?! of)|[Pp]rovince|[Pp]refecture|[Dd]epartment|[Gg]overnorate|[Oo]blast|[Vv]oivodeship)\b"
)
_NAMED = r"[A-ZÀ-Þ](?:[a-zà-ÿ'’]|[a-z][A-Z])+(?:[- ][A-ZÀ-Þ][a-zà-ÿ'’]+){0,2}"
_LISTED = re.compile(_NAMED)
#: Names in a row behind a preposition of place.
_LIST = re.compile(
    rf"\b(?:in|at|near|outside) (?P<names>{_NAMED}(?:, {_NAMED})*,? (?:and|or) {_NAMED})(?![\w-])"
)
_NAME = r"[A-ZÀ-Þ\d][\w&.'’-]{0,40}"
_NAMES = rf"{_NAME}(?:(?: (?:and|&|of|de) |, (?:and )?| |/){_NAME}){{0,6}}"
#: A line of names with a town at its end, below a date or a number: "May 3, 2023: Foo Cells, Granby".
_HEADED = re.compile(
    rf"(?:(?:[A-Z][a-z]{{2,8}}\.? (?:\d{{1,2}}, )?\d{{4}}|\d{{4}}|\d{{1,2}}[.)]) ?[:-]? )?"
    rf"{_NAMES}(?: \([a-z][^()]{{2,40}}\))?(?:,| -| –) "
    rf"(?P<town>{_NAMED})(?:$|(?= [-–—] |: ))"
)
_BRACKETED = re.compile(rf"{_NAMES} \((?P<town>{_NAMED})\)(?=:| [-–—] |$)")
_LABELLED = re.compile(r"(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}(?: [A-ZÀ-Þ'’-]{2,}){0,2}): (?=[A-ZÀ-Þ\d])")
#: A line that is a name and nothing else: "KOKKOLA", "Billy-Berclau".
_ALONE = re.compile(r"(?P<town>[A-ZÀ-Þ][\w'’-]{2,}(?: [A-ZÀ-Þ][\w'’-]+){0,2})")
_TURN = re.compile(
    r"(?:And|Then|Now|Next|First|So|On to|What about|How about)(?: (?:to|about|now|then|in|at))*,? "
    rf"(?P<town>{_NAMED})[.?]"
)
_SEVERAL = 2
#: "Paris-Saclay" is another place than Paris.
_COMPOUND = re.compile(r"[-‑][A-ZÀ-Þ][a-zà-ÿ]{2,}(?![\w-])")
#: Names in capitals up to this length may be abbreviations ("USA").
_ACRONYM = 3
_NOT_TOWN = re.compile(
    r"^(?:(?:In|At|On|From|For|The|And|But|Inc|Ltd|Co|Corp|LLC|AG|County|Province)(?: |$)|(?:North|South|East|West)$)|"
    r" (?:[Zz]one|(?:Industr\w+|Science|Tech\w*|Business|Logistics|Commerce|Energy|Research) Park|New Area|"
    r"Cent(?:er|re)|Estate|Hub|[Mm]ega-?[Ss]ite|Corridor|State|Governorate|"
    r"Prefecture|Oblast|University|Institute|Laborator(?:y|ies)|Airport|Station|Highway|River|Bridge)$"
)


def find_place_mentions(text: str, spans: Sequence[tuple[int, int]]) -> list[PlaceMention]:
    """Places of the gazetteer, and towns that it lacks but that stand before their state or country."""
    told: dict[int, PlaceMention] = {}
    for start, end in spans:
        names = find_place_names(text, start, end)
        known = {mention.start for mention in names}
        for mention in names:
            if (longer := _COMPOUND.match(text, mention.end)) is not None:
                name = text[mention.start : longer.end()]
                told[mention.start] = PlaceMention(mention.start, longer.end(), name, ())
                continue
            readings = _as_area(mention.readings) if _AREA.match(text, mention.end) else mention.readings
            told[mention.start] = PlaceMention(mention.start, mention.end, _plain(mention.name), readings)
            if any(isinstance(reading, (AdminArea, Country)) for reading in mention.readings):
                low = max(start, mention.start - 50)
                town = _TOWN.search(text, low, mention.start) or _TOWN_IN.search(text, low, mention.start)
                # "Foo, Germany's largest maker of cells" is no town, "in Foo, Germany's port" is one.
                owned = text[mention.end : mention.end + 2] in ("'s", "’s")
                if not town or _is_company(text, *town.span("name")):
                    continue
                if owned and not _PLACED.search(text, low, town.start("name")):
                    continue
                first, last = town.span("name")
                owner = _OF_TOWN.match(text, first, last)
                first = owner.end() if owner is not None else first
                # "Padang Meha, Kedah" is another place than Padang.
                longer_name = first in told and told[first].end < last
                if (longer_name or first not in known) and not _NOT_TOWN.search(text[first:last]):
                    told[first] = PlaceMention(first, last, _plain(text[first:last]), ())
    found = list(told.values())
    found += small_towns(text, spans, found)
    found += _listed(text, spans, found)
    found += _of_lines(text, spans, found)
    found += _heading_sections(text, spans, found)
    found += _turned_to(text, spans, found)
    return [*found, *_again(text, spans, found)]


def _is_company(text: str, start: int, end: int) -> bool:
    """Whether a name before a country is a known company's: "BASF, Germany"."""
    return any((one.start, one.end) == (start, end) for one in find_companies(text, start, end))


def _listed(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """Small towns in a list with others behind a preposition: "in Billy-Berclau, Kaiserslautern and Termoli"."""
    known = {mention.start: mention for mention in found}
    for start, end in spans:
        for match in _LIST.finditer(text, start, end):
            names = [(at.start(), at.end()) for at in _LISTED.finditer(text, *match.span("names"))]
            sure = [span for span in names if span[0] in known and known[span[0]].end == span[1]]
            for low, high in names if sure else ():
                readings = tuple(r for r in find_places(text[low:high]) if isinstance(r, City))
                if low not in known and readings:
                    yield PlaceMention(low, high, text[low:high], readings)


def _of_lines(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """Towns that the layout of several lines shows: "Foo Cells, Granby" as a heading, "GRANBY: ..." as an item."""
    covered = {spot for mention in found for spot in range(mention.start, mention.end)}
    for pattern in (_HEADED, _BRACKETED, _LABELLED):
        lines = [match for start, end in spans if (match := pattern.match(text, start, end)) is not None]
        known = [
            match
            for match in lines
            if match.start("town") in covered
            or any(not isinstance(r, Country) for r in find_places(match["town"]))
        ]
        for match in lines if len(lines) >= _SEVERAL and known else ():
            if match.start("town") not in covered and not NO_TOWN.match(match["town"].title()):
                readings = tuple(r for r in find_places(match["town"]) if not isinstance(r, Country))
                yield PlaceMention(match.start("town"), match.end("town"), _plain(match["town"]), readings)


def _heading_sections(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """Towns that stand alone on several lines, in capitals or not, each above what is told of it."""
    covered = {mention.start for mention in found}
    lines = [match for start, end in spans if (match := _ALONE.fullmatch(text, start, end)) is not None]
    towns = {
        match: cities
        for match in lines
        if place_key(match["town"]) not in ordinary_words()
        and (cities := tuple(one for one in find_places(match["town"]) if isinstance(one, City)))
    }
    for match, cities in towns.items() if len(towns) >= _SEVERAL else ():
        if match.start() not in covered:
            yield PlaceMention(match.start(), match.end(), _plain(match["town"]), cities)


def _turned_to(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """A small town that a sentence of one or two words turns to, as in an interview: "And Ostrava?"."""
    covered = {mention.start for mention in found}
    for start, end in spans:
        match = _TURN.fullmatch(text, start, end)
        readings = (
            find_places(match["town"]) if match is not None and match.start("town") not in covered else ()
        )
        cities = tuple(reading for reading in readings if isinstance(reading, City))
        if match is not None and cities:
            yield PlaceMention(match.start("town"), match.end("town"), match["town"], cities)


def _as_area(readings: tuple[Place, ...]) -> tuple[Place, ...]:
    """The readings of a name that the text calls a province: its areas, else the one that its towns are named like."""
    areas = tuple(one for one in readings if not isinstance(one, City))
    countries = {one.country for one in readings if isinstance(one, City)}
    if areas or len(countries) != 1:
        return areas or readings
    return (AdminArea(next(one.name for one in readings), next(iter(countries)), "province"),)


def _plain(name: str) -> str:
    """The name as running text spells it, where a dateline or a heading has it in capitals."""
    return name.title() if len(name) > _ACRONYM and name.isupper() and "." not in name else name


def _again(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """Further mentions of places that the text has named once in full: "the Linz factory" after "Linz, Austria"."""
    readings = {
        name: place.readings
        for place in reversed(found)
        for name in (place.name, _plain(place.name), text[place.start : place.end])
    }
    starts = {place.start for place in found}
    if not readings:
        return
    longest_first = sorted(map(re.escape, readings), key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])")
    for start, end in spans:
        for match in pattern.finditer(text, start, end):
            if match.start() not in starts:
                yield PlaceMention(match.start(), match.end(), _plain(match.group()), readings[match.group()])
