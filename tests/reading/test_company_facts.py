"""Seats, roles, owners and listings of companies, read from single sentences."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.claims.attributes import SubjectKind
from evbattery.reading.annotate import annotate
from evbattery.reading.coreference import resolve_anaphors
from evbattery.reading.frames.company_facts import read_company_facts
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings
from evbattery.values.countries import Country
from evbattery.values.vocabulary import Role
from tests.reading.told import told


def facts(text: str) -> set[tuple[str, str, str]]:
    """Company, attribute and value of all that is proposed."""
    document = annotate(Article(text=text))
    resolve_anaphors(document)
    findings = Findings()
    read_company_facts(document, findings)
    found = set[tuple[str, str, str]]()
    for proposal in findings.proposals:
        assert isinstance(proposal.topic, Organisation)
        assert proposal.attribute.kind is SubjectKind.COMPANY
        value = proposal.value
        shown = (
            value.alpha_2
            if isinstance(value, Country)
            else value.value
            if isinstance(value, Role)
            else str(value)
        )
        found.add((proposal.topic.name, proposal.attribute.name, shown))
    return found


@pytest.mark.parametrize(
    ("text", "company", "code"),
    [
        ("The Swedish battery maker Voltrane opened a plant.", "Voltrane", "SE"),
        ("Voltrane, a Slovak start-up, hires.", "Voltrane", "SK"),
        ("South Korea's Hanul Energy Solution pays.", "Hanul Energy Solution", "KR"),
        ("The battery maker Voltrane, headquartered in Shenzhen, China, grows.", "Voltrane", "CN"),
        ("The Michigan-based battery maker Voltrane grows.", "Voltrane", "US"),
        ("The recycler Odzysk, with its head office in Singapore, grows.", "Odzysk", "SG"),
        ("Based in Seoul, the battery maker Voltrane runs three plants.", "Voltrane", "KR"),
        ("The cells come from the maker Voltrane of the United States.", "Voltrane", "US"),
        ("The battery maker Voltrane lost money. The Japanese company will wait.", "Voltrane", "JP"),
        ("China's Jiangbei New Power leads, ahead of compatriot Haibo Power.", "Haibo Power", "CN"),
    ],
)
def test_the_text_says_where_a_company_has_its_seat(text: str, company: str, code: str) -> None:
    """A nationality, a state or a country beside the company gives the country."""
    assert (company, "hq_country", code) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Panasonic opened a plant in Nevada.",
        "Panasonic sells to the Chinese market.",
        "Panasonic, unlike its Chinese rivals, waits.",
        "Panasonic and the German government signed.",
    ],
)
def test_where_a_company_does_something_is_not_its_seat(text: str) -> None:
    """A plant's country and other people's nationality say nothing of the seat; neither does what a list knows."""
    assert not {fact for fact in facts(text) if fact[1] == "hq_country"}


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        ("The battery maker Voltrane grows.", "Voltrane", "cell_maker"),
        ("Carmaker Dravon grows.", "Dravon", "automaker"),
        ("Voltrane, the world's largest producer of lithium hydroxide, grows.", "Voltrane", "materials"),
        ("Odzysk, a recycler of used batteries, grows.", "Odzysk", "recycler"),
        ("Swappix, a battery-swapping company, grows.", "Swappix", "swap"),
        ("Voltrane, a Slovak start-up, grows.", "Voltrane", "startup"),
        ("Voltrane, the battery arm of the Tamlin Group, grows.", "Voltrane", "cell_maker"),
        ("The firm Brixen, which makes zinc-based batteries for the grid, grows.", "Brixen", "ess"),
        ("Filmora LLC, a manufacturer of battery separators, grows.", "Filmora", "materials"),
        (
            "Recyclers in the study include Odzysk Recycling and Cirba Solutions.",
            "Odzysk Recycling",
            "recycler",
        ),
        ("Toyota waits. The carmaker said it needs time.", "Toyota", "automaker"),
    ],
)
def test_the_text_says_what_a_company_does(text: str, company: str, role: str) -> None:
    """The noun beside the name, what it makes, and the noun that stands for it later tell the role."""
    assert (company, "role", role) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Panasonic, a supplier to carmakers, grows.",
        "Toyota opened a battery plant.",
        "The oil refiner Idemitsu invests.",
    ],
)
def test_what_a_company_deals_in_is_not_its_role(text: str) -> None:
    """Customers, single plants and other trades give no role."""
    assert not {fact for fact in facts(text) if fact[1] == "role"}


@pytest.mark.parametrize(
    ("text", "company", "backer"),
    [
        ("Volkswagen-backed battery maker Voltrane grows.", "Voltrane", "Volkswagen"),
        (
            "The battery maker Voltrane, whose shareholders include Honda and Toyota, grows.",
            "Voltrane",
            "Toyota",
        ),
        ("The start-up Voltrane can count Honda and Toyota among its investors.", "Voltrane", "Honda"),
        ("Honda and Toyota are among Voltrane's backers.", "Voltrane", "Toyota"),
        ("Honda takes a stake in the start-up Voltrane.", "Voltrane", "Honda"),
        ("Honda owns about 17% of the start-up Voltrane.", "Voltrane", "Honda"),
    ],
)
def test_who_backs_a_company(text: str, company: str, backer: str) -> None:
    """Shareholders, investors and the backed by their names."""
    assert (company, "backer", backer) in facts(text)


@pytest.mark.parametrize(
    ("text", "company", "parent"),
    [
        ("Voltrane, a unit of Honda, grows.", "Voltrane", "Honda"),
        ("The recycler Odzysk, a wholly owned subsidiary of Honda, grows.", "Odzysk", "Honda"),
        ("Honda's battery subsidiary Voltrane grows.", "Voltrane", "Honda"),
        ("The battery maker Voltrane is owned by Honda and Toyota.", "Voltrane", "Toyota"),
        ("The supplier Grafnor belongs to Honda and Toyota.", "Grafnor", "Honda"),
        ("Honda and its British arm Voltrane are customers.", "Voltrane", "Honda"),
    ],
)
def test_who_owns_a_company(text: str, company: str, parent: str) -> None:
    """Units, subsidiaries and what belongs to somebody."""
    assert (company, "parent", parent) in facts(text)


@pytest.mark.parametrize(
    ("text", "ticker"),
    [
        ("Voltrane Inc. (NYSE: VTR) grows.", "NYSE:VTR"),
        ("Voltrane Inc. (KRX: 005490; NYSE: VTR) grows.", "KRX:005490"),
        ("Voltrane Inc. (TSX: VTR)(OTCQX: VTRNF) grows.", "OTCQX:VTRNF"),
        ("Voltrane AG (XETRA: VTR3) grows.", "XETRA:VTR3"),
        (
            "The battery maker Voltrane is listed on the New York Stock Exchange under the symbol VTR.",
            "NYSE:VTR",
        ),
    ],
)
def test_a_listing_is_an_exchange_and_a_symbol(text: str, ticker: str) -> None:
    """Symbols in parentheses behind the name, and in words."""
    assert ("Voltrane", "ticker", ticker) in facts(text)


@pytest.mark.parametrize(
    ("text", "ticker"),
    [
        ("The cell maker Voltrane [NYSE: VTR] grows.", "NYSE:VTR"),
        ("The cell maker Voltrane, listed on the junior market since 2019 (AIM: VTR), grows.", "AIM:VTR"),
    ],
)
def test_symbols_in_square_brackets_and_behind_an_aside(text: str, ticker: str) -> None:
    """What stands between name and symbol may say since when and where the shares are traded."""
    assert ("Voltrane", "ticker", ticker) in facts(text)


def test_a_company_that_is_only_named_as_an_example_has_no_listing() -> None:
    """Pages that are paid for name their client once: "companies like Foo (NYSE: FOO)"."""
    example = "Demand helps cell makers such as Voltrane Inc. (NYSE: VTR) to grow."
    assert not any(attribute == "ticker" for _, attribute, _ in facts(example))
    assert ("Voltrane", "ticker", "NYSE:VTR") in facts(f"Voltrane Inc. opened a line. {example}")


@pytest.mark.parametrize(
    ("text", "company", "parent"),
    [
        ("The cell maker Voltrane, the battery company of the carmaker Honda, grows.", "Voltrane", "Honda"),
        ("Voltrane, owned fifty-fifty by Honda and Toyota, makes cells.", "Voltrane", "Toyota"),
        ("Voltrane, a storage developer from Austin that Honda owns, will buy cells.", "Voltrane", "Honda"),
        ("Panasonic signed for Honda with its recycling arm Voltrane.", "Voltrane", "Honda"),
        ("The cell maker Voltrane has forty staff. Honda owns it outright.", "Voltrane", "Honda"),
        ("The cell maker Voltrane broke ground for its 100% child company Ostrel.", "Ostrel", "Voltrane"),
    ],
)
def test_owners_in_equal_parts_outright_and_beside_their_arms(text: str, company: str, parent: str) -> None:
    """An arm belongs to the company right before it, and who owns a thing outright is its parent."""
    assert (company, "parent", parent) in facts(text)


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Voltrane, a spin-off of the technical university that counts Honda among its investors.", "Honda"),
        ("Panasonic signed for Honda with its recycling arm Voltrane.", "Panasonic"),
    ],
)
def test_who_stands_further_off_is_no_parent(text: str, stranger: str) -> None:
    """A clause of its own, or another company, between unit and company parts them."""
    assert ("Voltrane", "parent", stranger) not in facts(text)


def test_who_belongs_to_the_shareholders_is_a_backer() -> None:
    """A holder may be named in a sentence that does not repeat whose shares they are."""
    text = "The start-up Voltrane raised money. Voltrane grows. Honda likewise belongs to the shareholders."
    assert ("Voltrane", "backer", "Honda") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Honda, which feeds Toyota from Nevada, grows.",
        "Voltrane, a leading North American battery manufacturer, grows.",
        "Voltrane, a joint venture of the Melbourne storage developer Ostrel and Honda, grows.",
        "The cell maker Voltrane Technology (Europe), with its seat in Frankfurt, has closed.",
    ],
)
def test_the_place_of_a_deed_a_partner_or_an_arm_is_no_seat(text: str) -> None:
    """Places of deliveries and of other companies, and a continent, say nothing of a company's own country."""
    assert not any(attribute == "hq_country" and company != "Ostrel" for company, attribute, _ in facts(text))


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        ("The electric vehicle firm Voltrane grows.", "Voltrane", "automaker"),
        ("The Danish utility Voltrane signed with Honda.", "Voltrane", "other"),
        ("Voltrane, the Japanese motor maker, grows.", "Voltrane", "other"),
        ("General Motors sets a precedent for other automakers.", "General Motors", "automaker"),
    ],
)
def test_roles_outside_of_the_battery_trade(text: str, company: str, role: str) -> None:
    """Carmakers are companies and firms too, and other trades are "other"."""
    assert (company, "role", role) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "LG Energy Solution would seek orders from other carmakers.",
        "The dealers are Ziegler Truck Group, Panasonic, and Marion Auto Group.",
    ],
)
def test_a_supplier_of_carmakers_is_none(text: str) -> None:
    """Who sells to others is not one of them, and a noun in a name is no role of the next name."""
    assert not any(value == "automaker" for _, _, value in facts(text))


def test_the_first_of_a_country_is_not_its_companies_seat() -> None:
    """A country beside a plant gives no country to companies that the sentence names further on."""
    text = (
        "Amara Raja will set up India's first battery gigafactory after players like Ola Electric and Exide."
    )
    assert not any("hq_country IN" in facts for facts in told("company", text).values())
