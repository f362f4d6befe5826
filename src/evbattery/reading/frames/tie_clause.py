"""A noun or a verb that ties in its clause, with the companies that play a part beside it."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.contexts import clause
from evbattery.reading.frames.tie_clause_sides import actors_of, partners_of
from evbattery.reading.frames.tie_cue import Cue, is_known
from evbattery.reading.frames.tie_roles import Part, Run
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.frames.tie_words import BOUGHT, SECURITIES
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_DENIED = re.compile(
    r"\b(?:no|not(?! only| just| merely)|never|nor|neither|without|den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:e|es|ed)|"
    r"(?:examin|consider|weigh|mull)(?:s|es|ing)|declin(?:e|es|ed) to|"
    r"in talks|talks (?:with|on|over)|talked|negotiat\w+|rather than|instead of|competes?|"
    r"hop(?:es|ed) to|would like to)\b|n't(?! just| only)\b",
    re.IGNORECASE,
)
#: Bonds with those who lend, advise, check or sue.
_OTHER = re.compile(
    r"\b(?:loans?|credit (?:facility|line)|lawsuit|lawyers?|audit\w*|advis\w+|trademark|insur\w+|bookrunners?|"
    r"underwrit\w+|leases?|rent(?:s|ed|al)?|sponsor\w*)\b"
)
_RELATIVE = re.compile(r",? (?:that |which )?|: |(?:,| by)? (?:partners?|parents?|owners?),? (?:are )?")
#: What follows is not of the clause, unless it is the goods: "its largest order yet: 8 GWh of cells from Foo".
_COLON = re.compile(r": (?!(?:[\wⓍ-]+ ){0,3}[ⒺⓉ])")
#: So far behind the words that tie a partner may stand.
_REACH = 110


@attrs.frozen
class Clause:
    """A cue in its clause, with the companies that play a part beside it."""

    cue: Cue
    low: int
    high: int
    before: list[Run]
    behind: list[Run]
    actors: list[Run]
    partners: list[Run]
    #: From the first to the last of the words that tie.
    start: int
    end: int

    @classmethod
    def of(cls, cue: Cue, low: int, high: int, runs: list[Run], text: str) -> Clause:
        """The clause around a cue, between *low* and *high*."""
        before = [run for run in runs if low <= run.start < cue.start]
        colon = _COLON.search(text, cue.end + 1, high) if Part.SUBJECT not in cue.behind else None
        limit = min(high if colon is None else colon.start(), cue.end + _REACH)
        behind = [run for run in runs if cue.end <= run.start < limit]
        first = behind[0] if behind else None
        if first is not None and cue.kind is _K.JOINT_VENTURE and len(first.orgs) == 1:
            # "A joint venture, Foo, with Bar": its name is no partner.
            behind = behind[1:] if text[cue.end : first.start] == ", " else behind
        led = bool(behind) and behind[0].part is Part.SUBJECT and Part.SUBJECT not in cue.behind
        relative = behind[:1] if led and _RELATIVE.fullmatch(text, cue.end, behind[0].start) else []
        partners = partners_of(cue, before, behind[len(relative) :], text)
        actors = relative or actors_of(cue, low, before, behind, partners, runs, text)
        used = [*actors, *partners]
        start = min([cue.start, *(run.start for run in used)])
        end = max([cue.end, *(run.end for run in used)])
        return cls(cue, low, high, before, behind, actors, partners, start, end)

    def is_vetoed(self, scene: Scene) -> bool:
        """Whether the words deny the bond, or tell of a bond of another kind."""
        opening = max(min(self.low, self.start), clause(scene.sentence, self.start)[0])
        if (
            self.cue.kind in (_K.JOINT_VENTURE, _K.SUPPLY)
            and self.cue.strong
            and is_known(scene.text, self.cue.start)
        ):
            # "Denied that it would sell its stake in the venture with Foo": the venture is there.
            opening = self.cue.start
        other = max(self.low, self.cue.start - 40)
        return bool(
            _DENIED.search(scene.text, opening, self.end)
            or _OTHER.search(scene.text, other, self.end)
            or (self.cue.kind not in BOUGHT and SECURITIES.search(scene.text, other, self.end + 60))
        )
