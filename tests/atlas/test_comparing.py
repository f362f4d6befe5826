"""An atlas beside another source: what one of them lacks, and where they disagree."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given

from evbattery.atlas import Atlas
from evbattery.claims import Article, ClaimValue, facility
from evbattery.values import JobCount, Modality, PartialDate, Status
from tests.strategies import atlases, claim, gwh, plant, reading

NEWS = Article(
    "Gotion makes 10 GWh in Fremont, and will in Göd.", id="news", published=datetime.date(2024, 6, 1)
)
LIST = Article("Fremont 12 400\nWindsor 5", id="list", published=datetime.date(2025, 1, 1))


def test_what_one_source_lacks_and_where_both_disagree() -> None:
    """One plant that both have with two capacities, one of each alone; figures that agree are no disagreement."""
    ours = Atlas.from_readings(
        [
            reading(
                NEWS,
                plant(NEWS, "Fremont", city="Fremont", capacity=gwh(10)),
                claim(NEWS, facility.JOBS, "Fremont", JobCount.of(400)),
                plant(NEWS, "Göd", city="Göd", status=Status.PLANNED),
            )
        ]
    )
    theirs = reading(
        LIST,
        plant(LIST, "Row 1", city="Fremont", capacity=gwh(12)),
        claim(LIST, facility.JOBS, "Row 1", JobCount.of(400)),
        claim(LIST, facility.PRODUCTION_START, "Row 1", PartialDate.year(2023)),
        plant(LIST, "Row 2", city="Windsor", capacity=gwh(5)),
    )
    found = ours.compare(theirs)
    assert [one.name for one in found.only_here] == ["Göd"]
    assert [one.name for one in found.only_there] == ["Row 2"]
    assert [one.aliases for one in found.both] == [("Row 1",)]
    assert [str(one) for one in found.disagreements] == [
        "Fremont: capacity 10 GWh/yr (news, 2024-06-01) against 12 GWh/yr (list, 2025-01-01)"
    ]
    assert str(found) == (
        "in both: 1, disagreements: 1, only here: 1 (0 in countries of the other), only there: 1, unsure pairs: 0"
    )


def test_a_list_of_one_country_lacks_no_plants_of_others() -> None:
    """What only the atlas has is told apart by whether the list has any plants in that country."""
    ours = Atlas.from_readings(
        [
            reading(
                NEWS,
                plant(NEWS, "Fremont", city="Fremont", country_code="US"),
                plant(NEWS, "Göd", city="Göd", country_code="HU"),
            )
        ]
    )
    found = ours.compare(reading(LIST, plant(LIST, "Row 1", city="Austin", country_code="US")))
    assert [one.name for one in found.only_here] == ["Fremont", "Göd"]
    assert [one.name for one in found.lacking_there] == ["Fremont"]


@pytest.mark.parametrize(
    ("ours", "theirs", "disagree"),
    [
        ((gwh(20), Modality.ACTUAL), (gwh(40), Modality.PLANNED), False),
        ((gwh(40), Modality.PLANNED), (gwh(20), Modality.ACTUAL), False),
        ((gwh(40), Modality.ACTUAL), (gwh(20), Modality.PLANNED), True),
        ((gwh(20), Modality.PLANNED), (gwh(40), Modality.PLANNED), True),
    ],
)
def test_a_plan_for_more_is_no_disagreement(
    ours: tuple[ClaimValue, Modality], theirs: tuple[ClaimValue, Modality], *, disagree: bool
) -> None:
    """What a plant makes and what it is to make can both be true; a plan for less than there is cannot."""
    sides = [
        reading(
            article,
            plant(article, "P", city="Fremont"),
            claim(article, facility.CAPACITY, "P", value, modality=modality),
        )
        for article, (value, modality) in ((NEWS, ours), (LIST, theirs))
    ]
    found = Atlas.from_readings(sides[:1]).compare(sides[1])
    assert len(found.disagreements) == disagree


def test_what_a_source_says_as_well_is_no_disagreement() -> None:
    """An article with a first phase and all of the plant does not contradict a list that has one of the two."""
    ours = Atlas.from_readings(
        [
            reading(
                NEWS,
                plant(NEWS, "Fremont", city="Fremont", capacity=gwh(10)),
                claim(NEWS, facility.CAPACITY, "Fremont", gwh(30), modality=Modality.POSSIBLE),
            )
        ]
    )
    for figure, disagreements in ((30, 0), (20, 1)):
        theirs = reading(LIST, plant(LIST, "Row 1", city="Fremont", capacity=gwh(figure)))
        assert len(ours.compare(theirs).disagreements) == disagreements


def test_disagreements_name_the_row() -> None:
    """So that the cell is found in the list."""
    theirs = reading(
        LIST,
        plant(LIST, "Row 1", city="Fremont"),
        claim(LIST, facility.JOBS, "Row 1", JobCount.of(500), row="7", column="jobs"),
    )
    ours = reading(
        NEWS, plant(NEWS, "Fremont", city="Fremont"), claim(NEWS, facility.JOBS, "Fremont", JobCount.of(400))
    )
    (found,) = Atlas.from_readings([ours]).compare(theirs).disagreements
    assert str(found) == (
        "Fremont: jobs 400 jobs (news, 2024-06-01) against 500 jobs (list, row 7, 2025-01-01)"
    )


def test_pairs_that_may_be_one_are_listed() -> None:
    """A plant without a place may be that of the other source."""
    ours = Atlas.from_readings([reading(NEWS, plant(NEWS, "Fremont", city="Fremont", country_code="US"))])
    found = ours.compare(reading(LIST, plant(LIST, "Row 1")))
    assert [(one.a.name, one.b.name) for one in found.unsure] == [("Fremont", "Row 1")]


@given(atlases(), atlases())
def test_laws_of_comparisons(one: Atlas, other: Atlas) -> None:
    """Every facility of both sources together is in one of the three lists; beside nothing, all are only here."""
    taken = {article.id for article in one.articles}
    rest = Atlas(tuple(item for item in other.readings if item.article.id not in taken))
    found = one.compare(rest)
    listed = sorted(found.only_here + found.only_there + found.both, key=lambda facility: facility.id)
    together = Atlas(one.readings + rest.readings, one.corrections).facilities
    assert [facility.id for facility in listed] == [facility.id for facility in together]
    assert {facility.id for facility in one.compare(Atlas()).only_here} == {
        facility.id for facility in one.facilities
    }
    assert one.compare(Atlas()).both == ()
