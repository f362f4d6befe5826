"""The store: articles, what they say and the corrections of them, in one file that outlives the process."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, TypeVar

from evbattery.atlas import Atlas
from evbattery.claims import Article, Correction, Reader, Reading
from evbattery.claims._build import Builder
from evbattery.errors import ArticleError, EvbatteryError, FormatError, StoreError, UnknownEntityError
from evbattery.loaders.sources import Source, Unread, articles_in
from evbattery.reading import read
from evbattery.resolving import Memory
from evbattery.store.adding import Added, Report
from evbattery.store.files import check_sound, connect
from evbattery.store.tables import Tables
from evbattery.store.transactions import complaints, transaction
from evbattery.store.writing import Writing, dated, on_day

T = TypeVar("T")

#: Seconds that a process waits for another one that writes.
WAIT: Final = 30.0


def open_store(path: str | Path, *, wait: float = WAIT) -> Store:
    """Open the store in a file; a file that is not there or is empty becomes a new store.

    A store of an earlier version is brought to this one, all or nothing.

    Args:
        path: the file. Beside it, SQLite keeps a journal while something is being written.
        wait: seconds to wait for another process that writes.

    Raises:
        StoreError: if the file is another program's, damaged, of a newer version, or cannot be opened; it is left as
            it was.
    """
    place = Path(path)
    return Store(place, connect(place, wait=wait))


class Store:
    """An open store, from :func:`open_store`; close it, or use it as a context manager.

    An article is in the file with all that it says, or not at all. Each is written in a transaction of its own, which
    is on the disk before the next article is read: a process that is killed loses the article that it was at, and
    adding the same articles again goes on from there. Several processes may use one file at a time. A store belongs to
    the thread that opened it.

    Every method raises StoreError where the file turns out to be damaged, cannot be written or stays locked. The whole
    file is looked through before the first change, so that nothing is written to a damaged one.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path: Final = path
        self._connection = connection
        self._tables = Tables(connection)
        self._memory = Memory()
        self._is_sound = False

    def add(
        self,
        articles: Source | Article,
        *,
        published: Mapping[str, datetime.date] | None = None,
        reader: Reader | None = None,
    ) -> Added:
        """Read articles and keep what they say; those that are here already are not read again.

        Of an article that is here without a day of publication, the one with a day takes the place.

        Args:
            articles: what :func:`evbattery.read_articles` takes, or one article.
            published: days of publication by the id of the article. They go before those that the articles state, and
                corrections of the store go before both.
            reader: what finds out what an article says, see :func:`evbattery.read`.

        Raises:
            ArticleError: if *articles* is one path or pattern and names no file.
        """
        report = Report()
        for found in articles_in((articles,) if isinstance(articles, Article) else articles):
            if isinstance(found, Unread):
                report.problems.append(found.problem)
                continue
            given = on_day((published or {}).get(found.article.id), found.article)
            try:
                report.done(given, is_new=self._add(given, reader))
            except StoreError:
                raise
            except EvbatteryError as error:
                report.failed(given, error)
        return report.made()

    def add_readings(self, readings: Iterable[Reading]) -> Added:
        """Keep readings that were made elsewhere, such as those of an atlas."""
        report = Report()
        for reading in readings:
            try:
                with self._writing() as writing:
                    is_new = writing.put(reading.article, reading)
            except ArticleError as error:
                report.failed(reading.article, error)
            else:
                report.done(reading.article, is_new=is_new)
        return report.made()

    def correct(self, corrections: Iterable[Correction], *, reader: Reader | None = None) -> None:
        """Keep corrections, all or none of them; articles that they give another day of publication are read again.

        Raises:
            CorrectionError: if an article has two days of publication then.
        """
        with self._writing() as writing:
            for correction in corrections:
                self._tables.correct(correction)
            writing.read_on_other_days(reader)

    def take_back(self, corrections: Iterable[Correction], *, reader: Reader | None = None) -> None:
        """Drop corrections, all or none of them, so that the store is as if they had never been made.

        Raises:
            UnknownEntityError: if the store has no such correction.
        """
        with self._writing() as writing:
            for correction in corrections:
                if not self._tables.take_back(correction):
                    raise UnknownEntityError(f"{self.path} has no {correction!r}; nothing was taken back")
            writing.read_on_other_days(reader)

    def remove(self, id: str) -> None:
        """Drop an article and all that it says; corrections of it stay, for the case that it comes back.

        Raises:
            UnknownEntityError: if there is no article of that id.
        """
        with self._writing():
            if not self._tables.remove(id):
                raise UnknownEntityError(f"{self.path} has no article {id!r}")

    def read_again(self, *, reader: Reader | None = None) -> Added:
        """Read every article once more, as with a newer version of the rules; what was read before goes."""
        report = Report()
        for old in self.readings():
            try:
                reading = read(old.article, reader=reader)
            except EvbatteryError as error:
                report.failed(old.article, error)
                continue
            with self._writing() as writing:
                report.done(old.article, is_new=writing.replace(old, reading))
        return report.made()

    def atlas(self) -> Atlas:
        """All that the store holds, as an atlas; its ``problems`` name what the file holds that cannot be read.

        The open store remembers what it read from the file and how that was resolved. Of what has not changed since
        the last atlas, nothing is read or resolved again.
        """
        builder = Builder()
        with self._looking():
            readings = self._tables.readings(builder)
            corrections = self._tables.corrections(builder)
        self._memory = Memory(self._memory)
        return Atlas(readings, corrections, tuple(builder.problems), memory=self._memory)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the articles, sorted."""
        with self._looking():
            return self._tables.ids()

    def reading(self, id: str) -> Reading:
        """What one article says.

        Raises:
            UnknownEntityError: if there is no article of that id.
            FormatError: if the file holds something else under it than evbattery writes.
        """
        builder = Builder()
        with self._looking():
            found = self._tables.reading(builder, id)
        return _whole(found, builder, self.path, id)

    def readings(self) -> Iterator[Reading]:
        """What the articles say, one after the other, in the order of their ids.

        Raises:
            FormatError: as :meth:`reading`.
        """
        return map(self.reading, self.ids)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that were made and not taken back."""
        with self._looking():
            return self._tables.corrections(Builder())

    def check(self) -> tuple[str, ...]:
        """Look through the whole file: a line for each thing in it that cannot be read, none if all is well.

        Raises:
            StoreError: if the file is damaged as a whole.
        """
        check_sound(self.path, self._connection)
        return self.atlas().problems

    def close(self) -> None:
        """Close the file. A closed store can do nothing more."""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        with self._looking():
            return self._tables.count()

    def __repr__(self) -> str:
        return f"<store {str(self.path)!r}>"

    def _add(self, given: Article, reader: Reader | None) -> bool:
        """Read and keep an article; whether it was new."""
        with self._looking():
            if self._tables.holds(given):
                return False
            article = dated(self._tables, given)
        reading = read(article, reader=reader)
        with self._writing() as writing:
            return writing.add(given, reading, reader)

    @contextmanager
    def _writing(self) -> Generator[Writing, None, None]:
        if not self._is_sound:
            check_sound(self.path, self._connection)
            self._is_sound = True
        with complaints(self.path), transaction(self._connection, "IMMEDIATE"):
            yield Writing(self._tables)

    @contextmanager
    def _looking(self) -> Generator[None, None, None]:
        with complaints(self.path), transaction(self._connection, "DEFERRED"):
            yield


def _whole(found: T | None, builder: Builder, path: Path, id: str) -> T:
    """What was found, if it is there and all of it could be read."""
    if builder.problems:
        lines = "".join(f"\n  {problem}" for problem in builder.problems)
        raise FormatError(f"{path} holds what cannot be read:{lines}", tuple(builder.problems))
    if found is None:
        raise UnknownEntityError(f"{path} has no article {id!r}")
    return found
