"""Which phrases speak of one plant, and which of several."""

from __future__ import annotations

import pytest

from tests.reading.facts import plant, plants, said


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem plans Linköping battery plant\n\nVarnhem Batteries AB said it "
        "will build a battery plant in Linköping, Sweden. The plant will cost 300 million euros.",
        "Varnhem Batteries AB will build a battery plant in Linköping, Sweden. "
        "The facility, a gigafactory for cars, opens in 2028.",
        "Varnhem Batteries AB will build a battery plant in Linköping, Sweden. "
        "The first phase of the plant opens in 2028, a second phase of the plant in 2030.",
        "Varnhem Batteries AB will build a battery plant near Linköping, Sweden. "
        "It is a large plant. The site measures 40 hectares.",
    ],
)
def test_one_plant_stays_one(text: str) -> None:
    """Headlines told again, definite phrases, appositions and phases speak of the plant that was told before."""
    assert plant(text)["location_city"] == {"Linköping"}


def test_a_second_plant_is_another_one() -> None:
    """An ordinal sets a plant apart from the one told before."""
    text = "Orsola Cells Kft. runs a cell plant in Győr, Hungary. It is building a second plant in Szeged, Hungary."
    assert said(text, "location_city") == [{"Győr"}, {"Szeged"}]


def test_a_second_one_has_the_kind_of_the_first() -> None:
    """An ordinal without a noun stands for a plant of the same kind and owner."""
    text = (
        "Orsola Cells Kft. operates a battery plant in Győr, Hungary, and has "
        "a second one under construction in Szeged, Hungary."
    )
    assert said(text, "kind") == [{"cell"}, {"cell"}]
    assert said(text, "status") == [{"operating"}, {"under_construction"}]


def test_a_state_points_at_the_plant_of_its_town() -> None:
    """A plant near a town is the plant of that town's state."""
    text = (
        "Orsola Cells Inc. will open a battery gigafactory near Chicago. The "
        "company also plans a battery component factory in "
        "Lansing, Michigan. The Illinois factory will be the larger one."
    )
    illinois, michigan = plants(text)
    assert illinois["location_admin"] == {"Illinois"}
    assert michigan["location_city"] == {"Lansing"}


def test_a_group_whose_plants_are_told_one_by_one() -> None:
    """Two plants announced together and then told apart are two, each with what is said of both."""
    text = (
        "Varnhem Batteries AB and Orsola Cells Kft. will build two battery plants "
        "in Poland. The first facility will focus on pack "
        "assembly. The second, targeting cell manufacturing, comes later. Each facility "
        "will be operated as a joint venture "
        "between Varnhem Batteries AB and Orsola Cells Kft."
    )
    assert sorted(map(str, said(text, "kind"))) == ["{'cell'}", "{'pack'}"]
    assert said(text, "location_country") == [{"PL"}, {"PL"}]
    assert [len(owners) for owners in said(text, "operator")] == [2, 2]


def test_a_group_that_is_never_told_apart() -> None:
    """Two plants of which nothing is said one by one stay one subject."""
    text = "Orsola Cells Kft. is building two battery cell plants in Győr, Hungary. Both are to open in 2027."
    assert plant(text)["location_city"] == {"Győr"}


def test_plants_with_names() -> None:
    """A name given in passing stands for its plant from then on."""
    text = (
        "Varnhem Batteries AB opened a cell plant in Linköping, Sweden. It is "
        "planning a graphite plant in Gdynia, Poland. "
        "The facility, dubbed Amber One, will employ 200 people. Amber One is not yet under construction."
    )
    assert said(text, "location_city") == [{"Linköping"}, {"Gdynia"}]


def test_production_in_a_town_is_that_of_its_plant() -> None:
    """A town with one plant stands for the plant."""
    text = (
        "Varnhem Batteries AB opened a cell plant in Linköping, Sweden. It is "
        "planning a graphite plant in Gdynia, Poland.\n\n"
        "Production in Linköping was halted in June."
    )
    first, second = plants(text)
    assert first["status"] == {"paused"}
    assert second["status"] == {"planned"}


@pytest.mark.parametrize(
    "told",
    [
        "two battery plants in Hungary. Production at the two plants is to start in 2027. The first plant will have a "
        "capacity of 20 GWh a year. The second plant will employ 300 people.",
        "two battery plants in Hungary, in Győr and Szeged. Production at the two plants is to start in 2027. The "
        "plant in Győr will have a capacity of 20 GWh a year. The plant in Szeged will employ 300 people.",
    ],
    ids=["by rank", "by a list"],
)
def test_what_is_said_of_all_is_said_of_each(told: str) -> None:
    """Whether a text tells the plants as the first and the second or in a list; only the cost is of both as one."""
    text = f"Voltera Energy is building {told} Together they cost 2 billion euros."
    assert said(text, "production_start") == [{"2027"}, {"2027"}, set()]
    assert said(text, "location_country") == [{"HU"}, {"HU"}, set()]
    assert said(text, "investment") == [set(), set(), {2000000000}]
