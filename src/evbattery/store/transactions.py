"""Transactions, and what SQLite complains of as an error of ours that names the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from evbattery.errors import StoreError


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str) -> Generator[None, None, None]:
    """All that happens within, or nothing of it.

    Args:
        connection: to the file.
        kind: ``DEFERRED`` to see one state of the file throughout, ``IMMEDIATE`` to write.
    """
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # After some errors, as of a full disk, SQLite has rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def complaints(path: Path) -> Generator[None, None, None]:
    """Within it, an error of SQLite becomes one of the store.

    Raises:
        StoreError: instead of any error of SQLite.
    """
    try:
        yield
    except sqlite3.ProgrammingError as error:
        # A closed store, or one that another thread opened: its caller is wrong, not the file.
        raise StoreError(f"{path} cannot be used: {error}") from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            said = "is in use: another process has been writing to it for longer than this one waits"
        else:
            said = f"cannot be used as a store: {error}"
        raise StoreError(f"{path} {said}") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path} is damaged: {error}; restore it from a copy") from error
