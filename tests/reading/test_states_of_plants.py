"""Each state of a plant in the many ways of saying it, and what says nothing of it."""

from __future__ import annotations

import datetime

import pytest

from tests.reading.facts import plants
from tests.reading.plant_facts import claims, reading
from tests.reading.told import told

PUBLISHED = datetime.date(2024, 9, 12)
_TOLD = "The talk of the town of Győr, Hungary, is battery maker Voltera Energy's cell plant. "
_RUNS = "Battery maker Voltera Energy runs a cell plant in Győr, Hungary. "
_BUILDS = "Battery maker Voltera Energy is building a cell plant in Győr, Hungary. "

#: What a second sentence says of the plant, by the state that follows.
_SAID = {
    "operating": """
        The company flipped the switch on the plant.
        The company announced the launch of the plant.
        The company has completed commissioning of the plant.
        The company has shipped cells from the plant since spring.
        The company supplies cells to carmakers from the plant.
        The company has resumed production at the plant.
        The company plans to double the capacity of the plant.
        The company is retooling the plant for storage cells.
        The company has suspended plans to expand the plant.
        The company has halted the expansion of the plant.
        The company cut 200 jobs at the plant.
        The plant went over to series production.
        Trial production is already under way.
        The company is turning over lines at the plant to storage cells.
        """,
    "under_construction": """
        The company is commissioning the plant.
        The company is equipping the plant.
        The company has topped out the plant.
        The company completed construction of the plant and will start production next year.
        The plant is 80 per cent complete.
        The roof of the plant has been completed.
        Equipment trials are under way at the plant.
        Building work at the plant stopped in May and picked up again last week.
        The company started to erect the plant in 2023.
        """,
    "planned": """
        The company took a final investment decision on the plant.
        The company secured funding for the plant.
        The council gave the green light to the plant.
        Councillors said yes to the plant.
        The company wants to close its office and open the plant next year.
        The council voted for the plant.
        Construction of the plant has not yet begun.
        Production at the plant starts next month.
        """,
    "considering": """
        The company is in talks to build the plant.
        The company is conducting a feasibility study for the plant.
        The company has yet to decide on the plant.
        """,
    "paused": """
        The company temporarily shut down the plant.
        The plant was placed in care and maintenance.
        On hold.
        The company has shelved it.
        The company suspended construction of the plant indefinitely.
        """,
    "delayed": """
        The company announced a delay to the plant.
        The company announced that the plant would be delayed.
        The company will postpone the opening of the plant.
        The plant will open a year later than planned.
        The opening of the plant had been due last year before being pushed back.
        """,
    "cancelled": """
        The company has scrapped plans for the plant.
        The company no longer plans to build the plant.
        The company decided not to build the plant.
        The company is not going ahead with the plant.
        The company has cancelled it.
        The company will not build it.
        The company will not be building the plant after all.
        The company announced the cancellation of the plant.
        The plant has been definitively shelved.
        The plant never got off the ground.
        """,
    "closed": """
        The company announced the closure of the plant.
        The company ended production at the plant.
        The company stopped production at the plant for good.
        The plant no longer produces cells.
        The plant closed its doors in May.
        Production at the plant ended in May.
        The company has closed it.
        """,
}
#: Headlines, in which articles are left out and the present tells what happened.
_HEADLINES = {
    "shelves Győr cell plant": "paused",
    "mothballs Győr cell plant": "paused",
    "postpones Győr cell plant indefinitely": "paused",
    "shuts Győr cell plant": "closed",
    "scraps plans for Győr cell plant": "cancelled",
    "pulls plug on Győr cell plant": "cancelled",
    "inaugurates cell plant in Győr": "operating",
    "to expand Győr cell plant": "operating",
    "lays foundation stone for Győr cell plant": "under_construction",
    "weighs cell plant in Győr": "considering",
    "delays Győr cell plant": "delayed",
    "wins approval for Győr cell plant": "planned",
}
#: What is closed, opened, stopped or put off and is no plant.
_ELSE = """
    The company closed a financing round of 100 million euros in May.
    The company cancelled a contract with a supplier.
    The company suspended its dividend in 2023.
    The company delayed the launch of a new car until 2026.
    The company postponed its annual meeting to October 2024.
    The company opened a training centre in May 2023.
    The company will open a showroom in 2026.
    The company will begin deliveries of a new scooter in 2026.
    Work on a new road to the town will begin in 2025.
    It has put the stock market listing on hold.
    The company scrapped a bonus for managers.
    The company abandoned its bid for a rival.
    The town will open a school next year.
    Applications for jobs open in the spring of 2025.
    A spokeswoman denied that the company had given up on the plant.
    Reports that the company has closed the plant are untrue.
    Talk of a closure of the plant is a misunderstanding, the company said.
    The company had planned to build the plant in Linz.
    The company will own and run the plant.
    The company is to take over a rival and restart production there next year.
    The plant is in good shape: the roof is closed, and the fence is up.
    The company has idled one of two lines at the plant.
    The company has suspended production on one line at the plant.
    A neighbour of the plant, whose fence is near, wanted to know who owns it.
    The council heard a proposal to name a street after the plant.
    The plant will close to make room for a larger one.
    The government has delayed a decision on subsidies until 2025.
    """


