"""What the store asks of its tables: each question and each change once, in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
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
_CORRECTIONS: Final = "SELECT article, correction FROM corrections"
_ADD_CORRECTION: Final = "INSERT OR IGNORE INTO corrections (article, correction) VALUES (?, ?)"


@attrs.define
class Tables:
    """The tables of one store, read and written within the caller's transaction."""

    connection: sqlite3.Connection
    #: From the id of an article, as its column holds it, to the hash of its rows and to the reading that they hold.
    _hashes: dict[str | bytes | float, int] = attrs.field(factory=dict[str | bytes | float, int], init=False)
    _kept: dict[str | bytes | float, Reading] = attrs.field(
        factory=dict[str | bytes | float, Reading], init=False
    )
    #: By what these were read: another number means that another connection has written.
    _version: int = attrs.field(default=-1, init=False)
    #: The ids of those to look at again all the same: written by this connection, or with something wrong in them.
    _doubtful: set[str | bytes | float] = attrs.field(factory=set[str | bytes | float], init=False)
    #: Corrections by their rows.
    _corrections: dict[rows.Row, Correction] = attrs.field(factory=dict[rows.Row, Correction], init=False)

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
        found = self._rows(cell(id))
        return None if found is None else rows.reading_of(builder, *found)

    def readings(self, builder: Builder) -> tuple[Reading, ...]:
        """The readings of all articles that can be made; one whose rows are as they were is the same object again."""
        self.connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone()
        # Asked for now that this transaction has a lock, so that nobody writes between the two.
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._doubtful.update(
                self._kept, (id for (id,) in self.connection.execute("SELECT id FROM articles"))
            )
            self._version = version
        others: list[Reading] = []
        for id in sorted(self._doubtful, key=lambda id: (isinstance(id, bytes), isinstance(id, str), id)):
            found = self._rows(id)
            if found is not None and id in self._kept and self._hashes[id] == hash(found):
                self._doubtful.discard(id)
                continue
            self._kept.pop(id, None)
            problems = len(builder.problems)
            reading = None if found is None else rows.reading_of(builder, *found)
            if problems < len(builder.problems):
                others += () if reading is None else (reading,)
                continue
            self._doubtful.discard(id)
            if reading is not None:
                self._kept[id], self._hashes[id] = reading, hash(found)
        return (*self._kept.values(), *others)

    def _rows(self, id: object) -> tuple[rows.Row, tuple[rows.Row, ...], tuple[rows.Row, ...]] | None:
        """The rows of an article, of its claims and of its refusals."""
        execute, where = self.connection.execute, (id,)
        article = execute(f"{_ARTICLES} WHERE id = ?", where).fetchone()
        if article is None:
            return None
        claims = execute(f"{_CLAIMS} WHERE article = ? ORDER BY position", where)
        refusals = execute(f"{_REFUSALS} WHERE article = ? ORDER BY position", where)
        return article, tuple(claims), tuple(refusals)

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
        made: list[Correction] = []
        for row in found:
            correction = self._corrections.get(row) or rows.correction_of(builder, *row)
            if correction is not None:
                self._corrections[row] = correction
                made.append(correction)
        return tuple(made)

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
        self._doubtful.add(cell(id))
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
