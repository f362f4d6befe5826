"""Partners who are bought out: "Foo has bought Bar's 49% stake in their joint venture".

The buyer and the seller are tied, not either of them and what they own together.
"""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.contexts import is_negated, modality, said_by
from evbattery.reading.frames.bonds import Passage
from evbattery.reading.frames.tie_finding import Found
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.vocabulary import PartnershipKind

_BUYS = (
    r"(?:bought|buys?|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|en|ing) over|took over)"
)
_SELLS = r"(?:sold|sells?|selling|hand(?:s|ed)? over|transfer(?:s|red)?)"
_AUX = r"(?:(?:has|have|had|will|would|is to|agreed to|plans to|wants to|intends to|also|now|is) ){0,3}"
_PART = (
    r"(?:(?:remaining|other|entire|whole|full) )?(?:⓪|half|(?=stake|share|interest|holding))(?: ?(?:stake|shares?|"
    r"interest|shareholding|holding))?"
)
#: What is owned together: a venture, named or not.
_VENTURE = r"(?:the |their |its |a )?(?:[\w/:-]+ ){0,4}?(?:joint[- ])?venture"
_PARTNER = r"(?:the |its |their )?(?:[\w-]+ ){0,2}?"
_PATTERNS = tuple(
    Gated(pattern)
    for pattern in (
        rf"(?P<buyer>Ⓞ) {_AUX}{_BUYS} (?:out )?(?P<seller>Ⓞ)(?:'s?) {_PART} (?:in|of) (?:Ⓞ, )?{_VENTURE}",
        rf"(?P<buyer>Ⓞ) {_AUX}{_BUYS} (?:the )?{_PART} of {_PARTNER}(?P<seller>Ⓞ) in (?:{_VENTURE}|(?:the )?Ⓞ)",
        rf"(?P<buyer>Ⓞ) {_AUX}{_BUYS} (?:the |a )?{_PART} (?:of|in) (?:Ⓞ|{_VENTURE}(?: Ⓞ)?) (?:held by|owned by|from) "
        rf"{_PARTNER}(?P<seller>Ⓞ)",
        rf"(?P<seller>Ⓞ) {_AUX}{_SELLS} (?:its |an? )?{_PART} (?:in|of) (?:Ⓞ|{_VENTURE}(?: Ⓞ)?) to "
        rf"{_PARTNER}(?P<buyer>Ⓞ)",
        # "Selling half to Foo" may be half of what is made; its own half is that of what it owns.
        rf"(?P<seller>Ⓞ)[^.;Ⓞ]{{0,60}}Ⓞ?, (?:selling|by selling|and (?:has )?sold) its {_PART}(?: in it)? to "
        rf"{_PARTNER}(?P<buyer>Ⓞ)",
        rf"(?P<buyer>Ⓞ) {_AUX}{_BUYS} out {_PARTNER}(?P<seller>Ⓞ)",
    )
)


def find_buyout(scene: Scene) -> Found | None:
    """The purchase by which one owner of something takes over the share of another one, if the sentence tells one."""
    sentence = scene.sentence
    for pattern in _PATTERNS:
        match = pattern.search(sentence.masked.text)
        buyer, seller = (_org(scene, match.start(side)) if match else None for side in ("buyer", "seller"))
        if match is None or buyer is None or seller is None or buyer is seller:
            continue
        if is_negated(sentence, *match.span()):
            return None
        passage = Passage(
            *sentence.masked.span(*match.span()), modality(sentence, match.start()), said_by(sentence)
        )
        bond = scene.bonds.tie([buyer, seller], PartnershipKind.MERGER_ACQUISITION, passage, strong=True)
        bond.parties, bond.directed = [buyer, seller], True
        bond.seen.append(sentence.index)
        return Found(bond, *match.span())
    return None


def _org(scene: Scene, place: int) -> Organisation | None:
    mention = scene.sentence.masked.at.get(place)
    return mention.org if isinstance(mention, OrgMention) else None
