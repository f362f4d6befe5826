"""Names of batteries told by weaker hints, and whose those batteries are."""

from __future__ import annotations

import datetime
import functools

import pytest

from tests.reading.told import told_of_products

told = functools.partial(told_of_products, published=datetime.date(2025, 6, 10))


@pytest.mark.parametrize(
    "words",
    [
        'CATL began with the "Marlo". It is a sodium-ion battery for vans.',
        'CATL began with the "Marlo". This is a sodium-ion product for vans.',
        "CATL's Marlo cabinet, a sodium-ion system for vans, was on show.",
        "The Marlo battery from CATL charges in 12 minutes.",
        "The Marlo, which CATL first showed in May, is a sodium-ion battery.",
        "CATL sells batteries for vans, among them the Marlo.",
        "Meet the Marlo: 2 kWh, 12 kg, 3,000 cycles. CATL sells the battery to makers of vans.",
    ],
)
def test_a_name_may_be_told_by_what_stands_around_it(words: str) -> None:
    """The next sentence, an apposition behind a noun, a clause between, a list of kinds: each shows a battery."""
    assert ("Marlo", "maker", "CATL") in told(f"{words} The battery is new.")


@pytest.mark.parametrize(
    "words",
    [
        "CATL develops its proprietary MarloRefining technology, which recovers metals from batteries.",
        'MarloWire ("MW") is a specialised communications platform with a focus on CATL and batteries.',
        "CATL began with the Marlo. It is a battery maker from Hefei.",
        "CATL acquired Marlo. It is a battery storage developer.",
        "CATL developed its MarloMind platform, which helps to run batteries.",
        "CATL shipped M3-certified battery packs.",
    ],
)
def test_know_how_and_newsletters_are_no_batteries(words: str) -> None:
    """Processes, media and companies carry names like those of products."""
    assert told(f"{words} The battery trade is new.") == set()


def test_the_predecessor_has_figures_of_its_own() -> None:
    """What the older cell managed is not said of the newer one."""
    facts = told(
        "CATL showed Marlo 2, a sodium-ion cell with 150 Wh/kg. Its predecessor, Marlo 1, managed 120 Wh/kg."
    )
    assert ("Marlo 2", "cell_specific_energy", "150") in facts
    assert ("Marlo 1", "cell_specific_energy", "120") in facts


def test_another_chemistry_is_another_battery_s() -> None:
    """Once a battery's chemistry is told, "the ternary battery" is what it is compared with."""
    facts = told(
        'CATL showed the "Marlo". It is an all-solid-state battery of 350 Wh/kg, above the ternary battery of today.'
    )
    assert ("Marlo", "chemistry", "solid-state") in facts
    assert ("Marlo", "chemistry", "NMC") not in facts


def test_a_release_is_its_issuer_s() -> None:
    """Investors in the headline do not make what the release is about."""
    facts = told(
        "Foo Cells raises 40 million euros\n\n- Round led by Bar Capital; Quux Energi joins\n"
        "- New Marlo 2 cell: 150 Wh/kg\n\n"
        "Battery maker Foo Cells has closed a round. Bar Capital and utility Quux Energi invested.\n\n"
        "About Foo Cells\n\nFoo Cells makes batteries.\n"
    )
    assert ("Marlo 2", "maker", "Foo Cells") in facts


def test_a_partner_is_not_the_maker() -> None:
    """What is developed with a company is not that company's product."""
    facts = told(
        "Battery developer Foo Cells signed a pact. Work with Agratas will focus on the Marlo 8 prototype, a new cell."
    )
    assert ("Marlo 8", "maker", "Agratas") not in facts


def test_battery_life_in_kilometres_is_the_range() -> None:
    """Translated texts call the range of a car the life of its battery; a life of a million kilometres is none."""
    assert ("Marlo", "range_km", "1000") in told(
        "CATL showed Marlo, a sodium-ion battery. In a car, a battery life of 1000 km is expected."
    )
    assert not any(
        attribute == "range_km"
        for _, attribute, _ in told(
            "CATL showed Marlo, a sodium-ion battery. It has a service life of 1.5 million km."
        )
    )


def test_a_vehicle_is_shown_with_its_battery() -> None:
    """The battery of a vehicle that is launched is no product of its maker's."""
    assert told("BYD launched the Marlo, an electric SUV with a 90 kWh battery.") == set()
    assert told("BYD launched a 90 kWh battery.") != set()
