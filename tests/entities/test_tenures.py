"""Who operates a plant, and who did."""

from __future__ import annotations

from evbattery.claims import Claim
from evbattery.entities import CompanyId, Facility
from evbattery.values import Modality
from tests.entities.histories import operator, plant_of


def present(plant: Facility) -> list[str]:
    """The names of the operators that show."""
    return [one.value for one in plant.operators]


def history(*claims: Claim) -> list[str]:
    """The operators of a plant with their times."""
    return [str(one) for one in plant_of(*claims).operator_history]


def test_a_plant_that_changed_hands() -> None:
    """From some day on articles name another company and never the old one again."""
    claims = (
        operator("2022-01-10", "Norrsken"),
        operator("2024-03-05", "Norrsken"),
        operator("2025-08-08", "Pinewood"),
        operator("2026-01-20", "Pinewood"),
    )
    plant = plant_of(*claims)
    assert present(plant) == ["Pinewood"]
    assert history(*claims) == [
        "Norrsken since 2022-01-10 until 2025-08-08",
        "Pinewood since 2025-08-08, after Norrsken",
    ]
    assert [str(event) for event in plant.timeline] == [
        "2022-01-10: operator = Norrsken (reported)",
        "2024-03-05: operator = Norrsken (reported)",
        "2025-08-08: operator = Pinewood (reported, after Norrsken)",
        "2026-01-20: operator = Pinewood (reported)",
    ]


def test_joint_owners_stay() -> None:
    """Whoever is named again, on the same day, or beside the one who stays, has not left."""
    both = (operator("2022-01-10", "Norrsken"), operator("2022-01-10", "Pinewood"))
    assert present(plant_of(*both, operator("2025-08-08", "Pinewood"))) == ["Norrsken", "Pinewood"]
    alternating = (
        operator(day, name) for day, name in (("2022-01-10", "A"), ("2023-01-10", "B"), ("2024-01-10", "A"))
    )
    assert present(plant_of(*alternating)) == ["A", "B"]
    undated = (operator(None, "Norrsken"), operator("2025-08-08", "Pinewood"))
    assert present(plant_of(*undated)) == ["Norrsken", "Pinewood"]


def test_a_partner_who_came_later_ends_nobody() -> None:
    """Where one of the operators stays nobody can say who left."""
    claims = (
        operator(day, name)
        for day, name in (("2022-01-10", "A"), ("2022-01-10", "C"), ("2024-01-10", "B"), ("2024-01-10", "C"))
    )
    assert present(plant_of(*claims)) == ["A", "B", "C"]


def test_a_unit_and_its_owner_take_over_nothing_from_each_other() -> None:
    """One article names the unit, another one its owner."""
    claims = (operator("2022-01-10", "Norrsken"), operator("2025-08-08", "Norrsken Cells"))
    kin = frozenset({(CompanyId("Norrsken Cells"), CompanyId("Norrsken"))})
    assert present(plant_of(*claims, units=kin)) == ["Norrsken", "Norrsken Cells"]
    assert present(plant_of(*claims)) == ["Norrsken Cells"]


def test_a_buyer_is_no_operator_before_the_purchase() -> None:
    """The planned one counts when it operates; then the seller does no more."""
    bought = (
        operator("2025-01-10", "Norrsken"),
        operator("2025-01-10", "Pinewood", modality=Modality.PLANNED),
    )
    assert present(plant_of(*bought)) == ["Norrsken"]
    assert present(plant_of(*bought, operator("2025-08-08", "Pinewood"))) == ["Pinewood"]


def test_an_operator_that_its_article_tells_as_replaced() -> None:
    """One article is enough, and earlier ones did not know."""
    claims = (
        operator("2022-01-10", "Norrsken"),
        operator("2025-08-08", "Norrsken", superseded=True),
        operator("2025-08-08", "Pinewood"),
    )
    assert present(plant_of(*claims)) == ["Pinewood"]
    assert history(*claims) == [
        "Norrsken since 2022-01-10 until 2025-08-08",
        "Pinewood since 2025-08-08, after Norrsken",
    ]
    assert history(operator(None, "Norrsken", superseded=True)) == ["Norrsken until an unknown day"]


def test_three_owners_one_after_the_other() -> None:
    """Each took over from the one before."""
    days = ("2020-01-10", "2022-01-10", "2024-01-10")
    claims = [operator(day, name) for day, name in zip(days, "CAB", strict=True)]
    assert history(*claims) == [
        "C since 2020-01-10 until 2022-01-10",
        "A since 2022-01-10 until 2024-01-10, after C",
        "B since 2024-01-10, after A",
    ]
