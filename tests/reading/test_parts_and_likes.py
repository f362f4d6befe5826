"""Parts that enlarge a plant, plants of the same kind as one told before, and plants that only get goods."""

from __future__ import annotations

import pytest

from tests.reading.told import plant_in, told

CENTRE = "Tindra Cells runs a battery recycling centre in Halmstad, Sweden. "


@pytest.mark.parametrize(
    "words",
    [
        "A second hall, opened on Tuesday by the governor, brings the annual capacity of the site to 20,000 tonnes.",
        "A new line raises the capacity of the plant to 20,000 tonnes a year.",
        "A third building will lift the annual capacity of the centre to 20,000 tonnes.",
    ],
)
def test_a_part_that_enlarges_a_plant_is_none_of_its_own(words: str) -> None:
    """What a hall or a line brings the capacity of the site to is the site's."""
    plants = told("facility", CENTRE + words)
    assert len(plants) == 1
    assert "capacity 20000" in plant_in(CENTRE + words, "Halmstad")


def test_a_second_plant_stays_one() -> None:
    """A plant is no part of another, whatever it brings the capacity of the company to."""
    text = CENTRE + "A second plant, in Linz, Austria, brings the capacity of the company to 20,000 tonnes."
    assert len(told("facility", text)) == 2


@pytest.mark.parametrize(
    "words", ["has doubled the size of", "will double the size of", "has reduced the size of"]
)
def test_who_changes_the_size_of_a_plant_speaks_of_it(words: str) -> None:
    """The talk goes on about that plant; one of which another has twice the size is only compared."""
    text = (
        "Pinewood Batteries has a plant in Linz, Austria. "
        f"Tindra Cells {words} its battery recycling centre in Halmstad. The centre employs 70 people."
    )
    assert "jobs 70" in plant_in(text, "Halmstad")


def test_a_plant_as_large_as_another_is_not_that_one() -> None:
    """A plant told for comparison is left at once."""
    text = (
        "Tindra Cells is building a battery plant in Halmstad, Sweden. It will be double the size of Pinewood's plant "
        "in Linz, Austria. The plant will employ 700 people."
    )
    assert "jobs 700" in plant_in(text, "Halmstad")


@pytest.mark.parametrize(
    "words",
    [
        "In Linz, Austria, it intends to build a plant of the same kind. The works in Linz will open in 2027.",
        "It plans another such plant in Linz, Austria.",
        "It plans a second such plant in Linz, Austria.",
    ],
)
def test_a_plant_of_the_same_kind_makes_the_same(words: str) -> None:
    """What the one told before does, the next one will do."""
    assert "kind recycling" in plant_in(CENTRE + words, "Linz")


def test_a_smaller_project_in_a_town_is_a_plant() -> None:
    """Set beside the plant told before it is another one; what is said next is said of it."""
    text = CENTRE + "A smaller project, in Wolverhampton in England, has been dropped by Tindra Cells."
    assert "status cancelled" in plant_in(text, "Wolverhampton")
    assert "status cancelled" not in plant_in(text, "Halmstad")


@pytest.mark.parametrize(
    "words",
    [
        "has been going to a refinery in South Korea",
        "is sold to a refinery in South Korea",
        "is shipped to a smelter in Busan",
    ],
)
def test_who_gets_the_goods_is_not_who_sends_them(words: str) -> None:
    """Nobody knows whose the refinery is."""
    plants = told("facility", f"{CENTRE}The centre makes black mass, which {words}.")
    assert not any("kind materials" in one for one in plants.values())


@pytest.mark.parametrize(
    "part", ["a quarter of", "a third of", "one fifth of", "a stake in", "a minority of", "a small part of"]
)
def test_who_owns_a_part_is_no_parent(part: str) -> None:
    """A parent has more than half; who owns a company, or most of it, is one."""
    text = f"Oxbow Cells makes battery cells in Linz. Harrow Motors owns {part} Oxbow Cells."
    assert "parent Harrow Motors" not in told("company", text).get("Oxbow Cells", set())
    whole = "Oxbow Cells makes battery cells in Linz. Harrow Motors owns battery maker Oxbow Cells."
    assert "parent Harrow Motors" in told("company", whole)["Oxbow Cells"]


def test_a_plant_to_which_goods_go_is_not_planned() -> None:
    """What will go there says nothing of how far the plant has come."""
    text = CENTRE + "All black mass will go to Pinewood's plant in Linz, Austria, from 2027."
    assert not any(
        "location_city Linz" in one and "status planned" in one for one in told("facility", text).values()
    )


def test_what_a_buyer_signed_for_is_no_capacity() -> None:
    """So much is bought a year, not made."""
    text = (
        "Tindra Materials has signed for 5,000 tonnes of lithium hydroxide a year for three years and will use it in "
        "its cathode plant in Debrecen, Hungary."
    )
    assert "capacity 5000" not in plant_in(text, "Debrecen")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Packs for buses, 60,000 a year.", "pack"),
        ("Pack assembly since the end of 2023 with 2 GWh per year.", "pack"),
        ("Cathode material, 20,000 tonnes a year.", "materials"),
        ("Cylindrical cells since 2012.", "cell"),
    ],
)
def test_items_of_a_list_tell_kinds_without_verbs(words: str, kind: str) -> None:
    """The first words below the name of a plant are what it makes."""
    items = f"- Oxbow Cells, Linz, Austria. {words}\n- Tindra Cells, Graz, Austria. Cells since 2020.\n"
    text = f"Battery plants\n\n{items}"
    assert f"kind {kind}" in plant_in(text, "Linz")


def test_a_company_described_by_its_town_is_bought_into() -> None:
    """Between "a stake in" and the name may stand where the company is based and what it makes."""
    text = (
        "Norox Energy makes battery cells in Linz, Austria. In February it took a 35% stake in Kempten-based binder "
        "start-up Alpolymer for 12 million euros."
    )
    (bond,) = told("partnership", text).values()
    assert {"party Norox Energy", "party Alpolymer", "kind investment", "stake 0.35 Norox Energy"} <= bond


def test_who_has_belonged_to_somebody_still_does() -> None:
    """But not who belonged to somebody until some day."""
    text = "Norox Energy makes battery cells in Linz. Norox Energy has belonged to Harrow Motors since 2023."
    assert "parent Harrow Motors" in told("company", text)["Norox Energy"]
    over = "Norox Energy makes battery cells in Linz. Norox Energy had belonged to Harrow Motors until 2023."
    assert "parent Harrow Motors" not in told("company", over).get("Norox Energy", set())


@pytest.mark.parametrize(
    "words",
    [
        "Our shareholders, Harrow Ventures and Tindra Capital among them, came in for the long run.",
        "Norox Energy counted Harrow Ventures and Tindra Capital among its shareholders.",
        "Its backers are Harrow Ventures and Tindra Capital.",
    ],
)
def test_who_is_among_the_shareholders_is_a_backer(words: str) -> None:
    """Whether they are told of "its", of "our" or as being counted."""
    text = "Norox Energy is a start-up that makes battery cells in Linz, Austria. Norox wants to grow. "
    assert {"backer Harrow Ventures", "backer Tindra Capital"} <= told("company", text + words)[
        "Norox Energy"
    ]
