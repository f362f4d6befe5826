"""An atlas beside another source, such as a tracker: what only one of them has, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from evbattery.claims import ClaimValue, show
from evbattery.entities import Facility, Shown
from evbattery.entities.agreement import agree
from evbattery.resolving import Judgement, Resolution


@attrs.frozen
class Disagreement:
    """Two values of one facility that cannot both be true, each with its claim."""

    facility: Facility
    here: Shown[ClaimValue]
    there: Shown[ClaimValue]

    def __str__(self) -> str:
        name = self.here.claim.attribute.name.replace("_", " ")
        sources = [f"{show(one.value)} ({one.claim.evidence.article.id})" for one in (self.here, self.there)]
        return f"{self.facility.name}: {name} {' against '.join(sources)}"


@attrs.frozen
class Comparison:
    """Two sources side by side; facilities are sorted by id."""

    #: Facilities that only the atlas has, and that only the other source has.
    only_here: tuple[Facility, ...]
    only_there: tuple[Facility, ...]
    #: Facilities that both have, with all that both say.
    both: tuple[Facility, ...]
    disagreements: tuple[Disagreement, ...]
    #: Pairs of which one is of the atlas and one of the other source, and that may be one facility.
    unsure: tuple[Judgement, ...]

    def __str__(self) -> str:
        return (
            f"{len(self.both)} facilities in both ({len(self.disagreements)} disagreements), "
            f"{len(self.only_here)} only here, {len(self.only_there)} only there, {len(self.unsure)} unsure pairs"
        )


def compare(together: Resolution, there: frozenset[str]) -> Comparison:
    """Take the facilities of both sources apart again.

    Args:
        together: the entities of both sources.
        there: the ids of the articles of the other source.
    """
    sides = [
        (one, _side(one, there, wanted=False), _side(one, there, wanted=True)) for one in together.facilities
    ]
    return Comparison(
        only_here=tuple(one for one, _, theirs in sides if not theirs.statements),
        only_there=tuple(one for one, ours, _ in sides if not ours.statements),
        both=tuple(one for one, ours, theirs in sides if ours.statements and theirs.statements),
        disagreements=tuple(
            found for one, ours, theirs in sides for found in _disagreements(one, ours, theirs)
        ),
        unsure=tuple(one for one in together.unsure if (one.a.article in there) != (one.b.article in there)),
    )


def _side(one: Facility, there: frozenset[str], *, wanted: bool) -> Facility:
    """The facility as one of the sources has it."""
    said = tuple(said for said in one.statements if (said.claim.evidence.article.id in there) is wanted)
    return attrs.evolve(one, statements=said)


def _disagreements(one: Facility, ours: Facility, theirs: Facility) -> Iterator[Disagreement]:
    here, there = ours.shown_values, theirs.shown_values
    for key in here:
        if key in there and not agree(here[key].value, there[key].value):
            yield Disagreement(one, here[key], there[key])
