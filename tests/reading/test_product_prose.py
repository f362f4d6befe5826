"""What prose says of batteries: each figure in many phrasings, names in many places, makers without a name."""

from __future__ import annotations

import datetime
import functools

import pytest

from tests.reading.told import told_of_products

told = functools.partial(told_of_products, published=datetime.date(2025, 6, 17))
Fact = tuple[str, str]


def said(words: str) -> set[Fact]:
    """What a sentence says of a battery that the one before it named."""
    start = "Battery maker Ternholm has launched Skarv, an LFP battery. "
    return {(a, v) for _, a, v in told(start + words) - told(start)}


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("It goes from empty to full in two hours and 20 minutes.", ("charge_time", "140")),
        ("Charging it took 1 hour 10 minutes.", ("charge_time", "70")),
        ("It can be filled in 18 minutes.", ("charge_time", "18")),
        ("It is full again after 18 minutes.", ("charge_time", "18")),
        ("It can be topped up in 18 minutes.", ("charge_time", "18")),
        ("It fills up in 90 seconds.", ("charge_time", "1.5")),
        ("It survived 4,000 rapid-charge cycles.", ("cycle_life", "4000")),
        ("It lasts for 4,000 charges.", ("cycle_life", "4000")),
        ("It can be recharged 4,000 times.", ("cycle_life", "4000")),
        ("It can be charged and discharged 4,000 times.", ("cycle_life", "4000")),
        ("Energy content is 40 kWh, as the name hints.", ("energy", "40")),
        ("It takes in 40 kWh.", ("energy", "40")),
        ("With 40 kWh it is the largest of its class.", ("energy", "40")),
        ("40 kWh fit into it.", ("energy", "40")),
        ("A car goes 605 km on it.", ("range_km", "605")),
        ("A van can travel 410 km on a charge.", ("range_km", "410")),
        ("It takes a saloon 1,000 km.", ("range_km", "1000")),
        ("It carries a ferry 40 km.", ("range_km", "40")),
        ("One filling lasts for 600 km.", ("range_km", "600")),
        ("Something over 900 km is expected of it on one filling.", ("range_km", "900")),
        ("It works down to minus 30.", ("operating_temperature", "-30")),
        ("It keeps 90% of its charge at minus forty.", ("operating_temperature", "-40")),
        ("It loses only a tenth of its capacity at -25 °C.", ("operating_temperature", "-25")),
        ("It can be used at 35 degrees below zero.", ("operating_temperature", "-35")),
        ("It copes with 30 degrees of frost.", ("operating_temperature", "-30")),
        ("Customers can have it from October 2025.", ("launch", "2025-10")),
        ("It reaches the shops in autumn 2025.", ("launch", "2025")),
        ("It arrives in 2026.", ("launch", "2026")),
        ("It hits showrooms in July.", ("launch", "2025-07")),
        ("Orders are taken from 1 July.", ("launch", "2025-07-01")),
    ],
)
def test_a_figure_of_a_battery_is_told_in_many_ways(words: str, fact: Fact) -> None:
    """Verbs of filling, carrying and bearing, numbers of charges, frost, and dates of sale."""
    assert said(words) == {fact}


@pytest.mark.parametrize(
    "words",
    [
        "It uses 40 kWh a day.",
        "It has saved 40 kWh so far.",
        "So far 40 kWh of orders have come in.",
        "The firm sells it for 40 dollars per kWh.",
        "The plant needs 40 kWh for each of them.",
        "It charges at minus ten as well.",
        "Most batteries fail at minus forty.",
        "The share fell to minus 30 percent.",
        "It starts an engine at minus 25 degrees.",
        "The fair was 600 km away.",
        "The company charges customers 4,000 times as much.",
        "It was swapped in 90 seconds.",
        "The firm arrived at a figure in 2024.",
    ],
)
def test_what_only_looks_like_a_figure_of_the_battery(words: str) -> None:
    """Consumption, orders, other batteries, distances to places and times of a swap are not the battery's."""
    assert said(words) == set()


