"""Tables written as lines: "Company | Place | Jobs | Status", and below it one plant in each line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.reading.blocks import blocks
from evbattery.reading.document import Document, Sentence
from evbattery.reading.items import state_of
from evbattery.reading.mentions import Dated
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites
from evbattery.values.measures import JobCount

#: What a column tells, by its head.
_COLUMNS: tuple[tuple[Attribute[ClaimValue], re.Pattern[str]], ...] = (
    (
        facility.JOBS,
        re.compile(r"(?:planned )?(?:jobs|employees|staff|workers|workforce|headcount)", re.IGNORECASE),
    ),
    (facility.STATUS, re.compile(r"(?:status|state|stage|progress)", re.IGNORECASE)),
    (
        facility.PRODUCTION_START,
        re.compile(
            r"(?:start of production|production start|start|start-up|opening|opens|sop|online)", re.IGNORECASE
        ),
    ),
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d{2,5}")


def read_tables(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose what the columns of a table tell of the plants in its lines."""
    text = document.text
    lines = [list(_cells(text[block.start : block.end])) for block in blocks(text)]
    heads = [line for line in lines if len(line) >= _FEWEST and _is_head(line)]
    for sentence in document.sentences if heads else ():
        site = sites.sections.get(sentence.index)
        cells = list(_cells(text[sentence.start : sentence.end]))
        head = next((one for one in heads if len(one) == len(cells)), None)
        if site is None or head is None:
            continue
        for (_, title), (start, words) in zip(head, cells, strict=True):
            for attribute, pattern in _COLUMNS:
                value = _value(sentence, attribute, sentence.start + start, words)
                if pattern.fullmatch(title) and value is not None and not findings.has(site, attribute):
                    at = sentence.start + start
                    findings.add(Proposal(site, attribute, value, at, at + len(words), "table"))


#: A table has so many columns, and its head names so many of these.
_FEWEST, _KNOWN = 3, 2
_TITLES = re.compile(
    r"(?:company|companies|operator|owner|maker|manufacturer|place|location|site|city|town|country|state|output|"
    r"capacity|size|investment|cost|jobs|employees|staff|workers|status|start|opening|production|chemistry|product|project)\b.*",
    re.IGNORECASE,
)


def _value(sentence: Sentence, attribute: Attribute[ClaimValue], start: int, words: str) -> ClaimValue | None:
    if attribute == facility.STATUS:
        return state_of(words)
    if attribute == facility.JOBS:
        return JobCount.of(words.replace(",", "")) if _NUMBER.fullmatch(words) else None
    dates = [
        m.date.value
        for m in sentence.mentions()
        if isinstance(m, Dated) and start <= m.start < start + len(words)
    ]
    return dates[0] if len(dates) == 1 else None


def _cells(line: str) -> Iterator[tuple[int, str]]:
    """The cells of a line with their places in it."""
    for found in re.finditer(r"[^|\t]+", line):
        words = found.group().strip()
        if words:
            yield found.start() + found.group().index(words), words


def _is_head(line: list[tuple[int, str]]) -> bool:
    titles = sum(1 for _, words in line if _TITLES.fullmatch(words))
    return titles >= _KNOWN and not any(re.search(r"\d", words) for _, words in line)
