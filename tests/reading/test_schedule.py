"""Starts of construction and of production."""

from __future__ import annotations

import datetime

import pytest

from evbattery.claims import Article, RefusalReason
from evbattery.reading import read
from tests.reading.plant_facts import PLANT, claims, reading, values

PUBLISHED = datetime.date(2024, 9, 12)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Production is due to begin in 2026.", ["2026"]),
        ("The plant is expected to start operations in the third quarter of 2025.", ["2025-Q3"]),
        ("The factory went into operation in March 2023.", ["2023-03"]),
        ("Cells are to roll off the lines from 2027.", ["2027"]),
        ("The plant came on stream in 2022.", ["2022"]),
        ("First cells: by the end of 2025.", ["2025"]),
        ("Series production starts next year.", ["2025"]),
        ("The plant has been producing cells since April 2022.", ["2022-04"]),
        ("Start of production is planned for the second half of 2026.", ["2026-H2"]),
        ("Commercial production of the first phase by 2026 is the aim.", ["2026"]),
    ],
)
def test_production_starts_are_read(sentence: str, expected: list[str]) -> None:
    """The verbs of beginning tie their date to the plant; relative dates count from the publication."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Construction began in May 2023.", ["2023-05"]),
        ("Ground was broken late in 2022.", ["2022"]),
        ("The company broke ground in October 2023.", ["2023-10"]),
        ("The foundation stone was laid on 3 June 2024.", ["2024-06-03"]),
        ("The plant has been under construction since 2023.", ["2023"]),
        ("Work on the site is to start next year.", ["2025"]),
        ("Earthworks are to start next year.", ["2025"]),
        ("Site works began in May 2024; the roof is due in March.", ["2024-05"]),
        ("The pouring of the concrete began in January 2024.", ["2024-01"]),
        ("Its foundations were poured in March 2024.", ["2024-03"]),
        ("The foundation of the facility had been laid in November 2021.", ["2021-11"]),
        ("Site clearance started in May 2023.", ["2023-05"]),
        ("Piling begins next month.", ["2024-10"]),
        ("When: construction since March 2024; roof in 2026.", ["2024-03"]),
        ("The roof is closed and machines arrive in November.", []),
        ("Preparatory works have been under way since March 2024.", ["2024-03"]),
        ("Construction, once foreseen for 2022, never began.", ["2022"]),
        ("Excavation for a new railway station nearby began in May 2024.", []),
        ("The foundations of the company were laid in 1998.", []),
        ("The foundations of a new school were laid in 2019.", []),
    ],
)
def test_construction_starts_are_read(sentence: str, expected: list[str]) -> None:
    """Ground-breaking and the start of building are the start of construction, never of production."""
    text = PLANT + sentence
    assert values(text, "construction_start", PUBLISHED) == expected
    assert values(text, "production_start", PUBLISHED) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Mechanical completion is planned for 2025.",
        "The ramp-up to full capacity will last until 2028.",
        "Full production is expected in 2028.",
        "Production was restarted in 2024.",
        "The agreement was signed in 2023.",
        "Production of the new car will start in 2026.",
        "The company opened an office in 2019.",
    ],
)
def test_other_milestones_are_no_starts(sentence: str) -> None:
    """Completion, ramp-up, restarts and signatures begin nothing."""
    text = PLANT + sentence
    assert values(text, "production_start", PUBLISHED) == []
    assert values(text, "construction_start", PUBLISHED) == []


def test_a_verb_speaks_for_itself() -> None:
    """What was opened has been opened, whatever the verb joined to it plans."""
    text = (
        PLANT + "The company opened the plant in May 2024 and plans to double its capacity to 20 GWh in 2027."
    )
    found = [(str(c.value), c.modality.value) for c in claims(text, "production_start")]
    assert found == [("2024-05", "actual")]
    assert [c.modality.value for c in claims(text, "capacity")] == ["planned"]


def test_a_date_goes_with_the_nearest_beginning() -> None:
    """Two beginnings in one sentence have a date each."""
    text = PLANT + "Building work is to start in 2025 and production at the end of 2027."
    assert values(text, "construction_start") == ["2025"]
    assert values(text, "production_start") == ["2027"]


def test_an_unresolved_time_stays_in_its_words() -> None:
    """Without a publication date "this year" is no date: the words are kept and the date is refused."""
    text = PLANT + "It is set to begin production this year."
    assert values(text, "production_start") == []
    assert values(text, "schedule") == ["this year"]
    assert RefusalReason.UNRESOLVED_DATE in [refusal.reason for refusal in reading(text).refusals]


def test_a_date_that_slipped_is_a_new_date() -> None:
    """A start that was put off keeps both dates."""
    text = PLANT + "Production was to begin in 2024. The start has slipped to 2026."
    assert values(text, "production_start") == ["2024", "2026"]


def test_questions_ask_for_dates() -> None:
    """The date of an answer is the start that the question asks for."""
    text = PLANT + "\n\nWhen do the first cells come out?\n\nIn 2026, the company says."
    assert values(text, "production_start") == ["2026"]


def test_questions_ask_when_building_starts() -> None:
    """A question for the start of construction is no question for that of production."""
    for question in (
        "When does construction start?",
        "When will ground be broken?",
        "When will it be built?",
    ):
        text = f"{PLANT}\n\n{question}\n\nIn March 2026, the company says."
        assert values(text, "construction_start") == ["2026-03"]
        assert values(text, "production_start") == []


def test_entries_of_a_chronicle_date_what_they_tell() -> None:
    """What a dated heading or entry tells happened on its date."""
    text = f"{PLANT}\n\n2021\n\nGroundworks begin.\n\n2023\n\nThe government promises money."
    assert [str(c.value) for c in claims(text, "construction_start")] == ["2021"]


def test_a_date_that_was_given_up_is_kept_and_marked() -> None:
    """The date that another has replaced is superseded."""
    text = PLANT + "Production is to begin in 2028 rather than 2027."
    found = [(str(c.value), c.superseded) for c in claims(text, "production_start")]
    assert found == [("2028", False), ("2027", True)]


def test_another_building_has_dates_of_its_own() -> None:
    """The opening of a school or a museum near the plant is no start of production."""
    text = "Volta Cells is building a battery plant in Linz, Austria. A training centre nearby will open in 2027."
    assert not [claim for claim in read(Article(text)).claims if claim.attribute.name == "production_start"]


def test_where_another_company_acts_the_date_is_its_own() -> None:
    """What somebody else does at another place says nothing about the plant at hand."""
    text = (
        "Volta Cells is building a battery plant in Linz, Austria. "
        "The site is an hour from Wels, where Brenner Akku is to make cells from 2026."
    )
    assert not [claim for claim in read(Article(text)).claims if claim.attribute.name == "production_start"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Cells have been leaving the plant since May 2023.", ["2023-05"]),
        ("The plant has been turning scrap into salts since 2021.", ["2021"]),
        ("A pilot line remains on course to begin work next summer.", ["2025"]),
        ("By 2027, it should be producing batteries.", ["2027"]),
        ("The first cells made on the spot left the drying hall last month.", ["2024-08"]),
        ("From 2027, scrap is to be treated there.", ["2027"]),
        ("The subsidiary will start with LFP cells in the second half of next year.", ["2025-H2"]),
    ],
)
def test_verbs_tie_their_dates_over_a_distance(sentence: str, expected: list[str]) -> None:
    """What lasts since a date, leaves the plant for the first time or is to run by a date starts production."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Work started last March on the plant.", ["2024-03"]),
        ("Builders moved in in May 2024.", ["2024-05"]),
        ("The first pile was driven in May 2024.", ["2024-05"]),
        ("The company has been building the plant since 2023.", ["2023"]),
    ],
)
def test_building_sites_tie_their_dates(sentence: str, expected: list[str]) -> None:
    """Work on a plant, and what comes to a building site first, starts construction."""
    assert values(PLANT + sentence, "construction_start", PUBLISHED) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The company sent Nordbil its first cells in May 2023.",
        "Work resumed in May 2024.",
        "Production was stopped in May 2024.",
        "Demolition of the old halls started in May 2024.",
    ],
)
def test_other_events_start_nothing(sentence: str) -> None:
    """What goes to a customer, goes on again or stops is no start of production."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will delay production by six months, from the end of 2024 to mid-2025.", ["2024", "2025"]),
        ("The opening has been pushed back to 2027.", ["2027"]),
        ("The plant, once pencilled in for 2026, has been moved back to 2032.", ["2026", "2032"]),
        ("Production would not start until 2027.", ["2027"]),
        ("The company will bring forward the opening of the plant to this October.", ["2024-10"]),
        ("The company speaks of a start next year.", ["2025"]),
        ("It had pencilled in 2026 for the plant.", ["2026"]),
        ("The first two gigawatt-hours of cells are due by the middle of 2027.", ["2027"]),
        ("The first cells should be ready by Christmas 2026.", ["2026"]),
        ("Production is to get going in two years' time.", ["2026"]),
        ("The plant has been making cells for ten years.", ["2014"]),
        ("The plant should open a year later than first announced, in 2026.", ["2026"]),
        ("The plant has been running at half its capacity since last autumn.", ["2023"]),
        ("After months of trial runs, the plant went over to series production on 1 August.", ["2024-08-01"]),
    ],
)
def test_starts_that_move_and_starts_by_nouns(sentence: str, expected: list[str]) -> None:
    """A new date comes with the one it replaces; goods, a start or a plan of it tie their date as verbs do."""
    assert sorted(values(PLANT + sentence, "production_start", PUBLISHED)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The decision on the plant is expected in 2026.",
        "The expansion of the plant will be ready in 2026.",
        "The plant was announced in 2022.",
        "The company has been making electric cars since 2019.",
        "The ramp-up to mass production will be over in 2026.",
        "Conversion of the lines will begin later this year.",
        "Its car factory opened in 2019.",
        "Production will start at the turn of the year.",
    ],
)
def test_dates_of_something_else_than_the_start(sentence: str) -> None:
    """Decisions, expansions, cars and works of other industries have dates that are no start of the plant."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == []


def test_a_start_that_slipped_from_one_year_to_another() -> None:
    """The year that it slipped from was given up, and nothing has started."""
    text = PLANT + "The start of production at the plant has slipped from 2026 to 2028."
    starts = {str(one.value): bool(one.qualifiers) for one in claims(text, "production_start", PUBLISHED)}
    assert starts == {"2026": True, "2028": False}
    assert "operating" not in values(text, "status", PUBLISHED)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The first box should leave in 2026.", ["2026"]),
        ("The first container leaves the hall in March 2025.", ["2025-03"]),
        ("Its people have been building packs by hand there since 2019.", ["2019"]),
        ("Its people have been building a second hall there since 2019.", []),
    ],
)
def test_the_first_of_its_goods(sentence: str, expected: list[str]) -> None:
    """The first of whatever goods starts production, and so does the building of goods; that of a hall does not."""
    assert values(PLANT + sentence, "production_start", PUBLISHED) == expected
