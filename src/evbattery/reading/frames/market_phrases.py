"""Phrases that name a market: a part of the world and a segment ("the global sodium-ion battery market")."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.frames.market_words import (
    ENERGY_BEHIND,
    FITTED,
    FOR,
    HEAD,
    IN,
    INSTALLS,
    LEADS_WITH,
    NAMES,
    OF_CARS,
    OUTSIDE,
    OWN,
    REGION,
    RELEVANT,
    SEEN_AT,
    STOP,
    STUDIED,
    TRADE_IN,
    WORDS_BEFORE,
)
from evbattery.reading.mentions import ChemistryMention, OrgMention, PlaceMention


@attrs.frozen
class Market:
    """A market: its part of the world, empty where none is said, and its segment in lower case."""

    region: str
    segment: str

    @property
    def name(self) -> str:
        """Region and segment."""
        return " ".join(filter(None, (self.region[:1].upper() + self.region[1:], self.segment)))


@attrs.frozen
class MarketPhrase:
    """A phrase that names a market, between two positions of the masked sentence."""

    start: int
    end: int
    #: The noun that it ends in: "market", "demand".
    head: str
    market: Market


def market_phrases(sentence: Sentence, current: Market | None) -> list[MarketPhrase]:
    """The markets that a sentence names; what a phrase leaves out it has from *current*, the market before."""
    found = list(_studied(sentence, current))
    for match in HEAD.finditer(sentence.masked.text):
        phrase = _phrase(sentence, match, current)
        if phrase is not None:
            found.append(phrase)
    return sorted(found, key=lambda phrase: phrase.start)


def region_beyond(sentence: Sentence) -> str:
    """Say "outside China", where the sentence leaves a country out of what follows."""
    match = OUTSIDE.search(sentence.masked.text)
    if match is None:
        return ""
    region = _place_in(sentence, *match.span("region"))
    return f"outside {region}" if region and region != "global" else ""


def _studied(sentence: Sentence, current: Market | None) -> Iterator[MarketPhrase]:
    text = sentence.masked.text
    for match in STUDIED.finditer(text):
        segment = _unmask(sentence, *match.span("segment"))
        if RELEVANT.search(segment):
            yield MarketPhrase(
                *match.span(), "market", Market(_place_in(sentence, *match.span("place")), _segment(segment))
            )
    for match in INSTALLS.finditer(text):
        before = text[: match.start()]
        if (match["goods"] or current is not None) and not ("Ⓞ" in before or "Ⓕ" in before):
            region = _place_in(sentence, *match.span("place"))
            region = region or ("" if OUTSIDE.search(before) else region_in(before))
            region = region or (current.region if current else "") or "global"
            segment = current.segment if current and not match["goods"] else "battery"
            yield MarketPhrase(match.start(), match.start("size") - 1, "usage", Market(region, segment))
    for match in SEEN_AT.finditer(text):
        segment = _segment(_unmask(sentence, *match.span("segment")))
        yield MarketPhrase(match.start(), match.start("size") - 1, "market", Market("", segment))
    if current is not None:
        for match in LEADS_WITH.finditer(text):
            region = _place_in(sentence, *match.span("place"))
            yield MarketPhrase(
                match.start(), match.start("size") - 1, "market", Market(region, current.segment)
            )
    for match in FITTED.finditer(text):
        region = _place_in(sentence, *match.span())
        if region:
            yield MarketPhrase(
                match.start(),
                match.start() + len("batteries"),
                "usage",
                Market(region, "EV battery" if OF_CARS.search(match.group()) else "battery"),
            )


def _phrase(sentence: Sentence, match: re.Match[str], current: Market | None) -> MarketPhrase | None:
    text = sentence.masked.text
    start = _start(text, match.start())
    words = _unmask(sentence, start, match.start()).strip(" ,")
    if any(isinstance(m, OrgMention) for _, m in sentence.masked.inside(start, match.start())):
        return None
    if OWN.search(text[:start]):
        return None
    behind = text[match.end() : match.end() + 160]
    region = _place_in(sentence, start, match.start())
    segment = _segment(REGION.sub("", words).replace(region, ""))
    for pattern in (FOR, TRADE_IN):
        more = pattern.match(behind)
        if more and RELEVANT.search(
            _unmask(sentence, match.end() + more.start("segment"), match.end() + more.end("segment"))
        ):
            segment = _segment(
                _unmask(sentence, match.end() + more.start("segment"), match.end() + more.end("segment"))
            )
    place = IN.match(behind)
    if not region and place:
        region = _place_in(sentence, match.end() + place.start("place"), match.end() + place.end("place"))
    region = region or _place_in(sentence, *_adverb(text))
    if not segment and ENERGY_BEHIND.match(behind):
        return MarketPhrase(
            start,
            match.end(),
            match["head"].lower(),
            Market(region, current.segment if current else "battery"),
        )
    if not segment and current is None and region and RELEVANT.search(text):
        return MarketPhrase(start, match.end(), match["head"].lower(), Market(region, "battery"))
    if not RELEVANT.search(segment):
        # "the North American market" is that of the segment spoken of before.
        if (
            current is None
            or segment
            or match["head"].lower() in ("business", "industry", "sales", "use", "sector")
            or (region and current.region and region != current.region and not current.segment)
        ):
            return None
        return MarketPhrase(
            start, match.end(), match["head"].lower(), Market(region or current.region, current.segment)
        )
    return MarketPhrase(
        start,
        match.end(),
        match["head"].lower(),
        Market(region or (current.region if current and current.segment == segment else ""), segment),
    )


def _start(text: str, head: int) -> int:
    """Where the phrase begins whose head stands at *head*."""
    start = head
    for _ in range(WORDS_BEFORE):
        before = text.rfind(" ", 0, max(0, start - 1)) + 1
        word = text[before : start - 1] if start else ""
        if not word or STOP.match(word.rstrip(",")) or word[-1] in ',.;:!?)"' or word[0] in '("':
            break
        start = before
    return start


def _adverb(text: str) -> tuple[int, int]:
    """The span of "globally" and its like, empty where the sentence has none."""
    match = re.search(
        (
            r"\b(?:[Gg]lobally|[Ww]orldwide|(?:around|across|throughout) the (?:world|globe)|[Ii]n (?:Ⓛ|"
            r"Europe|"
            r"North America|Asia|China|India))(?=,|\b)"
        ),
        text,
    )
    return match.span() if match else (0, 0)


def region_in(words: str) -> str:
    """The part of the world that the words name, empty where they name none.

    >>> region_in("the North American"), region_in("Batteries sold worldwide"), region_in("off-road")
    ('North America', 'global', '')
    """
    match = REGION.search(words)
    return "" if match is None or match.lastgroup is None else NAMES[int(match.lastgroup[1:])]


def _place_in(sentence: Sentence, start: int, end: int) -> str:
    """The part of the world, or the place, that is named between two positions."""
    named = next((m.name for _, m in sentence.masked.inside(start, end) if isinstance(m, PlaceMention)), "")
    return region_in(_unmask(sentence, start, end)) or named


def _segment(words: str) -> str:
    """The words of a segment in one form: "electric-vehicle batteries" and "EV battery" are the same."""
    plain = re.sub(r"\s*\([^)]*\)", "", words).replace("'s", "").strip(" ,'")
    plain = " ".join(word if word.isupper() or word in ("EVs",) else word.lower() for word in plain.split())
    plain = re.sub(r"\belectric[- ](?:vehicle|car)s?\b|\bnew[- ]energy[- ]vehicles?\b", "EV", plain)
    return re.sub(r"\bbatteries$", "battery", plain)


def _unmask(sentence: Sentence, start: int, end: int) -> str:
    """The words between two positions of the masked text, places, companies and chemistries written out."""
    parts: list[str] = []
    here = start
    for place, mention in sentence.masked.inside(start, end):
        parts.append(sentence.masked.text[here:place])
        if isinstance(mention, PlaceMention):
            parts.append(mention.name)
        elif isinstance(mention, OrgMention):
            parts.append(mention.org.name)
        elif isinstance(mention, ChemistryMention):
            chemistry = mention.chemistry
            parts.append(
                next(
                    (alias for alias in chemistry.aliases if alias.endswith(("-ion", "-state", " ion"))),
                    chemistry.name,
                )
            )
        here = place + 1
    parts.append(sentence.masked.text[here:end])
    return "".join(parts)
