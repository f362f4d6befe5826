"""The systems that the seed articles describe, in the atlas of the seeds, down to what no score looks at."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

import evbattery as ev
from evbattery.atlas import LeftOut, NotCounted
from evbattery.claims import Claim, company, facility, network, partnership, product
from evbattery.entities import Facility, Partnership, Product, SwapNetwork
from evbattery.values import CNY, USD

GOTION, GM, JINSHI, CATL, KANDI = (article.id for article in ev.seed_articles())
T = TypeVar("T")


@pytest.fixture(scope="module")
def atlas() -> ev.Atlas:
    """The atlas of the seeds."""
    return ev.load_seeds()


def only(items: Iterable[T]) -> T:
    """The one item that there is."""
    (item,) = items
    return item


def of_article(atlas: ev.Atlas, article: str) -> list[Claim]:
    """The claims of one article."""
    return [claim for claim in atlas.claims if claim.evidence.article.id == article]


def plant(atlas: ev.Atlas, article: str, fits: Callable[[Facility], bool]) -> Facility:
    """The one facility of an article that fits."""
    return only(one for one in atlas.facilities if one.claims[0].evidence.article.id == article and fits(one))


def refusals(atlas: ev.Atlas, article: str, reason: ev.RefusalReason) -> list[str]:
    """The words that were refused in one article for one reason."""
    reading = only(one for one in atlas.readings if one.article.id == article)
    return [one.evidence.quote for one in reading.refusals if one.reason is reason]


def names(ids: Iterable[object]) -> set[str]:
    """The names of entities."""
    return {str(one) for one in ids}


# --- Gotion in California, Illinois and Michigan


def fremont(atlas: ev.Atlas) -> Facility:
    """The factory in Fremont."""
    return plant(atlas, GOTION, lambda one: one.place.city == "Fremont")


def chicago(atlas: ev.Atlas) -> Facility:
    """The gigafactory near Chicago."""
    return plant(atlas, GOTION, lambda one: one.place.city == "Chicago")


def test_gotion_is_found_by_its_short_name(atlas: ev.Atlas) -> None:
    """The company that two articles call Gotion and Gotion High-Tech is one, whichever name is asked for."""
    gotion = atlas.company("Gotion")
    assert gotion.name == "Gotion High-Tech"
    assert gotion == atlas.company("Gotion High-Tech")
    assert {claim.evidence.article.id for claim in gotion.claims} >= {GOTION, JINSHI}
    assert len(gotion.facilities) == 6
    assert names(one.name for one in gotion.products) == {"GenDome", "Jinshi Battery"}


def test_fremont_factory(atlas: ev.Atlas) -> None:
    """The factory in Fremont: whose, where, what it makes, since when, how much."""
    factory = fremont(atlas)
    assert names(factory.operators) == {"Gotion High-Tech"}
    assert str(factory.place) == "Fremont, California, United States"
    assert factory.kind is ev.FacilityKind.PACK
    assert factory.status is ev.Status.OPERATING
    assert factory.production_start == ev.PartialDate.day(2023, 12, 21)
    assert factory.capacities == (ev.AnnualEnergyCapacity.of(1),)


def test_fremont_capacity_is_a_plan(atlas: ev.Atlas) -> None:
    """The article says that the one GWh is planned, although the factory runs."""
    shown = fremont(atlas).shown_capacity(ev.AnnualEnergyCapacity)
    assert shown is not None
    assert shown.claim.modality is ev.Modality.PLANNED
    assert "one GWh" in shown.claim.evidence.quote


def test_fremont_automation_rate(atlas: ev.Atlas) -> None:
    """Roughly 85 % of the work is automated."""
    rate = fremont(atlas).value(facility.AUTOMATION_RATE)
    assert rate == ev.Ratio.of("0.85", bound=ev.Bound.APPROX)


def test_fremont_market(atlas: ev.Atlas) -> None:
    """The factory serves the market of energy storage systems."""
    market = fremont(atlas).value(facility.MARKET)
    assert market is not None
    assert "ESS" in market


def test_gendome(atlas: ev.Atlas) -> None:
    """The power pack of 3 to 30 kWh, made by Gotion."""
    gendome = only(one for one in atlas.products if one.name == "GenDome")
    assert gendome.energy == ev.Energy.of(3, to=30)
    assert names(gendome.makers) == {"Gotion High-Tech"}


def test_research_site(atlas: ev.Atlas) -> None:
    """The research site in Silicon Valley was set up in 2014 and makes nothing."""
    site = plant(atlas, GOTION, lambda one: one.kind is ev.FacilityKind.R_AND_D)
    assert site.place.city == "Silicon Valley"
    assert site.place.country == ev.Country("US", "United States")
    assert site.value(facility.ESTABLISHED) == ev.PartialDate.year(2014)
    assert site.production_start is None
    assert site.capacity is None


def test_illinois_gigafactory(atlas: ev.Atlas) -> None:
    """The gigafactory for two billion dollars stands near Chicago, not in it."""
    factory = chicago(atlas)
    assert names(factory.operators) == {"Gotion High-Tech"}
    assert str(factory.place) == "near Chicago, Illinois, United States"
    assert factory.kind is ev.FacilityKind.CELL
    assert factory.status is ev.Status.PLANNED
    assert factory.investment == ev.Money.of(2_000_000_000, USD)


def test_relative_date_is_refused_without_a_publication_date(atlas: ev.Atlas) -> None:
    """The words "this year" give no start of production, but stay as words and as a refusal."""
    assert chicago(atlas).production_start is None
    assert chicago(atlas).value(facility.SCHEDULE) == "this year"
    assert "this year" in refusals(atlas, GOTION, ev.RefusalReason.UNRESOLVED_DATE)


def test_relative_date_resolves_with_a_publication_date() -> None:
    """With a day of publication "this year" is a year, and it is a plan."""
    article = only(one for one in ev.seed_articles() if one.id == GOTION)
    reading = ev.read(ev.Article(article.text, id=article.id, published=datetime.date(2024, 1, 30)))
    starts = {day: claim for claim, day in reading.of(facility.PRODUCTION_START)}
    assert set(starts) == {ev.PartialDate.day(2023, 12, 21), ev.PartialDate.year(2024)}
    assert starts[ev.PartialDate.year(2024)].modality is ev.Modality.PLANNED


def test_michigan_factory(atlas: ev.Atlas) -> None:
    """The factory of battery components in Big Rapids for 2.36 billion dollars is planned."""
    factory = plant(atlas, GOTION, lambda one: one.place.city == "Big Rapids")
    assert names(factory.operators) == {"Gotion High-Tech"}
    assert str(factory.place) == "Big Rapids, Michigan, United States"
    assert factory.kind is ev.FacilityKind.MATERIALS
    assert factory.status is ev.Status.PLANNED
    assert factory.investment == ev.Money.of(2_360_000_000, USD)


def test_michigan_opposition(atlas: ev.Atlas) -> None:
    """That citizens are against the factory in Big Rapids is noted."""
    factory = plant(atlas, GOTION, lambda one: one.place.city == "Big Rapids")
    said = factory.said_of(facility.OPPOSITION)
    assert said
    assert "citizens" in str(said[0].value)


def test_gotion_has_four_sites_there(atlas: ev.Atlas) -> None:
    """The end, "the Illinois battery factory and Michigan material factory", tells of no further plants."""
    assert (
        len(
            {
                claim.subject.name
                for claim in of_article(atlas, GOTION)
                if claim.attribute.kind is ev.SubjectKind.FACILITY
            }
        )
        == 4
    )


def test_people(atlas: ev.Atlas) -> None:
    """Those who speak are there with what they are."""
    titles = {
        claim.value: claim.qualifiers.get("title")
        for claim in of_article(atlas, GOTION)
        if claim.attribute == company.PERSON
    }
    assert titles == {"Li Zhen": "CEO", "Li Chen": "Senior Vice President"}


def test_sources(atlas: ev.Atlas) -> None:
    """What the article takes from others is attributed to them."""
    said_by = {claim.said_by for claim in of_article(atlas, GOTION)}
    assert said_by >= {"PR Newswire", "Electrek", "Bridge Michigan"}
    investments = {
        one.place.city: one.shown(facility.INVESTMENT) for one in (chicago(atlas), *atlas.facilities)
    }
    assert {city: one.claim.said_by for city, one in investments.items() if one is not None} == {
        "Chicago": "Electrek",
        "Big Rapids": "Bridge Michigan",
    }


# --- GM and TDK


def gm_plant(atlas: ev.Atlas) -> Facility:
    """The plant of GM and TDK."""
    return plant(atlas, GM, lambda one: True)


def test_gm_and_tdk(atlas: ev.Atlas) -> None:
    """The two are partners in a plant that is planned in the United States."""
    partners = only(one for one in atlas.partnerships if one.claims[0].evidence.article.id == GM)
    assert names(partners.parties) == {"General Motors", "TDK"}
    assert names(gm_plant(atlas).operators) == {"General Motors", "TDK"}
    assert str(gm_plant(atlas).place) == "United States"
    assert gm_plant(atlas).status is ev.Status.PLANNED


def test_predicted_jobs(atlas: ev.Atlas) -> None:
    """A thousand jobs are a prediction."""
    shown = gm_plant(atlas).shown(facility.JOBS)
    assert shown is not None
    assert shown.value == ev.JobCount.of(1000)
    assert shown.claim.modality is ev.Modality.POSSIBLE


def test_what_the_two_companies_are(atlas: ev.Atlas) -> None:
    """GM is listed in New York; TDK is Japanese; both by the article."""
    assert atlas.company("GM").tickers == ("NYSE:GM",)
    assert atlas.company("GM").roles == (ev.Role.AUTOMAKER,)
    assert atlas.company("TDK").hq_country == ev.Country("JP", "Japan")


def test_plant_without_a_figure_is_listed(atlas: ev.Atlas) -> None:
    """No capacity is given, so totals list the plant as one without a figure, and do not count it as zero."""
    assert gm_plant(atlas).capacities == ()
    total = atlas.facilities.in_country("US").with_status(ev.Status.PLANNED).total_capacity()
    left = {one.facility: one.reason for one in total.left_out}
    assert left[gm_plant(atlas)] is LeftOut.NO_FIGURE
    assert total.quantity is None
    assert gm_plant(atlas).name in total.explain()


# --- Jinshi


def jinshi(atlas: ev.Atlas) -> Product:
    """The Jinshi battery."""
    return only(one for one in atlas.products if one.name.startswith("Jinshi"))


def pilot_line(atlas: ev.Atlas) -> Facility:
    """The pilot line."""
    return plant(atlas, JINSHI, lambda one: one.kind is ev.FacilityKind.PILOT)


def mass_line(atlas: ev.Atlas) -> Facility:
    """The line for mass production."""
    return plant(atlas, JINSHI, lambda one: one.kind is ev.FacilityKind.CELL)


def test_jinshi_chemistry(atlas: ev.Atlas) -> None:
    """All-solid-state, with a sulfide electrolyte, a single-crystal cathode and a silicon anode."""
    battery = jinshi(atlas)
    assert [one.claim_name for one in battery.chemistries] == ["solid-state"]
    for attribute, word in (
        (product.ELECTROLYTE, "sulfide"),
        (product.CATHODE, "single-crystal"),
        (product.ANODE, "silicon"),
    ):
        value = battery.value(attribute)
        assert value is not None
        assert word in value


def test_jinshi_figures(atlas: ev.Atlas) -> None:
    """Specific energies of cell and pack, cycles, life, range and temperatures."""
    battery = jinshi(atlas)
    assert battery.cell_specific_energy == ev.SpecificEnergy.of(350)
    assert battery.pack_specific_energy == ev.SpecificEnergy.of(280)
    assert battery.cycle_life == ev.Cycles.of(3000, bound=ev.Bound.AT_LEAST)
    assert battery.value(product.LIFETIME_KM) == ev.Distance.of(1_000_000)
    assert battery.driving_range == ev.Distance.of(1000, bound=ev.Bound.APPROX)
    assert battery.operating_temperature == ev.Temperature.of(-20, to=85)


def test_jinshi_dates(atlas: ev.Atlas) -> None:
    """Shown in May 2024, in few vehicles by 2027, in many in 2030."""
    battery = jinshi(atlas)
    assert battery.launch == ev.PartialDate.month(2024, 5)
    assert battery.value(product.SMALL_SCALE_USE) == ev.PartialDate.year(2027).as_deadline()
    assert battery.value(product.MASS_PRODUCTION) == ev.PartialDate.year(2030)
    for attribute in (product.SMALL_SCALE_USE, product.MASS_PRODUCTION):
        shown = battery.shown(attribute)
        assert shown is not None
        assert shown.claim.modality is ev.Modality.PLANNED


def test_pilot_line(atlas: ev.Atlas) -> None:
    """The pilot line of 0.2 GWh runs with a yield of 90 %, on equipment that is all made at home."""
    line = pilot_line(atlas)
    assert names(line.operators) == {"Gotion High-Tech"}
    assert line.status is ev.Status.OPERATING
    assert line.capacities == (ev.AnnualEnergyCapacity.of("0.2"),)
    assert line.value(facility.YIELD_RATE) == ev.Ratio.of("0.9")
    assert line.value(facility.LOCALISATION_RATE) == ev.Ratio.of(1)
    assert [one.claim_name for one in line.chemistries] == ["solid-state"]


def test_mass_production_line(atlas: ev.Atlas) -> None:
    """The line of 2 GWh is being designed."""
    line = mass_line(atlas)
    assert line.status is ev.Status.PLANNED
    assert line.capacities == (ev.AnnualEnergyCapacity.of(2),)
    shown = line.shown_capacity(ev.AnnualEnergyCapacity)
    assert shown is not None
    assert shown.claim.modality is ev.Modality.PLANNED


def test_cost_is_an_estimate_of_others(atlas: ev.Atlas) -> None:
    """Insiders whisper of "the ballpark of" 1.5 to 2 billion yuan for each GWh; that is no investment of Gotion's."""
    line = mass_line(atlas)
    shown = line.shown(facility.UNIT_COST)
    assert shown is not None
    assert shown.value == ev.Money.of(1_500_000_000, CNY, to=2_000_000_000, bound=ev.Bound.APPROX)
    assert shown.claim.modality is ev.Modality.POSSIBLE
    assert shown.claim.said_by is not None
    assert "insiders" in shown.claim.said_by
    assert line.investment is None


