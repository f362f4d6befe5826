"""Whether a claim says what a fact of the annotation says: its attribute, and a value that a careful reader accepts."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from evbattery.claims import ClaimRecord
from evbattery.errors import DateError
from evbattery.values import PartialDate
from tests.corpus.annotations import Fact

_COMPANIES = frozenset("operator customer backer parent party maker".split())
_PLACES = frozenset("location_city location_admin city".split())
_DATES = frozenset("construction_start production_start launch target_date".split())
#: Whatever unit these are given in, it is the one that they are counted in.
_BARE = frozenset("jobs term_years stations share stake cycle_life".split())

#: Forms and words of company names that tell no two companies apart.
_FORMS = frozenset(
    """
    inc incorporated ltd limited co company corp corporation plc llc group holdings holding technologies technology
    ag gmbh kk ab as asa oyj sa sas se spa nv bv
    """.split()
)
#: Words of the vocabularies that careful readers use for one another, by the one that stands for all.
_ALIKE = {
    "planned": "announced",
    "delayed": "announced",
    "parent": "backer",
    "mou": "development",
    "supply": "offtake",
    "cell": "pilot",
    "other": "startup",
}
_CHEMISTRIES = {
    "LFP": "lithium iron phosphate, lithium-iron phosphate, LiFePO4",
    "NMC": "nickel manganese cobalt, NCM, ternary",
    "Na-ion": "sodium-ion, sodium ion",
    "solid-state": "all-solid-state, solid state",
    "Li-ion": "lithium-ion, lithium ion",
}
#: Units in terms of another; capacity a year is often written without the year.
_UNITS: dict[str, dict[str, float]] = {
    "GWh/yr": {"GWh": 1, "MWh": 1e-3, "MWh/yr": 1e-3, "TWh/yr": 1e3},
    "t/yr": {"t": 1, "tonnes/yr": 1, "tons/yr": 1, "kt/yr": 1e3},
    "packs/yr": {"packs": 1},
    "vehicles/yr": {"vehicles": 1},
    "cells/yr": {"cells": 1},
    "km": {"mi": 1.609344, "miles": 1.609344},
    "min": {"h": 60, "s": 1 / 60},
}
_TOLERANCE = 0.01


def agrees(fact: Fact, claim: ClaimRecord | Mapping[str, Any]) -> bool:
    """Whether the claim's attribute and value are those of the fact, or others that the fact accepts."""
    named = {fact["attribute"], *_listed(fact, "accept_attribute"), *_listed(fact, "accept_as")}
    if _ALIKE.get(claim["attribute"], claim["attribute"]) not in {_ALIKE.get(name, name) for name in named}:
        return False
    return any(_same(fact["attribute"], fact, value, unit, claim) for value, unit in _right_answers(fact))


def is_optional(fact: Fact) -> bool:
    """Whether a reader may leave the fact out: it is marked so, or converts another figure."""
    more = fact.get("qualifiers") or {}
    return bool(more.get("optional")) or more.get("basis") == "converted"


def name_words(name: object) -> frozenset[str]:
    """The words of a name that tell it from others: without case, accents, punctuation and legal forms."""
    words = frozenset(
        filter(None, (word.strip(".-") for word in re.split("[ -]", _plain(name).replace(".", ""))))
    )
    return words - _FORMS or words


def _listed(fact: Fact, key: str) -> list[Any]:
    found = (fact.get("qualifiers") or {}).get(key)
    return found if isinstance(found, list) else [] if found is None else [found]


def _right_answers(fact: Fact) -> Iterator[tuple[object, object]]:
    for value in (fact["value"], *fact.get("value_aliases", ()), *_listed(fact, "accept")):
        for unit in (fact.get("unit"), *_listed(fact, "accept_unit")):
            yield value, unit


def _same(attribute: str, fact: Fact, wanted: object, unit: object, claim: Mapping[str, Any]) -> bool:
    got = claim["value"]
    if attribute in _COMPANIES or attribute in _PLACES:
        return _same_name(wanted, got)
    if attribute in _DATES:
        return _within(wanted, got)
    right, said = _numbers(wanted), _numbers(got)
    if right is None or said is None:
        return _word(attribute, wanted) == _word(attribute, got)
    if attribute == "stake" and not _same_holder(fact, claim):
        return False
    (one, factor), (other, scale) = _unit(unit), _unit(claim["unit"])
    if one != other and attribute not in _BARE:
        return False
    return all(
        abs(right_end * factor - said_end * scale) <= _TOLERANCE * max(abs(right_end * factor), 1e-9)
        for right_end, said_end in zip(right, said, strict=True)
    )


def _same_holder(fact: Fact, claim: Mapping[str, Any]) -> bool:
    holder = (fact.get("qualifiers") or {}).get("party")
    return not holder or bool(claim["party"] and _same_name(holder, claim["party"]))


def _plain(text: object) -> str:
    ascii_only = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9.%/+-]+", " ", ascii_only.lower()).strip()


def _same_name(one: object, other: object) -> bool:
    words, others = name_words(one), name_words(other)
    if not words or not others:
        return False
    return words <= others or others <= words or _abbreviates(one, other) or _abbreviates(other, one)


def _abbreviates(short: object, long: object) -> bool:
    """Whether the one is the initials of the other."""
    words = (word for word in re.findall("[a-z0-9]+", _plain(long)) if word not in _FORMS)
    return _plain(short).replace(".", "") == "".join(word[0] for word in words)


def _span(text: object) -> tuple[datetime.date, datetime.date] | None:
    try:
        date = PartialDate.parse(str(text).strip().rstrip("~?%"))
    except DateError:
        return None
    return date.earliest, date.latest


def _within(wanted: object, got: object) -> bool:
    """Whether a date says no less than is wanted: it may be finer."""
    right, said = _span(wanted), _span(got)
    if right is None or said is None:
        return _plain(wanted) == _plain(got)
    return right[0] <= said[0] and said[1] <= right[1]


def _numbers(value: Any) -> tuple[float, float] | None:
    ends = value if isinstance(value, list) else [value, value]
    try:
        low, high = map(float, ends)
    except (TypeError, ValueError):
        return None
    return low, high


def _unit(text: object) -> tuple[str, float]:
    name = _plain(text or "")
    for common, others in _UNITS.items():
        for other, factor in others.items():
            if name == _plain(other):
                return _plain(common), factor
    return name, 1.0


def _word(attribute: str, value: object) -> str:
    word = _plain(value)
    if attribute == "chemistry":
        for name, others in _CHEMISTRIES.items():
            if word in map(_plain, others.split(", ")):
                return _plain(name)
    return _ALIKE.get(word, word)
