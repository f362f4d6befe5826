"""Which of several plants a sentence speaks of, and figures and words of plans that are told of none."""

from __future__ import annotations

import pytest

from tests.reading.told import plant_in, told

FIRST = "Voltera Energy makes battery packs at a plant in Graz, Austria. "


@pytest.mark.parametrize(
    "phrase",
    [
        "The battery factory that Tindra Cells runs in Debrecen",
        "The battery factory Tindra Cells has been running in Debrecen",
        "The battery factory which Tindra Cells is building in Debrecen",
        "The battery factory that Tindra Cells wants to build near Debrecen",
        "The battery factory that Tindra Cells opened in Debrecen",
    ],
)
def test_what_somebody_runs_in_a_town_stands_there(phrase: str) -> None:
    """The town behind a relative clause is the plant's, and makes it another one than that told before."""
    text = f"{FIRST}{phrase} has a capacity of 40 GWh a year."
    assert {"operator Tindra Cells", "capacity 40"} <= plant_in(text, "Debrecen")
    assert "capacity 40" not in plant_in(text, "Graz")


def test_what_is_sold_in_a_country_tells_no_place() -> None:
    """A verb that does nothing to a plant ties no place to it."""
    text = "The battery factory with which Tindra Cells supplies carmakers in Debrecen has a capacity of 40 GWh a year."
    assert not any("location_city Debrecen" in facts for facts in told("facility", text).values())


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("is building a second one with 12 GWh", "capacity 12"),
        ("is building another one nearby with 12 GWh", "capacity 12"),
        ("plans a bigger one next to it with 12 GWh", "capacity 12"),
        ("wants to put up a much larger one in Gyor with 12 GWh", "capacity 12"),
    ],
)
def test_one_more_is_another_plant(words: str, fact: str) -> None:
    """One that is bigger is a plant beside the one told before, with figures of its own."""
    text = f"Voltera Energy runs a 14 GWh battery plant in Erfurt, Germany, and {words}."
    found = told("facility", text).values()
    (new,) = (facts for facts in found if fact in facts)
    assert "operator Voltera Energy" in new
    assert "capacity 14" not in new


def test_a_similar_one_of_the_next_sentence_is_another_plant() -> None:
    """The next sentence may begin with it."""
    text = "Voltera Energy opened a battery plant in Graz, Austria. A similar one in Gyor, Hungary, will open in 2027."
    assert {"operator Voltera Energy", "kind cell", "production_start 2027"} <= plant_in(text, "Gyor")


def test_what_is_planned_further_is_not_what_there_is() -> None:
    """A verb with a plant behind it is told of that one."""
    text = "Voltera Energy runs a battery plant in Erfurt, Germany, and plans to build a pack plant in Graz, Austria."
    assert "status operating" in plant_in(text, "Erfurt")
    assert "status planned" in plant_in(text, "Graz")


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("The former will cost 1.2 billion euros, the latter 800 million euros.", "investment 800000000"),
        ("The first will cost 1.2 billion euros, the second 800 million euros.", "investment 800000000"),
        ("The former will have a capacity of 9 GWh, the latter 12 GWh.", "capacity 12"),
    ],
)
def test_the_latter_has_its_own_figure(words: str, fact: str) -> None:
    """A figure behind "the latter" is that of the second plant, without a verb of its own."""
    text = f"Voltera Energy plans battery plants in Erfurt, Germany, and Graz, Austria. {words}"
    assert fact in plant_in(text, "Graz")
    assert fact not in plant_in(text, "Erfurt")


