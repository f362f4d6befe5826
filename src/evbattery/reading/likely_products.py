"""Names that the words around them show to be batteries', where no sign for one is strong enough."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import ClassVar

import attrs

from evbattery.reading.learned import learned
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Mention
from evbattery.reading.product_sign_table import OPEN_NAME
from evbattery.reading.surroundings import surroundings, tokens

#: The model, and from what probability on it is believed (docs/reading.md).
MODEL, SURE = "product_names", 0.6
#: Fairs and places are where batteries are shown.
_PLACED = re.compile(r"\b(?:at|in|near) (?:the )?$")
_SHAPES = ((re.compile(r"[A-ZÀ-Þ]+"), "A"), (re.compile(r"[^\W\dA-Z_]+"), "a"), (re.compile(r"\d+"), "9"))


@attrs.define(eq=False)
class OpenName(Mention):
    """A name of which it is open what it names."""

    TAG: ClassVar[str] = OPEN_NAME
    name: str


def name_features(sentences: Sequence[Masked], number: int, position: int, name: OpenName) -> Iterator[str]:
    """What is seen of a name: the words around it, those of the next sentence, and its shape ("Aa-9")."""
    yield from surroundings(sentences[number].text, position)
    if number + 1 < len(sentences):
        yield from {f"N={word}" for _, word in tokens(sentences[number + 1].text)}
    shape = name.name
    for pattern, letter in _SHAPES:
        shape = pattern.sub(letter, shape)
    yield f"shape={shape[:8]}"


def open_names(sentences: Sequence[Masked]) -> Iterator[tuple[int, int, OpenName]]:
    """Every name of which it is open what it names, with the number of its sentence and its place there."""
    for number, masked in enumerate(sentences):
        for place, mention in masked.at.items():
            if isinstance(mention, OpenName):
                yield number, place, mention


def likely_names(sentences: Sequence[Masked], shown: Collection[str]) -> Iterator[tuple[int, str]]:
    """The names that are likely those of batteries, besides those that are *shown* to be, with their places."""
    model, found = learned(MODEL), set(shown)
    for number, place, name in open_names(sentences):
        if (
            name.name not in found
            and model.probability(name_features(sentences, number, place, name)) >= SURE
        ):
            found.add(name.name)
            yield name.start, name.name
