"""Plants told together by their towns: "its plants in Győr and Linz", "the Győr and Linz plants" are one plant each."""

from __future__ import annotations

import re
from itertools import pairwise

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import PlaceMention
from evbattery.values.countries import Country
from evbattery.values.places import AdminArea, beyond_doubt

_JOINED = r"(?:,? (?:and|as well as) (?:(?:in|at|near|for) )?(?:the )?|, (?:(?:in|at|near|for) )?)"
_TOWN = r"Ⓛ(?: \(Ⓛ\))?"
#: What may stand between plants and their towns: that they are built, planned or run there.
_DONE = (
    r"(?: (?:that|which))?(?: (?:are|were|is|was|will|would|had|have|been|be|being|to|now|also|already|currently))*"
    r"(?: (?:meant|planned|intended|earmarked|slated|proposed|announced|foreseen|built|located|situated|rising|"
    r"going up|taking shape|under construction|coming|operating|running|standing|shelved|cancelled|closed|"
    r"up and running))?"
)
#: "In Győr, Hungary, Linz and Graz": towns, states and countries in a row.
_BEHIND = re.compile(rf"\"?(?:,|{_DONE}) (?:in|at|near|for) (?P<row>{_TOWN}(?:{_JOINED}{_TOWN})+)")
_BEFORE = re.compile(r"Ⓛ(?:, Ⓛ)* and (?:the )?Ⓛ")


def told_by_towns(
    sentence: Sentence, phrase: FacilityPhrase, start: int, head_end: int
) -> list[FacilityPhrase]:
    """One phrase for each town, or none where the phrase is not about the plants of several towns.

    The first reaches from *start* to its town, each other one is its town alone.
    """
    masked = sentence.masked
    told = phrase.owners or phrase.kind is not None or phrase.count is not None
    told = told or "Ⓞ" in sentence.masked.text[:start]
    if not (phrase.plural and told) or phrase.reference is Reference.EACH:
        return []
    behind = _BEHIND.match(masked.text, head_end)
    before = _BEFORE.search(masked.text, start, head_end) if behind is None else None
    match = behind or before
    if match is None:
        return []
    row = [(place, m) for place, m in masked.inside(*match.span()) if isinstance(m, PlaceMention)]
    groups = _groups(masked.text, row)
    if len(groups) < _SEVERAL or (phrase.count is not None and phrase.count != len(groups)):
        return []
    first, last = groups[0][0][0], groups[-1][-1][0]
    edges = [(start if behind is not None else first, groups[0][-1][0] + 1)]
    edges += [(group[0][0], group[-1][0] + 1) for group in groups[1:]]
    if before is not None:
        edges[0], edges[-1] = (start, edges[0][1]), (edges[-1][0], head_end)
    assert first <= last
    return [
        attrs.evolve(
            phrase,
            start=masked.span(*edge)[0],
            end=masked.span(*edge)[1],
            plural=False,
            count=None,
            # What stands in a town is somebody's, though a row of plants names no owner.
            reference=Reference.POSSESSED if phrase.reference is Reference.BARE else phrase.reference,
            places=tuple(("in", mention) for _, mention in group),
            inside=tuple(m for _, m in masked.inside(*edge)),
        )
        for edge, group in zip(edges, groups, strict=True)
    ]


_SEVERAL = 2


def _groups(text: str, row: list[tuple[int, PlaceMention]]) -> list[list[tuple[int, PlaceMention]]]:
    """The places town by town, each with the state or country behind it; states alone are one group each."""
    if not row:
        return []
    groups = [[row[0]]]
    alike = isinstance(beyond_doubt(row[0][1].readings), (AdminArea, Country))
    for (place, before), (spot, mention) in pairwise(row):
        if not alike and is_spot(before) and not is_spot(mention) and " and " not in text[place:spot]:
            groups[-1].append((spot, mention))
        else:
            groups.append([(spot, mention)])
    return groups
