"""What is about the battery industry and what only sounds like it."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.relevance import is_about_batteries

ABOUT = [
    "Voltrane will build a battery plant in Hungary. It costs 1 billion euros. It employs 500.",
    "Kestrel Cells starts production of LFP cells in Ohio. Capacity is 5 GWh.",
    "A lithium hydroxide refinery in Kwinana will close. 200 jobs go.",
    "The start-up opened its 40th swapping station in Nairobi. Riders exchange batteries in a minute.",
    "Jiangbei will recycle used EV batteries in Leipzig. The plant takes 10,000 tonnes a year.",
    "Dravon and Hoshikawa plan a battery factory in the United States with 1,000 jobs.",
    "Dravon drops its plan to make its own electric vehicle batteries. It will go on buying them.",
    "Novera plans an anode plant in Finland. It will employ 300.",
    "Microvast cut its forecast for the year. The Texan company blamed a slow summer.",
    "Li-Cycle keeps its yard in New York shut. Glencore, the owner, sees no use for it.",
    "BMW wants a second source of cells. It has asked three companies in Asia for offers under a long contract.",
    "Harlow Nickel sends 4,000 tonnes of sulphate a year to Turin. The price floats with the exchange's.",
    "Nokkvi Akku GmbH moved its seat to Kiel. The staff of nine moved along.",
    "Honda and Panasonic shake hands. The two want to make batteries together, for scooters first.",
    "A swap takes two minutes, says Voltride. Riders in Kampala leave the empty battery in the cabinet.",
    "Gogoro has 40 stations in Tainan. It wants 60.",
    "Volterra Energy plans a gigafactory in Spain. It will employ 3,000 people and supply carmakers.",
    "Aurenova makes fuel cells beside its battery cell plant in Tartu, which has 2 GWh a year.",
    "Demand for home batteries doubled in Chile. It came to 0.4 GWh.",
    "The bill for imported cells rose to $2 billion. Most came by ship.",
]
NOT_ABOUT = [
    "A chip maker will spend $20 billion on a foundry in Ohio. It makes wafers for cars. It will hire 3,000.",
    "The 1.2 GW gas plant goes online in 2027. It will employ 60. A solar park with battery storage may follow.",
    "Sales of electric cars rose 12% in May. Tesla sold 5,000 cars, BYD 4,000. Analysts expect growth to continue.",
    "The drugmaker opens a cell therapy plant in Leiden. It will make T cells for patients with blood cancer.",
    "A museum in Valletta shows paintings of the old Lascaris Battery. The exhibition runs until June.",
    "The pitcher and catcher, a rookie battery, threw eight scoreless innings. The crowd of 20,000 stood.",
    "The new phone has a 5,500mAh silicon-anode battery. The battery life of the smartphone is superb.",
    "A man was charged with assault and battery after a fight at a battery plant's gate, police said.",
    "The army unveiled a new missile battery. The artillery regiment received twelve howitzers.",
    "Two banks agreed on an interest-rate swap. Dealers in electric vehicles' shares expect more swaps.",
    "The swap of the two strikers cost 4 million euros. Fans in Milan were surprised.",
    "Neighbours meet for a clothes swap in Leeds. Some 300 came last year; there are 40 lockers for coats.",
    "Gogoro sold 400 scooters in Tainan. It has 20 dealers there.",
    "Demand for prison cells and storage of books rose. The ministry pays.",
    "Toyota will build a hydrogen fuel cell plant in Kentucky. It will make fuel cells for trucks.",
    "Tesla and BMW raised the prices of their cars. Ford followed a day later.",
    "A currency swap with Seoul was agreed. Swaps of this kind calm the market.",
    "Helian opens a 5 GW gigafactory for heterojunction cells in Catania. It employs 1,000 people.",
    "The electrolyser gigafactory stacks cells that make hydrogen. The nickel mesh of the electrodes comes from Japan.",
    "Nordfab will build a heat pump gigafactory in Poland. It will make 200,000 units a year.",
    "Cellform opened its fuel cell gigafactory in Lyon. The plant makes stacks of cells and employs 300 people.",
    "The police emptied the cells of the old prison. It becomes a hotel.",
    "The nickel miner fired 300 people. Stainless steel is weak, and the factory in Perth stands idle.",
    "Glencore trades coal and oil. Shell and BP do the same on a larger scale.",
    "",
]


@pytest.mark.parametrize("text", ABOUT)
def test_a_brief_about_the_industry_is_known_by_its_topics(text: str) -> None:
    """Two or three sentences on plants, cells, materials, swapping or recycling are enough."""
    assert is_about_batteries(annotate(Article(text=text)))


@pytest.mark.parametrize("text", NOT_ABOUT)
def test_batteries_of_other_worlds_do_not_count(text: str) -> None:
    """Chips, power plants, medicine, art, baseball, phones, the law and the army are other worlds."""
    assert not is_about_batteries(annotate(Article(text=text)))


PHONES = "Shares fell. Nearly all phones use graphite; a phone maker tests {}'s silicon anodes in smartphones. Phones!"


def test_a_company_that_lives_by_cells_speaks_for_the_trade() -> None:
    """A text full of phones is about batteries if it is about a maker of cells, else it is about phones."""
    assert is_about_batteries(annotate(Article(text=PHONES.format("Enovix"))))
    assert not is_about_batteries(annotate(Article(text=PHONES.format("Harlow"))))
