"""Partnerships by what a clause speaks of: companies with their parts, and a noun or a verb that ties.

The parts that companies play beside a noun ("deal", "licence", "takeover") or a verb of a class (to supply, to acquire,
to team up) decide, where the ways to say it in :mod:`evbattery.reading.frames.tie_patterns` found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from evbattery.reading.contexts import modality, said_by
from evbattery.reading.frames.bonds import Bond, Passage
from evbattery.reading.frames.tie_clause import Clause
from evbattery.reading.frames.tie_clause_sides import (
    PAIR_NAMED,
    has_other_subject,
    implied,
    lonely_partner,
    names_nobody,
    the_two,
)
from evbattery.reading.frames.tie_clause_ventures import is_in_venture, is_owner, venture_beside
from evbattery.reading.frames.tie_cue import Cue
from evbattery.reading.frames.tie_cue_verbs import cues_of
from evbattery.reading.frames.tie_parts_held import EACH, is_each, kind_by_share
from evbattery.reading.frames.tie_roles import Part, Run, next_actors, runs_of
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.frames.tie_words import MEMBERSHIP
from evbattery.reading.mentions import Organisation
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
#: A clause in which others may act ends here.
_CUT = re.compile(r"; |\. |: (?=it |they |the company )|, (?:while|whereas|although|but)\b|,? and another\b")
#: Two who sign a paper are tied by it, whatever it is about.
_SIGNED = re.compile(
    r"\b(?:sign|ink|seal|conclu|str[iu]c?k|reach|agree|enter|finali|execut|clinch)\w* (?:into |on )?(?:an?|the|their) "
    r"(?:[\wⓂⒽ-]+ ){0,4}$"
)
_LATTER = re.compile(r"the (?:latter|second|last)\b", re.IGNORECASE)
_MEMBERS = re.compile(
    r"\bmembers? of\b|\bindustry (?:alliance|partnership|association|initiative)|\brespective\b|"
    r"\beach (?:ha[sd]|have|signed)"
)


@attrs.frozen
class Told:
    """A bond that a clause tells, and where its words stand in the plain sentence."""

    bond: Bond
    start: int
    end: int


def clause_ties(scene: Scene, taken: Sequence[tuple[int, int]]) -> Iterator[Told]:
    """The bonds of a plain sentence by the parts of its companies; cues within *taken* stretches told one already."""
    text = scene.text
    if "Ⓞ" not in text and not (text.startswith("It ") or PAIR_NAMED.search(text)):
        return
    cues = [cue for cue in cues_of(text) if not any(start <= cue.start < end for start, end in taken)]
    if not cues:
        return
    runs = runs_of(scene.sentence)
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), *next_actors(text), len(text)]
    for cue in cues:
        low = max(cut for cut in cuts if cut <= cue.start)
        high = min((cut for cut in cuts if cut > cue.start), default=len(text))
        yield from _ties(cue, low, high, runs, scene)


def _ties(cue: Cue, low: int, high: int, runs: list[Run], scene: Scene) -> Iterator[Told]:
    told = Clause.of(cue, low, high, runs, scene.text)
    venture = venture_beside(told, scene) if cue.kind is _K.JOINT_VENTURE else None
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
        if kind is _K.INVESTMENT and (is_owner(scene, parties) or is_in_venture(told, parties, scene)):
            continue
        bond = scene.bonds.tie(parties, kind, passage, strong=cue.strong)
        bond.directed = bond.directed or (cue.buyer and bond.parties[0] is parties[0])
        bond.alliance = bond.alliance or cue.alliance
        if bond.venture is None and venture is not None and bond.kind is _K.JOINT_VENTURE:
            bond.venture, bond.venture_passage = venture, passage
        bond.seen.append(sentence.index)
        bond.paragraph = sentence.paragraph
        yield Told(bond, _place(told, parties), told.end)


def _parties(
    told: Clause, venture: Organisation | None, scene: Scene
) -> tuple[list[Organisation], list[Organisation]]:
    """The companies on either side, those that the clause leaves unsaid among them; fewer than two if none is tied."""
    cue, text = told.cue, scene.text
    opening = text[told.low : cue.start].rpartition(", and ")[2]
    latter = scene.bonds.spoken[-1:] if not told.actors and _LATTER.match(opening) else []
    pair = cue.pair and PAIR_NAMED.search(opening) is not None
    if not (told.actors or latter or pair) and has_other_subject(opening):
        return [], []
    mine = [org for run in told.actors for org in run.orgs if org is not venture] or latter
    if not mine and cue.lonely and "Ⓞ" not in text and opening.startswith("It "):
        # "One customer, Foo, is waiting. It has ordered Ⓔ."
        mine = [org for org in (scene.sentence.focus,) if org is not None and org is not scene.topic]
    named = dict.fromkeys(org for run in told.partners for org in run.orgs)
    others = [org for org in named if org is not venture and org not in mine]
    if (
        cue.sided
        and mine
        and not others
        and any(run.orgs == tuple(mine) and not run.plant for run in told.partners)
    ):
        # A noun for who acts ("the company") must mean somebody else: whom the text is about.
        # "Foo announced that Bar bought a stake in the company": of Foo.
        earlier = [
            org for run in told.before for org in run.orgs if run.part is Part.SUBJECT and org not in mine
        ]
        others = earlier[-1:] or implied(scene, mine, topical=False)
    if not mine and not others and cue.pair:
        mine = the_two(scene, told.low, cue.start, venture)
    signed = (
        len(mine) > 1
        and bool(told.actors)
        and _SIGNED.search(text[told.actors[0].end : cue.start]) is not None
    )
    if cue.kind is None and not (cue.alliance or signed) and not (mine and others):
        return [], []
    if cue.alliance and (
        _MEMBERS.search(text, max(told.low, cue.start - 60), cue.end)
        or MEMBERSHIP.search(text, told.low, cue.start)
    ):
        return [], []
    if cue.apart and not others and len(mine) > 1 and EACH.search(text, told.low, cue.end):
        others = implied(scene, mine, topical=False)
    if cue.apart and not others and told.actors and told.actors[0].start >= cue.end:
        # "Under the agreements, Foo and Bar will ...": each of them is tied with somebody else.
        return [], []
    if not others and len(mine) > 1:
        if cue.sided and not cue.pair and cue.kind not in (None, _K.DEVELOPMENT):
            # "Foo and Bar supply cells": each to somebody else.
            others = lonely_partner(cue, mine, told.before, scene, told.high)
            return (mine, others) if others else ([], [])
        apart = names_nobody(text, cue.start, told.high) or _MEMBERS.search(text, told.low, cue.end)
        return ([], []) if apart else (mine, others)
    if not others:
        others = lonely_partner(cue, mine, told.before, scene, told.high)
    elif not mine and (len(others) < 2 or cue.sided or cue.apart):
        mine = implied(scene, [*others, *([venture] if venture else [])], topical=venture is not None)
        if not mine and cue.sided:
            mine = [org for org in others if org is scene.sentence.focus]
            others = [org for org in others if org not in mine]
    return (mine, others) if mine or not cue.sided else ([], [])


def _groups(cue: Cue, mine: list[Organisation], others: list[Organisation]) -> list[list[Organisation]]:
    each = cue.apart or (cue.one and len(others) > 1 and len(mine) == 1 and not cue.reverse)
    if each and min(len(mine), len(others)) == 1:
        return [[one, other] for one in mine for other in others]
    return [[*mine, *others]]


def _place(told: Clause, parties: list[Organisation]) -> int:
    """Where the bond is told: where its own company stands if several are told in one breath."""
    if len(told.partners) < 2 or not told.cue.apart:
        return told.start
    return [told.start, *(run.start for run in told.partners if any(org in parties for org in run.orgs))][-1]
