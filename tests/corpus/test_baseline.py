"""The baseline: what it writes down, and what a comparison with it tells."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.annotations import load_corpus, part_of
from tests.corpus.baseline import Line, compare, lines_of, read_baseline, write_baseline
from tests.corpus.score import main
from tests.corpus.scoring import Score


def row(value: object, **columns: Any) -> Any:
    """A fact or a claim about one plant's capacity."""
    return {
        "subject_kind": "facility",
        "subject": "Plant",
        "attribute": "capacity",
        "value": value,
        **columns,
    }


def counted(found: int, missed: int, wrong: int) -> Counter[Line]:
    """Lines of an article of part C with so many facts found and missed, and so many wrong claims."""
    score = Score(
        tuple(row(value) for value in range(found)),
        tuple(row(value) for value in range(found, found + missed)),
        tuple(row(-value) for value in range(1, wrong + 1)),
    )
    return lines_of({"C01": score})


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Lines with tabs, quotes and letters of any script in their values come back as they were, each as often."""
    lines = lines_of(
        {"C01": Score(found=(row("a\tb\n"), row("万 “x”"), row("万 “x”")), extra=(row([1, 2], unit="t"),))}
    )
    write_baseline(lines.elements(), tmp_path / "baseline.tsv")
    assert read_baseline(tmp_path / "baseline.tsv") == lines
    assert sum(lines.values()) == 4


def test_gains_and_losses_are_listed() -> None:
    """A fact found only now is gained, one found only before is lost; wrong claims are told apart likewise."""
    before = lines_of({"C01": Score(found=(row(1),), missed=(row(2),), extra=(row(8),))})
    now = lines_of({"C01": Score(found=(row(2),), missed=(row(1),), extra=(row(9),))})
    told = compare(before, now)
    assert [line[5] for line in told.gained] == ["2"]
    assert [line[5] for line in told.lost] == ["1"]
    assert [line[5] for line in told.newly_wrong] == ["9"]
    assert [line[5] for line in told.no_longer_wrong] == ["8"]
    assert "1 gained, 1 no longer wrong, 1 lost, 1 newly wrong" in str(told)


@pytest.mark.parametrize(
    ("now", "lost"),
    [((90, 10, 0), False), ((90, 10, 1), True), ((88, 12, 0), True), ((95, 5, 0), False)],
)
def test_a_lost_point_is_told(now: tuple[int, int, int], lost: bool) -> None:
    """More than a hundredth less of precision or recall is a lost point; a gain is none."""
    assert bool(compare(counted(90, 10, 0), counted(*now)).lost_points) is lost


def test_articles_that_one_side_lacks_do_not_count() -> None:
    """An article that was not read this time, or is new, is neither gained nor lost."""
    told = compare(counted(5, 5, 5), Counter())
    assert not told.gained
    assert not told.lost
    assert not told.lost_points


def test_the_baseline_has_every_article_with_facts() -> None:
    """No annotated article is missing from the baseline, so that each counts in a comparison."""
    named = {line[0] for line in read_baseline()}
    assert {one.name for one in load_corpus() if one.facts} <= named


def test_command_compares_a_part(capsys: pytest.CaptureFixture[str]) -> None:
    """The seeds alone have lost no point, and the command says what was gained and lost."""
    assert main(["--part", "seeds", "--compare", "--by", "part"]) == 0
    printed = capsys.readouterr().out
    assert " lost, " in printed
    assert part_of("003_x") in printed
