"""Investments: sums of money that are spent on a plant."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.claims import Qualifiers, facility
from evbattery.patterns import Gated
from evbattery.reading.binding import bound_sites, phrases_of
from evbattery.reading.contexts import clause, is_compared, is_superseded, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.answers import questions
from evbattery.reading.frames.cues import Surroundings, insensitive, is_part, is_wide, list_around
from evbattery.reading.frames.investment_words import INVESTMENT
from evbattery.reading.frames.quantities import Dollars, amount, stated_dollars
from evbattery.reading.frames.times_of_figures import phase_at
from evbattery.reading.frames.together import SCOPE, together
from evbattery.reading.inflection import any_form
from evbattery.reading.mentions import Measured, Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites

#: A sum that stands before a plant which is bought is its price, and so is what it is sold for.
_BOUGHT = Gated(
    r"\b(?:sell|sells|sold|selling|sale|divest\w*|offload\w*|auction\w*)\b[^.;]{0,80}\b(?:for|at)(?: [a-z]+){0,3} $|"
    r"\b(?:paid|pays|bought|buys?|acquir\w+|purchas\w+|(?:took|take[sn]?|taking) over|"
    r"(?:interest|stake) in)\b(?:(?!\b(?:invest|spen[dt]|pour|put|plough|plow|cost)\w*)[^.;]){0,60}$"
)
#: The state, its bodies and those who lend spend nothing of their own on a plant: they help to pay for it.
_GIVEN = any_form(
    "invest spend put pledge commit provide contribute give pour inject earmark allocate set offer chip kick "
    "lend fund finance "
    "pay grant support award promise throw approve bear cover shoulder"
)
_HELPERS = insensitive(
    r"(?:\b(?:governments?|states?|province|county|city|town|council|ministry|minister|lawmakers|legislators?|"
    r"legislature|"
    r"taxpayers?|EU|European Union|Commission|banks?|lenders?|authorit(?:y|ies)|agency|department|governor|"
    r"treasury|parliament)|(?:^|; |\bwhile |\bbut |\bwith )Ⓛ)(?: of Ⓛ)? "
    r"(?:(?:is|are|was|were|has|have|had|will|would|also|each|both|expected|to|set|due|could|may|already|be|"
    r"now|jointly|"
    rf"together|alone) )*(?:{_GIVEN})\b[^.;Ⓕ]{{0,50}}$"
)
#: A sum in brackets is that of the noun before them: "under the licence (price tag Ⓜ)".
_OF_OTHER = re.compile(
    r"\b(?:licen[cs]e|order|deal|contract|grant|loan|stake|acquisition|round|credit) \((?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
#: What somebody is asked for is not spent yet, and what roads or a fire cost is spent on those.
_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|appeal\w*) (?:[^.;ⓂⒻ]{0,40}? )?for (?:[a-z]+ ){0,2}$|"
    r"\b(?:roads?|bridges?|railways?|land|grid|substations?|training|hous(?:es|ing)|schools?|water|sewers?|interchange|"
    r"motorway|harbour|clean-?up|demolition|study|strike|delays?|fire|recall|explosion)"
    r"(?: (?!for\b|at\b|of\b)[\w-]+){0,3} "
    r"(?:will |would |has |had |could |is to |are to )?cost(?:s|ing)?(?: [\w-]+){0,4} $",
    re.IGNORECASE,
)
_STRANGE_INVESTOR = re.compile(
    r"[A-Z][\w-]+(?: [\w-]+)?,? (?:which|who) (?:had|has) (?:also )?(?:invested|put (?:in|up)) (?:[a-z]+ ){0,2}$"
)
#: "Foo, which had invested": in whom, where the plant is not Foo's.
_INVESTOR = Gated(
    r"(?P<org>Ⓞ),? (?:which|that|who) (?:had |has |have )?(?:also )?(?:invested|put in|put up) (?:[a-z]+ ){0,2}$"
)
#: "A Ⓜ, 2,000-worker plant": the sum stands among the adjectives of the plant.
_ARTICLE = re.compile(r"\b(?:[Aa]n?|[Tt]he|its|their|this|that)(?: \w+)? $")
_ADJECTIVE = re.compile(r",? (?:(?!(?:for|in|on|at|into|to|of|from)\b)[\w-]+,? )?Ⓕ")
#: How far a sum in a headline is rounded.
_ROUNDED = Decimal("0.02")
#: What costs less is a machine or a car, no plant.
_LEAST = Decimal(1_000_000)


def read_investments(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose what is spent on each plant."""
    asked = questions(document)
    dollars = stated_dollars(document)
    converted = _conversions(document)
    for sentence in document.sentences:
        for place, phrase in phrases_of(sentence):
            for measured in phrase.figures:
                if (
                    is_price(measured)
                    and not is_compared(sentence, place)
                    and not _is_told_again(measured, converted)
                    and not INVESTMENT.against.search(phrase.words)
                    and not _BOUGHT.search(sentence.masked.text, 0, place)
                ):
                    _propose(sentence, place, measured, (phrase.start, phrase.end), sites, dollars, findings)
        for place, mention in list(sentence.masked.at.items()):
            if (
                isinstance(mention, Measured)
                and is_price(mention)
                and not _is_told_again(mention, converted)
                and is_investment(sentence, place, asked.get(sentence.index, ""))
            ):
                _propose(
                    sentence,
                    place,
                    mention,
                    (_cue_start(sentence, place), mention.end),
                    sites,
                    dollars,
                    findings,
                )


