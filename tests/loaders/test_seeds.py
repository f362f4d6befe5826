"""The seed articles: found in a checkout and in a wheel, unchanged, and corrected only when asked."""

from __future__ import annotations

import datetime
from pathlib import Path

from evbattery.claims import Article, Draft, NameCorrection, PublishedCorrection
from evbattery.loaders import load_seeds, seed_articles

SEEDS = Path(__file__).parents[2] / "seeds"


def only_read(_: Article) -> tuple[Draft, ...]:
    """A reader that finds nothing."""
    return ()


def test_articles_are_the_files() -> None:
    """Five articles, each the text of its file to the byte, without days of publication."""
    articles = seed_articles()
    files = sorted(SEEDS.glob("*.txt"))
    assert [article.id for article in articles] == [file.stem for file in files]
    assert len(articles) == 5
    for article, file in zip(articles, files, strict=True):
        assert article.text.encode() == file.read_bytes()
        assert article.source == f"seeds/{file.name}"
        assert article.published is None


def test_corrections_are_applied_before_reading() -> None:
    """The corrected day reaches the reader, as does one that a page states; without corrections only the latter do."""
    seen: list[Article] = []

    def reader(article: Article) -> tuple[Draft, ...]:
        seen.append(article)
        return ()

    atlas = load_seeds(reader=reader)
    days = {article.id: article.published for article in seen}
    assert days.pop("003_0e16209f2d09e2e0") == datetime.date(2022, 9, 9)
    assert set(days.values()) == {None, datetime.date(2024, 9, 12)}
    assert atlas.problems == ()
    as_found = load_seeds(corrections=False, reader=only_read)
    assert [article.text for article in as_found.articles] == [article.text for article in seed_articles()]
    assert {article.published for article in as_found.articles} == set(days.values())
    assert as_found.corrections == ()


def test_corrections_have_reasons() -> None:
    """The corrections that ship say what stands for what, and why."""
    atlas = load_seeds(reader=only_read)
    (name,) = (found for found in atlas.corrections if isinstance(found, NameCorrection))
    assert (name.name, name.stands_for) == ("Azure", "NIO")
    assert "Qin Lihong" in name.reason
    (published,) = (found for found in atlas.corrections if isinstance(found, PublishedCorrection))
    assert "the day is not" in published.reason
    texts = {article.id: article.text for article in atlas.articles}
    assert name.name in texts[name.article]


def test_seeds_are_read() -> None:
    """The built-in reader finds claims in the seeds, and the atlas is the same on every call."""
    atlas = load_seeds()
    assert len(atlas.readings) == 5
    assert len(atlas.claims) > 20
    assert load_seeds() == atlas
