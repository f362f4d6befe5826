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


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "will not build the planned plant in Győr, Hungary, and its plant in Linz, Austria, runs at a third",
            {"cancelled"},
        ),
        (
            "has paused a battery plant in Győr, Hungary, and one in Linz, Austria, is under construction",
            {"paused"},
        ),
    ],
)
def test_a_plant_with_its_own_verb_stands_in_no_row(text: str, status: set[str]) -> None:
    """What is done to the plant before "and" is not done to one that a verb of its own follows."""
    found = told("facility", f"{ABOUT}Cell maker Foo Cells {text}.")
    told_of = {name: {fact for fact in facts if fact.startswith("status")} for name, facts in found.items()}
    assert told_of["Foo Cells Linz"].isdisjoint({"status cancelled", "status paused"})
    assert status <= {fact.removeprefix("status ") for fact in told_of["Foo Cells Győr"]}


def test_a_row_of_plants_stays_one() -> None:
    """What is done to several plants in a row is done to each."""
    found = told(
        "facility", f"{ABOUT}Foo Cells has paused its plant in Győr, Hungary, and its plant in Linz, Austria."
    )
    assert all("status paused" in facts for facts in found.values())
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Its factory in Linz, run by Foo Cells alone since December, has started making cells", None),
        ("Its factory in Linz has made cells since December", "production_start 2024-12"),
        (
            "Its factory in Linz, in the making since 2020, started making cells in May",
            "production_start 2025-05",
        ),
    ],
)
def test_since_is_past_and_belongs_to_its_verb(text: str, value: str | None) -> None:
    """A date behind "since" is past, and in an aside it is that of the aside's verb."""
    (facts,) = told("facility", f"Foo Cells is a maker of batteries. {text}.", DAY).values()
    assert {fact for fact in facts if fact.startswith("production_start")} == ({value} if value else set())


@pytest.mark.parametrize(
    "text",
    [
        "A sale of the cell plant in Linz is being examined",
        "The closure of the cell plant in Linz is under study",
        "What happens to the cell plant in Linz is up in the air",
        "The sale of the cell plant in Linz is under review",
    ],
)
def test_what_is_done_with_a_plant_is_not_the_plant(text: str) -> None:
    """Where a sale of a plant is thought about, the plant itself is not."""
    (facts,) = told("facility", f"{ABOUT}Cell maker Foo Cells is short of money. {text}.").values()
    assert "status considering" not in facts


def test_a_decision_that_was_due_is_no_start() -> None:
    """The day of a decision about a plant is not that of its production."""
    text = "Foo Cells has put off a separator plant in Linz, on which a decision was due by the summer."
    (facts,) = told("facility", ABOUT + text, DAY).values()
    assert not any(fact.startswith("production_start") for fact in facts)


def test_what_partners_put_in_together_is_not_of_one_ones_plant() -> None:
    """What is invested "together" tells nothing of a plant of one of them, as plants together do."""
    text = "Foo Cells and Bar Materials supply Baz Motors' factory in Linz. Together they plan to invest $3 billion."
    assert not any(
        fact.startswith("investment") for facts in told("facility", text).values() for fact in facts
    )


def test_vehicles_are_made_elsewhere() -> None:
    """A plant making electric cars is no plant for batteries."""
    text = f"{ABOUT}Ford plans to cut a shift at its Michigan plant making the electric F-150."
    assert not told("facility", text)
    assert not told("partnership", text)


def test_a_capacity_that_is_to_be_is_not_there() -> None:
    """A capacity told of a facility that is being set up is no sign that it runs."""
    text = "Foo Cells is in the process of setting up a facility in Linz with capacity to recycle 20,000 tonnes a year."
    (facts,) = told("facility", ABOUT + text).values()
    assert "capacity 20000" in facts
    assert "status operating" not in facts


@pytest.mark.parametrize(
    "text",
    [
        "Its partner assembles packs in Linz, Austria, and plans a gigafactory in Győr, Hungary.",
        "Its customer builds buses in Linz, Austria, and plans a battery factory in Győr, Hungary.",
        "Coating machines arrive from a shuttered cell plant in Győr, Hungary.",
    ],
)
def test_what_somebody_else_has_is_not_the_topics(text: str) -> None:
    """A partner without a name, and whoever sold the machines, own what is told of them."""
    found = told("facility", f"Battery maker Foo Cells has a plant in Graz. {text}")
    assert not any("location_city Győr" in facts for facts in found.values())


def test_the_partner_of_a_pair_is_the_other_one() -> None:
    """The partner of a company is the other of two companies that were named together."""
    text = (
        "Foo Cells and Bar Motors have agreed on a joint venture for battery cells. Foo Cells runs a pilot line in "
        "Graz. Its partner plans a gigafactory in Győr, Hungary."
    )
    (facts,) = (one for one in told("facility", text).values() if "location_city Győr" in one)
    assert "operator Bar Motors" in facts