def test_conversion_is_the_same_claim(atlas: ev.Atlas) -> None:
    """The dollars in parentheses convert the yuan and are no claim of their own."""
    amounts = {claim.value.code for claim in of_article(atlas, JINSHI) if isinstance(claim.value, ev.Money)}
    assert amounts == {"CNY"}


def test_volkswagen_is_behind_gotion(atlas: ev.Atlas) -> None:
    """Volkswagen backs Gotion, which is a Chinese maker of cells."""
    gotion = atlas.company("Gotion")
    assert names(gotion.backers) == {"Volkswagen"}
    assert gotion.hq_country == ev.Country("CN", "China")
    assert gotion.roles == (ev.Role.CELL_MAKER,)


def test_ehang(atlas: ev.Atlas) -> None:
    """Gotion and EHang, which is Chinese too, develop something together."""
    deal: Partnership = only(atlas.company("EHang").partnerships)
    assert names(deal.parties) == {"Gotion High-Tech", "EHang"}
    assert deal.kind is ev.PartnershipKind.DEVELOPMENT
    assert atlas.company("EHang").hq_country == ev.Country("CN", "China")


def test_improvements_are_no_figures(atlas: ev.Atlas) -> None:
    """By how much something got better is neither a specific energy nor a yield nor a stake."""
    claims = of_article(atlas, JINSHI)
    energies = {claim.value for claim in claims if isinstance(claim.value, ev.SpecificEnergy)}
    assert energies == {ev.SpecificEnergy.of(350), ev.SpecificEnergy.of(280)}
    shares = {claim.value: str(claim.attribute) for claim in claims if isinstance(claim.value, ev.Ratio)}
    assert shares == {ev.Ratio.of("0.9"): "facility.yield_rate", ev.Ratio.of(1): "facility.localisation_rate"}


