"""The wire classes of an atlas document, and the parts of a broken one that are whole.

A document with one wrong key is refused, but whoever mends it wants to hear of everything that is wrong. So the parts
that have the right shape are picked out of a broken document, and are checked like those of a sound one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeVar

import attrs

from evbattery.atlas._policy_parts import PolicyWire
from evbattery.claims._converter import from_plain
from evbattery.claims._plain import items, member
from evbattery.claims._wire import (
    ArticleWire,
    ClaimWire,
    CorrectionWire,
    OneCorrectionWire,
    ReadingWire,
    RefusalWire,
)

T = TypeVar("T")

FORMAT: Final = "evbattery atlas"
VERSION: Final = 1


@attrs.frozen(kw_only=True)
class AtlasWire:
    """All that an atlas holds: the readings of its articles, the corrections, what could not be read, the policies."""

    format: Literal["evbattery atlas"] = FORMAT
    version: Literal[1] = VERSION
    readings: tuple[ReadingWire, ...]
    corrections: tuple[CorrectionWire, ...] = ()
    problems: tuple[str, ...] = ()
    policies: tuple[PolicyWire, ...] = ()


@attrs.frozen
class ReadingParts:
    """The parts of a reading, with None for each that has not the right shape."""

    article: ArticleWire | None
    claims: Sequence[ClaimWire | None]
    refusals: Sequence[RefusalWire | None]


@attrs.frozen
class Parts:
    """The parts of a document, with None for each that has not the right shape."""

    readings: Sequence[ReadingParts]
    corrections: Sequence[CorrectionWire | None]


def whole(wire: AtlasWire) -> Parts:
    """The parts of a sound document."""
    return Parts(
        [ReadingParts(item.article, item.claims, item.refusals) for item in wire.readings], wire.corrections
    )


def salvaged(data: object) -> Parts:
    """The parts of a broken document, each in its place."""
    return Parts(
        [
            ReadingParts(
                _part(member(item, "article"), ArticleWire),
                [_part(claim, ClaimWire) for claim in items(item, "claims")],
                [_part(refusal, RefusalWire) for refusal in items(item, "refusals")],
            )
            for item in items(data, "readings")
        ],
        [_correction(item) for item in items(data, "corrections")],
    )


def _part(data: object, kind: type[T]) -> T | None:
    # What is wrong with the shape has been said already, for the document as a whole.
    return from_plain(data, kind)[0]


def _correction(data: object) -> CorrectionWire | None:
    alone = _part({"correction": data}, OneCorrectionWire)
    return None if alone is None else alone.correction
