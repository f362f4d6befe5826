"""The date of publication that a page states about itself."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading.dateline import dateline

BODY = "Harbour Cells will make 6 GWh of cells a year. The plant was announced on 2 January 2020."
DAY = datetime.date(2024, 9, 13)


@pytest.mark.parametrize(
    "line",
    [
        "13 September 2024",
        "Friday, 13 September 2024, 10:26",
        "Friday 13 September 2024 · Our newsroom · 3 min read",
        "Sept. 13, 2024",
        "Sep 13th, 2024",
        "13 of September of 2024 - 18h12",
        "Published: 13 September 2024",
        "PUBLISHED : 13 Sep 2024 at 04:11",
        "Posted by Ann · Sep 13, 2024 · 3 min · 4 comments",
        "By Ann Lee — Friday 13 September 2024",
        "Volt Week | News in brief | 13 September 2024",
        "Volt Week, 13 September 2024 (translated from Polish)",
        "Gdynia, 13 September 2024. Product news",
        "2024-09-13 09:21   Source: Volt Week   Reading quantity: 12",
        "Entered 2024.09.11. 06:00  Modified 2024.09.13. 06:03   Reporter = Ann",
        "Posted: Sept. 10, 2024 / Updated: Sept. 13, 2024, 9:12 a.m.",
        "First published 10 September 2024, 14:05 CET. Updated 13 September with details.",
        "Last updated: 13 September 2024",
        "13/09/2024",
        "2024年9月13日",
    ],
)
def test_bylines_state_the_date(line: str) -> None:
    """A line between headline and article that holds a date gives it, a later update before it."""
    assert dateline(f"Gdynia gets its plant\n\n{line}\n\n{BODY}") == DAY


@pytest.mark.parametrize(
    "place",
    [
        "GDYNIA, Poland, Sept. 13, 2024 /Wire/ -- ",
        "GDYNIA, Sept. 13, 2024 (Volt Wire) - ",
        "Gdynia (Travel desk), September 13, 2024 - ",
        "GDYNIA, Poland - September 13, 2024 (VOLTWIRE) - ",
        "GDYNIA, POLAND--(Voltwire - September 13, 2024) - ",
        "GDYNIA / VOLTWIRE / September 13, 2024 / ",
        "Sep 13, 2024 (Volt Wire) - ",
        "GDYNIA, Poland, September 13, 2024 — ",
    ],
)
def test_agencies_state_the_date_before_their_first_sentence(place: str) -> None:
    """The dateline of an agency belongs to its paragraph and gives the date."""
    assert dateline(f"Gdynia gets its plant\n\n{place}{BODY}") == DAY


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "May 17 (Sports Desk)",
        "05/06/2024",
        "31 February 2024",
        "The plant was released to its owner on 13 September 2024.",
        "Copyright 2024. All rights reserved.",
        "13 September 2024 | 2 January 2020",
    ],
)
def test_no_date_is_better_than_a_wrong_one(line: str) -> None:
    """No date where none is stated, where it has no year or could be two dates, and where several disagree."""
    assert dateline(f"Gdynia gets its plant\n\n{line}\n\n{BODY}") is None


def test_dates_of_events_are_no_dates_of_publication() -> None:
    """What happened when, within the article or in its headings, says nothing about the page."""
    page = f"Gdynia gets its plant\n\n{BODY}\n\n13 September 2024\n\nThe first stone is laid.\n\n{BODY}"
    assert dateline(page) is None
    assert dateline(f"On 13 September 2024, Harbour Cells opened a plant - its first. {BODY}") is None


def test_dates_of_other_articles_do_not_count() -> None:
    """The date of a teaser above the article is not the page's."""
    teasers = "Most read\n- Zeta opens a plant, 1 May 2019\n- Cold week ahead"
    page = f"{teasers}\n\nGdynia gets its plant\n13 September 2024\n\n{BODY}"
    assert dateline(page) == DAY


def test_the_agency_and_its_page_may_differ_by_days() -> None:
    """The page that prints an agency's text a day later is of the later date."""
    assert (
        dateline(f"Gdynia gets its plant\n\n13 September 2024\n\nGDYNIA, Sept. 12, 2024 /Wire/ -- {BODY}")
        == DAY
    )


@given(st.one_of(st.text(), st.text(alphabet="0123456789 -./,Maybe2024\n年月日")))
def test_no_text_raises(text: str) -> None:
    """Every text has a date or none."""
    found = dateline(text)
    assert found is None or isinstance(found, datetime.date)
