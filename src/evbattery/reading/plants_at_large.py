"""Phrases that introduce no plant: they speak of plants at large, of a plant that might be, or of no battery plant."""

from __future__ import annotations

import re

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, NAME, FacilityPhrase, Reference
from evbattery.reading.facility_words import POINTING
from evbattery.reading.figures import FigureKind
from evbattery.reading.locations import is_spot, is_state
from evbattery.reading.mentions import FACILITY
from evbattery.reading.phrase_surroundings import stands_beside, stands_in_same_town
from evbattery.reading.place_phrases import LANDMARK
from evbattery.reading.sites import Sites
from evbattery.values.countries import Country
from evbattery.values.places import beyond_doubt
from evbattery.values.vocabulary import Role

#: A laboratory without a place is where something was measured, not a plant.
_LABS = frozenset(("lab", "labs", "laboratory", "laboratories"))
#: What a carmaker's works of no kind are likely to make, where no battery is spoken of.
_OLD_HEADS = frozenset(
    ("works", "mill", "shed", "workshop", "hall", "site", "complex", "campus", "hub", "park")
)
_BATTERIES = re.compile(r"\b(?:cells?|batter(?:y|ies)|packs?|modules)\b|[ⒺⓍ]", re.IGNORECASE)
#: "The Győr site of a customer".
_OF_OTHERS = re.compile(
    r" of (?:an?|the|its|their|another) (?:[\w-]+ ){0,2}(?:customers?|clients?|rivals?|competitors?)\b"
)
#: What may be an office or a shop as well as a plant.
_ANYTHING = frozenset(("operations", "center", "centre", "centers", "centres", "corridor"))
#: What may be where batteries stand that store power for the grid, and how such a place is told.
_STANDING = frozenset(("project", "projects", "site", "sites", "facility", "facilities"))
_COMPARED = re.compile(
    r"\b(?:smaller|larger|bigger|similar|second|third|another|further|sister)\b", re.IGNORECASE
)
_STORING = re.compile(r"\b(?:BESS|storage (?:systems?|projects?|installations?|portfolio|assets?))\b")
_MAKING = re.compile(
    r"\b(?:cells?|batter(?:y|ies)|packs|modules|cathodes?|anodes?|recycl\w+|shred\w*|mak\w+|produc\w+)\b|[ⒺⓉⓍ]",
    re.IGNORECASE,
)
_PRODUCTION = re.compile(
    r"\b(?:production|manufacturing|assembly|making|factory|plant|industrial)\b", re.IGNORECASE
)
#: "Assembles vans at its plant": what else a plant may make.
_OTHER_GOODS = re.compile(
    r"\b(?:makes?|making|made|builds?|building|built|produc(?:es?|ed|ing|tion of)|assembl(?:es?|ed|ing|y of)|"
    r"manufactur(?:es?|ed|ing)) [^.;ⒻⓄ]{0,40}?\b(?:vans?|trucks?|cars?|buses|vehicles|scooters|motorcycles|bikes|"
    r"tractors|panels|engines|motors|turbines|tyres|tires|chips|phones|aircraft)\b[^.;Ⓕ]{0,30}$"
)
_MAKES_VEHICLES = re.compile(
    r",? (?:that |which )?(?:makes|making|builds|building|assembles|assembling|produces|producing|turns out) "
    r"(?:[a-z-]+ ){0,2}?(?:electric (?:[A-ZⓄ]|versions? of )|"
    r"(?:vans?|trucks?|cars?|buses|vehicles|scooters|motorcycles|tractors)\b)"
)
#: "An assembly plant for electric buses".
_FOR_VEHICLES = re.compile(
    r" for (?:its |the )?(?:new |electric |commercial |city |light |heavy |passenger ){0,2}"
    r"(?:vans?|trucks?|cars?|buses|vehicles|scooters|motorcycles|bikes|tractors|EVs)\b"
)
#: A carmaker's assembly plant is none for batteries, unless it says so.
_ASSEMBLES_CARS = re.compile(
    r"^(?!.*\b(?:batter|cell|pack|module)).*\bassembly (?:plant|works|site|factory)\b", re.IGNORECASE
)
#: "Has no plans for a plant".
_DENIED = re.compile(
    r"\b(?:no (?:\w+ )?(?:plans?|intentions?|need|wish|room) (?:for|of|to)(?: \w+){0,2}|(?:rul(?:ed|es|ing) out|"
    r"den(?:ied|ies|ying))(?: plans for| \w+ing)?) $"
)
#: "Machines from a shuttered plant": somebody's, and not the buyer's.
_CAME_FROM = re.compile(
    r"\b(?:machines?|machinery|equipment|tools|coaters?|ovens|presses|kit|hardware|mixers)\b[^.;ⒻⓄ]{0,50} (?:from|of) $"
)
#: "Also looked at a site in Győr, and chose Linz": no plant stands where none was built.
_LOOKED_AT = re.compile(
    r"\b(?:(?:looked|had looked) (?:also )?at|considered|had considered|(?:had )?weighed|passed over|rejected) $"
)
_CHOSE = re.compile(r"\b(?:chose|chosen|picked|settled on|opted for|decided (?:on|for)|went (?:to|with))\b")
#: "It is one of three projects in the state": the others may be anybody's.
_ONE_OF = re.compile(r"\bone of (?:the )?$")
#: "Two of its three plants": which ones is not said.
_SOME_OF = re.compile(r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Mm]ost|[Hh]alf|[Nn]one|[Ss]everal) of $|Ⓝ of $")
#: More plants than these are somebody's whole business, not one subject.
_MOST = 3
#: "A battery factory beside the Foo works": what others know their way by.
_BESIDE = re.compile(
    rf"\b(?:{LANDMARK}|near|close to|not far from|outside) "
    r"(?:(?:the|its|an?|Ⓞ's|closed|former|old|shuttered|idled) ){0,3}$"
)
_HYPOTHETICAL = re.compile(
    r"\b(?:without|if (?:I|we|you) had|I'd have|wants? to have|rather than|instead of|not) (?:\w+ ){0,2}$"
)


