"""Lives in cycles without the word behind the number: "Cycle life: 4,000", "a cycle life beyond 2,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
#: "Charge and discharge cycles" behind the number.
_BOTH_WAYS = Gated(r"(?<![\w.,])(?=(?:\d[\d,]*|Ⓝ) (?:full )?charg\w+(?: and |[-/])(?:de|dis)charg\w+ cycles)")
_LEAST, _MOST = 100, 100_000


def read_life(text: str, sentence: Sentence, subject: ProductSubject, findings: Findings) -> None:
    """Propose the cycle lives that a sentence gives of *subject*."""
    for start, end, value in _lives(text, sentence):
        place = next(
            (at for at, _ in enumerate(sentence.masked.origins) if sentence.masked.origins[at] >= start), 0
        )
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
    for match in (*sentence.masked.find(_LIFE), *sentence.masked.find(_BOTH_WAYS)):
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
