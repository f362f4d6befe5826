"""The partnerships in the seed articles: who with whom, who holds how much, and which words say so."""

from __future__ import annotations

import evbattery as ev


def main() -> None:
    """Print each partnership with its stakes and the quotes that it rests on."""
    for partnership in ev.load_seeds().partnerships:
        kind = "kind not stated" if partnership.kind is None else partnership.kind.value.replace("_", " ")
        print(f"{' and '.join(map(str, partnership.parties))}: {kind}")
        for stake in partnership.stakes:
            print(f"  stake: {stake}")
        for quote in dict.fromkeys(claim.evidence.quote for claim in partnership.claims):
            print(f"  quote: {quote!r}")


if __name__ == "__main__":
    main()
