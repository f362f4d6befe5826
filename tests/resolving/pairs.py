"""Pairs of plants and companies that were checked by hand, and what an atlas of articles and trackers makes of them.

    python -m tests.resolving.pairs [--datasets FOLDER] [--all]

The atlas is that of the annotated corpus as far as it was gone through for the list, its facts as claims, and of rows
of four trackers (``trackers/``), or with ``--datasets`` of the whole files. Printed is what came out by kind of
difficulty, and with ``--all`` every pair that did not come out right. The exit code is 1 where two different things are
one.
"""

from __future__ import annotations

import argparse
import enum
import functools
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs

import evbattery as ev
from evbattery.claims import Mention, SubjectKind, Verdict
from evbattery.entities import CompanyId
from tests.corpus.annotations import part_of
from tests.corpus.gold_readings import gold_readings

_HERE: Final = Path(__file__).parent
#: The lists by the names of their extracts, and the files from which those were made.
TRACKERS: Final = {
    "north_america.csv": "acheng98_post_ira_ev_supply_chain_investments.csv",
    "nzipl_gather.json": "nzipl_ev_greenfield_global_v_gather.json",
    "nzipl_greenfield.json": "nzipl_ev_greenfield_global.json",
    "nzipl_seed.json": "nzipl_ev_fdi_seed.json",
}
#: Parts of the corpus that came after the list and were not gone through for it. With them three of its pairs stand
#: apart without a question: the two communes of one site, and two rows of another.
_UNCHECKED: Final = frozenset("EFGHI")
_ROW: Final = re.compile(r" \(row \d+\)$")


class Outcome(enum.Enum):
    """What an atlas makes of a pair."""

    RIGHT = "right"
    #: A judgement asks a person to look at the two.
    UNSURE = "unsure"
    #: They are one, and stand apart without a word.
    MISSED = "missed"
    #: They are one, and a judgement says that they are not.
    TOLD_APART = "told apart"
    #: They are two, and the atlas made one of them.
    WRONG = "wrong"


@attrs.frozen
class Pair:
    """Two mentions, and whether they are the same."""

    same: bool
    kind: SubjectKind
    difficulty: str
    #: Each with its article and its name there.
    sides: tuple[tuple[str, str], tuple[str, str]]
    reason: str

    def __str__(self) -> str:
        one, other = (f"{article}: {name}" for article, name in self.sides)
        return f"{one} {'=' if self.same else '≠'} {other} ({self.reason})"


