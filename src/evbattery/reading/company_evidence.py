"""Which of an article's names are companies', by the words around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

import attrs

from evbattery.knowledge import CompanyRecord
from evbattery.reading.company_names import Candidate, initials_of_others
from evbattery.reading.company_patterns import CANDIDATE, COMPANY_NOUN
from evbattery.reading.company_weights import ENOUGH, TWICE, Cue, left_cues
from evbattery.reading.company_weights_behind import right_cues
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import ORG, Mention
from evbattery.reading.plain_words import may_be_a_word, words_in_small_letters

Span = tuple[int, int]
#: What a legal form, or a heading "About Foo", weighs: more than all that may speak against it.
_FORMAL = 9.0
#: What a name's standing in capitals before a comma at the beginning of a line weighs: it is a town's.
_IN_DATELINE = -4.0
#: What a name's standing alone and behind a first name weighs.
_SURNAME = -4.0
#: What the gazetteer weighs for a name that is also an ordinary word.
_ON_THE_LIST = 2.0
#: What "Fund" weighs: there are public and private ones.
_PUBLIC = -1.0
#: What a last word such as "Batteries" weighs.
_TELLING = 4.5
#: What a last word weighs that names of companies share with those of batteries and models.
_HALF_TELLING = 1.5
#: "F-150" is a car.
_MODEL = re.compile(r"[A-Z]{1,2}-\d{2,4}")
_OF_THE_TRADE = re.compile(r"[^ ]+ (?:Battery|Cell|Cathode|Anode|Auto|Cars|Bus|Buses|Kamyon|Invest|Finance)")
#: What it weighs that the next sentence speaks of "the company".
_NEXT = Cue("the company of the next sentence", 3, re.compile(""))
#: "Jane Doe makes batteries. Her company, Foo, ..."
_OWNER = Cue("has a company", -5, re.compile(""))
_HERS = re.compile(r"(?:His|Her) (?:[a-z-]+ ){0,2}?(?:company|firm|start-?up|business|employer|team)\b")
_CALLED = re.compile(
    rf"The (?:(?:[A-Z][a-z]+|Ⓛ(?:-based)?) )?(?:[a-z][\w-]* ){{0,2}}?(?:{COMPANY_NOUN}) "
    r"(?:is|was|has|had|makes?|plans?|wants?|says?|said|will)\b"
)
#: What may stand before the name that a sentence begins with.
_BEHIND_DATELINE = re.compile(r"(?:Ⓛ(?:, Ⓛ)*(?:,? Ⓓ)?,?(?: \([^()]{1,30}\))? ?[-–—:] ?)?")
#: How far to the left of a name a cue may begin.
_REACH = 110


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

    What stands beside all mentions of a name is weighed together (:mod:`evbattery.reading.company_weights`). The
    sentences are looked through twice, because a name found the first time speaks for its neighbours in a list.
    """
    strong: set[str] = set()
    small = words_in_small_letters(text)
    # Towns at the beginning of a line in capitals: "SANTA ODILA DO VALE, Minas Gerais. ..."
    towns = frozenset(
        part.title() for part in re.findall(r"^([A-Z][A-Z .'-]{3,40}?)(?:,| \(| -| –| —)", text, re.MULTILINE)
    )
    titles = frozenset(re.findall(r"^About (.{2,60}?)[:.]?$", text, re.MULTILINE))
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
        strong |= _weighed(sentences, small, titles, towns)
    others_initials = initials_of_others(text)
    strangers = {_key(m.record) for found in known for m in found if text[m.start : m.end] in others_initials}
    return strong - others_initials - strangers


def _weighed(
    sentences: Sequence[Masked], small: Collection[str], titles: Collection[str], towns: Collection[str]
) -> set[str]:
    """The names whose cues weigh enough."""
    inside = {m.name for masked in sentences for place, m in _open(masked) if not _opens(masked.text, place)}
    cues: Counter[tuple[str, Cue]] = Counter()
    weights: dict[str, float] = {}
    for masked in sentences:
        for place, mention in _open(masked):
            weights.setdefault(mention.name, 0)
            doubtful = mention.name not in inside and _is_open(mention, small) and _opens(masked.text, place)
            if doubtful and mention.name.endswith("ly") and masked.text.startswith(",", place + 1):
                continue  # an adverb
            telling = isinstance(mention, Candidate) and mention.telling
            cues.update(
                (mention.name, cue)
                for cue in masked.once(_cues_of_all)[place]
                if (not doubtful or cue.weight < 0 or cue.weight > ENOUGH)
                # Whoever has "Ventures" in its name is nobody, although we "met" it.
                and not (telling and cue.name == "a person")
            )
            weights[mention.name] = max(weights[mention.name], _shape(mention, titles))
    cues.update(_called_a_company(sentences, small))
    total: dict[str, float] = dict(weights)
    for name in total:
        if not name.isupper() and any(town.startswith(name.title()) for town in towns):
            total[name] += _IN_DATELINE
    surnames = _surnames(sentences)
    for name in surnames & total.keys():
        total[name] += _SURNAME
    for (name, cue), count in cues.items():
        total[name] += cue.weight * min(count, TWICE)
    return {name for name, weight in total.items() if weight >= ENOUGH and not _MODEL.fullmatch(name)}


