"""The known ways to count double, each from articles to totals, and none of them counts double."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.atlas import Atlas
from evbattery.values import money
from tests.strategies import claim, gwh, plant, reading

HEAD = (
    "Swedish cell maker Norrsken Celler AB is building a battery cell plant in Luleå, Sweden, with an annual "
    "capacity of 30 GWh. The plant will cost 2 billion euros and employ 1,400 people."
)
USE = (
    "Production is to start in 2027. The cells are meant for stationary storage and for city buses, and the halls "
    "will draw their power from the dams up the river, which had too few buyers in the past years."
)
DEAL = (
    "Norrsken Celler signed a supply agreement with Alvik Motors, under which it will deliver 20 GWh of cells over "
    "five years. Both companies had talked about this since last autumn, when Alvik Motors ended its contract with "
    "an Asian maker of cells."
)
TOWN = (
    "Local officials welcomed the news. They expect that the halls will stand beside the old sawmill, and that the "
    "railway will get a second track to the port before the first line runs."
)
RELEASE = "\n\n".join((HEAD, USE, DEAL, TOWN))
VERSIONS = (
    f"Norrsken Celler to build plant\n\n{RELEASE}",
    f"LULEÅ, March 2 (Nyheter) - {RELEASE}",
    "Green light for a gigafactory\n\nBy Ann Lee\n\n" + "\n\n".join((DEAL, HEAD, TOWN)),
    "Cells for buses\n\n" + "\n\n".join((HEAD.replace(" in Luleå, Sweden,", ""), USE, DEAL)),
)
SWEDEN = "Europe, under construction"


def article(text: str, id: str, day: int = 1, source: str | None = None) -> ev.Article:
    """An article of March 2025."""
    return ev.Article(text, id=id, published=datetime.date(2025, 3, day), source=source)


def read(*articles: ev.Article) -> Atlas:
    """The atlas of what the articles say."""
    return Atlas.from_readings(map(ev.read, articles))


def totals(atlas: Atlas) -> list[str]:
    """All totals as text."""
    return [str(total) for total in atlas.capacity_by_region()]


def test_one_press_release_printed_by_all() -> None:
    """Other headlines, datelines, orders and cuts make one plant, one deal and one voice of it."""
    atlas = read(*(article(text, f"{place}", place + 1) for place, text in enumerate(VERSIONS)))
    assert totals(atlas) == [f"{SWEDEN}: 30 GWh/yr (1 facility)"]
    (found,) = atlas.facilities
    (deal,) = atlas.partnerships
    assert str(deal.volume) == "20,000,000 kWh"
    assert not found.conflicts
    assert {one.story for one in found.statements} == {"0"}
    assert not atlas.unsure


def test_a_release_against_two_papers() -> None:
    """A release that four papers print is outvoted by two papers that found something out."""
    others = [
        article(
            "Norrsken Celler is building a battery cell plant in Luleå, Sweden. Drawings at the town hall give it an "
            "annual capacity of 20 GWh.",
            "dagen",
            source="https://dagen.example/news",
        ),
        article(
            "The battery cell plant that Norrsken Celler is building in Luleå, Sweden, has a capacity of 20 GWh a "
            "year, people who know the order books say.",
            "kvällen",
            source="https://kvällen.example/1",
        ),
    ]
    printed = [
        article(text, str(place), place + 2, f"https://p{place}.example")
        for place, text in enumerate(VERSIONS)
    ]
    atlas = read(*others, *printed)
    assert totals(atlas) == [f"{SWEDEN}: 30 GWh/yr (1 facility)"]
    voices = atlas.with_policy(ev.Policy("most voices", (ev.MOST_REPEATED,)))
    assert totals(voices) == [f"{SWEDEN}: 20 GWh/yr (1 facility)"]


def test_a_wire_story_that_is_updated() -> None:
    """The next day's figure shows, and a late reprint of the first version does not bring the old one back."""
    wire = VERSIONS[0]
    atlas = read(
        article(wire, "wire"),
        article(wire.replace("30 GWh", "40 GWh"), "update", 2),
        article(VERSIONS[1], "reprint", 3),
    )
    assert totals(atlas) == [f"{SWEDEN}: 40 GWh/yr (1 facility)"]
    (conflict,) = atlas.facilities[0].conflicts
    assert [one.published for one in conflict.against] == [datetime.date(2025, 3, 1)] * 2


