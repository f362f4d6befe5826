"""The goods of the trade: whatever plants make is known to every rule about goods."""

from __future__ import annotations

import pytest

from tests.reading.told import plant_in, told, towns_of_plants

KINDS = {
    "materials": (
        "separator film", "LiPF6", "lithium hexafluorophosphate", "copper foil", "PVDF", "conductive additives",
        "synthetic graphite", "hard carbon", "carbon nanotubes", "cathode active material", "nickel sulphate",
    ),
    "recycling": ("black mass",),
    "cell": ("battery cells",),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "goods"), [(kind, one) for kind, goods in KINDS.items() for one in goods])
def test_what_a_company_makes_in_a_town_tells_the_kind_of_its_plant(kind: str, goods: str) -> None:
    """A company that "makes ... in Leeds" has a plant there, whatever of the trade's goods it makes."""
    text = f"Marwell Energy supplies the battery industry. The company makes {goods} in Leeds, England."
    assert {"operator Marwell Energy", f"kind {kind}"} <= plant_in(text, "Leeds")


@pytest.mark.parametrize(
    ("plant", "kind"),
    [
        ("pre-treatment plant", "recycling"),
        ("dismantling plant", "recycling"),
        ("LiPF6 plant", "materials"),
        ("graphitisation plant", "materials"),
        ("battery chemicals plant", "materials"),
        ("battery casing plant", "other"),
        ("battery equipment factory", "other"),
        ("giga factory", "cell"),
    ],
)
def test_a_plant_is_called_by_its_goods(plant: str, kind: str) -> None:
    """The noun before "plant" tells what it makes, or that it makes parts and machines."""
    text = (
        f"Marwell Energy is growing its battery business. The company is to open a {plant} in Leeds, England."
    )
    assert f"kind {kind}" in plant_in(text, "Leeds")


@pytest.mark.parametrize("works", ["train factory", "cheese factory", "cement works", "refrigerator plant"])
def test_works_of_other_trades_are_none(works: str) -> None:
    """What makes trains or cheese is no plant of the company that the text is about, and its jobs are not either."""
    text = (
        "Marwell Energy builds a battery cell plant in Győr, Hungary.\n\n"
        f"The mayor pointed to the {works} in Leeds, where 800 people are employed."
    )
    assert "Leeds" not in towns_of_plants(text)
    assert "jobs 800" not in plant_in(text, "Győr")


def test_a_cell_makers_plant_makes_cells_also_in_a_text_on_cathodes() -> None:
    """What its owner makes tells more of a plant in passing than what the text is about, and the other way round."""
    text = (
        "Marwell Energy makes cathode materials. Its cathode plant in Leeds, England, makes 30,000 tonnes of cathode "
        "materials a year.\n\nThe customers are the works of cell maker Oxbow Cells in Győr, Hungary, and others."
    )
    assert "kind cell" in plant_in(text, "Győr")
    assert "kind materials" in plant_in(text, "Leeds")


def test_all_that_a_company_does_in_a_country_is_no_plant() -> None:
    """Operations are a plant in a town, and none in a country."""
    lead = "Marwell Energy makes battery materials. "
    assert not told("facility", lead + "Oxbow Cells buys 10,000 tonnes of graphite for its U.S. operations.")
    assert plant_in(
        lead + "Oxbow Cells has shut its battery recycling operations in Leeds, England.", "Leeds"
    )