def _conversions(document: Document) -> list[Figure]:
    """The sums that the article gives in brackets, as another currency for the one before them."""
    return [
        m.figure
        for sentence in document.sentences
        for m in sentence.mentions()
        if isinstance(m, Measured) and m.figure.kind is FigureKind.MONEY and m.figure.convertible
    ]


def _is_told_again(mention: Measured, converted: list[Figure]) -> bool:
    """Whether a sum is a conversion that the article, mostly its headline, gives without what it converts."""
    figure = mention.figure
    return any(
        one.unit == figure.unit and abs(one.low - figure.low) <= one.low * _ROUNDED for one in converted
    )


def is_price(mention: Measured) -> bool:
    """Whether the figure is a sum of money in the currency that the text gives first, and not a price per unit."""
    return (
        mention.figure.kind is FigureKind.MONEY
        and mention.figure.per is None
        and not mention.figure.convertible
        and mention.figure.high >= _LEAST
    )


def is_investment(sentence: Sentence, place: int, question: str) -> bool:
    """Whether the words say that the sum is spent on a plant, whichever plant it is."""
    if is_compared(sentence, place) or is_wide(sentence, place):
        return False
    around = Surroundings.of(sentence, place)
    if (
        _BOUGHT.search(around.before)
        or _ASKED.search(around.before)
        or _STRANGE_INVESTOR.search(around.before)
        or _HELPERS.search(around.before)
        or is_part(around)
        or _OF_OTHER.search(around.before)
    ):
        return False
    if _ARTICLE.search(around.before) and _ADJECTIVE.match(around.behind):
        return True
    fit = INVESTMENT.fit(around, question)
    if fit is None:
        return "Ⓕ" in around.before + around.behind or list_around(sentence, place) is not None
    return fit


def _investor(sentence: Sentence, place: int) -> Organisation | None:
    """The company that is said in an aside to have put in the sum at *place*."""
    match = _INVESTOR.search(sentence.masked.text, max(0, place - 60), place)
    mention = sentence.masked.at.get(match.start("org")) if match is not None else None
    return mention.org if isinstance(mention, OrgMention) else None


def _cue_start(sentence: Sentence, place: int) -> int:
    """Where the words begin that say what the sum is."""
    start, _ = clause(sentence, place)
    cues = [
        cue.start() for cue in INVESTMENT.strong.finditer(sentence.masked.text, max(start, place - 90), place)
    ]
    return sentence.masked.origins[cues[-1] if cues else place]


def _propose(
    sentence: Sentence,
    place: int,
    mention: Measured,
    span: tuple[int, int],
    sites: Sites,
    dollars: Dollars,
    findings: Findings,
) -> None:
    value = amount(mention.figure, dollars)
    if value is None:
        return
    investor = _investor(sentence, place)
    for bound in bound_sites(sentence, place, sites):
        if investor is not None and bound.owners and not any(investor is owner for owner in bound.owners):
            continue
        site = together(sentence, place, bound, findings)
        qualifiers: dict[str, str | bool] = {"superseded": True} if is_superseded(sentence, place) else {}
        if site.plural:
            qualifiers["scope"] = SCOPE
        if (phase := phase_at(sentence, place)) is not None:
            qualifiers["phase"] = phase
        findings.add(
            Proposal(
                site,
                facility.INVESTMENT,
                value,
                *span,
                rule="investment",
                modality=modality(sentence, place),
                qualifiers=Qualifiers(qualifiers),
                said_by=said_by(sentence),
            )
        )
