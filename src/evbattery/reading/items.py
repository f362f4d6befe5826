"""Items of a round-up: paragraphs that open with a place like a dateline, each about the plant that stands there.

"GYŐR, Hungary. Foo has switched on its new hall. ... LINZ, Austria. Bar is still waiting." One such opening is a
dateline; several make a round-up. The opening then stands for the plant of its item, as a heading would.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.subjects import companies_between
from evbattery.values.countries import Country
from evbattery.values.vocabulary import Status

#: Fewer openings are datelines.
_SEVERAL = 2
_OPENING = re.compile(
    rf"^(?:\d{{1,2}}[.)] ?|[-*•►▪>#]+ ?)?(?P<places>{CHAIN})(?: again| too)?(?:[.:|](?= |$)| [-|](?= |$)|$)"
)
_ORGS = r"Ⓞ(?:(?:/|,? and | & ) ?Ⓞ)*"
#: "Foo, Győr: ...", "Foo (Győr, Hungary) ...", "Foo | Győr | ...": a company and its town, before anything is said.
_NAMED = re.compile(
    rf"^(?:\d{{1,2}}[.)] ?|[^\w\sⓄⓁ]{{1,3}} ?)?(?P<orgs>{_ORGS})(?: \((?:[a-z][^()]{{2,40}}|Ⓞ)\))?"
    rf"(?:,? \(|, (?:also |again |likewise )?(?:in|at|near) |, ?| - | ?\| ?|: | in | at )(?P<places>{CHAIN})"
    r"(?:\)[:.,]?(?= |$|\*)|(?:[:;.|]|\*\*| -| \||,(?= [ⒺⓉⓂⒹ]))(?= |$|\*))"
)
#: What an item about a plant speaks of.
_MAKING = re.compile(
    r"[ⒺⓉⒻ]|\b(?:cells?|batter(?:y|ies)|packs?|modules|cathodes?|anodes?|production|black mass|recycl\w+|"
    r"plant|works)\b",
    re.IGNORECASE,
)
#: "Singapore: no cell factory."
_NONE = re.compile(
    r"\W*(?:[Nn]o|[Nn]one|[Nn]ot a single|[Nn]ot one) (?:[\w-]+ ){0,4}?"
    r"(?:Ⓕ|plants?|factor(?:y|ies)|works|production)[.,;]"
)
_SUBJECT = re.compile(r"(?P<orgs>Ⓞ(?:(?:,| and|, and| &) (?:the )?(?:[A-Za-z-]+ ){0,3}?Ⓞ)*)")
#: The names that open an item, and what separates them from what is said.
_UNKNOWN = re.compile(
    r"\W{0,5}(?:\d{1,2}[.)] ?)?(?:[A-Z][\w&.'-]{0,40}|[ⓄⓁ])"
    r"(?:(?: and | & |[ /]|, )(?:[A-Z][\w&.'-]{0,40}|[ⓄⓁ])){1,5} ?(?:\([^()]{2,40}\)|[-:|]|, )"
)
#: A heading that is a place alone, and those that tell how far the plants below have come.
_ALONE = re.compile(r"Ⓛ(?:, Ⓛ)?[.:]?")
_STATES = tuple(
    (
        status,
        re.compile(
            rf"(?:{words})(?: (?:plants|projects|factories|sites|gigafactories))?[.:]?", re.IGNORECASE
        ),
    )
    for status, words in (
        (Status.OPERATING, "operating|in operation|operational|existing|open|running|in production"),
        (Status.UNDER_CONSTRUCTION, "under construction|being built|building|in construction"),
        (Status.PLANNED, "planned|announced|proposed|in planning|coming|to come|prepared"),
        (Status.PAUSED, "paused|on hold|suspended|frozen|stalled"),
        (Status.DELAYED, "delayed|postponed"),
        (Status.CANCELLED, "cancell?ed|scrapped|dropped|shelved|abandoned|dead"),
        (Status.CLOSED, "closed|shut|shut down"),
    )
)
_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING))

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_items(document: Document, mask: Mask) -> None:
    """Mask the opening of each item of a round-up as a phrase about its plant."""
    openings: list[tuple[Sentence, re.Match[str]]] = []
    # Items whose opening is a sentence of its own are masked as headings are.
    headed = sum(
        isinstance(m, FacilityPhrase) and m.heading
        for s in document.sentences
        if s.block.kind is BlockKind.LIST_ITEM
        for m in s.mentions()
    )
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph == paragraph or sentence.block.kind not in _KINDS:
            continue
        paragraph = sentence.paragraph
        text = sentence.masked.text
        match = _NAMED.match(text) or _OPENING.match(text) if "Ⓛ" in text else None
        if match is not None:
            openings.append((sentence, match))
    if len(openings) + headed < _SEVERAL:
        return
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    around = _headings(document)
    below = _sections(document)
    for sentence, match in openings:
        item = below.get(sentence.index) or paragraphs[sentence.paragraph]
        said = [one.masked.text for one in item]
        if not any(map(_MAKING.search, said)) or any(map(_NONE.match, said)):
            continue
        places = [m for _, m in sentence.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        label = sentence.block.kind is BlockKind.LIST_ITEM and sentence.masked.text.startswith(
            ":", match.end("places")
        )
        if not is_spot(places[0]) and not (label and not _is_country(places[0])):
            continue
        area, state = around.get(sentence.paragraph, (None, None))
        named = match.groupdict().get("orgs") is not None
        span = sentence.masked.span(match.start("orgs" if named else "places"), match.end("places"))
        phrase = FacilityPhrase(
            *span,
            head="plant",
            words=sentence.masked.text[: match.end("places")],
            reference=Reference.NEW,
            plural=False,
            owners=tuple(companies_between(sentence, *match.span("orgs"))) if named else _company(item),
            places=tuple(("in", place) for place in (*places, *((area,) if area is not None else ()))),
            inside=tuple(m for _, m in sentence.masked.inside(*match.span())),
            heading=True,
            item=sentence.block.kind is not BlockKind.HEADING,
            state=state,
        )
        mask(document, sentence, [phrase])


def state_of(words: str) -> Status | None:
    """The state that a heading or a cell of a table gives ("Under construction"), None where it gives none."""
    return next((status for status, pattern in _STATES if pattern.fullmatch(words)), None)


def opens_unknown_item(sentence: Sentence) -> bool:
    """Whether the sentence opens an item of a list by a name that is not understood: "Foo Bar (Baz): ..."."""
    text = sentence.masked.text
    return not any(isinstance(m, FacilityPhrase) and m.heading for m in sentence.mentions()) and (
        _UNKNOWN.match(text) is not None
    )


def _sections(document: Document) -> dict[int, list[Sentence]]:
    """For each heading, by its number, what stands below it up to the next one."""
    found: dict[int, list[Sentence]] = {}
    section: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.block.kind is BlockKind.HEADING:
            section = found.setdefault(sentence.index, [])
        else:
            section.append(sentence)
    return found


def _headings(document: Document) -> dict[int, tuple[PlaceMention | None, Status | None]]:
    """The country and the state that headings of one word give the items below them, by paragraph."""
    area: PlaceMention | None = None
    state: Status | None = None
    found: dict[int, tuple[PlaceMention | None, Status | None]] = {}
    for sentence in document.sentences:
        text = sentence.masked.text
        if sentence.block.kind is BlockKind.HEADING:
            told = next((m for m in sentence.mentions() if isinstance(m, PlaceMention)), None)
            if _ALONE.fullmatch(text):
                area, state = told, None
            else:
                state = state_of(text)
                area = area if state is not None else None
        found[sentence.paragraph] = area, state
    return found


def _is_country(place: PlaceMention) -> bool:
    return any(isinstance(reading, Country) for reading in place.readings)


def _company(item: list[Sentence]) -> tuple[Organisation, ...]:
    """Whose plant the item is about: the owner of the first plant that it speaks of, else the company named first."""
    for sentence in item:
        for mention in sentence.mentions():
            if (
                isinstance(mention, FacilityPhrase)
                and not mention.plural
                and mention.owners
                and not mention.places
            ):
                return mention.owners
    for sentence in item:
        match = _SUBJECT.search(sentence.masked.text)
        if match is not None:
            found = [m.orgs for place, m in sentence.orgs() if match.start() <= place < match.end()]
            return tuple(dict.fromkeys(org for orgs in found for org in orgs))
    return ()
