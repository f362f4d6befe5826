"""Companies' names without their legal forms, and the common words that make no name by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.reading.company_cues import GENERIC, OPENERS
from evbattery.reading.company_patterns import legal_tail
from evbattery.values.countries import country_by_demonym
from evbattery.values.places import admin_by_demonym, find_places


def bare_name(written: str) -> str:
    """A company's name without its legal form; "Corporation" stays where only common words would be left.

    >>> bare_name("Voltrane Cells Co., Ltd."), bare_name("Advanced Battery Corporation")
    ('Voltrane Cells', 'Advanced Battery Corporation')
    """
    short = written[: bare_length(written)]
    words = short.split(" ")
    spelled = written[len(short) :].strip() in ("Corporation", "Company")
    common = all(is_generic([word]) or (spelled and find_places(word)) for word in words)
    return written if not short or (common and (spelled or len(words) == 1)) else short


def bare_length(written: str, length: int | None = None) -> int:
    """How much of the first *length* characters stands before the legal form that they end in."""
    length = len(written) if length is None else length
    for space in re.finditer(r",? |(?<=\w)(?=,)", written[:length]):
        tail = legal_tail().match(written, space.start())
        if tail and tail.end() >= length:
            return space.start()
    return length


def is_generic(words: Sequence[str]) -> bool:
    """Whether all the words are common ones or nationalities, and make no name."""
    return all(
        word in GENERIC or word in OPENERS or word in ("&", "of", "i", "de") or is_nationality(word)
        for word in words
    )


def is_nationality(word: str) -> bool:
    """Whether the word is a nationality or a state's adjective, whole or as the first part of a compound."""
    first = word.split("-")[0]
    return (
        country_by_demonym(word) is not None
        or country_by_demonym(first) is not None
        or admin_by_demonym(word) is not None
    )
