"""What one clause tells is not told in the next: owners, plans, what is likewise."""

from __future__ import annotations

import pytest

from tests.reading.told import told

#: What makes the text one of the industry.
ABOUT = "The battery industry is growing.\n\n"
DAY = "2025-09-10"


@pytest.mark.parametrize(
    "text",
    [
        "Foo Cells belongs to Bar Group, the holding of two brothers, and Baz Bank and Qux Capital have lent it money.",
        "Foo Cells belongs to Bar Group and Baz Bank has lent it money.",
        "Foo Cells is owned by Bar Group, and Baz Industries will take its cells.",
    ],
)
def test_who_acts_behind_a_list_owns_nothing(text: str) -> None:
    """A name with a verb of its own begins a clause, and is none of the owners named before."""
    facts = told("company", ABOUT + text)["Foo Cells"]
    assert {fact for fact in facts if fact.startswith("parent")} == {"parent Bar Group"}


def test_a_list_of_owners_keeps_all() -> None:
    """Owners in a list all own, also with a verb of the owned company behind them."""
    text = "Foo Cells, which belongs to Bar Group and Baz Industries, has opened a plant in Linz."
    assert {"parent Bar Group", "parent Baz Industries"} <= told("company", ABOUT + text)["Foo Cells"]


def test_an_investor_as_well_is_one_of_whom_the_text_is_about() -> None:
    """Behind a sentence about other investors, "an investor as well" invests in the same company."""
    text = (
        "Cell maker Foo Cells raised $200 million in a round led by Bar Motors and Baz Motors. Both carmakers said "
        "last year that they would invest in Foo Cells. Qux Motors has been a big investor as well."
    )
    companies = told("company", ABOUT + text)
    assert "backer Qux Motors" in companies["Foo Cells"]
    assert not any("backer Qux Motors" in facts for name, facts in companies.items() if name != "Foo Cells")


@pytest.mark.parametrize(
    "text",
    [
        "After the launch of commercial production earlier this year at a 600 MWh factory in Linz, battery maker Foo "
        "Cells wants to build more.",
        "Since the start of production in 2023 at its battery plant in Linz, Foo Cells plans to hire 300 more people.",
        "Foo Cells runs a storage plant in Linz, which has made 6 GWh of systems a year since 2023 and is to be ramped "
        "up to 10 GWh.",
    ],
)
def test_what_is_known_at_the_front_is_no_plan(text: str) -> None:
    """What a fronted phrase tells as known is as firm as its own words; what is to grow is there."""
    (facts,) = told("facility", ABOUT + text, DAY).values()
    assert "status operating" in facts
    assert "status planned" not in facts


def test_what_comes_after_is_still_planned() -> None:
    """A plan told in the main clause stays one, and so does a date to come at the front."""
    text = "After the start of production in 2027 at its battery plant in Linz, Foo Cells wants to hire 300 people."
    (facts,) = told("facility", ABOUT + text, DAY).values()
    assert "status planned" in facts
