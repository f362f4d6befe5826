"""What speaks against and for a phrase's being about a plant that was told before."""

from __future__ import annotations

import re

from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import Location, is_spot
from evbattery.reading.site import Site
from evbattery.values.vocabulary import FacilityKind

#: Kinds that can be meant by one plant: a battery plant may turn out to make packs.
_LOOSE = frozenset((FacilityKind.CELL, FacilityKind.PACK, FacilityKind.MODULE, FacilityKind.ESS))
#: "Its own plant" sets it apart from the one of somebody else.
_OWN = re.compile(r"\bown\b")
_TOWN, _AREA, _SIZE, _KIND, _OWNER = 8, 4, 6, 2, 1


def compatible(site: Site, phrase: FacilityPhrase, location: Location) -> bool:
    """Whether nothing that the phrase says rules the plant out."""
    if site.plural != (phrase.plural and not (phrase.ordinal is not None and phrase.count is None)):
        return False
    if not site.location.fits(location) or _in_another_town(site, phrase):
        return False
    if (
        phrase.owners
        and not _shared_owner(site, phrase)
        and (site.owners or not (_spoken_with(site, phrase) or _nobodys(site)) or _OWN.search(phrase.words))
    ):
        return False
    if phrase.reference is Reference.NEW and _is_anothers(site, phrase):
        return False
    if phrase.name and site.name and phrase.name != site.name:
        return False
    if (
        phrase.ordinal
        and site.ordinal
        and phrase.ordinal != site.ordinal
        and "existing" not in (phrase.ordinal, site.ordinal)
    ):
        return False
    return _kinds_agree(site, phrase)


def _in_another_town(site: Site, phrase: FacilityPhrase) -> bool:
    """Whether the plant stands in a town that no table holds, and the phrase names another that may be a town."""
    city = site.location.city
    if city is None or city.readings:
        return False
    towns = [place for prep, place in phrase.places if prep in ("in", "at") and is_spot(place)]
    return bool(towns) and not any(
        place.name.casefold() == city.name.casefold() for _, place in phrase.places
    )


def _is_anothers(site: Site, phrase: FacilityPhrase) -> bool:
    """Whether one company builds or runs the plant, and another the one that the phrase introduces."""
    theirs, own = site.owners or site.doers, phrase.owners or phrase.doers
    return bool(theirs and own) and not any(one is other for one in theirs for other in own)


def _shared_owner(site: Site, phrase: FacilityPhrase) -> bool:
    return any(owner is other for owner in phrase.owners for other in site.owners)


def _spoken_with(site: Site, phrase: FacilityPhrase) -> bool:
    return any(id(owner) in site.around for owner in phrase.owners)


def _nobodys(site: Site) -> bool:
    """Whether only a headline without companies has spoken of the plant: its owner is still to be told."""
    return site.introduced and not site.around


def _kinds_agree(site: Site, phrase: FacilityPhrase) -> bool:
    one, other = site.kind, phrase.kind
    if one is FacilityKind.MATERIALS and other is one and phrase.reference is not Reference.KNOWN:
        told, new = site.materials, phrase.materials
        return not told or not new or bool(told & new)
    if one is None or other is None or one is other:
        return True
    if {one, other} <= _LOOSE:
        # What assembles packs and what makes cells in one town are two plants where the words say both.
        apart = FacilityKind.CELL in (one, other) and site.kind_said and not phrase.kind_is_general
        return not apart or phrase.reference is Reference.KNOWN
    if phrase.kind_span is not None and phrase.reference is Reference.KNOWN:
        # A pilot line makes something as well, and so does a recycler: "the plant will make precursors".
        return True
    # "The battery plant" may be what was called a cathode plant before.
    return phrase.kind_is_general and phrase.reference is Reference.KNOWN


def same_figure(site: Site, phrase: FacilityPhrase) -> bool:
    """Whether a figure of the phrase was given for the plant before."""
    return bool(site.sizes & phrase.sizes)


def likeness(site: Site, phrase: FacilityPhrase, location: Location) -> int:
    """How much speaks for the plant: the town, the state or the country, a figure, the kind, the owner."""
    points = 0
    if location.city and site.location.city and site.location.fits(location):
        points += _TOWN
    elif location and site.location:
        same = location.code is not None and location.code == site.location.code
        points += _AREA if same else _AREA - 1
    if phrase.kind is not None and phrase.kind is site.kind:
        points += _KIND
    if same_figure(site, phrase):
        points += _SIZE
    if phrase.owners and _shared_owner(site, phrase):
        points += _OWNER
    return points
