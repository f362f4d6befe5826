"""What the parts of the world and the segments of a trade are called."""

from __future__ import annotations

import re

from evbattery.reading.document import Sentence
from evbattery.reading.frames.market_words import NAMES, OUTSIDE, REGION, RELEVANT
from evbattery.reading.mentions import ChemistryMention, OrgMention, PlaceMention


def region_beyond(sentence: Sentence) -> str:
    """Say "outside China", where the sentence leaves a country out of what follows."""
    match = OUTSIDE.search(sentence.masked.text)
    if match is None:
        return ""
    region = place_in(sentence, *match.span("region"))
    return f"outside {region}" if region and region != "global" else ""


def region_in(words: str) -> str:
    """The part of the world that the words name, empty where they name none.

    >>> region_in("the North American"), region_in("Batteries sold worldwide"), region_in("off-road")
    ('North America', 'global', '')
    """
    match = REGION.search(words)
    return "" if match is None or match.lastgroup is None else NAMES[int(match.lastgroup[1:])]


def place_in(sentence: Sentence, start: int, end: int) -> str:
    """The part of the world, or the place, that is named between two positions."""
    named = next((m.name for _, m in sentence.masked.inside(start, end) if isinstance(m, PlaceMention)), "")
    return region_in(unmasked(sentence, start, end)) or named


def segment_of(words: str) -> str:
    """The words of a segment in one form: "electric-vehicle batteries" and "EV battery" are the same."""
    plain = re.sub(r"\s*\([^)]*\)", "", words).replace("'s", "").strip(" ,'")
    plain = " ".join(word if word.isupper() or word in ("EVs",) else word.lower() for word in plain.split())
    plain = re.sub(r"\belectric[- ](?:vehicle|car)s?\b|\bnew[- ]energy[- ]vehicles?\b|\bNEVs?\b", "EV", plain)
    plain = re.sub(r"\b(?:power|traction|automotive|vehicle) (?=batter(?:y|ies)$)", "EV ", plain)
    return re.sub(r"\bbatteries$", "battery", plain)


def segment_named(sentence: Sentence, start: int, end: int) -> str:
    """The segment that the words between two positions name: of a chemistry alone its batteries."""
    stated = [m for _, m in sentence.masked.inside(start, end) if isinstance(m, ChemistryMention)]
    if stated:
        return f"{stated[0].chemistry.claim_name} battery"
    words = segment_of(unmasked(sentence, start, end))
    return words if RELEVANT.search(words) and "batter" in words else f"{words} battery"


def unmasked(sentence: Sentence, start: int, end: int) -> str:
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
            words = (alias for alias in chemistry.aliases if alias.endswith(("-ion", "-state", " ion")))
            known = chemistry.claim_name
            parts.append(known if known.isupper() else next(words, chemistry.name))
        here = place + 1
    parts.append(sentence.masked.text[here:end])
    return "".join(parts)
