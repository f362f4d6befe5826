"""The file of a store: whether it is one, and a connection to it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from evbattery.errors import StoreError
from evbattery.store.schema import APPLICATION_ID, VERSION, upgrade
from evbattery.store.transactions import complaints

#: What every file of SQLite begins with, and where its header has the numbers that its owner sets;
#: see "Database File Format" in the documentation of SQLite.
_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100
_VERSION_AT: Final = slice(60, 64)
_APPLICATION_AT: Final = slice(68, 72)


def connect(path: Path, *, wait: float) -> sqlite3.Connection:
    """A connection to the store at a path, which is made if there is none.

    Args:
        path: the file; an empty one becomes a store.
        wait: seconds to wait for another process that writes.

    Raises:
        StoreError: if the file is another one, damaged, newer than this evbattery, or cannot be opened. It is not
            written to then.
    """
    _check_header(path)
    with complaints(path):
        connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
    try:
        with complaints(path):
            connection.execute("PRAGMA foreign_keys = ON")
            # A commit is on the disk before it is reported, whatever happens to the machine.
            connection.execute("PRAGMA synchronous = FULL")
            _check_numbers(path, connection)
            upgrade(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def check_sound(path: Path, connection: sqlite3.Connection) -> None:
    """Look through the whole file for damage.

    Raises:
        StoreError: if there is any; the message has the first of what SQLite found.
    """
    with complaints(path):
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StoreError(f"{path} is damaged: {found}; nothing was written to it; restore it from a copy")


def _check_header(path: Path) -> None:
    """Refuse another program's file by its first bytes, before SQLite gets to it."""
    if path.with_name(path.name + "-journal").exists():
        # A process was killed while it wrote, and the header may be half of one; SQLite puts that right first.
        return
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{path} cannot be opened as a store: {error.strerror or error}") from error
    if not header:
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise StoreError(
            f"{path} is no store of evbattery, but another kind of file; give the path of a new file"
        )
    _refuse_others(path, _number(header[_APPLICATION_AT]), _number(header[_VERSION_AT]))


def _check_numbers(path: Path, connection: sqlite3.Connection) -> None:
    """The same by the numbers that hold after SQLite has put right what a killed process left."""
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        _refuse_others(path, application, version)


def _refuse_others(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        raise StoreError(
            f"{path} is a database of another program, and no store of evbattery; give another path"
        )
    if version > VERSION:
        raise StoreError(
            f"{path} has version {version} of the store, and this evbattery knows versions up to {VERSION}; "
            "install a newer evbattery"
        )


def _number(big_endian: bytes) -> int:
    return int.from_bytes(big_endian)
