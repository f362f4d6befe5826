"""Where networks are: cities for their claims, and which places tell two networks of one operator apart."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.values.countries import Country
from evbattery.values.places import City, country_of, find_places, lies_in
from evbattery.values.regions import RegionScheme, region_of

_CONTINENTS = re.compile(
    r"\b(?P<name>Europe|Asia|Africa|North America|South America|Oceania|Latin America)\b"
)
_LANDS = frozenset(("country", "kingdom", "republic", "nation", "island"))
_AREA = re.compile(r" (?:Bay Area|[Mm]etropolitan [Aa]rea|[Aa]rea|[Rr]egion|[Cc]ity)$")


def _some(which: str) -> str:
    """A place by name, or by a noun for the one that was spoken of last; *which* tells the groups apart."""
    return (
        rf"(?:(?P<name{which}>Ⓛ|Ⓞ|(?:Europe|Asia|Africa|North America|South America)\b)|(?:the|its|this) (?:[\w-]+ )?"
        rf"(?P<noun{which}>city|town|metropolis|capital|hometown|country|kingdom|republic|nation|island)\b)"
    )


_IN = (
    r"(?:(?P<way>in|serv(?:e|es|ing)|across|throughout|outside|beyond|around|at|near) (?:and around )?(?:the |"
    r"(?P<whole>all of |the whole of ))?"
    r"(?:(?:[A-Z][a-z]+ )?(?:capital|port|city|metropolis|town|region|state|province)(?: of|,)? |Greater |"
    r"[Mm]etropolitan )?"
    rf"{_some('1')}|(?P<short>[A-Z][a-z]+)\b(?! [A-Z])|(?P<here>there|here)\b(?! (?:are|were|is|will)))"
)
#: How a place stands to the stations that a number counts.
_BEHIND = re.compile(
    r"^(?:,? (?:all|most|nearly all|half|every one) of (?:them|these|those|which))?(?:,(?= (?:in|at) Ⓛ))?"
    rf"[^.;,ⓄⓃ\d]{{0,45}}?\b{_IN}"
)
_AHEAD = re.compile(
    r"(?:^|[.;:,] )(?:[\w-]+ ){0,3}?(?:"
    rf"(?i:{_IN})(?: alone)?(?:, (?:where|its|the)[^.;,]{{3,80}})?(?:,[^.;ⓃⓁ]{{0,70}}|[^.;:,ⓃⓁ]{{0,60}})$|"
    rf"(?:[Tt]he )?{_some('2')}(?: alone)?,? (?:(?:now |already |still |today |once )?(?:has|had|have|gets?|got|"
    rf"counts?|with|"
    r"where (?:(?:there|it|they)\b|Ⓞ)|is to get|will (?:have|get))[^.;,ⓃⓁ]{0,30} )?$)|(?P<name3>Ⓛ)(?:'s)? (?:has |"
    r"have |had |with )?$"
)


#: All that an operator has, wherever: no part of it is any one country's.
_AT_LARGE = re.compile(
    r"^[^.;,ⓄⓃⓁ]{0,30}?\b(?:(?:in|across|over|throughout) (?:Ⓝ|\d+|several|many|all|both|"
    r"the (?:two|three|four|Ⓝ)|various) (?:[\w-]+ )?(?:countries|markets|nations)|"
    r"worldwide|globally|around the world|overall|nationwide|altogether|(?:across|on) the continent)\b"
)
_LARGE_AHEAD = re.compile(
    r"(?:^|[.;:] )(?:[Cc]ontinent-wide|[Ww]orldwide|[Gg]lobally|[Aa]cross the continent|"
    r"[Aa]cross all (?:its )?markets|[Gg]roup-wide)\b[^.;]{0,60}$"
)


_ROW = r"(?P<places>Ⓛ(?:, Ⓛ)*,? and Ⓛ)"
#: "Ⓛ and Ⓛ will each get Ⓝ", "Ⓝ each in Ⓛ and Ⓛ".
_EACH_AHEAD = re.compile(rf"{_ROW},? (?:[a-z]+ ){{0,3}}?each (?:[a-z]+ ){{1,4}}$")
_EACH_BEHIND = re.compile(rf" (?:[\w-]+ ){{0,3}}?each (?:in|for) {_ROW}")


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


@attrs.define
class LastPlaces:
    """The town and the country that a text spoke of last."""

    town: str = ""
    country: str = ""

    def note(self, sentence: Sentence, end: int) -> LastPlaces:
        """The same, after what a sentence names before a position."""
        seen = attrs.evolve(self)
        for place, mention in sentence.masked.inside(0, end):
            name = place_name(sentence, place) if isinstance(mention, PlaceMention) else ""
            known = find_places(_AREA.sub("", name)) if name else ()
            towns = [one for one in known if isinstance(one, City)]
            if known and isinstance(known[0], Country):
                seen.country = name
            elif towns:
                seen.town, seen.country = name, country_of(towns[0]).name
        return seen


def where(sentence: Sentence, start: int, end: int, last: LastPlaces) -> tuple[str, str, bool]:
    """Where the stations are that the words between two positions count: "in" or "outside", and the place's name.

    The third part tells whether the place is set apart from others: "Ⓛ alone has Ⓝ". "There" and "the city" are the
    *last* place that was spoken of.
    """
    text = sentence.masked.text
    if _AT_LARGE.match(text[end : end + 60]) or _LARGE_AHEAD.search(text[:start]):
        return "across", "several countries", False
    for match, offset in ((_BEHIND.match(text[end : end + 90]), end), (_AHEAD.search(text[:start]), 0)):
        if match is None:
            continue
        found = match.groupdict()
        group = next((group for group in ("name1", "name2", "name3") if found.get(group)), "")
        name = place_name(sentence, offset + match.start(group)) if group else ""
        noun = found["noun1"] or found.get("noun2") or ("here" if found["here"] else "")
        if found["short"] and last.town.startswith(f"{found['short']} "):
            # "Rio", where Rio de Janeiro was spoken of.
            name = last.town
        if noun:
            spoken = last.note(sentence, offset + match.end() if offset else start)
            name = (
                spoken.country
                if noun in _LANDS
                else spoken.town or ("" if noun != "here" else spoken.country)
            )
        if name:
            apart = offset == 0 and not found["way"] and group != "name3"
            return (found["way"] or "in").lower(), name, apart or found["whole"] is not None
    return "", "", False


def where_each(sentence: Sentence, start: int, end: int) -> list[str]:
    """The places of which each has the stations that the words between two positions count; fewer than two for none."""
    text = sentence.masked.text
    match = _EACH_AHEAD.search(text[:start]) or _EACH_BEHIND.match(text[end:])
    if match is None:
        return []
    offset = end if match.re is _EACH_BEHIND else 0
    low, high = (offset + at for at in match.span("places"))
    return list(filter(None, (place_name(sentence, at) for at in range(low, high) if text[at] == "Ⓛ")))


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
