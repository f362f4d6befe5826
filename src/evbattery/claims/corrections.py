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
from evbattery.claims.attributes import Attribute, ClaimValue
from evbattery.claims.claim import Claim
from evbattery.errors import CorrectionError


@attrs.frozen(kw_only=True)
class _Reviewed:
    """Who says so, when and why."""

    #: Id of the article that is corrected.
    article: str
    reason: str
    by: str | None = None
    on: datetime.date | None = None

    def __attrs_post_init__(self) -> None:
        if not self.reason.strip():
            raise CorrectionError(
                f"a correction of article {self.article!r} has no reason; say why it is right"
            )
        self._check()

    def _check(self) -> None:
        """Refuse what no article can have; each kind of correction checks its own."""


@attrs.frozen(kw_only=True)
class PublishedCorrection(_Reviewed):
    """The article was published on a day that it does not state; it is read again with that day."""

    published: datetime.date

    def _check(self) -> None:
        if isinstance(self.published, datetime.datetime):
            raise CorrectionError(f"published is {self.published!r}; a day of publication has no time")


@attrs.frozen(kw_only=True)
class NameCorrection(_Reviewed):
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
class ClaimCorrection(_Reviewed):
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


Correction: TypeAlias = PublishedCorrection | NameCorrection | ClaimCorrection


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
