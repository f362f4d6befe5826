"""Plants of other companies told in passing, and whose plant a pronoun, a question or a second laboratory speaks of."""

from __future__ import annotations

import pytest

from tests.reading.told import plant_in, told

SMYRNA = {"location_city Smyrna", "location_admin Tennessee", "location_country US"}


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Motors buys battery cells produced by Oxbow Cells at its plant in Smyrna, Tennessee.",
        "Harrow Motors uses battery cells made by Oxbow Cells in its factory in Smyrna, Tennessee.",
        "Harrow Motors gets battery cells supplied by Oxbow Cells from its works in Smyrna, Tennessee.",
    ],
)
def test_the_plant_is_that_of_who_makes_the_goods(text: str) -> None:
    """Behind "made by Foo at its plant" the pronoun is for Foo, not for the buyer."""
    assert {"operator Oxbow Cells", *SMYRNA} <= plant_in(text, "Smyrna")
    assert "operator Harrow Motors" not in plant_in(text, "Smyrna")


def test_a_buyer_that_makes_goods_itself_keeps_its_plant() -> None:
    """Without the maker right before it the pronoun is for the subject."""
    text = "Harrow Motors assembles battery cells from Oxbow Cells at its plant in Smyrna, Tennessee."
    assert "operator Harrow Motors" in plant_in(text, "Smyrna")


@pytest.mark.parametrize(
    "where",
    ["across the state in", "nearby in", "down the road in", "further south, in", "some 40 miles away in"],
)
def test_where_it_lies_from_here_changes_nothing(where: str) -> None:
    """Words for the way there may stand between what is made and the town."""
    text = (
        f"The packs hold battery cells bought from Oxbow Cells, which makes them {where} Smyrna, Tennessee."
    )
    assert {"operator Oxbow Cells", "status operating", *SMYRNA} <= plant_in(text, "Smyrna")


def test_a_plant_told_in_passing_is_not_the_plant() -> None:
    """After a supplier's plant in a relative clause "the plant" is still the one that the text is about."""
    text = (
        "Kinteco Energy will build a battery pack plant in Marlow, Ohio. The cells will be bought from Oxbow Cells, "
        "which makes them in Smyrna, Tennessee. The plant will assemble 24,000 packs a year."
    )
    assert "capacity 24000" in plant_in(text, "Marlow")
    assert "capacity 24000" not in plant_in(text, "Smyrna")


def test_a_headline_is_not_about_a_plant_told_in_passing() -> None:
    """What a headline announces is the plant of the lead, not that of a supplier further down."""
    text = (
        "Council clears way for battery pack plant\n\nThe council of Marlow, Ohio, cleared the way for a factory that "
        "will put together batteries for buses.\n\nKinteco Energy has promised 410 jobs. It gets its cells from Oxbow "
        "Cells, which makes them in Smyrna, Tennessee."
    )
    assert plant_in(text, "Smyrna").isdisjoint({"jobs 410", "kind pack"})


def test_joint_makers_both_run_it() -> None:
    """Two companies that make cells in a town run the plant there together."""
    text = "Harrow Motors and Oxbow Cells make battery cells in Smyrna, Tennessee."
    assert {"operator Harrow Motors", "operator Oxbow Cells"} <= plant_in(text, "Smyrna")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "Sunhaus Energy assembles in Smyrna, Tennessee, where it has room for 60,000 home batteries a year.",
            True,
        ),
        (
            "Sunhaus Energy, a maker of home batteries, assembles its dealers in Smyrna, Tennessee, once a year.",
            False,
        ),
    ],
)
def test_what_is_assembled_may_be_told_behind_the_town(text: str, *, made: bool) -> None:
    """Without goods before the town or right behind it nobody knows what is put together there."""
    assert bool(told("facility", text)) is made


def test_a_converter_makes_lithium_hydroxide() -> None:
    """The trade's word for what makes hydroxide of rock is that for a plant; one in a cable is none."""
    text = (
        "Harrow Lithium broke ground for its lithium converter in Guben, Germany, in March 2023. The site has been "
        "quiet since. The plant will be in production in 2027."
    )
    assert {"construction_start 2023-03", "production_start 2027", "kind materials"} <= plant_in(
        text, "Guben"
    )
    other = (
        "The cable to the converter station in Endrup will be ready in June, says battery maker Oxbow Cells."
    )
    assert told("facility", other) == {}