def test_figures_belong_to_the_battery_beside_them() -> None:
    """In a sentence with several batteries each life and temperature belongs to the last one before it."""
    facts = told(
        "Battery maker Ternholm had three novelties. Skarv, on sodium, reaches 175 Wh/kg and keeps 90% of its charge "
        "at minus forty; the Lomvi takes up 520 km in five minutes; and the Alke 2 is good for 9,000 charges."
    )
    assert {
        ("Skarv", "chemistry", "Na-ion"),
        ("Skarv", "operating_temperature", "-40"),
        ("Alke 2", "cycle_life", "9000"),
    } <= facts
    assert not any(name == "Alke 2" and attribute == "operating_temperature" for name, attribute, _ in facts)


@pytest.mark.parametrize(
    "words",
    [
        "Battery maker Ternholm lifted the veil on Skarv in Oslo yesterday: an LFP battery for buses.",
        "Battery maker Ternholm has put Skarv on sale. The pack holds 150 kWh.",
        "Battery maker Ternholm has started to ship Skarv. It is a pack of 150 kWh.",
        "Battery maker Ternholm wants to bring Skarv to market. The cell will reach 400 Wh/kg.",
        "Battery maker Ternholm says that Skarv can be charged in ten minutes. The battery lasts 4,000 cycles.",
        "Skarv is the name that battery maker Ternholm has given its new cell.",
        "Skarv is what battery maker Ternholm calls its new cell.",
        "With the Skarv cabinet, battery maker Ternholm goes after households. Each holds 16 kWh.",
        "A new cell from battery maker Ternholm, the Skarv, packs 290 Wh into every kilogram.",
        "The box from battery maker Ternholm is called Skarv 2400 and stores 2.4 kWh.",
        "Battery maker Ternholm presented three batteries in Oslo: Skarv, Lomvi and a cell for vans.",
        "Our test: the Skarv 3 by battery maker Ternholm stores 4 kWh and weighs 51 kg.",
        "Battery maker Ternholm sells forklift batteries. The latest, Skarv-80, lasts 3,500 cycles.",
        "The Skarv 40 is a lead-acid killer, says battery maker Ternholm. Inside are LTO cells good for 25,000 cycles.",
    ],
)
def test_a_name_is_shown_by_what_is_said_after_it(words: str) -> None:
    """What the next sentence calls "the pack", what is listed, called or filled, is a battery's name."""
    facts = {
        (name.removesuffix(" 2400").removesuffix(" 3").removesuffix("-80").removesuffix(" 40"), a, v)
        for name, a, v in told(words)
    }
    assert ("Skarv", "maker", "Ternholm") in facts


@pytest.mark.parametrize(
    "words",
    [
        "Battery maker Ternholm works with Skarv. The two share a hall, and the rent is low.",
        "Battery maker Ternholm showed a cell to Skarv, a carmaker. The cell lasts 4,000 cycles.",
        "Battery maker Ternholm moved to Skarv Street. It holds meetings there.",
        "Battery maker Ternholm hired Anna Skarv. The battery of her car holds 60 kWh.",
        "The Skarv, a ferry, was christened on Monday. The battery from battery maker Ternholm stores 1 MWh.",
        "The Californian maker of batteries has had its best quarter.",
    ],
)
def test_partners_streets_people_and_ships_are_no_batteries(words: str) -> None:
    """A name that is another's keeps its place whatever the next sentence speaks of."""
    assert not any("Skarv" in name or name == "Californian" for name, _, _ in told(words))


def test_a_name_behind_its_makers_is_the_battery_s() -> None:
    """The company's name before that of its battery is no part of it, nor is the figure behind."""
    facts = told(
        "The Samsung SDI Lomvi 3 holds 4 kWh. Ternholm's home battery comes in two sizes: the Skarv 5 holds 5.1 kWh "
        "and the Skarv 10 10.2 kWh."
    )
    assert {
        ("Lomvi 3", "maker", "Samsung SDI"),
        ("Lomvi 3", "energy", "4"),
        ("Skarv 5", "energy", "5.1"),
        ("Skarv 10", "energy", "10.2"),
    } <= facts


