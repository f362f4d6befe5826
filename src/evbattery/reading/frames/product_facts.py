"""What a text says of batteries: maker, chemistry, energy, life, range, charging, temperatures, launch."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.claims import product
from evbattery.reading.contexts import clause, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.product_chemistry import read_chemistry, read_shared, read_trade
from evbattery.reading.frames.product_classes import read_class
from evbattery.reading.frames.product_cues import fact_of, is_comparison
from evbattery.reading.frames.product_dates import read_date
from evbattery.reading.frames.product_lives import read_life
from evbattery.reading.frames.product_phrases import Reference, Way
from evbattery.reading.frames.product_series import shared_numbers
from evbattery.reading.frames.product_subjects import Cast, is_measured
from evbattery.reading.frames.product_temperatures import read_temperatures
from evbattery.reading.frames.product_topics import at_large, is_about_vehicle
from evbattery.reading.mentions import ChemistryMention, Dated, Measured
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.values.cell_parts import Part, find_parts

_PARTS = {Part.CATHODE: product.CATHODE, Part.ANODE: product.ANODE, Part.ELECTROLYTE: product.ELECTROLYTE}
#: What a description must hold for an unnamed battery to be a product of the text.
_HARD = frozenset(
    (
        product.CELL_SPECIFIC_ENERGY,
        product.PACK_SPECIFIC_ENERGY,
        product.CYCLE_LIFE,
        product.RANGE_KM,
        product.CHARGE_TIME,
        product.OPERATING_TEMPERATURE,
        product.ENERGY,
    )
)


#: The size of a cylindrical cell is as good as a name beside a maker's: "Foo's 4680".
_SIZED = re.compile(r" (?:46\d\d|46120|2170|21700)\b")
#: Figures that nothing but a battery has.
_TELLING = frozenset((FigureKind.SPECIFIC_ENERGY, FigureKind.CYCLES))


#: What takes so long is a charge, of what was spoken of.
_CHARGES = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?:⓪ |full |same )?(?:re)?charg(?:e|ing)(?: process| session)? (?:then |still |only |"
    r"just )?takes $"
)
#: "A car goes Ⓚ on it": what follows is what the figure is of.
_ON_IT = re.compile(r"[ⓀⒽ][^.;ⓄⒷ]{0,25} (?:on|with|out of|in|from|of) (?:it|them|each|one|the [a-z]+)$")
#: "Claims Ⓦ and Ⓒ for its cell"
_FOR_IT = re.compile(r"[ⓌⒸⓀⒽⒺ](?: [a-z]+)?(?:(?:,| and|, and) [ⓌⒸⓀⒽⒺ](?: [a-z]+)?)* (?:for|from|with|of|in) ")
#: "It stores more than Foo, and charges in Ⓗ": Foo is spoken of no more.
_PASSED = re.compile(r", (?!which\b|that\b|whose\b)")
#: "The company had shown a Ⓔ container": an earlier one.
_ANOTHER = re.compile(r"\bhad\b[^.;,]{0,30} an? $")


def read_products(document: Document, findings: Findings) -> list[ProductSubject]:
    """Propose the facts about each product; the products are returned in the order of the text."""
    cast = Cast(document)
    own = Findings()
    introduced: dict[int, tuple[ProductSubject, Sentence, Reference]] = {}
    for sentence in document.sentences:
        references = cast.references(sentence)
        for ref in references:
            if ref.product is None:
                continue
            known = introduced.get(id(ref.product))
            if known is None or (known[2].phrase.way is Way.AGAIN and ref.phrase.way is not Way.AGAIN):
                introduced[id(ref.product)] = (ref.product, sentence, ref)
        _read_sentence(document.text, sentence, references, cast, own)
    own.proposals = cast.spread(own.proposals)
    subjects = [
        subject
        for subject, _, _ in introduced.values()
        if subject.name in cast.named
        or _SIZED.search(subject.name)
        or _has_charge(introduced[id(subject)])
        or any(p.topic is subject and p.attribute in _HARD for p in own.proposals)
        or (own.has(subject, product.CHEMISTRY) and own.has(subject, product.LAUNCH))
    ]
    for subject in subjects:
        _read_maker(subject, *introduced[id(subject)][1:], findings)
        read_trade(document, subject, own)
    read_shared(document, cast, subjects, own)
    findings.proposals += [p for p in own.proposals if any(p.topic is subject for subject in subjects)]
    findings.doubts += own.doubts
    if len(cast.named) == 1:
        read_class(document, next(iter(cast.named.values())), findings)
    return subjects


def _has_charge(introduced: tuple[ProductSubject, Sentence, Reference]) -> bool:
    """Whether the phrase says how many ampere-hours the cell has and what it is made of: one of its maker's models."""
    _, sentence, ref = introduced
    return "Ⓐ" in sentence.masked.text[ref.start : ref.end] and ref.phrase.chemistry is not None


