"""Ventures whose name is told behind their owners: they run the plant, and the owners are their parents."""

from __future__ import annotations

import pytest

from tests.reading.told import told

BUILT = (
    "Harrow Motors and Oxbow Cells broke ground on their battery cell factory in Győr, Hungary, on Monday. "
)
OWNERS = {"Harrow Motors", "Oxbow Cells"}


def operators(text: str) -> set[str]:
    """Who is said to run the plants of a text."""
    facts = set[str]().union(*told("facility", text, "2025-09-10").values())
    return {one.removeprefix("operator ") for one in facts if one.startswith("operator ")}


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("The joint venture, Norox Energy, plans 40 GWh a year by 2026.", "capacity 40"),
        ("The joint venture, named Norox Energy, will have 40 GWh a year.", "capacity 40"),
        ("The joint venture Norox Energy will make 40 GWh of cells a year.", "capacity 40"),
        ("Their joint venture, Norox Energy, will employ 2,000 people.", "jobs 2000"),
        (
            "Norox Energy, as the joint venture is called, will invest 2 billion euros.",
            "investment 2000000000",
        ),
        (
            "The two formed a joint venture called Norox Energy in 2022. It will employ 2,000 people.",
            "jobs 2000",
        ),
    ],
)
def test_a_venture_with_a_name_runs_the_plant_of_its_owners(words: str, fact: str) -> None:
    """What is told of the venture is told of its plant, and the owners are parents and partners."""
    text = BUILT + words
    assert operators(text) == {"Norox Energy"}
    (plant,) = told("facility", text).values()
    assert fact in plant
    assert told("company", text)["Norox Energy"] >= {f"parent {one}" for one in OWNERS}
    (bond,) = told("partnership", text).values()
    assert bond >= {"kind joint_venture", *(f"party {one}" for one in OWNERS)}


@pytest.mark.parametrize(
    "words",
    [
        # No name.
        "The venture plans 40 GWh a year by 2026.",
        # Somebody else's venture.
        "The joint venture Norox Energy of Tindra Cells and Pinewood Batteries plans a plant in Linz.",
        "The joint venture, Norox Energy, and Tindra Cells plan a plant in Linz, Austria.",
        # The name of something else.
        "The joint venture said on Monday that Norox Energy will deliver the machines.",
    ],
)
def test_without_a_name_of_its_own_the_owners_run_it(words: str) -> None:
    """A company that stands elsewhere in the sentence is not the venture."""
    assert operators(BUILT + words) >= OWNERS
