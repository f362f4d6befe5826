"""Owners, backers and seats that a text tells by lists, by shares and in a company's own words."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


def told(text: str, attribute: str) -> set[tuple[str, str]]:
    """Company and value of every claim of one attribute."""
    return {
        (claim.subject.name, str(claim.to_record()["value"]))
        for claim in conclude(annotate(Article(text=text + "\n"))).claims
        if claim.attribute.name == attribute
    }


@pytest.mark.parametrize(
    ("text", "attribute", "expected"),
    [
        (
            "The battery maker Voltrane is a joint venture. Panasonic, Umicore and Stellantis own 30 percent each; the "
            "remaining tenth belongs to Saft.",
            "parent",
            {("Voltrane", name) for name in ("Panasonic", "Umicore", "Stellantis", "Saft")},
        ),
        (
            "The battery maker Voltrane is half Panasonic's and half Umicore's.",
            "parent",
            {("Voltrane", "Panasonic"), ("Voltrane", "Umicore")},
        ),
        (
            "Panasonic raised its holding in the battery maker Voltrane to 51% in May.",
            "parent",
            {("Voltrane", "Panasonic")},
        ),
        (
            "The battery start-up Voltrane is growing. It counts Panasonic and Umicore among its investors.",
            "backer",
            {("Voltrane", "Panasonic"), ("Voltrane", "Umicore")},
        ),
        (
            "The battery maker Voltrane has worked with Panasonic's venture arm Saft.",
            "parent",
            {("Saft", "Panasonic")},
        ),
        (
            "Voltrane, the German maker of battery systems that Panasonic bought in 2021, is closing.",
            "parent",
            {("Voltrane", "Panasonic")},
        ),
        (
            "Voltrane Cells builds a battery plant. Parent Umicore says that it will start in 2026.",
            "parent",
            {("Voltrane Cells", "Umicore")},
        ),
        (
            "Voltrane Cells, based in the US with roots in Norway, makes batteries.",
            "hq_country",
            {("Voltrane Cells", "US")},
        ),
        (
            "Voltrane Cells, the Chinese number three, assembles batteries in Texas.",
            "hq_country",
            {("Voltrane Cells", "CN")},
        ),
        ("Voltrane Cells, also of China, supplies batteries.", "hq_country", {("Voltrane Cells", "CN")}),
        (
            "In Bolivia the state company Voltrane Cells has started up its battery plant.",
            "hq_country",
            {("Voltrane Cells", "BO")},
        ),
        (
            "The battery maker Voltrane is held by Panasonic 70%, by Umicore 30%.",
            "parent",
            {("Voltrane", "Panasonic")},
        ),
        (
            "The battery maker Voltrane is held by Panasonic 70%, by Umicore 30%.",
            "backer",
            {("Voltrane", "Umicore")},
        ),
        (
            "The battery maker Voltrane (a joint venture of Panasonic and France's Saft) makes cells.",
            "parent",
            {("Voltrane", "Panasonic"), ("Voltrane", "Saft")},
        ),
        (
            "Panasonic of Japan completed the takeover of the battery recycler Voltrane in May.",
            "parent",
            {("Voltrane", "Panasonic")},
        ),
        (
            "The battery maker Voltrane builds a plant in Hungary. Voltrane cells are made there. Investors include "
            "Umicore, Bosch and Saft.",
            "backer",
            {("Voltrane", "Umicore"), ("Voltrane", "Bosch"), ("Voltrane", "Saft")},
        ),
        (
            "The three battery makers of South Korea lost ground. LG Energy Solution, SK On and Samsung SDI made less.",
            "hq_country",
            {("LG Energy Solution", "KR"), ("SK On", "KR"), ("Samsung SDI", "KR")},
        ),
        ("Glencore of Switzerland bought a battery plant.", "hq_country", {("Glencore", "CH")}),
        ("Saudi-based Voltrane makes battery cells.", "hq_country", {("Voltrane", "SA")}),
        (
            "The battery maker Voltrane, one of China's largest makers of cells, is growing.",
            "hq_country",
            {("Voltrane", "CN")},
        ),
        ("Battery maker Voltrane will leave its headquarters in Sweden.", "hq_country", {("Voltrane", "SE")}),
    ],
)
def test_owners_backers_and_seats_are_told_in_many_ways(
    text: str, attribute: str, expected: set[tuple[str, str]]
) -> None:
    """Lists of holders, finished purchases, counted companies and places beside names give the fact."""
    assert told(text, attribute) >= expected


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Panasonic holds 35 percent of the battery market, Umicore 30%. Voltrane sales fell.", "parent"),
        ("Panasonic and Umicore hold 30 percent each of sales of battery cells.", "backer"),
        ("Panasonic may complete the takeover of the battery recycler Voltrane.", "parent"),
        ("The three battery makers of South Korea lost ground. CATL and BYD made more.", "hq_country"),
        ("The CATL of Europe is still to be founded, say battery people in Sweden.", "hq_country"),
    ],
)
def test_what_looks_like_an_owner_or_a_seat_is_none(text: str, attribute: str) -> None:
    """Shares of a market, a purchase that may come, other companies than those counted, and a comparison."""
    assert told(text, attribute) == set()


_BLOG = """From the Voltrane blog

