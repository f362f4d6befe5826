"""Which company of a sentence is no subject: it stands behind a preposition or a verb, or in a list of such."""

from __future__ import annotations

import re

from evbattery.reading.anaphors import LISTED, OBJECT, PREDICATE
from evbattery.reading.inflection import irregular_pasts

#: "With Foo, Bar and Baz": what is said of the first is said of all, unless a verb makes the last a subject.
_CONJUNCT = re.compile(
    r"Ⓞ(?: \([^()]{1,60}\))?(?:(?P<comma>,)(?: and| or)?| and| or| &) (?:(?:Ⓛ's|[\w'-]+) ){0,4}$"
)
#: Behind a company: a verb of its own.
ACTS = (
    r"(?: \([^()]{1,60}\))? (?:[a-z]+ly |also |already |now |still )?(?:will|would|has|have|had|is|was|are|were|"
    rf"can|could|plans?|said|says|[a-z]+(?:[^s]s|ed)|{'|'.join(irregular_pasts())})\b"
)
ACTING = re.compile(ACTS)
#: "Has picked Foo to automate its plant": whoever picked it.
_SENT = re.compile(
    r"\b(?:pick|hir|cho(?:se|os)|select|ask|commission|contract|tapp|appoint|engag|mandat|allow|urg|invit|enabl|help)"
    r"(?:e?d|e?s|ing|en)? (?:the )?(?:[\w'-]+ ){0,3}$"
)
#: Characters; a list of companies is not longer.
_LONGEST_LIST = 160
_LONGEST_CONJUNCT = 80


def is_object(text: str, place: int) -> bool:
    """Whether the company at *place* is no subject: it stands behind a preposition or a verb, or in a list of such."""
    joined = _CONJUNCT.search(text, max(0, place - _LONGEST_CONJUNCT), place)
    if joined is not None and not (ACTING.match(text, place + 1) and joined["comma"]):
        return is_object(text, joined.start())
    return (
        bool(LISTED.search(text, max(0, place - _LONGEST_LIST), place))
        or bool(OBJECT.search(text[max(0, place - 60) : place].rsplit(", ", 1)[-1]))
        or bool(PREDICATE.match(text, place + 1))
        or (text.startswith(" to ", place + 1) and bool(_SENT.search(text[max(0, place - 60) : place])))
    )
