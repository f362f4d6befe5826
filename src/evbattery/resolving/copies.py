"""Copies: articles with one and the same text, which say a thing once however often they are printed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import Article


@attrs.frozen
class Copies:
    """Which articles are copies of one text, and when that was first published."""

    #: From the id of an article to that of the first article with its text.
    first: Mapping[str, str]
    #: From the id of the first article with a text to the earliest day that one of its copies gives.
    published: Mapping[str, datetime.date]

    @classmethod
    def among(cls, articles: Iterable[Article]) -> Copies:
        """Find the copies; texts that differ in white space alone are copies too."""
        by_text: dict[str, str] = {}
        first: dict[str, str] = {}
        published: dict[str, datetime.date] = {}
        for article in sorted(articles, key=lambda article: article.id):
            original = by_text.setdefault(" ".join(article.text.split()), article.id)
            first[article.id] = original
            if article.published is not None:
                published[original] = min(article.published, published.get(original, article.published))
        return cls(first, published)

    def of(self, article: Article) -> str:
        """The id of the first article with that text."""
        return self.first[article.id]

    def of_id(self, article: str) -> str:
        """The id of the first article with the text of the article with that id; itself if it is unknown."""
        return self.first.get(article, article)

    def first_published(self, article: Article) -> datetime.date | None:
        """The earliest day that any copy gives."""
        return self.published.get(self.of(article))
