"""Totals and what they say of themselves."""

from __future__ import annotations

import datetime

import pytest

from evbattery.atlas import Atlas, LeftOut, Total
from evbattery.claims import Article, Claim, company, facility
from evbattery.errors import UnknownCountryError, UnknownPlaceError
from evbattery.values import (
    AnnualEnergyCapacity,
    AnnualMassCapacity,
    Bound,
    FacilityKind,
    RegionScheme,
    Status,
    country,
)
from tests.strategies import claim, gwh, plant, reading

TEXT = Article(
    "The factory has a planned production capacity of one GWh. Another one makes 20 to 30 GWh.",
    id="news",
    source="news.txt",
)
OTHER = Article("Another text about the same things.", id="other")


def atlas_of(*claims: tuple[Claim, ...] | Claim) -> Atlas:
    """An atlas of one article."""
    return Atlas.from_readings([reading(TEXT, *claims)])


def operating(atlas: Atlas) -> Total[AnnualEnergyCapacity]:
    """The total of what operates in the United States."""
    return atlas.facilities.in_country("US").with_status(Status.OPERATING).total_capacity()


def us(
    name: str,
    *,
    operators: tuple[str, ...] = ("Gotion High-Tech",),
    kind: FacilityKind = FacilityKind.CELL,
    status: Status | None = Status.OPERATING,
    capacity: AnnualEnergyCapacity | AnnualMassCapacity | None = None,
) -> tuple[Claim, ...]:
    """A plant in a city of its own in the United States."""
    return plant(
        TEXT,
        name,
        operators=operators,
        city=name,
        country_code="US",
        kind=kind,
        status=status,
        capacity=capacity,
    )


def test_a_total_reads_like_a_sentence() -> None:
    """The sum, how many facilities it has, and how many have no figure."""
    atlas = atlas_of(us("A", capacity=gwh(1)), us("B"), us("C"), us("D"))
    (total,) = atlas.capacity_by_region(status=Status.OPERATING)
    assert str(total) == "North America: 1 GWh/yr (1 facility; 3 without a figure)"
    assert (total.region, total.status) == ("North America", Status.OPERATING)
    assert str(operating(atlas)) == "1 GWh/yr (1 facility; 3 without a figure)"


def test_unknown_is_not_zero() -> None:
    """Plants without a figure come to no figure, and no plants to none either."""
    (total,) = atlas_of(us("A")).capacity_by_region(status=Status.OPERATING)
    assert total.quantity is None
    assert str(total) == "North America: no figure (1 without a figure)"
    assert str(operating(Atlas())) == "no figure (no facility)"


def test_a_total_explains_itself() -> None:
    """Each facility with its claim, the words and the article; each left out with the reason."""
    counted = us("A", capacity=None)
    figure = claim(TEXT, facility.CAPACITY, "A", gwh(1), quote="planned production capacity of one GWh")
    text = operating(
        atlas_of(counted, figure, us("B"), us("C", status=Status.CANCELLED, capacity=gwh(7)))
    ).explain()
    assert text.splitlines()[:4] == [
        "1 GWh/yr (1 facility; 1 without a figure)",
        "Counted:",
        "  A (A, United States; operating): 1 GWh/yr",
        '    "The factory has a planned production capacity of one GWh. Another one makes 20 to 30 GWh."',
    ]
    assert "article news (no date, news.txt), characters 18-56" in text
    assert "  B (B, United States; operating): without a figure" in text
    assert "  C (C, United States; cancelled): cancelled" in text


def test_reasons_for_leaving_out() -> None:
    """Every facility that does not count says why."""
    capacity = facility.CAPACITY
    atlas = atlas_of(
        us("none"),
        (*us("unit"), claim(TEXT, capacity, "unit", AnnualMassCapacity.of(9))),
        (*us("replaced"), claim(TEXT, capacity, "replaced", gwh(9), superseded=True)),
        (*us("several"), claim(TEXT, capacity, "several", gwh(9), scope="all plants")),
        us("cancelled", status=Status.CANCELLED, capacity=gwh(9)),
        us("planned", status=Status.PLANNED, capacity=gwh(9)),
        us("unknown", status=None, capacity=gwh(9)),
        plant(TEXT, "nowhere", capacity=gwh(9)),
        plant(TEXT, "nowhere and planned", status=Status.PLANNED, capacity=gwh(9)),
        plant(TEXT, "abroad", country_code="CN", capacity=gwh(9)),
    )
    total = operating(atlas)
    assert {one.facility.name: one.reason for one in total.left_out} == {
        "none": LeftOut.NO_FIGURE,
        "unit": LeftOut.OTHER_UNIT,
        "replaced": LeftOut.SUPERSEDED,
        "several": LeftOut.SCOPE,
        "cancelled": LeftOut.CANCELLED,
        "planned": LeftOut.OTHER_STATUS,
        "unknown": LeftOut.NO_STATUS,
        "nowhere": LeftOut.UNPLACED,
        "nowhere and planned": LeftOut.OTHER_STATUS,
    }
    assert total.quantity is None
    assert str(total) == (
        "no figure (1 without a figure; 1 with a figure in another unit; 1 with a figure that was replaced; "
        "1 with a figure for several plants together; 1 without a stated place)"
    )


