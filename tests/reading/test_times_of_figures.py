"""Which date and which phase a figure is told of."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It is to make 10 GWh a year in 2026 and 40 GWh a year by 2030.",
            [("10 GWh/yr", "2026"), ("40 GWh/yr", "by 2030")],
        ),
        (
            "In 2026 its annual capacity will be 10 GWh, and by 2030 40 GWh a year.",
            [("10 GWh/yr", "2026"), ("40 GWh/yr", "by 2030")],
        ),
        (
            "Annual capacity is to grow from 10 GWh to 40 GWh by 2030.",
            [("10 GWh/yr", None), ("40 GWh/yr", "by 2030")],
        ),
        (
            "In 2022 the company spoke of a capacity of 10 GWh a year by 2026.",
            [("10 GWh/yr", "by 2026")],
        ),
        (
            "By 2028 it will have a capacity of 15 GWh a year, enough for 200,000 cars.",
            [("15 GWh/yr", "by 2028"), ("200,000 vehicles/yr", "by 2028")],
        ),
    ],
)
def test_each_figure_has_its_own_date(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    """The one right behind it, else the one before it, and none that is another figure's."""
    found = [
        (str(one.value), None if one.when is None else f"{'by ' if one.when.by else ''}{one.when}")
        for one in claims(PLANT + sentence, "capacity")
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Phase one will have a capacity of 6 GWh a year and phase two 9 GWh a year.",
            ["phase one", "phase two"],
        ),
        (
            "It is to make 8 GWh a year in the first phase and 12 GWh a year in the second phase.",
            ["first phase", "second phase"],
        ),
        ("Its first-phase capacity will be 6 GWh a year.", ["first-phase"]),
        (
            "It will have an annual capacity of 6 GWh, doubling to 12 GWh at a later stage.",
            [None, "later stage"],
        ),
    ],
)
def test_each_figure_has_its_own_phase(sentence: str, expected: list[str | None]) -> None:
    """The one right behind it, else the one before it, and none that is another figure's."""
    found = [one.qualifiers.get("phase") for one in claims(PLANT + sentence, "capacity")]
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The second phase is to start production in 2028.", [("2028", "second phase")]),
        ("Production is to start in 2026, that of the second phase in 2028.", [("2026", None)]),
        (
            "Production is to start in 2026, with 8 GWh a year, doubling to 16 GWh a year at a later stage.",
            [("2026", None)],
        ),
    ],
)
def test_a_start_of_a_phase_is_none_of_the_plant(
    sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    """A phase that is told behind a date is not the one that the date is told of."""
    found = [
        (str(one.value), one.qualifiers.get("phase")) for one in claims(PLANT + sentence, "production_start")
    ]
    assert found == expected
