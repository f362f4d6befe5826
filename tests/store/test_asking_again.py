"""An open store asked for its atlas again: what it takes over, and that it takes over nothing that has changed."""

from __future__ import annotations

import copy
import datetime
import itertools
import pickle
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import Correction
from tests.industry.telling import tell
from tests.industry.world import world
from tests.strategies import atlases, claim, plant, reading

LULEA = ev.Article("Norrsken's plant in Lulea makes 12 GWh of cells.", id="lulea")
DUNKIRK = ev.Article("Verkor's plant in Dunkirk makes 16 GWh of cells.", id="dunkirk")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ev.Store]:
    """A new store, closed after the test."""
    with ev.open_store(tmp_path / "store.evb") as opened:
        yield opened


def everything(atlas: ev.Atlas) -> object:
    """All that an atlas shows: also the names of its ids and the rules of its claims, which no comparison looks at."""
    found = atlas.resolution
    entities = (
        *found.companies,
        *found.facilities,
        *found.products,
        *found.partnerships,
        *found.networks,
        *found.markets,
    )
    statements = [repr(one.statements) for one in entities]
    return atlas, found, repr(found), statements, atlas.problems


def at_once(store: ev.Store) -> ev.Atlas:
    """The atlas of the file as one sees it who opens it now."""
    with ev.open_store(store.path) as other:
        return other.atlas()


def steps(
    store: ev.Store, readings: Sequence[ev.Reading], corrections: Sequence[Correction], random: Random
) -> None:
    """Write to a store in any order and grouping, with what is taken back and removed, and ask between."""
    todo: list[Callable[[], object]] = [partial(store.add_readings, [one]) for one in readings]
    todo += [partial(store.correct, [one]) for one in corrections]
    todo = random.sample(todo, len(todo))
    while todo:
        for _ in range(random.randint(1, 4)):
            if todo:
                todo.pop()()
        if random.random() < 0.2 and store.corrections:
            store.take_back([random.choice(store.corrections)])
        if random.random() < 0.2 and store.ids:
            store.remove(random.choice(store.ids))
        found = store.atlas()
        if random.random() < 0.8:
            assert everything(found) == everything(at_once(store))