def test_contradicting_figures_make_a_range() -> None:
    """Where nothing tells which figure is right the total allows both, and shows both claims."""
    again = plant(OTHER, "A", city="A", country_code="US", capacity=gwh(30))
    atlas = Atlas.from_readings([reading(TEXT, us("A", capacity=gwh(20))), reading(OTHER, again)])
    total = operating(atlas)
    assert total.quantity == gwh(20, 30)
    assert len(total.claims) == 2
    assert "these claims contradict each other" in total.explain()


def test_contradicting_statuses_leave_out() -> None:
    """Where nothing tells whether a plant operates or was cancelled it counts as neither."""
    again = plant(OTHER, "A", city="A", country_code="US", status=Status.CANCELLED)
    atlas = Atlas.from_readings([reading(TEXT, us("A", capacity=gwh(20))), reading(OTHER, again)])
    (total,) = atlas.capacity_by_region(status=Status.OPERATING)
    assert str(total) == "North America: no figure (1 of contradicting status)"
    both = atlas.facilities.with_status(Status.OPERATING, Status.CANCELLED)
    assert both.total_capacity().quantity == gwh(20)


def test_a_losing_claim_is_explained() -> None:
    """A claim that lost stands in the explanation with the rule that decided."""
    dated = Article("It makes 30 GWh.", id="dated", published=datetime.date(2024, 5, 1))
    newer = plant(dated, "A", city="A", country_code="US", capacity=gwh(30))
    total = operating(Atlas.from_readings([reading(TEXT, us("A", capacity=gwh(20))), reading(dated, newer)]))
    assert total.quantity == gwh(30)
    assert "against it: 20 GWh/yr (settled by the policy 'latest': the latest article" in total.explain()


def test_statuses_are_not_added_up_unless_asked() -> None:
    """One total for each status, and one for several when they are given together."""
    atlas = atlas_of(
        us("A", capacity=gwh(1)), us("B", status=Status.PLANNED, capacity=gwh(10)),
        us("C", status=Status.ANNOUNCED, capacity=gwh(5)), us("D", status=None, capacity=gwh(3)),
    )  # fmt: skip
    assert [str(total) for total in atlas.facilities.total_capacity()] == [
        "operating: 1 GWh/yr (1 facility)",
        "planned: 15 GWh/yr (2 facilities)",
        "status not stated: 3 GWh/yr (1 facility)",
    ]
    assert [total.label for total in atlas.capacity_by_region()] == [
        "North America, operating",
        "North America, planned",
        "North America, status not stated",
    ]
    together = {Status.OPERATING, Status.PLANNED}
    (total,) = atlas.capacity_by_region(status=together)
    assert (total.quantity, total.status) == (gwh(16), None)


def test_other_units_have_totals_of_their_own() -> None:
    """Tonnes a year are added up where they are asked for."""
    atlas = atlas_of(us("A", capacity=AnnualMassCapacity.of(500)), us("B", capacity=gwh(1)))
    total = atlas.facilities.with_status(Status.OPERATING).total_capacity(AnnualMassCapacity)
    assert str(total) == "500 t/yr (1 facility; 1 with a figure in another unit)"
    (region,) = atlas.capacity_by_region(status=Status.OPERATING, unit=AnnualMassCapacity)
    assert region.quantity == AnnualMassCapacity.of(500)


def test_bounds_carry_over() -> None:
    """A sum of an "at least" and others is an "at least"."""
    atlas = atlas_of(us("A", capacity=gwh(20, bound=Bound.AT_LEAST)), us("B", capacity=gwh(5)))
    assert str(operating(atlas)) == "at least 25 GWh/yr (2 facilities)"


