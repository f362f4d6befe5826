"""Corrections from a TOML file that people write: what is wrong in an article, what is right, and why.

The file has a list of tables for each kind of correction::

    [[published]]
    article = "2022-plant"
    published = 2022-09-09
    reason = "printed under the headline of the page, which the text leaves out"

    [[name]]
    article = "2022-plant"
    name = "Azure"
    stands_for = "NIO"
    reason = "machine translation of the Chinese name"

    [[claim]]
    article = "2022-plant"
    subject_kind = "facility"
    subject = "Oxbow Windsor"
    attribute = "capacity"
    wrong = { value = 20, unit = "GWh/yr" }      # left out: every value of that attribute
    right = { value = [2, 3], unit = "GWh/yr" }  # left out: the claim is withdrawn
    reason = "the company's own release has a decimal point"

    [[judgement]]
    verdict = "same"                             # or "not_same", "unsure"
    kind = "facility"                            # or "company", whose mentions need no article
    a = { name = "Oxbow Windsor", article = "2022-plant" }
    b = { name = "the Ontario works", article = "2023-opening" }
    reason = "the company has one plant in Ontario"

Each may say ``by`` whom it was made and ``on`` which day. Values are written as in the claims table.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import attrs

from evbattery.claims import (
    Attribute,
    ClaimCorrection,
    ClaimValue,
    Correction,
    JudgementCorrection,
    Mention,
    NameCorrection,
    PublishedCorrection,
    RecordValue,
    SubjectKind,
    Verdict,
    attribute,
)
from evbattery.claims._build import Builder
from evbattery.claims._converter import from_plain
from evbattery.claims._plain import items
from evbattery.claims.record_values import decode
from evbattery.errors import CorrectionError
from evbattery.values.bounds import Bound

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class _Value:
    """A value with the columns of the claims table."""

    value: RecordValue
    unit: str | None = None
    bound: Bound = Bound.EXACT


@attrs.frozen(kw_only=True)
class _Reviewed:
    article: str
    reason: str
    by: str | None = None
    on: datetime.date | None = None


@attrs.frozen(kw_only=True)
class _Published(_Reviewed):
    published: datetime.date


@attrs.frozen(kw_only=True)
class _Name(_Reviewed):
    name: str
    stands_for: str


@attrs.frozen(kw_only=True)
class _Claim(_Reviewed):
    subject_kind: SubjectKind
    subject: str
    attribute: str
    wrong: _Value | None = None
    right: _Value | None = None


@attrs.frozen(kw_only=True)
class _Mention:
    name: str
    article: str = ""


@attrs.frozen(kw_only=True)
class _Judgement:
    verdict: Verdict
    kind: SubjectKind
    a: _Mention
    b: _Mention
    reason: str
    by: str | None = None
    on: datetime.date | None = None


@attrs.frozen(kw_only=True)
class _File:
    published: tuple[_Published, ...] = ()
    name: tuple[_Name, ...] = ()
    claim: tuple[_Claim, ...] = ()
    judgement: tuple[_Judgement, ...] = ()


def read_corrections(path: Path | str) -> tuple[Correction, ...]:
    """The corrections of a TOML file: dates of publication first, then names, claims and judgements.

    Raises:
        CorrectionError: if the file cannot be read or has anything wrong; the message lists every problem with its
            place (``name[0].reason``).
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise CorrectionError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        # A path with a NUL in it.
        raise CorrectionError(f"{path!r} is no path of a file: {error}") from None
    return parse_corrections(data, str(path))


def parse_corrections(data: bytes, name: str) -> tuple[Correction, ...]:
    """The corrections in the bytes of a TOML file; *name* stands in messages.

    Raises:
        CorrectionError: as :func:`read_corrections`.
    """
    try:
        plain = tomllib.loads(data.decode("utf-8"))
    except RecursionError:
        raise CorrectionError(f"{name}: nests too deeply for a file of corrections") from None
    except ValueError as error:
        # Bytes that are not UTF-8, and text that is not TOML.
        raise CorrectionError(f"{name}: is no TOML: {error}") from None
    _, problems = from_plain(plain, _File, "")
    builder = Builder(problems)
    # Tables of the right shape are checked for what they mean, even if others have a wrong one.
    made: list[Correction | None] = [
        *(
            builder.attempt(path, _published, table)
            for path, table in _tables(plain, "published", _Published)
        ),
        *(builder.attempt(path, _name, table) for path, table in _tables(plain, "name", _Name)),
        *(_claim(builder, table, path) for path, table in _tables(plain, "claim", _Claim)),
        *(
            builder.attempt(path, _judgement, table)
            for path, table in _tables(plain, "judgement", _Judgement)
        ),
    ]
    if builder.problems:
        lines = "".join(f"\n  {problem.removeprefix('.')}" for problem in builder.problems)
        raise CorrectionError(f"{name}: these corrections cannot be understood:{lines}")
    return tuple(correction for correction in made if correction is not None)


def _tables(plain: dict[str, object], key: str, kind: type[T]) -> Iterator[tuple[str, T]]:
    for index, item in enumerate(items(plain, key)):
        table, _ = from_plain(item, kind)
        if table is not None:
            yield f"{key}[{index}]", table


def _published(table: _Published) -> PublishedCorrection:
    return PublishedCorrection(
        article=table.article, reason=table.reason, by=table.by, on=table.on, published=table.published
    )


def _name(table: _Name) -> NameCorrection:
    return NameCorrection(
        article=table.article,
        reason=table.reason,
        by=table.by,
        on=table.on,
        name=table.name,
        stands_for=table.stands_for,
    )


def _judgement(table: _Judgement) -> JudgementCorrection:
    return JudgementCorrection(
        verdict=table.verdict,
        a=Mention(table.kind, table.a.name, table.a.article),
        b=Mention(table.kind, table.b.name, table.b.article),
        reason=table.reason,
        by=table.by,
        on=table.on,
    )


def _claim(builder: Builder, table: _Claim, path: str) -> ClaimCorrection | None:
    about = builder.attempt(f"{path}.attribute", attribute, table.subject_kind, table.attribute)
    if about is None:
        return None
    before = len(builder.problems)
    wrong = None if table.wrong is None else builder.attempt(f"{path}.wrong", _decoded, about, table.wrong)
    right = None if table.right is None else builder.attempt(f"{path}.right", _decoded, about, table.right)
    if len(builder.problems) > before:
        return None
    return builder.attempt(
        path,
        ClaimCorrection,
        article=table.article,
        reason=table.reason,
        by=table.by,
        on=table.on,
        subject=table.subject,
        attribute=about,
        wrong=wrong,
        right=right,
    )


def _decoded(about: Attribute[ClaimValue], table: _Value) -> ClaimValue:
    return decode(about, table.value, table.unit, table.bound)
