"""Plants that a sentence tells in a row, and what is told of each of them: "Ⓕ, Ⓕ and Ⓕ cost Ⓜ, Ⓜ and Ⓜ"."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.masking import Masked
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

_FIGURE = "[ⒺⓉⓂⓃ]"
#: What may stand behind a plant of a row: its size or its cost.
_ASIDE = rf"(?: \([^()]{{1,40}}\)|,? (?:for|of|with|at) (?:a cost of |about |around |up to )?{_FIGURE}(?: a year)?)?"
_ROW = Gated(
    rf"Ⓕ{_ASIDE}(?:(?:,? (?:and|as well as|plus|or) (?:then )?|[,;] )(?:another |also )?(?:(?:in|at|near) )?Ⓕ{_ASIDE})+"
)
#: "Will not build Ⓕ, and Ⓕ runs": a verb for one plant begins a clause about the last.
_ALONE = re.compile(
    r"(?:, and |,? and (?!.*\b(?:will|would)\b))Ⓕ,? (?:also |now |already |still |only )?(?:is|was|has|runs|makes|"
    r"employs|stands|remains|opens|starts|costs|takes|needs|produces|will|would)\b"
)
_JOINED = re.compile(r"\b(?:and|as well as|plus|or)\b")
_HEDGE = r"(?:about |around |some |roughly |nearly |almost |over |more than |up to |in |by |from )?"
_VALUE = rf"{_HEDGE}(?:[ⒺⓉⓂⓃⒹ]|\d[\d.,]{{0,12}})(?: (?:people|workers|jobs|employees|a year|per year))?"
#: Values in a row: "Ⓜ and Ⓜ", "10, 20 and Ⓔ".
_SERIES = Gated(rf"{_VALUE}(?:, {_VALUE})*,? and {_VALUE}")
_RESPECTIVELY = re.compile(r"\brespectively\b")
_EACH = re.compile(
    r"\b(?:[Ee]ach|[Ee]very one)(?: of (?:them|these|the \w+))?,? (?!year\b|month\b|week\b|day\b)|"
    r"\beach(?=[.,;]|$)"
)
_TOTALS = frozenset("ⒺⓉⓂⓃ")
_SEVERAL = 2
#: A verb right behind a row is no longer.
_VERB = 20


def rows_of(sentence: Sentence, sites: Sites) -> list[list[tuple[int, Site]]]:
    """The rows of different plants that the sentence tells, each plant with its position."""
    text = sentence.masked.text
    if text.count("Ⓕ") < _SEVERAL:
        return []
    found: list[list[tuple[int, Site]]] = []
    for match in _ROW.finditer(text):
        if not _JOINED.search(match.group()):
            continue
        row = [
            (place, site)
            for place, phrase in sentence.masked.inside(*match.span())
            if isinstance(phrase, FacilityPhrase) and (site := sites.by_phrase(phrase)) is not None
        ]
        alone = _ALONE.search(text, match.start(), match.end() + _VERB)
        if alone is not None:
            row = [(place, site) for place, site in row if place < alone.start()]
        # "Foo makes cells in Ⓕ, and Ⓕ is being built": what is said of the one is not said of the other.
        implied = {
            m.implied for _, m in sentence.masked.inside(*match.span()) if isinstance(m, FacilityPhrase)
        }
        single = all(not site.plural for _, site in row) and len(implied) == 1
        told = match.group().count("Ⓕ") - (alone is not None)
        if single and _SEVERAL <= told == len(row) == len({id(site) for _, site in row}):
            found.append(row)
    return found


def distributed(sentence: Sentence, position: int, sites: Sites) -> tuple[bool, Site | None]:
    """Whether what stands at *position* is one of several values for several plants, and the plant it is for.

    The plant is None where the text does not tell.
    """
    text = sentence.masked.text
    rows = rows_of(sentence, sites)
    series = next((s for s in sentence.masked.once(_series) if s.start() <= position < s.end()), None)
    if series is not None:
        values = re.findall(_VALUE, series.group())
        last = len(re.findall(_VALUE, text[series.start() : position + 1])) - 1
        told = _RESPECTIVELY.search(text) is not None
        row = next((row for row in rows if len(row) == len(values)), None)
        if row is None and told:
            earlier = sites.row_before(sentence)
            row = [(-1, site) for site in earlier] if len(earlier) == len(values) else None
        if row is not None and not any(series.start() <= place < series.end() for place, _ in row):
            return True, row[last][1]
        if told:
            return True, None
    each = next((e for e in sentence.masked.once(_eaches) if _governs(text, e, position)), None)
    if each is not None:
        parts = [site for _, site in rows[-1]] if rows else list(sites.row_before(sentence))
        return (True, sites.each_of(parts)) if parts else (False, None)
    if text[position] in _TOTALS:
        start, end = clause(sentence, position)
        for row in rows:
            if all(start <= place < end and _is_together(sentence, place) for place, _ in row):
                # What "the plants in Győr and Linz" cost is told of both as one.
                return True, sites.total_of([site for _, site in row])
    return False, None


def _series(masked: Masked) -> tuple[re.Match[str], ...]:
    return tuple(_SERIES.finditer(masked.text))


def _eaches(masked: Masked) -> tuple[re.Match[str], ...]:
    return tuple(_EACH.finditer(masked.text))


def _is_together(sentence: Sentence, place: int) -> bool:
    phrase = sentence.masked.at[place]
    return isinstance(phrase, FacilityPhrase) and phrase.together


def _governs(text: str, each: re.Match[str], position: int) -> bool:
    """Whether "each" stands before the value, or right behind it, in one clause."""
    if each.end() <= position:
        return ";" not in text[each.end() : position]
    return 0 <= each.start() - position <= 25 and not re.search(r"[,;.]", text[position + 1 : each.start()])
