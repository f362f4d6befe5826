"""From wire objects to the real ones, with every check that these make and the path of every problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ParamSpec, TypeVar

import attrs

from evbattery.claims._converter import step
from evbattery.claims._wire import (
    ArticleWire,
    ClaimCorrectionWire,
    ClaimWire,
    CorrectionWire,
    JudgementCorrectionWire,
    NameCorrectionWire,
    PublishedCorrectionWire,
    QualifierWire,
    RefusalWire,
)
from evbattery.claims._wire_values import value_from_wire
from evbattery.claims.article import Article
from evbattery.claims.attribute_table import attribute
from evbattery.claims.claim import Claim, Subject
from evbattery.claims.corrections import (
    ClaimCorrection,
    Correction,
    JudgementCorrection,
    NameCorrection,
    PublishedCorrection,
)
from evbattery.claims.evidence import Evidence
from evbattery.claims.judgements import Mention
from evbattery.claims.qualifiers import Qualifiers
from evbattery.claims.reading import Reading
from evbattery.claims.refusal import Refusal
from evbattery.errors import EvbatteryError, EvidenceError

P = ParamSpec("P")
T = TypeVar("T")


@attrs.define
class Builder:
    """Makes real objects of wire objects, and keeps a line for each thing that cannot be made."""

    problems: list[str] = attrs.field(factory=list[str])

    def attempt(self, path: str, make: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What *make* gives, or None and its complaint among the problems."""
        try:
            return make(*args, **kwargs)
        except EvbatteryError as error:
            self.problems.append(f"{path}: {error}")
            return None

    def article(self, wire: ArticleWire, path: str) -> Article | None:
        """The article."""
        return self.attempt(
            path, Article, wire.text, id=wire.id, published=wire.published, source=wire.source
        )

    def claim(self, wire: ClaimWire, article: Article | None, path: str) -> Claim | None:
        """The claim, with its evidence in *article*; without an article only its other parts are checked."""
        before = len(self.problems)
        evidence = self._evidence(wire, article, path)
        subject = self.attempt(f"{path}.subject", Subject, wire.subject_kind, wire.subject)
        about = self.attempt(f"{path}.attribute", attribute, wire.subject_kind, wire.attribute)
        value = self.attempt(f"{path}.value", value_from_wire, wire.value)
        when = None if wire.when is None else self.attempt(f"{path}.when", wire.when.value)
        qualifiers = self._qualifiers(wire.qualifiers, f"{path}.qualifiers")
        if (
            evidence is None
            or subject is None
            or about is None
            or value is None
            or len(self.problems) > before
        ):
            return None
        return self.attempt(
            path,
            Claim,
            subject,
            about,
            value,
            evidence,
            modality=wire.modality,
            when=when,
            party=wire.party,
            qualifiers=qualifiers,
            said_by=wire.said_by,
            rule=wire.rule,
        )

    def refusal(self, wire: RefusalWire, article: Article | None, path: str) -> Refusal | None:
        """The refusal, with its evidence in *article*."""
        evidence = self._evidence(wire, article, path)
        return None if evidence is None else self.attempt(path, Refusal, wire.reason, evidence, wire.note)

    def reading(
        self,
        article: ArticleWire | None,
        claims: Sequence[ClaimWire | None],
        refusals: Sequence[RefusalWire | None],
        path: str,
    ) -> Reading | None:
        """The reading with those of its parts that can be made; None in a list keeps the place of a broken part."""
        made = None if article is None else self.article(article, f"{path}.article")
        said = [
            self.claim(wire, made, f"{path}.claims[{index}]")
            for index, wire in enumerate(claims)
            if wire is not None
        ]
        refused = [
            self.refusal(wire, made, f"{path}.refusals[{index}]")
            for index, wire in enumerate(refusals)
            if wire is not None
        ]
        if made is None:
            return None
        return self.attempt(
            path,
            Reading,
            made,
            tuple(claim for claim in said if claim is not None),
            tuple(refusal for refusal in refused if refusal is not None),
        )

    def correction(self, wire: CorrectionWire, path: str) -> Correction | None:
        """The correction."""
        match wire:
            case PublishedCorrectionWire():
                return self.attempt(
                    path,
                    PublishedCorrection,
                    article=wire.article,
                    published=wire.published,
                    reason=wire.reason,
                    by=wire.by,
                    on=wire.on,
                )
            case NameCorrectionWire():
                return self.attempt(
                    path,
                    NameCorrection,
                    article=wire.article,
                    name=wire.name,
                    stands_for=wire.stands_for,
                    reason=wire.reason,
                    by=wire.by,
                    on=wire.on,
                )
            case ClaimCorrectionWire():
                return self._claim_correction(wire, path)
            case JudgementCorrectionWire():
                return self.attempt(
                    path,
                    JudgementCorrection,
                    verdict=wire.verdict,
                    a=Mention(wire.kind, wire.a.name, wire.a.article),
                    b=Mention(wire.kind, wire.b.name, wire.b.article),
                    reason=wire.reason,
                    by=wire.by,
                    on=wire.on,
                )

    def _claim_correction(self, wire: ClaimCorrectionWire, path: str) -> ClaimCorrection | None:
        before = len(self.problems)
        about = self.attempt(f"{path}.attribute", attribute, wire.subject_kind, wire.attribute)
        wrong = None if wire.wrong is None else self.attempt(f"{path}.wrong", value_from_wire, wire.wrong)
        right = None if wire.right is None else self.attempt(f"{path}.right", value_from_wire, wire.right)
        if len(self.problems) > before or about is None:
            return None
        return self.attempt(
            path,
            ClaimCorrection,
            article=wire.article,
            subject=wire.subject,
            attribute=about,
            wrong=wrong,
            right=right,
            reason=wire.reason,
            by=wire.by,
            on=wire.on,
        )

    def _evidence(self, wire: ClaimWire | RefusalWire, article: Article | None, path: str) -> Evidence | None:
        if article is None:
            return None
        return self.attempt(f"{path}.quote", _evidence, article, wire.quote, wire.start, wire.end)

    def _qualifiers(self, wires: tuple[QualifierWire, ...], path: str) -> Qualifiers:
        found: dict[str, str | bool] = {}
        for index, wire in enumerate(wires):
            if wire.name in found:
                self.problems.append(f"{path}{step(index)}.name: {wire.name!r} stands twice")
            found[wire.name] = wire.value
        return Qualifiers(found)


def _evidence(article: Article, quote: str, start: int, end: int) -> Evidence:
    if end != start + len(quote):
        raise EvidenceError(
            f"a quote of {len(quote)} characters from {start} on ends at {start + len(quote)}, not {end}"
        )
    return Evidence.of(article, quote, start)
