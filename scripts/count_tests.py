"""How many tests passed and how many failed, from pytest's JUnit file: `count_tests.py FILE` prints both."""

from __future__ import annotations

import sys
from xml.etree import ElementTree


def main(path: str) -> int:
    """Print `passed failed`; skipped tests are in neither."""
    suites = list(ElementTree.parse(path).getroot().iter("testsuite"))
    failed = sum(int(suite.get(kind, "0")) for suite in suites for kind in ("failures", "errors"))
    others = sum(int(suite.get("skipped", "0")) for suite in suites)
    total = sum(int(suite.get("tests", "0")) for suite in suites)
    print(total - failed - others, failed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
