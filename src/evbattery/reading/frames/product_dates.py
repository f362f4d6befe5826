"""When a battery was first shown or sold, and when it is to be made in small and large numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.claims import RefusalReason, product
from evbattery.patterns import Gated
from evbattery.reading.contexts import clause, modality
from evbattery.reading.document import Sentence
from evbattery.reading.frames.product_phrases import Way, named_products
from evbattery.reading.frames.product_subjects import Reference
from evbattery.reading.mentions import PRODUCT, Dated
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.values.vocabulary import Modality

_REACH = 60
_SMALL = Gated(
    (
        r"\b(?:small[- ]scale|small batch|on a small scale|demonstration|trial (?:installation|use)|"
        r"limited (?:use|numbers))\b"
    ),
    re.IGNORECASE,
)
_MASS = Gated(
    r"\b(?:mass|volume|series|large-scale|commercial)[- ](?:production|manufactur\w+)\b", re.IGNORECASE
)
_LAUNCH = Gated(
    r"\b(?:(?:first )?(?:reveal|unveil|launch|present|introduc|debut|announc|releas|showcas)(?:ed|es|s|ing|"
    r"d|e)?|(?:first )?show(?:n|ed|s)?|(?:went|go|goes|going|gone|come|comes|came|put|be) on (?:sale|"
    r"the market)|(?:be|is|are|become) available|(?:made|makes|celebrat\w+|had) (?:its|"
    r"their) (?:\w+ ){0,2}?(?:debut|premiere)|"
    r"premier(?:ed|es)|made its (?:market )?debut|"
    r"hit the market|came (?:on to|onto|to) the market|took the wraps off|takes the wraps off)\b",
    re.IGNORECASE,
)
_NO_LAUNCH = re.compile(
    (
        r"Ⓕ|\b(?:production|plant|factory|project|construction|venture|plans?|pilot|line|partnership|"
        r"agreement|"
        r"tests?|shipp\w+|deliver\w+|service|programme?)\b"
    ),
    re.IGNORECASE,
)


def read_date(
    sentence: Sentence,
    place: int,
    mention: Dated,
    references: Sequence[Reference],
    subject: ProductSubject | None,
    own: Findings,
) -> None:
    """Propose what the date at *place* dates, of every battery that the same words show."""
    text = sentence.masked.text
    for at, _ in named_products(sentence):
        text = text[:at] + PRODUCT + text[at + 1 :]
    start, end = clause(sentence, place)
    if text[end : end + 1] == ":":
        # What was shown may stand behind a colon.
        end = len(text)
    rules = ((product.SMALL_SCALE_USE, _SMALL), (product.MASS_PRODUCTION, _MASS), (product.LAUNCH, _LAUNCH))
    cues = [
        (min(abs(cue.start() - place), abs(cue.end() - place)), attribute, cue)
        for attribute, pattern in rules
        for cue in pattern.finditer(text, start, end)
    ]
    distance, attribute, cue = min(cues, key=lambda item: item[0], default=(_REACH + 1, product.LAUNCH, None))
    if cue is None or distance > _REACH:
        return
    span = sentence.masked.span(min(cue.start(), place), max(cue.end(), place + 1))
    targets = [subject]
    if attribute is product.LAUNCH:
        low, high = sorted((cue.end(), place)) if cue.end() <= place else (place, cue.start())
        if _NO_LAUNCH.search(text[low:high]) or _NO_LAUNCH.search(text[cue.end() : cue.end() + 25]):
            return
        targets = _shown(references, cue, place, subject, start, end)
    for target in targets:
        if target is None or own.has(target, attribute):
            continue
        if mention.date.value is None:
            own.doubt(
                RefusalReason.UNRESOLVED_DATE,
                sentence,
                place,
                place + 1,
                f"{attribute.name} of {target.name}: {mention.date.reason}",
            )
            continue
        own.add(
            Proposal(
                target,
                attribute,
                mention.date.value,
                *span,
                rule=f"product: {attribute.name}",
                modality=_speaks(sentence, place, mention),
            )
        )


def _speaks(sentence: Sentence, place: int, mention: Dated) -> Modality:
    """How firmly the clause speaks; what is to come by a date is planned, whatever the verb."""
    firmly = modality(sentence, place)
    deadline = mention.date.value is not None and mention.date.value.by
    return Modality.PLANNED if deadline and firmly is Modality.ACTUAL else firmly


def _shown(
    references: Sequence[Reference],
    cue: re.Match[str],
    place: int,
    subject: ProductSubject | None,
    start: int,
    end: int,
) -> list[ProductSubject | None]:
    """The batteries that the verb of showing shows: the one before it, or all that follow it and the date."""
    before = [ref.product for ref in references if start <= ref.start < cue.start()]
    if before:
        return [before[-1]]
    behind = [
        ref.product
        for ref in references
        if max(cue.end(), place) <= ref.start < end and ref.phrase.way in (Way.NAME, Way.MAKER)
    ]
    return list(behind) or [subject]
