"""Partial dates: as precise as the text, and ordered without gaps."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.errors import DateError, UnitMismatchError
from evbattery.values import PartialDate, Precision

years = st.integers(1, 9999)
periods = st.one_of(
    st.builds(PartialDate.year, years),
    st.builds(PartialDate.half, years, st.integers(1, 2)),
    st.builds(PartialDate.quarter, years, st.integers(1, 4)),
    st.builds(PartialDate.month, years, st.integers(1, 12)),
    st.builds(PartialDate.from_date, st.dates()),
)
# Few years, so that ties and overlaps are common.
close_periods = st.builds(
    lambda date, year: PartialDate.parse(f"{year}{str(date)[4:]}"), periods, st.sampled_from([2024, 2028])
)
close_dates = st.builds(lambda date, by: date.as_deadline() if by else date, close_periods, st.booleans())


@given(periods)
def test_text_round_trips(date: PartialDate) -> None:
    """What a date writes, it reads."""
    assert PartialDate.parse(str(date)) == date


@given(close_dates)
def test_repr_can_be_pasted_back(date: PartialDate) -> None:
    """The representation of a date is code that makes an equal one, deadlines included."""
    assert eval(repr(date), {"PartialDate": PartialDate}) == date


@given(st.text(alphabet="0123456789-HQW/", max_size=11))
def test_only_the_written_form_is_read(text: str) -> None:
    """Text is either refused or read to a date that writes the same text."""
    try:
        date = PartialDate.parse(text)
    except DateError:
        return
    assert str(date) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "2025-13",
        "2025-02-29",
        "2025-Q5",
        "2025-H0",
        "0000",
        "2025-7",
        "2025-07-1",
        "2025\n",
        "٢٠٢٥",
        "by 2025",
    ],
)
def test_text_that_is_no_date_is_refused(text: str) -> None:
    """Only the five forms, and only days that the calendar has."""
    with pytest.raises(DateError):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("date", "text", "earliest", "latest"),
    [
        (PartialDate.year(2025), "2025", "2025-01-01", "2025-12-31"),
        (PartialDate.half(2025, 2), "2025-H2", "2025-07-01", "2025-12-31"),
        (PartialDate.quarter(2025, 3), "2025-Q3", "2025-07-01", "2025-09-30"),
        (PartialDate.month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
        (PartialDate.day(2023, 12, 21), "2023-12-21", "2023-12-21", "2023-12-21"),
        (PartialDate.year(9999), "9999", "9999-01-01", "9999-12-31"),
        (PartialDate.year(1), "0001", "0001-01-01", "0001-12-31"),
        (PartialDate.year(2027).as_deadline(), "2027", "0001-01-01", "2027-12-31"),
    ],
)
def test_periods_cover_their_days(date: PartialDate, text: str, earliest: str, latest: str) -> None:
    """A period reaches from its first day to its last, a deadline from the first of all days."""
    assert str(date) == text
    assert (date.earliest.isoformat(), date.latest.isoformat()) == (earliest, latest)


@given(close_dates, close_dates, close_dates)
def test_order_is_total_and_consistent(first: PartialDate, second: PartialDate, third: PartialDate) -> None:
    """Of two dates exactly one comes first unless they are equal, and equal dates have one hash."""
    assert [first < second, first == second, first > second].count(True) == 1
    assert (first <= second) is (not first > second)
    assert (first >= second) is (not first < second)
    if first <= second <= third:
        assert first <= third
    if first == second:
        assert hash(first) == hash(second)


@given(close_dates, close_dates)
def test_order_follows_the_days(first: PartialDate, second: PartialDate) -> None:
    """The earlier start comes first, then the earlier end."""
    if (first.earliest, first.latest) < (second.earliest, second.latest):
        assert first < second
    if first.surely_before(second):
        assert first < second
        assert not second.surely_before(first)
        assert not first.within(second)


@given(close_dates, close_dates, st.dates(datetime.date(2023, 1, 1), datetime.date(2029, 1, 1)))
def test_containing_agrees_with_within_and_before(
    first: PartialDate, second: PartialDate, day: datetime.date
) -> None:
    """A day of a date is a day of every date around it, and of none that comes surely after."""
    if first.contains(day):
        assert first.earliest <= day <= first.latest
        assert PartialDate.from_date(day).within(first)
        assert second.contains(day) or not first.within(second)
        assert not (first.surely_before(second) and second.contains(day))


@given(close_periods)
def test_deadline_reaches_to_the_end_of_its_period(date: PartialDate) -> None:
    """A deadline "by" a period is any time up to its end; said twice, it is the same."""
    deadline = date.as_deadline()
    assert deadline.by
    assert not date.by
    assert date.within(deadline)
    assert deadline.latest == date.latest
    assert deadline != date
    assert deadline.as_deadline() == deadline


def test_times_are_dropped_or_refused() -> None:
    """A datetime gives its day where it is asked for, and never hides inside a date."""
    noon = datetime.datetime(2023, 12, 17, 12, tzinfo=datetime.UTC)
    assert PartialDate.from_date(noon) == PartialDate.day(2023, 12, 17)
    assert PartialDate.month(2023, 12).contains(noon)
    with pytest.raises(DateError, match="without a time"):
        PartialDate(Precision.DAY, noon)


def test_impossible_dates_are_refused() -> None:
    """Numbers outside the calendar, and periods that start in their middle, are named in the message."""
    with pytest.raises(DateError, match="no half 3"):
        PartialDate.half(2025, 3)
    with pytest.raises(DateError, match="no quarter 0"):
        PartialDate.quarter(2025, 0)
    with pytest.raises(DateError, match="month 13"):
        PartialDate.month(2025, 13)
    with pytest.raises(DateError, match="year 10000"):
        PartialDate.year(10_000)
    with pytest.raises(DateError, match="year 0"):
        PartialDate.year(0)
    with pytest.raises(DateError, match="2025-02-01 starts no quarter"):
        PartialDate(Precision.QUARTER, datetime.date(2025, 2, 1))


def test_dates_do_not_compare_with_other_things() -> None:
    """A partial date has no order with a year number or a date."""
    with pytest.raises(UnitMismatchError, match="2026"):
        PartialDate.year(2025) < 2026  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]  # noqa: B015
