"""Which plant or company is meant where another one stands nearer in the text."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants
from tests.reading.told import told


@pytest.mark.parametrize(
    "words",
    [
        "It also aims to raise its cathode production capacity to 90,000 tonnes a year by 2030.",
        "Umicore plans to lift its cathode capacity from 20,000 tonnes to 90,000 tonnes a year by 2030.",
    ],
)
def test_what_a_company_can_make_is_not_what_one_plant_can(words: str) -> None:
    """A company's own capacity, named by its goods, is told of its plants together."""
    text = f"Umicore is building a cathode plant in Erfurt, Germany, for 30,000 tonnes a year. {words}"
    (erfurt,) = (one for one in plants(text) if one.get("location_city"))
    assert erfurt["capacity"] == {30_000}


def test_what_a_plant_can_make_may_be_its_goods() -> None:
    """At the head of a sentence on a plant "it" is the plant."""
    text = "Umicore's Erfurt plant makes cathode. It will raise its cathode capacity to 90,000 tonnes a year."
    assert plants(text)[0]["capacity"] == {90_000}


@pytest.mark.parametrize(
    "words",
    [
        "The venture will start production in 2026 to supply PowerCo's Salzgitter battery factory",
        "Output of cathode will begin in 2026 and the powder will be supplied to PowerCo's Salzgitter cell factory",
    ],
)
def test_a_plant_that_is_supplied_does_not_begin(words: str) -> None:
    """What is told of the plant that supplies is not told of the one that is supplied."""
    text = f"Umicore and Basf set up a cathode venture. {words}, reaching a capacity of 40 GWh in 2027."
    for facts in plants(text):
        assert facts["location_city"] == {"Salzgitter"}
        assert not facts.keys() & {"production_start", "status", "capacity"}


def test_a_plant_that_is_supplied_may_be_spoken_of_further() -> None:
    """A relative clause behind it is its own."""
    text = (
        "Umicore will build a cathode plant in Linz, Austria, to supply PowerCo's cell factory in Salzgitter, "
        "which will open in 2027."
    )
    starts = {next(iter(one["location_city"])): one.get("production_start") for one in plants(text)}
    assert starts == {"Linz": None, "Salzgitter": {"2027"}}


def test_so_much_by_a_year_is_no_start() -> None:
    """How much a plant is to make in a year says nothing of when it begins."""
    (facts,) = plants("Umicore expects to produce 100 GWh of battery cells at its Erfurt plant by 2030.")
    assert facts["capacity"] == {100}
    assert "production_start" not in facts


@pytest.mark.parametrize("aside", ["north of Vienna, Austria", "20 km east of Vienna, Austria"])
def test_where_behind_two_towns(aside: str) -> None:
    """What follows "Foo, north of Bar, where" happens in Foo."""
    text = (
        f"Umicore runs a cathode plant in Linz, {aside}, where it plans to build a battery recycling plant."
    )
    assert not any("Vienna" in facts.get("location_city", set()) for facts in plants(text))


@pytest.mark.parametrize(
    ("words", "operators"),
    [
        ("with Honda in Ohio", {"LG Energy Solution", "Honda"}),
        ("together with Honda in Ohio", {"LG Energy Solution", "Honda"}),
        ("in Ohio with Honda", {"LG Energy Solution", "Honda"}),
        ("with help from Honda in Ohio", {"LG Energy Solution"}),
    ],
)
def test_who_builds_a_plant_with_another(words: str, operators: set[str]) -> None:
    """Whoever it is built with runs it too, wherever the place stands."""
    (facts,) = plants(f"LG Energy Solution is building a battery plant {words}.")
    assert facts["operator"] == operators


def test_a_unit_with_its_owners_name_keeps_its_country() -> None:
    """A unit that is known by its whole name is that company, whatever its name goes on from."""
    text = (
        "POSCO Chemical is building a cathode plant with General Motors in Quebec to supply the U.S. automaker. "
        "POSCO Chemical, a unit of POSCO Group, makes battery materials."
    )
    companies = told("company", text)
    assert companies["POSCO Chemical"] == {"parent POSCO Group"}
    assert companies["General Motors"] >= {"role automaker"}


@pytest.mark.parametrize("doing", ["taking over", "along with"])
def test_whose_works_come_with_a_purchase(doing: str) -> None:
    """Behind a purchase "the company" is the one whose business was bought."""
    text = (
        "Johnson Matthey sells cathode to Lithium Werks. Last year Lithium Werks acquired the industrial business of "
        f"A123 Systems, {doing} the company's plants."
    )
    assert not any("Matthey" in name and "acqui" in name.lower() for name in told("partnership", text))
    parties = [facts for facts in told("partnership", text).values() if "kind merger_acquisition" in facts]
    assert parties == [{"kind merger_acquisition", "party Lithium Werks", "party A123 Systems"}]


@pytest.mark.parametrize("owner", ["Northvolt and Volvo Cars'", "Northvolt Co. and Volvo Cars'"])
@pytest.mark.parametrize("before", ["", "Work on "])
def test_two_own_a_plant_by_one_apostrophe(before: str, owner: str) -> None:
    """Of "Foo and Bar's plant" both are the owners."""
    (facts,) = plants(f"{before}{owner} battery plant in Gothenburg, Sweden, was slow to begin.")
    assert facts["operator"] == {"Northvolt", "Volvo Cars"}


def test_who_is_supplied_beside_an_owner_owns_nothing() -> None:
    """The first of two may have been told for another reason."""
    (facts,) = plants("Umicore supplies LG Energy Solution and Panasonic's battery plant in Nevada.")
    assert facts["operator"] == {"Panasonic"}


