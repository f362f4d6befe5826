"""What the reader learned from annotated articles: weights of features, in tables beside the code.

Rules tell what a construction means; where none fits, the words around a name still tell what it is likely to be. The
tables are written by ``scripts/learn_weights.py``.
"""

from __future__ import annotations

import functools
import lzma
import math
from collections.abc import Iterable, Mapping
from importlib import resources

import attrs


@attrs.frozen
class Learned:
    """A logistic model: the log-odds of a yes are the sum of the weights of what is seen.

    >>> model = Learned(-1.0, {"plant": 2.0, "museum": -3.0})
    >>> round(model.probability(["plant", "museum", "never seen before"]), 3)
    0.119
    """

    bias: float
    weights: Mapping[str, float]

    def probability(self, features: Iterable[str]) -> float:
        """How likely a yes is; features that the model does not know count nothing."""
        odds = self.bias + sum(self.weights.get(feature, 0.0) for feature in features)
        return 1 / (1 + math.exp(-odds))


@functools.cache
def learned(name: str) -> Learned:
    """The model of that name: a table with the bias in its first line, then a feature and its weight in each."""
    packed = (resources.files("evbattery.reading") / "data" / f"{name}.xz").read_bytes()
    first, *rows = lzma.decompress(packed).decode("utf-8").splitlines()
    weights = (row.rpartition("\t") for row in rows)
    return Learned(float(first), {feature: float(weight) for feature, _, weight in weights})
