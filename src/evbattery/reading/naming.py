"""Names for subjects: a plant is named by operator and place, a partnership by its parties."""

from __future__ import annotations

from collections.abc import Iterable

from evbattery.claims import Subject, SubjectKind
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import MarketSubject, Network, ProductSubject, Tie, Topic
from evbattery.reading.site import Site
from evbattery.values.vocabulary import FacilityKind

_KIND_WORDS = {
    FacilityKind.CELL: "cell plant",
    FacilityKind.PACK: "pack plant",
    FacilityKind.MODULE: "module plant",
    FacilityKind.MATERIALS: "materials plant",
    FacilityKind.RECYCLING: "recycling plant",
    FacilityKind.R_AND_D: "R&D site",
    FacilityKind.PILOT: "pilot line",
    FacilityKind.ESS: "storage plant",
}


#: Kinds that tell a plant from the battery plant of its owner at the same place.
_TOLD = frozenset((FacilityKind.R_AND_D, FacilityKind.PILOT, FacilityKind.RECYCLING, FacilityKind.MATERIALS))


def short_name(org: Organisation) -> str:
    """The shortest name by which the article calls the company."""
    return min(org.names, key=lambda name: (len(name), name)) if org.names else org.name


def name_topics(topics: Iterable[Topic]) -> dict[int, Subject]:
    """A subject for each topic, by identity; names are unique within their kind, numbered where they would meet."""
    named: dict[int, Subject] = {}
    used: set[tuple[SubjectKind, str]] = set()
    numbers: dict[str, int] = {}
    for topic in topics:
        if id(topic) in named:
            continue
        kind, base = _base(topic)
        name = base
        # Two mentions of one market in one year are one subject; two plants of one name are not.
        while kind is SubjectKind.FACILITY and (kind, name) in used:
            numbers[base] = numbers.get(base, 1) + 1
            name = f"{base} ({numbers[base]})"
        used.add((kind, name))
        named[id(topic)] = Subject(kind, name)
    return named


def _base(topic: Topic) -> tuple[SubjectKind, str]:
    if isinstance(topic, Organisation):
        return SubjectKind.COMPANY, topic.name
    if isinstance(topic, Site):
        return SubjectKind.FACILITY, site_name(topic)
    if isinstance(topic, Tie):
        pair = "-".join(short_name(org) for org in topic.parties)
        return SubjectKind.PARTNERSHIP, f"{pair} {topic.label}".strip()
    if isinstance(topic, ProductSubject):
        return SubjectKind.PRODUCT, topic.name
    if isinstance(topic, Network):
        return SubjectKind.NETWORK, topic.name
    assert isinstance(topic, MarketSubject)
    return SubjectKind.MARKET, topic.name


def site_name(site: Site) -> str:
    """Operator and place; what it makes where the place does not tell it from another plant of the operator."""
    owner = " ".join(short_name(org) for org in site.owners[:2])
    location = site.location
    place = next((m.name for m in (location.city, location.admin) if m is not None), "")
    if not place and location.code is not None:
        place = location.code.name
    parts = [owner, place]
    if site.whole is not None and site.kind is not None and not location.city:
        # Plants of one group share place and owners; what they make tells them apart.
        parts = [owner, _KIND_WORDS.get(site.kind, "plant")]
    elif site.ordinal in ("second", "third", "fourth"):
        parts.append(f"{site.ordinal} plant")
    elif site.kind is not None and (not place or site.kind in _TOLD):
        parts.append(_KIND_WORDS.get(site.kind, "plant"))
    name = " ".join(filter(None, parts))
    return name if place or name != owner else f"{name} plant".strip()