def _read_maker(subject: ProductSubject, sentence: Sentence, ref: Reference, findings: Findings) -> None:
    if subject.maker is not None:
        span = sentence.masked.span(ref.start, ref.end)
        findings.add(
            Proposal(
                subject,
                product.MAKER,
                subject.maker.name,
                *span,
                rule="product: maker",
                said_by=said_by(sentence),
            )
        )


def _read_sentence(
    text: str, sentence: Sentence, references: Sequence[Reference], cast: Cast, own: Findings
) -> None:
    for place, mention in sentence.masked.at.items():
        telling = isinstance(mention, Measured) and (
            mention.figure.kind in _TELLING
            or (
                mention.figure.kind is FigureKind.DURATION
                and bool(_CHARGES.search(sentence.masked.text[:place]))
            )
        )
        subject = _about(sentence, place, references, cast, telling)
        if isinstance(mention, Measured):
            _read_figure(
                text,
                sentence,
                place,
                mention,
                subject,
                subject is not None and subject.name in cast.named,
                references,
                own,
            )
        elif isinstance(mention, Dated):
            read_date(sentence, place, mention, references, subject, own)
        elif isinstance(mention, ChemistryMention):
            read_chemistry(sentence, place, references, subject, own, cast.made_of)

    def about(place: int) -> ProductSubject | None:
        return _about(sentence, place, references, cast)

    read_life(text, sentence, about, own)
    read_temperatures(text, sentence, about, own)
    # In the text itself: an electrolyte that makes a battery solid-state is masked as that chemistry.
    for start, end, name, part in find_parts(text, sentence.start, sentence.end):
        subject = about(sentence.masked.place(end))
        if subject is not None and not own.has(subject, _PARTS[part]):
            own.add(Proposal(subject, _PARTS[part], name, start, end, rule=f"product: {part.value}"))


def _about(
    sentence: Sentence, place: int, references: Sequence[Reference], cast: Cast, telling: bool = False
) -> ProductSubject | None:
    """The battery that *place* is about: the last one before it, else the one named behind it, else that in mind."""
    text = sentence.masked.text
    earlier = [
        ref
        for ref in references
        if ref.start < place and not (is_measured(sentence, ref) and _PASSED.search(text, ref.end, place))
    ]
    if earlier:
        return earlier[-1].product
    later = {
        id(ref.product): ref.product
        for ref in references
        if ref.start >= place
        and (
            ref.phrase.way is Way.NAME
            or (ref.phrase.way is Way.MAKER and _FOR_IT.fullmatch(text, place, ref.start))
        )
    }
    if len(later) == 1 and not at_large(sentence, place):
        return next(iter(later.values()))
    if references and _ON_IT.match(text, place, references[0].end):
        return references[0].product
    if not all(ref.phrase.way in (Way.AGAIN, Way.OTHER) for ref in references):
        return None
    return cast.continues(sentence, place, telling) or (
        cast.implied(sentence, place) if telling and not references else None
    )


def _read_figure(
    text: str,
    sentence: Sentence,
    place: int,
    mention: Measured,
    subject: ProductSubject | None,
    named: bool,
    references: Sequence[Reference],
    own: Findings,
) -> None:
    if subject is None or mention.figure.convertible:
        return
    start, _ = clause(sentence, place)
    told = (ref for ref in references if ref.product is subject and start <= ref.start < place + 4)
    near = max((min(ref.end, place) for ref in told), default=-1)
    fact = fact_of(sentence, place, mention, near)
    if fact is None:
        return
    others_car = is_about_vehicle(sentence) and sentence.focus is not subject.maker
    if fact.attribute == product.RANGE_KM and not named and others_car:
        return
    if is_comparison(sentence, place):
        return
    if (
        fact.attribute == product.ENERGY
        and own.has(subject, product.ENERGY)
        and _ANOTHER.search(sentence.masked.text[:place])
        and not any(ref.start <= place < ref.end and ref.product is subject for ref in references)
    ):
        return
    stated = (fact.attribute, fact.value, mention.start, mention.end)
    for attribute, value, first, last in (
        stated,
        *shared_numbers(text, fact.attribute, mention.start, mention.end),
    ):
        own.add(
            Proposal(
                subject,
                attribute,
                value,
                first,
                last,
                rule=f"product: {attribute.name}",
                modality=modality(sentence, place),
                said_by=said_by(sentence),
            )
        )
