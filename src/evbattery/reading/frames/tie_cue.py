"""What a noun or a verb that ties companies says of those beside it: which are tied, and by what."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import GOODS, HOLDING, PURPOSES
from evbattery.values.vocabulary import PartnershipKind

SUBJECT = frozenset((Part.SUBJECT,))
WITH = frozenset((Part.WITH, Part.BETWEEN))
TRADED = re.compile(GOODS)
HELD = re.compile(HOLDING)
#: What stands behind a word in its own clause ends here.
AHEAD_END = re.compile(r"[.;:]|, (?:and|which|who|while|but|whereas)\b")
#: What makes a purchase of goods more than a wish.
FIRM = re.compile(
    r"\b(?:agree[sd]?|undert\w+|commit\w*|contract\w*|sign(?:s|ed)|book(?:s|ed)|reserv\w+|order(?:s|ed)|deals?|"
    r"agreement|framework|pledged|secured)\b|\bover (?:the )?(?:next |first |coming )?Ⓗ",
    re.IGNORECASE,
)
#: Partners of whom only some are named.
LISTED = re.compile(
    r"(?: [^.;:Ⓞ]{0,40}?)? (?:with|to) (?!Ⓞ)(?:[\w-]+ ){1,6}?(?:[a-z]+s|OEMs),? "
    r"(?:including|namely|among them) (?:[\w-]+ ){0,2}?Ⓞ"
)
#: Words of trade, anywhere beside a contract.
_TRADE = re.compile(
    r"\b(?:deliver\w*|suppl(?:y|ies|ied|ying|iers?)|shipments?|customers?|clients?|buyers?)\b", re.IGNORECASE
)


@attrs.frozen
class Cue:
    """A noun or a verb that ties, and which companies beside it are tied."""

    start: int
    end: int
    kind: PartnershipKind | None
    #: Parts of companies behind it, and before it, that are on the far side.
    behind: frozenset[Part]
    before: frozenset[Part] = frozenset((Part.WITH,))
    #: Parts of those who act.
    subject: frozenset[Part] = SUBJECT
    strong: bool = False
    apart: bool = False
    alliance: bool = False
    #: Who acts buys or invests.
    buyer: bool = False
    #: The far side acts: it buys.
    reverse: bool = False
    #: Only the first partner behind counts.
    one: bool = False
    #: Those on the far side are never tied with each other.
    sided: bool = False
    #: Who acts alone is tied with the company that the text is about.
    lonely: bool = False
    #: "The two" may do it without being named.
    pair: bool = False
    #: A round of financing: all who take part in it are one bond with the company that is financed.
    round: bool = False
    #: What those on both sides found together stands behind it.
    founds: bool = False


def with_listed(behind: frozenset[Part], text: str, end: int) -> frozenset[Part]:
    """The parts on the far side, those among them that are named as examples: "deals with carmakers, including Foo"."""
    return behind | {Part.INCLUDED} if LISTED.match(text, end) else behind


def purpose(text: str, start: int) -> PartnershipKind | None:
    """What a bond with a general name is about, by the words behind it."""
    window = AHEAD_END.split(text[start : start + 110], maxsplit=1)[0]
    kind = next((found for found, pattern in PURPOSES if pattern.search(window)), None)
    trade = kind is None and text.startswith(("contract", "order", "framework", "deal"), start)
    return PartnershipKind.SUPPLY if trade and _TRADE.search(text) else kind
