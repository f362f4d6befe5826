"""Where a plant stands, by the places around the phrase and elsewhere in the article."""

from __future__ import annotations

import pytest

from evbattery.reading.locations import locate
from evbattery.reading.mentions import PlaceMention
from evbattery.values.places import find_places
from tests.reading.facts import plant, plants


def _places(*names: str) -> list[tuple[str, PlaceMention]]:
    return [
        ("in", PlaceMention(number, number + 1, name, find_places(name))) for number, name in enumerate(names)
    ]


def test_the_state_decides_on_the_town() -> None:
    """A state narrows the readings of the town before it and gives the country."""
    found = locate(_places("Fremont", "California"))
    assert found.city is not None
    assert (found.city.name, found.admin_area and found.admin_area.name) == ("Fremont", "California")
    assert found.code is not None
    assert found.code.alpha_2 == "US"


def test_the_smaller_of_two_areas_is_told() -> None:
    """Of a county and the nation around it the county is the area."""
    found = locate(_places("Somerset", "England"))
    assert found.admin_area is not None
    assert found.admin_area.name == "Somerset"


def test_a_county_is_no_town() -> None:
    """A county is an area, and gives way to its state."""
    alone, with_state = locate(_places("Coweta County")), locate(_places("Coweta County", "Georgia"))
    assert alone.city is None
    assert alone.admin is not None
    assert with_state.admin_area is not None
    assert with_state.admin_area.name == "Georgia"


def test_an_ambiguous_town_gives_no_country() -> None:
    """A town with many readings gives no country, and is kept for a refusal."""
    found = locate(_places("Windsor"))
    assert found.code is None
    assert len(found.ambiguous) == 1


def test_same_spot() -> None:
    """A town and its state are one spot; two towns of one state are not."""
    town, state, other = (
        locate(_places(*names))
        for names in (("Fremont", "California"), ("California",), ("Oakland", "California"))
    )
    assert town.same_spot(state)
    assert not town.same_spot(other)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "Varnhem Batteries AB is building a battery plant of its own on the edge of Linköping, Sweden.",
            "Linköping",
        ),
        ("In Linköping, Sweden, Varnhem Batteries AB is building a battery plant.", "Linköping"),
        (
            "Varnhem Batteries AB will build a battery plant. The plant is now going up in Linköping, Sweden.",
            "Linköping",
        ),
        (
            "Varnhem Batteries AB develops battery cells in Linköping, Sweden, where "
            "its pilot line has been operating for a year.",
            "Linköping",
        ),
        ("Linköping lands battery plant\n\nVarnhem Batteries AB will build a battery plant.", "Linköping"),
        (
            "Varnhem Batteries AB scrapped the battery plant it had announced in January for Linköping, Sweden.",
            "Linköping",
        ),
    ],
)
def test_places_at_a_distance(text: str, city: str) -> None:
    """A place need not stand right behind the phrase."""
    assert plant(text)["location_city"] == {city}


def test_near_a_town() -> None:
    """A plant near a town has that town, with a note."""
    facts = plant("Varnhem Batteries AB is building a battery plant near Linköping, Sweden.")
    assert facts["location_city"] == {"Linköping"}
    assert facts["location_country"] == {"SE"}


def test_a_town_told_in_full_once() -> None:
    """The state that the article gives a town once holds for the plant there."""
    text = "Orsola Cells Inc. opened its Fremont battery plant. Many people in Fremont, California, came."
    assert plant(text)["location_admin"] == {"California"}


def test_its_only_plant_outside_a_country() -> None:
    """What stands outside a country is not in it."""
    text = "The cell plant in Győr is the only battery plant of Orsola Cells Kft. outside Japan."
    assert "JP" not in plant(text).get("location_country", set())


def test_a_state_or_a_country_is_no_town() -> None:
    """What is a state or a country, and nothing tells which, is neither a town nor a guess."""
    found = locate(_places("Georgia"))
    assert found.city is None
    assert found.code is None
    assert [mention.name for mention in found.ambiguous] == ["Georgia"]


