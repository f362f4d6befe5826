"""The properties of entities, each read from the claims about them."""

from __future__ import annotations

import attrs
import pytest

from evbattery.atlas import Atlas
from evbattery.claims import Article, company, facility, network, partnership, product
from evbattery.entities import CompanyId, FacilityId, Place
from evbattery.values import (
    Cycles,
    Distance,
    Duration,
    Energy,
    FacilityKind,
    JobCount,
    Modality,
    PartialDate,
    PartnershipKind,
    Role,
    SpecificEnergy,
    StationCount,
    Temperature,
    Years,
    country,
    money,
)
from evbattery.values.chemistry import chemistry
from tests.strategies import claim, plant, reading

TEXT = Article("Everything about everything.", id="text")


def test_a_facility_shows_its_claims() -> None:
    """Each property is the value of the claim that shows."""
    lfp = chemistry("LFP")
    atlas = Atlas.from_readings(
        [
            reading(
                TEXT,
                plant(TEXT, "Plant", operators=("Oxbow Cells",), admin="Illinois", country_code="US"),
                claim(TEXT, facility.LOCATION_CITY, "Plant", "Chicago", near=True),
                claim(TEXT, facility.INVESTMENT, "Plant", money("USD", "2e9")),
                claim(TEXT, facility.JOBS, "Plant", JobCount.of(2600)),
                claim(TEXT, facility.CONSTRUCTION_START, "Plant", PartialDate.year(2023)),
                claim(TEXT, facility.PRODUCTION_START, "Plant", PartialDate.year(2024)),
                claim(TEXT, facility.CHEMISTRY, "Plant", lfp),
                claim(TEXT, facility.CUSTOMER, "Plant", "Pinewood"),
            )
        ]
    )
    found = atlas.facility("Plant")
    assert found.place == Place("Chicago", "Illinois", country("US"), near=True)
    assert str(found.place) == "near Chicago, Illinois, United States"
    assert (found.kind, found.jobs, found.investment) == (
        FacilityKind.CELL,
        JobCount.of(2600),
        money("USD", "2e9"),
    )
    assert (found.construction_start, found.production_start) == (
        PartialDate.year(2023),
        PartialDate.year(2024),
    )
    assert (found.chemistries, list(map(str, found.customers))) == ((lfp,), ["Pinewood"])
    assert (found.conflicts, found.corrections, found.stakes) == ((), (), ())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.name = "Another"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_buyer_is_no_operator_until_the_purchase_is_closed() -> None:
    """Beside an actual operator a planned one does not count; alone it does."""
    buyer = claim(TEXT, facility.OPERATOR, "Plant", "Pinewood", modality=Modality.PLANNED)
    seller = claim(TEXT, facility.OPERATOR, "Plant", "Oxbow Cells")
    both = Atlas.from_readings([reading(TEXT, buyer, seller)]).facility("Plant")
    assert list(map(str, both.operators)) == ["Oxbow Cells"]
    assert list(map(str, Atlas.from_readings([reading(TEXT, buyer)]).facility("Plant").operators)) == [
        "Pinewood"
    ]


def test_a_place_that_is_not_stated_says_so() -> None:
    """No part of a place is made up."""
    assert str(Place()) == "place not stated"
    assert str(Place(region="Europe")) == "Europe"


def test_a_company_shows_its_claims() -> None:
    """What articles say of a company; what is generally known stays apart from it."""
    atlas = Atlas.from_readings(
        [
            reading(
                TEXT,
                claim(TEXT, company.HQ_COUNTRY, "Gotion", country("CN")),
                claim(TEXT, company.ROLE, "Gotion", Role.CELL_MAKER),
                claim(TEXT, company.BACKER, "Gotion", "Volkswagen"),
                claim(TEXT, company.TICKER, "Gotion", "SZSE:002074"),
            )
        ]
    )
    found, backer = atlas.company("Gotion"), atlas.company("Volkswagen")
    assert (found.hq_country, found.roles) == (country("CN"), (Role.CELL_MAKER,))
    assert (found.backers, found.parents, found.tickers) == ((backer.id,), (), ("SZSE:002074",))
    assert backer.hq_country is None
    assert backer.record is not None
    assert (found.conflicts, found.networks, found.products) == ((), (), ())


