"""Which plants a narrative has, whose they are and where they stand, as "operators | town | state | country"."""

from __future__ import annotations

import pytest

from tests.reading.facts import Facts, plant, plants

LEAD = "Battery news\n\nDemand for lithium-ion batteries and battery cells keeps growing.\n\n"


def told(text: str) -> list[str]:
    """The plants of a text that is about batteries."""
    return sorted(map(_shown, plants(LEAD + text)))


def _shown(facts: Facts) -> str:
    operators = "+".join(sorted(map(str, facts.get("operator", ()))))
    places = (facts.get(f"location_{level}", set()) for level in ("city", "admin", "country"))
    return "|".join([operators, *("+".join(sorted(map(str, values))) for values in places)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Voltara, which is owned by Brunnfeld and Japan's Okitsu Corp. and other "
            "investors, is also spending $200 million to expand its plant in Lancaster, Ohio.",
            ["Voltara|Lancaster|Ohio|US"],
        ),
        (
            "Kellen, the battery joint venture of Turkish electric carmaker Tavros and China's Suyan "
            "Energy, has ordered equipment for its first cell lines in Gemlik. The battery cells will go "
            "into cars.",
            ["Kellen|Gemlik||TR"],
        ),
        (
            "Cell maker Nordvik, whose largest shareholder is the carmaker Halden Motors, runs a cell "
            "plant in Skelleftea. Its second factory, in Heide, Germany, is under construction.",
            ["Nordvik|Heide||DE", "Nordvik|Skelleftea||SE"],
        ),
        (
            "Tavros Cells and Halden Motors have formed a joint venture. The plant in Dunkirk, France, will "
            "make battery cells.",
            ["Halden Motors+Tavros Cells|Dunkirk||FR"],
        ),
        (
            "Battery makers Tavros Cells, Kellen Energy and Halden Motors signed an agreement. The Canadian "
            "plant will supply Halden with battery cells.",
            [],
        ),
        (
            "Tavros Cells and Halden Motors presented their results. The battery cell plant in Dunkirk is "
            "running at half its capacity.",
            [],
        ),
        (
            "Construction of Halberd Cells' battery cell plant in Dunkirk, France, has slipped by a year.",
            ["Halberd Cells|Dunkirk||FR"],
        ),
        (
            "Battery maker Voltara has picked Linz over Graz and Leipzig for its second cell plant.",
            ["Voltara|Linz||AT"],
        ),
        (
            "Battery maker Voltara, which had considered sites in Spain and Portugal, will build its cathode "
            "plant in Linz.",
            ["Voltara|Linz||AT"],
        ),
        (
            "At a ceremony in Linz on Tuesday, battery maker Voltara cut the ribbon on a 5 GWh cell plant.",
            ["Voltara|Linz||AT"],
        ),
        (
            "Battery maker Voltara said at a ceremony in Linz that it would build a cell plant in Dunkirk, France.",
            ["Voltara|Dunkirk||FR"],
        ),
        (
            "Since 2021 battery maker Voltara has been making packs for buses at a former tram depot in Linz.",
            ["Voltara|Linz||AT"],
        ),
        (
            "1. Linz\n\nBattery maker Voltara has poured concrete for its cell plant.\n\n2. Dunkirk, France\n\n"
            "Battery maker Halberd Cells is fitting out its pack plant.",
            ["Halberd Cells|Dunkirk||FR", "Voltara|Linz||AT"],
        ),
        (
            "Tavros Cells, the battery unit of Kellen Holdings (TYO: 6752), and carmaker Halden Motors (TYO: 7270) "
            "will jointly build a battery cell plant in Linz, Austria.",
            ["Halden Motors+Tavros Cells|Linz||AT"],
        ),
        (
            "Tavros Cells, a maker of battery cells, and Halden Motors, a carmaker, plan a plant in Linz, Austria.",
            ["Halden Motors+Tavros Cells|Linz||AT"],
        ),
        (
            "Tavros Cells, which is owned by Kellen Holdings, and Halden Motors are building a battery plant in "
            "Linz, Austria.",
            ["Halden Motors+Tavros Cells|Linz||AT"],
        ),
        (
            "Tavros Cells, the battery arm of Kellen Holdings and one of the largest makers of cells, will build "
            "a plant in Linz, Austria.",
            ["Tavros Cells|Linz||AT"],
        ),
        (
            "Tavros Cells supplies battery cells to Halden Motors. For Halden Motors it will add a line at its "
            "cell plant in Linz, Austria.",
            ["Tavros Cells|Linz||AT"],
        ),
        (
            "Battery maker Tavros Cells has signed up Halden Motors as the first customer for its cell plant in "
            "Linz, Austria.",
            ["Tavros Cells|Linz||AT"],
        ),
        (
            "Headquartered in Linz, battery maker Tavros Cells intends to build Austria's first cell plant.",
            ["Tavros Cells|||AT"],
        ),
        (
            "Battery makers Tavros Cells and Kellen Energy are building two cell plants in Dunkirk, France. "
            "The first is to make 8 GWh a year. The second follows in 2028.",
            ["Kellen Energy+Tavros Cells|Dunkirk||FR", "Kellen Energy+Tavros Cells|Dunkirk||FR"],
        ),
        (
            "Battery maker Voltara runs a cell plant in Dunkirk, France, and is building two more, in Linz, "
            "Austria, and Leipzig, Germany.",
            ["Voltara|Dunkirk||FR", "Voltara|Leipzig||DE", "Voltara|Linz||AT"],
        ),
        (
            "Voltara, which makes battery packs in Dunkirk, France, has bought a plot in Leipzig, Germany, for "
            "a second factory.",
            ["Voltara|Dunkirk||FR", "Voltara|Leipzig||DE"],
        ),
        (
            "Battery maker Voltara runs a cell plant in Dunkirk, France, and two more sales offices in Linz "
            "and Leipzig.",
            ["Voltara|Dunkirk||FR"],
        ),
        (
            "Battery maker Corvida, formerly a division of the chemicals group Halberd and now held by "
            "two funds, opened its second cell plant in Dunkirk, France, on Monday.",
            ["Corvida|Dunkirk||FR"],
        ),
        (
            "Cathode producer Umbrel, in which the miner Stratton has a fifth of the shares, is doubling "
            "output at its Kokkola plant in Finland.",
            ["Umbrel|Kokkola||FI"],
        ),
        (
            "Backed by Volkara and the lender Nordsen, battery start-up Lumivolt makes sodium-ion cells "
            "at its factory in Grenoble, France.",
            ["Lumivolt|Grenoble||FR"],
        ),
        (
            "Chinese battery maker Suyan, Tavros's main cell supplier, said its Debrecen factory, planned"
            " since 2022 and expected to cost 7 billion euros, would start in March.",
            ["Suyan|Debrecen||HU"],
        ),
        (
            "Like most of its rivals, including Suyan and Hanbit Cell, battery maker Corvida has slowed "
            "work on its Erfurt plant.",
            ["Corvida|Erfurt||DE"],
        ),
    ],
)
def test_what_stands_in_an_aside_runs_nothing(text: str, expected: list[str]) -> None:
    """A company in a relative clause, an apposition or a comparison has no part in the main clause."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery recycler Aurelis bought its rival Metavolt last year. The company operates a "
            "recycling plant in Antwerp, Belgium.",
            ["Aurelis|Antwerp||BE"],
        ),
        (
            "Battery maker Solvara supplies Okano Motors and Brightline. It makes cells in Wuxi, China.",
            ["Solvara|Wuxi||CN"],
        ),
        (
            "Korean battery maker Hanbit Cell will convert lines in the United States. The Commerce, "
            "Georgia, plant currently makes batteries for Hyundai Motor, Ford and Volkswagen.",
            ["Hanbit Cell|Commerce|Georgia|US"],
        ),
        (
            "Battery maker Voltara has paused hiring. At the Debrecen plant, construction goes on.",
            ["Voltara|Debrecen||HU"],
        ),
        (
            "Battery maker Daewon Energy said sales to Tavros and Brightline fell. The Wrocław factory, "
            "which employs 4,000, will go to a four-day week.",
            ["Daewon Energy|Wrocław||PL"],
        ),
        (
            "The Indiana plant will supply Brightline with cells from next year, battery maker Daewon "
            "Energy said.",
            ["Daewon Energy||Indiana|US"],
        ),
        (
            "Battery maker Voltara's plans for Nevada are on hold. The company still intends to build "
            "cells in Reno, a spokesman said.",
            ["Voltara|Reno|Nevada|US"],
        ),
        (
            "Battery maker Corvida has no plans for a plant in Italy. It makes cells in Erfurt.",
            ["Corvida|Erfurt||DE"],
        ),
        (
            "Corvida, whose cell factory in Erfurt employs 1,200 people, supplies batteries to Tavros, "
            "which assembles its cars in Pamplona.",
            ["Corvida|Erfurt||DE"],
        ),
        (
            "Volt Cells' sister company Umbrel supplies it with cathode powder from Nysa, Poland.",
            ["Umbrel|Nysa||PL"],
        ),
        (
            "Redwood Materials will hire 1,500 people for its recycling campus outside Charleston. South "
            "Carolina's governor welcomed the news about the battery recycler.",
            ["Redwood Materials|Charleston|South Carolina|US"],
        ),
        (
            "Samsung SDI wants to expand in Göd. The Hungarian government supports the third battery "
            "plant there.",
            ["Samsung SDI|Göd||HU"],
        ),
    ],
)
def test_plants_belong_to_the_company_in_focus(text: str, expected: list[str]) -> None:
    """A plant that names no owner is its whom the text is about, not that of customers or rivals."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery makers Samyang Cell and Daewon Energy operate cell plants elsewhere in Hungary, in "
            "Göd and Iváncsa.",
            ["Daewon Energy|Iváncsa||HU", "Samyang Cell|Göd||HU"],
        ),
        (
            "In May, battery recycler Metavolt suspended operations at Gilbert, Arizona, and Tuscaloosa, "
            "Alabama.",
            ["Metavolt|Gilbert|Arizona|US", "Metavolt|Tuscaloosa|Alabama|US"],
        ),
        (
            "Battery recycler Metavolt has filed for protection. The smaller plants in Kingston, Ontario,"
            " and Rochester, New York, had been shut earlier.",
            ["Metavolt|Kingston|Ontario|CA", "Metavolt|Rochester|New York|US"],
        ),
        (
            "Battery separator maker Tobari Film has plants in Nasu, Japan, and Gumi, South Korea.",
            ["Tobari Film|Gumi||KR", "Tobari Film|Nasu||JP"],
        ),
        (
            "Battery maker Voltara produces cells in Wrocław, Poland, and in Nanjing, China.",
            ["Voltara|Nanjing||CN", "Voltara|Wrocław||PL"],
        ),
        (
            "Battery recycler Metavolt runs shredding plants in Hettstedt, Germany; Casa Grande, Arizona;"
            " and Darlaston, England.",
            ["Metavolt|Casa Grande|Arizona|US", "Metavolt|Darlaston|England|GB", "Metavolt|Hettstedt||DE"],
        ),
        (
            "In Hungary, battery maker Samyang Cell already operates factories in Göd and is building "
            "another in Szeged.",
            ["Samyang Cell|Göd||HU", "Samyang Cell|Szeged||HU"],
        ),
        (
            "Cathode materials group Posca runs plants at Gumi and Gwangyang in South Korea.",
            ["Posca|Gumi||KR", "Posca|Gwangyang||KR"],
        ),
        (
            "Voltara makes battery cells at three sites: Changzhou, Luoyang and Chengdu, all in China.",
            ["Voltara|Changzhou||CN", "Voltara|Chengdu||CN", "Voltara|Luoyang||CN"],
        ),
        (
            "Lithium-ion cells are also made by Samyang Cell in Cheonan, South Korea, and by Daewon "
            "Energy in Wrocław, Poland.",
            ["Daewon Energy|Wrocław||PL", "Samyang Cell|Cheonan||KR"],
        ),
        (
            "Voltara, a battery company with factories in Changzhou and Hefei, China, is looking for a "
            "site in Europe.",
            ["Voltara|Changzhou||CN", "Voltara|Hefei||CN"],
        ),
        (
            "LG Energy Solution, which has run a plant in Wrocław since 2017, and CATL, whose Arnstadt "
            "factory opened in 2022, dominate European cell production.",
            ["CATL|Arnstadt||DE", "LG Energy Solution|Wrocław||PL"],
        ),
        (
            "BASF operates cathode material plants in Schwarzheide, Germany, and Harjavalta, Finland; the"
            " latter has never started up.",
            ["BASF|Harjavalta||FI", "BASF|Schwarzheide||DE"],
        ),
    ],
)
def test_each_town_of_a_row_has_a_plant(text: str, expected: list[str]) -> None:
    """Towns in a row have one plant each, of one company or each of its own."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Solvara currently has a plant in Holland, Michigan, and one that is under "
            "construction in Lordstown, Ohio.",
            ["Solvara|Holland|Michigan|US", "Solvara|Lordstown|Ohio|US"],
        ),
        (
            "Cell maker Nordvik is building two more cell factories. In Sagunto, Spain, production is to "
            "begin in 2026. The third, in St. Thomas in the Canadian province of Ontario, should follow "
            "in 2027.",
            ["Nordvik|Sagunto||ES", "Nordvik|St. Thomas|Ontario|CA"],
        ),
        (
            "Cell maker Suyan has dropped plans for other plants abroad, among them one in Bitterfeld, "
            "Germany.",
            ["Suyan|Bitterfeld||DE"],
        ),
        (
            "Battery start-up Kestrel has a cell plant in Tübingen and a laboratory in Munich.",
            ["Kestrel|Munich||DE", "Kestrel|Tübingen||DE"],
        ),
        (
            "Cell maker Corvida is putting up its third gigafactory. The first, in Erfurt, has been "
            "running since 2022; the second, in Dunkirk, is due to open next year.",
            ["Corvida|Dunkirk||", "Corvida|Erfurt||DE", "Corvida|||"],
        ),
        (
            "Suyan, the battery maker, operates one factory in Thuringia, Germany, and is building a "
            "second, larger one in Hungary.",
            ["Suyan||Thuringia|DE", "Suyan|||HU"],
        ),
        (
            "Battery recycler Redoak is extending its campus in McCarran, Nevada, and has started a "
            "second one near Charleston, South Carolina.",
            ["Redoak|Charleston|South Carolina|US", "Redoak|McCarran|Nevada|US"],
        ),
        (
            "Anode maker Grafita opened a plant in Luleå, Sweden, in 2023. A sister plant in Vaasa, "
            "Finland, followed a year later.",
            ["Grafita|Luleå||SE", "Grafita|Vaasa||FI"],
        ),
        (
            "Battery maker Corvida began volume production at its second German plant, in Erfurt, this "
            "week. A third is going up near Dresden.",
            ["Corvida|Dresden||DE", "Corvida|Erfurt||DE"],
        ),
        (
            "Panasonic's De Soto, Kansas, battery factory opened in July; the one in Nevada, which it "
            "shares with Tesla, has run since 2017.",
            ["Panasonic|De Soto|Kansas|US", "Panasonic||Nevada|US"],
        ),
    ],
)
def test_another_one_is_a_plant_too(text: str, expected: list[str]) -> None:
    """An ordinal or "one" with a town stands for a further plant of the company spoken of."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Voltara is building a cell plant in Bowling Green. It is one of three battery "
            "projects in Kentucky.",
            ["Voltara|Bowling Green|Kentucky|US"],
        ),
        (
            "Pack maker Kellen runs a pack plant in Gemlik. The town lies in the northwestern Turkish "
            "province of Bursa.",
            ["Kellen|Gemlik|Bursa|TR"],
        ),
        (
            "Start-up Factoria opened a cell plant in the Boston suburb of Methuen, Massachusetts.",
            ["Factoria|Methuen|Massachusetts|US"],
        ),
        (
            "The Windsor factory of battery maker Starling Energy has begun making modules. Ontario's "
            "premier attended the ceremony.",
            ["Starling Energy|Windsor|Ontario|CA"],
        ),
        (
            "Battery maker Starling Energy is building a $3 billion cell plant in St. Joseph County, "
            "Indiana, near New Carlisle.",
            ["Starling Energy|New Carlisle|Indiana|US"],
        ),
        (
            "Brunswick Cells announced that it had chosen the Polish city of Gdańsk for its battery plant.",
            ["Brunswick Cells|Gdańsk||PL"],
        ),
        (
            "Battery maker Halvor's Giga Vaasa site in Finland will get a second production line for LFP "
            "cells.",
            ["Halvor|Vaasa||FI"],
        ),
        (
            "The batteries will be built at a plant in Taylor County, West Virginia, near Bridgeport, "
            "battery maker Sparkle said in a statement.",
            ["Sparkle|Bridgeport|West Virginia|US"],
        ),
        (
            "Lithium battery manufacturer Evergreen Cells inaugurated its new facility in Padang Meha, "
            "Kedah, Malaysia. The Malaysian factory is the company's first abroad.",
            ["Evergreen Cells|Padang Meha|Kedah|MY"],
        ),
        (
            "Production of cells in Erfurt began in May, battery maker Corvida said. In Dunkirk, "
            "construction has been halted.",
            ["Corvida|Dunkirk||", "Corvida|Erfurt||DE"],
        ),
        (
            "BYD is building its first European car plant in Szeged. The battery packs will be assembled "
            "in Fót, near Budapest.",
            ["BYD|Fót||HU"],
        ),
    ],
)
def test_places_are_told_anywhere(text: str, expected: list[str]) -> None:
    """The state said anywhere, the town behind a suburb or a county: all tell where the plant stands."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Voltara runs a cell plant in Salzgitter, Lower Saxony. About 300 people work "
            "at the adjoining development centre.",
            ["Voltara|Salzgitter|Lower Saxony|DE", "Voltara|Salzgitter|Lower Saxony|DE"],
        ),
        (
            "Nordvik's cell plant in Mo i Rana, Norway, is paused. The nearby pilot plant has been shut "
            "down.",
            ["Nordvik|Mo i Rana||NO", "Nordvik|Mo i Rana||NO"],
        ),
        (
            "Cell production at Corvida's Erfurt site started in 2022, and a pack line was added next "
            "door a year later.",
            ["Corvida|Erfurt||DE", "Corvida|Erfurt||DE"],
        ),
        (
            "Lithium refiner Keldon wants to set up a lithium hydroxide plant on Teesside; its other "
            "refinery, at Kwinana in Western Australia, opened in 2022. Both supply battery makers.",
            ["Keldon|Kwinana|Western Australia|AU", "Keldon|Teesside||GB"],
        ),
    ],
)
def test_what_stands_beside_is_a_plant_of_its_own(text: str, expected: list[str]) -> None:
    """What is nearby, adjoining or next door stands in the same town and is another plant."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery recycler Metavolt stopped work on the Rochester Hub in New York state in 2023.",
            ["Metavolt|Rochester|New York|US"],
        ),
        (
            "Only the Magdeburg Spoke of recycler Metavolt kept running. It shreds used batteries.",
            ["Metavolt|Magdeburg||DE"],
        ),
        (
            "Cell maker Nordvik makes cells in Skelleftea. The plant, called Spokane House, has 3,000 staff.",
            ["Nordvik|Skelleftea||SE"],
        ),
        (
            "Cell maker Halvor said the plant, codenamed Project Aurora, would be built in Thunder Bay, "
            "Ontario.",
            ["Halvor|Thunder Bay|Ontario|CA"],
        ),
    ],
)
def test_plants_have_names(text: str, expected: list[str]) -> None:
    """Hubs, spokes, sites with a name and codenames are plants."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Corvida has sold its pack plant in Zwickau to the investor Halberd, which "
            "intends to make storage batteries there.",
            ["Corvida|Zwickau||DE"],
        ),
        (
            "Automaker Tavros and cell maker Corvida said their joint venture, Taurida Cells, would start"
            " up its factory in Zaragoza, Spain, in 2026.",
            ["Taurida Cells|Zaragoza||ES"],
        ),
        (
            "Halden Motors agreed to sell its share in a nearly finished battery factory in Lansing, "
            "Michigan, to its partner Daewon Energy.",
            ["Daewon Energy+Halden Motors|Lansing|Michigan|US"],
        ),
        (
            "Starling Energy's battery plant in Windsor, Ontario, is 49 percent owned by the carmaker "
            "Stellara.",
            ["Starling Energy|Windsor|Ontario|CA"],
        ),
        (
            "Cell maker Halvor, together with the utility Fortis, is building a battery factory in Vaasa,"
            " Finland.",
            ["Fortis+Halvor|Vaasa||FI"],
        ),
        (
            "Cell maker Brightcell makes cells in Thurso, Scotland. Lionheart Batteries plans to buy the "
            "company.",
            ["Brightcell|Thurso|Scotland|GB"],
        ),
    ],
)
def test_sharers_and_buyers(text: str, expected: list[str]) -> None:
    """Who shares a plant or has bought it runs it; a minority holder or a buyer to be does not."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Corvida closed its pack plant in Zwickau in March and is moving assembly to "
            "Miskolc, Hungary.",
            ["Corvida|Miskolc||HU", "Corvida|Zwickau||DE"],
        ),
        (
            "Besides its cell plant in Erfurt, battery maker Corvida operates a pilot line in Dresden and"
            " a research centre in Aachen.",
            ["Corvida|Aachen||DE", "Corvida|Dresden||DE", "Corvida|Erfurt||DE"],
        ),
        (
            "Battery group Corvida will shift module assembly from Zwickau to the new factory in Miskolc,"
            " Hungary.",
            ["Corvida|Miskolc||HU"],
        ),
        (
            "Unlike Lumivolt, which has its cell plant in Grenoble, battery maker Corvida runs two sites "
            "in Germany: a cell plant in Erfurt and a pack plant in Zwickau.",
            ["Corvida|Erfurt||DE", "Corvida|Zwickau||DE", "Lumivolt|Grenoble||FR"],
        ),
        (
            "The start-up Factoria, based in Woburn, Massachusetts, assembles solid-state cells in nearby"
            " Methuen.",
            ["Factoria|Methuen|Massachusetts|US"],
        ),
        (
            "Battery cells from Nordvik's Skelleftea factory go to Brightline, whose truck plant stands "
            "in Södertälje.",
            ["Nordvik|Skelleftea||SE"],
        ),
        (
            "Volkara's Audion brand has a car factory in Győr, and battery maker Voltara operates a cell "
            "plant in Kecskemét.",
            ["Voltara|Kecskemét||HU"],
        ),
        (
            "From its factory in Ningde, CATL ships battery cells to BMW in Leipzig and to Tesla in "
            "Shanghai.",
            ["CATL|Ningde||CN"],
        ),
        (
            "Gotion, a Chinese battery maker partly owned by Volkswagen, has dropped its plan to build a "
            "battery parts plant in Big Rapids, Michigan, but keeps its pack plant in Fremont, "
            "California.",
            ["Gotion|Big Rapids|Michigan|US", "Gotion|Fremont|California|US"],
        ),
    ],
)
def test_deeds_tell_of_plants(text: str, expected: list[str]) -> None:
    """What a company makes, moves or gives up in a town tells of its plant there."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cellora has its head office in Boston. The maker of battery packs also has offices in "
            "Detroit and Stuttgart.",
            [],
        ),
        (
            "Battery maker Cellora showed its new pack at a fair in Munich and said that sales in Germany"
            " had doubled.",
            [],
        ),
        (
            "Battery maker Daewon Energy signed a deal to supply cells to Tavros in Mexico.",
            [],
        ),
        (
            "Battery maker CATL is growing. In Leipzig, construction of a stadium has begun.",
            [],
        ),
        (
            "Battery maker CATL expanded its sales operations in Leipzig and Munich.",
            [],
        ),
        (
            "CATL, based in Ningde, showed its cell in Munich. It has offices in Berlin and one in Paris.",
            [],
        ),
        (
            "BMW, which buys cells from CATL, runs car plants in Leipzig and Munich.",
            [],
        ),
        (
            "CATL and BMW, the carmaker from Munich, opened talks in Berlin about supplies from Hungary.",
            [],
        ),
        (
            "Tesla builds cars in Shanghai. CATL supplies it with batteries. The plant has made a million"
            " cars.",
            [],
        ),
        (
            "Battery maker Voltara has no plans for a plant in Italy.",
            [],
        ),
        (
            "Battery maker Voltara ruled out a plant in Italy.",
            [],
        ),
        (
            "Carmaker Tavros makes buses at the Tavros assembly plant in Pamplona.",
            [],
        ),
        (
            "Battery maker Voltara signed a supply agreement in Győr.",
            [],
        ),
        (
            "Battery maker Voltara delivered cells to Győr.",
            [],
        ),
        (
            "Battery maker Voltara plans a solar cell plant in Győr, Hungary.",
            [],
        ),
    ],
)
def test_these_are_no_plants(text: str, expected: list[str]) -> None:
    """Offices, fairs, markets and deliveries are no plants."""
    assert told(text) == expected


def test_a_venture_of_two_runs_the_plant_of_both() -> None:
    """Both owners of a venture without a name run what it runs."""
    (only,) = plants(
        "The battery makers Voltrane and Norrcell grow. "
        "A joint venture of Voltrane and Norrcell will run the cell plant in Győr."
    )
    assert only["operator"] == {"Voltrane", "Norrcell"}


def test_a_plant_that_is_told_beside_one_company_alone_is_its_plant() -> None:
    """Where no sentence says whose it is, and no other company is spoken of, it is that company's."""
    text = (
        "A battery factory can be built in Győr. The battery maker Voltrane is pleased. Councillors voted for it. "
        "The battery factory is to turn out 3 GWh a year."
    )
    assert [one.get("operator") for one in plants(text)] == [{"Voltrane"}]


