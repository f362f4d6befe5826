"""One article in, claims and refusals out, each with the words that it stands on."""

from __future__ import annotations

import datetime

import evbattery as ev

# The company and the plant are made up.
TEXT = """\
Swedish cell maker Norrsken Celler AB opened its battery plant in Luleå, Sweden, last month.

The plant has an annual capacity of 12 GWh of LFP cells. Norrsken Celler plans to expand it to about 30 GWh by 2028.
"""


def main() -> None:
    """Print claims and refusals of the article without its date, and what the date adds."""
    reading = ev.read(ev.Article(text=TEXT))
    for claim in reading.claims:
        print(f"{claim}  <- {claim.evidence.quote!r}")
    for refusal in reading.refusals:
        print(f"refused: {refusal}")

    # "Last month" counts from the day of publication. The reader does not guess it; it can be told.
    dated = ev.read(ev.Article(text=TEXT, published=datetime.date(2025, 3, 14)))
    for claim, start in dated.of(ev.facility.PRODUCTION_START):
        print(f"published 2025-03-14: production started {start}  <- {claim.evidence.quote!r}")


if __name__ == "__main__":
    main()
