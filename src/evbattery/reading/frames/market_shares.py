"""Shares of a market: a company's, a country's, a chemistry's; in sentences and in tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import Qualifiers, market
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_names import region_in
from evbattery.reading.frames.market_share_holders import holder_of, listed_with, pairs, segment_of_share
from evbattery.reading.frames.market_share_words import (
    BESIDE,
    DOWN_FROM,
    GROWTH,
    GROWTH_BEHIND,
    HEDGES,
    HOLDS,
    MORE,
    NO_MARKET,
    NO_ROSTER,
    OF_CHEMISTRY,
    OF_MARKET,
    ROSTER,
    SHARES,
)
from evbattery.reading.frames.market_tables import cell
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Dated, Measured
from evbattery.reading.proposals import Findings, MarketSubject, Proposal
from evbattery.values.measures import Ratio

#: A part of a company or of its means is no share of a market.
_OF_ANOTHER = re.compile(
    r" (?:(?:stake|share|interest) )?(?:of|in) (?:the |its |their |a )?(?:new |joint )?(?:ventures?|company|firm|"
    r"shares|stock|capital|equity|plants?|projects?|costs?|workforce|Ⓕ|Ⓞ)(?!\w)|"
    r" of (?:the )?(?:total|overall|combined) (?:battery )?(?:production|output|exports)\b"
)
#: "⓪ (Ⓔ) growth".
_ASIDE = re.compile(r"^ ?\([^()]*\)")
_PAIR = 2
_LIST = re.compile(r"⓪(?:, ⓪)*,? and ⓪")
#: "The only supplier with more than ⓪" sets a mark for others.
_MARK = re.compile(r"\bonly\b[^.;⓪]{0,110}\b(?:more than|over|above|exceeding) $")


#: Words that say of which market a share is one.
SHARE_OF = re.compile(r"⓪ of (?:the |all )?[a-z]+")


def read_shares(
    sentence: Sentence, subject: MarketSubject, column: int | None, went_on: bool, findings: Findings
) -> Measured | None:
    """Propose the shares that a sentence or a row gives of the market spoken of; the last of them.

    Where the text *went on* from other shares, or singles out a segment, a company beside a percentage is enough.
    """
    text = sentence.masked.text
    if column is not None and text.strip().startswith("|"):
        places = list(cell(text, column))
    elif NO_MARKET.search(text):
        return None
    else:
        places = sorted(set(_shares(sentence, went_on or findings.has(subject, market.SHARE))))
    for place in places:
        mention = sentence.masked.at.get(place)
        value = (
            quantity(mention.figure, Ratio)
            if isinstance(mention, Measured) and mention.figure.kind is FigureKind.PERCENT
            else None
        )
        if value is None or not isinstance(mention, Measured) or mention.figure.low != mention.figure.high:
            continue
        holder, segment = holder_of(sentence, place), segment_of_share(sentence, place)
        if holder is None and (not segment or segment.lower() in subject.name.lower() or region_in(segment)):
            # What part a segment has of the whole is no share of the segment's own market; a region is none of either.
            continue
        told = {
            "segment": "" if holder else segment,
            "year": _year(sentence, place),
        }
        findings.add(
            Proposal(
                subject,
                market.SHARE,
                value,
                mention.start,
                mention.end,
                rule="market: share",
                party=holder,
                modality=modality(sentence, place),
                qualifiers=Qualifiers({key: words for key, words in told.items() if words}),
                said_by=said_by(sentence),
            )
        )
    last = sentence.masked.at.get(places[-1]) if places else None
    return last if isinstance(last, Measured) else None


def _shares(sentence: Sentence, went_on: bool) -> Iterator[int]:
    text = sentence.masked.text
    certain = {match.start("share") for pattern in SHARES.possible(text) for match in pattern.finditer(text)}
    if went_on:
        certain |= {match.start("share") for match in BESIDE.finditer(text)}
    roster = roster_of(sentence)
    if len(roster) >= _PAIR or (went_on and certain):
        certain |= set(roster)
    certain |= {match.start("had" if match["had"] else "share") for match in OF_CHEMISTRY.finditer(text)}
    certain |= {
        match.start("share") for match in re.finditer(rf"\b{HOLDS}{HEDGES} (?P<share>⓪) of {OF_MARKET}", text)
    }
    listed = [
        {at for at in range(*match.span()) if text[at] == "⓪"}
        for match in _LIST.finditer(text)
        if "respectively" in text or match.group().count("⓪") > _PAIR
    ]
    if certain:
        certain |= {match.start(match.lastgroup) for match in MORE.finditer(text) if match.lastgroup}
    paired = pairs(text)
    certain |= set(paired)
    for places in listed:
        if not places.isdisjoint(paired):
            continue
        # Three percentages in a row are of three companies only where the text says so.
        if "respectively" not in text:
            certain -= places
        elif not certain.isdisjoint(places):
            certain |= places
    for place in certain:
        before, behind = text[max(0, place - 40) : place], _ASIDE.sub("", text[place + 1 : place + 45])
        grew = bool(GROWTH.search(before)) and not DOWN_FROM.search(before)
        if _OF_ANOTHER.match(text, place + 1):
            continue
        unpaired = "respectively" in text and listed_with(sentence, place) is None
        if unpaired or _MARK.search(text[:place]):
            continue
        if not grew and not GROWTH_BEHIND.match(behind):
            yield place


def roster_of(sentence: Sentence) -> list[int]:
    """The places of percentages that stand beside one company each.

    None where one of them is growth, or where they make up a whole, as stakes in a venture do.
    """
    text = sentence.masked.text
    if NO_ROSTER.search(text) or NO_MARKET.search(text):
        return []
    places = [match.start("share") for match in ROSTER.finditer(text)]
    figures = [m.figure.low for at in places if isinstance(m := sentence.masked.at.get(at), Measured)]
    grown = any(
        GROWTH.search(text[max(0, at - 40) : at]) or GROWTH_BEHIND.match(text, at + 1) for at in places
    )
    return [] if grown or sum(figures) == 1 else places


def _year(sentence: Sentence, place: int) -> str:
    later = (
        m.date.value
        for at, m in sentence.masked.at.items()
        if at > place and at - place <= 40 and isinstance(m, Dated)
    )
    return str(next((value for value in later if value is not None), ""))
