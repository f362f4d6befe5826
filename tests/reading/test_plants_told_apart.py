"""Which phrases tell of a battery plant, whose it is and where, and which of them speak of one and the same."""

from __future__ import annotations

import pytest

from tests.reading.facts import Facts, plant, plants

MAKERS = "Battery cells come from Varnhem Batteries AB and from cell maker Osterfeld Cells AG.\n\n"
LEAD = "Battery news\n\nDemand for lithium-ion batteries and battery cells keeps growing.\n\n"


def told(text: str) -> list[Facts]:
    """The plants of a text that is about batteries."""
    return plants(LEAD + text)


def test_headings_of_company_town_and_state_open_items() -> None:
    """A town that no table holds is one where its state stands in brackets behind it, below a company."""
    items = (
        "1) Varnhem Batteries AB, Krasnapuri (Tamil Nadu)\n\nCells leave the plant since May.\n\n"
        "2) Osterfeld Cells AG, Jamnagar (Gujarat)\n\nThe company speaks of 12 GWh of cells a year.\n\n"
    )
    found = plants("Battery cell makers compared\n\n" + MAKERS + items)
    towns = [(facts["operator"], facts["location_city"], facts["location_admin"]) for facts in found]
    assert ({"Varnhem Batteries"}, {"Krasnapuri"}, {"Tamil Nadu"}) in towns
    assert ({"Osterfeld Cells"}, {"Jamnagar"}, {"Gujarat"}) in towns


@pytest.mark.parametrize(
    "row",
    [
        "Cell factories are being built in Salzgitter, in Valencia (Spain) and in Győr (Hungary).",
        "The battery plants meant for Salzgitter, Valencia and Győr have been approved.",
        "Its battery plants under construction in Salzgitter, Valencia and Győr are on time.",
    ],
)
def test_plants_in_a_row_of_towns_are_one_each(row: str) -> None:
    """A verb may stand between the plants and their towns, countries in brackets behind these."""
    found = told(f"Battery maker Varnhem Batteries AB is busy. {row}")
    assert [facts["location_city"] for facts in found] == [{"Salzgitter"}, {"Valencia"}, {"Győr"}]
    assert all(facts["operator"] == {"Varnhem Batteries"} for facts in found)


def test_what_battery_plants_sell_in_towns_tells_of_none_there() -> None:
    """Towns behind another verb are no places of plants."""
    assert told("Battery plants compete with those that sell in Salzgitter, Valencia and Győr.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Varnhem Batteries AB runs a commercial vehicle manufacturing center in Linköping.",
        "A tyre plant was once promised to Varnhem Batteries AB in Linköping.",
        "Varnhem Batteries AB has a gearbox line in Linköping.",
        "Varnhem Batteries AB shows a sample from the lab in Linköping.",
        "Varnhem Batteries AB delivers containers to two sites near Linköping.",
        "Varnhem Batteries AB owns ten North American battery plants.",
        "Varnhem Batteries AB opened its distribution center in Linköping.",
        "Varnhem Batteries AB opened a battery swapping hub in Linköping.",
        "Varnhem Batteries AB sold its dealership site in Linköping.",
        "Varnhem Batteries AB has operations in Linköping and Malmö.",
        "Varnhem Batteries AB is advancing its graphite project in Quebec.",
        "Varnhem Batteries AB has three manufacturing facilities in the United States.",
        "Varnhem Batteries AB assembles vans at its facility in Linköping.",
        "Varnhem Batteries AB has an assembly plant in Linköping for electric buses.",
        "Varnhem Batteries AB delivers batteries to the Linköping site of a customer.",
        "Varnhem Batteries AB is building a storage park in Linköping.",
    ],
)
def test_what_is_no_battery_plant(sentence: str) -> None:
    """Works of other industries, laboratories, sites of customers and a whole business are no battery plants."""
    assert told(sentence) == []


def test_a_battery_unit_is_a_company() -> None:
    """A carmaker's "battery unit" is a part of the company, not of a plant."""
    assert told("Varnhem Batteries AB works with Volkswagen's battery unit PowerCo.") == []