@pytest.mark.parametrize(
    "words",
    [
        "Northvolt has opened a battery plant in Linz, Austria. The plant was originally built by Clarios.",
        "The battery plant in Linz, Austria, was built by Clarios in 2009 and now belongs to Northvolt.",
        "Northvolt's battery plant in Linz, Austria, once run by Clarios, makes cells.",
    ],
)
def test_who_built_a_plant_once_does_not_run_it(words: str) -> None:
    """A former owner is none."""
    (facts,) = plants(words)
    assert facts["operator"] == {"Northvolt"}


def test_a_contractor_runs_no_plant() -> None:
    """Whoever is paid to build is no owner beside the one that pays."""
    (facts,) = plants(
        "General contractor Bilfinger and Northvolt broke ground on a battery plant in Linz, Austria."
    )
    assert facts["operator"] == {"Northvolt"}


@pytest.mark.parametrize(
    "done", ["cut a shift at its", "lay off 300 people at its", "switch its", "test robots in its"]
)
def test_what_is_planned_at_a_plant_plans_no_plant(done: str) -> None:
    """The plant that something is done at is there."""
    (facts,) = plants(f"Northvolt plans to {done} battery plant in Linz, Austria.")
    assert "status" not in facts


def test_what_is_planned_at_a_new_plant_plans_it() -> None:
    """A plant that is not known yet is planned with what is to be done there."""
    (facts,) = plants("Northvolt plans to use robots at a new battery plant in Linz, Austria.")
    assert facts["status"] == {"planned"}


def test_a_start_is_that_of_the_plant_right_behind_its_date() -> None:
    """What began, when and where stand together, whichever plant the sentence is about."""
    text = (
        "Northvolt will build a second battery plant in Linz, Austria, after the start of production last year at its "
        "battery factory in Erfurt, Germany."
    )
    facts = told("facility", text, "2025-03-01")
    assert {name: {one for one in said if "start" in one} for name, said in facts.items()} == {
        "Northvolt Linz second plant": set(),
        "Northvolt Erfurt": {"production_start 2024"},
    }


@pytest.mark.parametrize(
    ("zone", "town"),
    [
        ("the Suining Economic and Technological Development Zone, Sichuan Province", "Suining"),
        ("the Changzhou Jintan High-Tech Zone, Jiangsu", "Changzhou"),
        ("Yibin Sanjiang New Area, Sichuan", "Yibin"),
        ("Wuhan Economic Development Zone, China", "Wuhan"),
        ("Orland Park, Illinois", "Orland Park"),
    ],
)
def test_a_zone_lies_in_its_town(zone: str, town: str) -> None:
    """A development zone is no town; the town in its name is, and a town may be called a park."""
    (facts,) = plants(f"Northvolt will build a battery factory in {zone}.")
    assert facts["location_city"] == {town}


def test_new_england_is_not_england() -> None:
    """The name of a region that goes on from another is its own."""
    (facts,) = plants("Factorial is building a solid-state battery plant in New England.")
    assert not any(attribute.startswith("location") for attribute in facts)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tamra Carbon and Chemicals Limited", "Tamra Carbon and Chemicals"),
        ("Volt Minerals and Metals Ltd.", "Volt Minerals and Metals"),
    ],
)
def test_a_name_goes_on_behind_and(words: str, name: str) -> None:
    """Words of a trade and a legal form go on a name."""
    (facts,) = plants(f"{words} is building a battery materials plant in Linz, Austria.")
    assert facts["operator"] == {name}


def test_two_names_stay_two() -> None:
    """Behind "and" a name of its own is another company's."""
    (facts,) = plants("Norlith Energy and Umex Materials Ltd. are building a cathode plant in Linz, Austria.")
    assert facts["operator"] == {"Norlith Energy", "Umex Materials"}


@pytest.mark.parametrize(
    "words",
    [
        "Umicore and Basf expect that more batteries will be sold.",
        "Umicore, Basf and others meet when batteries are sold.",
        "Umicore and Basf know how many cells have been delivered.",
    ],
)
def test_goods_that_are_sold_tie_nobody(words: str) -> None:
    """Without a buyer or a seller beside it, a sale is nobody's."""
    assert told("partnership", words) == {}


@pytest.mark.parametrize(
    "words",
    [
        "was fined 10 million forints",
        "got a penalty of 10 million forints",
        "asked for $715 million of tax relief",
        "will get a $715 million tax holiday",
    ],
)
def test_fines_and_taxes_are_no_investments(words: str) -> None:
    """Money that is taken or left by the state is not spent on the plant."""
    (facts,) = plants(f"Samsung SDI's battery plant in Göd, Hungary, {words}.")
    assert "investment" not in facts


def test_an_aside_stands_between_a_company_and_what_it_makes_in_a_town() -> None:
    """In "where Foo, of the Bar group, makes cells" the plant is that of Foo."""
    (facts,) = plants(
        "Cells come out of Teverola, near Caserta, where FAAM, of the Seri group, makes LFP cells."
    )
    assert facts["operator"] == {"FAAM"}
    assert facts["location_city"] == {"Teverola"}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The battery factory that Britishvolt wanted to build in Blyth was to have had two halls.", set()),
        ("Britishvolt said it wanted to build a battery factory in Blyth.", {"planned"}),
    ],
)
def test_what_somebody_wanted(words: str, status: set[str]) -> None:
    """What was wanted once is no plan, what somebody says is wanted is one."""
    (facts,) = plants(words)
    assert facts.get("status", set()) == status
