"""What one company is to another, told by nouns, by verbs of sale and by the peoples that stand for companies."""

from __future__ import annotations

import pytest

from tests.reading.told import told


def facts(text: str) -> set[str]:
    """Every claim about companies and partnerships but for roles and parties: "Foo: parent Bar"."""
    return {
        f"{name}: {words}"
        for kind in ("company", "partnership")
        for name, said in told(kind, text).items()
        for words in said
        if not words.startswith(("role", "party"))
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Voltrane, a supplier of carmaker Ostrel Motors since 2019, hires.",
            "Voltrane-Ostrel Motors: kind supply",
        ),
        (
            "Battery maker Voltrane's new customer Ostrel Motors is pleased.",
            "Voltrane-Ostrel Motors: kind supply",
        ),
        (
            "Battery maker Voltrane has found a new customer, carmaker Ostrel Motors.",
            "Voltrane-Ostrel Motors: kind supply",
        ),
        (
            "Battery maker Voltrane has carmaker Ostrel Motors as a customer.",
            "Voltrane-Ostrel Motors: kind supply",
        ),
        (
            "Battery maker Voltrane, a licensee of Umbrel Cells, hires.",
            "Umbrel Cells-Voltrane: kind licensing",
        ),
        (
            "Among the investors in battery maker Voltrane are Ostrel Capital and Halvorsen Partners.",
            "Voltrane: backer Ostrel Capital; Voltrane: backer Halvorsen Partners",
        ),
        (
            "Battery maker Voltrane, of which Ostrel Capital is the largest shareholder, hires.",
            "Voltrane: backer Ostrel Capital",
        ),
        ("The parent of battery maker Voltrane is Halvorsen Energi.", "Voltrane: parent Halvorsen Energi"),
        ("Battery maker Voltrane, part of Halvorsen Energi, hires.", "Voltrane: parent Halvorsen Energi"),
    ],
)
def test_a_noun_of_relation_takes_two_companies(text: str, expected: str) -> None:
    """Customers, suppliers, licensees, backers and parents are told wherever the two names stand beside the noun."""
    assert facts(text) == set(expected.split("; "))


@pytest.mark.parametrize(
    "text",
    [
        "Battery maker Voltrane is a former customer of Umbrel Cells.",
        "Battery maker Voltrane is no customer of Umbrel Cells.",
        "Battery maker Voltrane has lost its customer carmaker Ostrel Motors.",
        "Battery maker Voltrane, once a unit of Halvorsen Energi, hires.",
        "Battery maker Voltrane, whose old supplier Umbrel Cells is bankrupt, hires.",
        "Battery maker Voltrane, whose largest backer Ostrel Capital sold out last year, hires.",
        "Battery maker Voltrane met a rival of carmaker Ostrel Motors, Umbrel Cells.",
        "Battery maker Voltrane's customer service is praised by carmaker Ostrel Motors.",
        "Battery maker Voltrane hires. Its first customer, Umbrel Cells, is ill, and the lines are far from busy.",
    ],
)
def test_what_a_company_is_no_more_relates_it_to_nobody(text: str) -> None:
    """A noun that is denied, of the past, or part of another word ties no companies."""
    assert facts(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "It was wrongly reported that battery maker Voltrane supplies carmaker Ostrel Motors with cells.",
        "Rumours that carmaker Ostrel Motors bought battery maker Voltrane made the rounds.",
        "Carmaker Ostrel Motors has bought battery maker Voltrane. Not so, says a spokesman.",
        "Carmaker Ostrel Motors would have bought battery maker Voltrane had the bank agreed.",
    ],
)
def test_what_is_taken_back_is_not_claimed(text: str) -> None:
    """Retractions, rumours, and what would have been, tell of no tie."""
    assert facts(text) == set()


