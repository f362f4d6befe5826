"""Sizes of markets: which figure is one, of which market, for which year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from evbattery.claims import ClaimValue
from evbattery.reading.contexts import is_compared, modality
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.market_phrases import Market, MarketPhrase
from evbattery.reading.frames.market_volumes import piece, refined, volume_at
from evbattery.reading.frames.market_words import GROWS, INSTALLED, NOT_A_SIZE, VALUES
from evbattery.reading.frames.quantities import amount, quantity
from evbattery.reading.mentions import Dated, Measured
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Energy
from evbattery.values.vocabulary import Modality

_HEDGES = (
    r"(?: (?:about|around|some|roughly|nearly|almost|approximately|over|more than|up to|as much as|at least|"
    r"an estimated|only|just|to|be|a))*"
)
#: Words that end where the size of a market begins.
_SIZE = re.compile(
    r"\b(?:valued at|worth|estimated (?:at|to be)|put (?:sales |revenues? |it |demand )?at|stood at|"
    r"amount(?:ed|s)? to|generat(?:ed|es|ing)|brought in|total(?:l?ed|l?ing|s)|c(?:a|o)me to|comes to|"
    r"add(?:ed|s) up to|was|were|is|"
    r"reach(?:ed|es|ing)?|hit|tops?|topped|grow(?:ing|s)? to|grew to|attain\w*|touch\w*|cross(?:es|ed|ing)?|"
    r"record\w*|register\w*|garner\w*|pegg?(?:ed|s)? at|"
    r"climb\w* to|rise to|rose to|"
    r"expand\w* to|increase to|swell to|expects|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|"
    r"forecasts?(?: at)?|projected at|"
    rf"(?:market|demand|size|value|business|usage|consumption) (?:size )?of|(?:market|demand|usage) at){_HEDGES} $"
)
_AT = re.compile(rf" at{_HEDGES} \"?$")
#: Words that do so where a verb of growth or another size of the same market came before them.
_FURTHER = re.compile(rf"\b(?:from|to|and|or|on the way to|at|against){_HEDGES} $")
#: A market of goods is measured in energy only where the noun says that they are counted.
_COUNTED = frozenset(
    (
        "demand",
        "usage",
        "use",
        "installations",
        "installation",
        "installed capacity",
        "installed battery capacity",
        "installed power battery capacity",
        "installed storage capacity",
        "deployments",
        "additions",
        "shipments",
        "consumption",
        "market",
        "markets",
    )
)
#: The same market in another year, beside a size of it.
_COMPARED = re.compile(rf"\b(?:compared (?:with|to)|(?:up|down|⓪) from|after|versus){_HEDGES} $")
_EARLIER = re.compile(r" (?:in |for )?Ⓓ(?! earlier)")
_ANAPHOR = re.compile(
    r"\b(?:it|market|there|demand|usage|figure|sales|total|year|value|size)\b", re.IGNORECASE
)


@attrs.frozen
class Size:
    """How large a market is in a year, with the span of the article that says so."""

    market: Market
    year: PartialDate | None
    value: ClaimValue
    start: int
    end: int
    modality: Modality


def sizes(
    sentence: Sentence, found: Sequence[MarketPhrase], before: Market | None, base: Market | None, period: str
) -> Iterator[Size]:
    """The sizes that a sentence gives of the markets *found* in it, or of the one spoken of right *before*.

    A volume with words of its own for what is counted is one of the *base* market; energies are those of *period*.
    """
    accepted = False
    for place, mention in sentence.masked.at.items():
        if (
            not isinstance(mention, Measured)
            or mention.figure.convertible
            or mention.figure.kind not in (FigureKind.MONEY, FigureKind.ENERGY)
        ):
            continue
        phrase = _spoken_of(sentence, place, found, before)
        uncounted = (
            mention.figure.kind is FigureKind.ENERGY and phrase is not None and phrase.head not in _COUNTED
        )
        if phrase is None or uncounted or not _is_size(sentence, place, phrase, accepted):
            phrase = None
            volume = volume_at(sentence, place, mention, base)
            if volume is not None:
                phrase = MarketPhrase(0, 0, "usage", volume)
        if phrase is None:
            continue
        compared = is_compared(sentence, place) or _COMPARED.search(sentence.masked.text[:place])
        if compared and not (accepted and _EARLIER.match(sentence.masked.text, place + 1)):
            continue
        value = _value(mention, phrase)
        if value is not None:
            accepted = True
            market = phrase.market
            if mention.figure.kind is FigureKind.ENERGY:
                market = refined(sentence, *piece(sentence, place), attrs.evolve(market, period=period))
            yield Size(
                market,
                _year(sentence, place),
                value,
                mention.start,
                mention.end,
                _speaks(sentence, place),
            )


def _spoken_of(
    sentence: Sentence, place: int, found: Sequence[MarketPhrase], before: Market | None
) -> MarketPhrase | None:
    """The market that a figure is of: named before it, or right behind it, or the one that "it" stands for."""
    earlier = [phrase for phrase in found if phrase.end <= place]
    if earlier:
        return earlier[-1]
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
    installed = next((m for m in INSTALLED.finditer(sentence.masked.text) if m.start("size") == place), None)
    if installed and not any(at < place for at, _ in sentence.orgs()):
        usage = next((phrase for phrase in found if phrase.head == "usage"), None)
        if usage is not None:
            return attrs.evolve(usage, start=place + 1)
    demand = re.search(r"\b(?:demand|market|need) of (?:\w+ ){0,2}$", sentence.masked.text[:place])
    if demand and found:
        return found[0]
    if before is not None and _ANAPHOR.search(sentence.masked.text[:place]):
        return MarketPhrase(0, 0, "market", before)
    return None


def _is_size(sentence: Sentence, place: int, phrase: MarketPhrase, accepted: bool) -> bool:
    text = sentence.masked.text
    if phrase.start > place or phrase.end == place - 1:
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
    behind_head = near if "capacity" not in phrase.head else text[phrase.end : place]
    if NOT_A_SIZE.search(re.sub(r"more than (?=$|double|triple|quadruple)", "", behind_head)):
        return False
    if (
        len(between) <= 90
        and _AT.search(between)
        and VALUES.search(text[max(0, phrase.start - 60) : phrase.start])
    ):
        return True
    return bool(_SIZE.search(near)) or (
        bool(_FURTHER.search(near) or _COMPARED.search(near)) and (accepted or bool(GROWS.search(between)))
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
        r"\b(?:projected|expect(?:ed|s)|forecast|will|should|would|to reach|to be worth|could|by|on the way)\b",
        near,
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