@given(atlases(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_step_by_step_is_at_once(atlas: ev.Atlas, random: Random) -> None:
    """Whatever came and went between two atlases of one open store, the later one is that of the file."""
    kept = [one for one in atlas.corrections if not isinstance(one, ev.PublishedCorrection)]
    with tempfile.TemporaryDirectory() as folder, ev.open_store(Path(folder) / "store.evb") as store:
        steps(store, list(atlas.readings), kept, random)


@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
@settings(max_examples=8)
def test_an_industry_step_by_step_is_the_industry_at_once(seed: int, random: Random) -> None:
    """Renamed and bought companies, ventures, plants without a place and reviewed names come out the same."""
    made = Random(seed)
    readings = list(tell(world(made), made, articles=15).readings)
    said = [one for each in readings for one in each.claims if isinstance(one.value, str)]
    corrections: list[Correction] = [
        ev.NameCorrection(
            article=one.evidence.article.id, name=one.subject.name, stands_for="Oxbow", reason="?"
        )
        for one in random.sample(said, 2)
    ]
    with tempfile.TemporaryDirectory() as folder, ev.open_store(Path(folder) / "store.evb") as store:
        steps(store, readings, corrections, random)


def copied(one: ev.Reading, id: str, before: str = "") -> ev.Reading:
    """The same article printed again, with other words before its text."""
    article = attrs.evolve(one.article, id=id, text=before + one.article.text)
    claims = (
        attrs.evolve(
            said,
            evidence=ev.Evidence(article, said.evidence.start + len(before), said.evidence.end + len(before)),
        )
        for said in one.claims
    )
    return ev.Reading(article, tuple(claims))


@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
@settings(max_examples=5)
def test_copies_step_by_step_are_copies_at_once(seed: int, random: Random) -> None:
    """Whichever of the copies of a story come first or go, with other words before them or not."""
    made = Random(seed)
    readings = list(tell(world(made), made, articles=6).readings)
    again = [
        copied(one, f"{place}{one.article.id}", before)
        for one in random.sample(readings, 3)
        for place, before in (("0", ""), ("z", "Lulea (Wire) - "))
    ]
    corrections: list[Correction] = [
        ev.NameCorrection(
            article=one.article.id, name=one.claims[0].subject.name, stands_for="Oxbow", reason="?"
        )
        for one in random.sample(again, 2)
        if one.claims
    ]
    with tempfile.TemporaryDirectory() as folder, ev.open_store(Path(folder) / "store.evb") as store:
        steps(store, [*readings, *again], corrections, random)


def of_plant(number: int, maker: int) -> ev.Reading:
    """An article about the plant of a company that has no other one."""
    article = ev.Article(
        f"Maker{maker} has a plant in Lulea of 12 GWh, says number {number}.", id=f"{number}"
    )
    return reading(article, plant(article, f"Maker{maker} Lulea", operators=(f"Maker{maker}",)))


def test_what_nothing_touched_is_not_made_again(store: ev.Store) -> None:
    """The readings and entities that a new article has nothing to do with are the same objects as before."""
    store.add_readings(of_plant(number, number) for number in range(100))
    before = store.atlas()
    kept = {id(one) for one in (*before.readings, *before.facilities, *before.resolution.companies)}
    store.add_readings([of_plant(100, 100)])
    after = store.atlas()
    found = [id(one) for one in (*after.readings, *after.facilities, *after.resolution.companies)]
    assert len(found) == 303
    assert len(kept.intersection(found)) == 300


def calls(make: Callable[[], object]) -> int:
    """How many functions are called."""
    counted = itertools.count()
    sys.setprofile(lambda *_: next(counted) and None)
    try:
        make()
    finally:
        sys.setprofile(None)
    return next(counted)


def test_one_more_article_costs_little_beside_all(store: ev.Store) -> None:
    """Where ten articles tell of each plant, what one more has done again grows a fiftieth as fast as the whole."""
    again: list[int] = []
    anew: list[int] = []
    for first, last in ((0, 400), (401, 1200)):
        store.add_readings(of_plant(number, number % (last // 10)) for number in range(first, last))
        assert store.atlas().facilities
        store.add_readings([of_plant(last, 0)])
        again.append(calls(lambda: store.atlas().facilities))
        anew.append(calls(lambda: at_once(store).facilities))
    assert again[1] - again[0] < (anew[1] - anew[0]) / 50


def test_what_another_connection_writes_is_seen(tmp_path: Path) -> None:
    """A handle sees what others add, replace, remove, spoil and mend, and reads nothing else again."""
    path = tmp_path / "store.evb"
    with ev.open_store(path) as one, ev.open_store(path) as other:
        one.add_readings([reading(each, plant(each, each.id)) for each in (LULEA, DUNKIRK)])
        kept = one.atlas().readings[0]
        dated = attrs.evolve(LULEA, published=datetime.date(2025, 1, 2))
        other.add_readings([reading(dated, plant(dated, "Norrsken Lulea"))])
        assert everything(one.atlas()) == everything(at_once(one))
        assert one.atlas().articles == (DUNKIRK, dated)
        assert one.atlas().readings[0] is kept
        quote = one.atlas().claims[0].evidence.quote
        for spoilt in ("somebody makes", quote):
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.execute(
                    "UPDATE claims SET quote = ? WHERE article = 'dunkirk' AND position = 0", [spoilt]
                )
            assert bool(one.atlas().problems) is (spoilt != quote)
            assert everything(one.atlas()) == everything(at_once(one))
        other.remove("lulea")
        assert one.atlas().articles == (DUNKIRK,)


def test_what_the_store_itself_replaces_is_seen(store: ev.Store) -> None:
    """An article that comes again with its day, and one that a correction has read again, are read from the file."""
    store.add(ev.Article("CATL's cell plant in Arnstadt, Germany, opened last month.", id="arnstadt"))
    store.atlas()
    day = datetime.date(2024, 3, 14)
    store.add(
        ev.Article("CATL's cell plant in Arnstadt, Germany, opened last month.", id="arnstadt", published=day)
    )
    assert store.atlas().articles[0].published == day
    store.correct([ev.PublishedCorrection(article="arnstadt", published=day.replace(year=2020), reason="?")])
    assert everything(store.atlas()) == everything(at_once(store))
    assert store.atlas().articles[0].published == day.replace(year=2020)


def test_who_belongs_to_whom_touches_plants_that_nobody_wrote_of(store: ev.Store) -> None:
    """That one operator is the other's unit makes one plant of two, whose own articles are as they were."""
    for article, operator in ((LULEA, "Oxbow Cells"), (DUNKIRK, "Birch Motors")):
        store.add_readings(
            [reading(article, plant(article, article.id, operators=(operator,), city="Emden"))]
        )
    assert len(store.atlas().facilities) == 2
    article = ev.Article("Oxbow Cells is a unit of Birch Motors.", id="unit")
    store.add_readings([reading(article, claim(article, ev.company.PARENT, "Oxbow Cells", "Birch Motors"))])
    assert len(store.atlas().facilities) == 1
    assert everything(store.atlas()) == everything(at_once(store))


def test_what_is_rolled_back_was_never_there(store: ev.Store) -> None:
    """Corrections of which one cannot be kept leave the atlas as it was."""
    store.add_readings([reading(LULEA, plant(LULEA, "Norrsken Lulea"))])
    before = everything(store.atlas())
    days = [
        ev.PublishedCorrection(article="lulea", published=datetime.date(2025, 1, day), reason="?")
        for day in (1, 2)
    ]
    with pytest.raises(ev.CorrectionError):
        store.correct(days)
    assert everything(store.atlas()) == before


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda atlas: pickle.loads(pickle.dumps(atlas))])
def test_copies_take_over_nothing_by_mistake(store: ev.Store, copied: Callable[[ev.Atlas], ev.Atlas]) -> None:
    """A copy of an atlas from a store is resolved by itself, and shows the same."""
    store.add_readings([reading(each, plant(each, each.id)) for each in (LULEA, DUNKIRK)])
    atlas = store.atlas()
    assert everything(copied(atlas)) == everything(atlas)