def test_who_sends_goods_under_a_contract_is_not_whom_the_sentence_is_about() -> None:
    """A company in "under which Bar sends cells" acts in no sentence to come."""
    text = (
        "Foo Motors makes electric motorcycles. It signed a supply deal with BYD in 2023, under which the Chinese "
        "group delivers the cells for its packs. The packs are put together in Linz, in a hall that has a capacity of "
        "40,000 packs a year."
    )
    (facts,) = told("facility", text).values()
    assert "operator BYD" not in facts
    assert "customer Foo Motors" not in facts


@pytest.mark.parametrize(
    "text",
    [
        "Why are we not doing 10 GWh?",
        "An agreement was reached with Bar Motors for 5.5 GWh spread over seven years.",
        "An understanding with Bar Motors is good for 1.5 GWh.",
        "The lorries bring 80 tonnes of scrap every morning.",
    ],
)
def test_energy_of_deals_and_days_is_no_capacity(text: str) -> None:
    """What is not done, what a deal is for and what comes in a day is not what a plant makes in a year."""
    found = told("facility", f"Battery maker Foo Cells runs a plant in Linz, Austria. {text}")
    assert not any(fact.startswith("capacity") for facts in found.values() for fact in facts)


def test_a_condition_is_no_state() -> None:
    """What a plant is "once it is in operation", or as nothing is decided about, it is not yet."""
    text = "Foo Cells is building a plant in Linz. It expects 850 people to work there once Phase I is in operation."
    (facts,) = told("facility", ABOUT + text).values()
    assert "status under_construction" in facts
    text = "Foo Cells has a pilot line in Linz. It said that no decision had been made about closing it."
    (facts,) = told("facility", ABOUT + text).values()
    assert "status closed" not in facts


def test_owners_of_a_venture_with_their_countries() -> None:
    """The country behind one owner does not hide the other."""
    text = (
        "Foo Cells runs a shredder. Another belongs to Baz Loop, a joint venture of Ascend Elements of the US and "
        "Bar Group."
    )
    assert {"parent Ascend Elements", "parent Bar Group"} <= told("company", ABOUT + text)["Baz Loop"]
    assert not any("Foo Cells" in " ".join(facts) for facts in told("partnership", ABOUT + text).values())


def test_its_stations_are_the_subjects() -> None:
    """Stations that a company gives up are its own, and not those of whom the text is about; work is for people."""
    text = (
        "Foo Swap runs 40 battery swapping stations in Kenya. A third company, Bar Ride, gave up its seven stations in "
        "Kigali in May. It is to be finished in 2026 and to give work to 800."
    )
    networks = told("network", text, DAY)
    assert not any({"operator Foo Swap", "stations 7"} <= facts for facts in networks.values())
    assert not any("stations 800" in facts for facts in networks.values())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was meant to put together 1.7 GWh of packs a year with cells from Bar Motors.", "pack"),
        ("It makes battery packs for buses.", "pack"),
        ("It makes cells and packs for buses.", "cell"),
    ],
)
def test_what_it_makes_tells_the_kind_of_the_plant_just_named(text: str, kind: str) -> None:
    """What "it" makes tells what the battery plant of the sentence before makes."""
    (facts,) = told("facility", f"Foo Cells has a battery plant in Linz, Austria. {text}").values()
    assert f"kind {kind}" in facts


@pytest.mark.parametrize(
    "text",
    [
        "Foo Cells has asked its shareholders for 50 million euros to finish its battery plant in Linz.",
        "Foo Cells has a battery plant in Linz. The roads to it would cost the city another $20 million.",
        "Foo Cells is building a battery plant in Linz. SK ecoplant, which had invested $50 million, has left.",
        "Foo Cells is building a battery plant in Linz. Bar Motors, which has invested $50 million, has left.",
    ],
)
def test_money_of_others_is_not_spent_on_the_plant(text: str) -> None:
    """What is asked for, what roads cost and what an investor has put into a company is no cost of the plant."""
    found = told("facility", text)
    assert not any(fact.startswith("investment") for facts in found.values() for fact in facts)


def test_full_tilt_is_no_start() -> None:
    """A plant that runs at full tilt by March began before."""
    text = "Foo Cells' battery plant in Linz will be running at full tilt by March. It makes cells."
    (facts,) = told("facility", text, DAY).values()
    assert not any(fact.startswith("production_start") for fact in facts)


def test_who_is_told_something_has_no_plant() -> None:
    """In "Foo has told Bar that its plant will come later" the plant is Foo's, and Bar may be a town."""
    text = "Cathode maker Foo Materials has told Hopkinsford that its cathode plant will come later."
    (facts,) = told("facility", ABOUT + text).values()
    assert "operator Foo Materials" in facts


