"""The name that stands beside a phrase for a battery: "the pack, called Foo", "Foo, its new pack"."""

from __future__ import annotations

import re

from evbattery.reading.document import Sentence
from evbattery.reading.frames.product_phrases import Phrase
from evbattery.reading.mentions import ProductMention

_APPOSED = re.compile(
    r"^,? ?(?:(?:is |was |are )?(?:called|named|dubbed|known as|branded|christened|codenamed)|(?:that |"
    r"which )?(?:it|they) calls?)? ?[\"(]?(?:the )?Ⓑ"
)
_CALLED = re.compile(r"(?:It|They) (?:is|are) (?:called|named|dubbed|known as) ")
_NAME_BEFORE = re.compile(r"Ⓑ\"?(?:,| \(| is| are| was)(?: Ⓞ's?| the| an?)? ?$")


def name_beside(sentence: Sentence, phrase: Phrase) -> tuple[str, bool]:
    """The name in apposition to a phrase, if one is, and whether a pronoun is given it: "they are called Foo"."""
    text = sentence.masked.text
    pronoun = text[phrase.start : phrase.end].lower() in ("it", "they")
    before = None if pronoun else _NAME_BEFORE.search(text[: phrase.start])
    behind = _APPOSED.match(text[phrase.end : phrase.end + 40])
    at = before.start() if before else phrase.end + behind.end() - 1 if behind else -1
    mention = sentence.masked.at.get(at)
    if not isinstance(mention, ProductMention):
        return "", False
    return mention.name, bool(_CALLED.match(text, phrase.start))
