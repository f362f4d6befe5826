"""The baseline: which facts the reader found, and which claims were wrong, when it was last written down.

One line a fact or claim, so that a change of the reader shows in a diff as what it gained and what it lost.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from evbattery.claims import ClaimRecord
from tests.corpus.annotations import Fact, part_of
from tests.corpus.scoring import Score

BASELINE = Path(__file__).parent / "baseline.tsv"
#: A lost point: this much less of precision or of recall, in any part of the corpus.
POINT = 0.01

#: Article, verdict, kind of subject, subject, attribute, value, unit, and whose share or stake it is.
Line = tuple[str, ...]
FOUND, MISSED, WRONG = "found", "missed", "wrong"


def lines_of(scores: Mapping[str, Score]) -> Counter[Line]:
    """What is to be written down of the scores of articles, by their names."""
    return Counter(
        _line(name, verdict, row)
        for name, score in scores.items()
        for verdict, rows in ((FOUND, score.found), (MISSED, score.missed), (WRONG, score.extra))
        for row in rows
    )


def _line(article: str, verdict: str, row: Fact | ClaimRecord) -> Line:
    value = json.dumps(row["value"], ensure_ascii=False)
    columns = (
        row["subject_kind"],
        row["subject"],
        row["attribute"],
        value,
        row.get("unit"),
        row.get("party"),
    )
    return (article, verdict, *(" ".join(str(column or "").split()) for column in columns))


def write_baseline(lines: Iterable[Line], path: Path = BASELINE) -> None:
    """Write the lines down, in order."""
    path.write_text("".join("\t".join(line) + "\n" for line in sorted(lines)), encoding="utf-8")


def read_baseline(path: Path = BASELINE) -> Counter[Line]:
    """The lines that were written down."""
    return Counter(tuple(line.split("\t")) for line in path.read_text(encoding="utf-8").splitlines())


@attrs.frozen
class Comparison:
    """What the reader gained and lost since the baseline."""

    gained: Sequence[Line]
    lost: Sequence[Line]
    newly_wrong: Sequence[Line]
    no_longer_wrong: Sequence[Line]
    #: The parts of the corpus that lost a point, with both figures.
    lost_points: Sequence[str]

    def __str__(self) -> str:
        groups = (
            ("gained", self.gained),
            ("no longer wrong", self.no_longer_wrong),
            ("lost", self.lost),
            ("newly wrong", self.newly_wrong),
        )
        rows = [
            f"{word}: {' '.join((line[0], *line[2:])).rstrip()}" for word, lines in groups for line in lines
        ]
        counts = ", ".join(f"{len(lines)} {word}" for word, lines in groups)
        return "\n".join([*rows, counts, *self.lost_points])


def compare(before: Counter[Line], now: Counter[Line]) -> Comparison:
    """Compare what was written down with what the reader says now, as to the articles that both have."""
    both = {line[0] for line in before} & {line[0] for line in now}
    before = Counter({line: count for line, count in before.items() if line[0] in both})
    now = Counter({line: count for line, count in now.items() if line[0] in both})

    def more(verdict: str, of: Counter[Line], than: Counter[Line]) -> list[Line]:
        return sorted(line for line in (of - than).elements() if line[1] == verdict)

    return Comparison(
        more(FOUND, now, before),
        more(FOUND, before, now),
        more(WRONG, now, before),
        more(WRONG, before, now),
        _lost_points(before, now),
    )


def _lost_points(before: Counter[Line], now: Counter[Line]) -> list[str]:
    lost: list[str] = []
    for part in ("all", *sorted({part_of(line[0]) for line in before})):
        then, today = _verdicts(before, part), _verdicts(now, part)
        for name, bad in (("precision", WRONG), ("recall", MISSED)):
            was, is_now = _share(then, bad), _share(today, bad)
            if is_now < was - POINT:
                lost.append(f"{part}: {name} fell from {was:.3f} to {is_now:.3f}")
    return lost


def _verdicts(lines: Counter[Line], part: str) -> Counter[str]:
    verdicts: Counter[str] = Counter()
    for line, count in lines.items():
        if part in ("all", part_of(line[0])):
            verdicts[line[1]] += count
    return verdicts


def _share(verdicts: Counter[str], bad: str) -> float:
    every = verdicts[FOUND] + verdicts[bad]
    return verdicts[FOUND] / every if every else 1.0
