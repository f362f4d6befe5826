"""Phrases that introduce no plant: they speak of plants at large, of a plant that might be, or of no battery plant."""

from __future__ import annotations

import re

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, NAME, FacilityPhrase, Reference
from evbattery.reading.sites import Sites

#: A laboratory without a place is where something was measured, not a plant.
_LABS = frozenset(("lab", "labs", "laboratory", "laboratories"))
_HYPOTHETICAL = re.compile(
    r"\b(?:without|if (?:I|we|you) had|I'd have|wants? to have|rather than|instead of|not) (?:\w+ ){0,2}$"
)


def speaks_of_none(sites: Sites, sentence: Sentence, phrase: FacilityPhrase, is_about_others: bool) -> bool:
    """Whether the phrase introduces no plant: it points at one that is not there, or means plants at large.

    *is_about_others* tells that the article speaks of plants of other industries too; then only those that make
    batteries count.
    """
    if phrase.head == ELLIPSIS:
        return not (phrase.reference is Reference.NEW and sites.found)
    if (
        phrase.kind is None
        and (is_about_others or (phrase.head == "project" and not phrase.chemistries))
        and not phrase.heading
    ):
        return True
    if phrase.head in _LABS and not phrase.places:
        return True
    if phrase.head == NAME or phrase.generic or phrase.reference is Reference.EACH:
        return True
    if phrase.plural and (
        phrase.count is None
        or (sentence.block.kind is BlockKind.HEADLINE and not phrase.places and not sentence.orgs())
    ):
        return True
    if phrase.pointing and not (phrase.places and phrase.reference in (Reference.POSSESSED, Reference.NEW)):
        return True
    telling = bool(phrase.places or phrase.owners or phrase.figures or phrase.another or phrase.name)
    if phrase.reference is Reference.KNOWN and not telling and (phrase.kind is None or sites.found):
        return (
            phrase.kind is None
            or phrase.kind_is_general
            or all(site.kind is not None and site.kind is phrase.kind for site in sites.found)
        )
    if not telling and phrase.reference in (Reference.NEW, Reference.BARE):
        place = sentence.masked.position(phrase) or 0
        before = sentence.masked.text[:place]
        quoted = before.count('"') % 2 == 1 and phrase.reference is Reference.NEW and bool(sites.found)
        bare = phrase.reference is Reference.BARE and sentence.block.kind is not BlockKind.HEADLINE
        asked = sentence.masked.text.rstrip().endswith("?") and bool(sites.found)
        return quoted or bare or asked or bool(_HYPOTHETICAL.search(before[-80:]))
    return False