# --- CATL's swapping


def evogo(atlas: ev.Atlas) -> SwapNetwork:
    """The network of CATL."""
    return only(one for one in atlas.networks if one.name == "EVOGO")


def azure(atlas: ev.Atlas) -> SwapNetwork:
    """The network of the company that the article calls Azure."""
    return only(one for one in atlas.networks if one.name != "EVOGO")


def test_evogo(atlas: ev.Atlas) -> None:
    """EVOGO of CATL: block, station and app, in Xiamen first, ten cities planned."""
    net = evogo(atlas)
    assert names(net.operators) == {"CATL"}
    assert {part.split()[-1] for part in net.values(network.PART)} == {"block", "station", "app"}
    assert net.cities == ("Xiamen",)
    shown = net.shown(network.PLANNED_CITIES)
    assert shown is not None
    assert shown.value == ev.PartCount.of(10)
    assert shown.claim.modality is ev.Modality.PLANNED
    assert net.stations is None


def test_evogo_dates_need_a_publication_date() -> None:
    """As they were found, the article's months of "this year" are refused."""
    found = ev.load_seeds(corrections=False)
    unresolved = " ".join(refusals(found, CATL, ev.RefusalReason.UNRESOLVED_DATE))
    assert "January this year" in unresolved
    assert "April this year" in unresolved
    dates = {claim.value for claim in of_article(found, CATL) if isinstance(claim.value, ev.PartialDate)}
    assert dates == {ev.PartialDate.year(2025).as_deadline()}


