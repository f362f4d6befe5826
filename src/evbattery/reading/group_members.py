"""Which plant of a group told together ("two plants") a phrase speaks of: by its rank, its town or its kind."""

from __future__ import annotations

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.locations import Location
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

_RANK = {"first": 0, "initial": 0, "former": 0, "second": 1, "other": 1, "latter": 1, "third": 2, "fourth": 3}
#: A group stays in mind for so many sentences.
_NEAR = 3


def member_told(sites: Sites, sentence: Sentence, phrase: FacilityPhrase, location: Location) -> Site | None:
    """The plant of a group that "the first facility" stands for, or the one of its kind that was told before."""
    groups = [site for site in sites.found if site.parts]
    if not groups or phrase.plural:
        return None
    group = groups[-1]
    place = _RANK.get(phrase.ordinal or "")
    if place is not None and place < len(group.parts) and phrase.reference is not Reference.NEW:
        return group.parts[place]
    if location.city is not None and (phrase.implied or phrase.head == ELLIPSIS):
        return _told_by_town(group, sentence, phrase, location)
    same_kind = [m for m in group.parts if phrase.kind is not None and m.kind == phrase.kind]
    return same_kind[0] if len(same_kind) == 1 and group.location.fits(location) else None


def _told_by_town(group: Site, sentence: Sentence, phrase: FacilityPhrase, location: Location) -> Site | None:
    """The plant of a group without a place that a town tells: "two more factories. In Győr, output is to begin"."""
    recent = max([group.last, *(part.last for part in group.parts)])
    if group.location.city or group.location.admin or sentence.index - recent > _NEAR:
        return None
    if not group.location.fits(location) or (
        phrase.owners
        and group.owners
        and not any(own is other for own in phrase.owners for other in group.owners)
    ):
        return None
    there = [one for one in group.parts if one.phrases and one.location.same_spot(location)]
    free = [one for one in group.parts if not one.phrases]
    return next(iter([*there, *free]), None)
