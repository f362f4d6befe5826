"""Which plant a value belongs to, where the sentence names none or several, and what no value of a plant is."""

from __future__ import annotations

import datetime

import pytest

from tests.reading.facts import plant, plants
from tests.reading.plant_facts import PLANT, values

_PUBLISHED = datetime.date(2025, 9, 12)
_RUNS = "Battery maker Voltera Energy runs a cell plant in Győr, Hungary."


def test_what_is_told_of_another_town_is_not_the_plants() -> None:
    """Once the paragraph has come to another town, a figure without a plant is that town's, until a plant is named."""
    assert values(f"{PLANT}About 800 people work there.", "jobs") == ["about 800 jobs"]
    assert values(f"{PLANT}About 800 people work in Miskolc.", "jobs") == []
    moved = "In Miskolc the company has let its old barracks. Some 300 people are employed. "
    assert values(PLANT + moved, "jobs") == []
    assert values(f"{PLANT}{moved}The plant has 120 employees.", "jobs") == ["120 jobs"]


def test_towns_that_only_happen_to_be_named_move_nothing() -> None:
    """A government or a company's seat is no place that the talk has moved to."""
    assert values(
        f"{PLANT}Capacity could reach 50 GWh a year, if Berlin and Brussels agree.", "capacity"
    ) == ["50 GWh/yr"]


def test_nothing_belongs_to_a_plant_that_is_yet_to_be_spoken_of() -> None:
    """What stands before the first word about a plant is not taken for the plant's."""
    early = "Two partners are to split up a venture into which they once pledged to put $9 billion. "
    assert values(early + _RUNS, "investment") == []
    assert values(f"{_RUNS} It cost $2 billion.", "investment") == ["USD 2 billion"]


def test_what_each_of_several_has_is_no_single_plants() -> None:
    """The word "each" speaks of several plants, and none of them is the one in mind."""
    assert values(f"{_RUNS} Each was laid out for 43 GWh a year.", "capacity") == []
    assert values(f"{_RUNS} It was laid out for 43 GWh a year.", "capacity") == ["43 GWh/yr"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the licensing agreement Norden Cars has the right to produce up to 5 GWh of cells a year.",
        "The firm once shouted the slogan of 300 GWh of capacity.",
        "The 800 MWh battery park in Lyon is fed from stock.",
        "They take 1.2 GWh over four years, the first of it from the plant.",
        "It has signed an agreement to supply 5 GWh of cells a year to Norden Cars from the plant.",
    ],
)
def test_rights_slogans_parks_and_deliveries_are_no_capacity(sentence: str) -> None:
    """Energy that is licensed, boasted of, stored or delivered over years is not what a plant makes in a year."""
    assert values(PLANT + sentence, "capacity") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A $33 million credit facility would complete the first phase of the plant.",
        "Work on the plant stands still for want of about $150 million.",
        "Under the licence (price tag $20 million) the firm may do research at the plant.",
        "The firm got $430 million from the ministry for the plant.",
        "The firm closed a $50 million financing for the plant.",
        "The plant has a net present value of $900 million.",
        "Over the next five years it will invest $2 billion in research and sales.",
    ],
)
def test_money_that_is_lent_lacking_or_received_is_no_investment(sentence: str) -> None:
    """Credit, gaps, fees, aid, valuations and programmes are not what is spent on a plant."""
    assert values(PLANT + sentence, "investment") == []


def test_what_a_conversion_swallows_is_invested() -> None:
    """Verbs of eating tell of spending."""
    assert values(f"{PLANT}The plant has swallowed more than $40 million.", "investment") == [
        "at least USD 40 million"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It announced on July 3 that it will begin producing cells.",
        "The firm expects to begin receiving payments in 2027.",
        "Trial operations are expected to commence in the fourth quarter of 2026.",
        "In August 2023, the firm began commercial vehicle production.",
        "The firm commissioned a feasibility study in May 2025 for the plant.",
    ],
)
def test_announcements_payments_trials_and_studies_start_no_production(sentence: str) -> None:
    """The day of a statement, of money, of a trial, of a study or of a car's production is no start of the plant's."""
    assert values(PLANT + sentence, "production_start", _PUBLISHED) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Output is promised for 2027.", ["2027"]),
        ("Investors should expect cells from the site in 2028.", ["2028"]),
        ("The firm expects to begin production in 2027.", ["2027"]),
        (
            "After two years of construction, the plant was launched on July 14 in a grand opening.",
            ["2025-07-14"],
        ),
    ],
)
def test_promises_and_openings_start_production(sentence: str, expected: list[str]) -> None:
    """Goods that are promised for a date and openings tell when production starts."""
    assert values(PLANT + sentence, "production_start", _PUBLISHED) == expected


