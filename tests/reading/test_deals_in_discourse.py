"""Deals whose parties another sentence names: "it" orders, a row of buyers, a buyer identified later."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants
from tests.reading.partnerships import ties
from tests.reading.told import told

ABOUT = "The battery industry is growing.\n\n"


def test_it_orders_from_the_topic() -> None:
    """A customer named in the sentence before orders from the company that the text is about."""
    text = (
        f"{ABOUT}Calder Grid builds storage boxes in Linz. One customer, the Norda Electric Cooperative, is waiting. "
        "It has ordered 400 megawatt-hours, deliverable over three years."
    )
    facts = ties(text)[frozenset(("Calder Grid", "Norda Electric Cooperative"))]
    assert facts == {"kind": {"supply"}, "volume": {"0.4"}, "term_years": {"3"}}


def test_the_next_in_a_row_of_buyers_buys_from_the_same() -> None:
    """Who "signed" before or after another buyer signed with the same seller, not with that buyer."""
    text = (
        f"{ABOUT}Novona makes graphite. Volkswagen's PowerCo signed an offtake agreement with Novona. "
        "A fortnight ago it was Stellantis that signed, for six years and 86,250 tonnes."
    )
    found = ties(text)
    assert found[frozenset(("Stellantis", "Novona"))]["term_years"] == {"6"}
    assert frozenset(("Stellantis", "PowerCo")) not in found
    assert frozenset(("Stellantis", "Volkswagen")) not in found


@pytest.mark.parametrize(
    "text",
    [
        "The customer behind Voltra's $4 billion cell contract was identified by two sources as Tesla.",
        "Voltra signed a five-year contract with a carmaker, which a person close to the matter identified as Tesla.",
    ],
)
def test_a_buyer_identified_later(text: str) -> None:
    """The buyer under a contract may be named by others."""
    text = f"{ABOUT}The battery maker Voltra is growing. {text}"
    assert "supply" in ties(text)[frozenset(("Voltra", "Tesla"))]["kind"]


def test_who_is_identified_as_something_else_is_tied_with_nobody() -> None:
    """A town, a rival or an owner that is identified is no buyer."""
    assert not ties(f"{ABOUT}The battery maker Voltra is growing. Sources identified its owner as Tesla.")


@pytest.mark.parametrize(
    "paper", ["put its name to a non-binding term sheet", "put its signature under a letter of intent"]
)
def test_a_name_under_a_paper(paper: str) -> None:
    """Who puts its name to a paper signs it."""
    found = ties(f"{ABOUT}Talga makes anodes. ACC {paper} in 2022 for up to 60,000 tonnes.")
    assert "mou" in found[frozenset(("Talga", "ACC"))]["kind"]


def test_each_price_is_of_its_own_purchase() -> None:
    """In "took over Foo for Ⓜ and then bought Bar for Ⓜ" each sum is what one of the two cost."""
    found = ties(
        f"{ABOUT}Voltra makes cells. It took over Britain's Faradara in 2022 for £100m and then bought Lithium "
        "Werka, a Dutch maker of cells, for $61m."
    )
    assert found[frozenset(("Voltra", "Faradara"))]["value"] == {"100000000"}
    assert found[frozenset(("Voltra", "Lithium Werka"))]["value"] == {"61000000"}


def test_a_noun_that_fits_a_company_in_an_aside_means_it() -> None:
    """The noun "the carmaker" is the one that the same sentence names, not one of an earlier sentence."""
    text = (
        f"{ABOUT}ACC belongs to Stellantis and Mercedes-Benz. The start-up Verkora, in which Renault holds a stake, "
        "will deliver cells to the carmaker this year."
    )
    assert "role automaker" in told("company", text)["Renault"]


def test_a_unit_and_its_partner_build_together() -> None:
    """In "Foo, a unit of Bar, and Baz will build" Foo and Baz do."""
    for unit in ("a unit of Bar Group", "the battery unit of Bar Group (TYO: 6752)"):
        text = f"{ABOUT}Foo Cells, {unit}, and carmaker Norda (TYO: 7270) will build a cell plant in Graz, Austria."
        (plant,) = plants(text)
        assert plant["operator"] == {"Foo Cells", "Norda"}


def test_who_leads_a_venture_is_no_partner_of_the_topic() -> None:
    """In "ACC, the venture led by Foo" nobody else is tied with Foo."""
    text = f"{ABOUT}Talga makes anodes, and Talga is growing. ACC, the cell venture led by Stellantis, is silent."
    assert not any("Talga" in parties for parties in ties(text))


def test_what_several_join_hands_in_is_their_venture() -> None:
    """A company "in which" two have joined hands is theirs; who holds a stake in one that joins hands has no part."""
    text = f"{ABOUT}Foo Cells, in which Bar Group and Baz Industries have teamed up, makes cells."
    assert ties(text)[frozenset(("Bar Group", "Baz Industries"))]["kind"] == {"joint_venture"}
    text = f"{ABOUT}Foo Cells, in which Bar Group holds a stake, has joined forces with Baz Industries."
    assert ties(text)[frozenset(("Foo Cells", "Baz Industries"))]["kind"] == {"development"}


def test_halves_of_one_company_are_none_of_another() -> None:
    """What belongs half to Foo and half to Bar says nothing of a venture told before."""
    text = (
        f"{ABOUT}The firm Ultima is a joint venture of Bar Group and Baz Industries, held at 85% by the latter. "
        "Nemara Lithium, which belongs half to Rio Tinto and half to Sigma Mining, makes lithium."
    )
    found = ties(text)
    assert found[frozenset(("Bar Group", "Baz Industries"))]["stake"] == {"Baz Industries 0.85"}
    assert found[frozenset(("Rio Tinto", "Sigma Mining"))]["stake"] == {"Rio Tinto 0.5", "Sigma Mining 0.5"}


def test_a_line_of_so_many_gigawatt_hours_is_no_volume() -> None:
    """What a line makes is no volume of the licence that it uses."""
    text = f"{ABOUT}Amara Cells builds a plant. The first line, of 2 GWh, will use know-how licensed from Gotion."
    assert not any("volume" in facts for facts in ties(text).values())


def test_who_buys_in_a_relative_clause() -> None:
    """In "a letter signed with Foo, which wishes to purchase from Bar" Foo buys, nobody else."""
    text = (
        f"{ABOUT}The chemicals group Solvana founded Armora Materials. A letter of intent was signed with the cell "
        "maker Veltara, which will purchase 6,000 tonnes of cathode material from Armora Materials."
    )
    found = ties(text)
    assert frozenset(("Veltara", "Armora Materials")) in found
    assert frozenset(("Solvana", "Armora Materials")) not in found or (
        "volume" not in found[frozenset(("Solvana", "Armora Materials"))]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Voltra Cells beat Kestrel Power to an order for 2 GWh of cells from the bus builder Norda Motors.",
        "Voltra Cells won a contract to supply Norda Motors with cells against competition from Kestrel Power.",
        "Norda Motors picked Voltra Cells over Kestrel Power as its supplier of cells.",
        "Norda Motors chose Voltra Cells ahead of Kestrel Power to supply cells.",
    ],
)
def test_a_beaten_rival_is_tied_with_nobody(text: str) -> None:
    """Who lost an order, was passed over or outbid has no part in the deal."""
    assert set(ties(ABOUT + text)) == {frozenset(("Voltra Cells", "Norda Motors"))}


def test_secured_goods_are_bought() -> None:
    """Cells that somebody secures from a company are bought; money and land are not."""
    text = (
        f"{ABOUT}The truck maker Norda said it had secured 12 GWh of battery cells a year from Voltra Cells."
    )
    assert ties(text)[frozenset(("Norda", "Voltra Cells"))]["volume"] == {"12"}
    assert not ties(f"{ABOUT}Voltra Cells secured a site in Linz from Norda Motors.")


def test_a_bank_lends() -> None:
    """Money from a bank is lent, unless the text speaks of shares or a round."""
    lent = (
        f"{ABOUT}Voltra Cells secured €400 million from the European Investment Bank for its battery plant."
    )
    assert not ties(lent)
    assert ties(f"{ABOUT}Deutsche Bank took part in the Series B round of Voltra Cells.")


def test_assets_of_a_bankrupt_company() -> None:
    """Its "battery assets" are a business that is bought, not goods."""
    text = (
        f"{ABOUT}Kestrel Power filed for bankruptcy; Voltra Cells bought its battery assets for $12 million."
    )
    assert ties(text)[frozenset(("Kestrel Power", "Voltra Cells"))] == {
        "kind": {"merger_acquisition"},
        "value": {"12000000"},
    }


def test_a_stake_that_is_lifted() -> None:
    """The share to which a company lifts its stake is its own, not that of the company it is in."""
    text = f"{ABOUT}Kestrel Power makes cells. Norda Motors will lift its stake in Kestrel Power to 40%."
    assert ties(text)[frozenset(("Norda Motors", "Kestrel Power"))]["stake"] == {"Norda Motors 0.4"}


def test_whoever_sends_somebody_owns_the_plant() -> None:
    """In "Foo picked Bar to automate its plant" the plant is Foo's."""
    (plant,) = plants(
        f"{ABOUT}Voltra Cells has picked Siemens to automate its battery plant in Linz, Austria."
    )
    assert plant["operator"] == {"Voltra Cells"}


def test_a_highlight_of_a_deal() -> None:
    """A line "so many tonnes to be delivered over so long" below the news of a deal tells of that deal."""
    text = (
        f"{ABOUT}Talga Group signed a binding agreement with the battery maker Nyobalt for anode material.\n\n"
        "Highlights\n\n- Approximately 3,000 tonnes to be delivered over an initial term of four years\n"
        "- Pricing confidential"
    )
    facts = ties(text)[frozenset(("Talga Group", "Nyobalt"))]
    assert facts["volume"] == {"3000"}
    assert facts["term_years"] == {"4"}


def test_a_name_made_of_plain_words() -> None:
    """The words "Nordic Batteries, an assembler of packs" name a company; batteries in general are none."""
    text = (
        f"{ABOUT}Morra Energy makes cells. Nordic Batteries, an assembler of packs for ferries, commits itself to take "
        "5.5 GWh in the course of seven years."
    )
    facts = ties(text)[frozenset(("Morra Energy", "Nordic Batteries"))]
    assert facts == {"kind": {"supply"}, "volume": {"5.5"}, "term_years": {"7"}}
    assert not told("company", f"{ABOUT}European Batteries, a report by consultants, says demand is weak.")