def test_a_question_in_a_list_tells_of_no_plant() -> None:
    """Lines of a list that ask are teasers."""
    assert (
        told("- Varnhem Batteries AB line in Linköping to expand?\n- Varnhem Batteries AB shares to rise?")
        == []
    )


def test_recycling_in_a_town_needs_no_object() -> None:
    """Who recycles in a town has a plant there; what somebody agrees to in a country is none."""
    (facts,) = told("Varnhem Batteries AB recycles in Linköping.")
    assert facts["kind"] == {"recycling"}
    assert told("Varnhem Batteries AB signs agreement to recycle EV batteries in India.") == []


def test_a_part_that_makes_cells_in_a_town_belongs_to_the_articles_company() -> None:
    """Where no company is named, a part of a plant that makes goods in a town is the topic company's."""
    lead = "Varnhem Batteries AB has had a year of cells. Varnhem Batteries AB looks back.\n\n"
    (facts,) = plants(
        f"Varnhem Batteries and its battery cells\n\n{lead}At Linköping, the first block has been making cells."
    )
    assert (facts["operator"], facts["location_city"]) == ({"Varnhem Batteries"}, {"Linköping"})
    assert (
        plants(
            f"Varnhem Batteries and its battery cells\n\n{lead}At Linköping, the first block has been cold."
        )
        == []
    )


def test_tonnes_a_year_at_a_town_are_a_plant() -> None:
    """A yearly tonnage that a company promises for a town implies a plant; one that is shipped does not."""
    (facts,) = told("Varnhem Batteries AB had promised 12,000 tonnes a year in Linköping of cathode powder.")
    assert facts["location_city"] == {"Linköping"}
    assert told("Varnhem Batteries AB had shipped 12,000 tonnes a year in Linköping of cathode powder.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Varnhem Batteries AB opened its battery production hub in Linköping.",
        "Varnhem Batteries AB assembles vans and battery packs at its facility in Linköping.",
        "Varnhem Batteries AB is building Europe's largest battery factory in Linköping.",
    ],
)
def test_what_is_one_all_the_same(sentence: str) -> None:
    """Nouns that may be those of an office are plants where the phrase or its sentence tells of batteries."""
    (facts,) = told(sentence)
    assert facts["location_city"] == {"Linköping"}


@pytest.mark.parametrize(
    ("opening", "city"),
    [
        ("Things look brighter in Győr, Hungary.", {"Győr"}),
        ("The chief executive said so in Győr, Hungary.", None),
        ("The company is based in Győr, Hungary.", None),
    ],
)
def test_the_town_that_opens_a_paragraph_is_that_of_its_plant(opening: str, city: set[str] | None) -> None:
    """Unless somebody speaks, meets or has an office there."""
    lead = f"Cell maker Varnhem Batteries AB is busy. {LEAD}"
    text = f"{lead}{opening} The cell plant of Varnhem Batteries AB has 300 workers."
    (facts,) = plants(text)
    assert facts.get("location_city") == city


def test_another_plant_does_not_take_the_town_of_the_first() -> None:
    """The only town of a paragraph may be that of the plant told before."""
    text = "Varnhem Batteries AB is busy in Linköping. It intends to erect a second battery plant."
    (facts,) = told(text)
    assert "location_city" not in facts


def test_its_plant_is_the_one_plant_told_before() -> None:
    """Whom "its" stands for is less sure than that an article of one plant goes on about it."""
    text = (
        "Varnhem Batteries AB is building a cell plant in Győr, Hungary. Osterfeld Cells AG holds 70 percent of the "
        "venture. Its plant will cost 900 million euros."
    )
    facts = plant(LEAD + text)
    assert facts["operator"] == {"Varnhem Batteries"}
    assert facts["investment"] == {900000000}


def test_whose_belongs_to_the_name_before_it() -> None:
    """The word "whose" stands for the company right before it, whatever the paragraph is about."""
    text = "Osterfeld Cells AG is new here. It reminds of Varnhem Batteries AB, whose cell works in Győr are large."
    (facts,) = told(text)
    assert facts["operator"] == {"Varnhem Batteries"}


