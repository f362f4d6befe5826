"""Regular expressions that are tried only where they could match, so that reading costs what a text says.

:class:`Gated` is one such pattern, :class:`Table` many of them, each with what it stands for. A gate is derived from
the pattern itself and never changes an answer.
"""

from __future__ import annotations

from evbattery.patterns.beginnings import beginnings
from evbattery.patterns.gates import Gated, Table, patterns, traits
from evbattery.patterns.needs import folded

__all__ = ["Gated", "Table", "beginnings", "folded", "patterns", "traits"]
