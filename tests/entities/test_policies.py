"""Policies that an analyst gives: what shows under them, and what says so."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.entities import Policies, Statement
from evbattery.entities.sources import independent, publisher
from tests.strategies import atlases, claim, gwh, plant, policies, reading

TRUSTED = ev.Policy("ours", (ev.most_trusted("wire.example", "lists/plants.csv"), ev.LATEST))
REPEATED = ev.Policy("most voices", (ev.MOST_REPEATED,))


def article(id: str, day: int | None = None, source: str | None = None) -> ev.Article:
    """An article of March 2025."""
    published = None if day is None else datetime.date(2025, 3, day)
    return ev.Article(f"Text number {id}.", id=id, published=published, source=source)


def atlas_of(*said: tuple[ev.Article, ev.AnnualEnergyCapacity]) -> ev.Atlas:
    """An atlas of one plant, with the capacity that each article gives."""
    return ev.Atlas.from_readings(
        reading(one, plant(one, "Plant", city="Fremont", country_code="US", capacity=value))
        for one, value in said
    )


def capacity(atlas: ev.Atlas) -> str:
    """The capacity that shows for the one plant."""
    (found,) = atlas.facilities
    return str(found.capacity)


def test_the_most_trusted_source_shows_over_a_newer_one() -> None:
    """An analyst's policy decides what shows, and the line says which policy and criterion it was."""
    atlas = atlas_of(
        (article("old", 1, "https://www.wire.example/a"), gwh(10)),
        (article("new", 9, "https://b.example/a"), gwh(12)),
    )
    assert capacity(atlas) == "12 GWh/yr"
    ours = atlas.with_policy(TRUSTED)
    assert capacity(ours) == "10 GWh/yr"
    (conflict,) = ours.facilities[0].conflicts
    assert conflict.policy == "ours"
    assert str(conflict) == (
        "facility 'Plant': capacity = 10 GWh/yr [old, 2025-03-01] against 12 GWh/yr [new, 2025-03-09] "
        "(the most trusted of wire.example, lists/plants.csv)"
    )
    assert capacity(atlas) == "12 GWh/yr"


@pytest.mark.parametrize(
    ("source", "id", "name", "is_it"),
    [
        ("https://www.wire.example/a", "a", "wire.example", True),
        ("HTTP://Wire.Example", "a", "https://wire.example/", True),
        ("//uk.wire.example/a?b", "a", "wire.example", True),
        ("https://livewire.example/a", "a", "wire.example", False),
        ("https://wire.example/energy/1", "a", "wire.example/energy", True),
        ("https://wire.example/energy-blog/1", "a", "wire.example/energy", False),
        ("downloads/wire/1.txt", "a", "downloads/wire", True),
        ("downloads/wire/1.txt", "a", "wire", False),
        ("wire.example", "a", "wire.example", True),
        (None, "plants", "plants", True),
        (None, "a", "wire.example", False),
    ],
)
def test_a_source_is_a_host_a_path_or_an_article(source: str | None, id: str, name: str, is_it: bool) -> None:
    """Names of sources mean whole hosts and folders, never parts of words."""
    atlas = atlas_of((article(id, 1, source), gwh(10)), (article("new", 9), gwh(12)))
    shown = capacity(atlas.with_policy(ev.Policy("ours", (ev.most_trusted(name), ev.LATEST))))
    assert shown == ("10 GWh/yr" if is_it else "12 GWh/yr")


def test_trust_has_an_order() -> None:
    """The first source named shows over the second, and that over all others."""
    said = [
        (article("a", 1, "https://first.example"), gwh(1)),
        (article("b", 2, "https://second.example"), gwh(2)),
        (article("c", 3), gwh(3)),
    ]
    ours = ev.Policy("ours", (ev.most_trusted("first.example", "second.example"),))
    assert [capacity(atlas_of(*said[start:]).with_policy(ours)) for start in range(3)] == [
        "1 GWh/yr",
        "2 GWh/yr",
        "3 GWh/yr",
    ]


