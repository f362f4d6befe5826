"""Shares of a market: a company's, a country's, a chemistry's; in sentences and in tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import Qualifiers, market
from evbattery.patterns import Gated
from evbattery.reading.company_cues import NOT_COMPANIES
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_names import region_in
from evbattery.reading.frames.market_share_words import (
    AT,
    BESIDE,
    DOWN_FROM,
    GROUP,
    GROWTH,
    GROWTH_BEHIND,
    HEDGES,
    HOLDS,
    MORE,
    NO_MARKET,
    OF_MARKET,
    RANKS,
    SHARES,
)
from evbattery.reading.frames.market_tables import cell
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import ChemistryMention, Dated, Measured
from evbattery.reading.proposals import Findings, MarketSubject, Proposal
from evbattery.values.countries import country_by_demonym
from evbattery.values.measures import Ratio

#: A name where the holder of a share stands: "ahead of Foo at", "Foo's market share", "Foo (".
_NAME = Gated(
    r"(?:^|\b(?:ahead of|followed by|behind|trailed by|and|by|rival|maker|giant|supplier),? |[,;] )"
    r"(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})(?:'s (?:[a-z]+ ){0,3}share\b|,? (?:at|with|on|led|was|"
    r"is|held|holds|"
    r"ranked|came|took|slipped|moved|remained|remains|kept|keeps|climbed|fell|rose|dropped|saw|followed|"
    r"had|has|controls|commands|captured)\b| \()"
)
_CAPITALISED = re.compile(r"(?<![\w-])(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})")
#: "With ⓪ of the market, Ⓞ ...": who holds the share comes behind it.
_FRONTED = Gated(
    r"(?:With|At|On|Holding|Commanding|Controlling)(?: [\w-]+){0,4} ⓪[^.;ⓄⓅ]{0,80}?, (?:[\w'-]+ |"
    r"Ⓛ(?:'s)? ){0,5}Ⓞ"
)


#: A part of a company or of its means is no share of a market.
_OF_ANOTHER = re.compile(
    r" (?:stake )?(?:of|in) (?:the |its |their |a )?(?:new |joint )?(?:ventures?|company|firm|shares|stock|"
    r"capital|equity|plants?|projects?|costs?|workforce|Ⓕ|Ⓞ)(?!\w)| of (?:the )?(?:total|overall|combined) "
    r"(?:battery )?(?:production|output|exports)\b"
)
#: "⓪ (Ⓔ) growth".
_ASIDE = re.compile(r"^ ?\([^()]*\)")
_PAIR = 2
_LIST = re.compile(r"⓪(?:, ⓪)*,? and ⓪")
_ITS = re.compile(r"\b[Ii]ts?\b(?! (?:is|was) )")
#: "The only supplier with more than ⓪" sets a mark for others.
_MARK = re.compile(r"\bonly\b[^.;⓪]{0,110}\b(?:more than|over|above|exceeding) $")


#: Words that say of which market a share is one.
SHARE_OF = re.compile(r"⓪ of (?:the |all )?[a-z]+")


def read_shares(
    sentence: Sentence, subject: MarketSubject, column: int | None, went_on: bool, findings: Findings
) -> bool:
    """Propose the shares that a sentence or a row gives of the market spoken of; tells whether it gives any.

    Where the text *went on* from other shares, or singles out a segment, a company beside a percentage is enough.
    """
    text = sentence.masked.text
    if column is not None and text.strip().startswith("|"):
        places = list(cell(text, column))
    elif NO_MARKET.search(text):
        return False
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
        holder, segment = _holder(sentence, place), _segment(sentence, place)
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
    return bool(places)


def _shares(sentence: Sentence, went_on: bool) -> Iterator[int]:
    text = sentence.masked.text
    certain = {match.start("share") for pattern in SHARES.possible(text) for match in pattern.finditer(text)}
    if went_on:
        certain |= {match.start("share") for match in BESIDE.finditer(text)}
        certain |= {match.start("share") for match in AT.finditer(text) if RANKS.search(text)}
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
    for places in listed:
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
        unpaired = "respectively" in text and _paired(sentence, place) is None
        if unpaired or _MARK.search(text[:place]):
            continue
        if not grew and not GROWTH_BEHIND.match(behind):
            yield place


def _holder(sentence: Sentence, place: int) -> str | None:
    """The company whose share it is, or the group of companies: the last one named before it."""
    names: list[tuple[int, str]] = [(at, mention.org.name) for at, mention in sentence.orgs() if at < place]
    names += [
        (m.start("name"), m["name"]) for m in _NAME.finditer(sentence.masked.text, 0, place) if _unknown(m)
    ]
    names += [
        (match.start(), str(match["group"])) for match in GROUP.finditer(sentence.masked.text, 0, place)
    ]
    if "respectively" in sentence.masked.text:
        listed = _paired(sentence, place)
        if listed:
            return listed
    if not names and _ITS.search(sentence.masked.text[:place]) and sentence.focus is not None:
        return sentence.focus.name
    if not names and _FRONTED.match(sentence.masked.text):
        return next((mention.org.name for _, mention in sentence.orgs()), None)
    return max(names)[1] if names else None


def _unknown(match: re.Match[str]) -> bool:
    """Whether the words can be the name of a company that was not made out."""
    return (
        match["name"].split(" ")[0] not in NOT_COMPANIES
        and country_by_demonym(match["name"].split(" ")[0]) is None
    )


def _paired(sentence: Sentence, place: int) -> str | None:
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


def _segment(sentence: Sentence, place: int) -> str:
    """What else holds the share: a chemistry, or the subject of the sentence."""
    chemistry = next(
        (
            m.chemistry.claim_name
            for at, m in sentence.masked.at.items()
            if at < place and isinstance(m, ChemistryMention)
        ),
        "",
    )
    match = re.match(
        rf"(?:By \w+, )?(?P<subject>[\w-]+(?: [\w-]+){{0,3}}) (?={HOLDS})", sentence.masked.text[:place]
    )
    return chemistry or (match["subject"].lower() if match else "")


def _year(sentence: Sentence, place: int) -> str:
    later = (
        m.date.value
        for at, m in sentence.masked.at.items()
        if at > place and at - place <= 40 and isinstance(m, Dated)
    )
    return str(next((value for value in later if value is not None), ""))