def test_known_batteries_need_less_said_of_them() -> None:
    """A battery that the trade knows by name is taken for one by a single sign, and a plain word is not."""
    assert ("Shenxing", "maker", "CATL") in told(
        "CATL sells cells. The Shenxing from CATL is made without nickel."
    )
    assert told("CATL sells cells. The museum from CATL is made without nickel.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "A sodium cell that lasts for 9,000 cycles was shown by battery maker Ternholm on Monday.",
        "From battery maker Ternholm comes a sodium cell that lasts for 9,000 cycles.",
        "Battery maker Ternholm claims 9,000 cycles for its sodium cell.",
        "Battery maker Ternholm promises a sodium cell that lasts for 9,000 cycles.",
        "The sodium cell in the bus is the work of battery maker Ternholm and lasts for 9,000 cycles.",
        "Battery maker Ternholm supplies the sodium cell of the bus. It lasts for 9,000 cycles.",
        "According to Ternholm, its sodium cell lasts for 9,000 cycles.",
    ],
)
def test_a_battery_without_a_name_is_its_makers(words: str) -> None:
    """Passives, inversions and figures before the noun tell whose a battery is."""
    assert told(f"{words} The battery is new.") >= {
        ("Ternholm Na-ion cell", "maker", "Ternholm"),
        ("Ternholm Na-ion cell", "chemistry", "Na-ion"),
        ("Ternholm Na-ion cell", "cycle_life", "9000"),
    }


def test_a_date_makes_a_product_of_a_battery_with_a_chemistry() -> None:
    """A battery that is to come by a year is one, and batteries that a company merely sells are none."""
    assert told("Toyota and Idemitsu intend to bring an all-solid-state battery to the road in 2027.") == {
        ("Toyota solid-state battery", "maker", "Toyota"),
        ("Toyota solid-state battery", "chemistry", "solid-state"),
        ("Toyota solid-state battery", "launch", "2027"),
    }
    assert told("Toyota sells solid-state batteries to Idemitsu.") == set()


def test_the_size_of_a_cell_is_a_name_beside_its_makers() -> None:
    """A maker's "4695" is a product; "its 4680 cells" may be anybody's."""
    assert told("What Rivian will put in its car is LG's 4695, a fat cell.") == {("LG 4695", "maker", "LG")}
    assert told("Panasonic will make its 4680 cells in Wakayama.") == set()


def test_who_makes_a_car_and_speaks_of_its_battery_gives_the_range_of_both() -> None:
    """The range of a car is that of the unnamed battery which its maker has just told of, and of no supplier's."""
    assert ("Renault LFP battery", "range_km", "263") in told(
        "Renault has given its small car a 27.5 kWh LFP battery. The car costs 20,000 euros and goes 263 km."
    )


def test_both_and_all_three_are_the_batteries_named_last() -> None:
    """What is said of several batteries at once is said of each; a number that does not fit is said of none."""
    three = (
        "Ternholm's home battery comes in three sizes: the Skarv 5 holds 5 kWh, the Skarv 10 10 kWh and the Skarv 15 "
        "15 kWh."
    )
    each = {(f"Skarv {size}", "cycle_life", "6000") for size in (5, 10, 15)}
    assert each <= told(f"{three} All three are good for 6,000 cycles.")
    assert not each & told(f"{three} Both are good for 6,000 cycles.")


@pytest.mark.parametrize(
    ("words", "maker"),
    [
        (
            "Ternholm of Leeds has an answer. The Skarv, as the trailer battery is called, lasts 3,500 cycles.",
            "Ternholm",
        ),
        (
            "What do you get? In the case of Halden's Skarv 9, nine kilowatt-hours of LFP and 6,000 cycles.",
            "Halden",
        ),
        (
            "Tested: Wattle & Daub's Skarv 10. The box on our wall stores 9.6 kWh in LFP cells.",
            "Wattle & Daub",
        ),
        (
            "A home battery made by Brennan Energy of Cork, the Skarv, lasts for 6,000 cycles.",
            "Brennan Energy",
        ),
        (
            "The Skarv, a buffer battery that Harz Speicher first exhibited in May, lasts 9,000 cycles.",
            "Harz Speicher",
        ),
        ("Our pick: the Skarv 100 by Nordvik Marine. The pack stores 100 kWh.", "Nordvik Marine"),
    ],
)
def test_a_maker_that_nobody_knows_is_told_by_its_battery(words: str, maker: str) -> None:
    """A town behind the name, a model with a number behind a possessive, whoever exhibits: each is a company."""
    assert maker in {
        value for name, attribute, value in told(words) if attribute == "maker" and "Skarv" in name
    }


@pytest.mark.parametrize(
    "words",
    [
        "It was a battery of questions. Beethoven's ninth followed.",
        "Jane's Route 9 runs past the battery plant, and 60 kWh is what her van holds.",
        "The mayor of Leeds has a new answer to the battery question.",
    ],
)
def test_people_and_roads_make_no_batteries(words: str) -> None:
    """A possessive alone makes no company."""
    assert told(words) == set()


