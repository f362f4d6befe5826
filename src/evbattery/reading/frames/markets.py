"""Markets: how large a whole market is, in money or in energy, and in which year."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import ClaimValue, Qualifiers, market
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import is_compared, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_phrases import (
    Market,
    MarketPhrase,
    market_phrases,
    region_beyond,
    region_in,
)
from evbattery.reading.frames.market_shares import read_shares, share_column
from evbattery.reading.frames.market_words import GROWS, NOT_A_SIZE, OTHER_TRADE, SHARE, SOURCE
from evbattery.reading.frames.quantities import amount, quantity
from evbattery.reading.mentions import Dated, Measured
from evbattery.reading.proposals import Findings, MarketSubject, Proposal
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Energy
from evbattery.values.vocabulary import Modality

#: Sentences after which a share is no longer one of the market in mind.
_REACH = 3
_HEDGES = (
    r"(?: (?:about|around|some|roughly|nearly|almost|approximately|over|more than|up to|as much as|at least|"
    r"an estimated|only|just|to|be|a))*"
)
#: Words that end where the size of a market begins.
_SIZE = re.compile(
    r"\b(?:valued at|worth|estimated (?:at|to be)|put (?:sales |revenues? |it |demand )?at|stood at|"
    r"amount(?:ed|s)? to|generat(?:ed|es|ing)|brought in|total(?:l?ed|l?ing|s)|c(?:a|o)me to|comes to|"
    r"add(?:ed|s) up to|was|were|is|"
    r"reach(?:ed|es|ing)?|hit|tops?|topped|grow(?:ing|s)? to|grew to|climb\w* to|rise to|rose to|"
    r"expand\w* to|increase to|swell to|expects|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|"
    r"forecasts?(?: at)?|projected at|"
    rf"(?:market|demand|size|value|business|usage|consumption) (?:size )?of|market at){_HEDGES} $"
)
#: Words that do so where a verb of growth or another size of the same market came before them.
_FURTHER = re.compile(rf"\b(?:from|to|and|or|on the way to|at|against){_HEDGES} $")
#: A market of goods is measured in energy only where the noun says that they are counted.
_COUNTED = frozenset(
    (
        "demand",
        "usage",
        "use",
        "installations",
        "deployments",
        "shipments",
        "consumption",
        "market",
        "markets",
    )
)
_ANAPHOR = re.compile(r"\b(?:it|market|there|demand|usage|figure|sales|total)\b", re.IGNORECASE)


@attrs.define(eq=False)
class _Reader:
    """The markets of one article as they are read."""

    findings: Findings
    subjects: dict[str, MarketSubject] = attrs.Factory(dict[str, MarketSubject])
    #: Markets whose figures the text has from somebody, or of which it gives shares: those figures are one series.
    series: set[str] = attrs.Factory(set[str])
    #: Sizes with their market and year, in the order of the text.
    sizes: list[tuple[Market, PartialDate | None, Proposal]] = attrs.Factory(
        list[tuple[Market, PartialDate | None, Proposal]]
    )
    current: Market | None = None
    #: Where the market in mind was last spoken of.
    seen: int = -9

    def subject(self, name: str) -> MarketSubject:
        """The subject of that name."""
        return self.subjects.setdefault(name, MarketSubject(name))

    def propose(self) -> None:
        """Propose the sizes, each of its market, or of its market in its year."""
        for named, year, proposal in self.sizes:
            alone = sum(other == named for other, _, _ in self.sizes) == 1
            name = (
                named.name if alone or named.name in self.series or year is None else f"{named.name} {year}"
            )
            self.findings.add(attrs.evolve(proposal, topic=self.subject(name)))


def read_markets(document: Document, findings: Findings) -> None:
    """Propose sizes of markets and shares of them; a headline's figure counts only where the text has no other."""
    reader = _Reader(findings)
    column: int | None = None
    for sentence in document.sentences:
        beyond = region_beyond(sentence)
        if beyond and reader.current is not None:
            reader.current, reader.seen = Market(beyond, reader.current.segment), sentence.index
        found = market_phrases(sentence, reader.current)
        if sentence.block.kind is BlockKind.HEADLINE:
            if found:
                reader.current, reader.seen = found[0].market, sentence.index
            continue
        if found and SOURCE.search(sentence.masked.text):
            reader.series |= {phrase.market.name for phrase in found}
        _read_sizes(sentence, found, reader)
        if found:
            reader.current, reader.seen = found[-1].market, sentence.index
        column = share_column(sentence, column)
        told = bool(SHARE.search(sentence.masked.text))
        if reader.current is None and told and not OTHER_TRADE.search(sentence.masked.text):
            reader.current, reader.seen = Market(region_in(sentence.masked.text), "battery"), sentence.index
        if reader.current is None or (column is None and not told and sentence.index - reader.seen > _REACH):
            continue
        if read_shares(sentence, reader.subject(reader.current.name), column, findings):
            reader.seen = sentence.index
            reader.series.add(reader.current.name)
    reader.propose()