def _states(text: str) -> list[str]:
    shown = (c for c in claims(text, "status", PUBLISHED) if "superseded" not in c.qualifiers)
    return [getattr(claim.value, "value", "") for claim in shown]


def _lines(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("sentence", "state"), [(line, state) for state, table in _SAID.items() for line in _lines(table)]
)
def test_a_state_in_other_words(sentence: str, state: str) -> None:
    """Verbs, nouns and turns of speech of one class tell one state, whoever acts and whatever the tense."""
    assert _states(_TOLD + sentence) == [state]


@pytest.mark.parametrize("sentence", _lines(_ELSE))
@pytest.mark.parametrize(("told", "state"), [(_RUNS, "operating"), (_BUILDS, "under_construction")])
def test_what_happens_to_something_else(told: str, state: str, sentence: str) -> None:
    """Rounds, contracts, roads, schools and cars change no state of the plant and give it no date."""
    text = told + sentence
    assert _states(text) == [state]
    names = {claim.attribute.name for claim in reading(text, PUBLISHED).claims}
    assert names.isdisjoint({"production_start", "construction_start"})


@pytest.mark.parametrize(("headline", "state"), _HEADLINES.items())
def test_headlines(headline: str, state: str) -> None:
    """The verb of a headline is no part of the name of the plant, and tells its state."""
    text = f"Voltera {headline}\n\nGYŐR, Hungary - The battery maker Voltera Energy gave the news in a statement.\n"
    assert _states(text) == [state]


@pytest.mark.parametrize(
    ("adjective", "state"),
    [
        ("now-closed", "closed"),
        ("failed", "cancelled"),
        ("possible", "considering"),
        ("operational", "operating"),
        ("half-built", "under_construction"),
        ("long-delayed", "delayed"),
    ],
)
def test_adjectives(adjective: str, state: str) -> None:
    """An adjective before the plant tells its state where nothing else does."""
    text = f"The governor spoke of battery maker Voltera Energy's {adjective} cell plant in Győr, Hungary."
    assert _states(text) == [state]


@pytest.mark.parametrize(
    "sentence",
    [
        "A plan to use peat was dropped.",
        "An earlier scheme for the land, a warehouse with 90 jobs, was abandoned in 2019.",
        "The plan for a by-pass was scrapped.",
        "A rival project was called off.",
    ],
)
def test_plans_for_something_else_say_nothing_of_the_plant(sentence: str) -> None:
    """A plan that is dropped ends the plant only where no words say what else it was for."""
    assert [c.to_record()["value"] for c in claims(_RUNS + sentence, "status", PUBLISHED)] == ["operating"]


def test_a_plan_to_make_batteries_that_is_dropped_is_the_plants() -> None:
    """The project, the plan, and the plan to make something end with the plant."""
    told = "Battery maker Voltera Energy wanted to build a cell plant in Győr, Hungary. "
    for sentence in (
        "The plan was dropped.",
        "The project was abandoned.",
        "The plan to make cells was scrapped.",
    ):
        assert [c.to_record()["value"] for c in claims(told + sentence, "status", PUBLISHED)] == ["cancelled"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The company announced higher prices at its cell plant in Győr.",
        "The company announced that it had revised the targets for its cell plant in Győr.",
        "The company won an award for its cell plant in Győr.",
        "The company unveiled its results at its cell plant in Győr.",
    ],
)
def test_what_is_announced_at_a_plant_is_not_the_plant(sentence: str) -> None:
    """News from a plant does not make it a planned one."""
    assert [c.to_record()["value"] for c in claims(f"Voltera Energy makes cells. {sentence}", "status")] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The company announced a cell plant in Győr.",
        "The company announced its plans for a cell plant in Győr.",
        "The company picked Győr for its cell plant.",
        "The company won a grant for a cell plant in Győr.",
    ],
)
def test_a_plant_that_is_announced_is_planned(sentence: str) -> None:
    """The plant itself, plans for it, its town and money for it."""
    told = claims(f"Battery maker Voltera Energy makes cells. {sentence}", "status")
    assert [c.to_record()["value"] for c in told] == ["planned"]


@pytest.mark.parametrize("words", ["has begun to make", "started to produce", "began to assemble"])
def test_what_has_begun_is_no_plan(words: str) -> None:
    """Behind a verb of beginning in the past "to make" tells what goes on."""
    (facts,) = plants(f"Ola Electric {words} battery cells at its plant in Krishnagiri, India.")
    assert facts["status"] == {"operating"}


def test_a_plant_that_has_begun_is_not_planned_by_its_next_plans() -> None:
    """A date of production that is past goes before the weak words of a plan."""
    text = "Verkor has raised loans for its battery factory in Dunkirk, France, which shipped its first cells in 2024."
    (facts,) = told("facility", text, "2025-09-10").values()
    assert "status operating" in facts
