"""Which plant a sentence goes on about: the one told before, its next stage, its sister, or that of somebody else."""

from __future__ import annotations

import pytest

from tests.reading.facts import plants

LEAD = "Battery news\n\nDemand for lithium-ion batteries and battery cells keeps growing.\n\n"


def told(text: str) -> list[str]:
    """Operators, town, status and capacity of each plant of a text that is about batteries."""
    return sorted(
        "|".join(
            "+".join(
                sorted(f"{one:g}" if isinstance(one, float) else str(one) for one in facts.get(name, ()))
            )
            for name in ("operator", "location_city", "status", "capacity")
        )
        for facts in plants(LEAD + text)
    )


@pytest.mark.parametrize(
    "text",
    [
        'Varnhem Batteries AB ("Varnhem"), a unit of Skoglund Holding AB (STO: SKOG), today laid the foundation stone '
        "for its cell factory in Linköping.",
        "Varnhem Batteries AB, a subsidiary of Skoglund Holding AB, on Monday broke ground for its cell factory in "
        "Linköping.",
        "Varnhem Batteries AB, the battery arm of Skoglund Holding AB, last month sank the first piles of its cell "
        "factory in Linköping.",
    ],
)
def test_a_day_ends_an_aside(text: str) -> None:
    """Behind an aside about its owner, a day and a verb go on about the company before it."""
    (facts,) = plants(LEAD + text)
    assert facts["operator"] == {"Varnhem Batteries"}


@pytest.mark.parametrize(
    "text",
    [
        "The cell plant in Linköping belongs to Varnhem Batteries AB, the battery arm of Skoglund Holding AB.",
        "The cell plant in Linköping is run by Varnhem Batteries AB, a unit of Skoglund Holding AB.",
        "In Linköping, Varnhem Batteries AB, which belongs to Skoglund Holding AB, makes battery cells.",
        "In Linköping, an hour to the west, Varnhem Batteries AB, the joint venture of Skoglund AB and Bark AB, began "
        "making battery cells last month.",
        "In Linköping, Varnhem Batteries AB, a company run by Skoglund Holding AB, turns out battery cells.",
    ],
)
def test_owners_of_the_owner_run_nothing(text: str) -> None:
    """A plant belongs to the company named, and not to those that an aside about the company names."""
    (facts,) = plants(LEAD + text)
    assert facts["operator"] == {"Varnhem Batteries"}


def test_several_owners_in_a_row() -> None:
    """Without an aside, all companies of a row own the plant."""
    (facts,) = plants(
        LEAD + "The cell plant in Linköping is owned by Varnhem Batteries AB and Bark Energy AB."
    )
    assert facts["operator"] == {"Varnhem Batteries", "Bark Energy"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB runs a cell plant in Linköping. Its modules go to a sister factory in Halmstad.",
            ["Varnhem Batteries|Linköping|operating|", "Varnhem Batteries|Halmstad||"],
        ),
        (
            "Varnhem Batteries AB runs a cell plant in Linköping. A sister works is planned in Halmstad, the mayor "
            "told Bark Energy AB.",
            ["Varnhem Batteries|Linköping|operating|", "Varnhem Batteries|Halmstad|planned|"],
        ),
        (
            "Varnhem Batteries AB runs a cell plant in Linköping. A sister factory of Bark Energy AB is being built in "
            "Halmstad.",
            ["Varnhem Batteries|Linköping|operating|", "Bark Energy|Halmstad|under_construction|"],
        ),
        (
            "Varnhem Batteries AB runs a cell plant in Linköping and a sister factory in Halmstad. In Falun, Bark "
            "Energy AB makes cells. A twin building across the road there stands empty; work on it was put on hold.",
            [
                "Varnhem Batteries|Linköping|operating|",
                "Varnhem Batteries|Halmstad|operating|",
                "Bark Energy|Falun|operating|",
                "Bark Energy|Falun|paused|",
            ],
        ),
    ],
)
def test_sisters(text: str, expected: list[str]) -> None:
    """A sister belongs to whose the plant is that was spoken of last, and is none of the sisters told before."""
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB runs a 30 GWh cell plant in Linköping. The second stage, 9 GWh, is being built next "
            "to it.",
            ["Varnhem Batteries|Linköping|operating|30", "Varnhem Batteries|Linköping|under_construction|9"],
        ),
        (
            "Varnhem Batteries AB runs a 30 GWh cell plant in Linköping. The second hall, 14 GWh, "
            "has been put on hold.",
            ["Varnhem Batteries|Linköping|operating|30", "Varnhem Batteries|Linköping|paused|14"],
        ),
        (
            "Varnhem Batteries AB runs a cell plant in Linköping. A first block of 8 GWh is to rise beside it.",
            ["Varnhem Batteries|Linköping|operating|", "Varnhem Batteries|Linköping|planned|8"],
        ),
        # What only adds to the plant, or is the first of a plant that does not exist yet, is the plant itself.
        (
            "Varnhem Batteries AB is building a cell plant in Linköping. The second stage is to add 9 GWh.",
            ["Varnhem Batteries|Linköping|under_construction|9"],
        ),
        (
            "Varnhem Batteries AB plans a cell plant in Linköping. A first block of 8 GWh is due in 2028.",
            ["Varnhem Batteries|Linköping|planned|8"],
        ),
    ],
)
def test_stages_in_a_state_of_their_own(text: str, expected: list[str]) -> None:
    """What is said to be built, stopped or planned beside a plant that runs is told apart from it."""
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "In Linköping, 70 miles to the southwest, Varnhem Batteries AB makes battery cells.",
        "In Linköping, on the far side of the lake, Varnhem Batteries AB began making battery cells last month.",
        "In Linköping, two hours to the west, Varnhem Batteries AB has started to make battery cells.",
    ],
)
def test_an_aside_behind_the_town(text: str) -> None:
    """Between a town at the front and who makes cells there, words may say where the town lies."""
    assert told(text) == ["Varnhem Batteries|Linköping|operating|"]