def test_a_joint_venture_counts_once() -> None:
    """Two owners do not double a plant."""
    atlas = atlas_of(us("A", operators=("Oxbow Cells", "CATL"), capacity=gwh(40)))
    assert operating(atlas).quantity == gwh(40)
    assert atlas.company("CATL").facilities.with_status(Status.OPERATING).total_capacity().quantity == gwh(40)


def test_unplaced_facilities_are_a_group() -> None:
    """Without a country a plant counts in no region; its own group says why."""
    (total,) = atlas_of(plant(TEXT, "A", capacity=gwh(9))).capacity_by_region(status=Status.OPERATING)
    assert str(total) == "unplaced: 9 GWh/yr (1 facility)"
    (one,) = total.counted
    assert one.placement is not None
    assert one.placement.reason == "no article gives its country"


def test_a_stated_region_places() -> None:
    """A plant in Europe is in Europe, though nobody says in which country."""
    atlas = atlas_of(plant(TEXT, "A", capacity=gwh(9)), claim(TEXT, facility.REGION, "A", "Europe"))
    (total,) = atlas.capacity_by_region(status=Status.OPERATING)
    assert total.region == "Europe"
    assert atlas.facilities.in_region("Europe").with_status(
        Status.OPERATING
    ).total_capacity().quantity == gwh(9)


def test_placing_by_headquarters_says_so() -> None:
    """On request a plant without a country counts where its operators are at home."""
    atlas = atlas_of(plant(TEXT, "A", operators=("Gotion",), capacity=gwh(9)))
    (total,) = atlas.capacity_by_region(
        status=Status.OPERATING, scheme=RegionScheme.MARKET, place_by_headquarters=True
    )
    assert str(total) == "China: 9 GWh/yr (1 facility; 1 placed by headquarters)"
    assert "inferred from its operators' headquarters in China (general knowledge has" in total.explain()


def test_headquarters_in_an_article_come_first() -> None:
    """What an article says of the headquarters counts before what is generally known."""
    atlas = atlas_of(
        plant(TEXT, "A", operators=("Gotion",), capacity=gwh(9)),
        claim(TEXT, company.HQ_COUNTRY, "Gotion", country("US")),
    )
    (total,) = atlas.capacity_by_region(status=Status.OPERATING, place_by_headquarters=True)
    assert total.region == "North America"
    assert "an article has Gotion" in total.explain()


@pytest.mark.parametrize(
    ("operators", "reason"),
    [
        (("Gotion", "General Motors"), "its operators have headquarters in several countries"),
        (("Gotion", "Oxbow Cells"), "the headquarters of Oxbow Cells are not known"),
        ((), "nor an operator"),
    ],
)
def test_headquarters_that_do_not_place(operators: tuple[str, ...], reason: str) -> None:
    """All operators must be at home in one country; else the reason says what is missing."""
    atlas = atlas_of(plant(TEXT, "A", operators=operators, capacity=gwh(9)))
    (total,) = atlas.capacity_by_region(status=Status.OPERATING, place_by_headquarters=True)
    (one,) = total.counted
    assert one.placement is not None
    assert reason in one.placement.reason
    assert total.region == "unplaced"


def test_collections_narrow_and_sort() -> None:
    """Filters combine; sorting puts what is unknown last."""
    atlas = atlas_of(
        us("A", capacity=gwh(5)), us("B", kind=FacilityKind.PACK), us("C", capacity=gwh(50), operators=("CATL",)),
    )  # fmt: skip
    everything = atlas.facilities
    assert [one.name for one in everything.of_kind(FacilityKind.PACK)] == ["B"]
    assert [one.name for one in everything.operated_by("Gotion").in_region("North America")] == ["A", "B"]
    assert [one.name for one in everything.where(lambda one: one.name > "A")] == ["B", "C"]
    by_size = everything.sorted_by(
        lambda one: None if one.capacity is None else one.capacity.low, descending=True
    )
    assert [one.name for one in by_size] == ["C", "A", "B"]
    assert (len(by_size), by_size[0] in everything) == (3, True)
    assert len(everything.in_country("CN")) == 0


def test_places_that_do_not_exist_are_refused() -> None:
    """A misspelt country or region is an error, not an empty answer."""
    with pytest.raises(UnknownCountryError, match="Atlantis"):
        Atlas().facilities.in_country("Atlantis")
    with pytest.raises(UnknownPlaceError, match=r"continent has no region 'EU'; it has Africa"):
        Atlas().facilities.in_region("EU")
