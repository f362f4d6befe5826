"""Stakes in the order of time: who held what, since when, until when."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.atlas import Atlas
from evbattery.claims import Claim, Qualifiers, company, partnership
from evbattery.entities import CompanyId, Statement
from evbattery.entities.stake_history import stake_history
from evbattery.entities.stakes import held
from evbattery.values import Bound, Modality, PartialDate, PartnershipKind, Ratio
from tests.entities.histories import article
from tests.strategies import claim, plant, reading

OXBOW, PINEWOOD = CompanyId("Oxbow Cells"), CompanyId("Pinewood")
PLANNED = Modality.PLANNED


def stake(
    day: str | None,
    holder: str,
    share: str,
    *,
    when: str | None = None,
    modality: Modality = Modality.ACTUAL,
    bound: Bound = Bound.EXACT,
    superseded: bool = False,
) -> Claim:
    """What the article of a day says of a holder's share."""
    date = None if when is None else PartialDate.parse(when)
    value = Ratio.of(share, "%", bound=bound)
    found = claim(
        article(day), partnership.STAKE, "Venture", value, modality=modality, when=date, party=holder
    )
    return attrs.evolve(found, qualifiers=Qualifiers({"superseded": True})) if superseded else found


def statement(one: Claim) -> Statement:
    """The claim as it counts."""
    assert one.party is not None
    return Statement(one, one.value, party=CompanyId(one.party), published=one.evidence.article.published)


def history(*claims: Claim, parties: Sequence[CompanyId] = ()) -> list[str]:
    """The stakes with their times."""
    return [str(one) for one in stake_history([(statement(one), None) for one in claims], parties)]


def now(*claims: Claim, parties: Sequence[CompanyId] = ()) -> list[str]:
    """Those of now."""
    found = stake_history([(statement(one), None) for one in claims], parties)
    return [f"{one.company}: {one.share}" for one in held(found)]


def test_a_stake_that_was_raised() -> None:
    """The later article's figure holds, the earlier one's is kept with its end."""
    claims = (
        stake("2022-03-01", "Oxbow Cells", "51"),
        stake("2023-03-01", "Oxbow Cells", "51"),
        stake("2025-08-08", "Oxbow Cells", "80"),
    )
    assert history(*claims) == [
        "Oxbow Cells: 51% since 2022-03-01 until 2025-08-08",
        "Oxbow Cells: 80% since 2025-08-08",
    ]
    assert now(*claims) == ["Oxbow Cells: 80%"]


def test_the_other_partys_stake_changes_with_it() -> None:
    """Of two parties one figure is enough at each time."""
    claims = (
        stake("2022-03-01", "Oxbow Cells", "51"),
        stake("2022-03-01", "Pinewood", "49"),
        stake("2025-08-08", "Oxbow Cells", "80"),
    )
    assert now(*claims, parties=(OXBOW, PINEWOOD)) == ["Oxbow Cells: 80%", "Pinewood: 20%"]
    found = stake_history([(statement(one), None) for one in claims], (OXBOW, PINEWOOD))
    assert [(one.derived, one.former) for one in found if one.company == PINEWOOD] == [
        (False, True),
        (True, False),
    ]


def test_who_bought_all_leaves_nothing_to_the_others() -> None:
    """Who is missing where others are told to hold all has left, partly or wholly; a lone figure ends nobody."""
    claims = (
        stake("2022-03-01", "Oxbow Cells", "51"),
        stake("2022-03-01", "Pinewood", "49"),
        stake("2025-08-08", "Oxbow Cells", "100"),
    )
    assert now(*claims, parties=(OXBOW, PINEWOOD)) == ["Oxbow Cells: 100%"]
    assert "Pinewood: 49% since 2022-03-01 until 2025-08-08" in history(*claims, parties=(OXBOW, PINEWOOD))
    third = (*claims[:2], stake("2024-01-15", "Harrow", "49"), stake("2024-01-15", "Oxbow Cells", "51"))
    assert now(*third) == ["Harrow: 49%", "Oxbow Cells: 51%"]
    assert now(*claims[:2], stake("2024-01-15", "Harrow", "20")) == [
        "Harrow: 20%",
        "Oxbow Cells: 51%",
        "Pinewood: 49%",
    ]


def test_a_stake_that_its_article_tells_as_replaced() -> None:
    """One article is enough for both, and it ends what earlier ones gave."""
    raised = (
        stake("2024-06-27", "Oxbow Cells", "4.5", superseded=True),
        stake("2024-06-27", "Oxbow Cells", "9.3"),
    )
    assert history(*raised) == [
        "Oxbow Cells: 4.5% until 2024-06-27",
        "Oxbow Cells: 9.3% since 2024-06-27",
    ]
    sold = (
        stake("2022-03-01", "Oxbow Cells", "49"),
        stake("2024-06-27", "Oxbow Cells", "49", superseded=True),
    )
    assert history(*sold) == ["Oxbow Cells: 49% since 2022-03-01 until 2024-06-27"]
    assert now(*sold) == []
    assert history(stake(None, "Oxbow Cells", "5", superseded=True)) == [
        "Oxbow Cells: 5% until an unknown day"
    ]


