"""Lives in cycles without the word behind the number: "Cycle life: 4,000", "a cycle life beyond 2,000"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from evbattery.claims import product
from evbattery.patterns import Gated
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.hedges import hedge_after, hedge_before
from evbattery.reading.mentions import Measured
from evbattery.reading.numerals import read_numerals
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.values.measures import Cycles

_LIFE = Gated(
    r"\b(?:cycle life|cycling life|life cycles?|charge cycles|cycle stability|number of cycles|"
    r"[Cc]ycles(?=:| :| -))"
    r"(?: \([^)]{1,20}\))?(?:(?::| -| of| is| at| to| exceeds?| exceeding| beyond| over| above| reaches|"
    r" reaching| up| was| put| "
    r"given| more| than| about| around| roughly| some| at least| as| much| many| stands| stated|"
    r" rated){1,5})? ?(?=\d|Ⓝ)",
    re.IGNORECASE,
)
#: "4,000 charges", "recharged 4,000 times": the number is that of cycles.
_CHARGES = Gated(
    r"(?<![\w.,])(?=(?:\d[\d,]*|Ⓝ) (?:full |complete |deep )?(?:charg\w+(?: and |[-/])(?:de|dis)charg\w+ cycles|"
    r"(?:rapid|fast|flash|quick|re)-?charg\w+ cycles|(?:re)?charges(?: and discharges)?\b))|"
    r"\b(?:re|dis)?charged(?: again)?(?: and (?:de|dis)charged)? (?:(?:up to|at least|more than|over|about|some|as "
    r"many as|"
    r"around|well over) )?(?=(?:\d[\d,]*|Ⓝ) times)"
)
_LEAST, _MOST = 100, 100_000


def read_life(
    text: str, sentence: Sentence, about: Callable[[int], ProductSubject | None], findings: Findings
) -> None:
    """Propose the cycle lives that a sentence gives, each of the battery that its place is *about*."""
    for start, end, value in _lives(text, sentence):
        place = sentence.masked.place(start)
        subject = about(place)
        if subject is None:
            continue
        findings.add(
            Proposal(
                subject,
                product.CYCLE_LIFE,
                value,
                start,
                end,
                rule="product: cycle life by its label",
                modality=modality(sentence, place),
                said_by=said_by(sentence),
            )
        )


def _lives(text: str, sentence: Sentence) -> Iterator[tuple[int, int, Cycles]]:
    for match in (*sentence.masked.find(_LIFE), *sentence.masked.find(_CHARGES)):
        at = sentence.masked.origins[match.end()]
        mention = sentence.masked.at.get(match.end())
        stop = mention.end if isinstance(mention, Measured) else min(at + 12, sentence.end)
        number = next((n for n in read_numerals(text, at, stop) if n.start == at), None)
        if (
            number is None
            or not _LEAST <= number.value <= _MOST
            or text[number.end : number.end + 1] in ("%", "-")
        ):
            continue
        bound, _ = hedge_before(text, sentence.start, at)
        behind, end = hedge_after(text, number.end, sentence.end)
        yield at, end, Cycles.of(number.value, bound=bound if end == number.end else behind)
