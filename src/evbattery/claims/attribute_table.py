"""The table of all attributes, by kind of subject and name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeGuard

from evbattery.claims import company, facility, market, network, partnership, product
from evbattery.claims.attributes import Attribute, ClaimValue, SubjectKind
from evbattery.errors import ClaimError

_ROOMS = (company, facility, market, network, partnership, product)


def _is_attribute(item: object) -> TypeGuard[Attribute[ClaimValue]]:
    return isinstance(item, Attribute)


_TABLE: Final[Mapping[tuple[SubjectKind, str], Attribute[ClaimValue]]] = {
    (item.kind, item.name): item for room in _ROOMS for item in vars(room).values() if _is_attribute(item)
}


def attribute(kind: SubjectKind, name: str) -> Attribute[ClaimValue]:
    """The attribute *name* of subjects of *kind*.

    Raises:
        ClaimError: if there is none; the message lists those that there are.
    """
    try:
        return _TABLE[kind, name]
    except KeyError:
        known = ", ".join(sorted(known for owner, known in _TABLE if owner is kind))
        raise ClaimError(f"a {kind.value} has no attribute {name!r}; it has {known}") from None


def attributes() -> tuple[Attribute[ClaimValue], ...]:
    """All attributes, by kind of subject and name."""
    return tuple(sorted(_TABLE.values(), key=str))
