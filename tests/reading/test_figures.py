"""Promises of find_figures: what it reads in prose, what it leaves alone, and laws that hold for any text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from evbattery.reading.figures import Figure, FigureKind, find_figures
from evbattery.values import Bound

K = FigureKind


def only(text: str) -> Figure:
    """The single figure of a text."""
    figures = find_figures(text)
    assert len(figures) == 1, figures
    return figures[0]


@pytest.mark.parametrize(
    ("text", "span", "kind", "low", "unit"),
    [
        ("a 30-GWh works", "30-GWh", K.ENERGY, "30", "GWh"),
        ("builds 3.5MWh blocks", "3.5MWh", K.ENERGY, "0.0035", "GWh"),
        ("good for 16 gigawatt-hours", "16 gigawatt-hours", K.ENERGY, "16", "GWh"),
        ("a 1.5MW hour pilot", "1.5MW hour", K.ENERGY, "0.0015", "GWh"),
        ("its first 5 GW of converters", "5 GW", K.POWER, "5", "GW"),
        ("rated at 5000mAh each", "5000mAh", K.CHARGE, "5", "Ah"),
        (
            "stores 350 watt-hours per kilogram",
            "350 watt-hours per kilogram",
            K.SPECIFIC_ENERGY,
            "350",
            "Wh/kg",
        ),
        ("packs 280 Wh into every kilogram", "280 Wh into every kilogram", K.SPECIFIC_ENERGY, "280", "Wh/kg"),
        ("reaches 700 Wh/L now", "700 Wh/L", K.ENERGY_DENSITY, "700", "Wh/L"),
        ("about 40 ktpa of cathode powder", "40 ktpa", K.MASS, "40000", "t"),
        ("120 000 tonnes of brine salts", "120 000 tonnes", K.MASS, "120000", "t"),
        ("weighs 575 kg", "575 kg", K.MASS, "0.575", "t"),
        ("51 per cent of it", "51 per cent", K.PERCENT, "0.51", "1"),
        ("works at minus 25 degrees", "minus 25 degrees", K.TEMPERATURE, "-25", "°C"),
        ("boils at 212 °F", "212 °F", K.TEMPERATURE, "100", "°C"),
        ("drove 100 miles", "100 miles", K.DISTANCE, "160.9344", "km"),
        ("a one-million-kilometer pack", "one-million-kilometer", K.DISTANCE, "1000000", "km"),
        ("full in 12.2 minutes", "12.2 minutes", K.DURATION, "12.2", "min"),
        ("takes half an hour", "half an hour", K.DURATION, "30", "min"),
        ("a five-year deal", "five-year", K.DURATION, "5", "years"),
        ("survives 3,000 full charge cycles", "3,000 full charge cycles", K.CYCLES, "3000", "cycles"),
        ("a plot of 45 hectares", "45 hectares", K.AREA, "450000", "m²"),
    ],
)
def test_reads_quantities_into_their_canonical_unit(
    text: str, span: str, kind: FigureKind, low: str, unit: str
) -> None:
    """A quantity has its kind, its canonical figure, and a span that holds number and unit."""
    figure = only(text)
    assert (text[figure.start : figure.end], figure.kind, figure.unit) == (span, kind, unit)
    assert figure.low == figure.high == Decimal(low)


@pytest.mark.parametrize(
    ("text", "amount", "code"),
    [
        ("$2.36 billion", "2.36e9", "USD"),
        ("$ 2bn", "2e9", "USD"),
        ("US$4.3bn", "4.3e9", "USD"),
        ("US $4.3bn", "4.3e9", "USD"),
        ("$42k", "42e3", "USD"),
        ("$3.2 billion Cdn", "3.2e9", "CAD"),
        ("C$10.25 million", "10.25e6", "CAD"),
        ("A$400 million", "4e8", "AUD"),
        ("€600m", "6e8", "EUR"),
        ("£3.8bn", "3.8e9", "GBP"),
        ("¥21.3bn", "21.3e9", "JPY"),
        ("NOK 78m", "78e6", "NOK"),
        ("HUF 600 billion", "6e11", "HUF"),
        ("RMB 4 billion", "4e9", "CNY"),
        ("Rs 1,200 crore", "12e9", "INR"),
        ("₹5.95 lakh crore", "5.95e12", "INR"),
        ("3.83 trln won", "3.83e12", "KRW"),
        ("1 trillion 700 billion won", "1.7e12", "KRW"),
        ("120 million kroner", "120e6", "NOK"),
        ("153.3-billion-yen", "153.3e9", "JPY"),
        ("three and a half billion dollars", "3.5e9", "USD"),
        ("half-billion-dollar", "5e8", "USD"),
        ("2.000 million of euros", "2e9", "EUR"),
        ("1,6 mil millions of euros", "1.6e9", "EUR"),
        ("20 million pounds", "2e7", "GBP"),
    ],
)
def test_reads_money_in_its_currency(text: str, amount: str, code: str) -> None:
    """Signs, codes, names and scales of money make an absolute amount and an ISO 4217 code."""
    sentence = f"The owner pays {text} for the site."
    figure = only(sentence)
    assert (figure.kind, figure.unit, figure.low) == (K.MONEY, code, Decimal(amount))
    assert sentence[figure.start : figure.end] == text


def test_a_bare_dollar_is_the_callers() -> None:
    """A bare dollar sign takes the currency that the caller names; a marked one does not."""
    text = "It costs $5 million, or US$3 million."
    assert [figure.unit for figure in find_figures(text, dollar="AUD")] == ["AUD", "USD"]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("from 3 kWh to 30 kWh", "0.000003", "0.00003", "GWh"),
        ("1.5-2 billion yuan", "1.5e9", "2e9", "CNY"),
        ("$1.6 billion to $1.8 billion", "1.6e9", "1.8e9", "USD"),
        ("€4-5bn", "4e9", "5e9", "EUR"),
        ("$615-635", "615", "635", "USD"),
        ("between 700 and 750 billion yen", "7e11", "7.5e11", "JPY"),
        ("-20°C to 85°C", "-20", "85", "°C"),
        ("between minus 20 and plus 50 degrees Celsius", "-20", "50", "°C"),
        ("15~16GWh", "15", "16", "GWh"),
        ("from 10% to 80%", "0.1", "0.8", "1"),
        ("no less than 3,500 and as much as 5,000 tonnes", "3500", "5000", "t"),
        ("500 to 1,000 MWh", "0.5", "1", "GWh"),
    ],
)
def test_joins_two_numbers_to_a_range(text: str, low: str, high: str, unit: str) -> None:
    """Two ends of a range are one figure, in the unit and the scale that they share."""
    figure = only(f"It says {text} here.")
    assert (figure.low, figure.high, figure.unit) == (Decimal(low), Decimal(high), unit)
    assert figure.bound is Bound.EXACT


def test_a_change_is_no_range() -> None:
    """After a verb of change "from A to B" is two figures."""
    assert [figure.low for figure in find_figures("It raised output from 20 GWh to 40 GWh.")] == [20, 40]


@pytest.mark.parametrize(
    ("text", "bound", "hedge"),
    [
        ("about 20 GWh", Bound.APPROX, "about "),
        ("~20 GWh", Bound.APPROX, "~"),
        ("20 GWh or so", Bound.APPROX, ""),
        ("at least another 20 GWh", Bound.AT_LEAST, "at least another "),
        ("upwards of 20 GWh", Bound.AT_LEAST, "upwards of "),
        ("20 GWh or more", Bound.AT_LEAST, ""),
        ("up to around 20 GWh", Bound.AT_MOST, "up to around "),
        ("no more than 20 GWh", Bound.AT_MOST, "no more than "),
        ("adds up to 20 GWh", Bound.EXACT, ""),
        ("more than the 20 GWh", Bound.EXACT, ""),
    ],
)
def test_hedges_set_the_bound(text: str, bound: Bound, hedge: str) -> None:
    """Words around a figure set its bound and stay outside its span."""
    figure = only(text)
    assert (figure.bound, text[figure.hedge_start : figure.start]) == (bound, hedge)


@pytest.mark.parametrize(
    ("text", "tonnes"),
    [
        ("makes 5 ten thousand tons", ["50000"]),
        ("In 2023 ten thousand tonnes left", ["10000"]),
        ("made 12,000 (10,000) tonnes", []),
    ],
)
def test_a_scale_stands_behind_a_figure_and_is_no_figure_itself(text: str, tonnes: list[str]) -> None:
    """A year before a written number, and last year's figure in brackets, are multiplied by nothing."""
    assert [str(one.low) for one in find_figures(text) if one.kind is K.MASS] == tonnes


