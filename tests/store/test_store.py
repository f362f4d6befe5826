"""The store: what goes in comes out again, in whichever order and however often it went in."""

from __future__ import annotations

import datetime
import random
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import Correction
from tests.strategies import atlases, claim, reading, reading_lists

PLANT = "Gotion High-Tech will build a 20 GWh battery cell plant in Fremont, California, last month's filing says."
ARTICLE = ev.Article(PLANT, id="plant", published=datetime.date(2024, 5, 2), source="plant.txt")
UNDATED = ev.Article(PLANT, id="plant", source="plant.txt")
CORRECTION = ev.PublishedCorrection(
    article="plant", published=datetime.date(2023, 1, 9), reason="The paper's archive has it under that day."
)


@contextmanager
def new_store() -> Iterator[ev.Store]:
    """A store in a file of its own, for laws that need one for each example."""
    with tempfile.TemporaryDirectory() as folder, ev.open_store(Path(folder) / "store.evb") as store:
        yield store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ev.Store]:
    """A new store, closed after the test."""
    with ev.open_store(tmp_path / "store.evb") as opened:
        yield opened


@given(atlases())
def test_what_is_written_is_read_back(atlas: ev.Atlas) -> None:
    """An atlas that goes into a store is the atlas that comes out, whatever characters its texts have."""
    kept = [one for one in atlas.corrections if not isinstance(one, ev.PublishedCorrection)]
    with new_store() as store:
        store.add_readings(atlas.readings)
        store.correct(kept)
        assert store.atlas() == ev.Atlas.from_readings(atlas.readings, kept)
        assert tuple(store.readings()) == atlas.readings
        assert store.check() == ()


@given(reading_lists(), st.randoms(use_true_random=False), st.data())
def test_order_and_repetition_change_nothing(
    readings: list[ev.Reading], shuffler: random.Random, data: st.DataObject
) -> None:
    """The same readings in any order, some of them several times, make the same store."""
    again = data.draw(st.lists(st.sampled_from(readings), max_size=3)) if readings else []
    shuffled = [*readings, *again]
    shuffler.shuffle(shuffled)
    with new_store() as one, new_store() as other:
        one.add_readings(readings)
        report = other.add_readings(shuffled)
        assert one.atlas() == other.atlas()
        assert sorted(report.added) == list(other.ids)
        assert len(report.known) == len(again)


def test_articles_are_read_once(store: ev.Store) -> None:
    """An article that is in the store is not read again; what it says is what reading it says."""
    asked: list[ev.Article] = []

    def reader(article: ev.Article) -> Sequence[ev.Draft]:
        asked.append(article)
        return ()

    assert store.add(ARTICLE) == ev.Added(added=("plant",))
    assert store.add([ARTICLE, ARTICLE], reader=reader) == ev.Added(known=("plant", "plant"))
    assert asked == []
    assert store.reading("plant") == ev.read(ARTICLE)
    assert store.reading("plant").claims


