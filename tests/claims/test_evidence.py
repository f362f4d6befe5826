"""Evidence: words that stand in the article where they are said to stand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import Article, Evidence
from evbattery.errors import EvidenceError
from tests.strategies import articles, evidence

TEXT = "First line.\nThe 2 GWh line is ready, says Oxbow.\nLast line."


@given(articles().flatmap(evidence))
def test_quote_stands_in_the_text(given_evidence: Evidence) -> None:
    """A quote is the text between start and end, and finds its evidence again."""
    found = given_evidence
    assert found.quote == found.article.text[found.start : found.end]
    assert Evidence.of(found.article, found.quote, found.start) == found


@given(st.integers(-3, 15), st.integers(-3, 15))
def test_spans_outside_the_text_are_refused(start: int, end: int) -> None:
    """Spans inside the text make evidence; empty, reversed and outlying ones raise."""
    article = Article("ten chars.")
    if 0 <= start < end <= 10:
        assert Evidence(article, start, end).quote
    else:
        with pytest.raises(EvidenceError, match="empty or outside article"):
            Evidence(article, start, end)


@pytest.mark.parametrize("offset", [True, 1.0, "1", None])
def test_offsets_are_whole_numbers(offset: Any) -> None:
    """An offset that is no whole number is refused, even where Python would slice with it."""
    with pytest.raises(EvidenceError, match="start must be a whole number"):
        Evidence(Article("text"), offset, 3)
    with pytest.raises(EvidenceError, match="start must be a whole number"):
        Evidence.of(Article("text"), "ext", offset)


def test_huge_offsets_are_refused_in_words() -> None:
    """An offset that Python would not even write out is refused like any other."""
    with pytest.raises(EvidenceError, match=r"a whole number of \d+ bits"):
        Evidence(Article("text"), 10**5000, 10**5000 + 1)


def test_other_words_are_shown() -> None:
    """A quote that does not stand there raises, and the message has both."""
    with pytest.raises(EvidenceError, match="says '2 GWh' at 16:21, not '3 GWh'"):
        Evidence.of(Article(TEXT, id="note"), "3 GWh", TEXT.index("2 GWh"))
    with pytest.raises(EvidenceError, match="an empty quote at 4"):
        Evidence.of(Article(TEXT), "", 4)


@pytest.mark.parametrize(
    ("quote", "margin", "shown"),
    [
        ("2 GWh", 60, "The 2 GWh line is ready, says Oxbow."),
        ("2 GWh", 2, "…e 2 GWh l…"),
        ("First", 60, "First line."),
        ("Last", 3, "Last li…"),
        ("ready, says Oxbow.", 0, "…ready, says Oxbow."),
    ],
)
def test_context_stays_on_the_line(quote: str, margin: int, shown: str) -> None:
    """Context is cut at the margin, which shows, and at the ends of the line, which does not."""
    assert Evidence.of(Article(TEXT), quote, TEXT.index(quote)).context(margin) == shown