@pytest.mark.parametrize(
    ("words", "figure", "step"),
    [
        (
            "will raise the capacity of its battery plant in Graz by 10 GWh to 40 GWh",
            "capacity 40",
            "capacity 10",
        ),
        (
            "cut the capacity of its battery plant in Graz by about 20 GWh to 40 GWh",
            "capacity 40",
            "capacity 20",
        ),
        ("will increase staff at its battery plant in Graz by 400 to 1,200", "jobs 1200", "jobs 400"),
        (
            "raised its spending on its battery plant in Graz by 200 million euros to 5 billion euros",
            "investment 5000000000",
            "investment 200000000",
        ),
    ],
)
def test_a_step_is_no_figure(words: str, figure: str, step: str) -> None:
    """Of "by so much to so much" the second is the figure; they are no range."""
    facts = plant_in(f"Voltera Energy {words}.", "Graz")
    assert figure in facts
    assert step not in facts
    assert len([fact for fact in facts if fact.startswith(figure.split()[0])]) == 1


def test_from_one_figure_to_another_is_a_range_still() -> None:
    """Two ends without "by" stay what they were."""
    facts = plant_in(
        "Voltera Energy will invest 200 million to 300 million euros in its battery plant in Graz.", "Graz"
    )
    assert any(fact.startswith("investment [") for fact in facts)


@pytest.mark.parametrize(
    "words",
    [
        "but work on its pack plant in Graz goes on as planned",
        "and opened its pack plant in Graz later than originally planned",
        "and its pack plant in Graz cost 200 million euros more than planned",
    ],
)
def test_as_planned_tells_no_plan(words: str) -> None:
    """What goes as planned, or otherwise than planned, is not planned therefore."""
    text = f"Voltera Energy has dropped its battery plant in Erfurt, Germany, {words}."
    assert "status planned" not in plant_in(text, "Graz")


def test_building_that_runs_is_no_running_plant() -> None:
    """A plant whose construction is running is under construction."""
    text = "Construction of the battery plant of Voltera Energy in Graz, Austria, is running as planned."
    assert "status under_construction" in plant_in(text, "Graz")


def test_an_industrial_park_is_no_plant() -> None:
    """The ground that a plant stands on is none; a park for batteries is one."""
    text = (
        "Voltera Energy runs a pilot line for cells in Erfurt, Germany. Its battery plant in Graz, in the town's "
        "industrial park, has been designed for 16 GWh a year."
    )
    assert "capacity 16" in plant_in(text, "Graz")
    assert len(told("facility", text)) == 2
    (park,) = told("facility", "Voltera Energy opened a battery industrial park in Graz, Austria.").values()
    assert "location_city Graz" in park


def test_its_is_for_the_company_of_the_one_who_speaks() -> None:
    """Behind "a spokesman for Foo said" the plant called "its own" is Foo's."""
    text = (
        "Voltera Energy said its battery plant in Graz was full. A spokesman for Tindra Cells said its own battery "
        "plant in Erfurt would open in April."
    )
    assert "operator Tindra Cells" in plant_in(text, "Erfurt")
    assert "operator Voltera Energy" not in plant_in(text, "Erfurt")


def test_a_state_behind_its_town_tells_nothing_of_an_unknown_one() -> None:
    """A town that no table holds lies in the state that is named by itself, not in one that belongs to a town."""
    text = "Voltera Energy said its battery plant in Zurrhaven was full. Its works in Liberty, North Carolina, is not."
    assert not any("North Carolina" in fact for fact in plant_in(text, "Zurrhaven"))


BOTH = "Voltera Energy has battery plants in Erfurt, Germany, and Graz, Austria. "


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("Both have been closed.", "status closed"),
        ("Both plants have been shut down.", "status closed"),
        ("The two plants are still under construction.", "status under_construction"),
        ("Both plants are to be enlarged and to start production in 2027.", "production_start 2027"),
    ],
)
def test_what_is_told_of_both_is_told_of_each(words: str, fact: str) -> None:
    """The words for both or for the two speak of every plant of the row before."""
    assert fact in plant_in(BOTH + words, "Erfurt")
    assert fact in plant_in(BOTH + words, "Graz")


