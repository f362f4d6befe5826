"""What all entities share: a name, aliases, and the statements that they are a view over."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from evbattery.claims import Attribute, Claim, ClaimValue, Correction
from evbattery.entities.ids import CompanyId
from evbattery.entities.policy import FIRMEST_LATEST, Policy
from evbattery.entities.shown import Shown
from evbattery.entities.statement import Statement

V = TypeVar("V", bound=ClaimValue)


@attrs.frozen
class Entity:
    """A frozen view over statements; the kinds of entities derive from it."""

    name: str
    #: Further names that articles use, sorted.
    aliases: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = attrs.field(
        default=(), repr=lambda statements: f"<{len(statements)}>"
    )

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims about it, withdrawn and denied ones among them, by article and place in the text."""
        return tuple(statement.claim for statement in self.statements)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that touch any of its claims."""
        return tuple(dict.fromkeys(one for statement in self.statements for one in statement.corrections))

    @cached_property
    def _by_attribute(self) -> Mapping[Attribute[ClaimValue], tuple[Statement, ...]]:
        groups: dict[Attribute[ClaimValue], list[Statement]] = {}
        for statement in self.statements:
            groups.setdefault(statement.claim.attribute, []).append(statement)
        return {attribute: tuple(group) for attribute, group in groups.items()}

    def every_statement(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute, denied, replaced and withdrawn ones among them."""
        return self._by_attribute.get(attribute, ())

    def said_of(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute that count."""
        return tuple(found for found in self.every_statement(attribute) if found.counts)

    def shown(self, attribute: Attribute[V], policy: Policy = FIRMEST_LATEST) -> Shown[V] | None:
        """The value that shows for an attribute, with the claim that says it and those against it."""
        return policy.pick(attribute, self.said_of(attribute))

    def value(self, attribute: Attribute[V]) -> V | None:
        """The value that shows for an attribute."""
        shown = self.shown(attribute)
        return None if shown is None else shown.value

    def values(self, attribute: Attribute[V]) -> tuple[V, ...]:
        """All values that count for an attribute that can have several, each once, in the order of the statements."""
        found = (statement.value_of(attribute) for statement in self.said_of(attribute))
        return tuple(dict.fromkeys(value for value in found if value is not None))

    def companies(self, attribute: Attribute[str]) -> tuple[CompanyId, ...]:
        """The companies that an attribute names, as firmly as they are named, sorted.

        A buyer who is to take over is a plan beside an actual operator, so only the firmest statements count.
        """
        said = self.said_of(attribute)
        best = max(map(_FIRM, said), default=())
        return tuple(sorted({one.company for one in said if one.company is not None and _FIRM(one) == best}))

    def _contested(self, attributes: tuple[Attribute[ClaimValue], ...]) -> tuple[Shown[ClaimValue], ...]:
        found = (self.shown(attribute) for attribute in attributes)
        return tuple(shown for shown in found if shown is not None and shown.contested)


_FIRM = FIRMEST_LATEST.criteria[0].rank
