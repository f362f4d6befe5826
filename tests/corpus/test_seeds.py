"""The reader on the annotated seeds and on altered copies of them."""

from __future__ import annotations

import functools

import pytest

from evbattery.claims import ClaimRecord
from tests.corpus.altering import VARIANTS, altered
from tests.corpus.annotations import Annotated, load_annotated
from tests.corpus.score import claims_of, main
from tests.corpus.scoring import Score, score, ungrounded

SEEDS = {article.name: article for article in load_annotated()}
#: The parts of the claims that must be right, and of the facts that must be found, over all seeds together.
PRECISION = RECALL = 0.97
#: How much lower they may be on altered copies.
MARGIN = 0.02


@functools.cache
def articles(variant: str | None) -> tuple[Annotated, ...]:
    """The seeds as they are, or one altered copy of them."""
    return tuple(altered(variant) if variant else SEEDS.values())


@functools.cache
def claims(variant: str | None, name: str) -> tuple[ClaimRecord, ...]:
    """The claims that the reader gives for one article."""
    return tuple(claims_of(next(one for one in articles(variant) if one.name == name)))


def total(variant: str | None) -> Score:
    """The score over all articles."""
    return sum((score(one.facts, claims(variant, one.name)) for one in articles(variant)), Score())


@pytest.mark.parametrize("name", SEEDS)
def test_every_fact_is_read(name: str) -> None:
    """Each fact that a careful reader finds in a seed is among its claims."""
    missed = score(SEEDS[name].facts, claims(None, name)).missed
    assert not missed


@pytest.mark.parametrize("name", SEEDS)
def test_nothing_else_is_claimed(name: str) -> None:
    """The scored claims of a seed are its facts, and no others."""
    extra = score(SEEDS[name].facts, claims(None, name)).extra
    assert not extra


def test_precision_and_recall_on_the_seeds() -> None:
    """Over all seeds, at least 97 of 100 claims are right and 97 of 100 facts are found."""
    over_all = total(None)
    assert len(over_all.found) + len(over_all.missed) == 91
    assert over_all.precision >= PRECISION
    assert over_all.recall >= RECALL


@pytest.mark.parametrize("variant", VARIANTS)
def test_precision_and_recall_on_altered_copies(variant: str) -> None:
    """With every name, place, figure and date replaced, precision and recall are hardly lower."""
    over_all = total(variant)
    assert len(over_all.found) + len(over_all.missed) == 91
    assert over_all.precision >= PRECISION - MARGIN
    assert over_all.recall >= RECALL - MARGIN


@pytest.mark.parametrize("variant", [None, *VARIANTS])
@pytest.mark.parametrize("name", SEEDS)
def test_claims_stand_in_the_text(variant: str | None, name: str) -> None:
    """Each claim's quote stands in its article, at the place that the claim gives."""
    article = next(one for one in articles(variant) if one.name == name)
    given = claims(variant, name)
    assert given
    assert not ungrounded(article.text, given)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", SEEDS)
def test_copies_give_no_values_of_the_original(variant: str, name: str) -> None:
    """No figure and no name that only the original has comes out of an altered copy: nothing is known by heart."""
    original = {(one["attribute"], str(one["value"])) for one in SEEDS[name].facts}
    copied = next(one for one in articles(variant) if one.name == name)
    changed = original - {(one["attribute"], str(one["value"])) for one in copied.facts}
    said = {(one["attribute"], str(one["value"])) for one in claims(variant, name)}
    assert not changed & said


def test_command_passes_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits with 0 where the score is as asked for, with 1 where it is lower, and prints the score."""
    assert main(["--part", "seeds", "--min-recall", "0.5", "--by", "article"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in SEEDS)
    assert "0 not in their text\nprecision " in printed
    assert main(["--min-precision", "1.1", "--by", "attribute", "--errors", "--altered", VARIANTS[0]]) == 1
    assert "facility.capacity" in capsys.readouterr().out
