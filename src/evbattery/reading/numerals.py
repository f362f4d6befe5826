"""Reading one number: digits in their many groupings, or number words, with the scale that follows."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from decimal import Context, Decimal
from typing import Final

import attrs

from evbattery.patterns import beginnings
from evbattery.reading.number_words import (
    DOZENS,
    FRACTION_SIGNS,
    FRACTIONS,
    LABELS,
    SCALES,
    SMALL,
    SPOKEN_SCALES,
    TENS,
)

SPACE: Final = "[ \t\u00a0\u2009\u202f]"
GAP: Final = rf"(?:{SPACE}{{1,2}}|{SPACE}?\r?\n)"
"""White space inside a phrase: spaces, or one line break of text that was wrapped by hand."""
HYPHEN: Final = "[-\u2010\u2011]"

_LONGEST: Final = 24  # characters; a longer run of digits is an identifier, no quantity
EXACT: Final = Context(prec=60)
"""Products of a written number and a unit's factor fit into this, whatever the caller's decimal context."""

_MOST_WORDS: Final = 16  # words in one written-out number

_GROUPED: Final = re.compile(
    r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"  # 1,234,567.8
    r"|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"  # 12,34,567
)
_CONTINENTAL: Final = re.compile(
    r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,6}(?:,[0-9]+)?|[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+"
    r"|[1-9][0-9]{0,2}\.000"  # nobody writes three zero decimals in prose
)
_PLAIN: Final = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DECIMAL_COMMA: Final = re.compile(r"(?:0|[1-9][0-9]*),[0-9]{1,2}|0,[0-9]+")
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_COUNTED: Final = re.compile(rf"{GAP}ten(?!\w)", re.IGNORECASE)
_LOOSE_THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


@attrs.frozen
class Numeral:
    """One number in ``text[start:end]``: its value, and how it is written."""

    start: int
    end: int
    value: Decimal
    scale: Decimal = Decimal(1)
    """The scale that multiplies the number ("billion"), already part of the value; 1 when none is written."""
    bare: bool = False
    """Whether it is a plain run of digits, without separators, decimals or scale, as model numbers and years are."""
    words: bool = False
    """Whether it is written out."""
    loose_thousands: Decimal | None = None
    """The other reading of "1.800", one thousand eight hundred, for whoever knows that the thing is counted."""


def _spellings(table: list[str]) -> str:
    ordered = sorted(table, key=len, reverse=True)
    return "|".join(re.escape(spelling).replace(r"\ ", GAP) for spelling in ordered)


@functools.cache
def _start_pattern() -> re.Pattern[str]:
    first = _spellings([*SMALL, *TENS])
    words = {spelling.split(" ")[0] for spelling in (*SMALL, *TENS, *FRACTIONS, "a", "an")}
    begun = _spellings([*SPOKEN_SCALES, *DOZENS, *FRACTIONS])
    return re.compile(
        rf"[0-9]+(?:[.,][0-9]+)*"
        rf"|(?<!\w)(?={beginnings(words)})(?:(?:{first}|{_spellings(list(FRACTIONS))})(?!\w)"
        rf"|an?(?:{GAP}|{HYPHEN})(?=(?:{begun})(?!\w)))",
        re.IGNORECASE,
    )


@functools.cache
def _scale_pattern() -> re.Pattern[str]:
    asian = [spelling for spelling in SCALES if not spelling.isascii() and len(spelling) == 1]
    latin = [spelling for spelling in SCALES if spelling not in asian]
    return re.compile(
        rf"(?:{GAP}|{HYPHEN})?(?:(?P<latin>{_spellings(latin)})(?!\w)|(?P<asian>{_spellings(asian)}))",
        re.IGNORECASE,
    )


@functools.cache
def _word_pattern() -> re.Pattern[str]:
    words = _spellings([*SMALL, *TENS, *SPOKEN_SCALES, *DOZENS, *FRACTIONS])
    return re.compile(
        rf"(?P<join>(?:{GAP}|{HYPHEN})?)(?P<word>{words}|and(?:{GAP}|{HYPHEN})an?(?:{GAP}|{HYPHEN})"
        rf"(?:half|quarter)|and|(?:of(?:{GAP}|{HYPHEN}))?an?)(?!\w)",
        re.IGNORECASE,
    )


def _scale_at(text: str, pos: int, end: int) -> tuple[Decimal, int] | None:
    found = _scale_pattern().match(text, pos, end)
    if found is None:
        return None
    word = found["latin"] or found["asian"]
    return SCALES[" ".join(word.lower().split())], found.end()


def _digits(raw: str) -> tuple[Decimal, Decimal | None] | None:
    """The value of a run of digits with separators, and its reading with a dot for thousands where both are open."""
    if _GROUPED.fullmatch(raw):
        return Decimal(raw.replace(",", "")), None
    if _CONTINENTAL.fullmatch(raw):
        return Decimal(raw.replace(".", "").replace(",", ".")), None
    if _PLAIN.fullmatch(raw):
        loose = Decimal(raw.replace(".", "")) if _LOOSE_THOUSANDS.fullmatch(raw) else None
        return Decimal(raw), loose
    if _DECIMAL_COMMA.fullmatch(raw):
        return Decimal(raw.replace(",", ".")), None
    return None


_SPACED: Final = re.compile(r"(?:[\u00a0\u2009\u202f][0-9]{3}){1,4}(?![0-9])|(?: [0-9]{3}){0,3} 000(?![0-9])")
_SPACED_ONCE: Final = re.compile(r" [0-9]{3}(?![0-9]|[.,][0-9])")
_WORD_BEFORE: Final = re.compile(r"(?:(?P<word>[a-z]+)\.? ?|[€£$(~≈:,] ?|\A)\Z")
_FRACTION: Final = re.compile(rf"{SPACE}?([{''.join(FRACTION_SIGNS)}])")
_MORE_DIGITS: Final = re.compile(rf"{GAP}([0-9]{{1,3}}(?:\.[0-9]{{1,3}})?)(?![0-9.,])")


def _spaced_groups(text: str, start: int, stop: int, end: int) -> re.Match[str] | None:
    """The groups of three digits that follow behind spaces: "1 500 000", and "2 200" but not "phase 2 200"."""
    if spaced := _SPACED.match(text, stop, end):
        return spaced
    before = _WORD_BEFORE.search(text[max(0, start - 20) : start])
    if before is None or before["word"] in LABELS:
        return None
    return _SPACED_ONCE.match(text, stop, end)


def _digit_numeral(text: str, start: int, stop: int, end: int) -> Numeral | None:
    if stop - start > _LONGEST:
        return None
    raw = text[start:stop]
    read = _digits(raw)
    if read is None:
        return None
    value, loose = read
    bare = raw.isdigit()
    if bare and len(raw) <= 3 and (spaced := _spaced_groups(text, start, stop, end)):
        value = Decimal(raw + "".join(c for c in spaced.group() if c.isdigit()))
        stop, bare = spaced.end(), False
    elif bare and (sign := _FRACTION.match(text, stop, end)):
        value, stop, bare = value + FRACTION_SIGNS[sign[1]], sign.end(), False
    scaled = _scale_at(text, stop, end)
    # "In 2023 ten thousand packs left": a year, and another number.
    if scaled is None or (bare and _YEAR.fullmatch(raw) and _COUNTED.match(text, stop, end)):
        return Numeral(start, stop, value, bare=bare, loose_thousands=loose)
    scale, stop = scaled
    value = EXACT.multiply(value, scale)
    # "1 trillion 700 billion": a smaller scale carries on the same number.
    if (more := _MORE_DIGITS.match(text, stop, end)) and (smaller := _scale_at(text, more.end(), end)):
        if smaller[0] < scale:
            value = EXACT.add(value, EXACT.multiply(Decimal(more[1]), smaller[0]))
            stop = smaller[1]
    return Numeral(start, stop, value, scale)


def _word_numeral(text: str, start: int, end: int) -> Numeral | None:
    """Add up number words as they are spoken, for as long as they make one number."""
    total, group, part, scale = Decimal(0), None, None, Decimal(1)
    article = False
    stop = pos = start
    for _ in range(_MOST_WORDS):
        found = _word_pattern().match(text, pos, end)
        if found is None or (found["join"] == "") != (pos == start):
            break
        word = found["word"].lower()
        pos = found.end()
        if word in SMALL or word in TENS:
            number = Decimal(SMALL.get(word) or TENS.get(word) or 0)
            fits = (
                group is None or group % 100 == 0 or (number < 10 and group % 10 == 0 and group % 100 >= 20)
            )
            if not fits or number == 0 or part is not None or article:
                break
            group = (group or 0) + number
            stop = pos
        elif word in SPOKEN_SCALES or word in DOZENS:
            factor = Decimal(DOZENS[word]) if word in DOZENS else SCALES[word]
            base = (
                part if part is not None else group if group is not None else Decimal(1) if article else None
            )
            if base is None:
                break
            article, part = False, None
            if word == "hundred" and base < 20 and base == int(base):
                group = base * 100
            else:
                total, group, scale = EXACT.add(total, EXACT.multiply(base, factor)), None, factor
            stop = pos
        elif word in FRACTIONS:
            if group is not None or total:
                break
            part, article = FRACTIONS[word], False
        elif word == "and":
            if group is None or group < 100 or group % 100:
                break
        elif word.startswith("and"):
            if group is None:
                break
            part = group + FRACTIONS[re.split(rf"{GAP}|{HYPHEN}", word)[-1]]
            group, stop = None, pos
        else:  # "a", "an", "of a"
            if group is not None or total or article or (word.startswith("of") and part is None):
                break
            article = part is None
            stop = pos if part is not None else stop
    if part is not None and stop > start:
        group = part
    if stop == start:
        return None
    return Numeral(start, stop, total + (group or 0), scale, words=True)


def read_numerals(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Yield the numbers of ``text[start:end]`` in order, each with its scale; linear in the length of the text.

    >>> [str(n.value) for n in read_numerals("1,500 or three and a half billion", 0, 33)]
    ['1500', '3500000000.0']
    """
    pattern = _start_pattern()
    pos = start
    while found := pattern.search(text, pos, end):
        pos = found.end()
        if found.group()[0] in "0123456789":
            numeral = _digit_numeral(text, found.start(), found.end(), end)
        else:
            numeral = _word_numeral(text, found.start(), end)
        if numeral is not None:
            pos = max(pos, numeral.end)
            yield numeral
