"""Processes that write to a store and are killed at any moment, and what must be in the file afterwards.

``python -m tests.store.killing --kills 500`` does it for as long as one likes. Each writer adds articles to the same
file, some of them again, and says which ones were added; it is killed with a signal that it cannot catch.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import attrs

import evbattery as ev

#: Seconds that a writer is let live, at most, from just before it opens the file.
_LIFE = 0.4


def article(number: int) -> ev.Article:
    """One of many articles, each with claims of its own."""
    text = (
        f"Gotion High-Tech will build a {number + 1} GWh battery cell plant in Fremont, California, by 2027."
    )
    return ev.Article(text, id=f"article-{number}")


def write(path: Path, said: int) -> None:
    """Add articles without end, and write the id of each one that was added, as a line, to a pipe."""
    with ev.open_store(path) as store:
        number = len(store)
        while True:
            # The last few again, the way that an interrupted run is taken up.
            for one in map(article, range(max(0, number - 3), number + 1)):
                for id in store.add(one).added:
                    os.write(said, f"{id}\n".encode())
            number += 1


@attrs.define
class Killing:
    """A store whose writers are killed."""

    path: Path
    random: random.Random
    said: set[str] = attrs.field(factory=set[str])

    def __attrs_post_init__(self) -> None:
        # The first reading loads the rules, which takes longer than a writer lives.
        ev.read(article(0))

    def kill_one(self) -> None:
        """Let a writer live for a while, kill it, and look at what it left."""
        heard, said = os.pipe()
        # Forked, because it would need longer to start than to live.
        writer = multiprocessing.get_context("fork").Process(target=write, args=(self.path, said))
        writer.start()
        os.close(said)
        time.sleep(self.random.uniform(0, _LIFE))
        assert writer.is_alive()
        writer.kill()
        writer.join()
        with os.fdopen(heard) as lines:
            # The last line may have been cut short.
            self.said.update(line.rstrip("\n") for line in lines if line.endswith("\n"))
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
    """Kill as many writers as are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        killing = Killing(Path(folder) / "store.evb", random.Random())
        for _ in range(arguments.kills):
            killing.kill_one()
        sys.stdout.write(f"{arguments.kills} writers killed, {len(killing.said)} articles added, none lost\n")


if __name__ == "__main__":
    main()
