"""Figures of a market that are written out or leave out their unit: "a tenth", "Foo 4.6 and Bar 3", "rising to 40".

Such a number measures what the figure before it measured. It is made a figure like that one, so that what is said of
figures with a unit holds for it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.fractions import find_fractions
from evbattery.reading.frames.continued_words import MOST_TIMES, YEAR
from evbattery.reading.frames.going_on import turns_elsewhere
from evbattery.reading.hedges import hedge_after, hedge_before
from evbattery.reading.mentions import Measured, Mention
from evbattery.reading.numerals import Numeral, read_numerals
from evbattery.values.bounds import Bound

_KINDS = (FigureKind.PERCENT, FigureKind.ENERGY, FigureKind.MONEY)
_WHOLE = Decimal(100)
#: The unit of a figure in GWh as it is written.
_WRITTEN = {"TW": Decimal(1000), "tera": Decimal(1000), "MW": Decimal("0.001"), "mega": Decimal("0.001")}
#: Parts of time, and what is the third of its kind.
_TIME = re.compile(
    r"\b(?:first|second|third|last|past|next|this|that|every|each|within|in|for|of|half|after) (?:the )?$|\b\d+ and $",
    re.IGNORECASE,
)
#: Where a part of something is told, or of what was told before.
_OF_ALL = re.compile(
    r" (?:of|in|to|for|are|is|was|were|ran?|runs?|goes|go|went|came|comes?|belongs?|use|used|carry|carried)\b|"
    r"[.,;:)]|$| and\b"
)
#: Where a number goes on from the figures before it: behind a holder, a verb or a preposition.
_GOES_ON = re.compile(
    r"(?:^|[,;:(] |(?:Ⓞ|Ⓛ|Ⓧ|cells|batteries|packs|[A-Z][\w&-]+)(?:'s?)?,? |\b(?:to|and|or|at|on|with|against|then|"
    r"from|by|than|been|was|were|is|"
    r"be|are|has|have|had|hold|holds|held|took|takes?|got|kept|managed|makes?|made|reach\w*|expects?|"
    r"expected|forecasts?|sees?|wants?|thinks?|reckons?|predicts?|for|only|makers|suppliers|firms|ones|companies|rest|"
    r"alone|now|still|once|of|a|an|another) )$"
)
_HOLDER = re.compile(r"Ⓞ(?:'s?)?(?: [a-z]+){0,3} $")
_ENDS = re.compile(
    r"[.,;:)!?](?!\d)|$| Ⓓ| -|"
    r" (?:and|or|against|from|to|in|by|for|before|after|at|this|last|next|of (?:them|it|the total)|is|are|"
    r"once|now|today)\b"
)
#: A number that has the unit of the one behind it: "46.3 and ⓪", "30.9 of the Ⓔ".
_SHARED = re.compile(
    r"(?:(?:,| and| or|, and) (?:\w+ )?|-| to | (?:out )?of (?:the |those )?)(?P<next>[⓪ⒺⓂ])"
)


@attrs.define(eq=False)
class Elided(Measured):
    """A figure whose unit is that of another one."""

    of: Measured


def in_full(sentence: Sentence, text: str, before: Measured | None) -> Sentence:
    """The sentence of the article's *text* with such figures as mentions; *before* is the last figure of the market."""
    for added in (_fractions, _elided):
        figures = list(added(sentence, text, before))
        sentence = _with(sentence, text, figures) if figures else sentence
    return sentence


def _with(sentence: Sentence, text: str, added: Sequence[Measured]) -> Sentence:
    kept = [m for m in sentence.mentions() if not any(a.start < m.end and m.start < a.end for a in added)]
    every: list[Mention] = sorted([*kept, *added], key=lambda m: m.start)
    seen = attrs.evolve(sentence)
    seen.mask(text, every)
    return seen


def _fractions(sentence: Sentence, text: str, _: Measured | None) -> Iterator[Measured]:
    """Parts of a whole that are written out, as percentages."""
    for one in find_fractions(text, sentence.start, sentence.end):
        word = text[one.start : one.end].lower()
        if (
            one.sure
            and (" of " in word or " in " in word or _OF_ALL.match(text, one.end))
            and not ("quarter" in word or "half" in word)
            * bool(_TIME.search(text[max(0, one.start - 20) : one.start]))
            and not any(m.start < one.end and one.start < m.end and m.tag != "Ⓝ" for m in sentence.mentions())
        ):
            bound, hedge = hedge_before(text, sentence.start, one.start)
            figure = Figure(
                one.start,
                one.end,
                FigureKind.PERCENT,
                one.value,
                one.value,
                "1",
                bound,
                hedge,
                None,
                "",
                False,
            )
            yield Measured(one.start, one.end, figure)


def _elided(sentence: Sentence, text: str, before: Measured | None) -> Iterator[Measured]:
    """Numbers without a unit that go on from a figure of the sentence, or from that *before* it."""
    masked = sentence.masked
    figures = [(at, m) for at, m in masked.at.items() if isinstance(m, Measured) and m.figure.kind in _KINDS]
    for numeral in read_numerals(masked.text, 0, len(masked.text)):
        if numeral.bare and numeral.value in YEAR:
            continue
        bound, start = hedge_before(masked.text, 0, numeral.start)
        ahead = _SHARED.match(masked.text, numeral.end)
        model = before
        if ahead is not None:
            model = next((m for at, m in figures if at == ahead.start("next")), None)
        elif _ENDS.match(masked.text, numeral.end) and _GOES_ON.search(masked.text[:start]):
            earlier = [m for at, m in figures if at < numeral.start]
            later = [m for _, m in figures if m.tag == "⓪"] if _HOLDER.search(masked.text[:start]) else []
            behind = masked.text[:start]
            known = None if "Ⓕ" in behind or turns_elsewhere(behind) else before
            model = next(iter((*earlier[-1:], *later[:1])), known)
        else:
            continue
        value = _like(model.figure, numeral, text) if model is not None else None
        if model is not None and value is not None:
            first, last = masked.span(numeral.start, numeral.end)
            bound = (
                bound
                if bound is not Bound.EXACT
                else hedge_after(masked.text, numeral.end, len(masked.text))[0]
            )
            figure = Figure(
                first, last, model.figure.kind, value, value, model.figure.unit, bound, first, None, "", False
            )
            elided = Elided(first, last, figure, model)
            figures = sorted([*figures, (numeral.start, elided)], key=lambda one: one[0])
            yield elided


def _like(model: Figure, numeral: Numeral, text: str) -> Decimal | None:
    """The number in the unit of another figure; None where it is too far from it."""
    value = numeral.value
    if model.kind is FigureKind.PERCENT:
        value /= _WHOLE
        return value if 0 < value < 1 and numeral.scale == 1 else None
    if model.kind is FigureKind.ENERGY:
        value *= next(
            (factor for word, factor in _WRITTEN.items() if word in text[model.start : model.end]), 1
        )
    return value if 0 < model.low / MOST_TIMES <= value <= model.high * MOST_TIMES else None
