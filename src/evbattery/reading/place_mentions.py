"""Places in an article: those of the gazetteer, and towns that it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.reading.mentions import PlaceMention
from evbattery.values.countries import Country, country_by_demonym
from evbattery.values.place_keys import place_key
from evbattery.values.place_scan import find_place_names
from evbattery.values.place_words import ordinary_words
from evbattery.values.places import AdminArea, City, Place

#: A name before ", State" or ", Country" is a town, whether the gazetteer has it or not.
_TOWN = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|la|el|am|an der|upon|on|of|[A-ZÀ-Þ][\w'’-]+)){0,3}), $"
)
#: A name behind a preposition of place and before "in State" is a town as well: "at Foo, in Bahia", "near Foo in Bar".
_TOWN_IN = re.compile(
    r"\b(?:in|at|near|outside|for) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|do|da|la|"
    r"el|[A-ZÀ-Þ][\w'’-]+)){0,3}),? in (?:the (?:[A-Z][a-z]+ )?(?:(?:province|state|region|county|district) of )?)?$"
)
#: Where goods are made or a plant stands, whatever the name: "a plant near Foo", "cells made in Foo".
_MADE_IN = re.compile(
    r"\b(?:(?i:plant|factory|gigafactory|facility)|works|mill|workshop|refinery|smelter|"
    r"(?:assembly|production|pilot) line|lines|"
    r"(?:cells|packs|modules|batteries|cathodes|anodes) (?:are |is )?(?:made|produced|built|assembled))"
    r",? (?:located |based |being built |under construction )?(?:in|near|outside) "
    r"(?:the (?:town|city|village|municipality|port) of )?"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}(?: (?:de|del|do|da|la|"
    r"el|[A-ZÀ-Þ][a-zà-ÿ'’-]+)){0,2})(?![\w&-])(?! (?:Inc|Ltd|Corp|AG|GmbH))"
)
#: What makes a name that of an area, whatever else bears it.
_AREA = re.compile(r" (?:[Pp]rovince|[Pp]refecture|[Dd]epartment|[Gg]overnorate|[Oo]blast|[Vv]oivodeship)\b")
#: Names of parts of the world and of the calendar are no towns.
_NO_TOWN = re.compile(
    r"^(?:(?:North|South|East|West|Central|Southeast|Northern|Southern|Eastern|Western|Latin|Continental|"
    r"Sub-Saharan)(?: |$)|"
    r"Europe|Asia|Africa|America|Oceania|Scandinavia|Benelux|Phase|Stage|Block|Hall|Building|Question|Parliament|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Which|What|Where|This|That|The|Its|Our|Their)\b"
)
#: "Paris-Saclay" is another place than Paris.
_COMPOUND = re.compile(r"[-‑][A-ZÀ-Þ][a-zà-ÿ]{2,}(?![\w-])")
#: Names in capitals up to this length may be abbreviations ("USA").
_ACRONYM = 3
_NOT_TOWN = re.compile(
    r"^(?:In|At|On|From|For|The|And|But|Inc|Ltd|Co|Corp|LLC|AG|County|Province|North|South|East|West)$"
)


def find_place_mentions(text: str, spans: Sequence[tuple[int, int]]) -> list[PlaceMention]:
    """Places of the gazetteer, and towns that it lacks but that stand before their state or country."""
    found: list[PlaceMention] = []
    for start, end in spans:
        names = find_place_names(text, start, end)
        known = {mention.start for mention in names}
        for mention in names:
            if (longer := _COMPOUND.match(text, mention.end)) is not None:
                found.append(
                    PlaceMention(mention.start, longer.end(), text[mention.start : longer.end()], ())
                )
                continue
            readings = _as_area(mention.readings) if _AREA.match(text, mention.end) else mention.readings
            found.append(PlaceMention(mention.start, mention.end, _plain(mention.name), readings))
            if any(isinstance(reading, (AdminArea, Country)) for reading in mention.readings):
                low = max(start, mention.start - 50)
                town = _TOWN.search(text, low, mention.start) or _TOWN_IN.search(text, low, mention.start)
                if (
                    town
                    and town.start("name") not in known
                    and not _NOT_TOWN.match(town["name"].split(" ")[0])
                ):
                    found.append(PlaceMention(town.start("name"), town.end("name"), _plain(town["name"]), ()))
    found += _where_made(text, spans, found)
    return [*found, *_again(text, spans, found)]


def _where_made(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> list[PlaceMention]:
    """Names that no table holds, at which a plant is said to stand."""
    known = {mention.start for mention in found}
    return [
        PlaceMention(match.start("name"), match.end("name"), match["name"], ())
        for start, end in spans
        for match in _MADE_IN.finditer(text, start, end)
        if match.start("name") not in known
        and not _NO_TOWN.match(match["name"])
        and place_key(match["name"]) not in ordinary_words()
        and country_by_demonym(match["name"].split(" ")[0]) is None
        and not any(match.start("name") < spot < match.end("name") for spot in known)
    ]


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
