"""Plants by words that stand in for "plant", by relatives, and what is told of one by turns of speech."""

from __future__ import annotations

import datetime

import pytest

from tests.reading.facts import plant, plants, said
from tests.reading.plant_facts import PLANT, values

PUBLISHED = datetime.date(2025, 3, 15)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The plant has reached its full height.", "under_construction"),
        ("The minister laid, in the rain, the first stone of the plant.", "under_construction"),
        ("The plant will stay mothballed.", "paused"),
        ("The plant works in three shifts.", "operating"),
        ("It has brought the second line of the plant up to speed.", "operating"),
        ("The plant has reached full capacity.", "operating"),
    ],
)
def test_turns_of_speech_for_a_status(sentence: str, status: str) -> None:
    """Walls, stones, shifts and full capacity tell how far a plant is."""
    text = "Varnhem Batteries AB has a battery plant in Linköping on its list. " + sentence
    assert {status} in said(text, "status")


def test_who_has_closed_a_plant_for_now_has_paused_it() -> None:
    """What "has closed its plant until further notice" says is a verb, and no adjective."""
    text = "Varnhem Batteries AB has closed its battery plant in Linköping until further notice."
    assert plant(text)["status"] == {"paused"}


def test_what_others_once_made_on_the_spot() -> None:
    """What was made where the plant is to stand tells nothing of the plant."""
    text = (
        "Varnhem Batteries AB wants to put a sodium-ion factory in Linköping where Skoglund AB once made trolley "
        "batteries."
    )
    assert all("operating" not in facts.get("status", set()) for facts in plants(text))


def test_a_plant_that_was_to_have_opened() -> None:
    """A plant that was to have opened has not."""
    text = "The battery plant of Varnhem Batteries AB in Linköping was to have opened this year."
    assert "operating" not in plant(text).get("status", set())


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Commissioning is pencilled in for the third quarter of 2026.", "2026-Q3"),
        ("Shipments were meant to begin in 2027.", "2027"),
        ("The first boxes should leave in May 2026.", "2026-05"),
        ("Some 110 people will work there from October 2025.", "2025-10"),
    ],
)
def test_starts_by_other_words(sentence: str, start: str) -> None:
    """Commissioning, shipments, first boxes and people at work tell a start of production."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == [start]


@pytest.mark.parametrize(
    "sentence",
    [
        "The first pallets should leave Norway in May 2026.",
        "The plant was open last month.",
        "The plant was announced in 2022.",
    ],
)
def test_dates_that_are_no_start(sentence: str) -> None:
    """A shipment from elsewhere, a plant that is open, and an announcement give no start."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == []


@pytest.mark.parametrize(
    "words", ["Ground would be broken", "The excavators will move in", "Groundworks are taken up"]
)
def test_building_begins_by_other_words(words: str) -> None:
    """Ground that would be broken and excavators that move in tell the start of construction."""
    assert values(f"{PLANT}{words} in 2026.", "construction_start", PUBLISHED) == ["2026"]


@pytest.mark.parametrize(
    ("sentence", "money"),
    [
        ("It has laid out €18 million so far.", "EUR 18 million"),
        ("Of the €276 million bill a third is paid by others.", "EUR 276 million"),
        ("The lot, for which €30 million had been earmarked, is empty.", "EUR 30 million"),
    ],
)
def test_money_by_other_words(sentence: str, money: str) -> None:
    """What was laid out, a bill and what was earmarked are spent on the plant."""
    assert values(PLANT + sentence, "investment") == [money]


@pytest.mark.parametrize(
    "sentence",
    [
        "It had borrowed €19 million.",
        "It put €20 million in a convertible note.",
        "It hands back €16 million.",
    ],
)
def test_money_that_is_not_spent(sentence: str) -> None:
    """Debts, notes and what is given back are not spent on a plant."""
    assert values(PLANT + sentence, "investment") == []


