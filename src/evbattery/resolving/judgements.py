"""Judgements: what was decided about two names or two plants being one, and why."""

from __future__ import annotations

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
