"""Laws of resolving, for any articles."""

from __future__ import annotations

from random import Random

import attrs
from hypothesis import given
from hypothesis import strategies as st

from evbattery.atlas import Atlas
from evbattery.claims import Article, Evidence, Reading, Verdict
from evbattery.resolving import resolve
from tests.strategies import atlases, reading_lists


@given(reading_lists(), st.randoms(use_true_random=False))
def test_order_of_articles_does_not_matter(readings: list[Reading], random: Random) -> None:
    """Any order of the readings gives the same entities, judgements among them."""
    shuffled = random.sample(readings, len(readings))
    assert resolve(shuffled) == resolve(readings)


@given(reading_lists())
def test_repetition_does_not_matter(readings: list[Reading]) -> None:
    """An atlas of articles given twice is the atlas of the articles."""
    once, twice = Atlas.from_readings(readings), Atlas.from_readings([*readings, *readings])
    assert twice == once
    assert twice.resolution == once.resolution


@given(atlases(max_articles=2), atlases(max_articles=2))
def test_merging_is_commutative(one: Atlas, other: Atlas) -> None:
    """Whichever atlas comes first, the merged one is the same, with the same entities."""
    other = _moved(other, "b")
    assert one | other == other | one
    assert (one | other).resolution == (other | one).resolution


@given(atlases(max_articles=2), atlases(max_articles=2), atlases(max_articles=2))
def test_merging_is_associative(one: Atlas, two: Atlas, three: Atlas) -> None:
    """Three atlases merge to the same one in either grouping."""
    two, three = _moved(two, "b"), _moved(three, "c")
    assert (one | two) | three == one | (two | three)


@given(atlases())
def test_merging_is_idempotent(atlas: Atlas) -> None:
    """An atlas merged with itself is itself, and so it is with an empty one."""
    assert atlas | atlas == atlas
    assert atlas | Atlas() == atlas


@given(atlases())
def test_every_claim_of_a_plant_is_in_one_facility(atlas: Atlas) -> None:
    """Facilities partition the claims about facilities: none is lost and none counts twice."""
    held = [claim for facility in atlas.facilities for claim in facility.claims]
    assert len(held) == len(set(held))
    assert set(held) == {claim for claim in atlas.claims if claim.subject.kind.value == "facility"}


@given(atlases())
def test_ids_are_unique(atlas: Atlas) -> None:
    """No two entities of a kind have one id."""
    found = atlas.resolution
    for entities in (
        found.companies,
        found.facilities,
        found.products,
        found.partnerships,
        found.networks,
        found.markets,
    ):
        ids = [entity.id for entity in entities]
        assert len(ids) == len(set(ids))


@given(atlases())
def test_judgements_name_pairs_once(atlas: Atlas) -> None:
    """No pair is judged both one and not one."""
    pairs = [(judgement.a, judgement.b) for judgement in atlas.judgements]
    assert len(pairs) == len(set(pairs))
    assert all(judgement.reason and isinstance(judgement.verdict, Verdict) for judgement in atlas.judgements)


def _moved(atlas: Atlas, mark: str) -> Atlas:
    """The same articles under other ids, so that atlases drawn apart do not clash."""
    moved = []
    for reading in atlas.readings:
        old = reading.article
        article = Article(old.text, published=old.published, id=f"{old.id}{mark}", source=old.source)
        claims = tuple(
            attrs.evolve(one, evidence=Evidence(article, one.evidence.start, one.evidence.end))
            for one in reading.claims
        )
        moved.append(Reading(article, claims))
    return Atlas.from_readings(moved)
