"""Numbers that leave out what they measure because a figure before them told it."""

from __future__ import annotations

import pytest

import evbattery as ev
from evbattery.reading.figures import find_figures
from tests.reading.plant_facts import PLANT, figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It makes 8 GWh a year, rising to 24 by 2030.", {"capacity 8 GWh/yr", "capacity 24 GWh/yr"}),
        (
            "It makes 8 GWh a year. A second hall would bring that to 24.",
            {"capacity 8 GWh/yr", "capacity 24 GWh/yr"},
        ),
        ("Output is to climb from 8 to 24 GWh a year.", {"capacity 8 GWh/yr", "capacity 24 GWh/yr"}),
        ("It employs 400 people; the original target was 1,200.", {"jobs 400", "jobs 1200"}),
        ("It will employ 400 people and not 1,200, as once promised.", {"jobs 400", "jobs 1200"}),
        ("The workforce will grow to 1,200 from 400 today.", {"jobs 400", "jobs 1200"}),
        (
            "The company is investing 1.2 billion euros in the plant instead of 2 billion.",
            {"investment 1200000000 EUR", "investment 2000000000 EUR"},
        ),
        (
            "It will employ 300 people instead of 650 and make 3 GWh a year instead of 7.",
            {"jobs 300", "jobs 650", "capacity 3 GWh/yr", "capacity 7 GWh/yr"},
        ),
    ],
)
def test_a_number_goes_on_from_a_figure(text: str, expected: set[str]) -> None:
    """A number without a noun that goes on from a figure measures the same of the same plant."""
    assert figures(PLANT + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It employs 400 people. The shift starts at 6.",
        "It employs 400 people. Three others are planned.",
        "It employs 400 people and is open from 2027.",
        "It employs 400 people, 12 of them from abroad.",
        "It employs 400 people. Shares fell from 45 to 40.",
    ],
)
def test_a_number_of_something_else_does_not(text: str) -> None:
    """What counts something else, tells a time or is lost is no further figure of the plant."""
    assert figures(PLANT + text) == {"jobs 400"}


def test_each_tells_of_every_plant() -> None:
    """What each of two plants makes is told of both."""
    text = (
        "Battery maker Voltera runs plants in Győr, Hungary, and in Linz, Austria. "
        "Each of them can make 20 GWh of cells a year and employs 500 people."
    )
    assert figures(text) == {"capacity 20 GWh/yr", "jobs 500"}


def test_a_laboratory_gets_no_figures_of_a_plant() -> None:
    """What is told after a laboratory was spoken of is told of the plant beside it, or of none."""
    plant = PLANT + "Voltera has a research centre in Linz, Austria. "
    lab = "Voltera Energy, a battery maker, has a research centre in Linz, Austria. "
    assert figures(plant + "The cost is put at 900 million euros.") == {"investment 900000000 EUR"}
    assert figures(lab + "The cost is put at 900 million euros.") == set()


def test_a_headline_may_give_a_sum_converted() -> None:
    """A sum that the text gives as a conversion is none beside the one that it converts."""
    text = (
        "Voltera to spend $112M on battery plant\n\n"
        "Voltera Energy will spend 800 million yuan (about $112.3 million) on a battery cell plant in Győr, Hungary."
    )
    assert figures(text) == {"investment 800000000 CNY"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 600 million euros to 900 million euros", [600_000_000, 900_000_000]),
        ("from 40,000 tonnes to 100,000 tonnes", [40_000, 100_000]),
        ("sums ranging from 600 million euros to 900 million euros", [600_000_000]),
        ("40,000 to 100,000 tonnes", [40_000]),
        ("28,000 metric tons (30,865 tons) of batteries", [28_000, 30_865]),
    ],
)
def test_from_and_to_tell_of_a_change(text: str, expected: list[int]) -> None:
    """Sums, goods and people go from one figure to another; only what varies or is told without "from" is a range."""
    assert [int(figure.low) for figure in find_figures(text)] == expected


def test_american_tons_convert_tonnes() -> None:
    """Tons in brackets that are a tenth more than the tonnes before them are the same again."""
    assert [figure.convertible for figure in find_figures("28,000 metric tons (31,000 tons) of scrap")] == [
        False,
        True,
    ]


def test_a_time_of_day_goes_on_from_no_figure() -> None:
    """The hours of "10:26" are no sum, although a sum in billions stands before them."""
    text = (
        "Makers of battery cells plan plants\n\nGotion High-Tech plans to build a battery plant. "
        "Gotion High-Tech plans to build a battery plant three and a half billion dollars in Fremont, California "
        "in Fremont, California Thursday, 12 September 2024, 10:26."
    )
    reading = ev.read(ev.Article(text))
    assert all(one.reason is not ev.RefusalReason.UNGROUNDED for one in reading.refusals)
    assert not any("10" in claim.evidence.quote for claim in reading.claims)
