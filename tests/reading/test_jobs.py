"""Jobs at plants."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, claims, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will create 1,000 jobs.", ["1,000 jobs"]),
        ("The plant will employ more than 600 people.", ["at least 600 jobs"]),
        ("Up to 4,000 workers are to be hired.", ["up to 4,000 jobs"]),
        ("Jobs: 3,000.", ["3,000 jobs"]),
        ("Some 250 positions are planned.", ["about 250 jobs"]),
        (
            "The plant must employ 375 people by the end of 2026 and 1,500 by the end of 2028.",
            ["375 jobs", "1,500 jobs"],
        ),
        ("It has been drawn up for 20 GWh a year, with 900 staff.", ["900 jobs"]),
        ("Around 80 people will find work there.", ["about 80 jobs"]),
    ],
)
def test_jobs_are_read(sentence: str, expected: list[str]) -> None:
    """People that a plant employs or will employ are its jobs, with the bound of the text."""
    assert values(PLANT + sentence, "jobs") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The company will lay off 500 workers.",
        "About 300 people attended the ceremony.",
        "Voltera Energy has 5,000 employees.",
        "The group employs 90,000 people worldwide.",
        "The company will bring in 2,000 workers for construction.",
        "It has employed 11,000 people since 2023 and had revenue of $2 billion.",
        "A start-up with 70 employees supplies the machines.",
        "Some 2,000 construction workers are on the site.",
        "Critics collected 4,000 signatures.",
        "More than 1,000 people protested.",
    ],
)
def test_other_people_are_no_jobs(sentence: str) -> None:
    """Lay-offs, crowds, builders and the staff of a whole company are not the plant's jobs."""
    assert values(PLANT + sentence, "jobs") == []


def test_direct_and_indirect_jobs_have_a_scope() -> None:
    """Jobs that count suppliers say so."""
    (claim,) = claims(PLANT + "It will create 13,000 direct and indirect jobs.", "jobs")
    assert claim.qualifiers.get("scope") == "direct and indirect"


def test_an_answer_may_be_a_bare_number() -> None:
    """After a question about jobs a bare number counts jobs."""
    assert values(PLANT + "\n\nAnd the jobs?\n\n1,700.", "jobs") == ["1,700 jobs"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Some 30 people run it.", ["about 30 jobs"]),
        ("About 600 colleagues work there.", ["about 600 jobs"]),
        ("Headcount at the plant will reach 600.", ["600 jobs"]),
        ("The number of employees will rise to 600.", ["600 jobs"]),
        ("Its 600-strong workforce makes cells.", ["600 jobs"]),
        (
            "Voltera Energy has promised 1,200 direct jobs and talks of 3,000 more at suppliers.",
            ["1,200 jobs"],
        ),
        ("It will create some 600 new, permanent positions.", ["about 600 jobs"]),
    ],
)
def test_people_at_work_in_other_words(sentence: str, expected: list[str]) -> None:
    """Those who run a plant, its headcount and its strength are its jobs."""
    assert values(PLANT + sentence, "jobs") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Two technicians lifted the first pack off the belt.",
        "Another 600 jobs will be created at suppliers.",
        "Up to 600 people will be needed during construction.",
        "Of 286 employees, 200 must go.",
    ],
)
def test_people_who_are_not_its_staff(sentence: str) -> None:
    """Those who are seen, who work elsewhere, who build it or who must go are not its jobs."""
    assert values(PLANT + sentence, "jobs") == []
