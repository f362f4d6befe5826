"""Shares of a market in tables and rankings: a column of shares, lines of companies with figures and no verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from evbattery.claims import Qualifiers, market
from evbattery.claims.qualifiers import NONE
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_share_words import GROWTH, GROWTH_BEHIND
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Dated, Measured
from evbattery.reading.proposals import Findings, MarketSubject, Proposal
from evbattery.values.measures import Ratio

#: Words before a ranking whose lines give shares.
ROWS_OF = re.compile(r"\b(?:shares?|market|rank\w*|league|table|top|source)\b", re.IGNORECASE)
#: A company, then nothing but figures and what they are.
_ROW = re.compile(
    r"^\W*(?:Ⓝ|\d{1,2}[.)]?)?\W*Ⓞ(?: ?\([^)]{1,30}\))?(?: ?[.·…_-]{3,60} ?|[^.!?\w]{1,4})"
    r"(?:(?:[^.!?]|\.(?=\d)){0,40}?⓪){1,3}[^.!?]{0,30}$"
)
#: Two years or more above the columns of a table.
_HEAD = re.compile(r"\W*Ⓓ(?:[\s|/,;:-]+Ⓓ){1,5}\W*")


def is_row(sentence: Sentence) -> bool:
    """Whether the sentence is a line of a ranking of companies: "1. Foo: 120 GWh; +12%; 31%"."""
    text = sentence.masked.text
    return "⓪" in text and len(text) <= 90 and len(sentence.orgs()) == 1 and bool(_ROW.match(text))


def years_of(sentence: Sentence) -> tuple[str, ...]:
    """The years of a line that holds nothing else, as the head of columns does; empty for any other line."""
    if not _HEAD.fullmatch(sentence.masked.text.strip()):
        return ()
    dates = (m.date.value for m in sentence.masked.at.values() if isinstance(m, Dated))
    return tuple(str(date) for date in dates if date is not None)


def read_row(sentence: Sentence, subject: MarketSubject, years: Sequence[str], findings: Findings) -> bool:
    """Propose the share that a line of a ranking gives: its last percentage without a sign, or one for each year."""
    text = sentence.masked.text
    shares = [
        (place, mention)
        for place, mention in sentence.masked.at.items()
        if isinstance(mention, Measured)
        and mention.figure.kind is FigureKind.PERCENT
        and mention.figure.low > 0
        and text[place - 1] not in "+-"
        and not GROWTH.search(text[:place])
        and not GROWTH_BEHIND.match(text[place + 1 :])
    ]
    columns = (
        zip(years, shares, strict=True) if len(years) == len(shares) else [("", shares[-1])] if shares else []
    )
    told = [(year, mention, quantity(mention.figure, Ratio)) for year, (_, mention) in columns]
    for year, mention, value in told:
        if value is not None:
            findings.add(
                Proposal(
                    subject,
                    market.SHARE,
                    value,
                    mention.start,
                    mention.end,
                    rule="market: share in a ranking",
                    party=sentence.orgs()[0][1].org.name,
                    qualifiers=Qualifiers({"year": year}) if year else NONE,
                )
            )
    return any(value is not None for _, _, value in told)


#: A line of a ranking whose figures carry no sign, since the words around the lines say what they are; the figure in
#: brackets is an earlier one.
_BARE_ROW = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\W+)?Ⓞ[\s.:|,·…-]+(?P<share>\d{1,2}(?:\.\d{1,2})?)(?:\W*\((?:[^()]{1,24})\))?[\s|.,;]*$"
)
_IN_PER_CENT = re.compile(r"\bper ?cent\b|\bpercentages?\b|%|\bshares?\b", re.IGNORECASE)
#: Fewer lines make no ranking.
_FEWEST_ROWS = 3


def bare_rows(sentences: Sequence[Sentence]) -> dict[int, re.Match[str]]:
    """The lines of rankings in bare figures that the sentence before or behind them says to be per cent, by index."""
    matched = [_BARE_ROW.match(sentence.masked.text) for sentence in sentences]
    found: dict[int, re.Match[str]] = {}
    start = 0
    for is_line, group in groupby(matched, key=lambda match: match is not None):
        lines = list(group)
        end = start + len(lines)
        rows = {start + n: match for n, match in enumerate(lines) if match is not None}
        around = [sentences[at].masked.text for at in (start - 1, end) if 0 <= at < len(sentences)]
        if (
            is_line
            and len(rows) >= _FEWEST_ROWS
            and any(_IN_PER_CENT.search(text) for text in around)
            and sum(float(match["share"]) for match in rows.values()) <= 100
        ):
            found |= rows
        start = end
    return found


def read_bare_row(sentence: Sentence, row: re.Match[str], subject: MarketSubject, findings: Findings) -> None:
    """Propose the share that a line of a ranking in bare figures gives."""
    findings.add(
        Proposal(
            subject,
            market.SHARE,
            Ratio.of(row["share"], "%"),
            *sentence.masked.span(row.start(), row.end("share")),
            rule="market: share in a ranking",
            party=sentence.orgs()[0][1].org.name,
        )
    )


def share_column(sentence: Sentence, column: int | None) -> int | None:
    """The column of shares in the table whose rows follow: that of a header that says so; None outside tables."""
    text = sentence.masked.text.strip()
    if not text.startswith("|"):
        return None
    titles = [cell.strip().lower() for cell in text.strip("|").split("|")]
    named = next(
        (
            number
            for number, title in enumerate(titles)
            if re.fullmatch(r"(?:market )?share(?: \(?%\)?)?", title)
        ),
        None,
    )
    return column if named is None else named


def cell(text: str, column: int) -> Iterator[int]:
    """The position of the percentage in a row's cell."""
    start = text.index("|") + 1
    cells = text[start:].split("|")
    if column < len(cells):
        begin = start + sum(len(cell) + 1 for cell in cells[:column])
        at = text.find("⓪", begin, begin + len(cells[column]))
        if at >= 0:
            yield at
