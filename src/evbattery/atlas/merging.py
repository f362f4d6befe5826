"""Merging readings: one for each article, whichever order they come in."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter, lt

from evbattery.claims import Correction, Reading
from evbattery.errors import ArticleError


def merged(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """One reading for each article, sorted by the article's id.

    Of several readings of one article the one that knows the publication date counts, then the one with more claims.

    Raises:
        ArticleError: if two articles with different texts have one id.
    """
    given = sorted(readings, key=attrgetter("article.id"))
    ids = [reading.article.id for reading in given]
    if all(map(lt, ids, ids[1:])):
        return tuple(given)
    by_id: dict[str, Reading] = {}
    for reading in given:
        known = by_id.setdefault(reading.article.id, reading)
        if known.article.text != reading.article.text:
            raise ArticleError(
                f"two articles with different texts have the id {reading.article.id!r}; give each an id of its own"
            )
        if known != reading:
            by_id[reading.article.id] = max(known, reading, key=fullness)
    return tuple(by_id.values())


def fullness(reading: Reading) -> tuple[object, ...]:
    """What sorts the readings of one article; the last one counts."""
    published, source = reading.article.published, reading.article.source
    dated = (published is not None, "" if published is None else published.isoformat())
    # The last parts only break ties, the same way whichever reading came first.
    return *dated, len(reading.claims), source or "", repr(reading.claims), repr(reading.refusals)


def united(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Each correction once, in an order that does not depend on that of the input."""
    return tuple(sorted(set(corrections), key=lambda one: (one.article, type(one).__name__, repr(one))))