def test_a_clause_about_a_customer_does_not_turn_the_text_to_it() -> None:
    """A sentence that begins with "its plant" is about whose plant it is, whoever acts in its last clause."""
    text = (
        "Graphite maker Foo Anodes has let go of staff. Its graphite factory in Linz opened last autumn; Bar Motors "
        "has signed for deliveries until 2033. A plant in Győr, Hungary, is to follow in 2028."
    )
    (facts,) = (one for one in told("facility", text, DAY).values() if "location_city Győr" in one)
    assert "operator Foo Anodes" in facts


def test_buyers_in_a_list_do_not_hide_the_plant() -> None:
    """Customers behind "for", the last of a list too, leave a sentence that begins with "it" to the plant."""
    text = (
        "Foo Loop has opened a battery recycling plant in Linz. It takes in 20,000 tonnes of scrap a year and will "
        "make cathode for Panasonic and Toyota."
    )
    (facts,) = told("facility", text).values()
    assert "capacity 20000" in facts


def test_a_plants_customers_are_no_deals_of_its_owner() -> None:
    """A plant that "counts Foo among its customers" has a customer; a company that does has a bond with it."""
    own = "Foo Cells' cathode factory in Gwangyang can produce 90,000 tonnes a year and counts"
    bound = "Foo Cells, which has a cathode factory in Gwangyang, counts"
    customers = "LG Energy Solution and General Motors among its customers."
    assert not told("partnership", f"{own} {customers}")
    (facts,) = told("facility", f"{own} {customers}").values()
    assert {"customer LG Energy Solution", "customer General Motors"} <= facts
    assert len(told("partnership", f"{bound} {customers}")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Foo Cells is examining Bar Materials as an alternative supplier of graphite.",
        "Foo Cells is considering buying graphite from Bar Materials.",
        "Foo Cells is weighing a joint venture with Bar Materials.",
    ],
)
def test_who_is_looked_at_is_tied_with_nobody(text: str) -> None:
    """A supplier that is only examined supplies nobody yet."""
    assert not told("partnership", f"{ABOUT}{text}")


@pytest.mark.parametrize(
    ("deal", "operator"),
    [
        (
            "Foo Motors has signed with Bar Cells for LFP cells worth $4.3 billion. Deliveries begin in 2027.",
            "Bar Cells",
        ),
        ("Foo Motors buys battery cells from Bar Cells.", "Bar Cells"),
        ("Bar Cells will deliver battery cells to Foo Motors.", "Bar Cells"),
        ("Foo Motors has a research deal with Bar Cells.", "Foo Motors"),
    ],
)
def test_goods_that_were_bought_are_made_by_the_seller(deal: str, operator: str) -> None:
    """Behind a purchase "the cells are made in Linz" by the company that sells them."""
    (facts,) = told("facility", f"{deal} The cells are made in Linz, Austria.").values()
    assert f"operator {operator}" in facts


def test_a_capacity_that_grows_is_there() -> None:
    """A capacity "to be raised" is that of a plant that runs."""
    text = "Foo Cells' Gigafactory in Linz, Austria, has a capacity of 2.5 GWh, to be raised to 5.9."
    (facts,) = told("facility", text).values()
    assert "status operating" in facts
    assert {"capacity 2.5", "capacity 5.9"} <= facts


def test_a_bare_number_of_a_company_that_runs_no_stations() -> None:
    """What a company without stations wants is not what the one spoken of before has."""
    text = (
        "Foo Swap has put up its 1,000th battery swapping station in India. Bar Oil, which owns half of Baz Swap, "
        "wants 10,000 by 2030."
    )
    assert not any(
        {"operator Foo Swap", "stations 10000"} <= facts for facts in told("network", text, DAY).values()
    )


def test_a_site_that_lost_is_no_plant() -> None:
    """Where a company looked before it chose another town no plant stands."""
    text = (
        "Cell maker Foo Cells will build a battery plant in Linz. It also looked at a site in Győr, and chose "
        "Linz because of the railway."
    )
    (facts,) = told("facility", text).values()
    assert "location_city Linz" in facts


def test_batteries_that_are_put_together_are_packs() -> None:
    """A factory that assembles batteries makes packs, one that assembles cells makes cells."""
    start = "Foo Cells will build a factory in Linz, Austria, that will put together"
    assert plant_kinds(f"{start} batteries for school buses.") == {"kind pack"}
    assert plant_kinds(f"{start} battery cells for school buses.") == {"kind cell"}


def plant_kinds(text: str) -> set[str]:
    """The kinds of the one plant of a text."""
    (facts,) = told("facility", text).values()
    return {fact for fact in facts if fact.startswith("kind")}


def test_the_company_goes_on_about_its_stations() -> None:
    """A bare number that "the company" promises is of the stations spoken of before."""
    text = (
        "Foo Swap has 83 battery swapping stations in Bengaluru. The company says that there will be 250 here by March "
        "2026."
    )
    assert any("stations 250" in facts for facts in told("network", text, DAY).values())