def test_europe_is_only_considered(atlas: ev.Atlas) -> None:
    """That the network may come to Europe is a possibility."""
    said = [one for one in evogo(atlas).said_of(network.REGION) if one.value == "Europe"]
    assert said
    assert {one.claim.modality for one in said} == {ev.Modality.POSSIBLE}


def test_azure_as_named(atlas: ev.Atlas) -> None:
    """The claims name Azure, as the article does, with 1,000 stations outside China planned by 2025."""
    found = ev.load_seeds(corrections=False)
    assert names(azure(found).operators) == {"Azure"}
    assert {claim.value for claim in azure(atlas).claims if claim.attribute == network.OPERATOR} == {"Azure"}
    shown = azure(atlas).shown(network.STATIONS)
    assert shown is not None
    assert shown.value == ev.StationCount.of(1000)
    assert shown.claim.modality is ev.Modality.PLANNED
    assert "outside China" in str(shown.claim.qualifiers.get("scope"))
    assert azure(atlas).target_date == ev.PartialDate.year(2025).as_deadline()


def test_azure_shows_as_nio(atlas: ev.Atlas) -> None:
    """The correction that ships says that Azure is NIO here, why, and which claims it overrules."""
    correction = only(one for one in atlas.corrections if isinstance(one, ev.NameCorrection))
    net = azure(atlas)
    assert net in atlas.company("NIO").networks
    assert correction in net.corrections
    assert correction.reason
    overruled = atlas.overruled(correction)
    assert {claim.value for claim in overruled if claim.attribute == network.OPERATOR} == {"Azure"}
    with pytest.raises(ev.UnknownEntityError):
        atlas.company("Azure")


