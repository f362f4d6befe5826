"""The file of a store: what is none is left alone, what is old is brought up, what is damaged is said to be."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import evbattery as ev
from evbattery.store.schema import APPLICATION_ID, STEPS, VERSION, upgrade

ARTICLE = ev.Article("BYD makes 10 GWh of battery cells a year at its plant in Szeged, Hungary.", id="plant")
#: A page of SQLite, the unit in which files are damaged here.
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with many articles, closed."""
    place = tmp_path / "store.evb"
    with ev.open_store(place) as store:
        store.add([ARTICLE, *(ev.Article(f"{ARTICLE.text} {n}", id=f"copy-{n}") for n in range(40))])
    return place


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE plants (name)")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda path: _write(path, b"id,text\n1,An article\n"), "another kind of file"),
        (lambda path: _write(path, path.read_bytes()[:50]), "another kind of file"),
        (_other_program, "a database of another program"),
        (_newer, f"version {VERSION + 1} of the store.*install a newer evbattery"),
        (lambda path: _write(path, path.read_bytes()[: 3 * PAGE]), "is damaged"),
    ],
)
def test_what_is_no_store_is_left_as_it_was(path: Path, spoil: Callable[[Path], None], message: str) -> None:
    """Another file, another program's database, a newer store and half a store: an error, and not a byte changed."""
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(ev.StoreError, match=message) as error:
        ev.open_store(path)
    assert isinstance(error.value, OSError)
    assert str(path) in str(error.value)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_page_is_found_before_anything_is_written(path: Path) -> None:
    """A page overwritten in the middle of the file is found by the first change, which does not happen."""
    data = path.read_bytes()
    assert len(data) > 8 * PAGE
    _write(path, data[: 5 * PAGE] + b"\xa5" * PAGE + data[6 * PAGE :])
    before = path.read_bytes()
    with ev.open_store(path) as store:
        for change in (
            lambda: store.add(ev.Article("New.", id="new")),
            lambda: store.remove("plant"),
            store.check,
        ):
            with pytest.raises(ev.StoreError, match="is damaged"):
                change()
    assert path.read_bytes() == before


def test_a_row_that_another_program_spoilt_loses_no_other(path: Path) -> None:
    """A claim whose quote does not stand in its article is named; all else is read."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE claims SET quote = 'CATL makes' WHERE article = 'plant' AND position = 0")
        connection.execute("INSERT INTO corrections VALUES ('plant', '{'), ('plant', '[]')")
        connection.execute("INSERT INTO refusals VALUES ('gone', 0, 'off_topic', '', 'x', 0, 1)")
    with ev.open_store(path) as store:
        atlas = store.atlas()
        assert len(atlas.readings) == 41
        whole = ev.read(ARTICLE).claims
        assert len(store.ids) == 41
        (kept,) = [one for one in atlas.readings if one.article == ARTICLE]
        assert kept.claims == whole[1:]
        quote, no_object, no_json = atlas.problems
        assert quote.startswith("articles['plant'].claims[0].quote: ")
        assert no_object == "corrections['plant']: this column is a JSON object, not []"
        assert no_json.startswith("corrections['plant']: this column is JSON; this is not: ")
        assert store.check() == atlas.problems
        with pytest.raises(ev.FormatError, match="ends at 14, not 16"):
            store.reading("plant")


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    """As one is that a process made and was killed before it wrote to it."""
    path = tmp_path / "store.evb"
    path.touch()
    with ev.open_store(path) as store:
        assert store.add(ARTICLE).added == ("plant",)
    with ev.open_store(path) as store:
        assert store.ids == ("plant",)


def test_a_place_where_no_file_can_be_is_named(tmp_path: Path) -> None:
    """A folder, and a folder that is not there."""
    for place in (tmp_path, tmp_path / "none" / "store.evb"):
        with pytest.raises(ev.StoreError, match=str(place)):
            ev.open_store(place)


def test_a_closed_store_says_so(path: Path) -> None:
    """Nothing can be asked of it."""
    store = ev.open_store(path)
    store.close()
    with pytest.raises(ev.StoreError, match="closed"):
        store.atlas()


def test_a_locked_store_says_who_is_in_the_way(path: Path) -> None:
    """A process that waits for longer than it was told to gives up with an error, and loses nothing."""
    with ev.open_store(path) as store, ev.open_store(path, wait=0) as other:
        with store._writing(), pytest.raises(ev.StoreError, match="another process"):
            other.add(ev.Article("New.", id="new"))
        assert other.add(ev.Article("New.", id="new")).added == ("new",)


def test_old_stores_are_brought_up(path: Path) -> None:
    """The steps that a file lacks are taken, all or none, and keep what it holds."""
    further = (*STEPS, ("ALTER TABLE articles ADD COLUMN language TEXT",))
    broken = (*further, ("ALTER TABLE articles ADD COLUMN country TEXT", "ALTER TABLE nothing ADD COLUMN x"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="nothing"):
            upgrade(connection, broken)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(articles)")]
        assert "language" not in columns
        assert "country" not in columns
        for _ in range(2):
            upgrade(connection, further)
            assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("SELECT count(*), count(language) FROM articles").fetchone() == (41, 0)