def test_walls_that_have_gone_up_since_a_date() -> None:
    """What has been going up since a date was begun then."""
    assert values(f"{PLANT}The halls have been going up since March 2025.", "construction_start") == [
        "2025-03"
    ]


_NEW = "Battery maker Voltera Energy's cell plant in Győr, Hungary, is the talk of the trade. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Battery maker Voltera Energy has a cell plant in Győr, Hungary.", ["Status.OPERATING"]),
        (
            "Voltera Energy, a battery maker, owns the nearly finished cell plant in Győr, Hungary.",
            ["Status.UNDER_CONSTRUCTION"],
        ),
        (f"{_NEW}The boxes come by sea from the plant.", ["Status.OPERATING"]),
        (f"{_NEW}The boxes will come by sea from the plant.", []),
        (f"{_NEW}The plant can take in 5,000 tonnes of powder a year.", ["Status.OPERATING"]),
        (f'{_NEW}The plant is "on hold".', ["Status.PAUSED"]),
        (f"{_NEW}The firm stopped evaluating the plant.", ["Status.CANCELLED"]),
        (f"{_NEW}The partners agreed to look at the plant.", ["Status.CONSIDERING"]),
        (f"{_NEW}Production at the plant would have begun in 2027.", []),
        (f"{_NEW}The firm starts a company to make sodium batteries.", []),
    ],
)
def test_states_by_default_and_their_lookalikes(text: str, expected: list[str]) -> None:
    """What a company has, what comes from a plant and what it can do tell that it runs; plans and wishes do not."""
    assert values(text, "status", _PUBLISHED) == expected


def test_a_customer_in_the_next_clause_takes_nothing() -> None:
    """What "it" is said to make belongs to the plant, also where another company acts in the clause behind."""
    late = "It is to open in 2027, with an annual output of 28 GWh, and BMW has the whole lot spoken for."
    assert values(f"{_RUNS} {late}", "capacity") == ["28 GWh/yr"]


@pytest.mark.parametrize(
    "words",
    [
        "With 20 GWh a year it will be twice as large as the company's plant in Linz.",
        "It is to make 20 GWh a year, three times what the company gets out of its plant in Linz.",
        "Its capacity of 20 GWh a year is larger than that of its plant in Linz.",
        "It is modelled on the company's plant in Linz and will make 20 GWh a year.",
    ],
)
def test_what_a_plant_is_compared_with_is_not_spoken_of(words: str) -> None:
    """The plant that another one is compared with has none of its figures, nor those of the next sentence."""
    found = plants(
        f"Battery maker Voltera Energy is building a plant in Győr. {words} It will employ 240 people."
    )
    by_town = {str(*facts["location_city"]): (facts.get("capacity"), facts.get("jobs")) for facts in found}
    assert by_town == {"Győr": ({20}, {240}), "Linz": (None, None)}


@pytest.mark.parametrize(
    "words",
    [
        "The town's new hospital will employ 900 people and is due to open in 2027.",
        "A new hotel is to open in 2027, with 900 jobs.",
        "Demolition is due to start in 2027.",
        "A survey is due to start in 2027.",
    ],
)
def test_other_buildings_and_works_before_building_are_no_plants(words: str) -> None:
    """What a sentence tells of a hospital, or of pulling down what stands there, is not the plant's."""
    assert values(f"{PLANT}{words}", "jobs") == values(f"{PLANT}{words}", "production_start") == []


def test_a_date_goes_with_the_verb_before_and() -> None:
    """The date of one verb is not that of the next one behind "and"."""
    text = f"{PLANT}Demolition starts in 2026 and the first cells should roll off the line in early 2028."
    assert values(text, "production_start") == ["2028-H1"]


def test_between_two_towns_is_in_neither() -> None:
    """The towns that a plant's town lies between tell no place of the plant."""
    text = "Battery maker Voltera Energy is building a plant in Dormagen, between Cologne and Düsseldorf."
    (found,) = plants(text)
    assert found["location_city"] == {"Dormagen"}
    assert "location_admin" not in found


def test_what_will_be_while_it_is_built_tells_no_building() -> None:
    """A clause about the time of building, in a sentence of what is to come, leaves the plant planned."""
    text = "Battery maker Voltera Energy plans a cell plant in Győr. "
    assert plant(f"{text}There will be work for 200 people while it is being built.")["status"] == {"planned"}


def test_it_is_the_plant_of_the_main_clause() -> None:
    """A plant in a relative clause about its owner is not what the next sentence goes on about."""
    text = "Voltera Energy, which runs a pack plant in Győr, Hungary, is building a cell plant in Linz, Austria. "
    found = {
        str(*facts["location_city"]): facts.get("jobs")
        for facts in plants(f"{text}It will employ 140 people.")
    }
    assert found == {"Győr": None, "Linz": {140}}