def _cues_of_all(masked: Masked) -> dict[int, tuple[Cue, ...]]:
    """The cues beside each open name, by its position."""
    return {place: tuple(_cues(masked.text, place)) for place, _ in _open(masked)}


def _called_a_company(sentences: Sequence[Masked], small: Collection[str]) -> Iterator[tuple[str, Cue]]:
    """Names at the front of a sentence, where the next one goes on with "The Spanish start-up" or "Her firm".

    Behind a dateline a later sentence may do so, as long as no other name stands between.
    """
    last, leads = None, False
    for sentence in sentences:
        if last is not None and _CALLED.match(sentence.text) is not None:
            yield last, _NEXT
        named = {mention.name: (place, mention) for place, mention in _open(sentence)}
        if named or ORG in sentence.text or not leads:
            last = None
        for name, (place, mention) in named.items() if len(named) == 1 and ORG not in sentence.text else ():
            if _BEHIND_DATELINE.fullmatch(sentence.text, 0, place) and not _is_open(mention, small):
                last, leads = name, place > 0
    for sentence, following in pairwise(sentences):
        if _HERS.match(following.text) is not None:
            yield from ((mention.name, _OWNER) for place, mention in _open(sentence) if place == 0)


def _surnames(sentences: Sequence[Masked]) -> set[str]:
    """Words that stand alone and behind a first name, which never stands alone: people are shortened so."""
    plain = {
        m.name
        for masked in sentences
        for _, m in _open(masked)
        if isinstance(m, Candidate) and not m.telling and re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+)?", m.name)
    }
    pairs = [name.split(" ") for name in plain if " " in name]
    return {last for first, last in pairs if last in plain and first not in plain and last[1:].islower()}


def _cues(text: str, place: int) -> Iterator[Cue]:
    """The cues on both sides of the name at a position."""
    before = text[max(0, place - _REACH) : place]
    left = [cue for cue in left_cues() if cue.pattern.search(before)]
    right = [cue for cue in right_cues() if cue.pattern.match(text, place + 1)]
    # What is said to be a company is nothing else, whatever other nouns follow, and no place ("put into Foo, a firm").
    company = any(cue.weight > ENOUGH for cue in (*left, *right))
    described = any(cue.name == "is a company" for cue in right)
    yield from (cue for cue in left if not (described and cue.name == "in a place"))
    yield from (cue for cue in right if not (company and cue.name == "is something else"))


def _shape(mention: Candidate | _Doubtful, titles: Collection[str]) -> float:
    """What the form of a name weighs."""
    if isinstance(mention, _Doubtful):
        return _ON_THE_LIST
    if mention.legal or mention.name in titles:
        return _FORMAL
    odd = re.search(r"[a-z][A-Z]|\w ?& ?\w|\d[A-Z]", mention.name) is not None
    fund = _PUBLIC if mention.name.endswith(" Fund") else 0
    half = _HALF_TELLING if not mention.telling and _OF_THE_TRADE.fullmatch(mention.name) else 0
    return (_TELLING if mention.telling else 0) + (1 if odd else 0) + fund + half


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
    return masked.once(_open_names)


def _open_names(masked: Masked) -> list[tuple[int, Candidate | _Doubtful]]:
    return [(place, m) for place, m in masked.at.items() if isinstance(m, (Candidate, _Doubtful))]


_OPENING = re.compile(r"(?:^|[.!?:;•*-]|[.!?]\")\s*[\"(]?$")


def _opens(text: str, place: int) -> bool:
    return bool(_OPENING.search(text[max(0, place - 4) : place]))


def _is_open(mention: Candidate | _Doubtful, small: Container[str]) -> bool:
    return isinstance(mention, Candidate) and may_be_a_word(mention.name, small)
