"""How large a share is: a percentage, a fraction in words, or a bare number beside other shares."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Measured
from evbattery.values.measures import Ratio

WHOLE = Decimal(1)
_FRACTIONS = {
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "sixth": Decimal(1) / 6,
    "eighth": Decimal("0.125"),
    "tenth": Decimal("0.1"),
    "twentieth": Decimal("0.05"),
}
_PARTS = {"four": 4, "three": 3, "two": 2}
_FRACTION_WORDS = (
    r"(?:(?<!first )(?<!second )\bhalf|\b(?:an?|one)[ -](?:third|quarter|fifth|sixth|eighth|tenth|twentieth)|"
    r"\btwo[ -]thirds|\bthree[ -]quarters|\b(?:two|three|four)[ -]fifths)"
)
#: A fraction stands for a share only before words that say of what.
FRACTION = (
    rf"{_FRACTION_WORDS}(?= (?:of (?:Ⓞ|the (?:joint )?(?:venture|company|shares|capital|equity|business|firm))|each\b|"
    r"(?:stake|share|interest|ownership)\b|to Ⓞ|by Ⓞ|and Ⓞ|, Ⓞ))"
)
#: A share as it stands in the text.
SHARE = rf"(?:⓪|{FRACTION})"
#: A number alone, which is a share only behind another one: "Foo holds 35 per cent, Bar 40 and Baz the rest".
BARE = (
    r"(?:⓪|half\b|(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|sixth|eighth|tenth|twentieth)s?\b|"
    r"\d{1,2}(?:[.,]\d{1,2})?(?![\d%]))"
)


def ratio_of(sentence: Sentence, place: int, words: str) -> Ratio | None:
    """The share that the words at a place say, or None where they cannot be one.

    A percentage is read from its figure, a fraction from its words, a bare number as per cent.
    """
    if words == "⓪":
        return ratio_at(sentence, place)
    if re.fullmatch(r"[\d.,]+", words):
        low = Decimal(words.replace(",", ".")) / 100
        return Ratio.of(low) if 0 < low < 1 else None
    parts = re.split(r"[ -]", words.lower())
    fraction = _FRACTIONS.get(parts[-1].removesuffix("s"))
    return Ratio.of(fraction * _PARTS.get(parts[0], 1)) if fraction is not None else None


def ratio_at(sentence: Sentence, place: int) -> Ratio | None:
    """The percentage at a place as a share of a whole, or None where it cannot be one."""
    mention = sentence.masked.at.get(place)
    figure: Figure | None = mention.figure if isinstance(mention, Measured) else None
    if figure is None or figure.high > WHOLE or figure.low <= 0:
        return None
    return quantity(figure, Ratio)
