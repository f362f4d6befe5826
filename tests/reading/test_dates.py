"""Promises of find_dates: precision, resolution by evidence, and laws that hold for any text."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading.date_mentions import DateMention, find_dates
from evbattery.values import PartialDate

FRIDAY = datetime.date(2025, 1, 24)


def only(text: str, published: datetime.date | None = None) -> DateMention:
    """The single date of a text."""
    mentions = find_dates(text, published=published)
    assert len(mentions) == 1, mentions
    return mentions[0]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("on Dec. 21, 2023, it", "Dec. 21, 2023", "2023-12-21"),
        ("on 21 December 2023 it", "21 December 2023", "2023-12-21"),
        ("on 24 of February of 2025", "24 of February of 2025", "2025-02-24"),
        ("Salta, Oct 28 2024 (Agency)", "Oct 28 2024", "2024-10-28"),
        ("2023-12-17 09:21", "2023-12-17", "2023-12-17"),
        ("Entered 2022.07.22. 06:00", "2022.07.22", "2022-07-22"),
        ("on 12/21/2023", "12/21/2023", "2023-12-21"),
        ("in Dec. 2023.", "Dec. 2023", "2023-12"),
        ("in MAY 2024", "MAY 2024", "2024-05"),
        ("in Q3 2025", "Q3 2025", "2025-Q3"),
        ("in 3Q25", "3Q25", "2025-Q3"),
        ("the third quarter of 2025", "third quarter of 2025", "2025-Q3"),
        ("H2 2024", "H2 2024", "2024-H2"),
        ("in the first half of 2026", "first half of 2026", "2026-H1"),
        ("at the end of 2026", "end of 2026", "2026"),
        ("in late 2024", "late 2024", "2024"),
        ("in early 2024", "early 2024", "2024-H1"),
        ("in mid-2025", "mid-2025", "2025"),
        ("the spring of 2021", "spring of 2021", "2021"),
        ("until the year 2025", "2025", "2025"),
        ("in FY2025", "FY2025", "2025"),
        ("in 2024 people came", "2024", "2024"),
    ],
)
def test_reads_dates_as_precise_as_they_are(text: str, span: str, value: str) -> None:
    """A date has the precision of its words, never a finer one, and depends on nothing else."""
    mention = only(text)
    assert text[mention.start : mention.end] == span
    assert mention.value == PartialDate.parse(value)
    assert not mention.relative


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Last month it opened", "2024-12"),
        ("this year", "2025"),
        ("next year", "2026"),
        ("Friday's rival opened on Wednesday", "2025-01-22"),
        ("last November", "2024-11"),
        ("last January", "2024-01"),
        ("two years ago", "2023"),
        ("three months ago", "2024-10"),
        ("later this year", "2025"),
        ("in the second half of last year", "2024-H2"),
        ("by the end of the year", "2025"),
        ("sales rose in July", "2024-07"),
        ("it will open in July", "2025-07"),
        ("it is due by March", "2025-03"),
        ("sales fell in the fourth quarter", "2024-Q4"),
        ("output is due to begin in the fourth quarter", "2025-Q4"),
        ("in March next year", "2026-03"),
        ("it said on Dec. 9", "2024-12-09"),
        ("results follow on February 20", "2025-02-20"),
        ("yesterday", "2025-01-23"),
        ("last week", "2025-01"),
        ("this quarter", "2025-Q1"),
        ("year-end", "2025"),
    ],
)
def test_relative_dates_count_from_the_publication(text: str, value: str) -> None:
    """With a day of publication a relative date has a value, without one a reason why it has none."""
    resolved = find_dates(text, published=FRIDAY)[-1]
    assert resolved.value is not None
    assert str(resolved.value) == value
    assert resolved.relative
    unresolved = find_dates(text)[-1]
    assert (unresolved.value, unresolved.relative, unresolved.reason) == (None, True, "no publication date")


def test_a_deadline_is_marked() -> None:
    """The word "by" makes a deadline, with "the end of" between or not."""
    assert only("by 2027").value == PartialDate.year(2027).as_deadline()
    assert only("by the end of March 2026").value == PartialDate.month(2026, 3).as_deadline()
    assert only("in 2027").value == PartialDate.year(2027)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ground was broken in 2022 and the roof was up later that year.", "2022"),
        ("Work started in March 2023, and output is due in the third quarter of the same year.", "2023-Q3"),
        ("It opened in 2019 and was expanded the following year.", "2020"),
        ("It was built the same year.", "None"),
    ],
)
def test_a_year_that_was_told_before(text: str, value: str) -> None:
    """The same year and the following one count from the year that stands before; without one they stay open."""
    assert str(find_dates(text, published=FRIDAY)[-1].value) == value


@pytest.mark.parametrize("word", ["by", "in", "since", "from", "until"])
def test_keeps_the_preposition(word: str) -> None:
    """The preposition before a date is kept in lower case."""
    assert only(f"{word.title()} late 2026 it").preposition == word


def test_the_text_itself_gives_the_year_of_a_day() -> None:
    """A day without a year takes the one year that the text gives with that month."""
    text = "A test ended in Dec. 2023. Since [Dec. 21] cells leave the line."
    assert [str(mention.value) for mention in find_dates(text)] == ["2023-12", "2023-12-21"]
    torn = "From Dec. 2022 to Dec. 2023. Since Dec. 21 cells leave."
    assert find_dates(torn)[-1].value is None


def test_a_range_of_years_is_two_dates() -> None:
    """Both ends of a range of years are found."""
    assert [str(mention.value) for mention in find_dates("from 2026 to 2030")] == ["2026", "2030"]


def test_a_date_that_cannot_be_settled_says_why() -> None:
    """Swapped days, missing days and dates that hang on others have no value but a reason."""
    assert only("on 3/4/2025").reason == "day and month could be swapped"
    assert only("on Feb 31, 2024").reason == "no such day"
    assert only("the previous year", FRIDAY).reason == "relative to another date"


@pytest.mark.parametrize(
    "text",
    ["2000 jobs", "2030 GWh", "$2024", "1,2024", "QSE-2025", "it may go", "they march on", "prices fall 5%",
     "May 20 GWh do?", "the second half of the decade", "version 2024.13.1", "the 2020s"],
)  # fmt: skip
def test_leaves_other_words_and_numbers_alone(text: str) -> None:
    """Figures, model numbers and words that look like months or seasons are no dates."""
    assert find_dates(text) == []


def test_a_weekday_beside_its_date_is_one_date() -> None:
    """A weekday in front of a full date adds no date of its own."""
    assert str(only("Friday, January 24, 2025").value) == "2025-01-24"


_PIECES = st.sampled_from(
    ["May ", "Dec. ", "21", ", ", "2024", "2024-", "Q3 ", "first ", "half ", "quarter ", "of ", "by ", "the ", "end ",
     "last ", "year", "next ", "Monday ", "ago", "two ", "-", "/", ".", "12", "31", "\ud800", "\n", "this ", "spring "]
)  # fmt: skip
_TEXTS = st.one_of(st.text(st.characters(codec=None)), st.lists(_PIECES, max_size=25).map("".join))


@given(_TEXTS, st.none() | st.dates())
def test_never_raises_and_every_date_has_a_value_or_a_reason(
    text: str, published: datetime.date | None
) -> None:
    """Any text and any day of publication, the first and last of the calendar included, give ordered spans."""
    last = 0
    for mention in find_dates(text, published=published):
        assert last <= mention.start < mention.end <= len(text)
        assert (mention.value is None) == bool(mention.reason)
        last = mention.end


@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_written_days_are_read_back(day: datetime.date) -> None:
    """Every day is read back from each way of writing it out."""
    month = day.strftime("%B")
    for text in (f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", day.isoformat()):
        assert only(f"on {text} it").value == PartialDate.from_date(day)


@pytest.mark.parametrize(
    "unit", ["1", "May ", "first ", "2024-", "last ", "20 ", "by ", "the ", "Q", " ", "\n"]
)
def test_long_runs_finish(unit: str) -> None:
    """A long run of one piece is read in time that grows with its length, so that this test ends at all."""
    find_dates(unit * (200_000 // len(unit)), published=FRIDAY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It will open before the year is out.", "2025"),
        ("It will open in the second half of this calendar year.", "2025-H2"),
        ("It will open in the autumn.", "2025"),
        ("It will open in H2.", "2025-H2"),
        ("It will open by Christmas.", "2025"),
        ("It opened in the last quarter of 2023.", "2023-Q4"),
        ("It opens in the back half of 2026.", "2026-H2"),
        ("It opens by Christmas 2026.", "2026"),
        ("It opens in two years' time.", "2027"),
        ("It has been making cells for ten years.", "2015"),
    ],
)
def test_parts_of_a_year_in_other_words(text: str, value: str) -> None:
    """Seasons, halves and the end of a year without a number count from the publication."""
    assert str(only(text, FRIDAY).value) == value


@pytest.mark.parametrize(
    "text",
    [
        "It has signed a contract for ten years.",
        "It has been in talks for two years.",
        "the first half of the game",
        "a spring of steel",
        "a Christmas party",
        "the second half-marathon",
    ],
)
def test_what_only_sounds_like_a_part_of_a_year(text: str) -> None:
    """Halves of other things, springs and feasts are no dates."""
    assert find_dates(text, published=FRIDAY) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("In the third quarter 10.6 GWh were sold.", "third quarter"),
        ("In the first half 20.5 GWh were sold.", "first half"),
        ("In Q3 24 it opened.", "Q3 24"),
    ],
)
def test_a_figure_behind_a_part_of_a_year_is_no_year(text: str, span: str) -> None:
    """What follows a quarter or a half is a short year only where it measures nothing."""
    assert [text[one.start : one.end] for one in find_dates(text, published=FRIDAY)] == [span]
