"""Partners who are bought out of what they own together: the buyer and the seller are tied."""

from __future__ import annotations

import pytest

from tests.reading.told import told

MAKES = "Norox Energy makes battery cells in Linz, Austria. "


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("Oxbow Cells has bought the 50% stake of Harrow Motors in the Norox Energy joint venture.", "0.5"),
        ("Oxbow Cells has bought Harrow Motors' 49% stake in their joint venture Norox Energy.", "0.49"),
        ("Oxbow Cells took over the remaining 30% of Norox Energy from Harrow Motors.", "0.3"),
        ("Harrow Motors will sell its 49% share in Norox Energy to Oxbow Cells for $100.", "0.49"),
        ("Harrow Motors exited the joint venture Norox Energy, selling its 30% to Oxbow Cells.", "0.3"),
        ("Harrow Motors has sold its 30% stake in Norox Energy to its partner Oxbow Cells.", "0.3"),
    ],
)
def test_the_buyer_and_the_seller_are_tied(words: str, share: str) -> None:
    """Neither of them and the venture; the share that is bought is the buyer's."""
    (bond,) = told("partnership", MAKES + words).values()
    assert {"party Oxbow Cells", "party Harrow Motors", "kind merger_acquisition"} <= bond
    assert f"stake {share} Oxbow Cells" in bond
    assert "party Norox Energy" not in bond


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Harrow Motors acquired a 20% stake in Norox Energy for $40 million.",
            {"Harrow Motors", "Norox Energy"},
        ),
        ("Harrow Motors bought Norox Energy.", {"Harrow Motors", "Norox Energy"}),
    ],
)
def test_who_buys_into_a_company_is_tied_with_it(words: str, parties: set[str]) -> None:
    """Without a seller there is the company alone."""
    (bond,) = told("partnership", MAKES + words).values()
    assert {one.removeprefix("party ") for one in bond if one.startswith("party ")} == parties


def test_a_denied_purchase_ties_nobody() -> None:
    """Who did not buy the share has not bought it."""
    words = "Oxbow Cells has not bought Harrow Motors' 49% stake in their joint venture Norox Energy."
    assert not any("kind merger_acquisition" in one for one in told("partnership", MAKES + words).values())


def test_a_company_that_is_now_wholly_owned_is_one() -> None:
    """However many words stand before "owned by"."""
    text = "Norrox, now wholly owned by Oxbow Cells, has paused the second phase of its gigafactory in Linz, Austria."
    assert "parent Oxbow Cells" in told("company", text)["Norrox"]
    assert any("operator Norrox" in one for one in told("facility", text).values())


@pytest.mark.parametrize(
    "words",
    ["selling half to Harrow Motors", "selling 30% to Harrow Motors", "and sold half of it to Harrow Motors"],
)
def test_a_part_of_the_goods_is_no_share(words: str) -> None:
    """Half of what is made is bought as goods."""
    text = f"Oxbow Cells makes 20,000 battery packs a year in Linz, {words}."
    assert not any("kind merger_acquisition" in one for one in told("partnership", text).values())
