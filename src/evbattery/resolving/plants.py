"""What identifies a plant: the facts by which subjects of different articles are compared."""

from __future__ import annotations

import functools

import attrs

from evbattery.claims import Mention, SubjectKind, facility
from evbattery.entities import CompanyId, Facility, FacilityId, Statement
from evbattery.knowledge.names import fold
from evbattery.resolving.statements import Node
from evbattery.values import AdminArea, find_places


@attrs.frozen
class Plant:
    """One text's facility, with what is compared; None for what the text does not give."""

    text: str
    name: str
    statements: tuple[Statement, ...]
    operators: frozenset[CompanyId]
    city: str | None
    state: str | None
    country: str | None
    kind: str | None
    #: Whether it is several plants together, of which only the sum of their capacities is given.
    is_sum: bool
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

    @classmethod
    def of(cls, node: Node) -> Plant:
        """The plant that one text speaks of, read by the same policy as the facility that it becomes part of."""
        seen = Facility(node.name, (), node.statements, id=FacilityId(node.name))
        place, kind = seen.place, seen.kind
        scoped = ["scope" in one.claim.qualifiers for one in seen.said_of(facility.CAPACITY)]
        admins = seen.values(facility.LOCATION_ADMIN)
        country = None if place.country is None else place.country.alpha_2
        states = {state for admin in admins if (state := _state(admin, country)) is not None}
        return cls(
            text=node.text,
            name=node.name,
            statements=node.statements,
            operators=frozenset(seen.operators),
            city=None if place.city is None else " ".join(fold(place.city).split()),
            state=states.pop() if len(states) == 1 else None,
            country=country,
            kind=None if kind is None else kind.value,
            is_sum=bool(scoped) and all(scoped),
            articles=node.articles,
        )


@functools.lru_cache(maxsize=4096)
def _state(admin: str, country: str | None) -> str | None:
    """The state or province that an area is or lies in, None where the name leaves that open.

    A county and its state are not two places.
    """
    areas = (place for place in find_places(admin) if isinstance(place, AdminArea))
    states = {
        (area.country.alpha_2, area.admin or area.name)
        for area in areas
        if country is None or area.country.alpha_2 == country
    }
    return "/".join(states.pop()) if len(states) == 1 else None


def facility_nodes(nodes: tuple[Node, ...]) -> tuple[Plant, ...]:
    """The plants among the subjects of all texts, in their order."""
    return tuple(Plant.of(node) for node in nodes if node.kind is SubjectKind.FACILITY)
