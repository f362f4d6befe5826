"""Phrases that speak of a plant, with all that stands inside them: whose, where, what kind, how large, at what cost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.coreference import nearest_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.facility_words import (
    COMPOUND,
    DETERMINER,
    HEAD,
    IDIOMS,
    NOT_PLANTS,
    POSSESSIVE_PRONOUNS,
    kind_of,
)
from evbattery.reading.figures import FigureKind
from evbattery.reading.implied_plants import heading_plant, implied_plants, is_topic
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Mention, Organisation, OrgMention, PlaceMention
from evbattery.reading.phrase_edges import left_edge
from evbattery.reading.phrase_surroundings import take_builder, take_far_place, take_here
from evbattery.reading.place_phrases import POST_PLACE
from evbattery.reading.plant_names import name_plants
from evbattery.values.countries import Country
from evbattery.values.vocabulary import FacilityKind

__all__ = ["ELLIPSIS", "FacilityPhrase", "Reference", "find_facility_phrases"]

_PARTS = frozenset(("line", "lines", "unit", "units", "hall", "halls"))
_PART_OF = re.compile(r" (?:at|in|of|inside) ")
#: "A unit on the premises of the works in Győr": the place of the one is the place of the other.
_ON_GROUNDS = re.compile(
    r" (?:on|at|in) (?:the )?(?:premises|grounds?|land|site) of | (?:inside|within|next to|beside|"
    r"adjacent to|alongside) "
)
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|initial|other|another|latter|former|"
    r"existing|further|separate|additional|sister|twin|neighbou?ring)\b",
    re.IGNORECASE,
)
_PLAIN_ORDINAL = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "sister": "another",
    "twin": "another",
    "neighboring": "another",
    "neighbouring": "another",
}
_COUNTED = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
#: "The gigafactory of Foo".
_OF_OWNER = Gated(r" of (?:the )?(?:(?!Ⓞ)[\w'-]+ ){0,4}?(?P<org>Ⓞ)(?!'s)")
_JOINED = Gated(r"Ⓞ(?:(?:,| and|, and) (?:the )?(?:[\w-]+ ){0,4}?Ⓞ)+")


def find_facility_phrases(document: Document) -> None:
    """Find the phrases about plants in every sentence and mask each as one character."""
    # One such heading may head anything; several make a round-up of plants.
    topics = sum(map(is_topic, document.sentences)) > 1
    for sentence in document.sentences:
        heading = heading_plant(sentence, topics=topics)
        phrases = (
            [heading]
            if heading is not None
            else without_doubles([*_phrases(sentence), *implied_plants(sentence)])
        )
        if phrases:
            mask_phrases(document, sentence, phrases)
            for phrase in phrases:
                take_here(sentence, phrase)
                take_far_place(sentence, phrase)
                take_builder(sentence, phrase)
    name_plants(document, mask_phrases)


def without_doubles(phrases: list[FacilityPhrase]) -> list[FacilityPhrase]:
    """The phrases in order, of two that overlap the one found first."""
    kept: list[FacilityPhrase] = []
    for phrase in phrases:
        if not any(phrase.start < other.end and other.start < phrase.end for other in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda phrase: phrase.start)


def mask_phrases(document: Document, sentence: Sentence, phrases: list[FacilityPhrase]) -> None:
    """Mask *phrases*, and drop the mentions that they cover."""
    kept = [m for m in sentence.mentions() if not any(p.start <= m.start and m.end <= p.end for p in phrases)]
    every: list[Mention] = sorted([*kept, *phrases], key=lambda m: m.start)
    sentence.masked = Masked.of(document.text, sentence.start, sentence.end, every)


def _phrases(sentence: Sentence) -> Iterator[FacilityPhrase]:
    masked = sentence.masked
    done = 0
    held: FacilityPhrase | None = None
    for head in masked.find(HEAD):
        if head.start() < done:
            continue
        start = left_edge(masked.text, head.start(), done)
        words = masked.text[start : head.end()]
        if (
            NOT_PLANTS.search(words)
            or COMPOUND.match(masked.text, head.end())
            or IDIOMS.search(masked.text, 0, head.end())
            or words.startswith("'s ")
        ):
            continue
        if (
            re.match(r" [A-Z]", masked.text[head.end() : head.end() + 2])
            and head.group()[0].isupper()
            and head.group().lower() == "project"
        ):
            continue
        phrase = _phrase(sentence, start, head)
        if held is not None:
            between = masked.text[done:start]
            if held.reference is Reference.NEW and _ON_GROUNDS.fullmatch(between):
                held.places = held.places or phrase.places
                done = masked_end(masked, phrase)
                continue
            # "A line at the plant" is a part of the plant: the plant is what is spoken of.
            if not (held.head in _PARTS and _PART_OF.fullmatch(between)):
                yield held
        held, done = phrase, masked_end(masked, phrase)
    if held is not None:
        yield held


def masked_end(masked: Masked, phrase: Mention) -> int:
    """The position in the masked text just past the phrase."""
    return next(place for place, origin in enumerate(masked.origins) if origin >= phrase.end)


def _phrase(sentence: Sentence, start: int, head: re.Match[str]) -> FacilityPhrase:
    masked = sentence.masked
    words = masked.text[start : head.end()]
    inner = list(masked.inside(start, head.start()))
    places: list[tuple[str, PlaceMention]] = [("", m) for _, m in inner if isinstance(m, PlaceMention)]
    end = head.end()
    post = POST_PLACE.match(masked.text, end)
    if post is not None:
        behind = [m for _, m in masked.inside(post.start(), post.end()) if isinstance(m, PlaceMention)]
        # "Its only plant outside Japan" stands anywhere but there.
        if not (post["prep"] == "outside" and any(isinstance(r, Country) for r in behind[0].readings)):
            places += [(post["prep"], mention) for mention in behind]
            end = post.end()
    owners = tuple(org for _, m in inner if isinstance(m, OrgMention) for org in m.orgs)
    of_owner = _OF_OWNER.match(masked.text, end)
    if of_owner and not owners:
        owners = tuple(
            org
            for _, m in masked.inside(*of_owner.span("org"))
            if isinstance(m, OrgMention)
            for org in m.orgs
        )
    first = words.split()[0].strip("\"'(),").lower()
    possessed = first in POSSESSIVE_PRONOUNS
    if not owners and possessed:
        owners = _possessors(sentence, start, first == "their")
    plural = head.group().endswith("s") and not head.group().lower().endswith(("works", "campus"))
    ordinals = [match.lower() for match in _ORDINAL.findall(words)]
    numbers = [int(m.figure.low) for _, m in inner if isinstance(m, Measured) and m.tag == "Ⓝ"]
    counted = [count for word, count in _COUNTED.items() if re.search(rf"\b{word}\b", words, re.IGNORECASE)]
    return FacilityPhrase(
        *masked.span(start, end),
        head=head.group().lower().split(" ")[-1],
        words=masked.text[start:end],
        reference=_reference(
            first,
            bool(owners) or possessed,
            sentence.block.kind is BlockKind.HEADLINE and not words[0].islower(),
        ),
        plural=plural,
        count=next(iter([*counted, *numbers]), None) if plural else None,
        owners=owners,
        ordinal=next(
            (_PLAIN_ORDINAL.get(one, one) for one in sorted(ordinals, key=lambda one: one == "existing")),
            None,
        ),
        kind=kind_of(words) or _kind_of_figures(inner),
        places=tuple(places),
        inside=tuple(m for _, m in masked.inside(start, end)),
    )


def _possessors(sentence: Sentence, position: int, several: bool) -> tuple[Organisation, ...]:
    """Whom "its" or "their" stands for; "their" for companies joined by "and" if there are such."""
    if several:
        runs = list(_JOINED.finditer(sentence.masked.text, 0, position))
        if runs:
            return tuple(
                org
                for _, m in sentence.masked.inside(*runs[-1].span())
                if isinstance(m, OrgMention)
                for org in m.orgs
            )
    own = nearest_company(sentence, position)
    return (own,) if own is not None else ()


def _kind_of_figures(inner: list[tuple[int, Mention]]) -> FacilityKind | None:
    """A line of so many GWh makes cells."""
    energy = any(isinstance(m, Measured) and m.figure.kind is FigureKind.ENERGY for _, m in inner)
    return FacilityKind.CELL if energy else None


def _reference(first: str, owned: bool, headline: bool) -> Reference:
    determiner = DETERMINER.fullmatch(first)
    if determiner and determiner["each"]:
        return Reference.EACH
    if determiner and determiner["definite"]:
        return Reference.KNOWN
    if determiner and not (headline and first == "new"):
        return Reference.NEW
    if owned:
        return Reference.POSSESSED
    return Reference.BARE
