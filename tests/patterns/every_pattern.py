"""Every gated pattern of the package, for tests that promise something of each."""

from __future__ import annotations

import functools
import gc

import evbattery
from evbattery.loaders.seeds import seed_articles
from evbattery.patterns import Gated
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude


@functools.cache
def every_pattern() -> tuple[Gated, ...]:
    """All patterns that the package has made by the time that it has read the seeds, in a fixed order."""
    for article in seed_articles():
        evbattery.read(article)
        conclude(annotate(article))
    found = {(one.pattern, one.flags): one for one in gc.get_objects() if isinstance(one, Gated)}
    return tuple(found[key] for key in sorted(found))
