"""Judgements: what was decided about two names or two plants being one, and why."""

from __future__ import annotations

import enum

import attrs

from evbattery.claims import SubjectKind


class Verdict(enum.Enum):
    """Whether two mentions are of one thing. Unsure ones stay apart."""

    SAME = "same"
    NOT_SAME = "not_same"
    UNSURE = "unsure"


@attrs.frozen(order=True)
class Mention:
    """A name for something, in one article or, where the article does not matter, anywhere."""

    kind: SubjectKind = attrs.field(order=lambda kind: kind.value)
    name: str
    article: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name!r}" + (f" of article {self.article!r}" if self.article else "")


@attrs.frozen
class Judgement:
    """A decision about two mentions, with its reason in words."""

    verdict: Verdict
    a: Mention
    b: Mention
    reason: str

    def __str__(self) -> str:
        words = {Verdict.SAME: "is", Verdict.NOT_SAME: "is not", Verdict.UNSURE: "may be"}[self.verdict]
        return f"{self.a} {words} {self.b}: {self.reason}"


def judge(verdict: Verdict, one: Mention, other: Mention, reason: str) -> Judgement:
    """A judgement with the two mentions in their order, so that it reads the same whichever came first."""
    first, second = sorted((one, other))
    return Judgement(verdict, first, second, reason)