def is_landmark(sentence: Sentence, phrase: FacilityPhrase) -> bool:
    """Whether the works are told only as what a plant stands beside, and make no batteries as far as is said."""
    before = sentence.masked.text[: sentence.masked.position(phrase) or 0]
    return phrase.kind is None and FACILITY in before and _BESIDE.search(before) is not None


def speaks_of_none(
    sites: Sites, sentence: Sentence, phrase: FacilityPhrase, is_placed: bool, is_about_others: bool
) -> bool:
    """Whether the phrase introduces no plant: it points at one that is not there, or means plants at large.

    *is_placed* tells that its places or a word for a nation say where the plant stands, and *is_about_others* that the
    article speaks of plants of other industries too; then only those that make batteries count.
    """
    if phrase.listed or phrase.part_of is not None:
        return False
    before = sentence.masked.text[: sentence.masked.position(phrase) or 0]
    if phrase.plural and not phrase.places and _SOME_OF.search(before[-20:]):
        return True
    if phrase.head == ELLIPSIS:
        known = sites.found or any(
            isinstance(m, FacilityPhrase) and m is not phrase for m in sentence.mentions()
        )
        told = phrase.reference is Reference.NEW or any(prep for prep, _ in phrase.places)
        return not (told and known)
    if phrase.reference in (Reference.NEW, Reference.BARE) and _DENIED.search(before):
        return True
    if phrase.reference is Reference.NEW and not phrase.owners and _CAME_FROM.search(before):
        return True
    if _LOOKED_AT.search(before) and _CHOSE.search(sentence.masked.text):
        return True
    if phrase.plural and _ONE_OF.search(before):
        return True
    if (
        phrase.kind is None
        and (
            is_about_others
            or (
                phrase.head == "project"
                and not (phrase.chemistries or _is_told(phrase) or _is_compared(sites, phrase))
            )
        )
        and not phrase.heading
    ):
        return True
    if phrase.kind is None and not phrase.heading and _is_carmakers(phrase, sentence):
        return True
    town = any(is_spot(place) for _, place in phrase.places)
    if phrase.head in _LABS and not town and not stands_in_same_town(sentence, phrase):
        return True
    if phrase.plural and phrase.kind is None and phrase.head in POINTING and not phrase.owners:
        return True
    if phrase.plural and not phrase.places and (phrase.count or 0) > _MOST and not _is_sized(phrase):
        return True
    if phrase.plural and phrase.kind is None and _is_wide(phrase) and not _is_sized(phrase):
        return True
    if _OF_OTHERS.match(sentence.masked.text, (sentence.masked.position(phrase) or 0) + 1):
        return True
    if phrase.kind is None and not phrase.heading and _makes_nothing(phrase, sentence):
        return True
    if (
        phrase.head == "project"
        and phrase.reference is Reference.NEW
        and not (phrase.places or phrase.figures)
    ):
        return True
    if phrase.head == "unit" and phrase.kind_is_general and not phrase.places:
        return True
    if sentence.block.kind is BlockKind.LIST_ITEM and sentence.masked.text.rstrip().endswith("?"):
        return True
    if phrase.head == NAME or phrase.generic or phrase.reference is Reference.EACH:
        return True
    if phrase.plural and (
        phrase.count is None
        or (sentence.block.kind is BlockKind.HEADLINE and not phrase.places and not sentence.orgs())
    ):
        return True
    introduced = phrase.reference in (Reference.POSSESSED, Reference.NEW)
    if (
        phrase.pointing
        and not (phrase.owners and stands_beside(sentence, phrase))
        and not ((is_placed and introduced) or _is_told(phrase, sentence))
    ):
        return True
    beside = bool(sites.found) and phrase.kind is not None and stands_beside(sentence, phrase)
    telling = bool(is_placed or phrase.owners or phrase.figures or phrase.another or phrase.name or beside)
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


