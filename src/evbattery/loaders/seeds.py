"""The seed articles: five texts as they were found, which travel with the package."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from evbattery.atlas import Atlas
from evbattery.claims import Article, Reader
from evbattery.errors import ArticleError
from evbattery.loaders.articles import gather
from evbattery.loaders.corrections import parse_corrections
from evbattery.loaders.files import CORRECTIONS


def seed_articles() -> tuple[Article, ...]:
    """The seed articles in the order of their names, as they were found: without days of publication.

    Raises:
        ArticleError: if the installation has lost them.
    """
    files = sorted(
        (file for file in _folder().iterdir() if file.name.endswith(".txt")), key=lambda file: file.name
    )
    return tuple(
        Article.from_bytes(file.read_bytes(), id=file.name.removesuffix(".txt"), source=f"seeds/{file.name}")
        for file in files
    )


def load_seeds(*, corrections: bool = True, reader: Reader | None = None) -> Atlas:
    """The atlas of the seed articles.

    Args:
        corrections: Whether to apply the corrections that come with them: names that stand for others, and days of
            publication that are known from elsewhere. Without them the articles are read as they were found.
        reader: What finds out what an article says, see :func:`evbattery.read`; the rules of this package if left out.

    Raises:
        ArticleError: if the installation has lost the articles.
    """
    file = _folder() / CORRECTIONS
    found = parse_corrections(file.read_bytes(), f"seeds/{CORRECTIONS}") if corrections else ()
    return gather(seed_articles(), corrections=found, reader=reader)


def _folder() -> Traversable:
    # A wheel has the articles inside the package; a checkout has them once, at its top.
    for folder in (resources.files("evbattery") / "seeds", Path(__file__).parents[3] / "seeds"):
        if (folder / CORRECTIONS).is_file():
            return folder
    raise ArticleError("the seed articles are missing from this installation of evbattery; install it again")
