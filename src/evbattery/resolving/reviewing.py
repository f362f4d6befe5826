"""What reviewers judged: which mentions are one thing and which are not, and where reviewers contradict each other.

Mentions that are the same as a third one are the same. Where one judgement then says that two of them are not, nothing
tells who is right: all judgements of that group are left aside, the rules decide as if there were none, and the
conflict is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from evbattery.claims import Correction, JudgementCorrection, Mention, SubjectKind, Verdict
from evbattery.resolving.copies import Copies
from evbattery.resolving.groups import Groups


@attrs.frozen
class Conflict:
    """Judgements that cannot all be right."""

    #: One that says that two mentions are not, or may not be, the same.
    apart: JudgementCorrection
    #: Those by which they are the same.
    same: tuple[JudgementCorrection, ...]

    def __str__(self) -> str:
        reasons = "; ".join(f"{one.a} is {one.b} ({one.reason})" for one in self.same)
        return f"{self.apart.a} is said not to be {self.apart.b} ({self.apart.reason}), but {reasons}"


@attrs.frozen
class Reviewed:
    """The judgements that count, on the first articles with each story."""

    same: tuple[JudgementCorrection, ...] = ()
    apart: tuple[JudgementCorrection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @classmethod
    def of(cls, corrections: Iterable[Correction], copies: Copies) -> Reviewed:
        """Sort out the judgements among some corrections."""
        given = [_placed(one, copies) for one in corrections if isinstance(one, JudgementCorrection)]
        given.sort(key=lambda one: (one.a, one.b, one.verdict.value, one.reason, repr(one)))
        same = [one for one in given if one.verdict is Verdict.SAME]
        apart = [one for one in given if one.verdict is not Verdict.SAME]
        group = _groups(same)
        conflicts = tuple(
            Conflict(one, tuple(other for other in same if group[other.a] == group[one.a]))
            for one in apart
            if one.a in group and group[one.a] == group.get(one.b)
        )
        broken = {group[conflict.apart.a] for conflict in conflicts}
        contradicted = {conflict.apart for conflict in conflicts}
        return cls(
            tuple(one for one in same if group[one.a] not in broken),
            tuple(one for one in apart if one not in contradicted),
            conflicts,
        )

    def about(self, kind: SubjectKind) -> Reviewed:
        """The judgements about one kind of thing, without conflicts."""
        return Reviewed(
            tuple(one for one in self.same if one.a.kind is kind),
            tuple(one for one in self.apart if one.a.kind is kind),
        )


def _placed(one: JudgementCorrection, copies: Copies) -> JudgementCorrection:
    a, b = sorted(attrs.evolve(side, article=copies.story(side.article)) for side in (one.a, one.b))
    return attrs.evolve(one, a=a, b=b)


def _groups(same: Sequence[JudgementCorrection]) -> Mapping[Mention, int]:
    """From each mention to the number of the group of those that are the same."""
    numbers: dict[Mention, int] = {}
    for one in same:
        for side in (one.a, one.b):
            numbers.setdefault(side, len(numbers))
    groups = Groups(len(numbers))
    for one in same:
        groups.join((numbers[one.a], numbers[one.b]))
    return {mention: groups.root(number) for mention, number in numbers.items()}


#: What there is where no reviewer judged anything.
NO_REVIEW: Final = Reviewed()
