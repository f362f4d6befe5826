"""What an entity shows for an attribute: the value, the claim behind it, and what speaks against it."""

from __future__ import annotations

from collections import Counter
from typing import Generic, TypeVar

import attrs

from evbattery.claims import Claim, ClaimValue, Correction, show
from evbattery.entities.statement import Statement

V = TypeVar("V", bound=ClaimValue, covariant=True)


@attrs.frozen
class Rival:
    """A statement that disagrees with the one that shows."""

    statement: Statement
    #: The name of the criterion that ranks it below; empty where none does.
    decided_by: str = ""

    @property
    def value(self) -> ClaimValue | None:
        """What it says."""
        return self.statement.value


@attrs.frozen
class Shown(Generic[V]):
    """The value that a policy picked among the statements about one attribute. As text it is one line."""

    value: V
    #: The statement that says it.
    statement: Statement
    #: The name of the policy that picked it.
    policy: str
    #: What disagrees with it: those that a criterion ranks below it, by criterion, then those that none does.
    rivals: tuple[Rival, ...] = ()

    @property
    def claim(self) -> Claim:
        """The claim that shows."""
        return self.statement.claim

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that changed it."""
        return self.statement.corrections

    @property
    def decided_by(self) -> str:
        """The first criterion that settled a disagreement; empty where none did."""
        return next((rival.decided_by for rival in self.rivals), "")

    @property
    def against(self) -> tuple[Statement, ...]:
        """Statements that disagree with it and lost."""
        return tuple(rival.statement for rival in self.rivals if rival.decided_by)

    @property
    def undecided(self) -> tuple[Statement, ...]:
        """Statements that disagree with it although no criterion ranks them below it."""
        return tuple(rival.statement for rival in self.rivals if not rival.decided_by)

    @property
    def contested(self) -> bool:
        """Whether any statement disagrees."""
        return bool(self.rivals)

    def __str__(self) -> str:
        """Each value once, with the first article that gives it and what decided."""
        said = f"{self.claim.subject}: {self.claim.attribute.name} = {_sourced(self.value, self.statement)}"
        times = Counter((one.value, one.decided_by) for one in self.rivals)
        first = {(one.value, one.decided_by): one.statement for one in reversed(self.rivals)}
        lost = (
            f"{_sourced(value, first[value, rule], count - 1)} ({rule or 'undecided'})"
            for (value, rule), count in times.items()
            if value is not None
        )
        return f"{said} against {'; '.join(lost)}" if self.rivals else f"{said} (no claim against it)"


def _sourced(value: ClaimValue, statement: Statement, more: int = 0) -> str:
    return f"{show(value)} [{statement.source}{f', and {more} more' if more else ''}]"
