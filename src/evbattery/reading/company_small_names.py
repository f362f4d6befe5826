"""Names of companies that are written in small letters, whole ("cylib") or in part ("SK ecoplant")."""

from __future__ import annotations

import re
from collections import Counter

from evbattery.reading.company_cues import OPENERS

_CO = (
    r"(?:start-?up|spin-?off|company|firm|(?:[a-z]+)?maker|manufacturer|producer|developer|supplier|recycler|"
    r"specialist|operator)"
)
#: Names in small letters, by the words that only a company's name stands beside.
_SMALL_NAME = re.compile(
    rf"(?<![\w-])(?P<formal>[a-z][a-z\d]{{3,14}}) (?:GmbH|AG|SAS|SA|Inc|Ltd|Limited|AB|AS|BV|B\.V|Oy|Corp|plc)\b|"
    rf"\b(?:by|of|from|with|and|at|for) (?P<apposed>[a-z][a-z\d]{{3,14}}), an? (?:[\w'-]+ ){{0,4}}?{_CO}\b|"
    rf"\b{_CO} (?P<behind>(?!(?:apart|away|aside|back|exits?|other|hail|com(?:e|"
    rf"ing))\b)[a-z][a-z\d]{{3,14}})(?=,? (?:from|based|of) [A-Z]|, (?:which|an?|the|whose|founded)\b|"
    rf" \(|'s )|"
    r"\b(?:investors?|funds?|backers?|financier) (?P<number>\d{3,4})(?=(?: of [A-Z]\w+)?(?:,| and| put| led| took|"
    r" has| is|\.|'s))"
)
_INFLECTED = re.compile(r"(?:s|ed|ing|ly|tion|ment|ness|ity)$")
_DETERMINED = r"\b(?:the|an?|this|that|its|their|our|each|every|no|some|more|many|to|not) "


def small_brands(text: str) -> re.Pattern[str] | None:
    """Names of initials and a word in small letters ("SK ecoplant"), where neither stands without the other."""
    behind: dict[str, Counter[str]] = {}
    for match in re.finditer(r"(?<![\w&-])([A-Z]{2,4})(?: ([a-z]{4,})|(?! [A-Z])(?=\W))", text):
        behind.setdefault(match[1], Counter())[match[2] or ""] += 1
    names = [
        f"{initials} {word}"
        for initials, words in behind.items()
        for word, count in words.items()
        if word and count > 2 and len(words) == 1 and initials not in OPENERS
    ]
    return re.compile("|".join(map(re.escape, sorted(names)))) if names else None


def small_names(text: str) -> re.Pattern[str] | None:
    """Names that companies write in small letters ("cylib"): words that no article and no "to" stands before."""
    words = {match[match.lastgroup or 0] for match in _SMALL_NAME.finditer(text)}
    names = [
        word
        for word in sorted(words)
        if not _INFLECTED.search(word) and not re.search(rf"{_DETERMINED}{word}\b", text, re.IGNORECASE)
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])") if names else None
