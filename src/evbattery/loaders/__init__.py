"""Ways in: articles from files, the seed articles of the package, and corrections from TOML."""

from evbattery.loaders.articles import read_articles
from evbattery.loaders.corrections import read_corrections
from evbattery.loaders.seeds import load_seeds, seed_articles

__all__ = ["load_seeds", "read_articles", "read_corrections", "seed_articles"]
