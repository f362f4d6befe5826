"""Partnerships by what a clause speaks of: companies with their parts, and a noun or a verb that ties.

The parts that companies play beside a noun ("deal", "licence", "takeover") or a verb of a class (to supply, to acquire,
to team up) decide, where the ways to say it in :mod:`evbattery.reading.frames.tie_patterns` found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from evbattery.reading.contexts import clause, modality, said_by
from evbattery.reading.frames.bonds import Bond, Passage
from evbattery.reading.frames.tie_clause_sides import (
    PAIR_NAMED,
    UNNAMED,
    actors_of,
    has_other_subject,
    implied,
    lonely_partner,
    partners_of,
    the_two,
)
from evbattery.reading.frames.tie_cue import Cue
from evbattery.reading.frames.tie_cue_verbs import cues_of
from evbattery.reading.frames.tie_parts_held import is_each, kind_by_share
from evbattery.reading.frames.tie_patterns import VENTURE_BEFORE, VENTURE_BEHIND
from evbattery.reading.frames.tie_roles import Part, Run, runs_of
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.frames.tie_words import BOUGHT, MEMBERSHIP, SECURITIES
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
#: A clause in which others may act ends here.
_CUT = re.compile(
    r"; |\. |, (?:while|whereas|although|but)\b|,? and another\b|"
    r", and (?=Ⓞ(?:'s [\w-]+)? (?:has|had|is|was|will|would|[a-z]+ed|[a-z]+s)\b)"
)
_DENIED = re.compile(
    r"\b(?:no|not(?! only| just| merely)|never|nor|neither|without|den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:e|es|ed)|"
    r"declin(?:e|es|ed) to|in talks|talks (?:with|on|over)|talked|negotiat\w+|rather than|instead of|competes?|"
    r"hop(?:es|ed) to|would like to)\b|n't(?! just| only)\b",
    re.IGNORECASE,
)
#: Bonds with those who lend, advise, check or sue.
_OTHER = re.compile(
    r"\b(?:loans?|credit (?:facility|line)|lawsuit|lawyers?|audit\w*|advis\w+|trademark|insur\w+|bookrunners?|"
    r"underwrit\w+|leases?|rent(?:s|ed|al)?|sponsor\w*)\b"
)
_LATTER = re.compile(r"the (?:latter|second|last)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:all|each|both|every one)\b")
_MEMBERS = re.compile(
    r"\bmembers? of\b|\bindustry (?:alliance|partnership|association|initiative)|\brespective\b|"
    r"\beach (?:ha[sd]|have|signed)"
)
_RELATIVE = re.compile(r",? (?:that |which )?|: |(?:,| by)? (?:partners?|parents?|owners?),? (?:are )?")
#: So far behind the words that tie a partner may stand.
_REACH = 110


@attrs.frozen
class Told:
    """A bond that a clause tells, and where its words stand in the plain sentence."""

    bond: Bond
    start: int
    end: int


def clause_ties(scene: Scene, taken: Sequence[tuple[int, int]]) -> Iterator[Told]:
    """The bonds of a plain sentence by the parts of its companies; cues within *taken* stretches told one already."""
    text = scene.text
    if "Ⓞ" not in text and not PAIR_NAMED.search(text):
        return
    cues = [cue for cue in cues_of(text) if not any(start <= cue.start < end for start, end in taken)]
    if not cues:
        return
    runs = runs_of(scene.sentence)
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    for cue in cues:
        low = max(cut for cut in cuts if cut <= cue.start)
        high = min((cut for cut in cuts if cut > cue.start), default=len(text))
        yield from _ties(cue, low, high, runs, scene)


@attrs.frozen
class _Clause:
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
    def of(cls, cue: Cue, low: int, high: int, runs: list[Run], text: str) -> _Clause:
        """The clause around a cue, between *low* and *high*."""
        before = [run for run in runs if low <= run.start < cue.start]
        colon = text.find(": ", cue.end + 1, high) if Part.SUBJECT not in cue.behind else -1
        limit = min(high if colon < 0 else colon, cue.end + _REACH)
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
        other = max(self.low, self.cue.start - 40)
        return bool(
            _DENIED.search(scene.text, opening, self.end)
            or _OTHER.search(scene.text, other, self.end)
            or (self.cue.kind not in BOUGHT and SECURITIES.search(scene.text, other, self.end + 60))
        )


def _ties(cue: Cue, low: int, high: int, runs: list[Run], scene: Scene) -> Iterator[Told]:
    told = _Clause.of(cue, low, high, runs, scene.text)
    venture = _venture(told, scene) if cue.kind is _K.JOINT_VENTURE else None
    mine, others = _parties(told, venture, scene) if not told.is_vetoed(scene) else ([], [])
    kind = kind_by_share(cue, scene)
    if (
        kind is _K.INVESTMENT
        and not cue.buyer
        and len(mine) > 1
        and len(others) == 1
        and is_each(cue, scene.text)
    ):
        # Who hold the same part each of one company own it together.
        kind, venture, others = _K.JOINT_VENTURE, others[0], []
    if len(mine) + len(others) < 2 or (kind is None and cue.kind is _K.INVESTMENT):
        return
    sentence = scene.sentence
    span = sentence.masked.span(told.start, told.end)
    passage = Passage(*span, modality(sentence, cue.start), said_by(sentence))
    for parties in _groups(cue, *((others, mine) if cue.reverse else (mine, others))):
        if kind is _K.INVESTMENT and _is_owner(scene, parties):
            continue
        bond = scene.bonds.tie(parties, kind, passage, strong=cue.strong)
        bond.directed = bond.directed or (cue.buyer and bond.parties[0] is parties[0])
        bond.alliance = bond.alliance or cue.alliance
        bond.round = bond.round or cue.round
        if bond.venture is None and venture is not None and bond.kind is _K.JOINT_VENTURE:
            bond.venture, bond.venture_passage = venture, passage
        bond.seen.append(sentence.index)
        bond.paragraph = sentence.paragraph
        yield Told(bond, _place(told, parties), told.end)


def _parties(
    told: _Clause, venture: Organisation | None, scene: Scene
) -> tuple[list[Organisation], list[Organisation]]:
    """The companies on either side, those that the clause leaves unsaid among them; fewer than two if none is tied."""
    cue, text = told.cue, scene.text
    opening = text[told.low : cue.start].rpartition(", and ")[2]
    latter = scene.bonds.spoken[-1:] if not told.actors and _LATTER.match(opening) else []
    pair = cue.pair and PAIR_NAMED.search(opening) is not None
    if not (told.actors or latter or pair) and has_other_subject(opening):
        return [], []
    mine = [org for run in told.actors for org in run.orgs if org is not venture] or latter
    named = dict.fromkeys(org for run in told.partners for org in run.orgs)
    others = [org for org in named if org is not venture and org not in mine]
    if cue.sided and mine and not others and any(run.orgs == tuple(mine) for run in told.partners):
        # A noun for who acts ("the company") must mean somebody else: whom the text is about.
        others = implied(scene, mine, topical=False)
    if not mine and not others and cue.pair:
        mine = the_two(scene, told.low, cue.start, venture)
    if cue.kind is None and not cue.alliance and not (mine and others):
        return [], []
    if cue.alliance and (
        _MEMBERS.search(text, max(told.low, cue.start - 60), cue.end)
        or MEMBERSHIP.search(text, told.low, cue.start)
    ):
        return [], []
    if cue.apart and not others and len(mine) > 1 and _EACH.search(text, told.low, cue.end):
        others = implied(scene, mine, topical=False)
    if cue.apart and not others and told.actors and told.actors[0].start >= cue.end:
        # "Under the agreements, Foo and Bar will ...": each of them is tied with somebody else.
        return [], []
    if not others and len(mine) > 1:
        apart = UNNAMED.search(text, cue.start, told.high) or _MEMBERS.search(text, told.low, cue.end)
        return ([], []) if apart else (mine, others)
    if not others:
        others = lonely_partner(cue, mine, told.before, scene, told.high)
    elif not mine and (len(others) < 2 or cue.sided):
        mine = implied(scene, [*others, *([venture] if venture else [])], topical=venture is not None)
        if not mine and cue.sided:
            mine = [org for org in others if org is scene.sentence.focus]
            others = [org for org in others if org not in mine]
    return (mine, others) if mine or not cue.sided else ([], [])


def _is_owner(scene: Scene, parties: Sequence[Organisation]) -> bool:
    """Whether one of the companies is what another owns with others."""
    ventures = [scene.bonds.of_venture(org) for org in parties]
    return any(bond is not None and any(bond.has_party(org) for org in parties) for bond in ventures)


def _groups(cue: Cue, mine: list[Organisation], others: list[Organisation]) -> list[list[Organisation]]:
    if cue.apart and min(len(mine), len(others)) == 1:
        return [[one, other] for one in mine for other in others]
    return [[*mine, *others]]


def _place(told: _Clause, parties: list[Organisation]) -> int:
    """Where the bond is told: where its own company stands if several are told in one breath."""
    if len(told.partners) < 2 or not told.cue.apart:
        return told.start
    return [told.start, *(run.start for run in told.partners if any(org in parties for org in run.orgs))][-1]


def _venture(told: _Clause, scene: Scene) -> Organisation | None:
    """The company that the partners own together, where it stands beside the cue."""
    cue = told.cue
    if cue.founds:
        made = told.before[-1:] if cue.reverse else [run for run in told.behind if run.part is Part.OBJECT]
        return made[0].orgs[0] if made else None
    text = scene.text
    found = VENTURE_BEFORE.search(text, max(0, cue.start - 120), cue.start)
    place = found.start("venture") if found is not None else None
    if place is None:
        named = VENTURE_BEHIND.search(text[cue.end : cue.end + 60])
        place = cue.end + named.start("venture") if named is not None else None
        if any(run.start == place and len(run.orgs) > 1 for run in told.behind):
            return None
    mention = scene.sentence.masked.at.get(place) if place is not None else None
    return mention.org if isinstance(mention, OrgMention) else None
