"""What is new between two atlases, what happened to a facility, and what is missing."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given

from evbattery.atlas import Atlas, ChangeKind, Missing
from evbattery.claims import (
    Article,
    Claim,
    ClaimCorrection,
    Correction,
    JudgementCorrection,
    Mention,
    NameCorrection,
    Reading,
    SubjectKind,
    Verdict,
    company,
    facility,
)
from evbattery.entities import Dating
from evbattery.values import Bound, FacilityKind, Modality, PartialDate, Role, Status
from tests.strategies import atlases, claim, gwh, plant, reading

MAY = Article("Gotion plans 10 GWh in Fremont.", id="may", published=datetime.date(2023, 5, 1))
JUNE = Article("Gotion runs 20 GWh in Fremont.", id="june", published=datetime.date(2024, 6, 1))
PLANNED = reading(
    MAY,
    plant(MAY, "Plant", city="Fremont", status=Status.PLANNED, capacity=gwh(10)),
    claim(MAY, facility.PRODUCTION_START, "Plant", PartialDate.year(2024), modality=Modality.PLANNED),
)
RUNS = reading(JUNE, plant(JUNE, "Works", city="Fremont", country_code="US", capacity=gwh(20)))


def test_changes_are_told_in_words_with_their_claim() -> None:
    """A plant that another article calls by another name is the same one, with what it shows now."""
    old, new = Atlas.from_readings([PLANNED]), Atlas.from_readings([PLANNED, RUNS])
    found = old.diff(new)
    assert [str(change) for change in found] == [
        "facility Plant: status planned → operating [june: 'Gotion runs 20 GWh in Fremont.']",
        "facility Plant: capacity 10 GWh/yr → 20 GWh/yr [june: 'Gotion runs 20 GWh in Fremont.']",
        "facility Plant: location country United States [june: 'Gotion runs 20 GWh in Fremont.']",
    ]
    assert {change.kind for change in found} == {ChangeKind.CHANGED}
    assert all(change.claim is not None and change.claim.evidence.article is JUNE for change in found)
    back = [str(change).partition(" [")[0] for change in new.diff(old)]
    assert "facility Plant: location country United States no longer" in back
    assert "facility Plant: status operating → planned" in back


def test_new_and_gone_things_are_told() -> None:
    """From nothing everything is new, to nothing everything is gone."""
    atlas = Atlas.from_readings([PLANNED])
    came = [(change.kind, change.words) for change in Atlas().diff(atlas)]
    assert came == [
        (ChangeKind.NEW, "new facility: Plant (Fremont): planned, 10 GWh/yr"),
        (ChangeKind.NEW, "new company: Gotion High-Tech"),
    ]
    assert {change.kind for change in atlas.diff(Atlas())} == {ChangeKind.GONE}


def test_things_that_are_joined_or_parted_are_told() -> None:
    """A correction that makes two operators one makes one plant of two; without it they are two again."""
    other = reading(JUNE, plant(JUNE, "Works", operators=("Oxbow Cells",), city="Fremont"))
    correction = NameCorrection(
        article="june", name="Oxbow Cells", stands_for="Gotion", reason="A code name."
    )
    apart = Atlas.from_readings([PLANNED, other])
    joined = Atlas.from_readings([PLANNED, other], [correction])
    assert (ChangeKind.JOINED, "facility Plant: Works and Plant are one now") in [
        (change.kind, change.words) for change in apart.diff(joined)
    ]
    assert (ChangeKind.PARTED, "facility Plant: is Works and Plant now") in [
        (change.kind, change.words) for change in joined.diff(apart)
    ]


def works(article: Article, *more: Claim, operators: tuple[str, ...] = ("Gotion",)) -> Reading:
    """What an article says of the plant in Fremont, under construction."""
    status = Status.UNDER_CONSTRUCTION
    return reading(
        article, plant(article, "Works", operators=operators, city="Fremont", status=status), *more
    )


def lines(old: Reading, *new: Reading, corrections: tuple[Correction, ...] = ()) -> list[str]:
    """What is new when more articles or corrections come to one."""
    return [
        str(change)
        for change in Atlas.from_readings([old]).diff(Atlas.from_readings([old, *new], corrections))
    ]


def test_plans_for_a_time_and_phases_are_told() -> None:
    """Each under its own words, beside the figure that shows for the whole."""
    year = PartialDate.year(2030)
    first = works(MAY, claim(MAY, facility.CAPACITY, "Works", gwh(10)))
    new = works(
        JUNE,
        claim(JUNE, facility.CAPACITY, "Works", gwh(40), quote="20 GWh", when=year.as_deadline()),
        claim(JUNE, facility.CAPACITY, "Works", gwh(15), quote="runs", phase="second phase"),
    )
    assert lines(first, new) == [
        "facility Works: phase 2 capacity 15 GWh/yr [june: 'runs']",
        "facility Works: capacity by 2030 40 GWh/yr [june: '20 GWh']",
    ]


def test_a_plan_that_is_given_up_is_told_with_the_claim_that_says_so() -> None:
    """A later article tells the old figure as replaced and gives no new one."""
    first = works(MAY, claim(MAY, facility.CAPACITY, "Works", gwh(20)))
    gone = works(JUNE, claim(JUNE, facility.CAPACITY, "Works", gwh(20), quote="20 GWh", superseded=True))
    assert lines(first, gone) == ["facility Works: capacity 20 GWh/yr no longer [june: '20 GWh']"]


def test_an_owner_who_took_over_is_told() -> None:
    """One line for who came and who left; a corrected figure has the reason."""
    first = works(MAY, claim(MAY, facility.CAPACITY, "Works", gwh(20)))
    new = works(
        JUNE,
        claim(JUNE, facility.OPERATOR, "Works", "Gotion", quote="Gotion", superseded=True),
        operators=("Oxbow Cells",),
    )
    joined = JudgementCorrection(
        verdict=Verdict.SAME,
        a=Mention(SubjectKind.FACILITY, "Works", "may"),
        b=Mention(SubjectKind.FACILITY, "Works", "june"),
        reason="The works were sold.",
    )
    right = ClaimCorrection(
        article="may",
        subject="Works",
        attribute=facility.CAPACITY,
        wrong=gwh(20),
        right=gwh(2),
        reason="A slip of the pen.",
    )
    assert lines(first, new, corrections=(joined, right)) == [
        "facility Works: capacity 20 GWh/yr → 2 GWh/yr (corrected: A slip of the pen.) "
        "[may: 'Gotion plans 10 GWh in Fremont.']",
        "facility Works: operator Gotion High-Tech → Oxbow Cells [june: 'Gotion runs 20 GWh in Fremont.']",
        "new company: Oxbow Cells",
    ]


def test_what_is_said_again_less_exactly_is_no_news() -> None:
    """The same figure with a hedge, and the same date more coarsely."""
    first = works(
        MAY,
        claim(MAY, facility.CAPACITY, "Works", gwh(20)),
        claim(MAY, facility.PRODUCTION_START, "Works", PartialDate.month(2025, 2)),
    )
    again = works(
        JUNE,
        claim(JUNE, facility.CAPACITY, "Works", gwh(20, bound=Bound.APPROX)),
        claim(JUNE, facility.PRODUCTION_START, "Works", PartialDate.year(2025)),
    )
    assert lines(first, again) == []


@given(atlases(), atlases())
def test_laws_of_changes(one: Atlas, other: Atlas) -> None:
    """Nothing is new between an atlas and itself; what is new one way is gone the other way."""
    assert one.diff(one) == ()
    new = [repr(change.thing.id) for change in one.diff(other) if change.kind is ChangeKind.NEW]
    gone = [repr(change.thing.id) for change in other.diff(one) if change.kind is ChangeKind.GONE]
    assert sorted(new) == sorted(gone)


def test_a_timeline_goes_by_what_things_hold_for() -> None:
    """Stated dates before days of reports, plans and replaced values marked, the undated last."""
    undated = Article("Gotion once wanted 5 GWh there, 40 GWh by 2030.", id="undated")
    old = claim(undated, facility.CAPACITY, "Plant", gwh(5), superseded=True)
    later = claim(undated, facility.CAPACITY, "Plant", gwh(40), when=PartialDate.year(2030), phase="2")
    atlas = Atlas.from_readings(
        [PLANNED, RUNS, reading(undated, plant(undated, "Plant", city="Fremont", status=None), old, later)]
    )
    (found,) = atlas.facilities
    assert [str(event) for event in found.timeline] == [
        "2023-05-01: capacity = 10 GWh/yr (reported)",
        "2023-05-01: operator = Gotion High-Tech (reported)",
        "2023-05-01: status = planned (reported)",
        "2024: production_start = 2024 (planned)",
        "2024-06-01: capacity = 20 GWh/yr (reported)",
        "2024-06-01: operator = Gotion High-Tech (reported)",
        "2024-06-01: status = operating (reported)",
        "2030: capacity = 40 GWh/yr (phase 2)",
        "no date: capacity = 5 GWh/yr (replaced)",
        "no date: operator = Gotion High-Tech",
    ]
    assert {event.dating for event in found.timeline} == set(Dating)


@given(atlases())
def test_laws_of_timelines(atlas: Atlas) -> None:
    """Each statement about what changes is one event, in the order of the days; the undated come last."""
    for found in atlas.facilities:
        events = found.timeline
        assert len(events) == len({id(event.statement) for event in events})
        days = [event.date.earliest for event in events if event.date is not None]
        assert days == sorted(days)
        assert [event.date is None for event in events] == sorted(event.date is None for event in events)


@pytest.mark.parametrize(
    ("status", "day", "inferred"),
    [
        (Status.PLANNED, "2025-04-30", None),
        (Status.PLANNED, "2025-05-01", "paused (inferred: no news since 2023-05-01)"),
        (Status.UNDER_CONSTRUCTION, "2027-05-01", "cancelled (inferred: no news since 2023-05-01)"),
        (Status.OPERATING, "2027-05-01", None),
        (Status.PLANNED, "2023-01-01", None),
    ],
)
def test_silence_suggests_a_status_and_states_none(status: Status, day: str, inferred: str | None) -> None:
    """Two years without news suggest a pause, four the end; a plant that runs may run in silence."""
    atlas = Atlas.from_readings([reading(MAY, plant(MAY, "Plant", city="Fremont", status=status))])
    (found,) = atlas.facilities
    suggested = found.inferred_status(datetime.date.fromisoformat(day))
    assert (None if suggested is None else str(suggested)) == inferred
    assert found.status is status


def test_gaps_come_by_what_they_matter_to_totals() -> None:
    """A plant without a capacity weighs what plants of its kind have; complete ones are no gaps."""
    atlas = Atlas.from_readings(
        [
            reading(
                JUNE,
                plant(JUNE, "Complete", city="Fremont", country_code="US", capacity=gwh(30)),
                plant(JUNE, "Unplaced", city="Windsor", capacity=gwh(50)),
                plant(JUNE, "Unmeasured", city="Göd", country_code="HU", status=None),
                plant(JUNE, "Packs", city="Dalian", country_code="CN", kind=FacilityKind.PACK),
            ),
            reading(
                MAY, plant(MAY, "Old", operators=("CATL",), city="Göd", country_code="HU", capacity=gwh(8))
            ),
        ]
    )
    assert [str(gap) for gap in atlas.gaps(datetime.date(2025, 7, 1))] == [
        "Unplaced: no country",
        "Unmeasured: no capacity, no status",
        "Old: no news for 2 years",
        "Packs: no capacity",
    ]
    assert [int(gap.weight) for gap in atlas.gaps()] == [50, 30, 0]
    assert Missing.NEWS not in {one for gap in atlas.gaps() for one in gap.missing}


def test_an_atlas_without_days_has_no_old_news() -> None:
    """Nobody can say how old they are."""
    article = Article("Gotion is a company with a plant.", id="undated")
    claims = (*plant(article, "Plant", status=None), claim(article, company.ROLE, "Gotion", Role.CELL_MAKER))
    atlas = Atlas.from_readings([reading(article, claims)])
    assert [gap.missing for gap in atlas.gaps()] == [(Missing.CAPACITY, Missing.COUNTRY, Missing.STATUS)]
