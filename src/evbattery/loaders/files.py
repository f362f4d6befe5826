"""Files that hold articles: which ones a path names, and the article in each, by the ending of its name."""

from __future__ import annotations

import glob
from pathlib import Path

from evbattery.claims import Article
from evbattery.errors import ArticleError
from evbattery.loaders.html import article_from_html

#: The file of corrections that is found beside articles.
CORRECTIONS = "corrections.toml"

_HTML = frozenset((".html", ".htm", ".xhtml"))
#: The endings that a folder is searched for. A file with another one is read as text when it is named.
_ARTICLES = _HTML | {".txt", ".md", ".markdown"}


def article_files(source: str | Path) -> list[Path]:
    """The files that a path or a pattern names, in the order of their names.

    Raises:
        ArticleError: if there is none.
    """
    path = Path(source)
    try:
        if path.is_file():
            return [path]
        in_folder = path.is_dir()
        # Path.glob takes no pattern that begins at the root.
        names = path.iterdir() if in_folder else map(Path, glob.glob(str(source), recursive=True))  # noqa: PTH207
        matches = sorted(name for name in names if not in_folder or name.suffix.lower() in _ARTICLES)
    except (ValueError, OSError) as error:
        raise ArticleError(f"{str(source)!r} is no path of a file: {error}") from None
    found = [match for match in matches if match.is_file() and match.name != CORRECTIONS]
    if not found:
        if in_folder:
            raise ArticleError(f"there is no *.txt, *.md or *.html file in the folder {str(source)!r}")
        what = "no file matches" if glob.has_magic(str(source)) else "there is no file or folder"
        raise ArticleError(f"{what} {str(source)!r}")
    return found


def article_from_file(path: Path) -> Article:
    """The article in a file, with the name of the file without its ending as id.

    Raises:
        ArticleError: if the file cannot be read or decoded, or holds no article.
        MissingExtraError: if it is HTML and the extra ``html`` is not installed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise ArticleError(f"{str(path)!r} is no path of a file: {error}") from None
    read = article_from_html if path.suffix.lower() in _HTML else Article.from_bytes
    return read(data, id=path.stem, source=str(path))