def test_a_broken_input_loses_no_other(store: ev.Store, tmp_path: Path) -> None:
    """A file that cannot be read, one that is not there and an id used twice are reported; the rest goes in."""
    (tmp_path / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    other = ev.Article("BYD opened a plant in Szeged.", id="plant", source="other.txt")
    report = store.add([tmp_path / "broken.txt", ARTICLE, tmp_path / "none.txt", other])
    assert report.added == ("plant",)
    assert [problem.split(":")[0] for problem in report.problems] == [
        str(tmp_path / "broken.txt"),
        f"there is no file or folder {str(tmp_path / 'none.txt')!r}",
        "other.txt",
    ]
    assert str(report) == "1 articles added, 0 known before, 3 with problems"
    assert "another text with the id 'plant'" in report.problems[2]
    assert store.atlas() == ev.Atlas.from_readings([ev.read(ARTICLE)])


def test_the_article_with_a_day_takes_the_place(store: ev.Store) -> None:
    """Whichever comes first, the store ends with the article that knows its day of publication."""
    store.add(UNDATED)
    assert store.add(ARTICLE) == ev.Added(added=("plant",))
    assert store.add(UNDATED) == ev.Added(known=("plant",))
    assert store.reading("plant") == ev.read(ARTICLE)


def test_days_of_publication_can_be_given(store: ev.Store) -> None:
    """What the caller says goes before what the article says."""
    day = datetime.date(2022, 2, 2)
    store.add(ARTICLE, published={"plant": day})
    assert store.reading("plant").article.published == day


@pytest.mark.parametrize("is_corrected_first", [True, False])
def test_a_corrected_day_is_the_day_of_reading(store: ev.Store, *, is_corrected_first: bool) -> None:
    """A correction of the day has the article read on that day, whether it comes before or after the article."""
    if is_corrected_first:
        store.correct([CORRECTION])
    store.add(ARTICLE)
    if not is_corrected_first:
        store.correct([CORRECTION])
    on_that_day = ev.Article(PLANT, id="plant", published=CORRECTION.published, source="plant.txt")
    assert store.reading("plant") == ev.read(on_that_day)
    assert store.add(ARTICLE) == ev.Added(known=("plant",))


def test_a_correction_taken_back_leaves_nothing(store: ev.Store) -> None:
    """The store is as if the corrections had never been made."""
    name = ev.NameCorrection(
        article="plant", name="Gotion High-Tech", stands_for="Gotion", reason="A short form."
    )
    store.add(ARTICLE)
    before = store.atlas()
    both: list[Correction] = [CORRECTION, name]
    store.correct(both)
    store.correct(both)
    assert set(store.corrections) == set(both)
    store.take_back(both)
    assert store.atlas() == before


def test_corrections_go_in_or_back_together(store: ev.Store) -> None:
    """A second day for an article, and a correction that is not there, are refused with all that came with them."""
    store.add(ARTICLE)
    name = ev.NameCorrection(
        article="plant", name="Gotion High-Tech", stands_for="Gotion", reason="A short form."
    )
    other = ev.PublishedCorrection(article="plant", published=datetime.date(2020, 1, 1), reason="A guess.")
    with pytest.raises(ev.CorrectionError, match=r"of 20.*keep one"):
        store.correct([name, CORRECTION, other])
    assert not store.corrections
    store.correct([name])
    with pytest.raises(ev.UnknownEntityError, match="nothing was taken back"):
        store.take_back([name, CORRECTION])
    assert store.corrections == (name,)


def test_read_again_replaces_what_was_read(store: ev.Store) -> None:
    """Readings by other rules give way to those of the present ones; what is the same is reported as known."""
    store.add_readings([reading(ARTICLE, claim(ARTICLE, ev.company.ROLE, "Gotion", ev.Role.CELL_MAKER))])
    assert store.read_again() == ev.Added(added=("plant",))
    assert store.reading("plant") == ev.read(ARTICLE)
    assert store.read_again() == ev.Added(known=("plant",))


def test_an_article_can_be_removed(store: ev.Store) -> None:
    """It goes with all that it says, and can come back; one that is not there is an error."""
    store.add(ARTICLE)
    store.remove("plant")
    assert (len(store), store.ids, store.atlas()) == (0, (), ev.Atlas())
    for look in (store.remove, store.reading):
        with pytest.raises(ev.UnknownEntityError, match="has no article 'plant'"):
            look("plant")
    assert store.add(ARTICLE).added == ("plant",)


def test_the_claims_table_is_for_everyone(store: ev.Store) -> None:
    """Other programs find the columns of the claims table under their own names."""
    store.add(ARTICLE)
    found = store._connection.execute(
        "SELECT subject, value, unit, bound, quote, start, \"end\" FROM claims WHERE attribute = 'capacity'"
    ).fetchall()
    (record,) = [one.to_record() for one in ev.read(ARTICLE).claims if one.attribute == ev.facility.CAPACITY]
    assert found == [
        (record["subject"], "20", "GWh/yr", "exact", record["quote"], record["start"], record["end"])
    ]