def test_a_product_shows_its_claims() -> None:
    """Each property is the value of the claim that shows."""
    name = "Jinshi Battery"
    atlas = Atlas.from_readings(
        [
            reading(
                TEXT,
                claim(TEXT, product.MAKER, name, "Gotion"),
                claim(TEXT, product.CHEMISTRY, name, chemistry("solid-state")),
                claim(TEXT, product.CELL_SPECIFIC_ENERGY, name, SpecificEnergy.of(350)),
                claim(TEXT, product.PACK_SPECIFIC_ENERGY, name, SpecificEnergy.of(280)),
                claim(TEXT, product.ENERGY, name, Energy.of(100)),
                claim(TEXT, product.CYCLE_LIFE, name, Cycles.of(3000)),
                claim(TEXT, product.RANGE_KM, name, Distance.of(1000)),
                claim(TEXT, product.CHARGE_TIME, name, Duration.of(10)),
                claim(TEXT, product.OPERATING_TEMPERATURE, name, Temperature.of(-20, to=85)),
                claim(TEXT, product.LAUNCH, name, PartialDate.month(2024, 5)),
            )
        ]
    )
    (found,) = atlas.products
    assert found.makers == (atlas.company("Gotion").id,)
    assert found.chemistries == (chemistry("solid-state"),)
    assert (found.cell_specific_energy, found.pack_specific_energy) == (
        SpecificEnergy.of(350),
        SpecificEnergy.of(280),
    )
    assert (found.energy, found.cycle_life, found.driving_range) == (
        Energy.of(100),
        Cycles.of(3000),
        Distance.of(1000),
    )
    assert (found.charge_time, found.operating_temperature) == (Duration.of(10), Temperature.of(-20, to=85))
    assert (found.launch, found.conflicts) == (PartialDate.month(2024, 5), ())


def test_a_partnership_shows_its_claims() -> None:
    """Each property is the value of the claim that shows."""
    atlas = Atlas.from_readings(
        [
            reading(
                TEXT,
                *(claim(TEXT, partnership.PARTY, "Deal", name) for name in ("Oxbow Cells", "Pinewood")),
                claim(TEXT, partnership.KIND, "Deal", PartnershipKind.SUPPLY),
                claim(TEXT, partnership.VALUE, "Deal", money("KRW", "1.2e12")),
                claim(TEXT, partnership.VOLUME, "Deal", Energy.of(5, "GWh")),
                claim(TEXT, partnership.TERM_YEARS, "Deal", Years.of(5)),
                claim(TEXT, partnership.PURPOSE, "Deal", "cells for buses"),
            )
        ]
    )
    (found,) = atlas.partnerships
    assert list(map(str, found.parties)) == ["Oxbow Cells", "Pinewood"]
    assert (found.kind, found.worth, found.volume, found.term) == (
        PartnershipKind.SUPPLY,
        money("KRW", "1.2e12"),
        Energy.of(5, "GWh"),
        Years.of(5),
    )
    assert (found.purposes, found.conflicts) == (("cells for buses",), ())


def test_a_network_shows_its_claims() -> None:
    """Each property is the value of the claim that shows."""
    atlas = Atlas.from_readings(
        [
            reading(
                TEXT,
                claim(TEXT, network.OPERATOR, "EVOGO", "CATL"),
                claim(TEXT, network.STATIONS, "EVOGO", StationCount.of(1000)),
                claim(TEXT, network.CITY, "EVOGO", "Xiamen"),
                claim(TEXT, network.TARGET_DATE, "EVOGO", PartialDate.year(2025).as_deadline()),
            )
        ]
    )
    (found,) = atlas.networks
    assert found.operators == (atlas.company("CATL").id,)
    assert (found.stations, found.cities) == (StationCount.of(1000), ("Xiamen",))
    assert (found.target_date, found.conflicts) == (PartialDate.year(2025).as_deadline(), ())


def test_references_of_two_kinds_are_never_equal() -> None:
    """A company and a facility of one name are two things; a name to show makes no difference."""
    assert len({CompanyId("a"), FacilityId("a")}) == 2
    assert CompanyId("a", "A") == CompanyId("a", "B")
    assert (str(CompanyId("a", "A")), str(CompanyId("a"))) == ("A", "a")
