"""Whether a sentence that leaves out its noun or unit still speaks of what was counted or measured before it."""

from __future__ import annotations

import re

#: "The union", "its plants"; and what opens a sentence without an article: "Fares are", "Profit rose".
_SUBJECT = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?P<definite>[a-z-]+(?: [a-z-]+){0,2})|"
    r"^\W*(?P<bare>[A-Z][a-z-]+) (?:is|are|was|were|ha[sd]|have|rose|fell|went|came|stood|lasted|runs?|costs?|takes?|"
    r"pays?|made)\b"
)
#: Nouns that stand for the same things, for whoever has them, for times and for places.
_SAME = re.compile(
    r"\b(?:it|th[ei]y|there|that|this|those|these|here|some|others?|one|two|three|four|stations?|cabinets|lockers|"
    r"kiosks|points|sites|network|company|firm|operator|start-?up|group|business|provider|rivals?|leaders?|makers?|"
    r"suppliers?|numbers?|count|total|sum|figures?|goal|target|aim|plan|hope|forecast|mark|rest|remainder|market|"
    r"demand|need|usage|consumption|sales|shipments|batteries|cells|end|start|beginning|middle|year|quarter|month|half|"
    r"first|second|third|next|last|same|past|previous|latter|former|cit(?:y|ies)|towns?|countr(?:y|ies)|capital|"
    r"regions?|states?|provinces?|continent|world|islands?|nation|[a-z]+est)\b",
    re.IGNORECASE,
)
#: Stations at which no battery is changed.
_OTHER_STATIONS = re.compile(
    r"\b(?:charg(?:ing|ers?)|super-?charg(?:ing|ers?)|petrol|gas(?:oline)?|fuel|filling|service|police|power|railway|"
    r"hydrogen) (?:stations?|points?|pumps?|piles?)\b",
    re.IGNORECASE,
)


def turns_elsewhere(before: str) -> bool:
    """Whether the masked words of a sentence *before* a number bring in another thing that it may count.

    >>> turns_elsewhere("The union wants "), turns_elsewhere("By the end of the year the firm wants ")
    (True, False)
    """
    return _OTHER_STATIONS.search(before) is not None or any(
        not _SAME.search(found["definite"] or found["bare"]) for found in _SUBJECT.finditer(before)
    )
