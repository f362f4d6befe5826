"""Explanations: each facility of a total with its claim, the words that say it, and their article."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.atlas.counting import C, Counted, NotCounted
from evbattery.claims import Claim, Correction, show
from evbattery.entities import Facility, Shown


def explain(headline: str, counted: tuple[Counted[C], ...], left_out: tuple[NotCounted, ...]) -> str:
    """The headline of a total with everything that it rests on, a few lines for each facility."""
    lines = [headline]
    if counted:
        lines += ["Counted:", *(line for one in counted for line in _counted(one))]
    if left_out:
        lines += ["Left out:", *(line for one in left_out for line in _left_out(one))]
    return "\n".join(lines)


def _counted(one: Counted[C]) -> Iterator[str]:
    yield f"  {_heading(one.facility)}: {one.quantity}"
    if one.placement is not None and one.placement.inferred:
        yield f"    placed in {one.placement.region}: {one.placement.reason}"
    for shown in one.shown:
        yield from _shown(shown, several=len(one.shown) > 1)
    for claim in one.dates:
        yield f"    {_told(claim)}"
        yield from _source(claim)


def _shown(shown: Shown[C], *, several: bool) -> Iterator[str]:
    for claim in (shown.claim, *(rival.claim for rival in shown.undecided)):
        if several or claim.when is not None:
            yield f"    {_told(claim)}"
        yield from _source(claim)
    if shown.undecided:
        yield "    these claims contradict each other and nothing tells which is right: the range covers all of them"
    for rival in shown.rivals:
        if rival.decided_by:
            said = rival.statement.claim
            yield f"    against it: {show(said.value)} (settled by the policy {shown.policy!r}: {rival.decided_by})"
            yield from _source(said)
    yield from _corrections(shown.corrections)


def _left_out(one: NotCounted) -> Iterator[str]:
    yield f"  {_heading(one.facility)}: {one.reason.value}"
    if one.placement is not None and one.placement.country is None and not one.placement.inferred:
        yield f"    {one.placement.reason}"
    for claim in one.claims:
        yield f"    {_told(claim)}"
        yield from _source(claim)
    yield from _corrections(
        tuple(
            dict.fromkeys(
                correction
                for statement in one.facility.statements
                if statement.claim in one.claims
                for correction in statement.corrections
            )
        )
    )


def _told(claim: Claim) -> str:
    phase, when = claim.qualifiers.get("phase"), claim.when
    notes = [*([f"{phase}"] if phase else []), *([f"for {when}"] if when else [])]
    return f"{claim.attribute.name}: {show(claim.value)}" + (f" ({', '.join(notes)})" if notes else "")


def _heading(facility: Facility) -> str:
    status = facility.status
    return f"{facility.name} ({facility.place}; {'status not stated' if status is None else status.value})"


def _source(claim: Claim) -> Iterator[str]:
    article = claim.evidence.article
    when = "no date" if article.published is None else f"{article.published}"
    where = "" if article.source is None else f", {article.source}"
    hedge = "" if claim.modality.value == "actual" else f" [{claim.modality.value}]"
    yield f'    "{" ".join(claim.evidence.context().split())}"{hedge}'
    yield f"    article {article.id} ({when}{where}), characters {claim.evidence.start}-{claim.evidence.end}"


def _corrections(corrections: tuple[Correction, ...]) -> Iterator[str]:
    for correction in corrections:
        yield f"    corrected: {correction.reason}"
