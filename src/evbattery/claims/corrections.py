"""Corrections: what a reviewer says against an article's words, each with a reason.

A correction never edits a claim. It stands beside the claims, and whatever is derived from them shows the correction,
its reason and the claim that it overrules.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from evbattery.claims._shown import shown
from evbattery.claims.attributes import Attribute, ClaimValue, SubjectKind
from evbattery.claims.claim import Claim
from evbattery.claims.judgements import Mention, Verdict
from evbattery.errors import CorrectionError


@attrs.frozen(kw_only=True)
class _Reviewed:
    """Who says so, when and why."""

    reason: str
    by: str | None = None
    on: datetime.date | None = None

    def __attrs_post_init__(self) -> None:
        if not self.reason.strip():
            raise CorrectionError(f"a correction of {self._what()} has no reason; say why it is right")
        self._check()

    def _what(self) -> str:
        """What is corrected, for messages."""
        raise NotImplementedError

    def _check(self) -> None:
        """Refuse what no article can have; each kind of correction checks its own."""


@attrs.frozen(kw_only=True)
class _OfArticle(_Reviewed):
    """A correction of one article."""

    #: Id of the article that is corrected.
    article: str

    def _what(self) -> str:
        return f"article {self.article!r}"

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that it is about."""
        return (self.article,)


@attrs.frozen(kw_only=True)
class PublishedCorrection(_OfArticle):
    """The article was published on a day that it does not state; it is read again with that day."""

    published: datetime.date

    def _check(self) -> None:
        if isinstance(self.published, datetime.datetime):
            raise CorrectionError(f"published is {self.published!r}; a day of publication has no time")


@attrs.frozen(kw_only=True)
class NameCorrection(_OfArticle):
    """A name in the article stands for another company ("Azure" for NIO)."""

    name: str
    stands_for: str

    def _check(self) -> None:
        if not self.name.strip() or not self.stands_for.strip():
            raise CorrectionError(f"{self.name!r} stands for {self.stands_for!r}; both must be names")

    def overrules(self, claim: Claim) -> bool:
        """Whether the claim's value, party or subject is the corrected name."""
        names = (claim.value, claim.party, claim.subject.name)
        return claim.evidence.article.id == self.article and self.name in names


@attrs.frozen(kw_only=True)
class ClaimCorrection(_OfArticle):
    """A claim of the article is wrong: another value is right, or none (the claim is withdrawn)."""

    subject: str
    attribute: Attribute[ClaimValue]
    #: The value that is wrong; None overrules every value of that attribute and subject.
    wrong: ClaimValue | None = None
    #: The value that is right; None withdraws the claim.
    right: ClaimValue | None = None

    def _check(self) -> None:
        for side, value in (("wrong", self.wrong), ("right", self.right)):
            if value is not None and not isinstance(value, self.attribute.types):
                wanted = " or ".join(kind.__name__ for kind in self.attribute.types)
                raise CorrectionError(
                    f"the {side} value of {self.attribute} is {shown(value)}; it must be {wanted}"
                )

    def overrules(self, claim: Claim) -> bool:
        """Whether this is the claim that is wrong."""
        return (
            claim.evidence.article.id == self.article
            and claim.subject.name == self.subject
            and claim.attribute == self.attribute
            and (self.wrong is None or claim.value == self.wrong)
        )


@attrs.frozen(kw_only=True)
class JudgementCorrection(_Reviewed):
    """Two mentions of companies or of facilities are of one thing, or not, or a reviewer cannot tell."""

    verdict: Verdict
    a: Mention
    b: Mention

    def _what(self) -> str:
        return f"{self.a} and {self.b}"

    def _check(self) -> None:
        kinds = {self.a.kind, self.b.kind}
        if len(kinds) > 1 or not kinds <= _JUDGED:
            raise CorrectionError(
                f"{self._what()} are judged to be {self.verdict.value}; judge two companies or two facilities"
            )
        if self.a == self.b:
            raise CorrectionError(
                f"{self.a} is judged to be {self.verdict.value} to itself; give two mentions"
            )
        for side in (self.a, self.b):
            if side.kind is SubjectKind.FACILITY and not side.article:
                raise CorrectionError(
                    f"{side} is judged without its article; names of plants are an article's own"
                )
            if side.kind is SubjectKind.COMPANY and side.article:
                raise CorrectionError(
                    f"{side} is judged in one article; for a name that means another company there, use NameCorrection"
                )

    @property
    def article(self) -> str:
        """The id of the first article that it is about; empty for companies, which are judged everywhere."""
        return self.a.article

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that it is about."""
        return tuple(side.article for side in (self.a, self.b) if side.article)


#: What is judged: the other kinds are recognised by what they bind or are made by.
_JUDGED = frozenset((SubjectKind.COMPANY, SubjectKind.FACILITY))

Correction: TypeAlias = PublishedCorrection | NameCorrection | ClaimCorrection | JudgementCorrection


def corrected_days(corrections: Iterable[Correction]) -> dict[str, datetime.date]:
    """The days of publication that corrections give, by the id of the article.

    Raises:
        CorrectionError: if they give one article two days.
    """
    days: dict[str, datetime.date] = {}
    for correction in corrections:
        if isinstance(correction, PublishedCorrection):
            day = days.setdefault(correction.article, correction.published)
            if day != correction.published:
                raise CorrectionError(
                    f"article {correction.article!r} is said to be of {day} and of {correction.published}; keep one"
                )
    return days
