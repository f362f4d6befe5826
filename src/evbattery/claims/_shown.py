"""How an offending value shows in a message: short, on one line, and without raising itself."""

from __future__ import annotations

import reprlib

_LONGEST = 60


class _Short(reprlib.Repr):
    """Python's short representation, for values of any size and depth."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = _LONGEST
        self.maxlevel = 2

    def repr_int(self, x: int, level: int) -> str:
        # Python refuses to write whole numbers of thousands of digits, with an error of its own.
        return (
            f"a whole number of {x.bit_length()} bits" if x.bit_length() > 256 else super().repr_int(x, level)
        )


_SHORT = _Short()


def shown(value: object) -> str:
    """The value as a message names it.

    >>> shown("20 GWh/yr"), shown([[[[1]]]])
    ("'20 GWh/yr'", '[[[...]]]')
    """
    return _SHORT.repr(value)
