"""Figures of plants in many words: one sentence behind one that speaks of a plant."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, figures


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Annual output is put at 24 GWh.", {"capacity 24 GWh/yr"}),
        ("The factory will be capable of 24 GWh of cells per annum.", {"capacity 24 GWh/yr"}),
        ("Its four lines add up to 24 GWh.", {"capacity 24 GWh/yr"}),
        ("At full build-out it is expected to hit 24 gigawatt-hours annually.", {"capacity 24 GWh/yr"}),
        ("Twenty-four gigawatt-hours of cells will leave the factory each year.", {"capacity 24 GWh/yr"}),
        ("The company is targeting 24 GWh from the site by 2028.", {"capacity 24 GWh/yr"}),
        ("The nameplate will be 24 GWh.", {"capacity 24 GWh/yr"}),
        (
            "Phase one covers 8 GWh, and phase two lifts the figure to 24 GWh.",
            {"capacity 24 GWh/yr", "capacity 8 GWh/yr"},
        ),
        (
            "Phase 1 (8 GWh) is to start in 2026, phase 2 (16 GWh) in 2028.",
            {"capacity 16 GWh/yr", "capacity 8 GWh/yr"},
        ),
        ("With 24 GWh, the plant will be among Europe's largest.", {"capacity 24 GWh/yr"}),
        (
            "Starting with 8 GWh, the factory should work its way up to 24 GWh by the end of the decade.",
            {"capacity 24 GWh/yr", "capacity 8 GWh/yr"},
        ),
        ("The site offers room for as many as 24 GWh.", {"capacity 24 GWh/yr"}),
        ("Capacity would then top 24 GWh.", {"capacity 24 GWh/yr"}),
        ("Production is to be ramped to 24 GWh/year.", {"capacity 24 GWh/yr"}),
        (
            "The plant's capability is 24 GWh of batteries a year, sufficient for some 300,000 vehicles.",
            {"capacity 24 GWh/yr", "capacity 300000 vehicles/yr"},
        ),
        ("It can supply 300,000 electric cars a year with batteries.", {"capacity 300000 vehicles/yr"}),
        (
            "The plant will produce batteries for up to 300,000 vehicles per year.",
            {"capacity 300000 vehicles/yr"},
        ),
        ("Packs for 120,000 trucks can be assembled there every year.", {"capacity 120000 vehicles/yr"}),
        ("It is to churn out 90 million cells annually.", {"capacity 90000000 cells/yr"}),
        ("Every year 60,000 battery systems will leave the lines.", {"capacity 60000 packs/yr"}),
        ("Its throughput is 40,000 tonnes of cathode active material per year.", {"capacity 40000 t/yr"}),
        ("The works will yield 40 kilotonnes of cathode material each year.", {"capacity 40000 t/yr"}),
        (
            "With a capacity of 40kt per annum of cathode material, it is the largest in the country.",
            {"capacity 40000 t/yr"},
        ),
        ("The capacity for cathode powder is given as 40,000 t/a.", {"capacity 40000 t/yr"}),
        ("Planned volume: 40,000 tpa.", {"capacity 40000 t/yr"}),
        ("It is designed to treat 40,000 tonnes of scrap annually.", {"capacity 40000 t/yr"}),
        ("The company wants to expand it from 8 GWh to 24 GWh.", {"capacity 24 GWh/yr", "capacity 8 GWh/yr"}),
        (
            "Originally the plan had been for 40 GWh, but it was trimmed to 24 GWh.",
            {"capacity 24 GWh/yr", "capacity 40 GWh/yr"},
        ),
        ("The plant, which boasts a 24 GWh production capability, opens next year.", {"capacity 24 GWh/yr"}),
        ("Initial capacity will be between 8 and 12 GWh.", {"capacity 8-12 GWh/yr"}),
        ("Its current 8 GWh will triple to 24 GWh in 2027.", {"capacity 24 GWh/yr", "capacity 8 GWh/yr"}),
        ("A second phase would add another 16 GWh.", {"capacity 16 GWh/yr"}),
        (
            "The plant made 3 GWh of cells last year, a fraction of the 24 GWh that it was built for.",
            {"capacity 24 GWh/yr"},
        ),
        (
            "The plant will have an annual production capacity of 10 gigawatt-hours (GWh) when it's completed.",
            {"capacity 10 GWh/yr"},
        ),
        ("Once both phases are complete, output will total 20 GWh.", {"capacity 20 GWh/yr"}),
        ("Capacity will start at 5 GWh and expand to 20 GWh.", {"capacity 20 GWh/yr", "capacity 5 GWh/yr"}),
        ("The plant is a 20 GWh facility.", {"capacity 20 GWh/yr"}),
        ("The 20-gigawatt-hour plant will open next year.", {"capacity 20 GWh/yr"}),
        (
            "The first production block has 5 GWh, three more of the same size are planned.",
            {"capacity 5 GWh/yr"},
        ),
        ("The company intends to manufacture 20 GWh of batteries there annually.", {"capacity 20 GWh/yr"}),
        ("It currently produces about 5 GWh a year.", {"capacity 5 GWh/yr"}),
        (
            "The plant's yearly output of 5 GWh can equip 80,000 cars.",
            {"capacity 5 GWh/yr", "capacity 80000 vehicles/yr"},
        ),
        (
            "The plant has the capacity to produce batteries for 80,000 cars annually.",
            {"capacity 80000 vehicles/yr"},
        ),
        ("The expansion will add 10 GWh of capacity.", {"capacity 10 GWh/yr"}),
        ("The capacity utilisation of the 20 GWh plant is 60%.", {"capacity 20 GWh/yr"}),
        ("It should produce 2 million cells per year.", {"capacity 2000000 cells/yr"}),
        ("At peak, the line will make 50,000 packs per year.", {"capacity 50000 packs/yr"}),
        ("The recycling unit can handle 10,000 metric tons of scrap per year.", {"capacity 10000 t/yr"}),
        ("The plant is sized at 10 ktpa.", {"capacity 10000 t/yr"}),
        (
            "The plant is to produce 10,000 tonnes of LFP cathode material in its first year.",
            {"capacity 10000 t/yr"},
        ),
        ("Production capacity: 20 GWh/a", {"capacity 20 GWh/yr"}),
        ("The government approved a capacity of 20 GWh for the plant.", {"capacity 20 GWh/yr"}),
        ("According to the ministry, the plant will make 20 GWh a year.", {"capacity 20 GWh/yr"}),
        ("The industry minister said the plant will have 20 GWh of annual capacity.", {"capacity 20 GWh/yr"}),
    ],
)
def test_capacity_is_read(sentence: str, expected: set[str]) -> None:
    """What a plant can make in a year is its capacity, whatever the words."""
    assert figures(PLANT + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The plant has an hourly rate of 3,000 cells.",
        "The company has orders for 24 GWh.",
        "Demand in Europe will reach 900 GWh by 2030.",
        "The cells will go to a 2 GWh storage park in Texas.",
        "Each pack holds 80 kWh.",
        "The plant uses 200 GWh of electricity a year.",
        "It will save 24,000 tonnes of CO2 a year.",
        "The company sold 24 GWh of batteries last year.",
        "The company has shipped 20 GWh of cells since 2015.",
        "The company signed a 20 GWh supply agreement with Brenner Automotive.",
        "Global capacity will reach 6,000 GWh in 2030.",
        "The European battery market will grow to 900 GWh.",
        "The plant will cut emissions by 20,000 tonnes a year.",
        "The company's backlog stands at 20 GWh.",
        "The plant has a 20 MW solar roof.",
        "Each container stores 5 MWh.",
        "Brenner Automotive sold 80,000 electric cars last year.",
        "The mine will yield 20,000 tonnes of lithium a year.",
        "China has 2,000 GWh of capacity.",
        "The government wants 100 GWh of battery capacity in the country by 2030.",
        "Several companies, among them Voltera, plan 200 GWh.",
        "Hungary plans a capacity of 200 GWh by 2030.",
        "The state will have 20 GWh of battery capacity thanks to the plant.",
    ],
)
def test_no_capacity(sentence: str) -> None:
    """Orders, markets, stores, emissions and what others make are no capacity of the plant."""
    assert figures(PLANT + sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The price of the plant is estimated at 900 million euros.", {"investment 900000000 EUR"}),
        ("Building it will take 900 million euros.", {"investment 900000000 EUR"}),
        ("The company is stumping up 900 million euros for the factory.", {"investment 900000000 EUR"}),
        ("The bill for the factory runs to 900 million euros.", {"investment 900000000 EUR"}),
        ("Construction costs are expected to reach 900 million euros.", {"investment 900000000 EUR"}),
        ("Capex for the site totals 900 million euros.", {"investment 900000000 EUR"}),
        ("The project is valued at 900 million euros.", {"investment 900000000 EUR"}),
        ("It is a 900-million-euro undertaking.", {"investment 900000000 EUR"}),
        ("The €900m factory is to open next year.", {"investment 900000000 EUR"}),
        ("The company has earmarked 900 million euros for the plant.", {"investment 900000000 EUR"}),
        ("The first phase is budgeted at 900 million euros.", {"investment 900000000 EUR"}),
        ("Some 900 million euros are to be invested in the location.", {"investment 900000000 EUR"}),
        ("Total investment volume: 900 million euros.", {"investment 900000000 EUR"}),
        ("Expenditure on the plant will come to 900 million euros by 2028.", {"investment 900000000 EUR"}),
        ("So far 900 million euros has been ploughed into the site.", {"investment 900000000 EUR"}),
        ("The company will allocate 900 million euros to the factory.", {"investment 900000000 EUR"}),
        (
            "The cost has ballooned from 600 million euros to 900 million euros.",
            {"investment 600000000 EUR", "investment 900000000 EUR"},
        ),
        (
            "The investment, originally 600 million euros, has been raised to 900 million euros.",
            {"investment 600000000 EUR", "investment 900000000 EUR"},
        ),
        ("The plant, into which 900 million euros will flow, opens next year.", {"investment 900000000 EUR"}),
        (
            "The company is funding the 900 million euro build from its own cash.",
            {"investment 900000000 EUR"},
        ),
        (
            "With an investment of 900 million euros, the site will be the largest of its kind.",
            {"investment 900000000 EUR"},
        ),
        ("The company plans to shell out 900 million euros on the factory.", {"investment 900000000 EUR"}),
        ("The project carries a price tag of 900 million euros.", {"investment 900000000 EUR"}),
        ("Investment: EUR 900m.", {"investment 900000000 EUR"}),
        ("The factory required capital of 900 million euros.", {"investment 900000000 EUR"}),
        ("It set the company back 900 million euros.", {"investment 900000000 EUR"}),
        ("Work worth 900 million euros has been done on the site.", {"investment 900000000 EUR"}),
        (
            "The company invested an additional 300 million euros last year to extend the plant.",
            {"investment 300000000 EUR"},
        ),
        (
            "The works will be financed with 900 million euros of the company's own money.",
            {"investment 900000000 EUR"},
        ),
        ("The facility represents a capital investment of $900 million.", {"investment 900000000 USD"}),
        (
            "The company's total investment in the site now stands at $900 million.",
            {"investment 900000000 USD"},
        ),
        ("It has committed $900 million to the project so far.", {"investment 900000000 USD"}),
        ("The $900 million figure includes land and equipment.", {"investment 900000000 USD"}),
        ("The companies will jointly invest $900 million.", {"investment 900000000 USD"}),
        ("The plant, valued at $900 million, is nearing completion.", {"investment 900000000 USD"}),
        ("A $900 million expansion will double its size.", {"investment 900000000 USD"}),
        (
            "The company upped its investment to $900 million from $600 million.",
            {"investment 600000000 USD", "investment 900000000 USD"},
        ),
        ("The first phase alone will cost $300 million.", {"investment 300000000 USD"}),
        (
            "The development is expected to require an investment of between $800 million and $900 million.",
            {"investment 800000000-900000000 USD"},
        ),
        ("The plant will be built at a cost of $900 million.", {"investment 900000000 USD"}),
        ("The project, worth $900 million, was announced in May.", {"investment 900000000 USD"}),
        (
            "The company is committing $900 million towards the plant's construction.",
            {"investment 900000000 USD"},
        ),
        ("The works have swallowed $900 million to date.", {"investment 900000000 USD"}),
        ("The price tag has risen to $900 million.", {"investment 900000000 USD"}),
        ("It cost $900 million to build.", {"investment 900000000 USD"}),
        (
            "The company plans capital expenditure of $900 million on the factory.",
            {"investment 900000000 USD"},
        ),
        ("$900 million has been spent on the plant.", {"investment 900000000 USD"}),
        ("The initial investment is Rs 4,000 crore.", {"investment 40000000000 INR"}),
        ("The parent pumped $900 million into the factory.", {"investment 900000000 USD"}),
        (
            "The company spends around $900 million, not counting subsidies, to set up the factory.",
            {"investment 900000000 USD"},
        ),
        ("The new lines come with an investment of $120 million.", {"investment 120000000 USD"}),
        (
            "Voltera, based in Győr, Hungary, will invest 900 million euros in it.",
            {"investment 900000000 EUR"},
        ),
        (
            "The company, of Linz, Austria, has committed 900 million euros to the plant.",
            {"investment 900000000 EUR"},
        ),
        (
            "The company will, together with the state, invest 900 million euros in the plant.",
            {"investment 900000000 EUR"},
        ),
        (
            "State officials said the company would invest 900 million euros in the plant.",
            {"investment 900000000 EUR"},
        ),
        (
            "The company told the county it would spend 900 million euros on the factory.",
            {"investment 900000000 EUR"},
        ),
        (
            "According to the government, 900 million euros will be invested in the plant.",
            {"investment 900000000 EUR"},
        ),
        ("The minister said the plant would cost 900 million euros.", {"investment 900000000 EUR"}),
        ("The city council approved the 900 million euro plant.", {"investment 900000000 EUR"}),
        (
            "The bank will lend 900 million euros, the plant costs 2 billion euros.",
            {"investment 2000000000 EUR"},
        ),
    ],
)
def test_investment_is_read(sentence: str, expected: set[str]) -> None:
    """What is spent on a plant is its investment, whatever the words."""
    assert figures(PLANT + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The European Investment Bank is lending 900 million euros.",
        "Brussels approved 900 million euros in state aid for the plant.",
        "The government will provide up to 900 million euros towards the plant.",
        "The company raised 900 million euros from investors.",
        "The plant received 900 million euros in subsidies.",
        "The plant is expected to generate 900 million euros in revenue a year.",
        "The company posted a loss of 900 million euros.",
        "The contract is worth 900 million euros.",
        "The factory was sold for 900 million euros.",
        "The plant will contribute 900 million euros to the local economy.",
        "The company invests 900 million euros a year in research.",
        "The group plans to invest 9 billion euros across Europe by 2030.",
        "The carmaker is spending 900 million euros on its car factory in Linz.",
        "A 900 million euro solar park nearby will power the plant.",
        "The state bank has a 900 million euro exposure.",
        "The plant will pay 90 million euros in wages each year.",
        "The creditors are owed 900 million euros.",
        "Foo Motors invested 900 million euros in Voltera.",
        "The plant can make cells worth 900 million euros a year.",
        "A 900 million euro credit line was arranged for the plant.",
        "The federal government has pledged 900 million euros for the plant.",
        "The province is putting up 900 million euros.",
        "The company must repay 900 million euros.",
        "Its shareholders injected 900 million euros of fresh capital.",
        "The state offered incentives worth $200 million.",
        "The deal includes $200 million in tax breaks.",
        "The company will get a $200 million subsidy under the scheme.",
        "The Department of Energy awarded it $200 million.",
        "The loan guarantee covers $200 million.",
        "The company closed a $200 million Series C.",
        "Investors have valued the company at $2 billion.",
        "The company secured $200 million in financing for the plant.",
        "The company said it had raised a further $200 million for the plant.",
        "The city is spending $200 million on a road to the plant.",
        "The utility will invest $200 million in a substation for the plant.",
        "The company expects annual sales of $200 million from the plant.",
        "The plant will generate $200 million in tax revenue.",
        "The project will have an economic impact of $2 billion.",
        "The company wrote off $200 million.",
        "It signed a $200 million contract with a builder.",
        "The firm bought the land for $20 million.",
        "Its parent has a market value of $9 billion.",
        "The company agreed to buy back shares worth $200 million.",
        "Brenner Automotive will invest $4 billion in electrification by 2030.",
        "Brenner Automotive is also investing $4 billion in a vehicle assembly plant in Linz.",
        "The company's capital spending this year will be $900 million.",
        "The plant could save the company $200 million a year.",
        "The insurance claim amounts to $200 million.",
        "The company faces a fine of $200 million.",
        "The stake was valued at $200 million.",
        "The bank provided a $200 million credit facility for the plant.",
        "The factory ships goods worth $200 million.",
        "The government's $200 million grant has not been paid out.",
        "Equipment suppliers are owed $200 million.",
        "The JV partners contributed $200 million in equity.",
        "The plan calls for $7 billion of investment in North America through 2030.",
        "Ottawa will put up 900 million Canadian dollars.",
    ],
)
def test_no_investment(sentence: str) -> None:
    """Other money is no investment: grants, loans, rounds, prices, revenue, other works, a whole group."""
    assert figures(PLANT + sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will provide work for 1,200 people.", {"jobs 1200"}),
        ("Roughly 1,200 new positions will come into being.", {"jobs 1200"}),
        ("The workforce is to grow to 1,200.", {"jobs 1200"}),
        ("The company intends to take on 1,200 people at the site.", {"jobs 1200"}),
        ("The plant has a workforce of 1,200.", {"jobs 1200"}),
        ("Headcount will be 1,200 by 2028.", {"jobs 1200"}),
        ("The site should offer 1,200 permanent posts.", {"jobs 1200"}),
        ("As many as 1,200 jobs hang on the plant.", {"jobs 1200"}),
        ("Employment is to peak at 1,200.", {"jobs 1200"}),
        ("Recruitment of the 1,200 employees has begun.", {"jobs 1200"}),
        ("When finished, it will be staffed by 1,200 workers.", {"jobs 1200"}),
        ("The company promised 1,200 jobs but has so far filled only 400.", {"jobs 1200", "jobs 400"}),
        ("Today 400 people are employed, a number that is to rise to 1,200.", {"jobs 1200", "jobs 400"}),
        ("Between 1,000 and 1,200 people are to find employment there.", {"jobs 1000-1200"}),
        ("Jobs: 1,200.", {"jobs 1200"}),
        ("It created 1,200 direct jobs and 3,000 indirect ones.", {"jobs 1200"}),
        (
            "The number of employees at the plant is expected to triple from 400 to 1,200.",
            {"jobs 1200", "jobs 400"},
        ),
        ("The factory employs 400 workers today and another 800 are to be hired.", {"jobs 400", "jobs 800"}),
        ("Some 1,200 staff will run the lines.", {"jobs 1200"}),
        ("1,200 well-paid jobs are to be created.", {"jobs 1200"}),
        ("Over 1,200 employees will be needed.", {"jobs 1200"}),
        ("About 400 people already work in Győr.", {"jobs 400"}),
        ("A staff of 1,200 is foreseen.", {"jobs 1200"}),
        ("The plant is expected to create around 1,200 direct jobs.", {"jobs 1200"}),
        ("Up to 1,200 new employees will be hired.", {"jobs 1200"}),
        ("It will generate 1,200 jobs in the region.", {"jobs 1200"}),
        ("The project will bring 1,200 jobs to the area.", {"jobs 1200"}),
        ("The facility is projected to employ more than 1,200.", {"jobs 1200"}),
        ("The company plans to hire 1,200 workers.", {"jobs 1200"}),
        ("The plant's workforce is expected to reach 1,200 people by 2028.", {"jobs 1200"}),
        ("The site currently employs 400 people.", {"jobs 400"}),
        ("There are now 400 employees on site.", {"jobs 400"}),
        ("The plant will have 1,200 employees.", {"jobs 1200"}),
        ("The investment will create 1,200 high-tech jobs.", {"jobs 1200"}),
        ("1,200 skilled workers will be needed.", {"jobs 1200"}),
        ("It is hiring 400 workers this year and plans 1,200 by 2028.", {"jobs 1200", "jobs 400"}),
        ("The plant would support 1,200 full-time positions.", {"jobs 1200"}),
        ("Some 400 jobs have already been filled.", {"jobs 400"}),
        ("The job count is set at 1,200.", {"jobs 1200"}),
        ("It will employ 1,200 when it reaches full production.", {"jobs 1200"}),
        ("Employing some 1,200 people, the plant will be the region's largest employer.", {"jobs 1200"}),
        ("In Germany, the company will employ 300 people at the plant.", {"jobs 300"}),
        ("State officials said it would create 300 jobs.", {"jobs 300"}),
        ("The government expects 300 jobs to be created.", {"jobs 300"}),
        ("The state said the plant has 300 employees.", {"jobs 300"}),
    ],
)
def test_jobs_is_read(sentence: str, expected: set[str]) -> None:
    """People who work at a plant are its jobs, whatever the words."""
    assert figures(PLANT + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "1,200 families will live off the plant.",
        "Construction will keep 1,200 workers busy.",
        "At the peak of construction 1,200 people were on the site.",
        "1,200 people demonstrated outside the plant.",
        "The company has 12,000 employees around the world.",
        "It cut 1,200 jobs at its headquarters.",
        "The town has 1,200 inhabitants.",
        "The plant supports 1,200 jobs at suppliers.",
        "The firm trained 1,200 technicians at a school in Linz.",
        "The company employs 1,200 people in Germany.",
        "The company said it would furlough 400 workers.",
        "400 union members went on strike.",
        "The company employs 40,000 people globally.",
        "The closure will cost 400 jobs.",
        "Some 2,000 workers are building the plant.",
        "The project created 2,000 construction jobs.",
        "The industry employs 200,000 people in Hungary.",
        "Brenner Automotive will add 1,200 jobs at its car plant.",
        "About 400 guests came to the opening.",
        "The university will train 400 students.",
        "The country needs 30,000 workers.",
    ],
)
def test_no_jobs(sentence: str) -> None:
    """People elsewhere, of the whole company, on the building site or in the street are no jobs of the plant."""
    assert figures(PLANT + sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Its main customer is Volvo.", {"customer Volvo"}),
        ("Customers include Volvo and BMW.", {"customer BMW", "customer Volvo"}),
        ("The plant will supply cells to BMW's factory in Debrecen.", {"customer BMW"}),
        ("The plant makes cells for BMW and Volvo.", {"customer BMW", "customer Volvo"}),
        ("Among the plant's customers are BMW and Volvo.", {"customer BMW", "customer Volvo"}),
        ("BMW has been named as the first customer.", {"customer BMW"}),
        ("BMW, the first customer, will take half of the output.", {"customer BMW"}),
        ("The batteries will power BMW's electric cars.", {"customer BMW"}),
        ("Batteries from the plant go into the BMW iX3.", {"customer BMW"}),
        ("The output is intended for BMW.", {"customer BMW"}),
        ("BMW is buying the cells.", {"customer BMW"}),
        ("The entire production has been sold to BMW.", {"customer BMW"}),
        ("BMW is to get the first cells from Győr.", {"customer BMW"}),
        ("The plant counts BMW among its customers.", {"customer BMW"}),
        ("It is being built to supply BMW.", {"customer BMW"}),
        ("The plant's first customer will be BMW.", {"customer BMW"}),
        ("BMW has committed to buying cells made there.", {"customer BMW"}),
        ("It will serve customers such as BMW and Volvo.", {"customer BMW", "customer Volvo"}),
        ("Buyers so far: BMW and Volvo.", {"customer BMW", "customer Volvo"}),
        ("The cells are destined for vehicles of BMW.", {"customer BMW"}),
        ("BMW is the anchor client of the plant.", {"customer BMW"}),
        ("Half of the capacity is reserved for BMW.", {"customer BMW"}),
        ("BMW and Volvo will use the new plant's cells.", {"customer BMW", "customer Volvo"}),
        ("The plant's cells are used in BMW and Volvo cars.", {"customer BMW", "customer Volvo"}),
        ("Deliveries to BMW will start in 2027.", {"customer BMW"}),
        ("The first deliveries go to BMW.", {"customer BMW"}),
        ("Under a contract with BMW, the plant will deliver cells until 2030.", {"customer BMW"}),
        ("BMW and Volvo are named as customers.", {"customer BMW", "customer Volvo"}),
    ],
)
def test_customer_is_read(sentence: str, expected: set[str]) -> None:
    """Who takes what a plant makes is its customer, whatever the words."""
    assert figures(PLANT + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "BMW cancelled its order.",
        "BMW holds a stake in the company.",
        "BMW makes its own cells.",
        "The plant stands next to a BMW factory.",
        "Its machines come from BMW.",
        "The company also supplies BMW from its plant in China.",
        "BMW might become a customer.",
        "The company had hoped to win BMW as a customer.",
        "BMW uses the cells of CATL.",
        "BMW buys the cells from CATL.",
        "The machines were delivered to BMW.",
        "The materials will be supplied by BMW.",
        "Voltera supplies BMW from its plants in China.",
        "The company also sells batteries to BMW and Volvo.",
        "BMW sells the batteries in Europe.",
        "The plant was sold to BMW.",
        "The capacity is limited, BMW said.",
        "BMW will supply the plant with power.",
        "It was built by BMW for its own cars.",
        "Its output exceeds that of BMW.",
        "BMW takes a third of the shares.",
        "BMW gets its cells elsewhere.",
        "The former customer BMW left.",
        "The site was reserved for BMW until 2021.",
        "The batteries of BMW and Volvo are made in China.",
        "The plant competes with BMW.",
        "The building was used by BMW.",
    ],
)
def test_no_customer(sentence: str) -> None:
    """Who owns, stands by, supplies or may buy is no customer."""
    assert figures(PLANT + sentence) == set()
