"""Finding companies and other entities by a name that a person types."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

import attrs

from evbattery.entities import Entity
from evbattery.errors import AmbiguousEntityError, UnknownEntityError
from evbattery.knowledge import company_by_name, normalise_company_name

E = TypeVar("E", bound=Entity, covariant=True)


@attrs.frozen
class Finder(Generic[E]):
    """An index of entities by *fold* of their names and aliases; *what* they are is named in errors."""

    what: str
    _entities: tuple[E, ...]
    _fold: Callable[[str], str]

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[E, ...]]:
        found: dict[str, dict[int, E]] = {}
        for number, entity in enumerate(self._entities):
            for name in (entity.name, *entity.aliases):
                found.setdefault(self._fold(name), {})[number] = entity
        return {name: tuple(group.values()) for name, group in found.items()}

    def find(self, name: str) -> E:
        """The entity of that name or alias, or else the only one whose name begins with it.

        Raises:
            AmbiguousEntityError: if several answer to it; the message lists them.
            UnknownEntityError: if none does; the message lists near names.
        """
        wanted = self._fold(name)
        found = self._by_name.get(wanted, ()) or self._beginning(wanted)
        if len(found) == 1:
            return found[0]
        if found:
            listed = "; ".join(_listed(found))
            raise AmbiguousEntityError(f"{name!r} may be any of these: {listed}; give the full name")
        # People type the first word of a long name, so a near first word is a near name.
        keys = [
            (spelling, key) for key in self._by_name for spelling in dict.fromkeys((key, key.split(" ")[0]))
        ]
        near = difflib.get_close_matches(wanted, [spelling for spelling, _ in keys], n=5, cutoff=0.7)
        close = dict.fromkeys(key for spelling, key in keys if spelling in near)
        known = "; ".join(_listed([entity for key in close for entity in self._by_name[key]]))
        hint = f"near names are {known}" if known else "no name is near it"
        raise UnknownEntityError(f"no {self.what} of this atlas is called {name!r}; {hint}")

    def _beginning(self, wanted: str) -> tuple[E, ...]:
        groups = (group for key, group in self._by_name.items() if wanted and key.startswith(f"{wanted} "))
        # Identity, because equal entities cannot be two and hashing one reads all its claims.
        return tuple({id(entity): entity for group in groups for entity in group}.values())


def _listed(entities: Sequence[Entity]) -> list[str]:
    return sorted({entity.name for entity in entities})


def company_key(name: str) -> str:
    """A company's name as it is looked up: the gazetteer's name for it, without case and legal form."""
    record = company_by_name(name)
    return normalise_company_name(name if record is None else record.name) or name.strip().casefold()
