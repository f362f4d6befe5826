"""Markets: how large a whole market is, in money or in energy, and in which year."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import Qualifiers, market
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.market_figures import in_full
from evbattery.reading.frames.market_names import place_in, region_beyond, region_in, segment_named
from evbattery.reading.frames.market_periods import period_in
from evbattery.reading.frames.market_phrases import Market, market_phrases
from evbattery.reading.frames.market_shares import SHARE_OF, read_shares, roster_of
from evbattery.reading.frames.market_sizes import Size, sizes
from evbattery.reading.frames.market_tables import (
    ROWS_OF,
    bare_rows,
    is_row,
    read_bare_row,
    read_row,
    share_column,
    years_of,
)
from evbattery.reading.frames.market_words import GOODS, OTHER_TRADE, RELEVANT, SEGMENT, SHARE, SOURCE, VALUES
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, MarketSubject, Proposal
from evbattery.values.measures import Energy

#: Goods whose figures for several years are of one series.
_TRADE = re.compile(r"batter|storage|recycl|swapping|\bcells?\b", re.IGNORECASE)
#: The place at the front of a sentence is where its shares are: "In Germany, Foo is ahead with 16%".
_THERE = re.compile(
    r"(?:But |And |[A-Z][a-z]+, )?[Ii]n (?P<region>(?:the )?(?:Ⓛ|[A-Z][a-z]+(?: [A-Z][a-z]+)?))(?=,? )"
)
#: Sentences after which a share is no longer one of the market in mind.
_REACH = 3


@attrs.define(eq=False)
class _Reader:
    """The markets of one article as they are read."""

    findings: Findings
    subjects: dict[str, MarketSubject] = attrs.Factory(dict[str, MarketSubject])
    #: Markets whose figures the text has from somebody, or of which it gives shares: those figures are one series.
    series: set[str] = attrs.Factory(set[str])
    #: Sizes in the order of the text, each with whom it is attributed to.
    sizes: list[tuple[Size, str | None]] = attrs.Factory(list[tuple[Size, str | None]])
    current: Market | None = None
    #: The part of a year that the text speaks of; empty for whole years.
    period: str = ""
    #: A part of the trade, of which one paragraph speaks: "in the ternary segment".
    segment: tuple[str, int] = ("", -1)
    #: A part of the world, of which one paragraph speaks: "In Germany the order is different".
    region: tuple[str, int] = ("", -1)
    #: The goods that were named last, and the sentence that did so.
    goods: tuple[str, int] = ("", -9)
    #: Where the market in mind was last spoken of.
    seen: int = -9
    #: The last figure of it: its size, or a share.
    last: Size | Measured | None = None
    #: The last sentence that gave shares.
    shared: int = -9
    #: Whether the last words that were no line of a ranking speak of shares.
    heads_rows: bool = False
    #: The years at the head of the columns of a ranking.
    years: tuple[str, ...] = ()
    #: Lines of rankings in bare figures, by the index of their sentence.
    bare: dict[int, re.Match[str]] = attrs.Factory(dict[int, re.Match[str]])

    @property
    def figure(self) -> Measured | None:
        """The last figure of the market in mind."""
        return self.last.mention if isinstance(self.last, Size) else self.last

    def subject(self, name: str) -> MarketSubject:
        """The subject of that name."""
        return self.subjects.setdefault(name, MarketSubject(name))

    def note_goods(self, sentence: Sentence) -> None:
        """Keep the goods that the sentence names last."""
        found = list(GOODS.finditer(sentence.masked.text))
        if found:
            self.goods = (segment_named(sentence, *found[-1].span()), sentence.index)

    def spoken_of(self, sentence: Sentence) -> Market:
        """The market in mind, with the segment that the paragraph singles out and the part of a year."""
        market = attrs.evolve(self.current or Market("", "battery"), period=self.period)
        named = SEGMENT.search(sentence.masked.text)
        if named is not None:
            words = segment_named(sentence, *named.span("segment"))
            self.segment = (words if words != market.segment else "", sentence.paragraph)
        if self.segment[0] and self.segment[1] == sentence.paragraph:
            market = attrs.evolve(market, segment=self.segment[0])
        there = _THERE.match(sentence.masked.text)
        if there is not None and (region := place_in(sentence, *there.span("region"))):
            self.region = region, sentence.paragraph
        if self.region[0] and self.region[1] == sentence.paragraph:
            market = attrs.evolve(market, region=self.region[0])
        return market

    def read_row(self, sentence: Sentence) -> None:
        """The share in a line of a ranking, where the words before the lines speak of shares."""
        bare = self.bare.get(sentence.index)
        if bare is not None:
            self.current = self.current or Market("", "battery")
            read_bare_row(sentence, bare, self.subject(self.spoken_of(sentence).name), self.findings)
            self.seen = sentence.index
            self.series.add(self.current.name)
            return
        if years := years_of(sentence):
            self.years = years
            return
        if not is_row(sentence) and not any(map(str.isalnum, sentence.masked.text)):
            return
        if not is_row(sentence):
            self.heads_rows, self.years = bool(ROWS_OF.search(sentence.masked.text)), ()
        elif self.heads_rows:
            self.current = self.current or Market("", "battery")
            subject = self.subject(self.spoken_of(sentence).name)
            if read_row(sentence, subject, self.years, self.findings):
                self.seen = sentence.index
                self.series.add(self.current.name)

    def propose(self) -> None:
        """Propose the sizes, each of its market, or of its market in its year."""
        for size, speaker in self.sizes:
            named, year = size.market, size.year
            alone = sum(other.market == named for other, _ in self.sizes) == 1
            one = (
                _TRADE.search(named.segment) is not None
                or alone
                or year is None
                or named.period
                or not self.series.isdisjoint((named.name, named.segment))
            )
            told = {"region": named.region, "segment": named.segment, "year": str(year) if year else ""}
            self.findings.add(
                Proposal(
                    self.subject(named.name if one else f"{named.name} {year}"),
                    market.SIZE,
                    size.value,
                    size.mention.start,
                    size.mention.end,
                    rule="market: size",
                    modality=size.modality,
                    when=year,
                    qualifiers=Qualifiers({key: text for key, text in told.items() if text}),
                    said_by=speaker,
                )
            )


def read_markets(document: Document, findings: Findings) -> None:
    """Propose sizes of markets and shares of them; a headline's figure counts only where the text has no other."""
    reader = _Reader(findings, bare=bare_rows(document.sentences))
    column: int | None = None
    for written in document.sentences:
        near = written.index - reader.seen <= _REACH
        sentence = in_full(written, document.text, reader.figure if near else None)
        beyond = region_beyond(sentence)
        if beyond and reader.current is not None:
            reader.current, reader.seen = Market(beyond, reader.current.segment), sentence.index
        found = market_phrases(sentence, reader.current)
        told_period = period_in(sentence, 0, len(sentence.masked.text))
        told = bool(SHARE.search(sentence.masked.text))
        if told_period is not None and (found or told or reader.current is not None):
            reader.period = told_period
        if sentence.block.kind is BlockKind.HEADLINE:
            if found:
                reader.current, reader.seen = found[0].market, sentence.index
            reader.heads_rows = bool(ROWS_OF.search(sentence.masked.text))
            if not found and reader.heads_rows and RELEVANT.search(sentence.masked.text):
                reader.current = Market(place_in(sentence, 0, len(sentence.masked.text)), "battery")
                reader.period, reader.seen = told_period or "", sentence.index
            continue
        if found and (
            SOURCE.search(sentence.masked.text) or VALUES.search(sentence.masked.text[: found[0].start])
        ):
            # The parts of the world in a study are of one series each, too.
            reader.series |= {
                name for phrase in found for name in (phrase.market.name, phrase.market.segment)
            }
        # A heading may be the title of another report.
        if sentence.block.kind is not BlockKind.HEADING:
            near = sentence.index - reader.seen <= 1
            base = (
                found[-1].market
                if found
                else reader.current
                if sentence.index - reader.seen <= _REACH
                else None
            )
            last = reader.last if isinstance(reader.last, Size) else None
            for size in sizes(sentence, found, reader.current if near else None, base, reader.period, last):
                reader.sizes.append((size, said_by(sentence)))
                reader.last = size
                reader.current, reader.seen = reader.current or size.market, sentence.index
                reader.period = reader.period if told_period is None else told_period
                if isinstance(size.value, Energy):
                    # Who has how much of it follows.
                    reader.shared = sentence.index
        if found:
            reader.current, reader.seen = found[-1].market, sentence.index
        column = share_column(sentence, column)
        reader.note_goods(sentence)
        if reader.current is None and told and not OTHER_TRADE.search(sentence.masked.text):
            reader.current, reader.seen = Market(region_in(sentence.masked.text), "battery"), sentence.index
        elif (
            reader.current is None and sentence.index - reader.goods[1] <= 1 and len(roster_of(sentence)) > 1
        ):
            region = region_in(sentence.masked.text)
            reader.current, reader.seen = Market(region, reader.goods[0]), sentence.index
        reader.read_row(sentence)
        share_of = SHARE_OF.search(sentence.masked.text)
        if share_of and reader.current is not None and region_in(share_of.group()):
            reader.current = Market(region_in(share_of.group()), reader.current.segment)
        if reader.current is None or (column is None and not told and sentence.index - reader.seen > _REACH):
            continue
        subject = reader.subject(reader.spoken_of(sentence).name)
        went_on = reader.shared >= sentence.index - _REACH or bool(SEGMENT.search(sentence.masked.text))
        shared = read_shares(sentence, subject, column, went_on, findings)
        if shared is not None:
            reader.last = shared
            reader.shared = sentence.index
            reader.seen = sentence.index
            reader.series.add(reader.current.name)
    reader.propose()
