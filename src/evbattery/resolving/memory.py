"""Memory: what the steps of resolving made of their inputs is taken over where the very same inputs come again.

So what is resolved step by step equals what is resolved at once: a step has to be a function of its inputs alone, none
of which ever changes. Inputs are told by identity, because equal ones may still be shown unlike.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Concatenate, ParamSpec, TypeAlias, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")
H = TypeVar("H", bound=Hashable)

#: From what makes it and the identities of the inputs to that key, the inputs, so that these stay theirs, and what was
#: made.
_Made: TypeAlias = dict[Hashable, tuple[Hashable, object, object]]
#: The same of runs, each with its items, and with what was made of these.
_Runs: TypeAlias = dict[Hashable, tuple[Hashable, tuple[object, ...], object, Sequence[object], _Made]]


class Memory:
    """What one resolution makes, and what it can take over from an earlier one.

    What the earlier one made and this one does not ask for is forgotten with the earlier one.
    """

    def __init__(self, earlier: Memory | None = None) -> None:
        self._made: _Made = {}
        self._runs: _Runs = {}
        self._known: tuple[_Made, _Runs] = self._made, self._runs
        if earlier is not None:
            # One that nobody asked for anything hands on what it was handed.
            self._known = (earlier._made, earlier._runs) if earlier._runs else earlier._known
        self._ends: dict[tuple[object, int], _Made] | None = None

    def __call__(self, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """What *make* makes of what is given."""
        key = (make, *map(id, given), *map(id, named.values())) if named else (make, *map(id, given))
        found = self._made.get(key)
        if found is None:
            found = self._known[0].get(key) or (
                key,
                (given, named) if named else given,
                make(*given, **named),
            )
            # The key from before, so that nothing is left for the garbage collector to look through.
            self._made[found[0]] = found
        # The key has the function that made it.
        return cast("T", found[2])

    def run(
        self,
        make: Callable[Concatenate[Memory, Sequence[Item], P], T],
        items: Sequence[Item],
        *given: P.args,
        **named: P.kwargs,
    ) -> T:
        """What *make* makes of a run of items and of what is given, asking a memory for what is made of each item.

        As long as all of it is the same, the items are not looked at. Of another run, those are known that were in one
        with the same item at either end.
        """
        key = (make, *map(id, items), *map(id, given), *map(id, named.values()))
        found = self._runs.get(key) or self._known[1].get(key)
        if found is None:
            if self._ends is None:
                self._ends = {
                    (maker, id(end)): made
                    for _, (maker, *_), _, ends, made in self._known[1].values()
                    for end in (ends[0], ends[-1])
                }
            each = Memory()
            each._known = {}, {}
            for end in (items[0], items[-1]):
                each._known[0].update(self._ends.get((make, id(end)), {}))
            found = key, (make, given, named), make(each, items, *given, **named), items, each._made
        self._runs[found[0]] = found
        return cast("T", found[2])

    def same(self, value: H) -> H:
        """A value whose equals are alike in everything, as the one object that stands for all of them."""
        found = self._made.get(value)
        if found is None:
            found = self._known[0].get(value) or (value, None, value)
            self._made[found[0]] = found
        return cast("H", found[2])

    def forget(self) -> None:
        """Let go of what the earlier resolution made: this one is done."""
        self._known, self._ends = (self._made, self._runs), None

    def __reduce__(self) -> tuple[type[Memory], tuple[()]]:
        # In a copy, other things have these identities.
        return Memory, ()
