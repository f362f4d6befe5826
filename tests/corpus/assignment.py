"""The assignment problem: rows paired with columns, one to one, so that the gains add up to most."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf


def best_pairs(gains: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs of row and column with the greatest total gain; every row or every column is in one of them.

    Rows are added one by one along the cheapest alternating path (Kuhn and Munkres), in cubic time.

    >>> best_pairs([[3, 5], [2, 6], [9, 9]])
    [(1, 1), (2, 0)]
    """
    if not gains or not gains[0]:
        return []
    if len(gains) > len(gains[0]):
        return sorted((row, column) for column, row in best_pairs(list(zip(*gains, strict=True))))
    rows, columns = len(gains), len(gains[0])
    row_price, column_price = [0.0] * rows, [0.0] * columns
    row_of: list[int | None] = [None] * columns
    for start in range(rows):
        shortest, came_from = [inf] * columns, [-1] * columns
        done: set[int] = set()
        row, at, reached = start, -1, 0.0
        while True:
            for column in set(range(columns)) - done:
                step = reached - gains[row][column] - row_price[row] - column_price[column]
                if step < shortest[column]:
                    shortest[column], came_from[column] = step, at
            at = min(set(range(columns)) - done, key=shortest.__getitem__)
            reached = shortest[at]
            done.add(at)
            taken = row_of[at]
            if taken is None:
                break
            row = taken
        row_price[start] += reached
        for column in done - {at}:
            held = row_of[column]
            assert held is not None
            row_price[held] += reached - shortest[column]
            column_price[column] -= reached - shortest[column]
        while at != -1:
            before = came_from[at]
            row_of[at] = start if before == -1 else row_of[before]
            at = before
    return sorted((row, column) for column, row in enumerate(row_of) if row is not None)
