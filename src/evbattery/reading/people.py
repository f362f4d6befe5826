"""People and media in an article: names that are neither companies nor places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from evbattery.patterns import Gated, patterns
from evbattery.reading.company_cues import GENERIC, MEDIA, OPENERS, TELLING_ENDINGS
from evbattery.reading.mentions import Medium, Mention, Person

_WORD = r"(?:Mc|Mac|O['’])?[A-ZÀ-ÞŁŚŠŻŽČĐİÖÜ][a-zß-ÿāăąćčďđęěğīıłńňőřśşšťůűźżž]+(?:[-'’][A-ZÀ-Þ][a-zß-ÿ]+)*"
_FULL = rf"{_WORD}(?: (?:[A-Z]\.|van|von|de|der|bin|al))*(?: {_WORD}){{1,2}}"

_RANK = (
    r"(?:senior |executive |global |group |deputy |acting |former |vice |interim |regional |federal |state |"
    r"prime |co-)*"
)
#: Positions as they stand before a name or, behind a comma, after it.
OFFICE = (
    rf"(?:{_RANK}(?:[se]?vp|vice[- ]president|president|CEO|CFO|COO|CTO|chairman|chairwoman|chair|founder|director|"
    rf"managing director|general manager|(?<!investment )(?<!fund )(?<!asset )manager|"
    r"chief [a-z]+(?: [a-z]+)?|head|spokesperson|spokeswoman|spokesman|minister|premier|governor|mayor|"
    r"chancellor|secretary|senator|congressman|congresswoman|"
    r"analyst|commissioner|professor|editor|reporter|economist|researcher|engineer))"
)

#: What only persons are.
_PERSONS = (
    r"(?:student|graduate|entrepreneur|inventor|chemist|physicist|scientist|lawyer|farmer|resident|worker|technician|"
    r"teacher|driver|banker|politician|lawmaker|councillor|councilman|activist|neighbour|neighbor|retiree|colleague)"
)
#: Persons and companies speak.
_SPEAKING = (
    rf"(?P<name>{_FULL}),? (?:said|says|added|told|commented|explained|noted|stated|wrote|warned|believes)\b",
    rf"\b(?:said|says|added|commented|explained|noted|stated|wrote) (?P<name>{_FULL})(?=[,.])",
)
#: A name is a person's when an office or a verb of speaking stands beside it.
_PATTERNS = patterns(
    (
        rf"(?P<name>{_FULL}),(?: who is| as)? (?:the |an? |its |their )?(?:[A-Z][\w&.-]*(?:['’]s?)? "
        rf"){{0,3}}(?:\w+ ){{0,2}}?(?i:{OFFICE})\b",
        rf"\b(?i:{OFFICE})s?,? (?P<name>{_FULL})",
        rf"\b{_PERSONS},? (?P<name>{_FULL})(?!['’]s)",
        rf"(?P<name>{_FULL}), (?:an?|the) (?:[\w-]+ ){{0,4}}?{_PERSONS}\b",
        *_SPEAKING,
        rf"\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep)\.? (?P<name>{_WORD}(?: {_WORD}){{0,2}})",
    )
)
#: Words that no person is called, although they stand with capitals: a company "said" things too.
_NOBODY = (
    OPENERS
    | GENERIC
    | TELLING_ENDINGS
    | frozenset(
        "Lithium Battery Lab Labs Cell Motors County State City University Bank Department Ministry".split()
    )
)
_PLACE_BEHIND = re.compile(r" (?:state|province|county|city|prefecture|district)\b")

_MEDIA = Gated(
    r"\b(?:"
    + "|".join(sorted(map(re.escape, filter(None, MEDIA)), key=lambda name: (-len(name), name)))
    + r")\b"
    # A word that papers are called by begins the names of companies too: "Asahi Kasei", "Mint Innovation".
    r"(?<!\bAsahi(?= [A-Z]))(?<!\bMint(?= [A-Z]))(?<!\bArgus(?= [A-Z]))(?<!\bFortune(?= [A-Z]))"
)

#: A capitalised name to which the text attributes a report is a source, whatever else it may be elsewhere.
_SOURCE = Gated(
    r"\b(?:as per|according to|told|interview with|as reported by|reported by|quoted by|cited by) (?:the )?"
    r"(?P<name>[A-Z][\w&]*(?: [A-Z][\w&]*){0,3})"
    r"|\b[Aa]s (?P<reporter>[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}) (?:reported|reports|wrote|noted)\b"
)


def find_media(text: str, start: int, end: int) -> Iterator[Medium]:
    """Papers, agencies and broadcasters by name."""
    return (
        Medium(match.start(), match.end(), match.group()) for match in _MEDIA.finditer_in(text, start, end)
    )


def find_sources(text: str, start: int, end: int) -> Iterator[Medium]:
    """Names that the text gives as the source of a report; a company can be one too, so companies go first."""
    for match in _SOURCE.finditer_in(text, start, end):
        group = "name" if match["name"] else "reporter"
        yield Medium(match.start(group), match.end(group), match[group])


def _is_shortened_to_the_front(text: str, name: str) -> bool:
    """Whether the text shortens a name to its first word, as it does with companies, and never to its last."""
    first, *_, last = name.split(" ")
    if re.search(rf"(?<![\w-]){re.escape(first)}(?![\w-]| [A-Z])", text) is None:
        return False
    before = re.findall(rf"(\S*)\s{re.escape(last)}(?![\w-])", text)
    return all(word[:1].isupper() for word in before)


def find_people(text: str, spans: Sequence[tuple[int, int]]) -> list[Mention]:
    """Every mention of a person: where an office or a verb of speaking shows one, and where the name stands again.

    A last name alone is a mention of the person that the text has named in full.
    """
    names: dict[str, str] = {}
    found: dict[int, Person] = {}
    shortened = cache(partial(_is_shortened_to_the_front, text))
    for start, end in spans:
        for pattern in _PATTERNS.possible(text[start:end]):
            for match in pattern.regex.finditer(text, start, end):
                name = match["name"]
                if pattern.regex.pattern in _SPEAKING and shortened(name):
                    continue
                if _NOBODY.isdisjoint(name.split(" ")) and not _PLACE_BEHIND.match(
                    text, match.end("name"), end
                ):
                    names[name] = name
                    found[match.start("name")] = Person(match.start("name"), match.end("name"), name)
    for name in list(names):
        names.setdefault(name.rsplit(" ", 1)[-1], name)
    if names:
        again = re.compile(
            r"(?<![\w-])(?:"
            + "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
            + r")(?![\w-])"
        )
        for start, end in spans:
            for match in again.finditer(text, start, end):
                found.setdefault(match.start(), Person(match.start(), match.end(), names[match.group()]))
    return [found[start] for start in sorted(found)]
