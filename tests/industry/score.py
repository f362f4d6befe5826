"""Score who is who on generated industries with known truth.

    python -m tests.industry.score [--seeds FIRST LAST] [--errors] [--min-precision X] [--min-f1 Y]

The exit code is 1 where plants or companies are below what is asked for.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from tests.industry.measuring import measure


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", nargs=2, type=int, default=(0, 40), metavar=("FIRST", "LAST"))
    parser.add_argument("--errors", action="store_true", help="each pair that came out wrong")
    parser.add_argument("--min-precision", type=float, default=0.0)
    parser.add_argument("--min-f1", type=float, default=0.0)
    options = parser.parse_args(arguments)
    measured = measure(range(*options.seeds))
    if options.errors:
        sys.stdout.writelines(f"{line}\n" for line in measured.errors)
    width = max(map(len, measured.by_difficulty))
    sys.stdout.writelines(
        f"{what:{width}}  {score}\n" for what, score in sorted(measured.by_difficulty.items())
    )
    sys.stdout.write(
        f"{measured.mentions} mentions of plants, {measured.undecided} of which the articles leave open\n"
        f"{measured.guessed} pairs joined that are the same although the articles leave that open\n"
        f"companies: {measured.companies}\nplants: {measured.plants}\n"
    )
    scores = (measured.companies, measured.plants)
    good = all(one.precision >= options.min_precision and one.f1 >= options.min_f1 for one in scores)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
