"""Ways in: articles from files and HTML, the seed articles of the package, and corrections from TOML."""

from evbattery.loaders.articles import read_articles
from evbattery.loaders.corrections import read_corrections
from evbattery.loaders.html import article_from_html
from evbattery.loaders.seeds import load_seeds, seed_articles

__all__ = ["article_from_html", "load_seeds", "read_articles", "read_corrections", "seed_articles"]
