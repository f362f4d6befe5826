"""Articles from files: one, a folder, a pattern or a list of them, read into an atlas."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from evbattery.atlas import Atlas
from evbattery.claims import Article, Correction, Reader, Reading, corrected_days
from evbattery.errors import ArticleError, CorrectionError, EvbatteryError, MissingExtraError
from evbattery.loaders.corrections import read_corrections
from evbattery.loaders.files import CORRECTIONS
from evbattery.loaders.sources import Source, Sourced, Unread, articles_in, is_several


def read_articles(
    source: Source,
    *,
    published: Mapping[str, datetime.date] | None = None,
    corrections: Path | Iterable[Correction] | None = None,
    reader: Reader | None = None,
) -> Atlas:
    """Read articles from files and gather what they say in an atlas.

    Args:
        source: A file, a folder (its ``*.txt``, ``*.md`` and ``*.html`` files), a pattern (``"articles/**/*.txt"``), or
            several files and articles. The id of a file's article is the name of the file without its suffix.
        published: Days of publication by the id of the article. They go before those that the articles state.
        corrections: A TOML file of corrections, or corrections; without either, those of the file
            ``corrections.toml`` beside the articles, if there is one. Give ``()`` to use none. A corrected day of
            publication overrules the one in *published*.
        reader: What finds out what an article says, see :func:`evbattery.read`; the rules of this package if left out.

    Returns:
        The atlas; its ``problems`` name each input that could not be read, and why. Copies of one story are all read,
        so that each keeps its claims; ``duplicates`` of the atlas says which they are.

    Raises:
        ArticleError: if there is no such file, or none of the files can be read.
        MissingExtraError: if there is nothing but HTML, and the extra ``html`` is not installed.
        CorrectionError: if the corrections cannot be understood, or give one article two days of publication.
    """
    gathered = _Gathered.of(source)
    if gathered.missing is not None and not gathered.articles:
        raise gathered.missing
    if gathered.problems and not gathered.articles:
        raise ArticleError("no article could be read:" + "".join(f"\n  {line}" for line in gathered.problems))
    found = _corrections(corrections, gathered.folders)
    dated = [_dated(article, published or {}) for article in gathered.articles.values()]
    strays = _strays(found, gathered, given=corrections is not None)
    return gather(dated, corrections=found, problems=[*gathered.problems, *strays], reader=reader)


def gather(
    articles: Iterable[Article],
    *,
    corrections: Iterable[Correction],
    problems: Iterable[str] = (),
    reader: Reader | None = None,
) -> Atlas:
    """Read articles, each on its corrected day of publication, into an atlas.

    Raises:
        CorrectionError: if the corrections give one article two days of publication.
    """
    kept = tuple(corrections)
    days = corrected_days(kept)
    # Loaded on use: finding the files does not need it.
    from evbattery.reading import read

    readings: list[Reading] = []
    lines = list(problems)
    for article in articles:
        day = days.get(article.id, article.published)
        try:
            dated = article if day == article.published else attrs.evolve(article, published=day)
            readings.append(read(dated, reader=reader))
        except EvbatteryError as error:
            lines.append(f"{article.source or article.id}: {error}")
    return attrs.evolve(Atlas.from_readings(readings, kept), problems=tuple(lines))


@attrs.define
class _Gathered:
    """The articles so far, by their ids, the folders of their files, and what went wrong."""

    articles: dict[str, Article] = attrs.field(factory=dict[str, Article])
    folders: dict[Path, None] = attrs.field(factory=dict[Path, None])
    problems: list[str] = attrs.field(factory=list[str])
    #: What the first file would have needed that could not be read for want of an extra.
    missing: MissingExtraError | None = None

    @classmethod
    def of(cls, source: Source) -> _Gathered:
        """All that a source holds."""
        gathered = cls()
        for found in articles_in(source):
            if isinstance(found, Unread):
                gathered.missing = gathered.missing or found.missing
                gathered.problems.append(found.problem)
            else:
                gathered.add(found)
        return gathered

    def add(self, found: Sourced) -> None:
        """Take an article, if its id is not that of another text."""
        if found.file is not None:
            self.folders[found.file.parent] = None
        article = found.article
        first = self.articles.setdefault(article.id, article)
        if first.text != article.text:
            self.problems.append(
                f"{article.source or article.id}: has the id {article.id!r} of another text "
                f"({first.source or 'given before'}) and was left out; give one of the articles an id of its own"
            )


def _dated(article: Article, published: Mapping[str, datetime.date]) -> Article:
    day = published.get(article.id)
    return article if day is None else attrs.evolve(article, published=day)


def _corrections(given: object, folders: Iterable[Path]) -> list[Correction]:
    if given is None:
        files = [folder / CORRECTIONS for folder in folders if (folder / CORRECTIONS).is_file()]
        return [correction for file in files for correction in read_corrections(file)]
    if isinstance(given, str | Path):
        return list(read_corrections(given))
    if is_several(given):
        items = list(given)
        corrections = [item for item in items if isinstance(item, Correction)]
        if len(corrections) == len(items):
            return corrections
    raise CorrectionError(f"corrections are a file or corrections, not {type(given).__name__}")


def _strays(corrections: Iterable[Correction], gathered: _Gathered, *, given: bool) -> list[str]:
    """A line for each article that is corrected and not there: its id is misspelt, or its file is gone."""
    known = set(gathered.articles)
    if not given:
        # The file beside the articles may well correct those that were not asked for.
        known.update(file.stem for folder in gathered.folders for file in folder.iterdir())
    strays = {
        article: None for correction in corrections for article in correction.articles if article not in known
    }
    return [f"corrections: article {stray!r} is corrected, but is not among those read" for stray in strays]
