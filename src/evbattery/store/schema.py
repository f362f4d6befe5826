"""The tables of the store, as the steps by which they came to be.

A new store takes all steps, one of an earlier version those that it lacks, so the way that old files go is walked by
every test. A step, once released, is never changed: a later one mends it.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Sequence
from typing import Final

from evbattery.store.transactions import transaction

#: What the header of the file says that it is: "evbt" in ASCII.
APPLICATION_ID: Final = 0x65766274

_ARTICLES_CLAIMS_REFUSALS_CORRECTIONS: Final = (
    # `published` is the day on which the article was read, `given` the one that came with it: a correction taken back
    # leaves that one. Texts have no type here, because some are held as bytes, see columns.py.
    """
    CREATE TABLE articles (
        id NOT NULL PRIMARY KEY,
        text NOT NULL,
        published TEXT,
        given TEXT,
        source
    )
    """,
    # The columns of the claims table, numbers and objects as JSON; `exact` holds what those columns are too coarse for.
    """
    CREATE TABLE claims (
        article NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        subject_kind TEXT NOT NULL,
        subject NOT NULL,
        attribute TEXT NOT NULL,
        value TEXT NOT NULL,
        unit TEXT,
        bound TEXT NOT NULL,
        modality TEXT NOT NULL,
        "when" TEXT,
        party,
        qualifiers TEXT NOT NULL,
        said_by,
        quote NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        exact TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX claims_by_subject ON claims (subject_kind, subject, attribute)",
    """
    CREATE TABLE refusals (
        article NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        reason TEXT NOT NULL,
        note NOT NULL,
        quote NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    # A correction may come before its article, so nothing refers to it. The same one twice is one.
    """
    CREATE TABLE corrections (
        article NOT NULL,
        correction TEXT NOT NULL,
        PRIMARY KEY (article, correction)
    ) WITHOUT ROWID
    """,
)

#: From version n to version n + 1.
STEPS: Final[tuple[tuple[str, ...], ...]] = (_ARTICLES_CLAIMS_REFUSALS_CORRECTIONS,)
#: The version that this evbattery writes, and the newest one that it reads.
VERSION: Final = len(STEPS)


def upgrade(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Bring the tables to the newest version, all or nothing.

    Whether there is something to do is asked under the lock: another process may have done it meanwhile.
    """
    with transaction(connection, "IMMEDIATE"):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for statement in itertools.chain.from_iterable(steps[version:]):
            connection.execute(statement)
        if version < len(steps):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(steps)}")
