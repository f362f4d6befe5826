"""Telling a page's clutter from its article by the language of pages: menus, teasers, notices, bylines."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from functools import cache

from evbattery.patterns import Gated, Table, patterns
from evbattery.reading import phrases

_SHORT = 220  # characters; a line of clutter known by a word anywhere in it is not longer
_HEADING = 100
# Every search is bounded, so that a page without line ends costs no more than one with them.
_LOOKED_AT = 600
_FORETOLD = 300
_FORWARD_LOOKING = re.compile(r"forward[- ]looking (?:statement|information)", re.IGNORECASE)
#: What a service that spreads releases says of itself.
_PUBLISHER = re.compile(
    r"\b(?:is|are|as|of) (?:an? |the |one of )?(?:[\w+-]+ ){0,3}?(?:communications? platform|news(?:wire)? "
    r"(?:service|platform)|press release (?:service|distribution)|investor (?:relations|awareness) (?:firm|platform)|"
    r"wire service|(?:publishing|media) (?:brand|platform)s?|brands within)\b"
)
_EDGES = re.compile(r"^[\W_]+|[\s\W_]+$")
_MENU_SPLIT = re.compile(r"\s+[|·•›»>★/–-]\s+|\s*\|\s*| {2,}|\]\s*\[")
_DASHES_ONLY = re.compile(r"[^|·•›»>★/\[]*? [–-] [^|·•›»>★/\[]*")
_BREADCRUMB = re.compile(r"[^.!?>›»]{2,30}(?: [>›»] [^.!?>›»]{2,30}){1,6}")
_UNIT = re.compile(
    r"\d\s*(?:%|[GMk]Wh|tonnes|tons|km|kg|million|billion|bn|won|yuan)"
    r"|[$€£¥]\s*\d[\d.,]*\s*(?:bn|m|million|billion)\b"
)
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}"
_BIOGRAPHY = re.compile(
    rf"(?:The author|{_NAME}),? (?:is|was|has been|works as) (?:an?|the|our|[A-Z][\w.]*['’]s?) "
    r"(?:[\w&-]+,? ){0,5}?(?:writer|reporter|editor|journalist|correspondent|contributor|columnist|blogger)\b"
    rf"|{_NAME} (?:covers|writes about|reports on)\b"
)
_BY = re.compile(
    r"(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by|[Pp]osted by|[Rr]eported by|[Ss]taff [Ww]riter)\s+"
    r"(?:(?:the )?[A-Z][\w.'’-]+|an? (?:staff )?(?:reporter|writer|correspondent)|our \w+)"
    r"|(?i:author|writer|reporter|editor|correspondent|source|text)\s*[:=]"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR = r"(?:19|20)\d\d"
#: A full date as pages state it; the named groups are joined by `dateline`.
PAGE_DATE = re.compile(
    rf"(?<![\w/.-])(?:(?P<d1>{_DAY})(?:st|nd|rd|th)?(?: of)?[ -](?P<m1>{_MONTH}),?(?: of)?[ -](?P<y1>{_YEAR})"
    rf"|(?P<m2>{_MONTH})[ -](?P<d2>{_DAY})(?:st|nd|rd|th)?,?[ -](?P<y2>{_YEAR})"
    rf"|(?P<y3>{_YEAR})(?P<sep>[-./])(?P<m3>0?[1-9]|1[0-2])(?P=sep)(?P<d3>{_DAY})"
    rf"|(?P<a4>{_DAY})(?P<sep4>[-./])(?P<b4>{_DAY})(?P=sep4)(?P<y4>{_YEAR})"
    rf"|(?P<y5>{_YEAR})年(?P<m5>1[0-2]|0?[1-9])月(?P<d5>{_DAY})日)(?!\d)",
    re.IGNORECASE,
)
#: The words before a date that say the page is of that date; group ``update`` for a later edition.
DATE_LABEL = re.compile(
    r"(?:^|[|·•/—–(\[-]\s*|\s{2}|[.:;,]\s+)"
    r"(?:(?P<update>(?:last )?(?:updated|modified|revised|edited)|last (?:entry|update|change))"
    r"|(?:first )?(?:published|posted|entered|created|released|issued)|publication date|date)"
    r"\b(?: (?:on|at))?\s*[:=]?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"About (?!\d|half|the [Aa]uthor|[Uu]s$)(?:the )?[A-Z0-9].{0,80}")
_ORNAMENT = re.compile(r"-{2,}[^-].{0,60}-{2,}|#+|\[?[\w ]+\]?(?: \[[^\]]{1,40}\])+")
_BESIDE = re.compile(r"(?:^|[,|·—–:(/•]|\s-|day|\s{2})\s*$", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:$|[,|·—–(/•;.\-\[]|\s{2}|at \d|\d\d?[:h.]\d\d|T\d)")


class Section(enum.Enum):
    """What a heading says about the lines that come after it."""

    TEASERS = "teasers"
    FINAL = "final"
    LEGAL = "legal"
    CONTACT = "contact"
    SPONSOR = "sponsor"
    ABOUT = "about"


def section_of(line: str) -> Section | None:
    """Return the section that a line opens as its heading, or None.

    >>> section_of("Most Viewed Content:")
    <Section.TEASERS: 'teasers'>
    >>> section_of("Recent developments") is None
    True
    """
    if len(line) > _HEADING:
        return None
    words = _EDGES.sub("", line.replace("’", "'"))
    if line.rstrip().endswith(")") and "(" in words:
        words += ")"
    if _ABOUT.fullmatch(words) and line[-1:] not in "?!":
        return Section.ABOUT
    found = _headings().fullmatch(words)
    return Section[found.lastgroup] if found is not None and found.lastgroup is not None else None


def is_clutter(line: str) -> bool:
    """Return whether a line or paragraph is no part of an article, judged by its own words alone.

    >>> is_clutter("We use cookies to make this site better."), is_clutter("The plant makes 4 GWh a year.")
    (True, False)
    """
    head = line[:_LOOKED_AT]
    words = head.lstrip(" \t-—–*•[(►▶›»>★#🔥").replace("’", "'")
    if sum(map(str.isalnum, head[:80])) < 2 or _ORNAMENT.fullmatch(head):
        return True
    if any(_openings().match(line) for line in dict.fromkeys((words, head.replace("’", "'")))):
        return True
    if _FORWARD_LOOKING.search(line, 0, _FORETOLD) or _PUBLISHER.search(head):
        return True
    if len(line) > _SHORT:
        return False
    if _menu_words().fullmatch(words.strip(" .:>")):
        return True
    return (
        any(row.search(head) for row in _anywhere().possible(head))
        or _is_inline_teaser(words)
        or _is_menu(head)
    )


def is_biography(line: str) -> bool:
    """Return whether a paragraph introduces the page's author.

    >>> is_biography("Ann Lee is a staff writer at The Daily Cell.")
    True
    """
    return len(line) <= _LOOKED_AT and _BIOGRAPHY.match(line) is not None


def is_name(line: str) -> bool:
    """Return whether a line could be a person's name and nothing else.

    >>> is_name("Ann B. Lee"), is_name("Ann Lee leads")
    (True, False)
    """
    return len(line) < 40 and re.fullmatch(_NAME, line) is not None


def is_byline(line: str) -> bool:
    """Return whether a line says who wrote the page or when, outside of its prose.

    >>> is_byline("By Ann Lee | 12 May 2025"), is_byline("By 2025 it will make 4 GWh.")
    (True, False)
    """
    if len(line) > _SHORT:
        return False
    if _BY.match(line) and line[-1:] not in ".!?":
        return True
    return any(is_page_date(line, found) for found in PAGE_DATE.finditer(line))


def is_page_date(line: str, found: re.Match[str]) -> bool:
    """Return whether a date that `PAGE_DATE` found in a line stands apart from sentences."""
    before = line[max(0, found.start() - 60) : found.start()]
    if DATE_LABEL.search(before):
        return True
    if line.rstrip()[-1:] in ".?!" and len(line) > 60:
        return False
    return bool(_BESIDE.search(before) or not before.strip()) and bool(_AFTER.match(line, found.end()))


def _is_inline_teaser(line: str) -> bool:
    """A heading of teasers with the teasers on the same line: 'Read next » one | another'."""
    head, colon, rest = re.sub(r"\s[»>›·|]\s", ": ", line, count=1).partition(":")
    return bool(colon and rest.strip()) and len(head) < 50 and section_of(head) is Section.TEASERS


def _is_menu(line: str) -> bool:
    if line.startswith("|") or _UNIT.search(line):
        return False
    if _BREADCRUMB.fullmatch(line):
        return True
    parts = [part.strip(" []") for part in _MENU_SPLIT.split(line) if part.strip(" []")]
    if len(parts) < 3 or max(map(len, parts)) > 60:
        return len(parts) == 2 and all(map(_menu_words().match, parts))
    if any(map(_menu_words().fullmatch, parts)):
        return True
    # A title may hold a pair of dashes.
    return not re.search(r"\d|[.!?]$", line) and not _DASHES_ONLY.fullmatch(line)


# What stands at the beginning of a line is told by one pattern: the first letters decide, and no gate is cheaper.
@cache
def _headings() -> re.Pattern[str]:
    tables = {
        Section.TEASERS: phrases.TEASER_HEADINGS,
        Section.FINAL: phrases.FINAL_HEADINGS,
        Section.LEGAL: phrases.LEGAL_HEADINGS,
        Section.CONTACT: phrases.CONTACT_HEADINGS,
        Section.SPONSOR: phrases.SPONSOR_HEADINGS,
    }
    rows = (f"(?P<{section.name}>{_any(table)})" for section, table in tables.items())
    return re.compile("|".join(rows), re.IGNORECASE)


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(_any(phrases.OPENINGS), re.IGNORECASE)


@cache
def _anywhere() -> Table[Gated]:
    return patterns(phrases.ANYWHERE, re.IGNORECASE)


@cache
def _menu_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(phrases.MENU_WORDS)})(?!\w)", re.IGNORECASE)


def _any(rows: Iterable[str]) -> str:
    return "|".join(f"(?:{row})" for row in rows)
