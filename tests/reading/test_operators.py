"""Who runs a plant."""

from __future__ import annotations

import pytest

from tests.reading.facts import said


@pytest.mark.parametrize(
    ("text", "operators"),
    [
        ("Varnhem Batteries AB is building a battery plant in Linköping, Sweden.", {"Varnhem"}),
        ("Varnhem Batteries AB's battery plant in Linköping, Sweden, opened in 2022.", {"Varnhem"}),
        ("The battery plant in Linköping, Sweden, is operated by Varnhem Batteries AB.", {"Varnhem"}),
        ("A battery plant will rise in Linköping, Sweden, Varnhem Batteries AB said on Monday.", {"Varnhem"}),
        (
            "Varnhem Batteries AB and Orsola Cells Kft. are building a battery plant in Linköping, Sweden.",
            {"Varnhem", "Orsola"},
        ),
        (
            "Varnhem Batteries AB and Orsola Cells Kft. own the cell plant in Linköping "
            "through their joint venture Lindcell AB.",
            {"Lindcell"},
        ),
    ],
)
def test_operator_of_a_plant(text: str, operators: set[str]) -> None:
    """Builders, owners, joint owners and named joint ventures operate the plant."""
    (found,) = said(text, "operator")
    assert {str(name).split(" ")[0] for name in found} == operators


def test_another_company_that_speaks_of_its_own_plant() -> None:
    """Its own plant is that of the company that speaks, not the one told before."""
    text = (
        "Varnhem Batteries AB runs a pilot line for battery cells in Linköping, "
        "Sweden. In March Orsola Cells Kft. put off its own "
        "battery plant in Győr, Hungary."
    )
    assert [len(names) for names in said(text, "operator")] == [1, 1]


def test_a_helper_is_no_operator() -> None:
    """Who helps to set a plant up does not run it."""
    text = (
        "Orsola Cells Kft. is finishing a cell factory in Győr, Hungary. Varnhem "
        "Batteries AB helps to set up the plant."
    )
    (names,) = said(text, "operator")
    assert len(names) == 1
    assert "Orsola" in str(names)
