"""Score the reader on the annotated corpus, on parts of it, or on altered copies of the seeds.

    python -m tests.corpus.score [--part PART,... | --altered VARIANT] [--errors] [--by attribute|article|part]
                                 [--compare | --write-baseline] [--min-precision X] [--min-recall Y]

The exit code is 1 where precision or recall is below what is asked for, where a part of the corpus lost a point of
either since the baseline (with ``--compare``), or where a claim does not stand in its text.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import evbattery as ev
from evbattery.claims import ClaimRecord
from tests.corpus.altering import VARIANTS, altered
from tests.corpus.annotations import Annotated, Fact, load_corpus, part_of
from tests.corpus.baseline import compare, lines_of, read_baseline, write_baseline
from tests.corpus.scoring import Score, score, ungrounded


def claims_of(article: Annotated) -> list[ClaimRecord]:
    """What the reader claims of an annotated article, as rows of the claims table."""
    reading = ev.read(ev.Article(article.text, id=article.name, published=article.published))
    return [claim.to_record() for claim in reading.claims]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, score and print; the exit code."""
    options = _options(arguments)
    articles = altered(options.altered) if options.altered else _in_parts(options.part)
    total, parts, scores, strays, claimed = Score(), dict[str, Score](), dict[str, Score](), 0, 0
    lines: list[str] = []
    for article in articles:
        claims = claims_of(article)
        claimed += len(claims)
        strays += len(ungrounded(article.text, claims))
        one = score(article.facts, claims)
        total += one
        scores[article.name] = one
        if options.errors:
            lines += (f"{article.name} missed {_shown(fact)}" for fact in one.missed)
            lines += (f"{article.name} wrong {_shown(claim)} | {claim['quote']!r}" for claim in one.extra)
        if options.by:
            _add(parts, one, {"article": article.name, "part": part_of(article.name)}.get(options.by))
    lines += (f"{name:34} {part}" for name, part in sorted(parts.items()))
    lines += (f"{len(articles)} articles, {claimed} claims, {strays} not in their text", str(total))
    good = total.precision >= options.min_precision and total.recall >= options.min_recall and not strays
    if options.compare:
        comparison = compare(read_baseline(), lines_of(scores))
        lines.append(str(comparison))
        good = good and not comparison.lost_points
    if options.write_baseline:
        write_baseline(lines_of(scores).elements())
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if good else 1


def _in_parts(parts: str | None) -> list[Annotated]:
    wanted = parts.split(",") if parts else None
    return [one for one in load_corpus() if wanted is None or part_of(one.name) in wanted]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the reader on annotated articles.")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--altered", choices=VARIANTS, help="score on this altered copy of the seeds")
    which.add_argument("--part", help="score on these parts of the corpus, such as seeds,C,D")
    parser.add_argument("--errors", action="store_true", help="list what was missed and what is wrong")
    parser.add_argument("--by", choices=("attribute", "article", "part"), help="score each part too")
    against = parser.add_mutually_exclusive_group()
    against.add_argument(
        "--compare", action="store_true", help="list what was gained and lost since the baseline"
    )
    against.add_argument("--write-baseline", action="store_true", help="write down what is found now")
    parser.add_argument("--min-precision", type=float, default=0.0)
    parser.add_argument("--min-recall", type=float, default=0.0)
    return parser.parse_args(arguments)


def _shown(row: Fact | ClaimRecord) -> str:
    return f"{row['subject_kind']} {row['subject']!r} {row['attribute']} = {row['value']!r} {row.get('unit') or ''}"


def _add(parts: dict[str, Score], one: Score, name: str | None) -> None:
    """Add a score to the part of that name, or to the part of each attribute."""
    if name is not None:
        parts[name] = parts.get(name, Score()) + one
        return
    pieces = [
        *((fact, Score(found=(fact,))) for fact in one.found),
        *((fact, Score(missed=(fact,))) for fact in one.missed),
        *((claim, Score(extra=(claim,))) for claim in one.extra),
    ]
    for row, piece in pieces:
        key = f"{row['subject_kind']}.{row['attribute']}"
        parts[key] = parts.get(key, Score()) + piece


if __name__ == "__main__":
    sys.exit(main())
