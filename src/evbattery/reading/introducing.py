"""What a plant that is told for the first time has from those told before it: its place, its owner and its kind."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.facility_words import POINTING
from evbattery.reading.locations import Location
from evbattery.reading.mentions import FACILITY, ORG
from evbattery.reading.phrase_surroundings import stands_beside
from evbattery.reading.retelling import told_before
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

_BESIDE = Gated(
    r"\b(?:in|at|on) the same (?:city|town|place|complex|site|spot|park|"
    r"(?:industrial|business) (?:estate|park|zone))\b|\b[Nn]ext door\b(?! to)|"
    r"\b(?:[Oo]n|[Aa]cross) the (?:adjacent|adjoining|neighbou?ring|next) "
    r"(?:plot|site|land|lot|parcel|ground)\b|\b(?:beside|alongside|next to) (?:it|that one|this one)\b|"
    r"^(?:At|On|In) Ⓕ,? "
)
#: "A third in the state", "another plant in the country": not in the town.
_IN_THE = re.compile(r",? in the (?:same )?(?:state|province|region|county|(?P<country>country))\b")
#: Parts of a plant that may be plants of their own, in a state of their own.
_PARTS = frozenset(("unit", "units", "hall"))
_SUCH = re.compile(r"\b(?:second|third|another|one more|further) such $", re.IGNORECASE)
_SAME_KIND = re.compile(r" of (?:the same|this|that|a similar) (?:kind|type|sort)\b")
#: What a plant has several of: "the refinery ... its second train" stands where the refinery does, and is its owner's.
_STAGES = Gated(
    r"(?:trains?|lines?|units?|halls?|blocks?|phases?|stages?|modules?|buildings?|sections?)$", re.IGNORECASE
)


def settle(sites: Sites, sentence: Sentence, phrase: FacilityPhrase, site: Site, location: Location) -> None:
    """Give a new plant the place, the owner and the kind of the one beside which its phrase sets it."""
    there = _BESIDE.search(sentence.masked.text) is not None or stands_beside(sentence, phrase)
    beside = (
        phrase.adjoins
        or there
        or (phrase.head in _PARTS and phrase.reference is Reference.NEW)
        or (phrase.head == ELLIPSIS and _STAGES.search(phrase.words) is not None)
    )
    neighbour = told_before(sites, sentence, phrase)
    if neighbour is not None and _is_stage(sentence, phrase):
        beside, site.owners, phrase.owners = True, list(neighbour.owners), ()
    if beside and not location and neighbour is not None:
        # "At the same complex", "a unit for recycling": where the plant spoken of before stands.
        # A further stage of a project may be built elsewhere in the country.
        staged = not there and phrase.head == ELLIPSIS and phrase.words.endswith(("stage", "phase"))
        site.location.join(neighbour.location.around(state=False) if staged else neighbour.location)
    unsaid = not (phrase.owners or phrase.doers)
    if beside and unsaid and neighbour is not None and _no_other(sentence, neighbour):
        site.owners = list(neighbour.owners)
    wider = _IN_THE.match(sentence.masked.text, (sentence.masked.position(phrase) or 0) + 1)
    if wider is not None and not location and neighbour is not None:
        site.location.join(neighbour.location.around(state=wider["country"] is None))
    alike = phrase.head in (ELLIPSIS, *POINTING) or phrase.ordinal == "other"
    if phrase.head == ELLIPSIS and phrase.ordinal is not None:
        group = next((one for one in reversed(sites.found) if one.is_listed), None)
        if group is not None and group.count is not None and len(group.parts) < group.count:
            group.take(site)
    if (phrase.another or phrase.head == ELLIPSIS) and alike and phrase.kind is None:
        before = sites.in_focus(sentence) or told_before(sites, sentence, phrase)
        if before is not None:
            site.kind, site.kind_said, site.kind_span = before.kind, before.kind_said, before.where_kind
            others = any(m.start < phrase.start for _, m in sentence.orgs())
            theirs = any(s is sentence for s, _ in before.phrases) or not others
            if theirs and not phrase.doers:
                site.owners = site.owners or list(phrase.owners or before.owners)


def make_alike(sentence: Sentence, phrase: FacilityPhrase, site: Site, told: Site | None) -> None:
    """Give "a second such plant" and "a plant of the same kind" the kind of the one that was told before."""
    place = sentence.masked.position(phrase)
    if told is None or told is site or place is None or told.kind is None or site.kind_said:
        return
    if _SUCH.search(sentence.masked.text, 0, place) or _SAME_KIND.match(sentence.masked.text, place + 1):
        site.kind, site.kind_said, site.kind_span = told.kind, True, told.where_kind


def _no_other(sentence: Sentence, site: Site) -> bool:
    """Whether the sentence names no company but those of the plant."""
    return all(any(org is owner for owner in site.owners) for _, m in sentence.orgs() for org in m.orgs)


def _is_stage(sentence: Sentence, phrase: FacilityPhrase) -> bool:
    """Whether "its second line" is a further part of the plant that the sentence spoke of just before."""
    place = sentence.masked.position(phrase)
    if place is None or not (phrase.by_pronoun and phrase.another and _STAGES.search(phrase.words)):
        return False
    before = sentence.masked.text[:place]
    return before.rfind(FACILITY) > before.rfind(ORG)