def _read_sizes(sentence: Sentence, found: list[MarketPhrase], reader: _Reader) -> None:
    accepted = False
    for place, mention in sentence.masked.at.items():
        if (
            not isinstance(mention, Measured)
            or mention.figure.convertible
            or mention.figure.kind not in (FigureKind.MONEY, FigureKind.ENERGY)
        ):
            continue
        phrase = _spoken_of(sentence, place, found, reader)
        if phrase is None or not _is_size(sentence, place, phrase, accepted) or is_compared(sentence, place):
            continue
        value = _value(mention, phrase)
        if value is None:
            continue
        accepted = True
        named, year = phrase.market, _year(sentence, place)
        told = {"region": named.region, "segment": named.segment, "year": str(year) if year else ""}
        proposal = Proposal(
            reader.subject(named.name),
            market.SIZE,
            value,
            mention.start,
            mention.end,
            rule="market: size",
            modality=_speaks(sentence, place),
            when=year,
            qualifiers=Qualifiers({key: text for key, text in told.items() if text}),
            said_by=said_by(sentence),
        )
        reader.sizes.append((named, year, proposal))


def _spoken_of(
    sentence: Sentence, place: int, found: list[MarketPhrase], reader: _Reader
) -> MarketPhrase | None:
    """The market that a figure is of: named before it, or right behind it, or the one that "it" stands for."""
    before = [phrase for phrase in found if phrase.end <= place]
    if before:
        return before[-1]
    behind = next(
        (
            phrase
            for phrase in found
            if place < phrase.start <= place + 3 and phrase.head.startswith("market")
        ),
        None,
    )
    if behind is not None:
        return behind
    demand = re.search(r"\b(?:demand|market|need) of (?:\w+ ){0,2}$", sentence.masked.text[:place])
    if demand and found:
        return found[0]
    if (
        reader.current is not None
        and sentence.index - reader.seen <= 1
        and _ANAPHOR.search(sentence.masked.text[:place])
    ):
        return MarketPhrase(0, 0, "market", reader.current)
    return None


def _is_size(sentence: Sentence, place: int, phrase: MarketPhrase, accepted: bool) -> bool:
    text = sentence.masked.text
    if phrase.start > place:
        return True
    between = text[phrase.end : place]
    unattributed = re.sub(
        (
            r"(?:according to|by|from|says?|said|estimat\w+|told) [ⓄⓇ]|[ⓄⓇ],? (?:says?|said|estimates?|"
            r"expects?|forecasts?|puts?)"
        ),
        "",
        between,
    )
    if (
        "Ⓞ" in unattributed
        or "Ⓕ" in between
        or len(between) > 220
        or (";" in between and not _ANAPHOR.search(between))
    ):
        return False
    near = text[max(0, phrase.end - len(phrase.head) - 1 if phrase.end else 0, place - 60) : place]
    if NOT_A_SIZE.search(re.sub(r"more than $", "", near)):
        return False
    return bool(_SIZE.search(near)) or (
        bool(_FURTHER.search(near)) and (accepted or bool(GROWS.search(between)))
    )


def _value(mention: Measured, phrase: MarketPhrase) -> ClaimValue | None:
    figure = mention.figure
    if figure.per not in (None, "year"):
        return None
    if figure.kind is FigureKind.MONEY:
        return amount(figure)
    return quantity(figure, Energy, "GWh") if phrase.head in _COUNTED and figure.low >= 1 else None


def _speaks(sentence: Sentence, place: int) -> Modality:
    near = sentence.masked.text[max(0, place - 60) : place]
    if re.search(
        r"\b(?:projected|expect(?:ed|s)|forecast|will|to reach|to be worth|could|by|on the way)\b", near
    ):
        return Modality.PLANNED
    return Modality.ACTUAL if re.search(r"\b(?:was|were|stood|valued)\b", near) else modality(sentence, place)


def _year(sentence: Sentence, place: int) -> PartialDate | None:
    """The date that the figure is for: the next one before another figure comes, else the last one before it."""
    earlier: PartialDate | None = None
    for at, mention in sentence.masked.at.items():
        if isinstance(mention, Dated) and at < place and place - at <= 120:
            earlier = mention.date.value
        if at < place and isinstance(mention, Measured):
            earlier = None
        if at > place:
            if isinstance(mention, Measured):
                break
            if isinstance(mention, Dated) and at - place <= 40:
                return mention.date.value
    return earlier