@pytest.mark.parametrize("sources", [(), ("",), ("a.example", " ")])
def test_trust_needs_names(sources: tuple[str, ...]) -> None:
    """A policy that trusts nobody in particular is a mistake."""
    with pytest.raises(ev.PolicyError, match="name at least one"):
        ev.most_trusted(*sources)


def test_what_most_independent_sources_say() -> None:
    """A paper that repeats itself is one source; two papers are two, whatever a third says last."""
    said = [
        (article("a1", 1, "https://a.example/1"), gwh(10)),
        (article("a2", 2, "https://www.a.example/2"), gwh(10)),
        (article("a3", 3, "https://a.example/3"), gwh(10)),
        (article("b", 1, "https://b.example/1"), gwh(12)),
        (article("c", 2, "https://c.example/1"), gwh(12)),
    ]
    atlas = atlas_of(*said).with_policy(REPEATED)
    assert capacity(atlas) == "12 GWh/yr"
    assert str(atlas.facilities[0].conflicts[0]).endswith(
        "against 10 GWh/yr [a1, 2025-03-01, and 2 more] (the value that most independent sources give)"
    )
    assert capacity(atlas_of(*said[:4]).with_policy(REPEATED)) == "10 GWh/yr"
    assert len(atlas_of(*said[:4]).with_policy(REPEATED).facilities[0].conflicts[0].undecided) == 1


printed = st.lists(st.tuples(st.sampled_from("STUV"), st.sampled_from("abcd")), max_size=7)


@given(printed)
def test_independence_is_the_largest_choice_without_a_shared_source(pairs: list[tuple[str, str]]) -> None:
    """The number is the most statements of which no two share a story or a publisher, by trying all choices."""
    statements = [
        Statement(claim(one, ev.facility.CAPACITY, "Plant", gwh(1)), gwh(1), story=story)
        for number, (story, house) in enumerate(pairs)
        for one in [article(str(number), 1, f"https://{house}.example/{number}")]
    ]
    best = max(
        size
        for size in range(len(pairs) + 1)
        for chosen in itertools.combinations(pairs, size)
        if len({story for story, _ in chosen}) == len({house for _, house in chosen}) == size
    )
    assert independent(statements) == best
    assert independent(reversed(statements)) == best


def test_an_article_without_an_address_is_its_own_source() -> None:
    """A file name says nothing of who published it."""
    assert publisher(article("a", source="news/a.txt")) == "a"
    assert publisher(article("a", source="https://user@www.Wire.example:80/a")) == "wire.example:80"


def test_the_most_precise_value_shows_where_that_is_the_policy() -> None:
    """An exact figure over an approximate one, a narrow range over a wide one; then nothing is undecided."""
    precise = ev.Policy("precise", (ev.MOST_PRECISE,))
    exact, about = (article("a", 1), gwh(12)), (article("b", 9), gwh(15, bound=ev.Bound.APPROX))
    wide, narrow = (article("c", 8), gwh(20, to=60)), (article("d", 7), gwh(70, to=75))
    (conflict,) = atlas_of(exact, about).with_policy(precise).facilities[0].conflicts
    assert conflict.value == gwh(12)
    assert not conflict.undecided
    assert capacity(atlas_of(wide, narrow).with_policy(precise)) == "70–75 GWh/yr"


def test_a_policy_for_one_attribute_leaves_the_others() -> None:
    """What shows for capacity can follow another rule than what shows for jobs."""
    old, new = article("old", 1, "https://wire.example/a"), article("new", 9)
    readings = [
        reading(
            one,
            plant(one, "Plant", city="Fremont", capacity=gwh(size)),
            claim(one, ev.facility.JOBS, "Plant", ev.JobCount.of(size * 100)),
        )
        for one, size in ((old, 10), (new, 12))
    ]
    (found,) = ev.Atlas.from_readings(readings).with_policy(TRUSTED, ev.facility.CAPACITY).facilities
    assert (found.capacity, found.jobs) == (gwh(10), ev.JobCount.of(1200))
    (found,) = ev.Atlas.from_readings(readings).with_policy(TRUSTED).facilities
    assert (found.capacity, found.jobs) == (gwh(10), ev.JobCount.of(1000))
    shown = found.shown(ev.facility.JOBS, ev.Policy("newest", (ev.LATEST,)))
    assert shown is not None
    assert (shown.value, shown.policy) == (ev.JobCount.of(1200), "newest")


