"""Where networks are: cities for their claims, and which places tell two networks of one operator apart."""

from __future__ import annotations

import re

from evbattery.reading.document import Sentence
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.values.countries import Country
from evbattery.values.places import City, country_of, find_places, lies_in
from evbattery.values.regions import RegionScheme, region_of

_CONTINENTS = re.compile(
    r"\b(?P<name>Europe|Asia|Africa|North America|South America|Oceania|Latin America)\b"
)
_AREA = re.compile(r" (?:Bay Area|[Mm]etropolitan [Aa]rea|[Aa]rea|[Rr]egion|[Cc]ity)$")
#: How a place stands to the stations that a number counts.
_BEHIND = re.compile(
    r"^(?:,? (?:all|most|nearly all|half|every one) of (?:them|these|those|which))?[^.;,ⓄⓃ]{0,45}?\b"
    r"(?P<way>in|across|throughout|outside|beyond) (?:and around )?(?:the |all of |the whole of )?"
    r"(?:(?:[A-Z][a-z]+ )?(?:capital|port|city|metropolis|town|region|state|province)(?: of|"
    r",)? )?(?P<place>Ⓛ|Ⓞ|Europe|Asia|Africa|North America|South America)"
)
_AHEAD = re.compile(
    r"(?:^|[.;:] )(?:And |But )?(?P<way>[Ii]n|[Aa]cross|[Oo]utside) (?P<place>Ⓛ|Ⓞ|(?:Europe|Asia|Africa|"
    r"North America|South America)\b)[^.;]{0,60}$"
)


#: All that an operator has, wherever: no part of it is any one country's.
_AT_LARGE = re.compile(
    r"^[^.;,ⓄⓃⓁ]{0,30}?\b(?:(?:in|across|over|throughout) (?:Ⓝ|\d+|several|many|all|"
    r"various) (?:[\w-]+ )?(?:countries|markets|nations)|"
    r"worldwide|globally|around the world|(?:across|on) the continent)\b"
)
_LARGE_AHEAD = re.compile(
    r"(?:^|[.;:] )(?:[Cc]ontinent-wide|[Ww]orldwide|[Gg]lobally|[Aa]cross the continent|"
    r"[Aa]cross all (?:its )?markets|[Gg]roup-wide)\b[^.;]{0,60}$"
)


def city_of(name: str) -> str | None:
    """The city that a place name means: itself, or the one that an area is named after; None for countries and states.

    >>> city_of("Kathmandu"), city_of("Denmark"), city_of("San Francisco Bay Area")
    ('Kathmandu', None, 'San Francisco')
    """
    for spelled in (name, _AREA.sub("", name)):
        readings = find_places(spelled)
        if any(isinstance(reading, City) for reading in readings) and not any(
            isinstance(reading, Country) for reading in readings
        ):
            return spelled
    return None


def place_name(sentence: Sentence, place: int) -> str:
    """The name of the place that stands at a position, or that was taken for a company there; else empty."""
    mention = sentence.masked.at.get(place)
    if isinstance(mention, PlaceMention):
        return mention.name
    if isinstance(mention, OrgMention):
        name = mention.org.name
        return name if find_places(name) or _CONTINENTS.fullmatch(name) else ""
    match = _CONTINENTS.match(sentence.masked.text, place)
    return match["name"] if match else ""


def where(sentence: Sentence, start: int, end: int) -> tuple[str, str]:
    """Where the stations are that the words between two positions count: "in" or "outside", and the place's name."""
    text = sentence.masked.text
    if _AT_LARGE.match(text[end : end + 60]) or _LARGE_AHEAD.search(text[:start]):
        return "across", "several countries"
    behind = _BEHIND.match(text[end : end + 90])
    if behind is not None:
        name = place_name(sentence, end + behind.start("place"))
        if name:
            return behind["way"], name
    ahead = _AHEAD.search(text[:start])
    if ahead is not None:
        name = place_name(sentence, ahead.start("place"))
        if name:
            return ahead["way"].lower(), name
    return "", ""


def in_one_country(one: str, other: str) -> bool:
    """Whether two places lie in the same country.

    >>> in_one_country("Mombasa", "Nairobi"), in_one_country("Mombasa", "Kigali")
    (True, False)
    """
    left, right = find_places(_AREA.sub("", one))[:1], find_places(_AREA.sub("", other))[:1]
    return bool(left and right) and country_of(left[0]) == country_of(right[0])


def are_apart(one: str, other: str) -> bool:
    """Whether two places lie apart, so that stations in the one are no part of those in the other.

    >>> are_apart("China", "Europe"), are_apart("Hamburg", "Germany"), are_apart("Germany", "Europe")
    (True, False, False)
    """
    if not one or not other or one == other:
        return False
    left, right = find_places(_AREA.sub("", one))[:1], find_places(_AREA.sub("", other))[:1]
    if left and right:
        return not (
            lies_in(left[0], right[0])
            or lies_in(right[0], left[0])
            or (isinstance(left[0], Country) and country_of(right[0]) == left[0])
        )
    known, wide = (left, other) if left else (right, one)
    return not known or region_of(country_of(known[0]), RegionScheme.CONTINENT) != wide
