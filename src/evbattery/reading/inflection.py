"""The forms of English verbs: from a base and a few irregular ones, all that a text may write."""

from __future__ import annotations

import enum
from collections.abc import Iterator

_VOWELS = "aeiou"

#: Past tense and past participle, by the base, of the verbs whose forms are not made by rule.
_IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (
        line.split()
        for line in """
        become became become
        begin began begun
        break broke broken
        bring brought brought
        build built built
        buy bought bought
        cast cast cast
        choose chose chosen
        come came come
        cost cost cost
        cut cut cut
        feed fed fed
        get got got
        give gave given
        grind ground ground
        go went gone
        have had had
        hold held held
        keep kept kept
        lay laid laid
        lead led led
        leave left left
        lose lost lost
        make made made
        overtake overtook overtaken
        pay paid paid
        put put put
        run ran run
        see saw seen
        shake shook shaken
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        show showed shown
        shut shut shut
        sink sank sunk
        slide slid slid
        spend spent spent
        spin spun spun
        stand stood stood
        strike struck struck
        take took taken
        think thought thought
        throw threw thrown
        undertake undertook undertaken
        win won won
        wind wound wound
        withdraw withdrew withdrawn
        """.strip().splitlines()
    )
}
#: Verbs of more than one syllable that double their last letter all the same, as the stress is on the last.
_DOUBLING = frozenset(
    "commit defer refit outfit equip transfer refer allot cancel travel total tunnel".split()
)
#: Those of them that American English does not double.
_EITHER = frozenset("cancel travel total tunnel".split())


class Form(enum.Enum):
    """The forms of a verb; past tense and past participle are often one word."""

    BASE = "build"
    PRESENT = "builds"
    PAST = "built"
    PARTICIPLE = "built "
    GERUND = "building"


def forms(base: str) -> Iterator[tuple[str, Form]]:
    """Each form of a verb.

    >>> sorted({word for word, _ in forms("supply")})
    ['supplied', 'supplies', 'supply', 'supplying']
    >>> sorted({word for word, _ in forms("scrap")})
    ['scrap', 'scrapped', 'scrapping', 'scraps']
    """
    yield base, Form.BASE
    yield _present(base), Form.PRESENT
    past, participle = _IRREGULAR.get(base, (None, None))
    for stem in _stems(base):
        yield past or _past(stem), Form.PAST
        yield participle or _past(stem), Form.PARTICIPLE
        yield _gerund(stem), Form.GERUND


def irregular_pasts() -> tuple[str, ...]:
    """The past tenses that no rule makes: "took", "built"."""
    return tuple(sorted({past for past, _ in _IRREGULAR.values()}))


def any_form(bases: str) -> str:
    """A pattern's alternatives: every form of the verbs that *bases* lists, the longer ones first.

    >>> any_form("sell put")
    'selling|sells|sell|sold|putting|puts|put'
    """
    return "|".join(
        word
        for base in bases.split()
        for word in sorted({word for word, _ in forms(base)}, key=lambda word: (-len(word), word))
    )


def _stems(base: str) -> tuple[str, ...]:
    """The base with its last letter doubled where that is done before "-ed" and "-ing"."""
    if base in _DOUBLING:
        doubled = base + base[-1]
        return (base, doubled) if base in _EITHER else (doubled,)
    one_syllable = sum(letter in _VOWELS for letter in base) == 1
    short = one_syllable and len(base) > 2 and base[-1] not in _VOWELS + "wxy" and base[-2] in _VOWELS
    return (base + base[-1],) if short else (base,)


def _present(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return "has" if base == "have" else base + "s"


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + "ed"


def _gerund(stem: str) -> str:
    if stem.endswith("e") and not stem.endswith(("ee", "ye", "oe")):
        return stem[:-1] + "ing"
    return stem + "ing"