def test_a_county_that_is_a_town_abroad_is_refused() -> None:
    """Where a name is a county's here and a town's there, and nothing decides, no town is claimed."""
    assert "location_city" not in plant("Foo Cells plans a battery factory in Lincolnshire.")
    told = plant("Foo Cells plans a battery factory in Kent, Washington.")
    assert (told["location_city"], told["location_admin"]) == ({"Kent"}, {"Washington"})


def test_readings_in_one_country_tell_the_country() -> None:
    """A name that a town and its province share leaves the country no doubt."""
    assert plant("Foo Cells plans a battery factory in Salzburg.")["location_country"] == {"AT"}


@pytest.mark.parametrize(
    "words",
    [
        "beside the Nissan works in Sunderland",
        "next to Volkswagen's car plant in Zwickau, Germany",
        "a stone's throw from Renault's assembly lines in Douai, France",
        "across the road from its headquarters in Fremont, California",
        "close to its headquarters in Zwickau, Germany",
    ],
)
def test_a_landmark_tells_the_town_and_is_no_plant(words: str) -> None:
    """A plant beside something that is known stands in its town; what others know their way by is no battery plant."""
    told = plant(f"Foo Cells opened a battery factory {words}.")
    assert told["location_city"] == {words.split(" in ")[1].split(",")[0]}
    assert told["status"] == {"operating"}
    assert told["operator"] == {"Foo Cells"}


def test_beside_another_battery_plant_stand_two() -> None:
    """A battery plant that another one stands beside is a plant too."""
    found = plants("Amprius opened a battery factory close to its existing cell plant in Zwickau, Germany.")
    assert len(found) == 2
    assert all("closed" not in facts.get("status", set()) for facts in found)


def test_closed_works_nearby_do_not_close_the_plant() -> None:
    """What is told of works that a plant stands near is not told of the plant."""
    told = plant(
        "Foo Cells will build a battery cell plant in Ohio. The plant, to be constructed near GM's closed assembly "
        "plant located in Lordstown, will employ 1,100 people."
    )
    assert told["status"] == {"planned"}


def test_a_county_lies_in_the_state_told_before() -> None:
    """A plant in a state, of which the next sentence tells the county, is one plant."""
    found = plants(
        "Foo Energy will invest $1.4 billion in a sodium-ion battery manufacturing plant in North Carolina. "
        "The facility, located in Edgecombe County of the state, will employ 1,000 people."
    )
    assert [facts["jobs"] for facts in found] == [{1000}]


@pytest.mark.parametrize(
    ("words", "city", "admin", "country"),
    [
        ("in Ogun State, Nigeria", None, "Ogun", "NG"),
        ("near Foo State University in State College, Pennsylvania", "State College", "Pennsylvania", "US"),
        ("for batteries and electric scooters in Linz, Austria", "Linz", None, "AT"),
        ("for cells and storage systems near Győr, Hungary", "Győr", None, "HU"),
    ],
)
def test_areas_and_schools_are_no_towns(
    words: str, city: str | None, admin: str | None, country: str
) -> None:
    """A state, a university or an airport is no town, and the goods a plant is for do not hide its place."""
    facts = plant(f"Battery maker Foo Cells is building a battery factory {words}.")
    found = [facts.get(name, {None}) for name in ("location_city", "location_admin", "location_country")]
    assert found == [{city}, {admin}, {country}]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("for motorcycles and batteries", "vehicle_assembly_with_batteries"),
        ("for battery packs and electric buses", "vehicle_assembly_with_batteries"),
        ("for batteries for cars and electric scooters", "cell"),
        ("for buses and battery packs for storage", "pack"),
    ],
)
def test_vehicles_and_their_batteries(words: str, kind: str) -> None:
    """A plant that makes both vehicles and batteries is told by its goods; batteries for vehicles are batteries."""
    assert plant(f"Battery maker Foo Cells is building a plant {words} in Linz, Austria.")["kind"] == {kind}
