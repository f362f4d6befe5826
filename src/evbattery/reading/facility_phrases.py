"""Phrases that speak of a plant, with all that stands inside them: whose, where, what kind, how large, at what cost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from evbattery.reading.asked_where import mask_answers_where
from evbattery.reading.company_focus import interviewed, topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import (
    COMPOUND,
    HEAD,
    IDIOMS,
    NOT_PLANTS,
    WORKS,
)
from evbattery.reading.group_towns import mask_group_towns
from evbattery.reading.heading_plants import heading_plant, is_topic
from evbattery.reading.implied_plants import implied_plants
from evbattery.reading.interviews import mask_interviews
from evbattery.reading.items import mask_items
from evbattery.reading.likely_towns import likely_towns, mask_likely_towns
from evbattery.reading.locations import is_spot, is_state
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Mention, Organisation
from evbattery.reading.phrase_edges import left_edge
from evbattery.reading.phrase_reading import DISUSED, is_one, read_phrase
from evbattery.reading.phrase_surroundings import (
    NEXT_DOOR,
    take_builder,
    take_far_place,
    take_here,
    take_maker,
    take_opening_town,
    take_there,
    take_town_of_area,
)
from evbattery.reading.plant_names import name_plants
from evbattery.reading.plants_by_seats import plants_at_companies
from evbattery.reading.plants_by_verbs import plants_by_verbs
from evbattery.reading.rosters import mask_roster
from evbattery.reading.several_towns import Partners, partners_in, told_by_towns
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

_PARTS = frozenset(("line", "lines", "unit", "units", "hall", "halls"))
#: What is a plant where it tells what is made: "the pack shop in Győr".
_SHOPS = frozenset("hall halls shed sheds shop shops workshop workshops spokes hub hubs mill mills".split())
_PART_OF = re.compile(r" (?:at|in|of|inside) ")
#: "Foo, the battery unit of Bar": a company.
_APPOSED = re.compile(r"Ⓞ(?: \([^()]{1,60}\))*, $")
_UNIT_OF = re.compile(r"(?<=unit) of (?:the )?(?:[\wⓁ'-]+ ){0,2}?Ⓞ")
#: "A unit on the premises of the works in Győr": the place of the one is the place of the other.
_ON_GROUNDS = re.compile(
    r" (?:on|at|in) (?:the )?(?:premises|grounds?|land|site) of | (?:inside|within|next to|beside|"
    r"adjacent to|alongside) "
)
#: "Is to move into a former blade factory": what a plant moves into is its ground.
_INTO = re.compile(r"\b(?:into|inside|(?:built|housed|installed|located|sit|sits|stand|stands|be) in) $")
#: "A pilot" may be one of anything.
_BATTERIES = re.compile(r"\b(?:cells?|batter(?:y|ies)|packs|modules)\b|[ⒺⓍ]", re.IGNORECASE)
#: "It has a base in Győr", "Foo suspended operations at Linz": whose it is stands before what is done to it.
_HAS = (
    VerbClass.OWN,
    VerbClass.OPERATE,
    VerbClass.OPEN,
    VerbClass.BUILD,
    VerbClass.CLOSE,
    VerbClass.PAUSE,
    VerbClass.START,
    VerbClass.EXPAND,
)


def find_facility_phrases(document: Document) -> None:
    """Find the phrases about plants in every sentence and mask each as one character."""
    # One such heading may head anything; several make a round-up of plants.
    topics = sum(map(is_topic, document.sentences)) > 1
    topic = topic_company(document.sentences)
    persons = {"our": topic, "your": interviewed(document.sentences)}
    partners = partners_in(document)
    likely = likely_towns(document)
    before: Sentence | None = None
    opening: Sentence | None = None
    for sentence in document.sentences:
        heading = heading_plant(sentence, topics=topics)
        phrases = (
            [heading]
            if heading is not None
            else without_doubles([*_phrases(sentence, persons, partners), *implied_plants(sentence)])
        )
        if phrases:
            mask_phrases(document, sentence, phrases)
            for phrase in phrases:
                take_here(sentence, phrase)
                take_there(before, sentence, phrase)
                take_town_of_area(before, sentence, phrase)
                take_maker(before, sentence, phrase)
                take_opening_town(opening, sentence, phrase)
                take_far_place(sentence, phrase)
                take_builder(sentence, phrase)
        mask_roster(document, sentence, mask_phrases)
        made = [*plants_by_verbs(sentence, topic), *plants_at_companies(sentence)] if heading is None else []
        if made:
            mask_phrases(document, sentence, made)
        opening = sentence if before is None or before.paragraph != sentence.paragraph else None
        before = sentence
    mask_items(document, mask_phrases)
    mask_group_towns(document, mask_phrases)
    mask_interviews(document, mask_phrases)
    mask_answers_where(document, mask_phrases)
    mask_likely_towns(document, likely, mask_phrases)
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
    sentence.mask(document.text, every)


def _phrases(
    sentence: Sentence, persons: Mapping[str, Organisation | None], partners: Partners
) -> Iterator[FacilityPhrase]:
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
            or (_APPOSED.search(masked.text, 0, start) and _UNIT_OF.match(masked.text, head.end()))
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
        phrase = read_phrase(sentence, start, head, persons)
        moved_into = DISUSED.search(words) and _INTO.search(masked.text, 0, start)
        if moved_into and phrase.kind is None and not phrase.places:
            continue
        if (
            head.group().lower() == "pilot"
            and words[:2].lower() == "a "
            and not _BATTERIES.search(masked.text)
        ):
            continue
        had = _is_had(masked.text, start)
        # "Its second hall" is one more of what there is; else a hall is a plant where its place and owner are told.
        further = had and phrase.another and phrase.head in _PARTS
        known = (
            phrase.owners
            or had
            or (phrase.kind is not None and phrase.head in _SHOPS and phrase.reference is not Reference.BARE)
        )
        if head["owned"] and not further and not (phrase.places and known):
            continue
        if phrase.head == "operations" and not any(
            is_spot(place) or is_state(place) for _, place in phrase.places
        ):
            continue  # "Its U.S. operations" are all that it does there.
        several = told_by_towns(sentence, phrase, start, head.end(), partners)
        if several:
            if held is not None:
                yield held
            yield from several[:-1]
            held, done = several[-1], masked_end(masked, several[-1])
            continue
        phrase.plural = phrase.plural and not is_one(
            phrase, had=had, beside=NEXT_DOOR.match(masked.text, head.end()) is not None
        )
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


def _is_had(text: str, start: int) -> bool:
    """Whether the phrase at *start* is what somebody has, runs, opens or stops."""
    groups = [group for group in verb_groups(text) if group.end <= start]
    return (
        bool(groups)
        and not groups[-1].passive
        and groups[-1].says(*_HAS)
        and not text[groups[-1].end : start].strip()
    )


def masked_end(masked: Masked, phrase: Mention) -> int:
    """The position in the masked text just past the phrase."""
    return next(place for place, origin in enumerate(masked.origins) if origin >= phrase.end)
