"""What stands around a figure: the period or price it counts per, the noun that it counts, and labels that it names.

The tables first, then the functions that read them at a position. Each function looks at a bounded stretch of text.
"""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.number_words import LABELS
from evbattery.reading.numerals import GAP, SPACE

STOP_WORDS: Final = frozenset(
    """
    a an the this that these those its their his her our your my it they he she we i you who which what where when
    while whose and or but nor so yet as than then if because although though after before since until till by in on at
    from to into onto over under with without within between among for about around across per via through during
    against toward towards off up out down near beside behind above below amid despite is are was were be been being am
    has have had do does did will would shall should can could may might must not no now also only even still already
    just more less most once there here per annually yearly monthly daily each every both either one two three four
    five six seven eight nine ten work works worked live lives visited broke came went made make makes said says came
    put plus minus last next lower higher cheaper longer ago later earlier old away apart up-front
    """.split()
)
"""Words that end a noun phrase. "Of" and "outside" do not."""

PEOPLE: Final = frozenset(
    """
    job jobs people person persons employee employees worker workers staff staffers posts positions hires hands
    colleagues engineers technicians associates roles workforce headcount
    """.split()
)
"""Nouns that make even a bare or year-like number a count."""

COUNTED: Final = PEOPLE | frozenset(
    """
    vehicle vehicles car cars ev evs bus buses truck trucks motorcycles scooters batteries pack packs cell cells module
    modules unit units station stations swaps exchanges homes households plants factories containers
    """.split()
)
"""Nouns that a figure may be tied to with a hyphen ("a 1,000-station network") or after a capitalised word."""

IMPLIED: Final = (
    (r"jobs?|new jobs|posts", "jobs"),
    (r"employees|staff|headcount|workforce|workforce of|staff of|headcount of|workers", "employees"),
    (r"employ|employs|employed|employing|hire|hires|hired|hiring|recruit|recruiting|a payroll of", "people"),
)
"""Words before a figure without a noun of its own, and the noun that they imply ("was to employ 2,800")."""

CAPITALISED_FUNCTION_WORDS: Final = frozenset(
    """
    About Some Around Over In At With Its The Of These Those Their And Or But For From By To Up Only Nearly Almost
    Roughly More Less Than Approximately Between All Another Our We It They He She Has Have Had Is Are Was Were Will
    Would Could Should Employs Employ Creating Creates Create Hire Hires Adding Adds On As Not No Just Under Above Below
    Jobs Workers Employees Staff Total Today Now Currently Altogether Overall Initially Eventually Still Then Later Also
    When While After Before Since Until If Though Although Because So Yet There Here This That Each Every Both Either
    """.split()
)

CELL_FORMATS: Final = frozenset("4680 4690 4695 46120 2170 21700 18650 26650 32700 1865 46800".split())
"""Cylindrical formats by their size: "4680 cells" are not 4,680 of them."""

CHANGE_WORDS: Final = frozenset(
    """
    raise raised raises raising lift lifts lifted lifting increase increases increased increasing expand expands
    expanded expanding grow grows grew grown growing climb climbs climbed climbing rise rises rose risen rising jump
    jumped jumping up down cut cuts cutting reduce reduced reduces reducing drop drops dropped fall falls fell fallen
    falling slip slipped double doubled doubles doubling triple tripled tripling quadruple scale scaled scaling boost
    boosted lower lowered lowering shrink shrank shrunk swell swollen swelled change changed revise revised upgrade
    upgraded ramp ramped ramping decline declined declining improve improved
    go goes went going gone soar soared plunge plunged advance
    """.split()
)
"""After one of these "from A to B" is a change of two figures, no range."""

_PERIODS: Final = {
    "year": "year", "yr": "year", "y": "year", "a": "year", "annum": "year", "month": "month", "week": "week",
    "day": "day", "d": "day", "hour": "hour",
}  # fmt: skip

_PRICED: Final = {
    "kwh": "kWh", "kilowatt-hour": "kWh", "kilowatt hour": "kWh", "mwh": "MWh", "megawatt-hour": "MWh", "gwh": "GWh",
    "gigawatt-hour": "GWh", "gigawatt hour": "GWh", "tonne": "t", "ton": "t", "metric ton": "t", "metric tonne": "t",
    "t": "t", "mt": "t", "kg": "kg", "kilogram": "kg", "kilo": "kg", "vehicle": "vehicle", "car": "vehicle",
    "pack": "pack", "battery": "pack", "cell": "cell", "share": "share", "unit": "unit", "kw": "kW", "mw": "MW",
}  # fmt: skip
"""What a price, or a battery per vehicle, may be per."""

