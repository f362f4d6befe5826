"""Copies of one story among articles: found whatever surrounds them, and told from other stories."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import Article, Reading

STORY = """Foo Cells opened its first battery plant on the edge of Győr on Monday, two years after it bought the \
site from a maker of lorries. The lines can make 12 GWh of cells a year, enough for about 200,000 cars.

The company spent 900 million euros on the halls and hired 1,400 people, half of them from the region. A second \
phase would double the output by 2028 if demand holds, its chief executive told guests at the opening.

Local officials had asked for a study of the water that the plant draws. It was published in the spring and \
found no danger to the wells of nearby villages, though some farmers still object to the pipeline."""
SAME_PLANT = """Residents of three villages near Győr went to court on Thursday against the water permit of the \
battery plant that Foo Cells opened there this week. They say that the study of the wells left out the dry \
summers.

Foo Cells said that it respects the court and that its lines, which can make 12 GWh of cells a year, recycle \
most of the water that they use. A ruling is expected before the end of the year, a spokeswoman for the court \
said."""
WORDS = "plant cells water company lines officials demand output euros region study people halls phase site".split()
stories = st.lists(st.sampled_from(WORDS), min_size=30, max_size=60).map(" ".join)


def found(*articles: Article) -> list[list[str]]:
    """The ids of the groups."""
    return [[article.id for article in group] for group in ev.find_duplicates(articles)]


def test_a_copy_is_found_in_other_clothes() -> None:
    """Another dateline, headline, byline and page furniture, and a paragraph cut, make no other story."""
    wire = Article(f"GYŐR, May 5 (Wire) - {STORY}", id="wire", published=datetime.date(2025, 5, 5))
    first, second, third = STORY.split("\n\n")
    paper = Article(
        "Battery plant opens its gates\n\nBy Ann Lee | 6 May 2025\n\n"
        f"{first}\n\n{third}\n\n{second}\n\nMost read\n- Ten tips for winter\n- Five cars to watch",
        id="paper",
        published=datetime.date(2025, 5, 6),
    )
    cut = Article(f"{first}\n\n{second}", id="cut")
    other = Article(SAME_PLANT, id="other")
    assert found(cut, other, paper, wire) == [["wire", "paper", "cut"]]


def test_two_stories_on_one_plant_are_two() -> None:
    """News on the same plant shares names and figures, and is no copy."""
    assert found(Article(STORY), Article(SAME_PLANT)) == []
    assert found(*ev.seed_articles()) == []


def test_short_and_empty_texts() -> None:
    """A text of a few words is a copy of the same words only; a text without words is a copy of nothing."""
    articles = [
        Article(text, id=text) for text in ("Plant opens", "plant opens!", "Plant closes", "", "…", "\n")
    ]
    assert found(*articles) == [["Plant opens", "plant opens!"]]


def test_one_id_may_stand_for_two_texts() -> None:
    """Articles of several collections are told apart by their texts."""
    assert found(Article(STORY, id="1"), Article(SAME_PLANT, id="1")) == []
    assert found(Article(STORY, id="1"), Article(f"{STORY} ", id="1")) == [["1", "1"]]


def test_page_furniture_that_no_rule_knows_makes_no_copies() -> None:
    """Many stories that end with the same long notice are still many."""
    notice = "Nothing on these pages may be taken for advice on what to buy or sell at any time. " * 2
    articles = [
        Article(f"{' '.join(WORDS[i % 15] + str(i * j) for j in range(60))}.\n\n{notice}", id=f"{i:03}")
        for i in range(120)
    ]
    assert found(*articles) == []
    assert found(*articles, attrs_copy := Article(articles[119].text, id="copy")) == [["119", attrs_copy.id]]


@given(st.lists(stories, max_size=5), st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(texts: list[str], random: object) -> None:
    """The groups are the same for every order of the articles, and however often they are given."""
    articles = [
        Article(f"{place} - {text}.", id=f"{place} {n}")
        for n, text in enumerate(texts)
        for place in ("A", "B")
    ]
    groups = ev.find_duplicates(articles)
    assert ev.find_duplicates([*reversed(articles), *articles[::2], *articles]) == groups
    in_groups = [article for group in groups for article in group]
    assert len(in_groups) == len(set(in_groups))


@given(stories, st.sampled_from(["GYŐR", "SEOUL, May 5", "STOCKHOLM (Wire)"]))
def test_another_dateline_is_no_other_story(text: str, dateline: str) -> None:
    """A copy is found whatever place stands before it."""
    assert found(Article(f"{text}.", id="a"), Article(f"{dateline} - {text}.", id="b")) == [["a", "b"]]


def test_an_atlas_knows_its_copies() -> None:
    """Copies keep their readings, in any atlas that holds both."""
    one = ev.Atlas.from_readings([Reading(Article(STORY, id="a"))])
    two = ev.Atlas.from_readings([Reading(Article(f"GYŐR - {STORY}", id="b"))])
    assert one.duplicates == ()
    both = one | two
    assert both.duplicates == (both.articles,)
    assert len(both.readings) == 2
