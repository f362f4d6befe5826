"""Policies as they are written in an atlas document: by the names of their criteria."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from evbattery.claims import SubjectKind
from evbattery.claims._build import Builder
from evbattery.claims.attribute_table import attribute
from evbattery.entities import DEFAULT, Criterion, Policies, Policy, criteria, most_trusted
from evbattery.entities.sources import TrustedFirst
from evbattery.errors import PolicyError


@attrs.frozen(kw_only=True)
class CriterionWire:
    """A criterion by its name, and the sources that it trusts, if it is about trust."""

    name: str
    trusted: tuple[str, ...] = ()

    @classmethod
    def of(cls, criterion: Criterion) -> CriterionWire:
        """The criterion as it is written."""
        trust = criterion.rank
        wire = cls(name=criterion.name, trusted=trust.sources if isinstance(trust, TrustedFirst) else ())
        if wire.made() != criterion:
            raise PolicyError(f"{criterion.name!r} is not the library's criterion of that name")
        return wire

    def made(self) -> Criterion:
        """The criterion.

        Raises:
            PolicyError: if the library has none of that name: no document can hold a function of the user's own.
        """
        known = (most_trusted(*self.trusted),) if self.trusted else criteria()
        for one in known:
            if one.name == self.name:
                return one
        names = ", ".join(repr(one.name) for one in known)
        raise PolicyError(f"no document can hold the criterion {self.name!r}; it can hold {names}")


@attrs.frozen(kw_only=True)
class AttributeWire:
    """One thing that can be said of one kind of subject."""

    subject_kind: SubjectKind
    attribute: str


@attrs.frozen(kw_only=True)
class PolicyWire:
    """A policy, for one attribute or, without one, for all that have none of their own."""

    name: str
    criteria: tuple[CriterionWire, ...]
    of: AttributeWire | None = None


def policies_to_wire(policies: Policies) -> tuple[PolicyWire, ...]:
    """The policies as they are written; none where nobody gave any."""
    if policies == DEFAULT:
        return ()
    of = (AttributeWire(subject_kind=one.kind, attribute=one.name) for one, _ in policies.special)
    every = (policies.general, *(policy for _, policy in policies.special))
    return tuple(
        PolicyWire(name=one.name, criteria=tuple(map(CriterionWire.of, one.criteria)), of=about)
        for about, one in zip((None, *of), every, strict=True)
    )


def policies_from_wire(wires: Sequence[PolicyWire], builder: Builder) -> Policies:
    """The policies; what is wrong goes to the builder's problems."""
    found = DEFAULT
    for index, wire in enumerate(wires):
        path = f"$.policies[{index}]"
        made = [
            builder.attempt(f"{path}.criteria[{place}]", one.made) for place, one in enumerate(wire.criteria)
        ]
        policy = Policy(wire.name, (one for one in made if one is not None))
        if wire.of is None:
            found = attrs.evolve(found, general=policy)
        elif about := builder.attempt(f"{path}.of", attribute, wire.of.subject_kind, wire.of.attribute):
            found = found.replaced(policy, (about,))
    return found
