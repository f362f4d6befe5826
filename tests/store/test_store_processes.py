"""Processes that are killed while they write, and processes that write at the same time."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import evbattery as ev
from tests.store.killing import Killing, article

_ADD = """
import sys
import evbattery as ev
from tests.store.killing import article
with ev.open_store(sys.argv[1]) as store:
    for number in range(30):
        store.add(article(number))
"""


def test_a_killed_process_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    """After each kill the file is sound, and every article that was said to be added is there, once and whole."""
    killing = Killing(tmp_path / "store.evb", random.Random(7))
    for _ in range(20):
        killing.kill_one()
    assert killing.said


def test_two_processes_do_each_other_no_harm(tmp_path: Path) -> None:
    """Two that make one store and add the same articles at the same time both end well; each article is there once."""
    path = tmp_path / "store.evb"
    writers = [subprocess.Popen([sys.executable, "-c", _ADD, str(path)]) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    with ev.open_store(path) as store:
        assert store.atlas() == ev.Atlas.from_readings(ev.read(article(number)) for number in range(30))
        assert store.check() == ()
