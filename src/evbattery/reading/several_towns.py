"""Plants told together by their towns: "its plants in Győr and Linz", "the Győr and Linz plants" are one plant each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TypeAlias

import attrs

from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import holds, is_spot
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.values.countries import Country
from evbattery.values.places import AdminArea, beyond_doubt

_JOINED = r"(?:,? (?:and|as well as) (?:(?:in|at|near|for) )?(?:the )?|[,;] (?:and )?(?:(?:in|at|for) )?)"
_TOWN = r"Ⓛ(?: \(Ⓛ\))?"
#: What may stand between plants and their towns: that they are built, planned or run there.
_DONE = (
    r"(?: (?:that|which))?(?: (?:are|were|is|was|will|would|had|have|been|be|being|to|now|also|already|currently))*"
    r"(?: (?:meant|planned|intended|earmarked|slated|proposed|announced|foreseen|built|located|situated|rising|"
    r"going up|taking shape|under construction|coming|operating|running|standing|shelved|cancelled|closed|"
    r"up and running))?"
)
_FOR = r"(?: (?:for|with) (?!each)(?:[a-z-]+ ){0,2}[a-z-]+(?= in |,))?"
#: When they are built, or the like, set off from where: "this decade, in Győr and Linz".
_WHEN = r"(?:(?: (?!(?:with|from|to|than|of|and|or|but|that|which)\b)(?:[a-z]+|[ⒹⒽ])){1,4}(?=, in ))?"
#: What each of them has: "of Ⓔ each", ", each with Ⓔ,".
_EACH = (
    r"(?P<each>,? (?:(?:of|with|worth|costing|for) )?"
    r"(?:[ⒺⓉⓂⓃ](?: a year)? each|each (?:of|with|for|worth) [ⒺⓉⓂⓃ](?: a year)?),?)?"
)
#: "In Győr, Hungary, Linz and Graz": towns, states and countries in a row.
_ROW = rf"(?P<row>{_TOWN}(?:{_JOINED}{_TOWN})+)"
_TOWNS = re.compile(_ROW)
_BEHIND = re.compile(
    rf"\"?(?: elsewhere| abroad| overseas| worldwide)?{_WHEN}"
    rf"(?P<partner> (?:together |jointly )?with (?:the )?(?:[a-z-]+ ){{0,2}}Ⓞ)?{_EACH}"
    rf"(?::|(?:,|:| -|{_FOR},?{_DONE})"
    rf"(?P<outer> (?:elsewhere )?in (?:the )?(?:[a-z]+ )?Ⓛ,)? (?:in|at|near|for)) "
    rf"(?:the (?:Ⓛ |[A-Z][a-z]+ )?(?:states|provinces|cities|towns|counties) of )?{_ROW}"
)
_BEFORE = re.compile(r"Ⓛ(?:, Ⓛ)*,? (?:and|as well as) (?:the )?Ⓛ(?:, Ⓛ)?")


def partners_in(document: Document) -> Partners:
    """The companies that the text names in one sentence with a venture: they run their plants together."""
    tied = (sentence for sentence in document.sentences if _VENTURE.search(sentence.masked.text))
    return frozenset(frozenset(id(org) for _, m in sentence.orgs() for org in m.orgs) for sentence in tied)


def told_by_towns(
    sentence: Sentence, phrase: FacilityPhrase, start: int, head_end: int, partners: Partners = frozenset()
) -> list[FacilityPhrase]:
    """One phrase for each town, or none where the phrase is not about the plants of several towns.

    Companies in a row have one plant each, unless they are *partners*. The first phrase reaches from *start* to its
    town, each other one is its town alone.
    """
    masked = sentence.masked
    if phrase.head == "sites" and _LOOKED_AT.search(masked.text, 0, head_end - len(phrase.head)):
        return []
    told = phrase.owners or phrase.kind is not None or phrase.count is not None
    told = told or phrase.reference is Reference.KNOWN or "Ⓞ" in masked.text[:start]
    told = told or (start == 0 and sentence.focus is not None)
    if not (phrase.plural and told) or phrase.reference is Reference.EACH:
        return []
    behind = _BEHIND.match(masked.text, head_end)
    before = _BEFORE.search(masked.text, start, head_end) if behind is None else None
    match = behind or before
    if match is None:
        return []
    low, high = match.span("row") if behind is not None else match.span()
    around: list[tuple[str, PlaceMention]] = []
    if behind is not None and behind["outer"]:
        wider = [m for _, m in masked.inside(*match.span("outer")) if isinstance(m, PlaceMention)]
        if is_spot(wider[0]):
            low = match.start("outer")
        else:
            around = [("in", mention) for mention in wider]
    groups = _towns(sentence, low, high)
    if len(groups) < _SEVERAL or (phrase.count is not None and phrase.count != len(groups)):
        return []
    owners = _one_each(masked.text, start, match.end(), len(groups)) if not phrase.owners else None
    runners = [masked.at[place] for place in owners or ()]
    named = {id(org) for m in runners if isinstance(m, OrgMention) for org in m.orgs}
    if any(named <= tied for tied in partners):
        runners = []
    whose = [m.orgs if isinstance(m, OrgMention) else () for m in runners] or [phrase.owners] * len(groups)
    if behind is not None and (behind["each"] or behind["partner"]):
        # What stands between the plants and their towns stays outside of all of them, for it holds for each.
        phrase.listed = True
        return [
            phrase,
            *(
                attrs.evolve(
                    phrase,
                    start=masked.span(group[0][0], group[-1][0] + 1)[0],
                    end=masked.span(group[0][0], group[-1][0] + 1)[1],
                    plural=False,
                    count=None,
                    reference=Reference.POSSESSED,
                    listed=False,
                    part_of=phrase,
                    places=(*(("in", mention) for _, mention in group), *around),
                    kind_span=(phrase.start, phrase.end),
                    inside=tuple(mention for _, mention in group),
                )
                for group in groups
            ),
        ]
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
            together=True,
            owners=theirs,
            kind=phrase.kind or kind_of(masked.text[head_end : groups[0][0][0]]),
            # What stands in a town is somebody's, though a row of plants names no owner.
            reference=Reference.POSSESSED if phrase.reference is Reference.BARE else phrase.reference,
            places=(*(("in", mention) for _, mention in group), *around),
            inside=tuple(m for _, m in masked.inside(*edge)),
        )
        for edge, group, theirs in zip(edges, groups, whose, strict=True)
    ]


#: What was only looked at is no plant: "had considered sites in Győr and Linz".
_LOOKED_AT = re.compile(
    r"\b(?:had (?:also )?(?:considered|looked at|weighed|studied|examined)|reject(?:ed|s|ing)|rul(?:ed|es|ing) out|"
    r"visit(?:ed|s|ing)|compar(?:ed|es|ing)|scout(?:ed|s|ing)) (?:\w+ )?$"
)
#: Who is tied to whom: the companies of each sentence that speaks of a venture.
Partners: TypeAlias = frozenset[frozenset[int]]
_VENTURE = re.compile(r"\b(?:joint[- ]venture|venture|JV)\b")
_SEVERAL = 2
#: "Foo and Bar operate": companies in a row that run as many plants.
_RUNNERS = re.compile(
    r"(?P<orgs>Ⓞ(?:, Ⓞ)*,? and Ⓞ)(?: (?:both|already|also|now|each|respectively|currently|both already))*"
    r"(?P<verb> (?:[a-z]+ ){0,3}?[a-z]+)(?: (?:large|their|other|new|existing|[a-z-]+ing))* $"
)
_RUN = re.compile(r"\b(?:operat\w+|r[ua]n|runs|running|ha(?:ve|d)|own(?:ed)?|have got)$")
_TOGETHER = re.compile(r"\b(?:joint\w*|together|venture|partners?(?:hip)?|both)\b", re.IGNORECASE)


def _one_each(text: str, start: int, end: int, count: int) -> list[int] | None:
    """Where the companies stand of which each has one of so many plants: "Foo and Bar operate plants in A and B"."""
    runners = _RUNNERS.search(text, 0, start)
    if runners is None:
        return None
    places = [place for place in range(*runners.span("orgs")) if text[place] == "Ⓞ"]
    told = "respectively" in text[end : end + 30] or (
        _RUN.search(runners["verb"]) is not None and not _TOGETHER.search(text)
    )
    return places if told and len(places) == count else None


def further_towns(sentence: Sentence, position: int) -> list[list[tuple[int, PlaceMention]]]:
    """The towns of the row that begins at *position*, each with what lies around it: "Győr, Hungary, and Linz"."""
    match = _TOWNS.match(sentence.masked.text, position)
    return _towns(sentence, *match.span()) if match is not None else []


def _towns(sentence: Sentence, start: int, end: int) -> list[list[tuple[int, PlaceMention]]]:
    row = [(place, m) for place, m in sentence.masked.inside(start, end) if isinstance(m, PlaceMention)]
    return _groups(sentence.masked.text, row)


def _groups(text: str, row: list[tuple[int, PlaceMention]]) -> list[list[tuple[int, PlaceMention]]]:
    """The places town by town, each with the state or country behind it; states alone are one group each."""
    if not row:
        return []
    groups = [[row[0]]]
    alike = isinstance(beyond_doubt(row[0][1].readings), (AdminArea, Country))
    for (place, before), (spot, mention) in pairwise(row):
        wider = not is_spot(mention) or holds(mention, before)
        if not alike and is_spot(before) and wider and " and " not in text[place:spot]:
            groups[-1].append((spot, mention))
        else:
            groups.append([(spot, mention)])
    return groups
