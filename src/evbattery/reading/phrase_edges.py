"""Where a phrase about a plant begins: to the left of its head, with its article or owner, or behind a stop word."""

from __future__ import annotations

import re

from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_words import DETERMINER, POSSESSIVE_PRONOUNS, STOP_WORDS

_REACH = 140
#: What may stand in brackets inside a phrase: "the iron phosphate (LFP) plant".
_ASIDE = re.compile(r"\((?:(?:about |around |roughly |some |over |nearly )?[ⓍⓂⓃⒺⓉ]+|[A-Z]{2,6})\)")
#: Words for what is done to a material.
_PROCESS = re.compile(
    r"(?!(?:building|operating|including|according|following|during)\b)[a-z-]{3,}(?:ation|[^aeiou]ing|ization)"
)
_POSSESSOR = re.compile(r"^(?:its|their|our|whose|his|her)$|'s$|s'$")
_SEVERAL = re.compile(r"\w+s\b(?! and\b)")
#: "Foo and Bar's plant", at the head of a clause or behind the place or the work.
_JOINT = re.compile(
    r"(?:^|[.;:] |\b(?:[Aa]t|[Oo]f|[Oo]n|[Ii]n|[Nn]ear|that|where|when) )(?P<owners>Ⓞ(?:'s?)?(?:, Ⓞ)*,? and )$"
)
_COUNTING = frozenset(("new", "one", "some", "two", "three", "four", "five"))
_SUPERLATIVE = re.compile(r"(?:\w+est|only|main|\w+er|first|second|third|fourth|new|last|largest)$")


def left_edge(text: str, head: int, floor: int) -> int:
    """Where the phrase whose head stands at *head* of a masked text begins; never before *floor*."""
    window = max(floor, head - _REACH)
    tokens = list(re.finditer(r"\S+", text[window:head]))
    edge, place = head, len(tokens)
    while place > 0:
        place -= 1
        word = tokens[place].group()
        bare = word.strip("\"'(),").lower()
        start = window + tokens[place].start()
        if word.endswith(")"):
            opened = next(
                (p for p in range(place, max(-1, place - 3), -1) if tokens[p].group().startswith("(")), None
            )
            if opened is None or not _ASIDE.fullmatch(
                text[window + tokens[opened].start() : start + len(word)]
            ):
                break
            place = opened
            continue
        listed = (
            "Ⓛ" in word or _adjectives(tokens, place) or _state(tokens, place) or _processes(tokens, place)
        )
        if word.endswith(",") and not listed:
            break
        if word[-1] in ".;:!?" or word[0] == "(" or word == "-":
            break
        if bare in ("and", "or", "&") and (
            _joins_kinds(tokens, place) or _joins_adjectives(tokens, place) or _joins_towns(tokens, place)
        ):
            edge = start
            continue
        if (
            bare == "that"
            and place == len(tokens) - 1
            and (word == "That" or text[max(0, start - 2) : start] in ("", ", ", ". "))
        ):
            return start
        if bare == "both" and _SEVERAL.match(text, head) and " and " not in text[start:head]:
            return start
        owned = (
            bare == "own" and place > 0 and _POSSESSOR.search(tokens[place - 1].group().lower()) is not None
        )
        if bare in STOP_WORDS and not owned:
            break
        edge = start
        if bare in POSSESSIVE_PRONOUNS or DETERMINER.fullmatch(bare) or bare.endswith(("'s", "s'")):
            if bare not in _COUNTING:
                break
    return _with_joint_owners(text, edge, floor)


def _with_joint_owners(text: str, edge: int, floor: int) -> int:
    """The edge with whoever owns the plant together with its owner ("Foo and Bar's plant")."""
    if not text.startswith(("Ⓞ's", "Ⓞ'"), edge):
        return edge
    joint = _JOINT.search(text, max(floor, edge - _REACH), edge)
    return joint.start("owners") if joint is not None else edge


def _state(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a name between commas goes on from a town ("its Győr, Somewhere, plant")."""
    return (
        place >= 1
        and bool(re.fullmatch(r"[A-Z][a-z]+,", tokens[place].group()))
        and tokens[place - 1].group() == "Ⓛ,"
    )


def _processes(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a comma stands in a list of what is done ("a purification, shaping and coating plant")."""
    return bool(
        place + 2 < len(tokens)
        and _PROCESS.fullmatch(tokens[place].group().rstrip(","))
        and _PROCESS.fullmatch(tokens[place + 1].group().rstrip(","))
    )


def _adjectives(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a comma stands between two adjectives of one phrase ("a large, modern plant")."""
    return (
        place >= 1
        and bool(re.fullmatch(r"[a-z-]+,", tokens[place].group()))
        and tokens[place - 1].group() in ("a", "an", "the", "its", "new")
    )


def _joins_adjectives(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether "and" stands between two ranks of one plant ("its third and largest plant")."""
    if not 0 < place < len(tokens) - 1:
        return False
    return bool(
        _SUPERLATIVE.match(tokens[place - 1].group()) and _SUPERLATIVE.match(tokens[place + 1].group())
    )


def _joins_towns(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether "and" stands between two towns that have one plant each ("its Győr and Linz plants")."""
    if not 0 < place < len(tokens) - 1:
        return False
    return tokens[place - 1].group().rstrip(",") == "Ⓛ" and tokens[place + 1].group().rstrip(",") == "Ⓛ"


def _joins_kinds(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether "and" stands between two words for what is made ("cell and pack plant")."""
    if not 0 < place < len(tokens) - 1:
        return False
    left, right = tokens[place - 1].group(), tokens[place + 1].group()
    return (
        bool(kind_of(left) and kind_of(right))
        or bool(_PROCESS.fullmatch(left) and _PROCESS.fullmatch(right))
        or left in ("research", "design", "recycling")
        or (left == "power" and right == "energy")
        or right in ("development", "assembly", "recycling")
    )
