"""How the name of a place is folded for comparison: one key for every spelling that differs in marks alone."""

from __future__ import annotations

import functools
import re
import unicodedata

# Letters that NFKD leaves whole although English texts write them with plain letters.
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ə": "a"
}  # fmt: skip
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")
# The last are the accents that NFKD takes off Latin letters.
_DROPPED = re.compile("[.'’‘ʻʼ`\u0300-\u036f]")
_HYPHENS = re.compile(r"[-–—‑,/]")
_BLANKS = re.compile("  +")
_WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "&": "and"}
# All of them, and a few that are none: what a word begins with is found much faster than what it is.
_WORD = re.compile(r"[smf&](?<!\S.)(?:te?)?(?= \S)")


@functools.lru_cache(maxsize=16_384)
def place_key(name: str) -> str:
    """Fold a name to lower-case letters without accents, full stops, apostrophes and hyphens.

    "St." counts as "Saint", "Mt." as "Mount" and "Ft." as "Fort" where another word follows.

    >>> place_key("Skellefteå"), place_key("St. Louis"), place_key("Xi’an"), place_key("U.S.A.")
    ('skelleftea', 'saint louis', 'xian', 'usa')
    """
    return place_keys(" ".join(name.split())).strip()


def place_keys(names: str) -> str:
    """Fold the name on each line of a text as :func:`place_key` does, many names at a time."""
    names = _DROPPED.sub("", unicodedata.normalize("NFKD", names)).casefold()
    names = _LETTER.sub(lambda found: _LETTERS[found[0]], names)
    names = _BLANKS.sub(" ", _HYPHENS.sub(" ", names))
    return _WORD.sub(lambda found: _WORDS.get(found[0], found[0]), names)
