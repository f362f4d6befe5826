"""What all entities share: a name, aliases, and the statements that they are a view over."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import cached_property
from typing import ClassVar, TypeVar, cast

import attrs

from evbattery.claims import Attribute, Claim, ClaimValue, Correction
from evbattery.entities.criteria import firm
from evbattery.entities.ids import CompanyId
from evbattery.entities.policy import DEFAULT, Policies, Policy, complete
from evbattery.entities.shown import Shown
from evbattery.entities.statement import Statement

V = TypeVar("V", bound=ClaimValue)


@attrs.frozen
class Entity:
    """A frozen view over statements; the kinds of entities derive from it."""

    #: The attributes that have one value at a time.
    _SINGLE: ClassVar[tuple[Attribute[ClaimValue], ...]] = ()

    name: str
    #: Further names that articles use, sorted.
    aliases: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = attrs.field(
        default=(), repr=lambda statements: f"<{len(statements)}>"
    )
    #: What picks the values that show.
    policies: Policies = attrs.field(default=DEFAULT, kw_only=True, repr=False)

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

    @cached_property
    def _picked(self) -> dict[Hashable, Shown[ClaimValue] | None]:
        """What was asked for before, by attribute or dimension."""
        return {}

    def every_statement(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute, denied, replaced and withdrawn ones among them."""
        return self._by_attribute.get(attribute, ())

    def said_of(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute that count."""
        return tuple(found for found in self.every_statement(attribute) if found.counts)

    def shown(self, attribute: Attribute[V], policy: Policy | None = None) -> Shown[V] | None:
        """The value that shows for an attribute, with the claim that says it and those against it.

        Args:
            attribute: the one that is asked for.
            policy: another policy than the atlas has for it.
        """
        if policy is not None:
            return complete(policy, attribute).pick(attribute, self._of_it(attribute))
        if attribute not in self._picked:
            self._picked[attribute] = self.policies.of(attribute).pick(attribute, self._of_it(attribute))
        # The policy picked it for this attribute.
        return cast("Shown[V] | None", self._picked[attribute])

    def _of_it(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements that say what the value of an attribute is, not what a part of it is or may become."""
        return self.said_of(attribute)

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
        return tuple(sorted({one.company for one in self.firmest(attribute) if one.company is not None}))

    def firmest(self, attribute: Attribute[ClaimValue]) -> tuple[Statement, ...]:
        """The statements about one attribute that count and are as firm as any of them."""
        said = self.said_of(attribute)
        best = max(map(firm, said), default=())
        return tuple(one for one in said if firm(one) == best)

    @property
    def shown_values(self) -> Mapping[tuple[str, str], Shown[ClaimValue]]:
        """What shows for each attribute that has one value, by its name and what else tells it from others."""
        found = ((attribute.name, self.shown(attribute)) for attribute in self._SINGLE)
        return {(name, ""): shown for name, shown in found if shown is not None}

    @property
    def conflicts(self) -> tuple[Shown[ClaimValue], ...]:
        """What shows although other claims disagree, with those claims and what decided against each."""
        return tuple(shown for shown in self.shown_values.values() if shown.contested)
