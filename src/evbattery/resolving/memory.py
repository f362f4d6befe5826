"""Memory: what the steps of resolving made of their inputs is taken over where the very same inputs come again.

So what is resolved step by step equals what is resolved at once: a step has to be a function of its inputs alone, none
of which ever changes. Inputs are told by identity, because equal ones may still be shown unlike.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


class Memory:
    """What one resolution makes, and what it can take over from an earlier one.

    What the earlier one made and this one does not ask for is forgotten with the earlier one.
    """

    def __init__(self, earlier: Memory | None = None) -> None:
        #: From what makes it and the identities of the inputs to that key, the inputs, so that these stay theirs, and
        #: what was made.
        self._made: dict[Hashable, tuple[Hashable, object, object]] = {}
        # An earlier one that nobody asked for anything hands on what it was handed.
        self._known: dict[Hashable, tuple[Hashable, object, object]] = (
            self._made if earlier is None else earlier._made or earlier._known
        )

    def __call__(self, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """What *make* makes of what is given."""
        key = (make, *map(id, given), *map(id, named.values())) if named else (make, *map(id, given))
        found = self._made.get(key)
        if found is None:
            found = self._known.get(key) or (key, (given, named) if named else given, make(*given, **named))
            # The key from before, so that nothing is left for the garbage collector to look through.
            self._made[found[0]] = found
        # The key has the function that made it.
        return cast("T", found[2])

    def same(self, value: H) -> H:
        """A value whose equals are alike in everything, as the one object that stands for all of them."""
        found = self._made.get(value)
        if found is None:
            found = self._known.get(value) or (value, None, value)
            self._made[found[0]] = found
        return cast("H", found[2])

    def forget(self) -> None:
        """Let go of what the earlier resolution made: this one is done."""
        self._known = self._made

    def __reduce__(self) -> tuple[type[Memory], tuple[()]]:
        # In a copy, other things have these identities.
        return Memory, ()