def test_a_sentence_that_goes_on_takes_nothing_back() -> None:
    """What only begins like a denial, such as "That is not all", denies nothing."""
    text = (
        "Carmaker Ostrel Motors has signed a contract with battery maker Voltrane for cells. That is not all."
    )
    assert facts(text) == {"Ostrel Motors-Voltrane: kind supply"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Battery maker Voltrane makes cells. Umbrel Cathodes sells it cathodes.",
            "Umbrel Cathodes-Voltrane: kind supply",
        ),
        (
            "Battery maker Voltrane was sold to carmaker Ostrel Motors for 90 million euros.",
            "Ostrel Motors-Voltrane: kind merger_acquisition; Ostrel Motors-Voltrane: value 90000000",
        ),
        (
            "The sale of battery maker Voltrane to carmaker Ostrel Motors is done.",
            "Voltrane-Ostrel Motors: kind merger_acquisition",
        ),
        (
            "Carmaker Ostrel Motors, which Umbrel Cells bought in 2020, makes cars.",
            "Umbrel Cells-Ostrel Motors: kind merger_acquisition",
        ),
        (
            "The order from carmaker Ostrel Motors for 3 GWh of battery cells went to battery maker Voltrane.",
            "Ostrel Motors-Voltrane: kind supply; Ostrel Motors-Voltrane: volume 3",
        ),
        (
            "Battery maker Voltrane and carmaker Ostrel Motors met. The two signed a contract for 3 GWh of cells.",
            "Voltrane-Ostrel Motors: kind supply; Voltrane-Ostrel Motors: volume 3",
        ),
        (
            "Umbrel Motors and battery maker Voltrane agreed an all-share deal.",
            "Umbrel Motors-Voltrane: kind merger_acquisition",
        ),
        (
            "Umbrel Cells and battery maker Voltrane have signed a memorandum on separators.",
            "Umbrel Cells-Voltrane: kind mou",
        ),
        (
            "The joint venture of battery maker Voltrane and carmaker Ostrel Motors is split 60 to 40 in favour "
            "of Ostrel Motors.",
            "Voltrane-Ostrel Motors: kind joint_venture; Voltrane-Ostrel Motors: stake 0.4 Voltrane; "
            "Voltrane-Ostrel Motors: stake 0.6 Ostrel Motors",
        ),
        (
            "Carmaker Ostrel Motors, which has owned about 30% of battery maker Voltrane since 2021, abstained.",
            "Voltrane: backer Ostrel Motors; Ostrel Motors-Voltrane: kind investment; "
            "Ostrel Motors-Voltrane: stake 0.3 Ostrel Motors",
        ),
        (
            "Carmaker Ostrel Motors used to own 30% of battery maker Voltrane.",
            "Ostrel Motors-Voltrane: kind investment; Ostrel Motors-Voltrane: stake 0.3 Ostrel Motors",
        ),
        (
            "Shares of battery maker Voltrane are traded on the Nasdaq as VOLT.",
            "Voltrane: ticker NASDAQ:VOLT",
        ),
        (
            "Battery maker Voltrane's shares are quoted under the symbol VOLT on the Nasdaq.",
            "Voltrane: ticker NASDAQ:VOLT",
        ),
        ("Umbrel Cells has its seat in Sweden.", "Umbrel Cells: hq_country SE"),
        (
            "Battery maker Voltrane and Umbrel Cells meet. The two Swedish companies are old friends.",
            "Voltrane: hq_country SE; Umbrel Cells: hq_country SE",
        ),
    ],
)
def test_sales_shares_and_seats_are_told_in_many_ways(text: str, expected: str) -> None:
    """Who is sold to whom, who holds what, where it is listed and where it sits."""
    assert facts(text) == set(expected.split("; "))


@pytest.mark.parametrize(
    "text",
    [
        "Battery maker Voltrane makes cells. Umbrel Cathodes sells it to carmaker Ostrel Motors.",
        "Carmaker Ostrel Motors, which Umbrel Cells took to court, makes cars.",
        "Battery maker Voltrane and Umbrel Cells supply batteries.",
        "Battery maker Voltrane trades on the Nasdaq as a penny stock.",
        "Battery maker Voltrane hires. The Japanese will supply carmaker Ostrel Motors with cells.",
        "Battery maker Voltrane hires. A rival supplies carmaker Ostrel Motors with cells.",
        "A Swedish bank lent battery maker Voltrane 20 million euros.",
    ],
)
def test_what_looks_like_a_sale_or_a_seat_is_none(text: str) -> None:
    """What is sold is not who is sold it, the deed of others is theirs alone, and a lender gives no seat."""
    assert facts(text) == set()
