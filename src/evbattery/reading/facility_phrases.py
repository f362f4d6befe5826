"""Phrases that speak of a plant, with all that stands inside them: whose, where, what kind, how large, at what cost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.coreference import topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.facility_words import (
    COMPOUND,
    HEAD,
    IDIOMS,
    NOT_PLANTS,
    WORKS,
)
from evbattery.reading.implied_plants import heading_plant, implied_plants, is_topic
from evbattery.reading.items import mask_items
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Mention, Organisation
from evbattery.reading.phrase_edges import left_edge
from evbattery.reading.phrase_reading import is_one, read_phrase
from evbattery.reading.phrase_surroundings import (
    take_builder,
    take_far_place,
    take_here,
    take_opening_town,
    take_there,
)
from evbattery.reading.plant_names import name_plants
from evbattery.reading.plants_by_verbs import plants_by_verbs
from evbattery.reading.several_towns import told_by_towns

__all__ = ["ELLIPSIS", "FacilityPhrase", "Reference", "find_facility_phrases"]

_PARTS = frozenset(("line", "lines", "unit", "units", "hall", "halls"))
_PART_OF = re.compile(r" (?:at|in|of|inside) ")
#: "A unit on the premises of the works in Győr": the place of the one is the place of the other.
_ON_GROUNDS = re.compile(
    r" (?:on|at|in) (?:the )?(?:premises|grounds?|land|site) of | (?:inside|within|next to|beside|"
    r"adjacent to|alongside) "
)
#: "A pilot" may be one of anything.
_BATTERIES = re.compile(r"\b(?:cells?|batter(?:y|ies)|packs|modules)\b|[ⒺⓍ]", re.IGNORECASE)
#: "It has a base in Győr, where it builds cells": whose the base is stands before it.
_HAS = re.compile(
    r"\b(?:has|have|had|runs?|ran|operates?|operated|opens?|opened|builds?|built|building|leases?|leased|owns?|"
    r"owned|closed?|"
    r"closes|shut|mothballed) (?:also )?$"
)


def find_facility_phrases(document: Document) -> None:
    """Find the phrases about plants in every sentence and mask each as one character."""
    # One such heading may head anything; several make a round-up of plants.
    topics = sum(map(is_topic, document.sentences)) > 1
    topic = topic_company(document.sentences)
    before: Sentence | None = None
    opening: Sentence | None = None
    for sentence in document.sentences:
        heading = heading_plant(sentence, topics=topics)
        phrases = (
            [heading]
            if heading is not None
            else without_doubles([*_phrases(sentence, topic), *implied_plants(sentence)])
        )
        if phrases:
            mask_phrases(document, sentence, phrases)
            for phrase in phrases:
                take_here(sentence, phrase)
                take_there(before, sentence, phrase)
                take_opening_town(opening, sentence, phrase)
                take_far_place(sentence, phrase)
                take_builder(sentence, phrase)
        made = list(plants_by_verbs(sentence, topic)) if heading is None else []
        if made:
            mask_phrases(document, sentence, made)
        opening = sentence if before is None or before.paragraph != sentence.paragraph else None
        before = sentence
    mask_items(document, mask_phrases)
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


def _phrases(sentence: Sentence, topic: Organisation | None) -> Iterator[FacilityPhrase]:
    masked = sentence.masked
    done = 0
    held: FacilityPhrase | None = None
    for head in masked.find(HEAD):
        if head.group().endswith("Works"):
            continue  # the last word of a company's name, "Foo Cell Works"
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
        if head.group().lower() == "works" and not WORKS.search(words[: -len(" works")]):
            continue
        phrase = read_phrase(sentence, start, head, topic)
        if (
            head.group().lower() == "pilot"
            and words[:2].lower() == "a "
            and not _BATTERIES.search(masked.text)
        ):
            continue
        if head["owned"] and not (phrase.places and (phrase.owners or _HAS.search(masked.text, 0, start))):
            continue
        several = told_by_towns(sentence, phrase, start, head.end())
        if several:
            if held is not None:
                yield held
            yield from several[:-1]
            held, done = several[-1], masked_end(masked, several[-1])
            continue
        phrase.plural = phrase.plural and not is_one(phrase)
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
