"""An atlas beside another source: what one of them lacks, and where they disagree."""

from __future__ import annotations

import datetime

from hypothesis import given

from evbattery.atlas import Atlas
from evbattery.claims import Article, facility
from evbattery.values import JobCount, PartialDate, Status
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
        "Fremont: capacity 10 GWh/yr (news) against 12 GWh/yr (list)"
    ]
    assert str(found) == ("1 facilities in both (1 disagreements), 1 only here, 1 only there, 0 unsure pairs")


def test_pairs_that_may_be_one_are_listed() -> None:
    """A plant without a city may be that of the other source."""
    ours = Atlas.from_readings([reading(NEWS, plant(NEWS, "Fremont", city="Fremont", country_code="US"))])
    found = ours.compare(reading(LIST, plant(LIST, "Row 1", country_code="US")))
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
