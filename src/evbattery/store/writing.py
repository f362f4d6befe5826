"""What changes in the tables when articles come and corrections come or go; all of it within one transaction."""

from __future__ import annotations

import datetime

import attrs

from evbattery.atlas.merging import fullness
from evbattery.claims import Article, Reader, Reading, corrected_days
from evbattery.claims._build import Builder
from evbattery.errors import ArticleError
from evbattery.reading import read
from evbattery.store.tables import Tables


def on_day(day: datetime.date | None, article: Article) -> Article:
    """The article on another day of publication; the same where no day is given."""
    return article if day is None or day == article.published else attrs.evolve(article, published=day)


def dated(tables: Tables, given: Article) -> Article:
    """The article on its corrected day of publication."""
    days = corrected_days(tables.corrections(Builder(), given.id))
    return on_day(days.get(given.id), given)


@attrs.frozen
class Writing:
    """The changes of one transaction."""

    tables: Tables

    def add(self, given: Article, reading: Reading, reader: Reader | None) -> bool:
        """Keep what was read before the transaction began; whether it is new."""
        # Another process may have corrected its day meanwhile.
        article = dated(self.tables, given)
        return self.put(given, reading if article == reading.article else read(article, reader=reader))

    def put(self, given: Article, reading: Reading) -> bool:
        """Keep a reading, if it is not there or knows more than the one that is; whether it is new.

        Raises:
            ArticleError: if the id is that of another text.
        """
        builder = Builder()
        kept, known = self.tables.given(builder, given.id), self.tables.reading(builder, given.id)
        if kept is not None and known is not None:
            if kept.text != given.text:
                raise ArticleError(
                    f"the store has another text with the id {given.id!r}; give one of them an id of its own"
                )
            if _knowledge(kept, known) >= _knowledge(given, reading):
                return False
        self.tables.put(given, reading)
        return True

    def replace(self, old: Reading, new: Reading) -> bool:
        """Put a new reading of an article in the place of an old one, if that still stands; whether they differ."""
        builder = Builder()
        given = self.tables.given(builder, old.article.id)
        if given is None or new == old or self.tables.reading(builder, old.article.id) != old:
            return False
        self.tables.put(given, new)
        return True

    def read_on_other_days(self, reader: Reader | None) -> None:
        """Read those articles again whose day of publication has changed with the corrections."""
        builder = Builder()
        days = corrected_days(self.tables.corrections(builder))
        for id in sorted({*days, *self.tables.corrected_ids()}):
            given, known = self.tables.given(builder, id), self.tables.reading(builder, id)
            if given is not None and known is not None:
                article = on_day(days.get(id), given)
                if article != known.article:
                    self.tables.put(given, read(article, reader=reader))


def _knowledge(given: Article, reading: Reading) -> tuple[object, ...]:
    """What sorts readings of one article, by the day that came with it first: a corrected one is the same for all."""
    return given.published is not None, str(given.published or ""), *fullness(reading)
