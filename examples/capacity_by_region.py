"""Battery capacity by region in the seed articles, operating and planned, and the proof of each operating total."""

from __future__ import annotations

import evbattery as ev


def main() -> None:
    """Print the totals, then each operating one with the claims that count and the facilities left out."""
    atlas = ev.load_seeds()
    for status in (ev.Status.OPERATING, ev.Status.PLANNED):
        print(status.value)
        for total in atlas.capacity_by_region(status=status):
            print(f"  {total}")
    for total in atlas.capacity_by_region(status=ev.Status.OPERATING):
        print()
        print(total.explain())


if __name__ == "__main__":
    main()
