"""An atlas beside another source, such as a tracker: what only one of them has, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from evbattery.claims import ClaimValue, SubjectKind, show
from evbattery.entities import Facility, Shown
from evbattery.entities.agreement import agree
from evbattery.resolving import Judgement, Resolution
from evbattery.values import Modality, Money, Quantity


@attrs.frozen
class Disagreement:
    """Two values of one facility that cannot both be true, each with its claim and where that stands."""

    facility: Facility
    here: Shown[ClaimValue]
    there: Shown[ClaimValue]

    def __str__(self) -> str:
        name = self.here.claim.attribute.name.replace("_", " ")
        return f"{self.facility.name}: {name} {_sourced(self.here)} against {_sourced(self.there)}"


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

    @property
    def lacking_there(self) -> tuple[Facility, ...]:
        """Those only here in a country of which the other source has any: a list of one region lacks no others."""
        covered = {one.place.country for one in (*self.both, *self.only_there)} - {None}
        return tuple(one for one in self.only_here if one.place.country in covered)

    def __str__(self) -> str:
        return (
            f"in both: {len(self.both)}, disagreements: {len(self.disagreements)}, only here: {len(self.only_here)} "
            f"({len(self.lacking_there)} in countries of the other), only there: {len(self.only_there)}, "
            f"unsure pairs: {len(self.unsure)}"
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
        unsure=tuple(
            one
            for one in together.unsure
            if one.a.kind is SubjectKind.FACILITY and (one.a.article in there) != (one.b.article in there)
        ),
    )


def _side(one: Facility, there: frozenset[str], *, wanted: bool) -> Facility:
    """The facility as one of the sources has it."""
    said = tuple(said for said in one.statements if (said.claim.evidence.article.id in there) is wanted)
    return attrs.evolve(one, statements=said)


def _disagreements(one: Facility, ours: Facility, theirs: Facility) -> Iterator[Disagreement]:
    here, there = ours.shown_values, theirs.shown_values
    for key in here:
        if key in there and not _compatible(ours, here[key], theirs, there[key]):
            yield Disagreement(one, here[key], there[key])


def _compatible(ours: Facility, here: Shown[ClaimValue], theirs: Facility, there: Shown[ClaimValue]) -> bool:
    """Whether the values agree, one is the plan that the other is on the way to, or its source says the other too."""
    return (
        agree(here.value, there.value)
        or _on_the_way(here, there)
        or _on_the_way(there, here)
        or _says_too(ours, here, there.value)
        or _says_too(theirs, there, here.value)
    )


def _on_the_way(now: Shown[ClaimValue], planned: Shown[ClaimValue]) -> bool:
    """Whether the one is what there is and the other a plan for more."""
    one, more = now.value, planned.value
    return (
        (now.claim.modality, planned.claim.modality) == (Modality.ACTUAL, Modality.PLANNED)
        and isinstance(one, (Quantity, Money))
        and isinstance(more, (Quantity, Money))
        and one.low < more.high
    )


def _says_too(side: Facility, shown: Shown[ClaimValue], value: ClaimValue) -> bool:
    """Whether the source of what shows says the other value as well, of a phase or a later year for instance."""
    article = shown.claim.evidence.article
    said = (one for one in side.said_of(shown.claim.attribute) if one.claim.evidence.article == article)
    return any(one.value is not None and agree(one.value, value) for one in said if one.value != shown.value)


def _sourced(shown: Shown[ClaimValue]) -> str:
    return f"{show(shown.value)} ({shown.statement.source})"
