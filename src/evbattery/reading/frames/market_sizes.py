"""Sizes of markets: which figure is one, of which market, for which year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from evbattery.claims import ClaimValue
from evbattery.reading.contexts import clause, is_compared, modality
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.going_on import turns_elsewhere
from evbattery.reading.frames.market_figures import Elided
from evbattery.reading.frames.market_names import place_in
from evbattery.reading.frames.market_phrases import Market, MarketPhrase
from evbattery.reading.frames.market_size_words import (
    ANAPHOR,
    AT,
    COMPARED,
    COUNTED,
    EARLIER,
    FORESEEN,
    FRONTED,
    FURTHER,
    PLAINLY,
    SIZE,
)
from evbattery.reading.frames.market_volumes import LEAST, piece, refined, traded_at, volume_at
from evbattery.reading.frames.market_words import GROWS, NOT_A_SIZE, VALUES
from evbattery.reading.frames.quantities import amount, quantity
from evbattery.reading.mentions import Dated, Measured
from evbattery.values.dates import PartialDate
from evbattery.values.measures import Energy
from evbattery.values.money import Money
from evbattery.values.vocabulary import Modality

#: "The only maker with an installed capacity of Ⓔ": the volume is its own.
_HELD = re.compile(
    r"(?:compan(?:y|ies)|makers?|suppliers?|firms?|producers?|Ⓞ)[^.;:]{0,60}?(?: with| having|,? whose) "
    r"(?:(?:an?|its|their|total|combined) ){0,2}$"
)


@attrs.frozen
class Size:
    """How large a market is in a year, with the figure that says so."""

    market: Market
    year: PartialDate | None
    value: ClaimValue
    mention: Measured
    modality: Modality


def sizes(
    sentence: Sentence,
    found: Sequence[MarketPhrase],
    before: Market | None,
    base: Market | None,
    period: str,
    last: Size | None,
) -> list[Size]:
    """The sizes that a sentence gives of the markets *found* in it, or of the one spoken of right *before*.

    A volume with words of its own for what is counted is one of the *base* market; energies are those of *period*.
    Figures without a unit go on from another size of the sentence, or from the *last* one before it.
    """
    told = list(_told(sentence, found, before, base, period))
    known = {id(size.mention): size for size in (*told, *([last] if last else ()))}
    for place, mention in sentence.masked.at.items():
        size = known.get(id(mention.of)) if isinstance(mention, Elided) else None
        if (
            size is not None
            and isinstance(mention, Elided)
            and (size is not last or _goes_on(sentence, place))
        ):
            value = (
                amount(mention.figure)
                if isinstance(size.value, Money)
                else quantity(mention.figure, Energy, "GWh")
            )
            if value is not None:
                market = attrs.evolve(
                    size.market, region=place_in(sentence, *clause(sentence, place)) or size.market.region
                )
                known[id(mention)] = Size(
                    market, _year(sentence, place), value, mention, _speaks(sentence, place)
                )
    return sorted((size for size in known.values() if size is not last), key=lambda size: size.mention.start)


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether a figure goes on from one of another sentence: nobody has it, and nothing else is measured."""
    before = sentence.masked.text[:place]
    return not (NOT_A_SIZE.search(before) or "Ⓞ" in before or "Ⓕ" in before or turns_elsewhere(before))


def _told(
    sentence: Sentence, found: Sequence[MarketPhrase], before: Market | None, base: Market | None, period: str
) -> Iterator[Size]:
    """The sizes that are told with their unit."""
    accepted = False
    for place, mention in sentence.masked.at.items():
        if (
            not isinstance(mention, Measured)
            or isinstance(mention, Elided)
            or mention.figure.convertible
            or mention.figure.kind not in (FigureKind.MONEY, FigureKind.ENERGY)
        ):
            continue
        phrase = _spoken_of(sentence, place, found, before)
        uncounted = (
            mention.figure.kind is FigureKind.ENERGY and phrase is not None and phrase.head not in COUNTED
        )
        if phrase is None or uncounted or not _is_size(sentence, place, phrase, accepted):
            phrase = None
            volume = volume_at(sentence, place, mention, base) or traded_at(sentence, place, base)
            if volume is not None:
                phrase = MarketPhrase(0, 0, "usage", volume)
        if phrase is None:
            continue
        compared = is_compared(sentence, place) or COMPARED.search(sentence.masked.text[:place])
        if compared and not (accepted and EARLIER.match(sentence.masked.text, place + 1)):
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
                mention,
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
    if (
        found
        and FRONTED.search(sentence.masked.text[:place])
        and " to " in sentence.masked.text[found[0].end :]
    ):
        return attrs.evolve(found[0], start=place + 1)
    demand = re.search(r"\b(?:demand|market|need) of (?:\w+ ){0,2}$", sentence.masked.text[:place])
    if demand and found:
        return found[0]
    if before is not None and ANAPHOR.search(sentence.masked.text[:place]):
        return MarketPhrase(0, 0, "market", before)
    return None


def _is_size(sentence: Sentence, place: int, phrase: MarketPhrase, accepted: bool) -> bool:
    text = sentence.masked.text
    foreseen = accepted and FORESEEN.match(text, place + 1)
    if foreseen or phrase.start > place or phrase.end == place - 1:
        return True
    if _HELD.search(text, 0, phrase.start):
        return False
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
        or (";" in between and not ANAPHOR.search(between))
    ):
        return False
    near = text[max(0, phrase.end - len(phrase.head) - 1 if phrase.end else 0, place - 60) : place]
    behind_head = near if "capacity" not in phrase.head else text[phrase.end : place]
    if NOT_A_SIZE.search(re.sub(r"more than (?=$|double|triple|quadruple)", "", behind_head)):
        return False
    if phrase.head in COUNTED and phrase.start < phrase.end and PLAINLY.fullmatch(between):
        return True
    if (
        len(between) <= 90
        and AT.search(between)
        and VALUES.search(text[max(0, phrase.start - 60) : phrase.start])
    ):
        return True
    return bool(SIZE.search(near)) or (
        bool(FURTHER.search(near) or COMPARED.search(near)) and (accepted or bool(GROWS.search(between)))
    )


def _value(mention: Measured, phrase: MarketPhrase) -> ClaimValue | None:
    figure = mention.figure
    if figure.per not in (None, "year"):
        return None
    if figure.kind is FigureKind.MONEY:
        return amount(figure)
    return quantity(figure, Energy, "GWh") if phrase.head in COUNTED and figure.low >= LEAST else None


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
