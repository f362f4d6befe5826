"""Rounds of financing, told in one sentence or in several: who raised the money, and who put it in.

All who took part are one partnership with the company that is financed. Who is a backer of a company without a round
is told by the frames of companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.claims import partnership
from evbattery.reading.asides import is_aside
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.frames.bonds import Bond, Detail, Passage
from evbattery.reading.frames.quantities import amount
from evbattery.reading.frames.tie_roles import Part, Run, runs_of
from evbattery.reading.frames.tie_round_words import (
    BEFORE,
    BY,
    CHAIN,
    CUSTOMERS,
    DENIED,
    FURTHER,
    INTO,
    JOINS,
    LENT,
    LIFETIME,
    PARTICIPATING,
    RAISE,
    RAISED,
    ROUND,
    ROUND_WITH,
    SIZE,
    WITH,
    is_lender,
)
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Measured, Organisation
from evbattery.values.vocabulary import PartnershipKind

_BACKED = re.compile(r"\b(?:backed|funded|financed|supported) by [^Ⓜ]*$")
#: So many sentences behind the one that told of a round the next ones may add to it.
_REACH = 3


@attrs.frozen
class _Sum:
    """A sum that a company raised, until it is known from whom."""

    org: Organisation
    detail: Detail
    index: int


@attrs.define
class Rounds:
    """The round of financing that an article is telling of."""

    bond: Bond | None = None
    #: Who is financed by it.
    org: Organisation | None = None
    index: int = -1
    raised: list[_Sum] = attrs.Factory(list[_Sum])

    def read(self, scene: Scene) -> Iterator[tuple[Bond, int, int]]:
        """The round that a plain sentence tells of, with the place of its words."""
        text, index = scene.text, scene.sentence.index
        sums = list(_sums(text))
        noun = ROUND.search(text)
        near = self.org is not None and index - self.index <= _REACH
        told = noun is not None or bool(sums) or (near and FURTHER.search(text) is not None)
        if not told or DENIED.search(text):
            return
        runs = runs_of(scene.sentence)
        lifetime = LIFETIME.search(text) is not None
        org = self._financed(scene, runs, noun, near)
        investors = [] if lifetime and noun is None else list(_investors(text, runs, org))
        if org is None:
            return
        if not lifetime or noun is not None:
            self._note_sum(scene, org, sums)
        if noun is not None and not lifetime and not near:
            self.bond, self.org, self.index = None, org, index
        elif sums and not lifetime and not near:
            # "Foo raised Ⓜ." A round without the word: the next sentences may tell from whom.
            self.bond, self.org, self.index = None, org, index
        if investors:
            start = min(run.start for run in investors)
            yield self._tie(scene, org, investors, noun), start, max(run.end for run in investors)
        self._attach(org, index)

    def _financed(
        self, scene: Scene, runs: list[Run], noun: re.Match[str] | None, near: bool
    ) -> Organisation | None:
        """Whose money it is: who raises it, in whom it is put, else the company of the round told before."""
        text = scene.text
        for match in RAISE.finditer(text):
            before = [
                run
                for run in runs
                if run.end <= match.start() and run.part is Part.SUBJECT and len(run.orgs) == 1
            ]
            if before and not JOINS.match(text, before[-1].end):
                return before[-1].orgs[0]
        for run in runs:
            owner = run.possessive and noun is not None and 0 <= noun.start() - run.end < 40
            into = (
                noun is not None
                and run.start >= noun.end()
                and INTO.match(text[noun.end() : run.start].strip() + " ")
            )
            if (owner or into or run.part is Part.IN) and len(run.orgs) == 1:
                return run.orgs[0]
        named = {id(org) for run in runs for org in run.orgs}
        known = self.org if near else None
        pool = (known, scene.sentence.focus, scene.topic)
        return next((org for org in pool if org is not None and id(org) not in named), None) or next(
            (org for org in pool if org is not None), None
        )

    def _tie(self, scene: Scene, org: Organisation, investors: list[Run], noun: re.Match[str] | None) -> Bond:
        sentence = scene.sentence
        parties = [org, *dict.fromkeys(one for run in investors for one in run.orgs if one is not org)]
        start = min(run.start for run in investors)
        place = noun.start() if noun is not None else start
        span = sentence.masked.span(min(start, place), max(run.end for run in investors))
        passage = Passage(*span, modality(sentence, start), said_by(sentence))
        if self.bond is not None and self.org is org and sentence.index - self.index <= _REACH:
            bond = self.bond
            bond.parties += [one for one in parties if not bond.has_party(one)]
        else:
            bond = scene.bonds.tie(parties, PartnershipKind.INVESTMENT, passage, strong=True)
        bond.financed = org
        self.bond, self.org, self.index = bond, org, sentence.index
        return bond

    def _note_sum(self, scene: Scene, org: Organisation, sums: list[re.Match[str]]) -> None:
        sentence = scene.sentence
        for match in sums[:1]:
            place = next(match.start(name) for name, text in match.groupdict().items() if text)
            mention = sentence.masked.at.get(place)
            value = amount(mention.figure) if isinstance(mention, Measured) else None
            if value is not None:
                passage = Passage(
                    *sentence.masked.span(*match.span()), modality(sentence, place), said_by(sentence)
                )
                self.raised.append(_Sum(org, Detail(partnership.VALUE, value, passage), sentence.index))

    def _attach(self, org: Organisation, index: int) -> None:
        """Give the round the sum that its company raised, whichever was told first."""
        bond = self.bond
        if bond is None or self.org is not org or any(d.attribute == partnership.VALUE for d in bond.details):
            return
        for one in self.raised:
            if one.org is org and abs(one.index - self.index) <= _REACH and index - one.index <= _REACH:
                bond.add(one.detail)
                return


def _sums(text: str) -> Iterator[re.Match[str]]:
    yield from SIZE.finditer(text)
    if not LENT.search(text) or ROUND.search(text):
        yield from (match for match in RAISED.finditer(text) if not BEFORE.search(text[: match.start()]))


def _investors(text: str, runs: list[Run], org: Organisation | None) -> Iterator[Run]:
    """The companies that put money in, by what stands before or behind them; a list goes on as it began."""
    last: Run | None = None
    for at, run in enumerate(runs):
        if run.orgs == (org,) or all(is_lender(one.name, text) for one in run.orgs):
            continue
        chained = last is not None and CHAIN.fullmatch(text, last.end, run.start) is not None
        before = text[max(0, run.start - 90) : run.start].rpartition("; ")[2]
        if CUSTOMERS.search(before) or (_BACKED.search(before) and is_aside(text, run.start, len(text))):
            # "Foo, backed by Bar, raised Ⓜ": not of this round.
            last = None
            continue
        lent = LENT.search(text, max(0, run.start - 60), run.start) is not None
        # "Foo and the venture arm of Bar also joined": what is said behind the last is said of both.
        behind = runs[at + 1] if at + 1 < len(runs) else run
        joined = (
            CHAIN.fullmatch(text, run.end, behind.start) is not None
            and JOINS.match(text, behind.end) is not None
        )
        if not lent and (chained or joined or _is_investor(text, before, run)):
            yield run
            last = run
        else:
            last = None


def _is_investor(text: str, before: str, run: Run) -> bool:
    """Whether the words before or behind companies say that they put money in."""
    joining = WITH.search(before) is not None and PARTICIPATING.match(text, run.end) is not None
    return (
        joining
        or ROUND_WITH.search(before) is not None
        or BY.search(before) is not None
        or JOINS.match(text, run.end) is not None
    )