def test_third_plant(atlas: ev.Atlas) -> None:
    """A third plant of CATL in Europe is considered, and counts as nothing that is planned."""
    third = plant(atlas, CATL, lambda one: True)
    assert names(third.operators) == {"CATL"}
    assert third.status is ev.Status.CONSIDERING
    assert third.place.region == "Europe"
    assert third.place.country is None
    shown = third.shown_status
    assert shown is not None
    assert shown.claim.modality is ev.Modality.POSSIBLE
    assert third not in atlas.facilities.with_status(ev.Status.PLANNED)


def test_clutter_gives_nothing(atlas: ev.Atlas) -> None:
    """Everything that is claimed or refused stands in the article's own paragraphs."""
    reading = only(one for one in atlas.readings if one.article.id == CATL)
    text = reading.article.text
    begin, end = text.index("CATL Considers Expanding"), text.index("\nLatest\n")
    assert all(begin <= one.evidence.start and one.evidence.end <= end for one in reading.claims)
    assert all(begin <= one.evidence.start and one.evidence.end <= end for one in reading.refusals)
    said = " ".join(str(claim) for claim in reading.claims)
    assert not re.search(r"59\.05|5,?000|2024|Tesla|Huawei|Samsung", said)
    for other in ("Newsletter", "Filed Under", "Related posts"):
        assert not any(other in claim.evidence.quote for claim in atlas.claims)


