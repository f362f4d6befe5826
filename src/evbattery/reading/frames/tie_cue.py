"""What a noun or a verb that ties companies says of those beside it: which are tied, and by what."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import GOODS, HOLDING, PURPOSES
from evbattery.values.vocabulary import PartnershipKind

SUBJECT = frozenset((Part.SUBJECT,))
WITH = frozenset((Part.WITH, Part.BETWEEN))
#: "Foo, in which Bar has joined hands with Baz": their venture.
IN_WHICH = re.compile(
    r"(?P<venture>Ⓞ)(?: \([^()]{1,60}\))*,? in which [^.;Ⓞ]{0,30}Ⓞ(?:,? and Ⓞ)?[^.;,Ⓞ]{0,12}$"
)
TRADED = re.compile(GOODS)
HELD = re.compile(HOLDING)
#: What stands behind a word in its own clause ends here.
AHEAD_END = re.compile(r"[.;]|:(?! (?:[\wⓍ-]+ ){0,3}[ⒺⓉ])|, (?:and|which|who|while|but|whereas)\b")
#: What makes a purchase of goods more than a wish.
FIRM = re.compile(
    r"\b(?:agree[sd]?|undert\w+|commit\w*|contract\w*|sign(?:s|ed)|book(?:s|ed)|reserv\w+|order(?:s|ed)|deals?|"
    r"agreement|framework|pledged|secured)\b|\bover (?:the )?(?:next |first |coming )?Ⓗ",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|Ⓞ's) (?:(?!(?:planned|proposed|possible|potential|alleged|rumou?red|"
    r"new|mooted|reported)\b)[\wⓍ-]+ ){0,3}$"
)
#: Partners of whom only some are named.
LISTED = re.compile(
    r"(?: [^.;:Ⓞ]{0,40}?)? (?:with|to|from|by) (?!Ⓞ)(?:[\wⓍ-]+ ){1,6}?(?:[a-z]+s|OEMs),? "
    r"(?:including|such as|like|namely|among them) (?:[\wⓍ-]+ ){0,2}?Ⓞ"
)
#: Words of trade, anywhere beside a contract.
_TRADE = re.compile(
    r"\b(?:deliver\w*|suppl(?:y|ies|ied|ying|iers?)|shipments?|customers?|clients?|buyers?)\b", re.IGNORECASE
)
_CONTRACT = re.compile(r"contracts?(?: [^.;Ⓞ]{0,40})? (?:with|between|from|to) (?:[\wⓍ-]+ ){0,3}?Ⓞ")
#: Contracts for work and not for goods, or lost to a rival.
_SERVICE = re.compile(
    r"\b(?:construct\w*|build\w*|engineer\w*|EPC|design\w*|service\w*|maintenance|lease|rent\w*|research|develop\w*|consult\w*|"
    r"equipment|machin\w*|work|works|lost|loses?|losing|test\w*|recycl\w*|manag\w*)\b"
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
    #: "Under the deal, Foo will ...": who acts stands behind it, and whom it is with behind that.
    under: bool = False
    #: What those on both sides found together stands behind it.
    founds: bool = False


def is_known(text: str, start: int) -> bool:
    """Whether the words before a noun take what it names for known: "the battery venture with", "its contract with"."""
    return _KNOWN.search(text[max(0, start - 60) : start]) is not None


def with_listed(behind: frozenset[Part], text: str, end: int) -> frozenset[Part]:
    """The parts on the far side, those among them that are named as examples: "deals with carmakers, including Foo"."""
    return behind | {Part.INCLUDED} if LISTED.match(text, end) else behind


def purpose_of(words: str) -> PartnershipKind | None:
    """What a bond is about by the words that tell it; of supply and development the one that is told first."""
    told = [
        (kind, match.start()) for kind, pattern in PURPOSES if (match := pattern.search(words)) is not None
    ]
    later = {PartnershipKind.SUPPLY, PartnershipKind.DEVELOPMENT}
    if told and told[0][0] in later:
        told = sorted((one for one in told if one[0] in later), key=lambda one: one[1])
    return told[0][0] if told else None


def purpose(text: str, start: int) -> PartnershipKind | None:
    """What a bond with a general name is about, by the words behind it."""
    window = AHEAD_END.split(text[start : start + 110], maxsplit=1)[0]
    kind = purpose_of(window)
    trade = kind is None and text.startswith(("contract", "order", "framework", "deal"), start)
    sold = (
        trade
        and _CONTRACT.match(text, start)
        and _SERVICE.search(text[max(0, start - 40) : start + 60]) is None
    )
    return PartnershipKind.SUPPLY if trade and (sold or _TRADE.search(text)) else kind
