"""Find the names of places in running text, with all readings and no guess."""

from __future__ import annotations

import attrs

from evbattery.values.countries import Country
from evbattery.values.place_matching import PlaceMatch, PlaceScanner
from evbattery.values.place_words import ordinary_words, peoples_names
from evbattery.values.places import NAMED_AREA, AdminArea, City, Place, lies_in

# A town of this size is named without its state; a metropolis is one even where people bear its name.
_WELL_KNOWN, _METROPOLIS = 100_000, 500_000
# Where towns bear the names of people and companies in English texts: a mention of the country says too little.
_ENGLISH_NAMES = frozenset("US GB CA AU NZ IE ZA".split())


@attrs.frozen
class PlaceMention:
    """A name in a text that stands for a place: ``text[start:end] == name``, and every reading of it.

    Where the text itself says in which state or country the place lies ("Fremont, California"), ``readings`` holds
    those that lie there. Readings stand in no order of likelihood.
    """

    start: int
    end: int
    name: str
    readings: tuple[Place, ...]


def _within(readings: tuple[Place, ...], larger: tuple[Place, ...]) -> tuple[Place, ...]:
    """The readings that lie in a reading of the place after the comma, and equals of it in a list of states."""
    inside = tuple(place for place in readings if any(lies_in(place, outer) for outer in larger))
    if not inside:
        return ()
    kinds = {outer.kind for outer in larger if isinstance(outer, AdminArea)}
    listed = tuple(p for p in readings if isinstance(p, AdminArea) and p.kind in kinds and p not in inside)
    return inside + listed


def _is_firm(place: Place) -> bool:
    """Whether a reading is well known enough to need no support from the words around it."""
    if isinstance(place, Country):
        return True
    if isinstance(place, City):
        return place.population >= _WELL_KNOWN
    return place.kind == NAMED_AREA or place.population >= _WELL_KNOWN


def find_place_names(text: str, start: int = 0, end: int | None = None) -> list[PlaceMention]:
    """The names of places in ``text[start:end]``, in order and without overlap, each with all its readings.

    The longest name wins ("North Carolina"), and "Big Rapids, Michigan" gives two mentions, of which the first holds
    the readings that lie in the second. A name is left out where it is likely to be something else:

    - common words ("Mobile", "March") unless a larger place stands after a comma;
    - people's names ("Jackson") unless that, or a preposition of place stands before them;
    - towns of one word below 100,000 people ("Heide") unless the text has them so somewhere, names their state or
      country, or puts a word such as "plant" after them;
    - smaller places as part of a longer name in capitals ("Kemp Industries");
    - papers, universities, streets and exchanges.

    The time is linear in the text.

    >>> [(m.name, len(m.readings)) for m in find_place_names("at its Fremont, Calif., plant in the U.S.")]
    [('Fremont', 1), ('Calif.', 1), ('U.S.', 1)]
    """
    scanner = PlaceScanner(text, start, len(text) if end is None else min(end, len(text)))
    kept: list[tuple[PlaceMatch, tuple[Place, ...], bool]] = []
    sure: set[str] = set()
    around: set[Place] = set(filter(_speaks_for_towns, scanner.demonyms()))
    settled = -1
    for found, larger in scanner.scan():
        if scanner.names_something_else(found) or not (found.first == settled or scanner.may_be_short(found)):
            continue
        inside = _within(found.readings, larger.readings) if larger else ()
        if inside and larger:
            settled = larger.first
        if inside or found.key[0] == ",":
            kept.append((found, inside or found.readings, True))
            sure.add(found.key)
            continue
        located = scanner.is_located(found) or (
            scanner.has_a_site(found) and "'" not in text[found.end : found.end + 1]
        )
        called = scanner.is_called_a_town(found) and not scanner.in_longer_name(found)
        if readings := (
            found.readings if called else _plausible(found, text, scanner.in_longer_name(found), located)
        ):
            firm = any(map(_is_firm, readings)) or located or " " in found.key or scanner.has_a_site(found)
            kept.append((found, readings, firm or not _is_plain(found, text)))
            if located:
                sure.add(found.key)
        around.update(place for place in found.readings if _speaks_for_towns(place))
    return [
        PlaceMention(found.start, found.end, text[found.start : found.end], readings)
        for found, readings, firm in kept
        if firm or found.key in sure or _is_town_in(readings, around)
    ]


def _is_town_in(readings: tuple[Place, ...], around: set[Place]) -> bool:
    """Whether just one reading lies in a state or country that the text mentions, and none is larger than it."""
    inside = [place for place in readings if any(lies_in(place, larger) for larger in around)]
    return len(inside) == 1 and all(
        place is inside[0] or _size(place) < _size(inside[0]) for place in readings
    )


def _size(place: Place) -> int:
    return place.population if isinstance(place, City) else 0


def _speaks_for_towns(place: Place) -> bool:
    """Whether a mention of the place makes the one town of a name in it likely."""
    if isinstance(place, Country):
        return place.alpha_2 not in _ENGLISH_NAMES
    return isinstance(place, AdminArea) and _is_firm(place)


def _is_plain(found: PlaceMatch, text: str) -> bool:
    """Whether a name is written without accents, which ordinary English words have none of."""
    return text[found.start : found.end].isascii()


def _plausible(found: PlaceMatch, text: str, longer: bool, located: bool) -> tuple[Place, ...]:
    """The readings that the name alone allows."""
    readings = found.readings
    # "Göd" is no god: accents are not written by chance.
    if _is_plain(found, text) and (
        found.key in ordinary_words() or (len(found.key) <= 3 and _is_town_name(found) and not located)
    ):
        return ()
    if found.key.split(" ")[0] in peoples_names() and not any(
        isinstance(place, City) and place.population >= _METROPOLIS for place in readings
    ):
        if longer:
            return ()
        if not located:
            # A country or a state may bear a person's name ("Jordan", "Georgia"); towns then need more.
            return tuple(place for place in readings if not isinstance(place, City) and _is_firm(place))
        return readings
    if longer and not any(map(_is_firm, readings)):
        return ()
    return readings


def _is_town_name(found: PlaceMatch) -> bool:
    return all(isinstance(place, City) for place in found.readings)