def test_a_date_goes_before_the_day_of_the_article() -> None:
    """An article that looks back replaces nothing."""
    claims = (
        stake("2023-05-02", "Oxbow Cells", "72"),
        stake("2025-01-13", "Oxbow Cells", "50", when="2020"),
    )
    assert history(*claims) == [
        "Oxbow Cells: 50% since 2020 until 2023-05-02",
        "Oxbow Cells: 72% since 2023-05-02",
    ]


@pytest.mark.parametrize("day", ["2025-01-13", None])
def test_two_figures_of_one_time_stay_two(day: str | None) -> None:
    """Articles of one day, or without one, that disagree contradict each other."""
    claims = (stake(day, "Oxbow Cells", "60"), stake("2025-01-13", "Oxbow Cells", "72"))
    assert now(*claims) == ["Oxbow Cells: 60%", "Oxbow Cells: 72%"]


def test_what_is_rounded_is_no_change() -> None:
    """Half of a venture is 50.01% of it; the more precise figure shows, since the first article."""
    claims = (stake("2023-05-02", "Oxbow Cells", "50"), stake("2025-01-13", "Oxbow Cells", "50.01"))
    assert history(*claims) == ["Oxbow Cells: 50.01% since 2023-05-02"]
    majority = stake("2024-05-02", "Oxbow Cells", "50", bound=Bound.AT_LEAST)
    assert history(*claims, majority) == ["Oxbow Cells: 50.01% since 2023-05-02"]


def test_a_plan_holds_when_it_came_true() -> None:
    """A planned purchase shows in the history beside what holds, and no more when something else came."""
    bought = stake("2024-05-02", "Oxbow Cells", "80", modality=PLANNED)
    claims = (stake("2023-05-02", "Oxbow Cells", "51"), bought)
    assert now(*claims) == ["Oxbow Cells: 51%"]
    assert history(*claims) == ["Oxbow Cells: 51% since 2023-05-02", "Oxbow Cells: 80% (planned)"]
    done = stake("2025-01-13", "Oxbow Cells", "80")
    assert history(*claims, done) == [
        "Oxbow Cells: 51% since 2023-05-02 until 2025-01-13",
        "Oxbow Cells: 80% since 2025-01-13",
    ]
    less = stake("2025-01-13", "Oxbow Cells", "70")
    assert "Oxbow Cells: 80% until 2025-01-13 (planned)" in history(*claims, less)


def test_plans_show_where_they_fit() -> None:
    """A venture to be founded has the stakes that are planned; who is to join a full one has none yet."""
    plans = tuple(stake("2024-05-02", one, "50", modality=PLANNED) for one in ("Oxbow Cells", "Pinewood"))
    assert now(*plans) == ["Oxbow Cells: 50%", "Pinewood: 50%"]
    full = (stake("2023-05-02", "Oxbow Cells", "51"), stake("2023-05-02", "Pinewood", "49"))
    joins = stake("2024-05-02", "Harrow", "10", modality=PLANNED)
    assert now(*full, joins) == ["Oxbow Cells: 51%", "Pinewood: 49%"]
    assert now(full[0], plans[1]) == ["Oxbow Cells: 51%"]
    assert now(full[1], plans[0]) == ["Oxbow Cells: 50%", "Pinewood: 49%"]


SHARES = st.sampled_from(["10", "30", "50", "70", "90"])
DAYS = st.sampled_from([None, "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"])
TOLD = st.builds(
    stake,
    DAYS,
    st.sampled_from(["Oxbow Cells", "Pinewood", "Harrow"]),
    SHARES,
    modality=st.sampled_from(Modality),
    superseded=st.booleans(),
)