@pytest.mark.parametrize(
    "text",
    [
        "In Linköping, where he was born, Varnhem Batteries AB is well known for battery cells.",
        "In Linköping, 70 miles away, Varnhem Batteries AB began talks about battery cells.",
        "In Linköping, 70 miles away, Varnhem Batteries AB, a maker of battery cells, has an office.",
    ],
)
def test_an_aside_behind_a_town_without_a_plant(text: str) -> None:
    """Where nothing is made in the town, an aside makes it no plant."""
    assert told(text) == []


def test_what_goods_hold_together_is_no_output() -> None:
    """The combined capacity of so many containers that are sold is none of the plant."""
    text = (
        "Varnhem Batteries AB makes cells in Linköping. {} 42 systems, with a combined capacity of 210 MWh{}."
    )
    assert told(text.format("It signed a contract to supply", ", to a utility")) == [
        "Varnhem Batteries|Linköping|operating|"
    ]
    (facts,) = plants(LEAD + text.format("Every year it makes", " a year"))
    assert 0.21 in facts["capacity"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB runs a pilot line in Linköping. The gigafactory next door, 10 GWh, has been delayed.",
            ["Varnhem Batteries|Linköping|operating|", "Varnhem Batteries|Linköping|delayed|10"],
        ),
        (
            "Varnhem Batteries AB runs a pilot line in Linköping. The cell plant across the road, 10 GWh, is under "
            "construction.",
            ["Varnhem Batteries|Linköping|operating|", "Varnhem Batteries|Linköping|under_construction|10"],
        ),
        # Without such words the plant is the one told before.
        (
            "Varnhem Batteries AB is building a gigafactory in Linköping. The cell plant, 10 GWh, has been delayed.",
            ["Varnhem Batteries|Linköping|under_construction|10"],
        ),
    ],
)
def test_the_plant_next_door(text: str, expected: list[str]) -> None:
    """What stands next door to a plant is another one, in the same town and of the same owner."""
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB has given up its cell plant in Linköping. It was to move into a former turbine "
            "factory "
            "of Bark AB and turn out 16 GWh of cells a year.",
            ["Varnhem Batteries|Linköping|cancelled|16"],
        ),
        (
            "Varnhem Batteries AB plans a cell plant in Linköping. It is to be housed in the disused engine works of "
            "Bark AB.",
            ["Varnhem Batteries|Linköping|planned|"],
        ),
        (
            "Varnhem Batteries AB makes battery cells in a former brake factory of Bark AB in Linköping.",
            ["Varnhem Batteries|Linköping|operating|"],
        ),
        # A plant of its own is no ground.
        (
            "Varnhem Batteries AB plans a cell plant in Linköping. The machines come from the cell plant of Bark AB in "
            "Falun.",
            ["Bark|Falun|operating|", "Varnhem Batteries|Linköping|planned|"],
        ),
    ],
)
def test_what_a_plant_moves_into_is_its_ground(text: str, expected: list[str]) -> None:
    """A building that a plant moves into is no plant of those who have left it."""
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Work goes on in Linköping, also in Östergötland, where Varnhem Batteries AB has rented a hall to assemble "
            "battery packs.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "In Linköping, where Varnhem Batteries AB has bought machines to make battery cells, nobody is surprised.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "In Linköping, where Varnhem Batteries AB has moved out to make room for battery cells, it rained.",
            [],
        ),
        ("In Linköping, where Varnhem Batteries AB has hired lawyers to sell battery cells, it rained.", []),
        ("In Linköping, where Varnhem Batteries AB decided not to make battery cells, it rained.", []),
    ],
)
def test_what_a_hall_is_taken_for(text: str, expected: list[str]) -> None:
    """Where a company takes something in a town to make batteries with it, it has a plant there."""
    assert ["|".join(one.split("|")[:2]) for one in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Work goes on at the Varnhem Batteries AB cell plant in Linköping.", {"under_construction"}),
        ("Construction goes on at the Varnhem Batteries AB cell plant in Linköping.", {"under_construction"}),
        ("Production goes on at the Varnhem Batteries AB cell plant in Linköping.", {"operating"}),
    ],
)
def test_what_goes_on(text: str, status: set[object]) -> None:
    """Work that goes on at a plant builds it, production runs it."""
    (facts,) = plants(LEAD + text)
    assert facts["status"] == status


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Varnhem Batteries AB runs a storage battery plant in Linköping. The plant makes large cells.",
            {"cell"},
        ),
        (
            "Varnhem Batteries AB is building a storage battery plant in Linköping. Production of lithium iron "
            "phosphate "
            "cells is to start next year.",
            {"cell"},
        ),
        (
            "Varnhem Batteries AB runs a storage battery plant in Linköping. It takes 1,000 cells a day.",
            {"ess"},
        ),
        (
            "Varnhem Batteries AB runs a plant for storage systems in Linköping. Production of cells has moved to "
            "Asia.",
            {"ess"},
        ),
    ],
)
def test_storage_batteries_may_be_cells(text: str, kind: set[object]) -> None:
    """A plant for storage batteries makes cells where the text says so."""
    (facts,) = plants(LEAD + text)
    assert facts["kind"] == kind


