"""Investments in plants: what is spent on them, and other money that is not."""

from __future__ import annotations

import pytest

from tests.reading.plant_facts import PLANT, claims, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The company will invest €1.5 billion.", ["EUR 1.5 billion"]),
        ("The plant will cost about 900 million euros.", ["about EUR 900 million"]),
        ("It is pouring more than $2 billion into the project.", ["at least USD 2 billion"]),
        ("The price tag: $1.2 billion.", ["USD 1.2 billion"]),
        ("Cost: £2.6bn.", ["GBP 2.6 billion"]),
        ("The 400 million euro project will be finished in 2027.", ["EUR 400 million"]),
        ("The investment comes to 4 billion yuan (about $556 million).", ["CNY 4 billion"]),
        ("The plant stands for $1.6 billion, 2,100 jobs and 20 GWh a year.", ["USD 1.6 billion"]),
        ("The size of the investment could grow to $3.1 billion.", ["USD 3.1 billion"]),
    ],
)
def test_investments_are_read(sentence: str, expected: list[str]) -> None:
    """Money that is spent on a plant is its investment, in the currency that the text gives first."""
    assert values(PLANT + sentence, "investment") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The state gave a grant of $200 million.",
        "A government loan of $700 million was approved.",
        "The company raised $300 million in a funding round.",
        "Revenue rose to $5 billion.",
        "The company bought a rival for $80 million.",
        "The supply contract is worth $4 billion.",
        "Workers will earn $60,000 a year.",
        "The market is valued at $17 billion.",
        "It expects a write-down of $400 million.",
        "The thing costs $42,000.",
    ],
)
def test_other_money_is_no_investment(sentence: str) -> None:
    """Grants, loans, rounds, prices, revenue and contract values are not spent on the plant."""
    assert values(PLANT + sentence, "investment") == []


def test_a_sum_inside_the_words_for_the_plant_counts() -> None:
    """The sum may stand among the adjectives of the plant, with the number of its workers."""
    text = "Voltera Energy is building a $2.6 billion, 2,600-worker battery plant in Győr, Hungary."
    assert values(text, "investment") == ["USD 2.6 billion"]
    assert values(text, "jobs") == ["2,600 jobs"]


def test_a_bare_dollar_is_the_one_that_the_text_names() -> None:
    """A headline's "$" is the dollar that the article gives the same sum in."""
    text = (
        "Voltera lands $3.2B battery plant\n\n"
        "Voltera Energy will spend C$3.2 billion on a battery plant in Windsor, Ontario."
    )
    assert set(values(text, "investment")) == {"CAD 3.2 billion"}


def test_replaced_sums_are_marked() -> None:
    """A sum that the text says was planned before is superseded."""
    text = PLANT + "The company will invest €1.2 billion, down from €2 billion."
    assert [c.superseded for c in claims(text, "investment")][:1] == [False]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("For the county it is the biggest investment of the year: $2 billion.", 1),
        ("The governor spoke of $2 billion for the plant.", 1),
        ("Nordbil bought the plant for $2 billion.", 0),
        ("It took over a partner's interest in the plant for $2 billion.", 0),
        ("The state approved an incentive package worth $2 billion for the plant.", 0),
        ("Voltera Energy wrote down $2 billion on the plant.", 0),
    ],
)
def test_what_is_spent_and_what_is_paid_for_other_things(sentence: str, expected: int) -> None:
    """A colon announces a sum; prices of plants and stakes, incentives and write-downs are no investment."""
    assert len(values(PLANT + sentence, "investment")) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The company hopes to raise about $500 million to help build the plant.",
        "It is seeking $500 million from investors for the plant.",
    ],
)
def test_money_that_is_sought_is_not_yet_invested(sentence: str) -> None:
    """What a company wants to raise is no price of its plant."""
    assert values(PLANT + sentence, "investment") == []