def test_a_battery_gets_its_name_later() -> None:
    """What was told of a battery without a name is told of it when the next sentence names it."""
    facts = told(
        "The sodium cells which Natron delivered last for 50,000 cycles. They are called Skarv and are blue."
    )
    assert facts == {
        ("Skarv", "maker", "Natron"),
        ("Skarv", "chemistry", "Na-ion"),
        ("Skarv", "cycle_life", "50000"),
    }
    assert told("A firm was founded to make batteries. It is called Skarv and sits in Oslo.") == set()


def test_whoever_is_introduced_as_the_head_answers_for_the_company() -> None:
    """Behind "we talked to Ana Ruiz, who runs it" our cells are those of the company spoken of before."""
    facts = told(
        "The start-up Celtara has worked on sodium-ion cells since 2019. We talked to Ines Corral, who runs it.\n\n"
        "Does the end of Northvolt frighten you?\n\nOur cells last for 6,000 cycles."
    )
    assert ("Celtara Na-ion cell", "cycle_life", "6000") in facts


def test_a_size_in_ampere_hours_makes_a_model_of_a_cell() -> None:
    """A cell of so many ampere-hours and a chemistry is one of its maker's models."""
    assert told("CATL said that demand for its 314 Ah LFP cell was strong.") == {
        ("CATL LFP cell", "maker", "CATL"),
        ("CATL LFP cell", "chemistry", "LFP"),
    }


def test_a_data_sheet_in_a_line_is_read_by_its_labels() -> None:
    """Labels behind a name show that it is a battery's, and are no names themselves."""
    assert told(
        "Product data sheet - Norra NX-3. Chemistry: LTO. Nominal energy: 3.2 kWh. Life: 15,000 cycles. Charging: two "
        "hours. Manufacturer: Norra Power AB."
    ) == {
        ("Norra NX-3", "maker", "Norra Power"),
        ("Norra NX-3", "chemistry", "LTO"),
        ("Norra NX-3", "energy", "3.2"),
        ("Norra NX-3", "cycle_life", "15000"),
        ("Norra NX-3", "charge_time", "120"),
    }


def test_it_may_stand_before_the_name() -> None:
    """The "it" that opens a text is the battery that the paragraph names, and of several it is none."""
    ahead = "It charges in five minutes. That is what battery maker Ternholm says of Skarv, its new cell."
    assert ("Skarv", "charge_time", "5") in told(ahead)
    assert not any(
        attribute == "charge_time" for _, attribute, _ in told(ahead[:-1] + " after Lomvi, a pack.")
    )


@pytest.mark.parametrize(
    ("words", "maker"),
    [
        ("The lithium-air cell presented by Airion last week reaches 800 Wh/kg.", "Airion"),
        ("The pack (44 kWh) of the Lomvi comes from CTNS of Korea.", "CTNS"),
        (
            "A salt battery that HeatVolt, a spin-off, wants to sell to fish farms has endured 1,200 cycles.",
            "HeatVolt",
        ),
        ("Buses with CATL's titanate battery kept running for 25,000 cycles.", "CATL"),
    ],
)
def test_whose_an_unnamed_battery_is(words: str, maker: str) -> None:
    """Who presents, supplies or wants to sell a battery makes it."""
    assert maker in {value for _, attribute, value in told(words) if attribute == "maker"}


