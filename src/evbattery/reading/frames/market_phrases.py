"""Phrases that name a market: a part of the world and a segment ("the global sodium-ion battery market")."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.frames.market_names import place_in, region_beyond, region_in, segment_of, unmasked
from evbattery.reading.frames.market_words import (
    ENERGY_BEHIND,
    FOR,
    HAS_OWN,
    HEAD,
    IN,
    INSTALLS,
    LEADS_WITH,
    OF_PLACE,
    OUTSIDE,
    OWN,
    REGION,
    RELEVANT,
    SEEN_AT,
    STOP,
    STUDIED,
    SUPPLIER_OF,
    WORDS_BEFORE,
)
from evbattery.reading.mentions import OrgMention


@attrs.frozen
class Market:
    """A market: its part of the world, empty where none is said, and its segment in lower case."""

    region: str
    segment: str
    #: The part of a year that its figures are for, empty for whole years.
    period: str = ""

    @property
    def name(self) -> str:
        """Region, segment and the part of a year."""
        return " ".join(filter(None, (self.region[:1].upper() + self.region[1:], self.segment, self.period)))


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


def _studied(sentence: Sentence, current: Market | None) -> Iterator[MarketPhrase]:
    text = sentence.masked.text
    for match in SUPPLIER_OF.finditer(text):
        segment = unmasked(sentence, *match.span("segment"))
        if RELEVANT.search(segment):
            yield MarketPhrase(
                *match.span(), "market", Market(place_in(sentence, *match.span()), segment_of(segment))
            )
    for match in STUDIED.finditer(text):
        segment = unmasked(sentence, *match.span("segment"))
        if RELEVANT.search(segment):
            yield MarketPhrase(
                *match.span(), "market", Market(place_in(sentence, *match.span("place")), segment_of(segment))
            )
    for match in INSTALLS.finditer(text):
        before = text[: match.start()]
        if (match["goods"] or current is not None) and not ("Ⓞ" in before or "Ⓕ" in before):
            region = place_in(sentence, *match.span("place"))
            region = region or ("" if OUTSIDE.search(before) else region_in(before))
            region = region or (current.region if current else "") or "global"
            goods = (
                segment_of(unmasked(sentence, *match.span("goods")).partition("of ")[2])
                if match["goods"]
                else ""
            )
            segment = current.segment if current and goods in ("", "battery") else goods or "battery"
            yield MarketPhrase(match.start(), match.start("size") - 1, "usage", Market(region, segment))
    for match in SEEN_AT.finditer(text):
        segment = segment_of(unmasked(sentence, *match.span("segment")))
        yield MarketPhrase(match.start(), match.start("size") - 1, "market", Market("", segment))
    if current is not None:
        for match in LEADS_WITH.finditer(text):
            region = place_in(sentence, *match.span("place"))
            yield MarketPhrase(
                match.start(), match.start("size") - 1, "market", Market(region, current.segment)
            )


def _phrase(sentence: Sentence, match: re.Match[str], current: Market | None) -> MarketPhrase | None:
    text = sentence.masked.text
    start = _start(text, match.start())
    words = unmasked(sentence, start, match.start()).strip(" ,")
    if any(isinstance(m, OrgMention) for _, m in sentence.masked.inside(start, match.start())):
        return None
    if OWN.search(text[:start]) or (not match["head"].startswith("market") and HAS_OWN.search(text[:start])):
        return None
    behind = text[match.end() : match.end() + 160]
    region = place_in(sentence, start, match.start())
    segment = segment_of(REGION.sub("", words).replace(region, ""))
    more = FOR.match(behind)
    words = unmasked(sentence, *(match.end() + at for at in more.span("segment"))) if more else ""
    if RELEVANT.search(words):
        segment = segment_of(words)
    place = IN.match(behind)
    if not region and place:
        region = place_in(sentence, match.end() + place.start("place"), match.end() + place.end("place"))
    owner = OF_PLACE.search(text[:start])
    region = (
        region or (place_in(sentence, *owner.span()) if owner else "") or place_in(sentence, *_adverb(text))
    )
    left_out = OUTSIDE.search(text, max(0, start - 20), match.end() + 60)
    region = (region_beyond(sentence) if left_out else "") or region
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
        Market(
            region
            or (
                current.region
                if current
                and (
                    current.segment == segment
                    or _is_counted(match["head"])
                    or segment.split(" ")[0] in _PARTS
                )
                else ""
            ),
            segment,
        ),
    )


#: Chemistries that share out the trade in car batteries; their markets are parts of the one spoken of.
_PARTS = frozenset(("LFP", "LMFP", "NMC", "NCA"))


def _is_counted(head: str) -> bool:
    """Whether the noun is for goods that are counted somewhere, so that the place may be told before."""
    return head.lower().startswith(("install", "usage", "deploy", "shipments", "consumption"))


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
