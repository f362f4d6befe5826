"""Disjoint groups of numbered things, joined pair by pair in nearly constant time."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    """Union-find over the numbers 0 to n-1. The groups do not depend on the order of the joins.

    >>> groups = Groups(4)
    >>> groups.join((2, 0))
    >>> groups.lists()
    [[0, 2], [1], [3]]
    """

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The smallest number of the item's group."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def join(self, items: Iterable[int]) -> None:
        """Make one group of all the items' groups."""
        roots = sorted({self.root(item) for item in items})
        for other in roots[1:]:
            self._parent[other] = roots[0]

    def lists(self) -> list[list[int]]:
        """The groups, each in ascending order, sorted by their first members."""
        groups: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            groups.setdefault(self.root(item), []).append(item)
        return list(groups.values())
