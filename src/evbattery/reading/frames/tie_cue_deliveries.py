"""Deliveries without an agreement: a quantity that is promised, a lot that was sent, goods to try out."""

from __future__ import annotations

import re

from evbattery.reading.frames.tie_cue import FIRM
from evbattery.reading.verb_groups import VerbGroup

#: How much is bought or delivered, right behind the verb.
AMOUNT = re.compile(
    r"(?: (?:up|to|at|least|about|some|around|more|than|over|the|an?|no|less|another|first|further|"
    r"initial)){0,3} [ⒺⓉ]|(?: [\wⓍ-]+){0,3} worth (?:[\wⓍ-]+ ){0,3}?Ⓜ"
)
_DELIVERS = re.compile(r"(?:suppl|deliver|ship|provid|sell)", re.IGNORECASE)
_WISHED = frozenset("would could can may might".split())
#: A lot that was sent, and goods to try out: a customer, and no agreement yet.
_SENT = re.compile(
    r"(?:shipped|delivered|sent|dispatched|handed|furnished|exported)\b|(?:ship|deliver|send|export|hand)\w*\b"
)
_DONE = re.compile(
    r"\b(?:beg[aiu]n(?:s|ning)? (?:to )?|start(?:s|ed)? (?:to )?|previously |earlier |formerly |once |used to |"
    r"ha(?:s|d|ve) (?:already |also |now |since )?|had |in the past,? )$",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\b(?:previously|earlier|formerly|once|used to|in the past,?) $", re.IGNORECASE)
_ON_TRIAL = re.compile(
    r"\b(?:samples?|prototypes?|trials?|pilot (?:batch|lot)|demonstrators?|(?:for|under|in) (?:the )?(?:[\wⓍ-]+ )?"
    r"(?:test(?:s|ing)?|evaluation|validation|qualification))\b",
    re.IGNORECASE,
)


def is_promised(group: VerbGroup, text: str, ahead: str) -> bool:
    """Whether a quantity is to be delivered, and not said to whom: to whom the text is about."""
    delivers = _DELIVERS.match(text, group.verb) is not None and not _WISHED.intersection(group.auxiliaries)
    return (
        delivers
        and group.is_future
        and AMOUNT.match(ahead) is not None
        and "Ⓞ" not in ahead.partition(", ")[0]
    )


def is_lot(group: VerbGroup, text: str) -> bool:
    """Whether a lot was sent, or goods to try out, without a word of an agreement."""
    if FIRM.search(text):
        return False
    sent = _SENT.match(text, group.verb)
    done = sent is not None and (
        sent.group().endswith(("ed", "t")) or _DONE.search(text[: group.verb]) is not None
    )
    past = (
        (done or _ONCE.search(text[: group.verb]) is not None) and not group.is_future and not group.passive
    )
    return past or _ON_TRIAL.search(text, group.verb, group.end + 110) is not None
