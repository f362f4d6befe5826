"""What the name of a plant tells beside who runs it and where: its number, and a name of its own."""

from __future__ import annotations

import functools
import re
from typing import Final

from evbattery.knowledge.names import fold

_NUMBERS: Final = {
    word: str(number)
    for number, words in enumerate(
        ("1 1st first", "2 2nd second", "3 3rd third", "4 4th fourth", "5 5th fifth"), 1
    )
    for word in words.split()
}
#: Words that say what a thing is and not which one. Those for what it makes are in the claims about its kind.
_COMMON: Final = frozenset(
    "a an and at by for from in of on the to no near new former joint venture jv plant plants factory "
    "gigafactory giga megafactory mega works facility facilities site line hall building complex campus "
    "centre center lab laboratory unit phase stage train project battery batteries cell cells pack packs "
    "module modules material materials storage ess pilot r&d research development recycling cathode anode "
    "precursor electrolyte separator lithium cam pcam refinery assembly production manufacturing energy power "
    "ev group component expansion".split()
)
#: Words for several plants together.
_SEVERAL: Final = re.compile(
    r"\b((giga|mega)?factories|plants|sites|projects|both|together|combined|total|company-wide)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+(?:&[^\W_]+)?")
#: "(2)" tells two subjects of one article apart and is no number of a plant.
_ASIDE: Final = re.compile(r"\([^()]*\)")


@functools.lru_cache(maxsize=4096)
def name_words(text: str) -> frozenset[str]:
    """The folded words of a name."""
    return frozenset(_WORD.findall(fold(text)))


def plant_number(name: str, known: frozenset[str]) -> str | None:
    """Which of several plants it is by its name: "second plant", "Sunderland 2"; None where it does not say.

    Args:
        name: the name.
        known: words that stand for something else, such as those of the operator's name.
    """
    found = {_NUMBERS[word] for word in name_words(_ASIDE.sub(" ", name)) - known if word in _NUMBERS}
    return found.pop() if len(found) == 1 else None


def names_several(name: str) -> bool:
    """Whether a name stands for several plants together: "three plants combined"."""
    return _SEVERAL.search(name) is not None


def own_name(name: str, known: frozenset[str]) -> str:
    """The words that name this plant alone: "aurora" of "Giga Aurora"; capitalised, not common and not *known*."""
    capitalised = (word for word in _WORD.findall(_ASIDE.sub(" ", name)) if word[0].isupper())
    return " ".join(sorted(set(map(fold, capitalised)).difference(known, _COMMON, _NUMBERS)))
