"""Figures of markets that are written out or leave out their unit, and goods that stand for their market."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evbattery.reading.fractions import find_fractions
from tests.reading.told import told


def values(text: str, published: str = "2025-06-02") -> set[str]:
    """Everything scored that is told of markets, whatever they are called."""
    return {fact for facts in told("market", text, published).values() for fact in facts}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three quarters of it", "0.75"),
        ("a tenth", "0.1"),
        ("one in five of them", "0.2"),
        ("two out of three packs", "0.6666666666666666666666666667"),
        ("every fourth cell", "0.25"),
        ("nine tenths", "0.9"),
        ("more than half", "0.5"),
    ],
)
def test_parts_of_a_whole_are_read_from_words(words: str, value: str) -> None:
    """Half, a tenth, one in five, every fourth."""
    assert [one.value for one in find_fractions(words)] == [Decimal(value)]


def test_an_ordinal_alone_is_no_sure_fraction() -> None:
    """The third plant is no third of anything."""
    assert [one.sure for one in find_fractions("the third plant and a third of the cells")] == [False, True]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "In March carmakers in China fitted 40 GWh of batteries. CATL took 41.5 per cent, BYD 24 and CALB a "
            "fifteenth.",
            {"size 40", "share 0.415 CATL", "share 0.24 BYD"},
        ),
        (
            "The European market for grid batteries is growing. Fluence holds 30% of it, Tesla a fifth.",
            {"share 0.3 Fluence", "share 0.2 Tesla"},
        ),
        (
            "Global battery demand was 900 GWh last year. CATL and BYD took 37 and 16 per cent.",
            {"size 900", "share 0.37 CATL", "share 0.16 BYD"},
        ),
        (
            "Separators are scarce. SEMCORP had 36 per cent of the world's separators in 2024, against 12 per cent "
            "for Toray "
            "and 9 for Asahi Kasei.",
            {"share 0.36 SEMCORP", "share 0.12 Toray", "share 0.09 Asahi Kasei"},
        ),
        (
            "CATL supplied just under half of the 32 GWh that Chinese carmakers built into cars in May, BYD a quarter.",
            {"size 32", "share 0.5 CATL", "share 0.25 BYD"},
        ),
        (
            "Cathode makers compete hard. Ronbay stands at 11.6, EcoPro at 10.1; Umicore has dropped to 8 per cent.",
            {"share 0.116 Ronbay", "share 0.101 EcoPro", "share 0.08 Umicore"},
        ),
        (
            "Global EV battery usage came to 71 GWh in May. Three quarters of them were LFP.",
            {"size 71", "share 0.75"},
        ),
    ],
)
def test_shares_leave_out_their_unit_or_are_written_out(text: str, facts: set[str]) -> None:
    """What the figure before it measured, a number behind the next company measures too."""
    assert values(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Battery demand in Europe was 190 GWh in 2024 and is to go to 400 in 2028 and 900 in 2032.",
            {"size 190", "size 400", "size 900"},
        ),
        (
            "North America put 10.6 GWh of grid batteries to work in the third quarter. Texas alone was good for 4.",
            {"size 10.6", "size 4"},
        ),
        (
            "From 3 GWh in 2025 the demand for sodium-ion cells is to go to 40 in 2028.",
            {"size 3", "size 40"},
        ),
        (
            "Consumers in Brazil spent 900 million dollars on batteries in 2023; 2 billion are expected for 2028.",
            {"size 900000000", "size 2000000000"},
        ),
        (
            "The world's hunger for batteries grew to 640 GWh last year; 2,900 GWh are expected for 2030.",
            {"size 640", "size 2900"},
        ),
    ],
)
def test_sizes_go_on_without_their_unit(text: str, facts: set[str]) -> None:
    """A market's size in another year or part of the world needs no unit."""
    assert values(text) == facts


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Turkey installed 38 MWh of grid batteries in 2022.", "size 0.038"),
        ("In Peru batteries worth $80 million were sold in 2023.", "size 80000000"),
        ("Some $90 million will be spent on home batteries in Chile in 2026.", "size 90000000"),
        ("Separators, thin as they are, make a $7 billion trade.", "size 7000000000"),
        ("Battery swapping is a $900 million market in India today.", "size 900000000"),
        ("Garages and lofts in Britain took in 0.9 GWh of home batteries last year.", "size 0.9"),
        ("In May the country's bus makers bolted 2.1 GWh of batteries into buses.", "size 2.1"),
    ],
)
def test_goods_that_were_bought_or_put_to_use_stand_for_their_market(text: str, size: str) -> None:
    """What was taken, fitted or paid for somewhere is the size of that market, also below a gigawatt-hour."""
    assert values(text) == {size}


@pytest.mark.parametrize(
    "text",
    [
        "Venlor Energy spent $90 million on battery cells last year.",
        "The government will spend $2 billion on battery plants in Chile.",
        "Venlor and Samra own the battery venture; Venlor holds 51% and Samra 49.",
        "Venlor Lithium Salt intends to acquire a 51% share right of Samra Recycling.",
        "Battery stocks fell: CATL lost 3.1 per cent, BYD 2.",
        "Battery makers had a good day. CATL rose 3 per cent, BYD 2 and CALB 1.5.",
        "The union of the battery plant wants 5 per cent, management offers 3.1 and the mediator has gone home.",
        "The order book of Venlor contains 18 GWh of storage.",
        "One cell in ten from the pilot line is scrap, a third of a shift is lost.",
        "In the third quarter of the year half of the staff of the cell plant was ill.",
        "The ship carried batteries for two years; a quarter later it sank.",
        "Battery demand grew. LFP and NMC cells cost 40 and 60 dollars per kWh.",
        "Half of the batteries that Venlor makes are NMC.",
        "Venlor, a battery maker, is a $4 billion business. Its batteries are in every third car.",
        "Insurers paid $30 million for fires of batteries and cars.",
        "Germany paid 900 million euros for battery research.",
    ],
)
def test_other_figures_of_batteries_are_no_market(text: str) -> None:
    """Spending of one company, stakes, share prices, wages, orders and parts of time tell of no market."""
    assert values(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "CATL and BYD grew by 12 and 15 per cent.",
        "CATL and BYD own 20 and 30 per cent of the plant.",
        "CATL's margin was 20 per cent, BYD's 12.",
        "LFP cells made 40 per cent of the cost of a pack, NMC cells half.",
        "Prices went from 120 to 90. The union wants 75 in 2026.",
        "Poland has plants for 80, Hungary 60.",
        "Plants that can make 65 are being built by 2030.",
        "Outages lasted 4 hours, 3 of them at night.",
        "Its plants run at 80, BYD's at 70.",
        "Of its sales 30 come from abroad. Every fifth engineer works in Ningde; a third of the board left.",
    ],
)
def test_numbers_behind_a_market_s_figure_may_measure_something_else(text: str) -> None:
    """Growth, stakes, margins, costs, prices, plants, hours and staff go on from no size and no share."""
    assert values(f"Global EV battery usage came to 71 GWh in May. {text}") == {"size 71"}
