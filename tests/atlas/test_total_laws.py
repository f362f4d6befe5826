"""Laws of totals, for any articles about any plants."""

from __future__ import annotations

import datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from evbattery.atlas import Atlas, Total
from evbattery.claims import Article, Reading, facility
from evbattery.reading import read
from evbattery.values import AnnualEnergyCapacity, RegionScheme, Status
from tests.strategies import ALIASES, claim, gwh, plant, reading, reading_lists

STATUSES = st.sampled_from((Status.OPERATING, Status.PLANNED, Status.CANCELLED))


def shown(atlas: Atlas) -> list[tuple[str, AnnualEnergyCapacity | None]]:
    """What all totals of an atlas come to."""
    totals = (*atlas.capacity_by_region(), *atlas.capacity_by_region(status=Status.OPERATING))
    return [(str(total), total.quantity) for total in totals]


@given(reading_lists(), STATUSES, st.data())
def test_interval_contains_every_choice_of_values(
    readings: list[Reading], status: Status, data: st.DataObject
) -> None:
    """Whatever value is chosen within the claims of each facility, their sum lies within the total."""
    total = Atlas.from_readings(readings).facilities.with_status(status).total_capacity()
    chosen = Decimal(0)
    for one in total.counted:
        value = data.draw(st.sampled_from(one.claims)).value_of(facility.CAPACITY)
        assert isinstance(value, AnnualEnergyCapacity)
        ends = (value.lower, value.low + 7 if value.upper is None else value.upper)
        chosen += data.draw(st.sampled_from(ends))
    quantity = total.quantity
    if quantity is None:
        assert not total.counted
    else:
        assert quantity.lower <= chosen
        assert quantity.upper is None or chosen <= quantity.upper


@given(reading_lists(), STATUSES, st.sampled_from(RegionScheme), st.booleans())
def test_groups_partition_the_ungrouped_total(
    readings: list[Reading], status: Status, scheme: RegionScheme, by_headquarters: bool
) -> None:
    """Each facility that counts or has a gap counts or has it in exactly one group, and the sums add up."""
    atlas = Atlas.from_readings(readings)
    whole = atlas.facilities.with_status(status).total_capacity()
    groups = atlas.capacity_by_region(status=status, scheme=scheme, place_by_headquarters=by_headquarters)
    in_groups = sorted(one.facility.id for group in groups for one in group.counted)
    assert in_groups == sorted(one.facility.id for one in whole.counted)
    parts = [group.quantity for group in groups if group.quantity is not None]
    assert AnnualEnergyCapacity.total(parts) == (whole.quantity or AnnualEnergyCapacity.zero())
    for reason, number in whole.gaps.items():
        assert sum(group.gaps.get(reason, 0) for group in groups) == number


@given(reading_lists(), st.sampled_from(RegionScheme))
def test_groups_by_status_hold_every_facility_once(readings: list[Reading], scheme: RegionScheme) -> None:
    """Without a status each facility stands in exactly one group, counted or left out."""
    atlas = Atlas.from_readings(readings)
    groups = atlas.capacity_by_region(scheme=scheme)
    listed = [one.facility.id for group in groups for one in group.counted]
    listed += [one.facility.id for group in groups for one in group.left_out]
    assert sorted(listed) == [one.id for one in atlas.facilities]


@given(reading_lists(), st.sampled_from((10, "0.5", "1e9")))
def test_cancelled_plant_changes_no_operating_total(readings: list[Reading], size: int | str) -> None:
    """A plant that was cancelled does not show in totals of what operates."""
    article = Article("A plant in Hobart will not be built.", id="cancelled")
    more = reading(
        article,
        plant(
            article, "Gone", operators=("Nobody",), city="Hobart", country_code="US", status=Status.CANCELLED,
            capacity=gwh(size),
        ),
    )  # fmt: skip
    before, after = Atlas.from_readings(readings), Atlas.from_readings([*readings, more])
    assert _operating(before) == _operating(after)


def _operating(atlas: Atlas) -> list[tuple[str, AnnualEnergyCapacity | None]]:
    totals: list[Total[AnnualEnergyCapacity]] = [
        *atlas.capacity_by_region(status=Status.OPERATING),
        atlas.facilities.with_status(Status.OPERATING).total_capacity(),
    ]
    return [(str(total), total.quantity) for total in totals]


def test_a_reprint_does_not_decide_between_contradictions() -> None:
    """Of two statuses of one day the same one shows under whatever id one of the articles is printed again."""
    told = {
        "b": "Norrsken Celler has opened its battery cell plant in Luleå, Sweden.",
        "a": "Norrsken Celler has cancelled its battery cell plant in Luleå, Sweden.",
    }
    day = datetime.date(2025, 3, 1)
    articles = [Article(text, id=name, published=day) for name, text in told.items()]
    once = Atlas.from_readings(map(read, articles))
    again = once | Atlas.from_readings([read(Article(told["b"], id="0", published=day))])
    assert again.facilities[0].status is once.facilities[0].status


@given(reading_lists(), st.data())
def test_repeating_an_article_changes_no_total(readings: list[Reading], data: st.DataObject) -> None:
    """An article given twice, or reprinted under another id, counts once."""
    if not readings:
        return
    again = data.draw(st.sampled_from(readings))
    copy = Article(
        again.article.text, published=again.article.published, id=data.draw(st.sampled_from(("0", "zz")))
    )
    records = [one.to_record() | {"article": copy.id} for one in again.claims]
    claims = [type(one).from_record(record, copy) for one, record in zip(again.claims, records, strict=True)]
    reprinted = Reading(copy, tuple(claims))
    once = shown(Atlas.from_readings(readings))
    assert shown(Atlas.from_readings([*readings, again])) == once
    assert shown(Atlas.from_readings([reprinted, *readings])) == once


@given(reading_lists(), st.data())
def test_splitting_an_owners_share_changes_no_total(readings: list[Reading], data: st.DataObject) -> None:
    """A further owner of a plant, whose share is split off, adds no capacity."""
    plants = [
        (one, claim) for one in readings for claim in one.claims if claim.attribute == facility.OPERATOR
    ]
    if not plants:
        return
    at, operator = data.draw(st.sampled_from(plants))
    partner = claim(
        at.article, facility.OPERATOR, operator.subject.name, "Silent Partner", modality=operator.modality
    )
    split = Reading(at.article, (*at.claims, partner))
    others = [one for one in readings if one is not at]
    assert shown(Atlas.from_readings([*others, split])) == shown(Atlas.from_readings(readings))


@given(reading_lists())
def test_renaming_an_alias_changes_no_total(readings: list[Reading]) -> None:
    """Another name of the same company changes nothing."""
    renamed = [
        Reading(
            one.article,
            tuple(
                claim(
                    one.article,
                    said.attribute,
                    said.subject.name,
                    ALIASES[said.value],
                    modality=said.modality,
                )
                if said.attribute == facility.OPERATOR
                and said.value in ALIASES
                and isinstance(said.value, str)
                else said
                for said in one.claims
            ),
        )
        for one in readings
    ]
    assert shown(Atlas.from_readings(renamed)) == shown(Atlas.from_readings(readings))