@given(st.lists(TOLD, max_size=8).flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_order_of_the_articles_changes_nothing(told: tuple[list[Claim], list[Claim]]) -> None:
    """Whoever is read first, the history is the same."""
    one, other = told
    assert history(*one, parties=(OXBOW, PINEWOOD)) == history(*other, parties=(OXBOW, PINEWOOD))


@given(st.lists(SHARES, min_size=1, max_size=5))
def test_each_change_ends_what_was_before(shares: list[str]) -> None:
    """Articles of later and later days give one stake for each change, without a gap, and the last one holds."""
    days = [f"20{year}-01-01" for year in range(10, 10 + len(shares))]
    claims = [stake(day, "Oxbow Cells", share) for day, share in zip(days, shares, strict=True)]
    found = stake_history([(statement(one), None) for one in claims], ())
    changes = [share for place, share in enumerate(shares) if place == 0 or shares[place - 1] != share]
    assert [str(one.share) for one in found] == [f"{share}%" for share in changes]
    assert [one.until for one in found] == [*(one.since for one in found[1:]), None]
    assert [str(one.share) for one in held(found)] == [f"{shares[-1]}%"]


def venture(
    day: str, *more: Claim, operators: Sequence[str] = ("Oxbow Cells", "Pinewood")
) -> tuple[Claim, ...]:
    """What an article tells of the venture of the two and of its plant."""
    text = article(day)
    return (
        *plant(text, "Plant", operators=tuple(operators)),
        claim(text, partnership.KIND, "Oxbow-Pinewood", PartnershipKind.JOINT_VENTURE),
        *(claim(text, partnership.PARTY, "Oxbow-Pinewood", one) for one in ("Oxbow Cells", "Pinewood")),
        *more,
    )


def share_of(day: str, holder: str, share: str, name: str = "Oxbow-Pinewood") -> Claim:
    """A holder's share in the venture."""
    return claim(article(day), partnership.STAKE, name, Ratio.of(share, "%"), party=holder)


def test_a_plant_has_the_stakes_of_the_venture_that_runs_it() -> None:
    """Its owners and their changes show at the plant and in its timeline, whoever of the two is told."""
    day = "2023-05-02"
    readings = [reading(article(day), *venture(day, share_of(day, "Oxbow Cells", "51")))]
    atlas = Atlas.from_readings(readings)
    (found,) = atlas.facilities
    assert [(str(one.company), str(one.share)) for one in found.stakes] == [
        ("Oxbow Cells", "51%"),
        ("Pinewood", "49%"),
    ]
    assert "2023-05-02: stake = 51% (reported, of Oxbow Cells)" in map(str, found.timeline)


def test_a_venture_with_a_name_runs_it_beside_its_owners() -> None:
    """Where articles name the venture, its owners or all of them, its plant has the same stakes."""
    day = "2023-05-02"
    parents = [claim(article(day), company.PARENT, "Norox", one) for one in ("Oxbow Cells", "Pinewood")]
    for operators in (("Norox",), ("Norox", "Oxbow Cells"), ("Norox", "Oxbow Cells", "Pinewood")):
        told = venture(day, share_of(day, "Oxbow Cells", "51"), *parents, operators=operators)
        (found,) = Atlas.from_readings([reading(article(day), *told)]).facilities
        assert [str(one.share) for one in found.stakes] == ["51%", "49%"]


def test_a_plant_of_one_party_has_none_of_them() -> None:
    """A company's own plant is not the venture's, nor can a plant of two ventures of the same parties be told apart."""
    day = "2023-05-02"
    own = venture(day, share_of(day, "Oxbow Cells", "51"), operators=("Oxbow Cells",))
    (found,) = Atlas.from_readings([reading(article(day), *own)]).facilities
    assert found.stakes == ()
    second = (
        claim(article(day), partnership.KIND, "Second", PartnershipKind.JOINT_VENTURE),
        *(claim(article(day), partnership.PARTY, "Second", one) for one in ("Oxbow Cells", "Pinewood")),
        share_of(day, "Oxbow Cells", "49", name="Second"),
    )
    both = venture(day, share_of(day, "Oxbow Cells", "51"), *second)
    atlas = Atlas.from_readings([reading(article(day), *both)])
    assert len(atlas.partnerships) == 2
    assert [one.stakes for one in atlas.facilities] == [()]


def test_what_was_known_of_stakes_by_a_day() -> None:
    """An atlas as of a day has the stakes of that day, and the difference tells the change."""
    early, late = "2023-05-02", "2025-08-08"
    atlas = Atlas.from_readings(
        [
            reading(article(early), *venture(early, share_of(early, "Oxbow Cells", "51"))),
            reading(article(late), *venture(late, share_of(late, "Oxbow Cells", "80"))),
        ]
    )
    (agreement,) = atlas.partnerships
    assert [str(one.share) for one in agreement.stakes] == ["80%", "20%"]
    before = atlas.as_of(datetime.date(2024, 1, 1))
    assert [str(one.share) for one in before.partnerships[0].stakes] == ["51%", "49%"]
    words = [one.words for one in before.diff(atlas) if "stake" in one.words]
    assert sorted(words) == [
        "partnership Oxbow-Pinewood: stake of Oxbow Cells 51% → 80%",
        "partnership Oxbow-Pinewood: stake of Pinewood 49% → 20%",
    ]
