"""Asides about a company, up to the verb of which it is the subject: "Foo, a unit of Bar and Baz, makes cells".

The companies inside do nothing in the main clause: what follows is told of the company before the aside.
"""

from __future__ import annotations

import functools
import re

from evbattery.reading.inflection import irregular_pasts

#: What goes on about a company between commas.
_OPENS = re.compile(
    r"[ⓄⒷ](?: \([^()]{1,60}\))*, (?=(?:an?|the|one of|part of|itself|its|now|long|once|formerly|previously|also|"
    r"which|who|whose|in which|of which|where|whom|together with|along with|alongside|like|"
    r"(?:[a-z]+ly |half[- ]|part[- ])?(?:owned|controlled|backed|held|funded|financed|led|set up|founded|formed|"
    r"established|created|based|headquartered|listed|run|known|supported|spun)|"
    r"Ⓞ's|Ⓛ's|[A-Z][a-z]+(?:ese|ish|an|ch|ean)|world)\b|⓪ Ⓞ)"
)
#: A participle goes on with the aside; a verb of its own subject ends it.
_PARTICIPLE = (
    r"(?!(?:owned|controlled|backed|held|funded|financed|led|founded|formed|established|created|based|headquartered|"
    r"listed|known|supported|called|located|situated|named|formerly|as|its|this|towards|including|besides|plus|"
    r"versus|sometimes|perhaps|always)\b)"
)
_CLOSES = re.compile(
    r",\"? (?:(?:(?:on |in )?Ⓓ,?|[a-z]+ly|also|already|now|then|still|meanwhile|in turn|itself|too|has|have|had|"
    r"is|was|are|were|will|would|can|could|may|might|must|should|does|did) ){0,4}?"
    r"(?:has|have|had|is|was|are|were|will|would|can|could|may|might|must|should|does|did|"
    rf"{_PARTICIPLE}[a-z]{{2,}}(?:[^s]s|ed)|said|told|set up|"
    rf"{'|'.join(one for one in irregular_pasts() if one not in ('fed', 'led', 'set', 'spun'))})\b"
)
#: "Foo, a maker of cells, and Bar, a maker of foil, plan": both do.
_JOINED = re.compile(r"[^Ⓞ]*, and (?:the )?(?:[\w-]+ ){0,4}Ⓞ")
#: "Foo (Bar 60%, Baz 40%)".
_BRACKETS = re.compile(r"(?<=Ⓞ )\((?=[^()]*⓪)[^()Ⓞ]*Ⓞ[^()]*\)")
#: Characters; no aside is longer.
_LONGEST = 240


@functools.lru_cache(maxsize=256)
def asides(text: str) -> tuple[tuple[int, int], ...]:
    """From where to where the asides of a masked sentence reach that a verb of the company before them ends.

    >>> text = "Ⓞ, a unit of Ⓞ and Ⓞ, makes cells."
    >>> [text[start:end] for start, end in asides(text)]
    ['a unit of Ⓞ and Ⓞ']
    """
    found = [match.span() for match in _BRACKETS.finditer(text)]
    for opened in _OPENS.finditer(text):
        if found and opened.end() <= found[-1][1]:
            continue
        stop = min(len(text), opened.end() + _LONGEST)
        semicolon = text.find(";", opened.end(), stop)
        closed = _CLOSES.search(text, opened.end(), semicolon if semicolon >= 0 else stop)
        if closed is not None and not _JOINED.match(text, opened.end(), closed.start()):
            found.append((opened.end(), closed.start()))
    return tuple(found)


def is_aside(text: str, place: int, position: int) -> bool:
    """Whether *place* lies in an aside that ends before *position*."""
    return any(start <= place < end <= position for start, end in asides(text))