def test_what_a_plant_becomes_is_the_same_plant() -> None:
    """One that stays open as, or is to become, something else is still one plant."""
    site = "The site of Varnhem Batteries AB in Győr, where 45 people build battery packs,"
    stays = f"{site} stays open as a research centre."
    assert len(told(stays)) == 1
    assert len(told(stays.replace("stays open as", "is next to"))) == 2


def test_a_hall_next_door_is_another_plant() -> None:
    """What stands next door to a plant and makes something else is a plant of its own, even below its heading."""
    text = (
        "Varnhem Batteries AB, Győr (Hungary)\n\n"
        "It will make cells from 2027. The pack hall next door opened in May.\n\n"
        "Osterfeld Cells AG, Linz (Austria)\n\nCells leave the plant.\n\n"
    )
    cities = [
        facts.get("location_city") for facts in plants("Battery cell makers compared\n\n" + MAKERS + text)
    ]
    assert cities.count({"Győr"}) == 2


def test_who_gets_deliveries_does_not_own_the_plant_that_they_come_from() -> None:
    """A line without a company, on deliveries out of a plant, belongs to the release's own company."""
    text = (
        "Varnhem Batteries wins Osterfeld Cells as customer for battery anodes\n\nVarnhem Batteries AB makes anodes. "
        "Varnhem Batteries AB is glad.\n\n- Osterfeld Cells AG to buy 30,000 tonnes\n"
        "- Deliveries over five years, out of the anode plant in Győr, Hungary\n"
    )
    facts = plant(text)
    assert facts["operator"] == {"Varnhem Batteries"}


def test_a_further_line_stands_where_its_plant_does() -> None:
    """A second train ("its second train") behind a plant is a part of it: in the same town, not without a place."""
    found = plants(
        "Battery maker Voltera Energy has paused its lithium hydroxide refinery in Kwinana, Western Australia. The "
        "company told workers at the refinery that its second production train will be scrapped."
    )
    assert all(fact["location_city"] == {"Kwinana"} for fact in found)


@pytest.mark.parametrize(
    "words",
    [
        "The Spanish plant",
        "Its Spanish plant",
        "The company's Spanish plant",
        "Its plant with Stellantis in Figueruelas",
        "The plant with Stellantis in Spain",
        "The plant that it builds with Stellantis in Figueruelas, Spain,",
    ],
)
def test_a_plant_of_another_nation_is_another_plant(words: str) -> None:
    """What is told of a plant in another country, named or by a word for it, is not told of the one before."""
    told = plants(f"CATL plans a cell plant in Debrecen, Hungary. {words} will have 50 GWh.")
    assert ["capacity" in facts for facts in told] == [False, True]


def test_the_same_nation_is_the_same_plant() -> None:
    """A word for the nation in which the plant stands points at it."""
    told = plants(
        "CATL plans a cell plant in Debrecen, Hungary. Its Hungarian plant will employ 9,000 people."
    )
    assert [facts["jobs"] for facts in told] == [{9000}]


def test_plants_of_a_nation_are_no_single_plant() -> None:
    """What is told of plants of a nation that are not told one by one is told of none."""
    told = plants("CATL plans a cell plant in Debrecen, Hungary. The Chinese plants employ 10,000 people.")
    assert ["jobs" in facts for facts in told] == [False]


@pytest.mark.parametrize("verb", ["will produce", "makes", "can turn out"])
def test_what_the_plant_makes_does_not_make_it_another(verb: str) -> None:
    """The words "The plant" is the plant before, whatever it is said to make."""
    told = plant(
        "Foo Cells has started up a battery recycling plant in Atoka, Oklahoma. "
        f"The plant {verb} 600 tonnes of precursors per year."
    )
    assert (told["kind"], told["capacity"]) == ({"recycling"}, {600})


def test_what_the_plant_will_be_is_the_plant() -> None:
    """What "the plant will be" is no other plant, and what it follows is one."""
    told = plants(
        "CATL will build a battery factory in Hungary. The plant will be CATL's second facility in Europe, following "
        "its Thuringia, Germany plant, which will have a capacity of 11 GWh."
    )
    assert [(facts["location_country"], facts.get("capacity")) for facts in told] == [
        ({"HU"}, None),
        ({"DE"}, {11}),
    ]
