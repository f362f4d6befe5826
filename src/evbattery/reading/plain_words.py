"""Words that open a sentence with a capital and may be no names at all."""

from __future__ import annotations

import re
from collections.abc import Container

#: Endings of nouns that open sentences; a name with such an ending must also stand inside a sentence.
_WORD_LIKE = re.compile(
    r"(?:s|ing|ed|ly|tion|sion|ment|ness|ance|ence|ity|ism|ship|age|al|ic|ful|able|hood|work|time|put)$",
    re.IGNORECASE,
)


def words_in_small_letters(text: str) -> frozenset[str]:
    """The words of a text that it writes in small letters."""
    return frozenset(re.findall(r"\b[a-z]{3,}\b", text))


def may_be_a_word(name: str, small: Container[str]) -> bool:
    """Whether one plain word that opens a sentence could as well be a common noun ("Production will ...")."""
    return name.isalpha() and name[1:].islower() and bool(_WORD_LIKE.search(name) or name.lower() in small)
