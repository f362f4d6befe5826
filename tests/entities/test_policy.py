"""How an entity picks what shows."""

from __future__ import annotations

import datetime

import pytest

from evbattery.atlas import Atlas
from evbattery.claims import Article, Claim, facility
from evbattery.entities import Facility
from evbattery.entities.agreement import agree
from evbattery.values import AnnualMassCapacity, Bound, Modality, PartialDate, Status
from evbattery.values.chemistry import chemistry
from tests.strategies import claim, gwh, plant, reading

OLD = Article("It will make 10 GWh, then 40 GWh by 2030.", id="old", published=datetime.date(2022, 5, 1))
NEW = Article("It now makes 12 GWh.", id="new", published=datetime.date(2024, 5, 1))
UNDATED = Article("It makes 15 GWh or so.", id="undated")


def only(*said: tuple[Article, tuple[Claim, ...]]) -> Facility:
    """The one facility that all articles speak of."""
    bases = (plant(article, "Plant", city="Fremont", status=None) for article, _ in said)
    readings = [reading(article, base, more) for base, (article, more) in zip(bases, said, strict=True)]
    (found,) = Atlas.from_readings(readings).facilities
    return found


def test_an_actual_figure_shows_over_a_newer_plan() -> None:
    """What a plant makes shows before what it is to make, whichever article is newer."""
    found = only(
        (OLD, (claim(OLD, facility.CAPACITY, "Plant", gwh(10)),)),
        (NEW, (claim(NEW, facility.CAPACITY, "Plant", gwh(12), modality=Modality.PLANNED),)),
    )
    assert found.capacity == gwh(10)


def test_the_latest_article_shows_and_names_the_rule() -> None:
    """Of two plans the newer one shows; the older one stays as a claim against it, with the rule that decided."""
    found = only(
        (OLD, (claim(OLD, facility.CAPACITY, "Plant", gwh(10), quote="10 GWh"),)),
        (NEW, (claim(NEW, facility.CAPACITY, "Plant", gwh(12), quote="12 GWh"),)),
    )
    (conflict,) = found.conflicts
    assert conflict.value == gwh(12)
    assert [one.claim.evidence.quote for one in conflict.against] == ["10 GWh"]
    assert conflict.policy == "latest"
    assert "latest article" in conflict.decided_by
    assert str(conflict) == (
        "facility 'Plant': capacity = 12 GWh/yr [new, 2024-05-01] against "
        "10 GWh/yr [old, 2022-05-01] (the latest article, and a dated one over one without a date)"
    )


def test_a_dated_article_shows_over_an_undated_one() -> None:
    """An article that does not say when it is from decides nothing against one that does."""
    found = only(
        (OLD, (claim(OLD, facility.CAPACITY, "Plant", gwh(10)),)),
        (UNDATED, (claim(UNDATED, facility.CAPACITY, "Plant", gwh(15)),)),
    )
    assert found.capacity == gwh(10)


def test_steps_of_a_plan_do_not_contradict() -> None:
    """A capacity by a later year is a step, no contradiction; the last one is what the plan comes to."""
    found = only(
        (
            OLD,
            (
                claim(
                    OLD,
                    facility.CAPACITY,
                    "Plant",
                    gwh(10),
                    when=PartialDate.year(2026),
                    modality=Modality.PLANNED,
                ),
                claim(
                    OLD,
                    facility.CAPACITY,
                    "Plant",
                    gwh(40),
                    when=PartialDate.year(2030),
                    modality=Modality.PLANNED,
                ),
            ),
        )
    )
    assert found.capacity == gwh(40)
    assert not found.conflicts


def test_denied_replaced_and_scoped_figures_do_not_show() -> None:
    """A figure that is denied, that its own article replaced, or that is of several plants is not the plant's."""
    found = only(
        (
            OLD,
            (
                claim(OLD, facility.CAPACITY, "Plant", gwh(10), modality=Modality.DENIED),
                claim(OLD, facility.CAPACITY, "Plant", gwh(20), superseded=True),
                claim(OLD, facility.CAPACITY, "Plant", gwh(30), scope="all its plants"),
            ),
        )
    )
    assert found.capacity is None
    assert len(found.capacity_claims) == 3


