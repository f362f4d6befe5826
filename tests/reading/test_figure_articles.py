"""Figures of plants in short articles: each is found, belongs to the plant, and other figures do not."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Korean copper foil maker Dongsan Foil and its parent are together spending 870 billion won "
            "($670 million) to build a factory in Zamość, Poland. It will have an annual production capacity "
            "of 45,000 tons and give employment to over 300 people.",
            {"capacity 45000 t/yr", "investment 870000000000 KRW", "jobs 300"},
        ),
        (
            "BAINBRIDGE, Ga. — Anodyne Carbon, a would-be supplier of graphite for electric batteries, said "
            "Monday it will put $760 million into a factory in southwest Georgia, hiring 380 workers. The "
            "plant is to turn out 38,000 tonnes of synthetic graphite anode material a year. The company won "
            "a $110 million federal grant last year for its site in Alabama.",
            {"capacity 38000 t/yr", "investment 760000000 USD", "jobs 380"},
        ),
        (
            "The Governor announced that Marimba Cells will locate its battery factory in Byhalia, "
            "Mississippi. The project represents a capital investment of nearly $2 billion and will bring "
            "2,000 new jobs to Marshall County. Taxpayers will contribute $350 million, half of it in direct "
            "grants. Jobs at the plant are to pay an average of $66,000 a year.",
            {"investment 2000000000 USD", "jobs 2000"},
        ),
        (
            "LithoTech will open a cathode plant in Gumi, South Korea, in 2025. The $420 million facility "
            "will have capacity to make 60,000 metric tons per year of a nickel-rich material when it opens.",
            {"capacity 60000 t/yr", "investment 420000000 USD"},
        ),
        (
            "Castellan and Hanbit Energy are teaming up to build a battery plant in Windsor, Ontario. Over "
            "C$5 billion will go into the factory, whose production capacity is put at 45 gigawatt hours. "
            "The federal and provincial governments are expected to each kick in C$500 million. An estimated "
            "2,500 people will be employed there, and the cells are earmarked for Castellan's own assembly "
            "plants.",
            {"capacity 45 GWh/yr", "customer Castellan", "investment 5000000000 CAD", "jobs 2500"},
        ),
        (
            "Tavros Group has signed an agreement to set up a lithium-ion cell factory at Sanand, Gujarat. "
            "The Rs 13,000 crore plant will have an initial capacity of 20 GWh, which is likely to be "
            "doubled in the second phase of expansion. It will generate direct and indirect employment for "
            "more than 13,000 people.",
            {"capacity 20 GWh/yr", "investment 130000000000 INR", "jobs 13000"},
        ),
        (
            "Nikka Energy has shipped the first cells from its new plant in De Soto, Kansas. With an annual "
            "capacity of about 32 GWh once it is fully up and running, the factory counts among the largest "
            "in North America; its workforce stands at 1,100 and should top 4,000.",
            {"capacity 32 GWh/yr", "jobs 1100", "jobs 4000"},
        ),
        (
            "The expansion of Solvanta's lithium hydroxide refinery in Kwinana, Western Australia, comes "
            "with a A$1.2bn bill and doubles nameplate capacity to 48,000 tpa.",
            {"capacity 48000 t/yr", "investment 1200000000 AUD"},
        ),
        (
            "Battery maker Enerlyte runs a storage-container plant in Houston, Texas. The works can ship 10 "
            "GWh of finished systems every year. The payroll numbers 620. Buyers so far: Pluspower Grid and "
            "Westmark Energy.",
            {"capacity 10 GWh/yr", "customer Pluspower Grid", "customer Westmark Energy", "jobs 620"},
        ),
        (
            "Turkish carmaker Anadol and its battery partner opened the first stage of their campus in "
            "Gemlik. Seven billion lira has been sunk into it up to now. By 2031 annual output should climb "
            "from 6 to 20 gigawatt-hours, by which time 2,200 people are to be on the payroll.",
            {"capacity 20 GWh/yr", "capacity 6 GWh/yr", "investment 7000000000 TRY", "jobs 2200"},
        ),
        (
            '"We can make enough cells here for 40,000 cars a year," said Petra Holm, who runs Nordcell\'s '
            'plant in Västerås. "That is 3 gigawatt-hours. We have 410 colleagues on site."',
            {"capacity 3 GWh/yr", "capacity 40000 vehicles/yr", "jobs 410"},
        ),
        (
            "Battery firm Busworks runs a pack plant in Aurora, Illinois. It is sized for 8,000 battery "
            "packs annually and has 240 employees. Busworks, which employs 5,600 across the country, spent "
            "$76 million building it.",
            {"capacity 8000 packs/yr", "investment 76000000 USD", "jobs 240"},
        ),
        (
            "Ferrocell is building a battery cell factory in Heide, Germany. Its new owner cut the plan in "
            "half. Instead of 60 GWh the German factory is now to make 30, with 1,500 jobs rather than "
            "3,000; the budget falls to 2.2 billion euros from 4.5 billion.",
            {
                "capacity 30 GWh/yr",
                "capacity 60 GWh/yr",
                "investment 2200000000 EUR",
                "investment 4500000000 EUR",
                "jobs 1500",
                "jobs 3000",
            },
        ),
        (
            "Quantis Recycling opened its hydromet works in Harjavalta, Finland. The facility, which "
            "represents an outlay of around 24 million euros, recovers metals from 3,000 tonnes of black "
            "mass annually and has created 20 permanent positions.",
            {"capacity 3000 t/yr", "investment 24000000 EUR", "jobs 20"},
        ),
        (
            "American Voltage has picked Buckeye, Arizona for its first cell factory. It will spend north of "
            "$1.2bn and plans on having 3,000 people working there at full build-out, when output hits 16 "
            "GWh/y.",
            {"capacity 16 GWh/yr", "investment 1200000000 USD", "jobs 3000"},
        ),
        (
            "Battery maker Gotland Cells is building a cell plant in Visby, Sweden. The company's revenue "
            "reached 900 million kronor last year and its market value has slipped to 2 billion. "
            "Construction of the Visby plant has so far consumed 640 million kronor.",
            {"investment 640000000 SEK"},
        ),
        (
            "Samho SDI is adding a line for 46-series cells in Cheonan. The company did not disclose how "
            "much it is spending; brokers put the amount at 500 billion won. The line can turn out 2 GWh's "
            "worth.",
            {"capacity 2 GWh/yr", "investment 500000000000 KRW"},
        ),
        (
            "Lumera Materials' Kotka site: 60,000 tonnes of precursor a year, EUR 310 million, 140 "
            "employees, start of production 2027.",
            {"capacity 60000 t/yr", "investment 310000000 EUR", "jobs 140"},
        ),
        (
            "Battery maker Orbit Storage leases a cell plant in Reno, Nevada. Once running at full tilt, it "
            "will supply 3 GWh of iron-phosphate cells a year. Headcount is set to grow to 350 from 90 "
            "today. The state granted abatements of $12 million.",
            {"capacity 3 GWh/yr", "jobs 350", "jobs 90"},
        ),
        (
            "Sunda Battery has begun trial runs at its first factory, in Karawang, Indonesia. The first "
            "phase gives it 6.9 GWh per year and another 8 GWh follow in phase two. The plant cost $1.2 "
            "billion, 60 percent of it lent by banks.",
            {"capacity 6.9 GWh/yr", "capacity 8 GWh/yr", "investment 1200000000 USD"},
        ),
        (
            "Helio Storage Systems will produce modules and racks for grid storage in Fremont, California. "
            "The 120,000-square-foot facility, a $30 million project, can assemble 5,000 modules a month and "
            "will have about 180 employees.",
            {"investment 30000000 USD", "jobs 180"},
        ),
        (
            "Bharat Cells bought an idle battery plant in Hosur, India, for Rs 600 crore and means to spend "
            "another Rs 1,400 crore on new lines there, good for 5 GWh annually.",
            {"capacity 5 GWh/yr", "investment 14000000000 INR"},
        ),
        (
            "Battery maker Kelvora breaks ground on $3.4bn gigafactory\n\nSPARTA, Tennessee — Kelvora "
            "started work on Monday on a battery cell plant that the company says will employ 2,300 people "
            "when both halves are finished in 2029. Half of the planned 36 GWh will come on line in 2027. It "
            "is the third-largest investment in the history of White County.",
            {"capacity 36 GWh/yr", "investment 3400000000 USD", "jobs 2300"},
        ),
        (
            "Spanish group Ferrobat is to double its original commitment and plough €680 million into the "
            "Sagunto cell factory. Annual production was to have been 10 GWh; it is now expected to come to "
            "18 GWh. The Generalitat is supporting the project with 98 million.",
            {"capacity 10 GWh/yr", "capacity 18 GWh/yr", "investment 680000000 EUR"},
        ),
        (
            "Chinese battery producer Ruixing plans to build a 40 GWh factory in Thuringia, Germany. The "
            "investment is said to be in the region of 1.8 billion euros, and up to 2,000 jobs could be "
            "created in two phases by 2028. An initial 8 GWh is scheduled for 2026. BMW has placed an order "
            "worth four billion euros with the company.",
            {"capacity 40 GWh/yr", "capacity 8 GWh/yr", "investment 1800000000 EUR", "jobs 2000"},
        ),
        (
            "Stationary-storage firm Voltheim has moved into a new factory in Brandenburg an der Havel, "
            'Germany, that quadruples its production of battery systems to 2 GWh a year. "We put 22 million '
            'euros into it," the managing director said. A hundred and twenty people work there.',
            {"capacity 2 GWh/yr", "investment 22000000 EUR", "jobs 120"},
        ),
        (
            "Bengaluru-based cell maker Ionrise will commission its first line next month in Krishnapur, "
            "Karnataka. The 1.5 GWh line cost Rs 850 crore. The company aims to take the plant to 5 GWh by "
            "FY27 and to hire 1,100 people, up from 300.",
            {
                "capacity 1.5 GWh/yr",
                "capacity 5 GWh/yr",
                "investment 8500000000 INR",
                "jobs 1100",
                "jobs 300",
            },
        ),
        (
            "SEOUL — Daehan Materials will invest 540 billion won by 2027 to raise cathode capacity at its "
            "Gwangyang plant from 90,000 tons to 140,000 tons a year. The extra volume is for Ultium-style "
            "cells that General Motors orders under a contract valued at 13 trillion won.",
            {"capacity 140000 t/yr", "capacity 90000 t/yr", "investment 540000000000 KRW"},
        ),
        (
            "Polish battery plant operator Wolta said on Friday that it would dismiss 300 of the 1,400 "
            "employees of its factory near Wrocław. The factory, the company's only one, was laid out for 15 "
            "GWh but is running at a fifth of that.",
            {"capacity 15 GWh/yr", "jobs 1400"},
        ),
        (
            "Northern Graphitech has chosen Bécancour, Quebec, for its anode plant. Capital costs are "
            "estimated at C$1.3 billion before contingency. The plant's output, 44,000 tonnes per year of "
            "active material, is fully booked: Panasonic takes 23,000 tonnes and the rest goes to General "
            "Motors.",
            {
                "capacity 44000 t/yr",
                "customer General Motors",
                "customer Panasonic",
                "investment 1300000000 CAD",
            },
        ),
        (
            "Voltera Energy announced a $2.1 billion battery plant in Marion, Ohio, on Wednesday. State "
            "officials approved a 15-year tax credit worth $71 million. Voltera must create at least 1,600 "
            "jobs with an annual payroll of $90 million to keep it.",
            {"investment 2100000000 USD", "jobs 1600"},
        ),
        (
            "Solid-state start-up Quantrix opened a pilot line in San Jose, California. The line, on which "
            "it has spent about $48 million, can put out several thousand cells a week. The company, which "
            "has raised $310 million since 2016, has 420 employees.",
            {"investment 48000000 USD"},
        ),
        (
            "Bus maker Vanhoorn assembles battery packs in Koningshooikt, Belgium. The hall, which was "
            "fitted out for 9 million euros, has a capacity of 2,500 packs a year in two shifts and employs "
            "65. Demand for electric buses in Europe is forecast to reach 20,000 a year by 2030.",
            {"capacity 2500 packs/yr", "investment 9000000 EUR", "jobs 65"},
        ),
        (
            "The French battery maker Verdéa received 1.3 billion euros in subsidies for its plant in "
            "Douvrin, a third of what the plant costs. It made 2 GWh last year; the target remains 13 GWh, "
            "then 40. In 2026 Peugeot and Opel will be the buyers.",
            {"capacity 13 GWh/yr", "capacity 40 GWh/yr", "customer Opel", "customer Peugeot"},
        ),
        (
            "Nickel refiner Harjan Metals intends to spend US$740m on a battery-grade nickel sulphate plant "
            "in Kwinana, Western Australia. The company's market capitalisation is about A$500 million. "
            "Steady-state production is estimated at 80,000 tonnes per annum of nickel sulphate, and "
            "operating costs at $210 million a year.",
            {"capacity 80000 t/yr", "investment 740000000 USD"},
        ),
        (
            "Battery start-up Morrow's Arendal factory is 1 GWh in size and has 190 people on the payroll, "
            "40 fewer than a year ago. It will not grow to 43 GWh as once planned. The industry ministry "
            "lent the company 1.5 billion kroner.",
            {"capacity 1 GWh/yr", "capacity 43 GWh/yr", "jobs 190"},
        ),
        (
            "Graphite One Anode says phase one of its plant in Trumbull, Ohio, requires $435 million of "
            "initial capital and yields 25,000 tonnes per year; the second and third modules each add the "
            "same again. The firm hopes to win Lucid as a customer.",
            {"capacity 25000 t/yr", "investment 435000000 USD"},
        ),
    ],
)
def test_figures_of_an_article(text: str, expected: set[str]) -> None:
    """All that the text says of capacity, cost, jobs and customers of its plant is told, and nothing else."""
    assert figures(text) == expected