def test_a_policy_decides_the_status() -> None:
    """The stage that the trusted source gives shows, and totals count the plant under it."""
    old, new = article("old", 1, "https://wire.example/a"), article("new", 9)
    atlas = ev.Atlas.from_readings(
        reading(one, plant(one, "Plant", city="Fremont", country_code="US", capacity=gwh(9), status=status))
        for one, status in ((old, ev.Status.UNDER_CONSTRUCTION), (new, ev.Status.OPERATING))
    )
    assert [str(one) for one in atlas.capacity_by_region()] == [
        "North America, operating: 9 GWh/yr (1 facility)"
    ]
    assert [str(one) for one in atlas.with_policy(TRUSTED).capacity_by_region()] == [
        "North America, under construction: 9 GWh/yr (1 facility)"
    ]


def test_no_policy_takes_a_phase_for_the_whole() -> None:
    """However trusted or new, the figure of a phase, or of a plan, does not stand for what is there."""
    old, new = article("old", 1), article("new", 9, "https://wire.example/a")
    of_phase = claim(new, ev.facility.CAPACITY, "Plant", gwh(5), phase="1")
    of_plan = claim(new, ev.facility.CAPACITY, "Plant", gwh(40), modality=ev.Modality.PLANNED)
    atlas = ev.Atlas.from_readings(
        [
            reading(old, plant(old, "Plant", city="Fremont", capacity=gwh(12))),
            reading(new, plant(new, "Plant", city="Fremont"), of_phase, of_plan),
        ]
    )
    assert capacity(atlas.with_policy(TRUSTED)) == "12 GWh/yr"
    placed = ev.Policy("trust first", (*TRUSTED.criteria, ev.FIRMEST))
    assert capacity(atlas.with_policy(placed)) == "40 GWh/yr"


def test_a_criterion_of_ones_own() -> None:
    """Any function that ranks statements is a criterion, with a name that shows."""
    signed = ev.Criterion("a named speaker", lambda one: (one.claim.said_by is not None,))
    said = article("a", 1)
    spoken = ev.Claim(
        ev.Subject(ev.SubjectKind.FACILITY, "Plant"),
        ev.facility.CAPACITY,
        gwh(10),
        ev.Evidence(said, 0, 4),
        said_by="the mayor",
    )
    atlas = ev.Atlas.from_readings(
        [
            ev.Reading(said, (*plant(said, "Plant", city="Fremont"), spoken)),
            *atlas_of((article("b", 9), gwh(12))).readings,
        ]
    ).with_policy(ev.Policy("signed", (signed,)))
    assert capacity(atlas) == "10 GWh/yr"
    assert atlas.facilities[0].conflicts[0].decided_by == "a named speaker"
    with pytest.raises(ev.PolicyError, match="can hold the criterion 'a named speaker'"):
        atlas.to_json()


def test_everything_that_shows_follows_the_policy() -> None:
    """Totals, differences, comparisons, companies, earlier atlases and documents show by the policy of their atlas."""
    atlas = atlas_of((article("old", 1, "https://wire.example/a"), gwh(10)), (article("new", 9), gwh(12)))
    ours = atlas.with_policy(TRUSTED)
    (total,) = ours.capacity_by_region(status=ev.Status.OPERATING)
    assert total.quantity == gwh(10)
    assert "against it: 12 GWh/yr (settled by the policy 'ours': the most trusted" in total.explain()
    assert [str(one) for one in atlas.diff(ours)] == [
        "facility Plant: capacity 12 GWh/yr → 10 GWh/yr [old: 'Text number old.']"
    ]
    assert ours.company("Gotion").facilities[0].capacity == gwh(10)
    assert ours.as_of(datetime.date(2025, 3, 20)).facilities[0].capacity == gwh(10)
    assert ev.Atlas.from_json(ours.to_json()).facilities[0].capacity == gwh(10)
    tracker = article("tracker", 5)
    other = reading(tracker, plant(tracker, "Row", city="Fremont", country_code="US", capacity=gwh(11)))
    assert [str(one) for one in ours.compare(other).disagreements] == [
        "Plant: capacity 10 GWh/yr (old, 2025-03-01) against 11 GWh/yr (tracker, 2025-03-05)"
    ]