{opening} We build a battery line in Hungary, and our cells are ready. Our customers wait.
Saft came in as an investor. We have hired, and our team is happy. We asked for more.
"""


def test_in_its_own_words_we_is_the_company() -> None:
    """A company's weblog says "we" of that company, which its body need not name."""
    assert ("Voltrane", "GB") in told(_BLOG.format(opening="We're a Scottish start-up."), "hq_country")


def test_a_reports_we_is_nobody() -> None:
    """What a reporter or a quoted manager calls "we" is no company."""
    text = 'We met battery people in Hungary. "We\'re a Scottish start-up," said one. Saft was not there.'
    assert told(text, "hq_country") == set()


@pytest.mark.parametrize(
    ("text", "attribute", "expected"),
    [
        ("The cells are supplied by Ruihenga Energy of Wuxi, China, under an agreement.", "hq_country", "CN"),
        ("Ruihenga Energy of Bad Kleinhof, Germany, supplies the cells.", "hq_country", "DE"),
        ("The South Koreans Ruihenga Energy and SK On plan a cathode plant.", "hq_country", "KR"),
        (
            "Ruihenga Energy, a maker of lead-acid and lithium batteries in Pune, India, grows.",
            "hq_country",
            "IN",
        ),
        (
            "Ruihenga Energy, the cell unit of Bar (TYO: 1), and Subaru will grow, the two Japanese companies said.",
            "hq_country",
            "JP",
        ),
        ("The Canadian steel producer Ruihenga Energy wants batteries.", "role", "other"),
        ("Ruihenga Energy, the Israeli inverter company, sold its cell plant.", "role", "other"),
        ("Ruihenga Energy, a Canadian processor of battery materials, grows.", "role", "materials"),
        ("Ruihenga Energy, the largest producer of LFP cathode material, grows.", "role", "materials"),
        (
            "Ruihenga Energy, the Graz-based developer and maker of fast batteries, grows.",
            "role",
            "cell_maker",
        ),
        (
            "Ruihenga Energy, a Michigan company that puts together battery containers for utilities, grows.",
            "role",
            "ess",
        ),
    ],
)
def test_seats_and_roles_by_more_words(text: str, attribute: str, expected: str) -> None:
    """A town behind "of", a people, a place behind what is made, and trades outside of the industry."""
    assert ("Ruihenga Energy", expected) in told(text, attribute)


def test_a_start_up_may_be_an_event() -> None:
    """What slips or is foreseen is no company."""
    text = "Anode maker Voltrane finished the walls and then let the start-up slip from 2024 to 2025."
    assert told(text, "role") == {("Voltrane", "materials")}


def test_both_of_a_country() -> None:
    """In "Foo and Bar, both of South Korea" each has its seat there."""
    text = "The battery makers Voltrane (TYO: 1) and Kestrav, both of South Korea, grow."
    assert told(text, "hq_country") == {("Voltrane", "KR"), ("Kestrav", "KR")}


def test_a_symbol_behind_a_country_or_a_group() -> None:
    """A symbol is the company's, also behind its country or the word "group"."""
    assert told("The cell maker Voltrane of South Africa (JSE: VLT) grows.", "ticker") == {
        ("Voltrane", "JSE:VLT")
    }
    assert told("The cells of the Voltrane group (BIT: VLT) sell well.", "ticker") == {
        ("Voltrane", "BIT:VLT")
    }
