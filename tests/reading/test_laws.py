"""Laws of reading, for any text at all and for texts made of the vocabulary of the field."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import Article, Claim, Reading, Refusal
from evbattery.reading import read
from evbattery.values import Money, Quantity
from tests.corpus.altering import VARIANTS, altered
from tests.corpus.annotations import Annotated, load_annotated
from tests.reading.battery_texts import CLUTTER, battery_articles, news
from tests.reading.numbers_in_words import stands_in

#: The seeds and their altered copies: texts that give many claims.
NEWS = [(f"{variant} {one.name}", one) for variant in VARIANTS for one in altered(variant)]
NEWS += [(one.name, one) for one in load_annotated()]
ANNOTATED = pytest.mark.parametrize("article", [one for _, one in NEWS], ids=[name for name, _ in NEWS])


def read_annotated(article: Annotated) -> Reading:
    """The reading of a seed or an altered copy."""
    return read(Article(article.text, id=article.name, published=article.published))


def without_place(claim: Claim) -> tuple[object, ...]:
    """All of a claim but where in the text its words stand."""
    parts = (
        claim.subject,
        claim.attribute,
        claim.value,
        claim.modality,
        claim.when,
        claim.party,
        claim.said_by,
    )
    return (*parts, claim.qualifiers, claim.evidence.quote)


def quotes_stand(reading: Reading) -> bool:
    """Whether the words of all claims and refusals stand in the text that was given."""
    items: tuple[Claim | Refusal, ...] = (*reading.claims, *reading.refusals)
    text = reading.article.text
    return all(one.evidence.quote == text[one.evidence.start : one.evidence.end] != "" for one in items)


def figures(claim: Claim) -> Iterator[tuple[Decimal, ...]]:
    """Each end of a claim's figure, in all units that the text may have given it in."""
    value = claim.value
    if isinstance(value, Money):
        yield from ((value.low,), (value.high,))
    elif isinstance(value, Quantity):
        yield from zip(*(value.in_unit(unit) for unit in type(value).units()), strict=True)


def numbers_stand(reading: Reading) -> list[str]:
    """The claims whose numbers do not stand in their quotes."""
    return [
        f"{claim} in {claim.evidence.quote!r}"
        for claim in reading.claims
        for end in figures(claim)
        if not any(stands_in(number, claim.evidence.quote) for number in end)
    ]


@given(st.text(st.characters()))
@example("\ud800")
@example("\udfff\ud800 CATL plans a 2 GWh plant in Fremont, California.\x00")
@example("")
def test_no_text_raises(text: str) -> None:
    """Any text at all is read, lone surrogates and control characters among it, and twice to the same reading."""
    reading = read(Article(text))
    assert reading == read(Article(text))
    assert quotes_stand(reading)


@settings(max_examples=150)
@given(battery_articles())
def test_no_text_of_the_field_raises(article: Article) -> None:
    """Texts full of companies, plants and figures, whole or in pieces, are read, and twice to the same reading."""
    reading = read(article)
    assert reading == read(Article(article.text, id=article.id, published=article.published))
    assert quotes_stand(reading)


@settings(max_examples=150)
@given(battery_articles())
def test_numbers_stand_in_quotes(article: Article) -> None:
    """The figures of a claim are those of its quote, in digits, in words or in another unit."""
    assert not numbers_stand(read(article))


@ANNOTATED
def test_numbers_of_news_stand_in_quotes(article: Annotated) -> None:
    """The figures of what the seeds and their copies say stand in the quotes."""
    assert not numbers_stand(read_annotated(article))


@ANNOTATED
def test_claims_come_in_the_order_of_the_text(article: Annotated) -> None:
    """Claims and refusals come in the order in which the article says them, each once."""
    reading = read_annotated(article)
    for items in (reading.claims, reading.refusals):
        starts = [one.evidence.start for one in items]
        assert starts == sorted(starts)
        assert len(set(items)) == len(items)


@settings(max_examples=50)
@given(news(), st.lists(st.sampled_from(CLUTTER), min_size=1, max_size=3))
def test_clutter_below_changes_no_claim(text: str, clutter: list[str]) -> None:
    """Whatever a page shows below its article, the claims are the article's, word for word and place for place."""
    page = "\n\n".join([text, *clutter])
    alone, with_clutter = (read(Article(one, id="note")) for one in (text, page))
    assert [(c.evidence.start, without_place(c)) for c in with_clutter.claims] == [
        (c.evidence.start, without_place(c)) for c in alone.claims
    ]


@ANNOTATED
@pytest.mark.parametrize("clutter", CLUTTER)
def test_clutter_below_news_changes_no_claim(article: Annotated, clutter: str) -> None:
    """The seeds and their copies say the same with further clutter below them."""
    with_clutter = read(Article(f"{article.text}\n\n{clutter}", published=article.published))
    assert [without_place(claim) for claim in with_clutter.claims] == [
        without_place(claim) for claim in read_annotated(article).claims
    ]


@ANNOTATED
def test_blank_lines_change_no_claim(article: Annotated) -> None:
    """Further blank lines between paragraphs, and around the page, move the claims and change none."""
    spaced = "\n\n" + article.text.replace("\n\n", "\n \n\n") + "\n\n"
    assert [without_place(claim) for claim in read(Article(spaced, published=article.published)).claims] == [
        without_place(claim) for claim in read_annotated(article).claims
    ]


@ANNOTATED
def test_line_ends_change_no_claim(article: Annotated) -> None:
    """Line ends of other systems leave the claims as they are, but for line ends in quotes."""
    returned = read(Article(article.text.replace("\n", "\r\n"), published=article.published))
    assert [without_place(claim) for claim in returned.claims] == [
        without_place(claim) for claim in read_annotated(article).claims
    ]


def test_reading_leaves_the_article_alone() -> None:
    """The reading's article has the text and the id that were given, and the day where one was given."""
    article = Article("Thursday, 12 September 2024\n\nCATL plans a plant.", id="note")
    assert read(article).article.text is article.text
    assert read(article).article.id == "note"
    day = ev.PartialDate.day(2020, 1, 2).earliest
    assert read(Article(article.text, published=day)).article.published == day
