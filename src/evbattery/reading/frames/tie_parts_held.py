"""What the part of a company that is bought or held says of the bond: a say in it, or money in it."""

from __future__ import annotations

import re

from evbattery.reading.frames.tie_cue import Cue
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Measured
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_REMAINING = re.compile(r"\b(?:remaining|rest|other)\b")
_PART = re.compile(r"⓪|half\b")
EACH = re.compile(r"\b(?:all|each|both|every one)\b")
_HALF = 0.5
#: "Raised its holding in Foo to 51 per cent".
_RAISED_TO = re.compile(
    r"\b(?:rais|lift|increas|boost|tak|took|up)\w* (?:its|their) (?:stake|share|holding|interest|shareholding)\b"
    r"[^.;⓪]{0,60}? to (?P<share>⓪)"
)


def kind_by_share(cue: Cue, scene: Scene) -> PartnershipKind | None:
    """The kind, where a share that is bought decides: it gives the say or not; None for a majority only held."""
    if cue.kind not in (_K.INVESTMENT, _K.MERGER_ACQUISITION):
        return cue.kind
    raised = _RAISED_TO.search(scene.text, max(0, cue.start - 20))
    if raised is not None and raised.start() < cue.start < raised.end():
        # Who has gone over half has bought the company.
        part = scene.sentence.masked.at.get(raised.start("share"))
        most = isinstance(part, Measured) and part.figure.low > _HALF
        return _K.MERGER_ACQUISITION if most else _K.INVESTMENT
    near = scene.sentence.masked.inside(cue.start, cue.end + 25)
    shares = [m.figure.low for _, m in near if isinstance(m, Measured) and m.tag == "⓪"]
    if len(shares) != 1 or not (cue.buyer and (cue.sided or cue.kind is _K.INVESTMENT)):
        return cue.kind if not shares or max(shares) <= _HALF or cue.buyer else None
    whole = (
        shares[0] > _HALF or Part.FROM in cue.behind or _REMAINING.search(scene.text, cue.start, cue.end + 25)
    )
    return _K.MERGER_ACQUISITION if whole else _K.INVESTMENT


def is_each(cue: Cue, text: str) -> bool:
    """Whether each of several owners holds the part that the words tell."""
    around = text[max(0, cue.start - 30) : cue.end + 30]
    return _PART.match(text, cue.start) is not None and EACH.search(around) is not None
