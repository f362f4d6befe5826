"""Stakes, stated and derived."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given

from evbattery.atlas import Atlas
from evbattery.claims import Article, Claim, partnership
from evbattery.entities.stakes import remainder
from evbattery.values import Bound, PartnershipKind, Ratio
from tests.strategies import claim, numbers, plant, reading

TEXT = Article("Oxbow Cells will own 90% of the cell plant, Pinewood 90% of the pack plant.", id="venture")
PARTIES = tuple(
    claim(TEXT, partnership.PARTY, "Oxbow-Pinewood", name) for name in ("Oxbow Cells", "Pinewood")
)
NINETY = Ratio.of("0.9")


def atlas_of(*more: Claim) -> Atlas:
    """An atlas of two plants of one venture, with more claims."""
    operators = ("Oxbow Cells", "Pinewood")
    return Atlas.from_readings(
        [
            reading(
                TEXT,
                plant(TEXT, "Cell plant", operators=operators),
                plant(TEXT, "Pack plant", operators=operators),
                claim(TEXT, partnership.KIND, "Oxbow-Pinewood", PartnershipKind.JOINT_VENTURE),
                PARTIES,
                *more,
            )
        ]
    )


def test_one_stake_of_two_leaves_the_other() -> None:
    """In a venture of two, one party's stake in a plant gives the other's, marked and with its claim."""
    stated = claim(
        TEXT, partnership.STAKE, "Oxbow-Pinewood", NINETY, party="Oxbow Cells", facility="Cell plant"
    )
    other = claim(TEXT, partnership.STAKE, "Oxbow-Pinewood", NINETY, party="Pinewood", facility="Pack plant")
    atlas = atlas_of(stated, other)
    cell, pack = atlas.facility("Cell plant"), atlas.facility("Pack plant")
    assert [(str(one.company), str(one.share), one.derived) for one in cell.stakes] == [
        ("Oxbow Cells", "90%", False),
        ("Pinewood", "10%", True),
    ]
    assert [(str(one.company), str(one.share), one.derived) for one in pack.stakes] == [
        ("Oxbow Cells", "10%", True),
        ("Pinewood", "90%", False),
    ]
    derived = cell.stakes[1]
    assert derived.statement.claim == stated
    assert "10% of Cell plant (derived from partnership" in str(derived)
    assert set(atlas.partnerships[0].stakes) == {*cell.stakes, *pack.stakes}


def test_nothing_is_derived_where_both_stakes_are_given() -> None:
    """Two stated stakes stand as they are, even if they do not make a whole."""
    atlas = atlas_of(
        claim(TEXT, partnership.STAKE, "Oxbow-Pinewood", NINETY, party="Oxbow Cells"),
        claim(TEXT, partnership.STAKE, "Oxbow-Pinewood", NINETY, party="Pinewood"),
    )
    assert [one.derived for one in atlas.partnerships[0].stakes] == [False, False]


def test_nothing_is_derived_among_three() -> None:
    """With a third party nobody knows how the rest is shared."""
    atlas = atlas_of(
        claim(TEXT, partnership.STAKE, "Oxbow-Pinewood", NINETY, party="Oxbow Cells"),
        claim(TEXT, partnership.PARTY, "Oxbow-Pinewood", "A Third Party"),
    )
    assert [one.derived for one in atlas.partnerships[0].stakes] == [False]


def test_nothing_is_derived_where_a_company_is_bought() -> None:
    """Who buys all of a company leaves it no stake of nothing in itself."""
    told = [
        claim(TEXT, partnership.KIND, "Purchase", PartnershipKind.MERGER_ACQUISITION),
        claim(TEXT, partnership.PARTY, "Purchase", "Oxbow Cells"),
        claim(TEXT, partnership.PARTY, "Purchase", "Pinewood"),
        claim(TEXT, partnership.STAKE, "Purchase", Ratio.of(1), party="Oxbow Cells"),
    ]
    (bought,) = Atlas.from_readings([reading(TEXT, *told)]).partnerships
    assert [(str(one.company), str(one.share)) for one in bought.stakes] == [("Oxbow Cells", "100%")]


@given(numbers(most="1"))
def test_a_remainder_and_its_stake_make_a_whole(share: Decimal) -> None:
    """What a stake leaves, leaves the stake."""
    stake = Ratio.of(str(share))
    rest = remainder(stake)
    assert rest is not None
    assert rest + stake == Ratio.of(1)
    assert remainder(rest) == stake


def test_bounds_of_a_remainder() -> None:
    """A majority leaves less than half, and more than all leaves nothing to say."""
    assert remainder(Ratio.of("0.51", bound=Bound.AT_LEAST)) == Ratio.of("0.49", bound=Bound.AT_MOST)
    assert remainder(Ratio.of("0.4", to="0.6")) == Ratio.of("0.4", to="0.6")
    assert remainder(Ratio.of("1.2")) is None