# --- Kandi and CBAK


def cell_plant(atlas: ev.Atlas) -> Facility:
    """The plant for cells."""
    return plant(atlas, KANDI, lambda one: one.kind is ev.FacilityKind.CELL)


def pack_plant(atlas: ev.Atlas) -> Facility:
    """The plant for packs."""
    return plant(atlas, KANDI, lambda one: one.kind is ev.FacilityKind.PACK)


def test_two_joint_ventures(atlas: ev.Atlas) -> None:
    """Two plants in the United States, both of both, and no third one."""
    kandi = atlas.company("Kandi")
    assert set(kandi.facilities) == {cell_plant(atlas), pack_plant(atlas)}
    assert set(atlas.company("CBAK").facilities) == set(kandi.facilities)
    deal = only(kandi.partnerships)
    assert deal.kind is ev.PartnershipKind.JOINT_VENTURE
    assert deal.parties == cell_plant(atlas).operators == pack_plant(atlas).operators
    assert {one.status for one in kandi.facilities} == {ev.Status.PLANNED}


def test_stakes_differ_by_plant(atlas: ev.Atlas) -> None:
    """CBAK has 90 % of the cell plant, Kandi as much of the pack plant; the rest of each is derived and marked."""

    def shares(one: Facility) -> set[tuple[str, str, bool]]:
        return {(str(stake.company).split()[0], str(stake.share), stake.derived) for stake in one.stakes}

    assert shares(cell_plant(atlas)) == {("CBAK", "90%", False), ("Kandi", "10%", True)}
    assert shares(pack_plant(atlas)) == {("Kandi", "90%", False), ("CBAK", "10%", True)}


def test_equivalent_share_is_quoted(atlas: ev.Atlas) -> None:
    """The share that is only said to be equivalent has both the words and the figure in its evidence."""
    stake = only(one for one in pack_plant(atlas).stakes if not one.derived)
    quote = stake.statement.claim.evidence.quote
    assert "equivalent equity share" in quote
    assert "90%" in quote


def test_when_and_where_are_open(atlas: ev.Atlas) -> None:
    """The pack plant comes in the near term, the cell plant in the longer term; their sites are undecided."""
    assert pack_plant(atlas).value(facility.SCHEDULE) == "near-term"
    assert cell_plant(atlas).value(facility.SCHEDULE) == "longer-term"
    for one in (pack_plant(atlas), cell_plant(atlas)):
        assert str(one.place) == "United States"
        assert one.production_start is None


