"""Number words as data: small numbers, scales, fractions, and the words that look like counts and are none.

The tables serve :mod:`evbattery.reading.numerals`. Keys are lower-case; plural scales ("millions") count only after
a number, so that "millions of cars" stays no figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

SMALL: Final[Mapping[str, int]] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: Final[Mapping[str, int]] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

FRACTIONS: Final[Mapping[str, Decimal]] = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}

FRACTION_SIGNS: Final[Mapping[str, Decimal]] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
}

DOZENS: Final[Mapping[str, int]] = {"dozen": 12}

SCALES: Final[Mapping[str, Decimal]] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1_000),
    "million": Decimal(10**6), "millions": Decimal(10**6), "mln": Decimal(10**6), "mn": Decimal(10**6),
    "billion": Decimal(10**9), "billions": Decimal(10**9), "bn": Decimal(10**9), "bln": Decimal(10**9),
    "trillion": Decimal(10**12), "trillions": Decimal(10**12), "tn": Decimal(10**12), "trn": Decimal(10**12),
    "trln": Decimal(10**12),
    # The long scale of machine-translated Spanish and Portuguese: a thousand millions.
    "thousand million": Decimal(10**9), "thousand millions": Decimal(10**9), "mil millions": Decimal(10**9),
    "mil million": Decimal(10**9), "mil millones": Decimal(10**9), "mil milhões": Decimal(10**9),
    # South Asia.
    "lakh": Decimal(10**5), "lakhs": Decimal(10**5), "crore": Decimal(10**7), "crores": Decimal(10**7),
    "lakh crore": Decimal(10**12), "lakh crores": Decimal(10**12), "thousand crore": Decimal(10**10),
    # East Asia, as translation leaves it standing: "5 ten thousand tons", "86 (100 million) yuan".
    "ten thousand": Decimal(10**4), "hundred million": Decimal(10**8), "(100 million)": Decimal(10**8),
    "(ten thousand)": Decimal(10**4),
    "万": Decimal(10**4), "億": Decimal(10**8), "亿": Decimal(10**8), "조": Decimal(10**12), "억": Decimal(10**8),
}  # fmt: skip
"""What a scale multiplies by; the longest spelling that fits wins."""

MONEY_SCALES: Final[Mapping[str, Decimal]] = {
    "k": Decimal(1_000), "K": Decimal(1_000),
    "m": Decimal(10**6), "M": Decimal(10**6), "MM": Decimal(10**6), "mil": Decimal(10**6),
    "b": Decimal(10**9), "B": Decimal(10**9),
    "t": Decimal(10**12), "T": Decimal(10**12), "tr": Decimal(10**12),
    "cr": Decimal(10**7), "Cr": Decimal(10**7),
}  # fmt: skip
"""Letters that are a scale beside a currency only: elsewhere "m" may be metres and "t" tonnes. Case counts."""

SPOKEN_SCALES: Final[frozenset[str]] = frozenset(
    {"hundred", "thousand", "million", "billion", "trillion", "lakh", "crore"}
)
"""Scales that follow number words ("three billion") or an article ("a million")."""

LABELS: Final = frozenset(
    """
    phase chapter page pages p pp no nos number article step level scope gen generation line route unit version volume
    vol part section series type stage tier class grade model figure fig table exhibit appendix gate hall building
    block lot plot room floor flight interstate highway euro item day top mach category article code issue round
    """.split()
)
"""Words before a number that it names, not counts: "phase 2", "page 31"."""
