"""Judgements: what was decided about two names or two plants being one, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import JudgementCorrection, Mention, Verdict


@attrs.frozen
class Judgement:
    """A decision about two mentions, with its reason in words."""

    verdict: Verdict
    a: Mention
    b: Mention
    reason: str
    #: The reviewer's judgement that it follows; None where the rules decided.
    reviewed: JudgementCorrection | None = None

    def __str__(self) -> str:
        words = {Verdict.SAME: "is", Verdict.NOT_SAME: "is not", Verdict.UNSURE: "may be"}[self.verdict]
        return f"{self.a} {words} {self.b}: {self.reason}"


def judge(verdict: Verdict, one: Mention, other: Mention, reason: str) -> Judgement:
    """A judgement of the rules, with the two mentions in their order: it reads the same whichever came first."""
    first, second = sorted((one, other))
    return Judgement(verdict, first, second, reason)


def followed(reviewed: JudgementCorrection) -> Judgement:
    """A reviewer's judgement as one that was followed."""
    by = f"{reviewed.by}: " if reviewed.by else ""
    return attrs.evolve(
        judge(reviewed.verdict, reviewed.a, reviewed.b, by + reviewed.reason), reviewed=reviewed
    )


def stands(judgement: Judgement, part_of: Mapping[Mention, int]) -> bool:
    """Whether it is what came out: a later step can part what an earlier one joined.

    Args:
        judgement: the one that is asked about.
        part_of: the number of the part that each mention is in; both may be in none of them.
    """
    here, there = part_of.get(judgement.a), part_of.get(judgement.b)
    return here is there is None or (here == there) == (judgement.verdict is Verdict.SAME)


def once(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The first judgement of each pair."""
    first: dict[tuple[Mention, Mention], Judgement] = {}
    for judgement in judgements:
        first.setdefault((judgement.a, judgement.b), judgement)
    return list(first.values())
