"""Several plants in one text: round-ups, lists with towns, tables, interviews, figures of each and of all."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article
from evbattery.reading import read
from evbattery.reading.blocks import blocks
from evbattery.reading.dollars import bare_dollar

_TOLD = ("operator", "status", "capacity", "investment", "jobs", "production_start")
_DAY = datetime.date(2025, 6, 2)


def told(text: str) -> set[str]:
    """What a text tells of each plant: its town or state, then operators, state and figures, as one line each."""
    found: dict[str, dict[str, list[str]]] = {}
    for claim in read(Article(text, published=_DAY)).claims:
        record = claim.to_record()
        if record["subject_kind"] == "facility":
            found.setdefault(record["subject"], {}).setdefault(record["attribute"], []).append(
                str(record["value"])
            )
    return {_line(facts) for facts in found.values()}


def _line(facts: dict[str, list[str]]) -> str:
    place = (facts.get("location_city") or facts.get("location_admin") or ["together"])[0]
    return "; ".join([place, *(f"{key} {', '.join(sorted(facts[key]))}" for key in _TOLD if key in facts)])


@pytest.mark.parametrize(
    ("text", "plants"),
    [
        pytest.param(
            (
                "Three battery plants are under construction in northern France: ACC in Douvrin, Envision "
                "AESC in Douai and Verkor in Dunkirk."
            ),
            {
                "Douvrin; operator ACC; status under_construction",
                "Douai; operator Envision AESC; status under_construction",
                "Dunkirk; operator Verkor; status under_construction",
            },
            id="companies with their towns behind a colon",
        ),
        pytest.param(
            ("Samsung SDI and SK On operate battery plants in Göd and Iváncsa, Hungary, respectively."),
            {
                "Göd; operator Samsung SDI; status operating",
                "Iváncsa; operator SK On; status operating",
            },
            id="respectively",
        ),
        pytest.param(
            (
                "Voltera Energy is building two cell factories in Poland. In Legnica it plans 20 GWh a year; "
                "in Opole, 30 GWh. Each will employ 900 people."
            ),
            {
                "Legnica; operator Voltera Energy; status under_construction; capacity 20; jobs 900",
                "Opole; operator Voltera Energy; status under_construction; capacity 30; jobs 900",
            },
            id="towns at the front of their clauses",
        ),
        pytest.param(
            (
                "Where Quebec's battery money goes\n"
                "\n"
                "Oct. 3, 2023: Northvolt, McMasterville\n"
                "\n"
                "A $7-billion gigafactory for electric vehicle batteries, with a capacity of 30 GWh a year.\n"
                "\n"
                "- Public funding: $2.9 billion from Quebec\n"
                "- 3,000 jobs\n"
                "- Start of production: 2026\n"
                "\n"
                "Sept. 6, 2023: Volta Energy Solutions, Granby\n"
                "\n"
                "The company will make copper foil for batteries in a converted factory at a cost of $750 "
                "million.\n"
                "\n"
                "- 260 jobs\n"
                "- Start of production: 2026\n"
                "\n"
                "All amounts are in Canadian dollars."
            ),
            {
                "McMasterville; operator Northvolt; status planned; capacity 30; investment 7000000000; jobs 3000; "
                "production_start 2026",
                "Granby; operator Volta Energy Solutions; status planned; investment 750000000; jobs 260; "
                "production_start 2026",
            },
            id="headings with a date",
        ),
        pytest.param(
            (
                "Ultium Cells has three battery cell plants. The first, in Warren, Ohio, began production in "
                "August 2022. The second, in Spring Hill, Tennessee, started up in March 2024. The third, in "
                "Lansing, Michigan, is under construction. Together the three plants will have a capacity of "
                "more than 130 GWh a year."
            ),
            {
                "Warren; operator Ultium Cells; status operating; production_start 2022-08",
                "Spring Hill; operator Ultium Cells; status operating; production_start 2024-03",
                "Lansing; operator Ultium Cells; status under_construction",
                "together; capacity 130",
            },
            id="first, second, third and all",
        ),
        pytest.param(
            (
                "Battery cell plants in the Carolinas\n"
                "\n"
                "Company | Place | Capacity | Status\n"
                "Voltera Energy | Liberty, N.C. | 30 GWh | under construction\n"
                "Foxcell | Florence, S.C. | 12 GWh | operating\n"
                "Ionway | Charlotte, N.C. | 8 GWh | cancelled"
            ),
            {
                "Liberty; operator Voltera Energy; status under_construction; capacity 30",
                "Florence; operator Foxcell; status operating; capacity 12",
                "Charlotte; operator Ionway; status cancelled; capacity 8",
            },
            id="table",
        ),
        pytest.param(
            (
                "Battery makers in Hungary\n"
                "\n"
                "1. CATL (Debrecen): 100 GWh, €7.3 billion, under construction.\n"
                "2. Samsung SDI (Göd): 40 GWh, in operation since 2017.\n"
                "3. SK On (Iváncsa): 30 GWh, in operation since 2024."
            ),
            {
                "Debrecen; operator CATL; status under_construction; capacity 100; investment 7300000000",
                "Göd; operator Samsung SDI; status operating; capacity 40; production_start 2017",
                "Iváncsa; operator SK On; status operating; capacity 30; production_start 2024",
            },
            id="numbered items",
        ),
        pytest.param(
            (
                "Battery recycler Redivo runs plants at Gilbert, Ariz., and Tuscaloosa, Ala. Each can "
                "process 10,000 metric tons of batteries a year."
            ),
            {
                "Gilbert; operator Redivo; status operating; capacity 10000",
                "Tuscaloosa; operator Redivo; status operating; capacity 10000",
            },
            id="each, in the sentence behind",
        ),
        pytest.param(
            (
                "PERTH, Australia - Cathode maker Alcora will build a plant at Kwinana for $340 million and "
                "another in Townsville, Queensland, for $500 million."
            ),
            {
                "Kwinana; operator Alcora; status planned; investment 340000000",
                "Townsville; operator Alcora; status planned; investment 500000000",
            },
            id="Australian dateline",
        ),
        pytest.param(
            (
                "LG Energy Solution is building three battery plants with General Motors in Ohio, Tennessee "
                "and Michigan and a factory of its own in Queen Creek, Arizona."
            ),
            {
                "Ohio; operator General Motors, LG Energy Solution; status under_construction",
                "Tennessee; operator General Motors, LG Energy Solution; status under_construction",
                "Michigan; operator General Motors, LG Energy Solution; status under_construction",
                "Queen Creek; operator LG Energy Solution; status under_construction",
            },
            id="a partner in some of them",
        ),
        pytest.param(
            ("ACC plans battery plants of 40 GWh each in Billy-Berclau, Kaiserslautern and Termoli."),
            {
                "Billy-Berclau; operator ACC; status planned; capacity 40",
                "Kaiserslautern; operator ACC; status planned; capacity 40",
                "Termoli; operator ACC; status planned; capacity 40",
            },
            id="each, before the towns",
        ),
        pytest.param(
            (
                "ACC's French and German battery cell plants, in Douvrin and Kaiserslautern, are to come on "
                "line in 2023 and 2025, respectively."
            ),
            {
                "Douvrin; operator ACC; status planned; production_start 2023",
                "Kaiserslautern; operator ACC; status planned; production_start 2025",
            },
            id="two starts",
        ),
        pytest.param(
            (
                "Interview\n"
                "\n"
                "Voltera Energy makes cells near Gdańsk. We spoke to its chief executive, Anna Nowak.\n"
                "\n"
                "How is Gdańsk doing?\n"
                "\n"
                "We have been shipping since May 2024. The hall is laid out for 8 GWh a year. About 700 "
                "people work there.\n"
                "\n"
                "And Ostrava?\n"
                "\n"
                "That one is slower. We want to start there in 2028 with 12 GWh."
            ),
            {
                "Gdańsk; operator Voltera Energy; status operating; capacity 8; jobs 700; production_start 2024-05",
                "Ostrava; operator Voltera Energy; status planned; capacity 12; production_start 2028",
            },
            id="interview",
        ),
        pytest.param(
            (
                "Cathode plants under construction in Canada are those of Umicore (Loyalist Township, Ont.), "
                "Ultium CAM (Bécancour, Que.) and Mitra Chem (Sarnia, Ont.)."
            ),
            {
                "Loyalist Township; operator Umicore; status under_construction",
                "Bécancour; operator Ultium CAM; status under_construction",
                "Sarnia; operator Mitra Chem; status under_construction",
            },
            id="companies with their towns in brackets",
        ),
        pytest.param(
            (
                "Voltera's two plants for battery packs, in Linz and Graz, employ 400 and 250 people "
                "respectively. Together they cost €300 million."
            ),
            {
                "Linz; operator Voltera; jobs 400",
                "Graz; operator Voltera; jobs 250",
                "together; investment 300000000",
            },
            id="figures in a row and a total",
        ),
        pytest.param(
            (
                "Sweden's Norrcell has closed its cell plant in Borlänge and the one in Västerås, which "
                "employed 300 and 120 people."
            ),
            {
                "Borlänge; operator Norrcell; status closed; jobs 300",
                "Västerås; operator Norrcell; status closed; jobs 120",
            },
            id='a plant and "the one in"',
        ),
        pytest.param(
            (
                "All figures in A$.\n"
                "\n"
                "Battery maker Alcora will spend $80 million on a battery plant in Geelong. Its second one, "
                "in Newcastle, is to cost $120 million and is due in 2028."
            ),
            {
                "Geelong; operator Alcora; status planned; investment 80000000",
                "Newcastle; operator Alcora; status planned; investment 120000000; production_start 2028",
            },
            id="note on dollars",
        ),
        pytest.param(
            (
                "Four cathode plants are planned for Canada: by BASF in Bécancour, by Umicore near Kingston, "
                "Ontario, by Ultium CAM in Bécancour and by Mitra Chem in Sarnia."
            ),
            {
                "Bécancour; operator BASF; status planned",
                "Kingston; operator Umicore; status planned",
                "Bécancour; operator Ultium CAM; status planned",
                "Sarnia; operator Mitra Chem; status planned",
            },
            id="by whom and where",
        ),
        pytest.param(
            (
                "SK On plans to spend 1.5 trillion won on two battery plants in Seosan and Ulsan. The first "
                "will have a capacity of 14 GWh, the second one of 6 GWh."
            ),
            {
                "Seosan; operator SK On; status planned; capacity 14",
                "Ulsan; operator SK On; status planned; capacity 6",
                "together; investment 1500000000000",
            },
            id="a total and two ordinals",
        ),
        pytest.param(
            (
                "Battery factories in the Nordics at a glance\n"
                "\n"
                "NORWAY\n"
                "\n"
                "Under construction\n"
                "- MO I RANA: Freyr is building a 29 GWh gigafactory. Start of production: 2025.\n"
                "\n"
                "SWEDEN\n"
                "\n"
                "In operation\n"
                "- SKELLEFTEÅ: Northvolt's plant has been delivering cells since 2022. It employs 3,000 "
                "people.\n"
                "\n"
                "Announced\n"
                "- MARIESTAD: Volvo Cars and Northvolt want to build a 50 GWh plant."
            ),
            {
                "Mo I Rana; operator Freyr; status under_construction; capacity 29; production_start 2025",
                "Skellefteå; operator Northvolt; status operating; jobs 3000; production_start 2022",
                "Mariestad; operator Northvolt, Volvo Cars; status planned; capacity 50",
            },
            id="headings of country and state",
        ),
        pytest.param(
            (
                "Projects on the move\n"
                "\n"
                "1) Ionway – Nysa, Poland. The cathode plant will employ 900 people. First deliveries are "
                "expected in 2026.\n"
                "\n"
                "2) Basquevolt – Vitoria-Gasteiz, Spain. Its pilot line started up last month.\n"
                "\n"
                "3) InoBat – Voderady, Slovakia. The company has laid off half of its staff and closed its "
                "pilot plant."
            ),
            {
                "Nysa; operator Ionway; status planned; jobs 900; production_start 2026",
                "Vitoria-Gasteiz; operator Basquevolt; status operating; production_start 2025-05",
                "Voderady; operator InoBat; status closed",
            },
            id="items with a dash",
        ),
        pytest.param(
            (
                "Battery plant tracker\n"
                "\n"
                "| Operator | Site | Output | Jobs | Status |\n"
                "| Panasonic Energy | De Soto, Kan. | 32 GWh | 4,000 | In production |\n"
                "| Foxcell | Clarksville, Tenn. | 10 GWh | 600 | Planned |\n"
                "| Redwood Materials | Ridgeville, S.C. | 100 GWh | 1,500 | Under construction |"
            ),
            {
                "De Soto; operator Panasonic Energy; status operating; capacity 32; jobs 4000",
                "Clarksville; operator Foxcell; status planned; capacity 10; jobs 600",
                "Ridgeville; operator Redwood Materials; status under_construction; capacity 100; jobs 1500",
            },
            id="table with bars",
        ),
        pytest.param(
            (
                "How Brightcell's Thuringia battery plans unravelled\n"
                "\n"
                "April 2021 - Brightcell announces a 20 GWh cell factory in Gera.\n"
                "June 2022 - Construction begins.\n"
                "October 2023 - A second plant, for modules, is announced in Jena. It is to employ 250 "
                "people.\n"
                "March 2025 - Brightcell puts the Jena plant on hold."
            ),
            {
                "Gera; operator Brightcell; status under_construction; capacity 20",
                "Jena; operator Brightcell; status paused; jobs 250",
            },
            id="chronicle",
        ),
        pytest.param(
            (
                "LG Energy Solution and Panasonic have battery plants in Holland, Michigan, and De Soto, "
                "Kansas, respectively, which employ 1,500 and 1,100 people."
            ),
            {
                "Holland; operator LG Energy Solution; status operating; jobs 1500",
                "De Soto; operator Panasonic; status operating; jobs 1100",
            },
            id="two of each",
        ),
        pytest.param(
            (
                "NRW battery sites\n"
                "\n"
                "Cellforce, Münster, NRW\n"
                "The pilot plant has a capacity of 0.2 GWh. It opened in 2024.\n"
                "\n"
                "Remetal, Krefeld, NRW\n"
                "The Swiss company recycles 10,000 tonnes of batteries a year here."
            ),
            {
                "Münster; operator Cellforce; status operating; capacity 0.2; production_start 2024",
                "Krefeld; operator Remetal; status operating; capacity 10000",
            },
            id="b20",
        ),
        pytest.param(
            (
                "Ford's BlueOval SK venture will have three battery plants: two in Glendale, Kentucky, and "
                "one in Stanton, Tennessee."
            ),
            {
                "Glendale; operator BlueOval SK; status planned",
                "Stanton; operator BlueOval SK; status planned",
            },
            id="two and one",
        ),
        pytest.param(
            (
                "SVOLT has given up its German projects. The module plant in Heusweiler and the cell plants "
                "in Überherrn and Lauchhammer will not be built. They were to have created 3,500 jobs "
                "together."
            ),
            {
                "Heusweiler; operator SVOLT; status cancelled",
                "Überherrn; operator SVOLT; status cancelled",
                "Lauchhammer; operator SVOLT; status cancelled",
                "together; jobs 3500",
            },
            id="b30",
        ),
        pytest.param(
            "Q: Where do you make cells today?\n"
            "A: In Trondheim. We opened that plant in 2023, and it makes 1 GWh a year.\n"
            "Q: And the second plant, in Narvik?\n"
            "A: We broke ground in January. It will make 6 GWh a year and cost 500 million euros.\n"
            "Q: Who is behind Fjordcell?\n"
            "A: Our shareholders are Norwegian. Battery maker Fjordcell belongs to its founders.\n",
            {
                "Trondheim; operator Fjordcell; status operating; capacity 1; production_start 2023",
                "Narvik; operator Fjordcell; status under_construction; capacity 6; investment 500000000",
            },
            id="questions and answers",
        ),
    ],
)
def test_each_plant_is_told_what_is_said_of_it(text: str, plants: set[str]) -> None:
    """Every plant of a list has its own operator, state and figures, and what all have together is none of theirs."""
    assert told(text) == plants


@pytest.mark.parametrize(
    ("text", "plants"),
    [
        pytest.param(
            "Battery plants this week\n\n"
            "- Voltera Energy (Linz, Austria): the cell plant employs 300 people.\n"
            "- Dodo Mining (north of here): it employs 900 people.\n"
            "- Northvolt (Heide, Germany): the cell plant is under construction.\n",
            {"Linz; operator Voltera Energy; status operating; jobs 300"},
            id="an item about somebody unknown",
        ),
        pytest.param(
            "Recycling in Europe\n\n"
            "- Hydrovolt: The company runs a battery recycling plant in Fredrikstad, Norway.\n"
            "- Production Notes: Its recycling plant in Halmstad, Sweden, employs 40 people.\n",
            {"Fredrikstad; operator Hydrovolt; status operating"},
            id="its, of an item about somebody unknown",
        ),
        pytest.param(
            "Battery maker Voltera Energy has plants in Linz, Austria, and Győr, Hungary. They cost €2 billion, "
            "€1 billion and €3 billion, respectively.",
            {
                "Linz; operator Voltera Energy; status operating",
                "Győr; operator Voltera Energy; status operating",
            },
            id="three figures for two plants",
        ),
        pytest.param(
            "Ford and SK On plan a joint venture. Ford and SK On have battery plants in Kentucky and Tennessee.",
            {
                "Kentucky; operator Ford, SK On; status operating",
                "Tennessee; operator Ford, SK On; status operating",
            },
            id="a venture runs all of them",
        ),
        pytest.param(
            "Foo and more\n\nWe spoke to Voltera Energy, which makes cells in Gdańsk.\n\nAnd Ostrava?\n\n"
            "We want to start there in 2028 with 12 GWh. Our people know how.\n\nHow is Northvolt doing in Heide?\n\n"
            "We hear that they employ 90 people. We wish them well.\n",
            {"Ostrava; operator Voltera Energy; status planned; capacity 12; production_start 2028"},
            id="an interview that turns to somebody else",
        ),
    ],
)
def test_no_plant_is_told_what_is_said_of_another(text: str, plants: set[str]) -> None:
    """What belongs to an unknown item, to no plant in particular or to somebody else is nobody's."""
    found = told(text)
    assert plants <= found
    figures = [
        line
        for line in found - plants
        if any(f"; {key} " in line for key in ("capacity", "investment", "jobs"))
    ]
    assert figures == []


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("Dollar figures are Canadian.", "CAD"),
        ("(All figures in C$ unless noted)", "CAD"),
        ("All amounts are in Canadian dollars.", "CAD"),
        ("Unless otherwise noted, all sums are given in Australian dollars.", "AUD"),
        ("All figures in A$.", "AUD"),
        ("WINDSOR, Ont. - The plant is open.", "CAD"),
        ("PERTH, Western Australia - The plant is open.", "AUD"),
        ("WINDSOR, N.C. - The plant is open.", "USD"),
        ("The lender paid 2 million Canadian dollars.", "USD"),
        ("The costs are Canadian taxpayers' to bear.", "USD"),
    ],
)
def test_whose_dollars(note: str, code: str) -> None:
    """A note on the page's sums, or its dateline, tells whose dollars "$" is."""
    page = f"A plant for $5 million\n\n{note}\n\nIt costs $5 million.\n"
    assert bare_dollar(page, blocks(page)) == code


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("NextStar Energy, Windsor, Ont.", "heading"),
        ("Foo and Bar, Saint-Jean, Que.", "heading"),
        ("Battery works of Foo, Bowling Green, Ky.", "paragraph"),
        ("Foo has a plant in Windsor, Ont.", "paragraph"),
    ],
)
def test_a_heading_may_end_with_a_shortened_state(line: str, kind: str) -> None:
    """A line of names that ends with the abbreviation of a state heads what stands below it; a sentence does not."""
    page = f"The state of the projects in Canada\n\n{line}\nThe plant makes 4 GWh of cells a year.\n"
    assert next(block.kind.value for block in blocks(page) if page[block.start : block.end] == line) == kind
