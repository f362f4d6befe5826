"""The words by which a plant that was told before is told again: what it is called, is, or is a part of."""

from __future__ import annotations

import re
from collections.abc import Callable

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import Location
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.vocabulary import FacilityKind

#: "The works, a plant for cells", "it is a large plant": two phrases in one sentence for one plant.
_SAME = re.compile(
    r",? (?:is|was|will be|would be|becomes?|remains|which is|which was)(?: also| now| still)? |"
    r", | \((?:the |its )?\"?|,? (?:as|(?:is )?to become|becomes|will become|turns into) "
)
#: "The plant will be Foo's second" says of it which one it is.
_COPULA = re.compile(r" (?:is|was|will be|would be|becomes?|remains)\b")
_IT_IS = re.compile(
    r"(?:^|[:;] (?=it))(?:\"|A: |So |But |And )?(?:It|This|That|"
    r"it)(?:'s| is| was| will be| would be) (?:to be )?$|\bcalls? it $|"
    r"^(?:The|This) (?:Ⓜ )?(?:[\w-]+ )?(?:investment|project) (?:is|will be|would be|becomes) $|"
    r"\bstood (?:on it|there|on the site) (?:was|is) $|\b(?:kept|used|serves?|served|run|running|operated?|"
    r"stays?|remains?|continues?|converted|turned)(?: \w+){0,2} (?:as|into) $"
)
#: "A second hall brings the capacity of the site to Ⓣ": a part of the plant that was told.
_ADDS_TO = re.compile(
    r"Ⓕ[^.;Ⓕ]{0,80}? (?:brings?|brought|bringing|raises?|raised|lifts?|lifted|doubles?|doubled|takes?|took) "
    r"(?:the |its )?(?:[a-z]+ ){0,2}?(?:capacity|output) (?:of|at) Ⓕ"
)
_PART = re.compile(
    r"\b(?:halls?|lines?|buildings?|blocks?|sections?|wings?|modules?|trains?)$", re.IGNORECASE
)
_DEFINED = re.compile(r"Ⓕ \((?:the |its )?\"?$")
#: How many paragraphs after a headline its plant may be introduced again as if it were new.
_RETELLING = 5


def told_before(sites: Sites, sentence: Sentence, phrase: FacilityPhrase) -> Site | None:
    """The plant spoken of last: before the phrase in its sentence, else the subject of an earlier one."""
    own = [
        sites.by_phrase(m)
        for m in sentence.mentions()
        if isinstance(m, FacilityPhrase) and m.start < phrase.start
    ]
    return next((site for site in reversed(own) if site is not None), None) or sites.in_focus(sentence)


def enlarged(sites: Sites, sentence: Sentence, phrase: FacilityPhrase) -> Site | None:
    """The plant whose capacity a part of it is said to raise."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.places or not _PART.search(phrase.words):
        return None
    whole = sites.in_focus(sentence) if _ADDS_TO.match(sentence.masked.text, place) else None
    if whole is not None:
        phrase.ordinal = None
    return whole


def restated(sites: Sites, sentence: Sentence, phrase: FacilityPhrase) -> Site | None:
    """The plant of the phrase before, where the sentence says that both are one."""
    place = sentence.masked.position(phrase)
    assert place is not None
    text = sentence.masked.text
    if _IT_IS.search(text[max(0, place - 40) : place]):
        return told_before(sites, sentence, phrase) or sites.dominant()
    before = [
        (spot, m) for spot, m in sentence.masked.at.items() if isinstance(m, FacilityPhrase) and spot < place
    ]
    same = _SAME.fullmatch(text, before[-1][0] + 1, place) if before else None
    if same is not None and (not phrase.another or _COPULA.match(same.group())):
        follows = text[place + 1 : place + 2]
        # A list of plants is no restatement: "a plant in A, a plant in B and one in C".
        if not (phrase.places and before[-1][1].places) or follows != ",":
            return sites.by_phrase(before[-1][1])
    return None


def is_defined(sentence: Sentence, phrase: FacilityPhrase) -> bool:
    """Whether the phrase is the name that the text sets for the plant before: 'its plant (the "Anode Plant")'."""
    place = sentence.masked.position(phrase) or 0
    return _DEFINED.search(sentence.masked.text, max(0, place - 10), place) is not None


def is_stage(site: Site, phrase: FacilityPhrase, location: Location) -> bool:
    """Whether the phrase says no more than that the plant is a pilot."""
    implied = all(told.implied for _, told in site.phrases)
    return (
        implied and phrase.kind is FacilityKind.PILOT and not phrase.owners and site.location.fits(location)
    )


def retells(sentence: Sentence, phrase: FacilityPhrase) -> Callable[[Site], bool]:
    """Whether the phrase can be the lead's or the body's word for a plant that the headline told.

    A sentence about other companies than the plant's does not tell it again.
    """
    early = (
        not (phrase.another or phrase.in_passing)
        and sentence.paragraph <= _RETELLING
        and phrase.reference is not Reference.EACH
    )
    companies = {id(org) for _, m in sentence.orgs() for org in m.orgs}

    def tells(site: Site) -> bool:
        theirs = not companies or not site.owners or any(id(owner) in companies for owner in site.owners)
        return early and theirs and site.introduced

    return tells
