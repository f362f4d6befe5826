"""Signs that a name is a battery's, each with its weight; several weak ones together are enough.

The name in question is ``◯`` in sentences in which everything known is masked.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import attrs

from evbattery.reading.product_names import NOT_A_PRODUCT
from evbattery.reading.product_sign_table import (
    ACTS,
    AGAIN,
    DET,
    KIND,
    LOOSE,
    MOD,
    NAMING,
    OPEN_NAME,
    OTHER,
    SIGNS,
)

#: What the signs of a name must weigh together.
ENOUGH = 3

#: Where a noun for a battery ends its noun phrase.
_STOPS = (
    r"(?=[,.;:)\"!?]|$| (?:that|which|whose|with|without|for|of|in|and|from|by|on|to|at|made|built|designed|based|"
    r"using|weighing|[Ⓔ-Ⓩ]))"
)
#: A name that ends its sentence or clause, and what the next sentence says that it is.
_LAST = re.compile(r"◯[^◯ⓄⒻ.;]{0,60}[.!]?\W*$")
_IS_KIND = re.compile(rf"^\W*(?:It|This|That)(?:'s| is| was) {DET} {MOD}{KIND}{NOT_A_PRODUCT}{_STOPS}")
_IS_LOOSE = re.compile(rf"^\W*(?:It|This|That)(?:'s| is| was) {DET} {MOD}Ⓧ {LOOSE}{_STOPS}")
#: The next sentence goes on about a battery that none but the name can be.
_GOES_ON = re.compile(
    rf"^\W*(?:(?:Its maker|Ⓞ|Ⓟ)[^.;]{{0,30}}? that |(?:But|And|Yet|Still),? |(?:In|On|With) )?(?:(?i:the|this|each|"
    rf"every) "
    rf"(?:[a-z-]+ |[ⓍⒺⒶ] ){{0,2}}?{AGAIN}\b(?! (?:mak\w+|plant|factory))|It|Each|Inside)\b[^.;]{{0,70}}?"
    r"(?:[ⓌⒸ]|\b(?:stor(?:es?|ing)|h[eo]ld(?:s|ing)?|packs?|kWh of|charg\w+|capacity)\b[^.;]{0,30}[ⒺⒽ]|Ⓗ to charge|"
    rf"Ⓔ {KIND})|^\W*[ⓌⒸ](?:,|\.| and)|^(?:Chemistry|Cells?|Size|(?:Cycle )?[Ll]ife|Capacity|(?:Nominal |Usable "
    rf")?[Ee]nergy"
    r"(?: density| content)?|Range|Charging(?: time)?): "
)
_BATTERY = re.compile(rf"(?<![\w-]){KIND}{NOT_A_PRODUCT}")
#: A plant is called by what it makes as well as by its town.
_PLANT = r"(?:plant|factory|gigafactory|megafactory|facility|line|works|site|hall)s?"
_AT_PLANT = re.compile(rf"◯ (?:[a-z-]+ )?{_PLANT}\b")
#: Signs that the name is something else: a place, a person, a company, a vehicle.
_AGAINST = re.compile(
    rf"\b(?:[Mm]r|[Mm]s|[Dd]r)\.? ◯|\b[Aa]ccording to ◯|\b(?:stand|booth|stall|maker|side) of ◯|◯(?:'s)? (?:[a-z-]+ "
    rf")?{OTHER}\b(?!(?: [a-z-]+){{0,2}} "
    rf"(?:batter|packs?\b|"
    rf"cells?\b))|"
    rf"◯(?: \([^)]{{1,30}}\))?,? (?:is |was )?(?:an?|the|its) "
    rf"(?:(?!for |of |in |that |with |from |by )[\wⓁ-]+ ){{0,4}}?{OTHER}\b"
    rf"(?! (?:batter|packs?\b|cells?\b))|◯\"?,? (?:is |was )?(?:an?|the|its) (?:[\wⓁ-]+ ){{0,3}}?{_PLANT}\b|"
    rf"◯(?: |, which ){ACTS}\b|◯{ACTS}\b|(?<![\w-])(?<!to ){OTHER}(?:(?<!s),)? (?:the |{NAMING} )?\"?◯|"
    r"Ⓛ's ◯"
)
#: What a company knows how to do is no battery: "its ◯ technology".
_KNOW_HOW = re.compile(
    r"◯\W{0,3}(?:(?!batter|cell|pack|storage)[a-z-]+ )?"
    r"(?:technolog(?:y|ies)|know-how|campus|approach|platform|suite|tools?|strategy)\b"
)
#: The short name of a company behind its full one.
_SHORT = re.compile(r"[◯ⓄⓁ](?:'s)? \(◯\)")
#: What a battery is for or in has a name of its own.
_FOR = re.compile(rf"\b{KIND}\b[^.;:◯]{{0,40}} (?:for|inside|under|into|of) the ◯(?! (?:batter|cell|pack))")
_NAMED_BEFORE = re.compile(rf"^\W*(?:It|They|These|This) (?:is|are|was|were) (?:\w+ )?{NAMING} (?:the )?\"?◯")
_FIRM = re.compile(r"\b(?:firm|company|start-?up|venture|plant|factory|group|subsidiary)\b")
_PLACED = re.compile(r"\b(?:in|near|at|outside) ◯(?! (?:batter|cell|pack))")
_OF_KIND = re.compile(rf"\b{KIND}")
_OF_LOOSE = re.compile(rf"\b{LOOSE}\b")
_BRANDED = re.compile(r"[a-z][A-Z]|\b[A-Z]-[A-Z][a-z]|[A-Za-z]-?\d|\d[A-Za-z]| \d| Series$")
#: "The ◯" whose last word is a battery's, in the middle of a sentence: capitals are a name's there.
_TITLED = re.compile(
    r"(?:\b(?:the|its|a|an|new|each|every|their|our|latest)|Ⓞ's?) "
    r"(?:(?!(?:from|of|by|with|for|to|in|and|at|on) )[a-z0-9][\w-]* |Ⓧ ){0,3}?\"?(?P<name>◯)(?! [A-Z◯ⓄⒻ]|"
    r" (?:plants?|factor\w+|program\w*|project|park|hub|business|unit|division|technolog\w+|alliance|arm)\b)"
)
_CONTEXT = re.compile(
    r"Ⓥ|charge[^.;]{0,20}⓪|batter|\bcells?\b|\bpacks?\b|\bprismatics?\b|\bpouch|Ⓦ|Ⓧ|Ⓒ|energy (?:storage|density)|"
    r"charging cycles|"
    r"\b(?:holds?|stores?|cabinets?)\b[^.;]{0,30}Ⓔ",
    re.IGNORECASE,
)


@attrs.frozen
class _Sign:
    """A sign with the words that it cannot do without."""

    name: str
    weight: int
    pattern: re.Pattern[str]
    of_kind: bool
    loose: bool


@functools.cache
def _compiled() -> tuple[_Sign, ...]:
    return tuple(
        _Sign(sign, weight, re.compile(pattern), KIND in pattern, LOOSE in pattern)
        for sign, weight, pattern in SIGNS
    )


#: Number of the sentence, place of the name, sign, weight.
Weight: TypeAlias = tuple[int, int, str, int]


def signs_for(
    sentences: Sequence[str], kinds: frozenset[str] | None = None, titled: frozenset[int] = frozenset()
) -> Iterator[Weight]:
    """What speaks for the open names in sentences that stand near words for batteries; only of *kinds* if given.

    *titled* are the sentences with a name that ends in such a word.
    """
    trade = [number in titled or bool(_CONTEXT.search(text)) for number, text in enumerate(sentences)]
    for number, text in enumerate(sentences):
        if OPEN_NAME not in text or not any(trade[max(0, number - 3) : number + 5]):
            continue
        of_kind, loose = "Ⓧ" in text or bool(_OF_KIND.search(text)), bool(_OF_LOOSE.search(text))
        for sign in _compiled():
            if (sign.of_kind and not of_kind) or (sign.loose and not loose):
                continue
            if kinds is not None and sign.name not in kinds:
                continue
            for match in sign.pattern.finditer(text):
                # What is named stands last, all else first.
                names = [place for place in range(*match.span()) if text[place] == OPEN_NAME]
                for place in names if sign.name == "list" else [names[-1 if sign.name == "named" else 0]]:
                    yield number, place, sign.name, sign.weight
        for match in _TITLED.finditer(text):
            yield number, match.start("name"), "titled", ENOUGH
        after = sentences[number + 1] if number + 1 < len(sentences) else ""
        last = _LAST.search(text)
        if last is not None and (_IS_KIND.match(after) or _IS_LOOSE.match(after)):
            yield number, last.start(), "apposed", ENOUGH
        before = sentences[number - 1] if number else ""
        if _NAMED_BEFORE.match(text) and _BATTERY.search(before) and not _FIRM.search(before):
            yield number, text.index(OPEN_NAME), "named", ENOUGH
        if text.count(OPEN_NAME) < 3 and _GOES_ON.match(after) and not _BATTERY.search(text):
            yield number, text.rindex(OPEN_NAME), "goes on", 2


def signs_against(sentences: Sequence[str]) -> Iterator[Weight]:
    """What speaks against open names; the weights are below zero."""
    for number, text in enumerate(sentences):
        if OPEN_NAME not in text:
            continue
        for match in _AGAINST.finditer(text):
            yield number, text.index(OPEN_NAME, match.start()), "other", -4
        for match in _SHORT.finditer(text):
            yield number, text.rindex(OPEN_NAME, match.start(), match.end()), "other", -4
        for match in _PLACED.finditer(text):
            yield number, text.index(OPEN_NAME, match.start()), "placed", -2
        for match in _FOR.finditer(text):
            yield number, match.end() - 1, "what it is for", -3
        for match in _KNOW_HOW.finditer(text):
            yield number, match.start(), "technology", -2
        for match in _AT_PLANT.finditer(text):
            yield number, match.start(), "plant", -1


def is_branded(name: str) -> bool:
    """Whether the name has a shape that brands have: digits, capitals within."""
    return bool(_BRANDED.search(name))