@pytest.mark.parametrize(
    "words",
    ["Discussions on winding up both plants have been opened.", "Talks about closing the two have begun."],
)
def test_talks_change_no_state(words: str) -> None:
    """What talks are about has not happened, and what is opened are the talks."""
    text = f"Voltera Energy runs battery plants in Erfurt, Germany, and Graz, Austria. {words}"
    assert {fact for fact in plant_in(text, "Graz") if fact.startswith("status")} == {"status operating"}


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("are on hold", "status paused"),
        ("have been cancelled", "status cancelled"),
        ("are closed", "status closed"),
    ],
)
def test_what_follows_plants_in_a_row_is_told_of_each(words: str, first: str) -> None:
    """A verb behind "the plants in A and B" is said of both, one behind "which is" of the last."""
    text = f"Voltera Energy's battery plants in Erfurt, Germany, and Graz, Austria, {words}."
    assert first in plant_in(text, "Erfurt")
    assert first in plant_in(text, "Graz")


@pytest.mark.parametrize(
    "words",
    [
        "agreed to buy Voltera Energy's battery plant in Graz",
        "plans to take over Voltera Energy's battery plant in Graz",
        "wants to buy the battery plant of Voltera Energy in Graz",
    ],
)
def test_a_sale_to_come_plans_no_plant(words: str) -> None:
    """Who owns a plant may change; the plant is there."""
    assert not any(fact.startswith("status") for fact in plant_in(f"Tindra Cells {words}.", "Graz"))


def test_ground_to_be_bought_for_a_plant_is_a_plan() -> None:
    """What is bought is not the plant then."""
    assert "status planned" in plant_in(
        "Tindra Cells plans to buy land for a battery plant in Graz, Austria.", "Graz"
    )


def test_figures_of_a_plant_elsewhere_are_not_of_the_one_in_mind() -> None:
    """A plant that is pointed at by its country and was not told is another one."""
    text = "Voltera Energy runs a battery plant in Graz, Austria. The Kentucky plants employ 1,600 people."
    assert not any(fact.startswith("jobs") for fact in plant_in(text, "Graz"))


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("started cell production on Dec. 17", "2024-12-17"),
        ("will start cell production on Dec. 17", "2025-12-17"),
        (", announced last year, opens on Dec. 17", "2025-12-17"),
    ],
)
def test_a_day_without_a_year_is_past_behind_a_past_tense(words: str, date: str) -> None:
    """What was started on a day was started before the article."""
    assert f"production_start {date}" in plant_in(
        f"Voltera Energy's battery plant in Graz {words}.".replace(" ,", ","), "Graz"
    )


def test_an_investment_that_will_be_a_second_plant_is_the_one_just_told() -> None:
    """An investment that "will be its second plant" goes on about the plant that was announced."""
    text = (
        "Battery maker Foo Cells will build a battery factory in Linz, Austria. The $1.4 billion investment will be "
        "its second major production facility after one in Győr, Hungary."
    )
    found = told("facility", text)
    assert any({"investment 1400000000", "location_city Linz"} <= facts for facts in found.values())


def test_a_contractor_is_not_the_company() -> None:
    """Whoever is paid to build a plant is not "the company" of the next sentences."""
    text = (
        "General contractor Bar Brothers and Foo Cells broke ground on a battery plant in Linz, Austria. The company "
        "also runs a pilot line in Győr, Hungary."
    )
    operators = {
        fact for facts in told("facility", text).values() for fact in facts if fact.startswith("operator")
    }
    assert operators == {"operator Foo Cells"}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Our battery plant in Linz made 10,000 packs last year, Foo chief executive Ann Doe told investors. The "
            "packs go into buses by Bar Motors.",
            {"operator Foo", "kind pack"},
        ),
        (
            '"Our battery plant in Linz will be ready in May," said Bar Cells CEO Ann Doe. Foo Energy Inc. supplies '
            "it. Foo Energy Inc. is based in Graz.",
            {"operator Bar Cells"},
        ),
    ],
)
def test_ours_is_the_speakers(text: str, fact: set[str]) -> None:
    """A plant called "ours" belongs to the company whose head says so, whomever the text names more often."""
    (facts,) = told("facility", text).values()
    assert fact <= facts