def load_pairs() -> tuple[Pair, ...]:
    """The list, in its order."""
    lines = (_HERE / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(_pair(line.split("\t")) for line in lines if not line.startswith("#"))


def _pair(cells: Sequence[str]) -> Pair:
    verdict, kind, difficulty, *sides, reason = cells
    (one, other) = (side.partition(": ") for side in sides)
    return Pair(
        Verdict(verdict) is Verdict.SAME,
        SubjectKind(kind),
        difficulty,
        ((one[0], one[2]), (other[0], other[2])),
        reason,
    )


def load_atlas(datasets: Path | None = None) -> ev.Atlas:
    """The atlas of the corpus and the trackers; of the whole files of these where *datasets* has them."""
    trackers = (
        ev.read_tracker(datasets / whole if datasets else _HERE / "trackers" / extract, id=Path(extract).stem)
        for extract, whole in TRACKERS.items()
    )
    articles = (one for one in gold_readings() if part_of(one.article.id) not in _UNCHECKED)
    return ev.Atlas.from_readings([*articles, *trackers])


@attrs.frozen
class Looked:
    """An atlas in which mentions are looked up."""

    atlas: ev.Atlas

    def outcome(self, pair: Pair) -> Outcome:
        """What the atlas makes of a pair.

        Raises:
            KeyError: if it lacks one of the two.
        """
        one, other = (self.entities[pair.kind, *side] for side in pair.sides)
        if one == other:
            return Outcome.RIGHT if pair.same else Outcome.WRONG
        verdicts = self.verdicts.get(frozenset((one, other)), frozenset())
        if Verdict.UNSURE in verdicts:
            return Outcome.UNSURE
        if not pair.same:
            return Outcome.RIGHT
        return Outcome.TOLD_APART if Verdict.NOT_SAME in verdicts else Outcome.MISSED

    @functools.cached_property
    def entities(self) -> Mapping[tuple[SubjectKind, str, str], str]:
        """From kind, article and name to the id of the entity; "#2" is the second row of that name."""
        found: dict[tuple[SubjectKind, str, str], str] = {}
        for company, article, name in _company_names(self.atlas):
            found[SubjectKind.COMPANY, article, name] = company.value
        rows: Counter[tuple[str, str]] = Counter()
        for article, name, id in sorted(_plants(self.atlas), key=lambda one: (one[0], _in_order(one[1]))):
            plain = _ROW.sub("", name)
            rows[article, plain] += 1
            number = rows[article, plain]
            found[SubjectKind.FACILITY, article, plain if number == 1 else f"{plain} #{number}"] = id
        return found

    @functools.cached_property
    def verdicts(self) -> Mapping[frozenset[str], frozenset[Verdict]]:
        """What is judged of two entities, by any of their mentions."""
        plants = {(article, name): id for article, name, id in _plants(self.atlas)}
        found: dict[frozenset[str], frozenset[Verdict]] = {}
        for one in self.atlas.judgements:
            sides = frozenset(_entity(plants, mention) for mention in (one.a, one.b))
            found[sides] = found.get(sides, frozenset()) | {one.verdict}
        return found


def _entity(plants: Mapping[tuple[str, str], str], mention: Mention) -> str:
    """The id of the entity that a judgement is about; judgements name companies by their ids."""
    return plants.get((mention.article, mention.name), mention.name)


def _plants(atlas: ev.Atlas) -> set[tuple[str, str, str]]:
    """Article, name in it and id of each plant."""
    return {
        (said.claim.evidence.article.id, said.claim.subject.name, plant.id.value)
        for plant in atlas.facilities
        for said in plant.statements
    }


def _in_order(name: str) -> tuple[str, int]:
    """A name of a row, so that those of one name stand in the order of the file."""
    number = _ROW.search(name)
    return _ROW.sub("", name), int(number[0][6:-1]) if number else 0


def _company_names(atlas: ev.Atlas) -> Iterator[tuple[CompanyId, str, str]]:
    """Each company with an article and a name that it has there."""
    for company in atlas.companies:
        for said in company.statements:
            yield company.id, said.claim.evidence.article.id, said.claim.subject.name
    others = (atlas.facilities, atlas.partnerships, atlas.products, atlas.networks, atlas.markets)
    for said in (said for kind in (atlas.companies, *others) for one in kind for said in one.statements):
        article = said.claim.evidence.article.id
        if said.company is not None:
            yield said.company, article, str(said.claim.value)
        if said.party is not None and said.claim.party is not None:
            yield said.party, article, said.claim.party


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge the list and print; the exit code."""
    parser = argparse.ArgumentParser(description="Judge the pairs that were checked by hand.")
    parser.add_argument("--datasets", type=Path, help="the folder with the whole trackers")
    parser.add_argument("--all", action="store_true", help="list every pair that did not come out right")
    options = parser.parse_args(arguments)
    looked = Looked(load_atlas(options.datasets))
    outcomes = [(pair, looked.outcome(pair)) for pair in load_pairs()]
    for same in (True, False):
        for kind in (SubjectKind.FACILITY, SubjectKind.COMPANY):
            part = [(p, o) for p, o in outcomes if p.same is same and p.kind is kind]
            sys.stdout.write(f"{'same' if same else 'different'} {kind.value}: {_counts(part)}\n")
            for difficulty in dict.fromkeys(pair.difficulty for pair, _ in part):
                some = [(p, o) for p, o in part if p.difficulty == difficulty]
                sys.stdout.write(f"  {difficulty}: {_counts(some)}\n")
    if options.all:
        for outcome in list(Outcome)[1:]:
            sys.stdout.writelines(f"{outcome.value}: {pair}\n" for pair, one in outcomes if one is outcome)
    return int(any(outcome is Outcome.WRONG for _, outcome in outcomes))


def _counts(outcomes: Sequence[tuple[Pair, Outcome]]) -> str:
    counts = Counter(outcome for _, outcome in outcomes)
    return ", ".join(f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome])


if __name__ == "__main__":
    sys.exit(main())
