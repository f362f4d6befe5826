"""What was seen and not asserted: each reason where it is due, and background that stays silent."""

from __future__ import annotations

import datetime

import pytest

import evbattery as ev

PLANT = "Battery maker Voltera Cells is building a battery cell plant in Győr, Hungary. "
#: A text in which no plant is spoken of.
NEWS = "Battery maker Voltera Cells has sold its offices in Győr, Hungary. "
PUBLISHED = datetime.date(2025, 6, 10)
SUBJECT, FIGURE = ev.RefusalReason.SUBJECT_NOT_IDENTIFIABLE, ev.RefusalReason.FIGURE_WITHOUT_SUBJECT
UNIT, DATE = ev.RefusalReason.UNIT_NOT_UNDERSTOOD, ev.RefusalReason.UNRESOLVED_DATE
PLACE, CONTRADICTION = ev.RefusalReason.AMBIGUOUS_PLACE, ev.RefusalReason.CONTRADICTING_FIGURES
COMPARISON = ev.RefusalReason.COMPARISON


def refused(text: str, published: datetime.date | None = PUBLISHED) -> list[tuple[ev.RefusalReason, str]]:
    """The refusals of a text: reason and words."""
    reading = ev.read(ev.Article(text, published=published))
    return [(one.reason, one.evidence.quote) for one in reading.refusals]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NEWS + "The industry will add 500 GWh of annual cell capacity by 2030.", (FIGURE, "500 GWh")),
        (NEWS + "The mayor spoke of the creation of 450 new jobs.", (FIGURE, "450")),
        (NEWS + "It has signed an order for 900 MWh of storage cabinets.", (FIGURE, "900 MWh")),
        (NEWS + "The fund holds 35 percent.", (FIGURE, "35 percent")),
        (NEWS + "A battery cell of 300 Wh/kg was shown.", (FIGURE, "300 Wh/kg")),
        (NEWS + "Somebody will invest $2 billion in it.", (FIGURE, "$2 billion")),
        (PLANT + "The plant will have a capacity of 20 GW a year.", (UNIT, "20 GW")),
        (PLANT + "It will have a capacity of 20 GW/h.", (UNIT, "20 GW/h")),
        (
            PLANT + "It makes 200 million square metres of separator a year.",
            (UNIT, "200 million square metres"),
        ),
        (PLANT + "The plant will produce 60,000 sets a year.", (UNIT, "60,000")),
        (PLANT + "Voltera will invest 500 million quatloos in the plant.", (UNIT, "500 million")),
        ("Battery maker Voltera Cells will build a cell plant in Springfield.", (PLACE, "Springfield")),
        ("Battery maker Voltera Cells will build a cell plant in Georgia.", (PLACE, "Georgia")),
    ],
)
def test_what_nobody_can_tell_is_refused(text: str, expected: tuple[ev.RefusalReason, str]) -> None:
    """A figure, a unit or a place that a careful reader would look up is refused once, with its words."""
    assert refused(text).count(expected) == 1


@pytest.mark.parametrize(
    "text",
    [
        PLANT + "Shares in Voltera rose 5% to $12. Sales grew by 20% a year to $3 billion.",
        PLANT + "Its chief executive, 52, spoke for 40 minutes. It was 30 °C in the shade.",
        PLANT + "Kestrel Motors shipped 20 GWh of batteries and got a grant of $20 million.",
        PLANT + "The market used 400 GWh. The state gives a loan of $300 million.",
        PLANT + "A 300 MW solar park feeds the grid nearby, and an inverter of 800 MW is on show.",
        PLANT + "The plant rises on 500 acres. It needs 90,000 gallons of water a day.",
        PLANT + "The storage system has a capacity of 750 MW/3,000 MWh.",
        PLANT + "Kestrel laid off 300 workers. A rider who covers 140 km a day swaps twice.",
        PLANT + "It will have a capacity of 1,5 GWh a year.",
        "Battery maker Voltera Cells will build a cell plant in Springfield, Illinois.",
        "Battery maker Voltera Cells will build a cell plant in Atlanta, Georgia.",
    ],
)
def test_background_is_silent(text: str) -> None:
    """Share prices, growth, ages, grants, shipments, weather and land are no facts that are read."""
    assert refused(text) == []


def test_a_relative_date_needs_a_publication_date() -> None:
    """What opened last month is refused only where nothing tells which month that was."""
    text = PLANT + "The plant opened last month."
    assert refused(text, None) == [(DATE, "last month")]
    assert refused(text) == []


def test_a_relative_date_of_nothing_is_silent() -> None:
    """When somebody was asked is of no interest."""
    assert refused(PLANT + "Residents were asked for their opinion last month.", None) == []


def test_a_plant_of_nobody_is_one_refusal() -> None:
    """A plant without a company is refused once, and the note tells which facts went with it."""
    text = "A battery plant will be built in Győr, Hungary, for $2 billion. It will employ 900 people."
    (refusal,) = ev.read(ev.Article(text)).refusals
    assert refusal.reason is SUBJECT
    assert "investment, jobs" in refusal.note


def test_a_start_without_a_plant_is_refused() -> None:
    """Production that begins in a year, and no plant for it to begin in; a day is that of the report."""
    assert refused(NEWS + "Cell production is due to start in 2027.") == [(SUBJECT, "2027")]
    assert refused(NEWS + "On 3 June 2025 the shop was closed.") == []


def test_a_compared_battery_is_refused_as_a_comparison() -> None:
    """The figure of what a battery is compared with is no fact about it."""
    text = NEWS + "Its Orix pack stores 150 kWh, far more than the 100 kWh battery of a rival."
    assert (COMPARISON, "100 kWh") in refused(text)


def test_three_sums_contradict() -> None:
    """Of three sums for one plant none is asserted, and none is refused for another reason too."""
    text = PLANT + "The plant will cost $1 billion. The plant costs $2 billion. The plant costs $3 billion."
    assert [reason for reason, _ in refused(text)] == [CONTRADICTION] * 3


def test_a_figure_is_refused_once() -> None:
    """What is said twice is refused where it stands first."""
    text = NEWS + "The fund holds 35 percent. As said, the fund holds 35 percent."
    assert refused(text) == [(FIGURE, "35 percent")]


def test_what_a_claim_tells_is_not_refused() -> None:
    """Neither the figure that became a claim, nor the same figure said again elsewhere, nor its conversion."""
    text = (
        PLANT + "It will make 20 GWh a year and cost €1 billion ($1.1 billion). The 20 GWh are a first step."
    )
    reading = ev.read(ev.Article(text))
    assert {"capacity", "investment"} <= {claim.attribute.name for claim in reading.claims}
    assert reading.refusals == ()