def test_cells_come_from_abroad_at_first(atlas: ev.Atlas) -> None:
    """CBAK delivers the cells for the pack plant."""
    claims = [claim for claim in of_article(atlas, KANDI) if claim.attribute == partnership.SUPPLIES]
    supply = only(claims)
    assert supply.party == "CBAK Energy Technology"
    assert "cells" in str(supply.value)
    assert supply.modality is ev.Modality.PLANNED


def test_market_sizes(atlas: ev.Atlas) -> None:
    """The market of off-road vehicles was 16.7 billion dollars and is expected to be 25.0 billion."""
    found = {one.year.latest.year: one for one in atlas.markets if one.year is not None}
    assert {year: one.size for year, one in found.items()} == {
        2024: ev.Money.of(16_700_000_000, USD),
        2030: ev.Money.of(25_000_000_000, USD),
    }
    assert {year: one.forecast for year, one in found.items()} == {2024: False, 2030: True}
    for one in atlas.markets:
        assert one.region == "North America"
        assert "off-road vehicles" in str(one.segment)


def test_stakes_multiply_nothing(atlas: ev.Atlas) -> None:
    """Whoever asks for the plants of either owner or of the country gets each joint venture once, and whole."""
    planned = atlas.facilities.in_country("US").with_status(ev.Status.PLANNED).total_capacity()
    ventures = [one for one in planned.left_out if one.facility in (cell_plant(atlas), pack_plant(atlas))]
    assert [one.reason for one in ventures] == [LeftOut.NO_FIGURE] * 2
    for owner in ("Kandi", "CBAK"):
        total = atlas.facilities.operated_by(owner).with_status(ev.Status.PLANNED).total_capacity()
        assert [one.facility for one in total.left_out] == [one.facility for one in ventures]


# --- All together


def test_capacity_by_region(atlas: ev.Atlas) -> None:
    """What runs and what is planned, by region; the lines of the Jinshi article stand in no stated country."""
    lines = [str(total) for total in atlas.capacity_by_region()]
    assert lines == [
        "Europe, considering: no figure (1 without a figure)",
        "North America, operating: 1 GWh/yr (1 facility)",
        "North America, planned: no figure (5 without a figure)",
        "North America, status not stated: no figure (1 without a figure)",
        "unplaced, operating: 0.2 GWh/yr (1 facility)",
        "unplaced, planned: 2 GWh/yr (1 facility)",
    ]


def test_placing_by_headquarters_says_so(atlas: ev.Atlas) -> None:
    """Only when asked do the lines without a country count where Gotion is at home, and the total tells."""
    totals = atlas.capacity_by_region(
        status=ev.Status.OPERATING, scheme=ev.RegionScheme.MARKET, place_by_headquarters=True
    )
    china = only(one for one in totals if one.region == "China")
    assert str(china) == "China: 0.2 GWh/yr (1 facility; 1 placed by headquarters)"
    assert [one.facility for one in china.inferred] == [pilot_line(atlas)]
    unplaced = only(
        one for one in atlas.capacity_by_region(status=ev.Status.OPERATING) if one.region == "unplaced"
    )
    placement = only(unplaced.counted).placement
    assert placement is not None
    assert placement.reason == "no article gives its country"


def test_totals_show_their_sentences(atlas: ev.Atlas) -> None:
    """The explanation of a total has the sentence behind each figure, and its article."""
    total = only(
        one for one in atlas.capacity_by_region(status=ev.Status.OPERATING) if one.region == "North America"
    )
    assert "planned production capacity of one GWh" in total.explain()
    assert GOTION in total.explain()
    assert all(isinstance(one, NotCounted) for one in total.left_out)


def test_atlas_is_read_back(atlas: ev.Atlas) -> None:
    """The atlas of the seeds is what its JSON text gives back."""
    assert ev.Atlas.from_json(atlas.to_json()) == atlas