def test_gaps_weigh_what_shows() -> None:
    """A gap is as heavy as the figure that the policy picks."""
    old, new = article("old", 1, "https://wire.example/a"), article("new", 9)
    atlas = ev.Atlas.from_readings(
        reading(one, plant(one, "Plant", city="Fremont", capacity=gwh(size)))
        for one, size in ((old, 10), (new, 12))
    )
    weights = [one.gaps()[0].weight for one in (atlas, atlas.with_policy(TRUSTED))]
    assert weights == [12, 10]


def test_an_atlas_shows_by_one_policy() -> None:
    """Atlases of one policy, or of which only one was given some, can be merged; others cannot."""
    one, other = atlas_of((article("a"), gwh(1))), atlas_of((article("b"), gwh(2)))
    assert (one.with_policy(TRUSTED) | other).policies == (one | other.with_policy(TRUSTED)).policies
    assert (one.with_policy(TRUSTED) | other).policies == one.with_policy(TRUSTED).policies
    with pytest.raises(ev.PolicyError, match="'ours' and the other by 'most voices'"):
        one.with_policy(TRUSTED).merge(other.with_policy(REPEATED))


@given(atlases(), policies())
def test_who_is_who_does_not_depend_on_a_policy(atlas: ev.Atlas, shown_by: Policies) -> None:
    """Another policy shows other values of the same entities, by the same judgements, and taken back leaves nothing."""
    other = atlas.with_policy(shown_by.general)
    for one, theirs in zip(atlas.facilities, other.facilities, strict=True):
        assert (one.id, one.name, one.statements) == (theirs.id, theirs.name, theirs.statements)
    assert other.judgements == atlas.judgements
    assert [len(one) for one in (other.partnerships, other.products, other.markets)] == [
        len(one) for one in (atlas.partnerships, atlas.products, atlas.markets)
    ]
    assert other.with_policy(atlas.policies.general) == atlas


@given(atlases(), policies())
def test_each_rival_says_what_decided(atlas: ev.Atlas, shown_by: Policies) -> None:
    """Every conflict is one line, each rival disagrees by a criterion of the policy or is undecided."""
    for plant_ in atlas.with_policy(shown_by.general).facilities:
        for conflict in plant_.conflicts:
            assert "\n" not in str(conflict) or "\n" in repr(conflict.claim)
            assert conflict.policy == shown_by.general.name
            assert set(conflict.against) | set(conflict.undecided) == {
                rival.statement for rival in conflict.rivals
            }
            assert all(rival.value != conflict.value for rival in conflict.rivals)


def test_two_shares_of_one_company_are_a_conflict() -> None:
    """Two papers that give one company two shares of a market do not give it both; the newer one shows."""
    readings = []
    for one, share in ((article("old", 1), "0.3"), (article("new", 9), "0.4")):
        size = claim(one, ev.market.SIZE, "cells in 2024", ev.Energy.of(900), region="world")
        part = claim(one, ev.market.SHARE, "cells in 2024", ev.Ratio.of(share), party="CATL", region="world")
        readings.append(reading(one, size, part))
    (market,) = ev.Atlas.from_readings(readings).markets
    assert [(str(one.company), one.share) for one in market.shares] == [("CATL", ev.Ratio.of("0.4"))]
    assert [str(one) for one in market.conflicts] == [
        "market 'cells in 2024': share = 40% [new, 2025-03-09] against 30% [old, 2025-03-01] "
        "(the latest article, and a dated one over one without a date)"
    ]