FORMER = "The battery maker Voltrane is building a cell plant on the former brake works in Leeds, {}."


@pytest.mark.parametrize(
    "past",
    [
        "which closed in 2009 with the loss of 640 jobs",
        "where 640 people worked until 2009",
        "which had stood empty since 640 people lost their jobs in 2009",
    ],
)
def test_what_a_site_was_before_is_not_told_of_the_plant(past: str) -> None:
    """The jobs and the end of whoever was there before are none of the plant's."""
    (only,) = plants(FORMER.format(past))
    assert "jobs" not in only
    assert only["status"] == {"under_construction"}


def test_what_a_site_is_to_be_is_told_of_the_plant() -> None:
    """A clause on the plant's own future counts."""
    (only,) = plants(FORMER.format("which will employ 640 people"))
    assert only["jobs"] == {640}


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("General Motors and LG Chem will form a joint venture.", {"General Motors", "LG Chem"}),
        (
            "Stellantis signed an agreement with Samsung SDI on a joint venture.",
            {"Stellantis", "Samsung SDI"},
        ),
        ("Ford and SK On have set up a joint venture, BlueOval SK.", {"BlueOval SK"}),
        ("General Motors and LG Chem will form a joint venture called Ultium Cells.", {"Ultium Cells"}),
    ],
)
def test_the_venture_is_its_owners_or_has_a_name(before: str, expected: set[str]) -> None:
    """The words "the venture" stand for the company that was set up, or where it has no name for both that own it."""
    told = f"{before} The joint venture will build a battery cell plant in Lordstown, Ohio."
    assert plant(told)["operator"] == expected


def test_who_acts_together_with_a_company_of_a_country() -> None:
    """Of two that are joined the second may stand behind its country: both build the plant."""
    for second in ("South Korea's LG Chem", "Seoul-based LG Chem"):
        told = plant(f"General Motors and {second} will build a battery cell plant in Ohio.")
        assert told["operator"] == {"General Motors", "LG Chem"}