@pytest.mark.parametrize(
    "words",
    [
        "On the stand of Skarv was a pack called Lomvi, which charges in 17 minutes. CATL stood beside it.",
        "CATL makes the LFP pack for the Skarv. It holds 40 kWh.",
        "With the NMC811 battery of CATL the car did 450 km.",
    ],
)
def test_exhibitors_cars_and_chemistries_are_no_batteries(words: str) -> None:
    """Who has a stand, what a pack is for and what it is made of are not its name."""
    assert not {name for name, _, _ in told(words)} & {"Skarv", "NMC811"}


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("It comes with 11, 16.5 or 22 kWh.", {("energy", "11"), ("energy", "16.5"), ("energy", "22")}),
        ("It comes in two sizes, 62 and 82 kWh.", {("energy", "62"), ("energy", "82")}),
        (
            "The cell manages 240 Wh/kg, the pack 190.",
            {("cell_specific_energy", "240"), ("pack_specific_energy", "190")},
        ),
        (
            "The cell is put at 410 Wh/kg, that of the pack at 300, and weighs little.",
            {("cell_specific_energy", "410"), ("pack_specific_energy", "300")},
        ),
        (
            '"The cell delivers 320 watt-hours per kilo. At the pack that is 240."',
            {("cell_specific_energy", "320"), ("pack_specific_energy", "240")},
        ),
        ("The cell manages 240 Wh/kg, the pack costs 190 dollars.", {("cell_specific_energy", "240")}),
        ("The cell manages 240 Wh/kg, the pack 190 points.", {("cell_specific_energy", "240")}),
        ("In 2024 and 2025 it was sold with 40 kWh.", {("energy", "40")}),
        ("It has two modules and 40 kWh.", {("energy", "40")}),
    ],
)
def test_numbers_share_the_unit_of_the_figure_beside_them(words: str, facts: set[Fact]) -> None:
    """Sizes in a row and the pack beside its cell need no unit of their own; years, prices and counts have others."""
    assert {fact for fact in said(words) if fact[0] != "launch"} == facts


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("Unlike Ravnholt's Tindra pack, it uses NMC cells.", ("chemistry", "NMC")),
        ("Compared with Ravnholt's Tindra battery, it charges in 11 minutes.", ("charge_time", "11")),
        ("It is lighter than Ravnholt's Tindra battery, and charges in 11 minutes.", ("charge_time", "11")),
    ],
)
def test_it_is_not_what_a_battery_is_measured_against(words: str, fact: Fact) -> None:
    """What follows a comparison is told of the battery that is compared, not of the other one."""
    start = "Battery maker Ternholm has launched Skarv, a battery. "
    found = told(start + words)
    assert ("Skarv", *fact) in found
    assert not any(name == "Tindra" and (attribute, value) == fact for name, attribute, value in found)


def test_what_a_measured_battery_has_stays_its_own() -> None:
    """In "unlike Foo, which stores 255 Wh/kg" the figure is Foo's."""
    found = told(
        "Battery maker Ternholm has launched Skarv, a battery. Unlike Ravnholt's Tindra pack, which "
        "reaches 255 Wh/kg, it gives 190 Wh/kg."
    )
    assert {name for name, _, value in found if value == "255"} == {"Tindra"}
    assert {name for name, _, value in found if value == "190"} == {"Skarv"}


def test_the_present_cell_is_another_than_the_planned_one() -> None:
    """A figure of "its present cell" is not one of the cell that a company plans."""
    found = told(
        "Battery maker Ternholm plans a semi-solid cell with 330 Wh/kg. Its present cell has 285 Wh/kg."
    )
    assert "330" in {value for _, _, value in found}
    assert "285" not in {value for _, _, value in found}


def test_data_in_a_list_are_of_the_only_battery() -> None:
    """Lines of a list without a subject give the data of the one battery that the text speaks of."""
    text = (
        "Voltra Energy presented a solid-state battery.\n\n- 400 Wh/kg, for the cell\n- five minutes to full\n"
        "- works from -30 to 100 °C"
    )
    facts = {(attribute, value) for _, attribute, value in told_of_products(text, datetime.date(2025, 9, 10))}
    names = {attribute for attribute, _ in facts}
    assert {"cell_specific_energy", "charge_time", "operating_temperature"} <= names


def test_what_a_battery_bears() -> None:
    """The heat that it can stand and the cold that it is happy in are what it works at, whatever it stores."""
    day = datetime.date(2025, 9, 10)
    heat = "Voltra Energy sells the Heronia battery. It can stand 55 degrees."
    cold = "Voltra sells the Heronia pack. Heronia stores 9.6 kWh, and it is happy at minus 25 degrees."
    for text in (heat, cold):
        assert any(attribute == "operating_temperature" for _, attribute, _ in told_of_products(text, day))
    kept = "Voltra sells the Heronia pack. It must be stored at minus 25 degrees."
    assert not any(attribute == "operating_temperature" for _, attribute, _ in told_of_products(kept, day))


def test_a_battery_sold_since_a_year_was_launched_then() -> None:
    """The words "has been sold since 2023" tell when it came."""
    text = "Voltra Energy sells the Heronia battery. It has been selling it since 2023."
    assert ("Heronia", "launch", "2023") in told_of_products(text, datetime.date(2025, 9, 10))