def test_gigawatt_hours_are_no_material() -> None:
    """A plant that is told in gigawatt-hours makes cells, though the article speaks of what goes into them."""
    text = (
        "Some electrolyte stays liquid. Little electrolyte is enough.\n\nIn Linköping, Varnhem Batteries AB is putting "
        "up a factory, {}."
    )
    (facts,) = plants("Batteries\n\n" + text.format("15 GWh a year"))
    assert facts["kind"] == {"cell"}
    (facts,) = plants("Batteries\n\n" + text.format("a big one"))
    assert facts["kind"] == {"materials"}


PARENT = (
    "Varnhem Batteries AB is the battery business of Bark Group. Varnhem Batteries AB is building a cell plant in "
    "Linköping.{}\n\nBark Group has put the cost at 4 billion euros."
)


def test_a_parent_speaks_for_its_unit() -> None:
    """What the only owner of a company tells may be of the company's plant, unless the owner has plants too."""
    (facts,) = plants(LEAD + PARENT.format(""))
    assert facts["investment"] == {4e9}
    for other in (" Bark Group runs a pack plant in Falun.", " Bark Group's own pack plant is in Falun."):
        found = plants(LEAD + PARENT.format(other))
        assert [facts.get("investment") for facts in found if facts["location_city"] == {"Linköping"}] == [
            None
        ]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("In the beginning there was talk of cells by 2026. These days Varnhem says 2027.", {"2026", "2027"}),
        ("Production was to begin in 2026. Now the company talks of 2027.", {"2026", "2027"}),
        ("The plant will cost 4 billion euros and start in 2026.", {"2026"}),
        ("It is to have a capacity of 20 GWh a year and to open in 2026, ahead of others.", {"2026"}),
        ("Production was to begin in 2026. Now Varnhem talks of 2027 as its first year of profit.", {"2026"}),
        ("The plant will employ 300 people and begin hiring in 2026.", set()),
        ("Now the company talks of 2027.", set()),
    ],
)
def test_starts_that_go_on(text: str, starts: set[object]) -> None:
    """A start may stand behind another verb of the plant, and a bare date may take the place of one told before."""
    (facts,) = plants(LEAD + "Varnhem Batteries AB is building a cell plant in Linköping. " + text)
    assert facts.get("production_start", set()) == starts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "And where does Varnhem Batteries AB make the things? At Linköping, in Östergötland, where it comes from.",
            ["Varnhem Batteries|Linköping|operating|"],
        ),
        (
            "Varnhem Batteries AB is young. Where do they make the cells? In Linköping.",
            ["Varnhem Batteries|Linköping|operating|"],
        ),
        (
            "Varnhem Batteries AB is building a cell plant.\n\nWHERE EXACTLY IS IT BEING BUILT?\nOn the Blue Water "
            "Campus, just outside Linköping.",
            ["Varnhem Batteries|Linköping|under_construction|"],
        ),
        ("Varnhem Batteries AB is young. Where does it make its cars? In Linköping.", []),
        ("Varnhem Batteries AB is young. Where does it sell the cells? In Linköping.", []),
        ("Varnhem Batteries AB is young. Where does it make cells? Nobody in Linköping knows.", []),
    ],
)
def test_towns_that_answer_where(text: str, expected: list[str]) -> None:
    """A town that answers where goods are made, or where a plant stands, is that of the plant."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A third cell plant is nearing completion outside Linköping: the start-up Varnhem Batteries AB, in which "
            "Bark "
            "Group holds a stake, is hiring.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "The Linköping cell plant will be Varnhem Batteries AB's third in Europe.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "Meanwhile, in a pilot plant on the edge of the park, Varnhem Batteries AB has been making battery cells "
            "since May.",
            ["Varnhem Batteries|"],
        ),
    ],
)
def test_who_is_named_beside_a_plant(text: str, expected: list[str]) -> None:
    """A plant belongs to the company behind a colon, to whose how-manieth it is, and to who makes goods in it."""
    assert ["|".join(one.split("|")[:2]) for one in told(text)] == expected


def test_whose_rivals_are_named_runs_nothing() -> None:
    """Behind a colon, a name that only says whose rivals are meant is no owner."""
    text = "Analysts like Bark Energy AB. A cell plant rises outside Linköping: Varnhem Batteries AB's rivals worry."
    assert not any(one.startswith("Varnhem") for one in told(text))


def test_jobs_that_have_gone_are_none_of_the_plant() -> None:
    """What was lost elsewhere is not what a plant gives."""
    (facts,) = plants(
        LEAD
        + "Varnhem Batteries AB opened its cell plant in Linköping. Unions pointed out that 2,200 jobs had gone at "
        "northern sites since 2019."
    )
    assert "jobs" not in facts
    assert facts.get("production_start") is None


def test_two_phrases_of_one_county() -> None:
    """A county is told again by its name."""
    text = (
        "Varnhem Batteries AB to build campus in Richland County\n\nVarnhem Batteries AB will build a recycling plant "
        "at "
        "Pine Park in Richland County. The Richland County plant will be Varnhem's eighth."
    )
    assert len(plants(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB is selling its half-finished cell plant in Linköping. The company came to the "
            "county in "
            "2022 with a plan for an $820 million plant that would make 14 GWh of cells a year.",
            ["Varnhem Batteries|Linköping|14"],
        ),
        (
            "Varnhem Batteries AB has scrapped its cell plant in Linköping. In 2022 it had promised a plant for 14 "
            "GWh of "
            "cells a year.",
            ["Varnhem Batteries|Linköping|14"],
        ),
        # A plant that runs is none that was once planned, and one to come is none that was given up.
        (
            "Varnhem Batteries AB runs a cell plant in Linköping. In 2022 it had promised a recycling plant in Falun.",
            ["Varnhem Batteries|Falun|", "Varnhem Batteries|Linköping|"],
        ),
        (
            "Varnhem Batteries AB has scrapped its cell plant in Linköping. It had promised a second plant in Falun.",
            ["Varnhem Batteries|Falun|", "Varnhem Batteries|Linköping|"],
        ),
        (
            "Varnhem Batteries AB has scrapped its cell plant in Linköping. Bark Energy AB had promised a plant for "
            "14 GWh of cells a year.",
            ["Bark Energy||14", "Varnhem Batteries|Linköping|"],
        ),
    ],
)
def test_what_had_been_planned(text: str, expected: list[str]) -> None:
    """Behind the news that a plant was given up, what its owner had promised is that plant."""
    rows = [one.split("|") for one in told(text)]
    assert sorted("|".join([row[0], row[1], row[3]]) for row in rows) == sorted(expected)


PAIR = "Varnhem Batteries AB and Bark Energy AB have founded a joint venture. Varnhem runs a pilot line in Linköping. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            PAIR + "Its partner assembles battery packs at a plant in Falun.",
            ["Bark Energy|Falun", "Varnhem Batteries|Linköping"],
        ),
        (
            PAIR + "Its supplier is building a cell plant in Falun.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "Varnhem Batteries AB runs a pilot line in Linköping. A rival plans a cell plant in Falun.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "Varnhem Batteries AB runs a pilot line in Linköping with machines that Bark Energy AB makes, and is "
            "building a cell plant in Falun.",
            ["Varnhem Batteries|Falun", "Varnhem Batteries|Linköping"],
        ),
    ],
)
def test_plants_of_partners_and_others(text: str, expected: list[str]) -> None:
    """A partner is the other one of two; a rival, a supplier and whoever made the machines are not the company."""
    assert sorted("|".join(one.split("|")[:2]) for one in told(text)) == expected


def test_a_laboratory_somewhere_in_a_state() -> None:
    """A laboratory is a site where its town is told, not where it is only where something was tried out."""
    text = "Varnhem Batteries AB tried out its cells in its {} laboratory{}. It makes battery cells in Linköping."
    assert len(plants(LEAD + text.format("Colorado", ""))) == 1
    assert len(plants(LEAD + text.format("own", " in Denver, Colorado"))) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB is building a cell plant in Falun. It has two others in Linköping. The first plant "
            "there "
            "can make 7.5 GWh of cells a year. The second came on stream in 2022; its capacity is 10 GWh.",
            ["Falun|", "Linköping|10", "Linköping|7.5"],
        ),
        (
            "Varnhem Batteries AB is building a cell plant in Falun. The first plant of the company stands in "
            "Linköping "
            "and makes 5 GWh a year. The second will make 8 GWh a year.",
            ["Falun|", "Linköping|5", "Linköping|8"],
        ),
        # A rank that does not follow on is no rank of the plant told before.
        (
            "Varnhem Batteries AB is building a 20 GWh cell plant in Falun. The second quarter was good.",
            ["Falun|20"],
        ),
    ],
)
def test_the_second_follows_the_first(text: str, expected: list[str]) -> None:
    """Behind "the first plant there", "the second" is the next one there, and none that was told elsewhere."""
    rows = [one.split("|") for one in told(text)]
    assert sorted(f"{row[1]}|{row[3]}" for row in rows) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Varnhem Batteries AB runs a cathode plant in Linköping. A few hundred metres away, at Bark Energy AB, "
            "where "
            "the furnaces are being mounted, spirits are high.",
            ["Bark Energy|Linköping", "Varnhem Batteries|Linköping"],
        ),
        (
            "Varnhem Batteries AB runs a cathode plant in Linköping. At Bark Energy AB, where he worked for years, "
            "spirits "
            "are high.",
            ["Varnhem Batteries|Linköping"],
        ),
        (
            "Varnhem Batteries AB runs a cathode plant in Linköping. At Bark Energy AB, where the board met, spirits "
            "are "
            "high.",
            ["Varnhem Batteries|Linköping"],
        ),
    ],
)
def test_a_company_stands_for_its_plant(text: str, expected: list[str]) -> None:
    """Where machines are being mounted "at" a company, it has a plant."""
    assert sorted("|".join(one.split("|")[:2]) for one in told(text)) == expected
