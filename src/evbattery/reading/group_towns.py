"""Plants of a group told town by town: "Foo builds two plants in Poland. In Opole it plans 20 GWh; in Łódź, 30 GWh"."""

from __future__ import annotations

from collections.abc import Callable

from evbattery.patterns import Gated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.reading.place_phrases import CHAIN

#: A town at the front of its clause, before what is told of it.
_FRONT = Gated(
    rf"(?:^|; |, (?:and|while|but|whereas) |: )(?:And |But |Only )?(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?(?:[a-z]+ of )?"
    rf"(?P<places>{CHAIN})(?: (?:near|outside) Ⓛ(?:, Ⓛ)?)?"
    r"(?=,? (?:it|they|the (?:company|group|firm|maker)|production|construction|building|work|output|cells|packs|"
    r"capacity|mass|series|up to|about|around|some|only|another)\b|,? [ⓄⒺⓂⓃⓉ]|,? the (?:first|same)\b)"
)
#: How many sentences behind the group may tell its plants.
_FOLLOWING = 3

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_group_towns(document: Document, mask: Mask) -> None:
    """Mask each such town as a phrase about its plant."""
    group: FacilityPhrase | None = None
    seen: Sentence | None = None
    left = 0
    for sentence in document.sentences:
        phrases = [m for m in sentence.mentions() if isinstance(m, FacilityPhrase)]
        near = (
            seen is not None
            and seen.paragraph == sentence.paragraph
            and sentence.index - seen.index <= _FOLLOWING
        )
        if group is not None and near:
            found = _towns(sentence, group)[:left]
            if found:
                left -= len(found)
                group.listed = True
                mask(document, sentence, found)
        plural = [one for one in phrases if one.plural and not one.listed and not one.generic]
        if plural:
            group, seen, left = plural[-1], sentence, plural[-1].count or 2
        elif any(not one.plural and one.part_of is None and one.places for one in phrases):
            group = None


def _towns(sentence: Sentence, group: FacilityPhrase) -> list[FacilityPhrase]:
    masked = sentence.masked
    fronts = list(masked.find(_FRONT))
    found: list[FacilityPhrase] = []
    for number, front in enumerate(fronts):
        stop = fronts[number + 1].start() if number + 1 < len(fronts) else len(masked.text)
        places = [m for _, m in masked.inside(*front.span("places")) if isinstance(m, PlaceMention)]
        behind = masked.text[front.end() :]
        actor = masked.at.get(front.end() + len(behind) - len(behind.lstrip(", ")))
        stranger = (
            isinstance(actor, OrgMention)
            and group.owners != ()
            and not any(org is owner for org in actor.orgs for owner in group.owners)
        )
        if "Ⓕ" in masked.text[front.end() : stop] or stranger or not is_spot(places[0]):
            continue
        found.append(
            FacilityPhrase(
                *masked.span(*front.span("places")),
                head="plant",
                words=front["places"],
                reference=Reference.POSSESSED,
                plural=False,
                owners=group.owners,
                kind=group.kind,
                kind_span=(group.start, group.end),
                places=tuple(("in", place) for place in places),
                inside=tuple(places),
                part_of=group,
            )
        )
    return found
