"""When a battery was first shown or sold, and when it is to be made in small and large numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from evbattery.claims import Attribute, ClaimValue, product
from evbattery.patterns import Gated
from evbattery.reading.contexts import clause, modality
from evbattery.reading.document import Sentence
from evbattery.reading.frames.product_phrases import Reference, Way, named_products
from evbattery.reading.mentions import PRODUCT, Dated
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups
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
    r"(?<!news )(?<!press )\b(?:(?:first )?(?:reveal|unveil|launch|present|introduc|debut|announc|releas|"
    r"showcas)(?:ed|es|s|ing|"
    r"d|e)?|(?:first )?show(?:n|ed|s)?|(?:went|go|goes|going|gone|come|comes|came|put|be) on (?:sale|"
    r"the market)|(?:be|is|are|become) available|(?:made|makes|celebrat\w+|had) (?:its|"
    r"their) (?:\w+ ){0,2}?(?:debut|premiere)|"
    r"premier(?:ed|es)|made its (?:market )?debut|"
    r"hit the market|came (?:on to|onto|to) the market|took the wraps off|takes the wraps off)\b",
    re.IGNORECASE,
)
#: Nouns and states that tell of a first showing or of sale.
_SHOWN = re.compile(
    r"\b(?:(?:world |public |market |trade fair )?(?:premiere|debut|unveiling)|first (?:look|glimpse|shown|seen|sold)|"
    r"(?:seen|on view|in public)[^.;,Ⓓ]{0,20} for the first time|first (?:public )?(?:appearance|outing|showing)|"
    r"appeared (?:on|at) (?:the |a |its )?(?:stage|show|fair|stand|exhibition|auto show|motor show)|"
    r"(?:on (?:sale|show|display|the market)|available|out) (?:since|from|in)|"
    r"(?:been )?(?:sold|selling (?:it|them)) since|to be sold (?:from|in)|"
    r"due (?:out )?(?:in|from|on)|(?:can|will|may) (?:be (?:had|bought|ordered)|order it|buy it|have it)|"
    r"(?:(?:customers?|buyers?|clients?|dealers|makers|users|installers|households) (?:can|will|may) (?:have|get|buy|"
    r"order|receive) (?:it|them|one)|get it|orders (?:are|will be) taken|deliveries (?:are to |will |are due to )?"
    r"(?:start|begin|follow))|(?:(?:is|are|was|set|due|expected|scheduled|slated) to|will|should) (?:follow|arrive|"
    r"come|"
    r"appear|be out|hit|reach)|arriv(?:es|ed)|(?:hits?|reach(?:es|ed)?) (?:the |its |their )?(?:first )?(?:markets?|"
    r"customers|dealers|shops|stores|shelves|showrooms|roads?)|comes? (?:first|next|later|out|in)|"
    r"to the (?:road|market|shops)|(?:deliver(?:ed|ies)|shipped|"
    r"went out|handed over) "
    r"to (?:the |its |their )?first (?:[a-z]+ ){0,2}(?:customers?|buyers?|clients?))\b",
    re.IGNORECASE,
)
_NO_LAUNCH = re.compile(
    (
        r"Ⓕ|\b(?:production|plant|factory|project|construction|venture|plans?|pilot|line|partnership|"
        r"agreement|"
        r"tests?|shipp\w+|deliver\w+|service|programme?|data|results|reports?|roadmap|details|figures|milestone|strategy)\b"
    ),
    re.IGNORECASE,
)


#: "..., and the second generation of its Ⓑ" is shown with what stands before.
_JOINED = re.compile(r"(?:, and )?(?:the|its|an?) (?:[\w-]+ |Ⓧ ){0,7}?Ⓑ")


#: Other batteries that a verb shows: "plans to launch Ⓧ batteries".
_SHOWS_OTHER = re.compile(
    r" (?:[\w-]+ |Ⓧ |Ⓔ ){0,4}?(?:batter(?:y|ies)|cells?|packs?|containers?|systems?|units?)\b"
)


#: What is due or arrives stands before the words.
_OF_ITSELF = re.compile(r"due\b|arriv|hits?\b|reach|comes?\b")


@attrs.frozen
class _Cue:
    """Words that say what a date dates, between two positions."""

    start: int
    end: int
    attribute: Attribute[ClaimValue]

    def distance(self, place: int) -> int:
        return min(abs(self.start - place), abs(self.end - place))


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
    rules = (
        (product.SMALL_SCALE_USE, _SMALL),
        (product.MASS_PRODUCTION, _MASS),
        (product.LAUNCH, _LAUNCH),
        (product.LAUNCH, _SHOWN),
    )
    cues = [
        _Cue(cue.start(), cue.end(), attribute)
        for attribute, pattern in rules
        for cue in pattern.finditer(text, start, end)
    ]
    if any(start <= ref.start < end for ref in references):
        cues += [
            _Cue(group.start, group.end, product.LAUNCH)
            for group in verb_groups(sentence.masked.text)
            if group.says(VerbClass.SHOW) and not group.negated and start <= group.start < end
        ]
    cue = min(cues, key=lambda item: item.distance(place), default=None)
    if cue is None or cue.distance(place) > _REACH:
        return
    attribute = cue.attribute
    span = sentence.masked.span(min(cue.start, place), max(cue.end, place + 1))
    targets = [subject]
    if attribute is product.LAUNCH:
        low, high = sorted((cue.end, place)) if cue.end <= place else (place, cue.start)
        if _NO_LAUNCH.search(text[low:high]) or _NO_LAUNCH.search(text[cue.end : cue.end + 25]):
            return
        joined = _JOINED.match(text, end)
        targets = _shown(references, cue, place, subject, start, joined.end() if joined else end, text)
    for target in targets:
        if target is None or mention.date.value is None or own.has(target, attribute):
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
    cue: _Cue,
    place: int,
    subject: ProductSubject | None,
    start: int,
    end: int,
    text: str,
) -> list[ProductSubject | None]:
    """The batteries that the verb of showing shows: the one before it, or all that follow it and the date."""
    if not references and text[: cue.start].endswith(", "):
        # What something else was that the sentence names: "a milestone, announced in Ⓓ".
        return []
    if _OF_ITSELF.match(text, cue.start) and not any(start <= ref.start < cue.start for ref in references):
        return []
    if not references and _SHOWS_OTHER.match(text, cue.end):
        return []
    before = [ref.product for ref in references if start <= ref.start < cue.start]
    if before:
        return [before[-1]]
    behind = [
        ref.product
        for ref in references
        if max(cue.end, place) <= ref.start < end and ref.phrase.way in (Way.NAME, Way.MAKER)
    ]
    return list(behind) or [subject]
