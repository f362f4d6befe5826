"""Short forms of companies' names: without the legal form, the first words, initials, and what a text defines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from evbattery.reading.company_cues import GENERIC, OPENERS
from evbattery.reading.company_patterns import legal_tail
from evbattery.reading.exchanges import EXCHANGES
from evbattery.reading.masking import plain
from evbattery.reading.mentions import Organisation
from evbattery.values.countries import country_by_demonym
from evbattery.values.places import admin_by_demonym, find_places

_QUOTED = r"\"(?P<quoted>[A-Z][\w&.-]*(?: [\w&.-]+){0,3})\""
_ACRONYM = r"(?P<acronym>[A-Z][A-Za-z&]{1,7})"
#: "(“Foo”)", "(hereinafter “Foo”)", "(FE)", "- FE to its friends", ", known as FE".
_DEFINED = tuple(
    re.compile(pattern)
    for pattern in (
        rf",? \((?:the |hereinafter |hereafter |referred to as |abbreviated as |abbreviation |following |"
        rf"formerly |or |short |for |herein |collectively |together with its subsidiaries,? ){{0,5}}{_QUOTED}",
        rf",? \({_ACRONYM}\)",
        rf",? \((?:{EXCHANGES}) ?: ?(?P<symbol>[A-Z]{{2,5}})\)",
        rf",? - {_ACRONYM} (?:to its|for short|as (?:it|everybody|everyone|locals))\b",
        rf",? (?:also |better |commonly )?known (?:simply )?as {_ACRONYM}\b",
        rf",? or {_ACRONYM}(?: for short|,)",
    )
)
_TERMS = frozenset(
    (
        "Company",
        "Corporation",
        "Group",
        "Firm",
        "Issuer",
        "Partnership",
        "Parties",
        "Party",
        "Buyer",
        "Seller",
    )
)


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


def short_forms(names: Sequence[str], seen: Iterable[str], units: Collection[str] = ()) -> dict[str, str]:
    """Each of the companies' *names*, and each first part of one that was *seen*, with its full name.

    The names stand in the order of the text. What begins the name of one of *units* is its owner's.

    >>> sorted(short_forms(["Kestrel Cells"], ["Kestrel Cells", "Kestrel", "Kest"]).items())
    [('Kestrel', 'Kestrel Cells'), ('Kestrel Cells', 'Kestrel Cells')]
    """
    full = {name: name for name in names}
    longer: dict[str, str] = {}
    for name in (name for name in names if name not in units):
        for end in (match.start() for match in re.finditer("[ -]", name)):
            # Where several begin alike the short form is the one that the article names first.
            longer.setdefault(name[:end], name)
    for name in dict.fromkeys([*seen, *names]):
        if name in longer and (name in full or not _is_common(name)):
            full[name] = longer[name]
    for name in full:
        while full[full[name]] != full[name]:
            full[name] = full[full[name]]
    return full


def _is_common(name: str) -> bool:
    words = name.split(" ")
    return all(word in GENERIC or is_nationality(word) for word in words)


def defined_short_forms(
    text: str, ends: Sequence[tuple[int, Organisation]]
) -> Iterator[tuple[str, Organisation]]:
    """The short forms that the text itself introduces behind a company's name, each with its company."""
    for end, org in ends:
        behind = plain(text[end : end + 110])
        for pattern in _DEFINED:
            match = pattern.match(behind)
            if not match:
                continue
            groups = match.groupdict()
            short = groups.get("quoted") or groups.get("acronym") or groups.get("symbol") or ""
            if short in _TERMS or short in OPENERS or short in ("US", "UK", "EU", "USA", "PR", "Reuters"):
                continue
            if groups.get("quoted") or groups.get("symbol") or _abbreviates(short, {org.name, *org.names}):
                yield short, org
                break


def _abbreviates(short: str, names: Iterable[str]) -> bool:
    """Whether the letters of *short* are initials of a name, all or leading, or a word of it."""
    for name in names:
        initials = "".join(word[0] for word in re.split(r"[ -]", name) if word).upper()
        if short.upper() in (initials, initials[: len(short)]) or short in name.split(" "):
            return len(short) > 1
        letters = iter(name.upper())
        if short.isupper() and name[:1].upper() == short[0] and all(letter in letters for letter in short):
            return True
    return False