def test_over_a_span_of_years_is_no_minimum() -> None:
    """A span of years after "over" says during, not more than that."""
    assert only("Deliveries run over five years.").bound is Bound.EXACT


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("20 GWh a year", "year"),
        ("20 GWh/a", "year"),
        ("30GWh/year", "year"),
        ("a 20 GWh-a-year hall", "year"),
        ("5,000 tpa", "year"),
        ("20,000 tonnes per annum", "year"),
        ("20,000 tonnes of battery-grade lithium hydroxide a year", "year"),
        ("annual capacity of 20 GWh", "year"),
        ("annual output of up to 28 GWh", "year"),
        ("30,000 tons of annual capacity", "year"),
        ("2 GWh of cells, every year", "year"),
        ("300,000 cars a year", "year"),
        ("a 150,000-vehicle-a-year hall", "year"),
        ("$139/kWh", "kWh"),
        ("$12,000 per metric ton", "t"),
        ("4 tonnes a day", "day"),
        ("20 GWh once complete", None),
    ],
)
def test_finds_what_a_figure_is_per(text: str, per: str | None) -> None:
    """The period or the priced thing is found close to the figure, also behind what is made."""
    assert only(text).per == per


def test_what_stands_behind_a_conversion_belongs_to_both() -> None:
    """A price with its conversion in parentheses has its "per" twice."""
    stated, again = find_figures("It takes 3-4 billion yuan (410-550 million USD) per GWh.")
    assert (stated.per, again.per) == ("GWh", "GWh")
    assert (stated.convertible, again.convertible) == (False, True)


