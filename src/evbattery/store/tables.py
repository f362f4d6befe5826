"""What the store asks of its tables: each question and each change once, in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

import attrs

from evbattery.claims import Article, Correction, Reading
from evbattery.claims._build import Builder
from evbattery.store import rows
from evbattery.store.columns import cell, from_cell


def _listed(columns: Iterable[str]) -> str:
    # Some columns of the claims table have names that are words of SQL.
    return ", ".join(f'"{column}"' for column in columns)


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({_listed(columns)}) VALUES ({', '.join('?' * len(columns))})"


_ARTICLES: Final = f"SELECT {_listed(rows.ARTICLE)} FROM articles"
_CLAIMS: Final = f"SELECT {_listed(rows.CLAIM)} FROM claims"
_REFUSALS: Final = f"SELECT {_listed(rows.REFUSAL)} FROM refusals"
_GIVEN: Final = "SELECT id, text, given, source FROM articles"
_ADD_ARTICLE: Final = _insert("articles", (*rows.ARTICLE, "given"))
_ADD_CLAIM: Final = _insert("claims", rows.CLAIM)
_ADD_REFUSAL: Final = _insert("refusals", rows.REFUSAL)
#: Another program may have left rows of articles that are gone; they must not stand in the way of the others.
_OF_AN_ARTICLE: Final = "WHERE article IN (SELECT id FROM articles)"
_CORRECTIONS: Final = "SELECT article, correction FROM corrections"
_ADD_CORRECTION: Final = "INSERT OR IGNORE INTO corrections (article, correction) VALUES (?, ?)"


@attrs.frozen
class Tables:
    """The tables of one store, read and written within the caller's transaction."""

    connection: sqlite3.Connection

    def count(self) -> int:
        """How many articles there are."""
        (number,) = self.connection.execute("SELECT count(*) FROM articles").fetchone()
        return int(number)

    def ids(self) -> tuple[str, ...]:
        """The ids of the articles, sorted."""
        found = self.connection.execute("SELECT id FROM articles")
        return tuple(sorted(str(from_cell(id)) for (id,) in found))

    def holds(self, article: Article) -> bool:
        """Whether this very article was given: the same text, day and source under the same id."""
        row = self.connection.execute(f"{_GIVEN} WHERE id = ?", (cell(article.id),)).fetchone()
        return row is not None and tuple(row) == rows.article_row(article)

    def given(self, builder: Builder, id: str) -> Article | None:
        """An article on the day that came with it; None if there is no such article."""
        row = self.connection.execute(f"{_GIVEN} WHERE id = ?", (cell(id),)).fetchone()
        return None if row is None else rows.article_of(builder, row)

    def reading(self, builder: Builder, id: str) -> Reading | None:
        """The reading of one article; None if there is no such article."""
        key = (cell(id),)
        article = self.connection.execute(f"{_ARTICLES} WHERE id = ?", key).fetchone()
        if article is None:
            return None
        claims = self.connection.execute(f"{_CLAIMS} WHERE article = ? ORDER BY position", key)
        refusals = self.connection.execute(f"{_REFUSALS} WHERE article = ? ORDER BY position", key)
        return rows.reading_of(builder, article, claims, refusals)

    def readings(self, builder: Builder) -> Iterator[Reading]:
        """The readings of all articles that can be made, in the order of their keys."""
        claims = _by_article(
            self.connection.execute(f"{_CLAIMS} {_OF_AN_ARTICLE} ORDER BY article, position")
        )
        refusals = _by_article(
            self.connection.execute(f"{_REFUSALS} {_OF_AN_ARTICLE} ORDER BY article, position")
        )
        for article in self.connection.execute(f"{_ARTICLES} ORDER BY id"):
            reading = rows.reading_of(builder, article, claims.of(article[0]), refusals.of(article[0]))
            if reading is not None:
                yield reading

    def corrected_ids(self) -> tuple[str, ...]:
        """The ids of the articles that were read on another day of publication than the one that came with them."""
        found = self.connection.execute("SELECT id FROM articles WHERE published IS NOT given")
        return tuple(str(from_cell(id)) for (id,) in found)

    def corrections(self, builder: Builder, id: str | None = None) -> tuple[Correction, ...]:
        """The corrections that can be made, of all articles or of one."""
        found = (
            self.connection.execute(f"{_CORRECTIONS} ORDER BY article, correction")
            if id is None
            else self.connection.execute(f"{_CORRECTIONS} WHERE article = ? ORDER BY correction", (cell(id),))
        )
        made = (rows.correction_of(builder, article, text) for article, text in found)
        return tuple(correction for correction in made if correction is not None)

    def put(self, given: Article, reading: Reading) -> None:
        """Write a reading; what there was under its id goes.

        The article as it came may have another day of publication than the corrected one on which it was read.
        """
        self.remove(given.id)
        day = None if given.published is None else given.published.isoformat()
        self.connection.execute(_ADD_ARTICLE, (*rows.article_row(reading.article), day))
        self.connection.executemany(_ADD_CLAIM, rows.claim_rows(reading))
        self.connection.executemany(_ADD_REFUSAL, rows.refusal_rows(reading))

    def remove(self, id: str) -> bool:
        """Remove an article and what it says; whether there was one."""
        return self.connection.execute("DELETE FROM articles WHERE id = ?", (cell(id),)).rowcount > 0

    def correct(self, correction: Correction) -> None:
        """Write a correction, if it is not there."""
        self.connection.execute(_ADD_CORRECTION, rows.correction_row(correction))

    def take_back(self, correction: Correction) -> bool:
        """Remove a correction; whether there was one."""
        row = rows.correction_row(correction)
        return (
            self.connection.execute(
                "DELETE FROM corrections WHERE article = ? AND correction = ?", row
            ).rowcount
            > 0
        )


@attrs.define
class _ByArticle:
    """Rows that are sorted by their article, handed out article by article in the same order."""

    groups: Iterator[tuple[object, Iterator[rows.Row]]]
    waiting: tuple[object, list[rows.Row]] | None = None

    def of(self, article: object) -> list[rows.Row]:
        """The rows of an article, none if it has none."""
        if self.waiting is None:
            key, group = next(self.groups, (None, iter(())))
            self.waiting = (key, list(group))
        if self.waiting[0] != article:
            return []
        found = self.waiting[1]
        self.waiting = None
        return found


def _by_article(found: Iterable[rows.Row]) -> _ByArticle:
    return _ByArticle(groupby(found, key=lambda row: row[0]))
