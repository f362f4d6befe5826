"""Phases: the parts in which a plant is built one after the other, under one name each.

Articles call the second phase "phase two", "the second stage" or "line 2"; "when complete" and "at full capacity" are
words for the whole.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

import attrs

from evbattery.claims import show
from evbattery.entities.policy import Policies
from evbattery.entities.statement import Statement
from evbattery.entities.works import Works

_NUMBERS: Final = {
    word: str(number)
    for number, words in enumerate(
        ("first initial one 1 i", "second two 2 ii", "third three 3 iii", "fourth four 4 iv"), 1
    )
    for word in words.split()
}
_WHOLE: Final = ("complet", "final", "finish", "full", "total", "whole")
#: With these a plant begins to run.
_BEGINNING: Final = re.compile(r"phase 1$|trial|pilot|start|opening")


@attrs.frozen
class Phase(Works):
    """A phase of a plant: what is told of it alone."""

    def __str__(self) -> str:
        """What is told of it: 'phase 2: 20 GWh/yr, USD 1 billion, planned, production from 2028'."""
        start = self.production_start
        told = [
            show(one)
            for one in (*self.capacities, self.investment, self.jobs, self.status)
            if one is not None
        ]
        told += [] if start is None else [f"production from {start}"]
        return f"{self.name}: {', '.join(told) or 'no figure'}"


def phase_of(statement: Statement) -> str | None:
    """The phase that a statement is about, None for the whole."""
    text = statement.qualifier("phase")
    return None if text is None else _phase(text)


@functools.lru_cache(maxsize=1024)
def _phase(text: str) -> str | None:
    words = re.findall(r"\w+", text.casefold())
    if any(word.startswith(_WHOLE) for word in words):
        return None
    numbers = {_NUMBERS[word] for word in words if word in _NUMBERS}
    return f"phase {numbers.pop()}" if len(numbers) == 1 else " ".join(words)


def begins(phase: str) -> bool:
    """Whether the plant begins to run with the phase."""
    return _BEGINNING.match(phase) is not None


def phases(statements: Iterable[Statement], policies: Policies) -> tuple[Phase, ...]:
    """The phases that statements speak of, the numbered ones first."""
    found: dict[str, list[Statement]] = {}
    for one in statements:
        name = phase_of(one)
        if name is not None and "scope" not in one.claim.qualifiers:
            found.setdefault(name, []).append(one)
    names = sorted(found, key=lambda name: (not name.startswith("phase "), name))
    return tuple(Phase(name, (), tuple(found[name]), policies=policies) for name in names)
