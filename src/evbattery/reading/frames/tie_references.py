"""Which partnership a sentence means that names none: "the deal", "the licence", "deliveries"."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, Table
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bond, Bonds, Passage
from evbattery.reading.frames.tie_finding import Found
from evbattery.reading.frames.tie_words import BOUGHT
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
TRADE = (_K.SUPPLY, _K.OFFTAKE, _K.MOU, _K.LICENSING, None)
_ANY = (*_K, None)
#: Nouns by which a later sentence means a bond told before, and the kinds that they can mean.
_REFERENCES: Table[tuple[Gated, tuple[PartnershipKind | None, ...]]] = Table(
    (
        (Gated(pattern), kinds)
        for pattern, kinds in (
            (
                r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|Ⓓ's) (?:[\wⒽⓂ-]+ ){0,3}?licen[cs]e\b",
                (_K.LICENSING, None),
            ),
            (
                r"\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\wⒽⓂ-]+ ){0,2}?(?:memorandum|MoU|MOU|letter of intent)\b",
                (_K.MOU,),
            ),
            (
                r"\b(?:(?:[Tt]he|[Tt]his|[Tt]heir|Ⓓ's) (?:[\wⒽⒺⓉⓂ-]+ ){0,3}?(?:order|supply (?:deal|"
                r"agreement|contract)|off-?take (?:deal|agreement))|[Dd]eliver(?:y|ies)|[Ss]hipments|"
                r"[Ss]upplies|[Vv]olumes?|(?:[Tt]he|[Aa]n|[Ii]ts) (?:[\wⓍ-]+ )?Ⓗ (?:supply|term|period|contract))\b",
                (_K.SUPPLY, _K.OFFTAKE, _K.MOU, None),
            ),
            (
                r"\b(?:(?:[Tt]he|[Tt]his) (?:[\wⓂ⓪-]+ ){0,3}?(?:purchase|acquisition|takeover|sale|"
                r"buyout|holding|stake|shares?|offer|bid)|(?:[Tt]he |[Pp]urchase |[Aa]sking "
                r")?[Pp]rice|Target|⓪ [^.;Ⓞ]{0,20}(?:Ⓞ's hands )?chang(?:es|ed|ing) (?:owner|hands))\b",
                BOUGHT,
            ),
            (
                r"^(?:It|They) (?:[\w']+ ){0,3}?(?:take|buy|receive|get|order|book|supply|deliver|ship|"
                r"purchase)\w* [^.;Ⓞ]{0,25}[ⒺⓉ]",
                (_K.SUPPLY, _K.OFFTAKE, _K.MOU, None),
            ),
            (
                r"^\W*(?:[\w-]+ ){0,2}?[ⒺⓉ] (?:of [\wⓍ -]{2,40} )?(?:to|will) be (?:delivered|supplied|shipped|"
                r"purchased|sold|taken)\b",
                (_K.SUPPLY, _K.OFFTAKE, _K.MOU, None),
            ),
            (
                r"^(?:It|This|That) (?:\w+ )?(?:covers?|runs?|provides? for|is worth|is valued|foresees|lasts?|"
                r"is for|extends|allows|entitles|commits|obliges|gives|secures|"
                r"calls for|will run|will cover|is to run|expires?)\b|"
                r"\b(?:estimate|put|value|reckon|peg|pegg)(?:s|d|ed)? (?:it|this) at\b|"
                r"\b[Oo]ver (?:the|its) (?:period|term|life|"
                r"duration)\b",
                _ANY,
            ),
            (
                r"^(?:(?:Contract|Deal|Total|Delivery|Supply) )?(?:[Vv]olume|[Qq]uantity|[Aa]mount|[Tt]onnage|"
                r"[Tt]erm|[Dd]uration|"
                r"[Pp]eriod|[Vv]alue|[Ss]um)s?: |^(?:The )?(?:[a-z]+ ){0,2}?(?:[Tt]otal|[Cc]ontract|[Ee]stimated|"
                r"[Aa]ggregate|"
                r"[Tt]ransaction|[Oo]rder|[Pp]urchase) (?:[a-z]+ )?(?:amount|price|sum|consideration|value) ",
                _ANY,
            ),
            (
                r"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:[\wⓂ-]+ ){0,3}?(?:round|investment|injection|capital "
                r"increase)\b",
                (_K.INVESTMENT,),
            ),
            (
                r"\b(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|Ⓓ's) (?:[\wⒽⓂⒺⓉ-]+ ){0,3}?(?:deal|agreement|"
                r"contract|pact|accord|transaction|arrangement|partnership|package)|[Uu]nder the "
                r"(?:[\wⓍ-]+ )?terms|[Ii]n (?:return|exchange|consideration)|[Ff]or its part)\b",
                _ANY,
            ),
        )
    ),
    lambda row: row[0],
)
#: A pronoun means only what the sentence right before told.
_PRONOUN = re.compile(r"(?:It|This|That|They) ")
#: A party does what it agreed to do: it pays, delivers or takes.
_ACTS = Gated(
    r"Ⓞ (?:[\w,]+ ){0,5}?(?:pays?|paid|supply|supplies|deliver|delivers|purchase|purchases|buy|"
    r"buys|take|takes|receive|receives|ship|ships|secure[sd]?|reserve[sd]?|commit(?:s|ted)?|"
    r"guarantee[sd]?|book(?:s|ed)?|contract(?:s|ed)?|put(?:s|ting)?|invest(?:s|ed|ing)?|inject(?:s|ed|"
    r"ing)?|pour(?:s|ed|ing)?) (?:Ⓞ )?[^.;Ⓞ]{0,70}?[ⓂⒺⓉⒽ]"
)


def anchors_of(sentence: Sentence, found: list[Found], bonds: Bonds) -> list[tuple[int, Bond]]:
    """The bonds that the sentence speaks of, each with the place where it does."""
    told = [(item.start, item.bond) for item in found]
    # Of two that begin at one place, one that is told again behind it stands there: "bought Foo for Ⓜ and Bar for Ⓜ".
    anchors = [
        (start, bond)
        for start, bond in told
        if not any(at == start and other is not bond for at, other in told)
        or not any(at > start and other is bond for at, other in told)
    ]
    for pattern, kinds in _REFERENCES.possible(sentence.masked.text):
        for match in sentence.masked.find(pattern):
            if any(item.start <= match.start() < item.end for item in found):
                continue
            bond = bonds.in_mind(sentence, kinds)
            if bond is not None and _PRONOUN.match(match.group()) and max(bond.seen) < sentence.index - 1:
                continue
            if bond is not None and not any(other is bond for _, other in anchors):
                if bond.kind is None and kinds == (_K.LICENSING, None):
                    bond.kind, bond.kind_passage = _K.LICENSING, passage_of(sentence, match)
                bond.seen.append(sentence.index)
                anchors.append((match.start(), bond))
                break
        if anchors:
            break
    if not anchors:
        anchors = _by_party(sentence, bonds)
    return sorted(anchors, key=lambda item: item[0])


def _by_party(sentence: Sentence, bonds: Bonds) -> list[tuple[int, Bond]]:
    """The bond of the company that pays or delivers, where the sentences right before told one."""
    match = _ACTS.search(sentence.masked.text)
    if match is None:
        return []
    acting = [m.org for place, m in sentence.orgs() if place == match.start()]
    bond = bonds.in_mind(sentence, parties=acting)
    return [(match.start(), bond)] if bond is not None else []


def bond_at(anchors: list[tuple[int, Bond]], start: int, end: int) -> Bond | None:
    """The bond that what stands there belongs to: the last told before it, else the first after."""
    inside = [bond for place, bond in anchors if start <= place < end]
    if inside:
        return inside[0]
    before = [bond for place, bond in anchors if place <= start]
    return before[-1] if before else anchors[0][1]


def place_of(match: re.Match[str]) -> int:
    """Where the figure stands that a pattern is about: its one named group that matched."""
    return next(match.start(name) for name, text in match.groupdict().items() if text)


def passage_of(sentence: Sentence, match: re.Match[str]) -> Passage:
    """The passage of a match, as firm as the clause around its figure."""
    place = next((match.start(name) for name, text in match.groupdict().items() if text), match.start())
    return Passage(*sentence.masked.span(*match.span()), modality(sentence, place), said_by(sentence))