def test_the_whole_shows_over_a_phase() -> None:
    """The capacity of a phase never stands for the plant."""
    phase = claim(NEW, facility.CAPACITY, "Plant", gwh(5), phase="1")
    assert only((NEW, (phase,))).capacity is None
    assert only((NEW, (phase, claim(NEW, facility.CAPACITY, "Plant", gwh(12))))).capacity == gwh(12)


def test_exactness_is_no_evidence() -> None:
    """Where nothing else parts two figures the exact one shows, but the other stays undecided."""
    found = only(
        (
            NEW,
            (
                claim(NEW, facility.CAPACITY, "Plant", gwh(12)),
                claim(NEW, facility.CAPACITY, "Plant", gwh(50, bound=Bound.APPROX)),
            ),
        )
    )
    shown = found.shown(facility.CAPACITY)
    assert shown is not None
    assert shown.value == gwh(12)
    assert [one.value for one in shown.undecided] == [gwh(50, bound=Bound.APPROX)]
    assert str(shown).endswith("against about 50 GWh/yr [new, 2024-05-01] (undecided)")


def test_each_unit_has_a_capacity_of_its_own() -> None:
    """Tonnes a year stand beside GWh a year, which are shown first."""
    tonnes = AnnualMassCapacity.of(500)
    found = only(
        (
            NEW,
            (claim(NEW, facility.CAPACITY, "Plant", tonnes), claim(NEW, facility.CAPACITY, "Plant", gwh(12))),
        )
    )
    assert found.capacities == (gwh(12), tonnes)
    assert found.capacity == gwh(12)


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        (Status.PLANNED, Status.OPERATING, Status.OPERATING),
        (Status.ANNOUNCED, Status.UNDER_CONSTRUCTION, Status.UNDER_CONSTRUCTION),
        (Status.PLANNED, Status.CANCELLED, Status.CANCELLED),
        (Status.OPERATING, Status.CLOSED, Status.CLOSED),
    ],
)
def test_without_dates_the_further_stage_shows(first: Status, second: Status, shown: Status) -> None:
    """A plant that one article plans and another sees running is running."""
    other = Article("Another undated text.", id="other")
    found = only(
        (UNDATED, (claim(UNDATED, facility.STATUS, "Plant", first),)),
        (other, (claim(other, facility.STATUS, "Plant", second),)),
    )
    assert found.status is shown


def test_a_newer_article_shows_over_a_further_stage() -> None:
    """A plant that was running and is now cancelled, paused or planned anew is what the newest article says."""
    found = only(
        (OLD, (claim(OLD, facility.STATUS, "Plant", Status.OPERATING),)),
        (NEW, (claim(NEW, facility.STATUS, "Plant", Status.PAUSED),)),
    )
    assert found.status is Status.PAUSED


@pytest.mark.parametrize(
    ("status", "modality", "shown"),
    [
        (Status.OPERATING, Modality.PLANNED, None),
        (Status.CLOSED, Modality.POSSIBLE, None),
        (Status.CONSIDERING, Modality.POSSIBLE, Status.CONSIDERING),
        (Status.PLANNED, Modality.PLANNED, Status.PLANNED),
    ],
)
def test_a_plan_to_open_is_not_open(status: Status, modality: Modality, shown: Status | None) -> None:
    """What is to become of a plant, or may, is not the stage that it is at."""
    found = only((NEW, (claim(NEW, facility.STATUS, "Plant", status, modality=modality),)))
    assert found.status is shown


def test_agreement_of_values() -> None:
    """Values agree when both can be true."""
    assert agree(gwh(30), gwh(50, bound=Bound.AT_MOST))
    assert not agree(gwh(60), gwh(50, bound=Bound.AT_MOST))
    assert agree(gwh(30), AnnualMassCapacity.of(7))
    assert agree(PartialDate.year(2025), PartialDate.quarter(2025, 3))
    assert not agree(PartialDate.quarter(2025, 1), PartialDate.quarter(2025, 3))
    assert agree(chemistry("NMC811"), chemistry("NMC"))
    assert not agree(chemistry("LFP"), chemistry("NMC"))
    assert agree("Göd", "göd")
    assert agree(Status.ANNOUNCED, Status.PLANNED)
    assert not agree(Status.OPERATING, Status.PLANNED)
