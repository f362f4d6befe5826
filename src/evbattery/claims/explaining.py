"""A reading as plain text: the article with its claims marked in place, and what each of them says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from evbattery.claims.claim import Claim, Subject, show
from evbattery.claims.evidence import Evidence
from evbattery.claims.marking import pieces
from evbattery.claims.refusal import Refusal
from evbattery.claims.telling import bound_in_words, narrowing, origin

if TYPE_CHECKING:
    # The reading itself asks this module for its explanation.
    from evbattery.claims.reading import Reading


def explain(reading: Reading) -> str:
    """The article with marks, then the claims by subject, then the refusals; no line ends in white space.

    The words of claim 1 stand between ``[1:`` and ``:1]``, those of refusal 1 between ``[r1:`` and ``:r1]``; numbers of
    words that begin or end together stand together. Characters that steer a terminal show as U+FFFD.
    """
    lines = [_plain(f"{reading}"), _plain(origin(reading.article)), ""]
    lines += [_readable(line) for line in _marked(reading).splitlines()]
    subjects = dict.fromkeys(claim.subject for claim in reading.claims)
    for subject in subjects:
        lines += ["", _plain(str(subject)), *_about(subject, reading)]
    if reading.refusals:
        lines += ["", "refused"]
    for number, refusal in enumerate(reading.refusals, 1):
        lines += _refused(number, refusal)
    return "\n".join(line.rstrip() for line in lines)


def _marked(reading: Reading) -> str:
    """The text with a mark wherever the words of something begin or end."""
    text = reading.article.text
    items: tuple[Claim | Refusal, ...] = (*reading.claims, *reading.refusals)
    names = [str(number + 1) for number in range(len(reading.claims))]
    names += [f"r{number + 1}" for number in range(len(reading.refusals))]
    parts: list[str] = []
    for piece in pieces(text, [item.evidence for item in items]):
        if piece.opening:
            parts.append(f"[{','.join(names[number] for number in sorted(piece.opening))}:")
        parts.append(text[piece.start : piece.end])
        if piece.closing:
            parts.append(f":{','.join(names[number] for number in sorted(piece.closing))}]")
    return "".join(parts)


def _about(subject: Subject, reading: Reading) -> Iterator[str]:
    for number, claim in enumerate(reading.claims, 1):
        if claim.subject == subject:
            yield _plain(f"  [{number}] {claim.attribute.name}: {show(claim.value)} ({_manner(claim)})")
            yield _plain(f"      {_words(claim.evidence)}")
            yield from (f"      {_plain(line)}" for line in _source(claim))


def _manner(claim: Claim) -> str:
    return "; ".join((claim.modality.value, bound_in_words(claim), *narrowing(claim)))


def _source(claim: Claim) -> Iterator[str]:
    if claim.said_by is not None:
        yield f"said by {claim.said_by}"
    if claim.rule:
        yield f"rule {claim.rule}"


def _refused(number: int, refusal: Refusal) -> Iterator[str]:
    yield _plain(f"  [r{number}] {refusal.reason.value.replace('_', ' ')}: {refusal.note}")
    yield _plain(f"      {_words(refusal.evidence)}")


def _words(evidence: Evidence) -> str:
    return f'"{" ".join(evidence.quote.split())}", characters {evidence.start}-{evidence.end}'


def _plain(text: str) -> str:
    """Text on one line, without what steers a terminal or turns the direction of writing."""
    return _readable(text.replace("\r", " ").replace("\n", " "))


def _readable(line: str) -> str:
    return "".join(
        char if char.isprintable() or char in "\t\u00a0\u202f\u2009\u3000" else "\ufffd" for char in line
    )
