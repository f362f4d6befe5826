"""Who or what holds a share of a market: a company, a group of them, a chemistry, the subject of the sentence."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.company_cues import NOT_COMPANIES
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_share_words import GROUP, HOLDS, OF_CHEMISTRY, OF_ONE, PAIRS
from evbattery.reading.mentions import ChemistryMention, Measured, OrgMention
from evbattery.values.countries import country_by_demonym

#: A name where the holder of a share stands: "ahead of Foo at", "Foo's market share", "Foo (".
_NAME = Gated(
    r"(?:^|\b(?:ahead of|followed by|behind|trailed by|and|by|rival|maker|giant|supplier),? |[,;] )"
    r"(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})(?:'s (?:[a-z]+ ){0,3}share\b|,? (?:at|with|on|led|was|"
    r"is|held|holds|"
    r"ranked|came|took|slipped|moved|remained|remains|kept|keeps|climbed|fell|rose|dropped|saw|followed|"
    r"had|has|controls|commands|captured)\b| \(| (?=⓪))"
)
_CAPITALISED = re.compile(r"(?<![\w-])(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})")
#: "With ⓪ of the market, Ⓞ ...": who holds the share comes behind it.
_FRONTED = Gated(
    r"(?:With|At|On|Holding|Commanding|Controlling)(?: [\w-]+){0,4} ⓪[^.;ⓄⓅ]{0,80}?, (?:[\w'-]+ |"
    r"Ⓛ(?:'s)? ){0,5}Ⓞ"
)
#: What several have in sum is the share of none of them.
_TOGETHER = re.compile(
    r"Ⓞ(?: \([^()]{1,40}\))*,? (?:and|&) Ⓞ(?: \([^()]{1,40}\))*,? [^.;:Ⓞ]{0,40}?"
    r"\b(?:combined|together|jointly|in total|between them|collectively|a total of)\b[^.;:Ⓞ]{0,80}$"
)
_ITS = re.compile(r"\b[Ii]ts?\b(?! (?:is|was) )")
_FOR_WHOM = len("⓪ for ")


def pairs(text: str) -> dict[int, int]:
    """The places of shares that are told after as many companies, each with the place of its company."""
    found: dict[int, int] = {}
    for match in PAIRS.finditer(text):
        orgs = [at for at in range(*match.span("orgs")) if text[at] == "Ⓞ"]
        shares = [at for at in range(*match.span("shares")) if text[at] == "⓪"]
        found |= dict(zip(shares, orgs, strict=True)) if len(orgs) == len(shares) else {}
    return found


def holder_of(sentence: Sentence, place: int) -> str | None:
    """The company whose share it is, or the group of companies: the last one named before it, or that it is "for"."""
    text = sentence.masked.text
    named = pairs(text).get(place, place + _FOR_WHOM if text.startswith(" for Ⓞ", place + 1) else -1)
    mention = sentence.masked.at.get(named)
    if isinstance(mention, OrgMention):
        return mention.org.name
    stated = max(
        (at for at, m in sentence.masked.inside(0, place) if isinstance(m, ChemistryMention)), default=-1
    )
    alone = OF_ONE.match(text, stated) if stated >= 0 else None
    if alone is not None and alone.start("share") == place:
        # "Foo led, and Ⓧ cells held ⓪": the chemistry does.
        return None
    names: list[tuple[int, str]] = [(at, mention.org.name) for at, mention in sentence.orgs() if at < place]
    names += [
        (m.start("name"), m["name"]) for m in _NAME.finditer(sentence.masked.text, 0, place) if _unknown(m)
    ]
    names += [
        (match.start(), str(match["group"])) for match in GROUP.finditer(sentence.masked.text, 0, place)
    ]
    if "respectively" in sentence.masked.text:
        listed = listed_with(sentence, place)
        if listed:
            return listed
    if not names and _ITS.search(sentence.masked.text[:place]) and sentence.focus is not None:
        return sentence.focus.name
    if not names and _FRONTED.match(sentence.masked.text):
        return next((mention.org.name for _, mention in sentence.orgs()), None)
    return max(names)[1] if names and not _TOGETHER.search(sentence.masked.text[:place]) else None


def _unknown(match: re.Match[str]) -> bool:
    """Whether the words can be the name of a company that was not made out."""
    return (
        match["name"].split(" ")[0] not in NOT_COMPANIES
        and country_by_demonym(match["name"].split(" ")[0]) is None
    )


def listed_with(sentence: Sentence, place: int) -> str | None:
    """The company at the share's place in its list: "Ⓞ and Ⓞ ... ⓪ and ⓪, respectively"."""
    shares = [
        at
        for at, m in sentence.masked.at.items()
        if isinstance(m, Measured) and m.figure.kind is FigureKind.PERCENT
    ]
    told = sentence.masked.text.index("respectively")
    shares = [at for at in shares if at < told] or shares
    text = sentence.masked.text[: min(shares[0], told)] if shares else ""
    found = [(m.start("name"), m["name"]) for m in _CAPITALISED.finditer(text) if _unknown(m)]
    found += [(at, m.org.name) for at, m in sentence.orgs() if at < len(text)]
    orgs = [name for _, name in sorted(found)]
    return orgs[shares.index(place)] if place in shares and len(orgs) == len(shares) else None


def segment_of_share(sentence: Sentence, place: int) -> str:
    """What else holds the share: a chemistry, or the subject of the sentence."""
    stated = [
        m.chemistry.claim_name for _, m in sentence.masked.inside(0, place) if isinstance(m, ChemistryMention)
    ]
    chemistry = next(iter(stated[::-1]), "")
    behind = OF_CHEMISTRY.match(sentence.masked.text, place)
    if not chemistry and behind is not None and behind["chemistry"]:
        mention = sentence.masked.at.get(behind.start("chemistry"))
        chemistry = mention.chemistry.claim_name if isinstance(mention, ChemistryMention) else ""
    match = re.match(
        rf"(?:By \w+, )?(?P<subject>[\w-]+(?: [\w-]+){{0,3}}) (?={HOLDS})", sentence.masked.text[:place]
    )
    return chemistry or (match["subject"].lower() if match else "")
