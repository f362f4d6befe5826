"""Temperatures in words: ranges whose ends stand apart ("from -40 up to 55 °C"), and the cold that a battery bears."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
#: One temperature below zero, where words tell that the battery goes on working there.
_COLD = re.compile(rf"{_LOW}(?! ?(?:%|per ?cent|k?Wh|km|points)|[.,]?\d)", re.IGNORECASE)
_WORKS = re.compile(
    r"\b(?:perform\w*|operat\w+|works?|working|function\w*|starts?(?! an? )|runs?|ran|ke(?:eps?|pt)|retain\w*|"
    r"hold(?:s|ing)?|"
    r"los(?:es?|ing)|deliver\w*|surviv\w+|withst\w+|endur\w+|cop(?:es?|ing)|toler\w+|bears?|shrugs?|defies|happy|fit|"
    r"us(?:able|ed)|discharged|ready|certified|approved|suit\w+|guarantee\w*|down to|as low as|capacity)\b",
    re.IGNORECASE,
)
#: In the cold it is charged, stored or tried: so it need not work there.
_NOT_AT_WORK = re.compile(
    r"\b(?:re)?charg(?:es|ed|ing)\b|\bstor(?:ed|ing)\b|\b(?:fail|give up|stop|die|freez|quit)\w*|\b(?:most|"
    r"ordinary|"
    r"conventional|other|rival|lead-acid)\b|\bnot\b|n't\b",
    re.IGNORECASE,
)
#: One temperature that it bears.
_HEAT = re.compile(
    r"\b(?:stands?|withstands?|endures?|bears?|tolerates?|survives?|cop(?:es?|ing) with) (?:heat of |temperatures of )?"
    rf"(?:up to |as much as )?(?P<heat>{_NUMBER}){_UNIT}",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"°|degrees|\b(?:temperatures?|cold|hot|heat|frost|below zero)\b", re.IGNORECASE)
_NOT_OPERATING = re.compile(
    r"\b(?:stored?|storage temperature|oven|furnace|chamber|anneal\w*|sinter\w*|melt\w*|weather today|forecast)\b",
    re.IGNORECASE,
)


def read_temperatures(
    text: str, sentence: Sentence, about: Callable[[int], ProductSubject | None], findings: Findings
) -> None:
    """Propose the temperatures that a sentence gives of the battery that their place is *about*, if none was told."""
    body = plain(text[sentence.start : sentence.end])
    for start, end, value in (*_ranges(body), *_colds(body)):
        place = sentence.masked.place(sentence.start + start)
        subject = about(place)
        if subject is None or findings.has(subject, product.OPERATING_TEMPERATURE):
            continue
        findings.add(
            Proposal(
                subject,
                product.OPERATING_TEMPERATURE,
                value,
                sentence.start + start,
                sentence.start + end,
                rule="product: temperature",
                modality=modality(sentence, place),
                said_by=said_by(sentence),
            )
        )


def _ranges(body: str) -> Iterator[tuple[int, int, Temperature]]:
    if not _DEGREES.search(body) or _NOT_OPERATING.search(body):
        return
    for match in _RANGE.finditer(body):
        found = match.groupdict()
        low = found["low"] or found["cold"] or found["low2"] or found["cold2"]
        high = found["high"] or found["high2"]
        yield match.start(), match.end(), Temperature.of(-_value(low), to=_value(high))


def _colds(body: str) -> Iterator[tuple[int, int, Temperature]]:
    for match in _COLD.finditer(body):
        clause = (
            re.split(r"[;:]| but | while ", body[: match.start()])[-1] + body[match.start() :].split(";")[0]
        )
        if _WORKS.search(clause) and not _NOT_AT_WORK.search(clause) and not _NOT_OPERATING.search(body):
            found = next(value for value in match.groups() if value)
            yield match.start(), match.end(), Temperature.of(-_value(found))
    for match in _HEAT.finditer(body):
        yield match.start("heat"), match.end(), Temperature.of(_value(match["heat"]))


def _value(word: str) -> Decimal:
    return Decimal(word) if word.isdigit() else Decimal(_WORDS[word.lower()])
