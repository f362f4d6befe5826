"""Corrections: what they change, and that they show."""

from __future__ import annotations

import datetime

from evbattery.atlas import Atlas
from evbattery.claims import Article, ClaimCorrection, NameCorrection, PublishedCorrection, facility, network
from evbattery.values import AnnualEnergyCapacity, StationCount, Status
from tests.strategies import claim, gwh, plant, reading

TEXT = Article("Azure runs 10 GWh of cells and 1,000 exchanges.", id="text")
READING = reading(
    TEXT,
    plant(TEXT, "Plant", operators=("Azure",), city="Fremont", country_code="US", capacity=gwh(10)),
    claim(TEXT, network.OPERATOR, "Azure", "Azure"),
    claim(TEXT, network.STATIONS, "Azure", StationCount.of(1000)),
)
NAME = NameCorrection(
    article="text", name="Azure", stands_for="NIO", reason="a literal translation of NIO's name"
)


def correct(
    right: AnnualEnergyCapacity | None = None, wrong: AnnualEnergyCapacity | None = None
) -> ClaimCorrection:
    """A correction of the plant's capacity."""
    return ClaimCorrection(
        article="text",
        subject="Plant",
        attribute=facility.CAPACITY,
        right=right,
        wrong=wrong,
        reason="the press release says so",
    )


def test_a_name_correction_renames_the_company() -> None:
    """The name counts as the other one, the claims stay as they are."""
    atlas = Atlas.from_readings([READING], [NAME])
    assert [str(one) for one in atlas.facility("Plant").operators] == ["Nio"]
    (found,) = atlas.networks
    assert (found.name, [str(one) for one in found.operators]) == ("NIO", ["Nio"])
    assert found.corrections == (NAME,)
    assert {one.subject.name for one in found.claims} == {"Azure"}
    assert len(atlas.overruled(NAME)) == 3


def test_a_claim_correction_gives_another_value() -> None:
    """The right value shows and counts, with the claim that it overrules and the reason."""
    correction = correct(right=gwh(12))
    atlas = Atlas.from_readings([READING], [correction])
    found = atlas.facility("Plant")
    shown = found.shown(facility.CAPACITY)
    assert shown is not None
    assert (shown.value, shown.claim.value, shown.corrections) == (gwh(12), gwh(10), (correction,))
    assert atlas.overruled(correction) == (shown.claim,)
    (total,) = atlas.capacity_by_region(status=Status.OPERATING)
    assert total.quantity == gwh(12)
    assert "corrected: the press release says so" in total.explain()


def test_a_withdrawn_claim_is_a_gap() -> None:
    """Without a right value the figure is gone, and the total says why."""
    atlas = Atlas.from_readings([READING], [correct(wrong=gwh(10))])
    (total,) = atlas.capacity_by_region(status=Status.OPERATING)
    assert str(total) == "North America: no figure (1 with a figure that a correction withdraws)"
    assert "corrected: the press release says so" in total.explain()


def test_a_correction_of_another_value_changes_nothing() -> None:
    """A correction that fits no claim overrules none."""
    correction = correct(wrong=gwh(99))
    atlas = Atlas.from_readings([READING], [correction])
    assert atlas.overruled(correction) == ()
    assert atlas.facility("Plant").capacity == gwh(10)


def test_a_correction_holds_for_copies() -> None:
    """What is wrong in an article is wrong in its reprint."""
    reprint = Article(TEXT.text, id="reprint")
    again = reading(reprint, plant(reprint, "Plant", operators=("Azure",), city="Fremont", capacity=gwh(10)))
    atlas = Atlas.from_readings([READING, again], [NAME, correct(right=gwh(12))])
    (found,) = atlas.facilities
    assert found.capacity == gwh(12)
    assert not found.conflicts
    assert [str(one) for one in found.operators] == ["Nio"]


def test_a_published_correction_overrules_no_claim() -> None:
    """It is applied before reading and only shown here."""
    correction = PublishedCorrection(
        article="text", published=datetime.date(2022, 8, 1), reason="as archived"
    )
    atlas = Atlas.from_readings([READING], [correction, correction])
    assert atlas.corrections == (correction,)
    assert atlas.overruled(correction) == ()
