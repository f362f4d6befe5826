"""How long `import evbattery` takes, as a multiple of `import attrs, cattrs, click`.

Both imports are timed in fresh interpreters, in turns, so that a busy machine slows both alike. The ratio of
the medians is printed; above the limit the exit status is 1.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

SUBJECT = "evbattery"
YARDSTICK = "attrs, cattrs, click"


def import_seconds(modules: str) -> float:
    """Seconds that a fresh interpreter spends on importing the modules, its own start left out."""
    program = (
        f"import time; start = time.perf_counter(); import {modules}; print(time.perf_counter() - start)"
    )
    finished = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return float(finished.stdout)


def main() -> int:
    """Print the ratio; 1 if it is above the limit, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="fresh interpreters for each side (default: 15)")
    parser.add_argument(
        "--limit", type=float, default=1.5, help="the largest ratio that passes (default: 1.5)"
    )
    arguments = parser.parse_args()

    # One untimed round writes the byte code and warms the file cache.
    import_seconds(SUBJECT)
    import_seconds(YARDSTICK)
    subject: list[float] = []
    yardstick: list[float] = []
    for _ in range(arguments.runs):
        subject.append(import_seconds(SUBJECT))
        yardstick.append(import_seconds(YARDSTICK))
    ratio = statistics.median(subject) / statistics.median(yardstick)
    print(f"import {SUBJECT}: {ratio:.2f} times `import {YARDSTICK}` (limit {arguments.limit:g})")
    return 1 if ratio > arguments.limit else 0


if __name__ == "__main__":
    sys.exit(main())
