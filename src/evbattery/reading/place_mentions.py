"""Places in an article: those of the gazetteer, and towns that it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.reading.mentions import PlaceMention
from evbattery.values.countries import Country
from evbattery.values.place_scan import find_place_names
from evbattery.values.places import AdminArea

#: A name before ", State" or ", Country" is a town, whether the gazetteer has it or not.
_TOWN = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|la|el|am|an der|upon|on|of|[A-ZÀ-Þ][\w'’-]+)){0,3}), $"
)
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
            found.append(PlaceMention(mention.start, mention.end, _plain(mention.name), mention.readings))
            if any(isinstance(reading, (AdminArea, Country)) for reading in mention.readings):
                town = _TOWN.search(text, max(start, mention.start - 50), mention.start)
                if (
                    town
                    and town.start("name") not in known
                    and not _NOT_TOWN.match(town["name"].split(" ")[0])
                ):
                    found.append(PlaceMention(town.start("name"), town.end("name"), _plain(town["name"]), ()))
    return [*found, *_again(text, spans, found)]


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
