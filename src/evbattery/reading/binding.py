"""Which plant a figure, a date or a verb belongs to."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.contexts import clause, is_benchmark
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.facility_words import OTHER_BUILDING
from evbattery.reading.mentions import Organisation, OrgMention, PlaceMention
from evbattery.reading.plant_in_mind import site_in_mind
from evbattery.reading.rows import distributed
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.countries import country_by_demonym
from evbattery.values.places import City
from evbattery.values.vocabulary import FacilityKind

#: More plants than these are an industry's.
_FEW = 3
_MANY = frozenset(("plants", "factories", "gigafactories", "facilities", "projects", "works"))
#: A town's name that does not stand for the plant there: "the Győr-based firm", "Győr's mayor", a dateline.
_NOT_THE_PLANT = Gated(
    r"-based|-area|'s (?:mayor|city|council)|,? (?:Ⓛ )?(?:-|mayor|city council|officials|residents|commissioners)"
)
#: Works of other industries act in their clause: "its panel factory opened in Ⓓ; Ⓕ is being built".
_OTHER_WORKS = Gated(
    r"(?<!next to )(?<!near )(?<!beside )(?<!at )(?<!opposite )(?<!into )(?<!inside )(?<!in )\b(?:[Tt]he|[Ii]ts|"
    r"[Tt]heir|[Aa]n?|"
    r"Ⓞ's) (?:[\w-]+ ){0,2}?"
    r"(?:solar|panel|wafer|car|vehicle|truck|engine|motor|chip|semiconductor|steel|heat[- ]pump|gearbox|turbine|"
    r"electroly[sz]er|hydrogen) (?:assembly )?(?:plant|factory|works|facility)\b(?![^.;]{0,120}Ⓕ)"
)
#: A relative clause in which somebody acts: "near Foo's plant, where Bar is to make cells".
_WHERE = Gated(r"\bwhere (?:the )?(?:[\w-]+ ){0,3}?(?P<org>Ⓞ)(?!')")
#: What stands before the name of a town when something is told to be there.
_STANDS = re.compile(
    r"(?:\b(?:in|at|near|outside|from|to|on|of|around|beside) (?:[\w'-]+ ){0,2}|^\W*|[-:;] )$", re.IGNORECASE
)
#: What is told of every one of several plants is told of no single one.
_EACH = re.compile(
    r"\b(?:[Ee]ach|[Ee]very one)(?: of (?:them|these|the \w+))?,? (?!year\b|month\b|week\b|day\b)"
)
#: "Ⓜ on a plant in Győr and Ⓜ on one in Linz": the figure stands right before its plant.
_DIRECT = Gated(r"(?: a year)? (?:on|for|in|into|at|to build|to expand|towards?) Ⓕ")
#: Making things in a town.
_MADE_IN = re.compile(
    r"\b(?:ma(?:d|k)e|makes|making|produc\w+|manufactur\w+|assembl\w+|r[ua]n|runs|running|operat\w+|open\w*|built)\b"
    r"[^.;]{0,60}? (?:in|at) $"
)
#: A plant that is supplied by what is told: "production begins in Ⓓ to supply Ⓕ".
_SERVED = re.compile(
    r"\b(?:to|will|would|shall|can|could|which|that) (?:be )?(?:suppl(?:y|ies|ied)|feeds?|serves?|deliver|ship)"
    r"(?: (?!to\b)[\w-]+){0,4}?(?: to)? $"
)
#: What goes on about a plant that another one is compared with, or is supplied by what is told.
_GOES_ON = re.compile(
    r",? (?:which|that|where|whose|with|due|slated|scheduled|is|was|has|will|would|now|under|being|in Ⓛ,)\b| \("
)


def phrases_of(sentence: Sentence) -> list[tuple[int, FacilityPhrase]]:
    """The phrases about plants in a sentence, with their positions."""
    return [(place, m) for place, m in sentence.masked.at.items() if isinstance(m, FacilityPhrase)]


def sites_of(sentence: Sentence, sites: Sites) -> list[tuple[int, Site]]:
    """The plants that a sentence speaks of by phrase or by town, with their positions, in order."""
    found: list[tuple[int, Site]] = []
    for place, mention in sentence.masked.at.items():
        site = None
        if isinstance(mention, FacilityPhrase):
            site = sites.by_phrase(mention)
        elif isinstance(mention, PlaceMention) and not _NOT_THE_PLANT.match(sentence.masked.text, place + 1):
            site = sites.by_place(mention)
        if site is not None:
            found.append((place, site))
    # In "the first of two plants" the talk is of the first; a list behind them leaves what is told of all.
    return [
        (place, site)
        for place, site in found
        if site.is_listed or not any(other in site.parts for _, other in found)
    ]


def _spoken(sentence: Sentence, found: list[tuple[int, Site]], position: int) -> list[tuple[int, Site]]:
    """The plants without those that the talk is not of: one that is compared with, or that another one supplies."""
    text = sentence.masked.text
    return [
        (place, site)
        for place, site in found
        if not (is_benchmark(text, place) or _SERVED.search(text, max(0, place - 60), place))
        or (place < position and _GOES_ON.match(text, place + 1))
    ]


def towns_of(sentence: Sentence) -> frozenset[str]:
    """The towns that a sentence names outside of its phrases about plants, in small letters."""
    return frozenset(
        m.name.casefold()
        for place, m in sentence.masked.at.items()
        if isinstance(m, PlaceMention)
        and any(isinstance(reading, City) for reading in m.readings)
        and _STANDS.search(sentence.masked.text, max(0, place - 40), place)
        and not _NOT_THE_PLANT.match(sentence.masked.text, place + 1)
    )


def bound_site(sentence: Sentence, position: int, sites: Sites) -> Site | None:
    """The plant that what stands at *position* belongs to, or None where the text leaves it open.

    A plant of the same clause goes first, the one before the position before the one after it; then one of the rest of
    the sentence; then the plant in mind from the sentences before, unless the sentence is about another company.
    """
    several, one = distributed(sentence, position, sites)
    if several:
        return one
    start, end = clause(sentence, position)
    phrases = _spoken(sentence, sites_of(sentence, sites), position)
    direct = _DIRECT.match(sentence.masked.text, position + 1)
    if direct is not None:
        given = next((site for place, site in phrases if place == direct.end() - 1), None)
        if given is not None:
            return given
    stranger = _stranger(sentence, position)
    if stranger is not None and not any(owner is stranger for _, site in phrases for owner in site.owners):
        return None
    if any(other.end() <= position for other in sentence.masked.find(_OTHER_WORKS, start, end)):
        return None
    for low, high in ((start, end), (0, len(sentence.masked.text))):
        before = [site for place, site in phrases if low <= place <= position]
        after = [site for place, site in phrases if position < place < high]
        if _is_of_many(sentence, sites, low, position):
            return None
        if before:
            return before[-1]
        if after:
            # "The first cells left in Ⓓ; over the summer workers had trained at Ⓕ": a later clause turns to another.
            turned = site_in_mind(sentence, sites, (start, end)) if (low, high) != (start, end) else None
            return turned or after[0]
    if OTHER_BUILDING.search(sentence.masked.text) or _is_of_other_plants(sentence, sites, start, position):
        return None
    site = site_in_mind(sentence, sites, (start, end))
    if site is not None and not site.plural and _EACH.search(sentence.masked.text, start, position):
        return None
    if site is not None and sentence.index not in sites.sections and _is_elsewhere(sentence, site):
        return None
    return site


def _is_of_many(sentence: Sentence, sites: Sites, low: int, position: int) -> bool:
    """Whether plants at large, that no reader can tell apart, were spoken of last before the position."""
    told = [phrase for place, phrase in phrases_of(sentence) if low <= place <= position]
    return (
        bool(told)
        and told[-1].head in _MANY
        and (told[-1].count or 0) > _FEW
        and sites.by_phrase(told[-1]) is None
    )


def _is_of_other_plants(sentence: Sentence, sites: Sites, low: int, position: int) -> bool:
    """Whether the clause speaks of plants of a nation or a place that are none of those told: "The Kentucky plants"."""
    return any(
        low <= place <= position
        and sites.by_phrase(phrase) is None
        and (phrase.places or any(country_by_demonym(word) is not None for word in phrase.words.split(" ")))
        for place, phrase in phrases_of(sentence)
    )


def bound_sites(sentence: Sentence, position: int, sites: Sites) -> tuple[Site, ...]:
    """The plants that what stands at *position* is told of: mostly one, with "each" all that were spoken of last."""
    site = bound_site(sentence, position, sites)
    if site is not None:
        named = any(one is site for _, one in sites_of(sentence, sites))
        return (site,) if named or site.kind is not FacilityKind.R_AND_D else beside_laboratory(sites)
    start, _ = clause(sentence, position)
    if sites_of(sentence, sites) or not _EACH.search(sentence.masked.text, start, position):
        return ()
    spoken = {id(one): one for _, _, one in sites.spoken.get(sentence.index - 1, ())}
    single = [one for one in spoken.values() if not one.plural and sites.allows(sentence, one)]
    return tuple(single) if len(single) == len(spoken) > 1 else ()


def beside_laboratory(sites: Sites) -> tuple[Site, ...]:
    """The one plant of an article that speaks of a laboratory too: large figures are told of that."""
    others = [one for one in sites.found if one.kind is not FacilityKind.R_AND_D and not one.plural]
    return tuple(others) if len(others) == 1 else ()


def _stranger(sentence: Sentence, position: int) -> Organisation | None:
    """The company that acts in the relative clause around *position*, at a place that is not spoken of further."""
    for match in sentence.masked.find(_WHERE, 0, position):
        mention = sentence.masked.at.get(match.start("org"))
        if isinstance(mention, OrgMention):
            return mention.org
    return None


def _is_elsewhere(sentence: Sentence, site: Site) -> bool:
    """Whether the sentence tells of a town that is not the plant's ("we have made powder in Győr since 2020")."""
    town = site.location.city
    return town is not None and any(
        isinstance(m, PlaceMention)
        and m.readings
        and all(isinstance(reading, City) for reading in m.readings)
        and m.name.casefold() != town.name.casefold()
        and _MADE_IN.search(sentence.masked.text[max(0, place - 90) : place]) is not None
        for place, m in sentence.masked.at.items()
    )
