"""Which phrases speak of a battery plant, what they say of its kind, and which speak of none."""

from __future__ import annotations

import pytest

from tests.reading.facts import plant, plants


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("a battery plant", "cell"),
        ("a gigafactory", "cell"),
        ("a cell and pack plant", "cell"),
        ("a battery pack assembly plant", "pack"),
        ("a module plant", "module"),
        ("a cathode factory", "materials"),
        ("a lithium hydroxide refinery", "materials"),
        ("a battery recycling plant", "recycling"),
        ("a research and development centre for batteries", "r_and_d"),
        ("a pilot line for battery cells", "pilot"),
        ("an energy storage systems factory", "ess"),
    ],
)
def test_kind_by_the_words_of_the_phrase(phrase: str, kind: str) -> None:
    """What the words of a phrase say of the product is the plant's kind; a bare battery plant makes cells."""
    assert plant(f"Varnhem Batteries AB is building {phrase} in Linköping, Sweden. It makes battery cells.")[
        "kind"
    ] == {kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Varnhem Batteries AB is building a factory in Linköping, Sweden. The factory will turn out separators.",
            "materials",
        ),
        ("Varnhem Batteries AB runs a plant in Linköping, Sweden, that puts together battery packs.", "pack"),
        ("Varnhem Batteries AB rolled out its first battery pack at its plant in Linköping, Sweden.", "pack"),
        (
            "Varnhem Batteries AB runs a plant in Linköping, Sweden, that makes packs from battery cells of others.",
            "pack",
        ),
        ("Varnhem Batteries AB, a battery maker, runs a plant in Linköping, Sweden.", None),
    ],
)
def test_kind_by_the_predicate(text: str, kind: str | None) -> None:
    """Where the phrase leaves the kind open, what the plant is said to make tells it."""
    assert plant(text).get("kind", set()) == ({kind} if kind else set())


@pytest.mark.parametrize(
    "text",
    [
        "Battery factories are expensive, says Varnhem Batteries AB.",
        "Varnhem Batteries AB says that plant subsidies helped it.",
        "Varnhem Batteries AB buys electricity from a nuclear power plant in Sweden.",
        "Varnhem Batteries AB signed a credit facility with three banks.",
        "Its first cell rolled off the assembly line, Varnhem Batteries AB said.",
        "Varnhem Batteries AB builds cars at a vehicle assembly plant in Linköping.",
        "Deals like this are in the works, said Varnhem Batteries AB, the battery maker.",
        '"With that money I would have a gigafactory," joked a reader of Varnhem Batteries AB.',
        "Varnhem Batteries AB opened a solar module factory in Linköping, Sweden.",
        "Varnhem Batteries AB opened a fuel cell plant in Linköping, Sweden.",
        "Varnhem Batteries AB tested its lithium-ion cells in a customer's lab.",
    ],
)
def test_what_is_no_plant(text: str) -> None:
    """Plants at large, compounds, turns of speech, and plants of other trades introduce no battery plant."""
    assert plants(text) == []


def test_headings_of_a_round_up() -> None:
    """A heading with company and place is a plant; what stands under it is about that plant."""
    text = (
        "Two battery plants to know\n\n1. Varnhem Batteries, Linköping, Sweden\n\nThe site opened in 2023.\n\n"
        "2. Győr, Hungary: Orsola Cells\n\nOrsola Cells Kft. is building the plant with state aid.\n"
    )
    first, second = plants(text)
    assert (first["location_city"], first["status"]) == ({"Linköping"}, {"operating"})
    assert (second["location_city"], second["status"]) == ({"Győr"}, {"under_construction"})
