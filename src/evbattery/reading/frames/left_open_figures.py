"""Why a figure that became no claim is worth a look: what it would have been, and what it lacks.

The frames say what a figure is by the words around it (a capacity, jobs, a stake) and then whose. Here they are asked
the first question alone, of figures for which the second had no answer. Figures of a kind that is not read (share
prices, rates of growth, the weather) answer none of them and stay silent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TypeAlias

import attrs

from evbattery.claims import RefusalReason
from evbattery.patterns import Gated
from evbattery.reading.contexts import clause, is_compared
from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.capacity import as_capacity, is_capacity
from evbattery.reading.frames.capacity_words import ALLOWED, CAPACITY, NOT_PRODUCT, WANTED
from evbattery.reading.frames.cues import Surroundings, is_wide
from evbattery.reading.frames.investment import is_investment, is_price
from evbattery.reading.frames.investment_words import INVESTMENT
from evbattery.reading.frames.jobs import counted
from evbattery.reading.frames.jobs_words import NOUN as PEOPLE
from evbattery.reading.frames.left_open_words import (
    BATTERY,
    DEAL,
    FILM,
    HOMES,
    MARKET_SHARE,
    MOVED,
    NO_PLANT_POWER,
    NOT_A_PRICE,
    OTHER_USE,
    STAKE,
    USED,
)
from evbattery.reading.frames.product_cues import fact_of, is_comparison
from evbattery.reading.frames.product_topics import is_about_vehicle
from evbattery.reading.mentions import Measured

#: A reason, and what was seen.
Verdict: TypeAlias = tuple[RefusalReason, str]

_WITHOUT_SUBJECT = RefusalReason.FIGURE_WITHOUT_SUBJECT
_UNIT = RefusalReason.UNIT_NOT_UNDERSTOOD
#: Less is what one battery holds, or a charger gives.
_LEAST_ENERGY = _LEAST_POWER = Decimal("0.05")
#: A larger area is no building: it is the film or the foil that a plant makes.
_LEAST_FILM = Decimal(1_000_000)
_LEAST_SUM = Decimal(1_000_000)
#: "20 GW/h", "20 GWh/h": neither power nor energy.
_MISWRITTEN = Gated(r"(?:Ⓝ|(?<![\w.,])\d[\d.,]*)[ -]?[MGT]Wh?/h(?:r|our)?\b")


@attrs.frozen(eq=False)
class _Seen:
    """A figure and what stands around it."""

    sentence: Sentence
    place: int
    mention: Measured
    figure: Figure
    around: Surroundings
    #: The clause, mentions masked.
    words: str


def verdict(sentence: Sentence, place: int, mention: Measured) -> Verdict | None:
    """The reason to refuse an unclaimed figure at *place* of a masked sentence; None for background."""
    figure = mention.figure
    rules = _RULES.get(figure.kind, ())
    if figure.convertible or not rules:
        return None
    words = sentence.masked.text[slice(*clause(sentence, place))]
    seen = _Seen(sentence, place, mention, figure, Surroundings.of(sentence, place), words)
    return next((found for rule in rules if (found := rule(seen)) is not None), None)


def misread(sentence: Sentence) -> Iterator[tuple[int, int, Verdict]]:
    """The figures of a masked sentence whose unit does not exist, with their positions."""
    for match in sentence.masked.find(_MISWRITTEN):
        yield *match.span(), (_UNIT, "neither gigawatts nor gigawatt-hours a year")


def _is_capacity(seen: _Seen) -> bool:
    """Whether the words make the figure what a plant makes in a year, whatever its unit."""
    before = seen.around.before
    if ALLOWED.search(before) or WANTED.search(before) or USED.search(seen.words):
        return False
    fit = CAPACITY.fit(seen.around)
    beside = "Ⓕ" in seen.words and not DEAL.search(seen.words)
    return fit is True or (fit is None and (seen.figure.per == "year" or beside))


def _capacity(seen: _Seen) -> Verdict | None:
    """GWh, tonnes, cars, packs or cells a year."""
    figure = seen.figure
    if as_capacity(figure) is None or (figure.kind is FigureKind.ENERGY and figure.high < _LEAST_ENERGY):
        return None
    if figure.kind is FigureKind.MASS and NOT_PRODUCT.match(seen.around.behind):
        return None
    if figure.kind is FigureKind.COUNT and figure.per != "year":
        return None
    if is_wide(seen.sentence, seen.place):
        return None
    if not _is_capacity(seen) and not is_capacity(
        seen.sentence, seen.place, figure, seen.around, "", known=False
    ):
        return None
    # What no word calls a capacity is what a deal beside it is for.
    dealt = figure.per is None and DEAL.search(seen.words) and CAPACITY.fit(seen.around) is not True
    if dealt or USED.search(seen.words):
        return None
    if is_compared(seen.sentence, seen.place):
        return RefusalReason.COMPARISON, "a capacity that another one is compared with"
    return _WITHOUT_SUBJECT, "an annual capacity of a plant that the text does not tie it to"


def _power(seen: _Seen) -> Verdict | None:
    """GW beside a battery plant, where GWh a year must be meant."""
    if seen.figure.high < _LEAST_POWER or NO_PLANT_POWER.search(seen.words) or not _is_capacity(seen):
        return None
    return _UNIT, "a capacity of a battery plant in GW; GWh a year would be right"


def _film(seen: _Seen) -> Verdict | None:
    """Square metres a year of separator or foil; other areas are land and buildings."""
    figure = seen.figure
    if figure.per == "year" or (figure.high >= _LEAST_FILM and FILM.search(seen.sentence.masked.text)):
        return _UNIT, "an output in square metres, which no capacity is told in"
    return None


def _pieces(seen: _Seen) -> Verdict | None:
    """So many a year of what no capacity is told in ("60,000 sets a year")."""
    figure = seen.figure
    if figure.per != "year" or not figure.noun or as_capacity(figure) is not None or HOMES.match(figure.noun):
        return None
    if PEOPLE.match(figure.noun) or CAPACITY.fit(seen.around) is not True or USED.search(seen.words):
        return None
    return (
        _UNIT,
        f"an annual output in {figure.noun}; GWh, tonnes, vehicles, packs or cells would be understood",
    )


def _foreign_money(seen: _Seen) -> Verdict | None:
    """Millions of a currency that is not known: "invests 500 million quatloos"."""
    figure = seen.figure
    counts = as_capacity(figure) is not None or PEOPLE.match(figure.noun) or not figure.noun
    if counts or figure.per is not None or figure.high < _LEAST_SUM:
        return None
    if INVESTMENT.fit(seen.around) is not True or CAPACITY.fit(seen.around) is True:
        return None
    return _UNIT, f"a sum in {figure.noun}, which is no currency that is known"


def _jobs(seen: _Seen) -> Verdict | None:
    if not any(True for _ in counted(seen.sentence, seen.place, seen.mention)):
        return None
    return _WITHOUT_SUBJECT, "jobs of a plant that the text does not tie them to"


def _investment(seen: _Seen) -> Verdict | None:
    if not is_price(seen.mention) or not is_investment(seen.sentence, seen.place, ""):
        return None
    return _WITHOUT_SUBJECT, "money for a plant that the text does not tie it to"


def _deal(seen: _Seen) -> Verdict | None:
    """What a contract is worth, or how much it is for."""
    figure = seen.figure
    least = {FigureKind.ENERGY: _LEAST_ENERGY, FigureKind.MASS: Decimal(1)}.get(figure.kind, _LEAST_SUM)
    if figure.high < least or figure.per not in (None, "year") or not DEAL.search(seen.words):
        return None
    if figure.kind is FigureKind.MONEY and (figure.per or NOT_A_PRICE.search(seen.words)):
        return None
    if is_compared(seen.sentence, seen.place) or USED.search(seen.words):
        return None
    what = "the value" if figure.kind is FigureKind.MONEY else "the volume"
    return _WITHOUT_SUBJECT, f"{what} of a deal that the text does not tie it to"


def _share(seen: _Seen) -> Verdict | None:
    """A stake in a company or a share of a market."""
    if not 0 < seen.figure.high <= 1 or MOVED.search(seen.around.before) or MOVED.match(seen.around.behind):
        return None
    if MARKET_SHARE.search(seen.words):
        return _WITHOUT_SUBJECT, "a share of a market that the text does not give to a company"
    if STAKE.search(seen.words):
        return _WITHOUT_SUBJECT, "a stake that the text does not tie to a holder and what is held"
    return None


def _product(seen: _Seen) -> Verdict | None:
    """What the words make a figure of a battery, and no battery to have it."""
    fact = fact_of(seen.sentence, seen.place, seen.mention)
    if fact is None or is_about_vehicle(seen.sentence):
        return None
    # Minutes and kilometres are told of much else.
    telling = seen.figure.kind not in (FigureKind.DURATION, FigureKind.DISTANCE) or BATTERY.search(seen.words)
    if not telling or OTHER_USE.search(seen.words):
        return None
    name = fact.attribute.name.replace("_", " ")
    if is_comparison(seen.sentence, seen.place):
        return RefusalReason.COMPARISON, f"{name} of something that another battery is compared with"
    return _WITHOUT_SUBJECT, f"{name} of a battery that the text does not tie it to"


_PRODUCT_ONLY = (_product,)
#: What a figure of each kind may have been; the first rule that knows decides.
_RULES: dict[FigureKind, tuple[Callable[[_Seen], Verdict | None], ...]] = {
    FigureKind.ENERGY: (_product, _capacity, _deal),
    FigureKind.MASS: (_capacity, _deal),
    FigureKind.POWER: (_power,),
    FigureKind.AREA: (_film,),
    FigureKind.COUNT: (_capacity, _jobs, _pieces, _foreign_money),
    FigureKind.MONEY: (_investment, _deal),
    FigureKind.PERCENT: (_share,),
    FigureKind.SPECIFIC_ENERGY: _PRODUCT_ONLY,
    FigureKind.CYCLES: _PRODUCT_ONLY,
    FigureKind.DISTANCE: _PRODUCT_ONLY,
    FigureKind.TEMPERATURE: _PRODUCT_ONLY,
    FigureKind.DURATION: _PRODUCT_ONLY,
}
