"""Judgements: whether two mentions are of one thing, as the rules or a reviewer have it."""

from __future__ import annotations

import enum

import attrs

from evbattery.claims.attributes import SubjectKind


class Verdict(enum.Enum):
    """Whether two mentions are of one thing. Unsure ones stay apart."""

    SAME = "same"
    NOT_SAME = "not_same"
    UNSURE = "unsure"


@attrs.frozen(order=True, cache_hash=True)
class Mention:
    """A name for something, in one article or, where the article does not matter, anywhere."""

    kind: SubjectKind = attrs.field(order=lambda kind: kind.value)
    name: str
    article: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name!r}" + (f" of article {self.article!r}" if self.article else "")
