"""How the time to read a text grows with its length, for texts that were made to be hard.

    python benchmarks/reading_scaling.py

Each text is read in three lengths, each twice the one before. The last column is the exponent of growth between the
shortest and the longest: 1 is time in proportion to length, 2 would be its square.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable

import evbattery as ev
from evbattery.knowledge import companies

_ARTICLE = ev.seed_articles()[0].text
_NAMES = [record.name for record in companies()]


def _companies(count: int) -> str:
    return "Battery makers " + ", ".join((_NAMES * (count // len(_NAMES) + 1))[:count])


#: What the text is, how it is made of a number, and the smallest number.
TEXTS: tuple[tuple[str, Callable[[int], str], int], ...] = (
    ("copies of an article", lambda n: f"{_ARTICLE}\n\n" * n, 4),
    ("digits of one number", lambda n: "A battery plant of " + "1" * n, 250_000),
    ("nested parentheses", lambda n: "A battery cell plant " + "(" * n + ")" * n, 25_000),
    ("one long sentence", lambda n: "the battery plant in Ohio makes cells and " * n, 3_000),
    ("one long word", lambda n: "a" * n, 2_500_000),
    ("names of companies", _companies, 25_000),
    ("capitalised words", lambda n: "Foo Bar Baz " * n, 10_000),
    ("tags of masked text", lambda n: "Ⓞ Ⓕ " * n + "battery plant", 10_000),
    ("dates", lambda n: "battery plant in May 2024 and 3 June 2025, " * n, 1_000),
    ("quotations", lambda n: '"A battery plant," said it. ' * n, 2_000),
    (
        "plants",
        lambda n: " ".join(f"Foo{i} Energy opened a {i} GWh cell plant in Ohio." for i in range(n)),
        250,
    ),
)


def seconds(text: str) -> float:
    """The processor time of one reading."""
    start = time.process_time()
    ev.read(ev.Article(text=text))
    return time.process_time() - start


def main() -> None:
    """Print the table."""
    seconds(_ARTICLE)
    sys.stdout.write(
        f"{'text':22} {'characters':>12} {'seconds':>8} {'twice':>8} {'4 times':>8} {'exponent':>9}\n"
    )
    for name, make, count in TEXTS:
        texts = [make(count * times) for times in (1, 2, 4)]
        took = [seconds(text) for text in texts]
        growth = math.log(took[2] / took[0]) / math.log(len(texts[2]) / len(texts[0]))
        row = f"{name:22} {len(texts[0]):12,} " + " ".join(f"{one:8.2f}" for one in took)
        sys.stdout.write(f"{row} {growth:9.2f}\n")


if __name__ == "__main__":
    main()
