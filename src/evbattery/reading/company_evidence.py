"""Which of an article's names are companies', by the words around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import ClassVar

import attrs

from evbattery.knowledge import CompanyRecord
from evbattery.patterns import Gated
from evbattery.reading.company_names import Candidate, initials_of_others
from evbattery.reading.company_patterns import CANDIDATE, PLACED, firm, plain_evidence
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import ORG, Mention

Span = tuple[int, int]


@attrs.define(eq=False)
class KnownMention(Mention):
    """A company of the gazetteer; an ``ordinary`` name needs the text's support."""

    TAG: ClassVar[str] = ORG
    record: CompanyRecord
    ordinary: bool


@attrs.define(eq=False)
class _Doubtful(Mention):
    """A known company by a name that could be a common word."""

    TAG: ClassVar[str] = CANDIDATE
    name: str


def is_known_company(mention: KnownMention, strong: set[str]) -> bool:
    """Whether the text supports an ordinary name of the gazetteer's company."""
    return _key(mention.record) in strong


def _key(record: CompanyRecord) -> str:
    # No candidate has such a name, so that the two kinds do not meet in one set.
    return f"={record.name}"


def companies_among(
    text: str,
    spans: Sequence[Span],
    known: Sequence[Sequence[KnownMention]],
    candidates: Sequence[Sequence[Candidate]],
    others: Sequence[Sequence[Mention]],
) -> set[str]:
    """The names among *candidates* that are companies', and keys for those of *known* that need support and have it.

    The sentences are looked through twice, because a name found the first time speaks for its neighbours in a list.
    """
    strong: set[str] = set()
    others_initials = initials_of_others(text)
    small = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    sentences: list[Masked] = []
    for again in (False, True):
        sentences = [
            sentences[number]
            if again and not _names_any(sentences[number], strong)
            else _masked(text, span, found, names, rest, strong)
            for number, (span, found, names, rest) in enumerate(
                zip(spans, known, candidates, others, strict=True)
            )
        ]
        inside = {
            m.name for masked in sentences for place, m in _open(masked) if not _opens(masked.text, place)
        }
        placed = {m.name for masked in sentences for m in _hits(masked, PLACED)}
        for masked in sentences:
            for pattern in firm().possible(masked.text):
                strong |= {m.name for m in _hits(masked, pattern)}
            for pattern in plain_evidence().possible(masked.text):
                strong |= {m.name for m in _hits(masked, pattern, inside, small) if m.name not in placed}
            strong |= {
                m.name
                for _, m in _open(masked)
                if isinstance(m, Candidate) and (m.legal or (m.telling and m.name not in placed))
            }
    return strong - others_initials


def _masked(
    text: str,
    span: Span,
    known: Sequence[KnownMention],
    candidates: Sequence[Candidate],
    others: Sequence[Mention],
    strong: set[str],
) -> Masked:
    """The sentence with companies as Ⓞ, open names as ◯, and everything else by its own tag."""
    longer = [c for c in candidates if any(k.start < c.end and c.start < k.end for k in known)]
    every: list[Mention] = [*candidates]
    every += [
        _Doubtful(m.start, m.end, _key(m.record)) if m.ordinary and _key(m.record) not in strong else m
        for m in known
        if not any(c.start <= m.start and m.end <= c.end for c in longer)
    ]
    every += [m for m in others if not any(e.start < m.end and m.start < e.end for e in every)]
    every = [_Settled(m.start, m.end) if isinstance(m, Candidate) and m.name in strong else m for m in every]
    return Masked.of(text, *span, sorted(every, key=lambda m: m.start))


@attrs.define(eq=False)
class _Settled(Mention):
    """A name that is known to be a company's by now."""

    TAG: ClassVar[str] = ORG


def _names_any(masked: Masked, strong: set[str]) -> bool:
    """Whether a name of the sentence that was open is known to be a company's by now."""
    return any(m.name in strong for _, m in _open(masked))


def _open(masked: Masked) -> list[tuple[int, Candidate | _Doubtful]]:
    return [(place, m) for place, m in masked.at.items() if isinstance(m, (Candidate, _Doubtful))]


_OPENING = re.compile(r"(?:^|[.!?:;•*-]|[.!?]\")\s*[\"(]?$")


#: Endings of nouns that open sentences; a name with such an ending must also stand inside a sentence.
_WORD_LIKE = re.compile(
    r"(?:s|ing|ed|ly|tion|sion|ment|ness|ance|ence|ity|ism|ship|age|al|ic|ful|able|hood|work|time)$"
)


def _opens(text: str, place: int) -> bool:
    return bool(_OPENING.search(text[max(0, place - 4) : place]))


def _hits(
    masked: Masked, pattern: Gated, inside: set[str] | None = None, small: Collection[str] = ()
) -> list[Candidate | _Doubtful]:
    """The open names in the pattern's matches.

    One plain word that opens a sentence is as likely a common noun ("Production will ..."): with *inside* given it
    counts only when the name also stands within a sentence, or when it looks like no noun and the text has no such
    word in *small* letters.
    """
    found: list[Candidate | _Doubtful] = []
    for match in masked.find(pattern):
        for place in range(*match.span()):
            mention = masked.at.get(place)
            if not isinstance(mention, (Candidate, _Doubtful)):
                continue
            plain_word = (
                mention.name.isalpha()
                and mention.name[1:].islower()
                and bool(_WORD_LIKE.search(mention.name) or mention.name.lower() in small)
            )
            if (
                inside is None
                or isinstance(mention, _Doubtful)
                or not plain_word
                or not _opens(masked.text, place)
                or mention.name in inside
            ):
                found.append(mention)
    return found
