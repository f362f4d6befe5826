"""What an entity shows for an attribute: the value, the claim behind it, and what speaks against it."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from evbattery.claims import Claim, ClaimValue, Correction
from evbattery.entities.statement import Statement

V = TypeVar("V", bound=ClaimValue, covariant=True)


@attrs.frozen
class Shown(Generic[V]):
    """The value that a policy picked among the statements about one attribute."""

    value: V
    #: The statement that says it.
    statement: Statement
    #: The name of the policy that picked it.
    policy: str
    #: The rule that settled a disagreement; empty where there was none.
    decided_by: str = ""
    #: Statements that disagree with it and lost.
    against: tuple[Statement, ...] = ()
    #: Statements that disagree with it although no rule ranks them below it.
    undecided: tuple[Statement, ...] = ()

    @property
    def claim(self) -> Claim:
        """The claim that shows."""
        return self.statement.claim

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that changed it."""
        return self.statement.corrections

    @property
    def contested(self) -> bool:
        """Whether any statement disagrees."""
        return bool(self.against or self.undecided)

    def __str__(self) -> str:
        claims = len(self.against) + len(self.undecided)
        if not claims:
            return f"{self.claim} (no claim against it)"
        rule = self.decided_by if not self.undecided else "nothing tells which is right"
        return f"{self.claim} (against {claims} other {'claim' if claims == 1 else 'claims'}: {rule})"
