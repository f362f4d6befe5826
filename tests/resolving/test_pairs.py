"""Pairs that were checked by hand, on the annotated corpus and four trackers as one atlas."""

from __future__ import annotations

import functools
from collections import Counter

import pytest

from evbattery.claims import SubjectKind
from tests.resolving.pairs import Looked, Outcome, load_atlas, load_pairs, main

#: How many came out right when this was last written down: it may rise. So much of the list is meant to be hard. With
#: every part that the corpus grows by, more looks alike: before V to Z it was 94 and 154, and 106 questions.
RIGHT_SAME, RIGHT_NOT_SAME = 93, 154
#: How many questions about plants the atlas has for a reviewer: it may fall.
QUESTIONS = 151


@functools.cache
def counts(same: bool) -> Counter[Outcome]:
    """What came out of the pairs that are the same, or that are not."""
    looked = Looked(load_atlas())
    return Counter(looked.outcome(pair) for pair in load_pairs() if pair.same is same)


def test_the_list_is_long_and_no_pair_stands_twice() -> None:
    """At least a hundred pairs of plants and twenty of companies each way, each with a reason."""
    pairs = load_pairs()
    assert len({(pair.kind, frozenset(pair.sides)) for pair in pairs}) == len(pairs)
    sizes = Counter((pair.kind, pair.same) for pair in pairs)
    for same in (True, False):
        assert sizes[SubjectKind.FACILITY, same] >= 100
        assert sizes[SubjectKind.COMPANY, same] >= 20
    assert all(pair.reason and pair.difficulty for pair in pairs)


@pytest.mark.parametrize("same", [True, False])
def test_every_pair_is_right_or_unsure(same: bool) -> None:
    """What only looks alike is never made one, and what is one is never told apart or passed over."""
    assert counts(same).keys() <= {Outcome.RIGHT, Outcome.UNSURE}


def test_what_is_right_stays_right() -> None:
    """As many come out right as did."""
    assert counts(True)[Outcome.RIGHT] >= RIGHT_SAME
    assert counts(False)[Outcome.RIGHT] >= RIGHT_NOT_SAME


def test_a_reviewer_is_asked_no_more_than_before() -> None:
    """Unsure is an answer only as long as somebody can look at all of it."""
    asked = [one for one in load_atlas().unsure if one.a.kind is SubjectKind.FACILITY]
    assert len(asked) <= QUESTIONS


def test_the_command_counts_by_difficulty(capsys: pytest.CaptureFixture[str]) -> None:
    """Each kind of difficulty has a line, and what did not come out right is listed with its reason."""
    assert main(["--all"]) == 0
    printed = capsys.readouterr().out
    assert all(f"  {pair.difficulty}: " in printed for pair in load_pairs())
    listed = [line for line in printed.splitlines() if line.startswith("unsure: ")]
    assert len(listed) == counts(True)[Outcome.UNSURE] + counts(False)[Outcome.UNSURE] > 0
