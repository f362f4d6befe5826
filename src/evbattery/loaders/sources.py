"""What a caller names as articles, one after the other: files, folders, patterns, articles, or a list of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias, TypeGuard

import attrs

from evbattery.claims import Article
from evbattery.errors import ArticleError, MissingExtraError
from evbattery.loaders.files import article_files, article_from_file

Source: TypeAlias = str | Path | Iterable[str | Path | Article]


@attrs.frozen
class Sourced:
    """An article, and the file that it is from."""

    article: Article
    file: Path | None = None


@attrs.frozen
class Unread:
    """What could not be had: why, and the extra that would have been needed."""

    problem: str
    missing: MissingExtraError | None = None


def articles_in(source: Source) -> Iterator[Sourced | Unread]:
    """The articles of a source, each fetched when it is its turn; one that cannot be had loses none of the others.

    Raises:
        ArticleError: if the source is one path or pattern and names no file, or is no source.
    """
    if isinstance(source, str | Path):
        yield from map(_in_file, article_files(source))
        return
    if not is_several(source):
        kind = type(source).__name__
        raise ArticleError(
            f"articles are read from a path, a pattern or a list of paths and articles, not from {kind}"
        )
    for item in source:
        if isinstance(item, Article):
            yield Sourced(item)
        elif isinstance(item, str | Path):
            yield from _in_files(item)
        else:
            raise ArticleError(f"a list of articles holds paths and articles, not {type(item).__name__}")


def is_several(source: object) -> TypeGuard[Iterable[object]]:
    """Whether it is a list of things."""
    # Bytes and mappings can be walked over too, but their items are not what was meant.
    return isinstance(source, Iterable) and not isinstance(source, str | bytes | Mapping)


def _in_files(path: str | Path) -> Iterator[Sourced | Unread]:
    """The articles of one path or pattern among several; one that names no file is no reason to stop."""
    try:
        files = article_files(path)
    except ArticleError as error:
        yield Unread(str(error))
        return
    yield from map(_in_file, files)


def _in_file(file: Path) -> Sourced | Unread:
    try:
        return Sourced(article_from_file(file), file)
    except ArticleError as error:
        return Unread(str(error))
    except MissingExtraError as error:
        return Unread(f"{file}: {error}", error)
