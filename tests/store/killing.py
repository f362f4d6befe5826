"""Processes that write to a store and are killed at any moment, and what must be in the file afterwards.

``python -m tests.store.killing --kills 500`` does it for as long as one likes. Each writer adds articles to the same
file, some of them again, and says which ones were added; it is killed with a signal that it cannot catch.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import attrs

import evbattery as ev

#: Seconds that a writer is let live, at most, from just before it opens the file.
_LIFE = 0.6


def article(number: int) -> ev.Article:
    """One of many articles, each with claims of its own."""
    text = (
        f"Gotion High-Tech will build a {number + 1} GWh battery cell plant in Fremont, California, by 2027."
    )
    return ev.Article(text, id=f"article-{number}")


def write(path: Path) -> None:
    """Add articles without end, and print the id of each one when it is added; the first line says that it begins."""
    ev.read(article(0))
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    with ev.open_store(path) as store:
        number = len(store)
        while True:
            # The last few again, the way that an interrupted run is taken up.
            for one in map(article, range(max(0, number - 3), number + 1)):
                for id in store.add(one).added:
                    sys.stdout.write(f"{id}\n")
                    sys.stdout.flush()
            number += 1


@attrs.define
class Killing:
    """A store whose writers are killed."""

    path: Path
    random: random.Random
    said: set[str] = attrs.field(factory=set[str])

    def kill_one(self) -> None:
        """Let a writer live for a while, kill it, and look at what it left."""
        command = [sys.executable, "-m", "tests.store.killing", "--write", str(self.path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "begins\n"
            time.sleep(self.random.uniform(0, _LIFE))
            assert writer.poll() is None
            writer.kill()
            out, _ = writer.communicate()
        # The last line may have been cut short.
        self.said.update(line.rstrip("\n") for line in out.splitlines(keepends=True) if line.endswith("\n"))
        self.look()

    def look(self) -> None:
        """What was said to be added is there, once and whole; nothing is there in part."""
        with ev.open_store(self.path) as store:
            ids = store.ids
            assert self.said <= set(ids)
            assert sorted(ids) == sorted(article(number).id for number in range(len(ids)))
            assert store.check() == ()
            for number in range(max(0, len(ids) - 8), len(ids)):
                assert store.reading(f"article-{number}") == ev.read(article(number))
        with closing(sqlite3.connect(self.path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert (
                connection.execute("SELECT count(*), count(DISTINCT id) FROM articles").fetchone()
                == (len(ids),) * 2
            )


def main() -> None:
    """Write for a caller who kills, or kill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, help="the store to write to until killed")
    parser.add_argument("--kills", type=int, default=500)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.write)
    with tempfile.TemporaryDirectory() as folder:
        killing = Killing(Path(folder) / "store.evb", random.Random())
        for _ in range(arguments.kills):
            killing.kill_one()
        sys.stdout.write(f"{arguments.kills} writers killed, {len(killing.said)} articles added, none lost\n")


if __name__ == "__main__":
    main()