def test_next_months_bulletin_is_news() -> None:
    """The same words weeks later say what holds then, also where that is the older figure."""
    wire = VERSIONS[0]
    atlas = read(
        article(wire, "first"),
        article(wire.replace("30 GWh", "40 GWh"), "second", 2),
        article(f"{wire} It was so in March.", "third", 30),
    )
    assert totals(atlas) == [f"{SWEDEN}: 30 GWh/yr (1 facility)"]


def test_stories_alike_of_two_plants() -> None:
    """Two releases of one mould, on plants in two towns, are two plants."""
    other = VERSIONS[0].replace("Luleå", "Umeå")
    atlas = read(article(VERSIONS[0], "a"), article(other, "b"))
    assert totals(atlas) == [f"{SWEDEN}: 60 GWh/yr (2 facilities)"]


def test_what_a_version_adds_stays_apart() -> None:
    """A plant that only one version speaks of is not taken for that of the others, nor does it part these."""
    more = "Norrsken Celler is also building a battery cell plant with an annual capacity of 5 GWh in Umeå, Sweden."
    atlas = read(article(VERSIONS[3], "a"), article(f"{VERSIONS[0]}\n\n{more}", "b", 2))
    assert sorted(str(one.capacity) for one in atlas.facilities) == ["30 GWh/yr", "5 GWh/yr"]


def test_joint_owners() -> None:
    """A plant of two owners counts once, in whichever articles they are named together or alone."""
    atlas = read(
        article(
            "Norrsken Celler and Alvik Motors are building a battery cell plant in Luleå, Sweden, with an annual "
            "capacity of 30 GWh. The two companies each hold half of it.",
            "both",
        ),
        article(
            "Alvik Motors is building a battery cell plant in Luleå, Sweden, with an annual capacity of 30 GWh.",
            "one",
        ),
        article(
            "Norrsken Celler is building a battery cell plant in Luleå, Sweden, with an annual capacity of 30 GWh.",
            "other",
        ),
    )
    assert totals(atlas) == [f"{SWEDEN}: 30 GWh/yr (1 facility)"]
    assert len(atlas.facilities[0].operators) == 2


def test_a_venture_and_its_parents() -> None:
    """A plant is the same under the name of the venture and under those of its owners."""
    operates = "operates a battery cell plant in Luleå, Sweden, with an annual capacity of 12 GWh."
    atlas = read(
        article(f"Polar Cells, a joint venture of Norrsken Celler and Alvik Motors, {operates}", "venture"),
        article(f"Norrsken Celler {operates}", "one"),
        article(f"Alvik Motors {operates}", "other"),
    )
    assert totals(atlas) == ["Europe, operating: 12 GWh/yr (1 facility)"]


def test_phases_and_the_total() -> None:
    """What the first phase has is part of the plant's capacity, and no second figure for it."""
    atlas = read(
        article(
            "Norrsken Celler is building a battery cell plant in Luleå, Sweden, with an annual capacity of 30 GWh. The "
            "first phase of the plant will have a capacity of 10 GWh a year.",
            "both",
        ),
        article(
            "Norrsken Celler is building a battery cell plant in Luleå, Sweden. The first phase will have an annual "
            "capacity of 10 GWh.",
            "phase",
            20,
        ),
    )
    assert totals(atlas) == [f"{SWEDEN}: 30 GWh/yr (1 facility)"]
    assert not atlas.facilities[0].conflicts


ONE, TWO = (
    article("The plant costs 2 billion.", "one"),
    article("The partner pays 800 million of it.", "two", 9),
)


def euros(of: ev.Article, amount: str, party: str | None = None, scope: str | None = None) -> ev.Claim:
    """An investment in the plant."""
    value = money("EUR", Decimal(amount))
    if scope is not None:
        return claim(of, ev.facility.INVESTMENT, "Plant", value, scope=scope)
    return claim(of, ev.facility.INVESTMENT, "Plant", value, party=party)


@pytest.mark.parametrize("order", [(ONE, TWO), (TWO, ONE)])
def test_a_partners_share_of_the_investment(order: Sequence[ev.Article]) -> None:
    """What one partner pays, or what several plants cost together, is never what the plant costs."""
    whole, part = order
    base = [plant(one, "Plant", city="Fremont") for one in order]
    parts = (euros(part, "8e8", party="Oxbow Cells"), euros(part, "9e9", scope="all its plants"))
    atlas = Atlas.from_readings(
        [reading(whole, base[0], euros(whole, "2e9")), reading(part, base[1], *parts)]
    )
    (found,) = atlas.facilities
    assert str(found.investment) == "EUR 2 billion"
    assert not found.conflicts
    (alone,) = Atlas.from_readings([reading(part, base[1], *parts)]).facilities
    assert alone.investment is None


