"""One look at the beginning of a word that spares a list of alternatives."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from evbattery.patterns import beginnings

_WORDS = st.lists(st.text("abé1-", min_size=1, max_size=5), min_size=1, max_size=6)


@given(_WORDS, st.integers(1, 4))
def test_every_word_passes_the_look_at_its_beginning(words: list[str], letters: int) -> None:
    """A look-ahead of beginnings in front of whole words never turns one away."""
    look = re.compile(rf"(?={beginnings(words, letters)})")
    for word in words:
        assert look.match(f"{word} of it")


def test_other_words_do_not_pass() -> None:
    """What begins otherwise, or goes on where a short word ends, is turned away."""
    look = re.compile(rf"(?={beginnings(['may', 'march', 'a'])})")
    assert [word for word in ("mary", "mine", "an", "a", "maypole") if look.match(word)] == [
        "mary",
        "a",
        "maypole",
    ]
