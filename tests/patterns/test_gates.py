"""Promises of the gates: no pattern that matches is left out, and most that do not match are not tried."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evbattery.claims import Article
from evbattery.patterns import Gated, Table, patterns
from evbattery.reading import read
from evbattery.reading.annotate import annotate
from evbattery.reading.blocks import blocks
from evbattery.reading.mentions import TAGS
from evbattery.reading.reader import conclude
from tests.corpus.annotations import Annotated, load_corpus
from tests.patterns.every_pattern import every_pattern

ARTICLES = load_corpus()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.name)
def test_gates_change_no_reading(article: Annotated, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each article gives the same claims and refusals with every pattern tried on every sentence."""
    gated = read(Article(article.text, published=article.published))
    blocks.cache_clear()
    monkeypatch.setattr(Gated, "could_match", lambda *_: True)
    monkeypatch.setattr(Table, "possible", lambda table, _: list(table))
    open_ = read(Article(article.text, published=article.published))
    assert (gated.claims, gated.refusals) == (open_.claims, open_.refusals)


def test_every_pattern_may_match_where_it_does() -> None:
    """In the masked sentences of the corpus no pattern that matches has a gate that keeps it out."""
    tried = kept_out = 0
    for article in ARTICLES:
        document = annotate(Article(article.text))
        texts = {sentence.masked.text for sentence in document.sentences}
        conclude(document)
        for text in texts | {sentence.masked.text for sentence in document.sentences}:
            for pattern in every_pattern():
                possible = pattern.could_match(text)
                tried += 1
                kept_out += not possible
                assert possible or not pattern.regex.search(text), (pattern, text)
    assert kept_out > 0.7 * tried


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Sentences of the words and tags that stand in a few of the package's patterns."""
    chosen = draw(st.lists(st.sampled_from(every_pattern()), min_size=1, max_size=3))
    words = [*TAGS, ", ", ": ", "◯", "2027", "the", "of", "Foo"]
    for pattern in chosen:
        words += re.findall(r"(?<!\\)[A-Za-z'-]{2,}", pattern.pattern)
    glue = st.sampled_from([" ", " ", " ", "", "-", ", "])
    return "".join(draw(st.sampled_from(words)) + draw(glue) for _ in range(draw(st.integers(1, 25))))


@given(sentences())
def test_every_pattern_may_match_in_its_own_words(text: str) -> None:
    """In sentences of the patterns' own words no pattern that matches has a gate that keeps it out."""
    for pattern in every_pattern():
        assert pattern.could_match(text) or not pattern.regex.search(text), pattern


#: Pieces of regular expressions, from which others are made.
ATOMS = st.sampled_from(
    [
        " ",
        "[ -]",
        *r"of plan s new 4680 - Ⓞ ⓪ \b \w \d \s [Tt] [ⓄⒻ] [0-9] [a-z] .".split(),
        *r"(?<!\w) (?=Ⓞ) (?=.of) (?!s) (?<=n) ^ \. \( [^s] ſ é".split(),
        "\u212a",
    ]
)


def _made_of(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        several.map("".join),
        several.map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}?", "{2}", "??"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
        inner.map(lambda part: f"(?i:{part})"),
        inner.map(lambda part: f"(?={part})"),
    )


@settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.recursive(ATOMS, _made_of, max_leaves=12),
    st.lists(
        st.sampled_from(
            ["of", "plan", "Plans", "s", "new", "T", " ", "-", "Ⓞ", "Ⓞ", "⓪", "7", "4680", "é", "K", "ſ", "."]
        ),
        max_size=12,
    ).map("".join),
    st.sampled_from([re.NOFLAG, re.IGNORECASE]),
    st.integers(0, 12),
)
def test_whatever_matches_may_match(pattern: str, text: str, flags: re.RegexFlag, end: int) -> None:
    """The law of the gates: where a pattern matches, in all of a text or up to some place, it may match."""
    gated = Gated(pattern, flags)
    if gated.regex.search(text) or gated.regex.search(text, 0, end):
        assert gated.could_match(text), gated.needs


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:re)?open\b", "it is to reopen"),
        (r"(?:[A-Z]\w+ ){0,2}plants?", "the plants"),
        (r"\bkits\b", "ſome KITſ"),
        (r"Ⓞ(?= Ⓞ) ", "Ⓞ Ⓞ"),
        (r"Ⓞ(?=, )|Ⓕ", "a Ⓕ"),
        (r"(?:a|)plan", "aplan"),
        (r"İon", "ion"),
    ],
)
def test_a_match_by_a_roundabout_way_may_match(pattern: str, text: str) -> None:
    """Optional beginnings, letters that only case makes equal and empty alternatives keep no match out."""
    gated = Gated(pattern, re.IGNORECASE)
    assert gated.could_match(text) or not gated.regex.search(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"Ⓞ (?:has )?bought Ⓞ", "Ⓞ has bought it"),
        (r"Ⓞ (?:buys|bought) Ⓞ", "Ⓞ builds with Ⓞ"),
        (r"\b(?:in|by) \d{4}", "in time"),
        (r"\b(?:[\w-]+ ){0,3}(?:plants?|factor(?:y|ies))", "a building"),
    ],
)
def test_a_pattern_is_not_tried_without_what_it_needs(pattern: str, text: str) -> None:
    """A second company, a verb, a figure and a noun that are not there keep a pattern from being tried."""
    assert not Gated(pattern).could_match(text)


def test_a_table_keeps_its_order() -> None:
    """The rows that could match come in the order of the table, whatever they were found by."""
    table = patterns(["Ⓕ opens", r"\w+", "Ⓞ opens", "opens [ⓄⒻ]"])
    assert [row.pattern for row in table.possible("Ⓕ opens")] == ["Ⓕ opens", r"\w+", "opens [ⓄⒻ]"]