_SLASH: Final = re.compile(
    r"\s?/\s?(?P<what>year|yr|y|annum|a|month|day|d|kWh|MWh|GWh|t|kg|vehicle|car|kW)(?![\w/])"
)
_PERIOD: Final = re.compile(
    rf"(?:,?{GAP}|-)(?:(?:in{GAP})?(?:per|a|an|each|every|by)(?:{GAP}|-)(?P<what>year|yr|annum|month|week|day|hour)"
    rf"|(?P<adverb>annually|yearly|monthly|daily|p\.?\s?a\.?)"
    rf"|(?P<of>of{GAP}(?:annual|annuali[sz]ed|yearly)))(?!\w)",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    rf"(?:{GAP}|-)(?:per|a|for{GAP}(?:each|every|a))(?:{GAP}|-)"
    rf"(?P<what>{'|'.join(re.escape(word) for word in sorted(_PRICED, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_ABBREVIATION: Final = re.compile(rf"{GAP}\((?:[kMGT]Wh|[kM]?t|[kM]?tpa|LCE)\)")
_WORD: Final = re.compile(
    rf"(?:{SPACE}{{1,2}}|{SPACE}?\r?\n(?=[a-z])|(?P<hyphen>-))(?P<word>[^\W\d_]{{1,30}}(?:[-'’&/.](?!(?:a|"
    rf"per)-)[^\W\d_]{{1,30}}){{0,4}}['’]?)(?![\w$€£])"
)
_ANNUAL_BEFORE: Final = re.compile(
    r"(?<!\w)(?:annual|annually|annuali[sz]ed|yearly|per-year)((?:\s(?:[^\W\d_]|-){1,20}){0,5})\s?:?\s?\Z",
    re.IGNORECASE,
)
_BREAKS_ANNUAL: Final = frozenset("and or but with while which after when for from in".split())
_NOUN_WORDS: Final = 4
_WORDS_BEFORE_PER: Final = 6
_IMPLIED: Final = re.compile(
    "|".join(rf"(?P<n{i}>(?<![\w-])(?:{words})(?!\w))" for i, (words, _) in enumerate(IMPLIED)), re.IGNORECASE
)


def words_after(text: str, pos: int, end: int, most: int, *, of_first: bool = False) -> list[tuple[str, int]]:
    """Return up to ``most`` words of the noun phrase at ``pos``, each with where it ends."""
    words: list[tuple[str, int]] = []
    for _ in range(most):
        found = _WORD.match(text, pos, end)
        if found is None or found["word"].lower() in STOP_WORDS:
            break
        if found["word"].lower() == "of" and not words and not of_first:
            break
        if found["hyphen"] and words:
            break
        words.append((found["word"], found.end()))
        pos = found.end()
    while words and words[-1][0].lower() == "of":
        words.pop()
    return words


def noun_after(text: str, pos: int, end: int, *, scaled: bool) -> str:
    """Return the noun phrase that a count at ``text[:pos]`` counts, or an empty string."""
    words = words_after(text, pos, end, _NOUN_WORDS + scaled, of_first=scaled)
    if scaled and words and words[0][0].lower() == "of":
        words = words[1:]
    return " ".join(word for word, _ in words[:_NOUN_WORDS]).rstrip("'’.")


def noun_before(text: str, start: int, pos: int) -> str:
    """Return the noun that a label or a verb of employment just before ``pos`` implies, or an empty string."""
    window = text[max(start, pos - 24) : pos].rstrip().rstrip(":?").rstrip()
    for found in _IMPLIED.finditer(window):
        if found.end() == len(window):
            return IMPLIED[int((found.lastgroup or "n0")[1:])][1]
    return ""


def per_after(text: str, pos: int, end: int) -> tuple[str | None, int]:
    """Return what the figure before ``pos`` is per ("year", "kWh", ...) and where that ends.

    Up to six words of a noun phrase may stand between: "50,000 tonnes of lithium hydroxide a year".
    """
    if found := _SLASH.match(text, pos, end):
        return _PERIODS.get(found["what"]) or _PRICED[found["what"].lower()], found.end()
    if found := _ABBREVIATION.match(text, pos, end):
        pos = found.end()
    elif text[pos : pos + 1] in ("'", "’"):
        pos += 1
    places = [pos, *(stop for _, stop in words_after(text, pos, end, _WORDS_BEFORE_PER, of_first=True))]
    for place in places:
        if found := _PERIOD.match(text, place, end):
            if found["what"]:
                return _PERIODS[found["what"].lower()], found.end()
            adverb = (found["adverb"] or "annually").lower()
            return {"monthly": "month", "daily": "day"}.get(adverb, "year"), found.end()
    if found := _PRICE.match(text, pos, end):
        return _PRICED[re.sub(r"\s", " ", found["what"].lower())], found.end()
    return None, pos


def annual_before(text: str, start: int, pos: int) -> bool:
    """Tell whether "annual" stands just before ``pos``, as in "annual capacity of 20 GWh"."""
    found = _ANNUAL_BEFORE.search(text, max(start, pos - 80), pos)
    return found is not None and _BREAKS_ANNUAL.isdisjoint(found[1].lower().split())


def changes_before(text: str, start: int, pos: int) -> bool:
    """Tell whether "from" stands before ``pos`` with a verb of change before it, in the same clause."""
    words = re.split(r"[.;:!?()\n]", text[max(start, pos - 70) : pos])[-1].lower().split()
    if "from" not in words[-4:]:
        return bool(words) and words[-1] in CHANGE_WORDS
    return not CHANGE_WORDS.isdisjoint(words[-8:])


def names_a_thing(text: str, start: int, pos: int) -> str:
    """Return "label" after "phase", "page" and the like, "name" after a capitalised word, else an empty string."""
    found = re.search(
        r"(?P<word>[^\W\d_][^\W_]{0,30})(?P<gap>\.? ?| ?[-#] ?)\Z", text[max(start, pos - 36) : pos]
    )
    if found is None:
        return ""
    word = found["word"]
    if word.lower() in LABELS:
        return "label"
    capital = word != word.lower() and found["gap"] == " " and word not in CAPITALISED_FUNCTION_WORDS
    return "name" if capital else ""