def test_the_elder_of_two_plants() -> None:
    """The elder and the second are two of those told before; who fits one out runs it."""
    found = plants(
        "Of the two battery factories that Skoglund AB promised Sweden, only one has walls. The elder, at "
        "Linköping, which "
        "Varnhem Batteries AB - its venture - is fitting out, is due to make cells in 2026."
    )
    (elder,) = [facts for facts in found if facts.get("location_city") == {"Linköping"}]
    assert elder["operator"] == {"Varnhem Batteries"}


def test_the_first_beside_a_second() -> None:
    """The first factory beside a second one is a plant of the same company in the same town."""
    found = plants(
        "The second gigafactory of Varnhem Batteries AB in Linköping has reached its full height. The first factory, a "
        "stone's throw off, opened in 2012."
    )
    assert [facts["location_city"] for facts in found] == [{"Linköping"}, {"Linköping"}]
    assert [facts.get("production_start") for facts in found] == [None, {"2012"}]


def test_a_sister_elsewhere() -> None:
    """A sister of a plant is another plant."""
    found = plants(
        "Varnhem Batteries AB runs a recycling plant in Linköping for 20,000 tonnes a year. It wants a far "
        "larger sister in "
        "South Carolina, 100,000 tonnes."
    )
    assert {"South Carolina"} in [facts.get("location_admin") for facts in found]


def test_a_phase_for_other_goods() -> None:
    """A second phase that is still on the drawing board is told apart from the plant that runs."""
    found = plants(
        "Varnhem Batteries AB said its plant in Linköping had shipped its millionth cell. A second phase for storage "
        "batteries, for which €865 million had been earmarked, is still on the drawing board."
    )
    assert [facts.get("investment") for facts in found] == [None, {865_000_000.0}]


@pytest.mark.parametrize(
    "text",
    [
        "The council sees no objection to the pack shop in Linköping that Varnhem Batteries AB inherited.",
        "Varnhem Batteries AB, in which Skoglund AB and Bark AB are joined and whose cathode plant in "
        "Linköping starts up.",
        "Varnhem Batteries AB is busy in Linköping: its LMO line for e-bikes employs 65 people there.",
    ],
)
def test_words_for_a_plant_and_its_owner(text: str) -> None:
    """Pack shops, plants behind "whose", and lines of a chemistry are plants of their company."""
    assert [facts.get("operator") for facts in plants(text)] == [{"Varnhem Batteries"}]


@pytest.mark.parametrize(
    "text",
    [
        "Varnhem Batteries AB counted a line of forklifts at the gate.",
        "The battery installed base of Sweden, says Varnhem Batteries AB, is growing.",
        "Varnhem Batteries AB was born in the potash works of Linköping, which closed in 1994. It makes batteries.",
    ],
)
def test_words_for_no_plant(text: str) -> None:
    """Lines of vehicles, what is installed, and works of other industries are no battery plants."""
    assert all("status" not in facts for facts in plants(text))


def test_what_works_supply() -> None:
    """What a plant supplies it makes, whatever is made of it."""
    text = (
        "Varnhem Batteries AB has opened a plant in Linköping. "
        "The plant can supply cathodes for 20 GWh of cells a year."
    )
    assert plant(text)["kind"] == {"materials"}


@pytest.mark.parametrize(
    "text",
    [
        "Quorndale, whose cathode plant in Linköping opens in May, is hiring.",
        "Her employer, Quorndale, makes cathodes at a plant in Linköping.",
        "Quorndale wanted a fence around its battery plant in Linköping.",
        "Quorndale (ASX: QRN), advised by a bank, has a battery plant in Linköping.",
        "Quorndale said that its battery plant in Linköping had started up.",
        "Quorndale, which had optioned a battery plant in Linköping, has a new boss.",
    ],
)
def test_companies_told_by_their_plants(text: str) -> None:
    """A plant behind "whose" or "its", an employer and a ticker show that a name is a company's."""
    assert {"Quorndale"} in [facts.get("operator") for facts in plants(text)]
