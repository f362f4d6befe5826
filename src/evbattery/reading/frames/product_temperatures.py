"""Ranges of temperature whose ends stand apart: "from -40 up to 55 °C", "forty below to 45 degrees"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from evbattery.claims import product
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.masking import plain
from evbattery.reading.number_words import SMALL, TENS
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.values.measures import Temperature

_WORDS = {**SMALL, **TENS}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_UNIT = r"(?: ?°? ?C\b| ?°| degrees?(?: Celsius| centigrade| C\b)?)"
_BELOW = r" (?:below(?: zero| freezing)?|under zero|of frost)"
#: The lower end is below zero, so that no other pair of numbers is one of temperatures.
_LOW = (
    rf"(?:(?:(?<!\w)-|\bminus |\bnegative )(?P<low>{_NUMBER}){_UNIT}?|\b(?P<cold>{_NUMBER}){_UNIT}?{_BELOW})"
)
_HIGH = rf"(?P<plus>\+ ?|plus )?\b(?P<high>{_NUMBER})(?P<unit>{_UNIT})?(?: above(?: zero)?)?"
_RANGE = re.compile(
    rf"{_LOW},?(?: (?:all the way |right )?(?:up )?(?:to|and|through|until|as well as)| ?-| ?/)"
    rf"(?:,? (?:at|in) the (?:hot|warm|high|upper|other) end)?(?: (?:about|around|up to|to))* ?{_HIGH}"
    rf"|{_LOW.replace('low>', 'low2>').replace('cold>', 'cold2>')}, (?:and )?(?:at|in|on) the "
    rf"(?:hot|warm|high|upper|other) (?:end|side),? (?:up )?(?:to|at|is|of)? ?"
    rf"{_HIGH.replace('plus>', 'plus2>').replace('high>', 'high2>').replace('unit>', 'unit2>')}",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"°|degrees|\b(?:temperatures?|cold|hot|heat|frost|below zero)\b", re.IGNORECASE)
_NOT_OPERATING = re.compile(
    r"\b(?:stored?|storage temperature|oven|furnace|chamber|anneal\w*|sinter\w*|melt\w*|weather today|forecast)\b",
    re.IGNORECASE,
)


def read_temperatures(text: str, sentence: Sentence, subject: ProductSubject, findings: Findings) -> None:
    """Propose the range of temperature that a sentence gives of *subject*, where nothing else has told it."""
    if findings.has(subject, product.OPERATING_TEMPERATURE):
        return
    for start, end, value in _ranges(plain(text[sentence.start : sentence.end])):
        place = min(len(sentence.masked.text) - 1, start)
        findings.add(
            Proposal(
                subject,
                product.OPERATING_TEMPERATURE,
                value,
                sentence.start + start,
                sentence.start + end,
                rule="product: range of temperature",
                modality=modality(sentence, place),
                said_by=said_by(sentence),
            )
        )
        return


def _ranges(body: str) -> Iterator[tuple[int, int, Temperature]]:
    if not _DEGREES.search(body) or _NOT_OPERATING.search(body):
        return
    for match in _RANGE.finditer(body):
        found = match.groupdict()
        low = found["low"] or found["cold"] or found["low2"] or found["cold2"]
        high = found["high"] or found["high2"]
        yield match.start(), match.end(), Temperature.of(-_value(low), to=_value(high))


def _value(word: str) -> Decimal:
    return Decimal(word) if word.isdigit() else Decimal(_WORDS[word.lower()])
