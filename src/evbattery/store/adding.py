"""What became of articles that were to be added."""

from __future__ import annotations

import attrs

from evbattery.claims import Article
from evbattery.errors import EvbatteryError


@attrs.frozen
class Added:
    """What became of the articles that were to be added."""

    #: Ids of the articles that are new, or that are now known with more than before (a day of publication).
    added: tuple[str, ...] = ()
    #: Ids of those that were there already.
    known: tuple[str, ...] = ()
    #: A line for each input that could not be read.
    problems: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{len(self.added)} articles added, {len(self.known)} known before, {len(self.problems)} with problems"


@attrs.define
class Report:
    """The same while it goes on."""

    added: list[str] = attrs.field(factory=list[str])
    known: list[str] = attrs.field(factory=list[str])
    problems: list[str] = attrs.field(factory=list[str])

    def done(self, article: Article, *, is_new: bool) -> None:
        """Note an article that is in the store now."""
        (self.added if is_new else self.known).append(article.id)

    def failed(self, article: Article, error: EvbatteryError) -> None:
        """Note an article that is not."""
        self.problems.append(f"{article.source or article.id}: {error}")

    def made(self) -> Added:
        """The report when all is done."""
        return Added(tuple(self.added), tuple(self.known), tuple(self.problems))