def test_partners_who_pay_each_a_part() -> None:
    """An article that gives the whole and one partner's part of it gives one investment."""
    atlas = read(
        article(
            "Norrsken Celler and Alvik Motors will invest 2 billion euros in a battery cell plant in Luleå, Sweden. "
            "Alvik Motors will contribute 800 million euros of the investment.",
            "a",
        )
    )
    assert [str(one.investment) for one in atlas.facilities] == ["EUR 2 billion"]


def test_several_plants_and_their_sum() -> None:
    """A figure for plants together is none of theirs, and is not added to them."""
    both = article("Both plants make 30 GWh.", "both")
    together = claim(both, ev.facility.CAPACITY, "Both", gwh(30), scope="both plants")
    atlas = Atlas.from_readings(
        [
            reading(ONE, plant(ONE, "Luleå", city="Luleå", country_code="SE", capacity=gwh(10))),
            reading(TWO, plant(TWO, "Umeå", city="Umeå", country_code="SE", capacity=gwh(20))),
            reading(both, plant(both, "Both", city="Luleå", country_code="SE"), together),
        ]
    )
    assert totals(atlas) == [
        "Europe, operating: 30 GWh/yr (2 facilities; 1 with a figure for several plants together)"
    ]


def test_one_capacity_in_two_units() -> None:
    """GWh and MWh are one figure; cars a year are another measure of the same plant, in a total of their own."""
    atlas = read(
        article(
            "Norrsken Celler operates a battery cell plant in Luleå, Sweden, with an annual capacity of 12 GWh, enough "
            "for 200,000 electric cars a year.",
            "a",
        ),
        article(
            "Norrsken Celler's battery cell plant in Luleå, Sweden, can make 12,000 MWh of cells a year.", "b"
        ),
    )
    assert totals(atlas) == ["Europe, operating: 12 GWh/yr (1 facility)"]
    cars = atlas.capacity_by_region(unit=ev.AnnualVehicleCapacity)
    assert [str(one) for one in cars] == ["Europe, operating: 200,000 vehicles/yr (1 facility)"]
    assert not atlas.facilities[0].conflicts


def test_an_expansion_and_what_stood_before() -> None:
    """The new capacity takes the place of the old one, and the one that is planned for later is not added."""
    atlas = read(
        article(
            "Norrsken Celler operates a battery cell plant in Luleå, Sweden, with an annual capacity of 12 GWh. It "
            "plans to expand it to 30 GWh by 2028.",
            "a",
        ),
        article(
            "Norrsken Celler has expanded its battery cell plant in Luleå, Sweden. The capacity of the plant is now 20 "
            "GWh a year.",
            "b",
            20,
        ),
    )
    assert totals(atlas) == ["Europe, operating: 20 GWh/yr (1 facility)"]


@given(
    st.permutations(range(4)),
    st.lists(st.integers(0, 3), min_size=1),
    st.sampled_from(("Norrsken Celler", "NORRSKEN CELLER", "Norrsken Celler Inc.")),
)
def test_versions_in_any_order_and_number(order: list[int], again: list[int], owner: str) -> None:
    """Whichever versions come, however often and under whichever alias, the total is the plant's."""
    readings = []
    for number, place in enumerate((*order, *again)):
        text = VERSIONS[place]
        one = ev.Article(text, id=f"{number}", published=datetime.date(2025, 3, 1 + place))
        name, city = ("Luleå plant", "Luleå") if place < 3 else ("The plant", None)
        operator = owner if place % 2 else "Norrsken Celler"
        readings.append(
            reading(one, *_quoted(one, plant(one, name, operators=(operator,), city=city, capacity=gwh(30))))
        )
    atlas = Atlas.from_readings(readings)
    assert totals(atlas) == ["unplaced, operating: 30 GWh/yr (1 facility)"]
    assert totals(Atlas.from_readings(reversed(readings))) == totals(atlas)


def _quoted(one: ev.Article, claims: Sequence[ev.Claim]) -> tuple[ev.Claim, ...]:
    """The claims with the words that give the capacity as their evidence."""
    return tuple(
        claim(one, said.attribute, said.subject.name, said.value, quote="capacity of 30 GWh")
        for said in claims
    )