@pytest.mark.parametrize(
    "text",
    ["pays NOK 78m (about $6.8m) now", "pays €1bn, or some $1.1bn, now", "drives 100 miles (161 km) now"],
)
def test_marks_conversions(text: str) -> None:
    """A figure that says the one before it again in another currency or unit is marked."""
    assert [figure.convertible for figure in find_figures(text)] == [False, True]


@pytest.mark.parametrize("text", ["20 GWh (40 GWh later)", "$5bn, €3bn", "€2bn (3,000 jobs)"])
def test_other_figures_are_no_conversions(text: str) -> None:
    """A second figure of its own is not a conversion."""
    assert not any(figure.convertible for figure in find_figures(text))


@pytest.mark.parametrize(
    ("text", "count", "noun"),
    [
        ("brings 1,000+ direct jobs to town", 1000, "direct jobs"),
        ("has 18 swap stations in Oslo", 18, "swap stations"),
        ("some 2.4 million electric cars annually", 2_400_000, "electric cars"),
        ("almost 40 million of cells", 40_000_000, "cells"),
        ("two dozen halls", 24, "halls"),
        ("2 lakh scooters", 200_000, "scooters"),
        ("1.800 posts of work", 1800, "posts"),
        ("One thousand eight hundred workers", 1800, "workers"),
        ("2000 jobs", 2000, "jobs"),
        ("creates 2 200 jobs", 2200, "jobs"),
        ("sells 1.3m vehicles", 1_300_000, "vehicles"),
        ("Jobs: 3,000.", 3000, "jobs"),
        ("is to employ more than 2,800.", 2800, "people"),
        ("a plant employing 1,200", 1200, "people"),
        ("exports to 14 EU countries", 14, "eu countries"),
    ],
)
def test_counts_carry_their_noun(text: str, count: int, noun: str) -> None:
    """A bare number is a figure only with the noun that it counts, which a label or a verb may give."""
    figure = only(text)
    assert (figure.kind, figure.low, figure.noun) == (K.COUNT, Decimal(count), noun)


@pytest.mark.parametrize(
    "text",
    [
        "a 50-50 venture",
        "a 4-0 win",
        "Phase 1 plant",
        "the Model 3 saloon",
        "its 4680 cells",
        "the Z3 module",
        "QSE-5 samples",
        "call 888-902-4192 now",
        "call +44 20 7989 0813 now",
        "in 2027",
        "on 21 December 2023",
        "at 14:05",
        "at 7 p.m.",
        "thousands of jobs",
        "a handful of jobs",
        "a third of a billion",
        "one of the plants",
        "a 24-layer cell",
        "KRX: 066970",
        "a 320 hp engine",
        "500 Harbour Road",
        "3 Methodology",
        "a ten-year-old line",
        "90 km/h",
        "page 31",
    ],
)
def test_leaves_other_numbers_alone(text: str) -> None:
    """Names, labels, dates, times, scores, ages and vague plurals are no figures."""
    assert find_figures(text) == []