@pytest.mark.parametrize("where", ["in the same city", "in the same town", "in the same place"])
def test_a_laboratory_in_the_same_town_is_another_plant(where: str) -> None:
    """It stands where the plant told before stands, and none of its facts are that one's."""
    text = (
        f"Oxbow Cells closed its battery factory in Smyrna, Tennessee. Work goes on at a smaller lab {where}."
    )
    plants = {frozenset(one) for one in told("facility", text).values()}
    assert len(plants) == 2
    (lab,) = (one for one in plants if "kind r_and_d" in one)
    assert {"operator Oxbow Cells", *SMYRNA} <= lab
    assert "status closed" not in lab


ASKED = (
    "Salt and patience\n\nMarijke Visser worked for Harrow Motors for ten years before she founded Zoutbron in "
    "Groningen in 2020. The start-up develops sodium-ion batteries. Last month it collected 28 million euros from "
    "Polder Invest.\n\n"
    "Your pilot line has been running for a year. What comes out of it?\n\nCells, and we sell a few. The line is in "
    "Delfzijl. On paper it can make 30 megawatt-hours a year.\n\nWho buys them?\n\nA ferry operator is trying out two "
    "containers. We like that.\n\nAnd what is next?\n\nWe need a real factory. Two gigawatt-hours a year to begin with."
)


def test_an_interview_is_about_the_company_of_who_is_asked() -> None:
    """Not where she worked before and not who gave the money: "your" and "we" are for the company that she founded."""
    plants = told("facility", ASKED)
    assert plants
    assert all("operator Zoutbron" in facts for facts in plants.values())
    assert {"kind pilot", "capacity 0.03", "status operating"} <= plant_in(ASKED, "Delfzijl")


def test_a_town_chosen_for_vehicles_has_no_battery_plant() -> None:
    """What it was chosen for decides."""
    text = (
        "Harrow Motors chose Smyrna, Tennessee, for a $2 billion electric truck factory. "
        "Oxbow Cells makes battery cells."
    )
    assert told("facility", text) == {}


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("annual output 5 ten thousand tons", "capacity 50000"),
        ("annual output of 12 ten thousand tons", "capacity 120000"),
        ("annual output of 12 (ten thousand) tons", "capacity 120000"),
    ],
)
def test_scales_that_a_machine_translates_word_by_word(words: str, fact: str) -> None:
    """Ten thousand and a hundred million are scales where they stand behind a figure."""
    text = f"Lanshan Energy in Yibin, China, builds a cathode material plant with {words}."
    assert fact in plant_in(text, "Yibin")
    money = (
        "Lanshan Energy builds a cathode plant in Yibin, China, with total investment 86 (100 million) yuan."
    )
    assert "investment 8600000000" in plant_in(money, "Yibin")


def test_what_is_to_be_built_is_new_without_an_article() -> None:
    """Machines leave out articles; who constructs a project does not speak of the plant that stands elsewhere."""
    text = (
        "At present Lanshan Energy in Changsha, China, already has built 5GWh capacity. Lanshan Energy plans construct "
        "annual output 50,000 tons lithium iron phosphate cathode project. This project begins construction in 2027."
    )
    assert plant_in(text, "Changsha").isdisjoint(
        {"capacity 50000", "construction_start 2027", "kind materials"}
    )


LIST = (
    "Battery plants in the south\n\nMalaysia\n- Oxbow Cells and Harrow Motors (HM), also in Kulim. 15 GWh a year.\n"
    "- Pinewood Batteries, Kulim. Cells since 2021.\n\nSingapore\n- No cell factory. Tindra Cells, a maker of bus "
    "batteries, builds its packs in Suzhou, China.\n"
)


def test_an_item_of_two_companies_also_in_a_town() -> None:
    """A short name in brackets and "also in" are no more than a comma."""
    (plant,) = (one for one in told("facility", LIST).values() if "capacity 15" in one)
    assert {"operator Oxbow Cells", "operator Harrow Motors", "location_city Kulim"} <= plant


def test_a_list_may_say_that_there_is_none() -> None:
    """Whoever is named behind "no factory" has none there."""
    assert not any("location_city Singapore" in one for one in told("facility", LIST).values())
    assert "operator Tindra Cells" in plant_in(LIST, "Suzhou")