def _is_compared(sites: Sites, phrase: FacilityPhrase) -> bool:
    """Whether a project in a town is set beside a plant told before: "a smaller project, in Győr"."""
    return bool(sites.found and _COMPARED.search(phrase.words)) and any(is_spot(m) for _, m in phrase.places)


def _makes_nothing(phrase: FacilityPhrase, sentence: Sentence) -> bool:
    """Whether the noun may be that of an office, or the sentence tells that vehicles and the like are made there."""
    place = sentence.masked.position(phrase) or 0
    text = sentence.masked.text
    if phrase.head in _ANYTHING and not (_PRODUCTION.search(phrase.words) or _MAKING.search(text)):
        return True
    if phrase.head in _STANDING and _STORING.search(text) and not _PRODUCTION.search(text):
        return True
    if _FOR_VEHICLES.match(text, place + 1) or _MAKES_VEHICLES.match(text, place + 1):
        return True
    return _OTHER_GOODS.search(text[max(0, place - 120) : place]) is not None and not _BATTERIES.search(text)


def _is_carmakers(phrase: FacilityPhrase, sentence: Sentence) -> bool:
    """Whether it speaks of a carmaker's works, in a sentence that speaks of no batteries."""
    carmaker = any(Role.AUTOMAKER.value in owner.roles for owner in phrase.owners)
    if carmaker and _ASSEMBLES_CARS.search(phrase.words):
        return True
    place = sentence.masked.position(phrase) or 0
    goal = sentence.masked.text[max(0, place - 5) : place].endswith((" to ", " for "))
    return carmaker and phrase.head in _OLD_HEADS and (goal or not _BATTERIES.search(sentence.masked.text))


def _is_wide(phrase: FacilityPhrase) -> bool:
    """Whether a country alone tells where the plants stand."""
    return bool(phrase.places) and all(
        isinstance(beyond_doubt(place.readings), Country) for _, place in phrase.places
    )


def _is_sized(phrase: FacilityPhrase) -> bool:
    """Whether it tells more than how many plants there are."""
    return any(one.figure.kind is not FigureKind.COUNT for one in phrase.figures)


def _is_told(phrase: FacilityPhrase, sentence: Sentence | None = None) -> bool:
    """Whether it tells its town, and whose plant it is or, in its sentence, that batteries are made there."""
    told = phrase.owners or (sentence is not None and _BATTERIES.search(sentence.masked.text))
    return bool(told) and any(is_spot(place) or is_state(place) for _, place in phrase.places)