def test_an_item_of_key_numbers_reads_across_the_dash() -> None:
    """At the start of a line the unit may stand behind a dash."""
    figure = only("In short\n1,000+ — full charging cycles so far")
    assert (figure.kind, figure.low, figure.bound) == (K.CYCLES, Decimal(1000), Bound.AT_LEAST)


def test_reads_only_the_part_asked_for() -> None:
    """Start and end limit the reading; offsets stay those of the text."""
    text = "First 10 GWh, then 20 GWh, then 30 GWh."
    assert [text[f.start : f.end] for f in find_figures(text, 13, 26)] == ["20 GWh"]


_PIECES = st.sampled_from(
    ["20", "1,500", " ", "-", "–", " to ", " and ", "between ", "GWh", "$", "€", "billion", "half ", "a ", "one ",
     "hundred ", "%", "°C", "minus ", "(", ")", "about ", "up to ", "a year", "/", "jobs", "May ", "2024", ".", ",",
     "\n", "Q3", "\ud800", "½", "千", "1" * 30, "m", "k", "won", "of ", "+", "least ", "US"]
)  # fmt: skip
_TEXTS = st.one_of(st.text(st.characters(codec=None)), st.lists(_PIECES, max_size=30).map("".join))


@given(_TEXTS)
@example("0₩ONE")
def test_never_raises_and_spans_are_ordered(text: str) -> None:
    """Any text, broken surrogates included, gives figures in order inside the text, and spans that hold a number."""
    last = 0
    for figure in find_figures(text):
        assert last <= figure.start < figure.end <= len(text)
        assert 0 <= figure.hedge_start <= figure.start
        assert figure.low <= figure.high
        assert figure.low.is_finite()
        span = text[figure.start : figure.end]
        assert any(c.isdigit() for c in span) or any(c.isalpha() for c in span)
        last = figure.end


@given(_TEXTS)
def test_a_prefix_shifts_the_spans(text: str) -> None:
    """The same text behind another paragraph gives the same figures, moved."""
    prefix = "Nothing here.\n\n"
    shift = len(prefix)
    moved = find_figures(prefix + text, shift)
    assert [(f.start - shift, f.end - shift, f.kind, f.low, f.high) for f in moved] == [
        (f.start, f.end, f.kind, f.low, f.high) for f in find_figures(text)
    ]


@given(st.integers(1, 10**9), st.sampled_from(["GWh", "tonnes", "km", "%"]))
def test_integers_are_read_back(number: int, unit: str) -> None:
    """Whatever number stands before a unit is the figure, with separators and without."""
    plain, grouped = only(f"It is {number} {unit}."), only(f"It is {number:,} {unit}.")
    assert plain.low == grouped.low == number * (Decimal("0.01") if unit == "%" else 1)


@pytest.mark.parametrize(
    "unit",
    ["1", "1,", "1.5 ", "one ", "half a ", "and a half ", "(", "20 GWh (", "1-", "May ", "2024-", "$", "a ", "hundred ",
     "word ", "about ", "annual ", "x", " ", "\n", "-", "20 jobs and "],
)  # fmt: skip
def test_long_runs_finish(unit: str) -> None:
    """A long run of one piece is read in time that grows with its length, so that this test ends at all."""
    find_figures(unit * (200_000 // len(unit)))


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("a 100 gigawatt-hours (GWh) plant", "100", "GWh"),
        ("7.2 gigawatt hours (GWh) of cells", "7.2", "GWh"),
        ("30 megawatt-hours (MWh)", "0.030", "GWh"),
    ],
)
def test_a_unit_in_words_and_letters_is_one(text: str, low: str, unit: str) -> None:
    """The letters in brackets behind a unit in words belong to the figure."""
    (figure,) = find_figures(text)
    assert (figure.low, figure.unit) == (Decimal(low), unit)
    assert text[figure.start : figure.end].endswith(")")
