"""What identifies a plant: the facts by which subjects of different articles are compared."""

from __future__ import annotations

import datetime
import enum
import functools
import re
from collections.abc import Iterable

import attrs

from evbattery.claims import ClaimValue, Mention, SubjectKind, facility
from evbattery.entities import CompanyId, Facility, FacilityId, Statement
from evbattery.knowledge import company_by_name
from evbattery.knowledge.names import fold
from evbattery.resolving.plant_names import name_words, names_several, own_name, plant_number
from evbattery.resolving.statements import Node
from evbattery.values import AdminArea, City, find_places
from evbattery.values.place_keys import place_key


class Level(enum.IntEnum):
    """How closely a text places a plant, the closest first."""

    TOWN = 0
    NEAR = 1
    STATE = 2
    COUNTRY = 3
    NOWHERE = 4


@attrs.frozen
class Plant:
    """One text's facility, with what is compared; empty or None for what the text does not give."""

    text: str
    name: str
    statements: tuple[Statement, ...]
    operators: frozenset[CompanyId]
    level: Level
    #: The town that it is in or near, as the text spells it, and under one name for all its spellings.
    city: str | None
    town: str | None
    #: The districts and states that are named, likewise.
    areas: frozenset[str]
    state: frozenset[str]
    #: The state that is given, or else those that the town can lie in, or that of the larger town nearby.
    states: frozenset[str]
    country: frozenset[str]
    kind: frozenset[str]
    #: Which of several plants it is.
    number: frozenset[str]
    #: A name of its own.
    own: frozenset[str]
    #: Capacities, cost and jobs.
    figures: frozenset[ClaimValue]
    #: Whether it is several plants together, by its name or because only the sum of their capacities is given.
    is_sum: bool
    #: Whether it is a row of a list.
    is_row: bool
    #: The ids of the articles that speak of it; versions of one story are several.
    articles: frozenset[str]

    @property
    def folded_name(self) -> str:
        """The name as it is compared."""
        return " ".join(fold(self.name).split())

    @property
    def mention(self) -> Mention:
        """The plant as judgements name it."""
        return Mention(SubjectKind.FACILITY, self.name, self.text)

    @property
    def published(self) -> datetime.date | None:
        """When the text was first published."""
        return self.statements[0].published

    @classmethod
    def of(cls, node: Node) -> Plant:
        """The plant that one text speaks of, read by the same policy as the facility that it becomes part of."""
        seen = Facility(node.name, (), node.statements, id=FacilityId(node.name))
        place, kind = seen.place, seen.kind
        scoped = ["scope" in one.claim.qualifiers for one in seen.said_of(facility.CAPACITY)]
        is_sum = (bool(scoped) and all(scoped)) or names_several(node.name)
        country = None if place.country is None else place.country.alpha_2
        admins = tuple(seen.values(facility.LOCATION_ADMIN))
        state = _state(admins, country)
        town = place.city
        if town is None:
            level = Level.STATE if state else Level.NOWHERE if country is None else Level.COUNTRY
        else:
            level = Level.NEAR if place.near else Level.TOWN
        operators = frozenset(seen.operators)
        said = (str(one.claim.value) for one in seen.said_of(facility.OPERATOR))
        nation = () if place.country is None else (place.country.name, place.country.alpha_2)
        known = _known_words(operators, (*said, *admins, town or "", *nation))
        number = plant_number(node.name, known)
        return cls(
            text=node.text,
            name=node.name,
            statements=node.statements,
            operators=operators,
            level=level,
            city=town,
            town=None if town is None else town_key(town),
            areas=frozenset(map(town_key, admins)),
            state=_one(state),
            states=_one(state)
            or frozenset(_states(town or "", country)[: 1 if level is Level.NEAR else None]),
            country=_one(country),
            kind=_one(None if kind is None else kind.value),
            number=_one(number),
            own=_one(own_name(node.name, known) or None),
            figures=frozenset(
                one.value
                for about in (facility.CAPACITY, facility.INVESTMENT, facility.JOBS)
                for one in seen.said_of(about)
                if one.value is not None and (is_sum or "scope" not in one.claim.qualifiers)
            ),
            is_sum=is_sum,
            is_row="row" in node.statements[0].claim.qualifiers,
            articles=node.articles,
        )


def _one(value: str | None) -> frozenset[str]:
    return frozenset() if value is None else frozenset({value})


def _known_words(operators: Iterable[CompanyId], said: Iterable[str]) -> frozenset[str]:
    """The words of the names of companies and places, which are no name of the plant's own."""
    names = set(said)
    for operator in operators:
        record = company_by_name(operator.name)
        names.update((operator.name, *((*record.spellings, *record.parents) if record else ())))
    return frozenset(word for name in names for word in name_words(name))


#: How German, Danish and others write letters that English keyboards lack.
_DIGRAPHS = re.compile(r"(?<=[aou])e|(?<=a)a")


_TOWNSHIP = re.compile(r" (charter )?(township|twp)\.?$", re.IGNORECASE)


@functools.lru_cache(maxsize=16_384)
def town_key(name: str) -> str:
    """One name for all spellings of a town: that of the largest town that the spelling can mean, if one is known.

    >>> town_key("Dunkerque") == town_key("Dunkirk"), town_key("Gruenheide") == town_key("Grünheide")
    (True, True)
    """
    plain = _DIGRAPHS.sub("", place_key(_TOWNSHIP.sub("", name)))
    known = (place for text in (name, plain) for place in find_places(text) if isinstance(place, City))
    town = next(known, None)
    # "De Soto" is "DeSoto", too.
    return (plain if town is None else _DIGRAPHS.sub("", place_key(town.name))).replace(" ", "")


@functools.lru_cache(maxsize=16_384)
def _states(town: str, country: str | None) -> tuple[str, ...]:
    """The states that a town of that name can lie in, that of the largest first; none without its country."""
    places = [place for text in (town, _DIGRAPHS.sub("", place_key(town))) for place in find_places(text)]
    cities = [place for place in places if isinstance(place, City) and place.country.alpha_2 == country]
    # Lists give a state for a town.
    areas = [place for place in places if isinstance(place, AdminArea) and place.country.alpha_2 == country]
    found = [place.admin for place in cities] or [place.admin or place.name for place in areas]
    return tuple(f"{country}/{state}" for state in dict.fromkeys(found) if state)


@functools.lru_cache(maxsize=4096)
def _state(admins: tuple[str, ...], country: str | None) -> str | None:
    """The state or province that areas are or lie in, None where the names leave that open.

    A county and its state are not two places.
    """
    states: set[str] = set()
    for admin in admins:
        areas = (place for place in find_places(admin) if isinstance(place, AdminArea))
        found = {
            f"{area.country.alpha_2}/{area.admin or area.name}"
            for area in areas
            if country is None or area.country.alpha_2 == country
        }
        states |= found if len(found) == 1 else set()
    return states.pop() if len(states) == 1 else None
