"""What a phrase about a plant tells by itself: whose it is, where it stands, and what it makes."""

from __future__ import annotations

from evbattery.claims import Attribute, ClaimValue, Qualifiers, RefusalReason, facility
from evbattery.claims.qualifiers import NONE
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import Mention, Organisation, PlaceMention
from evbattery.reading.proposals import Doubt, Findings, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.places import AdminArea

#: A note on a place names so many of its readings.
_READINGS = 3


def read_plants(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose operator, place and kind of every plant from the phrases about it."""
    for site in sites.every():
        if site.is_split:
            continue
        for owner in site.owners:
            propose_operator(site, owner, *_span_of_owner(site, owner), findings)
        _propose_location(site, findings)
        _propose_kind(site, findings)


def propose_operator(
    site: Site,
    owner: Organisation,
    start: int,
    end: int,
    findings: Findings,
    sentence: Sentence | None = None,
) -> None:
    """Propose that *owner* operates the plant, and keep it in mind for the plant's name."""
    if all(owner is not other for other in site.owners):
        site.owners.append(owner)
    speaker = said_by(sentence) if sentence is not None else None
    findings.add(
        Proposal(site, facility.OPERATOR, owner.name, start, end, "plant phrase: operator", said_by=speaker)
    )


def _span_of_owner(site: Site, owner: Organisation) -> tuple[int, int]:
    for _, phrase in site.phrases:
        if any(owner is other for other in phrase.owners):
            return phrase.start, phrase.end
    return _first_span(site)


def _first_span(site: Site) -> tuple[int, int]:
    source = site if site.phrases else site.whole
    assert source is not None
    _, phrase = source.phrases[0]
    return phrase.start, phrase.end


def _span_with(site: Site, mention: Mention | None) -> tuple[int, int]:
    source = site if site.phrases else site.whole
    for _, phrase in source.phrases if source else []:
        if mention is not None and any(mention is inner for inner in phrase.inside):
            return phrase.start, phrase.end
    if mention is not None:
        return mention.start, mention.end
    return _first_span(site)


def _propose_location(site: Site, findings: Findings) -> None:
    location = site.location
    if not location and site.whole is not None:
        location = site.whole.location
    near = Qualifiers({"near": True}) if location.near else NONE
    if location.city is not None and not (location.code is None and _may_be_area(location.city)):
        _add(findings, site, facility.LOCATION_CITY, location.city.name, location.city, near)
    if location.admin is not None:
        name = location.admin_area.name if location.admin_area is not None else location.admin.name
        _add(findings, site, facility.LOCATION_ADMIN, name, location.admin, NONE)
    if location.code is not None:
        _add(
            findings,
            site,
            facility.LOCATION_COUNTRY,
            location.code,
            location.country or location.admin or location.city,
            NONE,
        )
    # A plant of nobody is refused as a whole.
    for mention in location.ambiguous if location.code is None and site.owners else ():
        findings.doubts.append(_ambiguous(mention))


def _may_be_area(place: PlaceMention) -> bool:
    """Whether the name is a town's and a state's or a county's alike: "Norfolk"."""
    return any(isinstance(reading, AdminArea) for reading in place.readings)


def _ambiguous(place: PlaceMention) -> Doubt:
    shown = [str(reading) for reading in place.readings[:_READINGS]]
    more = len(place.readings) - len(shown)
    note = "; ".join(shown) + (f"; {more} more" if more else "")
    note = f"{place.name!r} has several readings ({note}); a state or a country would decide"
    return Doubt(RefusalReason.AMBIGUOUS_PLACE, place.start, place.end, note)


def _add(
    findings: Findings,
    site: Site,
    attribute: Attribute[ClaimValue],
    value: ClaimValue,
    mention: Mention | None,
    qualifiers: Qualifiers,
) -> None:
    findings.add(
        Proposal(
            site,
            attribute,
            value,
            *_span_with(site, mention),
            rule="plant phrase: place",
            qualifiers=qualifiers,
        )
    )


def _propose_kind(site: Site, findings: Findings) -> None:
    span = site.where_kind
    if site.kind is not None and span is not None:
        findings.add(Proposal(site, facility.KIND, site.kind, *span, rule="plant phrase: kind"))
